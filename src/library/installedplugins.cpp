// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "installedplugins.h"

#include "storage/readfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::InstalledPlugins)
};

/// The object in a file. One that is not there is empty; another error is one
/// of `problems`.
QJsonObject readJson(const QString &path, std::vector<Error> &problems, FileOps &ops)
{
    const Result<QByteArray> bytes = readFile(path, ops);
    if (!bytes) {
        if (bytes.error().code != Error::Code::NotFound)
            problems.push_back(bytes.error());
        return {};
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &error);
    if (!document.isObject()) {
        const QString reason =
            error.error == QJsonParseError::NoError ? Texts::tr("it holds no object") : error.errorString();
        problems.push_back({.code = Error::Code::Syntax,
                            .text = Texts::tr("%1 could not be read as JSON: %2. What it lists is not shown.")
                                        .arg(QDir::toNativeSeparators(path), reason),
                            .path = path});
    }
    return document.object();
}

/// One installation of a plugin, as the client lists it.
struct Installation {
    QString id; ///< "name@marketplace"
    QString path;
    QString project; ///< empty: installed for all
};

QStringList agentPaths(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList paths;
    for (const auto &item : value.toArray())
        paths += item.toString();
    paths.removeAll(QString());
    return paths;
}

std::vector<AgentsFolder> foldersOf(const QString &root, const QJsonObject &manifest, const QString &fallbackName)
{
    std::vector<AgentsFolder> folders;
    QStringList paths = agentPaths(manifest["agents"_L1]);
    if (paths.isEmpty())
        paths += u"agents"_s;
    const QString name = manifest["name"_L1].toString(fallbackName);
    for (const QString &path : paths) {
        const QString clean = QDir::cleanPath(root + u'/' + path);
        // A plugin's paths stay inside it.
        if (clean.startsWith(root + u'/'))
            folders.push_back(
                {.path = clean, .kind = AgentsFolder::Kind::Plugin, .dialect = u"claude-code"_s, .plugin = name});
    }
    return folders;
}

std::vector<Installation> installations(const QJsonObject &list)
{
    std::vector<Installation> found;
    const QJsonObject plugins = list["plugins"_L1].toObject();
    for (auto plugin = plugins.begin(); plugin != plugins.end(); ++plugin) {
        // Version 1 has one object, version 2 a list of them.
        const QJsonArray all = plugin->isArray() ? plugin->toArray() : QJsonArray{*plugin};
        for (const auto &item : all) {
            const QString path = QDir::cleanPath(item["installPath"_L1].toString());
            const QString project = item["projectPath"_L1].toString();
            if (QDir::isAbsolutePath(path))
                found.push_back({plugin.key(), path, project.isEmpty() ? project : QDir::cleanPath(project)});
        }
    }
    return found;
}

/// Adds what a settings file says of plugins that nobody said yet.
void addSwitches(QHash<QString, bool> &switches, const QString &file, std::vector<Error> &problems, FileOps &ops)
{
    const QJsonObject plugins = readJson(file, problems, ops).value("enabledPlugins"_L1).toObject();
    for (auto plugin = plugins.begin(); plugin != plugins.end(); ++plugin) {
        if (plugin->isBool() && !switches.contains(plugin.key()))
            switches.insert(plugin.key(), plugin->toBool());
    }
}

/// Reads each project's settings once.
class Switches
{
public:
    Switches(const QString &claudeFolder, std::vector<Error> &problems, FileOps &ops)
        : m_problems(problems)
        , m_ops(ops)
    {
        addSwitches(m_own, claudeFolder + u"/settings.json"_s, problems, ops);
    }

    /// A project's own settings count before the person's; what nobody names is on.
    [[nodiscard]] bool isOn(const Installation &installed)
    {
        if (!installed.project.isEmpty()) {
            if (!m_projects.contains(installed.project))
                m_projects.insert(installed.project, pluginSwitches(installed.project, m_problems, m_ops));
            const auto &project = m_projects[installed.project];
            if (const auto found = project.constFind(installed.id); found != project.cend())
                return *found;
        }
        return m_own.value(installed.id, true);
    }

private:
    std::vector<Error> &m_problems;
    FileOps &m_ops;
    QHash<QString, bool> m_own;
    QHash<QString, QHash<QString, bool>> m_projects;
};

/// Takes a folder of an installation in, or what another one of it adds.
void add(std::vector<AgentsFolder> &folders, const AgentsFolder &folder)
{
    const auto isSame = [&folder](const AgentsFolder &other) {
        return other.path == folder.path && other.pluginKey == folder.pluginKey;
    };
    const auto known = std::ranges::find_if(folders, isSame);
    if (known == folders.end()) {
        folders.push_back(folder);
        return;
    }
    known->isEnabled = known->isEnabled || folder.isEnabled;
    if (known->projects.isEmpty() || folder.projects.isEmpty())
        known->projects.clear(); // for all
    else if (!known->projects.contains(folder.projects.front()))
        known->projects += folder.projects;
}

} // namespace

std::vector<AgentsFolder> pluginIn(const QString &folder, FileOps &ops)
{
    const QString manifest = folder + u"/.claude-plugin/plugin.json"_s;
    if (ops.info(manifest).kind != FileInfo::Kind::File)
        return {};
    std::vector<Error> unused;
    return foldersOf(folder, readJson(manifest, unused, ops), folder.section(u'/', -1));
}

QHash<QString, bool> pluginSwitches(const QString &workingFolder, std::vector<Error> &problems, FileOps &ops)
{
    QHash<QString, bool> switches;
    addSwitches(switches, workingFolder + u"/.claude/settings.local.json"_s, problems, ops);
    addSwitches(switches, workingFolder + u"/.claude/settings.json"_s, problems, ops);
    return switches;
}

std::vector<AgentsFolder> installedPlugins(const QString &claudeFolder, std::vector<Error> &problems, FileOps &ops)
{
    std::vector<AgentsFolder> folders;
    const QJsonObject list = readJson(claudeFolder + u"/plugins/installed_plugins.json"_s, problems, ops);
    Switches switches(claudeFolder, problems, ops);
    for (const Installation &installed : installations(list)) {
        const QString manifest = installed.path + u"/.claude-plugin/plugin.json"_s;
        for (AgentsFolder folder :
             foldersOf(installed.path, readJson(manifest, problems, ops), installed.id.section(u'@', 0, 0))) {
            folder.pluginKey = installed.id;
            if (!installed.project.isEmpty())
                folder.projects = {installed.project};
            folder.isEnabled = switches.isOn(installed);
            add(folders, folder);
        }
    }
    // One problem of a file is one, however often it was asked.
    const auto byPath = [](const Error &error) { return error.path; };
    std::ranges::stable_sort(problems, {}, byPath);
    const auto doubles = std::ranges::unique(problems, {}, byPath);
    problems.erase(doubles.begin(), doubles.end());
    return folders;
}

} // namespace dossier
