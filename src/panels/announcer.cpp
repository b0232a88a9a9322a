// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "announcer.h"

#include "document/agentdocument.h"
#include "problemspanel.h"

#include <QAccessible>
#include <QLocale>
#include <QWidget>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const ProblemsModel::Counts &counts)
{
    QStringList parts;
    if (counts.errors > 0)
        parts << ProblemsPanel::tr("won’t load: %1").arg(counts.errors);
    if (counts.warnings > 0)
        parts << ProblemsPanel::tr("not as written: %1").arg(counts.warnings);
    if (counts.infos > 0)
        parts << ProblemsPanel::tr("tips: %1").arg(counts.infos);
    return parts.isEmpty() ? ProblemsPanel::tr("No problems found.") : QLocale().createSeparatedList(parts);
}

} // namespace

Announcer::Announcer(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_pause(this)
{
    m_pause.setObjectName(u"announcerPause"_s);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &Announcer::sayChanges);
}

void Announcer::follow(AgentDocument *document)
{
    if (document == m_document)
        return;
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    m_document = document;
    m_verdict.clear();
    m_counts = {};
    m_pause.stop();
    if (!document)
        return;
    const auto wait = [this] { m_pause.start(); };
    connect(document, &AgentDocument::readingChanged, this, wait);
    connect(document, &AgentDocument::diagnosticsChanged, this, wait);
    wait();
}

void Announcer::sayChanges()
{
    if (!m_document || !m_document->isChecked())
        return; // the checker's answer will come
    // Its first sentence is about the loading; the others are problems.
    const auto &sentences = m_document->verdict().sentences;
    const QString verdict = sentences.empty() ? QString() : sentences.front().text;
    if (std::exchange(m_verdict, verdict) != verdict)
        say(verdict);
    const ProblemsModel::Counts counts = ProblemsModel::countsOf(m_document->diagnostics());
    if (std::exchange(m_counts, counts) != counts)
        say(textOf(counts));
}

void Announcer::say(const QString &text) const
{
    say(m_window, text);
}

void Announcer::say(QWidget *speaker, const QString &text)
{
    if (text.isEmpty())
        return;
    QAccessibleAnnouncementEvent event(speaker, text);
    event.setPoliteness(QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&event);
}

} // namespace dossier
