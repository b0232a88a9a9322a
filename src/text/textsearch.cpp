// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "textsearch.h"

#include "wellformed.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <optional>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kMatchesAtMost = 100'000;
constexpr qint64 kMillisecondsAtMost = 300;
// The engine gives up a single match after so many steps; a pattern such as
// (a+)+b would otherwise hold the window for minutes.
constexpr auto kStepLimit = "(*LIMIT_MATCH=200000)"_L1;

bool isWordUnit(QChar unit)
{
    return unit.isLetterOrNumber() || unit == u'_' || unit.isMark() || unit.isSurrogate();
}

bool isWholeWord(QStringView text, TextRange range)
{
    const bool before = range.start > 0 && isWordUnit(text.at(range.start - 1)) && isWordUnit(text.at(range.start));
    const bool after =
        range.end() < text.size() && isWordUnit(text.at(range.end())) && isWordUnit(text.at(range.end() - 1));
    return !before && !after;
}

QString expanded(const QString &replacement, const QRegularExpressionMatch &match, const QString &original)
{
    QString result;
    for (qsizetype i = 0; i < replacement.size(); ++i) {
        if (replacement.at(i) != u'\\' || i + 1 == replacement.size()) {
            result += replacement.at(i);
            continue;
        }
        const QChar next = replacement.at(++i);
        if (next >= u'0' && next <= u'9') {
            const int group = next.unicode() - u'0';
            // From the text itself, as the copy that was searched has no bytes.
            if (match.capturedStart(group) >= 0)
                result += QStringView(original).sliced(match.capturedStart(group), match.capturedLength(group));
        } else if (next == u'n') {
            result += u'\n';
        } else if (next == u't') {
            result += u'\t';
        } else if (next == u'\\') {
            result += u'\\';
        } else {
            result += u'\\';
            result += next;
        }
    }
    return result;
}

} // namespace

Result<TextSearch> TextSearch::make(const SearchQuery &query)
{
    TextSearch search;
    search.m_query = query;
    if (!query.regularExpression)
        return search;
    QRegularExpression::PatternOptions options =
        QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption;
    if (!query.caseSensitive)
        options |= QRegularExpression::CaseInsensitiveOption;
    // First without our additions, so that the place in the message is right.
    const QRegularExpression bare(query.text, options);
    if (!bare.isValid()) {
        return std::unexpected(
            Error{.code = Error::Code::Syntax,
                  .text = QCoreApplication::translate("dossier::TextSearch",
                                                      "The expression cannot be read: %1 (at character %2).")
                              .arg(bare.errorString())
                              .arg(bare.patternErrorOffset() + 1)});
    }
    search.m_expression = QRegularExpression(kStepLimit + query.text, options);
    // From each place anew, a text is compared with itself again and again.
    static const QRegularExpression reference(uR"(\\[1-9gk]|\(\?P=)"_s);
    search.m_looksBack = reference.match(query.text).hasMatch();
    return search;
}

TextSearch::Matches TextSearch::findAll(const QString &text) const
{
    if (m_query.text.isEmpty())
        return {};
    return m_query.regularExpression ? findExpression(text) : findWords(text);
}

TextSearch::Matches TextSearch::findWords(const QString &text) const
{
    Matches matches;
    const auto sensitivity = m_query.caseSensitive ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const qsizetype length = m_query.text.size();
    qsizetype at = text.indexOf(m_query.text, 0, sensitivity);
    while (at >= 0) {
        const TextRange range{at, length};
        const bool wanted = !m_query.wholeWords || isWholeWord(text, range);
        if (wanted)
            matches.ranges.push_back(range);
        if (matches.ranges.size() >= kMatchesAtMost) {
            matches.complete = false;
            break;
        }
        at = text.indexOf(m_query.text, wanted ? range.end() : at + 1, sensitivity);
    }
    return matches;
}

