// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "processes.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTimer>

#include <algorithm>
#include <utility>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

namespace dossier {

namespace {

/// Asked before, as Qt 6.8 does not tell of it when it closes all files of the child.
bool canStart(const QString &program)
{
    const QFileInfo info(program);
    return info.isFile() && info.isExecutable();
}

QString missing(const QString &program)
{
    return QCoreApplication::translate("dossier::Processes", "There is no program %1.").arg(program);
}

/// A session of its own, so that all it starts is ended with it; of our files it inherits
/// none.
void keepApart(QProcess &process)
{
#ifdef Q_OS_UNIX
    QProcess::UnixProcessParameters parameters;
    parameters.flags = QProcess::UnixProcessFlag::CreateNewSession | QProcess::UnixProcessFlag::CloseFileDescriptors |
                       QProcess::UnixProcessFlag::ResetSignalHandlers;
    process.setUnixProcessParameters(parameters);
#else
    Q_UNUSED(process)
#endif
}

/// One program, from its start until it is told of. Its parent is the receiver.
class Run : public QObject
{
    Q_OBJECT
public:
    Run(const ProcessRequest &request, QObject *receiver, std::function<void(const ProcessResult &)> done)
        : QObject(receiver)
        , m_request(request)
        , m_done(std::move(done))
    {
        connect(&m_process, &QProcess::started, this, [this] { m_started = m_process.processId(); });
        connect(&m_process, &QProcess::readyReadStandardOutput, this,
                [this] { take(m_result.output, m_process.readAllStandardOutput()); });
        connect(&m_process, &QProcess::readyReadStandardError, this,
                [this] { take(m_result.errors, m_process.readAllStandardError()); });
        connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart) {
                m_result.reason = m_process.errorString();
                finish(ProcessResult::End::Missing);
            }
        });
        connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
            m_result.code = code;
            finish(status == QProcess::NormalExit ? ProcessResult::End::Exited : ProcessResult::End::Crashed);
        });
        connect(&m_limit, &QTimer::timeout, this, [this] { finish(ProcessResult::End::TimedOut); });
        m_limit.setSingleShot(true);
    }

    ~Run() override { endAll(); }

    void start()
    {
        if (!canStart(m_request.program)) {
            m_result.reason = missing(m_request.program);
            finish(ProcessResult::End::Missing);
            return;
        }
        m_process.setProgram(m_request.program);
        m_process.setArguments(m_request.arguments);
        m_process.setWorkingDirectory(m_request.folder);
        keepApart(m_process);
        m_limit.start(m_request.timeLimit);
        m_process.start();
        m_process.write(m_request.input);
        m_process.closeWriteChannel();
    }

private:
    void take(QByteArray &into, const QByteArray &more)
    {
        const qint64 room = m_request.outputLimit - into.size();
        m_result.isCut = m_result.isCut || more.size() > room;
        into += more.first(std::min(qint64(more.size()), room));
    }

    /// A child may hold the streams open for ever: they are not waited for.
    void finish(ProcessResult::End end)
    {
        if (!m_done)
            return;
        take(m_result.output, m_process.readAllStandardOutput());
        take(m_result.errors, m_process.readAllStandardError());
        m_result.end = end;
        m_limit.stop();
        m_process.disconnect(this);
        endAll();
        // Whoever is told may delete the receiver, and with it this in the middle of a signal.
        QMetaObject::invokeMethod(
            this,
            [this, done = std::exchange(m_done, nullptr)] {
                deleteLater();
                done(m_result);
            },
            Qt::QueuedConnection);
    }

    void endAll()
    {
        m_process.disconnect(this);
#ifdef Q_OS_UNIX
        if (m_started > 0)
            ::kill(-pid_t(m_started), SIGKILL); // its session's group
#endif
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished(kEnd);
        }
    }

    static constexpr int kEnd = 1'000; ///< ms; a killed process is gone at once

    ProcessRequest m_request;
    std::function<void(const ProcessResult &)> m_done;
    QProcess m_process;
    qint64 m_started = 0; ///< its id, also after its end
    QTimer m_limit;
    ProcessResult m_result;
};

class SystemProcesses : public Processes
{
public:
    void run(const ProcessRequest &request, QObject *receiver, std::function<void(const ProcessResult &)> done) override
    {
        (new Run(request, receiver, std::move(done)))->start();
    }

    Result<void> startDetached(const ProcessRequest &request) override
    {
        if (!canStart(request.program)) {
            return std::unexpected(
                Error{.code = Error::Code::NotFound, .text = missing(request.program), .path = request.program});
        }
        QProcess process;
        process.setProgram(request.program);
        process.setArguments(request.arguments);
        process.setWorkingDirectory(request.folder);
        keepApart(process);
        if (process.startDetached())
            return {};
        return std::unexpected(
            Error{.code = Error::Code::NotFound,
                  .text = QCoreApplication::translate("dossier::Processes", "%1 could not be started: %2")
                              .arg(request.program, process.errorString()),
                  .path = request.program});
    }
};

} // namespace

Processes::~Processes() = default;

Processes &Processes::system()
{
    static SystemProcesses processes;
    return processes;
}

} // namespace dossier

#include "processes.moc"
