// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/fileops.h"

#include <QObject>
#include <QSet>

namespace dossier {

struct Environment;

/// The words that are right though no dictionary has them: those of the trade, which
/// come with Dossier, and a person's own, a plain file with one word a line. Capitals
/// make no difference. GUI thread.
class WordList : public QObject
{
    Q_OBJECT
public:
    /// `ops` outlives it.
    explicit WordList(const Environment &environment, FileOps &ops = FileOps::system(), QObject *parent = nullptr);

    [[nodiscard]] bool contains(const QString &word) const;
    [[nodiscard]] QString path() const { return m_path; } ///< of the person's own
    /// Adds one to the person's own, and takes up what others have added since. Error
    /// as FileOps, with a sentence: it counts for this run only.
    [[nodiscard]] Result<void> add(const QString &word);

Q_SIGNALS:
    void changed();

private:
    /// The file's bytes; nothing if there is none.
    [[nodiscard]] Result<QByteArray> read();

    QString m_path;
    FileOps &m_ops;
    QSet<QString> m_words; ///< in small letters
};

} // namespace dossier
