// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace dossier {

/// Which files are meant, by patterns over their paths. Case is ignored; several
/// patterns stand apart by commas. `*` and `?` are any signs but `/`, `**` any
/// folders, `[a-z]` and `[!a-z]` one sign, `{a,b}` one of several. A pattern may
/// begin at any folder, after a `/` only at the first one, and takes all that is
/// in a folder. Never takes longer than pattern by path. A value; any thread.
class PathGlobs
{
public:
    PathGlobs() = default; ///< all files
    /// What is taken (empty: all) and what of it is left out.
    [[nodiscard]] static PathGlobs make(const QString &include, const QString &exclude);

    [[nodiscard]] bool isEmpty() const { return m_include.empty() && m_exclude.empty(); } ///< takes all
    /// Of a path with `/` between its names and none before them.
    [[nodiscard]] bool takes(QStringView path) const;

    static constexpr std::size_t kPatternsAtMost = 200; ///< of each kind; braces make several of one

    bool operator==(const PathGlobs &) const = default;

private:
    /// A step of a pattern.
    struct Step {
        enum class Kind : char {
            Unit,
            Any, ///< any but /
            OneOf, ///< of the ranges
            Run, ///< any number of any but /
            Deep, ///< any number of any
            Folders, ///< any number of names, each with its /
        };
        Kind kind = Kind::Unit;
        bool isNegated = false; ///< of OneOf
        char16_t unit = 0; ///< folded
        std::vector<std::pair<char16_t, char16_t>> ranges = {};

        [[nodiscard]] bool takes(char16_t code) const; ///< a folded unit
        bool operator==(const Step &) const = default;
    };
    using Pattern = std::vector<Step>;

    [[nodiscard]] static std::vector<Pattern> patternsOf(const QString &list);
    [[nodiscard]] static Pattern patternOf(QStringView text);
    [[nodiscard]] static qsizetype addRange(Pattern &pattern, QStringView text, qsizetype at);
    [[nodiscard]] static bool matches(const Pattern &pattern, QStringView path);

    std::vector<Pattern> m_include;
    std::vector<Pattern> m_exclude;
};

} // namespace dossier
