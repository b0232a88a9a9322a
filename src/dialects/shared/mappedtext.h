// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/textrange.h"

#include <QString>

#include <vector>

namespace dossier {

/// A text that a client made of another one, with the way back: each unit was
/// copied from the origin or added at a place of it. A value; any thread.
class MappedText
{
public:
    MappedText() = default;
    /// The origin itself.
    explicit MappedText(const QString &origin);

    [[nodiscard]] const QString &text() const { return m_text; }

    void reserve(qsizetype size) { m_text.reserve(size); }
    void copy(QStringView part, qsizetype origin);
    /// What is added stands for the empty place `origin`.
    void add(QStringView part, qsizetype origin);

    [[nodiscard]] qsizetype toOrigin(qsizetype offset) const;
    [[nodiscard]] TextRange toOrigin(TextRange range) const;

private:
    /// text() from `from` on stands for the origin from `origin` on, unit for unit.
    struct Step {
        qsizetype from = 0;
        qsizetype origin = 0;
    };

    /// By the step before number `after`.
    [[nodiscard]] qsizetype follow(std::ptrdiff_t after, qsizetype offset) const;

    QString m_text;
    std::vector<Step> m_steps;
};

} // namespace dossier
