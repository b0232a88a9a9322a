// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "draftdialog.h"

#include "buttonrow.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace dossier {

using namespace Qt::StringLiterals;

DraftDialog::DraftDialog(const QString &command, const QString &agent, QWidget *parent)
    : QDialog(parent)
    , m_wish(new QPlainTextEdit(this))
    , m_handOver(new QCheckBox(
          tr("&Hand over the text of “%1” as it stands").arg(QString(agent).replace(u'&', u"&&"_s)), this))
    , m_progress(new QProgressBar(this))
    , m_message(new QLabel(this))
{
    setObjectName(u"draftDialog"_s);
    setWindowTitle(tr("Draft With a Program"));
    auto *hint =
        new QLabel(agent.isEmpty()
                       ? tr("What should the new agent do? What is drafted opens unsaved.")
                       : tr("What should be different in this agent? What is drafted is shown beside it; you take what "
                            "you want."),
                   this);
    hint->setWordWrap(true);
    hint->setBuddy(m_wish);
    m_wish->setObjectName(u"draftWish"_s);
    m_wish->setAccessibleName(tr("Wish"));
    m_wish->setTabChangesFocus(true);
    m_handOver->setObjectName(u"draftHandOver"_s);
    m_handOver->setChecked(!agent.isEmpty());
    m_handOver->setVisible(!agent.isEmpty());
    auto *program = new QLabel(tr("It is given to this program: %1").arg(command), this);
    program->setObjectName(u"draftCommand"_s);
    program->setTextFormat(Qt::PlainText);
    program->setWordWrap(true);
    m_progress->setObjectName(u"draftProgress"_s);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("The program is at work"));
    m_message->setObjectName(u"draftMessage"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->hide();
    auto *row = new ButtonRow(this);
    row->addGap();
    m_draft = row->add(u"draftStart"_s, tr("&Draft"));
    m_cancel = row->add(u"draftCancel"_s, tr("Cancel"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(hint);
    column->addWidget(m_wish, 1);
    column->addWidget(m_handOver);
    column->addWidget(program);
    column->addWidget(m_message);
    column->addWidget(m_progress);
    column->addWidget(row);
    connect(m_wish, &QPlainTextEdit::textChanged, this, &DraftDialog::update);
    connect(m_draft, &QPushButton::clicked, this, &DraftDialog::draftRequested);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(this, &QDialog::rejected, this, &DraftDialog::cancelRequested);
    setRunning(false);
    resizeOnScreen(this, {560, 360});
}

QString DraftDialog::wish() const
{
    return m_wish->toPlainText();
}

bool DraftDialog::handsOver() const
{
    return m_handOver->isChecked();
}

void DraftDialog::showRunning()
{
    setRunning(true);
}

void DraftDialog::showFailure(const QString &reason)
{
    setRunning(false);
    m_message->setText(reason);
    m_message->show();
    m_wish->setFocus();
}

void DraftDialog::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    // It keeps its room, so that nothing jumps.
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(policy);
    m_progress->setVisible(isRunning);
    if (isRunning)
        m_message->hide();
    m_wish->setReadOnly(isRunning);
    m_handOver->setEnabled(!isRunning);
    update();
}

void DraftDialog::update()
{
    m_draft->setEnabled(!m_isRunning && !m_wish->toPlainText().trimmed().isEmpty());
}

} // namespace dossier
