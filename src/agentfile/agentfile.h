// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/error.h"
#include "text/sourcetext.h"
#include "yaml/node.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace dossier {

/// One top-level entry of a header, with the ranges that an edit needs
/// (UTF-16 offsets into the document text).
struct HeaderEntry {
    enum class Mark : char {
        Strict, ///< read by strict YAML
        Linewise, ///< the header is no YAML; this entry read line by line, as a person does
        Opaque, ///< delimited, but its value cannot be told: read-only in a form
    };

    Mark mark = Mark::Strict;
    QString key;
    TextRange keyRange; ///< with its quotes, if any; without the colon
    /// The value with its quotes or block header; empty and behind the colon
    /// (and one space, if there) for an entry without value. Comments excluded.
    TextRange valueRange;
    TextRange commentRange; ///< a comment on the value's last line, from # to the line's end; empty if none
    TextRange linesRange; ///< all lines of the entry with their \n, own comment lines above excluded
    /// The value: a strict entry's node, and a linewise one's if its own lines are
    /// YAML; else its text as one scalar (a ` #` included). None if opaque or empty.
    std::optional<yaml::Node> value;
    QString reason; ///< why opaque, a translated sentence; else empty

    bool operator==(const HeaderEntry &) const = default;
};

/// Where things are in an agent file and where they can be edited. Knows no
/// client: what a client reads is a `Reading`. Immutable, implicitly shared
/// value; any thread.
class AgentFile
{
public:
    enum class Header : char {
        None, ///< the file does not begin with a line of ---
        Unclosed, ///< no second line of ---
        Present,
    };

    AgentFile();
    /// Reads the header again only if it differs from that of `previous`.
    [[nodiscard]] static AgentFile parse(SourceText source, const AgentFile *previous = nullptr);

    [[nodiscard]] const SourceText &source() const;
    [[nodiscard]] const QString &text() const { return source().text(); }

    [[nodiscard]] Header header() const;
    /// The line of --- with its \n; empty without header.
    [[nodiscard]] TextRange openFence() const;
    [[nodiscard]] TextRange closeFence() const;
    /// Between the fences, with the last line's \n. Empty without header; of
    /// an unclosed one, the lines that look like entries.
    [[nodiscard]] TextRange headerRange() const;
    /// Behind the closing fence, or an unclosed header; else the whole text.
    [[nodiscard]] TextRange bodyRange() const;

    [[nodiscard]] const std::vector<HeaderEntry> &entries() const;
    /// The last entry of that key (the one that counts); null if none.
    [[nodiscard]] const HeaderEntry *entry(QStringView key) const;

    /// libyaml reads the header as one document, a mapping without duplicate
    /// keys (an empty or comment-only header counts as one).
    [[nodiscard]] bool isStrictYaml() const;
    /// Why not, with range in the document text; a duplicate key is told too.
    [[nodiscard]] const std::optional<Error> &yamlError() const;

private:
    struct Data;
    std::shared_ptr<const Data> d;
};

} // namespace dossier
