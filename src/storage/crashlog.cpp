// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "crashlog.h"

#include "crashhandler.h"
#include "nativepath.h"
#include "privatefolder.h"
#include "readfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace dossier::CrashLog {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostBytes = 64 * 1024; // of a report; a longer one was not written here

/// A line of a backtrace begins with the path of a program or a library, which may
/// lie below somebody's home.
QString withoutFolders(const QString &text)
{
    static const QRegularExpression folders(u"^[^\\n(\\[]*[/\\\\]"_s, QRegularExpression::MultilineOption);
    const qsizetype frames = text.indexOf("\nbacktrace:\n"_L1);
    return frames < 0 ? text : text.left(frames) + text.mid(frames).remove(folders);
}

QDateTime timeOf(const QString &text, const QFileInfo &file)
{
    static const QRegularExpression line(u"^seconds since 1970: (\\d{1,12})$"_s, QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = line.match(text);
    return match.hasMatch() ? QDateTime::fromSecsSinceEpoch(match.captured(1).toLongLong()) : file.lastModified();
}

} // namespace

void install(const QString &folder, const QString &about)
{
    // Sanitizers tell of such signals themselves.
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    if (!makePrivateFolder(folder))
        return;
    const QString name =
        u"%1-%2.txt"_s.arg(QDateTime::currentMSecsSinceEpoch()).arg(QCoreApplication::applicationPid());
    installCrashHandler(pathToBytes(folder + u'/' + name), about.toUtf8());
#else
    Q_UNUSED(folder)
    Q_UNUSED(about)
#endif
}

std::vector<Report> reports(const QString &folder)
{
    std::vector<Report> found;
    const auto files = QDir(folder).entryInfoList({u"*.txt"_s}, QDir::Files | QDir::NoSymLinks, QDir::Time);
    for (const QFileInfo &file : files) {
        const QString path = file.filePath();
        const auto bytes = file.size() <= kMostBytes ? readFile(path) : Result<QByteArray>(QByteArray());
        if (found.size() == kMostKept || !bytes || bytes->isEmpty()) {
            QFile::remove(path);
            continue;
        }
        const QString text = QString::fromUtf8(*bytes);
        found.push_back({.path = path, .time = timeOf(text, file), .text = withoutFolders(text)});
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &Report::time);
    return found;
}

void remove(const std::vector<Report> &reports)
{
    for (const Report &report : reports)
        QFile::remove(report.path);
}

} // namespace dossier::CrashLog
