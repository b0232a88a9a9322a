// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

#include <array>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

struct Row {
    QLatin1StringView name;
    QMetaType::Type type;
    int otherwise; ///< of an int or bool
    int largest; ///< of an int
    int smallest = 0; ///< of an int
};

constexpr std::array<Row, static_cast<size_t>(Settings::Key::Count)> kTable{{
    {"view/theme"_L1, QMetaType::Int, 0, 2},
    {"view/language"_L1, QMetaType::QString, 0, 0},
    {"view/mode"_L1, QMetaType::Int, 0, 2},
    {"view/agents"_L1, QMetaType::Bool, 1, 1},
    {"view/fields"_L1, QMetaType::Bool, 1, 1},
    {"view/problems"_L1, QMetaType::Bool, 1, 1},
    {"view/wrapLines"_L1, QMetaType::Bool, 1, 1},
    {"view/zoom"_L1, QMetaType::Int, 100, 400, 50},
    {"overview/grouping"_L1, QMetaType::Int, 0, 4},
    {"overview/columns"_L1, QMetaType::QString, 0, 0},
    {"run/terminal"_L1, QMetaType::QString, 0, 0},
    {"run/asksClient"_L1, QMetaType::Bool, 0, 1},
    {"run/draftCommand"_L1, QMetaType::QString, 0, 0},
}};

const Row &row(Settings::Key key)
{
    return kTable[static_cast<size_t>(key)];
}

QVariant defaultOf(const Row &row)
{
    switch (row.type) {
    case QMetaType::Bool:
        return row.otherwise != 0;
    case QMetaType::Int:
        return row.otherwise;
    default:
        return QString();
    }
}

/// The value in the row's type; invalid if it is none of it.
QVariant fitted(const Row &row, const QVariant &value)
{
    if (row.type == QMetaType::QString)
        return value.typeId() == QMetaType::QString ? value : QVariant();
    if (row.type == QMetaType::Bool) {
        const QString text = value.toString();
        return text == "true"_L1 || text == "false"_L1 ? QVariant(text == "true"_L1) : QVariant();
    }
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return isNumber && number >= row.smallest && number <= row.largest ? QVariant(number) : QVariant();
}

/// Both for this person's eyes only; QSettings would make them by the umask.
void makeFile(const QString &folder, const QString &path)
{
    constexpr auto ownFile = QFile::ReadOwner | QFile::WriteOwner;
    constexpr auto ownFolder = ownFile | QFile::ExeOwner;
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    if (!QFileInfo::exists(folder)) {
        QDir().mkpath(QFileInfo(folder).path());
        QDir().mkdir(folder, ownFolder);
    }
    if (QFile(path).open(QIODevice::WriteOnly | QIODevice::NewOnly, ownFile))
        return;
    if (QFile::permissions(folder).testAnyFlags(others))
        QFile::setPermissions(folder, ownFolder);
    if (QFile::permissions(path).testAnyFlags(others))
        QFile::setPermissions(path, ownFile);
}

} // namespace

Settings::Settings(const Environment &environment, QObject *parent)
    : QObject(parent)
    , m_folder(environment.config)
    , m_store(std::make_unique<QSettings>(environment.config + u"/settings.ini"_s, QSettings::IniFormat))
{
}

Settings::~Settings() = default;

QVariant Settings::value(Key key) const
{
    const QVariant stored = fitted(row(key), m_store->value(row(key).name));
    return stored.isValid() ? stored : defaultOf(row(key));
}

void Settings::setValue(Key key, const QVariant &wanted)
{
    const QVariant fit = fitted(row(key), wanted);
    if (!fit.isValid() || fit == value(key))
        return;
    makeFile(m_folder, m_store->fileName());
    m_store->setValue(row(key).name, fit);
    Q_EMIT changed(key);
}

} // namespace dossier
