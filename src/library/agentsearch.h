// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "pathglobs.h"
#include "place.h"
#include "storage/fileops.h"
#include "text/chunkedtext.h"
#include "text/textsearch.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace dossier {

/// A file that is looked into. A value.
struct SearchFile {
    QString path;
    Place place = {}; ///< behind its title the patterns see the path
    std::optional<ChunkedText> open = {}; ///< what stands in its tab; none: it is read
};

/// A match in a file. A value; any thread.
struct FoundMatch {
    TextRange range; ///< of the document text
    qsizetype line = 0; ///< where it begins, from 1
    /// The line where it begins, or a part of it, for the eye: what is not seen is
    /// a sign. Where it was cut stands an ellipsis.
    QString shown;
    TextRange inShown;

    bool operator==(const FoundMatch &) const = default;
};

/// A file in which something was found, or which could not be looked into. A value;
/// any thread.
struct FoundFile {
    QString path;
    QString shown; ///< the path behind the place's title, for the eye; parts by /
    std::vector<FoundMatch> matches = {};
    bool isComplete = true; ///< false: given up before its end
    QString trouble = {}; ///< why it was not looked into; translated

    /// Which match of now, of the text after an edit, one of these is: those before the edit are where they were,
    /// those behind it lie to each other as they did. -1: it cannot be told.
    [[nodiscard]] qsizetype matchNow(TextRange match, const std::vector<FoundMatch> &now) const;

    bool operator==(const FoundFile &) const = default;
};

/// Looks for a text in many files, on all processors: reads, decodes and searches
/// one after the other. Stateless but for what it is given; any thread.
class AgentSearch
{
public:
    /// What came since the last call, in the order of the files, and how many were
    /// looked into. Called by the thread of run().
    using Listener = std::function<void(std::vector<FoundFile> found, qsizetype done, qsizetype total)>;

    AgentSearch(TextSearch search, PathGlobs globs, FileOps &ops = FileOps::system());

    /// Whether all files were looked into: not when stopped, nor beyond
    /// kMatchesAtMost. A path that comes twice is looked into once. The listener is
    /// called at least once unless stopped, the first time as soon as there is a
    /// match.
    bool run(const std::vector<SearchFile> &files, const std::stop_token &stop, const Listener &listener) const;

    /// More than these in all files are not wanted by anybody.
    static constexpr qsizetype kMatchesAtMost = 20'000;
    static constexpr int kInterval = 25; ///< ms between two calls of the listener

private:
    class Run;
    /// None: nothing was found, and it was looked into.
    [[nodiscard]] std::optional<FoundFile> look(const SearchFile &file, const TextSearch &search) const;

    TextSearch m_search;
    PathGlobs m_globs;
    FileOps &m_ops;
};

/// The path of a file behind the title of its place, parted by /; whole where the
/// place is no folder.
[[nodiscard]] QString pathInPlace(const QString &path, const Place &place);

/// The matches with their lines, each as it is shown.
[[nodiscard]] std::vector<FoundMatch> foundMatches(const QString &text, const std::vector<TextRange> &ranges);

/// A text of the same length in one line, each unit one that is seen, or a blank.
[[nodiscard]] QString visibleLine(QString text);

} // namespace dossier
