// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "examples.h"

#include "exampleparts.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::ExampleBlock)
};

using Kind = ExamplePart::Kind;

/// What one part of a block is to say.
struct Said {
    Kind kind;
    QString text; ///< with real newlines

    bool operator==(const Said &) const = default;
};

/// How the parts of a block are written and set apart.
struct Shape {
    QString opened; ///< between <example> and the first part
    QString between;
    QString closing; ///< between the last part and </example>
    bool literal = false;
    bool ownLines = false; ///< each part stands on lines of its own
    QChar quote = u'"';
    std::vector<std::pair<Kind, std::pair<QString, QString>>> forms; ///< what stands around a part's text
};

QString spelled(const QString &text, bool literal)
{
    return literal ? QString(text).replace(u"\n"_s, u"\\n"_s) : text;
}

QString readText(QStringView text, bool literal)
{
    return literal ? text.toString().replace(u"\\n"_s, u"\n"_s) : text.toString();
}

QStringView slice(QStringView text, TextRange range)
{
    return text.sliced(range.start, range.length);
}

Said saidBy(QStringView description, const ExampleLayout &layout, const ExamplePart &part)
{
    return {part.kind, readText(slice(description, part.content), layout.literalNewlines)};
}

ExampleBlock blockOf(QStringView description, const ExampleLayout &layout)
{
    ExampleBlock block;
    block.range = layout.range;
    block.closed = layout.closed;
    block.literalNewlines = layout.literalNewlines;
    for (const ExamplePart &part : layout.parts) {
        const Said said = saidBy(description, layout, part);
        if (said.kind == Kind::Context)
            block.context += (block.context.isEmpty() ? QString() : u"\n"_s) + said.text;
        else if (said.kind == Kind::Commentary)
            block.commentary += (block.commentary.isEmpty() ? QString() : u"\n"_s) + said.text;
        else {
            const bool user = said.kind == Kind::User;
            block.turns.push_back({user ? ExampleTurn::Speaker::User : ExampleTurn::Speaker::Assistant, said.text});
        }
    }
    return block;
}

/// The parts of `block` in the order that the block in the text has: a
/// commentary may stand between turns.
std::vector<Said> wantedParts(const ExampleBlock &block, const ExampleLayout *layout)
{
    std::size_t turnsBefore = block.turns.size();
    if (layout) {
        std::size_t turns = 0;
        for (const ExamplePart &part : layout->parts) {
            if (part.kind == Kind::Commentary)
                turnsBefore = turns;
            turns += part.kind == Kind::User || part.kind == Kind::Assistant ? 1 : 0;
        }
        if (turnsBefore == turns)
            turnsBefore = block.turns.size();
    }
    std::vector<Said> parts;
    if (!block.context.isEmpty())
        parts.push_back({Kind::Context, block.context});
    const auto addCommentary = [&] {
        if (!block.commentary.isEmpty())
            parts.push_back({Kind::Commentary, block.commentary});
    };
    for (std::size_t i = 0; i < block.turns.size(); ++i) {
        if (i == turnsBefore)
            addCommentary();
        const bool user = block.turns[i].speaker == ExampleTurn::Speaker::User;
        parts.push_back({user ? Kind::User : Kind::Assistant, block.turns[i].text});
    }
    if (turnsBefore >= block.turns.size())
        addCommentary();
    return parts;
}

/// The shape of a description without blocks.
Shape shapeFor(QStringView description)
{
    Shape shape;
    shape.literal = !description.contains(u'\n') && description.contains("\\n"_L1);
    shape.ownLines = shape.literal || description.contains(u'\n');
    const QString newline = shape.literal ? u"\\n"_s : u"\n"_s;
    shape.between = shape.ownLines ? newline : u" "_s;
    shape.opened = shape.closing = shape.ownLines ? newline : QString();
    return shape;
}

