// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "scrollsync.h"

#include "codeeditor.h"
#include "preview.h"

#include <QScrollBar>
#include <QTextDocument>

#include <algorithm>

namespace dossier {

namespace {

using Pair = ScrollMap::Pair;

double between(double value, double fromStart, double fromEnd, double toStart, double toEnd)
{
    if (fromEnd <= fromStart)
        return toStart;
    const double share = std::clamp((value - fromStart) / (fromEnd - fromStart), 0.0, 1.0);
    return toStart + share * (toEnd - toStart);
}

double mapped(const std::vector<Pair> &pairs, double value, double Pair::*from, double Pair::*to)
{
    if (pairs.empty())
        return 0;
    const auto after = std::ranges::upper_bound(pairs, value, {}, from);
    if (after == pairs.begin())
        return pairs.front().*to;
    if (after == pairs.end())
        return pairs.back().*to;
    const Pair &low = *(after - 1);
    return between(value, low.*from, (*after).*from, low.*to, (*after).*to);
}

} // namespace

ScrollMap::ScrollMap(const std::vector<Pair> &pairs)
{
    for (const Pair &pair : pairs) {
        if (m_pairs.empty() || (pair.line > m_pairs.back().line && pair.pixel > m_pairs.back().pixel))
            m_pairs.push_back(pair);
    }
}

double ScrollMap::pixelOf(double line) const
{
    return mapped(m_pairs, line, &Pair::line, &Pair::pixel);
}

double ScrollMap::lineOf(double pixel) const
{
    return mapped(m_pairs, pixel, &Pair::pixel, &Pair::line);
}

ScrollSync::ScrollSync(CodeEditor *editor, Preview *preview, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_preview(preview)
{
    connect(editor->verticalScrollBar(), &QScrollBar::valueChanged, this, &ScrollSync::previewFollows);
    connect(preview->verticalScrollBar(), &QScrollBar::valueChanged, this, &ScrollSync::editorFollows);
}

void ScrollSync::setEnabled(bool enabled)
{
    m_enabled = enabled;
}

void ScrollSync::setLines(int firstLine, std::vector<int> headings)
{
    m_firstLine = firstLine;
    m_headings = std::move(headings);
    previewFollows();
}

ScrollMap ScrollSync::map() const
{
    std::vector<Pair> pairs{{double(m_firstLine), 0}};
    const std::vector<double> tops = m_preview->headingTops();
    // Otherwise the two have not read the same text; the ends still fit.
    if (tops.size() == m_headings.size()) {
        for (size_t i = 0; i < tops.size(); ++i)
            pairs.push_back({double(m_headings.at(i)), tops.at(i)});
    }
    pairs.push_back({double(m_editor->blockCount()), m_preview->document()->size().height()});
    return ScrollMap(pairs);
}

void ScrollSync::previewFollows()
{
    if (!m_enabled || m_moving || !m_preview->isVisible())
        return;
    m_moving = true;
    const QScrollBar *const from = m_editor->verticalScrollBar();
    QScrollBar *const to = m_preview->verticalScrollBar();
    const bool atEnd = from->value() == from->maximum() && from->maximum() > 0;
    to->setValue(atEnd ? to->maximum() : qRound(map().pixelOf(m_editor->topLine())));
    m_moving = false;
}

void ScrollSync::editorFollows()
{
    if (!m_enabled || m_moving || !m_editor->isVisible())
        return;
    m_moving = true;
    const QScrollBar *const from = m_preview->verticalScrollBar();
    QScrollBar *const to = m_editor->verticalScrollBar();
    if (from->value() == from->maximum() && from->maximum() > 0)
        to->setValue(to->maximum());
    else
        m_editor->setTopLine(from->value() == 0 ? 0 : map().lineOf(from->value()));
    m_moving = false;
}

} // namespace dossier
