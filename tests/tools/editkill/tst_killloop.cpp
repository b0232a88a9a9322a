// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "settings/environment.h"
#include "storage/readfile.h"
#include "storage/recoverystore.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

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
            last = line.sliced(what.size() + 1).toInt();
    }
    return last;
}

} // namespace

/// A real process that types and saves, killed at random moments: the file is
/// whole, nothing that was saved is lost, and nothing that was kept.
class KillLoopTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void losesNothing_data();
    void losesNothing();
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
    const QString driver = QCoreApplication::applicationDirPath() + u"/editkill"_s;
    QRandomGenerator random(seed);
    for (int kill = 0; kill < m_kills / 10; ++kill) {
        const QTemporaryDir folder(QDir::tempPath() + u"/dossier kill ü XXXXXX"_s);
        const QString path = folder.filePath(u"a.md"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(head()) == head().size());
        file.close();
        QProcess process;
        process.start(driver, {path, folder.filePath(u"system"_s), QString::number(random.generate())});
        QVERIFY(process.waitForReadyRead());
        const int lifetime = random.bounded(5, 350);
        QTest::qWait(lifetime);
        QVERIFY2(process.state() == QProcess::Running, qPrintable(QString::number(process.exitCode())));
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
        QVERIFY(process.waitForFinished());
        // A line that was not ended says nothing.
        QByteArrayList said = process.readAllStandardOutput().split('\n');
        said.removeLast();

        const auto bytes = readFile(path);
        QVERIFY(bytes);
        const int inFile = lastLine(*bytes);
        const QString where = u"kill %1 after %2 ms: file %3"_s.arg(kill).arg(lifetime).arg(inFile);
        QVERIFY2(inFile >= lastOf(said, "saved"), qPrintable(where));
        RecoveryStore store(Environment::below(folder.filePath(u"system"_s)).state + u"/recovery"_s);
        const auto left = store.open();
        QVERIFY(left);
        QVERIFY2(left->size() <= 1, qPrintable(where));
        int inSnapshot = 0;
        if (!left->empty()) {
            inSnapshot = lastLine(left->front().snapshot.text.toUtf8());
            QVERIFY2(inSnapshot >= 0, qPrintable(where));
            ++m_recovered;
            m_beyond += std::max(inSnapshot - inFile, 0);
        }
        QVERIFY2(std::max(inFile, inSnapshot) >= lastOf(said, "kept"), qPrintable(where));
    }
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
