// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agentviews.h"

#include "document/agentdocument.h"
#include "documentpage.h"
#include "documenttabs.h"
#include "inspector/multifields.h"
#include "library/samenames.h"
#include "models/agenttexts.h"
#include "models/agenttreemodel.h"
#include "models/comparedtext.h"
#include "panels/budgetpanel.h"
#include "panels/changedpanel.h"
#include "panels/comparedialog.h"
#include "panels/dialogs.h"
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
#include <QVBoxLayout>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;
using View = ViewsModel::View;

AgentViews::AgentViews(Workspace *workspace, AgentTreeModel *model, DocumentTabs *tabs, Dialogs *dialogs,
                       QStackedWidget *center, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_model(model)
    , m_tabs(tabs)
    , m_dialogs(dialogs)
    , m_center(center)
    , m_views(new ViewsModel(this))
    , m_list(new ViewsList(m_views, window))
{
    const AgentLibrary *library = workspace->library();
    connect(m_list, &ViewsList::viewChosen, this, &AgentViews::show);
    connect(library, &AgentLibrary::standingsChanged, this, [this] {
        updateCounts();
        m_model->updateRemarks();
        updateStanding(m_tabs->currentDocument());
    });
    connect(workspace->outsideChanges(), &OutsideChanges::changed, this, [this] {
        updateCounts();
        m_model->updateRemarks();
    });
    connect(workspace->commitStates(), &CommitStates::statesChanged, m_model, &AgentTreeModel::updateRemarks);
    connect(library, &AgentLibrary::placeRemoved, this, &AgentViews::updateCounts);
    remark();
    updateCounts();
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
    return column;
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
        else
            Q_EMIT selectionChanged(paths);
    });
    connect(m_common, &MultiFields::changesRequested, this,
            [this](const std::vector<FieldSetting> &settings) { Q_EMIT fieldsRequested(m_common->paths(), settings); });
    connect(m_overview, &OverviewPanel::agentChosen, this, &AgentViews::openRequested);
    connect(m_overview, &OverviewPanel::openFolderRequested, this, &AgentViews::openFolderRequested);
    connect(m_overview, &OverviewPanel::editRequested, this, &AgentViews::editRequested);
    connect(m_overview, &OverviewPanel::agentActionRequested, this, &AgentViews::actionRequested);
    return m_overview;
}

void AgentViews::askCommon()
{
    if (m_selected.size() >= 2)
        Q_EMIT selectionChanged(m_selected);
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
    connect(m_sameName, &SameNamePanel::compareRequested, this, &AgentViews::compareFiles);
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
        break;
    case View::Changed:
        showView(changed());
        m_changed->focusList();
        break;
    }
}

BudgetPanel *AgentViews::budget()
{
    if (m_budget)
        return m_budget;
    m_texts = new AgentTexts(m_workspace, this);
    m_budget = new BudgetPanel(m_texts, m_center);
    m_center->addWidget(m_budget);
    connect(m_budget, &BudgetPanel::openRequested, this,
            [this](const QString &path) { Q_EMIT openRequested(path, true); });
    connect(m_budget, &BudgetPanel::compareRequested, this, &AgentViews::compareFiles);
    connect(m_budget, &BudgetPanel::shortenRequested, this, &AgentViews::shortenRequested);
    connect(m_budget, &BudgetPanel::examplesToPromptRequested, this, &AgentViews::examplesToPromptRequested);
    return m_budget;
}

void AgentViews::compare(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    if (paths.size() >= 2) {
        compareFiles(paths[0], paths[1]);
        return;
    }
    const auto agent = m_workspace->library()->agent(paths.constFirst());
    const auto same = agent ? m_workspace->library()->standings().sameName(agent->dialect, agent->id())
                            : std::vector<Standings::AgentPointer>();
    const auto other = std::ranges::find_if(same, [&](const auto &each) { return each->path != agent->path; });
    const QString folder = paths.value(0).section(u'/', 0, -2);
    const QString right =
        other != same.end() ? (*other)->path : m_dialogs->openFiles(m_center->window(), folder).value(0);
    if (!right.isEmpty())
        compareFiles(paths.constFirst(), right);
}

void AgentViews::compareFiles(const QString &left, const QString &right)
{
    showComparison(std::make_unique<ComparedText>(m_workspace, left),
                   std::make_unique<ComparedText>(m_workspace, right));
}

void AgentViews::compareWithSeen(const QString &path)
{
    const Result<QByteArray> seen = m_workspace->outsideChanges()->seenBytes(path);
    if (!seen) {
        Q_EMIT statusMessage(seen.error().text);
        return;
    }
    showComparison(std::make_unique<ComparedText>(m_workspace, path, tr("as it was last seen here"), *seen),
                   std::make_unique<ComparedText>(m_workspace, path));
}

void AgentViews::showComparison(std::unique_ptr<ComparedText> left, std::unique_ptr<ComparedText> right)
{
    auto *dialog = new CompareDialog(std::move(left), std::move(right), m_center->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CompareDialog::openRequested, this,
            [this](const QString &path) { Q_EMIT openRequested(path, true); });
    dialog->open();
}

ChangedPanel *AgentViews::changed()
{
    if (m_changed)
        return m_changed;
    m_changed = new ChangedPanel(m_workspace, m_center);
    m_center->addWidget(m_changed);
    connect(m_changed, &ChangedPanel::openRequested, this,
            [this](const QString &path) { Q_EMIT openRequested(path, true); });
    connect(m_changed, &ChangedPanel::compareRequested, this, &AgentViews::compareWithSeen);
    connect(m_changed, &ChangedPanel::restoreRequested, this, &AgentViews::restoreRequested);
    return m_changed;
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

/// Where there is more to say than that it is used, and the verdict has not said
/// it already.
void AgentViews::updateStanding(const AgentDocument *document) const
{
    DocumentPage *page = m_tabs->pageOf(document);
    if (!page)
        return;
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
