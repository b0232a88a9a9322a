// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "checks/verdict.h"
#include "rules.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

bool isBlockScalar(const HeaderEntry &entry)
{
    return entry.value && entry.value->kind == yaml::Node::Kind::Scalar &&
           (entry.value->style == yaml::ScalarStyle::Literal || entry.value->style == yaml::ScalarStyle::Folded);
}

class UnquotedColon : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::UnquotedColon)
public:
    QString id() const override { return u"header/unquoted-colon"_s; }
    Severity severity() const override { return Severity::Warning; }
    QString summary() const override { return tr("A value without quotes holds a colon and a space."); }
    bool isFixable() const override { return true; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        std::vector<Diagnostic> found;
        if (file.cause() == CheckedFile::Cause::LineEnds)
            return found;
        for (const HeaderFault &fault : file.faults()) {
            if (fault.kind == HeaderFault::Kind::UnquotedColon)
                found.push_back(diagnosticOf(file, fault));
        }
        return found;
    }

private:
    Diagnostic diagnosticOf(const CheckedFile &file, const HeaderFault &fault) const
    {
        Diagnostic diagnostic{id(), headerSeverity(file, fault.fatal), message(file, fault), fault.range, {}, {}};
        const auto &entries = file.file().entries();
        const auto block = std::ranges::find_if(entries, isBlockScalar);
        if (fault.fatal && block != entries.end()) {
            diagnostic.related.push_back(
                {block->keyRange, tr("%1 cannot repair a header that also has a block of text.").arg(file.client())});
        }
        auto quote = Fixes(file).quote(fault.key);
        addFix(diagnostic, quote ? std::move(quote) : quoteInLine(file, fault));
        return diagnostic;
    }

    /// Below a key that stands alone: the value of the line with the colon.
    static std::optional<Fix> quoteInLine(const CheckedFile &file, const HeaderFault &fault)
    {
        const QStringView text = file.text();
        const qsizetype start = text.first(fault.range.start).lastIndexOf(u'\n') + 1;
        const qsizetype feed = text.indexOf(u'\n', fault.range.start);
        const qsizetype end = feed < 0 ? text.size() : feed;
        static const QRegularExpression key(u"\\A[ ]+(?:- )*([^\\s:#\"'\\[{][^:]*): +"_s);
        const auto match = key.matchView(text.sliced(start, end - start));
        const qsizetype value = start + match.capturedLength();
        if (!match.hasMatch() || value > fault.range.start)
            return std::nullopt;
        const QString words = text.sliced(value, end - value).trimmed().toString();
        const QString quoted =
            yaml::writeScalar(words, {}, yaml::ScalarStyle::DoubleQuoted, file.dialect().writerRules());
        return Fixes(file).change(u"quote"_s, tr("Quote “%1”: no word changes").arg(match.captured(1)),
                                  ChangeSet::replacing({value, words.size()}, quoted), true);
    }

    static QString message(const CheckedFile &file, const HeaderFault &fault)
    {
        if (fault.fatal) {
            return QStringList{lossSentence(file.dialect(), file.reading()),
                               tr("The client cannot repair the unquoted “: ” in “%1”.").arg(fault.key)}
                .join(u' ');
        }
        if (file.reading().outcome == Outcome::LoadsWithoutMetadata) {
            return tr("%1 loads this agent by its file name alone, without its fields, because of the unquoted “: ” in "
                      "“%2”.")
                .arg(file.client(), fault.key);
        }
        return tr("%1 repairs the unquoted “: ” in “%2”; strict readers such as Copilot CLI do not and leave the agent "
                  "out.")
            .arg(file.client(), fault.key);
    }
};

} // namespace

RulePointer makeUnquotedColon()
{
    return std::make_unique<UnquotedColon>();
}

} // namespace dossier
