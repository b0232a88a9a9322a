// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "scalarpatch.h"

#include "scalaralignment.h"
#include "texttools.h"
#include "valueedit.h"

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;
using yaml::ScalarStyle;

namespace {

/// Where two texts differ: the range of the one, and what the other has there.
struct Difference {
    TextRange range;
    QString words;
};

Difference differenceOf(QStringView from, QStringView to)
{
    qsizetype start = std::ranges::mismatch(from, to).in1 - from.begin();
    if (start > 0 && from[start - 1].isHighSurrogate())
        --start;
    const qsizetype most = std::min(from.size(), to.size()) - start;
    qsizetype same = 0;
    while (same < most && from[from.size() - 1 - same] == to[to.size() - 1 - same])
        ++same;
    if (same > 0 && from[from.size() - same].isLowSurrogate())
        --same;
    return {TextRange::between(start, from.size() - same), to.sliced(start, to.size() - same - start).toString()};
}

/// The value without the line ends at its end.
QStringView bodyOf(QStringView value)
{
    while (value.endsWith(u'\n'))
        value.chop(1);
    return value;
}

class ScalarPatch
{
public:
    ScalarPatch(const QString &text, const HeaderEntry &entry, const yaml::WriterRules &rules)
        : m_text(text)
        , m_own(*entry.value)
        , m_context(scalarContext(text, entry))
        , m_rules(rules)
        , m_isBlock(m_own.style == ScalarStyle::Folded)
        , m_inside(inside())
    {
    }

    [[nodiscard]] std::optional<ChangeSet> to(const QString &value) const
    {
        const QStringView before = m_isBlock ? bodyOf(m_own.value) : m_own.value;
        const QStringView after = m_isBlock ? bodyOf(value) : value;
        const qsizetype endsBefore = m_own.value.size() - before.size();
        const qsizetype endsAfter = value.size() - after.size();
        if (!holds(value) || m_inside.length < 0 || (endsBefore != endsAfter && std::max(endsBefore, endsAfter) > 1))
            return std::nullopt;
        const auto places = alignScalar(m_text, m_inside, before, m_own.style, m_context.indent);
        if (!places)
            return std::nullopt;
        ChangeSet changes;
        if (endsBefore != endsAfter)
            changes = ChangeSet::replacing(chomping(), endsAfter == 0 ? u"-"_s : QString());
        if (before == after)
            return changes;
        const TextEdit words = edit(before, after, *places);
        if (!m_isBlock && words.text.contains(u'\n'))
            return std::nullopt;
        const TextEdit written = m_isBlock ? wrapped(words) : words;
        return changes.add(written.range, written.text) ? std::optional(changes) : std::nullopt;
    }

private:
    /// Whether the style can hold the value here.
    [[nodiscard]] bool holds(const QString &value) const
    {
        if (m_own.style == ScalarStyle::Literal || SourceText::spelledOut(value) != value)
            return false;
        if (m_own.style == ScalarStyle::DoubleQuoted)
            return !m_rules.noTripleDash || !value.contains("---"_L1);
        // The line ends of the others are lines already, or refused below.
        const QString words = m_isBlock ? value : QString(value).replace(u'\n', u' ');
        const QString anew = yaml::writeScalar(words, m_context, m_own.style, m_rules);
        return m_own.style == ScalarStyle::Plain ? anew == words : anew.front() == m_text[m_own.range.start];
    }

    /// The scalar without its quotes or the header of a block; of a negative length
    /// if there is nothing in it.
    [[nodiscard]] TextRange inside() const
    {
        const TextRange own = m_own.range;
        if (m_isBlock)
            return TextRange::between(lineEnd(m_text, own.start) + 1 + m_context.indent, own.end());
        return m_own.style == ScalarStyle::Plain ? own : TextRange::between(own.start + 1, own.end() - 1);
    }

    /// The sign in a block's header that says what becomes of its last line end.
    [[nodiscard]] TextRange chomping() const
    {
        const qsizetype first = m_own.range.start + 1;
        for (qsizetype at = first; at < lineEnd(m_text, first) && !isBlank(m_text, at); ++at) {
            if (m_text[at] == u'-' || m_text[at] == u'+')
                return {at, 1};
        }
        return {first, 0};
    }

