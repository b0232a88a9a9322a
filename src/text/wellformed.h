// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace dossier {

/// The text for regular expressions, whose engine takes no lone surrogates
/// (which stand for bytes in a document): each is U+FFFD. Of the same length; the
/// very text if there is none. Any thread.
[[nodiscard]] QString wellFormed(const QString &text);

} // namespace dossier
