// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "storage/crashlog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace dossier;
using namespace Qt::StringLiterals;

class CrashLogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup() { CrashLog::remove(CrashLog::reports(folder())); }
    void leavesAReport_data();
    void leavesAReport();
    void anOrderlyEndLeavesNone();
    void namesNoFolder();
    void isBounded();
    void theProgramHasIt();

private:
    [[nodiscard]] QString folder() const { return m_folder.filePath(u"state ü/crashes"_s); }
    void write(const QString &name, const QByteArray &text) const;

    QTemporaryDir m_folder{QDir::tempPath() + u"/dossier crash ü XXXXXX"_s};
};

void CrashLogTest::initTestCase()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("sanitizers tell of such ends themselves");
#endif
}

void CrashLogTest::write(const QString &name, const QByteArray &text) const
{
    QVERIFY(QDir().mkpath(folder()));
    QFile file(folder() + u'/' + name);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
}

void CrashLogTest::leavesAReport_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("signal");
    QTest::addColumn<QString>("says");
    QTest::newRow("segmentation fault") << u"%1"_s.arg(SIGSEGV) << SIGSEGV << u"ended by: SIGSEGV"_s;
    QTest::newRow("a pointer to nowhere") << u"fault"_s << SIGSEGV << u"ended by: SIGSEGV"_s;
    QTest::newRow("bus error") << u"%1"_s.arg(SIGBUS) << SIGBUS << u"ended by: SIGBUS"_s;
    QTest::newRow("arithmetic") << u"%1"_s.arg(SIGFPE) << SIGFPE << u"ended by: SIGFPE"_s;
    QTest::newRow("instruction") << u"%1"_s.arg(SIGILL) << SIGILL << u"ended by: SIGILL"_s;
    QTest::newRow("abort") << u"%1"_s.arg(SIGABRT) << SIGABRT << u"ended by: SIGABRT"_s;
    QTest::newRow("an exception that nobody takes") << u"exception"_s << SIGABRT << u"ended by: SIGABRT"_s;
    QTest::newRow("no stack left") << u"stack"_s << SIGSEGV << u"ended by: SIGSEGV"_s;
    QTest::newRow("another thread") << u"thread"_s << SIGSEGV << u"breakHere"_s;
}

void CrashLogTest::leavesAReport()
{
    QFETCH(const QString, kind);
    QFETCH(const int, signal);
    QFETCH(const QString, says);
    const QDateTime before = QDateTime::currentDateTime().addSecs(-1);
    QProcess process;
    process.start(QCoreApplication::applicationDirPath() + u"/breaker"_s, {folder(), kind});
    QVERIFY(process.waitForFinished());
    // The end is the one that it would have been.
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    QCOMPARE(process.exitCode(), signal);

    const auto reports = CrashLog::reports(folder());
    QCOMPARE(reports.size(), 1U);
    const CrashLog::Report &report = reports.front();
    QVERIFY2(report.text.startsWith(u"about: breaker\n"_s), qPrintable(report.text));
    QVERIFY2(report.text.contains(says), qPrintable(report.text));
    QVERIFY2(report.text.section("\nbacktrace:\n"_L1, 1).count(u'\n') > 2, qPrintable(report.text));
    QVERIFY(report.time >= before && report.time <= QDateTime::currentDateTime());
    QCOMPARE(QFile::permissions(report.path) & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
    CrashLog::remove(reports);
    QVERIFY(CrashLog::reports(folder()).empty());
}

void CrashLogTest::anOrderlyEndLeavesNone()
{
    QProcess process;
    process.start(QCoreApplication::applicationDirPath() + u"/breaker"_s, {folder(), u"0"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QVERIFY(CrashLog::reports(folder()).empty());
}

void CrashLogTest::namesNoFolder()
{
    write(u"1.txt"_s, "Dossier 1\nsystem: a/b\nseconds since 1970: 1700000000\nbacktrace:\n"
                      "/home/somebody/my tools/bin/dossier(main+0x12)[0x7f]\n/lib/libc.so.6(+0x1)[0x8]\n[0x9]\n");
    const auto reports = CrashLog::reports(folder());
    QCOMPARE(reports.size(), 1U);
    QCOMPARE(reports.front().text, u"Dossier 1\nsystem: a/b\nseconds since 1970: 1700000000\nbacktrace:\n"
                                   "dossier(main+0x12)[0x7f]\nlibc.so.6(+0x1)[0x8]\n[0x9]\n"_s);
    QCOMPARE(reports.front().time, QDateTime::fromSecsSinceEpoch(1'700'000'000));
    CrashLog::remove(reports);
}

/// Newest first; what is too much, too large or empty goes.
void CrashLogTest::isBounded()
{
    for (int i = 0; i < CrashLog::kMostKept + 5; ++i)
        write(u"%1.txt"_s.arg(i), "seconds since 1970: " + QByteArray::number(1'700'000'000 + i) + "\nbacktrace:\n");
    write(u"large.txt"_s, QByteArray(100'000, 'x'));
    write(u"empty.txt"_s, QByteArray());
    const auto reports = CrashLog::reports(folder());
    QCOMPARE(reports.size(), std::size_t(CrashLog::kMostKept));
    QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), CrashLog::kMostKept);
    QVERIFY(std::ranges::is_sorted(reports, std::ranges::greater(), &CrashLog::Report::time));
    QCOMPARE(reports.front().time, QDateTime::fromSecsSinceEpoch(1'700'000'000 + CrashLog::kMostKept + 4));
    CrashLog::remove(reports);
}

void CrashLogTest::theProgramHasIt()
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const auto &name :
         {u"HOME"_s, u"XDG_STATE_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_RUNTIME_DIR"_s}) {
        const QString place = m_folder.filePath(u"person/"_s + name);
        QVERIFY(QDir().mkpath(place));
        QVERIFY(QFile::setPermissions(place, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        variables.insert(name, place);
    }
    variables.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process.setProcessEnvironment(variables);
    const QString crashes = m_folder.filePath(u"person/XDG_STATE_HOME/dossier/crashes"_s);
    process.start(QCoreApplication::applicationDirPath() + u"/dossier"_s, {u"--new-instance"_s});
    QVERIFY(process.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(QDir(crashes).exists(), 20'000);
    // The folder is made just before the signals are waited for.
    QTRY_VERIFY_WITH_TIMEOUT(QDir(m_folder.filePath(u"person/XDG_STATE_HOME/dossier/recovery"_s)).exists(), 20'000);
    ::kill(static_cast<pid_t>(process.processId()), SIGSEGV);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), SIGSEGV);
    const auto reports = CrashLog::reports(crashes);
    QCOMPARE(reports.size(), 1U);
    QVERIFY2(reports.front().text.startsWith(u"Dossier "_s), qPrintable(reports.front().text));
    QVERIFY2(!reports.front().text.contains(u"person"_s), qPrintable(reports.front().text));
}

QTEST_MAIN(CrashLogTest)
#include "tst_crashlog.moc"
