// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "folds.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace dossier {

namespace {

using Kind = FoldRange::Kind;

/// Whether a change of an offset's surroundings changes hidden text. `hidden` begins
/// with the line end of the head: what is typed before that is seen.
bool changes(TextRange hidden, qsizetype position, qsizetype removed)
{
    if (removed > 0)
        return position <= hidden.end() && position + removed > hidden.start;
    return position > hidden.start && position <= hidden.end();
}

qsizetype moved(qsizetype offset, qsizetype position, qsizetype removed, qsizetype added)
{
    if (offset <= position)
        return offset;
    return offset >= position + removed ? offset + added - removed : position + std::min(offset - position, added);
}

/// Lines go along with what is put in before them.
TextRange moved(TextRange range, qsizetype position, qsizetype removed, qsizetype added)
{
    const bool isBefore = range.start == position && removed == 0;
    const qsizetype start = isBefore ? position + added : moved(range.start, position, removed, added);
    return TextRange::between(start, std::max(start, moved(range.end(), position, removed, added)));
}

TextRange united(TextRange a, TextRange b)
{
    return TextRange::between(std::min(a.start, b.start), std::max(a.end(), b.end()));
}

/// FNV-1a: the same in each run and on each machine.
uint hashOf(QStringView text)
{
    uint hash = 2'166'136'261U;
    for (const QChar unit : text)
        hash = (hash ^ unit.unicode()) * 16'777'619U;
    return hash;
}

} // namespace

void Folds::setDocument(QTextDocument *document)
{
    for (Fold &fold : m_folds)
        open(fold);
    showLines();
    m_folds.clear();
    m_wanted.clear();
    m_touched = {};
    m_document = document;
    m_revision = document->revision();
    m_lines = document->blockCount();
}

int Folds::lineAt(qsizetype offset) const
{
    const qsizetype last = m_document->characterCount() - 1;
    return m_document->findBlock(static_cast<int>(std::clamp<qsizetype>(offset, 0, last))).blockNumber();
}

Folds::Fold *Folds::header()
{
    return !m_folds.empty() && m_folds.front().kind == Kind::Header ? &m_folds.front() : nullptr;
}

int Folds::indexAt(int line) const
{
    const QTextBlock block = m_document ? m_document->findBlockByNumber(line) : QTextBlock();
    if (!block.isValid())
        return -1;
    const auto startOf = [](const Fold &fold) { return fold.lines.start; };
    const qsizetype start = block.position();
    const auto first = std::ranges::lower_bound(m_folds, start, {}, startOf);
    const auto end = std::ranges::lower_bound(first, m_folds.end(), start + block.length(), {}, startOf);
    if (first == end)
        return -1;
    // An edit may bring two into one line until the text is read again; of what is hidden one is told.
    const auto folded = std::find_if(first, end, [](const Fold &fold) { return fold.isFolded; });
    return static_cast<int>((folded == end ? first : folded) - m_folds.begin());
}

bool Folds::isFolded(int line) const
{
    const int index = indexAt(line);
    return index >= 0 && m_folds[static_cast<std::size_t>(index)].isFolded;
}

bool Folds::isHeader(int line) const
{
    return line >= 0 && line == headerLine();
}

int Folds::headerLine() const
{
    return m_folds.empty() || m_folds.front().kind != Kind::Header ? -1 : lineAt(m_folds.front().lines.start);
}

int Folds::hiddenLines(int line) const
{
    const int index = indexAt(line);
    if (index < 0 || !m_folds[static_cast<std::size_t>(index)].isFolded)
        return 0;
    return lineAt(m_folds[static_cast<std::size_t>(index)].hidden.end()) - line;
}

int Folds::headOf(int line) const
{
    const QTextBlock block = m_document->findBlockByNumber(line);
    const qsizetype end = block.position() + block.length();
    const auto next = std::ranges::lower_bound(m_folds, end, {}, [](const Fold &fold) { return fold.lines.start; });
    for (auto fold = next; fold != m_folds.begin();) {
        --fold;
        if (fold->lines.end() >= block.position())
            return lineAt(fold->lines.start);
    }
    return -1;
}

bool Folds::hides(int offset) const
{
    return m_touched && m_document && !m_document->findBlock(offset).isVisible();
}

/// Behind the words of the first line to the end of the last one.
TextRange Folds::hiddenBy(TextRange lines) const
{
    const QTextBlock head = m_document->findBlockByNumber(lineAt(lines.start));
    const QTextBlock last = m_document->findBlockByNumber(lineAt(lines.end()));
    return TextRange::between(head.position() + head.length() - 1, last.position() + last.length() - 1);
}

void Folds::mark(Fold &fold, bool folded)
{
    if (fold.isFolded == folded)
        return;
    fold.isFolded = folded;
    fold.hidden = folded ? hiddenBy(fold.lines) : TextRange();
    m_isDirty = true;
}

