// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "systemfaults.h"

#include <algorithm>
#include <cerrno>
#include <cstdarg>

#include <dlfcn.h>
#include <fcntl.h>
#include <linux/fs.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

namespace dossier {

thread_local SystemFaults *SystemFaults::current = nullptr;

namespace {

using Kind = SystemFaults::Kind;

/// What is to become of a call.
enum class Fate : char { Works, Fails, IsShort };

Fate fateOf(const char *name, bool mayBeShort = false, bool mayBeInterrupted = true)
{
    SystemFaults *faults = SystemFaults::current;
    if (!faults || faults->kind == Kind::None)
        return Fate::Works;
    ++faults->calls;
    const bool isAgain = faults->kind == Kind::FailOn && faults->met == name;
    if (faults->calls != faults->at && !isAgain)
        return Fate::Works;
    if ((faults->kind == Kind::Short && !mayBeShort) || (faults->kind == Kind::Interrupt && !mayBeInterrupted)) {
        faults->met = "a call that knows no such thing";
        return Fate::Works;
    }
    faults->met = name;
    errno = faults->kind == Kind::Interrupt ? EINTR : faults->number;
    return faults->kind == Kind::Short ? Fate::IsShort : Fate::Fails;
}

template<typename Function>
Function *real(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

int open(const char *name, const char *path, int flags, mode_t mode)
{
    if (fateOf(name) == Fate::Fails)
        return -1;
    return real<int(const char *, int, ...)>(name)(path, flags, mode);
}

template<typename Buffer>
ssize_t transfer(const char *name, int file, Buffer *bytes, size_t size)
{
    const Fate fate = fateOf(name, true);
    if (fate == Fate::Fails)
        return -1;
    const size_t part = fate == Fate::IsShort ? std::max<size_t>(size / 3, 1) : size;
    return real<ssize_t(int, Buffer *, size_t)>(name)(file, bytes, part);
}

} // namespace

} // namespace dossier

using dossier::Fate;
using dossier::fateOf;
using dossier::real;

// NOLINTBEGIN: the C library's own names and forms
#define DOSSIER_CALL(result, name, parameters, arguments, interruptible)                                               \
    extern "C" result name parameters                                                                                  \
    {                                                                                                                  \
        if (fateOf(#name, false, interruptible) == Fate::Fails)                                                        \
            return -1;                                                                                                 \
        return real<result parameters>(#name) arguments;                                                               \
    }

extern "C" int open(const char *path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(more, mode_t) : 0;
    va_end(more);
    return dossier::open("open", path, flags, mode);
}
extern "C" int open64(const char *path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(more, mode_t) : 0;
    va_end(more);
    return dossier::open("open64", path, flags, mode);
}
extern "C" ssize_t write(int file, const void *bytes, size_t size)
{
    return dossier::transfer("write", file, bytes, size);
}
extern "C" ssize_t read(int file, void *bytes, size_t size)
{
    return dossier::transfer("read", file, bytes, size);
}
/// Interrupted, it has closed the file.
extern "C" int close(int file)
{
    const bool fails = fateOf("close") == Fate::Fails;
    const int number = errno;
    const int result = real<int(int)>("close")(file);
    if (!fails)
        return result;
    errno = number;
    return -1;
}
DOSSIER_CALL(int, fsync, (int file), (file), true)
DOSSIER_CALL(int, ftruncate, (int file, off_t size), (file, size), true)
DOSSIER_CALL(int, ftruncate64, (int file, off64_t size), (file, size), true)
DOSSIER_CALL(int, chown, (const char *path, uid_t owner, gid_t group), (path, owner, group), false)
DOSSIER_CALL(int, chmod, (const char *path, mode_t mode), (path, mode), false)
DOSSIER_CALL(int, link, (const char *path, const char *name), (path, name), false)
DOSSIER_CALL(int, rename, (const char *from, const char *to), (from, to), false)
DOSSIER_CALL(int, unlink, (const char *path), (path), false)
DOSSIER_CALL(ssize_t, listxattr, (const char *path, char *names, size_t size), (path, names, size), false)
extern "C" int posix_fallocate(int file, off_t offset, off_t size)
{
    if (fateOf("posix_fallocate") == Fate::Fails)
        return errno;
    return real<int(int, off_t, off_t)>("posix_fallocate")(file, offset, size);
}
extern "C" long syscall(long number, ...)
{
    long arguments[6];
    va_list more;
    va_start(more, number);
    for (long &argument : arguments)
        argument = va_arg(more, long);
    va_end(more);
    const auto *faults = dossier::SystemFaults::current;
    if (faults && number == SYS_renameat2 && arguments[4] == RENAME_EXCHANGE) {
        if (!faults->hasExchange) {
            errno = EINVAL;
            return -1;
        }
        if (fateOf("exchange", false, false) == Fate::Fails)
            return -1;
    } else if (faults && number == SYS_renameat2 && fateOf("renameNew", false, false) == Fate::Fails) {
        return -1;
    }
    return real<long(long, ...)>("syscall")(number, arguments[0], arguments[1], arguments[2], arguments[3],
                                            arguments[4], arguments[5]);
}
// NOLINTEND
