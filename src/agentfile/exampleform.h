// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "exampleparts.h"
#include "examples.h"

#include <utility>

namespace dossier {

/// What one part of an example says, with real line ends.
struct SaidPart {
    ExamplePart::Kind kind = ExamplePart::Kind::Context;
    QString text;

    bool operator==(const SaidPart &) const = default;
};

[[nodiscard]] SaidPart saidBy(QStringView description, const ExampleLayout &layout, const ExamplePart &part);
/// What a block says as a whole.
[[nodiscard]] ExampleBlock blockOf(QStringView description, const ExampleLayout &layout);
/// The parts of `block` in the order that the block in the text has, where
/// there is one: a commentary may stand between turns.
[[nodiscard]] std::vector<SaidPart> partsOf(const ExampleBlock &block, const ExampleLayout *layout);

/// How the parts of a block are written and set apart. A value; any thread.
struct ExampleForm {
    QString opened; ///< between <example> and the first part
    QString between;
    QString closing; ///< between the last part and </example>
    bool literal = false; ///< line ends are a written \n
    bool ownLines = false; ///< each part stands on lines of its own
    QChar quote = u'"';
    std::vector<std::pair<ExamplePart::Kind, std::pair<QString, QString>>> forms; ///< what stands around a part's text

    /// Of a description without blocks.
    [[nodiscard]] static ExampleForm forText(QStringView description);
    [[nodiscard]] static ExampleForm of(QStringView description, const ExampleLayout &layout);
    /// Each part on its own line, turns in double quotes.
    [[nodiscard]] static ExampleForm lines();

    [[nodiscard]] std::pair<QString, QString> around(ExamplePart::Kind kind) const;
    /// What is written for a text: blanks at its ends only where marks keep them.
    [[nodiscard]] QString spelled(const SaidPart &part) const;
    [[nodiscard]] QString rendered(const std::vector<SaidPart> &parts) const;
    [[nodiscard]] QString renderedBlock(const ExampleBlock &block) const;
};

} // namespace dossier
