// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "clientanswers.h"

#include "icons.h"

#include <algorithm>
#include <tuple>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

QString oursOf(const AgentSummary *agent)
{
    if (!agent)
        return ClientAnswersModel::tr("Not looked at");
    if (!agent->trouble.isEmpty())
        return agent->trouble;
    if (agent->outcome == Outcome::NotAnAgent)
        return ClientAnswersModel::tr("No name: taken for a note");
    if (!agent->loads())
        return ClientAnswersModel::tr("Won't load");
    return agent->problems == 0 ? ClientAnswersModel::tr("Loads")
                                : ClientAnswersModel::tr("Loads, %n problem(s)", nullptr, int(agent->problems));
}

QString theirsOf(const std::vector<ValidatorAnswer::Finding> &findings)
{
    QStringList lines;
    for (const ValidatorAnswer::Finding &finding : findings)
        lines << (finding.key.isEmpty() ? finding.text : u"%1: %2"_s.arg(finding.key, finding.text));
    return lines.isEmpty() ? ClientAnswersModel::tr("Nothing to say") : lines.join(u'\n');
}

bool hasError(const std::vector<ValidatorAnswer::Finding> &findings)
{
    return std::ranges::find(findings, ValidatorAnswer::Kind::Error, &ValidatorAnswer::Finding::kind) != findings.end();
}

} // namespace

std::vector<ClientAnswerRow> clientAnswerRows(const ValidatorAnswer &answer, const std::vector<AgentSummary> &known)
{
    struct Ranked {
        int rank;
        ClientAnswerRow row;
    };
    std::vector<Ranked> ranked;
    const auto add = [&](const QString &path, const AgentSummary *agent) {
        const auto findings = answer.of(path);
        const bool differs = agent && agent->outcome != Outcome::NotAnAgent && agent->loads() == hasError(findings);
        ranked.push_back({differs ? 0 : (findings.empty() ? 2 : 1),
                          {.key = path,
                           .title = path.section(u'/', -1),
                           .ours = oursOf(agent),
                           .theirs = theirsOf(findings),
                           .differs = differs}});
    };
    for (const AgentSummary &agent : known)
        add(agent.path, &agent);
    for (const ValidatorAnswer::File &file : answer.files) {
        if (std::ranges::find(known, file.path, &AgentSummary::path) == known.end())
            add(file.path, nullptr);
    }
    std::ranges::sort(ranked, {}, [](const Ranked &each) { return std::tie(each.rank, each.row.title, each.row.key); });
    std::vector<ClientAnswerRow> rows;
    rows.reserve(ranked.size());
    for (Ranked &each : ranked)
        rows.push_back(std::move(each.row));
    return rows;
}

int ClientAnswersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClientAnswersModel::data(const QModelIndex &index, int role) const
{
    const ClientAnswerRow &row = rowAt(index);
    const QString text = index.column() == File ? row.title : index.column() == Ours ? row.ours : row.theirs;
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return index.column() == File ? row.key : text;
    case Qt::DecorationRole:
        return index.column() == File && row.differs ? QVariant(Icons::icon(u"warning")) : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == File && row.differs ? tr("%1, the answers differ").arg(row.title) : text;
    default:
        return {};
    }
}

QVariant ClientAnswersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return RowsModel::headerData(section, orientation, role);
    return section == File ? tr("File") : section == Ours ? tr("Dossier") : m_client;
}

void ClientAnswersModel::setClient(const QString &title)
{
    m_client = title;
    Q_EMIT headerDataChanged(Qt::Horizontal, Theirs, Theirs);
}

} // namespace dossier
