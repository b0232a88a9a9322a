// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "geminischema.h"

#include "geminiremote.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace dossier::gemini {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::GeminiLoader)
};

struct FieldRule {
    QLatin1StringView key;
    Wanted wanted;
};

constexpr std::array kLocalFields{
    FieldRule{"kind"_L1, Wanted::Text},
    FieldRule{"name"_L1, Wanted::Text},
    FieldRule{"description"_L1, Wanted::FilledText},
    FieldRule{"display_name"_L1, Wanted::Text},
    FieldRule{"tools"_L1, Wanted::TextList},
    FieldRule{"mcp_servers"_L1, Wanted::Map},
    FieldRule{"model"_L1, Wanted::Text},
    FieldRule{"temperature"_L1, Wanted::Number},
    FieldRule{"max_turns"_L1, Wanted::PositiveInteger},
    FieldRule{"timeout_mins"_L1, Wanted::PositiveInteger},
};

constexpr std::array kServerFields{
    FieldRule{"command"_L1, Wanted::Text},
    FieldRule{"args"_L1, Wanted::TextList},
    FieldRule{"env"_L1, Wanted::TextMap},
    FieldRule{"cwd"_L1, Wanted::Text},
    FieldRule{"url"_L1, Wanted::Text},
    FieldRule{"http_url"_L1, Wanted::Text},
    FieldRule{"headers"_L1, Wanted::TextMap},
    FieldRule{"tcp"_L1, Wanted::Text},
    FieldRule{"type"_L1, Wanted::Text},
    FieldRule{"timeout"_L1, Wanted::Number},
    FieldRule{"trust"_L1, Wanted::Boolean},
    FieldRule{"description"_L1, Wanted::Text},
    FieldRule{"include_tools"_L1, Wanted::TextList},
    FieldRule{"exclude_tools"_L1, Wanted::TextList},
    FieldRule{"auth"_L1, Wanted::Map},
};

void judgeTools(ClientDraft &draft, const yaml::Node &tools)
{
    for (const yaml::Node &tool : tools.items) {
        if (!isToolName(tool.value)) {
            draft.refuse(Texts::tr("Gemini CLI does not load this agent: “%1” in “tools” is no name of its tools.")
                             .arg(tool.value),
                         draft.place(tool));
        }
    }
}

void judgeServer(ClientDraft &draft, const QString &path, const yaml::Node &server)
{
    if (!draft.check(path, server, Wanted::Map))
        return;
    for (const FieldRule &rule : kServerFields) {
        const yaml::Node *value = server.find(QString(rule.key));
        if (!value)
            continue;
        const QString field = path + u'.' + rule.key;
        if (!draft.check(field, *value, rule.wanted))
            continue;
        if (rule.key == "type"_L1 && value->value != "sse"_L1 && value->value != "http"_L1)
            draft.refuseValue(field, *value, {u"sse"_s, u"http"_s});
        else if (rule.key == "auth"_L1)
            judgeServerAuth(draft, field, *value);
    }
}

void judgeLocal(ClientDraft &draft)
{
    for (const FieldRule &rule : kLocalFields) {
        const yaml::NodeEntry *entry = draft.entry(QString(rule.key));
        const bool fits = entry && draft.check(entry->first.value, entry->second, rule.wanted);
        if (fits && rule.key == "tools"_L1)
            judgeTools(draft, entry->second);
        if (!fits || rule.key != "mcp_servers"_L1)
            continue;
        for (const auto &[name, server] : entry->second.entries)
            judgeServer(draft, u"mcp_servers."_s + name.value, server);
    }
    if (!draft.entry(u"description"))
        draft.refuseMissing(u"description"_s);
    const yaml::NodeEntry *kind = draft.entry(u"kind");
    if (kind && kind->second.value != "local"_L1)
        draft.refuseValue(u"kind"_s, kind->second, {u"local"_s, u"remote"_s});
}

bool isLocalField(const yaml::Node &key)
{
    return key.kind == yaml::Node::Kind::Scalar &&
           std::ranges::any_of(kLocalFields, [&](const FieldRule &rule) { return key.value == rule.key; });
}

void refuseUnknownKeys(ClientDraft &draft)
{
    for (const auto &[key, value] : draft.entries()) {
        if (!isLocalField(key))
            refuseUnknownKey(draft, key);
    }
}

bool isRemote(const ClientDraft &draft)
{
    const yaml::NodeEntry *kind = draft.entry(u"kind");
    return draft.entry(u"agent_card_url") || draft.entry(u"agent_card_json") ||
           (kind && kind->second.value == "remote"_L1);
}

} // namespace

void refuseUnknownKey(ClientDraft &draft, const yaml::Node &key)
{
    draft.refuse(
        Texts::tr("Gemini CLI does not load this agent: it knows no field “%1”, and takes no others.").arg(key.value),
        draft.place(key));
}

void judgeName(ClientDraft &draft, const yaml::Node *name)
{
    static const QRegularExpression slug(u"\\A[a-z0-9_-]+\\z"_s);
    if (!name) {
        draft.refuseMissing(u"name"_s);
    } else if (draft.check(u"name"_s, *name, Wanted::Text) && !slug.matchView(name->value).hasMatch()) {
        draft.refuse(Texts::tr("Gemini CLI does not load this agent: its name may hold the letters a to z, digits, "
                               "hyphens and underscores only."),
                     draft.place(*name));
    }
}

void judge(ClientDraft &draft)
{
    if (isRemote(draft)) {
        judgeRemote(draft, draft.entries());
        return;
    }
    // What is written wrongly stands in the file before what is missing.
    refuseUnknownKeys(draft);
    const yaml::NodeEntry *name = draft.entry(u"name");
    judgeName(draft, name ? &name->second : nullptr);
    judgeLocal(draft);
}

void judgeRemoteList(ClientDraft &draft, const yaml::Node &list)
{
    if (list.items.empty())
        draft.refuse(Texts::tr("Gemini CLI finds no agent here: the list in the header is empty."), draft.place(list));
    for (const yaml::Node &item : list.items) {
        if (item.kind == yaml::Node::Kind::Mapping) {
            judgeRemote(draft, item.entries);
        } else {
            draft.refuse(Texts::tr("Gemini CLI does not load this file: a list in the header must hold remote agents, "
                                   "each of “key: value” lines."),
                         draft.place(item));
        }
    }
}

} // namespace dossier::gemini
