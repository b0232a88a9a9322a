// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "fieldrules.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

using Kind = yaml::Node::Kind;

/// "githubToken", "GITHUB_TOKEN" and "--github-token" as " github token".
QString wordsOf(const QString &name)
{
    QString words;
    bool wasLower = false;
    for (const QChar c : name) {
        if (!c.isLetterOrNumber()) {
            words += u' ';
            wasLower = false;
            continue;
        }
        if (c.isUpper() && wasLower)
            words += u' ';
        words += c.toLower();
        wasLower = c.isLower();
    }
    return u' ' + words.simplified();
}

/// Whether what is called so is a secret: by its last words, since a token's
/// file or the number of tokens is none.
bool namesSecret(const QString &name)
{
    static constexpr QLatin1StringView kEnds[] = {
        " token"_L1,      " secret"_L1,      " password"_L1, " passwd"_L1,    " pwd"_L1,
        " api key"_L1,    " apikey"_L1,      " pat"_L1,      " auth"_L1,      " authorization"_L1,
        " access key"_L1, " private key"_L1, " auth key"_L1, " secret key"_L1};
    const QString words = wordsOf(name);
    return std::ranges::any_of(kEnds, [&words](QLatin1StringView end) { return words.endsWith(end); });
}

/// A value that is filled in elsewhere, or that stands for one.
bool isPlaceholder(const QString &value)
{
    static constexpr QLatin1StringView kWords[] = {"your"_L1,      "example"_L1, "placeholder"_L1, "changeme"_L1,
                                                   "change-me"_L1, "replace"_L1, "dummy"_L1,       "xxx"_L1,
                                                   "todo"_L1,      "..."_L1,     "***"_L1,         "redacted"_L1};
    if (value.contains(u'$') || value.contains(u'<') || value.contains(u'{') || value.contains(u'%'))
        return true;
    return std::ranges::any_of(kWords,
                               [&value](QLatin1StringView word) { return value.contains(word, Qt::CaseInsensitive); });
}

/// "Bearer x" as "x".
QString withoutScheme(const QString &value)
{
    static const QRegularExpression kScheme(u"^(?:Bearer|Basic|Token|ApiKey)\\s+"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return value.trimmed().remove(kScheme);
}

/// Whether a text under a secret's name can be the secret itself.
bool canBeSecret(const QString &text)
{
    constexpr qsizetype kShortest = 8;
    const QString value = withoutScheme(text);
    const auto isBlank = [](QChar c) { return c.isSpace(); };
    const bool isPath = value.startsWith(u'/') || value.startsWith(u'~') || value.startsWith(u'.');
    return value.size() >= kShortest && !isPath && !value.contains("://"_L1) && !isPlaceholder(value) &&
           std::ranges::none_of(value, isBlank);
}

/// What its form alone gives away: the tokens of well-known services.
bool isKnownToken(const QString &text)
{
    static const QRegularExpression kToken(
        u"(?:^|[^A-Za-z0-9])(?:gh[pousr]_|github_pat_|glpat-|sk-|xox[abprs]-|AKIA|AIza|hf_|npm_|dop_v1_)"
        "[A-Za-z0-9_-]{16,}"_s);
    return text.size() >= 20 && !isPlaceholder(text) && kToken.match(text).hasMatch();
}

bool isSecretAddress(const QString &text)
{
    if (!text.contains("://"_L1))
        return false;
    const QUrl url(text);
    if (!url.password().isEmpty() && canBeSecret(url.password()))
        return true;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    return std::ranges::any_of(items,
                               [](const auto &item) { return namesSecret(item.first) && canBeSecret(item.second); });
}

struct Secret {
    QString where; ///< under which key it stands
    TextRange range;
};

class SecretFinder
{
public:
    std::vector<Secret> find(const yaml::Node &servers)
    {
        look(servers, {});
        return std::move(m_found);
    }

private:
    void look(const yaml::Node &node, const QString &key)
    {
        if (node.isAlias)
            return;
        if (node.kind == Kind::Scalar) {
            lookAt(node, key, namesSecret(key));
            return;
        }
        for (const yaml::NodeEntry &entry : node.entries)
            look(entry.second, entry.first.value);
        // "--token", "x" is what "--token=x" is.
        QString flag;
        for (const yaml::Node &item : node.items) {
            if (item.kind == Kind::Scalar && namesSecret(flag) && !item.value.startsWith(u'-'))
                lookAt(item, flag, true);
            else
                look(item, key);
            flag = item.kind == Kind::Scalar && item.value.startsWith(u'-') && !item.value.contains(u'=') ? item.value
                                                                                                          : QString();
        }
    }

    void lookAt(const yaml::Node &node, const QString &key, bool isNamed)
    {
        if (!node.toJson().isString())
            return;
        const QString &value = node.value;
        const qsizetype equals = value.startsWith(u'-') ? value.indexOf(u'=') : -1;
        const bool isFlag = equals > 0 && namesSecret(value.first(equals)) && canBeSecret(value.sliced(equals + 1));
        if (isFlag || (isNamed && canBeSecret(value)) || isKnownToken(value) || isSecretAddress(value))
            m_found.push_back({isFlag ? value.first(equals) : key, node.range});
    }

    std::vector<Secret> m_found;
};

class McpSecret : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::McpSecret)
public:
    QString id() const override { return u"mcp/secret"_s; }
    Severity severity() const override { return Severity::Warning; }
    QString summary() const override { return tr("A secret stands in the configuration of a server."); }
    QString fieldKey() const override { return u"mcpServers"_s; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        // Where the client ignores the field, the secret is in the file all the same.
        const HeaderEntry *entry = file.file().entry(fieldKey());
        if (!entry || !entry->value || entry->value->kind == Kind::Scalar)
            return {};
        std::vector<Diagnostic> found;
        for (const Secret &secret : SecretFinder().find(*entry->value)) {
            found.push_back({id(),
                             severity(),
                             tr("What stands under “%2” looks like a secret, and whoever gets this file gets it too. "
                                "Set the server up in %1 itself and only name it here.")
                                 .arg(file.client(), secret.where),
                             secret.range,
                             {},
                             {}});
        }
        return found;
    }
};

} // namespace

RulePointer makeMcpSecret()
{
    return std::make_unique<McpSecret>();
}

} // namespace dossier
