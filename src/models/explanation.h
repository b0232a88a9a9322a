// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace dossier {

/// What “What is this?” says of something. A value.
struct Explanation {
    QString title; ///< a line of plain text; empty if the first paragraph says it
    QString html; ///< paragraphs and lists; what comes from files is escaped

    [[nodiscard]] bool isEmpty() const { return html.isEmpty(); }
};

/// A widget that can be asked “What is this?”. Of several around the focus the innermost
/// one that has an answer gives it; of one that is none its whatsThis() does. GUI thread.
class Explained
{
public:
    virtual ~Explained() = default;

    /// Of what the keys or the cursor are at; empty: ask the widget around it.
    [[nodiscard]] virtual Explanation explanation() const = 0;
};

} // namespace dossier
