// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editcontext.h"

#include <QString>

namespace dossier {

/// Whether a text is the address of something and nothing else: of http, https or mailto,
/// or a path such as `../docs/style.md`. Blanks around it do not count. Nothing is looked
/// up. Any thread.
[[nodiscard]] bool isLinkTarget(QStringView text);

/// Makes the selected words, of one line of the prompt, a link to an address, with the
/// cursor behind it. Brackets that would end the words or the address too early get a
/// backslash. Empty where that makes no sense: nothing selected, no address, in code, in
/// the header, in a link or an image, or over another address. Any thread.
[[nodiscard]] SelectedEdit pasteLink(const EditContext &context, QStringView address);

} // namespace dossier
