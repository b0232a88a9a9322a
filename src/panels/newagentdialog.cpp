// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "newagentdialog.h"

#include "buttonrow.h"
#include "messagebar.h"
#include "models/icons.h"
#include "newagent/colourpage.h"
#include "newagent/descriptionpage.h"
#include "newagent/modelpage.h"
#include "newagent/namepage.h"
#include "newagent/newagentpreview.h"
#include "newagent/placepage.h"
#include "newagent/toolspage.h"
#include "readingorder.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

NewAgentDialog::NewAgentDialog(Workspace *workspace, Creator create, QWidget *parent)
    : QDialog(parent)
    , m_agent(new NewAgent(workspace, this))
    , m_create(std::move(create))
    , m_message(new MessageBar(this))
    , m_steps(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_preview(new NewAgentPreview(m_agent, this))
    , m_obstacle(new QLabel(this))
{
    setObjectName(u"newAgentDialog"_s);
    setWindowTitle(tr("New Agent"));
    m_steps->setObjectName(u"newAgentSteps"_s);
    m_steps->setAccessibleName(tr("Steps"));
    // In widths of a letter, and of large ones not more than the screen has room for.
    const int letter = std::min(fontMetrics().averageCharWidth(), onScreen(this).width() / 100);
    const auto letters = [letter](int count) { return count * letter; };
    m_steps->setFixedWidth(letters(20));
    addPages(workspace);

    auto *parts = new QSplitter(this);
    parts->setChildrenCollapsible(false);
    m_stack->setMinimumWidth(letters(38));
    m_preview->setMinimumWidth(letters(34));
    parts->addWidget(m_stack);
    parts->addWidget(m_preview);
    parts->setSizes({420, 440});
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_steps);
    middle->addWidget(parts, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addLayout(middle, 1);
    layout->addWidget(makeButtons());
    const QSize wanted(fontMetrics().averageCharWidth() * 100, fontMetrics().lineSpacing() * 25);
    setMinimumSize(wanted.boundedTo(onScreen(this)));
    resizeOnScreen(this, {1020, 600});
    connectAll();
    m_first = m_agent->draft();
    showStep(0);
    page(0)->focusFirst();
}

NewAgentDialog::~NewAgentDialog() = default;

bool NewAgentDialog::focusNextPrevChild(bool next)
{
    return focusInReadingOrder(this, next);
}

void NewAgentDialog::addPages(Workspace *workspace)
{
    m_namePage = new NamePage(m_agent, workspace->templates(), this);
    m_pages = {new PlacePage(m_agent, this),       m_namePage,
               new DescriptionPage(m_agent, this), new ToolsPage(m_agent, this),
               new ModelPage(m_agent, this),       new ColourPage(m_agent, this)};
    for (NewAgentPage *page : m_pages) {
        // On a small screen a page is higher than its place.
        auto *scroll = new QScrollArea(m_stack);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setWidget(page);
        m_stack->addWidget(scroll);
        m_steps->addItem(page->title());
    }
}

QWidget *NewAgentDialog::makeButtons()
{
    auto *row = new QWidget(this);
    const auto make = [row](const QString &name, const QString &text) {
        auto *button = new QPushButton(text, row);
        button->setObjectName(name);
        return button;
    };
    m_back = make(u"newAgentBack"_s, tr("&Back"));
    m_next = make(u"newAgentNext"_s, tr("&Next"));
    m_createButton = make(u"newAgentCreate"_s, tr("&Create"));
    m_createButton->setIcon(Icons::icon(u"new"));
    auto *cancel = make(u"newAgentCancel"_s, tr("Cancel"));
    cancel->setAutoDefault(false);
    m_back->setAutoDefault(false);
    m_obstacle->setObjectName(u"newAgentObstacle"_s);
    m_obstacle->setWordWrap(true);
    m_obstacle->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_obstacle, 1);
    for (QPushButton *button : {m_back, m_next, m_createButton, cancel})
        layout->addWidget(button);
    connect(m_back, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_createButton, &QPushButton::clicked, this, &NewAgentDialog::create);
    connect(cancel, &QPushButton::clicked, this, &NewAgentDialog::reject);
    return row;
}

