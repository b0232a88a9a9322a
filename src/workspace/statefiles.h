// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/fileops.h"

#include <QJsonObject>

#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <thread>

namespace dossier {

/// The small JSON files of one folder: read whole, written whole or not at all and
/// for this person's eyes only, in a thread of their own, so that a slow disk holds
/// nobody up. GUI thread.
class StateFiles
{
public:
    /// `ops` outlives it.
    explicit StateFiles(QString folder, FileOps &ops = FileOps::system());
    ~StateFiles(); ///< when all is written
    StateFiles(const StateFiles &) = delete;
    StateFiles &operator=(const StateFiles &) = delete;

    /// What was written last, be it on the disk or on its way. What is damaged or not
    /// there counts as empty.
    [[nodiscard]] QJsonObject read(const QString &name) const;
    /// Of several for one file that wait, the last is written. One that cannot be
    /// written is not worth a question.
    void write(const QString &name, const QJsonObject &object);

private:
    void run(const std::stop_token &stop);
    [[nodiscard]] std::optional<QByteArray> onItsWay(const QString &name) const;

    QString m_folder;
    FileOps &m_ops;
    mutable std::mutex m_mutex; ///< of all below
    std::condition_variable_any m_come;
    std::map<QString, QByteArray> m_waiting; ///< by name
    std::pair<QString, QByteArray> m_written; ///< what is written at this moment
    std::jthread m_thread; ///< since the first write; the last member, as it uses the others
};

} // namespace dossier
