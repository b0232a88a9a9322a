// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostic.h"
#include "text/error.h"

#include <QHash>
#include <QStringList>

namespace dossier {

class JsonObject;

/// What a project's `.dossier.json` says of its checks. An immutable value;
/// any thread.
///
///     {
///         "rules": { "name/differs-from-file": "off", "tools/unknown": "error", "style/emphasis": "on" },
///         "dialects": { "agents/gemini": "gemini" },
///         "tools": [ "MyTool", "Deploy*" ],
///         "keys": [ "owner" ],
///         "portable": [ "copilot", "gemini" ]
///     }
class Configuration
{
public:
    static constexpr char kFileName[] = ".dossier.json";

    /// What a configuration may name.
    struct Known {
        QStringList rules;
        QStringList dialects;
    };

    /// How a rule is set.
    struct Level {
        bool isOn = true;
        std::optional<Severity> severity; ///< instead of the rule's own

        bool operator==(const Level &) const = default;
    };

    /// Errors: Syntax with line and column, Schema with the JSON pointer, both
    /// with `path`, the absolute path of the file.
    [[nodiscard]] static Result<Configuration> fromJson(const QByteArray &json, const QString &path,
                                                        const Known &known);

    [[nodiscard]] const QString &path() const { return m_path; }
    /// None if the file says nothing of the rule.
    [[nodiscard]] std::optional<Level> level(const QString &ruleId) const;
    /// The client of the files below a folder; the longest folder counts. Empty
    /// if the file names none. `filePath` is absolute.
    [[nodiscard]] QString dialectOf(const QString &filePath) const;
    /// Whether a tool is one of this project's, by its name without what stands
    /// in parentheses; `*` at the end of an entry stands for anything.
    [[nodiscard]] bool knowsTool(QStringView name) const;
    [[nodiscard]] bool knowsKey(const QString &key) const { return m_keys.contains(key); }
    /// Ids of the clients that have to load the agents too.
    [[nodiscard]] const QStringList &portable() const { return m_portable; }

    bool operator==(const Configuration &) const = default;

private:
    void readFrom(JsonObject &object, const Known &known);

    QString m_path;
    QHash<QString, Level> m_rules;
    QHash<QString, QString> m_dialects; ///< by folder, relative to the file's, without slashes at its ends
    QStringList m_tools;
    QStringList m_keys;
    QStringList m_portable;
};

} // namespace dossier
