// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "examplelist.h"

#include "agentfile/conversation.h"
#include "draghandle.h"
#include "examplecard.h"
#include "followed.h"
#include "models/icons.h"
#include "undokeys.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace dossier {

using namespace Qt::StringLiterals;

ExampleList::ExampleList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout)
    , m_more(new QLabel(this))
    , m_note(new QLabel(this))
    , m_add(new QPushButton(Icons::icon(u"add"), tr("Add an example"), this))
    , m_paste(new QPushButton(Icons::icon(u"paste"), tr("Paste a conversation"), this))
{
    setObjectName(u"exampleList"_s);
    setAccessibleName(tr("Examples"));
    m_add->setObjectName(u"addExample"_s);
    m_add->setToolTip(tr("Appends an example to the description, to be filled in"));
    m_paste->setObjectName(u"pasteExample"_s);
    m_paste->setToolTip(tr("Appends the conversation on the clipboard as an example: “User: …”, “You said:”, "
                           "a terminal’s “> ” and the like"));
    for (QLabel *label : {m_more, m_note}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->hide();
    }
    m_note->setObjectName(u"examplesNote"_s);
    m_more->setObjectName(u"examplesMore"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_layout->setSpacing(4);
    layout->addLayout(m_layout);
    layout->addWidget(m_more);
    layout->addWidget(m_note);
    for (QPushButton *button : {m_add, m_paste}) {
        UndoKeys::handToDocument(button);
        layout->addWidget(button, 0, Qt::AlignLeft);
    }
    connect(m_add, &QPushButton::clicked, this, &ExampleList::add);
    connect(m_paste, &QPushButton::clicked, this, &ExampleList::paste);
}

/// A part that loses the focus tells it, and nobody is to hear it any more.
ExampleList::~ExampleList()
{
    for (ExampleCard *card : m_cards)
        card->disconnect(this);
}

ExampleCard *ExampleList::makeCard()
{
    auto *card = new ExampleCard(this);
    card->setWriter([this, card](const ExampleBlock &block, bool isTyping) {
        return apply(writeExample(m_description, placeOf(card), block), isTyping ? Step::Typing : Step::Separate);
    });
    connect(card, &ExampleCard::partFinished, this, &ExampleList::editEnded);
    connect(card, &ExampleCard::partsChanged, this, &ExampleList::arrangeTabs);
    connect(card, &ExampleCard::pasteRequested, this, &ExampleList::paste);
    connect(card, &ExampleCard::moveRequested, this, [this, card](int by) { move(card, placeOf(card) + by); });
    connect(card, &ExampleCard::removeRequested, this, [this, card] { remove(card); });
    connect(card, &ExampleCard::stepRequested, this, [this, card](int by) { stepFrom(card, by); });
    connect(card, &ExampleCard::jumpRequested, this, [this, card] { Q_EMIT jumpRequested(placeOf(card)); });
    connect(card, &ExampleCard::seenRequested, this, [this, card] { Q_EMIT seenRequested(card); });
    connect(card, &ExampleCard::linesRequested, this, [this, card] {
        const Result<void> written =
            apply(writeExample(m_description, placeOf(card), card->block(), ExampleShape::Lines), Step::Quoted);
        card->showNote(written ? QString() : written.error().text);
    });
    connect(card->handle(), &DragHandle::dragged, this, [this](const QPoint &place) { showMark(place.y()); });
    connect(card->handle(), &DragHandle::dropped, this, [this, card](const QPoint &place) { drop(card, place.y()); });
    connect(card->handle(), &DragHandle::cancelled, this, [this] {
        if (m_mark)
            m_mark->hide();
    });
    return card;
}

void ExampleList::setDescription(const QString &description)
{
    m_description = description;
    std::vector<ExampleBlock> blocks = readExamples(description);
    const qsizetype all = static_cast<qsizetype>(blocks.size());
    blocks.resize(std::min(blocks.size(), kMostCards));
    m_more->setVisible(all > static_cast<qsizetype>(blocks.size()));
    m_more->setText(tr("%Ln more example(s) stand in the text.", nullptr,
                       static_cast<int>(all - static_cast<qsizetype>(blocks.size()))));
    const auto places =
        followed(m_blocks, blocks, [](const ExampleBlock &a, const ExampleBlock &b) { return a.saysSame(b); });
    std::vector<ExampleCard *> cards;
    cards.reserve(places.size());
    bool isOther = places.size() != m_cards.size();
    for (std::size_t i = 0; i < places.size(); ++i) {
        cards.push_back(places[i] < 0 ? makeCard()
                                      : std::exchange(m_cards[static_cast<std::size_t>(places[i])], nullptr));
        isOther = isOther || places[i] != static_cast<std::ptrdiff_t>(i);
    }
    for (ExampleCard *gone : m_cards) {
        if (!gone)
            continue;
        gone->disconnect(this);
        gone->setObjectName({});
        gone->hide();
        gone->deleteLater();
    }
    m_cards = std::move(cards);
    m_blocks = std::move(blocks);
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        if (isOther) {
            m_layout->removeWidget(m_cards[i]);
            m_layout->insertWidget(static_cast<int>(i), m_cards[i]);
            m_cards[i]->show(); // at once, so that it can take the focus
        }
        m_cards[i]->setBlock(m_blocks[i]);
        m_cards[i]->setPlace(static_cast<qsizetype>(i), all);
        m_cards[i]->setEditable(m_editable);
    }
    if (isOther)
        arrangeTabs();
}

