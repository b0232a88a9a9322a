// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "handbookpage.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

// Has to stand outside any namespace; the library is static in what is shipped.
static void initialiseResources()
{
    Q_INIT_RESOURCE(dossier_handbook);
}

namespace dossier {

namespace {

/// What stands before the words of a line and is no part of them.
qsizetype markerLength(const QString &line)
{
    static const QRegularExpression marker(uR"(^(#{1,6}|-|\d+\.) )"_s);
    return marker.match(line).capturedLength();
}

QString written(const QString &name)
{
    if (!HandbookPages::names().contains(name))
        return {};
    initialiseResources();
    QFile file(u":/handbook/%1.md"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

const QStringList &HandbookPages::names()
{
    static const QStringList names{u"first-agent"_s,    u"description"_s, u"tools"_s,
                                   u"where-it-loads"_s, u"many-agents"_s, u"nothing-is-lost"_s};
    return names;
}

QString HandbookPages::rewritten(const QString &markdown, const std::function<QString(const QString &)> &translated)
{
    QString result;
    QString marker;
    QString words;
    const auto finish = [&] {
        if (!words.isEmpty())
            result += marker + translated(words) + u'\n';
        words.clear();
        marker.clear();
    };
    const QStringList lines = markdown.split(u'\n');
    for (const QString &line : lines) {
        const qsizetype length = markerLength(line);
        if (length > 0 || line.isEmpty())
            finish();
        if (line.isEmpty())
            result += u'\n';
        else if (length > 0)
            marker = line.first(length);
        if (!words.isEmpty())
            words += u' ';
        words += line.sliced(length).trimmed();
    }
    finish();
    return result;
}

QString HandbookPages::markdown(const QString &name)
{
    return rewritten(written(name), [](const QString &words) {
        return QCoreApplication::translate("Handbook", words.toUtf8().constData());
    });
}

QString HandbookPages::title(const QString &name)
{
    const QString first = markdown(name).section(u'\n', 0, 0);
    return first.sliced(markerLength(first));
}

} // namespace dossier
