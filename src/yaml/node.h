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
/// `isAlias` set and the range of the alias. A value; any thread.
struct Node {
    enum class Kind : char { Scalar, Sequence, Mapping };

    Kind kind = Kind::Scalar;
    bool isAlias = false;
    bool isFlow = false; ///< [a, b] or {a: b}
    ScalarStyle style = ScalarStyle::Plain;
    QString tag; ///< explicit tag in full, empty if none
    QString value; ///< a scalar's content after unquoting and folding
    /// A scalar's own text with its quotes or block header; a collection from
    /// its first to behind its last child's text (comments after it excluded).
    TextRange range;
    std::vector<Node> items; ///< of a sequence
    std::vector<NodeEntry> entries; ///< of a mapping, in file order, duplicates kept

    /// The value of the last entry with this key; null if none.
    [[nodiscard]] const Node *find(QStringView key) const;

    /// The JSON value by YAML 1.2's core schema: plain scalars become null,
    /// booleans and numbers, all others strings; of duplicate keys the last wins.
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
