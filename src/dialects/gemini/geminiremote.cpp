// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "geminiremote.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace dossier::gemini {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::GeminiLoader)
};

constexpr std::array kTexts{"client_id"_L1, "client_secret"_L1, "token_param_name"_L1};
constexpr std::array kAddresses{"authorization_url"_L1, "token_url"_L1, "issuer"_L1, "redirect_uri"_L1,
                                "registration_url"_L1};
constexpr std::array kLists{"scopes"_L1, "audiences"_L1};
constexpr std::array kRemoteFields{"kind"_L1, "name"_L1,           "description"_L1,    "display_name"_L1,
                                   "auth"_L1, "agent_card_url"_L1, "agent_card_json"_L1};

const yaml::Node *find(const std::vector<yaml::NodeEntry> &entries, QLatin1StringView key)
{
    const auto found = std::ranges::find_if(entries, [key](const yaml::NodeEntry &entry) {
        return entry.first.kind == yaml::Node::Kind::Scalar && entry.first.value == key;
    });
    return found == entries.end() ? nullptr : &found->second;
}

/// What no browser takes for an address, as far as that is sure: without a
/// scheme, or of the web without a host or with a port that is no number.
bool isNoAddress(QString text)
{
    static const QRegularExpression scheme(u"\\A([a-zA-Z][a-zA-Z0-9+.-]*):"_s);
    static const QRegularExpression web(
        u"\\A[/\\\\]*(?:[^/\\\\?#]*@)?([^/\\\\?#:]+|\\[[^\\]]*\\])(?::[0-9]*)?(?:[/\\\\?#]|\\z)"_s);
    text = text.trimmed().remove(u'\n').remove(u'\t').remove(u'\r');
    const QRegularExpressionMatch match = scheme.match(text);
    if (!match.hasMatch())
        return true;
    const QString name = match.captured(1).toLower();
    return (name == "http"_L1 || name == "https"_L1) && !web.match(text.sliced(match.capturedEnd())).hasMatch();
}

void checkAddress(ClientDraft &draft, const QString &field, const yaml::Node &value)
{
    if (draft.check(field, value, Wanted::Text) && isNoAddress(value.value)) {
        draft.refuse(Texts::tr("Gemini CLI does not load this agent: “%1” must be a whole address, such as "
                               "https://example.org/card.")
                         .arg(field),
                     draft.place(value));
    }
}

void checkOauth(ClientDraft &draft, const QString &path, const yaml::Node &auth)
{
    for (const auto &[key, value] : auth.entries) {
        const QString field = path + u'.' + key.value;
        const auto isOneOf = [&key](const auto &names) {
            return std::ranges::any_of(names, [&key](QLatin1StringView name) { return key.value == name; });
        };
        if (isOneOf(kTexts))
            draft.check(field, value, Wanted::Text);
        else if (isOneOf(kLists))
            draft.check(field, value, Wanted::TextList);
        else if (isOneOf(kAddresses))
            checkAddress(draft, field, value);
    }
}

void require(ClientDraft &draft, const QString &path, const yaml::Node &auth, const QString &key, Wanted wanted)
{
    const QString field = path + u'.' + key;
    if (const yaml::Node *value = auth.find(key))
        draft.check(field, *value, wanted);
    else
        draft.refuseMissing(field);
}

void checkOptional(ClientDraft &draft, const QString &path, const yaml::Node &auth, const QString &key, Wanted wanted)
{
    if (auth.find(key))
        require(draft, path, auth, key, wanted);
}

void checkHttp(ClientDraft &draft, const QString &path, const yaml::Node &auth)
{
    require(draft, path, auth, u"scheme"_s, Wanted::FilledText);
    for (const QString &key : {u"token"_s, u"username"_s, u"password"_s, u"value"_s})
        checkOptional(draft, path, auth, key, Wanted::FilledText);
    const yaml::Node *scheme = auth.find(u"scheme");
    if (draft.isRefused() || auth.find(u"value"))
        return;
    if (scheme->value == "Bearer"_L1) {
        require(draft, path, auth, u"token"_s, Wanted::FilledText);
    } else if (scheme->value == "Basic"_L1) {
        require(draft, path, auth, u"username"_s, Wanted::FilledText);
        require(draft, path, auth, u"password"_s, Wanted::FilledText);
    } else {
        require(draft, path, auth, u"value"_s, Wanted::FilledText);
    }
}

