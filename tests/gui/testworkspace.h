// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "settings/settings.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <optional>

namespace dossier {

/// A workspace over a temporary folder whose path holds a space and an umlaut.
class TestWorkspace
{
public:
    TestWorkspace()
        : m_folder(m_temporary.filePath(QStringLiteral("Über agents")))
    {
        QDir().mkpath(m_folder);
        m_environment = Environment::below(m_temporary.filePath(QStringLiteral("system")));
        m_environment.workingFolder = m_folder;
        restart();
    }

    /// A new workspace over the same folders, as after a new start.
    void restart()
    {
        m_workspace.reset();
        m_settings = std::make_unique<Settings>(m_environment);
        m_workspace = std::make_unique<Workspace>(m_environment, m_settings.get());
    }

    [[nodiscard]] Workspace *workspace() const { return m_workspace.get(); }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder + u'/' + name; }

    /// Saves, and waits for what comes of it.
    [[nodiscard]] Result<void> save(AgentDocument *document, const Workspace::SaveChoices &choices = {}) const
    {
        return finished([&] { m_workspace->save(document, choices); });
    }
    [[nodiscard]] Result<void> saveAs(AgentDocument *document, const QString &to) const
    {
        return finished([&] { m_workspace->saveAs(document, to); });
    }

    /// Looks at the disk, and waits for what comes of it.
    void checkDisk() const { checkDisk(m_workspace.get()); }
    static void checkDisk(Workspace *workspace)
    {
        workspace->checkDisk();
        if (!QTest::qWaitFor([workspace] { return !workspace->isCheckingDisk(); }, 30'000))
            qFatal("a look at the disk does not end");
    }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(path(name)).absolutePath());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return path(name);
    }

    [[nodiscard]] QByteArray bytes(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not readable)");
    }

private:
    [[nodiscard]] Result<void> finished(const std::function<void()> &begin) const
    {
        std::optional<Result<void>> result;
        const QObject receiver;
        QObject::connect(
            m_workspace.get(), &Workspace::saveFinished, &receiver,
            [&result](const AgentDocument *, const QString &, const Result<void> &saved) { result = saved; });
        begin();
        if (!QTest::qWaitFor([&result] { return result.has_value(); }, 30'000))
            qFatal("a save does not end");
        return *result;
    }

    QTemporaryDir m_temporary;
    QString m_folder;
    Environment m_environment;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Workspace> m_workspace;
};

/// An agent that Claude Code repairs and loads, as the wizard wrote them: an
/// unquoted ": " in the description.
inline QByteArray repairedAgent()
{
    return "---\n"
           "name: api-designer\n"
           "description: Use this agent when an API is designed. Examples: <example>Context: A new service. user: "
           "'Design the "
           "API' assistant: 'I ask the api-designer agent.' <commentary>Design work.</commentary></example>\n"
           "model: sonnet\n"
           "color: red\n"
           "---\n"
           "\n"
           "You are a designer of interfaces.\n";
}

inline QByteArray plainAgent(const QByteArray &name, const QByteArray &more = {})
{
    return "---\nname: " + name + "\ndescription: Use this agent when " + name + " is asked for by somebody.\n" + more +
           "---\n\nYou are " + name + ".\n";
}

} // namespace dossier
