// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "library/placescan.h"
#include "settings/environment.h"
#include "storage/nativepath.h"

#include <QDir>
#include <QFile>
#include <QMutex>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace dossier {

/// The system's calls, each told to the test, which may let it fail or do
/// something just before it. Any thread.
class WatchedOps : public FileOps
{
public:
    using Refusal = std::function<std::optional<Error::Code>(const QString &path)>;

    Refusal refuseEntries;
    Refusal refuseRead;
    std::function<void(const QString &path)> beforeRead;
    std::function<std::optional<FileInfo>(const QString &path)> answerInfo;

    [[nodiscard]] QStringList reads() const
    {
        const QMutexLocker lock(&m_mutex);
        QStringList sorted = m_reads;
        sorted.sort();
        return sorted;
    }
    [[nodiscard]] QStringList listed() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_listed;
    }
    [[nodiscard]] QStringList askedIfWritable() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_askedIfWritable;
    }
    void forget()
    {
        const QMutexLocker lock(&m_mutex);
        m_reads.clear();
        m_listed.clear();
    }

    FileInfo info(const QString &path) override
    {
        if (answerInfo) {
            if (const auto answer = answerInfo(path))
                return *answer;
        }
        return system().info(path);
    }
    bool isWritable(const QString &path) override
    {
        {
            const QMutexLocker lock(&m_mutex);
            m_askedIfWritable += path;
        }
        return system().isWritable(path);
    }
    Result<std::vector<FolderEntry>> entries(const QString &folder) override
    {
        {
            const QMutexLocker lock(&m_mutex);
            m_listed += folder;
        }
        if (const auto code = refuseEntries ? refuseEntries(folder) : std::nullopt)
            return refused(*code, folder);
        return system().entries(folder);
    }
    Result<QString> resolved(const QString &path) override { return system().resolved(path); }
    QString linkTarget(const QString &path) override { return system().linkTarget(path); }
    Result<QByteArray> read(const QString &path, qint64 limit) override
    {
        {
            const QMutexLocker lock(&m_mutex);
            m_reads += path;
        }
        if (beforeRead)
            beforeRead(path);
        if (const auto code = refuseRead ? refuseRead(path) : std::nullopt)
            return refused(*code, path);
        return system().read(path, limit);
    }
    // A scan writes nothing.
    Result<void> append(const QString &path, const QByteArray &) override { return written(path); }
    Result<void> overwrite(const QString &path, const QByteArray &) override { return written(path); }
    Result<void> makeLink(const QString &path, const QString &) override { return written(path); }
    Result<void> addName(const QString &, const QString &name) override { return written(name); }
    Result<void> renameNew(const QString &, const QString &to) override { return written(to); }
    Result<QByteArray> readPart(const QString &path, qint64 offset, qint64 size) override
    {
        return read(path, offset + size).transform([&](const QByteArray &bytes) { return bytes.mid(offset, size); });
    }
    Result<void> makeFolder(const QString &path) override { return written(path); }
    Result<void> removeFolder(const QString &path) override { return written(path); }
    Result<void> writeNew(const QString &path, const QByteArray &, uint) override { return written(path); }
    Result<void> copyAttributes(const QString &, const QString &to) override { return written(to); }
    Result<void> setMode(const QString &path, uint) override { return written(path); }
    Result<void> exchange(const QString &, const QString &b) override { return written(b); }
    Result<void> rename(const QString &, const QString &to) override { return written(to); }
    Result<void> remove(const QString &path) override { return written(path); }
    Result<void> syncFolder(const QString &folder) override { return written(folder); }

private:
    static std::unexpected<Error> refused(Error::Code code, const QString &path)
    {
        return std::unexpected(Error{.code = code, .text = QStringLiteral("refused by the test"), .path = path});
    }
    static std::unexpected<Error> written(const QString &path)
    {
        qFatal("a write to %s", qPrintable(path));
        return refused(Error::Code::Io, path);
    }

    mutable QMutex m_mutex;
    QStringList m_reads;
    QStringList m_listed;
    QStringList m_askedIfWritable;
};

/// Folders of a person's that live as long as a test: home, managed and work
/// below one temporary folder whose path holds a blank and an umlaut.
class LibraryFixture
{
public:
    LibraryFixture()
        : m_folder(QDir::tempPath() + QStringLiteral("/dossier library ü XXXXXX"))
        , m_system{.home = path(QStringLiteral("home")),
                   .claude = path(QStringLiteral("home/.claude")),
                   .managed = path(QStringLiteral("managed"))}
        , m_dialects(std::make_shared<const Dialects>(Dialects::load()))
    {
        QDir().mkpath(m_system.home);
        QDir().mkpath(path(QStringLiteral("work")));
    }

