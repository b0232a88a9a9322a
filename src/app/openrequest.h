// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace dossier {

/// What a start of the program asks for: files with an optional place in them.
/// Goes from a second start to the first as bounded JSON. A value; any thread.
struct OpenRequest {
    struct Target {
        QString path; ///< absolute; see nativepath.h
        int line = 0; ///< from 1; 0: not given
        int column = 0; ///< from 1; 0: not given

        bool operator==(const Target &) const = default;
    };

    /// What is asked for then, as from the menu of the desktop's launcher.
    enum class Question : char { None, NewAgent, Folder };

    std::vector<Target> targets;
    Question question = Question::None;
    QString activationToken; ///< by which the window may come to the front

    /// Reads PATH[:LINE[:COLUMN]]; a file whose name holds the colons wins.
    /// Relative paths are resolved in `workingFolder`, and what lies before a ".."
    /// as the system does, links followed. What was given is a path of nativepath.h.
    [[nodiscard]] static Target parseTarget(const QString &given, const QString &workingFolder);

    /// A path is percent-encoded bytes, as JSON has no others than UTF-8.
    [[nodiscard]] QByteArray toMessage() const;
    /// None for anything that toMessage() did not make, or above kMaximumMessage.
    /// A token that no desktop makes is left out.
    [[nodiscard]] static std::optional<OpenRequest> fromMessage(const QByteArray &message);

    static constexpr qsizetype kMaximumMessage = 1 << 20; ///< bytes
    static constexpr qsizetype kMaximumTargets = 1000;
    static constexpr qsizetype kMaximumToken = 1024; ///< units

    bool operator==(const OpenRequest &) const = default;
};

} // namespace dossier
