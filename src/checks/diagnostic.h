// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/changeset.h"
#include "text/sourcetext.h"

#include <QString>
#include <QUrl>

#include <optional>
#include <vector>

namespace dossier {

enum class Severity : char {
    Error, ///< will not load, or loses a limit
    Warning, ///< not as written
    Info, ///< a tip
};

/// A way out of a diagnostic, as data: can be shown, tested and applied
/// anywhere. Offsets are UTF-16 units of the document text that was checked.
struct Fix {
    QString id; ///< stable, such as "quote"
    QString title; ///< translated, for a button
    ChangeSet changes;
    std::optional<FileFormat> format; ///< line ends and byte order mark are format, not text
    bool safe = false; ///< changes no word and no meaning that the client gets now

    bool operator==(const Fix &) const = default;
};

/// A place that belongs to a diagnostic.
struct RelatedRange {
    TextRange range;
    QString message;

    bool operator==(const RelatedRange &) const = default;
};

/// One fault, told once, at its weight. A value; any thread.
struct Diagnostic {
    QString rule; ///< id, such as "header/unquoted-colon"
    Severity severity = Severity::Warning;
    QString message; ///< translated: the consequence, the client, the way out
    TextRange range; ///< UTF-16 offsets of the document text
    std::vector<RelatedRange> related;
    std::vector<Fix> fixes; ///< the preferred one first

    bool operator==(const Diagnostic &) const = default;
};

/// "error", "warning", "info".
[[nodiscard]] QString toString(Severity severity);
[[nodiscard]] std::optional<Severity> severityFromString(QStringView text);

} // namespace dossier
