// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "fieldrules.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr QLatin1StringView kWritten = "\\n"_L1;

/// A word and a colon, as a line of a conversation begins.
bool beginsWithSpeaker(QStringView text)
{
    constexpr qsizetype kLongest = 12;
    const auto end = std::ranges::find_if_not(text, [](QChar c) { return c.isLetter(); });
    const qsizetype length = end - text.begin();
    return length > 0 && length <= kLongest && length < text.size() && text[length] == u':';
}

/// Whether what stands around a written \n looks like the end of a line and the
/// beginning of the next; of a path or a pattern (\new, [^\n]) it does not.
bool isLineBreak(QStringView before, QStringView behind)
{
    if (before.endsWith(u'`') || before.endsWith(u'\\'))
        return false;
    if (behind.isEmpty() || behind.startsWith(kWritten))
        return true;
    const QChar next = behind.front();
    return next.isSpace() || next.isUpper() || next == u'<' || next == u'-' || next == u'*' || next == u'#' ||
           beginsWithSpeaker(behind);
}

/// What nobody writes who means a backslash.
bool isSure(const QString &text)
{
    return text.contains("\\n\\n"_L1) || text.contains("\\n<"_L1) || text.contains(">\\n"_L1) ||
           text.contains("\\nuser:"_L1) || text.contains("\\nassistant:"_L1);
}

/// The text with real line breaks where they were meant.
QString withLineBreaks(const QString &text)
{
    QString result;
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(kWritten); at >= 0; at = text.indexOf(kWritten, at + kWritten.size())) {
        const QStringView all(text);
        if (!isLineBreak(all.first(at), all.sliced(at + kWritten.size())))
            continue;
        result += all.sliced(from, at - from);
        result += u'\n';
        from = at + kWritten.size();
    }
    return result + text.sliced(from);
}

class DescriptionLiteralNewlines : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::DescriptionLiteralNewlines)
public:
    QString id() const override { return u"description/literal-newlines"_s; }
    Severity severity() const override { return Severity::Info; }
    QString summary() const override { return tr("“\\n” stands in the description as two characters."); }
    bool isFixable() const override { return true; }
    QString fieldKey() const override { return u"description"_s; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        const FieldReading *field = file.field(fieldKey());
        const QString text = field && field->value.isString() ? field->value.toString() : QString();
        if (!text.contains(kWritten) || !isSure(text))
            return {};
        const QString mended = withLineBreaks(text);
        if (mended == text)
            return {};
        Diagnostic diagnostic{id(),
                              severity(),
                              tr("%1 reads “\\n” here as a backslash and an n: the line breaks that were meant do not "
                                 "reach it.")
                                  .arg(file.client()),
                              placeOf(file, *field),
                              {},
                              {}};
        if (file.input().wantsFixes)
            addFix(diagnostic, realBreaks(file, mended));
        return {diagnostic};
    }

private:
    /// The first one.
    static TextRange placeOf(const CheckedFile &file, const FieldReading &field)
    {
        const qsizetype at = file.text().indexOf(kWritten, field.valueRange.start);
        return at >= 0 && at + kWritten.size() <= field.valueRange.end() ? TextRange{at, kWritten.size()}
                                                                         : field.valueRange;
    }

    /// In double quotes, where \n is a line break: the value stays on one line.
    std::optional<Fix> realBreaks(const CheckedFile &file, const QString &text) const
    {
        const HeaderEntry *entry = file.file().entry(fieldKey());
        if (!entry || entry->valueRange.isEmpty())
            return std::nullopt;
        const QString quoted =
            yaml::writeScalar(text, {}, yaml::ScalarStyle::DoubleQuoted, file.dialect().writerRules());
        return Fixes(file).change(u"real-line-breaks"_s, tr("Make them line breaks, in double quotes"),
                                  ChangeSet::replacing(entry->valueRange, quoted));
    }
};

} // namespace

RulePointer makeDescriptionLiteralNewlines()
{
    return std::make_unique<DescriptionLiteralNewlines>();
}

} // namespace dossier
