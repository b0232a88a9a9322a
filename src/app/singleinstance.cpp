// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "singleinstance.h"

#include "settings/environment.h"
#include "storage/nativepath.h"
#include "storage/privatefolder.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QSysInfo>
#include <QThread>
#include <QTimer>
#include <QtEndian>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace dossier {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// The first says kReady once it reads; then comes the size of the message, 4 bytes,
// big end first, then the message; then it says kTaken or kRefused. So one that
// hangs was never sent what it would open when it wakes up.
constexpr char kReady = 'r';
constexpr char kTaken = 't';
constexpr char kRefused = 'x';
constexpr qsizetype kHead = 4; ///< bytes

constexpr qint64 kBuffer = 1 << 16; ///< bytes that are read ahead of each sender
constexpr auto kLook = 20ms; ///< between two attempts

// The address of a socket has 104 bytes at least; QLocalServer adds a folder of
// its own to it for a moment.
constexpr qsizetype kLongestSocket = 90;

QString nameOf(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).first(6).toHex());
}

/// The folder of the socket: the runtime folder, or where its path is too long a
/// private one in the temporary folder.
QString socketPathIn(const QString &folder, const QString &name)
{
#ifdef Q_OS_WIN
    return u"dossier-"_s + nameOf(folder) + u'-' + name;
#else
    QString path = childPath(folder, name);
    if (pathToBytes(path).size() <= kLongestSocket && isPlainName(path))
        return path;
    const QString other = QDir::tempPath() + u"/dossier-"_s + nameOf(folder);
    path = childPath(other, name);
    const bool fits = pathToBytes(path).size() <= kLongestSocket && isPlainName(path);
    // Anybody may make something of that name there.
    return fits && makePrivateFolder(other) && isPrivateFolder(other) ? path : QString();
#endif
}

/// Whether this person runs the program at the other end; true where the system
/// lets no others connect.
bool isOfThisUser(const QLocalSocket &socket)
{
#if defined(SO_PEERCRED)
    struct ucred peer = {};
    socklen_t size = sizeof peer;
    return ::getsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 &&
           size == sizeof peer && peer.uid == ::geteuid();
#elif defined(Q_OS_UNIX)
    uid_t user = 0;
    gid_t group = 0;
    return ::getpeereid(int(socket.socketDescriptor()), &user, &group) == 0 && user == ::geteuid();
#else
    Q_UNUSED(socket)
    return true;
#endif
}

/// The next byte that the other says; 0 if it says none in time.
char heard(QLocalSocket &socket, QDeadlineTimer deadline)
{
    char said = 0;
    while (socket.bytesAvailable() == 0) {
        if (deadline.hasExpired() || !socket.waitForReadyRead(int(deadline.remainingTime())))
            break;
    }
    return socket.getChar(&said) ? said : '\0';
}

} // namespace

SingleInstance::SingleInstance(const Environment &environment, QObject *parent)
    : SingleInstance(environment, Patience(), parent)
{
}

SingleInstance::SingleInstance(const Environment &environment, Patience patience, QObject *parent)
    : QObject(parent)
    , m_patience(patience)
{
    if (!makePrivateFolder(environment.runtime) || !isPrivateFolder(environment.runtime))
        return;
    // The folder may be one that several machines share.
    const QString name = nameOf(environment.session + u'\n' + QSysInfo::machineHostName());
    m_socketPath = socketPathIn(environment.runtime, name);
    m_lockPath = childPath(environment.runtime, name + u".lock"_s);
}

SingleInstance::~SingleInstance()
{
    // The socket goes before the lock does: the next one makes its own.
    delete m_server;
}

SingleInstance::Role SingleInstance::start(const OpenRequest &request)
{
    if (m_socketPath.isEmpty())
        return Role::Alone;
    const QByteArray message = request.toMessage();
    const QDeadlineTimer deadline(m_patience.start);
    while (true) {
        m_lock = privateLock(m_lockPath, 0);
        if (m_lock) {
            QTimer::singleShot(0, this, &SingleInstance::listen);
            return Role::First;
        }
        if (message.size() > OpenRequest::kMaximumMessage)
            return Role::Alone;
        switch (send(message)) {
        case Answer::Taken:
            return Role::Second;
        case Answer::Refused:
        case Answer::Hangs:
            return Role::Alone;
        case Answer::Gone:
            break;
        }
        if (deadline.hasExpired())
            return Role::Alone;
        QThread::sleep(kLook);
    }
}

SingleInstance::Answer SingleInstance::send(const QByteArray &message) const
{
    const QDeadlineTimer deadline(m_patience.answer);
    QLocalSocket socket;
    socket.connectToServer(m_socketPath);
    if (!socket.waitForConnected(int(deadline.remainingTime())))
        return deadline.hasExpired() ? Answer::Hangs : Answer::Gone;
    if (!isOfThisUser(socket))
        return Answer::Refused;
    const auto silent = [&] { return deadline.hasExpired() ? Answer::Hangs : Answer::Gone; };
    if (heard(socket, deadline) != kReady)
        return silent();
    QByteArray head(kHead, Qt::Uninitialized);
    qToBigEndian(quint32(message.size()), head.data());
    socket.write(head + message);
    while (socket.bytesToWrite() > 0) {
        if (deadline.hasExpired() || !socket.waitForBytesWritten(int(deadline.remainingTime())))
            return silent();
    }
    switch (heard(socket, deadline)) {
    case kTaken:
        return Answer::Taken;
    case kRefused:
        return Answer::Refused;
    default:
        return silent();
    }
}

void SingleInstance::listen()
{
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
    // Left by one that was killed; the lock says that it is no more.
    QLocalServer::removeServer(m_socketPath);
    // If it fails the others find nobody and open windows of their own.
    (void)m_server->listen(m_socketPath);
}

void SingleInstance::accept()
{
    while (QLocalSocket *const socket = m_server->nextPendingConnection()) {
        if (m_senders >= kMostSenders || !isOfThisUser(*socket)) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        ++m_senders;
        socket->setReadBufferSize(kBuffer);
        connect(socket, &QObject::destroyed, this, [this] { --m_senders; });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this,
                [this, socket, got = QByteArray()]() mutable { take(socket, got); });
        QTimer::singleShot(m_patience.sender, socket, [socket] {
            socket->abort();
            socket->deleteLater();
        });
        socket->write(&kReady, 1);
    }
}

/// Reads on; a message that is whole is answered and told of.
void SingleInstance::take(QLocalSocket *socket, QByteArray &got)
{
    const auto answer = [this, socket](char said) {
        socket->disconnect(this); // one message each
        connect(socket, &QObject::destroyed, this, [this] { --m_senders; });
        socket->write(&said, 1);
        socket->disconnectFromServer(); // once it is written
    };
    if (got.size() < kHead)
        got += socket->read(kHead - got.size());
    if (got.size() < kHead)
        return;
    const qsizetype size = qFromBigEndian<quint32>(got.constData());
    if (size == 0 || size > OpenRequest::kMaximumMessage) {
        answer(kRefused);
        return;
    }
    got += socket->read(kHead + size - got.size());
    if (got.size() < kHead + size)
        return;
    const auto request = OpenRequest::fromMessage(got.sliced(kHead));
    answer(request ? kTaken : kRefused);
    if (request)
        QTimer::singleShot(0, this, [this, taken = *request] { Q_EMIT received(taken); });
}

} // namespace dossier
