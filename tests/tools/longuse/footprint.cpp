// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "footprint.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPixmapCache>
#include <QWidget>

#include <malloc.h>
#include <unistd.h>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

int entriesOf(const QString &folder)
{
    return static_cast<int>(QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System).size());
}

qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    const QByteArrayList words = file.open(QIODevice::ReadOnly) ? file.readAll().split(' ') : QByteArrayList();
    return words.size() > 1 ? words[1].toLongLong() * sysconf(_SC_PAGESIZE) : 0;
}

int objectsBelow(const QObject *object)
{
    return static_cast<int>(object->findChildren<QObject *>().size());
}

QHash<QString, int> classesBelow(const QObject *object)
{
    QHash<QString, int> classes;
    const auto children = object->findChildren<QObject *>();
    for (const QObject *child : children)
        ++classes[QString::fromLatin1(child->metaObject()->className()) + u' ' + child->objectName()];
    return classes;
}

} // namespace

Footprint Footprint::now(const QObject *window, const QObject *workspace)
{
    // Filled by the style, for each size of a button, up to a bound of its own.
    QPixmapCache::clear();
    malloc_trim(0);
    const struct mallinfo2 info = mallinfo2();
    return {.resident = residentBytes(),
            .allocated = static_cast<qint64>(info.uordblks + info.hblkhd),
            .descriptors = entriesOf(u"/proc/self/fd"_s),
            .threads = entriesOf(u"/proc/self/task"_s),
            .windowObjects = objectsBelow(window),
            .byClass = classesBelow(window),
            .workspaceObjects = objectsBelow(workspace),
            .topLevels = static_cast<int>(QApplication::topLevelWidgets().size())};
}

QString Footprint::toText() const
{
    return u"%1 KiB resident, %2 KiB allocated, %3 descriptors, %4 threads, %5 objects of the window, %6 of the "
           u"workspace, %7 top-level widgets"_s.arg(resident / 1024)
               .arg(allocated / 1024)
               .arg(descriptors)
               .arg(threads)
               .arg(windowObjects)
               .arg(workspaceObjects)
               .arg(topLevels);
}

QString Footprint::moreThan(const Footprint &before) const
{
    QStringList more;
    for (const auto &[name, count] : byClass.asKeyValueRange()) {
        if (count > before.byClass.value(name))
            more << u"%1: %2 after %3"_s.arg(name).arg(count).arg(before.byClass.value(name));
    }
    return more.join(u'\n');
}

} // namespace dossier
