// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "welcome.h"

#include "models/icons.h"
#include "workspace/workspace.h"

#include <QCommandLinkButton>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 480;
constexpr int kMaximumRecent = 5;

QLabel *heading(const QString &text, qreal scale, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(true);
    label->setFont(font);
    return label;
}

QCommandLinkButton *choice(const QString &name, const QString &icon, const QString &title, const QString &help,
                           QWidget *parent)
{
    auto *button = new QCommandLinkButton(title, help, parent);
    button->setObjectName(name);
    button->setIcon(Icons::icon(icon));
    button->setIconSize(QSize(20, 20));
    // Its hint is for a narrower one, whose help takes more lines.
    button->setFixedHeight(static_cast<const QWidget *>(button)->heightForWidth(kWidth));
    return button;
}

} // namespace

Welcome::Welcome(Workspace *workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    setObjectName(u"welcome"_s);
}

void Welcome::showEvent(QShowEvent *event)
{
    if (!m_recent)
        build();
    QWidget::showEvent(event);
}

void Welcome::build()
{
    m_recent = new QVBoxLayout;
    auto *column = new QWidget(this);
    column->setFixedWidth(kWidth);
    auto *inner = new QVBoxLayout(column);
    inner->addWidget(heading(tr("Dossier"), 1.7, column));
    auto *intro =
        new QLabel(tr("Write agents for Claude Code as text and as a form, and see before the save whether they "
                      "will load."),
                   column);
    intro->setWordWrap(true);
    // Centred, the column is as high as its hints, which know nothing of its width.
    const QMargins margins = inner->contentsMargins();
    intro->setMinimumHeight(intro->heightForWidth(kWidth - margins.left() - margins.right()));
    inner->addWidget(intro);
    inner->addSpacing(10);
    auto *folder = choice(u"welcomeOpenFolder"_s, u"folder"_s, tr("Open a folder"),
                          tr("Shows every agent of a project, or drop it here"), column);
    auto *file = choice(u"welcomeOpenFile"_s, u"file"_s, tr("Open a file"), tr("A single agent file"), column);
    inner->addWidget(folder);
    inner->addWidget(file);
    connect(folder, &QAbstractButton::clicked, this, &Welcome::openFolderRequested);
    connect(file, &QAbstractButton::clicked, this, &Welcome::openFileRequested);
    for (const Workspace::Template &source : m_workspace->templates()) {
        auto *button =
            choice(u"welcomeNew_"_s + source.id, u"new"_s, tr("New: %1").arg(source.title), source.help, column);
        inner->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, id = source.id] { Q_EMIT newRequested(id); });
    }
    inner->addSpacing(10);
    inner->addLayout(m_recent);

    // In a low window what has no room is scrolled to.
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    auto *page = new QWidget(scroll);
    auto *outer = new QVBoxLayout(page);
    outer->addStretch(1);
    outer->addWidget(column, 0, Qt::AlignHCenter);
    outer->addStretch(2);
    scroll->setWidget(page);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    connect(m_workspace, &Workspace::recentFilesChanged, this, &Welcome::fillRecent);
    fillRecent();
}

void Welcome::fillRecent()
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const QStringList recent = m_workspace->recentFiles().mid(0, kMaximumRecent);
    if (recent.isEmpty())
        return;
    m_recent->addWidget(heading(tr("Recent"), 1.0, this));
    for (const QString &path : recent) {
        const QFileInfo info(path);
        auto *link = new QLabel(this);
        link->setTextFormat(Qt::RichText);
        link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        link->setText(
            tr("<a href=\"open\">%1</a> in %2", "file in folder")
                .arg(info.fileName().toHtmlEscaped(), QDir::toNativeSeparators(info.absolutePath()).toHtmlEscaped()));
        link->setMinimumHeight(link->sizeHint().height());
        link->setToolTip(QDir::toNativeSeparators(path));
        m_recent->addWidget(link);
        connect(link, &QLabel::linkActivated, this, [this, path] { Q_EMIT recentRequested(path); });
    }
}

} // namespace dossier
