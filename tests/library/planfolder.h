// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "library/agentsummary.h"
#include "library/agenttarget.h"
#include "library/batchedit.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace dossier {

/// A home and a project in a temporary folder, for plans over them.
class PlanFolder
{
public:
    PlanFolder()
        : m_temporary(QDir::tempPath() + QStringLiteral("/Pläne für-XXXXXX"))
    {
        const QString home = path(QStringLiteral("home"));
        m_surroundings = std::make_unique<const Surroundings>(
            std::make_shared<const Dialects>(Dialects::load()), m_checker,
            SystemFolders{home, home + QStringLiteral("/.claude"), path(QStringLiteral("managed"))});
        QDir().mkpath(path(QStringLiteral("shop/.git")));
    }

    [[nodiscard]] QString path(const QString &name) const { return m_temporary.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(path(name)).absolutePath());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return path(name);
    }
    [[nodiscard]] const Surroundings &surroundings() const { return *m_surroundings; }

    [[nodiscard]] std::shared_ptr<const AgentsFolder> folder(const QString &name, AgentsFolder::Kind kind) const
    {
        AgentsFolder folder{.path = path(name), .kind = kind, .dialect = QStringLiteral("claude-code")};
        if (kind == AgentsFolder::Kind::Project)
            folder.workingFolder = folder.path.chopped(QStringLiteral("/.claude/agents").size());
        return std::make_shared<const AgentsFolder>(folder);
    }
    [[nodiscard]] std::shared_ptr<const AgentsFolder> project() const
    {
        return folder(QStringLiteral("shop/.claude/agents"), AgentsFolder::Kind::Project);
    }
    [[nodiscard]] std::shared_ptr<const AgentsFolder> home() const
    {
        return folder(QStringLiteral("home/.claude/agents"), AgentsFolder::Kind::User);
    }
    /// An agent as a scan finds it.
    [[nodiscard]] PlaceSnapshot::AgentPointer agent(const QString &file,
                                                    const std::shared_ptr<const AgentsFolder> &in) const
    {
        return std::make_shared<const AgentSummary>(Summarizer(*m_surroundings, m_checker).summaryOf(file, in));
    }
    static AgentTarget target(const std::shared_ptr<const AgentsFolder> &folder)
    {
        return {.folder = *folder, .place = {}, .isThere = true};
    }

private:
    QTemporaryDir m_temporary;
    const Checker m_checker;
    std::unique_ptr<const Surroundings> m_surroundings;
};

inline QByteArray planAgent(const QByteArray &name, const QByteArray &more = {},
                            const QByteArray &prompt = "You work.\n")
{
    return "---\nname: " + name + "\ndescription: Use this agent when tests fail.\n" + more + "---\n\n" + prompt;
}

} // namespace dossier
