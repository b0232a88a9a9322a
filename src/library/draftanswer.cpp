// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "draftanswer.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QStringList>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

bool hasHeader(const QString &text)
{
    return text.startsWith("---\n"_L1);
}

/// How many of the fence's characters begin a line; 0 for less than three.
qsizetype fenceLength(QStringView line, QChar fence)
{
    qsizetype length = 0;
    while (length < line.size() && line[length] == fence)
        ++length;
    return length >= 3 ? length : 0;
}

/// The texts inside fences. A block ends at a fence at least as long as its first; one that
/// never ends goes to the end.
QStringList blocks(const QString &text)
{
    QStringList found;
    QString inside;
    QChar fence;
    qsizetype length = 0;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (length == 0) {
            for (const QChar c : {u'`', u'~'}) {
                if (const qsizetype begins = fenceLength(line, c); begins > 0) {
                    fence = c;
                    length = begins;
                }
            }
            continue;
        }
        const qsizetype ends = fenceLength(line, fence);
        if (ends >= length && QStringView(line).sliced(ends).trimmed().isEmpty()) {
            found << std::exchange(inside, {});
            length = 0;
        } else {
            inside += line + u'\n';
        }
    }
    // There is no line behind the last end.
    if (length > 0)
        found << inside.chopped(std::min<qsizetype>(inside.size(), 1));
    return found;
}

QString cleaned(QString text)
{
    static const QRegularExpression escapes(
        u"\x1b(?:\\[[0-?]*[ -/]*[@-~]|\\][^\x07\x1b]*(?:\x07|\x1b\\\\)|[@-Z\\\\^_])"_s);
    static const QRegularExpression lineEnd(u"\r+\n"_s);
    text.remove(u'\uFEFF');
    text.remove(escapes); // which may stand in a line end
    return text.replace(lineEnd, u"\n"_s);
}

} // namespace

QString draftRequest(const QString &wish, const QString &client, const QString &text)
{
    QString request =
        u"Draft an agent file for %1: Markdown with a YAML header that has a name and a description. "
        "Answer with the whole file and nothing else.\n\nWhat is wanted:\n%2\n"_s.arg(client, wish.trimmed());
    if (!text.isEmpty())
        request += u"\nThe file as it stands:\n"_s + text;
    return request;
}

Result<QString> draftIn(const QByteArray &output)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = cleaned(decoder(output));
    QString best;
    const QStringList found = blocks(text);
    for (const QString &block : found) {
        if (std::pair(hasHeader(block), block.size()) > std::pair(hasHeader(best), best.size()))
            best = block;
    }
    // A whole answer that is an agent may hold fences in its prompt.
    if (found.isEmpty() || hasHeader(text))
        best = text.trimmed() + u'\n';
    if (decoder.hasError() || best.trimmed().isEmpty()) {
        return std::unexpected(Error{
            .code = Error::Code::Schema,
            .text = QCoreApplication::translate("dossier::DraftAnswer", "It wrote no text that could be an agent.")});
    }
    return best;
}

} // namespace dossier
