// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "valueedit.h"

#include "text/diff.h"
#include "texttools.h"

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

QStringView slice(const QString &text, TextRange range)
{
    return QStringView(text).sliced(range.start, range.length);
}

qsizetype behindColon(const QString &text, const HeaderEntry &entry)
{
    return skipBlanks(text, entry.keyRange.end()) + 1;
}

/// Between the colon and the value.
TextRange gapOf(const QString &text, const HeaderEntry &entry)
{
    return TextRange::between(behindColon(text, entry), entry.valueRange.start);
}

bool isBlockScalar(QStringView value)
{
    return value.startsWith(u'|') || value.startsWith(u'>');
}

/// The comment behind a block scalar's `|`, with the blank before it.
QString blockComment(QStringView value)
{
    if (!isBlockScalar(value))
        return {};
    const QStringView header = value.first(lineEnd(value, 0));
    const qsizetype hash = header.indexOf(u'#');
    return hash < 0 ? QString() : u' ' + header.sliced(hash).toString();
}

/// The indentation that a block scalar's header tells; 0 if it tells none.
int toldIndentation(QStringView value)
{
    // Behind the indicator and perhaps the sign.
    for (qsizetype at = 1; isBlockScalar(value) && at < std::min<qsizetype>(value.size(), 3); ++at) {
        if (value[at] >= u'1' && value[at] <= u'9')
            return value[at].unicode() - u'0';
    }
    return 0;
}

void addEdit(ChangeSet &changes, TextRange range, const QString &text)
{
    // Ranges come from one reading of one text, in order.
    [[maybe_unused]] const Result<void> added = changes.add(range, text);
    Q_ASSERT(added);
}

/// Value lines on their own below the key: the new value goes behind the
/// colon, the lines of the old one go, comments between stay.
ChangeSet moveToKeyLine(const QString &text, const HeaderEntry &entry, const QString &value)
{
    ChangeSet changes;
    addEdit(changes, {behindColon(text, entry), 0}, u' ' + value);
    const qsizetype from = lineStart(text, entry.valueRange.start);
    const qsizetype to = std::min<qsizetype>(lineEnd(text, entry.valueRange.end()) + 1, text.size());
    addEdit(changes, TextRange::between(from, to), {});
    return changes;
}

/// A value of whole lines goes below the key; a comment on the value's line
/// moves behind the colon.
ChangeSet moveBelowKeyLine(const QString &text, const HeaderEntry &entry, const QString &value)
{
    if (slice(text, gapOf(text, entry)).contains(u'\n')) {
        const qsizetype from = lineStart(text, entry.valueRange.start) - 1;
        return ChangeSet::replacing(TextRange::between(from, entry.valueRange.end()), value);
    }
    const TextRange comment = entry.commentRange;
    const qsizetype end = comment.isEmpty() ? entry.valueRange.end() : comment.end();
    const QString before = comment.isEmpty() ? QString() : u' ' + slice(text, comment).toString();
    return ChangeSet::replacing(TextRange::between(behindColon(text, entry), end), before + value);
}

/// The edits that make `changed` from `original` line by line, in the offsets
/// of the text in which `original` begins at `start`.
ChangeSet byLines(const QString &original, const QString &changed, qsizetype start)
{
    const ChangeSet lines = lineDifference(original, changed);
    ChangeSet moved;
    for (const TextEdit &edit : lines.edits())
        addEdit(moved, {edit.range.start + start, edit.range.length}, edit.text);
    return moved;
}

} // namespace

ChangeSet replaceValue(const QString &text, const HeaderEntry &entry, const QString &value)
{
    if (value.startsWith(u'\n'))
        return moveBelowKeyLine(text, entry, value);
    const bool collection = entry.value && entry.value->kind != yaml::Node::Kind::Scalar;
    if (collection && slice(text, gapOf(text, entry)).contains(u'\n'))
        return moveToKeyLine(text, entry, value);
    const qsizetype start = entry.valueRange.start;
    const qsizetype end = entry.valueRange.end();
    const bool needsBefore = !value.isEmpty() && text[start - 1] == u':';
    const bool needsBehind = end < text.size() && text[end] == u'#';
    return ChangeSet::replacing(entry.valueRange,
                                (needsBefore ? u" "_s : QString()) + value + (needsBehind ? u" "_s : QString()));
}

