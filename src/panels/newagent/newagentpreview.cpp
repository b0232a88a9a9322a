// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "newagentpreview.h"

#include "models/fixedfont.h"
#include "models/icons.h"
#include "models/themecolours.h"
#include "panels/verdictbar.h"

#include <QDir>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShownProblems = 4; // rows, before the list scrolls

QColor colourOf(Severity severity, const ThemeColours &colours)
{
    switch (severity) {
    case Severity::Error:
        return colours.error;
    case Severity::Warning:
        return colours.warning;
    case Severity::Info:
        break;
    }
    return colours.info;
}

QPlainTextEdit *makeText(QWidget *parent)
{
    auto *text = new QPlainTextEdit(parent);
    text->setObjectName(u"newAgentText"_s);
    text->setAccessibleName(NewAgentPreview::tr("The file as it would be"));
    text->setReadOnly(true);
    text->setUndoRedoEnabled(false);
    text->setFont(fixedFont());
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setTabChangesFocus(true);
    return text;
}

} // namespace

NewAgentPreview::NewAgentPreview(NewAgent *agent, QWidget *parent)
    : QWidget(parent)
    , m_agent(agent)
    , m_path(new QLabel(this))
    , m_verdict(new VerdictBar(this))
    , m_text(makeText(this))
    , m_problems(new QListWidget(this))
{
    m_path->setObjectName(u"newAgentPath"_s);
    m_path->setWordWrap(true);
    m_path->setTextFormat(Qt::PlainText);
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_path->setForegroundRole(QPalette::PlaceholderText);
    m_problems->setObjectName(u"newAgentProblems"_s);
    m_problems->setAccessibleName(tr("What the checks say"));
    m_problems->setWordWrap(true);
    m_problems->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_path);
    layout->addWidget(m_verdict);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_problems);
    connect(m_problems, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { goTo(m_problems->row(item)); });
    connect(m_problems, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { goTo(m_problems->row(item)); });
    connect(agent, &NewAgent::changed, this, &NewAgentPreview::showText);
    connect(agent, &NewAgent::checked, this, &NewAgentPreview::showProblems);
    showText();
    showProblems();
}

/// The place that is read stays in sight while the text changes around it.
void NewAgentPreview::showText()
{
    m_path->setText(QDir::toNativeSeparators(m_agent->path()));
    if (m_text->toPlainText() != m_agent->text()) {
        const int at = m_text->verticalScrollBar()->value();
        m_text->setPlainText(m_agent->text());
        m_text->verticalScrollBar()->setValue(at);
    }
    mark();
}

void NewAgentPreview::showProblems()
{
    Verdict verdict = m_agent->verdict();
    for (Verdict::Sentence &sentence : verdict.sentences)
        sentence.fix.reset(); // what is typed is mended where it is typed
    m_verdict->setVerdict(verdict);
    m_problems->clear();
    for (const Diagnostic &diagnostic : m_agent->diagnostics())
        m_problems->addItem(new QListWidgetItem(Icons::severity(diagnostic.severity), diagnostic.message));
    m_problems->setVisible(m_problems->count() > 0);
    const int line = m_problems->fontMetrics().lineSpacing();
    m_problems->setMaximumHeight(line * 2 * std::min(m_problems->count(), kShownProblems) + line);
    mark();
}

void NewAgentPreview::mark()
{
    const ThemeColours colours = ThemeColours::forPalette(palette());
    QList<QTextEdit::ExtraSelection> selections;
    const auto cursorAt = [this](TextRange range) {
        const int last = m_text->document()->characterCount() - 1;
        QTextCursor cursor(m_text->document());
        cursor.setPosition(static_cast<int>(std::clamp<qsizetype>(range.start, 0, last)));
        cursor.setPosition(static_cast<int>(std::clamp<qsizetype>(range.end(), 0, last)), QTextCursor::KeepAnchor);
        return cursor;
    };
    if (const qsizetype headerEnd = m_agent->input().file.closeFence().end(); headerEnd > 0) {
        QTextEdit::ExtraSelection header;
        header.cursor = cursorAt({0, headerEnd});
        header.format.setBackground(colours.codeGround);
        header.format.setProperty(QTextFormat::FullWidthSelection, true);
        selections += header;
    }
    // Ranges of an earlier text would lie beside what they mean.
    if (m_agent->isChecked()) {
        for (const Diagnostic &diagnostic : m_agent->diagnostics()) {
            QTextEdit::ExtraSelection wave;
            wave.cursor = cursorAt(diagnostic.range);
            wave.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            wave.format.setUnderlineColor(colourOf(diagnostic.severity, colours));
            selections += wave;
        }
    }
    m_text->setExtraSelections(selections);
}

void NewAgentPreview::goTo(int row)
{
    if (row < 0 || row >= static_cast<int>(m_agent->diagnostics().size()))
        return;
    const Diagnostic diagnostic = m_agent->diagnostics()[static_cast<std::size_t>(row)];
    QTextCursor cursor(m_text->document());
    cursor.setPosition(
        static_cast<int>(std::min<qsizetype>(diagnostic.range.start, m_text->document()->characterCount() - 1)));
    m_text->setTextCursor(cursor);
    m_text->centerCursor();
    Q_EMIT ruleChosen(diagnostic.rule);
}

void NewAgentPreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        mark();
}

} // namespace dossier
