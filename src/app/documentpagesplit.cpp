// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
// The second view of a page's text.
#include "document/agentdocument.h"
#include "documentpage.h"
#include "editor/codeeditor.h"
#include "editor/spellchecker.h"
#include "focusmode.h"
#include "panels/outlinepanel.h"

#include <QApplication>
#include <QSplitter>

namespace dossier {

using namespace Qt::StringLiterals;

EditorPane *DocumentPage::editor() const
{
    return m_second && m_isSecondCurrent ? m_second : m_editor;
}

QList<EditorPane *> DocumentPage::editors() const
{
    return m_second ? QList<EditorPane *>{m_editor, m_second} : QList<EditorPane *>{m_editor};
}

Result<void> DocumentPage::split(Qt::Orientation orientation)
{
    // Each key would be read twice.
    if (m_document->isReadInPart())
        return std::unexpected(Error{.code = Error::Code::TooLarge,
                                     .text = tr("This text is too large to be shown twice."),
                                     .path = m_document->path()});
    m_editors->setOrientation(orientation);
    if (!m_second) {
        m_second = new EditorPane(m_syntax, m_editors);
        m_second->setObjectName(u"secondEditor"_s);
        CodeEditor *text = m_second->editor();
        const CodeEditor *first = m_editor->editor();
        text->setAccessibleName(tr("Second view of the agent file"));
        text->lookLike(*first);
        m_second->setDocument(m_document, true);
        m_second->setColumn(m_calm ? FocusMode::kLetters : 0);
        m_editors->addWidget(m_second);
        connectEditor(m_second);
        connect(qApp, &QApplication::focusChanged, m_second,
                [this](const QWidget *, const QWidget *now) { followFocus(now); });
        text->select(first->selection());
        text->setTopLine(first->topLine());
        Q_EMIT editorAdded(m_second);
        m_second->spelling()->takeChoices(*m_editor->spelling());
    }
    m_editors->setSizes({1000, 1000});
    m_second->focusText();
    return {};
}

void DocumentPage::closeSplit()
{
    if (!m_second)
        return;
    const bool hadKeys = m_second->isAncestorOf(QApplication::focusWidget());
    if (m_isSecondCurrent)
        m_editor->spelling()->takeChoices(*m_second->spelling());
    deleteSecond();
    if (hadKeys)
        m_editor->focusText();
    Q_EMIT editorChanged();
}

void DocumentPage::deleteSecond()
{
    EditorPane *closing = std::exchange(m_second, nullptr);
    m_isSecondCurrent = false;
    if (!closing)
        return;
    // It loses the focus when it goes, which is no news any more.
    disconnect(qApp, nullptr, closing, nullptr);
    closing->setDocument(nullptr);
    delete closing;
}

void DocumentPage::followFocus(const QWidget *now)
{
    const bool isSecond = m_second && m_second->isAncestorOf(now);
    if (!now || (!isSecond && !m_editor->isAncestorOf(now)) || isSecond == m_isSecondCurrent)
        return;
    m_isSecondCurrent = isSecond;
    m_outline->setPlace(editor()->editor()->selection().start);
    Q_EMIT editorChanged();
}

} // namespace dossier
