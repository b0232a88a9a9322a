// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "examplecard.h"

#include "draghandle.h"
#include "exampletext.h"
#include "exampleturnrow.h"
#include "followed.h"
#include "models/icons.h"
#include "spokenroles.h"
#include "text/shortened.h"
#include "undokeys.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <functional>
#include <utility>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShown = 160; // units of a text on a card
constexpr int kMostLines = 8; // of context and commentary

QString firstWords(const QString &text)
{
    return shortened(text.simplified(), kShown);
}

QString firstTurn(const ExampleBlock &block)
{
    for (const ExampleTurn &turn : block.turns) {
        if (turn.speaker == ExampleTurn::Speaker::User)
            return turn.text;
    }
    return block.turns.empty() ? QString() : block.turns.front().text;
}

QLabel *wrappingLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ExampleCard::ExampleCard(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QVBoxLayout(this))
    , m_handle(new DragHandle(this))
    , m_title(wrappingLabel(u"exampleTitle"_s, this))
    , m_turn(wrappingLabel(u"exampleFirstTurn"_s, this))
    , m_rest(wrappingLabel(u"exampleRest"_s, this))
    , m_up(headButton(u"moveExampleUp"_s, u"up"_s, tr("Move this example up (Alt+Up)")))
    , m_down(headButton(u"moveExampleDown"_s, u"down"_s, tr("Move this example down (Alt+Down)")))
    , m_remove(headButton(u"removeExample"_s, u"remove"_s, tr("Remove this example")))
{
    installSpokenRoles();
    setFrameShape(QFrame::StyledPanel);
    setFocusPolicy(Qt::StrongFocus);
    UndoKeys::handToDocument(this);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_handle->setToolTip(tr("Drag to another place"));
    auto *head = new QHBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_handle, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    for (QToolButton *button : {m_up, m_down, m_remove})
        head->addWidget(button, 0, Qt::AlignTop);
    m_layout->setContentsMargins(4, 4, 4, 4);
    m_layout->setSpacing(2);
    m_layout->addLayout(head);
    m_layout->addWidget(m_turn);
    m_layout->addWidget(m_rest);
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(1); });
    connect(m_remove, &QToolButton::clicked, this, &ExampleCard::removeRequested);
}

QToolButton *ExampleCard::headButton(const QString &name, const QString &icon, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(Icons::icon(icon));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(tip);
    UndoKeys::handToDocument(button);
    return button;
}

void ExampleCard::setPlace(qsizetype index, qsizetype count)
{
    if (index == m_index && count == m_count && !objectName().isEmpty())
        return;
    m_index = index;
    m_count = count;
    setObjectName(u"example_%1"_s.arg(index));
    m_remove->setObjectName(u"removeExample_%1"_s.arg(index));
    updateNames();
    updateButtons();
    showHead();
}

void ExampleCard::updateNames()
{
    const qsizetype number = m_index + 1;
    setAccessibleName(tr("Example %1").arg(number));
    m_up->setAccessibleName(tr("Move example %1 up").arg(number));
    m_down->setAccessibleName(tr("Move example %1 down").arg(number));
    m_remove->setAccessibleName(tr("Remove example %1").arg(number));
    if (!m_body)
        return;
    m_jump->setAccessibleName(tr("Show example %1 in the text").arg(number));
    m_context->setAccessibleName(tr("Context of example %1").arg(number));
    m_commentary->setAccessibleName(tr("Commentary of example %1").arg(number));
    m_addTurn->setAccessibleName(tr("Add a turn to example %1").arg(number));
    m_lines->setAccessibleName(tr("Write example %1 in lines, safe everywhere").arg(number));
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setPlace(m_index, static_cast<qsizetype>(i));
}

void ExampleCard::setBlock(const ExampleBlock &block)
{
    const bool isNews = !m_block.saysSame(block) || m_block.closed != block.closed;
    m_block = block;
    if (isNews)
        showHead();
    if (m_body) {
        m_context->showSaid(block.context);
        m_commentary->showSaid(block.commentary);
        showTurns();
    }
    if (isNews)
        dropNote();
}

/// A note was of another text, unless a part still says what the file does not.
void ExampleCard::dropNote()
{
    if (!refusedPart())
        showNote({});
}

