// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "openrequest.h"

#include <QObject>

#include <chrono>
#include <memory>

class QLocalServer;
class QLocalSocket;
class QLockFile;

namespace dossier {

struct Environment;

/// Makes one window of several starts of one person in one session: the first
/// holds a lock and listens; the others hand it their files. Waits for nobody
/// longer than `Patience` says: then the start opens a window of its own. GUI
/// thread.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    enum class Role : char {
        First, ///< listens, once the event loop runs
        Second, ///< the first one took the request; there is nothing left to do
        Alone ///< nobody took it, and nobody can be listened for
    };

    struct Patience {
        std::chrono::milliseconds answer = std::chrono::seconds(2); ///< of a first one that listens
        std::chrono::milliseconds start = std::chrono::seconds(5); ///< of one that holds the lock and does not yet
        std::chrono::milliseconds sender = std::chrono::seconds(2); ///< of each that connects to this one
    };

    explicit SingleInstance(const Environment &environment, Patience patience, QObject *parent = nullptr);
    explicit SingleInstance(const Environment &environment, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Once. Finds the role, and as the second hands over the request.
    [[nodiscard]] Role start(const OpenRequest &request);

    /// Where the first one listens: short enough for the system, in a folder that
    /// nobody else may enter. Empty if there is none.
    [[nodiscard]] const QString &socketPath() const { return m_socketPath; }

    static constexpr int kMostSenders = 64; ///< at once; more are sent away and come again

Q_SIGNALS:
    void received(const dossier::OpenRequest &request);

private:
    enum class Answer : char { Taken, Refused, Hangs, Gone };

    void listen();
    void accept();
    void take(QLocalSocket *socket, QByteArray &got);
    [[nodiscard]] Answer send(const QByteArray &message) const;

    Patience m_patience;
    QString m_socketPath;
    QString m_lockPath;
    std::unique_ptr<QLockFile> m_lock;
    QLocalServer *m_server = nullptr;
    int m_senders = 0;
};

} // namespace dossier
