// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "rules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

class BodyEmpty : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::BodyEmpty)
public:
    QString id() const override { return u"body/empty"_s; }
    Severity severity() const override { return Severity::Warning; }
    QString summary() const override { return tr("The agent has no prompt."); }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        if (file.file().header() != AgentFile::Header::Present)
            return {};
        const TextRange body = file.file().bodyRange();
        if (!QStringView(file.text()).sliced(body.start, body.length).trimmed().isEmpty() || file.isCut())
            return {};
        return {{id(),
                 severity(),
                 tr("%1 gives this agent no prompt: nothing stands below the header.").arg(file.client()),
                 file.file().closeFence(),
                 {},
                 {}}};
    }
};

} // namespace

RulePointer makeBodyEmpty()
{
    return std::make_unique<BodyEmpty>();
}

} // namespace dossier
