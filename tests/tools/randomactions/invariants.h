// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace dossier {

class Scene;

/// What holds after each step; empty, or what does not.
[[nodiscard]] QString brokenInvariant(const Scene &scene);
/// What takes longer to find out: whether the form is the one that a new form
/// would be, and the checks are those of the text as it is now. Waits.
[[nodiscard]] QString brokenViews(Scene &scene);

} // namespace dossier