Shape shapeOf(QStringView description, const ExampleLayout &layout)
{
    const auto &parts = layout.parts;
    if (parts.empty())
        return shapeFor(description);
    Shape shape;
    shape.literal = layout.literalNewlines;
    const auto spaceFrom = [&](qsizetype start) {
        return slice(description, {start, spaceAt(description, start, shape.literal)}).toString();
    };
    shape.opened = spaceFrom(layout.inner.start);
    shape.between = parts.size() > 1 ? spaceFrom(parts.front().range.end()) : shape.opened;
    if (shape.between.isEmpty())
        shape.between = u" "_s;
    shape.closing = layout.closed ? spaceFrom(parts.back().range.end()) : shape.opened;
    shape.ownLines = shape.between.contains(u'\n') || shape.between.contains("\\n"_L1);
    for (const ExamplePart &part : parts) {
        const qsizetype start = part.content.start;
        const QString before = slice(description, TextRange::between(part.range.start, start)).toString();
        const QString behind = slice(description, TextRange::between(part.content.end(), part.range.end())).toString();
        shape.forms.push_back({part.kind, {before, behind}});
        const bool turn = part.kind == Kind::User || part.kind == Kind::Assistant;
        if (turn && (behind == u"'" || behind == u"\""))
            shape.quote = behind.front();
    }
    return shape;
}

std::pair<QString, QString> formOf(const Shape &shape, Kind kind)
{
    const auto known = [&shape](Kind wanted) {
        return std::ranges::find_if(shape.forms, [wanted](const auto &form) { return form.first == wanted; });
    };
    if (const auto form = known(kind); form != shape.forms.end())
        return form->second;
    const bool tags = std::ranges::any_of(shape.forms, [](const auto &form) {
        const bool turn = form.first == Kind::User || form.first == Kind::Assistant;
        return turn && form.second.first.startsWith(u'<');
    });
    const QString newline = shape.ownLines ? (shape.literal ? u"\\n"_s : u"\n"_s) : QString();
    switch (kind) {
    case Kind::Context:
        return {u"Context: "_s, {}};
    case Kind::Commentary:
        return {u"<commentary>"_s + newline, newline + u"</commentary>"_s};
    case Kind::User:
        if (tags)
            return {u"<user>"_s, u"</user>"_s};
        break;
    case Kind::Assistant:
        if (tags)
            return {u"<assistant>"_s, u"</assistant>"_s};
        break;
    }
    return {(kind == Kind::User ? u"user: "_s : u"assistant: "_s) + shape.quote, QString(shape.quote)};
}

QString rendered(const Shape &shape, const Said &said)
{
    const auto [before, behind] = formOf(shape, said.kind);
    return before + spelled(said.text, shape.literal) + behind;
}

QString renderedAll(const Shape &shape, const std::vector<Said> &parts)
{
    QStringList texts;
    for (const Said &said : parts)
        texts.append(rendered(shape, said));
    return texts.join(shape.between);
}

QString renderedBlock(const Shape &shape, const ExampleBlock &block)
{
    return u"<example>"_s + shape.opened + renderedAll(shape, wantedParts(block, nullptr)) + shape.closing +
           u"</example>"_s;
}

/// Puts `parts` in the place of the old ones from `from` to before `to`.
TextEdit replaceParts(const ExampleLayout &layout, const Shape &shape, std::size_t from, std::size_t to,
                      const std::vector<Said> &parts)
{
    const auto &old = layout.parts;
    const QString text = renderedAll(shape, parts);
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
        return {{old[from - 1].range.end(), 0}, shape.between + text};
    if (!old.empty())
        return {{old[0].range.start, 0}, text + shape.between};
    return {layout.inner, shape.opened + text + shape.closing};
}

} // namespace

std::vector<ExampleBlock> readExamples(const QString &description)
{
    std::vector<ExampleBlock> blocks;
    for (const ExampleLayout &layout : exampleLayouts(description))
        blocks.push_back(blockOf(description, layout));
    return blocks;
}

namespace {

Result<ExampleLayout> layoutAt(const QString &description, qsizetype index)
{
    std::vector<ExampleLayout> layouts = exampleLayouts(description);
    if (index < 0 || index >= static_cast<qsizetype>(layouts.size())) {
        return std::unexpected(
            Error{Error::Code::OutOfRange, Texts::tr("The description has no example number %1.").arg(index + 1)});
    }
    return std::move(layouts[static_cast<std::size_t>(index)]);
}

} // namespace

