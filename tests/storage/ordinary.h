// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/fileops.h"

#include <QStringList>

#include <unistd.h>

namespace dossier {

/// As long as it lives, the test runs as somebody whom permissions bind; folders
/// are open to everybody.
class Ordinary
{
public:
    explicit Ordinary(const QStringList &folders)
    {
        if (::geteuid() != 0)
            return;
        for (const QString &folder : folders)
            (void)FileOps::system().setMode(folder, 0777);
        m_isChanged = ::seteuid(65534) == 0;
    }
    ~Ordinary()
    {
        if (m_isChanged)
            (void)!::seteuid(0);
    }
    Ordinary(const Ordinary &) = delete;
    Ordinary &operator=(const Ordinary &) = delete;
    [[nodiscard]] static bool isOrdinary() { return ::geteuid() != 0; }

private:
    bool m_isChanged = false;
};

} // namespace dossier
