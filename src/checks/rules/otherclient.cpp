// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "promptrules.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

/// A key that belongs to another client's agents. Sources: the clients' own
/// documents, as listed in docs/rules.md.
struct ForeignKey {
    QLatin1StringView key;
    QLatin1StringView client; ///< as it is called
    bool isCertain; ///< says it alone; the others only together
};

constexpr ForeignKey kForeignKeys[] = {
    {"mode"_L1, "OpenCode"_L1, false},
    {"temperature"_L1, "OpenCode"_L1, false},
    {"top_p"_L1, "OpenCode"_L1, false},
    {"permission"_L1, "OpenCode"_L1, true},
    {"steps"_L1, "OpenCode"_L1, false},
    {"reasoningEffort"_L1, "OpenCode"_L1, false},
    {"handoffs"_L1, "GitHub Copilot"_L1, true},
    {"mcp-servers"_L1, "GitHub Copilot"_L1, false},
    {"user-invocable"_L1, "GitHub Copilot"_L1, false},
    {"infer"_L1, "GitHub Copilot"_L1, false},
    {"target"_L1, "GitHub Copilot"_L1, false},
    {"argument-hint"_L1, "GitHub Copilot"_L1, false},
    {"alwaysApply"_L1, "Cursor"_L1, true},
    {"globs"_L1, "Cursor"_L1, true},
    {"readonly"_L1, "Cursor"_L1, false},
    {"is_background"_L1, "Cursor"_L1, true},
    {"timeout_mins"_L1, "Gemini CLI"_L1, true},
    {"max_turns"_L1, "Gemini CLI"_L1, false},
    {"display_name"_L1, "Gemini CLI"_L1, false},
    {"approvalMode"_L1, "Qwen Code"_L1, true},
};

bool isModeOfOpenCode(const FieldReading &field)
{
    static const QStringList modes{u"subagent"_s, u"primary"_s, u"all"_s};
    return field.key == "mode"_L1 && modes.contains(field.value.toString());
}

bool isCertain(const ForeignKey &foreign, const FieldReading &field)
{
    return foreign.isCertain || isModeOfOpenCode(field);
}

class OtherClient : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::OtherClient)
public:
    QString id() const override { return u"file/other-client"_s; }
    Severity severity() const override { return Severity::Warning; }
    QString summary() const override { return tr("The file is written for another client."); }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        const std::vector<const FieldReading *> keys = otherClientsKeys(file);
        if (keys.empty())
            return {};
        const QString other = clientOf(keys.front()->key);
        Diagnostic diagnostic{id(),
                              severity(),
                              tr("“%1” is a field of %2: %3 ignores it, so what it is to do does not happen here.")
                                  .arg(keys.front()->key, other, file.client()),
                              keys.front()->keyRange,
                              {},
                              {}};
        for (const FieldReading *key : std::vector(keys.begin() + 1, keys.end()))
            diagnostic.related.push_back({key->keyRange, tr("“%1” is one, too.").arg(key->key)});
        return {diagnostic};
    }

private:
    static QString clientOf(const QString &key)
    {
        const auto found = std::ranges::find(kForeignKeys, key, &ForeignKey::key);
        return QString(found->client);
    }
};

} // namespace

std::vector<const FieldReading *> otherClientsKeys(const CheckedFile &file)
{
    // Facts about foreign keys are those of Claude Code's own folder.
    std::vector<const FieldReading *> keys;
    if (file.dialect().id() != "claude-code"_L1)
        return keys;
    bool isSure = false;
    for (const FieldReading &field : file.fields()) {
        const auto foreign = std::ranges::find(kForeignKeys, field.key, &ForeignKey::key);
        // A key that is almost one of this client's is told as that.
        if (foreign == std::end(kForeignKeys) || file.dialect().field(field.key) ||
            !meantKey(file, field).key.isEmpty())
            continue;
        isSure = isSure || isCertain(*foreign, field);
        keys.push_back(&field);
    }
    constexpr std::size_t kTogether = 2;
    return isSure || keys.size() >= kTogether ? keys : std::vector<const FieldReading *>();
}

RulePointer makeOtherClient()
{
    return std::make_unique<OtherClient>();
}

} // namespace dossier
