// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "findbar.h"

#include "codeeditor.h"
#include "models/icons.h"
#include "ui_findbar.h"

#include <QEvent>
#include <QKeyEvent>
#include <QTimer>

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
    , m_ui(std::make_unique<Ui::FindBar>())
    , m_edited(new QTimer(this))
{
    setObjectName(u"findBar"_s);
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

FindBar::~FindBar() = default;

void FindBar::build()
{
    m_built = true;
    m_ui->setupUi(this);
    m_ui->findShowReplace->setIcon(Icons::icon(u"replace"));
    m_ui->findPrevious->setIcon(Icons::icon(u"up"));
    m_ui->findNext->setIcon(Icons::icon(u"down"));
    m_ui->findClose->setIcon(Icons::icon(u"close"));
    m_ui->findCount->setMinimumWidth(m_ui->findCount->fontMetrics().horizontalAdvance(u"99999 / 99999"_s));
    m_ui->findEdit->installEventFilter(this);
    m_ui->replaceEdit->installEventFilter(this);
    m_ui->replaceEdit->hide();
    m_ui->replaceRow->hide();

    connect(m_ui->findEdit, &QLineEdit::textEdited, this, &FindBar::queryChanged);
    for (const QToolButton *const toggle : {m_ui->findCase, m_ui->findWords, m_ui->findRegex})
        connect(toggle, &QToolButton::toggled, this, &FindBar::queryChanged);
    connect(m_ui->findRegex, &QToolButton::toggled, this, [this](bool on) {
        m_ui->replaceEdit->setToolTip(on ? tr("\\0 is the match, \\1 to \\9 are its groups, \\n is a line end.")
                                         : QString());
    });
    connect(m_ui->findShowReplace, &QToolButton::toggled, m_ui->replaceEdit, &QWidget::setVisible);
    connect(m_ui->findShowReplace, &QToolButton::toggled, m_ui->replaceRow, &QWidget::setVisible);
    connect(m_ui->findPrevious, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(m_ui->findNext, &QToolButton::clicked, this, &FindBar::findNext);
    connect(m_ui->findClose, &QToolButton::clicked, this, &FindBar::close);
    connect(m_ui->replaceOne, &QPushButton::clicked, this, &FindBar::replaceCurrent);
    connect(m_ui->replaceAll, &QPushButton::clicked, this, &FindBar::replaceAll);
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
    if (!m_built)
        build();
    const bool writable = !m_editor->isReadOnly();
    m_ui->findShowReplace->setEnabled(writable);
    m_ui->replaceOne->setEnabled(writable);
    m_ui->replaceAll->setEnabled(writable);
    m_ui->findShowReplace->setChecked(writable && (replace || (isVisible() && m_ui->findShowReplace->isChecked())));
    const TextRange selection = m_editor->selection();
    m_origin = selection.start;
    if (!selection.isEmpty() && selection.length <= kPrefillUnits) {
        const QString text = m_editor->text().sliced(selection.start, selection.length);
        if (!text.contains(u'\n'))
            m_ui->findEdit->setText(text);
    }
    show();
    m_ui->findEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->findEdit->selectAll();
    refresh();
}

void FindBar::close()
{
    hide();
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
        if (watched == m_ui->replaceEdit)
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
    if (event->type() == QEvent::PaletteChange && m_built)
        showMessage(m_ui->findCount->text(), m_bad);
}

SearchQuery FindBar::query() const
{
    return {m_ui->findEdit->text(), m_ui->findCase->isChecked(), m_ui->findWords->isChecked(),
            m_ui->findRegex->isChecked()};
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
    if (m_bad && !m_search.query().regularExpression && m_ui->findRegex->isChecked())
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
    QPalette colours;
    if (bad)
        colours.setColor(QPalette::WindowText, ThemeColours::forPalette(palette()).error);
    m_ui->findCount->setPalette(colours);
    m_ui->findCount->setText(text);
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
    if (!isVisible())
        return openReplace();
    refresh();
    const qsizetype current = currentIndex();
    if (current < 0)
        return findNext();
    const TextRange match = m_matches.ranges.at(size_t(current));
    const ChangeSet changes = m_search.replacing(m_editor->text(), {match}, m_ui->replaceEdit->text());
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
    if (!isVisible())
        return openReplace();
    refresh();
    if (!m_matches.complete) {
        showMessage(tr("There are too many matches to replace at once."), true);
        return;
    }
    const ChangeSet changes = m_search.replacing(m_editor->text(), m_matches.ranges, m_ui->replaceEdit->text());
    const auto count = qsizetype(changes.edits().size());
    if (!m_editor->apply(changes))
        return;
    m_edited->stop();
    refresh();
    showMessage(tr("Replaced: %1").arg(count), false);
}

} // namespace dossier
