// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "examplelist.h"

#include "models/icons.h"
#include "models/themecolours.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShown = 160; // units of a text on a card

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > kShown ? line.first(kShown) + u'…' : line;
}

QString firstTurn(const ExampleBlock &block)
{
    for (const ExampleTurn &turn : block.turns) {
        if (turn.speaker == ExampleTurn::Speaker::User)
            return turn.text;
    }
    return block.turns.empty() ? QString() : block.turns.front().text;
}

QLabel *wrappingLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

/// One example, to read.
class ExampleList::Card : public QFrame
{
public:
    Card(ExampleList *list, qsizetype index)
        : QFrame(list)
        , m_list(list)
        , m_index(index)
        , m_title(wrappingLabel(this))
        , m_turn(wrappingLabel(this))
        , m_rest(wrappingLabel(this))
        , m_remove(new QToolButton(this))
    {
        setObjectName(u"example_%1"_s.arg(index));
        setFrameShape(QFrame::StyledPanel);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        QFont bold = m_title->font();
        bold.setBold(true);
        m_title->setFont(bold);
        m_remove->setObjectName(u"removeExample_%1"_s.arg(index));
        m_remove->setIcon(Icons::icon(u"remove"));
        m_remove->setAutoRaise(true);
        m_remove->setCursor(Qt::ArrowCursor);
        m_remove->setToolTip(ExampleList::tr("Remove this example"));
        m_remove->setAccessibleName(ExampleList::tr("Remove example %1").arg(index + 1));
        connect(m_remove, &QToolButton::clicked, list, [list, index] { Q_EMIT list->removeRequested(index); });
        auto *texts = new QVBoxLayout;
        texts->setSpacing(2);
        texts->addWidget(m_title);
        texts->addWidget(m_turn);
        texts->addWidget(m_rest);
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(8, 4, 4, 4);
        layout->addLayout(texts, 1);
        layout->addWidget(m_remove, 0, Qt::AlignTop);
    }

    void setBlock(const ExampleBlock &block)
    {
        const QString number = ExampleList::tr("Example %1").arg(m_index + 1);
        const QString turn = firstTurn(block);
        m_title->setText(block.context.isEmpty() ? number : shortened(block.context));
        m_title->setToolTip(block.context.size() > kShown ? block.context : QString());
        m_turn->setText(ExampleList::tr("“%1”").arg(shortened(turn)));
        m_turn->setToolTip(turn.size() > kShown ? turn : QString());
        m_turn->setVisible(!turn.isEmpty());
        m_rest->setText(block.closed ? ExampleList::tr("%n turn(s)", nullptr, static_cast<int>(block.turns.size()))
                                     : ExampleList::tr("Not closed: “</example>” is missing"));
        setAccessibleName(number);
        setAccessibleDescription(m_title->text());
    }

    void setEditable(bool editable) { m_remove->setEnabled(editable); }

    /// The Tab key comes here from `before`.
    void follow(QWidget *before)
    {
        setTabOrder(before, this);
        setTabOrder(this, m_remove);
    }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
            Q_EMIT m_list->jumpRequested(m_index);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
            Q_EMIT m_list->jumpRequested(m_index);
        else
            QFrame::keyPressEvent(event);
    }

    void focusInEvent(QFocusEvent *event) override
    {
        QFrame::focusInEvent(event);
        markFocus(true);
    }

    void focusOutEvent(QFocusEvent *event) override
    {
        QFrame::focusOutEvent(event);
        markFocus(false);
    }

private:
    void markFocus(bool focused)
    {
        QPalette own;
        if (focused) {
            setAutoFillBackground(true);
            QColor ground = palette().color(QPalette::Highlight);
            ground.setAlphaF(0.25F);
            own.setColor(QPalette::Window, ground);
        } else {
            setAutoFillBackground(false);
        }
        setPalette(own);
    }

    ExampleList *m_list;
    qsizetype m_index;
    QLabel *m_title;
    QLabel *m_turn;
    QLabel *m_rest;
    QToolButton *m_remove;
};

ExampleList::ExampleList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout)
    , m_add(new QPushButton(Icons::icon(u"add"), tr("Add an example"), this))
{
    setObjectName(u"exampleList"_s);
    m_add->setObjectName(u"addExample"_s);
    m_add->setToolTip(tr("Appends an example to the description, to be filled in"));
    connect(m_add, &QPushButton::clicked, this, &ExampleList::addRequested);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(m_layout);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
}

void ExampleList::setDescription(const QString &description)
{
    const std::vector<ExampleBlock> blocks = readExamples(description);
    while (m_cards.size() > blocks.size()) {
        m_cards.back()->hide();
        m_cards.back()->deleteLater();
        m_cards.pop_back();
    }
    for (size_t i = 0; i < blocks.size(); ++i) {
        if (i == m_cards.size()) {
            // Only what takes the focus can be followed.
            QWidget *before = m_add->previousInFocusChain();
            while (before->focusPolicy() == Qt::NoFocus)
                before = before->previousInFocusChain();
            auto *card = new Card(this, static_cast<qsizetype>(i));
            card->setEditable(m_editable);
            card->follow(before);
            m_layout->addWidget(card);
            m_cards.push_back(card);
        }
        m_cards[i]->setBlock(blocks[i]);
    }
}

void ExampleList::setEditable(bool editable)
{
    m_editable = editable;
    m_add->setEnabled(editable);
    for (Card *card : m_cards)
        card->setEditable(editable);
}

} // namespace dossier
