// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "mentions.h"

#include "agentfile/agentfile.h"
#include "jsonstrings.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

using Kind = Mention::Kind;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::Mentions)
};

/// How far a list in parentheses may reach to either side.
constexpr qsizetype kListReach = 400;

bool isNameUnit(QChar unit)
{
    return unit.isLetterOrNumber() || unit == u'_' || unit == u'-';
}

/// A stretch of text in which a name was found.
class Place
{
public:
    Place(QStringView text, TextRange range)
        : m_before(text.first(range.start))
        , m_after(text.sliced(range.end()))
    {
    }

    /// What the name is there; none if it is a part of something else.
    [[nodiscard]] std::optional<Kind> kind(const MentionedName &name) const;

private:
    [[nodiscard]] bool isWholeName(const MentionedName &name) const;
    [[nodiscard]] bool isInCall() const;
    [[nodiscard]] bool isType() const;
    [[nodiscard]] bool isHandle() const
    {
        return m_before.endsWith("@agent-"_L1) || (m_before.endsWith("@\""_L1) && m_after.startsWith(" (agent)\""_L1));
    }

    QStringView m_before;
    QStringView m_after;
};

bool Place::isWholeName(const MentionedName &name) const
{
    if (!m_after.isEmpty() && isNameUnit(m_after.front()))
        return false;
    // `name:other` names something of a plugin that is called like it.
    if (m_after.size() > 1 && m_after[0] == u':' && isNameUnit(m_after[1]))
        return false;
    if (m_before.isEmpty())
        return name.isBareToo;
    const QChar last = m_before.back();
    if (last == u':') {
        const QStringView front = m_before.chopped(1);
        if (!name.plugin.isEmpty() && front.endsWith(name.plugin)) {
            const QStringView rest = front.chopped(name.plugin.size());
            return rest.isEmpty() || !isNameUnit(rest.back());
        }
        // Behind a word it would be another plugin's.
        if (!front.isEmpty() && isNameUnit(front.back()))
            return false;
    }
    return name.isBareToo && !isNameUnit(last) && last != u'.' && last != u'/' && last != u'\\';
}

bool Place::isInCall() const
{
    const auto isListUnit = [](QChar unit) { return isNameUnit(unit) || u":*, \t\"'`"_s.contains(unit); };
    const QStringView before = m_before.last(std::min(kListReach, m_before.size()));
    qsizetype open = before.size() - 1;
    while (open >= 0 && isListUnit(before[open]))
        --open;
    const QStringView after = m_after.first(std::min(kListReach, m_after.size()));
    const auto close = std::ranges::find_if_not(after, isListUnit);
    if (open < 0 || before[open] != u'(' || close == after.end() || *close != u')')
        return false;
    const QStringView call = before.first(open);
    return std::ranges::any_of(std::initializer_list<QStringView>{u"Agent", u"Task"}, [call](QStringView tool) {
        return call.endsWith(tool) && (call.size() == tool.size() || !isNameUnit(call[call.size() - tool.size() - 1]));
    });
}

bool Place::isType() const
{
    static const QRegularExpression form(u"\\b(sub)?agent_?[tT]ype[\"'`]?\\s*[:=]\\s*[\"'`]?([\\w-]+:)?$"_s);
    return form.matchView(m_before.last(std::min<qsizetype>(80, m_before.size()))).hasMatch();
}

std::optional<Kind> Place::kind(const MentionedName &name) const
{
    const bool isEnded = m_after.isEmpty() || !isNameUnit(m_after.front());
    if (isHandle() && isEnded && name.isBareToo)
        return Kind::Handle;
    // A file, as long as the path leads to agents or begins with the name.
    if (m_after.startsWith(".md"_L1) && (m_after.size() == 3 || !isNameUnit(m_after[3]))) {
        static const QRegularExpression path(u"(^|[^\\w./\\\\-])([\\w.~-]*[/\\\\])*$"_s);
        const QStringView tail = m_before.last(std::min<qsizetype>(200, m_before.size()));
        const auto match = path.matchView(tail);
        const QStringView folders = match.hasMatch() ? tail.sliced(match.capturedEnd(1)) : QStringView();
        const bool isPath = match.hasMatch() && (folders.isEmpty() || folders.contains(u"agents"_s));
        return isPath && name.isBareToo ? std::optional(Kind::Path) : std::nullopt;
    }
    if (!isWholeName(name))
        return std::nullopt;
    if (isType())
        return Kind::Type;
    return isInCall() ? Kind::Call : Kind::Word;
}

