// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "documentoutline.h"

#include "document/agentdocument.h"

#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace dossier {

namespace {

/// What is inside of a replaced range stays as far from its start.
qsizetype moved(qsizetype offset, qsizetype position, qsizetype removed, qsizetype added)
{
    if (offset <= position)
        return offset;
    return offset >= position + removed ? offset + added - removed : position + std::min(offset - position, added);
}

} // namespace

DocumentOutline::DocumentOutline(const AgentDocument *document, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_textRevision(document->textDocument()->revision())
    , m_work(this)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &DocumentOutline::ask);
    connect(document->textDocument(), &QTextDocument::contentsChange, this, &DocumentOutline::follow);
    connect(document, &AgentDocument::readingChanged, &m_pause, qOverload<>(&QTimer::start));
    ask();
}

quint64 DocumentOutline::revision() const
{
    return m_document->revision();
}

void DocumentOutline::follow(int position, int removed, int added)
{
    // Painting, or a new layout, says that there was a change too.
    if (std::exchange(m_textRevision, m_document->textDocument()->revision()) == m_document->textDocument()->revision())
        return;
    if (!m_edits.empty() && removed == 0 && m_edits.back().position + m_edits.back().added == position)
        m_edits.back().added += added; // typing goes on
    else
        m_edits.push_back({.position = position, .removed = removed, .added = added});
    // Where the text is the same afterwards, no other signal comes.
    m_pause.start();
}

void DocumentOutline::ask()
{
    // One at a time: to stop it would be to wait for it.
    if (m_work.isRunning())
        return;
    m_asked = revision();
    const QString text = m_document->file().text();
    const TextRange prompt = m_document->file().bodyRange();
    m_work.start(
        [text, prompt](const std::stop_token &, const auto &) -> std::optional<Answer> {
            return Answer{.structure = structureOf(text, prompt),
                          .counts = TextCounts::of(QStringView(text).sliced(prompt.start, prompt.length))};
        },
        [this](Answer answer) {
            if (m_asked != revision()) {
                if (!m_pause.isActive())
                    ask();
                return;
            }
            m_answer = std::move(answer);
            m_answered = m_asked;
            m_edits.clear();
            Q_EMIT changed();
        });
}

TextRange DocumentOutline::now(TextRange range) const
{
    qsizetype start = range.start;
    qsizetype end = range.end();
    for (const Edit &edit : m_edits) {
        start = moved(start, edit.position, edit.removed, edit.added);
        end = moved(end, edit.position, edit.removed, edit.added);
    }
    return TextRange::between(start, std::max(start, end));
}

TextRange DocumentOutline::lineOf(int entry) const
{
    return now(m_answer.structure.entries[static_cast<std::size_t>(entry)].line);
}

int DocumentOutline::entryAt(qsizetype offset) const
{
    for (auto edit = m_edits.rbegin(); edit != m_edits.rend(); ++edit)
        offset = moved(offset, edit->position, edit->added, edit->removed);
    return m_answer.structure.entryAt(offset);
}

std::vector<FoldRange> DocumentOutline::folds() const
{
    std::vector<FoldRange> folds = m_answer.structure.folds;
    for (FoldRange &fold : folds)
        fold.lines = now(fold.lines);
    return folds;
}

} // namespace dossier
