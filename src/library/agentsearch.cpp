// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agentsearch.h"

#include "agentsummary.h"
#include "storage/nativepath.h"
#include "text/sourcetext.h"
#include "text/unseen.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <iterator>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::AgentSearch)
};

constexpr qsizetype kShownBefore = 60; ///< units of a line before its match
constexpr qsizetype kShownUnits = 300; ///< of a line in all

unsigned processors()
{
    return std::clamp(std::thread::hardware_concurrency(), 1U, 8U);
}

QString whyUnread(const Error &error)
{
    switch (error.code) {
    case Error::Code::NotPermitted:
        return Texts::tr("Not searched: you have no permission to read the file. Change its permissions.");
    case Error::Code::TooLarge:
        return Texts::tr("Not searched: the file is larger than %1. Open it to search in it.")
            .arg(QLocale().formattedDataSize(AgentSummary::kMaximumBytes));
    case Error::Code::NotAFile:
        return Texts::tr("Not searched: this is a folder, a pipe or a device.");
    default:
        return Texts::tr("Not searched, as it could not be read: %1").arg(error.text);
    }
}

/// In the midst of a pair is no end.
qsizetype outOfPair(QStringView text, qsizetype at)
{
    const bool isWithin = at > 0 && at < text.size() && text[at].isLowSurrogate() && text[at - 1].isHighSurrogate();
    return isWithin ? at - 1 : at;
}

void show(FoundMatch &match, const QString &text, qsizetype lineStart, qsizetype lineEnd)
{
    while (lineStart < match.range.start && (text[lineStart] == u' ' || text[lineStart] == u'\t'))
        ++lineStart;
    qsizetype from = lineStart;
    if (match.range.start - from > kShownBefore)
        from = outOfPair(text, match.range.start - kShownBefore);
    const qsizetype to = lineEnd - from > kShownUnits ? outOfPair(text, from + kShownUnits) : lineEnd;
    const QString piece = visibleLine(text.sliced(from, to - from));
    const qsizetype before = from > lineStart ? 1 : 0;
    match.shown = (before > 0 ? u"…"_s : QString()) + piece + (to < lineEnd ? u"…"_s : QString());
    match.inShown =
        TextRange::between(match.range.start - from + before, std::min(match.range.end(), to) - from + before);
}

} // namespace

