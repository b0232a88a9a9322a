// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/error.h"
#include "text/textrange.h"

#include <QJsonValue>
#include <QString>

#include <optional>
#include <vector>

namespace dossier {

/// How the client's parser took the header.
enum class HeaderOutcome : char {
    Read, ///< as YAML
    Rescued, ///< after the client's own repair
    Failed, ///< no mapping came out
    None, ///< no front matter
};

/// What the client does with the file.
enum class Outcome : char { Loads, LoadsWithoutMetadata, NotLoaded, NotAnAgent };

/// Something about the reading that a person would not expect.
struct ReadingNote {
    QString id; ///< stable, such as "repaired-value" or "cut-at-dashes"
    QString text; ///< translated sentence
    TextRange range; ///< in the document text

    bool operator==(const ReadingNote &) const = default;
};

/// A field as the client gets it.
struct FieldReading {
    QString key;
    QJsonValue value;
    TextRange keyRange;
    TextRange valueRange; ///< both in the document text
    bool rescued = false; ///< the client re-quoted this value before reading it

    bool operator==(const FieldReading &) const = default;
};

/// What a client gets from a file. An immutable value; any thread. All ranges
/// are UTF-16 offsets of the document text.
struct Reading {
    HeaderOutcome header = HeaderOutcome::None;
    Outcome outcome = Outcome::NotAnAgent;
    bool strictYaml = false; ///< what AgentFile says of the header as a person fences it
    std::vector<FieldReading> fields; ///< in file order; of duplicates the one that counts
    std::optional<QString> name; ///< the identity the client uses; none if it reads none
    std::optional<QString> description;
    TextRange headerRange; ///< what the client takes for the header, fences excluded
    TextRange promptRange;
    QString prompt; ///< as the client gets it
    std::optional<Error> error; ///< why the header failed or the file is not loaded
    std::vector<ReadingNote> notes;

    [[nodiscard]] const FieldReading *field(QStringView key) const;
    [[nodiscard]] bool loads() const { return outcome == Outcome::Loads || outcome == Outcome::LoadsWithoutMetadata; }
};

/// "read", "rescued", "failed", "none": the words of the command line contract.
[[nodiscard]] QString toString(HeaderOutcome outcome);
/// "loads", "loads-without-metadata", "not-loaded", "not-an-agent".
[[nodiscard]] QString toString(Outcome outcome);

} // namespace dossier
