// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <ctime>

namespace dossier {

/// Holds off a blow-up, such as quadratic time; no measure of speed. Counts the
/// work of this thread from its making on, so that a busy machine changes
/// nothing, and gives sanitizers their time.
class Bound
{
public:
    explicit Bound(double milliseconds)
        : m_limit(milliseconds * kSlowness)
        , m_start(worked())
    {
    }

    [[nodiscard]] bool isHeld() const { return worked() - m_start < m_limit; }
    [[nodiscard]] QByteArray toText() const
    {
        return QByteArray::number(worked() - m_start, 'f', 0) + " of " + QByteArray::number(m_limit, 'f', 0) + " ms";
    }

private:
#if defined(__SANITIZE_THREAD__)
    static constexpr double kSlowness = 20;
#elif defined(__SANITIZE_ADDRESS__)
    static constexpr double kSlowness = 5;
#else
    static constexpr double kSlowness = 1;
#endif

    [[nodiscard]] static double worked()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }

    double m_limit;
    double m_start;
};

} // namespace dossier
