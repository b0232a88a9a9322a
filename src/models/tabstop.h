// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

namespace dossier {

/// A property of a widget: Tab comes to it behind the others of its row, such as to a
/// button before a text that people go on writing in.
inline constexpr char kLateStop[] = "lateStop";

} // namespace dossier
