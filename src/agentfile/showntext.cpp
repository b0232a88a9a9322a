// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "showntext.h"

#include "text/changeset.h"
#include "writtenbreaks.h"

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

/// Whether the word that ends here is one of a path: C:, C:\temp.
bool endsInPath(QStringView before)
{
    const auto begin = std::find_if(before.crbegin(), before.crend(), [](QChar c) { return c.isSpace(); });
    QStringView word = before.sliced(before.crend() - begin);
    if (const qsizetype last = word.lastIndexOf(kWrittenBreak); last >= 0)
        word = word.sliced(last + kWrittenBreak.size());
    const bool isDrive = word.size() == 2 && word.front().isLetter() && word.back() == u':';
    for (qsizetype at = word.indexOf(u'\\'); at >= 0; at = word.indexOf(u'\\', at + 1)) {
        // A quotation mark is written so as well.
        if (at + 1 == word.size() || (word[at + 1] != u'"' && word[at + 1] != u'\''))
            return true;
    }
    return isDrive;
}

} // namespace

ShownText ShownText::of(const QString &stored)
{
    ShownText text;
    text.m_stored = stored;
    qsizetype from = 0;
    for (const qsizetype at : writtenBreaks(stored)) {
        if (endsInPath(QStringView(stored).first(at)))
            continue;
        text.m_shown += QStringView(stored).sliced(from, at - from);
        text.m_breaks.push_back(text.m_shown.size());
        text.m_shown += u'\n';
        from = at + kWrittenBreak.size();
    }
    text.m_shown += QStringView(stored).sliced(from);
    return text;
}

qsizetype ShownText::storedOffset(qsizetype shown) const
{
    const auto before = std::ranges::lower_bound(m_breaks, shown) - m_breaks.begin();
    return shown + before * (kWrittenBreak.size() - 1);
}

bool ShownText::writesBreaks(qsizetype at) const
{
    if (m_breaks.empty() || m_shown.count(u'\n') == static_cast<qsizetype>(m_breaks.size()))
        return !m_breaks.empty();
    const qsizetype last = at > 0 ? m_shown.lastIndexOf(u'\n', at - 1) : -1;
    return last >= 0 && std::ranges::binary_search(m_breaks, last);
}

ShownText ShownText::edited(const QString &shown) const
{
    const ChangeSet changes = ChangeSet::replacing({0, m_shown.size()}, shown).minimised(m_shown);
    if (changes.isEmpty())
        return *this;
    const TextEdit &edit = changes.edits().front();
    const bool writes = writesBreaks(edit.range.start);
    ShownText text;
    text.m_shown = shown;
    const auto begin = std::ranges::lower_bound(m_breaks, edit.range.start);
    const auto end = std::ranges::lower_bound(m_breaks, edit.range.end());
    text.m_breaks.assign(m_breaks.begin(), begin);
    for (qsizetype at = edit.text.indexOf(u'\n'); writes && at >= 0; at = edit.text.indexOf(u'\n', at + 1))
        text.m_breaks.push_back(edit.range.start + at);
    const qsizetype moved = edit.text.size() - edit.range.length;
    for (auto old = end; old != m_breaks.end(); ++old)
        text.m_breaks.push_back(*old + moved);
    QString written = edit.text;
    if (writes)
        written.replace(u"\n"_s, kWrittenBreak);
    const qsizetype start = storedOffset(edit.range.start);
    text.m_stored = m_stored;
    text.m_stored.replace(start, storedOffset(edit.range.end()) - start, written);
    return text;
}

} // namespace dossier
