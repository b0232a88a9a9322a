// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "console.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

bool isByte(QChar c)
{
    return c.unicode() >= 0xdc80 && c.unicode() <= 0xdcff;
}

} // namespace

QByteArray toOutput(const QString &text)
{
    if (std::ranges::none_of(text, isByte))
        return text.toUtf8();
    QByteArray bytes;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPaired = i > 0 && text[i - 1].isHighSurrogate();
        if (!isByte(text[i]) || isPaired)
            continue;
        bytes += QStringView(text).sliced(start, i - start).toUtf8();
        bytes += static_cast<char>(text[i].unicode() - 0xdc00);
        start = i + 1;
    }
    return bytes + QStringView(text).sliced(start).toUtf8();
}

QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0) || c == QChar::LineSeparator ||
            c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text;
}

Console::Console(QIODevice *out, QIODevice *err)
    : m_out(out)
    , m_err(err)
{
}

void Console::write(const QByteArray &bytes) const
{
    if (m_isIntact)
        m_isIntact = m_out->write(bytes) == bytes.size();
}

void Console::writeLine(const QString &line) const
{
    write(toOutput(line) + '\n');
}

void Console::complain(const QString &sentence) const
{
    m_err->write("dossier-cli: " + toOutput(oneLine(sentence)) + '\n');
}

} // namespace dossier
