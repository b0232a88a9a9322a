// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "writtenbreaks.h"

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

/// A word and a colon, as a line of a conversation begins.
bool beginsWithSpeaker(QStringView text)
{
    constexpr qsizetype kLongest = 12;
    const auto end = std::ranges::find_if_not(text, [](QChar c) { return c.isLetter(); });
    const qsizetype length = end - text.begin();
    return length > 0 && length <= kLongest && length < text.size() && text[length] == u':';
}

bool isLineBreak(QStringView before, QStringView behind)
{
    if (before.endsWith(u'`') || before.endsWith(u'\\'))
        return false;
    if (behind.isEmpty() || behind.startsWith(kWrittenBreak))
        return true;
    const QChar next = behind.front();
    return next.isSpace() || next.isUpper() || next == u'<' || next == u'-' || next == u'*' || next == u'#' ||
           beginsWithSpeaker(behind);
}

} // namespace

std::vector<qsizetype> writtenBreaks(QStringView text)
{
    std::vector<qsizetype> places;
    for (qsizetype at = text.indexOf(kWrittenBreak); at >= 0;
         at = text.indexOf(kWrittenBreak, at + kWrittenBreak.size())) {
        if (isLineBreak(text.first(at), text.sliced(at + kWrittenBreak.size())))
            places.push_back(at);
    }
    return places;
}

bool hasSureWrittenBreaks(QStringView text)
{
    return text.contains("\\n\\n"_L1) || text.contains("\\n<"_L1) || text.contains(">\\n"_L1) ||
           text.contains("\\nuser:"_L1) || text.contains("\\nassistant:"_L1);
}

QString withLineBreaks(const QString &text)
{
    QString result;
    qsizetype from = 0;
    for (const qsizetype at : writtenBreaks(text)) {
        result += QStringView(text).sliced(from, at - from);
        result += u'\n';
        from = at + kWrittenBreak.size();
    }
    return result + text.sliced(from);
}

} // namespace dossier
