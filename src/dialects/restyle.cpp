// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "restyle.h"

#include "agentfile/showntext.h"
#include "agentfile/writtenbreaks.h"
#include "fieldcontent.h"
#include "fieldedit.h"

#include <QCoreApplication>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::Restyle)
};

std::unexpected<Error> refused(const QString &text)
{
    return std::unexpected(Error{.code = Error::Code::Refused, .text = text});
}

bool isScalar(const HeaderEntry *entry)
{
    return entry && entry->mark != HeaderEntry::Mark::Opaque && entry->value &&
           entry->value->kind == yaml::Node::Kind::Scalar;
}

yaml::ScalarStyle scalarStyle(TextStyle style)
{
    switch (style) {
    case TextStyle::Quoted:
        return yaml::ScalarStyle::DoubleQuoted;
    case TextStyle::Lines:
        return yaml::ScalarStyle::Literal;
    case TextStyle::OneLine:
    case TextStyle::WrittenBreaks:
        break;
    }
    return yaml::ScalarStyle::Plain;
}

QString wordsIn(TextStyle style, const QString &text)
{
    if (style == TextStyle::WrittenBreaks)
        return QString(text).replace(u"\n"_s, kWrittenBreak);
    // What is shown as lines is meant as lines.
    return ShownText::of(text).shown();
}

} // namespace

std::optional<TextStyle> textStyleOf(const AgentFile &file, const QString &key)
{
    const HeaderEntry *entry = file.entry(key);
    if (!isScalar(entry))
        return std::nullopt;
    switch (entry->value->style) {
    case yaml::ScalarStyle::Literal:
    case yaml::ScalarStyle::Folded:
        return TextStyle::Lines;
    case yaml::ScalarStyle::DoubleQuoted:
        return TextStyle::Quoted;
    case yaml::ScalarStyle::Plain:
    case yaml::ScalarStyle::SingleQuoted:
        break;
    }
    return ShownText::of(entry->value->value).hasWrittenBreaks() ? TextStyle::WrittenBreaks : TextStyle::OneLine;
}

Result<ChangeSet> restyle(const AgentFile &file, const Client &client, const FileContext &context, const QString &key,
                          TextStyle style)
{
    const HeaderEntry *entry = file.entry(key);
    if (!entry) {
        return std::unexpected(
            Error{.code = Error::Code::NotFound, .text = Texts::tr("There is no “%1” in the header.").arg(key)});
    }
    if (!isScalar(entry))
        return refused(Texts::tr("“%1” holds no single text.").arg(key));
    const Reading reading = client.loader->read(file, context);
    const FieldContent content = FieldContent::of(file, reading, key);
    if (!content.isEditable)
        return refused(content.reason);
    const QString words = wordsIn(style, content.text);
    if (style == TextStyle::OneLine && words.contains(u'\n')) {
        return refused(
            Texts::tr("The text has line breaks, which one line can hold in double quotes only: choose those."));
    }
    FieldEdit edit(file, client, context);
    edit.setPreferredStyle(scalarStyle(style));
    const Result<ChangeSet> changes = edit.set(key, words);
    if (!changes)
        return changes;
    const Result<QString> after = changes->applyTo(file.text());
    if (!after)
        return std::unexpected(after.error());
    const AgentFile now = AgentFile::parse(SourceText(*after, file.source().format()));
    const HeaderEntry *written = now.entry(key);
    const bool isSo = isScalar(written) &&
                      (style == TextStyle::Lines || style == TextStyle::Quoted
                           ? written->value->style == scalarStyle(style)
                           : !now.text().sliced(written->valueRange.start, written->valueRange.length).contains(u'\n'));
    if (isSo)
        return changes;
    if (style == TextStyle::Lines) {
        return refused(Texts::tr("A block of lines would be read otherwise here: another value of the header needs the "
                                 "client’s repair, or the text ends in a way that a block does not keep."));
    }
    return refused(Texts::tr("“%1” cannot be written so in this header.").arg(key));
}

} // namespace dossier
