// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/changeset.h"

#include <QString>

#include <vector>

namespace dossier {

/// One turn of an example's conversation.
struct ExampleTurn {
    enum class Speaker : char { User, Assistant };
    Speaker speaker = Speaker::User;
    QString text;

    bool operator==(const ExampleTurn &) const = default;
};

/// One `<example>` block of a description: its place in the description's
/// value (UTF-16 offsets) and what it says. A value; any thread.
struct ExampleBlock {
    TextRange range; ///< from <example> to behind </example>
    QString context;
    std::vector<ExampleTurn> turns;
    QString commentary;
    bool closed = true; ///< false: no </example>; reaches to the next one or the end
    bool literalNewlines = false; ///< parts are separated by a written \n (backslash, n)

    bool operator==(const ExampleBlock &) const = default;
};

/// Finds the blocks in a description as a client reads it, in every shape of
/// the field: one line, real lines, written \n, `user:` or `<user>` turns,
/// quotes around the turns or none.
[[nodiscard]] std::vector<ExampleBlock> readExamples(const QString &description);

/// The description with block `index` saying what `block` says, in the shape
/// that the block has; text outside the block is untouched.
/// Error OutOfRange for an index that is not there.
[[nodiscard]] Result<ChangeSet> writeExample(const QString &description, qsizetype index, const ExampleBlock &block);
/// Appends a block in the shape of the last one.
[[nodiscard]] ChangeSet appendExample(const QString &description, const ExampleBlock &block);
[[nodiscard]] Result<ChangeSet> removeExample(const QString &description, qsizetype index);

} // namespace dossier
