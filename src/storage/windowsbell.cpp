// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "bell.h"

#include "windowssystem.h"

namespace dossier {

namespace {

class Event : public Bell
{
public:
    Event()
        : m_event(CreateEventW(nullptr, FALSE, FALSE, nullptr))
    {
    }

    void ring() override { SetEvent(m_event.get()); }

    void wait(int descriptor, int milliseconds) override
    {
        const HANDLE waits[] = {m_event.get(), LongToHandle(descriptor)};
        const DWORD most = milliseconds < 0 ? INFINITE : DWORD(milliseconds);
        const DWORD woken = WaitForMultipleObjects(descriptor < 0 ? 1 : 2, waits, FALSE, most);
        // Only one of them is taken by the wait.
        if (woken == WAIT_OBJECT_0 + 1)
            (void)WaitForSingleObject(m_event.get(), 0);
    }

private:
    Handle m_event;
};

} // namespace

std::unique_ptr<Bell> Bell::system()
{
    return std::make_unique<Event>();
}

} // namespace dossier
