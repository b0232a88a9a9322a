// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "watcher.h"

#include "nativepath.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QSocketNotifier>

#ifdef Q_OS_LINUX
#include <sys/inotify.h>
#include <unistd.h>
#endif

namespace dossier {

/// What the system itself can watch.
class Watcher::Native
{
public:
    explicit Native(Watcher *watcher);
    ~Native();
    Native(const Native &) = delete;
    Native &operator=(const Native &) = delete;

    bool add(const QString &path);
    bool remove(const QString &path);
    [[nodiscard]] QStringList folders() const { return m_paths.values(); }

private:
    void readEvents();

    Watcher *m_watcher;
    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QHash<int, QString> m_paths;
};

#ifdef Q_OS_LINUX

Watcher::Native::Native(Watcher *watcher)
    : m_watcher(watcher)
    , m_descriptor(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
{
    if (m_descriptor < 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, watcher, [this] { readEvents(); });
}

Watcher::Native::~Native()
{
    m_notifier.reset();
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

bool Watcher::Native::add(const QString &path)
{
    constexpr uint32_t mask = IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_CREATE | IN_DELETE | IN_ATTRIB |
                              IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR;
    const int watch = m_descriptor < 0 ? -1 : ::inotify_add_watch(m_descriptor, pathToBytes(path).constData(), mask);
    if (watch < 0)
        return false;
    m_paths.insert(watch, path);
    return true;
}

bool Watcher::Native::remove(const QString &path)
{
    const int watch = m_paths.key(path, -1);
    if (watch < 0)
        return false;
    m_paths.remove(watch);
    ::inotify_rm_watch(m_descriptor, watch);
    return true;
}

void Watcher::Native::readEvents()
{
    alignas(inotify_event) char buffer[16 * 1024];
    while (true) {
        const ssize_t size = ::read(m_descriptor, buffer, sizeof buffer);
        if (size <= 0)
            return;
        for (ssize_t at = 0; at < size;) {
            const auto *event = reinterpret_cast<const inotify_event *>(buffer + at);
            at += static_cast<ssize_t>(sizeof(inotify_event) + event->len);
            if (event->mask & IN_Q_OVERFLOW) {
                // Events were lost: anything may have changed.
                for (const QString &path : std::as_const(m_paths))
                    m_watcher->gather(path);
                continue;
            }
            const QString path = m_paths.value(event->wd);
            if (path.isEmpty())
                continue;
            if (event->mask & IN_IGNORED) {
                // The folder itself is gone; it may come back.
                m_paths.remove(event->wd);
                m_watcher->m_polled.insert(path, Watcher::stateOf(path));
                m_watcher->m_pollTimer.start();
            }
            m_watcher->gather(path);
        }
    }
}

#else

Watcher::Native::Native(Watcher *watcher)
    : m_watcher(watcher)
{
}

Watcher::Native::~Native() = default;

bool Watcher::Native::add(const QString &)
{
    return false;
}

bool Watcher::Native::remove(const QString &)
{
    return false;
}

#endif

Watcher::Watcher(QObject *parent)
    : QObject(parent)
    , m_native(std::make_unique<Native>(this))
{
    m_gatherTimer.setSingleShot(true);
    m_gatherTimer.setInterval(kGathering);
    connect(&m_gatherTimer, &QTimer::timeout, this, [this] {
        Q_EMIT foldersChanged(std::exchange(m_gathered, {}));
    });
    m_pollTimer.setInterval(kPolling);
    connect(&m_pollTimer, &QTimer::timeout, this, &Watcher::poll);
}

Watcher::~Watcher() = default;

QSet<QString> Watcher::folders() const
{
    return m_folders;
}

void Watcher::addFolder(const QString &path)
{
    if (m_folders.contains(path))
        return;
    m_folders.insert(path);
    if (m_native->add(path))
        return;
    m_polled.insert(path, stateOf(path));
    m_pollTimer.start();
}

void Watcher::removeFolder(const QString &path)
{
    m_gathered.remove(path);
    m_folders.remove(path);
    if (m_native->remove(path))
        return;
    m_polled.remove(path);
    if (m_polled.isEmpty())
        m_pollTimer.stop();
}

void Watcher::gather(const QString &path)
{
    m_gathered.insert(path);
    if (!m_gatherTimer.isActive())
        m_gatherTimer.start();
}

void Watcher::poll()
{
    const QStringList paths = m_polled.keys();
    for (const QString &path : paths) {
        const QByteArray state = stateOf(path);
        if (state == m_polled.value(path))
            continue;
        m_polled.insert(path, state);
        gather(path);
        // A folder that came back can be watched again.
        if (m_native->add(path))
            m_polled.remove(path);
    }
    if (m_polled.isEmpty())
        m_pollTimer.stop();
}

QByteArray Watcher::stateOf(const QString &folder)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const QFileInfoList entries =
        QDir(folder).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDir::Name);
    for (const QFileInfo &entry : entries) {
        hash.addData(entry.fileName().toUtf8());
        hash.addData(QByteArray::number(entry.size()) + '/' +
                     QByteArray::number(entry.lastModified().toMSecsSinceEpoch()));
    }
    return QDir(folder).exists() ? hash.result() : QByteArray();
}

} // namespace dossier
