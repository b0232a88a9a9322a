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
QJsonObject objectIn(const QString &path, std::vector<Error> &problems, FileOps &ops)
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

/// Whether the settings that count for an installation leave it on; a project's
/// own settings count before the person's.
bool isOn(const Installation &installed, const QString &claudeFolder, std::vector<Error> &problems, FileOps &ops)
{
    QStringList files;
    if (!installed.project.isEmpty()) {
        files += installed.project + u"/.claude/settings.local.json"_s;
        files += installed.project + u"/.claude/settings.json"_s;
    }
    files += claudeFolder + u"/settings.json"_s;
    for (const QString &file : std::as_const(files)) {
        const QJsonValue value = objectIn(file, problems, ops)["enabledPlugins"_L1][installed.id];
        if (value.isBool())
            return value.toBool();
    }
    return true;
}

} // namespace

std::vector<AgentsFolder> pluginIn(const QString &folder, FileOps &ops)
{
    const QString manifest = folder + u"/.claude-plugin/plugin.json"_s;
    if (ops.info(manifest).kind != FileInfo::Kind::File)
        return {};
    std::vector<Error> unused;
    return foldersOf(folder, objectIn(manifest, unused, ops), folder.section(u'/', -1));
}

std::vector<AgentsFolder> installedPlugins(const QString &claudeFolder, std::vector<Error> &problems, FileOps &ops)
{
    std::vector<AgentsFolder> folders;
    const QJsonObject list = objectIn(claudeFolder + u"/plugins/installed_plugins.json"_s, problems, ops);
    for (const Installation &installed : installations(list)) {
        const QString manifest = installed.path + u"/.claude-plugin/plugin.json"_s;
        for (AgentsFolder folder :
             foldersOf(installed.path, objectIn(manifest, problems, ops), installed.id.section(u'@', 0, 0))) {
            folder.project = installed.project;
            folder.isEnabled = isOn(installed, claudeFolder, problems, ops);
            folders.push_back(folder);
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
