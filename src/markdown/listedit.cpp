// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "listedit.h"

#include <algorithm>

namespace dossier {

namespace {

constexpr qsizetype kMostDigits = 9; // as in CommonMark

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

/// How far a test holds from an offset on.
template<typename Test>
qsizetype skip(QStringView line, qsizetype from, Test test)
{
    while (from < line.size() && test(line.at(from)))
        ++from;
    return from;
}

qsizetype markerLength(QStringView rest)
{
    if (rest.startsWith(u'-') || rest.startsWith(u'*') || rest.startsWith(u'+'))
        return 1;
    const qsizetype digits = skip(rest, 0, [](QChar c) { return c >= u'0' && c <= u'9'; });
    const bool isNumber = digits > 0 && digits <= kMostDigits && digits < rest.size();
    return isNumber && (rest.at(digits) == u'.' || rest.at(digits) == u')') ? digits + 1 : 0;
}

qsizetype taskLength(QStringView rest)
{
    const bool isTask = rest.size() >= 3 && rest.at(0) == u'[' && rest.at(2) == u']' &&
                        (rest.at(1) == u' ' || rest.at(1) == u'x' || rest.at(1) == u'X');
    if (!isTask)
        return 0;
    const qsizetype end = skip(rest, 3, isBlank);
    return end > 3 || rest.size() == 3 ? end : 0;
}

bool isEmptyLine(QStringView line)
{
    return std::ranges::all_of(line, isBlank);
}

/// Lines of a text, one after the other in either direction.
class Lines
{
public:
    explicit Lines(QStringView text)
        : m_text(text)
    {
    }
    /// The line that begins at an offset.
    [[nodiscard]] QStringView at(qsizetype start) const { return m_text.sliced(start, lineEnd(m_text, start) - start); }
    /// Where the next line begins; behind the text for none.
    [[nodiscard]] qsizetype after(qsizetype start) const { return lineEnd(m_text, start) + 1; }
    [[nodiscard]] bool isIn(qsizetype start) const { return start <= m_text.size(); }

private:
    QStringView m_text;
};

enum class Kin : char { Sibling, Inside, Stranger };

/// What a line is to an item of an ordered list.
Kin kinOf(QStringView line, const ItemStart &item)
{
    if (isEmptyLine(line))
        return Kin::Inside;
    const ItemStart other = ItemStart::of(line);
    if (other.isOrdered() && other.quotes == item.quotes && other.marker.back() == item.marker.back())
        return Kin::Sibling;
    const qsizetype inner = item.quotes.size() + 1;
    return line.startsWith(item.quotes) && line.size() > inner && isBlank(line.at(item.quotes.size())) ? Kin::Inside
                                                                                                       : Kin::Stranger;
}

/// The nearest item of the same list above; none in a list that begins here.
ItemStart itemAbove(QStringView text, qsizetype start, const ItemStart &item)
{
    while (start > 0) {
        start = lineStart(text, start - 1);
        const QStringView line = Lines(text).at(start);
        const Kin kin = kinOf(line, item);
        if (kin == Kin::Sibling)
            return ItemStart::of(line);
        if (kin == Kin::Stranger)
            break;
    }
    return {};
}

/// Replaces the digits of an item that differ from those of a number.
void setNumber(qsizetype start, const ItemStart &item, qulonglong number, ChangeSet &changes)
{
    const QStringView digits = item.marker.chopped(1);
    const QString wanted = QString::number(number);
    const auto same = std::ranges::mismatch(digits, wanted).in1 - digits.begin();
    if (digits != wanted)
        std::ignore = changes.add({start + item.quotes.size() + same, digits.size() - same}, wanted.sliced(same));
}

enum class Behind : char { OneMore, OneLess };

/// The items behind one that comes or goes get the numbers that follow, as long as they
/// counted up from its own.
void renumber(QStringView text, qsizetype start, const ItemStart &item, Behind behind, SelectedEdit &edit)
{
    const Lines lines(text);
    qulonglong expected = item.number() + 1;
    for (start = lines.after(start); lines.isIn(start); start = lines.after(start)) {
        const QStringView line = lines.at(start);
        const Kin kin = kinOf(line, item);
        if (kin == Kin::Inside)
            continue;
        const ItemStart other = ItemStart::of(line);
        if (kin == Kin::Stranger || other.number() != expected)
            return;
        setNumber(start, other, behind == Behind::OneMore ? expected + 1 : expected - 1, edit.changes);
        ++expected;
    }
}

/// Where the topmost item of a list begins, from any of its items.
qsizetype topOf(QStringView text, qsizetype start, const ItemStart &item)
{
    qsizetype top = start;
    while (start > 0) {
        start = lineStart(text, start - 1);
        const Kin kin = kinOf(Lines(text).at(start), item);
        if (kin == Kin::Sibling)
            top = start;
        else if (kin == Kin::Stranger)
            break;
    }
    return top;
}

/// The number of a new item behind this one.
qulonglong numberBehind(QStringView text, qsizetype start, const ItemStart &item)
{
    const ItemStart above = itemAbove(text, start, item);
    const bool isAllOne = above.isOrdered() && above.number() == item.number();
    return item.number() + (isAllOne ? 0 : 1);
}

/// What the line behind an item begins with; the number counts in an ordered list.
QString nextStart(const ItemStart &item, qulonglong number)
{
    QString next = item.quotes.toString();
    if (item.isOrdered())
        next += QString::number(number) + item.marker.back();
    else
        next += item.marker;
    next += item.gap;
    if (!item.task.isEmpty())
        next += u"[ ] ";
    return next;
}

bool isAllowed(const ItemStart &item, bool isInHeader)
{
    const bool isYaml = item.marker == u'-' && item.task.isEmpty() && isEmptyLine(item.quotes);
    return item.length > 0 && (!isInHeader || isYaml);
}

} // namespace

ItemStart ItemStart::of(QStringView line)
{
    ItemStart item;
    qsizetype at = skip(line, 0, [](QChar c) { return isBlank(c) || c == u'>'; });
    const bool isQuote = line.first(at).contains(u'>');
    const qsizetype marker = markerLength(line.sliced(at));
    const qsizetype gapEnd = skip(line, at + marker, isBlank);
    const bool isItem = marker > 0 && gapEnd > at + marker;
    if (!isItem) {
        if (isQuote)
            item = {.quotes = line.first(at), .marker = {}, .gap = {}, .task = {}, .length = at};
        return item;
    }
    item.quotes = line.first(at);
    item.marker = line.sliced(at, marker);
    const qsizetype task = taskLength(line.sliced(gapEnd));
    item.gap = line.sliced(at + marker, gapEnd - at - marker);
    item.task = line.sliced(gapEnd, task);
    item.length = gapEnd + task;
    return item;
}

SelectedEdit continueList(const EditContext &context)
{
    const QStringView text = context.text;
    const qsizetype start = lineStart(text, context.selection.start);
    const QStringView line = text.sliced(start, lineEnd(text, start) - start);
    const ItemStart item = ItemStart::of(line);
    const bool isInHeader = context.header.contains(start);
    const qsizetype column = context.selection.start - start;
    const bool isInPart = isInHeader || (context.prompt.touches(start) && !context.isInCodeBlock);
    if (!isInPart || !isAllowed(item, isInHeader) || column < item.length)
        return {};

    SelectedEdit edit;
    if (context.selection.isEmpty() && isEmptyLine(line.sliced(item.length))) {
        // The marker goes; of a quote with a list in it the quote stays.
        const qsizetype kept = item.marker.isEmpty() ? 0 : item.quotes.size();
        const bool isNested = kept > 0 && isEmptyLine(item.quotes);
        const qsizetype left = isNested ? 0 : kept;
        edit.changes = ChangeSet::replacing({start + left, line.size() - left}, {});
        edit.selection = {start + left, 0};
        if (item.isOrdered())
            renumber(text, start, item, Behind::OneLess, edit);
        return edit;
    }
    const qulonglong number = item.isOrdered() ? numberBehind(text, start, item) : 0;
    const QString next = u'\n' + nextStart(item, number);
    // The rest of a parted item begins with its first word.
    const qsizetype end = skip(text, context.selection.end(), isBlank);
    edit.changes = ChangeSet::replacing(TextRange::between(context.selection.start, end), next);
    edit.selection = {context.selection.start + next.size(), 0};
    // Where lines of the list went with the selection, what is next is not known.
    const bool isOneLine = context.selection.end() <= lineEnd(text, start);
    if (item.isOrdered() && isOneLine && number > item.number())
        renumber(text, start, item, Behind::OneMore, edit);
    return edit;
}

std::optional<NumberedList> NumberedList::at(QStringView text, qsizetype offset)
{
    const Lines lines(text);
    const qsizetype asked = lineStart(text, offset);
    qsizetype start = asked;
    ItemStart item = ItemStart::of(lines.at(start));
    // Below an item, further in than it is.
    while (!item.isOrdered() || (start != asked && kinOf(lines.at(asked), item) != Kin::Inside)) {
        const QStringView line = lines.at(start);
        const bool isLeft = !line.isEmpty() && !isBlank(line.front()) && item.length == 0;
        if (start == 0 || isLeft)
            return {};
        start = lineStart(text, start - 1);
        item = ItemStart::of(lines.at(start));
    }
    NumberedList list{.start = topOf(text, start, item), .first = 0, .isAllOne = false};
    const ItemStart top = ItemStart::of(lines.at(list.start));
    list.first = top.number();
    for (start = lines.after(list.start); lines.isIn(start); start = lines.after(start)) {
        const Kin kin = kinOf(lines.at(start), top);
        if (kin == Kin::Inside)
            continue;
        list.isAllOne = kin == Kin::Sibling && ItemStart::of(lines.at(start)).number() == list.first;
        break;
    }
    return list;
}

ChangeSet NumberedList::counting(QStringView text, qulonglong from) const
{
    ChangeSet changes;
    const Lines lines(text);
    const ItemStart top = ItemStart::of(lines.at(start));
    for (qsizetype line = start; lines.isIn(line); line = lines.after(line)) {
        const Kin kin = kinOf(lines.at(line), top);
        if (kin == Kin::Stranger)
            break;
        if (kin == Kin::Sibling)
            setNumber(line, ItemStart::of(lines.at(line)), from++, changes);
    }
    return changes;
}

SelectedEdit renumberList(const EditContext &context)
{
    if (!isInPrompt(context) || context.isInCodeBlock)
        return {};
    // What stands above the prompt is no part of a list in it.
    const qsizetype before = context.prompt.start;
    const QStringView prompt = context.text.sliced(before, context.prompt.length);
    const auto list = NumberedList::at(prompt, context.selection.start - before);
    if (!list || list->isAllOne)
        return {};
    const ChangeSet counted = list->counting(prompt, list->first);
    SelectedEdit edit;
    for (const TextEdit &one : counted.edits())
        std::ignore = edit.changes.add({one.range.start + before, one.range.length}, one.text);
    const qsizetype start = edit.changes.mapOffset(context.selection.start);
    edit.selection = TextRange::between(start, std::max(start, edit.changes.mapOffset(context.selection.end())));
    return edit;
}

} // namespace dossier
