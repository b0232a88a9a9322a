// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "document/agentdocument.h"
#include "gui/testworkspace.h"
#include "workspace/recovery.h"

#include <QSignalSpy>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

constexpr Recovery::Intervals kQuick{.pause = 10, .longest = 40};

/// A workspace that keeps quickly, and can end as a killed one does.
struct Fixture {
    TestWorkspace test;

    Fixture() { quicken(); }

    [[nodiscard]] Recovery *recovery() const { return test.workspace()->recovery(); }
    void quicken() const { recovery()->setIntervals(kQuick); }
    /// Without a word to the documents, which are as they were.
    std::vector<Recovery::Left> crash()
    {
        test.restart();
        quicken();
        QSignalSpy found(recovery(), &Recovery::found);
        return found.wait() ? recovery()->left() : std::vector<Recovery::Left>();
    }
    AgentDocument *open(const QString &name, const QByteArray &bytes) const
    {
        return test.workspace()->open(test.write(name, bytes)).value();
    }
    [[nodiscard]] bool kept() const { return QSignalSpy(recovery(), &Recovery::kept).wait(); }
};

} // namespace

class RecoveryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsAnEdit();
    void keepsWhileSomebodyTypesOn();
    void keepsNothingOfWhatIsSaved_data();
    void keepsNothingOfWhatIsSaved();
    void recoversAsOneStep();
    void recoversWhatWasNeverSaved();
    void recoversWhatIsGone();
    void overwritesNothingNewer();
    void recoversIntoWhatMayNotBeWritten();
    void staysUntilItsDocumentIsKept();
    void discards();
    void keepsFormatsAndBytes();
    void tellsAFailureOnce();
};

void RecoveryTest::keepsAnEdit()
{
    Fixture f;
    AgentDocument *document = f.open(u"a.md"_s, plainAgent("a"));
    QVERIFY(document->setField(u"color"_s, u"blue"_s));
    const QString text = document->text();
    const QByteArray hash = document->diskHash();
    QVERIFY(f.kept());
    const auto left = f.crash();
    QCOMPARE(left.size(), 1U);
    QCOMPARE(left.front().snapshot.text, text);
    QCOMPARE(left.front().snapshot.path, f.test.path(u"a.md"_s));
    QCOMPARE(left.front().snapshot.diskHash, hash);
    QCOMPARE(f.test.bytes(u"a.md"_s), plainAgent("a"));
}

/// Whoever never pauses loses no more than the longest interval.
void RecoveryTest::keepsWhileSomebodyTypesOn()
{
    Fixture f;
    f.recovery()->setIntervals({.pause = 60'000, .longest = 50});
    AgentDocument *document = f.open(u"a.md"_s, plainAgent("a"));
    QSignalSpy kept(f.recovery(), &Recovery::kept);
    QVERIFY(QTest::qWaitFor([&] {
        (void)document->apply(ChangeSet::replacing({document->text().size(), 0}, u"x"_s));
        return kept.size() >= 2;
    }));
}

void RecoveryTest::keepsNothingOfWhatIsSaved_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("saved") << 0;
    QTest::newRow("undone") << 1;
    QTest::newRow("closed") << 2;
    QTest::newRow("all decided") << 3;
}

void RecoveryTest::keepsNothingOfWhatIsSaved()
{
    QFETCH(const int, way);
    Fixture f;
    AgentDocument *document = f.open(u"a.md"_s, plainAgent("a"));
    QVERIFY(document->setField(u"color"_s, u"blue"_s));
    QVERIFY(f.kept());
    if (way == 0)
        QVERIFY(f.test.save(document));
    else if (way == 1)
        document->undo();
    else if (way == 2)
        f.test.workspace()->close(document);
    else
        f.recovery()->forgetAll();
    QVERIFY(f.crash().empty());
}

void RecoveryTest::recoversAsOneStep()
{
    Fixture f;
    AgentDocument *document = f.open(u"a.md"_s, plainAgent("a"));
    const QString before = document->text();
    QVERIFY(document->setField(u"color"_s, u"blue"_s));
    QVERIFY(document->setField(u"model"_s, u"opus"_s));
    const QString after = document->text();
    f.recovery()->keepNow(document);
    const auto left = f.crash();
    QCOMPARE(left.size(), 1U);
    AgentDocument *again = f.test.workspace()->recover(left.front().snapshot);
    QCOMPARE(again->text(), after);
    QVERIFY(again->isModified());
    QCOMPARE(f.test.bytes(u"a.md"_s), plainAgent("a")); // nothing is saved by it
    again->undo();
    QCOMPARE(again->text(), before);
    QVERIFY(!again->isModified() && !again->canUndo());
    again->redo();
    QVERIFY(f.test.save(again));
    QVERIFY(f.test.bytes(u"a.md"_s).contains("opus"));
}

void RecoveryTest::recoversWhatWasNeverSaved()
{
    Fixture f;
    f.recovery()->keepNow(f.test.workspace()->create(u"---\nname: new\n---\n"_s));
    const auto left = f.crash();
    QCOMPARE(left.size(), 1U);
    QVERIFY(left.front().snapshot.path.isEmpty());
    AgentDocument *again = f.test.workspace()->recover(left.front().snapshot);
    QCOMPARE(again->text(), u"---\nname: new\n---\n"_s);
    QVERIFY(again->isModified() && again->path().isEmpty());
}

void RecoveryTest::recoversWhatIsGone()
{
    Fixture f;
    AgentDocument *document = f.open(u"a.md"_s, plainAgent("a"));
    QVERIFY(document->setField(u"color"_s, u"blue"_s));
    f.recovery()->keepNow(document);
    const auto left = f.crash();
    QVERIFY(QFile::remove(f.test.path(u"a.md"_s)));
    AgentDocument *again = f.test.workspace()->recover(left.front().snapshot);
    QVERIFY(again->text().contains(u"blue"_s));
    QCOMPARE(again->path(), f.test.path(u"a.md"_s));
    QTRY_COMPARE(again->diskState(), AgentDocument::DiskState::Missing);
    QVERIFY(f.test.save(again));
    QVERIFY(f.test.bytes(u"a.md"_s).contains("blue"));
}

/// A version that came since is not overwritten without a question.
void RecoveryTest::overwritesNothingNewer()
{
    Fixture f;
    AgentDocument *document = f.open(u"a.md"_s, plainAgent("a"));
    QVERIFY(document->setField(u"color"_s, u"blue"_s));
    f.recovery()->keepNow(document);
    const auto left = f.crash();
    const QByteArray newer = plainAgent("a", "color: red\n");
    f.test.write(u"a.md"_s, newer);
    AgentDocument *again = f.test.workspace()->recover(left.front().snapshot);
    QTRY_COMPARE(again->diskState(), AgentDocument::DiskState::Changed);
    const auto saved = f.test.save(again);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, Error::Code::Changed);
    QCOMPARE(f.test.bytes(u"a.md"_s), newer);
    again->undo(); // the disk's version
    QCOMPARE(again->source().toBytes(), newer);
}

