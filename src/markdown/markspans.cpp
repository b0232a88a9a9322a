// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "markspans.h"

#include <algorithm>

namespace dossier {

namespace {

constexpr qsizetype kStrong = 2;

enum class Escapes : bool { No, Yes };

/// Runs of one sign; with escapes, without a sign behind a backslash.
std::vector<TextRange> runsOf(QStringView line, QChar sign, Escapes escapes)
{
    std::vector<TextRange> runs;
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (escapes == Escapes::Yes && line.at(at) == u'\\') {
            ++at;
            continue;
        }
        if (line.at(at) != sign)
            continue;
        const qsizetype start = at;
        while (at + 1 < line.size() && line.at(at + 1) == sign)
            ++at;
        runs.push_back(TextRange::between(start, at + 1));
    }
    return runs;
}

/// Without the first backtick if that is behind a backslash: only outside of code.
TextRange opening(QStringView line, TextRange run)
{
    qsizetype first = run.start;
    while (first > 0 && line.at(first - 1) == u'\\')
        --first;
    const qsizetype escaped = (run.start - first) % 2;
    return TextRange::between(run.start + escaped, run.end());
}

MarkSpan codeSpan(QStringView line, TextRange open, TextRange close)
{
    TextRange inner = TextRange::between(open.end(), close.start);
    const QStringView words = line.sliced(inner.start, inner.length);
    const bool isPadded = words.size() > 2 && words.front() == u' ' && words.back() == u' ' &&
                          (words.at(1) == u'`' || words.at(words.size() - 2) == u'`');
    if (isPadded)
        inner = {inner.start + 1, inner.length - 2};
    return {.outer = TextRange::between(open.start, close.end()), .inner = inner};
}

/// A run of signs that may still be used.
struct Opener {
    qsizetype start;
    qsizetype end;
};

/// Spans of one sign, taken from the runs as they come.
class Matching
{
public:
    Matching(QStringView line, QChar sign, qsizetype length)
        : m_line(line)
        , m_sign(sign)
        , m_length(length)
    {
    }

    void take(TextRange run)
    {
        const QChar before = run.start == 0 ? QChar(u' ') : m_line.at(run.start - 1);
        const QChar after = run.end() == m_line.size() ? QChar(u' ') : m_line.at(run.end());
        const bool isWordMark = m_sign == u'_';
        const bool opens = !after.isSpace() && (!isWordMark || !before.isLetterOrNumber());
        const bool closes = !before.isSpace() && (!isWordMark || !after.isLetterOrNumber());
        if (closes)
            close(run);
        if (opens && run.length > 0)
            m_openers.push_back({.start = run.start, .end = run.end()});
    }

    [[nodiscard]] std::vector<MarkSpan> result() && { return std::move(m_spans); }

private:
    /// Uses up signs of the run with those of the nearest openers.
    void close(TextRange &run)
    {
        while (run.length > 0 && !m_openers.empty()) {
            Opener &opener = m_openers.back();
            const qsizetype left = opener.end - opener.start;
            const qsizetype used = left >= kStrong && run.length >= kStrong ? kStrong : 1;
            if (used == m_length)
                m_spans.push_back({.outer = TextRange::between(opener.end - used, run.start + used),
                                   .inner = TextRange::between(opener.end, run.start)});
            opener.end -= used;
            run = TextRange::between(run.start + used, run.end());
            if (opener.start == opener.end)
                m_openers.pop_back();
        }
    }

    QStringView m_line;
    QChar m_sign;
    qsizetype m_length;
    std::vector<Opener> m_openers;
    std::vector<MarkSpan> m_spans;
};

} // namespace

CodeSpans codeSpansOf(QStringView line)
{
    CodeSpans found;
    const std::vector<TextRange> runs = runsOf(line, u'`', Escapes::No);
    for (auto run = runs.begin(); run != runs.end(); ++run) {
        const TextRange open = opening(line, *run);
        const auto isLikeIt = [open](TextRange other) { return other.length == open.length; };
        const auto close = open.isEmpty() ? runs.end() : std::find_if(run + 1, runs.end(), isLikeIt);
        if (close == runs.end()) {
            found.alone.push_back(*run);
            continue;
        }
        found.spans.push_back(codeSpan(line, open, *close));
        run = close;
    }
    return found;
}

std::vector<MarkSpan> markSpansOf(QStringView line, QChar sign, qsizetype length)
{
    const std::vector<MarkSpan> code = codeSpansOf(line).spans;
    Matching matching(line, sign, length);
    auto next = code.begin();
    for (const TextRange run : runsOf(line, sign, Escapes::Yes)) {
        while (next != code.end() && next->outer.end() <= run.start)
            ++next;
        if (next == code.end() || !next->outer.contains(run.start))
            matching.take(run);
    }
    std::vector<MarkSpan> spans = std::move(matching).result();
    if (sign == u'*') {
        const std::vector<MarkSpan> others = markSpansOf(line, u'_', length);
        spans.insert(spans.end(), others.begin(), others.end());
    }
    std::ranges::sort(spans, {}, [](const MarkSpan &span) { return span.outer.start; });
    return spans;
}

} // namespace dossier