    [[nodiscard]] QString root() const { return m_folder.path(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.path() + u'/' + name; }
    [[nodiscard]] const SystemFolders &system() const { return m_system; }
    void setClaude(const QString &folder) { m_system.claude = folder; }
    [[nodiscard]] const std::shared_ptr<const Dialects> &dialects() const { return m_dialects; }

    QString put(const QString &name, const QByteArray &bytes = "") const
    {
        const QString file = path(name);
        QDir().mkpath(file.section(u'/', 0, -2));
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file));
        out.close();
        setTime(file);
        return file;
    }
    /// Each file was written at another time, and not just now.
    void setTime(const QString &file) const
    {
        const qint64 milliseconds = kFirstTime + ++m_writes;
        const timespec time{.tv_sec = milliseconds / 1000, .tv_nsec = milliseconds % 1000 * 1'000'000 + 1};
        const timespec times[2]{time, time};
        if (::utimensat(AT_FDCWD, pathToBytes(file).constData(), times, 0) != 0)
            qFatal("cannot set the time of %s", qPrintable(file));
    }
    QString putAgent(const QString &name, const QByteArray &agent, const QByteArray &lines = {}) const
    {
        return put(name, agentText(agent, lines));
    }
    [[nodiscard]] static QByteArray agentText(const QByteArray &name, const QByteArray &lines = {})
    {
        return "---\nname: " + name + "\ndescription: Use this agent when tests fail and somebody asks for it.\n" +
               lines + "---\n\nYou mend tests that fail.\n";
    }
    void link(const QString &target, const QString &name) const
    {
        QDir().mkpath(path(name).section(u'/', 0, -2));
        if (::symlink(pathToBytes(target).constData(), pathToBytes(path(name)).constData()) != 0)
            qFatal("cannot link %s", qPrintable(name));
    }
    void makePipe(const QString &name) const
    {
        QDir().mkpath(path(name).section(u'/', 0, -2));
        if (::mkfifo(pathToBytes(path(name)).constData(), 0600) != 0)
            qFatal("cannot make %s", qPrintable(name));
    }

    /// What a scan finds. A null snapshot was cancelled.
    [[nodiscard]] std::shared_ptr<const PlaceSnapshot> scan(const PlaceRequest &request,
                                                            FileOps &ops = FileOps::system(),
                                                            const std::stop_token &stop = {},
                                                            const PlaceScan::Listener &listener = {}) const
    {
        const Checker checker;
        const Surroundings surroundings(m_dialects, checker, m_system, ops);
        return PlaceScan(surroundings, checker, ops).run(request, stop, listener);
    }
    [[nodiscard]] std::shared_ptr<const PlaceSnapshot> scanFolder(const QString &name,
                                                                  FileOps &ops = FileOps::system()) const
    {
        return scan({.place = {.kind = Place::Kind::Folder, .path = path(name)}}, ops);
    }
    [[nodiscard]] std::shared_ptr<const PlaceSnapshot> scanPlace(Place::Kind kind,
                                                                 FileOps &ops = FileOps::system()) const
    {
        return scan({.place = {.kind = kind}}, ops);
    }
    [[nodiscard]] FolderTree walk(const QString &name, FileOps &ops = FileOps::system()) const
    {
        return FolderWalk(*m_dialects, m_system, ops, {}).run({{path(name)}});
    }

    /// A path below the fixture's folder, for comparing.
    [[nodiscard]] QString shortened(const QString &file) const
    {
        return file.startsWith(root() + u'/') ? file.sliced(root().size() + 1) : file;
    }
    /// One line an agent: "path kind id".
    [[nodiscard]] QStringList lines(const PlaceSnapshot &snapshot) const
    {
        QStringList all;
        for (const auto &agent : snapshot.agents) {
            all += shortened(agent->path) + u' ' + toString(agent->folder->kind) + u' ' +
                   (agent->id().isEmpty() ? QStringLiteral("-") : agent->id());
        }
        return all;
    }

private:
    static constexpr qint64 kFirstTime = 1'700'000'000'000; ///< ms since 1970

    QTemporaryDir m_folder;
    SystemFolders m_system;
    std::shared_ptr<const Dialects> m_dialects;
    mutable qint64 m_writes = 0;
};

} // namespace dossier
