// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "workspace/lastused.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class LastUsedTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lastFirst();
    void twoWindows();
    void damaged_data();
    void damaged();
};

void LastUsedTest::lastFirst()
{
    const QTemporaryDir folder;
    const QString state = folder.filePath(u"Über state"_s);
    QVERIFY(QDir().mkpath(state));
    {
        LastUsed used(state);
        QVERIFY(used.of(u"commands"_s).isEmpty());
        used.note(u"commands"_s, u"save"_s);
        used.note(u"commands"_s, u"find"_s);
        used.note(u"settings"_s, u"theme"_s);
        used.note(u"commands"_s, u"save"_s);
        QCOMPARE(used.of(u"commands"_s), (QStringList{u"save"_s, u"find"_s}));
    }
    LastUsed again(state);
    QCOMPARE(again.of(u"commands"_s), (QStringList{u"save"_s, u"find"_s}));
    QCOMPARE(again.of(u"settings"_s), (QStringList{u"theme"_s}));
    for (int i = 0; i < 100; ++i)
        again.note(u"commands"_s, QString::number(i));
    QCOMPARE(again.of(u"commands"_s).size(), LastUsed::kMost);
    QCOMPARE(again.of(u"commands"_s).constFirst(), u"99"_s);
}

/// One does not forget what was done in the other.
void LastUsedTest::twoWindows()
{
    const QTemporaryDir folder;
    {
        LastUsed first(folder.path());
        first.note(u"commands"_s, u"a"_s);
    }
    LastUsed second(folder.path());
    {
        LastUsed third(folder.path());
        third.note(u"commands"_s, u"b"_s);
    }
    second.note(u"commands"_s, u"c"_s);
    QCOMPARE(second.of(u"commands"_s), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
}

void LastUsedTest::damaged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("read");
    QTest::newRow("nothing") << QByteArray() << QStringList();
    QTest::newRow("no JSON") << QByteArray("{\"commands\": [") << QStringList();
    QTest::newRow("no object") << QByteArray("[1]") << QStringList();
    QTest::newRow("no list") << QByteArray("{\"commands\": \"a\"}") << QStringList();
    QTest::newRow("no texts") << QByteArray("{\"commands\": [1, \"a\", null]}") << QStringList{u"a"_s};
}

void LastUsedTest::damaged()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QStringList, read);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"lastused.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    LastUsed used(folder.path());
    QCOMPARE(used.of(u"commands"_s), read);
    used.note(u"commands"_s, u"b"_s);
    QCOMPARE(used.of(u"commands"_s), QStringList{u"b"_s} + read);
}

QTEST_GUILESS_MAIN(LastUsedTest)
#include "tst_lastused.moc"
