// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "library/seenstates.h"
#include "storage/fileops.h"

namespace dossier {

/// The file that says what was seen. What cannot be read, or is a newer
/// version's, is left as it is, and nothing is written over it; what is damaged
/// is kept beside it. Used by one thread.
class SeenIndex
{
public:
    explicit SeenIndex(QString path, FileOps &ops = FileOps::system());

    /// One that is not there is empty.
    [[nodiscard]] SeenStates load();
    /// What was found by load(), in sentences for the person.
    [[nodiscard]] const std::vector<Error> &problems() const { return m_problems; }
    /// Else save() does nothing: what is there is worth more.
    [[nodiscard]] bool isWritable() const { return m_isWritable; }
    /// Whole or not at all. Errors as replacePrivately().
    [[nodiscard]] Result<void> save(const SeenStates &states) const;

private:
    [[nodiscard]] QString asidePath(const QByteArray &bytes) const;
    void leave(Error::Code code, const QString &text);
    void moveAside(const QByteArray &bytes);
    void copyAside(const QByteArray &bytes, qsizetype lost);

    const QString m_path;
    FileOps &m_ops;
    std::vector<Error> m_problems;
    bool m_isWritable = true;
};

} // namespace dossier
