// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "workspace/viewmemory.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

/// Where somebody was in a text, from one run to the next.
class ViewMemoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isThereInTheNextRun()
    {
        const Environment environment = fresh();
        const ViewState one{
            .selection = {3, 4}, .topLine = 2, .folds = {{0, 4'000'000'000U}, {5, 1}}, .language = u"de_DE"_s};
        const ViewState other{.selection = {1, 0}, .topLine = 0, .folds = {}};
        {
            ViewMemory memory(environment);
            memory.note(u"/ä b/a.md"_s, one);
            memory.note(u"/ä b/b.md"_s, one);
            memory.note(u"/ä b/b.md"_s, other);
            memory.note(QString(), other);
            memory.write();
        }
        const ViewMemory memory(environment);
        QCOMPARE(memory.of(u"/ä b/a.md"_s), std::optional(one));
        QCOMPARE(memory.of(u"/ä b/b.md"_s), std::optional(other));
        QCOMPARE(memory.of(QString()), std::nullopt);
        QCOMPARE(memory.of(u"/ä b/c.md"_s), std::nullopt);
        QCOMPARE(QFileInfo(environment.state + u"/views.json"_s).permissions() &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
    }

    void onlyChangesAreWritten()
    {
        const Environment environment = fresh();
        const QString file = environment.state + u"/views.json"_s;
        // Writing ends with the memory.
        const auto isWritten = [&](qsizetype place) {
            {
                ViewMemory memory(environment); // reads what is there
                (void)QFile::remove(file);
                memory.note(u"/a.md"_s, {.selection = {place, 0}, .topLine = 0, .folds = {}});
                memory.note(u"/b.md"_s, {.selection = {2, 0}, .topLine = 0, .folds = {}});
                memory.write();
            }
            return QFile::exists(file);
        };
        QVERIFY(isWritten(1));
        QVERIFY(!isWritten(1));
    }

    void theOldestAreForgotten()
    {
        const Environment environment = fresh();
        {
            ViewMemory memory(environment);
            for (size_t i = 0; i < ViewMemory::kMaximum; ++i)
                memory.note(u"/%1.md"_s.arg(i), {.selection = {qsizetype(i), 0}, .topLine = 0, .folds = {}});
            memory.note(u"/0.md"_s, {.selection = {42, 0}, .topLine = 0, .folds = {}});
            memory.note(u"/new.md"_s, {});
            memory.write();
        }
        const ViewMemory memory(environment);
        QCOMPARE(memory.of(u"/1.md"_s), std::nullopt);
        QVERIFY(memory.of(u"/0.md"_s));
        QCOMPARE(memory.of(u"/0.md"_s)->selection.start, 42);
        QVERIFY(memory.of(u"/2.md"_s));
        QVERIFY(memory.of(u"/new.md"_s));
    }

    void damageIsNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("no JSON") << QByteArray("{\"files\": [") << false;
        QTest::newRow("other shape") << QByteArray(R"({"files": {"path": "/a.md"}})") << false;
        QTest::newRow("not absolute") << QByteArray(R"({"files": [{"path": "a.md", "start": 3}]})") << false;
        QTest::newRow("no object") << QByteArray(R"({"files": [3, "/a.md", null]})") << false;
        QTest::newRow("negative") << QByteArray(
                                         R"({"files": [{"path": "/a.md", "start": -3, "length": "x", "top": -1}]})")
                                  << true;
        QTest::newRow("folds of another kind")
            << QByteArray(R"({"files": [{"path": "/a.md", "folds": [1, [], [-2, 3], ["a", 3]]}]})") << true;
    }
    void damageIsNothing()
    {
        QFETCH(QByteArray, bytes);
        const Environment environment = fresh();
        QVERIFY(QDir().mkpath(environment.state));
        QFile file(environment.state + u"/views.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const ViewMemory memory(environment);
        QFETCH(bool, isKnown);
        QCOMPARE(memory.of(u"/a.md"_s), isKnown ? std::optional(ViewState()) : std::nullopt);
    }

private:
    Environment fresh() { return Environment::below(m_folder.filePath(u"ü %1"_s.arg(++m_count))); }

    QTemporaryDir m_folder;
    int m_count = 0;
};

QTEST_MAIN(ViewMemoryTest)
#include "tst_viewmemory.moc"