/// The matches of an expression one after the other, empty ones included.
class TextSearch::Walk
{
public:
    Walk(const TextSearch &search, const QString &subject)
        : m_expression(search.m_expression)
        , m_subject(subject)
        , m_isStepwise(search.m_looksBack)
    {
        m_clock.start();
        if (!m_isStepwise)
            m_found = m_expression.globalMatch(subject);
    }

    /// None at the end, or if it takes too long, which isComplete() tells.
    std::optional<QRegularExpressionMatch> next();
    [[nodiscard]] bool isComplete() const { return m_isComplete; }

private:
    std::optional<QRegularExpressionMatch> nextStepwise();

    const QRegularExpression &m_expression;
    const QString &m_subject;
    QElapsedTimer m_clock;
    QRegularExpressionMatchIterator m_found;
    bool m_isStepwise;
    bool m_isComplete = true;
    qsizetype m_at = 0; ///< behind the last match
};

std::optional<QRegularExpressionMatch> TextSearch::Walk::next()
{
    if (m_isStepwise)
        return nextStepwise();
    if (m_clock.elapsed() > kMillisecondsAtMost) {
        m_isComplete = false;
        return {};
    }
    if (m_found.hasNext()) {
        QRegularExpressionMatch match = m_found.next();
        m_at = match.capturedEnd();
        return match;
    }
    // The iterator ends silently where the engine gave up.
    m_isComplete = m_expression.match(m_subject, m_at).isValid();
    return {};
}

/// The engine is asked about one place at a time, as it cannot be stopped between two.
std::optional<QRegularExpressionMatch> TextSearch::Walk::nextStepwise()
{
    const auto options = QRegularExpression::AnchorAtOffsetMatchOption;
    for (; m_at <= m_subject.size() && m_isComplete; ++m_at) {
        if (m_at < m_subject.size() && m_at > 0 && m_subject.at(m_at).isLowSurrogate())
            continue;
        QRegularExpressionMatch match =
            m_expression.match(m_subject, m_at, QRegularExpression::NormalMatch,
                               options | QRegularExpression::DontCheckSubjectStringMatchOption);
        m_isComplete = match.isValid() && m_clock.elapsed() <= kMillisecondsAtMost;
        if (!match.hasMatch())
            continue;
        m_at = std::max(match.capturedEnd(), match.capturedLength() == 0 ? m_at + 1 : m_at);
        return match;
    }
    return {};
}

TextSearch::Matches TextSearch::findExpression(const QString &text) const
{
    Matches matches;
    const QString subject = wellFormed(text);
    Walk walk(*this, subject);
    while (const auto match = walk.next()) {
        const TextRange range{match->capturedStart(), match->capturedLength()};
        if (!range.isEmpty() && (!m_query.wholeWords || isWholeWord(text, range)))
            matches.ranges.push_back(range);
        if (matches.ranges.size() >= kMatchesAtMost) {
            matches.complete = false;
            return matches;
        }
    }
    matches.complete = walk.isComplete();
    return matches;
}

ChangeSet TextSearch::replacing(const QString &text, const std::vector<TextRange> &matches,
                                const QString &replacement) const
{
    ChangeSet changes;
    if (!m_query.regularExpression) {
        for (const TextRange &range : matches)
            std::ignore = changes.add(range, replacement);
        return changes;
    }
    // What they captured is asked for by the same way that found them: \K and the like make a match that does
    // not begin where it was looked for.
    const QString subject = wellFormed(text);
    Walk walk(*this, subject);
    auto wanted = matches.begin();
    while (wanted != matches.end()) {
        const auto match = walk.next();
        if (!match)
            break;
        const TextRange range{match->capturedStart(), match->capturedLength()};
        while (wanted != matches.end() && wanted->start < range.start)
            ++wanted;
        if (wanted != matches.end() && *wanted == range) {
            std::ignore = changes.add(range, expanded(replacement, *match, text));
            ++wanted;
        }
    }
    return changes;
}

} // namespace dossier
