// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "examples.h"

#include "exampleform.h"
#include "exampleparts.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::ExampleBlock)
};

std::unexpected<Error> noExample(qsizetype index)
{
    return std::unexpected(
        Error{Error::Code::OutOfRange, Texts::tr("The description has no example number %1.").arg(index + 1)});
}

Result<ExampleLayout> layoutAt(const QString &description, qsizetype index)
{
    std::vector<ExampleLayout> layouts = exampleLayouts(description);
    if (index < 0 || index >= static_cast<qsizetype>(layouts.size()))
        return noExample(index);
    return std::move(layouts[static_cast<std::size_t>(index)]);
}

/// Puts `parts` in the place of the old ones from `from` to before `to`.
TextEdit replaceParts(const ExampleLayout &layout, const ExampleForm &form, std::size_t from, std::size_t to,
                      const std::vector<SaidPart> &parts)
{
    const auto &old = layout.parts;
    const QString text = form.rendered(parts);
    if (from < to && !parts.empty())
        return {TextRange::between(old[from].range.start, old[to - 1].range.end()), text};
    if (from < to) {
        const bool last = to == old.size();
        const qsizetype start = last && from > 0 ? old[from - 1].range.end() : old[from].range.start;
        return {TextRange::between(start, last ? old[to - 1].range.end() : old[to].range.start), {}};
    }
    if (parts.empty())
        return {};
    if (from > 0)
        return {{old[from - 1].range.end(), 0}, form.between + text};
    if (!old.empty())
        return {{old[0].range.start, 0}, text + form.between};
    return {layout.inner, form.opened + text + form.closing};
}

/// Changes what differs and nothing else.
Result<ChangeSet> writeParts(const QString &description, const ExampleLayout &layout, const ExampleBlock &block)
{
    const ExampleForm form = ExampleForm::of(description, layout);
    const auto &old = layout.parts;
    const std::vector<SaidPart> wanted = partsOf(block, &layout);
    std::size_t from = 0;
    while (from < old.size() && from < wanted.size() && old[from].kind == wanted[from].kind)
        ++from;
    std::size_t same = 0; // of the last parts
    while (same < old.size() - from && same < wanted.size() - from &&
           old[old.size() - 1 - same].kind == wanted[wanted.size() - 1 - same].kind)
        ++same;

    ChangeSet changes;
    Result<void> added;
    const auto say = [&](std::size_t part, const SaidPart &wish) {
        if (added && saidBy(description, layout, old[part]).text != wish.text)
            added = changes.add(old[part].content, form.spelled(wish));
    };
    for (std::size_t i = 0; i < from; ++i)
        say(i, wanted[i]);
    const auto first = wanted.begin() + static_cast<std::ptrdiff_t>(from);
    const std::vector<SaidPart> between(first, wanted.end() - static_cast<std::ptrdiff_t>(same));
    const TextEdit edit = replaceParts(layout, form, from, old.size() - same, between);
    if (added && (!edit.range.isEmpty() || !edit.text.isEmpty()))
        added = changes.add(edit.range, edit.text);
    for (std::size_t i = 0; i < same; ++i)
        say(old.size() - same + i, wanted[wanted.size() - same + i]);
    if (!added)
        return std::unexpected(added.error());
    return changes.minimised(description);
}

/// Writes all parts anew.
ChangeSet writeWhole(const QString &description, const ExampleLayout &layout, const ExampleBlock &block,
                     const ExampleForm &form)
{
    const QString text = form.opened + form.rendered(partsOf(block, &layout)) + form.closing;
    return ChangeSet::replacing(layout.inner, text).minimised(description);
}

ExampleBlock trimmed(ExampleBlock block)
{
    block.context = block.context.trimmed();
    block.commentary = block.commentary.trimmed();
    for (ExampleTurn &turn : block.turns)
        turn.text = turn.text.trimmed();
    return block;
}

QStringView slice(const QString &text, TextRange range)
{
    return QStringView(text).sliced(range.start, range.length);
}

/// Whether block `index` says the words of `block` in `after`, and each other
/// block is there as it was.
bool isTold(const QString &before, const QString &after, std::size_t index, const ExampleBlock &block)
{
    const std::vector<ExampleLayout> old = exampleLayouts(before);
    const std::vector<ExampleLayout> now = exampleLayouts(after);
    if (now.size() != std::max(old.size(), index + 1))
        return false;
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (i == index || slice(before, old[i].range) == slice(after, now[i].range))
            continue;
        // One that is not closed reaches over the space to the next.
        if (old[i].closed || !blockOf(before, old[i]).saysSame(blockOf(after, now[i])))
            return false;
    }
    return trimmed(blockOf(after, now[index])).saysSame(trimmed(block));
}

/// Why no shape tells these words.
std::unexpected<Error> cannotTell(const ExampleBlock &block)
{
    QString words = block.context + u'\n' + block.commentary;
    for (const ExampleTurn &turn : block.turns)
        words += u'\n' + turn.text;
    QString why = Texts::tr("Written so, the example would be read otherwise: a line of it begins as a turn does, or "
                            "quotation marks do not pair. The file keeps what it had.");
    if (words.contains("</example>"_L1))
        why = Texts::tr("The text holds “</example>”, which would end the example. The file keeps what it had.");
    else if (words.contains("<example>"_L1))
        why = Texts::tr("The text holds “<example>”, which would begin another example. The file keeps what it had.");
    return std::unexpected(Error{.code = Error::Code::Refused, .text = why});
}

} // namespace

