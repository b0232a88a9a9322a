// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "qwenrules.h"

#include "dialects/shared/jstext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace dossier::qwen {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShortestPrompt = 10;
constexpr qsizetype kLongestDescription = 1000; ///< longer ones bring a warning

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::QwenLoader)
};

/// JavaScript's String(); none where it throws.
std::optional<QString> stringOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    if (value.isObject())
        return std::nullopt;
    if (!value.isArray())
        return value.toString();
    QStringList items;
    for (const QJsonValueConstRef item : value.toArray()) {
        const auto text = stringOf(item);
        if (!text)
            return std::nullopt;
        items.append(*text);
    }
    return items.join(u',');
}

/// As JavaScript trims.
QString trimmed(const QString &text)
{
    const TextRange rest = js::trimmed(text, {0, text.size()});
    return text.sliced(rest.start, rest.length);
}

bool isBlank(const QString &text)
{
    return trimmed(text).isEmpty();
}

class Judge
{
public:
    Judge(ClientDraft &draft, const QString &header, bool isYaml)
        : m_draft(draft)
        , m_header(header)
        , m_isYaml(isYaml)
    {
    }

    void run()
    {
        judgeName();
        judgeDescription();
        judgeApprovalMode();
        judgeTools(u"tools");
        judgeTools(u"disallowedTools");
        judgeModel();
        judgeRunConfig();
        judgeExecutor();
        judgeBackend();
        judgePrompt();
    }

private:
    [[nodiscard]] const FieldReading *field(QStringView key) const { return m_draft.reading().field(key); }

    void refuse(const QString &sentence, const FieldReading &field) { m_draft.refuse(sentence, field.valueRange); }

    [[nodiscard]] static bool isMissing(const FieldReading *field)
    {
        return !field || (field->value.isString() && field->value.toString().isEmpty());
    }

    void judgeName();
    void judgeDescription();
    void judgeApprovalMode();
    void judgeTools(QStringView key);
    void judgeModel();
    void judgeRunConfig();
    void judgeLimit(const FieldReading &config, const QString &key, bool isWhole);
    void judgeExecutor();
    void judgeBackend();
    void judgePrompt();
    [[nodiscard]] bool isWrittenAsKey(const QString &key) const;

    ClientDraft &m_draft;
    const QString &m_header;
    bool m_isYaml;
};

