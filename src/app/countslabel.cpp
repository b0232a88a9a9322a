// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "countslabel.h"

#include "document/agentdocument.h"
#include "editor/codeeditor.h"
#include "editor/editorpane.h"
#include "models/documentoutline.h"

#include <QLocale>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

QString shown(const QString &text, const TextCounts &counts)
{
    const QLocale locale;
    return text.arg(locale.toString(counts.words), locale.toString(counts.characters), locale.toString(counts.tokens));
}

} // namespace

CountsLabel::CountsLabel(QWidget *parent)
    : QLabel(parent)
    , m_work(this)
{
    setObjectName(u"statusCounts"_s);
    setTextFormat(Qt::PlainText);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &CountsLabel::count);
}

void CountsLabel::setEditor(EditorPane *pane)
{
    if (m_pane) {
        disconnect(m_pane->editor(), nullptr, this, nullptr);
        if (m_pane->outline())
            disconnect(m_pane->outline(), nullptr, this, nullptr);
    }
    m_pane = pane;
    if (!pane)
        return;
    connect(pane->editor(), &QPlainTextEdit::selectionChanged, this, &CountsLabel::followSelection);
    connect(pane->outline(), &DocumentOutline::changed, this, &CountsLabel::showPrompt);
    followSelection();
}

void CountsLabel::followSelection()
{
    m_pause.start();
}

void CountsLabel::count()
{
    const TextRange selection = m_pane ? m_pane->editor()->selection() : TextRange();
    // To stop what runs would be to wait for it.
    m_isAgain = m_work.isRunning();
    if (m_isAgain)
        return;
    if (selection.isEmpty())
        return showPrompt();
    if (selection.length > kMost)
        return say({}, {}, {});
    const QString text = m_pane->document()->chunks().mid(selection.start, selection.length);
    m_work.start(
        [text](const std::stop_token &, const auto &) -> std::optional<TextCounts> { return TextCounts::of(text); },
        [this](const TextCounts &counts) {
            if (m_isAgain)
                return count();
            say(shown(tr("Selected words: %1 · characters: %2 · tokens: ≈ %3"), counts),
                tr("Selected words: %1").arg(QLocale().toString(counts.words)),
                tr("Of what is selected. Four characters are taken for a token."));
        });
}

void CountsLabel::showPrompt()
{
    if (!m_pane || !m_pane->outline() || !m_pane->editor()->selection().isEmpty())
        return;
    // Of a part nothing is said: it would be taken for all.
    if (m_pane->document()->isReadInPart())
        return say({}, {}, {});
    const TextCounts &counts = m_pane->outline()->promptCounts();
    say(shown(tr("Words: %1 · characters: %2 · tokens: ≈ %3"), counts),
        tr("Words: %1").arg(QLocale().toString(counts.words)),
        tr("Of the prompt, without the header. Four characters are taken for a token."));
}

void CountsLabel::say(const QString &all, const QString &less, const QString &what)
{
    setToolTip(what);
    if (all == m_all)
        return;
    m_all = all;
    m_less = less;
    updateGeometry();
    showWhatFits();
}

int CountsLabel::widthOf(const QString &text) const
{
    return fontMetrics().horizontalAdvance(text) + 2;
}

/// A number that is cut off would be another one.
void CountsLabel::showWhatFits()
{
    const QString fitting = widthOf(m_all) <= width() ? m_all : widthOf(m_less) <= width() ? m_less : QString();
    if (fitting != text())
        setText(fitting);
}

QSize CountsLabel::sizeHint() const
{
    return {widthOf(m_all), QLabel::sizeHint().height()};
}

QSize CountsLabel::minimumSizeHint() const
{
    return {0, QLabel::minimumSizeHint().height()};
}

void CountsLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    showWhatFits();
}

} // namespace dossier
