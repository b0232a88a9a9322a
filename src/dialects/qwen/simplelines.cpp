// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "simplelines.h"

#include "dialects/shared/jstext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace dossier::qwen {

using namespace Qt::StringLiterals;

namespace {

struct Line {
    qsizetype start = 0;
    QStringView text;
};

/// As JavaScript's Number(): decimal, or whole with a base before it.
std::optional<double> numberOf(const QString &text)
{
    static const QRegularExpression decimal(u"\\A[-+]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?\\z"_s);
    if (decimal.matchView(text).hasMatch())
        return text.toDouble();
    const QString prefix = text.first(std::min<qsizetype>(2, text.size())).toLower();
    const int base = prefix == "0x"_L1 ? 16 : prefix == "0o"_L1 ? 8 : prefix == "0b"_L1 ? 2 : 0;
    bool isNumber = false;
    const quint64 whole = base == 0 || text[2 % text.size()] == u'+' ? 0 : text.sliced(2).toULongLong(&isNumber, base);
    return isNumber ? std::optional(static_cast<double>(whole)) : std::nullopt;
}

QJsonValue valueOf(const QString &text)
{
    if (text == "true"_L1 || text == "false"_L1)
        return text == "true"_L1;
    if (text == "null"_L1)
        return QJsonValue::Null;
    if (text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"')) {
        QString inner = text.sliced(1, text.size() - 2);
        inner.replace("\\\""_L1, "\""_L1);
        return inner.replace("\\\\"_L1, "\\"_L1);
    }
    if (const auto number = numberOf(text))
        return *number;
    return text;
}

class SimpleReader
{
public:
    explicit SimpleReader(const QString &header)
        : m_header(header)
    {
        for (qsizetype start = 0; start <= header.size();) {
            qsizetype end = header.indexOf(u'\n', start);
            if (end < 0)
                end = header.size();
            const TextRange content = js::trimmed(header, TextRange::between(start, end));
            if (!content.isEmpty() && header[content.start] != u'#')
                m_lines.push_back({start, QStringView(header).sliced(start, end - start)});
            start = end + 1;
        }
    }

    [[nodiscard]] std::vector<FieldReading> run()
    {
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            const Line &line = m_lines[i];
            if (line.text.startsWith("  - "_L1)) {
                takeItem(line);
                continue;
            }
            if (m_list)
                finishList();
            if (m_members && line.text.startsWith("  "_L1)) {
                takeMember(line);
                continue;
            }
            finishMembers();
            if (line.text.contains(u':'))
                takeEntry(line, i + 1 < m_lines.size() ? m_lines[i + 1].text : QStringView());
        }
        if (m_list)
            finishList();
        finishMembers();
        return std::move(m_fields);
    }

private:
    void takeItem(const Line &line)
    {
        if (!m_list) {
            m_list = QJsonArray();
            m_valueRange = {line.start, 0};
        }
        const TextRange item = trimmed(line, 4);
        m_list->append(valueOf(m_header.sliced(item.start, item.length)));
        m_valueRange = TextRange::between(m_valueRange.start, line.start + line.text.size());
    }

    void takeMember(const Line &line)
    {
        const qsizetype colon = line.text.indexOf(u':');
        const QStringView key = colon < 0 ? line.text : line.text.first(colon);
        const TextRange value = trimmed(line, colon < 0 ? line.text.size() : colon + 1);
        m_members->insert(key.trimmed().toString(), valueOf(m_header.sliced(value.start, value.length)));
        m_valueRange = TextRange::between(m_valueRange.start, line.start + line.text.size());
    }

    void takeEntry(const Line &line, QStringView next)
    {
        const qsizetype colon = line.text.indexOf(u':');
        const TextRange key = js::trimmed(m_header, {line.start, colon});
        const TextRange value = trimmed(line, colon + 1);
        if (!value.isEmpty()) {
            add(key, valueOf(m_header.sliced(value.start, value.length)), value);
            return;
        }
        m_key = key;
        if (!next.startsWith("  - "_L1) && next.startsWith("  "_L1)) {
            m_members = QJsonObject();
            m_valueRange = {line.start + line.text.size() + 1, 0};
        }
    }

    void finishList()
    {
        QJsonArray items;
        for (const QJsonValue &item : std::as_const(*m_list)) {
            if (!item.isNull())
                items.append(item);
        }
        add(m_key, items, m_valueRange);
        m_list.reset();
        m_key = {};
    }

    void finishMembers()
    {
        if (m_members)
            add(m_key, *m_members, m_valueRange);
        m_members.reset();
    }

    void add(TextRange key, const QJsonValue &value, TextRange valueRange)
    {
        const QString name = m_header.sliced(key.start, key.length);
        std::erase_if(m_fields, [&name](const FieldReading &field) { return field.key == name; });
        if (!value.isNull())
            m_fields.push_back(
                {.key = name, .value = value, .keyRange = key, .valueRange = valueRange, .rescued = true});
    }

    /// The line from `from` on, as a range of the header.
    [[nodiscard]] TextRange trimmed(const Line &line, qsizetype from) const
    {
        return js::trimmed(m_header, TextRange::between(line.start + from, line.start + line.text.size()));
    }

    const QString &m_header;
    std::vector<Line> m_lines;
    std::vector<FieldReading> m_fields;
    TextRange m_key; ///< of the list or mapping that follows
    TextRange m_valueRange;
    std::optional<QJsonArray> m_list;
    std::optional<QJsonObject> m_members;
};

} // namespace

std::vector<FieldReading> readSimpleLines(const QString &header)
{
    return SimpleReader(header).run();
}

} // namespace dossier::qwen
