// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "opencodeschema.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace dossier::opencode {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::OpenCodeLoader)
};

struct FieldRule {
    QLatin1StringView key;
    Wanted wanted;
};

constexpr std::array kFields{
    FieldRule{"model"_L1, Wanted::Text},
    FieldRule{"variant"_L1, Wanted::Text},
    FieldRule{"description"_L1, Wanted::Text},
    FieldRule{"temperature"_L1, Wanted::FiniteNumber},
    FieldRule{"top_p"_L1, Wanted::FiniteNumber},
    FieldRule{"tools"_L1, Wanted::SwitchMap},
    FieldRule{"disable"_L1, Wanted::Boolean},
    FieldRule{"hidden"_L1, Wanted::Boolean},
    FieldRule{"options"_L1, Wanted::Map},
    FieldRule{"steps"_L1, Wanted::PositiveInteger},
    FieldRule{"maxSteps"_L1, Wanted::PositiveInteger},
};

/// Fields with rules of their own; "prompt" is replaced by the file's text.
constexpr std::array kOtherFields{"name"_L1, "prompt"_L1, "mode"_L1, "color"_L1, "permission"_L1};

/// Tools whose permission is one word, never a mapping of patterns.
constexpr std::array kPlainTools{"todowrite"_L1, "question"_L1, "webfetch"_L1, "websearch"_L1, "doom_loop"_L1};

const QStringList &actions()
{
    static const QStringList words{u"ask"_s, u"allow"_s, u"deny"_s};
    return words;
}

bool isOneOf(const ClientDraft &draft, const yaml::Node &value, const QStringList &words)
{
    return js::kindOf(value, draft.schema()) == js::Kind::Text && words.contains(value.value);
}

void checkAction(ClientDraft &draft, const QString &field, const yaml::Node &value)
{
    if (!isOneOf(draft, value, actions()))
        draft.refuseValue(field, value, actions());
}

void judgePermission(ClientDraft &draft, const yaml::Node &permission)
{
    if (permission.kind != yaml::Node::Kind::Mapping) {
        checkAction(draft, u"permission"_s, permission);
        return;
    }
    for (const auto &[tool, rule] : permission.entries) {
        const QString field = u"permission."_s + tool.value;
        const bool isPlain =
            std::ranges::any_of(kPlainTools, [&](QLatin1StringView name) { return tool.value == name; });
        if (isPlain || rule.kind != yaml::Node::Kind::Mapping) {
            checkAction(draft, field, rule);
            continue;
        }
        for (const auto &[pattern, action] : rule.entries)
            checkAction(draft, field + u'.' + pattern.value, action);
    }
}

void judgeColour(ClientDraft &draft, const yaml::Node &colour)
{
    static const QStringList words{u"primary"_s, u"secondary"_s, u"accent"_s, u"success"_s,
                                   u"warning"_s, u"error"_s,     u"info"_s};
    static const QRegularExpression hex(u"\\A#[0-9a-fA-F]{6}\\z"_s);
    const bool isHex = js::kindOf(colour, draft.schema()) == js::Kind::Text && hex.matchView(colour.value).hasMatch();
    if (!isHex && !isOneOf(draft, colour, words))
        draft.refuseValue(u"color"_s, colour, QStringList{u"\"#RRGGBB\""_s} + words);
}

void noteUnknownFields(ClientDraft &draft)
{
    for (const auto &[key, value] : draft.entries()) {
        const auto isKey = [&key](QLatin1StringView name) { return key.value == name; };
        if (std::ranges::any_of(kFields, isKey, &FieldRule::key) || std::ranges::any_of(kOtherFields, isKey))
            continue;
        draft.note(
            u"unknown-to-options"_s,
            Texts::tr("OpenCode knows no field “%1” and hands it to the model’s provider as an option.").arg(key.value),
            draft.place(key));
    }
}

} // namespace

void judge(ClientDraft &draft)
{
    for (const FieldRule &rule : kFields) {
        if (const yaml::NodeEntry *entry = draft.entry(QString(rule.key)))
            draft.check(rule.key, entry->second, rule.wanted);
    }
    static const QStringList modes{u"subagent"_s, u"primary"_s, u"all"_s};
    const yaml::NodeEntry *mode = draft.entry(u"mode");
    if (mode && !isOneOf(draft, mode->second, modes))
        draft.refuseValue(u"mode"_s, mode->second, modes);
    if (const yaml::NodeEntry *colour = draft.entry(u"color"))
        judgeColour(draft, colour->second);
    if (const yaml::NodeEntry *permission = draft.entry(u"permission"))
        judgePermission(draft, permission->second);
    noteUnknownFields(draft);
    if (const Reading &reading = draft.reading(); reading.error) {
        draft.note(u"stops-client"_s,
                   Texts::tr("One such file stops OpenCode altogether: it ends with an error and loads no agent."),
                   reading.error->range.value_or(reading.headerRange));
    }
}

} // namespace dossier::opencode
