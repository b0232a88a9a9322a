// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agentviews.h"

#include "documentpage.h"
#include "documenttabs.h"
#include "models/agenttreemodel.h"
#include "panels/seenfrombutton.h"
#include "panels/viewslist.h"
#include "workspace/workspace.h"

#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace dossier {

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
    connect(library, &AgentLibrary::placeRemoved, this, &AgentViews::updateCounts);
    remark();
    updateCounts();
}

/// Tells each row what is known of it only beside all others.
void AgentViews::remark()
{
    m_model->setRemarker([library = m_workspace->library()](const AgentSummary &agent) {
        AgentRemarks remarks;
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

void AgentViews::show(View view)
{
    m_list->select(view);
}

void AgentViews::showDocuments()
{
    m_list->clearChoice();
    m_center->setCurrentWidget(m_tabs);
}

bool AgentViews::isViewShown() const
{
    return m_center->currentWidget() != m_tabs;
}

void AgentViews::updateCounts()
{
    qsizetype all = 0;
    qsizetype lost = 0;
    qsizetype odd = 0;
    for (const AgentLibrary::ShownPlace &shown : m_workspace->library()->places()) {
        all += static_cast<qsizetype>(shown.agents.size());
        for (const auto &agent : shown.agents) {
            lost += agent->errors > 0;
            odd += agent->errors == 0 && agent->problems > 0;
        }
    }
    const QLocale locale;
    m_views->setCount(View::Overview, locale.toString(all));
    m_views->setCount(View::WontLoad, locale.toString(lost));
    m_views->setCount(View::NotAsWritten, locale.toString(odd));
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
