// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/fileops.h"

#include <functional>

namespace dossier {

/// The system's calls, of which a test lets one fail: all of a kind, or those
/// that `fails` picks by name and path.
class FailingOps : public FileOps
{
public:
    QString failing; ///< name of the call that fails
    std::function<bool(const QString &call, const QString &path)> fails;
    Error error{.code = Error::Code::Io, .text = QStringLiteral("No space left on device")};
    std::function<void()> beforeExchange;

    FileInfo info(const QString &path) override { return system().info(path); }
    bool isLocked = false; ///< nothing may be written, by its permissions
    bool isWritable(const QString &path) override { return !isLocked && system().isWritable(path); }
    Result<std::vector<FolderEntry>> entries(const QString &folder) override
    {
        if (isFailing(QStringLiteral("entries"), folder))
            return std::unexpected(error);
        return system().entries(folder);
    }
    Result<QString> resolved(const QString &path) override { return system().resolved(path); }
    QString linkTarget(const QString &path) override { return system().linkTarget(path); }
    Result<QByteArray> read(const QString &path, qint64 limit) override
    {
        if (isFailing(QStringLiteral("read"), path))
            return std::unexpected(error);
        return system().read(path, limit);
    }
    Result<QByteArray> readPart(const QString &path, qint64 offset, qint64 size) override
    {
        if (isFailing(QStringLiteral("readPart"), path))
            return std::unexpected(error);
        return system().readPart(path, offset, size);
    }
    Result<void> writeNew(const QString &path, const QByteArray &bytes, uint mode) override
    {
        if (isFailing(QStringLiteral("writeNew"), path)) {
            (void)system().writeNew(path, bytes.first(bytes.size() / 2), mode); // a full disk takes a part
            return std::unexpected(error);
        }
        return system().writeNew(path, bytes, mode);
    }
    Result<void> overwrite(const QString &path, const QByteArray &bytes) override
    {
        if (isFailing(QStringLiteral("overwrite"), path)) {
            (void)system().overwrite(path, bytes.first(bytes.size() / 2));
            return std::unexpected(error);
        }
        return system().overwrite(path, bytes);
    }
    Result<void> append(const QString &path, const QByteArray &bytes) override
    {
        if (isFailing(QStringLiteral("append"), path)) {
            (void)system().append(path, bytes.first(bytes.size() / 2));
            return std::unexpected(error);
        }
        return system().append(path, bytes);
    }
    Result<void> makeLink(const QString &path, const QString &target) override
    {
        return answer(QStringLiteral("makeLink"), path, [&] { return system().makeLink(path, target); });
    }
    Result<void> addName(const QString &path, const QString &name) override
    {
        return answer(QStringLiteral("addName"), name, [&] { return system().addName(path, name); });
    }
    Result<void> copyAttributes(const QString &from, const QString &to) override
    {
        return answer(QStringLiteral("copyAttributes"), to, [&] { return system().copyAttributes(from, to); });
    }
    Result<void> setMode(const QString &path, uint mode) override
    {
        return answer(QStringLiteral("setMode"), path, [&] { return system().setMode(path, mode); });
    }
    Result<void> exchange(const QString &a, const QString &b) override
    {
        if (beforeExchange)
            beforeExchange();
        return answer(QStringLiteral("exchange"), b, [&] { return system().exchange(a, b); });
    }
    Result<void> rename(const QString &from, const QString &to) override
    {
        return answer(QStringLiteral("rename"), to, [&] { return system().rename(from, to); });
    }
    Result<void> renameNew(const QString &from, const QString &to) override
    {
        return answer(QStringLiteral("renameNew"), to, [&] { return system().renameNew(from, to); });
    }
    Result<void> remove(const QString &path) override
    {
        return answer(QStringLiteral("remove"), path, [&] { return system().remove(path); });
    }
    Result<void> makeFolder(const QString &path) override
    {
        return answer(QStringLiteral("makeFolder"), path, [&] { return system().makeFolder(path); });
    }
    Result<void> removeFolder(const QString &path) override
    {
        return answer(QStringLiteral("removeFolder"), path, [&] { return system().removeFolder(path); });
    }
    Result<void> syncFolder(const QString &folder) override
    {
        return answer(QStringLiteral("syncFolder"), folder, [&] { return system().syncFolder(folder); });
    }

protected:
    [[nodiscard]] virtual bool isFailing(const QString &call, const QString &path)
    {
        return failing == call || (fails && fails(call, path));
    }

private:
    Result<void> answer(const QString &call, const QString &path, const std::function<Result<void>()> &real)
    {
        if (isFailing(call, path))
            return std::unexpected(error);
        return real();
    }
};

} // namespace dossier
