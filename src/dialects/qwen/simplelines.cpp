// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "simplelines.h"

#include "dialects/shared/jstext.h"
#include "dialects/shared/numberscan.h"

#include <QJsonArray>
#include <QJsonObject>

#include <utility>

namespace dossier::qwen {

using namespace Qt::StringLiterals;

namespace {

/// A line as the parser sees it, whatever stands around it. Ranges of the header.
struct Line {
    enum class Kind : char {
        Item, ///< begins with "  - "
        Indented, ///< begins with two blanks
        Flush,
    };

    Kind kind = Kind::Flush;
    bool hasColon = false; ///< never looked for in an item
    TextRange whole;
    TextRange key; ///< before the first colon, all of the line if it has none
    TextRange value; ///< behind the first colon, or behind the item's dash
};

Line lineAt(QStringView header, TextRange whole)
{
    constexpr auto dash = "  - "_L1;
    const QStringView written = header.sliced(whole.start, whole.length);
    Line line;
    line.whole = whole;
    if (written.startsWith(dash)) {
        line.kind = Line::Kind::Item;
        line.value = js::trimmed(header, TextRange::between(whole.start + dash.size(), whole.end()));
        return line;
    }
    const qsizetype colon = written.indexOf(u':');
    line.kind = written.startsWith("  "_L1) ? Line::Kind::Indented : Line::Kind::Flush;
    line.hasColon = colon >= 0;
    const qsizetype keyEnd = line.hasColon ? whole.start + colon : whole.end();
    line.key = js::trimmed(header, TextRange::between(whole.start, keyEnd));
    line.value = js::trimmed(header, TextRange::between(std::min(keyEnd + 1, whole.end()), whole.end()));
    return line;
}

/// Without blank lines and comments.
std::vector<Line> linesOf(const QString &header)
{
    std::vector<Line> lines;
    qsizetype start = 0;
    for (const QStringView written : QStringView(header).tokenize(u'\n')) {
        const TextRange whole{start, written.size()};
        const TextRange content = js::trimmed(header, whole);
        if (!content.isEmpty() && header[content.start] != u'#')
            lines.push_back(lineAt(header, whole));
        start = whole.end() + 1;
    }
    return lines;
}

/// Only double quotes count; within them, backslashes before quotes and themselves.
QJsonValue valueOf(const QString &written)
{
    if (written == "null"_L1)
        return QJsonValue::Null;
    if (written == "true"_L1 || written == "false"_L1)
        return written == "true"_L1;
    if (written.size() > 1 && written.startsWith(u'"') && written.endsWith(u'"'))
        return written.sliced(1, written.size() - 2).replace("\\\""_L1, "\""_L1).replace("\\\\"_L1, "\\"_L1);
    const std::optional<double> number = js::scanJsNumber(written);
    return number ? QJsonValue(*number) : QJsonValue(written);
}

/// Puts lines together to fields, each take… one with the lines that belong to it.
class Folder
{
public:
    explicit Folder(const QString &header)
        : m_header(header)
        , m_lines(linesOf(header))
    {
    }

    [[nodiscard]] std::vector<FieldReading> run()
    {
        while (m_at < m_lines.size()) {
            if (isAt(Line::Kind::Item))
                takeList();
            else
                takeEntry();
        }
        return std::move(m_fields);
    }

private:
    [[nodiscard]] bool isAt(Line::Kind kind) const { return m_at < m_lines.size() && m_lines[m_at].kind == kind; }
    const Line &take() { return m_lines[m_at++]; }
    [[nodiscard]] QString textOf(TextRange range) const { return m_header.sliced(range.start, range.length); }

    /// Any line with a colon, also an indented one that follows no empty value.
    void takeEntry()
    {
        const Line &line = take();
        if (!line.hasColon)
            return;
        if (!line.value.isEmpty()) {
            add(line.key, valueOf(textOf(line.value)), line.value);
            return;
        }
        m_waiting = line.key;
        if (isAt(Line::Kind::Indented))
            takeMembers(line.whole.end() + 1);
    }

    /// Items go to the key that waits, however far above; the list without one,
    /// to the key "".
    void takeList()
    {
        const qsizetype start = m_lines[m_at].whole.start;
        qsizetype end = start;
        QJsonArray items;
        while (isAt(Line::Kind::Item)) {
            const Line &line = take();
            end = line.whole.end();
            if (const QJsonValue item = valueOf(textOf(line.value)); !item.isNull())
                items.append(item);
        }
        add(std::exchange(m_waiting, {}), items, TextRange::between(start, end));
    }

    /// A list among the members takes the key that waits away from them.
    void takeMembers(qsizetype start)
    {
        qsizetype end = start;
        QJsonObject members;
        while (isAt(Line::Kind::Indented) || isAt(Line::Kind::Item)) {
            if (isAt(Line::Kind::Item)) {
                takeList();
                continue;
            }
            const Line &line = take();
            end = line.whole.end();
            members.insert(textOf(line.key), valueOf(textOf(line.value)));
        }
        add(m_waiting, members, TextRange::between(start, end));
    }

    /// The last field of a name counts, also if it is null.
    void add(TextRange key, const QJsonValue &value, TextRange valueRange)
    {
        const QString name = textOf(key);
        std::erase_if(m_fields, [&name](const FieldReading &field) { return field.key == name; });
        if (value.isNull())
            return;
        m_fields.push_back({.key = name, .value = value, .keyRange = key, .valueRange = valueRange, .rescued = true});
    }

    const QString &m_header;
    std::vector<Line> m_lines;
    std::size_t m_at = 0;
    TextRange m_waiting; ///< the last key without a value
    std::vector<FieldReading> m_fields;
};

} // namespace

std::vector<FieldReading> readSimpleLines(const QString &header)
{
    return Folder(header).run();
}

} // namespace dossier::qwen
