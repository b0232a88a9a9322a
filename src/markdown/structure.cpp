// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "structure.h"

#include "blocks.h"
#include "editcontext.h"
#include "taglines.h"
#include "text/shortened.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

using Kind = OutlineEntry::Kind;

/// Where an entry begins or something is over; all offsets are of the prompt.
struct Event {
    enum class What : char { ListEnds, TagCloses, Begins }; ///< the order at one offset
    qsizetype at = 0;
    What what = What::Begins;
    std::size_t entry = 0; ///< of Begins
    qsizetype over = 0; ///< a tag is over at the end of its closing line, a step before the next one
};

/// What begins, and all that happens to it in order.
struct Course {
    std::vector<OutlineEntry> entries;
    std::vector<Event> events;

    void begin(qsizetype at, OutlineEntry entry, qsizetype over = 0)
    {
        events.push_back({.at = at, .entry = entries.size(), .over = over});
        entries.push_back(std::move(entry));
    }
};

/// The beginning of the next line, or the end of all.
qsizetype behindLine(QStringView prompt, qsizetype offset)
{
    return std::min(lineEnd(prompt, offset) + 1, prompt.size());
}

bool isStep(const QString &heading)
{
    static const QRegularExpression step(u"^(step|phase|stage) +\\d"_s, QRegularExpression::CaseInsensitiveOption);
    return step.matchView(heading).hasMatch();
}

Course courseOf(QStringView prompt, const Blocks &blocks)
{
    const std::vector<TagLines> tags = tagLinesOf(prompt, blocks.code);
    Course course;
    course.entries.reserve(blocks.headings.size() + blocks.items.size() + tags.size());
    course.events.reserve(blocks.headings.size() + blocks.items.size() + blocks.listEnds.size() + 2 * tags.size());
    std::vector<qsizetype> tagLines;
    tagLines.reserve(2 * tags.size());
    for (const TagLines &tag : tags) {
        const qsizetype over = behindLine(prompt, tag.close.end());
        course.begin(lineStart(prompt, tag.open.start),
                     {.kind = Kind::Tag, .title = u'<' + tag.name + u'>', .line = tag.open}, over);
        course.events.push_back(
            {.at = lineStart(prompt, tag.close.start), .what = Event::What::TagCloses, .over = over});
        tagLines.push_back(tag.open.start);
        tagLines.push_back(tag.close.start);
    }
    std::ranges::sort(tagLines);
    // The blanks before a tag are Unicode's, those before words Markdown's: the words may begin at either side of it.
    const auto holdTag = [&](TextRange words) {
        const auto tag = std::ranges::lower_bound(tagLines, lineStart(prompt, words.start));
        return tag != tagLines.end() && *tag < words.end();
    };
    for (const Blocks::Heading &heading : blocks.headings) {
        // A line below a tag does not make a heading of it.
        if (holdTag(heading.words))
            continue;
        course.begin(lineStart(prompt, heading.words.start),
                     {.kind = isStep(heading.title) ? Kind::Step : Kind::Heading,
                      .level = heading.level,
                      .title = heading.title,
                      .line = heading.words});
    }
    for (std::size_t i = 0; i < blocks.items.size(); ++i) {
        const Blocks::Item &item = blocks.items[i];
        // Below its number there is a tag, and no words.
        if (holdTag(item.words))
            continue;
        const bool isLast = i + 1 == blocks.items.size() || blocks.items[i + 1].list != item.list;
        const qsizetype over = isLast ? behindLine(prompt, blocks.listEnds[static_cast<std::size_t>(item.list)])
                                      : blocks.items[i + 1].words.start;
        course.begin(lineStart(prompt, item.words.start), {.kind = Kind::Step, .title = item.title, .line = item.words},
                     over);
    }
    for (const qsizetype end : blocks.listEnds)
        course.events.push_back({.at = behindLine(prompt, end), .what = Event::What::ListEnds});
    std::ranges::stable_sort(course.events, {}, [](const Event &event) { return std::pair(event.at, event.what); });
    return course;
}

/// Puts one into the other: what is open is a stack.
class Nesting
{
public:
    explicit Nesting(qsizetype size)
        : m_size(size)
    {
    }

    [[nodiscard]] std::vector<OutlineEntry> of(Course course)
    {
        for (const Event &event : course.events) {
            if (event.what == Event::What::ListEnds)
                closeStep(event.at);
            else if (event.what == Event::What::TagCloses)
                closeTag(event.at, event.over);
            else if (m_entries.size() < Structure::kMostEntries)
                open(event, std::move(course.entries[event.entry]));
        }
        while (!m_open.empty())
            close(m_size);
        return std::move(m_entries);
    }

private:
    struct Open {
        int entry;
        qsizetype over; ///< see Event
    };

