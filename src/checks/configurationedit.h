// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/error.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace dossier {

/// One thing to be written into a configuration.
struct ConfigurationEdit {
    enum class Kind : char {
        RuleLevel, ///< `name` is a rule's id, `level` "off", "on", "error", "warning" or "info"
        Tool, ///< `name` is a tool that this project has
        Key, ///< `name` is a key that means something here
        Dialect, ///< `name` is a folder, `level` the id of its client; empty: it is named no more
    };
    Kind kind = Kind::RuleLevel;
    QString name;
    QString level = {};
};

/// The text of a configuration with one thing added, nothing else in it changed;
/// a new one if `json` is empty. Unchanged if it says so already. Errors: Syntax,
/// Schema. `path` is for the error only. Any thread.
[[nodiscard]] Result<QByteArray> editConfiguration(const QByteArray &json, const QString &path,
                                                   const ConfigurationEdit &edit);

/// A folder of `dialects` as it is compared: no slash at its ends, empty for the
/// file's own.
[[nodiscard]] QString plainFolder(QString folder);
/// The ids of clients by plain folder, as a configuration names them. Errors:
/// Syntax. Any thread.
[[nodiscard]] Result<QHash<QString, QString>> dialectFolders(const QByteArray &json, const QString &path);

} // namespace dossier
