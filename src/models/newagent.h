// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/verdict.h"
#include "library/agentdraft.h"
#include "library/agenttarget.h"
#include "workspace/workspace.h"

#include <QObject>

namespace dossier {

class CheckWorker;

/// An agent in the making: where it goes, what it says, and what the client
/// would do with it. Looks at the places as they are when it is made, and
/// writes nothing. GUI thread; the checks run in a worker.
class NewAgent : public QObject
{
    Q_OBJECT
public:
    /// What is to be created: a file that is not there yet.
    struct File {
        QString path;
        QByteArray bytes;
        AgentsFolder folder;
        bool isFolderNew = false; ///< the folder is to be made first

        bool operator==(const File &) const = default;
    };

    /// `workspace` outlives it.
    explicit NewAgent(Workspace *workspace, QObject *parent = nullptr);
    ~NewAgent() override;

    [[nodiscard]] const std::vector<AgentTarget> &targets() const { return m_targets; }
    [[nodiscard]] int targetRow() const { return m_target; }
    [[nodiscard]] const AgentTarget &target() const { return m_targets[static_cast<std::size_t>(m_target)]; }
    void setTarget(int row);
    /// The target of a folder, or that of the nearest one above it, if there is one.
    void preferFolder(const QString &path);

    /// Begins from a whole file's text, for the default client or another one;
    /// a name that was typed stays.
    void setStart(const QString &text, const QString &dialect = {});

    [[nodiscard]] const AgentDraft &draft() const { return m_draft; }
    void setName(const QString &name);
    void settleName(); ///< before the description is edited
    void setDescription(const QString &description);
    void setTools(const std::optional<QStringList> &tools); ///< none: all
    void setModel(const QString &model);
    void setColour(const QString &colour);

    [[nodiscard]] const Dialect &dialect() const; ///< of the target's client
    [[nodiscard]] QString home() const; ///< the person's folder
    [[nodiscard]] QString titleOf(const QString &dialect) const; ///< "Claude Code"
    [[nodiscard]] const NameCheck &nameCheck() const { return m_nameCheck; }
    /// The agents of all places.
    [[nodiscard]] const std::vector<PlaceSnapshot::AgentPointer> &agents() const { return m_agents; }
    [[nodiscard]] QString path() const;
    [[nodiscard]] const QString &text() const { return m_input.file.text(); } ///< the file as it would be
    [[nodiscard]] const QString &trouble() const { return m_trouble; } ///< why there is no such text; empty if there is
    [[nodiscard]] const CheckInput &input() const { return m_input; }
    /// Of the text, or of an earlier one while the checks run.
    [[nodiscard]] const std::vector<Diagnostic> &diagnostics() const { return m_diagnostics; }
    [[nodiscard]] bool isChecked() const { return m_checked == m_revision; }
    [[nodiscard]] Verdict verdict() const;
    /// What is missing before it can be created, a translated sentence; empty if
    /// nothing is.
    [[nodiscard]] QString obstacle() const;
    /// Whether its tools are limited to none, though what it begins from has some.
    [[nodiscard]] bool lacksTools() const;
    [[nodiscard]] static QString obstacleOfTools(); ///< what to do then
    [[nodiscard]] File file() const; ///< sensible only without obstacle

Q_SIGNALS:
    void targetChanged();
    void changed(); ///< draft, text or name check
    void checked(); ///< diagnostics() are those of the text

private:
    void takeStart();
    void suggestName();
    void update();
    [[nodiscard]] const Client &client() const;

    Workspace *m_workspace;
    std::unique_ptr<CheckWorker> m_worker;
    std::vector<PlaceSnapshot::AgentPointer> m_agents;
    AgentNames m_names; ///< of them
    std::vector<AgentTarget> m_targets;
    int m_target = 0;
    QString m_start;
    QString m_startDialect;
    AgentDraft m_draft;
    bool m_isNameTyped = false;
    bool m_mayLackTools = false; ///< what it begins from has none either
    NameCheck m_nameCheck;
    QString m_trouble;
    CheckInput m_input;
    std::vector<Diagnostic> m_diagnostics;
    quint64 m_revision = 0;
    quint64 m_checked = 0;
};

} // namespace dossier
