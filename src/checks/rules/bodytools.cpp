// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "promptrules.h"

#include <QCoreApplication>
#include <QVarLengthArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

/// The names of tools that a list gives or takes, without what stands in parentheses.
QStringList namesOf(const CheckedFile &file, QStringView key)
{
    QStringList names;
    const FieldReading *field = file.field(key);
    for (const QString &item : field ? toolItems(field->value) : QStringList())
        names += toolName(item);
    return names;
}

bool isSameTool(const ToolSpec &tool, const QString &name)
{
    return tool.name == name || tool.aliases.contains(name);
}

/// Whether words that name a tool as one end a text: “the”, “use” or “using”.
bool endsWithCue(QStringView before, bool &isThe)
{
    isThe = before.endsWith("the "_L1, Qt::CaseInsensitive);
    return isThe || before.endsWith("use "_L1, Qt::CaseInsensitive) ||
           before.endsWith("using "_L1, Qt::CaseInsensitive);
}

/// Whether mentionOf() is worth its while; most prompts name no tool like that.
bool mayMention(const CheckedFile &file, QStringView tool)
{
    QVarLengthArray<QChar, 64> words;
    const auto mayContain = [&](QStringView before, QStringView after) {
        words.clear();
        for (const QStringView part : {before, tool, after})
            words.append(part.data(), part.size());
        return file.mayContain(QStringView(words));
    };
    // Each cue ends with e or g, and a blank.
    return file.mayContain(tool) && (mayContain(u"e `", u"`") || mayContain(u"g `", u"`") ||
                                     mayContain(u"e ", u" tool") || mayContain(u"g ", u" tool"));
}

/// Where the prompt speaks of a tool as one: “the Bash tool”, “use `Bash`”.
/// Names that are words of English are nothing else without that.
TextRange mentionOf(const CheckedFile &file, const QString &tool)
{
    const TextRange body = file.file().bodyRange();
    const QStringView text = QStringView(file.text()).sliced(body.start, body.length);
    for (qsizetype at = text.indexOf(tool); at >= 0; at = text.indexOf(tool, at + 1)) {
        const qsizetype end = at + tool.size();
        const bool isMarked = at > 0 && text[at - 1] == u'`' && end < text.size() && text[end] == u'`';
        const QStringView before = text.first(isMarked ? at - 1 : at);
        const QStringView after = text.sliced(isMarked ? end + 1 : end);
        bool isThe = false;
        if (!endsWithCue(before, isThe))
            continue;
        if (after.startsWith(" tool"_L1) || (isMarked && !isThe))
            return {body.start + at, tool.size()};
    }
    return {};
}

class ToolNotAllowed : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::ToolNotAllowed)
public:
    QString id() const override { return u"body/tool-not-allowed"_s; }
    Severity severity() const override { return Severity::Info; }
    QString summary() const override { return tr("The prompt speaks of a tool that the agent is not given."); }
    QString fieldKey() const override { return u"tools"_s; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        std::vector<Diagnostic> found;
        const QStringList given = namesOf(file, u"tools");
        const QStringList taken = namesOf(file, u"disallowedTools");
        if ((given.isEmpty() && taken.isEmpty()) || given.contains("*"_L1) || !file.reading().loads())
            return found;
        for (const ToolSpec &tool : file.dialect().tools()) {
            if (!mayMention(file, tool.name) || isAllowed(tool, given, taken))
                continue;
            const TextRange range = mentionOf(file, tool.name);
            if (!range.isEmpty())
                found.push_back(diagnosticOf(file, tool, range));
        }
        return found;
    }

private:
    static bool isAllowed(const ToolSpec &tool, const QStringList &given, const QStringList &taken)
    {
        const auto isThis = [&tool](const QString &name) { return isSameTool(tool, name); };
        return (given.isEmpty() || std::ranges::any_of(given, isThis)) && std::ranges::none_of(taken, isThis);
    }

    Diagnostic diagnosticOf(const CheckedFile &file, const ToolSpec &tool, TextRange range) const
    {
        Diagnostic diagnostic{
            id(),
            severity(),
            tr("The prompt speaks of the tool “%1”, which %2 does not give this agent.").arg(tool.name, file.client()),
            range,
            {},
            {}};
        const FieldReading *list = file.field(u"tools") ? file.field(u"tools") : file.field(u"disallowedTools");
        diagnostic.related.push_back({list->valueRange, tr("These are the tools.")});
        return diagnostic;
    }
};

class ToolNotMentioned : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::ToolNotMentioned)
public:
    QString id() const override { return u"style/tool-not-mentioned"_s; }
    Severity severity() const override { return Severity::Info; }
    QString summary() const override { return tr("A tool is given that the prompt never speaks of."); }
    bool isOnByDefault() const override { return false; }
    QString fieldKey() const override { return u"tools"_s; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        std::vector<Diagnostic> found;
        const FieldReading *field = file.field(u"tools");
        const QString body = file.text().sliced(file.file().bodyRange().start);
        for (const QString &item : field ? toolItems(field->value) : QStringList()) {
            const QString name = toolName(item);
            if (name == "*"_L1 || body.contains(name, Qt::CaseInsensitive))
                continue;
            found.push_back({id(),
                             severity(),
                             tr("The prompt never speaks of “%1”.").arg(name),
                             itemRange(file, *field, item, 0),
                             {},
                             {}});
        }
        return found;
    }
};

} // namespace

RulePointer makeToolNotAllowed()
{
    return std::make_unique<ToolNotAllowed>();
}

RulePointer makeToolNotMentioned()
{
    return std::make_unique<ToolNotMentioned>();
}

} // namespace dossier
