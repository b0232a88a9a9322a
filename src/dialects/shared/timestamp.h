// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace dossier::js {

/// Whether a plain scalar is a date to js-yaml: YAML 1.1's timestamp, whose
/// digits are counted but not judged. Month and day may have one digit only
/// where a time follows.
[[nodiscard]] bool isTimestamp(QStringView text);

} // namespace dossier::js
