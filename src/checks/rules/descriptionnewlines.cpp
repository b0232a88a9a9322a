// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agentfile/writtenbreaks.h"
#include "fieldrules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

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
        if (!hasSureWrittenBreaks(text))
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
        const qsizetype at = file.text().indexOf(kWrittenBreak, field.valueRange.start);
        return at >= 0 && at + kWrittenBreak.size() <= field.valueRange.end() ? TextRange{at, kWrittenBreak.size()}
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
