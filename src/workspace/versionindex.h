// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace dossier {

/// A state that a file had. A value.
struct FileVersion {
    /// Where it was met.
    enum class Origin : char {
        Opened,
        Reloaded, ///< found changed on the disk while the file was open
        Saved,
        Batch, ///< written by a batch
        Replaced, ///< what was on the disk before Dossier wrote
    };

    QDateTime time; ///< UTC, to the millisecond
    QByteArray hash; ///< SHA-256 of its bytes
    qint64 size = 0; ///< bytes
    Origin origin = Origin::Opened;

    bool operator==(const FileVersion &) const = default;
};

/// Which states each file had, the newest of them: a text of lines, each with a
/// check sum, that is only added to. What is torn or damaged is left out. A
/// value; any thread.
class VersionIndex
{
public:
    static constexpr std::size_t kPerFile = 50;
    static constexpr std::size_t kMost = 20'000; ///< of all files

    [[nodiscard]] static QByteArray lineOf(const QString &path, const FileVersion &version);
    [[nodiscard]] static QByteArray lineOfMove(const QString &from, const QString &to);

    /// The line of any content, as one that was written here.
    [[nodiscard]] static QByteArray withSum(QByteArrayView text);

    /// Reads whole lines on top of what is known.
    void take(QByteArrayView lines);
    /// Whether it is a new one: equal states that follow each other are one.
    bool add(const QString &path, const FileVersion &version);
    /// The states of a file go on under another path; whether there were any.
    bool move(const QString &from, const QString &to);

    /// The oldest first.
    [[nodiscard]] std::vector<FileVersion> versions(const QString &path) const;
    [[nodiscard]] QStringList paths() const;
    /// Of all files, the newest first, each once.
    [[nodiscard]] std::vector<QByteArray> hashes() const;
    [[nodiscard]] std::size_t size() const { return m_size; } ///< states of all files
    /// Lines that were read or added since it was empty: what is more than size()
    /// says nothing any more.
    [[nodiscard]] std::size_t lines() const { return m_lines; }
    /// The newest kMost states as lines; read again they give the same.
    [[nodiscard]] QByteArray toBytes() const;

private:
    struct Noted {
        quint64 number = 0; ///< in the order of all
        FileVersion version;
    };

    void takeLine(QByteArrayView line);
    [[nodiscard]] std::vector<std::pair<QString, Noted>> newest() const;

    QHash<QString, std::vector<Noted>> m_files;
    quint64 m_next = 0;
    std::size_t m_size = 0;
    std::size_t m_lines = 0;
};

} // namespace dossier
