// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "headingsource.h"

#include "document/agentdocument.h"
#include "markdown/outline.h"
#include "text/lineindex.h"

#include <QCoreApplication>
#include <QLocale>

namespace dossier {

using namespace Qt::StringLiterals;

HeadingSource::HeadingSource(Wiring wiring)
    : m_wiring(std::move(wiring))
{
}

QString HeadingSource::placeholder() const
{
    return QCoreApplication::translate("dossier::Palette", "Heading of this prompt");
}

QString HeadingSource::nothingFound() const
{
    if (!m_wiring.document())
        return QCoreApplication::translate("dossier::Palette", "No text is open.");
    return m_targets.empty() ? QCoreApplication::translate("dossier::Palette", "This prompt has no headings.")
                             : QCoreApplication::translate("dossier::Palette", "No heading has these characters.");
}

void HeadingSource::read()
{
    m_isRead = true;
    m_targets.clear();
    m_list.clear();
    const AgentDocument *document = m_wiring.document();
    if (!document)
        return;
    const AgentFile &file = document->file();
    const TextRange body = file.bodyRange();
    const LineIndex lines(file.text());
    const Outline read = outline(QStringView(file.text()).sliced(body.start, body.length));
    m_targets.reserve(read.headings.size());
    for (const Heading &heading : read.headings) {
        if (heading.title.isEmpty())
            continue;
        const TextRange range{body.start + heading.range.start, heading.range.length};
        m_targets.push_back({.title = heading.title,
                             .level = heading.level,
                             .line = lines.position(range.start).line + 1,
                             .range = range});
        m_list.add({}, heading.title);
    }
}

std::vector<PaletteItem> HeadingSource::find(const QString &words, qsizetype limit)
{
    if (!m_isRead)
        read();
    const FuzzyPattern pattern(words);
    std::vector<PaletteItem> items;
    for (const qsizetype index : m_list.best(pattern, pattern.isEmpty() ? m_list.size() : limit)) {
        const Target &target = m_targets[static_cast<std::size_t>(index)];
        PaletteItem item{.id = QString::number(index), .title = target.title};
        item.detail = QCoreApplication::translate("dossier::Palette", "line %1").arg(QLocale().toString(target.line));
        item.marks = {.folder = {}, .name = pattern.marks({}, target.title).name};
        item.level = pattern.isEmpty() ? target.level - 1 : 0;
        items.push_back(std::move(item));
    }
    return items;
}

void HeadingSource::activate(const QString &id)
{
    const auto index = static_cast<std::size_t>(id.toULongLong());
    if (index < m_targets.size())
        m_wiring.goTo(m_targets[index].range);
}

} // namespace dossier
