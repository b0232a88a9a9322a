// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/error.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace dossier {

/// An option of a command. All take a value, but for switches.
struct OptionSpec {
    QString name; ///< without the hyphens
    QString valueName; ///< for the help; empty: a switch
    QString help; ///< one translated sentence
    QStringList values; ///< the only ones allowed; empty: any
};

/// The words after a command's name, sorted out. A value.
class Arguments
{
public:
    /// Takes `--name value`, `--name=value` and, behind `--`, paths only.
    /// Error Usage with a sentence that says what would be right.
    [[nodiscard]] static Result<Arguments> parse(const QStringList &words, const std::vector<OptionSpec> &options);

    [[nodiscard]] const QStringList &positional() const { return m_positional; }
    [[nodiscard]] bool has(const QString &option) const { return m_values.contains(option); }
    /// The last value given, or `fallback`.
    [[nodiscard]] QString value(const QString &option, const QString &fallback = {}) const;
    [[nodiscard]] QStringList values(const QString &option) const { return m_values.value(option); }

private:
    QStringList m_positional;
    QHash<QString, QStringList> m_values;
};

/// An error of wrong usage.
[[nodiscard]] inline std::unexpected<Error> usageError(const QString &sentence)
{
    return std::unexpected(Error{Error::Code::Usage, sentence});
}

} // namespace dossier
