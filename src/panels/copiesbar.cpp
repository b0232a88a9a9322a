// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "copiesbar.h"

namespace dossier {

using namespace Qt::StringLiterals;

CopiesBar::CopiesBar(QWidget *parent)
    : MessageBar(parent)
{
    setObjectName(u"copiesBar"_s);
}

void CopiesBar::setCopies(const QString &path, const AgentCopies &copies)
{
    const QString text = copies.toText();
    if (path == m_path && text == m_said)
        return;
    m_path = path;
    m_said = text;
    if (text.isEmpty()) {
        clear();
        return;
    }
    std::vector<Choice> choices;
    if (const AgentCopies::Copy *different = copies.firstDifferent()) {
        choices.push_back({tr("Compare"), u"copiesCompare"_s,
                           [this, other = different->agent->path] { Q_EMIT compareRequested(m_path, other); }});
    }
    QStringList others;
    for (const AgentCopies::Copy &copy : copies.copies) {
        const bool isKept = copy.agent->folder && copy.agent->folder->isReadOnly();
        if (!copy.isEqual && !isKept)
            others << copy.agent->path;
    }
    if (!others.isEmpty()) {
        choices.push_back({tr("Copy Over Them …", nullptr, static_cast<int>(others.size())), u"copiesAlike"_s,
                           [this, others] { Q_EMIT alikeRequested(m_path, others); }});
    }
    choices.push_back({tr("Copy To …"), u"copiesCopyTo"_s, [this] { Q_EMIT copyToRequested(m_path); }});
    showMessage(BarTone::Info, text, choices);
}

} // namespace dossier
