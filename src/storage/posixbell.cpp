// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "bell.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace dossier {

namespace {

class Pipe : public Bell
{
public:
    Pipe()
    {
        if (::pipe(m_pipe) != 0)
            return;
        for (const int end : m_pipe) {
            (void)::fcntl(end, F_SETFL, O_NONBLOCK);
            (void)::fcntl(end, F_SETFD, FD_CLOEXEC);
        }
    }
    ~Pipe() override
    {
        for (const int end : m_pipe) {
            if (end >= 0)
                ::close(end);
        }
    }
    Pipe(const Pipe &) = delete;
    Pipe &operator=(const Pipe &) = delete;

    void ring() override { (void)!::write(m_pipe[1], "", 1); }

    void wait(int descriptor, int milliseconds) override
    {
        // A descriptor below 0 is passed over. Without a pipe orders wait a little.
        const int most = m_pipe[0] < 0 ? 100 : -1;
        pollfd waits[] = {{.fd = m_pipe[0], .events = POLLIN, .revents = 0},
                          {.fd = descriptor, .events = POLLIN, .revents = 0}};
        (void)::poll(waits, 2, milliseconds < 0 ? most : milliseconds);
        char drained[64];
        while (::read(m_pipe[0], drained, sizeof drained) > 0) {
        }
    }

private:
    int m_pipe[2] = {-1, -1};
};

} // namespace

std::unique_ptr<Bell> Bell::system()
{
    return std::make_unique<Pipe>();
}

} // namespace dossier
