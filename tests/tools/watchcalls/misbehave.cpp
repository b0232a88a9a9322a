// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// misbehave WHAT PATH: does one of the things that a watched program must not do,
// so that the watch can be seen to notice.
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string_view>
#include <thread>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netdb.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

void run()
{
    std::string program = "/bin/true";
    char *arguments[] = {program.data(), nullptr};
    pid_t process = 0;
    if (::posix_spawn(&process, program.c_str(), nullptr, nullptr, arguments, environ) == 0)
        ::waitpid(process, nullptr, 0);
}

void connectTo(const char *address)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    sockaddr_in to = {};
    to.sin_family = AF_INET;
    to.sin_port = htons(9);
    ::inet_pton(AF_INET, address, &to.sin_addr);
    (void)::connect(descriptor, reinterpret_cast<sockaddr *>(&to), sizeof to);
    ::close(descriptor);
}

void openWith(const char *path, int flags)
{
    const int descriptor = ::open(path, flags | O_CLOEXEC, 0600);
    if (descriptor >= 0)
        ::close(descriptor);
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 3)
        return 2;
    const std::string_view what(argv[1]);
    const char *const path = argv[2];
    if (what == "run") {
        run();
    } else if (what == "shell") {
        (void)!std::system("true");
    } else if (what == "fork") {
        if (::fork() == 0)
            ::_exit(0);
        ::wait(nullptr);
    } else if (what == "connect") {
        connectTo("127.0.0.1");
    } else if (what == "thread") {
        std::thread(connectTo, "127.0.0.1").join();
    } else if (what == "child") {
        if (::fork() == 0) {
            openWith(path, O_RDONLY);
            ::_exit(0);
        }
        ::wait(nullptr);
    } else if (what == "name") {
        addrinfo *found = nullptr;
        if (::getaddrinfo("dossier.invalid", "80", nullptr, &found) == 0)
            ::freeaddrinfo(found);
    } else if (what == "write") {
        openWith(path, O_WRONLY | O_CREAT);
    } else if (what == "folder") {
        ::mkdir(path, 0700);
    } else if (what == "rename") {
        ::rename("/nothing here", path);
    } else if (what == "read") {
        openWith(path, O_RDONLY);
    } else if (what == "look") {
        (void)::access(path, F_OK);
    } else if (what != "nothing") {
        return 2;
    }
    return 0;
}
