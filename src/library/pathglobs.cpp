// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "pathglobs.h"

#include <QDir>
#include <QStringList>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

char16_t folded(QChar unit)
{
    return unit.toCaseFolded().unicode();
}

/// The parts of a list; a comma within braces or brackets parts nothing.
QStringList listed(const QString &list)
{
    QStringList parts{QString()};
    int depth = 0;
    for (const QChar unit : list) {
        depth += unit == u'{' ? 1 : unit == u'}' && depth > 0 ? -1 : 0;
        if (unit == u',' && depth == 0)
            parts += QString();
        else
            parts.back() += unit;
    }
    for (QString &part : parts)
        part = QDir::fromNativeSeparators(part.trimmed());
    parts.removeAll(QString());
    return parts;
}

/// Where the brace at `open` is closed; -1 if it is not.
qsizetype closingBrace(QStringView text, qsizetype open)
{
    int depth = 0;
    for (qsizetype at = open; at < text.size(); ++at) {
        depth += text[at] == u'{' ? 1 : text[at] == u'}' ? -1 : 0;
        if (depth == 0)
            return at;
    }
    return -1;
}

/// The patterns without braces that one with braces stands for. The first brace
/// that is closed is opened until none is left; of too many the rest is left out.
QStringList withoutBraces(const QString &pattern, std::size_t most)
{
    QStringList open{pattern};
    QStringList done;
    while (!open.isEmpty() && static_cast<std::size_t>(done.size()) < most) {
        const QString next = open.takeFirst();
        qsizetype brace = next.indexOf(u'{');
        qsizetype end = -1;
        while (brace >= 0 && (end = closingBrace(next, brace)) < 0)
            brace = next.indexOf(u'{', brace + 1);
        if (brace < 0) {
            done += next;
            continue;
        }
        const QString inner = next.sliced(brace + 1, end - brace - 1);
        // An empty one of several counts: "{,un}used".
        QStringList choices{QString()};
        int depth = 0;
        for (const QChar unit : inner) {
            depth += unit == u'{' ? 1 : unit == u'}' ? -1 : 0;
            if (unit == u',' && depth == 0)
                choices += QString();
            else
                choices.back() += unit;
        }
        QStringList made;
        for (const QString &choice : std::as_const(choices))
            made += next.first(brace) + choice.trimmed() + next.sliced(end + 1);
        open = made + open;
        if (static_cast<std::size_t>(open.size()) > most)
            open.resize(static_cast<qsizetype>(most));
    }
    return done;
}

} // namespace

bool PathGlobs::Step::takes(char16_t code) const
{
    switch (kind) {
    case Kind::Unit:
        return code == unit;
    case Kind::Any:
    case Kind::Run:
        return code != u'/';
    case Kind::OneOf: {
        const bool isIn = std::ranges::any_of(
            ranges, [code](const auto &range) { return code >= range.first && code <= range.second; });
        return code != u'/' && isIn != isNegated;
    }
    case Kind::Deep:
    case Kind::Folders:
        break;
    }
    return true;
}

PathGlobs PathGlobs::make(const QString &include, const QString &exclude)
{
    PathGlobs globs;
    globs.m_include = patternsOf(include);
    globs.m_exclude = patternsOf(exclude);
    return globs;
}

std::vector<PathGlobs::Pattern> PathGlobs::patternsOf(const QString &list)
{
    std::vector<Pattern> patterns;
    for (const QString &part : listed(list)) {
        for (const QString &text : withoutBraces(part, kPatternsAtMost)) {
            if (patterns.size() < kPatternsAtMost && !text.isEmpty())
                patterns.push_back(patternOf(text));
        }
    }
    return patterns;
}