void RecoveryTest::recoversIntoWhatMayNotBeWritten()
{
    Fixture f;
    AgentDocument *document = f.open(u"a.md"_s, plainAgent("a"));
    QVERIFY(document->setField(u"color"_s, u"blue"_s));
    f.recovery()->keepNow(document);
    const auto left = f.crash();
    AgentDocument *again = f.test.workspace()->open(f.test.path(u"a.md"_s)).value();
    again->setReadOnly(true);
    QCOMPARE(f.test.workspace()->recover(left.front().snapshot), again);
    QVERIFY(again->text().contains(u"blue"_s) && again->isModified());
}

/// At no moment is the text in neither of both.
void RecoveryTest::staysUntilItsDocumentIsKept()
{
    Fixture f;
    AgentDocument *document = f.open(u"a.md"_s, plainAgent("a"));
    QVERIFY(document->setField(u"color"_s, u"blue"_s));
    f.recovery()->keepNow(document);
    auto left = f.crash();
    f.recovery()->settle(left.front(), f.test.workspace()->recover(left.front().snapshot));
    QVERIFY(f.recovery()->left().empty());
    QVERIFY(f.kept());
    left = f.crash();
    QCOMPARE(left.size(), 1U); // once
    QVERIFY(left.front().snapshot.text.contains(u"blue"_s));
}

void RecoveryTest::discards()
{
    Fixture f;
    AgentDocument *document = f.open(u"a.md"_s, plainAgent("a"));
    QVERIFY(document->setField(u"color"_s, u"blue"_s));
    f.recovery()->keepNow(document);
    const auto left = f.crash();
    QSignalSpy changed(f.recovery(), &Recovery::leftChanged);
    f.recovery()->discard(left.front());
    QCOMPARE(changed.size(), 1);
    QVERIFY(f.crash().empty());
}

void RecoveryTest::keepsFormatsAndBytes()
{
    Fixture f;
    const QByteArray bytes = "\xef\xbb\xbf---\r\nname: a\r\ndescription: \xff\xfe.\r\n---\r\n";
    AgentDocument *document = f.open(u"a.md"_s, bytes);
    (void)document->apply(ChangeSet::replacing({document->text().size(), 0}, u"More.\n"_s));
    f.recovery()->keepNow(document);
    const auto left = f.crash();
    AgentDocument *again = f.test.workspace()->recover(left.front().snapshot);
    QCOMPARE(again->source().toBytes(), bytes + "More.\r\n");
}

void RecoveryTest::tellsAFailureOnce()
{
    TestWorkspace test;
    const QString folder = test.workspace()->environment().state + u"/full"_s;
    QDir().mkpath(folder);
    QFile inTheWay(folder + u"/recovery"_s);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    Recovery recovery(folder);
    recovery.setIntervals(kQuick);
    QSignalSpy failed(&recovery, &Recovery::failed);
    AgentDocument *document = test.workspace()->create(u"text"_s);
    recovery.follow(document);
    QVERIFY(failed.wait());
    for (int i = 0; i < 3; ++i)
        recovery.keepNow(document);
    QTRY_VERIFY(recovery.isIdle());
    QCOMPARE(failed.size(), 1);
}

QTEST_MAIN(RecoveryTest)
#include "tst_recovery.moc"