ExampleText *ExampleCard::refusedPart() const
{
    for (ExampleText *part : {m_context, m_commentary}) {
        if (part && part->isRefused())
            return part;
    }
    const auto found = std::ranges::find_if(m_rows, &ExampleText::isRefused, &ExampleTurnRow::text);
    return found == m_rows.end() ? nullptr : (*found)->text();
}

/// What is edited below is not told a second time.
void ExampleCard::showHead()
{
    const bool open = isOpen();
    const QString number = tr("Example %1").arg(m_index + 1);
    const QString turn = firstTurn(m_block);
    const QString title = open || m_block.context.isEmpty() ? number : firstWords(m_block.context);
    m_title->setText(title);
    m_title->setToolTip(!open && m_block.context.size() > kShown ? m_block.context : QString());
    m_turn->setText(tr("“%1”").arg(firstWords(turn)));
    m_turn->setToolTip(turn.size() > kShown ? turn : QString());
    m_turn->setVisible(!open && !turn.isEmpty());
    m_rest->setText(m_block.closed ? tr("%n turn(s)", nullptr, static_cast<int>(m_block.turns.size()))
                                   : tr("Not closed: “</example>” is missing"));
    m_rest->setVisible(!open || !m_block.closed);
    setAccessibleDescription(m_block.context.isEmpty() ? number : firstWords(m_block.context));
}

bool ExampleCard::isOpen() const
{
    return m_body && !m_body->isHidden();
}

void ExampleCard::setOpen(bool open)
{
    if (open == isOpen())
        return;
    if (!m_body)
        makeBody();
    m_body->setVisible(open);
    m_jump->setVisible(open);
    showHead();
    Q_EMIT partsChanged();
    if (open)
        Q_EMIT seenRequested();
    QAccessible::State changed;
    changed.expanded = true;
    QAccessibleStateChangeEvent told(this, changed);
    QAccessible::updateAccessibility(&told);
}

ExampleText *ExampleCard::addText(const QString &name, const QString &title)
{
    auto *label = new QLabel(title, m_body);
    auto *text = new ExampleText(name, kMostLines, m_body);
    label->setBuddy(text);
    auto *layout = static_cast<QVBoxLayout *>(m_body->layout());
    layout->addWidget(label);
    layout->addWidget(text);
    connect(text, &ExampleText::finished, this, &ExampleCard::partFinished);
    return text;
}

void ExampleCard::makeBody()
{
    m_body = new QWidget(this);
    m_body->setObjectName(u"exampleBody"_s);
    m_body->hide();
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    m_context = addText(u"exampleContext"_s, tr("Context"));
    m_turnsLayout = new QVBoxLayout;
    m_turnsLayout->setSpacing(3);
    layout->addLayout(m_turnsLayout);
    const auto button = [&](const QString &name, const QString &text, const QString &tip) {
        auto *made = new QToolButton(m_body);
        made->setObjectName(name);
        made->setText(text);
        made->setToolTip(tip);
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::StrongFocus);
        made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        UndoKeys::handToDocument(made);
        layout->addWidget(made, 0, Qt::AlignLeft);
        return made;
    };
    m_addTurn = button(u"addTurn"_s, tr("Add a turn"), tr("Adds what is said next"));
    m_addTurn->setIcon(Icons::icon(u"add"));
    m_commentary = addText(u"exampleCommentary"_s, tr("Commentary (why this agent)"));
    m_lines = button(u"exampleLines"_s, tr("Write in lines, safe everywhere"),
                     tr("Writes this example with each part on its own line and turns in double quotes, and the "
                        "description in double quotes: every client reads it alike. No word changes."));
    m_lines->setIcon(Icons::icon(u"text"));
    m_layout->addWidget(m_body);

    m_jump = headButton(u"jumpToExample"_s, u"goto"_s, tr("Show this example in the text"));
    auto *head = static_cast<QHBoxLayout *>(m_layout->itemAt(0)->layout());
    head->insertWidget(head->indexOf(m_up), m_jump, 0, Qt::AlignTop);
    connect(m_jump, &QToolButton::clicked, this, &ExampleCard::jumpRequested);
    connect(m_addTurn, &QToolButton::clicked, this, &ExampleCard::addTurn);
    connect(m_lines, &QToolButton::clicked, this, &ExampleCard::linesRequested);
    connect(m_context, &ExampleText::textEdited, this, [this](const QString &text) {
        ExampleBlock block = m_block;
        block.context = text;
        type(m_context, block);
    });
    connect(m_commentary, &ExampleText::textEdited, this, [this](const QString &text) {
        ExampleBlock block = m_block;
        block.commentary = text;
        type(m_commentary, block);
    });
    m_context->showSaid(m_block.context);
    m_commentary->showSaid(m_block.commentary);
    showTurns();
    updateNames();
    updateButtons();
}

