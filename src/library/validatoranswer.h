// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/error.h"

#include <vector>

namespace dossier {

/// What a client's own validator said of a folder. Of the form that `claude plugin validate
/// --json` prints (measured with 2.1.330). A value; any thread.
struct ValidatorAnswer {
    enum class Kind : char { Error, Warning, Note };
    struct Finding {
        Kind kind = Kind::Error;
        QString key; ///< of the header, if it says one
        QString text; ///< in its own words

        bool operator==(const Finding &) const = default;
    };
    struct File {
        QString path; ///< as it was said, absolute
        std::vector<Finding> findings;

        bool operator==(const File &) const = default;
    };

    bool isPassed = false;
    std::vector<File> files; ///< those that it has something to say of

    /// The findings of a file; none if it is not among them.
    [[nodiscard]] std::vector<Finding> of(const QString &path) const;
    /// Errors: Schema for anything else than such an answer.
    [[nodiscard]] static Result<ValidatorAnswer> read(const QByteArray &json);
};

} // namespace dossier
