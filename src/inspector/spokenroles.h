// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

namespace dossier {

/// Tells screen readers what this room's own widgets are, where Qt can only say
/// that they are something: a group of choices, a picture. May be called again;
/// GUI thread.
void installSpokenRoles();

} // namespace dossier
