// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "answersdialog.h"

#include "buttonrow.h"
#include "models/fixedfont.h"

#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

AnswersDialog::AnswersDialog(const QString &client, const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_client(client)
    , m_folder(folder)
    , m_model(new ClientAnswersModel(this))
    , m_summary(new QLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_progress(new QProgressBar(this))
    , m_view(new QTreeView(this))
    , m_raw(new QPlainTextEdit(this))
{
    setObjectName(u"answersDialog"_s);
    setWindowTitle(tr("What %1 Says").arg(client));
    m_model->setClient(client);
    layOut();
    resizeOnScreen(this, {860, 460});
}

void AnswersDialog::layOut()
{
    m_summary->setObjectName(u"answersSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_progress->setObjectName(u"answersProgress"_s);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("%1 is checking").arg(m_client));
    m_view->setObjectName(u"answersList"_s);
    m_view->setAccessibleName(tr("Answers"));
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setWordWrap(true);
    m_view->setAlternatingRowColors(true);
    m_view->header()->setStretchLastSection(true);
    m_raw->setObjectName(u"answersRaw"_s);
    m_raw->setAccessibleName(tr("What it wrote"));
    m_raw->setReadOnly(true);
    m_raw->setTabChangesFocus(true);
    m_raw->setFont(fixedFont());
    for (QWidget *page :
         {static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_raw)})
        m_pages->addWidget(page);
    auto *row = new ButtonRow(this);
    m_open = row->add(u"answersOpen"_s, tr("&Open"));
    m_again = row->add(u"answersAgain"_s, tr("Ask A&gain"));
    row->addGap();
    m_close = row->add(u"answersClose"_s, tr("Close"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_summary);
    column->addWidget(m_pages, 1);
    column->addWidget(row);
    connect(m_view, &QTreeView::activated, this, &AnswersDialog::openCurrent);
    connect(m_open, &QPushButton::clicked, this, &AnswersDialog::openCurrent);
    connect(m_again, &QPushButton::clicked, this, &AnswersDialog::againRequested);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(this, &QDialog::rejected, this, &AnswersDialog::cancelRequested);
}

void AnswersDialog::showPage(QWidget *page, const QString &summary)
{
    const bool isRunning = page == m_progress;
    m_summary->setText(summary);
    m_pages->setCurrentWidget(page);
    m_open->setEnabled(page == m_view && m_model->rowCount() > 0);
    m_again->setEnabled(!isRunning);
    m_close->setText(isRunning ? tr("Cancel") : tr("Close"));
    (isRunning ? static_cast<QWidget *>(m_close) : page)->setFocus();
}

void AnswersDialog::showRunning(const QString &command)
{
    showPage(
        m_progress,
        tr("%1 is checking %2 as it lies on the disk:\n%3").arg(m_client, QDir::toNativeSeparators(m_folder), command));
}

void AnswersDialog::showRows(std::vector<ClientAnswerRow> rows, bool isPassed)
{
    const auto differing = std::ranges::count(rows, true, &ClientAnswerRow::differs);
    m_model->setRows(std::move(rows));
    m_view->resizeColumnToContents(ClientAnswersModel::File);
    m_view->resizeColumnToContents(ClientAnswersModel::Ours);
    m_view->setCurrentIndex(m_model->index(0, 0));
    const QString said = isPassed ? tr("%1 found no error in %2.") : tr("%1 found errors in %2.");
    const QString compared =
        differing == 0 ? tr("Both judge every file alike.")
                       : tr("The two judge %n file(s) differently; they come first.", nullptr, int(differing));
    showPage(m_view,
             tr("%1 %2", "two sentences").arg(said.arg(m_client, QDir::toNativeSeparators(m_folder)), compared));
}

void AnswersDialog::showFailure(const QString &reason, const QString &raw)
{
    m_raw->setPlainText(raw);
    showPage(m_raw, reason);
}

void AnswersDialog::openCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid())
        Q_EMIT openRequested(m_model->rowAt(current).key);
}

} // namespace dossier
