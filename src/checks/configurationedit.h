// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/error.h"

#include <QByteArray>
#include <QString>

namespace dossier {

/// One thing to be written into a configuration.
struct ConfigurationEdit {
    enum class Kind : char {
        RuleLevel, ///< `name` is a rule's id, `level` "off", "on", "error", "warning" or "info"
        Tool, ///< `name` is a tool that this project has
        Key, ///< `name` is a key that means something here
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

} // namespace dossier
