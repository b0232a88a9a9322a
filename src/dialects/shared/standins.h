// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "yaml/reader.h"

namespace dossier {

/// Meets what a client's YAML parser takes and libyaml refuses: units of a
/// text are replaced one by one before libyaml reads, so that ranges stay, and
/// put back into the values. A value over one text; any thread.
class StandIns
{
public:
    explicit StandIns(QString text);

    /// Replaces the control characters that libyaml refuses (all but NUL) and
    /// U+0085, U+2028, U+2029, which break lines for libyaml only. Whether there
    /// were any.
    bool replaceControls();
    /// Replaces only what breaks lines for libyaml alone.
    bool replaceBreaks();
    /// Replaces a unit up to U+00EF that libyaml reads as an indicator.
    void replace(qsizetype at);
    /// For changes that keep the length and need no way back, as tabs to spaces.
    [[nodiscard]] QString &text() { return m_text; }

    /// yaml::read of the text, the values as they were.
    [[nodiscard]] Result<yaml::Document> read() const;

private:
    void restore(yaml::Node &node) const;

    QString m_text;
    char16_t m_area = 0; ///< where the stand-ins lie; 0 if the text uses all areas
    bool m_isChanged = false;
};

} // namespace dossier