ExampleTurnRow *ExampleCard::makeRow()
{
    auto *row = new ExampleTurnRow(m_body);
    row->setEditable(m_editable);
    connect(row, &ExampleTurnRow::finished, this, &ExampleCard::partFinished);
    connect(row, &ExampleTurnRow::textEdited, this, [this, row](const QString &text) { typeTurn(row, text); });
    connect(row, &ExampleTurnRow::speakerSwitched, this, [this, row] { switchSpeaker(row); });
    connect(row, &ExampleTurnRow::removeRequested, this, [this, row] { removeTurn(row); });
    return row;
}

void ExampleCard::showTurns()
{
    const auto places = followed(m_shownTurns, m_block.turns, std::equal_to<ExampleTurn>());
    std::vector<ExampleTurnRow *> rows;
    rows.reserve(places.size());
    bool isOther = places.size() != m_rows.size();
    for (std::size_t i = 0; i < places.size(); ++i) {
        rows.push_back(places[i] < 0 ? makeRow() : std::exchange(m_rows[static_cast<std::size_t>(places[i])], nullptr));
        isOther = isOther || places[i] != static_cast<std::ptrdiff_t>(i);
    }
    for (ExampleTurnRow *gone : m_rows) {
        if (!gone)
            continue;
        gone->hide();
        gone->deleteLater();
    }
    m_rows = std::move(rows);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (isOther) {
            m_turnsLayout->removeWidget(m_rows[i]);
            m_turnsLayout->insertWidget(static_cast<int>(i), m_rows[i]);
            m_rows[i]->show(); // at once, so that it can take the focus
            m_rows[i]->setPlace(m_index, static_cast<qsizetype>(i));
        }
        m_rows[i]->setTurn(m_block.turns[i]);
    }
    m_shownTurns = m_block.turns;
    if (isOther)
        Q_EMIT partsChanged();
}

void ExampleCard::setEditable(bool editable)
{
    m_editable = editable;
    updateButtons();
}

void ExampleCard::updateButtons()
{
    const auto enable = [this](QToolButton *button, bool enabled) {
        // The keys stay with the card, not with what happens to be next.
        if (!enabled && button->hasFocus())
            setFocus(Qt::OtherFocusReason);
        button->setEnabled(enabled);
    };
    enable(m_up, m_editable && m_index > 0);
    enable(m_down, m_editable && m_index + 1 < m_count);
    enable(m_remove, m_editable);
    m_handle->setEnabled(m_editable && m_count > 1);
    if (!m_body)
        return;
    enable(m_addTurn, m_editable);
    enable(m_lines, m_editable);
    m_context->setEditable(m_editable);
    m_commentary->setEditable(m_editable);
    for (ExampleTurnRow *row : m_rows)
        row->setEditable(m_editable);
}

QWidgetList ExampleCard::tabOrder() const
{
    QWidgetList order{const_cast<ExampleCard *>(this)};
    if (m_jump)
        order << m_jump;
    order << m_up << m_down << m_remove;
    if (!m_body)
        return order;
    order << m_context;
    for (const ExampleTurnRow *row : m_rows)
        order << row->tabOrder();
    return order << m_addTurn << m_commentary << m_lines;
}

void ExampleCard::showNote(const QString &text)
{
    if (!m_note) {
        if (text.isEmpty())
            return;
        m_note = wrappingLabel(u"exampleNote"_s, this);
        m_layout->insertWidget(1, m_note);
        colourNote();
    }
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    QAccessibleEvent told(m_note, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

} // namespace dossier
