// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "foldernotifier.h"

#include "windowssystem.h"

#include <algorithm>
#include <map>

namespace dossier {

namespace {

constexpr DWORD kBuffer = 8 * 1024; ///< bytes; where they do not do, events are lost and that is told

constexpr DWORD kNames = FILE_NOTIFY_CHANGE_FILE_NAME | FILE_NOTIFY_CHANGE_DIR_NAME;
constexpr DWORD kContents = FILE_NOTIFY_CHANGE_SIZE | FILE_NOTIFY_CHANGE_LAST_WRITE | FILE_NOTIFY_CHANGE_ATTRIBUTES;

/// Which folder it is, whatever its path.
struct Identity {
    DWORD volume = 0;
    DWORD high = 0;
    DWORD low = 0;
    bool operator==(const Identity &) const = default;
};

Identity identityOf(HANDLE folder)
{
    BY_HANDLE_FILE_INFORMATION info = {};
    GetFileInformationByHandle(folder, &info);
    return {.volume = info.dwVolumeSerialNumber, .high = info.nFileIndexHigh, .low = info.nFileIndexLow};
}

/// One folder that the system was asked about; stays where it is, as the system
/// writes into it.
class Watch
{
public:
    Watch(Handle folder, HANDLE event)
        : m_folder(std::move(folder))
        , m_identity(identityOf(m_folder.get()))
        , m_event(event)
    {
    }
    ~Watch()
    {
        if (!m_isAsking)
            return;
        // The event is one of all watches and tells nothing of this one; until it has
        // ended the system writes to the buffer.
        CancelIoEx(m_folder.get(), &m_overlapped);
        while (!HasOverlappedIoCompleted(&m_overlapped))
            Sleep(1);
    }
    Watch(const Watch &) = delete;
    Watch &operator=(const Watch &) = delete;

    [[nodiscard]] const Identity &identity() const { return m_identity; }
    [[nodiscard]] bool isDone() const { return m_isAsking && HasOverlappedIoCompleted(&m_overlapped); }

    /// For what changes from now on, and since the answer before. False if the folder
    /// is gone.
    bool ask()
    {
        m_overlapped = {};
        m_overlapped.hEvent = m_event;
        m_isAsking = ReadDirectoryChangesW(m_folder.get(), m_buffer, kBuffer, FALSE, kNames | kContents, nullptr,
                                           &m_overlapped, nullptr);
        return m_isAsking;
    }

    /// What the system answered. False: the folder is gone.
    bool take(int number, std::vector<FolderNotifier::Event> &events)
    {
        using Event = FolderNotifier::Event;
        m_isAsking = false;
        DWORD size = 0;
        if (!GetOverlappedResult(m_folder.get(), &m_overlapped, &size, FALSE) &&
            GetLastError() != ERROR_NOTIFY_ENUM_DIR)
            return false;
        if (size == 0)
            events.push_back({.kind = Event::Kind::Lost});
        for (DWORD at = 0; size > 0;) {
            const auto *const told = reinterpret_cast<const FILE_NOTIFY_INFORMATION *>(m_buffer + at);
            events.push_back(
                {.kind = told->Action == FILE_ACTION_MODIFIED ? Event::Kind::Content : Event::Kind::Name,
                 .watch = number,
                 .name = QString::fromWCharArray(told->FileName, int(told->FileNameLength / sizeof(WCHAR)))});
            at += told->NextEntryOffset;
            size = told->NextEntryOffset;
        }
        return true;
    }

private:
    Handle m_folder;
    const Identity m_identity;
    const HANDLE m_event;
    OVERLAPPED m_overlapped = {};
    bool m_isAsking = false;
    alignas(FILE_NOTIFY_INFORMATION) char m_buffer[kBuffer];
};

class WindowsNotifier : public FolderNotifier
{
public:
    WindowsNotifier()
        : m_event(CreateEventW(nullptr, TRUE, FALSE, nullptr))
    {
    }

    Result<int> add(const QString &path) override
    {
        Handle folder = openedForLook(widePath(path), FILE_LIST_DIRECTORY, FILE_FLAG_OVERLAPPED);
        if (!folder.isOpen())
            return failed(path);
        const Identity identity = identityOf(folder.get());
        const auto known =
            std::ranges::find_if(m_watches, [&](const auto &each) { return each.second->identity() == identity; });
        if (known != m_watches.end())
            return known->first;
        auto watch = std::make_unique<Watch>(std::move(folder), m_event.get());
        const bool isAsking = watch->ask();
        const DWORD error = GetLastError();
        // The question took back what others had signalled.
        SetEvent(m_event.get());
        if (!isAsking) {
            SetLastError(error);
            return failed(path);
        }
        m_watches.emplace(++m_last, std::move(watch));
        return m_last;
    }

    void remove(int watch) override { m_watches.erase(watch); }

    int descriptor() const override { return HandleToLong(m_event.get()); }

    std::vector<Event> read() override
    {
        ResetEvent(m_event.get());
        std::vector<Event> events;
        bool hasAsked = false;
        for (auto it = m_watches.begin(); it != m_watches.end();) {
            if (!it->second->isDone()) {
                ++it;
                continue;
            }
            hasAsked = true;
            if (it->second->take(it->first, events) && it->second->ask()) {
                ++it;
            } else {
                events.push_back({.kind = Event::Kind::Gone, .watch = it->first});
                it = m_watches.erase(it);
            }
        }
        if (hasAsked)
            SetEvent(m_event.get());
        return events;
    }

private:
    static std::unexpected<Error> failed(const QString &path)
    {
        const DWORD number = GetLastError();
        const bool isLimit = number == ERROR_NOT_ENOUGH_MEMORY || number == ERROR_NO_SYSTEM_RESOURCES ||
                             number == ERROR_TOO_MANY_OPEN_FILES || number == ERROR_INVALID_FUNCTION;
        return std::unexpected(Error{.code = isLimit                         ? Error::Code::TooLarge
                                             : number == ERROR_ACCESS_DENIED ? Error::Code::NotPermitted
                                                                             : Error::Code::NotFound,
                                     .text = qt_error_string(int(number)),
                                     .path = path});
    }

    Handle m_event; ///< one for all, as the system waits for 64 at most
    std::map<int, std::unique_ptr<Watch>> m_watches;
    int m_last = 0;
};

} // namespace

std::unique_ptr<FolderNotifier> FolderNotifier::system()
{
    return std::make_unique<WindowsNotifier>();
}

} // namespace dossier
