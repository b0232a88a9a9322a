// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "bound.h"
#include "text/diff.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

QString randomLines(std::mt19937 &random, unsigned lines, unsigned distinct)
{
    QString text;
    for (; lines > 0; --lines)
        text += QString::number(random() % distinct) + u'\n';
    if (random() % 2 == 0)
        text.chop(1);
    return text;
}

QStringList linesOf(const QString &text)
{
    QStringList lines = text.split(u'\n', Qt::KeepEmptyParts);
    for (qsizetype i = 0; i + 1 < lines.size(); ++i)
        lines[i] += u'\n';
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

/// The length of the longest common part, the slow and sure way.
qsizetype commonLines(const QStringList &a, const QStringList &b)
{
    QList<qsizetype> row(b.size() + 1, 0);
    for (const QString &line : a) {
        qsizetype diagonal = 0;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype above = row[j];
            row[j] = line == b[j - 1] ? diagonal + 1 : std::max(row[j], row[j - 1]);
            diagonal = above;
        }
    }
    return row.last();
}

qsizetype removedLines(const ChangeSet &set, const QString &from)
{
    qsizetype count = 0;
    for (const TextEdit &edit : set.edits())
        count += edit.range.isEmpty() ? 0 : linesOf(from.sliced(edit.range.start, edit.range.length)).size();
    return count;
}

void write(const QString &path, const QString &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

} // namespace

class TestDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheChangedLines();
    void isSmallest();
    void staysQuickOnLargeTexts_data();
    void staysQuickOnLargeTexts();
    void printsUnified_data();
    void printsUnified();
    void patchTakesIt();
};

void TestDiff::namesTheChangedLines()
{
    const QString from = u"a\nb\nc\nd"_s;
    const ChangeSet set = lineDifference(from, u"a\nB\nc\nd\ne\n"_s);
    QCOMPARE(set.edits().size(), 2U);
    QCOMPARE(set.edits()[0], (TextEdit{{2, 2}, u"B\n"_s}));
    QCOMPARE(set.edits()[1], (TextEdit{{6, 1}, u"d\ne\n"_s}));
    QVERIFY(lineDifference(from, from).isEmpty());
    QVERIFY(lineDifference({}, {}).isEmpty());
    QCOMPARE(lineDifference({}, u"a"_s).edits().front(), (TextEdit{{0, 0}, u"a"_s}));
}

void TestDiff::isSmallest()
{
    std::mt19937 random(7);
    for (int round = 0; round < 4'000; ++round) {
        const QString from = randomLines(random, random() % 24, 1 + random() % 8);
        const QString to = randomLines(random, random() % 24, 1 + random() % 8);
        const ChangeSet set = lineDifference(from, to);
        QCOMPARE(set.applyTo(from).value(), to);
        QCOMPARE(set.inverse(from).applyTo(to).value(), from);
        const QStringList lines = linesOf(from);
        QCOMPARE(removedLines(set, from), lines.size() - commonLines(lines, linesOf(to)));
    }
}

void TestDiff::staysQuickOnLargeTexts_data()
{
    QTest::addColumn<unsigned>("lines");
    QTest::addColumn<unsigned>("distinct");
    QTest::newRow("nothing in common") << 60'000U << 4'000'000'000U;
    QTest::newRow("everything shuffled") << 60'000U << 60'000U;
    QTest::newRow("few distinct lines") << 60'000U << 5U;
    QTest::newRow("below the limit") << 5'000U << 3'000U;
}

void TestDiff::staysQuickOnLargeTexts()
{
    QFETCH(unsigned, lines);
    QFETCH(unsigned, distinct);
    std::mt19937 random(11);
    const QString from = randomLines(random, lines, distinct);
    const QString to = randomLines(random, lines, distinct);
    const Bound bound(20'000);
    const ChangeSet set = lineDifference(from, to);
    QVERIFY2(bound.isHeld(), bound.toText().constData());
    QVERIFY(set.applyTo(from).value() == to);
}

void TestDiff::printsUnified_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("expected");
    QTest::newRow("equal") << u"a\n"_s << u"a\n"_s << QString();
    QTest::newRow("one line") << u"a\n"_s << u"b\n"_s << u"@@ -1 +1 @@\n-a\n+b\n"_s;
    QTest::newRow("from nothing") << QString() << u"a\nb\n"_s << u"@@ -0,0 +1,2 @@\n+a\n+b\n"_s;
    QTest::newRow("to nothing") << u"a\n"_s << QString() << u"@@ -1 +0,0 @@\n-a\n"_s;
    QTest::newRow("no final line end") << u"a\nb"_s << u"a\nb\n"_s
                                       << u"@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n"_s;
    QTest::newRow("no final line end in context")
        << u"a\nb"_s << u"c\nb"_s << u"@@ -1,2 +1,2 @@\n-a\n+c\n b\n\\ No newline at end of file\n"_s;
    QTest::newRow("two hunks") << u"1\n2\n3\n4\n5\n6\n7\n8\n9\n"_s << u"x\n2\n3\n4\n5\n6\n7\n8\ny\n"_s
                               << u"@@ -1,4 +1,4 @@\n-1\n+x\n 2\n 3\n 4\n@@ -6,4 +6,4 @@\n 6\n 7\n 8\n-9\n+y\n"_s;
    QTest::newRow("contexts meet") << u"1\n2\n3\n4\n5\n6\n7\n8\n"_s << u"x\n2\n3\n4\n5\n6\n7\ny\n"_s
                                   << u"@@ -1,8 +1,8 @@\n-1\n+x\n 2\n 3\n 4\n 5\n 6\n 7\n-8\n+y\n"_s;
}

void TestDiff::printsUnified()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, expected);
    const QString head = expected.isEmpty() ? QString() : u"--- a/x\n+++ b/x\n"_s;
    QCOMPARE(unifiedDiff(from, to, u"a/x"_s, u"b/x"_s), head + expected);
}

void TestDiff::patchTakesIt()
{
    const QString patch = QStandardPaths::findExecutable(u"patch"_s);
    if (patch.isEmpty())
        QSKIP("patch(1) is not installed");
    const QTemporaryDir folder(QDir::tempPath() + u"/dossier dïff"_s);
    const QString file = folder.filePath(u"a file.txt"_s);
    std::mt19937 random(13);
    for (int round = 0; round < 40; ++round) {
        const QString from = randomLines(random, 1 + random() % 40, 12);
        const QString to = randomLines(random, 1 + random() % 40, 12);
        write(file, from);
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(patch, {u"-p0"_s, u"--posix"_s, u"-s"_s, file});
        process.write(unifiedDiff(from, to, u"a file.txt"_s, u"a file.txt"_s).toUtf8());
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardError() + process.readAllStandardOutput(), QByteArray());
        QCOMPARE(process.exitCode(), 0);
        QFile result(file);
        QVERIFY(result.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(result.readAll()), to);
    }
}

QTEST_GUILESS_MAIN(TestDiff)
#include "tst_diff.moc"
