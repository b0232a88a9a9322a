// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "newagentpage.h"

#include <QLabel>
#include <QVBoxLayout>

namespace dossier {

NewAgentPage::NewAgentPage(NewAgent *agent, const QString &name, const QString &title, const QString &question,
                           QWidget *parent)
    : QWidget(parent)
    , m_agent(agent)
    , m_title(title)
    , m_contents(new QVBoxLayout(this))
{
    setObjectName(name);
    auto *label = new QLabel(question, this);
    label->setWordWrap(true);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    m_contents->setContentsMargins(0, 0, 0, 0);
    m_contents->addWidget(label);
    setAccessibleName(question);
}

QLabel *NewAgentPage::addText(const QString &name, const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_contents->addWidget(label);
    return label;
}

} // namespace dossier
