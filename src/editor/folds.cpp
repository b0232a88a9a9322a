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
    const auto found = std::ranges::lower_bound(m_folds, qsizetype(block.position()), {},
                                                [](const Fold &fold) { return fold.lines.start; });
    return found != m_folds.end() && found->lines.start < block.position() + block.length()
               ? static_cast<int>(found - m_folds.begin())
               : -1;
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
    return !m_touched.isEmpty() && m_document && !m_document->findBlock(offset).isVisible();
}

void Folds::anchor(Fold &fold, TextRange lines)
{
    const qsizetype last = m_document->characterCount() - 1;
    const QTextBlock head = m_document->findBlock(static_cast<int>(std::clamp<qsizetype>(lines.start, 0, last)));
    const QTextBlock end = m_document->findBlock(static_cast<int>(std::clamp<qsizetype>(lines.end(), 0, last)));
    fold.lines = lines;
    fold.head = QTextCursor(head);
    fold.last = QTextCursor(end);
    fold.last.movePosition(QTextCursor::EndOfBlock);
    // What is put in behind it stays in sight.
    fold.last.setKeepPositionOnInsert(true);
}

void Folds::mark(Fold &fold, bool folded)
{
    if (fold.isFolded == folded)
        return;
    fold.isFolded = folded;
    m_isDirty = true;
    if (folded) {
        anchor(fold, fold.lines);
    } else {
        fold.head = {};
        fold.last = {};
        fold.hidden = {};
    }
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
    // A field has come or gone, by a form; or all was replaced, and the ends are elsewhere now.
    const bool isThere = !fold->isFolded || (fold->head.blockNumber() == lineAt(lines.start) &&
                                             fold->last.blockNumber() == lineAt(lines.end()));
    fold->lines = lines;
    if (isThere)
        return;
    anchor(*fold, lines);
    m_isDirty = true;
}

void Folds::setRanges(const std::vector<FoldRange> &ranges)
{
    std::vector<Fold> before = std::exchange(m_folds, {});
    m_folds.reserve(ranges.size() + 1);
    auto old = before.begin();
    if (old != before.end() && old->kind == Kind::Header)
        m_folds.push_back(std::move(*old++));
    for (const FoldRange &range : ranges) {
        Fold fold{.kind = range.kind, .lines = range.lines};
        while (old != before.end() && (!old->isFolded || lineAt(old->lines.start) < lineAt(range.lines.start))) {
            open(*old);
            ++old;
        }
        if (old != before.end() && old->kind == range.kind && lineAt(old->lines.start) == lineAt(range.lines.start)) {
            fold.isFolded = true;
            anchor(fold,
                   TextRange::between(range.lines.start, std::min<qsizetype>(range.lines.end(), old->last.position())));
            fold.lines = range.lines;
            fold.hidden = old->hidden;
            m_isDirty = true;
            ++old;
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
        if (fold.isFolded)
            state.emplace_back(fold.head.blockNumber(), hashOf(fold.head.block().text()));
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

void Folds::follow(int position, int removed, int added, bool opens)
{
    // Painting says that there was a change too.
    if (m_revision == m_document->revision())
        return;
    m_revision = m_document->revision();
    const auto isTouched = [&](const Fold &fold) {
        return opens && fold.isFolded && fold.kind != Kind::Header && changes(fold.hidden, position, removed);
    };
    for (Fold &fold : m_folds) {
        if (isTouched(fold))
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
    // Of what was replaced around its beginning it is not known where that is now.
    std::erase_if(m_folds, [](const Fold &fold) { return fold.lines.start < 0; });
    const bool isSameLines = std::exchange(m_lines, m_document->blockCount()) == m_document->blockCount();
    if (m_touched.isEmpty())
        return;
    // Enough of it, whatever an edit of several places did.
    m_touched = moved(m_touched, position, removed, added);
    if (m_touched.touches(position))
        m_touched = united(m_touched, {position, added});
    m_isDirty |= !isSameLines || (removed > 0 && added > 0);
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
    TextRange touched;
    for (Fold &fold : m_folds) {
        if (!fold.isFolded)
            continue;
        const QTextBlock head = fold.head.block();
        const QTextBlock last = fold.last.block();
        if (last.blockNumber() <= head.blockNumber()) {
            fold.isFolded = false; // nothing is left of it
            continue;
        }
        fold.lines = TextRange::between(head.position(), std::max<qsizetype>(head.position(), fold.lines.end()));
        fold.hidden = TextRange::between(head.position() + head.length() - 1, last.position() + last.length() - 1);
        touched = touched.isEmpty() ? fold.hidden : united(touched, fold.hidden);
        if (!hidden.empty() && hidden.back().second >= head.blockNumber())
            hidden.back().second = std::max(hidden.back().second, last.blockNumber());
        else
            hidden.emplace_back(head.blockNumber() + 1, last.blockNumber());
    }
    const TextRange all = m_touched.isEmpty() ? touched : touched.isEmpty() ? m_touched : united(m_touched, touched);
    m_touched = touched;
    if (all.isEmpty())
        return false;
    bool changed = false;
    auto range = hidden.begin();
    const qsizetype end = all.end();
    QTextBlock block = m_document->findBlockByNumber(lineAt(all.start));
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
    if (m_touched.isEmpty())
        return false;
    for (Fold &fold : m_folds) {
        const auto isHidden = [&](TextRange range) { return changes(fold.hidden, range.start, range.length); };
        if (fold.isFolded && std::ranges::any_of(ranges, isHidden))
            open(fold);
    }
    return settle();
}

} // namespace dossier
