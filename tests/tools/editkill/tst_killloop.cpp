// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "settings/environment.h"
#include "storage/readfile.h"
#include "storage/recoverystore.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <list>
#include <optional>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

const QByteArray &head()
{
    static const QByteArray text = "---\nname: a\ndescription: Use this agent when something is killed.\n---\n";
    return text;
}

/// The last line of a whole version; -1 if it is none.
int lastLine(const QByteArray &bytes)
{
    if (!bytes.startsWith(head()))
        return -1;
    QByteArray expected = head();
    int line = 0;
    while (expected.size() < bytes.size())
        expected += "line " + QByteArray::number(++line) + '\n';
    return expected == bytes ? line : -1;
}

/// What the driver said last of a kind.
int lastOf(const QByteArrayList &said, QByteArrayView what)
{
    int last = 0;
    for (const QByteArray &line : said) {
        if (line.startsWith(what))
            last = line.split(' ')[1].toInt();
    }
    return last;
}

/// A driver, the file that it types into, and what it left when it was killed.
class Victim
{
public:
    Victim(quint32 seed, const QStringList &how)
    {
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly) || file.write(head()) != head().size())
            qFatal("cannot write %s", qPrintable(m_path));
        file.close();
        m_process.start(QCoreApplication::applicationDirPath() + u"/editkill"_s,
                        QStringList{m_path, system(), QString::number(seed)} + how);
        m_isReady = m_process.waitForReadyRead();
    }

    [[nodiscard]] bool isReady() const { return m_isReady && m_process.state() == QProcess::Running; }
    /// What it had said; a line that was not ended says nothing.
    [[nodiscard]] std::optional<QByteArrayList> kill()
    {
        if (!isReady())
            return std::nullopt;
        ::kill(static_cast<pid_t>(m_process.processId()), SIGKILL);
        if (!m_process.waitForFinished())
            return std::nullopt;
        QByteArrayList said = m_process.readAllStandardOutput().split('\n');
        said.removeLast();
        return said;
    }
    /// The last line of the file; -1 if it is no whole version.
    [[nodiscard]] int inFile() const { return lastLine(readFile(m_path).value_or(QByteArray())); }
    /// The last line of the snapshot, none without one, -1 if it is no whole version
    /// or more than one.
    [[nodiscard]] std::optional<int> inSnapshot() const
    {
        RecoveryStore store(Environment::below(system()).state + u"/recovery"_s);
        const auto left = store.open();
        if (left && left->empty())
            return std::nullopt;
        return left && left->size() == 1 ? lastLine(left->front().snapshot.text.toUtf8()) : -1;
    }

private:
    [[nodiscard]] QString system() const { return m_folder.filePath(u"system"_s); }

    const QTemporaryDir m_folder{QDir::tempPath() + u"/dossier kill ü XXXXXX"_s};
    const QString m_path = m_folder.filePath(u"a.md"_s);
    QProcess m_process;
    bool m_isReady = false;
};

} // namespace

/// A real process that types and saves, killed at random moments: the file is
/// whole, nothing that was saved is lost, and nothing that was kept.
class KillLoopTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void losesNothing_data();
    void losesNothing();
    void losesTenSecondsAtMost();
    void theyWereWorthSomething();

private:
    const int m_kills = std::max(qEnvironmentVariableIntValue("DOSSIER_KILLS"), 100);
    int m_recovered = 0;
    int m_beyond = 0; ///< lines in snapshots that no file had
};

/// In ten parts, each of which a time limit suits.
void KillLoopTest::losesNothing_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 part = 1; part <= 10; ++part)
        QTest::addRow("part %u", part) << part;
}

void KillLoopTest::losesNothing()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    for (int kill = 0; kill < m_kills / 10; ++kill) {
        Victim victim(random.generate(), {});
        const int lifetime = random.bounded(5, 350);
        QTest::qWait(lifetime);
        const auto said = victim.kill();
        QVERIFY(said);
        const int inFile = victim.inFile();
        const auto snapshot = victim.inSnapshot();
        const int inSnapshot = snapshot.value_or(0);
        const QString where =
            u"kill %1 after %2 ms: file %3, snapshot %4"_s.arg(kill).arg(lifetime).arg(inFile).arg(inSnapshot);
        QVERIFY2(inFile >= lastOf(*said, "saved") && inSnapshot >= 0, qPrintable(where));
        QVERIFY2(std::max(inFile, inSnapshot) >= lastOf(*said, "kept"), qPrintable(where));
        m_recovered += snapshot ? 1 : 0;
        m_beyond += std::max(inSnapshot - inFile, 0);
    }
}

/// With the intervals that a person has, side by side, as they mostly wait.
void KillLoopTest::losesTenSecondsAtMost()
{
    // For a disk that has other work.
    constexpr qint64 patience = 5'000;
    QRandomGenerator random(11);
    QList<qint64> losses; // ms from the oldest line that is lost to the kill
    for (int done = 0; done < std::max(m_kills / 10, 1); done += 10) {
        std::list<Victim> victims;
        for (int i = 0; i < 10; ++i)
            victims.emplace_back(random.generate(), QStringList{u"slowly"_s});
        for (Victim &victim : victims) {
            QTest::qWait(random.bounded(500, 2'500));
            const qint64 now = QDeadlineTimer::current().deadline();
            const auto said = victim.kill();
            QVERIFY(said);
            const int last = std::max(victim.inFile(), victim.inSnapshot().value_or(0));
            QVERIFY(last >= lastOf(*said, "saved"));
            qint64 oldest = now;
            qint64 newest = now;
            for (const QByteArray &line : *said) {
                const auto parts = line.split(' ');
                if (parts.front() != "typed" || parts[1].toInt() <= last)
                    continue;
                newest = parts[2].toLongLong();
                oldest = std::min(oldest, newest);
            }
            losses << now - oldest;
            QVERIFY2(now - oldest < 10'000 + patience, qPrintable(QString::number(now - oldest)));
            QVERIFY2(now - newest < 2'000 + patience, qPrintable(QString::number(now - newest)));
        }
    }
    std::ranges::sort(losses);
    qInfo("%lld slow ones, lost at most %lld ms, half of them %lld ms at most", static_cast<long long>(losses.size()),
          losses.back(), losses[losses.size() / 2]);
}

/// Most came while something was not saved.
void KillLoopTest::theyWereWorthSomething()
{
    qInfo("%d kills, %d with a snapshot, %d lines in them that no file had", m_kills, m_recovered, m_beyond);
    QVERIFY(m_recovered > m_kills / 3);
    QVERIFY(m_beyond > 0);
}

QTEST_GUILESS_MAIN(KillLoopTest)
#include "tst_killloop.moc"