void Judge::judgeName()
{
    const FieldReading *name = field(u"name");
    if (isMissing(name)) {
        m_draft.refuseMissing(u"name"_s);
        return;
    }
    static const QStringList reserved{u"self"_s, u"system"_s, u"user"_s,    u"model"_s,
                                      u"tool"_s, u"config"_s, u"default"_s, u"main"_s};
    static const QRegularExpression allowed(u"\\A(?![-_])[\\p{L}\\p{N}_-]{2,}(?<![-_])\\z"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    m_draft.reading().name = stringOf(name->value);
    const QString given = trimmed(m_draft.reading().name.value_or(QString()));
    if (reserved.contains(given.toLower())) {
        refuse(Texts::tr("Qwen Code does not load this agent: it keeps the name “%1” for itself.").arg(given), *name);
    } else if (!allowed.matchView(given).hasMatch() || given.size() > 50) {
        refuse(Texts::tr("Qwen Code does not load this agent: its name must be 2 to 50 letters, digits, hyphens and "
                         "underscores, none of these two at an end."),
               *name);
    }
}

void Judge::judgeDescription()
{
    const FieldReading *description = field(u"description");
    if (isMissing(description)) {
        m_draft.refuseMissing(u"description"_s);
        return;
    }
    const auto text = stringOf(description->value);
    if (!text || isBlank(*text)) {
        refuse(Texts::tr("Qwen Code does not load this agent: “description” must be text that is not empty."),
               *description);
        return;
    }
    m_draft.reading().description = text;
    if (text->size() > kLongestDescription) {
        m_draft.note(u"long-description"_s,
                     Texts::tr("Qwen Code warns of descriptions with more than 1,000 characters."),
                     description->valueRange);
    }
}

void Judge::judgeApprovalMode()
{
    static const QStringList modes{u"plan"_s, u"default"_s, u"auto-edit"_s, u"auto"_s, u"yolo"_s, u"bubble"_s};
    const FieldReading *mode = field(u"approvalMode");
    if (isMissing(mode) || (mode->value.isString() && modes.contains(mode->value.toString())))
        return;
    refuse(Texts::tr("Qwen Code does not load this agent: “approvalMode” may be one of %1.").arg(modes.join(u", "_s)),
           *mode);
}

void Judge::judgeTools(QStringView key)
{
    const FieldReading *tools = field(key);
    if (!tools)
        return;
    for (const QJsonValueConstRef tool : tools->value.toArray()) {
        if (tool.isString() && isBlank(tool.toString()))
            refuse(Texts::tr("Qwen Code does not load this agent: an empty name stands in “%1”.").arg(key), *tools);
    }
}

void Judge::judgeModel()
{
    static const QRegularExpression accountOnly(
        u"\\A(?:openai|openai-responses|qwen-oauth|gemini|vertex-ai|anthropic)\\s*:\\z"_s); // measured: AuthType of
                                                                                            // 0.24.4
    const FieldReading *model = field(u"model");
    std::optional<QString> text;
    if (!isMissing(model)) {
        text = stringOf(model->value);
    } else {
        model = field(u"modelConfig");
        const QJsonValue older = model ? model->value.toObject().value("model"_L1) : QJsonValue();
        if (!older.isString() || older.toString().isEmpty())
            return;
        text = older.toString();
    }
    if (!text || isBlank(*text)) {
        refuse(Texts::tr("Qwen Code does not load this agent: “model” must be text that is not empty."), *model);
    } else if (accountOnly.matchView(trimmed(*text)).hasMatch()) {
        refuse(Texts::tr("Qwen Code does not load this agent: “model” names no model behind its colon."), *model);
    }
}

void Judge::judgeRunConfig()
{
    const FieldReading *config = field(u"runConfig");
    if (!config || !config->value.isObject())
        return;
    judgeLimit(*config, u"max_time_minutes"_s, false);
    judgeLimit(*config, u"max_turns"_s, true);
}

void Judge::judgeLimit(const FieldReading &config, const QString &key, bool isWhole)
{
    const QJsonObject limits = config.value.toObject();
    if (!limits.contains(key) || limits.value(key).isNull())
        return;
    const QJsonValue limit = limits.value(key);
    const double number = limit.toDouble();
    if (!limit.isDouble() || number <= 0 || (isWhole && std::trunc(number) != number)) {
        const auto wanted = isWhole ? Wanted::PositiveInteger : Wanted::Number;
        refuse(isWhole || !limit.isDouble()
                   ? unmetSentence(u"Qwen Code"_s, u"runConfig."_s + key, wanted)
                   : Texts::tr("Qwen Code does not load this agent: “runConfig.%1” must be above 0.").arg(key),
               config);
    }
}

/// Whether a line looks like that key, at any depth.
bool Judge::isWrittenAsKey(const QString &key) const
{
    const QRegularExpression line(u"^[ \\t]*[\"']?%1[\"']?[ \\t]*:"_s.arg(key), QRegularExpression::MultilineOption);
    return line.match(m_header).hasMatch();
}

void Judge::judgeExecutor()
{
    if (!m_isYaml) {
        // A header that needs the second parser must not start other programs.
        if (isWrittenAsKey(u"executor"_s)) {
            m_draft.refuse(
                Texts::tr("Qwen Code does not load this agent: a header with “executor” must be YAML without a fault."),
                m_draft.reading().headerRange);
        }
        return;
    }
    const yaml::NodeEntry *entry = m_draft.entry(u"executor");
    if (!entry)
        return;
    const QJsonObject executor = entry->second.toJson().toObject();
    const QJsonValue kind = executor.value("kind"_L1);
    const QJsonValue arguments = executor.value("args"_L1);
    bool isGood = (kind == "acp"_L1 || kind == "codex"_L1) && !isBlank(executor.value("command"_L1).toString()) &&
                  (arguments.isUndefined() || arguments.isArray());
    for (const QJsonValueConstRef argument : arguments.toArray())
        isGood = isGood && argument.isString();
    if (!isGood) {
        m_draft.refuse(Texts::tr("Qwen Code does not load this agent: “executor” must have a kind (acp or codex) and a "
                                 "command, and its args must be a list of texts."),
                       m_draft.place(entry->second));
    }
}

void Judge::judgeBackend()
{
    const QString key = u"executionBackend"_s;
    const yaml::NodeEntry *entry = m_isYaml ? m_draft.entry(key) : nullptr;
    const bool isGood = entry ? entry->second.toJson() == "container"_L1 : m_isYaml || !isWrittenAsKey(key);
    if (isGood)
        return;
    m_draft.refuse(Texts::tr("Qwen Code does not load this agent: “executionBackend” may be “container” only, in a "
                             "header that is YAML."),
                   entry ? m_draft.place(entry->second) : m_draft.reading().headerRange);
}

void Judge::judgePrompt()
{
    const Reading &reading = m_draft.reading();
    if (reading.prompt.size() < kShortestPrompt) {
        m_draft.refuse(Texts::tr("Qwen Code does not load this agent: its prompt must have 10 characters at least."),
                       reading.promptRange.isEmpty() ? TextRange{reading.headerRange.end(), 0} : reading.promptRange);
    }
}

} // namespace

void judge(ClientDraft &draft, const QString &header, bool isYaml)
{
    Judge(draft, header, isYaml).run();
}

} // namespace dossier::qwen
