// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "fieldrules.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

/// An agent that may be started, and the entry of the list that names it.
struct Start {
    QString name;
    QString item;
};

std::vector<Start> startsOf(const CheckedFile &file)
{
    const FieldReading *tools = file.field(u"tools");
    std::vector<Start> starts;
    for (const QString &item : tools ? toolItems(tools->value) : QStringList()) {
        const ToolSpec *tool = item.endsWith(u')') ? file.dialect().tool(toolName(item)) : nullptr;
        if (!tool || tool->name != "Agent"_L1)
            continue;
        const qsizetype bracket = item.indexOf(u'(') + 1;
        for (const QString &name : splitCommaList(QStringView(item).sliced(bracket).chopped(1)))
            starts.push_back({name, item});
    }
    return starts;
}

/// Which agents lead from one of the first to another, both included; empty if
/// none do.
QStringList wayTo(const QString &to, const std::vector<Start> &first,
                  const std::vector<FileContext::Neighbour> &neighbours)
{
    QHash<QString, QStringList> starts;
    for (const FileContext::Neighbour &neighbour : neighbours)
        starts[neighbour.name] += neighbour.starts;
    QHash<QString, QString> cameFrom;
    QStringList queue;
    const auto reach = [&](const QString &name, const QString &from) {
        if (!cameFrom.contains(name)) {
            cameFrom.insert(name, from);
            queue += name;
        }
    };
    for (const Start &start : first)
        reach(start.name, {});
    for (qsizetype i = 0; i < queue.size() && !cameFrom.contains(to); ++i) {
        for (const QString &name : starts.value(queue.at(i)))
            reach(name, queue.at(i));
    }
    QStringList way;
    if (cameFrom.contains(to)) {
        for (QString name = to; !name.isEmpty(); name = cameFrom.value(name))
            way.prepend(name);
    }
    return way;
}

class AgentsCircular : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::AgentsCircular)
public:
    QString id() const override { return u"agents/circular"_s; }
    Severity severity() const override { return Severity::Info; }
    QString summary() const override { return tr("Agents may start one another in a circle."); }
    QString fieldKey() const override { return u"tools"_s; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        const auto &name = file.reading().name;
        if (!name || name->isEmpty())
            return {};
        const std::vector<Start> starts = startsOf(file);
        const QStringList way = starts.empty() ? QStringList() : wayTo(*name, starts, file.input().context.neighbours);
        if (way.isEmpty())
            return {};
        const Start &start = *std::ranges::find(starts, way.front(), &Start::name);
        const QString message =
            way.size() == 1
                ? tr("This agent may start itself; %1 lets that go on until its limit of depth.").arg(file.client())
                : tr("This agent may come round to itself, by way of %2; %1 lets that go on until its limit of depth.")
                      .arg(file.client(), way.first(way.size() - 1).join(u" → "_s));
        return told(file, start, message);
    }

private:
    std::vector<Diagnostic> told(const CheckedFile &file, const Start &start, const QString &message) const
    {
        const FieldReading &tools = *file.field(u"tools");
        const TextRange item = itemRange(file, tools, start.item, 0);
        const qsizetype at = file.text().indexOf(start.name, item.start + toolName(start.item).size());
        const bool isInside = at >= 0 && at + start.name.size() <= item.end();
        return {{id(), severity(), message, isInside ? TextRange{at, start.name.size()} : item, {}, {}}};
    }
};

} // namespace

RulePointer makeAgentsCircular()
{
    return std::make_unique<AgentsCircular>();
}

} // namespace dossier
