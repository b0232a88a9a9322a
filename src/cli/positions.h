// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/lineindex.h"
#include "text/sourcetext.h"

#include <QJsonObject>

#include <optional>

namespace dossier {

/// Where something lies in the file: line and column from 1, offset from 0,
/// all in UTF-16 units of the file's text, its byte order mark not counted and
/// a CRLF as two.
struct FilePosition {
    qsizetype line = 1;
    qsizetype column = 1;
    qsizetype offset = 0;
};

/// Turns offsets of the document text, which all of Dossier counts in, into
/// positions in the file. Made once a file; any thread.
class Positions
{
public:
    explicit Positions(const SourceText &source);

    [[nodiscard]] FilePosition position(qsizetype offset) const;
    /// {"start":{"line","column","offset"},"end":{…}}
    [[nodiscard]] QJsonObject range(TextRange range) const;
    /// A text as it is written into the file: with the file's line ends.
    [[nodiscard]] QString fileText(const QString &text) const;

private:
    LineIndex m_lines;
    std::optional<FileText> m_fileText; ///< only where it differs from the document text
    qsizetype m_bomLength = 0;
    LineEnd m_lineEnd = LineEnd::Lf;
};

} // namespace dossier
