// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "storage/failingops.h"
#include "workspace/statefiles.h"

#include <QDir>
#include <QFile>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

QJsonObject numbered(int number)
{
    return {{u"number"_s, number}};
}

} // namespace

class StateFilesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isThereAfterwards();
    void holdsNobodyUp();
    void damagedCountsAsEmpty();
    void aFailureLeavesTheOldOne();

private:
    [[nodiscard]] QString folder() const { return m_folder.filePath(u"state ü"_s); }
    [[nodiscard]] QString path(const QString &name) const { return folder() + u'/' + name; }

    QTemporaryDir m_folder{QDir::tempPath() + u"/dossier state ü XXXXXX"_s};
};

void StateFilesTest::isThereAfterwards()
{
    {
        StateFiles files(folder());
        QCOMPARE(files.read(u"a.json"_s), QJsonObject());
        files.write(u"a.json"_s, numbered(1));
        files.write(u"b.json"_s, numbered(2));
        files.write(u"a.json"_s, numbered(3));
        QCOMPARE(files.read(u"a.json"_s), numbered(3));
    }
    const StateFiles files(folder());
    QCOMPARE(files.read(u"a.json"_s), numbered(3));
    QCOMPARE(files.read(u"b.json"_s), numbered(2));
    QCOMPARE(QFile::permissions(path(u"a.json"_s)) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 2);
}

/// A disk that does not answer: what waits for it is read as if it were there, and
/// of many versions only the last is written.
void StateFilesTest::holdsNobodyUp()
{
    QSemaphore answers;
    std::atomic_int writes = 0;
    FailingOps ops;
    ops.fails = [&](const QString &call, const QString &) {
        if (call == "writeNew"_L1) {
            ++writes;
            answers.acquire();
        }
        return false;
    };
    {
        StateFiles files(folder(), ops);
        files.write(u"slow.json"_s, numbered(0));
        QTRY_COMPARE(writes, 1);
        QCOMPARE(files.read(u"slow.json"_s), numbered(0));
        for (int i = 1; i <= 100; ++i)
            files.write(u"slow.json"_s, numbered(i));
        QCOMPARE(files.read(u"slow.json"_s), numbered(100));
        QVERIFY(!QFile::exists(path(u"slow.json"_s)));
        answers.release(1'000);
    }
    QCOMPARE(writes, 2);
    QCOMPARE(StateFiles(folder()).read(u"slow.json"_s), numbered(100));
}

void StateFilesTest::damagedCountsAsEmpty()
{
    QVERIFY(QDir().mkpath(folder()));
    QFile file(path(u"damaged.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"number\": 1") > 0);
    file.close();
    QCOMPARE(StateFiles(folder()).read(u"damaged.json"_s), QJsonObject());
}

void StateFilesTest::aFailureLeavesTheOldOne()
{
    {
        StateFiles files(folder());
        files.write(u"kept.json"_s, numbered(1));
    }
    FailingOps ops;
    ops.failing = u"writeNew"_s;
    {
        StateFiles files(folder(), ops);
        files.write(u"kept.json"_s, numbered(2));
    }
    QCOMPARE(StateFiles(folder()).read(u"kept.json"_s), numbered(1));
}

QTEST_MAIN(StateFilesTest)
#include "tst_statefiles.moc"
