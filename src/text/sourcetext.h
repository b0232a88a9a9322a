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
/// included, each undecodable byte as one U+FFFD) for code that reads what a
/// client reads, with a map from and to the document text. Offsets are UTF-16
/// units; one inside a stretch that has another length on the other side (a
/// CRLF, the bytes of U+2029) maps to that stretch's start. A value; any thread.
class FileText
{
public:
    /// A stretch whose length differs between document and file.
    struct Stretch {
        qsizetype document = 0;
        qsizetype file = 0;
        qint8 documentLength = 0;
        qint8 fileLength = 0;
    };

    FileText() = default;
    /// The stretches in order, without overlap.
    FileText(QString text, std::vector<Stretch> stretches);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] qsizetype toDocument(qsizetype fileOffset) const;
    [[nodiscard]] TextRange toDocument(TextRange fileRange) const;
    [[nodiscard]] qsizetype toFile(qsizetype documentOffset) const;
    [[nodiscard]] TextRange toFile(TextRange documentRange) const;

private:
    QString m_text;
    std::vector<Stretch> m_stretches;
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

    /// UTF-16 is taken only with a byte order mark, whole units and paired
    /// surrogates; everything else is UTF-8 and byte units.
    [[nodiscard]] static SourceText fromBytes(const QByteArray &bytes);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const FileFormat &format() const { return m_format; }
    /// What the file holds. A lone surrogate that stands for no byte (only an
    /// edit can bring it in) is written as U+FFFD.
    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] FileText fileText() const;

    /// Whether a unit stands for a byte that is not text: U+DC00 to U+DCFF
    /// without a high surrogate before it.
    [[nodiscard]] static bool isByteUnit(QStringView text, qsizetype offset);
    /// A carriage return in a file of other line ends. The second half of a letter can have the
    /// same value, that of U+1F40D for one: ask for it with the text before it.
    static constexpr QChar kStrayReturn{0xDC00 + '\r'};
    [[nodiscard]] static bool isStrayReturn(QStringView text, qsizetype offset)
    {
        return offset >= 0 && offset < text.size() && text[offset] == kStrayReturn && isByteUnit(text, offset);
    }
    /// The first one at or behind `from`; -1 if there is none.
    [[nodiscard]] static qsizetype nextStrayReturn(QStringView text, qsizetype from = 0);
    /// The text with units that spell a character in UTF-8 (a stray carriage
    /// return, U+2029) replaced by it; the others stay.
    [[nodiscard]] static QString spelledOut(QStringView text);
    /// How many units of the text stand for bytes; 0 in a clean file.
    [[nodiscard]] qsizetype byteUnitCount() const;

private:
    QString m_text;
    FileFormat m_format;
};

} // namespace dossier
