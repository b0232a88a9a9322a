// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "byteunits_p.h"
#include "sourcetext.h"

#include <algorithm>

namespace dossier {

namespace {

/// Builds the text as it lies in the file, and its map.
class FileTextBuilder
{
public:
    explicit FileTextBuilder(const SourceText &source)
        : m_text(source.text())
        , m_format(source.format())
    {
        m_file.reserve(m_text.size() + m_text.size() / 16);
    }

    [[nodiscard]] FileText build()
    {
        if (m_format.bom)
            stretch(0, 1), m_file.append(QChar(kBom));
        while (m_at < m_text.size())
            step();
        return {std::move(m_file), std::move(m_stretches)};
    }

private:
    void step()
    {
        const char16_t unit = m_text[m_at].unicode();
        if (unit == u'\n')
            lineEnd();
        else if (isHigh(unit) && m_at + 1 < m_text.size() && m_text[m_at + 1].isLowSurrogate())
            m_file.append(m_text.sliced(m_at, 2)), m_at += 2;
        else if (isByte(unit))
            spelled();
        else
            m_file.append(QChar(QChar::isSurrogate(unit) ? kReplacement : unit)), ++m_at;
    }
    void lineEnd()
    {
        if (m_format.lineEnd == LineEnd::CrLf) {
            stretch(1, 2);
            m_file.append(u"\r\n");
        } else {
            m_file.append(m_format.lineEnd == LineEnd::Cr ? u'\r' : u'\n');
        }
        ++m_at;
    }
    void spelled()
    {
        const Spelled c = spelledAt(m_text.sliced(m_at), m_format.encoding);
        const int length = c.value >= 0x10000 ? 2 : 1;
        if (c.units != length)
            stretch(c.units, length);
        m_file.append(QChar::fromUcs4(c.value));
        m_at += c.units;
    }
    void stretch(int documentLength, int fileLength)
    {
        m_stretches.push_back(
            {m_at, m_file.size(), static_cast<qint8>(documentLength), static_cast<qint8>(fileLength)});
    }

    QStringView m_text;
    FileFormat m_format;
    qsizetype m_at = 0;
    QString m_file;
    std::vector<FileText::Stretch> m_stretches;
};

} // namespace

FileText buildFileText(const SourceText &source)
{
    return FileTextBuilder(source).build();
}

FileText::FileText(QString text, std::vector<Stretch> stretches)
    : m_text(std::move(text))
    , m_stretches(std::move(stretches))
{
}

qsizetype FileText::toDocument(qsizetype fileOffset) const
{
    auto next = std::ranges::upper_bound(m_stretches, fileOffset, {}, &Stretch::file);
    if (next == m_stretches.begin())
        return fileOffset;
    const Stretch &last = *std::prev(next);
    const qsizetype beyond = fileOffset - last.file - last.fileLength;
    return beyond < 0 ? last.document : last.document + last.documentLength + beyond;
}

TextRange FileText::toDocument(TextRange fileRange) const
{
    return TextRange::between(toDocument(fileRange.start), toDocument(fileRange.end()));
}

qsizetype FileText::toFile(qsizetype documentOffset) const
{
    auto next = std::ranges::upper_bound(m_stretches, documentOffset, {}, &Stretch::document);
    if (next == m_stretches.begin())
        return documentOffset;
    const Stretch &last = *std::prev(next);
    const qsizetype beyond = documentOffset - last.document - last.documentLength;
    return beyond < 0 ? last.file : last.file + last.fileLength + beyond;
}

TextRange FileText::toFile(TextRange documentRange) const
{
    return TextRange::between(toFile(documentRange.start), toFile(documentRange.end()));
}

} // namespace dossier
