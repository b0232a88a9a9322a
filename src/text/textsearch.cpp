// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "textsearch.h"

#include "wellformed.h"

#include <QCoreApplication>
#include <QElapsedTimer>

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

TextSearch::Matches TextSearch::findExpression(const QString &text) const
{
    Matches matches;
    QElapsedTimer timer;
    timer.start();
    const QString subject = wellFormed(text);
    QRegularExpressionMatchIterator found = m_expression.globalMatch(subject);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const TextRange range{match.capturedStart(), match.capturedLength()};
        if (!range.isEmpty() && (!m_query.wholeWords || isWholeWord(text, range)))
            matches.ranges.push_back(range);
        if (matches.ranges.size() >= kMatchesAtMost || timer.elapsed() > kMillisecondsAtMost) {
            matches.complete = false;
            return matches;
        }
    }
    // The iterator ends silently where the engine gave up.
    const qsizetype last = matches.ranges.empty() ? 0 : matches.ranges.back().end();
    const QRegularExpressionMatch rest = m_expression.match(subject, last);
    matches.complete = rest.isValid();
    return matches;
}

ChangeSet TextSearch::replacing(const QString &text, const std::vector<TextRange> &matches,
                                const QString &replacement) const
{
    ChangeSet changes;
    const QString subject = m_query.regularExpression ? wellFormed(text) : QString();
    for (const TextRange &range : matches) {
        QString with = replacement;
        if (m_query.regularExpression) {
            const QRegularExpressionMatch match = m_expression.match(subject, range.start);
            if (!match.hasMatch() || match.capturedStart() != range.start || match.capturedLength() != range.length)
                continue;
            with = expanded(replacement, match, text);
        }
        std::ignore = changes.add(range, with);
    }
    return changes;
}

} // namespace dossier
