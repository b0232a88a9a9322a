// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "foldernotifier.h"

#include "nativepath.h"

#ifdef Q_OS_LINUX
#include <cerrno>
#include <sys/inotify.h>
#include <unistd.h>
#endif

namespace dossier {

#ifdef Q_OS_LINUX

namespace {

class Inotify : public FolderNotifier
{
public:
    explicit Inotify(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    ~Inotify() override { ::close(m_descriptor); }
    Inotify(const Inotify &) = delete;
    Inotify &operator=(const Inotify &) = delete;

    Result<int> add(const QString &path) override
    {
        constexpr uint32_t mask = IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_CREATE | IN_DELETE | IN_ATTRIB |
                                  IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR;
        const int watch = ::inotify_add_watch(m_descriptor, pathToBytes(path).constData(), mask);
        if (watch >= 0)
            return watch;
        const bool isLimit = errno == ENOSPC || errno == ENOMEM;
        return std::unexpected(Error{.code = isLimit           ? Error::Code::TooLarge
                                             : errno == EACCES ? Error::Code::NotPermitted
                                                               : Error::Code::NotFound,
                                     .text = qt_error_string(errno),
                                     .path = path});
    }

    void remove(int watch) override { ::inotify_rm_watch(m_descriptor, watch); }

    int descriptor() const override { return m_descriptor; }

    std::vector<Event> read() override
    {
        alignas(inotify_event) char buffer[64 * 1024];
        const ssize_t size = ::read(m_descriptor, buffer, sizeof buffer);
        std::vector<Event> events;
        for (ssize_t at = 0; at < size;) {
            const auto *event = reinterpret_cast<const inotify_event *>(buffer + at);
            at += static_cast<ssize_t>(sizeof(inotify_event) + event->len);
            events.push_back({.kind = kindOf(event->mask),
                              .watch = event->wd,
                              .name = event->len > 0 ? pathFromBytes(event->name) : QString()});
        }
        return events;
    }

private:
    static Event::Kind kindOf(uint32_t mask)
    {
        if (mask & IN_Q_OVERFLOW)
            return Event::Kind::Lost;
        if (mask & IN_IGNORED)
            return Event::Kind::Gone;
        if (mask & IN_MOVE_SELF)
            return Event::Kind::Moved;
        return mask & (IN_MOVED_FROM | IN_MOVED_TO | IN_CREATE | IN_DELETE) ? Event::Kind::Name : Event::Kind::Content;
    }

    int m_descriptor;
};

} // namespace

std::unique_ptr<FolderNotifier> FolderNotifier::system()
{
    const int descriptor = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    return descriptor < 0 ? nullptr : std::make_unique<Inotify>(descriptor);
}

#else

std::unique_ptr<FolderNotifier> FolderNotifier::system()
{
    return nullptr;
}

#endif

} // namespace dossier
