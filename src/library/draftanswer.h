// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/error.h"

#include <QByteArray>

namespace dossier {

/// The text of an agent in what a program wrote when it was asked for one: the largest
/// fenced block that begins with a header, else the largest fenced block, else all of it.
/// With \n as its line end and without terminal colours. Errors: Schema if nothing is left,
/// or it is no text. Any thread.
[[nodiscard]] Result<QString> draftIn(const QByteArray &output);

} // namespace dossier
