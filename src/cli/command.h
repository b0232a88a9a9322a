// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "arguments.h"
#include "console.h"
#include "dialects/dialects.h"
#include "settings/environment.h"

namespace dossier {

/// The exit statuses of the contract.
enum class ExitStatus : int {
    Good = 0, ///< no error-level finding, all done
    Findings = 1, ///< at least one error-level finding, or an edit that was refused
    Trouble = 2, ///< wrong usage, or a path that could not be read or written
};

/// What a command is given.
struct CommandInput {
    const Arguments &arguments;
    const Console &console;
    const Environment &environment;
    const Dialects &dialects;
};

/// One subcommand. Stateless; runs in one thread.
class Command
{
public:
    virtual ~Command() = default;
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QString synopsis() const = 0; ///< what follows the name, untranslated
    [[nodiscard]] virtual QString summary() const = 0; ///< one translated sentence
    [[nodiscard]] virtual std::vector<OptionSpec> options() const = 0; ///< without --help
    /// Errors are of usage or of the file asked for; they end the program with
    /// their text and status 2.
    [[nodiscard]] virtual Result<ExitStatus> run(const CommandInput &input) const = 0;
};

/// "--dialect", which most commands have.
[[nodiscard]] OptionSpec dialectOption();
[[nodiscard]] QString absolutePath(const CommandInput &input, const QString &path);
/// A folder as a program finds it that is started there: absolute, without links.
/// Errors: NotFound, NotAFile.
[[nodiscard]] Result<QString> existingFolder(const CommandInput &input, const QString &path);
/// Error Usage if --dialect names a client that is not known.
[[nodiscard]] Result<void> checkDialect(const CommandInput &input);

} // namespace dossier
