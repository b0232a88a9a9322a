// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agenttreemodel.h"

#include <QLocale>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

AgentTreeModel::AgentTreeModel(Workspace *workspace, QObject *parent)
    : AgentRowsModel(parent)
    , m_workspace(workspace)
    , m_library(workspace->library())
{
    for (size_t place = 0; place < m_library->places().size(); ++place)
        addPlace(static_cast<int>(place));
    connectRows();
    for (AgentDocument *document : workspace->documents())
        follow(document);
    connect(workspace, &Workspace::documentAdded, this, &AgentTreeModel::follow);
}

void AgentTreeModel::connectRows()
{
    connect(m_library, &AgentLibrary::placeAdded, this, &AgentTreeModel::addPlace);
    connect(m_library, &AgentLibrary::placeRemoved, this, [this](int place) {
        removeGroup(place);
        m_places.erase(m_places.begin() + place);
    });
    connect(m_library, &AgentLibrary::placeChanged, this, [this](int place) { setGroup(place, shownPlace(place)); });
    connect(m_library, &AgentLibrary::agentsAdded, this,
            [this](int place, int first, int last) { insertAgents(place, first, makeRows(place, first, last)); });
    connect(m_library, &AgentLibrary::agentsRemoved, this, &AgentTreeModel::removeAgents);
    connect(m_library, &AgentLibrary::agentsChanged, this,
            [this](int place, int first, int last) { setAgents(place, first, makeRows(place, first, last)); });
}

void AgentTreeModel::addPlace(int place)
{
    const AgentLibrary::ShownPlace &shown = m_library->places()[static_cast<size_t>(place)];
    m_places.insert(m_places.begin() + place, shown.place);
    insertGroup(place, shownPlace(place));
    insertAgents(place, 0, makeRows(place, 0, static_cast<int>(shown.agents.size()) - 1));
}

AgentRowsModel::Group AgentTreeModel::shownPlace(int place) const
{
    const AgentLibrary::ShownPlace &shown = m_library->places()[static_cast<size_t>(place)];
    QString progress;
    if (shown.isScanning && shown.total > 0) {
        const QLocale locale;
        progress = tr("%1 of %2", "files read").arg(locale.toString(shown.done), locale.toString(shown.total));
    }
    QStringList trouble;
    if (shown.isStopped)
        trouble << tr("Reading was stopped: there may be more agents than are shown.");
    if (shown.snapshot) {
        for (const Error &problem : shown.snapshot->problems)
            trouble << problem.text;
    }
    return {.id = toString(shown.place.kind) + u' ' + shown.place.path,
            .title = shown.place.title(),
            .path = shown.place.path,
            .progress = progress,
            .trouble = trouble.join(u'\n'),
            .isScanning = shown.isScanning,
            .isKeptWhenEmpty = shown.place.kind != Place::Kind::Loose};
}

AgentRowsModel::RowPointer AgentTreeModel::makeRow(int place, const AgentSummary &summary) const
{
    const AgentDocument *document = m_workspace->documentFor(summary.path);
    auto row = std::make_shared<AgentRow>(AgentRow::of(summary, m_places[static_cast<size_t>(place)], document));
    row->client = document ? document->client().dialect : m_workspace->dialects().client(summary.dialect).dialect;
    if (m_remarker)
        row->setRemarks(m_remarker(summary));
    return row;
}

std::vector<AgentRowsModel::RowPointer> AgentTreeModel::makeRows(int place, int first, int last) const
{
    const auto &agents = m_library->places()[static_cast<size_t>(place)].agents;
    std::vector<RowPointer> rows;
    rows.reserve(static_cast<size_t>(last - first + 1));
    for (int row = first; row <= last; ++row)
        rows.push_back(makeRow(place, *agents[static_cast<size_t>(row)]));
    return rows;
}

void AgentTreeModel::follow(AgentDocument *document)
{
    const auto changed = [this, document] { refresh(document->path()); };
    connect(document, &AgentDocument::readingChanged, this, changed);
    connect(document, &AgentDocument::diagnosticsChanged, this, changed);
    connect(document, &AgentDocument::modificationChanged, this, changed);
    connect(document, &AgentDocument::diskStateChanged, this, changed);
    connect(document, &AgentDocument::readOnlyChanged, this, changed);
}

/// In all places that hold it.
void AgentTreeModel::refresh(const QString &path)
{
    const auto &places = m_library->places();
    for (size_t place = 0; place < places.size(); ++place) {
        const auto &agents = places[place].agents;
        const auto found = std::ranges::lower_bound(agents, path, {},
                                                    [](const auto &agent) -> const QString & { return agent->path; });
        if (found == agents.end() || (*found)->path != path)
            continue;
        const auto row = static_cast<int>(found - agents.begin());
        setAgents(static_cast<int>(place), row, makeRows(static_cast<int>(place), row, row));
    }
}

QModelIndex AgentTreeModel::indexOf(const QString &path) const
{
    const auto [place, row] = m_library->rowOf(path);
    return place < 0 ? QModelIndex() : itemIndex(place, row);
}

const Place &AgentTreeModel::placeOf(const QModelIndex &index) const
{
    return m_places[static_cast<size_t>(groupOf(index))];
}

AgentVocabulary AgentTreeModel::vocabulary() const
{
    AgentVocabulary all = AgentRowsModel::vocabulary();
    for (const auto &client : clients()) {
        for (const ToolSpec &tool : client->tools())
            all.tools += tool.name;
        for (const AllowedValue &colour : client->colourChoices())
            all.colours += colour.value;
    }
    for (QStringList *values : {&all.tools, &all.colours}) {
        values->sort(Qt::CaseInsensitive);
        values->removeDuplicates();
    }
    return all;
}

void AgentTreeModel::setRemarker(Remarker remarker)
{
    m_remarker = std::move(remarker);
    updateRemarks();
}

void AgentTreeModel::updateRemarks()
{
    if (!m_remarker)
        return;
    for (size_t place = 0; place < m_places.size(); ++place) {
        const auto &agents = m_library->places()[place].agents;
        std::vector<RowPointer> rows;
        rows.reserve(agents.size());
        for (size_t row = 0; row < agents.size(); ++row) {
            const RowPointer &known = agent(static_cast<int>(place), static_cast<int>(row));
            const AgentRemarks now = m_remarker(*agents[row]);
            if (now == known->remarks) {
                rows.push_back(known);
                continue;
            }
            auto changed = std::make_shared<AgentRow>(*known);
            changed->setRemarks(now);
            rows.push_back(std::move(changed));
        }
        setAgents(static_cast<int>(place), 0, rows);
    }
}

} // namespace dossier