    [[nodiscard]] TextEdit edit(QStringView before, QStringView after, const std::vector<qsizetype> &places) const
    {
        const Difference difference = differenceOf(before, after);
        const qsizetype start = difference.range.start;
        TextEdit edit{TextRange::between(places[std::size_t(start)], places[std::size_t(difference.range.end())]),
                      spelled(difference.words)};
        // No line stays without words.
        const bool isLine = edit.range.start == skipBlanks(m_text, lineStart(m_text, edit.range.start)) &&
                            edit.range.end() == std::min(lineEnd(m_text, edit.range.end()), m_inside.end());
        if (edit.text.isEmpty() && isLine && start > 0 && before[start - 1] == u' ')
            edit = {TextRange::between(places[std::size_t(start - 1)], edit.range.end()), u" "_s};
        return edit;
    }

    /// The words as this style writes them.
    [[nodiscard]] QString spelled(const QString &words) const
    {
        switch (m_own.style) {
        case ScalarStyle::SingleQuoted:
            return QString(words).replace(u'\'', "''"_L1);
        case ScalarStyle::DoubleQuoted: {
            const QString quoted = yaml::writeScalar(words, {}, ScalarStyle::DoubleQuoted, m_rules);
            return quoted.sliced(1, quoted.size() - 2);
        }
        case ScalarStyle::Folded:
            return withFolds(words);
        case ScalarStyle::Plain:
        case ScalarStyle::Literal:
            break;
        }
        return words;
    }

    /// One line end reads as a blank, so each row of them becomes one more.
    [[nodiscard]] QString withFolds(const QString &words) const
    {
        QString out;
        for (qsizetype i = 0; i < words.size(); ++i) {
            const bool isEnd = words[i] == u'\n';
            if (isEnd && (i == 0 || words[i - 1] != u'\n'))
                out += u'\n';
            out += words[i];
            if (isEnd && (i + 1 == words.size() || words[i + 1] != u'\n'))
                out += indentation();
        }
        return out;
    }

    /// The last line of a paragraph is broken where it becomes longer than the others.
    [[nodiscard]] TextEdit wrapped(const TextEdit &edit) const
    {
        const qsizetype first = std::max(lineStart(m_text, edit.range.start) + m_context.indent, m_inside.start);
        const qsizetype last = std::min(lineEnd(m_text, edit.range.end()), m_inside.end());
        const bool isLastLine = last == m_inside.end() || m_text[skipBlanks(m_text, last + 1)] == u'\n';
        if (!isLastLine || first > edit.range.start)
            return edit;
        const QString lines = m_text.sliced(first, edit.range.start - first) + edit.text +
                              m_text.sliced(edit.range.end(), last - edit.range.end());
        const qsizetype most = width();
        QStringList out;
        for (const QString &line : lines.split(u'\n' + indentation())) {
            for (const QStringView part : yaml::foldedLine(line, most))
                out.append(part.toString());
        }
        return {TextRange::between(first, last), out.join(u'\n' + indentation())};
    }

    /// The width of the lines, in UTF-16 units without the indentation; those of a
    /// block that was never broken have no end.
    [[nodiscard]] qsizetype width() const
    {
        const auto lines = QStringView(m_text).sliced(m_inside.start, m_inside.length).split(u'\n');
        qsizetype longest = lines.front().size() + m_context.indent;
        for (const QStringView line : lines.sliced(1))
            longest = std::max(longest, line.size());
        constexpr qsizetype kNarrowest = 40;
        if (lines.size() == 1 && longest > yaml::kFoldColumn)
            return m_text.size() + yaml::kFoldColumn;
        return (lines.size() == 1 ? yaml::kFoldColumn : std::max(longest, kNarrowest)) - m_context.indent;
    }

    [[nodiscard]] QString indentation() const { return QString(m_context.indent, u' '); }

    const QString &m_text;
    const yaml::Node &m_own;
    yaml::ScalarContext m_context;
    yaml::WriterRules m_rules;
    bool m_isBlock;
    TextRange m_inside;
};

} // namespace

std::optional<ChangeSet> patchScalar(const QString &text, const HeaderEntry &entry, const QString &value,
                                     const yaml::WriterRules &rules)
{
    const bool isOwnScalar = entry.mark == HeaderEntry::Mark::Strict && entry.value &&
                             entry.value->kind == yaml::Node::Kind::Scalar && !entry.value->isAlias &&
                             entry.value->range == entry.valueRange && !entry.valueRange.isEmpty();
    return isOwnScalar ? ScalarPatch(text, entry, rules).to(value) : std::nullopt;
}

} // namespace dossier
