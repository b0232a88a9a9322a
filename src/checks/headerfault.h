// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "agentfile/agentfile.h"

namespace dossier {

/// One thing in a header that strict YAML refuses, with its cause as a person
/// would name it. A value; any thread.
struct HeaderFault {
    enum class Kind : char {
        UnquotedColon, ///< `: `, or a colon at the end, in a value without quotes
        Continuation, ///< a line in column 0 that continues the value before it
        Tab, ///< a tab as indentation
        OpenQuote, ///< a quote that is not closed
        TextAfterQuote, ///< words behind a closing quote
        Escape, ///< a backslash in double quotes that means nothing
        LeadingMark, ///< a value that begins with a character of YAML's own
        NotMapping, ///< lines, but no keys
        Other, ///< what the reader says
    };
    Kind kind = Kind::Other;
    QString key; ///< of the entry at fault; empty if none
    TextRange range; ///< in the document text
    QString problem; ///< the reader's own words, untranslated
    bool fatal = false; ///< the client drops the file because of it; found by CheckedFile

    bool operator==(const HeaderFault &) const = default;
};

/// The faults of a header in order of their place. Empty if strict YAML reads
/// it (duplicate keys are no fault here). Each entry is judged alone, so that
/// one fault does not hide the next.
[[nodiscard]] std::vector<HeaderFault> headerFaults(const AgentFile &file);

} // namespace dossier
