// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "examplelist.h"

#include "models/icons.h"

#include <QFrame>
#include <QHBoxLayout>
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

QLabel *line(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ExampleList::ExampleList(QWidget *parent)
    : QWidget(parent)
    , m_cards(new QVBoxLayout)
{
    setObjectName(u"exampleList"_s);
    auto *add = new QPushButton(Icons::icon(u"add"), tr("Add an example"), this);
    add->setObjectName(u"addExample"_s);
    add->setToolTip(tr("Appends an example to the description, to be filled in"));
    connect(add, &QPushButton::clicked, this, &ExampleList::addRequested);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_cards);
    layout->addWidget(add, 0, Qt::AlignLeft);
}

void ExampleList::setDescription(const QString &description)
{
    std::vector<ExampleBlock> blocks = readExamples(description);
    if (blocks == m_blocks)
        return;
    m_blocks = std::move(blocks);
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        if (QWidget *card = item->widget()) {
            card->hide();
            card->deleteLater();
        }
        delete item;
    }
    for (qsizetype i = 0; i < count(); ++i)
        m_cards->addWidget(makeCard(m_blocks[static_cast<size_t>(i)], i));
}

QWidget *ExampleList::makeCard(const ExampleBlock &block, qsizetype index)
{
    auto *card = new QFrame(this);
    card->setObjectName(u"example_%1"_s.arg(index));
    card->setFrameShape(QFrame::StyledPanel);
    card->setAccessibleName(tr("Example %1").arg(index + 1));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    QLabel *title = line(block.context.isEmpty() ? tr("Example %1").arg(index + 1) : shortened(block.context), card);
    QFont font = title->font();
    font.setBold(true);
    title->setFont(font);
    texts->addWidget(title);
    if (const QString turn = firstTurn(block); !turn.isEmpty())
        texts->addWidget(line(tr("“%1”").arg(shortened(turn)), card));
    QString rest = tr("%n turn(s)", nullptr, static_cast<int>(block.turns.size()));
    if (!block.closed)
        rest = tr("Not closed: “</example>” is missing");
    texts->addWidget(line(rest, card));
    auto *remove = new QToolButton(card);
    remove->setObjectName(u"removeExample_%1"_s.arg(index));
    remove->setIcon(Icons::icon(u"remove"));
    remove->setAutoRaise(true);
    remove->setToolTip(tr("Remove this example"));
    remove->setAccessibleName(tr("Remove example %1").arg(index + 1));
    connect(remove, &QToolButton::clicked, this, [this, index] { Q_EMIT removeRequested(index); });
    auto *layout = new QHBoxLayout(card);
    layout->setContentsMargins(8, 4, 4, 4);
    layout->addLayout(texts, 1);
    layout->addWidget(remove, 0, Qt::AlignTop);
    return card;
}

} // namespace dossier
