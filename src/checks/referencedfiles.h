// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "prompt.h"

namespace dossier {

/// A file that a prompt refers to by a relative path.
struct FileReference {
    QString path; ///< as written, without what follows a #
    TextRange range; ///< of it, in the document

    bool operator==(const FileReference &) const = default;
};

/// The relative targets of Markdown links in a prompt, in order; web addresses,
/// anchors, absolute paths and places to be filled in are left out. Any thread.
[[nodiscard]] std::vector<FileReference> referencedFiles(const Prompt &prompt);
/// Whether referencedFiles() may find any: a quick look.
[[nodiscard]] bool mayReferToFiles(QStringView prompt);

} // namespace dossier
