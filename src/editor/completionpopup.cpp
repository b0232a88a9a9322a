// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "completionpopup.h"

#include "models/themecolours.h"
#include "proposaldelegate.h"
#include "proposalmodel.h"

#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <ranges>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastWidth = 200; // in pixels
constexpr int kLeastHelpWidth = 420;
constexpr int kMostWidth = 560;
constexpr int kMeasured = 40; // proposals whose size is looked at
constexpr int kHelpMargin = 8;
constexpr int kMostHelpLines = 6;
constexpr int kLeastRows = 3; // beside the help

ProposalDelegate *delegateOf(const QListView *list)
{
    return static_cast<ProposalDelegate *>(list->itemDelegate());
}

} // namespace

CompletionPopup::CompletionPopup(QWidget *window)
    : QFrame(window)
    , m_list(new QListView(this))
    , m_help(new QLabel(this))
    , m_model(new ProposalModel(this))
{
    setObjectName(u"completionPopup"_s);
    setFrameStyle(static_cast<int>(QFrame::Box) | static_cast<int>(QFrame::Plain));
    setAutoFillBackground(true);
    setFocusPolicy(Qt::NoFocus);
    // As the text that its labels continue, also where all around goes from the right.
    setLayoutDirection(Qt::LeftToRight);
    m_list->setObjectName(u"completionList"_s);
    m_list->setAccessibleName(tr("What can be written here"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new ProposalDelegate(m_list));
    m_list->setModel(m_model);
    m_help->setObjectName(u"completionHelp"_s);
    m_help->setTextFormat(Qt::PlainText);
    m_help->setWordWrap(true);
    m_help->setAlignment(Qt::AlignTop);
    m_help->setMargin(kHelpMargin);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list);
    column->addWidget(m_help);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { Q_EMIT clicked(index.row()); });
    hide();
}

void CompletionPopup::showProposals(std::vector<Completion::Proposal> proposals, const QRect &line)
{
    m_model->setProposals(std::move(proposals));
    const bool hasSwatches =
        std::ranges::any_of(m_model->proposals(), [](const auto &each) { return each.colour.has_value(); });
    delegateOf(m_list)->setSwatches(hasSwatches);
    setChosen(false);
    applyColours();
    select(0);
    moveTo(line);
    raise();
    show();
}

void CompletionPopup::moveTo(const QRect &line)
{
    const QWidget *window = parentWidget();
    const int width = std::min(neededWidth(), window->width());
    const int below = window->height() - line.bottom() - 1;
    const int room = std::max(below, line.top()) - 2 * frameWidth();
    const int row = m_list->sizeHintForRow(0);
    const int wanted = neededHelp(width - 2 * frameWidth());
    // In a low window the meaning goes first, and then some rows.
    const int help = wanted + std::min(count(), kLeastRows) * row <= room ? wanted : 0;
    const int list = std::clamp((room - help) / row, 1, std::min(count(), kMostRows)) * row;
    m_list->setFixedHeight(list);
    m_help->setVisible(help > 0);
    m_help->setFixedHeight(help);
    const int height = list + help + 2 * frameWidth();
    const int offset = delegateOf(m_list)->labelOffset() + frameWidth();
    const int x = std::clamp(line.left() - offset, 0, window->width() - width);
    const bool isBelow = below >= height || below >= line.top();
    const int y = isBelow ? line.bottom() + 1 : line.top() - height;
    setGeometry(x, std::max(y, 0), width, height);
}

/// The same for all rows, so that the list stays in its place while somebody goes through it.
int CompletionPopup::neededHelp(int width) const
{
    const QFontMetrics metrics = m_help->fontMetrics();
    const QRect room(0, 0, width - 2 * kHelpMargin, kMostHelpLines * metrics.lineSpacing());
    int height = 0;
    for (const Completion::Proposal &proposal : m_model->proposals() | std::views::take(kMeasured)) {
        if (!proposal.help.isEmpty())
            height = std::max(height, metrics.boundingRect(room, Qt::TextWordWrap, proposal.help.join(u' ')).height());
    }
    return height == 0 ? 0 : std::min(height, room.height()) + 2 * kHelpMargin;
}

int CompletionPopup::neededWidth() const
{
    int width = kLeastWidth;
    const QFontMetrics metrics = m_list->fontMetrics();
    for (const Completion::Proposal &proposal : m_model->proposals() | std::views::take(kMeasured)) {
        width = std::max(width, delegateOf(m_list)->widthOf(proposal.label, proposal.detail, metrics));
        if (!proposal.help.isEmpty())
            width = std::max(width, kLeastHelpWidth);
    }
    const int bar = count() > kMostRows ? m_list->verticalScrollBar()->sizeHint().width() : 0;
    return std::min(width + bar + 2 * frameWidth(), kMostWidth);
}

int CompletionPopup::current() const
{
    return m_list->currentIndex().row();
}

int CompletionPopup::count() const
{
    return m_model->rowCount();
}

QString CompletionPopup::currentLabel() const
{
    return current() < 0 ? QString() : m_model->proposals().at(std::size_t(current())).label;
}

bool CompletionPopup::goTo(const QString &label)
{
    const auto &proposals = m_model->proposals();
    const auto found = std::ranges::find(proposals, label, &Completion::Proposal::label);
    if (found == proposals.end())
        return false;
    select(int(found - proposals.begin()));
    return true;
}

void CompletionPopup::setChosen(bool chosen)
{
    m_isChosen = chosen;
    delegateOf(m_list)->setChosen(chosen);
    m_list->viewport()->update();
}

void CompletionPopup::select(int index)
{
    m_list->setCurrentIndex(m_model->index(std::clamp(index, 0, count() - 1), 0));
    showHelp();
}

void CompletionPopup::showHelp()
{
    const int index = current();
    m_help->setText(index < 0 ? QString() : m_model->proposals().at(std::size_t(index)).help.join(u' '));
}

bool CompletionPopup::move(int key)
{
    int to = current();
    switch (key) {
    case Qt::Key_Up:
        to = to > 0 ? to - 1 : count() - 1;
        break;
    case Qt::Key_Down:
        // The first one is only outlined until somebody goes to it.
        to = !m_isChosen ? to : to + 1 < count() ? to + 1 : 0;
        break;
    case Qt::Key_PageUp:
        to -= kMostRows;
        break;
    case Qt::Key_PageDown:
        to += kMostRows;
        break;
    default:
        return false;
    }
    select(to);
    setChosen(true);
    return true;
}

QString CompletionPopup::spoken() const
{
    return m_list->currentIndex().data(Qt::AccessibleTextRole).toString();
}

/// A thin line around it in each theme.
void CompletionPopup::applyColours()
{
    const QPalette &window = parentWidget()->palette();
    QPalette own = window;
    own.setColor(QPalette::WindowText, ThemeColours::forPalette(window).rule);
    own.setColor(QPalette::Window, window.color(QPalette::Base));
    setPalette(own);
    m_list->setPalette(window);
    QPalette help = own;
    help.setColor(QPalette::WindowText, window.color(QPalette::Text));
    m_help->setPalette(help);
}

} // namespace dossier
