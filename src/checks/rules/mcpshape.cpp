// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "fieldrules.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

using Kind = yaml::Node::Kind;

/// A name, or a mapping of one name to a configuration.
bool isServer(const yaml::Node &node)
{
    if (node.kind == Kind::Scalar)
        return node.toJson().isString();
    return node.kind == Kind::Mapping && node.entries.size() == 1 && node.entries.front().second.kind == Kind::Mapping;
}

class McpShape : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::McpShape)
public:
    QString id() const override { return u"mcp/shape"_s; }
    Severity severity() const override { return Severity::Warning; }
    QString summary() const override { return tr("The MCP servers are not of the form that the client reads."); }
    bool isFixable() const override { return true; }
    QString fieldKey() const override { return u"mcpServers"_s; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        // In a plugin field/ignored-here tells that it is not read at all.
        const HeaderEntry *entry = file.file().entry(fieldKey());
        if (!file.field(fieldKey()) || !file.dialect().field(fieldKey()) ||
            file.input().context.place == FileContext::Place::Plugin || !entry || !entry->value)
            return {};
        const yaml::Node &servers = *entry->value;
        const QJsonValue value = servers.toJson();
        if (servers.kind == Kind::Sequence)
            return checkItems(file, servers);
        if (value.isNull() || value == QJsonValue(QString()) || value == QJsonValue(QJsonObject()))
            return {};
        Diagnostic diagnostic{
            id(),
            severity(),
            tr("%1 asks for a list here, each entry a server’s name or one “name:” with its configuration below; what "
               "stands here is not read.")
                .arg(file.client()),
            servers.kind == Kind::Mapping ? servers.entries.front().first.range : servers.range,
            {},
            {}};
        if (file.input().wantsFixes)
            addFix(diagnostic, asList(file, *entry, servers));
        return {diagnostic};
    }

private:
    std::vector<Diagnostic> checkItems(const CheckedFile &file, const yaml::Node &servers) const
    {
        const auto wrong = std::ranges::find_if_not(servers.items, isServer);
        if (wrong == servers.items.end())
            return {};
        Diagnostic diagnostic{id(),
                              severity(),
                              tr("%1 asks for a server’s name here, or for one “name:” with its configuration below; "
                                 "what stands here is not read.")
                                  .arg(file.client()),
                              wrong->range,
                              {},
                              {}};
        return {diagnostic};
    }

    /// A dash before each name, and what belongs to it two columns further.
    static std::optional<Fix> asList(const CheckedFile &file, const HeaderEntry &entry, const yaml::Node &servers)
    {
        if (servers.kind != Kind::Mapping || servers.isFlow || servers.isAlias)
            return std::nullopt;
        ChangeSet changes;
        const QString &text = file.text();
        for (const yaml::NodeEntry &server : servers.entries) {
            if (server.second.kind != Kind::Mapping)
                return std::nullopt;
            if (!changes.add({server.first.range.start, 0}, u"- "_s))
                return std::nullopt;
            const qsizetype end = std::min(server.second.range.end(), entry.linesRange.end());
            for (qsizetype at = text.indexOf(u'\n', server.first.range.start); at >= 0 && at + 1 < end;
                 at = text.indexOf(u'\n', at + 1)) {
                if (text[at + 1] != u'\n' && !changes.add({at + 1, 0}, u"  "_s))
                    return std::nullopt;
            }
        }
        return Fixes(file).change(u"make-list"_s, tr("Make it a list"), std::move(changes));
    }
};

} // namespace

RulePointer makeMcpShape()
{
    return std::make_unique<McpShape>();
}

} // namespace dossier