    [[nodiscard]] OutlineEntry &top() { return m_entries[static_cast<std::size_t>(m_open.back().entry)]; }
    [[nodiscard]] bool isItem(const OutlineEntry &entry) const { return entry.kind == Kind::Step && entry.level == 0; }

    void close(qsizetype at)
    {
        top().section = TextRange::between(top().section.start, at);
        m_open.pop_back();
    }

    void closeStep(qsizetype at)
    {
        if (!m_open.empty() && isItem(top()))
            close(at);
    }

    void closeTag(qsizetype at, qsizetype over)
    {
        // One beyond the most entries was never opened.
        if (!m_openTags.remove(over))
            return;
        while (top().kind != Kind::Tag || m_open.back().over != over)
            close(at);
        close(over);
    }

    void open(const Event &event, OutlineEntry entry)
    {
        // A step is not left open by what goes on behind it.
        const bool isInside = entry.kind == Kind::Tag && !m_open.empty() && event.over <= m_open.back().over;
        if (!isInside)
            closeStep(event.at);
        if (entry.level > 0) {
            while (!m_open.empty() && top().level >= entry.level)
                close(event.at);
        }
        if (m_open.size() >= Structure::kDeepest)
            return;
        if (entry.kind == Kind::Tag)
            m_openTags.insert(event.over);
        entry.section.start = event.at;
        entry.parent = m_open.empty() ? -1 : m_open.back().entry;
        m_open.push_back({.entry = static_cast<int>(m_entries.size()), .over = event.over});
        m_entries.push_back(std::move(entry));
    }

    qsizetype m_size;
    std::vector<OutlineEntry> m_entries;
    std::vector<Open> m_open;
    QSet<qsizetype> m_openTags; ///< by where they are over
};

/// Whole lines of a range without the blank ones at its end.
TextRange filledLines(QStringView prompt, TextRange range)
{
    qsizetype end = range.end();
    while (end > range.start && prompt[end - 1].isSpace())
        --end;
    return TextRange::between(range.start, lineEnd(prompt, end));
}

std::vector<FoldRange> foldsOf(QStringView prompt, const std::vector<OutlineEntry> &entries,
                               const std::vector<TextRange> &fences)
{
    std::vector<FoldRange> folds;
    const auto add = [&](FoldRange::Kind kind, TextRange lines) {
        if (prompt.sliced(lines.start, lines.length).contains(u'\n'))
            folds.push_back({kind, lines});
    };
    for (const OutlineEntry &entry : entries) {
        if (entry.kind == Kind::Tag)
            add(FoldRange::Kind::Tag, filledLines(prompt, entry.section));
        else if (entry.level > 0)
            add(FoldRange::Kind::Section, filledLines(prompt, entry.section));
    }
    for (std::size_t i = 0; i < std::min(fences.size(), Structure::kMostEntries); ++i)
        add(FoldRange::Kind::Fence, fences[i]);
    std::ranges::stable_sort(folds, {},
                             [](const FoldRange &fold) { return std::pair(fold.lines.start, -fold.lines.length); });
    // A fence may begin in one section and end in another: of two that cross the first one stays.
    std::vector<TextRange> open;
    std::erase_if(folds, [&open](const FoldRange &fold) {
        while (!open.empty() && open.back().end() < fold.lines.start)
            open.pop_back();
        if (!open.empty() && (!open.back().contains(fold.lines) || open.back().start == fold.lines.start))
            return true;
        open.push_back(fold.lines);
        return false;
    });
    return folds;
}

} // namespace

int Structure::entryAt(qsizetype offset) const
{
    const auto next =
        std::ranges::upper_bound(entries, offset, {}, [](const OutlineEntry &entry) { return entry.section.start; });
    auto index = static_cast<int>(next - entries.begin()) - 1;
    // At the end of all a cursor is in what goes to there.
    const qsizetype place = offset == end ? offset - 1 : offset;
    while (index >= 0 && place >= entries[static_cast<std::size_t>(index)].section.end())
        index = entries[static_cast<std::size_t>(index)].parent;
    return index;
}

Structure structureOf(QStringView text, TextRange prompt)
{
    const QStringView view = text.sliced(prompt.start, prompt.length);
    const Blocks blocks = blocksOf(view);
    Structure structure;
    structure.end = prompt.end();
    structure.entries = Nesting(view.size()).of(courseOf(view, blocks));
    structure.folds = foldsOf(view, structure.entries, blocks.fences);
    for (OutlineEntry &entry : structure.entries) {
        entry.title = shortened(entry.title, OutlineEntry::kLongestTitle);
        entry.line.start += prompt.start;
        entry.section.start += prompt.start;
    }
    for (FoldRange &fold : structure.folds)
        fold.lines.start += prompt.start;
    return structure;
}

} // namespace dossier