/// The Tab key goes from what stands before the list through the cards to its
/// buttons.
void ExampleList::arrangeTabs()
{
    // Only what takes the focus can be followed.
    QWidget *before = m_add->previousInFocusChain();
    while (before != m_add && (before == this || before->focusPolicy() == Qt::NoFocus || isAncestorOf(before)))
        before = before->previousInFocusChain();
    for (const ExampleCard *card : m_cards) {
        const QWidgetList order = card->tabOrder();
        for (QWidget *widget : order) {
            setTabOrder(before, widget);
            before = widget;
        }
    }
    setTabOrder(before, m_add);
    setTabOrder(m_add, m_paste);
}

void ExampleList::setEditable(bool editable)
{
    m_editable = editable;
    m_add->setEnabled(editable);
    m_paste->setEnabled(editable);
    for (ExampleCard *card : m_cards)
        card->setEditable(editable);
}

ExampleText *ExampleList::refusedPart() const
{
    const auto found = std::ranges::find_if(m_cards, &ExampleCard::refusedPart);
    return found == m_cards.end() ? nullptr : (*found)->refusedPart();
}

void ExampleList::focusRefusedPart()
{
    const auto found = std::ranges::find_if(m_cards, &ExampleCard::refusedPart);
    if (found != m_cards.end())
        (*found)->focusRefusedPart();
}

qsizetype ExampleList::placeOf(const ExampleCard *card) const
{
    return std::ranges::find(m_cards, card) - m_cards.begin();
}

Result<void> ExampleList::apply(const Result<ChangeSet> &changes, Step step)
{
    showNote({});
    if (!changes)
        return std::unexpected(changes.error());
    if (changes->isEmpty() && step != Step::Quoted)
        return {};
    const Result<QString> text = changes->applyTo(m_description);
    if (!text)
        return std::unexpected(text.error());
    return m_writer ? m_writer(*text, step) : Result<void>();
}

void ExampleList::move(ExampleCard *card, qsizetype to)
{
    const qsizetype from = placeOf(card);
    if (to < 0 || to >= count() || to == from)
        return;
    const Result<void> moved = apply(moveExample(m_description, from, to), Step::Separate);
    card->showNote(moved ? QString() : moved.error().text);
    Q_EMIT seenRequested(card);
}

void ExampleList::remove(ExampleCard *card)
{
    const qsizetype place = placeOf(card);
    const bool hadFocus = card->isAncestorOf(QApplication::focusWidget()) || card->hasFocus();
    const Result<void> removed = apply(removeExample(m_description, place), Step::Separate);
    if (!removed) {
        card->showNote(removed.error().text);
        return;
    }
    if (!hadFocus)
        return;
    QWidget *next = m_add;
    if (!m_cards.empty())
        next = m_cards[static_cast<std::size_t>(std::min(place, count() - 1))];
    next->setFocus(Qt::OtherFocusReason);
    Q_EMIT seenRequested(next);
}

