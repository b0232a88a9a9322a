// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "promptrules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

/// Indentation by a tab, told as what it is instead of as bad YAML.
class HeaderTab : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::HeaderTab)
public:
    QString id() const override { return u"header/tab"_s; }
    Severity severity() const override { return Severity::Warning; }
    QString summary() const override { return tr("A line of the header is indented with a tab."); }
    bool isFixable() const override { return true; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        std::vector<Diagnostic> found;
        if (file.cause() == CheckedFile::Cause::LineEnds)
            return found;
        for (const HeaderFault &fault : file.faults()) {
            if (fault.kind != HeaderFault::Kind::Tab)
                continue;
            Diagnostic diagnostic{id(),
                                  headerSeverity(file, fault.fatal),
                                  QStringList{headerConsequence(file, fault.fatal),
                                              tr("“%1” is indented with a tab; YAML wants blanks.").arg(fault.key)}
                                      .join(u' '),
                                  fault.range,
                                  {},
                                  {}};
            addFix(diagnostic, blanksFor(file, fault));
            found.push_back(std::move(diagnostic));
        }
        return found;
    }

private:
    /// Two blanks for each tab that indents a line of the entry.
    static std::optional<Fix> blanksFor(const CheckedFile &file, const HeaderFault &fault)
    {
        const HeaderEntry *entry = file.file().entry(fault.key);
        const TextRange lines = entry ? entry->linesRange : fault.range;
        const QString &text = file.text();
        ChangeSet changes;
        for (qsizetype line = lines.start; line < lines.end();) {
            for (qsizetype at = line; at < lines.end() && (text[at] == u' ' || text[at] == u'\t'); ++at) {
                if (text[at] == u'\t')
                    (void)changes.add({at, 1}, u"  "_s);
            }
            const qsizetype end = text.indexOf(u'\n', line);
            line = end < 0 ? lines.end() : end + 1;
        }
        return Fixes(file).change(u"tabs-to-blanks"_s, tr("Indent with blanks"), changes, true);
    }
};

} // namespace

RulePointer makeHeaderTab()
{
    return std::make_unique<HeaderTab>();
}

} // namespace dossier
