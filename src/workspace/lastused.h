// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "statefiles.h"

#include <QStringList>

namespace dossier {

/// What a person did last, of each kind of things, in a small file of the state
/// folder. Several windows share it. GUI thread.
class LastUsed
{
public:
    explicit LastUsed(const QString &stateFolder);

    [[nodiscard]] QStringList of(const QString &kind) const; ///< ids, the last one first
    void note(const QString &kind, const QString &id);

    static constexpr qsizetype kMost = 30; ///< of a kind

private:
    StateFiles m_files;
};

} // namespace dossier