void ExampleList::add()
{
    ExampleBlock block;
    block.context = tr("When it happens.");
    block.turns = {{ExampleTurn::Speaker::User, tr("What is asked")},
                   {ExampleTurn::Speaker::Assistant, tr("I ask the agent to do it.")}};
    block.commentary = tr("Why this agent is the right one.");
    append({block});
    if (!m_cards.empty() && m_cards.back()->block().saysSame(block))
        m_cards.back()->focusFirstPart(true);
}

void ExampleList::paste()
{
    const QString text = QApplication::clipboard()->text();
    if (!m_editable)
        return;
    if (text.trimmed().isEmpty()) {
        showNote(tr("There is no text on the clipboard."));
        return;
    }
    std::vector<ExampleBlock> blocks = readExamples(text);
    std::erase_if(blocks, [](const ExampleBlock &block) { return block.turns.empty(); });
    if (blocks.empty()) {
        if (const auto block = conversationFrom(text))
            blocks.push_back(*block);
    }
    const bool isSpoken = !blocks.empty();
    if (!isSpoken) {
        ExampleBlock block;
        block.turns = {{ExampleTurn::Speaker::User, text.trimmed()}};
        blocks.push_back(block);
    }
    if (append(blocks) && !isSpoken)
        showNote(tr("Nobody speaks in the pasted text: it stands as what the user says."));
}

/// All of them or none, as one step.
bool ExampleList::append(const std::vector<ExampleBlock> &blocks)
{
    QString text = m_description;
    for (const ExampleBlock &block : blocks) {
        const Result<ChangeSet> changes = appendExample(text, block);
        if (!changes) {
            showNote(changes.error().text);
            return false;
        }
        text = changes->applyTo(text).value_or(text);
    }
    const Result<void> written =
        apply(ChangeSet::replacing({0, m_description.size()}, text).minimised(m_description), Step::Separate);
    showNote(written ? QString() : written.error().text);
    if (!written || m_cards.empty())
        return false;
    m_cards.back()->setOpen(true);
    m_cards.back()->setFocus(Qt::OtherFocusReason);
    Q_EMIT seenRequested(m_cards.back());
    return true;
}

void ExampleList::stepFrom(const ExampleCard *card, int by)
{
    const qsizetype to = placeOf(card) + by;
    if (to < 0 || to >= count())
        return;
    ExampleCard *next = m_cards[static_cast<std::size_t>(to)];
    next->setFocus(Qt::OtherFocusReason);
    Q_EMIT seenRequested(next);
}

/// Before which card a place lies; count() behind the last.
qsizetype ExampleList::gapAt(int screenY) const
{
    const int y = mapFromGlobal(QPoint(0, screenY)).y();
    const auto behind =
        std::ranges::find_if(m_cards, [y](const ExampleCard *card) { return y < card->geometry().center().y(); });
    return behind - m_cards.begin();
}

void ExampleList::showMark(int screenY)
{
    constexpr int kThick = 3;
    if (!m_mark) {
        m_mark = new QWidget(this);
        m_mark->setObjectName(u"exampleDropMark"_s);
        m_mark->setAttribute(Qt::WA_TransparentForMouseEvents);
        m_mark->setAutoFillBackground(true);
        m_mark->setBackgroundRole(QPalette::Highlight);
    }
    const auto gap = static_cast<std::size_t>(gapAt(screenY));
    const int y = gap < m_cards.size() ? m_cards[gap]->y() - kThick : m_cards.back()->geometry().bottom();
    m_mark->setGeometry(0, std::max(0, y), width(), kThick);
    m_mark->raise();
    m_mark->show();
}

void ExampleList::drop(ExampleCard *card, int screenY)
{
    if (m_mark)
        m_mark->hide();
    const qsizetype gap = gapAt(screenY);
    move(card, gap > placeOf(card) ? gap - 1 : gap);
}

void ExampleList::showNote(const QString &text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

} // namespace dossier