namespace {

/// Changes what differs and nothing else.
Result<ChangeSet> writeParts(const QString &description, const ExampleLayout &layout, const ExampleBlock &block)
{
    const Shape shape = shapeOf(description, layout);
    const auto &old = layout.parts;
    const std::vector<Said> wanted = wantedParts(block, &layout);
    std::size_t from = 0;
    while (from < old.size() && from < wanted.size() && old[from].kind == wanted[from].kind)
        ++from;
    std::size_t same = 0; // of the last parts
    while (same < old.size() - from && same < wanted.size() - from &&
           old[old.size() - 1 - same].kind == wanted[wanted.size() - 1 - same].kind)
        ++same;

    ChangeSet changes;
    Result<void> added;
    const auto say = [&](std::size_t part, const QString &text) {
        if (added && saidBy(description, layout, old[part]).text != text)
            added = changes.add(old[part].content, spelled(text, shape.literal));
    };
    for (std::size_t i = 0; i < from; ++i)
        say(i, wanted[i].text);
    const auto first = wanted.begin() + static_cast<std::ptrdiff_t>(from);
    const std::vector<Said> between(first, wanted.end() - static_cast<std::ptrdiff_t>(same));
    const TextEdit edit = replaceParts(layout, shape, from, old.size() - same, between);
    if (added && (!edit.range.isEmpty() || !edit.text.isEmpty()))
        added = changes.add(edit.range, edit.text);
    for (std::size_t i = 0; i < same; ++i)
        say(old.size() - same + i, wanted[wanted.size() - same + i].text);
    if (!added)
        return std::unexpected(added.error());
    return changes.minimised(description);
}

/// Writes all parts anew with quotation marks around the turns, for a block
/// whose own form would be read otherwise.
ChangeSet writeQuoted(const QString &description, const ExampleLayout &layout, const ExampleBlock &block)
{
    Shape shape = shapeOf(description, layout);
    shape.forms.clear();
    const QString text = shape.opened + renderedAll(shape, wantedParts(block, &layout)) + shape.closing;
    return ChangeSet::replacing(layout.inner, text).minimised(description);
}

bool saysSame(const ExampleBlock &a, const ExampleBlock &b)
{
    return a.context == b.context && a.turns == b.turns && a.commentary == b.commentary;
}

} // namespace

Result<ChangeSet> writeExample(const QString &description, qsizetype index, const ExampleBlock &block)
{
    const Result<ExampleLayout> layout = layoutAt(description, index);
    if (!layout)
        return std::unexpected(layout.error());
    if (saysSame(blockOf(description, *layout), block))
        return ChangeSet();
    const Result<ChangeSet> changes = writeParts(description, *layout, block);
    // Two insertions may meet behind an empty turn that nothing closes.
    const QString after = changes ? changes->applyTo(description).value_or(description) : description;
    const Result<ExampleLayout> now = layoutAt(after, index);
    const bool told = changes && now && saysSame(blockOf(after, *now), block);
    return told ? changes : writeQuoted(description, *layout, block);
}

ChangeSet appendExample(const QString &description, const ExampleBlock &block)
{
    const std::vector<ExampleLayout> layouts = exampleLayouts(description);
    if (layouts.empty()) {
        const Shape shape = shapeFor(description);
        const qsizetype end = description.size() - spaceBefore(description, description.size(), shape.literal);
        const QString gap = shape.ownLines ? shape.between + shape.between : u" "_s;
        return ChangeSet::replacing({end, 0}, (end == 0 ? QString() : gap) + renderedBlock(shape, block));
    }
    const ExampleLayout &last = layouts.back();
    const Shape shape = shapeOf(description, last);
    const qsizetype end =
        last.range.end() - (last.closed ? 0 : spaceBefore(description, last.range.end(), shape.literal));
    QString gap = shape.ownLines ? shape.between + shape.between : u" "_s;
    if (const qsizetype space = spaceBefore(description, last.range.start, shape.literal);
        layouts.size() > 1 && space > 0)
        gap = description.sliced(last.range.start - space, space);
    return ChangeSet::replacing({end, 0}, gap + renderedBlock(shape, block));
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

} // namespace dossier
