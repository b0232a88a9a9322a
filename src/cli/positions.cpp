// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "positions.h"

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

QJsonObject toJson(FilePosition position)
{
    return {{u"line"_s, position.line}, {u"column"_s, position.column}, {u"offset"_s, position.offset}};
}

} // namespace

Positions::Positions(const SourceText &source)
    : m_lines(source.text())
    , m_lineEnd(source.format().lineEnd)
{
    if (m_lineEnd == LineEnd::CrLf || source.byteUnitCount() > 0) {
        m_fileText = source.fileText();
        m_bomLength = source.format().bom ? 1 : 0;
    }
}

FilePosition Positions::position(qsizetype offset) const
{
    const LinePosition at = m_lines.position(offset);
    if (!m_fileText)
        return {at.line + 1, at.column + 1, offset};
    const qsizetype inFile = m_fileText->toFile(offset);
    const qsizetype lineStart = m_fileText->toFile(m_lines.lineStart(at.line));
    return {at.line + 1, inFile - lineStart + 1, inFile - m_bomLength};
}

QJsonObject Positions::range(TextRange range) const
{
    return {{u"start"_s, toJson(position(range.start))}, {u"end"_s, toJson(position(range.end()))}};
}

QString Positions::fileText(const QString &text) const
{
    QString written = text;
    if (m_lineEnd == LineEnd::CrLf)
        written.replace(u'\n', u"\r\n"_s);
    else if (m_lineEnd == LineEnd::Cr)
        written.replace(u'\n', u'\r');
    return written;
}

} // namespace dossier