std::vector<Mention> mentionsOf(const QString &text, TextRange within, const MentionedName &name)
{
    std::vector<Mention> found;
    const QStringView part = QStringView(text).sliced(within.start, within.length);
    for (qsizetype at = part.indexOf(name.name); at >= 0; at = part.indexOf(name.name, at + name.name.size())) {
        const TextRange range{at, name.name.size()};
        if (const auto kind = Place(part, range).kind(name))
            found.push_back({*kind, {within.start + at, range.length}});
    }
    return found;
}

/// What a header says is known better by its keys.
void lookAtHeader(std::vector<Mention> &found, const QString &text, MentionFile kind)
{
    const AgentFile file = AgentFile::parse(SourceText(text, {}));
    for (const HeaderEntry &entry : file.entries()) {
        if (entry.key == "name"_L1) {
            std::erase_if(found, [&entry](const Mention &mention) { return entry.valueRange.contains(mention.range); });
            continue;
        }
        if (kind != MentionFile::Skill || entry.key != "agent"_L1)
            continue;
        for (Mention &mention : found) {
            if (mention.kind == Kind::Word && entry.valueRange.contains(mention.range))
                mention.kind = Kind::Field;
        }
    }
}

/// What a string of the settings is for, by where it stands.
Kind kindOfString(const JsonString &string, QStringView value, const Mention &mention)
{
    const QStringList &path = string.path;
    const bool isWhole = mention.range == string.range;
    if (path == QStringList{u"agent"_s} && isWhole)
        return Kind::Setting;
    const bool isHook = path.size() == 4 && path.front() == "hooks"_L1 && path.back() == "matcher"_L1 &&
                        path[1].startsWith("Subagent"_L1);
    // A pattern with more than names in it may mean more.
    if (isHook &&
        std::ranges::all_of(value, [](QChar unit) { return isNameUnit(unit) || unit == u'|' || unit == u':'; }))
        return Kind::Hook;
    return mention.kind;
}

std::vector<Mention> mentionsInJson(const QString &text, const MentionedName &name)
{
    std::vector<Mention> found;
    MentionedName written = name;
    written.name = jsonEscaped(name.name);
    for (const JsonString &string : jsonStrings(text)) {
        for (Mention &mention : mentionsOf(text, string.range, written)) {
            mention.kind =
                kindOfString(string, QStringView(text).sliced(string.range.start, string.range.length), mention);
            found.push_back(mention);
        }
    }
    return found;
}

} // namespace

std::vector<Mention> mentionsIn(const QString &text, const MentionedName &name, MentionFile file)
{
    if (name.name.isEmpty())
        return {};
    if (file == MentionFile::Json)
        return mentionsInJson(text, name);
    std::vector<Mention> found = mentionsOf(text, {0, text.size()}, name);
    if (!found.empty() && file != MentionFile::Text)
        lookAtHeader(found, text, file);
    return found;
}

QString toText(Mention::Kind kind)
{
    switch (kind) {
    case Kind::Call:
        return Texts::tr("“Agent(…)”: who may be started");
    case Kind::Type:
        return Texts::tr("“subagent_type”: who is started");
    case Kind::Handle:
        return Texts::tr("“@agent-…”: who is asked");
    case Kind::Field:
        return Texts::tr("“agent”: who runs this skill");
    case Kind::Setting:
        return Texts::tr("“agent”: the main agent of the settings");
    case Kind::Hook:
        return Texts::tr("“matcher” of a hook on agents");
    case Kind::Path:
        return Texts::tr("The path of its file");
    case Kind::Word:
        return Texts::tr("The word; it may mean something else");
    }
    std::unreachable();
}

} // namespace dossier
