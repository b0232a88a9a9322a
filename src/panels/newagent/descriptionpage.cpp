// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "descriptionpage.h"

#include "agentfile/examples.h"
#include "models/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

DescriptionPage::DescriptionPage(NewAgent *agent, QWidget *parent)
    : NewAgentPage(agent, u"newAgentDescriptionPage"_s, tr("Description"), tr("When is it to be called?"), parent)
    , m_text(new QPlainTextEdit(this))
{
    m_text->setObjectName(u"newAgentDescription"_s);
    m_text->setAccessibleName(tr("Description"));
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("Use this agent when …"));
    auto *example = new QPushButton(Icons::icon(u"example"), tr("Add &Example"), this);
    example->setObjectName(u"newAgentAddExample"_s);
    example->setAutoDefault(false);
    example->setToolTip(tr("Adds a block that shows by a conversation when the agent is called"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(example);
    buttons->addStretch(1);
    auto *hint =
        addText(u"newAgentDescriptionHint"_s,
                tr("Begin with “Use this agent when …”. It is read in every session, so that each word counts."));
    hint->setForegroundRole(QPalette::PlaceholderText);
    contents()->addWidget(m_text, 1);
    contents()->addLayout(buttons);
    m_checks = addText(u"newAgentDescriptionChecks"_s);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_isWritten = true;
        this->agent().setDescription(m_text->toPlainText());
    });
    connect(example, &QPushButton::clicked, this, &DescriptionPage::addExample);
    connect(agent, &NewAgent::changed, this, &DescriptionPage::showChecks);
    connect(agent, &NewAgent::checked, this, &DescriptionPage::showChecks);
    connect(agent, &NewAgent::changed, this, &DescriptionPage::showDescription);
    showDescription();
    showChecks();
}

bool DescriptionPage::isMissing() const
{
    return agent().draft().description.trimmed().isEmpty();
}

void DescriptionPage::enter()
{
    agent().settleName();
    showDescription();
}

void DescriptionPage::focusFirst()
{
    m_text->setFocus();
    // A sample makes room for the first letter.
    if (m_isWritten)
        m_text->moveCursor(QTextCursor::End);
    else
        m_text->selectAll();
}

/// In the shape of those that are there; the cursor goes to its first gap.
void DescriptionPage::addExample()
{
    const QString name = agent().draft().name;
    const ExampleBlock block{.range = {},
                             .context = tr("What happened before"),
                             .turns = {{ExampleTurn::Speaker::User, tr("What the person asks for")},
                                       {ExampleTurn::Speaker::Assistant, tr("I ask the %1 agent to do it.").arg(name)}},
                             .commentary = tr("Why this agent is the one to call")};
    QString before = m_text->toPlainText();
    // The blocks of a text in lines stand in lines of their own.
    if (readExamples(before).empty() && !before.trimmed().isEmpty())
        before = before.trimmed() + u"\n"_s;
    const Result<ChangeSet> changes = appendExample(before, block);
    const QString after = (changes ? changes->applyTo(before).value_or(before) : before).trimmed();
    QTextCursor cursor(m_text->document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.insertText(after);
    cursor.endEditBlock();
    const QTextCursor found =
        m_text->document()->find(block.context, m_text->document()->characterCount(), QTextDocument::FindBackward);
    m_text->setTextCursor(found.isNull() ? cursor : found);
    m_text->setFocus();
}

void DescriptionPage::showDescription()
{
    const QString &description = agent().draft().description;
    if (m_text->toPlainText() == description)
        return;
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(description);
}

void DescriptionPage::showChecks()
{
    QStringList lines;
    for (const Diagnostic &diagnostic : agent().diagnostics()) {
        if (diagnostic.rule.startsWith("description/"_L1))
            lines << diagnostic.message;
    }
    lines.prepend(tr("About %Ln token(s) in every session.", nullptr, toldTokens(agent().draft().description)));
    m_checks->setText(lines.join(u'\n'));
}

} // namespace dossier
