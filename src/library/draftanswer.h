// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/error.h"

#include <QByteArray>

namespace dossier {

/// What a program is told that is to draft an agent: the wish and, if it is not empty, the
/// text that it begins from. In English, as the programs are told best. Any thread.
[[nodiscard]] QString draftRequest(const QString &wish, const QString &client, const QString &text);

/// The text of an agent in what a program wrote when it was asked for one: the largest
/// fenced block that begins with a header, else the largest fenced block, else all of it.
/// With \n as its line end and without terminal colours. Errors: Schema if nothing is left,
/// or it is no text. Any thread.
[[nodiscard]] Result<QString> draftIn(const QByteArray &output);

} // namespace dossier
