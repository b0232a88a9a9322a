// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "writer.h"

#include "text/sourcetext.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier::yaml {

namespace {

constexpr auto kTripleDash = "---"_L1;
constexpr qsizetype kNarrowest = 20; ///< what deep indentation leaves to folded lines, in units

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

/// What may stand in a YAML text unescaped and in a text document at all; the
/// line breaks of YAML 1.1 and the byte order mark may not.
bool isPrintable(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit < 0x20 || (unit >= 0x7F && unit < 0xA0))
        return false;
    return unit != 0x2028 && unit != 0x2029 && unit != 0xFEFF && unit != 0xFDD0 && unit != 0xFDD1 && unit < 0xFFFE;
}

bool isPrintableBut(QStringView text, QStringView alsoAllowed)
{
    return std::ranges::all_of(text, [alsoAllowed](QChar c) { return isPrintable(c) || alsoAllowed.contains(c); });
}

/// Words that YAML 1.1 or 1.2 takes for something else than a string.
bool isReserved(QStringView text)
{
    static constexpr QLatin1StringView words[] = {
        "y"_L1,    "n"_L1, "yes"_L1, "no"_L1, "on"_L1,   "off"_L1,   "true"_L1,  "false"_L1,
        "null"_L1, "~"_L1, "="_L1,   "<<"_L1, ".inf"_L1, "+.inf"_L1, "-.inf"_L1, ".nan"_L1,
    };
    return std::ranges::any_of(words,
                               [text](QLatin1StringView word) { return text.compare(word, Qt::CaseInsensitive) == 0; });
}

/// Every number, date and time of YAML 1.1 and 1.2, and more.
bool looksNumeric(QStringView text)
{
    const char16_t first = text.front().unicode();
    if (!u"+-.0123456789"_s.contains(first))
        return false;
    static const QString allowed = u"0123456789abcdefABCDEFxXoO_.,:+-TtZz "_s;
    return std::ranges::all_of(text, [](QChar c) { return allowed.contains(c); });
}

/// The scalar to write and where.
class Scalar
{
public:
    Scalar(QStringView text, const ScalarContext &context, const WriterRules &rules)
        : m_text(SourceText::spelledOut(text))
        , m_context(context)
        , m_rules(rules)
        , m_lastLineEnd(m_text.size())
    {
        while (m_lastLineEnd > 0 && m_text[m_lastLineEnd - 1] == u'\n')
            --m_lastLineEnd;
    }

    [[nodiscard]] QString write(ScalarStyle preferred) const
    {
        switch (preferred) {
        case ScalarStyle::Folded:
            if (fitsFolded())
                return block(u'>', foldedLines());
            [[fallthrough]];
        case ScalarStyle::Literal:
            if (fitsBlock())
                return block(u'|', body().split(u'\n'));
            [[fallthrough]];
        case ScalarStyle::Plain:
            if (fitsPlain())
                return m_text;
            if (fitsSingleQuoted() && !readsBetterDoubleQuoted())
                return singleQuoted();
            return doubleQuoted();
        case ScalarStyle::SingleQuoted:
            if (fitsSingleQuoted())
                return singleQuoted();
            return doubleQuoted();
        case ScalarStyle::DoubleQuoted:
            break;
        }
        return doubleQuoted();
    }

private:
    [[nodiscard]] bool isForbidden() const { return m_rules.noTripleDash && m_text.contains(kTripleDash); }

    [[nodiscard]] bool fitsPlain() const
    {
        if (m_text.isEmpty() || isForbidden() || !isPrintableBut(m_text, {}))
            return false;
        if (isReserved(m_text) || looksNumeric(m_text) || m_text.startsWith(kTripleDash))
            return false;
        if (u"-?:,[]{}#&*!|>'\"%@` "_s.contains(m_text.front()) || m_text.endsWith(u' ') || m_text.endsWith(u':'))
            return false;
        if (m_text.contains(" #"_L1) || (!m_rules.plainIsKept && m_text.contains(": "_L1)))
            return false;
        return m_context.place == ScalarContext::Place::BlockValue || fitsPlainInside();
    }

    /// Some readers take any colon in a flow collection or a key for a separator.
    [[nodiscard]] bool fitsPlainInside() const
    {
        return std::ranges::none_of(m_text, [](QChar c) { return u",[]{}:#"_s.contains(c); });
    }

    [[nodiscard]] bool fitsSingleQuoted() const { return !isForbidden() && isPrintableBut(m_text, u"\t"); }

