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

    /// Whether the words are the same, wherever they stand.
    [[nodiscard]] bool saysSame(const ExampleBlock &other) const;

    bool operator==(const ExampleBlock &) const = default;
};

/// How a block is to be written.
enum class ExampleShape : char {
    AsWritten, ///< as the block, or the last one, is
    Lines, ///< each part on its own line, turns in double quotes: no reader takes it otherwise
};

/// Finds the blocks in a description as a client reads it, in every shape of
/// the field: one line, real lines, written \n, `user:` or `<user>` turns,
/// quotes around the turns or none.
[[nodiscard]] std::vector<ExampleBlock> readExamples(const QString &description);

/// The description with block `index` saying what `block` says, but for blanks
/// at the ends of its parts; text outside the block is untouched. Error
/// OutOfRange for an index that is not there, Refused if the words would be
/// read otherwise in any shape: they hold a tag of the block, or a line that
/// begins as a turn does.
[[nodiscard]] Result<ChangeSet> writeExample(const QString &description, qsizetype index, const ExampleBlock &block,
                                             ExampleShape shape = ExampleShape::AsWritten);
/// Appends a block in the shape of the last one; Refused as above.
[[nodiscard]] Result<ChangeSet> appendExample(const QString &description, const ExampleBlock &block);
/// Takes the space before the block along.
[[nodiscard]] Result<ChangeSet> removeExample(const QString &description, qsizetype index);
/// The block at `from` comes to stand at place `to`; the text between the
/// blocks stays where it is, byte for byte. Error OutOfRange; Refused if a
/// block that is not closed would swallow what follows it then.
[[nodiscard]] Result<ChangeSet> moveExample(const QString &description, qsizetype from, qsizetype to);

} // namespace dossier
