// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "textrange.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace dossier {

enum class LineEnd : char { Lf, CrLf, Cr };
enum class Encoding : char { Utf8, Utf16Le, Utf16Be };

/// What a file has beside its text. A value; any thread.
struct FileFormat {
    Encoding encoding = Encoding::Utf8;
    bool bom = false;
    LineEnd lineEnd = LineEnd::Lf;

    bool operator==(const FileFormat &) const = default;
};

/// The text as it lies in the file (byte order mark and carriage returns
/// included, undecodable bytes as U+FFFD) for code that reads what a client
/// reads, with a map back to the document text. Offsets are UTF-16 units.
class FileText
{
public:
    FileText() = default;
    FileText(QString text, qsizetype bomLength, std::vector<qsizetype> wideLineEnds);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] qsizetype toDocument(qsizetype fileOffset) const;
    [[nodiscard]] qsizetype toFile(qsizetype documentOffset) const;
    [[nodiscard]] TextRange toDocument(TextRange fileRange) const;

private:
    QString m_text;
    qsizetype m_bomLength = 0;
    std::vector<qsizetype> m_wideLineEnds; ///< document offsets of line ends written as two units
};

/// A decoded file: the document text (line ends as \n, no byte order mark)
/// and its format. Each byte that a text document cannot hold (invalid UTF-8,
/// a stray carriage return, the bytes of U+2029, U+FDD0 and U+FDD1) is one
/// unit U+DC00 + byte. Decoding and encoding give the first bytes, always.
/// Implicitly shared value; any thread.
class SourceText
{
public:
    SourceText() = default;
    SourceText(QString text, FileFormat format);

    [[nodiscard]] static SourceText fromBytes(const QByteArray &bytes);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const FileFormat &format() const { return m_format; }
    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] FileText fileText() const;

    /// Whether a unit stands for a byte that is not text (U+DC00 + byte).
    [[nodiscard]] static bool isByteUnit(QStringView text, qsizetype offset);
    /// How many units of the text stand for bytes; 0 in a clean file.
    [[nodiscard]] qsizetype byteUnitCount() const;

private:
    QString m_text;
    FileFormat m_format;
};

} // namespace dossier
