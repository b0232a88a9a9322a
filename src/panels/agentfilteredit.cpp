// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agentfilteredit.h"

#include "models/agentrowsmodel.h"
#include "models/icons.h"
#include "models/themecolours.h"

#include <QAction>
#include <QCompleter>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QTreeView>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

/// So many letters of a key are typed before it is offered: one would be met
/// by nearly every word.
constexpr qsizetype kLettersOfAKey = 2;
constexpr int kWidthOfHelp = 380;

} // namespace

AgentFilterEdit::AgentFilterEdit(const AgentRowsModel *model, QWidget *parent)
    : QLineEdit(parent)
    , m_model(model)
    , m_completer(new QCompleter(this))
    , m_items(new QStandardItemModel(0, 2, this))
{
    setPlaceholderText(tr("Filter: words, model:opus, can:Bash …"));
    setAccessibleName(tr("Filter agents"));
    setAccessibleDescription(tr("Ctrl+Space shows what can be typed here."));
    setClearButtonEnabled(true);
    addAction(Icons::icon(u"filter"), LeadingPosition);
    QAction *help = addAction(Icons::icon(u"info"), TrailingPosition);
    help->setText(tr("What can I type here?"));
    help->setToolTip(tr("What can I type here? (Ctrl+Space)"));
    help->setObjectName(u"filterHelp"_s);
    connect(help, &QAction::triggered, this, &AgentFilterEdit::showHelp);
    preparePopup();
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_query = AgentQuery::fromText(text);
        Q_EMIT queryChanged(m_query);
    });
    connect(this, &QLineEdit::textEdited, this, &AgentFilterEdit::offer);
    const auto forget = [this] { m_vocabulary.reset(); };
    connect(model, &QAbstractItemModel::dataChanged, this, forget);
    connect(model, &QAbstractItemModel::rowsInserted, this, forget);
    connect(model, &QAbstractItemModel::rowsRemoved, this, forget);
}

void AgentFilterEdit::preparePopup()
{
    auto *popup = new QTreeView(this);
    popup->setObjectName(u"filterPopup"_s);
    popup->setAccessibleName(tr("What can be typed here"));
    popup->setRootIsDecorated(false);
    popup->setUniformRowHeights(true);
    popup->setHeaderHidden(true);
    popup->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setModel(m_items);
    m_completer->setPopup(popup);
    m_completer->setMaxVisibleItems(12);
    m_completer->setWidget(this);
    popup->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    popup->header()->setStretchLastSection(true);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &AgentFilterEdit::take);
}

QueryCompletion AgentFilterEdit::completionHere()
{
    if (!m_vocabulary)
        m_vocabulary = m_model->vocabulary();
    return QueryCompletion::at(text(), cursorPosition(), *m_vocabulary);
}

void AgentFilterEdit::offer()
{
    const QueryCompletion completion = completionHere();
    const QString typed = text().sliced(completion.replaced.start, completion.replaced.length);
    const bool isKey = completion.replaced.start == 0 || text()[completion.replaced.start - 1] != u':';
    const bool isDone = completion.items.size() == 1 && completion.items.front().text == typed;
    if (completion.items.empty() || isDone || (isKey && typed.size() < kLettersOfAKey))
        m_completer->popup()->hide();
    else
        showPopup(completion);
}

void AgentFilterEdit::showHelp()
{
    setFocus(Qt::ShortcutFocusReason);
    QueryCompletion completion = completionHere();
    if (completion.items.empty()) {
        // Something new behind all that is there.
        if (!text().isEmpty() && !text().endsWith(u' '))
            setText(text() + u' ');
        setCursorPosition(static_cast<int>(text().size()));
        completion = completionHere();
    }
    showPopup(completion);
}

void AgentFilterEdit::showPopup(const QueryCompletion &completion)
{
    m_replaced = completion.replaced;
    m_items->setRowCount(0);
    QFont quiet = font();
    quiet.setPointSizeF(quiet.pointSizeF() * 0.92);
    for (const QueryCompletion::Item &item : completion.items) {
        auto *help = new QStandardItem(item.help);
        help->setFont(quiet);
        help->setToolTip(item.help);
        auto *text = new QStandardItem(item.text);
        text->setData(item.help.isEmpty() ? item.text : item.text + u' ' + item.help, Qt::AccessibleTextRole);
        m_items->appendRow({text, help});
    }
    // A thin line around it in each theme.
    auto *popup = static_cast<QTreeView *>(m_completer->popup());
    popup->setFrameStyle(static_cast<int>(QFrame::Box) | static_cast<int>(QFrame::Plain));
    QPalette colours = popup->palette();
    colours.setColor(QPalette::WindowText, ThemeColours::forPalette(palette()).rule);
    popup->setPalette(colours);
    const bool hasHelp = std::ranges::any_of(completion.items, [](const auto &item) { return !item.help.isEmpty(); });
    const int width = std::max(this->width(), hasHelp ? fontMetrics().averageCharWidth() * 8 + kWidthOfHelp : 0);
    m_completer->complete(QRect(0, 0, width, height()));
}

void AgentFilterEdit::take(const QModelIndex &item)
{
    const QString taken = item.siblingAtColumn(0).data().toString();
    QString changed = text();
    const bool isKey = taken.endsWith(u':');
    const qsizetype end = m_replaced.start + taken.size();
    changed.replace(m_replaced.start, m_replaced.length, taken);
    // A term that is done is followed by the next one.
    if (!isKey && end == changed.size())
        changed += u' ';
    setText(changed);
    setCursorPosition(static_cast<int>(isKey ? end : std::min(end + 1, changed.size())));
    if (isKey)
        QMetaObject::invokeMethod(this, &AgentFilterEdit::offer, Qt::QueuedConnection);
}

bool AgentFilterEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::HelpContents))
        event->accept();
    return QLineEdit::event(event);
}

void AgentFilterEdit::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (event->matches(QKeySequence::HelpContents) ||
        (key == Qt::Key_Space && event->modifiers() == Qt::ControlModifier)) {
        showHelp();
        return;
    }
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    const QAbstractItemView *popup = m_completer->popup();
    const bool isOpen = popup->isVisible();
    // The open list takes a chosen item, and closes: it gets what is ignored here.
    if (isOpen && (key == Qt::Key_Escape || (isEnter && popup->selectionModel()->hasSelection()))) {
        event->ignore();
        return;
    }
    if (key == Qt::Key_Down || isEnter) {
        m_completer->popup()->hide();
        Q_EMIT listRequested();
        return;
    }
    if (key == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace dossier
