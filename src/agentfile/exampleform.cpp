// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "exampleform.h"

#include <QStringList>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

using Kind = ExamplePart::Kind;

bool isTurn(Kind kind)
{
    return kind == Kind::User || kind == Kind::Assistant;
}

QStringView slice(QStringView text, TextRange range)
{
    return text.sliced(range.start, range.length);
}

void join(QString &text, const QString &more)
{
    text += (text.isEmpty() ? QString() : u"\n"_s) + more;
}

} // namespace

SaidPart saidBy(QStringView description, const ExampleLayout &layout, const ExamplePart &part)
{
    QString text = slice(description, part.content).toString();
    if (layout.literalNewlines)
        text.replace(u"\\n"_s, u"\n"_s);
    return {part.kind, text};
}

ExampleBlock blockOf(QStringView description, const ExampleLayout &layout)
{
    ExampleBlock block;
    block.range = layout.range;
    block.closed = layout.closed;
    block.literalNewlines = layout.literalNewlines;
    for (const ExamplePart &part : layout.parts) {
        const SaidPart said = saidBy(description, layout, part);
        if (said.kind == Kind::Context)
            join(block.context, said.text);
        else if (said.kind == Kind::Commentary)
            join(block.commentary, said.text);
        else {
            const bool user = said.kind == Kind::User;
            block.turns.push_back({user ? ExampleTurn::Speaker::User : ExampleTurn::Speaker::Assistant, said.text});
        }
    }
    return block;
}

std::vector<SaidPart> partsOf(const ExampleBlock &block, const ExampleLayout *layout)
{
    std::size_t turnsBefore = block.turns.size();
    if (layout) {
        std::size_t turns = 0;
        for (const ExamplePart &part : layout->parts) {
            if (part.kind == Kind::Commentary)
                turnsBefore = turns;
            turns += isTurn(part.kind) ? 1 : 0;
        }
        if (turnsBefore == turns)
            turnsBefore = block.turns.size();
    }
    std::vector<SaidPart> parts;
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

ExampleForm ExampleForm::forText(QStringView description)
{
    ExampleForm form;
    form.literal = !description.contains(u'\n') && description.contains("\\n"_L1);
    form.ownLines = form.literal || description.contains(u'\n');
    const QString newline = form.literal ? u"\\n"_s : u"\n"_s;
    form.between = form.ownLines ? newline : u" "_s;
    form.opened = form.closing = form.ownLines ? newline : QString();
    return form;
}

ExampleForm ExampleForm::of(QStringView description, const ExampleLayout &layout)
{
    const auto &parts = layout.parts;
    if (parts.empty())
        return forText(description);
    ExampleForm form;
    form.literal = layout.literalNewlines;
    const auto spaceFrom = [&](qsizetype start) {
        return slice(description, {start, spaceAt(description, start, form.literal)}).toString();
    };
    form.opened = spaceFrom(layout.inner.start);
    form.between = parts.size() > 1 ? spaceFrom(parts.front().range.end()) : form.opened;
    if (form.between.isEmpty())
        form.between = u" "_s;
    form.closing = layout.closed ? spaceFrom(parts.back().range.end()) : form.opened;
    form.ownLines = form.between.contains(u'\n') || form.between.contains("\\n"_L1);
    for (const ExamplePart &part : parts) {
        const qsizetype start = part.content.start;
        const QString before = slice(description, TextRange::between(part.range.start, start)).toString();
        const QString behind = slice(description, TextRange::between(part.content.end(), part.range.end())).toString();
        form.forms.push_back({part.kind, {before, behind}});
        if (isTurn(part.kind) && (behind == u"'" || behind == u"\""))
            form.quote = behind.front();
    }
    return form;
}

ExampleForm ExampleForm::lines()
{
    ExampleForm form;
    form.opened = form.between = form.closing = u"\n"_s;
    form.ownLines = true;
    return form;
}

std::pair<QString, QString> ExampleForm::around(Kind kind) const
{
    const auto known = std::ranges::find_if(forms, [kind](const auto &form) { return form.first == kind; });
    if (known != forms.end())
        return known->second;
    const bool tags = std::ranges::any_of(
        forms, [](const auto &form) { return isTurn(form.first) && form.second.first.startsWith(u'<'); });
    const QString newline = ownLines ? (literal ? u"\\n"_s : u"\n"_s) : QString();
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
    return {(kind == Kind::User ? u"user: "_s : u"assistant: "_s) + quote, QString(quote)};
}

QString ExampleForm::spelled(const SaidPart &part) const
{
    const QString behind = around(part.kind).second;
    const bool marked = isTurn(part.kind) && (behind.endsWith(u'"') || behind.endsWith(u'\''));
    QString text = marked ? part.text : part.text.trimmed();
    if (literal)
        text.replace(u"\n"_s, u"\\n"_s);
    return text;
}

QString ExampleForm::rendered(const std::vector<SaidPart> &parts) const
{
    QStringList texts;
    for (const SaidPart &part : parts) {
        const auto [before, behind] = around(part.kind);
        texts.append(before + spelled(part) + behind);
    }
    return texts.join(between);
}

QString ExampleForm::renderedBlock(const ExampleBlock &block) const
{
    return u"<example>"_s + opened + rendered(partsOf(block, nullptr)) + closing + u"</example>"_s;
}

} // namespace dossier
