// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "rules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

class NotYaml : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::NotYaml)
public:
    QString id() const override { return u"header/not-yaml"_s; }
    Severity severity() const override { return Severity::Warning; }
    QString summary() const override { return tr("Strict YAML does not read the header."); }
    bool isFixable() const override { return true; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        std::vector<Diagnostic> found;
        const bool isNoMapping = file.reading().header == HeaderOutcome::None && file.isNote();
        if (file.cause() == CheckedFile::Cause::LineEnds || isNoMapping)
            return found;
        for (const HeaderFault &fault : file.faults()) {
            if (fault.kind == HeaderFault::Kind::UnquotedColon || fault.kind == HeaderFault::Kind::Continuation ||
                fault.kind == HeaderFault::Kind::Tab)
                continue;
            Diagnostic diagnostic{id(),
                                  headerSeverity(file, fault.fatal),
                                  headerConsequence(file, fault.fatal) + u' ' + cause(file, fault),
                                  fault.range,
                                  {},
                                  {}};
            addFix(diagnostic, closeList(file, fault));
            addFix(diagnostic, closeQuote(file, fault));
            if (!fault.key.isEmpty() && diagnostic.fixes.empty())
                addFix(diagnostic, Fixes(file).quote(fault.key));
            found.push_back(std::move(diagnostic));
        }
        return found;
    }

private:
    /// `[Read, Grep` was begun as a list: quoted it would be one odd name.
    static std::optional<Fix> closeList(const CheckedFile &file, const HeaderFault &fault)
    {
        const HeaderEntry *entry = file.file().entry(fault.key);
        if (fault.kind != HeaderFault::Kind::LeadingMark || !entry)
            return std::nullopt;
        const QStringView value = QStringView(file.text()).sliced(entry->valueRange.start, entry->valueRange.length);
        if (!value.startsWith(u'[') || value.contains(u']') || value.contains(u'\n'))
            return std::nullopt;
        const qsizetype end = entry->valueRange.start + value.trimmed().size();
        return Fixes(file).change(u"close-list"_s, tr("Close the list of “%1” with “]”").arg(fault.key),
                                  ChangeSet::replacing({end, 0}, u"]"_s),
                                  file.reading().header == HeaderOutcome::Failed);
    }

    /// The quote that was begun would be one of the value's letters if all of it was quoted.
    static std::optional<Fix> closeQuote(const CheckedFile &file, const HeaderFault &fault)
    {
        const HeaderEntry *entry = file.file().entry(fault.key);
        if (fault.kind != HeaderFault::Kind::OpenQuote || !entry || entry->valueRange.isEmpty())
            return std::nullopt;
        const QStringView value = QStringView(file.text()).sliced(entry->valueRange.start, entry->valueRange.length);
        if (value.contains(u'\n') || value.count(value.front()) > 1)
            return std::nullopt;
        const qsizetype end = entry->valueRange.start + value.trimmed().size();
        return Fixes(file).change(u"close-quote"_s, tr("Close the quote of “%1”").arg(fault.key),
                                  ChangeSet::replacing({end, 0}, value.first(1).toString()),
                                  file.reading().header == HeaderOutcome::Failed);
    }

    static QString cause(const CheckedFile &file, const HeaderFault &fault)
    {
        switch (fault.kind) {
        case HeaderFault::Kind::OpenQuote:
            return tr("The quote that opens the value of “%1” is not closed.").arg(fault.key);
        case HeaderFault::Kind::TextAfterQuote:
            return tr("Words stand behind the closing quote of “%1”.").arg(fault.key);
        case HeaderFault::Kind::Escape:
            return tr("In double quotes a backslash begins a sign of its own, and this one in “%1” is none.")
                .arg(fault.key);
        case HeaderFault::Kind::LeadingMark:
            return tr("The value of “%1” begins with “%2”, which means something else in YAML.")
                .arg(fault.key, file.text().sliced(fault.range.start, fault.range.length));
        case HeaderFault::Kind::NotMapping:
            return tr("The header holds lines that are not of the form “key: value”.");
        case HeaderFault::Kind::UnquotedColon:
        case HeaderFault::Kind::Continuation:
        case HeaderFault::Kind::Tab:
        case HeaderFault::Kind::Other:
            break;
        }
        return tr("The YAML reader says: %1").arg(fault.problem);
    }
};

} // namespace

RulePointer makeNotYaml()
{
    return std::make_unique<NotYaml>();
}

} // namespace dossier
