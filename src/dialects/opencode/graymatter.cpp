// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "graymatter.h"

#include "dialects/shared/jstext.h"

#include <QRegularExpression>

namespace dossier::opencode {

using namespace Qt::StringLiterals;

namespace {

/// Without lines that are comments; one that is only "#" is none here.
bool isBlankHeader(const QString &header)
{
    static const QRegularExpression comments(u"^\\s*#[^\\n]+"_s, QRegularExpression::MultilineOption);
    QString rest = header;
    rest.remove(comments);
    return js::trimmed(rest, {0, rest.size()}).isEmpty();
}

qsizetype behindLineEnd(const QString &text, qsizetype at)
{
    if (at < text.size() && text[at] == u'\r')
        ++at;
    return at < text.size() && text[at] == u'\n' ? at + 1 : at;
}

/// The value of a line that is repaired, as a range of it.
std::optional<TextRange> repairedValue(const QString &line)
{
    static const QRegularExpression entry(u"\\A([a-zA-Z_][a-zA-Z0-9_]*)\\s*:\\s*([^\\r\\x{2028}\\x{2029}]*)\\z"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = entry.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    const TextRange value = js::trimmed(line, TextRange::between(match.capturedStart(2), line.size()));
    const QStringView written = QStringView(line).sliced(value.start, value.length);
    const bool isLeft = written.isEmpty() || written == ">"_L1 || written == "|"_L1 || written.startsWith(u'"') ||
                        written.startsWith(u'\'') || !written.contains(u':');
    return isLeft ? std::nullopt : std::optional(value);
}

qsizetype keyLength(const QString &line)
{
    qsizetype end = 0;
    while (end < line.size() && line[end] != u':' && !js::isWhite(line[end]))
        ++end;
    return end;
}

void repairLine(Repair &repair, const QString &line, qsizetype start)
{
    const auto value = repairedValue(line);
    if (!value) {
        repair.text.copy(line, start);
        return;
    }
    repair.text.copy(QStringView(line).first(keyLength(line)), start);
    repair.text.add(u": |-\n  ", start + value->start);
    repair.text.copy(QStringView(line).sliced(value->start, value->length), start + value->start);
    repair.values.push_back({start + value->start, value->length});
}

} // namespace

std::optional<Matter> cutMatter(const QString &text)
{
    if (!text.startsWith("---"_L1) || text.sliced(3).startsWith(u'-'))
        return std::nullopt;
    qsizetype lineEnd = text.indexOf(u'\n', 3);
    // Without any line end, all but the last character names the language.
    lineEnd = lineEnd < 0 ? std::max<qsizetype>(3, text.size() - 1) : lineEnd - (text[lineEnd - 1] == u'\r' ? 1 : 0);
    Matter matter;
    matter.language = text.sliced(3, lineEnd - 3).trimmed();
    const qsizetype header = matter.language.isEmpty() ? 3 : lineEnd;
    const qsizetype close = text.indexOf("\n---"_L1, header);
    matter.header = TextRange::between(header, close < 0 ? text.size() : close);
    matter.isBlank = isBlankHeader(text.sliced(matter.header.start, matter.header.length));
    const qsizetype content = close < 0 ? text.size() : behindLineEnd(text, close + 4);
    matter.content = TextRange::between(content, text.size());
    return matter;
}

Repair repaired(const QString &text)
{
    Repair repair;
    const auto fence = js::findFence(text);
    if (!fence) {
        repair.text = MappedText(text);
        return repair;
    }
    const QStringView all(text);
    repair.text.copy(all.first(fence->header.start), 0);
    for (qsizetype start = fence->header.start; start <= fence->header.end();) {
        const qsizetype feed = text.indexOf(u'\n', start);
        const bool isLast = feed < 0 || feed >= fence->header.end();
        qsizetype end = isLast ? fence->header.end() : feed;
        if (!isLast && end > start && text[end - 1] == u'\r')
            --end;
        repairLine(repair, text.sliced(start, end - start), start);
        if (!isLast)
            repair.text.copy(u"\n", feed);
        start = isLast ? fence->header.end() + 1 : feed + 1;
    }
    repair.text.copy(all.sliced(fence->header.end()), fence->header.end());
    return repair;
}

} // namespace dossier::opencode
