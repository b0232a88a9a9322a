// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "crashdialog.h"

#include "models/fixedfont.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dossier {

using namespace Qt::StringLiterals;

CrashDialog::CrashDialog(const std::vector<CrashLog::Report> &reports, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"crashDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What Dossier Wrote Down When It Broke"));

    auto *hint = new QLabel(tr("Versions, the system and the places in the program where it was, without any file "
                               "of yours. You may add it to a report of the fault."),
                            this);
    hint->setObjectName(u"crashHint"_s);
    hint->setWordWrap(true);

    QStringList texts;
    texts.reserve(static_cast<qsizetype>(reports.size()));
    for (const CrashLog::Report &report : reports)
        texts << report.text;
    auto *text = new QPlainTextEdit(texts.join(u'\n'), this);
    text->setObjectName(u"crashText"_s);
    text->setAccessibleName(tr("Report"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(fixedFont());
    text->setLayoutDirection(Qt::LeftToRight);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = buttons->addButton(tr("Co&py"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"copyCrash"_s);
    auto *remove = buttons->addButton(tr("&Delete"), QDialogButtonBox::DestructiveRole);
    remove->setObjectName(u"removeCrash"_s);
    connect(copy, &QPushButton::clicked, text, [text] { QGuiApplication::clipboard()->setText(text->toPlainText()); });
    connect(remove, &QPushButton::clicked, this, [this] {
        Q_EMIT deleteRequested();
        close();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);

    auto *column = new QVBoxLayout(this);
    column->addWidget(hint);
    column->addWidget(text);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 24);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    text->setFocus();
}

} // namespace dossier
