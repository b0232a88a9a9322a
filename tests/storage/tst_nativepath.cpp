// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "storage/nativepath.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class TestNativePath : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roundTrip_data();
    void roundTrip();
    void names_data();
    void names();
    void folders_data();
    void folders();
};

void TestNativePath::folders_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("parent");
    QTest::addColumn<QString>("child");
    QTest::addColumn<bool>("isInA");
    const auto row = [](const QString &path, const QString &parent, const QString &child, bool isInA) {
        QTest::newRow(qPrintable(u'"' + path + u'"')) << path << parent << child << isInA;
    };
    row(u"/a/b"_s, u"/a"_s, u"/a/b/x"_s, true);
    row(u"/a"_s, u"/"_s, u"/a/x"_s, true);
    row(u"/ab"_s, u"/"_s, u"/ab/x"_s, false);
    row(u"/"_s, QString(), u"/x"_s, false);
    row(u"a"_s, QString(), u"a/x"_s, false);
}

void TestNativePath::folders()
{
    QFETCH(QString, path);
    QFETCH(QString, parent);
    QFETCH(QString, child);
    QFETCH(bool, isInA);
    QCOMPARE(parentPath(path), parent);
    QCOMPARE(childPath(path, u"x"_s), child);
    QCOMPARE(isWithin(path, u"/a"_s), isInA);
    QCOMPARE(isWithin(path, u"/"_s), path.startsWith(u'/'));
    QVERIFY(!isWithin(path, {}));
}

void TestNativePath::roundTrip_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("plain") << QByteArray("/a/b.md");
    QTest::newRow("umlaut and emoji") << QByteArray("/Übung/😀.md");
    QTest::newRow("a byte of Latin-1") << QByteArray("/gr\xFC\xDF.md");
    QTest::newRow("a cut sequence") << QByteArray("/x\xF0\x9F\x98");
    QTest::newRow("an encoded surrogate") << QByteArray("/x\xED\xB3\xBC");
    QTest::newRow("a byte behind an emoji") << QByteArray("/😀\xE4");
    QTest::newRow("line end") << QByteArray("/a\nb.md");
}

void TestNativePath::roundTrip()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(pathToBytes(pathFromBytes(bytes)), bytes);
    QCOMPARE(fromNative(toNative(pathFromBytes(bytes))), pathFromBytes(bytes));
}

void TestNativePath::names_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isPlain");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << QByteArray("Prüfer 1.md") << true << u"Prüfer 1.md"_s;
    QTest::newRow("emoji") << QByteArray("😀.md") << true << u"😀.md"_s;
    QTest::newRow("a backslash is a name like another") << QByteArray("a\\nb.md") << true << u"a\\nb.md"_s;
    QTest::newRow("line end") << QByteArray("a\nb.md") << false << u"a\\nb.md"_s;
    QTest::newRow("line end and backslash") << QByteArray("a\nb\\n.md") << false << u"a\\nb\\\\n.md"_s;
    QTest::newRow("escape") << QByteArray("a\x1b[1m.md") << false << u"a\\x1b[1m.md"_s;
    QTest::newRow("Latin-1") << QByteArray("gr\xFC.md") << false << u"gr\\xfc.md"_s;
    QTest::newRow("emoji and Latin-1") << QByteArray("😀\xFC.md") << false << u"😀\\xfc.md"_s;
}

void TestNativePath::names()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isPlain);
    QFETCH(QString, shown);
    QCOMPARE(isPlainName(pathFromBytes(bytes)), isPlain);
    QCOMPARE(escapedName(pathFromBytes(bytes)), shown);
}

QTEST_APPLESS_MAIN(TestNativePath)

#include "tst_nativepath.moc"
