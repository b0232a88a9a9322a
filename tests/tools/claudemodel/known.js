// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// Ways in which the loader differs from the client's parser and may.

export function isKnown() {
    return false;
}