void NewAgentDialog::connectAll()
{
    connect(m_steps, &QListWidget::currentRowChanged, this, &NewAgentDialog::showStep);
    connect(m_agent, &NewAgent::changed, this, [this] {
        m_isWarned = false;
        showState();
    });
    connect(m_preview, &NewAgentPreview::ruleChosen, this, &NewAgentDialog::showRule);
    connect(m_namePage, &NamePage::startChosen, m_agent, &NewAgent::setStart);
    connect(m_namePage, &NamePage::failed, this,
            [this](const QString &text) { m_message->showMessage(BarTone::Error, text, {}); });
    // Enter alone is a new line in the description.
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *next = new QShortcut(QKeySequence(QKeyCombination(Qt::ControlModifier, key)), this);
        connect(next, &QShortcut::activated, this, [this] {
            if (neighbour(m_stack->currentIndex(), 1) >= 0)
                step(1);
            else if (m_createButton->isEnabled())
                create();
        });
    }
}

int NewAgentDialog::neighbour(int step, int direction) const
{
    for (int next = step + direction; next >= 0 && next < static_cast<int>(m_pages.size()); next += direction) {
        if (page(next)->isOffered())
            return next;
    }
    return -1;
}

void NewAgentDialog::step(int direction)
{
    const int next = neighbour(m_stack->currentIndex(), direction);
    if (next < 0)
        return;
    m_steps->setCurrentRow(next);
    page(next)->focusFirst();
}

void NewAgentDialog::showStep(int step)
{
    if (step < 0)
        return;
    m_steps->setCurrentRow(step);
    page(step)->enter();
    m_stack->setCurrentIndex(step);
    showState();
}

/// Which steps there are, what is missing, and which button is the next.
void NewAgentDialog::showState()
{
    for (int row = 0; row < m_steps->count(); ++row) {
        QListWidgetItem *item = m_steps->item(row);
        const bool isMissing = page(row)->isMissing();
        item->setHidden(!page(row)->isOffered());
        item->setIcon(isMissing ? Icons::icon(u"warning", Icons::Tone::Warning)
                                : Icons::icon(u"ok", Icons::Tone::Good));
        item->setData(Qt::AccessibleDescriptionRole, isMissing ? tr("Something is missing here.") : QString());
    }
    const int current = m_stack->currentIndex();
    const bool isLast = neighbour(current, 1) < 0;
    const QString obstacle = m_agent->obstacle();
    m_obstacle->setText(page(current)->isMissing() ? QString() : obstacle); // the page says it itself
    m_back->setEnabled(neighbour(current, -1) >= 0);
    m_next->setEnabled(!isLast);
    m_createButton->setEnabled(obstacle.isEmpty());
    (isLast ? m_createButton : m_next)->setDefault(true);
}

void NewAgentDialog::showRule(const QString &rule)
{
    const QString group = rule.section(u'/', 0, 0);
    for (int row = 0; row < static_cast<int>(m_pages.size()); ++row) {
        if (page(row)->isOffered() && page(row)->ruleGroups().contains(group)) {
            m_steps->setCurrentRow(row);
            page(row)->focusFirst();
            return;
        }
    }
}

void NewAgentDialog::create()
{
    page(m_stack->currentIndex())->settle();
    if (!m_agent->obstacle().isEmpty())
        return;
    const Result<void> created = m_create(m_agent->file());
    if (created) {
        accept();
        return;
    }
    m_message->showMessage(BarTone::Error, created.error().text, {});
}

void NewAgentDialog::reject()
{
    if (m_isWarned || m_agent->draft() == m_first) {
        QDialog::reject();
        return;
    }
    m_isWarned = true;
    m_message->showMessage(BarTone::Warning, tr("Nothing has been written yet. Discard what was entered here?"),
                           {{tr("Discard"), u"newAgentDiscard"_s, [this] { QDialog::reject(); }},
                            {tr("Keep Editing"), u"newAgentKeep"_s,
                             [this] {
                                 m_isWarned = false;
                                 m_message->clear();
                             }}},
                           false);
}

void NewAgentDialog::chooseTemplate(const QString &id)
{
    m_namePage->chooseTemplate(id);
    m_first = m_agent->draft();
}

void NewAgentDialog::chooseLike(const QString &path)
{
    m_namePage->chooseLike(path);
    m_first = m_agent->draft();
}

void NewAgentDialog::preferFolder(const QString &path)
{
    m_agent->preferFolder(path);
    m_first = m_agent->draft();
}

} // namespace dossier
