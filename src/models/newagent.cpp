// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "newagent.h"

#include "document/checkworker.h"

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kOwner = 1; // of requests to the worker

/// The checker lives as long as the workspace.
std::shared_ptr<const Checker> lent(const Checker &checker)
{
    return {std::shared_ptr<const Checker>(), &checker};
}

} // namespace

NewAgent::NewAgent(Workspace *workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_worker(std::make_unique<CheckWorker>(lent(workspace->checker())))
{
    std::vector<std::pair<Place, const FolderTree *>> places;
    for (const AgentLibrary::ShownPlace &shown : workspace->library()->places()) {
        m_agents.insert(m_agents.end(), shown.agents.begin(), shown.agents.end());
        if (shown.place.kind != Place::Kind::Loose)
            places.emplace_back(shown.place, shown.snapshot ? shown.snapshot->tree.get() : nullptr);
    }
    m_names = AgentNames(m_agents);
    m_targets = agentTargets(places, workspace->dialects(), workspace->surroundings().folders());
    connect(m_worker.get(), &CheckWorker::checked, this,
            [this](quint64, quint64 revision, const std::vector<Diagnostic> &diagnostics) {
                if (revision != m_revision)
                    return;
                m_checked = revision;
                m_diagnostics = diagnostics;
                Q_EMIT checked();
            });
    setStart(workspace->templates().front().text);
}

NewAgent::~NewAgent() = default;

const Client &NewAgent::client() const
{
    return m_workspace->dialects().client(target().folder.dialect);
}

const Dialect &NewAgent::dialect() const
{
    return *client().dialect;
}

QString NewAgent::home() const
{
    return m_workspace->environment().home;
}

QString NewAgent::titleOf(const QString &dialect) const
{
    return m_workspace->dialects().client(dialect).dialect->title();
}

void NewAgent::setTarget(int row)
{
    if (row == m_target || row < 0 || row >= static_cast<int>(m_targets.size()))
        return;
    const QString before = target().folder.dialect;
    m_target = row;
    if (target().folder.dialect != before) {
        // What was typed stays; tools, model and colour have other names there.
        const AgentDraft typed = m_draft;
        takeStart();
        m_draft.name = typed.name;
        m_draft.description = typed.description;
        m_draft.describedName = typed.describedName;
    }
    suggestName();
    Q_EMIT targetChanged();
    update();
}

void NewAgent::preferFolder(const QString &path)
{
    int best = -1;
    qsizetype length = -1;
    for (int row = 0; row < static_cast<int>(m_targets.size()); ++row) {
        const AgentsFolder &folder = m_targets[static_cast<std::size_t>(row)].folder;
        for (const QString &root : {folder.path, folder.workingFolder}) {
            const bool isAbove = !root.isEmpty() && (path == root || path.startsWith(root + u'/'));
            // Of several folders at one place the first, the default client's.
            if (isAbove && root.size() > length) {
                best = row;
                length = root.size();
            }
        }
    }
    setTarget(best);
}

void NewAgent::setStart(const QString &text, const QString &dialect)
{
    const QString name = m_isNameTyped ? m_draft.name : QString();
    m_start = text;
    m_startDialect = dialect;
    takeStart();
    m_draft.name = name;
    suggestName();
    update();
}

void NewAgent::takeStart()
{
    const Client &ofStart = m_workspace->dialects().client(m_startDialect);
    m_draft = AgentDraft::from(m_start, ofStart, client());
    // To another client it comes without tools only if none of its own fits.
    const bool isOwn = ofStart.dialect->id() == dialect().id();
    m_mayLackTools = isOwn && m_draft.tools && m_draft.tools->isEmpty();
}

void NewAgent::suggestName()
{
    if (m_isNameTyped)
        return;
    m_draft.name = m_draft.startName;
    const NameCheck check = NameCheck::of(m_draft.name, target(), m_workspace->dialects(), m_names);
    if (!check.suggestion.isEmpty())
        m_draft.name = check.suggestion;
}

void NewAgent::setName(const QString &name)
{
    m_isNameTyped = true;
    m_draft.name = name;
    update();
}

void NewAgent::settleName()
{
    m_draft.settleName();
}

void NewAgent::setDescription(const QString &description)
{
    if (description == m_draft.description)
        return;
    m_draft.description = description;
    update();
}

void NewAgent::setTools(const std::optional<QStringList> &tools)
{
    m_draft.tools = tools;
    update();
}

void NewAgent::setModel(const QString &model)
{
    m_draft.model = model;
    update();
}

void NewAgent::setColour(const QString &colour)
{
    m_draft.colour = colour;
    update();
}

QString NewAgent::path() const
{
    return target().folder.path + u'/' + m_draft.name + u".md"_s;
}

void NewAgent::update()
{
    m_nameCheck = NameCheck::of(m_draft.name, target(), m_workspace->dialects(), m_names);
    CheckInput input = m_workspace->surroundings().of(path(), target().folder.dialect);
    input.context.place = target().folder.contextPlace();
    input.wantsFixes = false;
    const Result<QString> text = m_draft.text(client(), input.context);
    m_trouble = text ? QString() : text.error().text;
    if (text) {
        readInto(input, SourceText(*text, m_workspace->newFormat()));
        m_workspace->library()->complete(input.context, input.reading);
        if (input.context.descriptionTokens > 0)
            input.context.descriptionTokens += descriptionTokens(m_draft.description);
        m_input = std::move(input);
        m_worker->check(kOwner, ++m_revision, m_input);
    }
    Q_EMIT changed();
}

Verdict NewAgent::verdict() const
{
    // What such a file would do is beside the point while there cannot be one.
    if (!m_nameCheck.isUsable()) {
        Verdict verdict;
        verdict.level = Verdict::Level::Bad;
        verdict.sentences.emplace_back().text = m_nameCheck.findings.front().sentence;
        return verdict;
    }
    return verdictOf(m_input, m_diagnostics);
}

QString NewAgent::obstacle() const
{
    if (!m_nameCheck.isUsable())
        return m_nameCheck.findings.front().sentence;
    if (!m_trouble.isEmpty())
        return m_trouble;
    if (m_draft.description.trimmed().isEmpty())
        return tr("The description is missing: it says when to call the agent.");
    if (lacksTools())
        return obstacleOfTools();
    if (!m_input.reading.loads())
        return lossSentence(dialect(), m_input.reading);
    return {};
}

bool NewAgent::lacksTools() const
{
    return m_draft.tools && m_draft.tools->isEmpty() && !m_mayLackTools;
}

QString NewAgent::obstacleOfTools()
{
    return tr("No tool is ticked. Tick those that it may use, or choose “All tools”.");
}

NewAgent::File NewAgent::file() const
{
    return {path(), SourceText(text(), m_workspace->newFormat()).toBytes(), target().folder, !target().isThere};
}

} // namespace dossier
