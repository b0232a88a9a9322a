// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "agentfile.h"
#include "text/changeset.h"
#include "yaml/writer.h"

#include <QStringList>

namespace dossier {

/// Puts `value` (YAML text that begins on the key's line) in the place of the
/// entry's value. Comments around it stay.
[[nodiscard]] ChangeSet replaceValue(const QString &text, const HeaderEntry &entry, const QString &value);

/// Where a scalar in the place of this entry's value stands.
[[nodiscard]] yaml::ScalarContext scalarContext(const QString &text, const HeaderEntry &entry);

/// Writes a scalar in the place of the entry's value; a block scalar keeps
/// its header's comment and the lines that stay.
[[nodiscard]] ChangeSet replaceScalar(const QString &text, const HeaderEntry &entry, const QString &value,
                                      yaml::ScalarStyle style, const yaml::WriterRules &rules);

/// The list's items as strings; none if an item is no scalar.
[[nodiscard]] std::optional<QStringList> listItems(const yaml::Node &sequence);

/// Turns the entry's sequence (its value) into `items`: lines and items that
/// stay keep their text. None if the list is laid out in a way that only a
/// person can edit.
[[nodiscard]] std::optional<ChangeSet> replaceItems(const QString &text, const HeaderEntry &entry,
                                                    const QStringList &items, const yaml::WriterRules &rules);

/// `a, b` with other items; items that stay keep the blanks before them.
[[nodiscard]] QString replaceCommaItems(const QString &value, const QStringList &items);

/// The pieces of a comma list as ranges of the text, untrimmed, empty ones
/// included; commas inside parentheses and brackets do not count.
[[nodiscard]] std::vector<TextRange> commaPieces(QStringView text);

} // namespace dossier
