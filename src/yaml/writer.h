// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "node.h"

namespace dossier::yaml {

/// Where a scalar is to stand.
struct ScalarContext {
    enum class Place : char {
        BlockValue, ///< after `key:` or `- ` in block style
        FlowItem, ///< inside [ ] or { }
        Key, ///< before the colon of a block mapping
    };
    Place place = Place::BlockValue;
    int indent = 2; ///< the column in which a block scalar's lines begin
    int parentIndent = 0; ///< the column of the key or dash that the value belongs to
    bool commentFollows = false; ///< a comment stands on the same line: no block scalar
};

/// What a client's own reader asks beyond strict YAML; the dialect sets it.
struct WriterRules {
    bool noTripleDash = false; ///< never write "---": double-quoted with \x2d
    bool noBlockScalars = false; ///< another entry needs the client's repair, which breaks them
    bool plainIsKept = false; ///< keep plain style with a ": " inside, which the client repairs
};

/// Writes a text as one YAML scalar, in the preferred style if that is safe in
/// its place, else in the next safest (a literal for a folded one, plain,
/// single-quoted, double-quoted). What comes out is read back by a strict YAML 1.1
/// or 1.2 reader as this very string: never as a number, boolean, null or date.
///
/// A block scalar comes without its last line's end: one must follow. Keys and
/// flow items are one line; a key above 1,000 units is not readable in any style.
/// Units for undecodable bytes (U+DC00 + byte) are written as they are, and as
/// the character where they spell one.
[[nodiscard]] QString writeScalar(QStringView text, const ScalarContext &context, ScalarStyle preferred,
                                  const WriterRules &rules = {});

/// Where the lines of a folded scalar are to end, in UTF-16 units.
inline constexpr qsizetype kFoldColumn = 80;
/// A line of a folded scalar as several, `width` UTF-16 units long where its words
/// allow: broken at single blanks only, as others would read differently.
[[nodiscard]] QList<QStringView> foldedLine(QStringView line, qsizetype width);

} // namespace dossier::yaml
