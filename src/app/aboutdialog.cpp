// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "aboutdialog.h"

#include "figures.h"
#include "models/icons.h"
#include "programinfo.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIcon = 64; // logical pixels
constexpr int kLine = 62; // average letters of a line

QLabel *label(const QString &text, const QString &name, QWidget *parent)
{
    auto *made = new QLabel(text, parent);
    made->setObjectName(name);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return made;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Dossier"));

    auto *icon = new QLabel(this);
    icon->setPixmap(Icons::application().pixmap(QSize(kIcon, kIcon), devicePixelRatio()));
    icon->setAlignment(Qt::AlignTop);
    auto *name = label(tr("Dossier %1").arg(QCoreApplication::applicationVersion()), u"aboutName"_s, this);
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    name->setFont(large);
    auto *what = label(tr("An editor for AI-agent files: the text is the document, and every verdict says what the "
                          "client really reads."),
                       u"aboutText"_s, this);
    auto *libraries = label(libraryVersions().join(", "_L1), u"aboutLibraries"_s, this);
    auto *licence = label(tr("MIT licence, the Dossier authors."), u"aboutLicence"_s, this);

    auto *texts = new QVBoxLayout;
    for (QWidget *part : {static_cast<QWidget *>(name), static_cast<QWidget *>(what), makeFigures(),
                          static_cast<QWidget *>(libraries), static_cast<QWidget *>(licence)})
        texts->addWidget(part);
    texts->addStretch();
    auto *row = new QHBoxLayout;
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addSpacing(icon->sizeHint().width() / 4);
    row->addLayout(texts, 1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(buttons);
    // Labels that wrap ask for more height than they need.
    const int width = fontMetrics().averageCharWidth() * kLine + kIcon;
    setMinimumWidth(width);
    resize(width, column->totalHeightForWidth(width));
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
}

QWidget *AboutDialog::makeFigures()
{
    auto *box = new QGroupBox(tr("Measured"), this);
    auto *column = new QVBoxLayout(box);
    for (const Figure &figure : measuredFigures()) {
        const QString when = figure.measured.toString(Qt::ISODate);
        //: a sentence on what was measured, and the day it was
        column->addWidget(label(tr("%1 (%2)").arg(figure.text, when), u"aboutFigure"_s, box));
    }
    return box;
}

} // namespace dossier
