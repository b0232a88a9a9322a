// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace dossier {

/// The pages of docs/handbook, inside the program. Any thread.
namespace HandbookPages {

/// In reading order, such as `description`.
[[nodiscard]] const QStringList &names();
/// The Markdown of a page in the program's language; empty for a name that is none.
[[nodiscard]] QString markdown(const QString &name);
/// Its heading in the program's language.
[[nodiscard]] QString title(const QString &name);

/// A page with each heading, paragraph and item of a list replaced by what `translated`
/// makes of it. They are given without line ends and without `# `, `- ` or `1. `.
[[nodiscard]] QString rewritten(const QString &markdown, const std::function<QString(const QString &)> &translated);

} // namespace HandbookPages

} // namespace dossier
