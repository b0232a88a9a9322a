// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialects/shared/mappedtext.h"

#include <QString>

#include <vector>

namespace dossier::claude {

/// A header after the client's own repair, with a map back. Offsets are UTF-16
/// units of the header's file text (carriage returns included).
class Rescue
{
public:
    /// What Claude Code does with a header that is no YAML: it takes each line
    /// that begins with a key of letters, _ and -, and double-quotes its value
    /// if that holds ": " or one of []{}*&#!|>%@`. Values in quotes and
    /// complete [lists] are left alone, and so are lines that end in a carriage
    /// return. Source: measured on 2.1.330.
    explicit Rescue(const QString &header);

    [[nodiscard]] const QString &text() const { return m_text.text(); }
    /// Where a range of text() lies in the header; inside a re-quoted value
    /// the units that it was written for.
    [[nodiscard]] TextRange toHeader(TextRange range) const { return m_text.toOrigin(range); }
    /// The values that were re-quoted, as ranges of the header.
    [[nodiscard]] const std::vector<TextRange> &repaired() const { return m_repaired; }
    [[nodiscard]] bool isRepaired(TextRange headerRange) const;

private:
    void quote(QStringView value, qsizetype header);

    MappedText m_text;
    std::vector<TextRange> m_repaired;
};

} // namespace dossier::claude
