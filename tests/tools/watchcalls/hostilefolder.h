// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QTemporaryDir>

namespace dossier {

/// A project whose agents try to have something run, read, written or asked of
/// the network when they are looked at, with a person's folders beside it. All
/// paths as bytes; they hold a space and an umlaut.
class HostileFolder
{
public:
    HostileFolder();

    [[nodiscard]] QByteArray base() const; ///< of everything here
    [[nodiscard]] QByteArray project() const { return base() + "/pröject x"; }
    [[nodiscard]] QByteArray home() const { return base() + "/home"; }
    [[nodiscard]] QByteArray tmp() const { return base() + "/tmp"; }
    [[nodiscard]] QByteArray bait() const { return base() + "/outside.png"; } ///< that the agents name
    [[nodiscard]] QByteArray link() const { return project() + "/.claude/agents/link.png"; } ///< to a file outside

    /// What Dossier may write: config, state, cache, runtime and temporary folder.
    [[nodiscard]] QByteArrayList ownFolders() const;
    [[nodiscard]] bool isBait(const QByteArray &path) const;

    /// How text and preview are shown at the next start, as Settings has it.
    void setMode(int mode) const;
    /// All that a program is to know of its surroundings.
    [[nodiscard]] QByteArrayList environment() const;

    /// Every path of project and home, with size and time.
    [[nodiscard]] QByteArrayList listing() const;
    /// Every path that Dossier made in its folders.
    [[nodiscard]] QByteArrayList ownFiles() const;
    /// Whether one of these is there to hold what agents say.
    [[nodiscard]] bool mayHoldTexts(const QByteArray &path) const;
    /// Stands in the agents where a token would.
    [[nodiscard]] static QByteArray secret() { return "sk-ant-api03-notARealOne0123456789abcdefXYZ"; }

private:
    void write(const QByteArray &path, const QByteArray &bytes) const;
    void writeAgents() const;
    void writeRepository() const;

    QTemporaryDir m_temporary;
};

} // namespace dossier
