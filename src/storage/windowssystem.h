// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <string>
#include <utility>

#include <qt_windows.h>

namespace dossier {

// What the parts of this room that are for Windows only share. Any thread.

/// A handle of the system that closes itself.
class Handle
{
public:
    explicit Handle(HANDLE handle = INVALID_HANDLE_VALUE)
        : m_handle(handle)
    {
    }
    ~Handle()
    {
        if (isOpen())
            CloseHandle(m_handle);
    }
    Handle(Handle &&other) noexcept
        : m_handle(std::exchange(other.m_handle, INVALID_HANDLE_VALUE))
    {
    }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;

    [[nodiscard]] bool isOpen() const { return m_handle != INVALID_HANDLE_VALUE && m_handle != nullptr; }
    [[nodiscard]] HANDLE get() const { return m_handle; }
    /// False where the system tells of a failed write only now.
    [[nodiscard]] bool close() { return CloseHandle(std::exchange(m_handle, INVALID_HANDLE_VALUE)); }

private:
    HANDLE m_handle;
};

/// As the system takes it: a long one in the form that has no limit of 260 units.
[[nodiscard]] std::wstring widePath(const QString &path);
[[nodiscard]] QString fromWidePath(const std::wstring &path);

/// A file or folder, with others' permission to do what they like with it
/// meanwhile. Of a link, what it leads to, or with FILE_FLAG_OPEN_REPARSE_POINT itself.
[[nodiscard]] Handle openedForLook(const std::wstring &path, DWORD access, DWORD flags = 0);

/// Where an open file is, without links; empty if the system cannot say.
[[nodiscard]] std::wstring finalPath(HANDLE file);

/// Symbolic links and junctions; not what a cloud or a packed file keeps elsewhere.
[[nodiscard]] bool isLink(const WIN32_FIND_DATAW &found);

} // namespace dossier