    [[nodiscard]] bool readsBetterDoubleQuoted() const
    {
        return m_text.contains(u'\'') && !m_text.contains(u'"') && !m_text.contains(u'\\');
    }

    [[nodiscard]] bool fitsBlock() const
    {
        const bool allowed = m_context.place == ScalarContext::Place::BlockValue && !m_context.commentFollows &&
                             !m_rules.noBlockScalars && m_context.indent > m_context.parentIndent && !isForbidden();
        if (!allowed || !isPrintableBut(m_text, u"\t\n"))
            return false;
        const QStringView last = body().sliced(body().lastIndexOf(u'\n') + 1);
        if (std::ranges::all_of(last, isBlank))
            return false;
        return !needsIndentation() || indentation() <= 9;
    }

    /// A line that begins with a blank is not folded: the literal style has it.
    [[nodiscard]] bool fitsFolded() const
    {
        if (!fitsBlock() || needsIndentation())
            return false;
        return std::ranges::none_of(body().split(u'\n'),
                                    [](QStringView line) { return !line.isEmpty() && isBlank(line.front()); });
    }

    /// A reader finds the indentation by the first line, unless that begins with a blank.
    [[nodiscard]] bool needsIndentation() const { return isBlank(m_text.front()) || m_text.front() == u'\n'; }
    [[nodiscard]] int indentation() const { return m_context.indent - m_context.parentIndent; }

    /// The text without line ends at its end.
    [[nodiscard]] QStringView body() const { return QStringView(m_text).first(m_lastLineEnd); }

    [[nodiscard]] QString block(char16_t indicator, const QList<QStringView> &lines) const
    {
        const qsizetype lineEnds = m_text.size() - m_lastLineEnd;
        QString out(indicator);
        if (needsIndentation())
            out += QString::number(indentation());
        if (lineEnds != 1)
            out += lineEnds == 0 ? u'-' : u'+';
        for (const QStringView line : lines) {
            out += u'\n';
            if (!line.isEmpty())
                out.append(QString(m_context.indent, u' ')).append(line);
        }
        return out + QString(std::max<qsizetype>(lineEnds - 1, 0), u'\n');
    }

    /// One line end reads as a blank, so each of the text becomes one more.
    [[nodiscard]] QList<QStringView> foldedLines() const
    {
        QList<QStringView> lines;
        for (const QStringView line : body().split(u'\n')) {
            if (!line.isEmpty() && !lines.isEmpty())
                lines.append(QStringView());
            lines += foldedLine(line, std::max<qsizetype>(kFoldColumn - m_context.indent, kNarrowest));
        }
        return lines;
    }

    [[nodiscard]] QString singleQuoted() const { return u'\'' + QString(m_text).replace(u'\'', "''"_L1) + u'\''; }

    [[nodiscard]] QString doubleQuoted() const
    {
        QString out(u'"');
        int dashes = 0;
        for (const QChar c : m_text) {
            dashes = c == u'-' ? dashes + 1 : 0;
            if (m_rules.noTripleDash && dashes == 3) {
                out += "\\x2d"_L1;
                dashes = 0;
            } else {
                out += escaped(c);
            }
        }
        return out + u'"';
    }

    [[nodiscard]] static QString escaped(QChar c)
    {
        switch (c.unicode()) {
        case u'"':
            return u"\\\""_s;
        case u'\\':
            return u"\\\\"_s;
        case u'\n':
            return u"\\n"_s;
        case u'\t':
            return u"\\t"_s;
        case u'\r':
            return u"\\r"_s;
        default:
            return isPrintable(c) ? QString(c) : u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0'));
        }
    }

    QString m_text;
    ScalarContext m_context;
    WriterRules m_rules;
    qsizetype m_lastLineEnd;
};

} // namespace

QString writeScalar(QStringView text, const ScalarContext &context, ScalarStyle preferred, const WriterRules &rules)
{
    return Scalar(text, context, rules).write(preferred);
}

QList<QStringView> foldedLine(QStringView line, qsizetype width)
{
    QList<QStringView> lines;
    qsizetype start = 0;
    qsizetype lastBreak = -1;
    for (qsizetype i = 1; i <= line.size(); ++i) {
        const bool isEnd = i == line.size();
        if (!isEnd && (line[i] != u' ' || isBlank(line[i - 1]) || i + 1 == line.size() || isBlank(line[i + 1])))
            continue;
        if (i - start > width && lastBreak > start) {
            lines.append(line.sliced(start, lastBreak - start));
            start = lastBreak + 1;
        }
        lastBreak = i;
    }
    lines.append(line.sliced(start));
    return lines;
}

} // namespace dossier::yaml
