// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "rules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

class HeaderUnclosed : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::HeaderUnclosed)
public:
    QString id() const override { return u"header/unclosed"_s; }
    Severity severity() const override { return Severity::Warning; }
    QString summary() const override { return tr("The header begins, but no second line of --- ends it."); }
    bool isFixable() const override { return true; }
    bool concernsNotes() const override { return true; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        const AgentFile &agent = file.file();
        const bool isRead =
            file.reading().header == HeaderOutcome::Read || file.reading().header == HeaderOutcome::Rescued;
        if (agent.header() != AgentFile::Header::Unclosed || isRead || file.isCut())
            return {};
        const QString text =
            file.isLost()
                ? tr("%1 does not load this agent: no second line of --- ends the header.").arg(file.client())
                : tr("%1 takes this file for a note, not for an agent: no second line of --- ends the header.")
                      .arg(file.client());
        Diagnostic diagnostic{id(), file.isLost() ? Severity::Error : severity(), text, agent.openFence(), {}, {}};
        const qsizetype end = agent.headerRange().end();
        const bool ownLine = end == 0 || file.text().at(end - 1) == u'\n';
        addFix(diagnostic, Fixes(file).change(u"close-header"_s, tr("Close the header with a line of ---"),
                                              ChangeSet::replacing({end, 0}, ownLine ? u"---\n"_s : u"\n---\n"_s)));
        return {diagnostic};
    }
};

} // namespace

RulePointer makeHeaderUnclosed()
{
    return std::make_unique<HeaderUnclosed>();
}

} // namespace dossier