void judgeAuth(ClientDraft &draft, const yaml::Node &auth)
{
    const QString path = u"auth"_s;
    if (!draft.check(path, auth, Wanted::Map))
        return;
    const yaml::Node *type = auth.find(u"type");
    if (!type) {
        draft.refuseMissing(u"auth.type"_s);
    } else if (type->value == "apiKey"_L1) {
        require(draft, path, auth, u"key"_s, Wanted::FilledText);
        checkOptional(draft, path, auth, u"name"_s, Wanted::Text);
    } else if (type->value == "http"_L1) {
        checkHttp(draft, path, auth);
    } else if (type->value == "google-credentials"_L1) {
        checkOptional(draft, path, auth, u"scopes"_s, Wanted::TextList);
    } else if (type->value == "oauth"_L1) {
        checkOauth(draft, path, auth);
    } else {
        draft.refuseValue(u"auth.type"_s, *type, {u"apiKey"_s, u"http"_s, u"google-credentials"_s, u"oauth"_s});
    }
}

void judgeCard(ClientDraft &draft, const yaml::Node *url, const yaml::Node *json)
{
    if (url && json) {
        draft.refuse(Texts::tr("Gemini CLI does not load this agent: it takes either “agent_card_url” or "
                               "“agent_card_json”, not both."),
                     draft.place(*json));
    } else if (url) {
        checkAddress(draft, u"agent_card_url"_s, *url);
    } else if (!json) {
        draft.refuseMissing(u"agent_card_url"_s);
    } else if (draft.check(u"agent_card_json"_s, *json, Wanted::Text)) {
        // Any JSON value counts, which QJsonDocument takes only inside a list.
        QJsonParseError error;
        const auto list = QJsonDocument::fromJson("[" + json->value.toUtf8() + "]", &error);
        if (error.error != QJsonParseError::NoError || list.array().size() != 1) {
            draft.refuse(Texts::tr("Gemini CLI does not load this agent: “agent_card_json” must be JSON."),
                         draft.place(*json));
        }
    }
}

} // namespace

void judgeServerAuth(ClientDraft &draft, const QString &path, const yaml::Node &auth)
{
    const yaml::Node *type = auth.find(u"type");
    if (!type)
        draft.refuseMissing(path + u".type"_s);
    else if (type->value == "google-credentials"_L1)
        checkOptional(draft, path, auth, u"scopes"_s, Wanted::TextList);
    else if (type->value == "oauth"_L1)
        checkOauth(draft, path, auth);
    else
        draft.refuseValue(path + u".type"_s, *type, {u"google-credentials"_s, u"oauth"_s});
}

void judgeRemote(ClientDraft &draft, const std::vector<yaml::NodeEntry> &entries)
{
    for (const auto &[key, value] : entries) {
        const bool isKnown = std::ranges::any_of(kRemoteFields, [&](QLatin1StringView name) {
            return key.kind == yaml::Node::Kind::Scalar && key.value == name;
        });
        if (!isKnown)
            refuseUnknownKey(draft, key);
    }
    judgeName(draft, find(entries, "name"_L1));
    if (const yaml::Node *kind = find(entries, "kind"_L1); kind && kind->value != "remote"_L1)
        draft.refuseValue(u"kind"_s, *kind, {u"local"_s, u"remote"_s});
    for (const auto key : {"description"_L1, "display_name"_L1}) {
        if (const yaml::Node *value = find(entries, key))
            draft.check(QString(key), *value, Wanted::Text);
    }
    if (const yaml::Node *auth = find(entries, "auth"_L1))
        judgeAuth(draft, *auth);
    judgeCard(draft, find(entries, "agent_card_url"_L1), find(entries, "agent_card_json"_L1));
}

} // namespace dossier::gemini
