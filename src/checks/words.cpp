// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "words.h"

#include <algorithm>
#include <vector>

namespace dossier {

namespace {

/// Longer words are no misspelt keys, and the table would grow.
constexpr qsizetype kLongestWord = 64;

QString normalised(QStringView word)
{
    QString plain;
    for (const QChar c : word) {
        if (c != u'-' && c != u'_' && c != u' ')
            plain += c.toLower();
    }
    return plain;
}

int allowedDistance(qsizetype length)
{
    if (length < 5)
        return 0;
    return length < 9 ? 1 : 2;
}

} // namespace

int editDistance(QStringView a, QStringView b)
{
    const auto columns = static_cast<std::size_t>(b.size()) + 1;
    std::vector<int> beforeLast(columns);
    std::vector<int> last(columns);
    std::vector<int> row(columns);
    for (std::size_t j = 0; j < columns; ++j)
        row[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        std::swap(beforeLast, last);
        std::swap(last, row);
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto column = static_cast<std::size_t>(j);
            const int change = a[i - 1] == b[j - 1] ? 0 : 1;
            row[column] = std::min({last[column] + 1, row[column - 1] + 1, last[column - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[column] = std::min(row[column], beforeLast[column - 2] + 1);
        }
    }
    return row.back();
}

QString nearestWord(QStringView word, const QStringList &words)
{
    if (word.isEmpty() || word.size() > kLongestWord)
        return {};
    const QString plain = normalised(word);
    QString best;
    int bestDistance = allowedDistance(plain.size()) + 1;
    for (const QString &candidate : words) {
        const QString other = normalised(candidate);
        if (std::abs(other.size() - plain.size()) > 2)
            continue;
        const bool plural = other == plain + u's' || plain == other + u's';
        const int distance = plain == other ? 0 : plural ? 1 : editDistance(plain, other);
        if (distance < bestDistance || (plural && best.isEmpty())) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}

QString toAgentName(QStringView text)
{
    QString name;
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        if (c.isMark())
            continue;
        const QChar lower = c.toLower();
        if ((lower >= u'a' && lower <= u'z') || (lower >= u'0' && lower <= u'9'))
            name += lower;
        else if (!name.isEmpty() && !name.endsWith(u'-') && c != u'\'')
            name += u'-';
    }
    while (name.endsWith(u'-'))
        name.chop(1);
    return name;
}

} // namespace dossier