/// A set in brackets that begins at `at`; where it ends, or `at` if it is none.
qsizetype PathGlobs::addRange(Pattern &pattern, QStringView text, qsizetype at)
{
    Step step{.kind = Step::Kind::OneOf};
    qsizetype next = at + 1;
    if (next < text.size() && (text[next] == u'!' || text[next] == u'^')) {
        step.isNegated = true;
        ++next;
    }
    const qsizetype first = next;
    const qsizetype end = text.indexOf(u']', first + 1); // one in the first place is a sign like others
    if (end < 0)
        return at;
    while (next < end) {
        const char16_t from = folded(text[next]);
        const bool isRange = next + 2 < end && text[next + 1] == u'-';
        step.ranges.emplace_back(from, isRange ? folded(text[next + 2]) : from);
        next += isRange ? 3 : 1;
    }
    pattern.push_back(std::move(step));
    return end + 1;
}

PathGlobs::Pattern PathGlobs::patternOf(QStringView text)
{
    Pattern pattern;
    if (text.startsWith(u"./"))
        text = text.sliced(1);
    if (text.startsWith(u'/'))
        text = text.sliced(1);
    else
        pattern.push_back({.kind = Step::Kind::Folders});
    while (text.endsWith(u'/'))
        text.chop(1); // a folder: what is in it is taken anyway
    for (qsizetype at = 0; at < text.size();) {
        const QChar unit = text[at];
        if (unit == u'*') {
            const qsizetype first = at;
            while (at < text.size() && text[at] == u'*')
                ++at;
            const bool isDeep = at - first > 1;
            const bool isFolders =
                isDeep && (first == 0 || text[first - 1] == u'/') && at < text.size() && text[at] == u'/';
            at += isFolders ? 1 : 0;
            pattern.push_back({.kind = isFolders ? Step::Kind::Folders : isDeep ? Step::Kind::Deep : Step::Kind::Run});
            continue;
        }
        if (unit == u'[') {
            if (const qsizetype end = addRange(pattern, text, at); end > at) {
                at = end;
                continue;
            }
        }
        if (unit == u'?')
            pattern.push_back({.kind = Step::Kind::Any});
        else
            pattern.push_back({.kind = Step::Kind::Unit, .unit = folded(unit)});
        ++at;
    }
    return pattern;
}

/// All places of the pattern that a part of the path can lead to are kept at
/// once, so that no pattern is tried twice on a unit.
bool PathGlobs::matches(const Pattern &pattern, QStringView path)
{
    using Kind = Step::Kind;
    const std::size_t count = pattern.size();
    std::vector<bool> now(count + 1);
    std::vector<bool> next(count + 1);
    // What may stand for nothing is passed over.
    const auto enter = [&](std::vector<bool> &states, std::size_t at) {
        states[at] = true;
        while (at < count &&
               (pattern[at].kind == Kind::Run || pattern[at].kind == Kind::Deep || pattern[at].kind == Kind::Folders))
            states[++at] = true;
    };
    // Within folders: names are passed, and only after a / it goes on.
    std::vector<bool> within(count + 1);
    enter(now, 0);
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (path[i] == u'/' && now[count])
            return true; // a folder, and all in it
        const char16_t unit = folded(path[i]);
        std::ranges::fill(next, false);
        std::vector<bool> nextWithin(count + 1);
        for (std::size_t at = 0; at < count; ++at) {
            const Step &step = pattern[at];
            if (step.kind == Kind::Folders) {
                if (!now[at] && !within[at])
                    continue;
                if (unit == u'/')
                    enter(next, at);
                else
                    nextWithin[at] = true;
            } else if (now[at] && step.takes(unit)) {
                enter(next, step.kind == Kind::Run || step.kind == Kind::Deep ? at : at + 1);
            }
        }
        std::swap(now, next);
        std::swap(within, nextWithin);
    }
    return now[count];
}

bool PathGlobs::takes(QStringView path) const
{
    const auto isTaken = [path](const Pattern &pattern) { return matches(pattern, path); };
    return (m_include.empty() || std::ranges::any_of(m_include, isTaken)) && std::ranges::none_of(m_exclude, isTaken);
}

} // namespace dossier
