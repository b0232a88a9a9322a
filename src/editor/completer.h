// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialects/completion.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QInputMethodEvent;
class QKeyEvent;

namespace dossier {

class AgentDocument;
class CodeEditor;
class CompletionPopup;

/// Offers what can be written at the cursor of a header: when it is asked for, and by
/// itself while a field or a value that is known is typed. All keys but those that
/// lead through the open list are the text's first. What is taken is one undo step.
/// Owned by the pane of its editor; GUI thread.
class Completer : public QObject
{
    Q_OBJECT
public:
    /// `editor` outlives it.
    explicit Completer(CodeEditor *editor, QObject *parent = nullptr);
    ~Completer() override;

    /// What the editor shows; null for nothing. It outlives this or the next call.
    void setDocument(AgentDocument *document);
    /// What is around the file; read by somebody else, who does it in no key's way.
    void setFacts(std::shared_ptr<const AuthoringFacts> facts);
    [[nodiscard]] const AuthoringFacts &facts() const { return *m_facts; }
    /// Whether it comes by itself; at first it does.
    void setComesByItself(bool comes) { m_comesByItself = comes; }

    /// Shows the list; false: there is nothing that could be written here.
    bool complete();
    [[nodiscard]] bool isShown() const;
    void hide();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Who wanted the list that is shown.
    enum class Wish : char { Nobody, Typing, Asking };

    bool pressed(const QKeyEvent &key);
    bool overrides(const QKeyEvent &key) const;
    void typed(const QString &text);
    void composed(const QInputMethodEvent &event);
    void follow(); ///< after what was typed has come into the text
    void followCursor();
    void followPlace();
    [[nodiscard]] bool isKeyBegun() const;
    [[nodiscard]] QRect placeOfWord() const;
    [[nodiscard]] bool wantsByItself(const Completion &completion) const;
    [[nodiscard]] Completion completionHere(bool showsOthers) const;
    bool show(Completion completion, Wish wish);
    void accept(int index);
    void settle(); ///< what is waiting in follow() is done now
    void say(const QString &text) const;

    CodeEditor *m_editor;
    QPointer<AgentDocument> m_document;
    std::shared_ptr<const AuthoringFacts> m_facts;
    QPointer<CompletionPopup> m_popup;
    Completion m_completion; ///< what the list shows
    quint64 m_revision = 0; ///< of the text that it is for
    QString m_typed; ///< since the last follow(), which waits if it is not empty
    bool m_isWaiting = false;
    bool m_comesByItself = true;
    Wish m_wish = Wish::Nobody;
    qsizetype m_dismissed = -1; ///< where the word begins of which nobody wants to see more
};

} // namespace dossier
