// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/textrange.h"

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
    /// return. Tabs that indent become two spaces each (that many is a guess).
    /// Source: measured on 2.1.330.
    explicit Rescue(const QString &header);

    [[nodiscard]] const QString &text() const { return m_text; }
    /// Where an offset of text() lies in the header; inside a re-quoted value
    /// to the unit that it was written for.
    [[nodiscard]] qsizetype toHeader(qsizetype offset) const;
    [[nodiscard]] TextRange toHeader(TextRange range) const;
    /// The values that were re-quoted, as ranges of the header.
    [[nodiscard]] const std::vector<TextRange> &repaired() const { return m_repaired; }
    [[nodiscard]] bool isRepaired(TextRange headerRange) const;
    /// Indentation whose tabs became spaces, as ranges of the header.
    [[nodiscard]] const std::vector<TextRange> &tabs() const { return m_tabs; }

private:
    /// text() from `from` on stands for the header from `header` on, unit for unit.
    struct Step {
        qsizetype from = 0;
        qsizetype header = 0;
    };

    void repair(QStringView line, qsizetype header);
    /// How much of the line was indentation with tabs and is done.
    [[nodiscard]] qsizetype indent(QStringView line, qsizetype header);
    void copy(QStringView part, qsizetype header);
    void quote(QStringView value, qsizetype header);

    QString m_text;
    std::vector<Step> m_steps;
    std::vector<TextRange> m_repaired;
    std::vector<TextRange> m_tabs;
};

} // namespace dossier::claude
