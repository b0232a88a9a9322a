// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "promptrules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

class ByteOrderMark : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::ByteOrderMark)
public:
    QString id() const override { return u"file/byte-order-mark"_s; }
    Severity severity() const override { return Severity::Info; }
    QString summary() const override { return tr("The file begins with a byte order mark."); }
    bool isFixable() const override { return true; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        const FileFormat &format = file.file().source().format();
        if (!format.bom || format.encoding != Encoding::Utf8)
            return {};
        Diagnostic diagnostic{id(),
                              severity(),
                              tr("The file begins with an invisible byte order mark. %1 skips it; Gemini CLI and older "
                                 "versions of Claude Code take the header for text.")
                                  .arg(file.client()),
                              {0, 0},
                              {},
                              {}};
        if (file.input().wantsFixes) {
            FileFormat without = format;
            without.bom = false;
            diagnostic.fixes.push_back(
                {u"remove-byte-order-mark"_s, tr("Remove the byte order mark"), {}, without, true});
        }
        return {diagnostic};
    }
};

/// Line ends of both kinds: what is told where they cost the file is not told here.
class MixedLineEnds : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::MixedLineEnds)
public:
    QString id() const override { return u"file/mixed-line-ends"_s; }
    Severity severity() const override { return Severity::Info; }
    QString summary() const override { return tr("Some lines end as on Windows, others do not."); }
    bool isFixable() const override { return true; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        const qsizetype first = SourceText::nextStrayReturn(file.text());
        const bool endsLine = first >= 0 && first + 1 < file.text().size() && file.text()[first + 1] == u'\n';
        if (!endsLine || file.cause() == CheckedFile::Cause::LineEnds)
            return {};
        Diagnostic diagnostic{
            id(),       severity(), tr("Some lines of this file end as on Windows (CRLF), others do not (LF)."),
            {first, 1}, {},         {}};
        addFix(diagnostic, Fixes(file).lineFeeds());
        return {diagnostic};
    }
};

class FinalNewline : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::FinalNewline)
public:
    QString id() const override { return u"file/final-newline"_s; }
    Severity severity() const override { return Severity::Info; }
    QString summary() const override { return tr("The last line has no line end."); }
    bool isFixable() const override { return true; }
    bool isOnByDefault() const override { return false; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        const QString &text = file.text();
        if (text.isEmpty() || text.endsWith(u'\n'))
            return {};
        Diagnostic diagnostic{id(), severity(), summary(), {text.size(), 0}, {}, {}};
        addFix(diagnostic, Fixes(file).change(u"add-line-end"_s, tr("End the last line"),
                                              ChangeSet::replacing({text.size(), 0}, u"\n"_s), true));
        return {diagnostic};
    }
};

class FenceBlanks : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::FenceBlanks)
public:
    QString id() const override { return u"file/fence-blanks"_s; }
    Severity severity() const override { return Severity::Info; }
    QString summary() const override { return tr("Blanks follow a --- that begins or ends the header."); }
    bool isFixable() const override { return true; }
    bool isOnByDefault() const override { return false; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        std::vector<Diagnostic> found;
        if (file.file().header() != AgentFile::Header::Present)
            return found;
        for (const TextRange fence : {file.file().openFence(), file.file().closeFence()}) {
            const TextRange blanks = blanksIn(file.text(), fence);
            if (blanks.isEmpty())
                continue;
            Diagnostic diagnostic{
                id(),   severity(), tr("Blanks follow these dashes; stricter readers do not see the header."),
                blanks, {},         {}};
            addFix(diagnostic, Fixes(file).change(u"remove-blanks"_s, tr("Remove the blanks"),
                                                  ChangeSet::replacing(blanks, {}), true));
            found.push_back(std::move(diagnostic));
        }
        return found;
    }

private:
    static TextRange blanksIn(const QString &text, TextRange fence)
    {
        const qsizetype start = fence.start + 3;
        qsizetype end = start;
        while (end < fence.end() && (text[end] == u' ' || text[end] == u'\t'))
            ++end;
        return TextRange::between(start, std::max(start, end));
    }
};

} // namespace

std::vector<RulePointer> fileFormatRules()
{
    std::vector<RulePointer> rules;
    rules.push_back(std::make_unique<ByteOrderMark>());
    rules.push_back(std::make_unique<MixedLineEnds>());
    rules.push_back(std::make_unique<FinalNewline>());
    rules.push_back(std::make_unique<FenceBlanks>());
    return rules;
}

} // namespace dossier
