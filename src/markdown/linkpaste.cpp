// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "linkpaste.h"

#include "fences.h"
#include "markspans.h"

#include <algorithm>
#include <functional>
#include <initializer_list>
#include <vector>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestAddress = 2'000; // units; more is no address but a text
constexpr qsizetype kLongestSuffix = 8;

bool isPath(QStringView text)
{
    const bool isStart = std::ranges::any_of(std::initializer_list<QStringView>{u"./", u"../", u"/", u"~/"},
                                             [text](QStringView start) { return text.startsWith(start); });
    const qsizetype dot = text.lastIndexOf(u'.');
    const QStringView suffix = dot < 0 ? QStringView() : text.sliced(dot + 1);
    const bool isFile = dot > text.lastIndexOf(u'/') + 1 && !suffix.isEmpty() && suffix.size() <= kLongestSuffix &&
                        std::ranges::all_of(suffix, [](QChar unit) { return unit.isLetterOrNumber(); });
    return isStart && isFile;
}

/// With a backslash before each bracket that has no partner, or before all of them.
QString escaped(QStringView text, QChar open, QChar close, bool all)
{
    std::vector<qsizetype> waiting;
    std::vector<qsizetype> places;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) == u'\\') {
            ++at;
        } else if (text.at(at) == open) {
            waiting.push_back(at);
        } else if (text.at(at) == close) {
            if (waiting.empty() || all)
                places.push_back(at);
            if (!waiting.empty() && !all)
                waiting.pop_back();
        }
    }
    places.insert(places.end(), waiting.begin(), waiting.end());
    std::ranges::sort(places, std::greater());
    QString result = text.toString();
    for (const qsizetype place : places)
        result.insert(place, u'\\');
    return result;
}

/// Of the words of a link. In code a backslash would be one.
QString escapedWords(QStringView words)
{
    QString result;
    qsizetype from = 0;
    for (const MarkSpan &code : codeSpansOf(words).spans) {
        result += escaped(words.sliced(from, code.outer.start - from), u'[', u']', true);
        result += words.sliced(code.outer.start, code.outer.length);
        from = code.outer.end();
    }
    return result + escaped(words.sliced(from), u'[', u']', true);
}

/// Whether words stand where a link or an image has its own: another one has no place there.
bool isInLink(QStringView line, TextRange words)
{
    const QStringView before = line.first(words.start);
    const QStringView behind = line.sliced(words.end());
    const bool isAddress = before.lastIndexOf(u"](") > before.lastIndexOf(u')');
    const bool isText = before.lastIndexOf(u'[') > before.lastIndexOf(u']') &&
                        (behind.indexOf(u"](") >= 0 && behind.indexOf(u"](") == behind.indexOf(u']'));
    return isAddress || isText || line.sliced(words.start, words.length).contains(u"](");
}

} // namespace

bool isLinkTarget(QStringView text)
{
    const QStringView address = text.trimmed();
    const auto isNoPart = [](QChar unit) {
        return unit.isSpace() || unit == u'<' || unit == u'>' || unit == u'"' || unit == u'\\' || unit < u' ';
    };
    if (address.size() > kLongestAddress || std::ranges::any_of(address, isNoPart))
        return false;
    for (const QStringView scheme : {QStringView(u"http://"), QStringView(u"https://"), QStringView(u"mailto:")}) {
        if (address.startsWith(scheme, Qt::CaseInsensitive))
            return address.size() > scheme.size();
    }
    return isPath(address);
}

SelectedEdit pasteLink(const EditContext &context, QStringView address)
{
    const TextRange words = context.selection;
    if (words.isEmpty() || context.isInCode || !isInPrompt(context) || !isLinkTarget(address))
        return {};
    const QStringView text = context.text;
    const QStringView selected = text.sliced(words.start, words.length);
    if (selected.contains(u'\n') || selected.trimmed().isEmpty() || isLinkTarget(selected))
        return {};
    const qsizetype start = lineStart(text, words.start);
    const QStringView line = text.sliced(start, lineEnd(text, start) - start);
    const std::vector<Fence> fences = fencesOf(text, context.prompt);
    if (isInLink(line, {words.start - start, words.length}) || fenceAt(fences, start))
        return {};
    const QString link = u"[%1](%2)"_s.arg(escapedWords(selected), escaped(address.trimmed(), u'(', u')', false));
    return {.changes = ChangeSet::replacing(words, link), .selection = {words.start + link.size(), 0}};
}

} // namespace dossier
