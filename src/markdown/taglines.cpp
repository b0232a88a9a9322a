// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "taglines.h"

#include "editcontext.h"

#include <QHash>

#include <algorithm>

namespace dossier {

namespace {

struct Tag {
    QStringView name; ///< empty: no tag
    bool closes = false;
};

bool isNameUnit(QChar unit)
{
    return unit.isLetterOrNumber() || unit == u'_' || unit == u'-' || unit == u'.' || unit == u':';
}

/// `line` without blanks around it.
Tag tagOf(QStringView line)
{
    if (line.size() < 3 || line.front() != u'<' || line.back() != u'>')
        return {};
    QStringView inside = line.sliced(1, line.size() - 2);
    const bool closes = inside.front() == u'/';
    if (closes)
        inside = inside.sliced(1);
    if (inside.isEmpty() || !inside.front().isLetter() || inside.back() == u'/')
        return {};
    const auto end = std::ranges::find_if_not(inside, isNameUnit);
    const qsizetype length = end - inside.begin();
    // Attributes may follow, a second tag not. An address with a colon is a link.
    const QStringView rest = inside.sliced(length);
    if ((!rest.isEmpty() && (closes || !rest.front().isSpace())) || rest.contains(u'<') || rest.contains(u'>'))
        return {};
    const QStringView name = inside.first(length);
    return name.back() == u':' ? Tag() : Tag{.name = name, .closes = closes};
}

/// Joins what opens with what closes it.
class Pairing
{
public:
    void open(QStringView name, TextRange at)
    {
        m_open.push_back(m_tags.size());
        ++m_counts[name];
        m_tags.push_back({.name = name.toString(), .open = at, .close = {}});
        m_names.push_back(name);
    }

    void close(QStringView name, TextRange at)
    {
        if (m_counts.value(name) == 0)
            return;
        // What is still open inside has no end of its own.
        while (true) {
            const std::size_t tag = m_open.back();
            m_open.pop_back();
            --m_counts[m_names[tag]];
            if (m_names[tag] != name)
                continue;
            m_tags[tag].close = at;
            return;
        }
    }

    [[nodiscard]] std::vector<TagLines> result() &&
    {
        std::erase_if(m_tags, [](const TagLines &tag) { return tag.close.isEmpty(); });
        return std::move(m_tags);
    }

private:
    std::vector<TagLines> m_tags;
    std::vector<QStringView> m_names; ///< of all in m_tags
    std::vector<std::size_t> m_open;
    QHash<QStringView, int> m_counts; ///< of those that are open
};

} // namespace

std::vector<TagLines> tagLinesOf(QStringView text, const std::vector<TextRange> &code)
{
    Pairing pairing;
    for (qsizetype at = text.indexOf(u'<'); at >= 0; at = text.indexOf(u'<', at)) {
        const qsizetype start = lineStart(text, at);
        const qsizetype end = lineEnd(text, at);
        const QStringView line = text.sliced(at, end - at).trimmed();
        const bool isFirst = text.sliced(start, at - start).trimmed().isEmpty();
        const Tag tag = isFirst ? tagOf(line) : Tag();
        const auto covering = std::ranges::upper_bound(code, at, {}, &TextRange::start);
        const bool isCode = covering != code.begin() && std::prev(covering)->contains(at);
        if (!tag.name.isEmpty() && !isCode)
            tag.closes ? pairing.close(tag.name, {at, line.size()}) : pairing.open(tag.name, {at, line.size()});
        at = end;
    }
    return std::move(pairing).result();
}

} // namespace dossier
