// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "welcome.h"

#include "actionkeys.h"
#include "models/icons.h"
#include "panels/handbookpage.h"
#include "windowactions.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QCommandLinkButton>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
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

/// The keys of an action behind a title, also after somebody chose others.
void showKeys(QCommandLinkButton *button, const QAction *action)
{
    const auto show = [button, action, title = button->text()] {
        button->setText(actionTip(title, action->shortcuts()));
    };
    QObject::connect(action, &QAction::changed, button, show);
    show();
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

Welcome::Welcome(Workspace *workspace, const WindowActions *actions, const QAction *handbook, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_handbook(handbook)
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
    showKeys(folder, m_actions->openFolder);
    showKeys(file, m_actions->openFile);
    inner->addWidget(folder);
    inner->addWidget(file);
    connect(folder, &QAbstractButton::clicked, this, &Welcome::openFolderRequested);
    connect(file, &QAbstractButton::clicked, this, &Welcome::openFileRequested);
    for (const Workspace::Template &source : m_workspace->templates()) {
        auto *button =
            choice(u"welcomeNew_"_s + source.id, u"new"_s, tr("New: %1").arg(source.title), source.help, column);
        inner->addWidget(button);
        if (const auto *action = m_actions->newMenu->findChild<QAction *>(u"new_"_s + source.id))
            showKeys(button, action);
        connect(button, &QAbstractButton::clicked, this, [this, id = source.id] { Q_EMIT newRequested(id); });
    }
    inner->addWidget(makeHandbook(column));
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

QWidget *Welcome::makeHandbook(QWidget *parent)
{
    const QString page = u"first-agent"_s;
    auto *line = new QLabel(parent);
    line->setObjectName(u"welcomeHandbook"_s);
    line->setTextFormat(Qt::RichText);
    line->setWordWrap(true);
    // By key it is the action, whose key stands there; a label with links holds the Tab key.
    line->setTextInteractionFlags(Qt::LinksAccessibleByMouse);
    const auto show = [this, line, page] {
        const QString link = u"<a href=\"handbook\">%1</a>"_s.arg(HandbookPages::title(page).toHtmlEscaped());
        line->setText(actionTip(tr("In the handbook: %1", "the title of a page").arg(link), m_handbook->shortcuts()));
    };
    connect(m_handbook, &QAction::changed, line, show);
    connect(line, &QLabel::linkActivated, this, [this, page] { Q_EMIT handbookRequested(page); });
    show();
    return line;
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
