// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agentviews.h"

#include "comparisons.h"
#include "document/agentdocument.h"
#include "documentpage.h"
#include "documenttabs.h"
#include "inspector/multifields.h"
#include "library/agentcopies.h"
#include "library/samenames.h"
#include "models/agenttexts.h"
#include "models/agenttreemodel.h"
#include "panels/budgetpanel.h"
#include "panels/changedpanel.h"
#include "panels/dialogs.h"
#include "panels/journalpanel.h"
#include "panels/messagebar.h"
#include "panels/overviewpanel.h"
#include "panels/samenamepanel.h"
#include "panels/seenfrombutton.h"
#include "panels/viewslist.h"
#include "workspace/commitstates.h"
#include "workspace/outsidechanges.h"
#include "workspace/workspace.h"

#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;
using View = ViewsModel::View;

namespace {

constexpr qsizetype kShownNotes = 3;
/// Names, commits and others' changes are judged in workers, each in its time:
/// ms in which their answers become one.
constexpr int kUpdatePause = 50;

} // namespace

AgentViews::AgentViews(Workspace *workspace, AgentTreeModel *model, DocumentTabs *tabs, Comparisons *comparisons,
                       Dialogs *dialogs, QStackedWidget *center, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_model(model)
    , m_tabs(tabs)
    , m_comparisons(comparisons)
    , m_dialogs(dialogs)
    , m_center(center)
    , m_notes(new MessageBar(window))
    , m_updateTimer(new QTimer(this))
    , m_views(new ViewsModel(this))
    , m_list(new ViewsList(m_views, window))
{
    const AgentLibrary *library = workspace->library();
    connect(m_list, &ViewsList::viewChosen, this, &AgentViews::show);
    m_updateTimer->setSingleShot(true);
    m_updateTimer->setInterval(kUpdatePause);
    connect(m_updateTimer, &QTimer::timeout, this, &AgentViews::updateAll);
    const auto later = [this] {
        if (!m_updateTimer->isActive())
            m_updateTimer->start();
    };
    connect(library, &AgentLibrary::standingsChanged, this, later);
    connect(library, &AgentLibrary::placeRemoved, this, later);
    connect(workspace->outsideChanges(), &OutsideChanges::changed, this, later);
    connect(workspace->commitStates(), &CommitStates::statesChanged, this, later);
    connect(library, &AgentLibrary::scanFinished, this, [this] { updateCopies(m_tabs->currentDocument()); });
    connect(workspace, &Workspace::followingNotesChanged, this, &AgentViews::updateNotes);
    m_notes->setObjectName(u"followingNotes"_s);
    m_notes->clear();
    remark();
    updateCounts();
}

/// Closed by a person, they stay away until there are others.
void AgentViews::updateNotes()
{
    QStringList notes = m_workspace->followingNotes();
    const auto more = static_cast<int>(notes.size() - kShownNotes);
    if (more > 0) {
        notes.resize(kShownNotes);
        notes << tr("%n more like these.", nullptr, more);
    }
    const QString text = notes.join(u'\n');
    if (text == m_saidNotes)
        return;
    m_saidNotes = text;
    if (text.isEmpty())
        m_notes->clear();
    else
        m_notes->showMessage(BarTone::Info, text, {});
}

void AgentViews::updateAll()
{
    updateCounts();
    m_model->updateRemarks();
    updateStanding(m_tabs->currentDocument());
}

/// Tells each row what is known of it only beside all others.
void AgentViews::remark()
{
    m_model->setRemarker([library = m_workspace->library(), changes = m_workspace->outsideChanges(),
                          commits = m_workspace->commitStates()](const AgentSummary &agent) {
        AgentRemarks remarks;
        remarks.isChanged = changes->change(agent.path) != nullptr;
        remarks.commit = commits->stateOf(agent.path);
        const Standing *standing = library->standings().of(agent.path);
        if (!standing)
            return remarks;
        remarks.isUsed = standing->state == Standing::State::Used;
        remarks.isHidden = standing->state == Standing::State::Hidden;
        if (!remarks.isUsed || standing->reason != Standing::Reason::Only)
            remarks.standing = library->standings().sentence(agent.path);
        return remarks;
    });
}

QWidget *AgentViews::makeColumn(QWidget *agents) const
{
    auto *column = new QWidget(agents->parentWidget());
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(6, 6, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(agents, 1);
    layout->addWidget(m_notes);
    return column;
}

void AgentViews::focusList()
{
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_views->indexOf(View::Overview));
    m_list->setFocus(Qt::ShortcutFocusReason);
}

QWidget *AgentViews::makeSeenFrom(QWidget *parent) const
{
    return new SeenFromButton(m_workspace->library(), m_dialogs, parent);
}

OverviewPanel *AgentViews::overview()
{
    if (m_overview)
        return m_overview;
    m_overviewPage = new QSplitter(Qt::Horizontal, m_center);
    m_overview = new OverviewPanel(m_model, m_overviewPage);
    m_common = new MultiFields(m_overviewPage);
    m_common->hide();
    m_overviewPage->addWidget(m_overview);
    m_overviewPage->addWidget(m_common);
    m_overviewPage->setStretchFactor(0, 1);
    m_overviewPage->setChildrenCollapsible(false);
    m_overviewPage->setFocusProxy(m_overview);
    m_center->addWidget(m_overviewPage);
    connect(m_overview, &OverviewPanel::selectionChanged, this, [this](const QStringList &paths) {
        m_selected = paths;
        if (paths.size() < 2)
            m_common->hide();
        askCommon();
        Q_EMIT selectionChanged();
    });
    connect(m_common, &MultiFields::changesRequested, this,
            [this](const std::vector<FieldSetting> &settings) { Q_EMIT fieldsRequested(m_common->paths(), settings); });
    connect(m_common, &MultiFields::explanationRequested, this, &AgentViews::explanationRequested);
    connect(m_overview, &OverviewPanel::agentChosen, this, &AgentViews::openRequested);
    connect(m_overview, &OverviewPanel::openFolderRequested, this, &AgentViews::openFolderRequested);
    connect(m_overview, &OverviewPanel::editRequested, this, &AgentViews::editRequested);
    connect(m_overview, &OverviewPanel::agentActionRequested, this, &AgentViews::actionRequested);
    return m_overview;
}

void AgentViews::askCommon()
{
    if (m_selected.size() >= 2)
        Q_EMIT commonRequested(m_selected);
}

QStringList AgentViews::selected() const
{
    return m_overviewPage && m_center->currentWidget() == m_overviewPage ? m_selected : QStringList();
}

void AgentViews::showCommon(const QStringList &paths, const CommonValues &values)
{
    if (!m_overview || paths != m_selected || paths.size() < 2)
        return;
    std::vector<std::shared_ptr<const Dialect>> dialects;
    for (const QString &path : paths) {
        const auto agent = m_workspace->library()->agent(path);
        const auto dialect = m_workspace->dialects().client(agent ? agent->dialect : QString()).dialect;
        if (std::ranges::find(dialects, dialect) == dialects.end())
            dialects.push_back(dialect);
    }
    m_common->setAgents(paths, values, std::move(dialects));
    if (m_common->isVisible())
        return;
    m_common->show();
    m_overviewPage->setSizes({m_overviewPage->width() - DocumentPage::kFieldsWidth, DocumentPage::kFieldsWidth});
}

SameNamePanel *AgentViews::sameName()
{
    if (m_sameName)
        return m_sameName;
    m_sameName = new SameNamePanel(m_workspace->library(), m_workspace->dialects(), m_center);
    m_center->addWidget(m_sameName);
    connect(m_sameName, &SameNamePanel::openRequested, this,
            [this](const QString &path) { Q_EMIT openRequested(path, true); });
    connect(m_sameName, &SameNamePanel::compareRequested, m_comparisons, &Comparisons::compareFiles);
    return m_sameName;
}

void AgentViews::show(View view)
{
    m_list->select(view);
    switch (view) {
    case View::Overview:
        overview()->setFilter({});
        showView(m_overviewPage);
        break;
    case View::WontLoad:
        overview()->setFilter(u"has:errors"_s);
        showView(m_overviewPage);
        break;
    case View::NotAsWritten:
        overview()->setFilter(u"has:problems -has:errors"_s);
        showView(m_overviewPage);
        break;
    case View::SameName:
        showView(sameName());
        m_sameName->focusTable();
        break;
    case View::Budget:
        showView(budget());
        m_budget->focusList();
        break;
    case View::Changed:
        showView(changed());
        m_changed->focusList();
        break;
    case View::Written:
        showView(written());
        m_written->focusList();
        break;
    }
}

AgentTexts *AgentViews::texts()
{
    if (!m_texts)
        m_texts = new AgentTexts(m_workspace, this);
    return m_texts;
}

BudgetPanel *AgentViews::budget()
{
    if (m_budget)
        return m_budget;
    m_budget = new BudgetPanel(texts(), m_center);
    m_center->addWidget(m_budget);
    connect(m_budget, &BudgetPanel::openRequested, this,
            [this](const QString &path) { Q_EMIT openRequested(path, true); });
    connect(m_budget, &BudgetPanel::compareRequested, m_comparisons, &Comparisons::compareFiles);
    connect(m_budget, &BudgetPanel::shortenRequested, this, &AgentViews::shortenRequested);
    connect(m_budget, &BudgetPanel::examplesToPromptRequested, this, &AgentViews::examplesToPromptRequested);
    return m_budget;
}

ChangedPanel *AgentViews::changed()
{
    if (m_changed)
        return m_changed;
    m_changed = new ChangedPanel(m_workspace, m_center);
    m_center->addWidget(m_changed);
    connect(m_changed, &ChangedPanel::openRequested, this,
            [this](const QString &path) { Q_EMIT openRequested(path, true); });
    connect(m_changed, &ChangedPanel::compareRequested, m_comparisons, &Comparisons::compareWithSeen);
    connect(m_changed, &ChangedPanel::restoreRequested, this, &AgentViews::restoreRequested);
    return m_changed;
}

JournalPanel *AgentViews::written()
{
    if (!m_written) {
        m_written = new JournalPanel(m_workspace, m_center);
        m_center->addWidget(m_written);
        connect(m_written, &JournalPanel::openRequested, this,
                [this](const QString &path) { Q_EMIT openRequested(path, true); });
        connect(m_written, &JournalPanel::compareRequested, m_comparisons, &Comparisons::compareWritten);
        connect(m_written, &JournalPanel::undoRequested, this, &AgentViews::undoRequested);
        connect(m_written, &JournalPanel::placeRequested, this, &AgentViews::placeRequested);
    }
    const AgentDocument *document = m_tabs->currentDocument();
    m_written->setOpenFile(document ? document->path() : QString());
    return m_written;
}

void AgentViews::showView(QWidget *view)
{
    m_center->setCurrentWidget(view);
    view->setFocus(Qt::OtherFocusReason);
}

void AgentViews::showDocuments()
{
    m_list->clearChoice();
    m_center->setCurrentIndex(m_tabs->count() > 0 ? m_center->indexOf(m_tabs) : 0);
}

bool AgentViews::isViewShown() const
{
    return m_center->currentIndex() > m_center->indexOf(m_tabs);
}

void AgentViews::updateCounts()
{
    qsizetype all = 0;
    qsizetype lost = 0;
    qsizetype odd = 0;
    qsizetype tokens = 0; // of what the default client carries
    const Standings &standings = m_workspace->library()->standings();
    const QString client = m_workspace->dialects().client({}).dialect->id();
    for (const AgentLibrary::ShownPlace &shown : m_workspace->library()->places()) {
        all += static_cast<qsizetype>(shown.agents.size());
        for (const auto &agent : shown.agents) {
            lost += agent->errors > 0;
            odd += agent->errors == 0 && agent->problems > 0;
            if (agent->loads() && agent->dialect == client && standings.isCarried(*agent))
                tokens += agent->descriptionTokens;
        }
    }
    const QLocale locale;
    m_views->setCount(View::Overview, locale.toString(all));
    m_views->setCount(View::WontLoad, locale.toString(lost));
    m_views->setCount(View::NotAsWritten, locale.toString(odd));
    m_views->setCount(View::Changed, locale.toString(m_workspace->outsideChanges()->changes().size()));
    m_views->setCount(View::Budget, u"≈ "_s + locale.toString(tokens));
    const SameNames names = SameNames::of(standings);
    m_views->setCount(View::SameName, locale.toString(names.rows.size()));
}

void AgentViews::updateCopies(const AgentDocument *document) const
{
    DocumentPage *page = m_tabs->pageOf(document);
    const AgentLibrary *library = m_workspace->library();
    const auto agent = page ? library->agent(document->path()) : nullptr;
    AgentCopies copies;
    if (agent) {
        for (const AgentLibrary::ShownPlace &shown : library->places())
            copies.collect(*agent, shown.place, shown.agents);
    }
    if (page)
        page->setCopies(copies);
}

/// Where there is more to say than that it is used, and the verdict has not said
/// it already.
void AgentViews::updateStanding(const AgentDocument *document) const
{
    DocumentPage *page = m_tabs->pageOf(document);
    if (!page)
        return;
    updateCopies(document);
    const Standings &standings = m_workspace->library()->standings();
    const Standing *standing = standings.of(document->path());
    using State = Standing::State;
    const bool isOrdinary = standing && standing->state == State::Used && standing->reason == Standing::Reason::Only;
    // Nobody asked what is seen from the first place.
    const bool isUnasked =
        standing && standing->state == State::Elsewhere && m_workspace->library()->chosenWorkingFolder().isEmpty();
    if (!standing || isOrdinary || isUnasked || standing->state == State::NotLoaded || standing->state == State::Note) {
        page->setStanding({}, {});
        return;
    }
    const QString hidden = standings.hiddenBy(document->path()).value(0);
    page->setStanding(standings.sentence(document->path()), standing->other.isEmpty() ? hidden : standing->other);
}

} // namespace dossier