yaml::ScalarContext scalarContext(const QString &text, const HeaderEntry &entry)
{
    yaml::ScalarContext context;
    context.commentFollows = !entry.commentRange.isEmpty() || slice(text, gapOf(text, entry)).contains(u'#');
    const qsizetype column = entry.keyRange.start - lineStart(text, entry.keyRange.start);
    context.parentIndent = static_cast<int>(column);
    context.indent = context.parentIndent + 2;
    const QStringView own = slice(text, entry.valueRange);
    if (!isBlockScalar(own))
        return context;
    if (const int told = toldIndentation(own); told > 0) {
        context.indent = context.parentIndent + told;
        return context;
    }
    for (qsizetype line = lineEnd(own, 0) + 1; line < own.size(); line = lineEnd(own, line) + 1) {
        const qsizetype first = skipBlanks(own, line);
        if (first < own.size() && own[first] != u'\n') {
            context.indent = static_cast<int>(std::min<qsizetype>(first - line, 100));
            break;
        }
    }
    return context;
}

ChangeSet replaceScalar(const QString &text, const HeaderEntry &entry, const QString &value, yaml::ScalarStyle style,
                        const yaml::WriterRules &rules)
{
    QString written = yaml::writeScalar(value, scalarContext(text, entry), style, rules);
    const QString own = slice(text, entry.valueRange).toString();
    const QString comment = blockComment(own);
    if (!comment.isEmpty())
        written.insert(isBlockScalar(written) ? lineEnd(written, 0) : written.size(), comment);
    if (isBlockScalar(written) && isBlockScalar(own))
        return byLines(own, written, entry.valueRange.start).minimised(text);
    return replaceValue(text, entry, written);
}

std::optional<QStringList> listItems(const yaml::Node &sequence)
{
    if (sequence.kind != yaml::Node::Kind::Sequence || sequence.isAlias)
        return std::nullopt;
    QStringList items;
    for (const yaml::Node &item : sequence.items) {
        if (item.kind != yaml::Node::Kind::Scalar || item.isAlias)
            return std::nullopt;
        items.append(item.value);
    }
    return items;
}

std::vector<TextRange> commaPieces(QStringView text)
{
    std::vector<TextRange> pieces;
    int depth = 0;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'(' || text[i] == u'[')
            ++depth;
        else if ((text[i] == u')' || text[i] == u']') && depth > 0)
            --depth;
        else if (text[i] == u',' && depth == 0) {
            pieces.push_back(TextRange::between(start, i));
            start = i + 1;
        }
    }
    pieces.push_back(TextRange::between(start, text.size()));
    return pieces;
}

QString replaceCommaItems(const QString &value, const QStringList &items)
{
    struct Piece {
        QString before; ///< blanks
        QString item;
    };
    std::vector<Piece> old;
    for (const TextRange range : commaPieces(value)) {
        const QStringView piece = slice(value, range);
        const QStringView item = piece.trimmed();
        if (!item.isEmpty())
            old.push_back({piece.first(item.data() - piece.data()).toString(), item.toString()});
    }
    const QString usual = old.size() > 1 ? old[1].before : u" "_s;
    QString result;
    std::size_t from = 0;
    for (const QString &item : items) {
        const auto kept = std::find_if(old.begin() + static_cast<std::ptrdiff_t>(from), old.end(),
                                       [&item](const Piece &piece) { return piece.item == item; });
        const bool stays = kept != old.end();
        const bool first = stays && kept == old.begin();
        if (!result.isEmpty())
            result += u',' + (stays && !first ? kept->before : usual);
        result += item;
        if (stays)
            from = static_cast<std::size_t>(kept - old.begin()) + 1;
    }
    return result;
}

} // namespace dossier
