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
    int indent = 2; ///< columns by which a block scalar's lines are indented
    bool commentFollows = false; ///< a comment stands on the same line: no block scalar
};

/// What a client's own reader asks beyond strict YAML; the dialect sets it.
struct WriterRules {
    bool noTripleDash = false; ///< never write "---": double-quoted with \x2d
    bool noBlockScalars = false; ///< another entry needs the client's repair, which breaks them
    bool plainIsKept = false; ///< keep plain style where the client reads it although strict YAML does not
};

/// Writes a text as one YAML scalar, in the preferred style if that is safe in
/// its place, else in the next safest (plain, single-quoted, double-quoted).
/// What comes out is always read back by a strict YAML 1.1 or 1.2 reader as this very
/// string: never as a number, boolean, null or date. Units that stand for
/// undecodable bytes (U+DC00 + byte) are written as they are.
[[nodiscard]] QString writeScalar(QStringView text, const ScalarContext &context, ScalarStyle preferred,
                                  const WriterRules &rules = {});

} // namespace dossier::yaml
