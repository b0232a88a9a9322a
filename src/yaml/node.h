// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/textrange.h"

#include <QJsonValue>
#include <QString>

#include <vector>

namespace dossier::yaml {

enum class ScalarStyle : char { Plain, SingleQuoted, DoubleQuoted, Literal, Folded };

struct NodeEntry;

/// A node of a YAML document with its place in the text that was read
/// (UTF-16 offsets). Aliases are resolved: a copy of what they name, with
/// `isAlias` set and the range of the alias (the nodes inside it keep the
/// ranges of what is named). A value; any thread.
struct Node {
    enum class Kind : char { Scalar, Sequence, Mapping };

    Kind kind = Kind::Scalar;
    bool isAlias = false;
    bool isFlow = false; ///< [a, b] or {a: b}
    ScalarStyle style = ScalarStyle::Plain;
    QString tag; ///< explicit tag in full, empty if none
    QString value; ///< a scalar's content after unquoting and folding
    /// A scalar's own text with its quotes or block header; a collection from
    /// its first dash, key or bracket to behind its last child's text or closing
    /// bracket (comments after it excluded). Anchor and tag lie before it. Of a
    /// block scalar the last line's end lies behind it, and so do blank lines
    /// that are no part of the value. An empty value lies behind its colon or
    /// dash, or behind its key if there is no colon.
    TextRange range;
    std::vector<Node> items; ///< of a sequence
    std::vector<NodeEntry> entries; ///< of a mapping, in file order, duplicates kept

    /// The value of the last entry with this key; null if none.
    [[nodiscard]] const Node *find(QStringView key) const;

    /// The JSON value by YAML 1.2's core schema: plain scalars become null,
    /// booleans and numbers, all others strings, and so do .inf and .nan, which
    /// JSON lacks; !!str, !!int, !!float, !!bool and !!null are obeyed where the
    /// value allows. Of duplicate keys the last wins; a key that is a collection
    /// becomes its own JSON text.
    [[nodiscard]] QJsonValue toJson() const;

    bool operator==(const Node &) const;
};

/// An entry of a mapping: key and value.
struct NodeEntry {
    Node first;
    Node second;

    bool operator==(const NodeEntry &) const = default;
};

inline bool Node::operator==(const Node &) const = default;

} // namespace dossier::yaml