bool ExampleBlock::saysSame(const ExampleBlock &other) const
{
    return context == other.context && turns == other.turns && commentary == other.commentary;
}

std::vector<ExampleBlock> readExamples(const QString &description)
{
    std::vector<ExampleBlock> blocks;
    for (const ExampleLayout &layout : exampleLayouts(description))
        blocks.push_back(blockOf(description, layout));
    return blocks;
}

Result<ChangeSet> writeExample(const QString &description, qsizetype index, const ExampleBlock &block,
                               ExampleShape shape)
{
    const Result<ExampleLayout> layout = layoutAt(description, index);
    if (!layout)
        return std::unexpected(layout.error());
    const auto told = [&](const ChangeSet &changes) {
        const Result<QString> after = changes.applyTo(description);
        return after && isTold(description, *after, static_cast<std::size_t>(index), block);
    };
    if (shape == ExampleShape::AsWritten) {
        if (blockOf(description, *layout).saysSame(block))
            return ChangeSet();
        // Two insertions may meet behind an empty turn that nothing closes.
        if (const Result<ChangeSet> changes = writeParts(description, *layout, block); changes && told(*changes))
            return changes;
        // The form of its own would be read otherwise: quotation marks around the turns.
        ExampleForm form = ExampleForm::of(description, *layout);
        form.forms.clear();
        for (const QChar quote : {form.quote, QChar(u'"'), QChar(u'\'')}) {
            form.quote = quote;
            if (ChangeSet changes = writeWhole(description, *layout, block, form); told(changes))
                return changes;
        }
    }
    if (ChangeSet changes = writeWhole(description, *layout, block, ExampleForm::lines()); told(changes))
        return changes;
    return cannotTell(block);
}

Result<ChangeSet> appendExample(const QString &description, const ExampleBlock &block)
{
    const std::vector<ExampleLayout> layouts = exampleLayouts(description);
    const ExampleLayout *last = layouts.empty() ? nullptr : &layouts.back();
    const ExampleForm own = last ? ExampleForm::of(description, *last) : ExampleForm::forText(description);
    const bool isAtEnd = !last || !last->closed;
    const qsizetype space = isAtEnd ? spaceBefore(description, description.size(), own.literal) : 0;
    const qsizetype end = isAtEnd ? description.size() - space : last->range.end();
    QString gap = own.ownLines ? own.between + own.between : u" "_s;
    if (layouts.size() > 1) {
        const qsizetype before = spaceBefore(description, last->range.start, own.literal);
        if (before > 0)
            gap = description.sliced(last->range.start - before, before);
    }
    if (end == 0)
        gap.clear();
    ExampleForm quoted = own;
    quoted.forms.clear();
    for (const ExampleForm &form : {own, quoted, ExampleForm::lines()}) {
        const ChangeSet changes = ChangeSet::replacing({end, 0}, gap + form.renderedBlock(block));
        const Result<QString> after = changes.applyTo(description);
        if (after && isTold(description, *after, layouts.size(), block))
            return changes;
    }
    return cannotTell(block);
}

Result<ChangeSet> removeExample(const QString &description, qsizetype index)
{
    const Result<ExampleLayout> found = layoutAt(description, index);
    if (!found)
        return std::unexpected(found.error());
    const TextRange range = found->range;
    const qsizetype before = spaceBefore(description, range.start, found->literalNewlines);
    // The first thing of a description takes the space behind it along.
    const bool first = before == range.start;
    const qsizetype behind = first ? spaceAt(description, range.end(), found->literalNewlines) : 0;
    return ChangeSet::replacing(TextRange::between(range.start - before, range.end() + behind), {});
}

Result<ChangeSet> moveExample(const QString &description, qsizetype from, qsizetype to)
{
    const std::vector<ExampleLayout> layouts = exampleLayouts(description);
    for (const qsizetype index : {from, to}) {
        if (index < 0 || index >= static_cast<qsizetype>(layouts.size()))
            return noExample(index);
    }
    if (from == to)
        return ChangeSet();
    std::vector<std::size_t> order(layouts.size());
    std::iota(order.begin(), order.end(), 0);
    const auto at = [&order](qsizetype index) { return order.begin() + index; };
    if (from < to)
        std::rotate(at(from), at(from + 1), at(to + 1));
    else
        std::rotate(at(to), at(from), at(from + 1));
    ChangeSet changes;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (order[i] == i)
            continue;
        if (const Result<void> added =
                changes.add(layouts[i].range, slice(description, layouts[order[i]].range).toString());
            !added)
            return std::unexpected(added.error());
    }
    const QString after = changes.applyTo(description).value_or(QString());
    const std::vector<ExampleLayout> now = exampleLayouts(after);
    bool isWhole = now.size() == layouts.size();
    for (std::size_t i = 0; isWhole && i < now.size(); ++i)
        isWhole = slice(after, now[i].range) == slice(description, layouts[order[i]].range);
    if (isWhole)
        return changes.minimised(description);
    return std::unexpected(Error{.code = Error::Code::Refused,
                                 .text = Texts::tr("An example here is not closed: “</example>” is missing. Moved, it "
                                                   "would swallow the text behind it; close it first.")});
}

} // namespace dossier