QString visibleLine(QString text)
{
    for (TextRange unseen = nextUnseen(text, 0); unseen.start >= 0; unseen = nextUnseen(text, unseen.end())) {
        for (qsizetype i = unseen.start; i < unseen.end(); ++i)
            text[i] = QChar::ReplacementCharacter;
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        if (unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (unit == u'\t' || unit == u'\n')
            text[i] = u' ';
        else if (unit.isSurrogate() || unit.category() == QChar::Other_Control)
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

QString pathInPlace(const QString &path, const Place &place)
{
    if (place.path.isEmpty() || !path.startsWith(place.path + u'/'))
        return path;
    return place.title() + path.sliced(place.path.size());
}

std::vector<FoundMatch> foundMatches(const QString &text, const std::vector<TextRange> &ranges)
{
    const auto endOfLine = [&text](qsizetype start) {
        const qsizetype end = text.indexOf(u'\n', start);
        return end < 0 ? text.size() : end;
    };
    std::vector<FoundMatch> matches;
    matches.reserve(ranges.size());
    qsizetype line = 1;
    qsizetype lineStart = 0;
    qsizetype lineEnd = endOfLine(0);
    for (const TextRange &range : ranges) {
        while (lineEnd < range.start) {
            ++line;
            lineStart = lineEnd + 1;
            lineEnd = endOfLine(lineStart);
        }
        FoundMatch match{.range = range, .line = line, .shown = {}, .inShown = {}};
        show(match, text, lineStart, lineEnd);
        matches.push_back(std::move(match));
    }
    return matches;
}

/// One search: the files, what was found in each, and how far it is told.
class AgentSearch::Run
{
public:
    Run(const AgentSearch &search, const std::vector<SearchFile> &files, const std::stop_token &stop)
        : m_search(search)
        , m_stop(stop)
    {
        QSet<QString> seen;
        seen.reserve(static_cast<qsizetype>(files.size()));
        m_files.reserve(files.size());
        for (const SearchFile &file : files) {
            if (!seen.contains(file.path)) {
                seen.insert(file.path);
                m_files.push_back(&file);
            }
        }
        m_found.resize(m_files.size());
        m_done = std::vector<std::atomic_bool>(m_files.size());
    }

    bool run(const Listener &listener)
    {
        std::vector<std::jthread> workers;
        // A handful is searched before a thread has begun.
        const unsigned count = m_files.size() > 8 ? processors() : 1;
        m_working = count;
        workers.reserve(count);
        for (unsigned i = 0; i < count; ++i)
            workers.emplace_back([this] { work(); });
        bool isEnded = false;
        for (bool isFirst = true; !isEnded; isFirst = false) {
            isEnded = wait(isFirst);
            if (!m_stop.stop_requested())
                tell(listener, isEnded);
        }
        return !m_stop.stop_requested() && !m_isFull;
    }

private:
    void work();
    [[nodiscard]] bool wait(bool isFirst);
    void tell(const Listener &listener, bool isEnded);

    const AgentSearch &m_search;
    const std::stop_token m_stop;
    std::vector<const SearchFile *> m_files;
    std::vector<std::optional<FoundFile>> m_found; ///< of those that are done
    std::vector<std::atomic_bool> m_done;
    std::atomic_size_t m_next = 0;
    std::atomic<qsizetype> m_matches = 0; ///< found in all
    std::size_t m_told = 0; ///< files
    qsizetype m_toldMatches = 0;
    bool m_isFull = false;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    unsigned m_working = 0; ///< threads
    bool m_hasSome = false; ///< something was found
};

void AgentSearch::Run::work()
{
    // An expression of its own for each thread: no lock, no shared cache.
    const TextSearch search = TextSearch::make(m_search.m_search.query()).value_or(TextSearch());
    for (std::size_t i = m_next++; i < m_files.size() && !m_stop.stop_requested(); i = m_next++) {
        const SearchFile &file = *m_files[i];
        if (m_search.m_globs.isEmpty() || m_search.m_globs.takes(pathInPlace(file.path, file.place)))
            m_found[i] = m_search.look(file, search);
        const bool isFound = m_found[i].has_value();
        const qsizetype matches = isFound ? static_cast<qsizetype>(m_found[i]->matches.size()) : 0;
        m_done[i].store(true, std::memory_order_release);
        if (isFound) {
            const std::scoped_lock lock(m_mutex);
            if (!m_hasSome) {
                m_hasSome = true;
                m_changed.notify_one();
            }
        }
        if ((m_matches += matches) > kMatchesAtMost)
            break;
    }
    const std::scoped_lock lock(m_mutex);
    --m_working;
    m_changed.notify_one();
}

/// Until there is something to be told; whether all threads have ended.
bool AgentSearch::Run::wait(bool isFirst)
{
    std::unique_lock lock(m_mutex);
    const auto isOver = [this] { return m_working == 0; };
    if (isFirst)
        m_changed.wait_for(lock, std::chrono::milliseconds(kInterval),
                           [this, isOver] { return isOver() || m_hasSome; });
    else
        m_changed.wait_for(lock, std::chrono::milliseconds(kInterval), isOver);
    return isOver();
}

void AgentSearch::Run::tell(const Listener &listener, bool isEnded)
{
    std::vector<FoundFile> found;
    while (!m_isFull && m_told < m_files.size() && m_done[m_told].load(std::memory_order_acquire)) {
        std::optional<FoundFile> &file = m_found[m_told++];
        if (!file)
            continue;
        const qsizetype left = kMatchesAtMost - m_toldMatches;
        if (static_cast<qsizetype>(file->matches.size()) > left) {
            file->matches.resize(static_cast<std::size_t>(left));
            file->isComplete = false;
            m_isFull = true;
        }
        m_toldMatches += static_cast<qsizetype>(file->matches.size());
        if (!file->matches.empty() || !file->trouble.isEmpty() || !m_isFull)
            found.push_back(std::move(*file));
        file.reset();
    }
    const auto total = static_cast<qsizetype>(m_files.size());
    const auto done = static_cast<qsizetype>(std::min(m_next.load(), m_files.size()));
    listener(std::move(found), isEnded && !m_isFull ? total : done, total);
}

qsizetype FoundFile::matchNow(TextRange match, const std::vector<FoundMatch> &now) const
{
    const auto found = std::ranges::find(matches, match, &FoundMatch::range);
    if (found == matches.end() || now.empty())
        return -1;
    qsizetype moved = 0;
    const auto isSame = [&moved](const FoundMatch &one, const FoundMatch &other) {
        return one.range.start + moved == other.range.start && one.shown == other.shown;
    };
    const auto [changed, changedNow] = std::ranges::mismatch(matches, now, isSame);
    moved = now.back().range.start - matches.back().range.start;
    const auto behind = std::ranges::mismatch(matches.rbegin(), std::make_reverse_iterator(changed), now.rbegin(),
                                              std::make_reverse_iterator(changedNow), isSame);
    const qsizetype number = found - matches.begin();
    // Of one match that is not as it was, only its line has changed.
    const bool isOneChanged = matches.size() == now.size() && behind.in1.base() - changed <= 1;
    if (found < changed || isOneChanged)
        return number;
    return found >= behind.in1.base() ? number + std::ssize(now) - std::ssize(matches) : -1;
}

AgentSearch::AgentSearch(TextSearch search, PathGlobs globs, FileOps &ops)
    : m_search(std::move(search))
    , m_globs(std::move(globs))
    , m_ops(ops)
{
}

std::optional<FoundFile> AgentSearch::look(const SearchFile &file, const TextSearch &search) const
{
    const auto found = [&file] {
        FoundFile result;
        result.path = file.path;
        result.shown = escapedName(pathInPlace(file.path, file.place));
        return result;
    };
    QString text;
    if (file.open) {
        text = file.open->toString();
    } else {
        const auto bytes = m_ops.read(file.path, AgentSummary::kMaximumBytes);
        if (!bytes) {
            if (bytes.error().code == Error::Code::NotFound)
                return std::nullopt; // gone since it was listed
            FoundFile result = found();
            result.trouble = whyUnread(bytes.error());
            result.isComplete = false;
            return result;
        }
        text = SourceText::fromBytes(*bytes).text();
    }
    TextSearch::Matches matches = search.findAll(text);
    if (matches.ranges.empty() && matches.complete)
        return std::nullopt;
    FoundFile result = found();
    const bool isMuch = static_cast<qsizetype>(matches.ranges.size()) > kMatchesAtMost;
    if (isMuch)
        matches.ranges.resize(kMatchesAtMost + 1); // which tells that there are more
    result.matches = foundMatches(text, matches.ranges);
    result.isComplete = matches.complete;
    if (!matches.complete && !isMuch)
        result.trouble = Texts::tr("The expression takes too long here: the search in this file was given up.");
    return result;
}

bool AgentSearch::run(const std::vector<SearchFile> &files, const std::stop_token &stop, const Listener &listener) const
{
    return Run(*this, files, stop).run(listener);
}

} // namespace dossier
