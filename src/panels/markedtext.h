// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/textrange.h"

#include <QFont>
#include <QString>

#include <vector>

class QPainter;
class QRect;

namespace dossier {

/// A line of text some letters of which are bold, as they are what was looked for.
/// Where it has no room its middle is left out. A value. GUI thread.
class MarkedText
{
public:
    /// `marks`: UTF-16 offsets into the text, in order.
    MarkedText(QString text, std::vector<TextRange> marks, const QFont &font);

    /// What it takes with its bold letters, in device-independent pixels.
    [[nodiscard]] int width() const;
    /// In the painter's pen, from where is read from at a direction.
    void paint(QPainter *painter, const QRect &place, Qt::LayoutDirection direction) const;

    /// The text without its middle, and the marks that are left.
    [[nodiscard]] MarkedText elided(int width) const;
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const std::vector<TextRange> &marks() const { return m_marks; }

private:
    QString m_text;
    std::vector<TextRange> m_marks;
    QFont m_font;
};

} // namespace dossier
