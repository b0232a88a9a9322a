// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "findbar.h"

#include "codeeditor.h"
#include "models/icons.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

// After the last key in the text; the marks may lag behind that long.
constexpr int kRefreshMs = 100;
// A selection longer than this is not what somebody looks for.
constexpr qsizetype kPrefillUnits = 200;

} // namespace

FindBar::FindBar(CodeEditor *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_edited(new QTimer(this))
{
    setObjectName(u"findBar"_s);
    setAccessibleName(tr("Find and replace"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    build();
    m_edited->setSingleShot(true);
    m_edited->setInterval(kRefreshMs);
    connect(m_edited, &QTimer::timeout, this, &FindBar::refresh);
    connect(m_editor, &CodeEditor::textChanged, this, [this] {
        if (isVisible())
            m_edited->start();
    });
    connect(m_editor, &CodeEditor::cursorPositionChanged, this, [this] {
        if (!isVisible() || m_stepping || m_edited->isActive())
            return;
        m_origin = m_editor->selection().start;
        showCount();
    });
    QWidget::hide();
}

void FindBar::build()
{
    auto *const grid = new QGridLayout(this);
    grid->setContentsMargins(6, 4, 6, 4);
    grid->setSpacing(4);

    auto *const top = new QHBoxLayout;
    m_showReplace = addButton(u"replace", tr("Show or hide replacing"), u"findShowReplace"_s);
    m_showReplace->setCheckable(true);
    m_find = new QLineEdit(this);
    m_find->setObjectName(u"findEdit"_s);
    m_find->setPlaceholderText(tr("Find"));
    m_find->setAccessibleName(tr("Find"));
    m_find->setClearButtonEnabled(true);
    m_find->setMinimumWidth(120);
    m_find->installEventFilter(this);
    m_case = addToggle(u"Aa"_s, tr("Match case"), u"findCase"_s);
    m_words = addToggle(u"ab|"_s, tr("Whole words only"), u"findWords"_s);
    m_regex = addToggle(u".*"_s, tr("Regular expression"), u"findRegex"_s);
    auto *const previous = addButton(u"up", tr("Previous match (Shift+Enter)"), u"findPrevious"_s);
    auto *const next = addButton(u"down", tr("Next match (Enter)"), u"findNext"_s);
    auto *const closeButton = addButton(u"close", tr("Close (Esc)"), u"findClose"_s);
    for (QWidget *const widget : std::initializer_list<QWidget *>{m_case, m_words, m_regex, previous, next})
        top->addWidget(widget);

    m_message = new QLabel(this);
    m_message->setObjectName(u"findCount"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setMinimumWidth(m_message->fontMetrics().horizontalAdvance(u"99999 / 99999"_s));

    grid->addWidget(m_showReplace, 0, 0);
    grid->addWidget(m_find, 0, 1);
    grid->addLayout(top, 0, 2);
    grid->addWidget(m_message, 0, 3);
    grid->addWidget(closeButton, 0, 4);

    m_replace = new QLineEdit(this);
    m_replace->setObjectName(u"replaceEdit"_s);
    m_replace->setPlaceholderText(tr("Replace with"));
    m_replace->setAccessibleName(tr("Replace with"));
    m_replace->installEventFilter(this);
    m_replaceRow = new QWidget(this);
    auto *const row = new QHBoxLayout(m_replaceRow);
    row->setContentsMargins(0, 0, 0, 0);
    m_replaceOne = new QPushButton(tr("&Replace"), m_replaceRow);
    m_replaceOne->setObjectName(u"replaceOne"_s);
    m_replaceEach = new QPushButton(tr("Replace &all"), m_replaceRow);
    m_replaceEach->setObjectName(u"replaceAll"_s);
    row->addWidget(m_replaceOne);
    row->addWidget(m_replaceEach);
    row->addStretch();
    grid->addWidget(m_replace, 1, 1);
    grid->addWidget(m_replaceRow, 1, 2, 1, 2);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(3, 2);

    connect(m_find, &QLineEdit::textEdited, this, &FindBar::queryChanged);
    for (QToolButton *const toggle : {m_case, m_words, m_regex})
        connect(toggle, &QToolButton::toggled, this, &FindBar::queryChanged);
    connect(m_regex, &QToolButton::toggled, this, [this](bool on) {
        m_replace->setToolTip(on ? tr("\\0 is the match, \\1 to \\9 are its groups, \\n is a line end.") : QString());
    });
    connect(m_showReplace, &QToolButton::toggled, this, [this](bool on) {
        m_replace->setVisible(on);
        m_replaceRow->setVisible(on);
    });
    connect(previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(closeButton, &QToolButton::clicked, this, &FindBar::close);
    connect(m_replaceOne, &QPushButton::clicked, this, &FindBar::replaceCurrent);
    connect(m_replaceEach, &QPushButton::clicked, this, &FindBar::replaceAll);
    m_replace->hide();
    m_replaceRow->hide();
    setTabOrder(
        {m_find, m_replace, m_replaceOne, m_replaceEach, m_case, m_words, m_regex, previous, next, closeButton});
}

QToolButton *FindBar::addToggle(const QString &text, const QString &title, const QString &name)
{
    auto *const button = new QToolButton(this);
    button->setText(text);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setToolTip(title);
    button->setAccessibleName(title);
    button->setObjectName(name);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QToolButton *FindBar::addButton(QStringView icon, const QString &title, const QString &name)
{
    QToolButton *const button = addToggle({}, title, name);
    button->setCheckable(false);
    button->setIcon(Icons::icon(icon));
    return button;
}

void FindBar::openFind()
{
    open(false);
}

void FindBar::openReplace()
{
    open(true);
}

void FindBar::open(bool replace)
{
    const bool writable = !m_editor->isReadOnly();
    m_showReplace->setEnabled(writable);
    m_replaceOne->setEnabled(writable);
    m_replaceEach->setEnabled(writable);
    m_showReplace->setChecked(writable && (replace || (isVisible() && m_showReplace->isChecked())));
    const TextRange selection = m_editor->selection();
    m_origin = selection.start;
    if (!selection.isEmpty() && selection.length <= kPrefillUnits) {
        const QString text = m_editor->text().sliced(selection.start, selection.length);
        if (!text.contains(u'\n'))
            m_find->setText(text);
    }
    show();
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
    refresh();
}

void FindBar::close()
{
    const bool hadFocus = isAncestorOf(focusWidget()) || hasFocus() || m_find->hasFocus() || m_replace->hasFocus();
    hide();
    if (hadFocus || !m_editor->hasFocus())
        m_editor->setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
}

void FindBar::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (event->spontaneous())
        return;
    m_edited->stop();
    m_matches = {};
    m_editor->setMatches({}, -1);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *const key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (watched == m_replace)
            replaceCurrent();
        else if (key->modifiers().testFlag(Qt::ShiftModifier))
            findPrevious();
        else
            findNext();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_message)
        showMessage(m_message->text(), m_bad);
}

SearchQuery FindBar::query() const
{
    return {m_find->text(), m_case->isChecked(), m_words->isChecked(), m_regex->isChecked()};
}

/// Typing in the field goes to the first match from where looking began.
void FindBar::queryChanged()
{
    refresh();
    const auto match =
        std::ranges::find_if(m_matches.ranges, [this](TextRange range) { return range.start >= m_origin; });
    if (!m_matches.ranges.empty())
        goTo(match == m_matches.ranges.end() ? 0 : match - m_matches.ranges.begin());
}

void FindBar::refresh()
{
    Result<TextSearch> search = TextSearch::make(query());
    if (!search) {
        m_search = {};
        m_matches = {};
        m_editor->setMatches({}, -1);
        showMessage(search.error().text, true);
        return;
    }
    m_search = *std::move(search);
    m_matches = m_search.findAll(m_editor->text());
    showCount();
}

qsizetype FindBar::currentIndex() const
{
    const auto match = std::ranges::find(m_matches.ranges, m_editor->selection());
    return match == m_matches.ranges.end() ? -1 : match - m_matches.ranges.begin();
}

void FindBar::showCount()
{
    const qsizetype current = currentIndex();
    const auto count = qsizetype(m_matches.ranges.size());
    m_editor->setMatches(m_matches.ranges, current);
    if (m_bad && !m_search.query().regularExpression && m_regex->isChecked())
        return;
    if (m_search.query().text.isEmpty())
        showMessage({}, false);
    else if (count == 0)
        showMessage(m_matches.complete ? tr("No match") : tr("This expression takes too long here."),
                    !m_matches.complete);
    else if (!m_matches.complete)
        showMessage(tr("More than %1").arg(count), false);
    else if (current < 0)
        showMessage(tr("Matches: %1").arg(count), false);
    else
        showMessage(tr("%1 of %2").arg(current + 1).arg(count), false);
}

void FindBar::showMessage(const QString &text, bool bad)
{
    m_bad = bad;
    QPalette colours = palette();
    if (bad)
        colours.setColor(QPalette::WindowText, ThemeColours::forPalette(palette()).error);
    m_message->setPalette(colours);
    m_message->setText(text);
}

void FindBar::goTo(qsizetype index)
{
    m_stepping = true;
    m_editor->select(m_matches.ranges.at(size_t(index)));
    m_stepping = false;
    showCount();
}

void FindBar::step(bool forward)
{
    if (!isVisible())
        return openFind();
    if (m_edited->isActive()) {
        m_edited->stop();
        refresh();
    }
    const std::vector<TextRange> &ranges = m_matches.ranges;
    if (ranges.empty())
        return;
    const TextRange selection = m_editor->selection();
    const auto count = qsizetype(ranges.size());
    if (forward) {
        const qsizetype from = currentIndex() >= 0 ? selection.end() : selection.start;
        const auto next = std::ranges::lower_bound(ranges, from, {}, &TextRange::start);
        goTo((next - ranges.begin()) % count);
    } else {
        const auto here = std::ranges::lower_bound(ranges, selection.start, {}, &TextRange::start);
        goTo((here - ranges.begin() + count - 1) % count);
    }
    m_origin = m_editor->selection().start;
}

void FindBar::findNext()
{
    step(true);
}

void FindBar::findPrevious()
{
    step(false);
}

void FindBar::replaceCurrent()
{
    refresh();
    const qsizetype current = currentIndex();
    if (current < 0)
        return findNext();
    const TextRange match = m_matches.ranges.at(size_t(current));
    const ChangeSet changes = m_search.replacing(m_editor->text(), {match}, m_replace->text());
    if (changes.isEmpty() || !m_editor->apply(changes))
        return;
    // Behind what was put in, lest it be found again.
    m_stepping = true;
    m_editor->select({match.start + changes.edits().front().text.size(), 0});
    m_stepping = false;
    refresh();
    findNext();
}

void FindBar::replaceAll()
{
    refresh();
    if (!m_matches.complete) {
        showMessage(tr("There are too many matches to replace at once."), true);
        return;
    }
    const ChangeSet changes = m_search.replacing(m_editor->text(), m_matches.ranges, m_replace->text());
    const auto count = qsizetype(changes.edits().size());
    if (!m_editor->apply(changes))
        return;
    m_edited->stop();
    refresh();
    showMessage(tr("Replaced: %1").arg(count), false);
}

} // namespace dossier
