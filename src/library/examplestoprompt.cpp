// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "examplestoprompt.h"

#include "agentfile/exampleparts.h"
#include "dialects/fieldedit.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::ExamplesToPrompt)
};

// Stands in the file, which is in the language of its author, most often this.
const QString kHeading = u"## When this agent is called"_s;

constexpr qsizetype kLongestLead = 80;

bool isEscapedEnd(QStringView text)
{
    return text.endsWith("\\n"_L1);
}

/// Without white space, written line ends and list signs at its ends.
QStringView trimmedPiece(QStringView piece, bool isLiteral)
{
    while (true) {
        const qsizetype before = piece.size();
        piece = piece.trimmed();
        if (isLiteral && isEscapedEnd(piece))
            piece.chop(2);
        if (isLiteral && piece.startsWith("\\n"_L1))
            piece = piece.sliced(2);
        if (piece == u"-" || piece == u"*" || piece == u"•")
            piece = {};
        // A list's sign before the next example.
        if (piece.endsWith("\n-"_L1) || piece.endsWith("\n*"_L1) || piece.endsWith("\\n-"_L1))
            piece.chop(1);
        if (piece.size() == before)
            return piece;
    }
}

/// Where the last sentence of a text begins.
qsizetype lastSentence(QStringView text, bool isLiteral)
{
    for (qsizetype at = text.size() - 1; at > 0; --at) {
        const bool isBehindEnd = text[at - 1] == u'.' || text[at - 1] == u'!' || text[at - 1] == u'?';
        if (text[at - 1] == u'\n' || (text[at].isSpace() && isBehindEnd) || (isLiteral && isEscapedEnd(text.first(at))))
            return at;
    }
    return 0;
}

/// Without a last line that only says that something follows.
QString withoutLead(QStringView piece, bool isLiteral)
{
    if (!piece.endsWith(u':'))
        return piece.toString();
    const qsizetype at = lastSentence(piece, isLiteral);
    const QStringView before = trimmedPiece(piece.first(at), isLiteral);
    if (before.isEmpty())
        return piece.chopped(1).trimmed().toString() + (piece.contains(u' ') ? u"."_s : QString());
    return piece.size() - at <= kLongestLead ? before.toString() : piece.toString();
}

/// An example with real line ends, each part of it on a line of its own.
QString asLines(const QString &description, const ExampleLayout &layout)
{
    const QStringView all(description);
    QString text;
    qsizetype at = layout.inner.start;
    for (const ExamplePart &part : layout.parts) {
        const QString before = all.sliced(at, part.range.start - at).toString();
        text += before;
        if (!before.contains(u'\n') && !(layout.literalNewlines && before.contains("\\n"_L1)))
            text += u'\n';
        text += all.sliced(part.range.start, part.range.length);
        at = part.range.end();
    }
    text += all.sliced(at, layout.inner.end() - at);
    if (layout.literalNewlines)
        text.replace("\\n"_L1, "\n"_L1);
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    }
    return u"<example>\n"_s + lines.join(u'\n') + u"\n</example>"_s;
}

/// Behind the last word of the prompt.
TextEdit appendedToPrompt(const AgentFile &file, const QString &paragraphs)
{
    const TextRange body = file.bodyRange();
    const QString &text = file.text();
    qsizetype at = body.end();
    while (at > body.start && text[at - 1].isSpace())
        --at;
    if (at > body.start)
        return {{at, 0}, u"\n\n"_s + paragraphs + (at == text.size() ? u"\n"_s : QString())};
    const bool isBehindLine = text.isEmpty() || text[body.end() - 1] == u'\n';
    return {{body.end(), 0}, (isBehindLine ? u"\n"_s : u"\n\n"_s) + paragraphs + u'\n'};
}

Error refused(const QString &text, const CheckInput &input)
{
    return {Error::Code::Refused, text, input.context.path};
}

/// As it is written; a client may cut its ends.
QString fieldOf(const Reading &reading)
{
    const FieldReading *field = reading.field(u"description");
    return field ? field->value.toString() : QString();
}

/// Whether the client reads what was meant, and all else as before.
bool isAsMeant(const CheckInput &input, const ChangeSet &changes, const QString &description, const QString &paragraphs)
{
    const Result<QString> after = changes.applyTo(input.file.text());
    if (!after)
        return false;
    const AgentFile file = AgentFile::parse(SourceText(*after, input.file.source().format()));
    const Reading reading = input.client.loader->read(file, input.context);
    const auto withLineFeeds = [](QString text) { return text.replace("\r\n"_L1, "\n"_L1).trimmed(); };
    const QString prompt = withLineFeeds(reading.prompt);
    return reading.outcome == input.reading.outcome && reading.name == input.reading.name &&
           fieldOf(reading) == description && reading.fields.size() == input.reading.fields.size() &&
           prompt.startsWith(withLineFeeds(input.reading.prompt)) && prompt.endsWith(paragraphs);
}

} // namespace

QString withoutExamples(const QString &description)
{
    const std::vector<ExampleLayout> layouts = exampleLayouts(description);
    if (layouts.empty())
        return description;
    const bool isLiteral = std::ranges::any_of(layouts, &ExampleLayout::literalNewlines) ||
                           (!description.contains(u'\n') && description.contains("\\n"_L1));
    QStringList pieces;
    qsizetype at = 0;
    const auto take = [&](qsizetype end, bool isBeforeExample) {
        const QStringView piece = trimmedPiece(QStringView(description).sliced(at, end - at), isLiteral);
        const QString kept = isBeforeExample ? withoutLead(piece, isLiteral) : piece.toString();
        if (!kept.isEmpty())
            pieces << kept;
    };
    for (const ExampleLayout &layout : layouts) {
        take(layout.range.start, true);
        at = layout.range.end();
    }
    take(description.size(), false);
    const bool isInLines = pieces.size() > 1 && description.contains(u'\n');
    return pieces.join(isInLines ? u"\n\n"_s : isLiteral ? u"\\n\\n"_s : u" "_s);
}

Result<ChangeSet> examplesToPrompt(const CheckInput &input)
{
    const QString description = fieldOf(input.reading);
    const std::vector<ExampleLayout> layouts = exampleLayouts(description);
    if (layouts.empty()) {
        return std::unexpected(
            Error{Error::Code::NotFound, Texts::tr("The description has no examples."), input.context.path});
    }
    const QString shorter = withoutExamples(description);
    if (shorter.isEmpty()) {
        return std::unexpected(refused(Texts::tr("The description consists of examples only, so nothing would be left "
                                                 "of it. Write a sentence before them first."),
                                       input));
    }
    Result<ChangeSet> changes = FieldEdit(input.file, input.client, input.context).set(u"description"_s, shorter);
    if (!changes)
        return changes;
    QStringList paragraphs{kHeading};
    for (const ExampleLayout &layout : layouts)
        paragraphs << asLines(description, layout);
    const QString added = paragraphs.join(u"\n\n"_s);
    const TextEdit edit = appendedToPrompt(input.file, added);
    if (!changes->add(edit.range, edit.text) || !isAsMeant(input, *changes, shorter, added)) {
        return std::unexpected(refused(Texts::tr("%1 would read something else then. Move the examples by hand.")
                                           .arg(input.client.dialect->title()),
                                       input));
    }
    return changes;
}

} // namespace dossier