void Folds::setHeader(TextRange header)
{
    Fold *fold = this->header();
    const bool isFoldable = !header.isEmpty() && lineAt(header.end() - 1) > lineAt(header.start);
    if (!isFoldable) {
        if (!fold)
            return;
        open(*fold);
        m_folds.erase(m_folds.begin());
        return;
    }
    const TextRange lines = TextRange::between(header.start, header.end() - 1);
    if (!fold) {
        m_folds.insert(m_folds.begin(), Fold{.kind = Kind::Header, .lines = lines});
        return;
    }
    fold->lines = lines;
    if (!fold->isFolded)
        return;
    // A field has come or gone, by a form.
    const TextRange hidden = hiddenBy(lines);
    m_isDirty |= hidden != fold->hidden;
    fold->hidden = hidden;
}

void Folds::setRanges(const std::vector<FoldRange> &ranges)
{
    std::vector<Fold> before = std::exchange(m_folds, {});
    m_folds.reserve(ranges.size() + 1);
    auto old = before.begin();
    if (old != before.end() && old->kind == Kind::Header)
        m_folds.push_back(std::move(*old++));
    const auto nextFolded = [&] {
        old = std::find_if(old, before.end(), [](const Fold &fold) { return fold.isFolded; });
    };
    nextFolded();
    for (const FoldRange &range : ranges) {
        Fold fold{.kind = range.kind, .lines = range.lines};
        const int line = old == before.end() ? -1 : lineAt(range.lines.start);
        while (old != before.end() && lineAt(old->hidden.start) < line) {
            open(*old);
            nextFolded();
        }
        if (old != before.end() && old->kind == range.kind && lineAt(old->hidden.start) == line) {
            fold.isFolded = true;
            const TextRange hidden = hiddenBy(range.lines);
            fold.hidden = TextRange::between(hidden.start, std::min(hidden.end(), old->hidden.end()));
            m_isDirty |= fold.hidden != old->hidden;
            ++old;
            nextFolded();
        }
        m_folds.push_back(std::move(fold));
    }
    for (; old != before.end(); ++old)
        open(*old);
    markWanted();
    m_wanted.clear();
}

Folds::State Folds::state() const
{
    State state = m_wanted;
    for (const Fold &fold : m_folds) {
        if (fold.isFolded) {
            const QTextBlock head = m_document->findBlock(static_cast<int>(fold.hidden.start));
            state.emplace_back(head.blockNumber(), hashOf(head.text()));
        }
    }
    return state;
}

bool Folds::restore(State state)
{
    m_wanted = std::move(state);
    markWanted();
    return settle();
}

/// A line that says something else now is another one.
void Folds::markWanted()
{
    std::erase_if(m_wanted, [this](const auto &wanted) {
        const int index = indexAt(wanted.first);
        if (index < 0 || hashOf(m_document->findBlockByNumber(wanted.first).text()) != wanted.second)
            return false;
        mark(m_folds[static_cast<std::size_t>(index)], true);
        return true;
    });
}

void Folds::follow(int position, int removed, int added)
{
    // Painting says that there was a change too.
    if (m_revision == m_document->revision())
        return;
    m_revision = m_document->revision();
    std::vector<Edit> edits = std::exchange(m_expected, {});
    if (edits.empty())
        edits.push_back({.position = position, .removed = removed, .added = added});
    // Backwards, so that the places before stay what they are.
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit)
        followEdit(*edit);
    // Of what was replaced around its beginning it is not known where that is now.
    std::erase_if(m_folds, [](const Fold &fold) { return fold.lines.start < 0; });
    // Several edits may part and join lines, of which there are as many as before.
    m_isDirty |= edits.size() > 1 || m_lines != m_document->blockCount();
    m_lines = m_document->blockCount();
}

void Folds::followEdit(const Edit &edit)
{
    const auto [position, removed, added] = edit;
    for (Fold &fold : m_folds) {
        if (fold.isFolded && fold.kind != Kind::Header && changes(fold.hidden, position, removed))
            open(fold);
        if (!fold.isFolded && fold.lines.start > position && fold.lines.start < position + removed) {
            fold.lines.start = -1;
            continue;
        }
        fold.lines = moved(fold.lines, position, removed, added);
        const bool isAtHead = fold.hidden.start == position && removed == 0;
        const TextRange hidden = moved(fold.hidden, position, removed, added);
        // What is put in at the head's end may be a line to be hidden.
        fold.hidden = isAtHead ? TextRange::between(position, hidden.end()) : hidden;
    }
    if (!m_touched)
        return;
    // Enough of it, whatever an edit of several places did.
    const bool isAround = position <= m_touched->end() && position + removed >= m_touched->start;
    m_touched = moved(*m_touched, position, removed, added);
    if (isAround)
        m_touched = united(*m_touched, {position, added});
    m_isDirty |= removed > 0 && added > 0;
}

