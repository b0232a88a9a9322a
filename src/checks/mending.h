// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "checker.h"

namespace dossier {

/// What came of applying fixes.
struct Mended {
    SourceText source;
    QStringList rules; ///< of the fixes applied, in order, a rule once a fix
};

/// Applies to each diagnostic its first safe fix, and looks again, until there
/// is none left: what one fix uncovers is mended too. Only diagnostics of
/// `rules`, if any are given. The client never reads the outcome worse. Any thread.
[[nodiscard]] Mended mendSafely(const Checker &checker, CheckInput input, const QStringList &rules = {});
/// The same with what a rule offers first, also where it changes what is written.
[[nodiscard]] Mended mendAsPreferred(const Checker &checker, CheckInput input, const QString &rule);

/// The text after a fix. Error OutOfRange if it does not belong to `source`.
[[nodiscard]] Result<SourceText> applied(const Fix &fix, const SourceText &source);

} // namespace dossier
