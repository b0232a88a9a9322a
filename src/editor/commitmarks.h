// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace dossier {

class AgentDocument;
class CodeEditor;
class CommitStates;

/// Tells an editor which lines of a document differ from the last commit, after
/// every change. Owned by whoever shows both; GUI thread.
class CommitMarks : public QObject
{
    Q_OBJECT
public:
    /// Any of them may go first.
    CommitMarks(CodeEditor *editor, AgentDocument *document, CommitStates *states, QObject *parent = nullptr);
    ~CommitMarks() override;

    static constexpr int kPause = 150; ///< ms after the last key, where the text is long
    static constexpr qsizetype kLongText = 200'000; ///< UTF-16 units
    static constexpr qsizetype kMostText = 4'000'000; ///< a longer one has no marks

private:
    void followPath();
    void takeCommitted();
    void update();

    QPointer<CodeEditor> m_editor;
    QPointer<AgentDocument> m_document;
    QPointer<CommitStates> m_states;
    QString m_path;
    std::optional<QString> m_committed;
    QTimer m_timer;
};

} // namespace dossier
