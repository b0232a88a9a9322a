// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "settings.h"

#include "settingsmigration.h"
#include "settingstable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kVersion = "version"_L1;
constexpr auto kShortcuts = "shortcuts/"_L1;

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
    migrate();
}

Settings::~Settings() = default;

/// Nothing is written where nothing is in an older form.
void Settings::migrate()
{
    const int version = std::max(m_store->value(kVersion, 1).toInt(), 1);
    if (version >= kSettingsVersion || m_store->status() != QSettings::NoError)
        return;
    StoredSettings before;
    for (const QString &name : m_store->allKeys())
        before.emplace(name, m_store->value(name));
    const StoredSettings after = migrated(before, version);
    if (after == before)
        return;
    for (const auto &[name, value] : after)
        write(name, value);
    for (const auto &[name, value] : before) {
        if (!after.contains(name))
            m_store->remove(name);
    }
}

void Settings::write(const QString &name, const QVariant &value)
{
    makeFile(m_folder, m_store->fileName());
    m_store->setValue(name, value);
    // A newer version than this one's knows what it wrote.
    if (m_store->value(kVersion).toInt() < kSettingsVersion)
        m_store->setValue(kVersion, kSettingsVersion);
}

QVariant Settings::value(Key key) const
{
    const SettingRow &row = settingRow(key);
    const QVariant stored = row.fitted(m_store->value(row.name));
    return stored.isValid() ? stored : row.standard();
}

void Settings::setValue(Key key, const QVariant &wanted)
{
    const SettingRow &row = settingRow(key);
    const QVariant fit = row.fitted(wanted);
    if (!fit.isValid() || fit == value(key))
        return;
    write(row.name, fit);
    Q_EMIT changed(key);
}

Settings::Shortcuts Settings::shortcuts() const
{
    Shortcuts found;
    for (const QString &name : m_store->allKeys()) {
        if (!name.startsWith(kShortcuts))
            continue;
        // A comma in it makes a list of an INI value that was not written here.
        const QVariant keys = m_store->value(name);
        found.emplace(name.sliced(kShortcuts.size()),
                      keys.typeId() == QMetaType::QStringList ? keys.toStringList().join(", "_L1) : keys.toString());
    }
    return found;
}

void Settings::setShortcuts(const Shortcuts &wanted)
{
    const Shortcuts before = this->shortcuts();
    if (wanted == before)
        return;
    for (const auto &[name, keys] : wanted) {
        const auto known = before.find(name);
        if (known == before.end() || known->second != keys)
            write(kShortcuts + name, keys);
    }
    for (const auto &[name, keys] : before) {
        if (!wanted.contains(name))
            m_store->remove(kShortcuts + name);
    }
    Q_EMIT shortcutsChanged();
}

} // namespace dossier
