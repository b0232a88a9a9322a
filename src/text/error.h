// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "textrange.h"

#include <QString>

#include <expected>
#include <optional>

namespace dossier {

/// What went wrong, in words for the person: what failed, on which file, what
/// to do now. A value; any thread.
struct Error {
    enum class Code {
        NotFound, ///< the path, key or field does not exist
        NotPermitted, ///< the system does not allow it
        NotAFile, ///< a folder, device or pipe where a file is needed
        Io, ///< the system failed to read or write
        TooLarge, ///< a stated limit is exceeded
        Changed, ///< another program changed the file meanwhile
        HasOtherNames, ///< hard links: replacing the file would part it from them
        NotReplaceable, ///< a file that can only be written in place, so not in one step
        Syntax, ///< text that cannot be read in its language
        Schema, ///< readable, but not of the form that is asked
        OutOfRange, ///< a range that the text does not have, or an overlap
        Refused, ///< an edit that would harm the file
        Usage, ///< wrong use of a command
    };

    Code code = Code::Io;
    QString text; ///< translated, a whole sentence
    QString path = {}; ///< the file concerned, empty if none
    std::optional<TextRange> range = {}; ///< where in the document text

    bool operator==(const Error &) const = default;
};

template<typename T>
using Result = std::expected<T, Error>;

} // namespace dossier
