// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "crashhandler.h"

#include "windowssystem.h"

#include <array>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <ctime>

namespace dossier {

namespace {

constexpr DWORD kFrames = 64;
constexpr std::size_t kLine = 512; ///< bytes
constexpr ULONG kStackLeft = 64 * 1024; ///< bytes, to tell of a stack that is full

// What can be made beforehand is: a program that fell may have no memory left.
struct Prepared {
    std::wstring path;
    QByteArray head;
};

Prepared &prepared()
{
    static Prepared value;
    return value;
}

const char *nameOf(DWORD code)
{
    switch (code) {
    case EXCEPTION_ACCESS_VIOLATION:
        return "an access violation";
    case EXCEPTION_STACK_OVERFLOW:
        return "a stack overflow";
    case EXCEPTION_ILLEGAL_INSTRUCTION:
        return "an illegal instruction";
    case EXCEPTION_INT_DIVIDE_BY_ZERO:
        return "a division by zero";
    case EXCEPTION_IN_PAGE_ERROR:
        return "a page that could not be read";
    case STATUS_FATAL_APP_EXIT:
        return "an abort";
    default:
        return "an exception of the system";
    }
}

template<typename... Values>
void say(const Handle &file, const char *format, Values... values)
{
    std::array<char, kLine> line{};
    const int size = std::snprintf(line.data(), line.size(), format, values...);
    DWORD written = 0;
    // What cannot be written now is lost; nobody is left to be told.
    if (size > 0)
        WriteFile(file.get(), line.data(), std::min(DWORD(size), DWORD(line.size() - 1)), &written, nullptr);
}

/// The module and how far into it, which a build with symbols turns into a line.
void sayFrame(const Handle &file, void *frame)
{
    HMODULE module = nullptr;
    std::array<char, MAX_PATH> name{};
    constexpr DWORD asked = GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS | GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT;
    if (GetModuleHandleExA(asked, static_cast<LPCSTR>(frame), &module))
        GetModuleFileNameA(module, name.data(), DWORD(name.size() - 1));
    say(file, "%s(+0x%llx) [%p]\n", name.data(),
        static_cast<unsigned long long>(static_cast<char *>(frame) - reinterpret_cast<char *>(module)), frame);
}

void writeReport(DWORD code, void *where)
{
    // The first one is told of; a fault on the way only ends the program.
    static std::atomic_flag isTold;
    if (isTold.test_and_set())
        return;
    const Prepared &ready = prepared();
    const Handle file(CreateFileW(ready.path.c_str(), GENERIC_WRITE, FILE_SHARE_READ, nullptr, CREATE_NEW,
                                  FILE_ATTRIBUTE_NORMAL, nullptr));
    if (!file.isOpen())
        return;
    DWORD written = 0;
    WriteFile(file.get(), ready.head.constData(), DWORD(ready.head.size()), &written, nullptr);
    say(file, "ended by: 0x%08lx, %s\nseconds since 1970: %lld\nbacktrace:\n", static_cast<unsigned long>(code),
        nameOf(code), static_cast<long long>(std::time(nullptr)));
    if (where)
        sayFrame(file, where);
    std::array<void *, kFrames> frames{};
    const USHORT count = RtlCaptureStackBackTrace(0, kFrames, frames.data(), nullptr);
    for (USHORT i = 0; i < count; ++i)
        sayFrame(file, frames.at(i));
    FlushFileBuffers(file.get());
}

LONG WINAPI onException(EXCEPTION_POINTERS *exception)
{
    writeReport(exception->ExceptionRecord->ExceptionCode, exception->ExceptionRecord->ExceptionAddress);
    return EXCEPTION_CONTINUE_SEARCH;
}

extern "C" void dossierAborted(int)
{
    writeReport(STATUS_FATAL_APP_EXIT, nullptr);
}

} // namespace

void installCrashHandler(const QByteArray &path, const QByteArray &head)
{
    prepared() = {.path = widePath(QString::fromUtf8(path)), .head = head};
    ULONG left = kStackLeft;
    SetThreadStackGuarantee(&left);
    SetUnhandledExceptionFilter(onException);
    std::signal(SIGABRT, dossierAborted);
}

} // namespace dossier
