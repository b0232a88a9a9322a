// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "exampleturnrow.h"

#include "exampletext.h"
#include "models/icons.h"
#include "models/tabstop.h"
#include "undokeys.h"

#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostLines = 10;

} // namespace

ExampleTurnRow::ExampleTurnRow(QWidget *parent)
    : QWidget(parent)
    , m_who(new QToolButton(this))
    , m_text(new ExampleText(u"exampleTurnText"_s, kMostLines, this))
    , m_remove(new QToolButton(this))
{
    setObjectName(u"exampleTurn"_s);
    m_who->setObjectName(u"exampleSpeaker"_s);
    m_who->setProperty(kLateStop, true);
    m_who->setToolTip(tr("Who says this; a click changes it"));
    m_remove->setObjectName(u"removeTurn"_s);
    m_remove->setIcon(Icons::icon(u"remove"));
    m_remove->setAutoRaise(true);
    m_remove->setToolTip(tr("Remove this turn"));
    for (QToolButton *button : {m_who, m_remove}) {
        button->setFocusPolicy(Qt::StrongFocus);
        UndoKeys::handToDocument(button);
    }
    // As wide as the longer of the two, so that a change moves nothing.
    int width = 0;
    for (const QString &who : {tr("User"), tr("Assistant")}) {
        m_who->setText(who);
        width = std::max(width, m_who->sizeHint().width());
    }
    m_who->setFixedWidth(width);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_who, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_remove, 0, Qt::AlignTop);
    connect(m_text, &ExampleText::textEdited, this, &ExampleTurnRow::textEdited);
    connect(m_text, &ExampleText::finished, this, &ExampleTurnRow::finished);
    connect(m_who, &QToolButton::clicked, this, &ExampleTurnRow::speakerSwitched);
    connect(m_remove, &QToolButton::clicked, this, &ExampleTurnRow::removeRequested);
    updateNames();
}

void ExampleTurnRow::setPlace(qsizetype example, qsizetype turn)
{
    m_example = example;
    m_place = turn;
    updateNames();
}

void ExampleTurnRow::setTurn(const ExampleTurn &turn)
{
    if (m_speaker != turn.speaker) {
        m_speaker = turn.speaker;
        updateNames();
    }
    m_text->showSaid(turn.text);
}

void ExampleTurnRow::setEditable(bool editable)
{
    m_who->setEnabled(editable);
    m_remove->setEnabled(editable);
    m_text->setEditable(editable);
}

QWidgetList ExampleTurnRow::tabOrder() const
{
    return {m_who, m_text, m_remove};
}

void ExampleTurnRow::updateNames()
{
    const bool isUser = m_speaker == ExampleTurn::Speaker::User;
    const qsizetype turn = m_place + 1;
    const qsizetype example = m_example + 1;
    m_who->setText(isUser ? tr("User") : tr("Assistant"));
    m_who->setAccessibleName(isUser ? tr("Turn %1 of example %2: the user speaks").arg(turn).arg(example)
                                    : tr("Turn %1 of example %2: the assistant speaks").arg(turn).arg(example));
    m_text->setAccessibleName(isUser ? tr("What the user says in turn %1 of example %2").arg(turn).arg(example)
                                     : tr("What the assistant says in turn %1 of example %2").arg(turn).arg(example));
    m_remove->setAccessibleName(tr("Remove turn %1 of example %2").arg(turn).arg(example));
}

} // namespace dossier