bool Folds::settle()
{
    return m_isDirty && showLines();
}

/// Hides what folded ranges hide, and nothing else.
bool Folds::showLines()
{
    m_isDirty = false;
    if (!m_document)
        return false;
    std::vector<std::pair<int, int>> hidden; // first and last lines, apart and in order
    std::optional<TextRange> touched;
    for (Fold &fold : m_folds) {
        if (!fold.isFolded)
            continue;
        const QTextBlock head = m_document->findBlock(static_cast<int>(fold.hidden.start));
        const QTextBlock last = m_document->findBlockByNumber(lineAt(fold.hidden.end()));
        // Nothing is left of it, or its head was parted.
        if (last.blockNumber() <= head.blockNumber() || fold.lines.start < head.position()) {
            fold.isFolded = false;
            fold.hidden = {};
            continue;
        }
        fold.lines = TextRange::between(head.position(), std::max<qsizetype>(head.position(), fold.lines.end()));
        fold.hidden = TextRange::between(head.position() + head.length() - 1, last.position() + last.length() - 1);
        touched = touched ? united(*touched, fold.hidden) : fold.hidden;
        if (!hidden.empty() && hidden.back().second >= head.blockNumber())
            hidden.back().second = std::max(hidden.back().second, last.blockNumber());
        else
            hidden.emplace_back(head.blockNumber() + 1, last.blockNumber());
    }
    const std::optional<TextRange> all = m_touched && touched ? united(*m_touched, *touched)
                                         : touched            ? touched
                                                              : m_touched;
    m_touched = touched;
    if (!all)
        return false;
    bool changed = false;
    auto range = hidden.begin();
    const qsizetype end = all->end();
    QTextBlock block = m_document->findBlockByNumber(lineAt(all->start));
    for (int line = block.blockNumber(); block.isValid() && block.position() <= end; block = block.next(), ++line) {
        while (range != hidden.end() && range->second < line)
            ++range;
        const bool visible = range == hidden.end() || line < range->first;
        if (block.isVisible() == visible)
            continue;
        block.setVisible(visible);
        block.setLineCount(visible ? std::max(1, block.layout()->lineCount()) : 0);
        changed = true;
    }
    if (changed) {
        // To mark the contents as dirty would have all of it coloured anew.
        QAbstractTextDocumentLayout *const layout = m_document->documentLayout();
        Q_EMIT layout->documentSizeChanged(layout->documentSize());
    }
    return changed;
}

std::vector<std::size_t> Folds::foldable() const
{
    std::vector<std::size_t> all;
    all.reserve(m_folds.size());
    std::size_t sections = 0;
    std::vector<std::size_t> outermost; // sections
    for (std::size_t i = 0; i < m_folds.size(); ++i) {
        const Fold &fold = m_folds[i];
        if (fold.kind == Kind::Header)
            continue;
        all.push_back(i);
        if (fold.kind != Kind::Section)
            continue;
        ++sections;
        if (outermost.empty() || m_folds[outermost.back()].lines.end() < fold.lines.start)
            outermost.push_back(i);
    }
    if (outermost.size() == 1 && sections > 1)
        std::erase(all, outermost.front());
    return all;
}

bool Folds::hasFoldedSections() const
{
    return std::ranges::any_of(m_folds, [](const Fold &fold) { return fold.isFolded && fold.kind != Kind::Header; });
}

bool Folds::canFoldAll() const
{
    return std::ranges::any_of(foldable(), [this](std::size_t i) { return !m_folds[i].isFolded; });
}

bool Folds::setFolded(int head, bool folded)
{
    const int index = indexAt(head);
    if (index < 0)
        return false;
    mark(m_folds[static_cast<std::size_t>(index)], folded);
    return settle();
}

bool Folds::setAllFolded(bool folded)
{
    if (folded) {
        for (const std::size_t i : foldable())
            mark(m_folds[i], true);
    } else {
        for (Fold &fold : m_folds) {
            if (fold.kind != Kind::Header)
                open(fold);
        }
    }
    return settle();
}

bool Folds::openAt(int offset)
{
    if (!hides(offset))
        return false;
    for (Fold &fold : m_folds) {
        if (fold.isFolded && changes(fold.hidden, offset, 0))
            open(fold);
    }
    return settle();
}

bool Folds::openChanged(const std::vector<TextRange> &ranges)
{
    if (!m_touched)
        return false;
    for (Fold &fold : m_folds) {
        const auto isHidden = [&](TextRange range) { return changes(fold.hidden, range.start, range.length); };
        if (fold.isFolded && std::ranges::any_of(ranges, isHidden))
            open(fold);
    }
    return settle();
}

} // namespace dossier
