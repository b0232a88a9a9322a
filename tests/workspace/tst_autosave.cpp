// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "gui/testworkspace.h"
#include "storage/failingops.h"
#include "workspace/autosave.h"
#include "workspace/fileversions.h"
#include "workspace/journal.h"

#include <QSignalSpy>
#include <QTimer>

#include <unistd.h>

using namespace dossier;
using namespace Qt::StringLiterals;
using Key = Settings::Key;
using DiskState = AgentDocument::DiskState;

namespace {

/// A workspace that saves by itself when a document is left.
struct Scene {
    TestWorkspace test;
    std::unique_ptr<Autosave> autosave;
    QStringList said;

    Scene()
    {
        settings()->setValue(Key::Autosave, 1);
        autosave = std::make_unique<Autosave>(test.workspace());
        QObject::connect(autosave.get(), &Autosave::statusMessage, autosave.get(),
                         [this](const QString &text) { said << text; });
    }

    [[nodiscard]] Settings *settings() const { return test.workspace()->settings(); }
    AgentDocument *open(const QByteArray &bytes = plainAgent("a"))
    {
        return test.workspace()->open(test.write(u"agents ü/a.md"_s, bytes)).value();
    }
    [[nodiscard]] QByteArray onDisk() const { return test.bytes(u"agents ü/a.md"_s); }
    static void type(AgentDocument *document, const QString &text = u"More.\n"_s)
    {
        const auto end = document->text().size();
        QVERIFY(document->apply(ChangeSet::replacing({end, 0}, text)));
    }
    /// Whether a save was begun at all.
    [[nodiscard]] bool saves(AgentDocument *document) const
    {
        autosave->leave(document);
        return test.workspace()->isSaving(document);
    }
};

} // namespace

class AutosaveTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isOffAtFirst();
    void savesWhatIsLeft();
    void savesAfterAPause();
    void goesOnAfterASave();
    void waitsForAnAnswer();
    void leavesAlone_data();
    void leavesAlone();
    void savesWhatNeverLoaded();
    void knowsWhatWasSavedWhileSomebodyTyped();
    void asksNothing();
    void saysWhatFailed();
    void overwritesNoOther();
    void countsAsASave();
    void keepsOneStateInAWhile();
};

void AutosaveTest::isOffAtFirst()
{
    const TestWorkspace test;
    Autosave autosave(test.workspace());
    AgentDocument *document = test.workspace()->open(test.write(u"a.md"_s, plainAgent("a"))).value();
    Scene::type(document);
    autosave.leave(document);
    autosave.leaveAll();
    QVERIFY(!test.workspace()->isSaving(document));
    QVERIFY(document->isModified());
}

void AutosaveTest::savesWhatIsLeft()
{
    Scene s;
    AgentDocument *document = s.open();
    QVERIFY(!s.saves(document)); // nothing to do
    Scene::type(document);
    s.autosave->leaveAll();
    QTRY_VERIFY(!document->isModified());
    QCOMPARE(s.onDisk(), plainAgent("a") + "More.\n");
    QTRY_COMPARE(s.said.size(), 1);
    s.autosave->leave(nullptr);
}

void AutosaveTest::savesAfterAPause()
{
    Scene s;
    AgentDocument *document = s.open();
    s.settings()->setValue(Key::AutosavePause, 2);
    s.settings()->setValue(Key::Autosave, 0);
    Scene::type(document);
    s.settings()->setValue(Key::Autosave, 2);
    const auto *pause = s.autosave->findChild<QTimer *>();
    QVERIFY(pause && pause->isActive());
    QCOMPARE(pause->interval(), 2'000);
    s.settings()->setValue(Key::Autosave, 0);
    QVERIFY(!pause->isActive());
    s.settings()->setValue(Key::Autosave, 2);
    QTRY_VERIFY_WITH_TIMEOUT(!document->isModified(), 10'000);
    QVERIFY(!pause->isActive());
}

void AutosaveTest::goesOnAfterASave()
{
    Scene s;
    AgentDocument *document = s.open();
    s.settings()->setValue(Key::Autosave, 2);
    Scene::type(document);
    auto *pause = s.autosave->findChild<QTimer *>();
    // Behind the beginning of the save.
    connect(pause, &QTimer::timeout, document, [document] { Scene::type(document, u"And more.\n"_s); });
    pause->start(0);
    QTRY_COMPARE(s.said.size(), 1);
    QVERIFY(document->isModified() && pause->isActive());
}

/// While somebody is asked whether to save at all.
void AutosaveTest::waitsForAnAnswer()
{
    Scene s;
    AgentDocument *document = s.open();
    bool isAsked = true;
    s.autosave->setHold([&isAsked] { return isAsked; });
    Scene::type(document);
    QVERIFY(!s.saves(document));
    QVERIFY(s.said.isEmpty());
    s.settings()->setValue(Key::Autosave, 2);
    auto *pause = s.autosave->findChild<QTimer *>();
    pause->start(0);
    QTRY_VERIFY(pause->interval() > 0); // it begins again
    QVERIFY(pause->isActive() && !s.test.workspace()->isSaving(document));
    isAsked = false;
    pause->start(0);
    QTRY_VERIFY(!document->isModified());
}

void AutosaveTest::leavesAlone_data()
{
    QTest::addColumn<std::function<AgentDocument *(Scene &)>>("make");
    using Make = std::function<AgentDocument *(Scene &)>;
    const auto row = [](const char *name, const Make &make) { QTest::newRow(name) << make; };
    row("without a file", [](Scene &s) { return s.test.workspace()->create(QString::fromUtf8(plainAgent("a"))); });
    row("read-only", [](Scene &s) {
        AgentDocument *document = s.open();
        Scene::type(document);
        document->setReadOnly(true);
        return document;
    });
    row("guarded", [](Scene &s) {
        AgentDocument *document = s.open();
        const QByteArray line(AgentDocument::kLongLine + 1, 'x');
        document->recover(QString::fromLatin1(plainAgent("a") + line), document->format(), document->diskHash());
        return document;
    });
    for (const auto state : {DiskState::Changed, DiskState::Missing, DiskState::NotAFile, DiskState::Unreadable,
                             DiskState::Renamed, DiskState::Locked}) {
        QTest::addRow("disk state %d", int(state)) << Make([state](Scene &s) {
            AgentDocument *document = s.open();
            Scene::type(document);
            document->setDiskState(state);
            return document;
        });
    }
    row("before a version that was taken", [](Scene &s) {
        AgentDocument *document = s.open();
        s.test.write(u"agents ü/a.md"_s, plainAgent("a") + "Theirs.\n");
        s.test.checkDisk();
        document->undo();
        return document;
    });
    row("does not load any more", [](Scene &s) {
        AgentDocument *document = s.open();
        const auto name = document->text().indexOf(u"name: a"_s);
        (void)document->apply(ChangeSet::replacing({name, 7}, u""_s));
        return document;
    });
    row("no header any more", [](Scene &s) {
        AgentDocument *document = s.open();
        (void)document->apply(ChangeSet::replacing({0, 3}, u"--"_s));
        return document;
    });
}

void AutosaveTest::leavesAlone()
{
    QFETCH(const std::function<AgentDocument *(Scene &)>, make);
    Scene s;
    AgentDocument *document = make(s);
    QVERIFY(document->isModified());
    const QByteArray before = s.onDisk();
    QVERIFY(!s.saves(document));
    QCOMPARE(s.onDisk(), before);
    QCOMPARE(s.said.size(), 1);
    QVERIFY(s.said.constFirst().contains(document->title()));
}

/// What never was an agent is made no worse.
void AutosaveTest::savesWhatNeverLoaded()
{
    Scene s;
    AgentDocument *document = s.open("Only notes.\n");
    Scene::type(document);
    QVERIFY(s.saves(document));
    QTRY_VERIFY(!document->isModified());
}

/// The file loads since the save, though the document was never unmodified.
void AutosaveTest::knowsWhatWasSavedWhileSomebodyTyped()
{
    Scene s;
    AgentDocument *document = s.open("Only notes.\n");
    QVERIFY(document->apply(ChangeSet::replacing({0, 0}, u"---\nname: a\ndescription: b\n---\n"_s)));
    QSignalSpy finished(s.test.workspace(), &Workspace::saveFinished);
    s.test.workspace()->save(document);
    Scene::type(document);
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(document->isModified());
    QVERIFY(document->apply(ChangeSet::replacing({0, 4}, {})));
    QVERIFY(!s.saves(document));
    QVERIFY2(s.said.constLast().contains(u"would not load"_s), qPrintable(s.said.constLast()));
}

void AutosaveTest::asksNothing()
{
    Scene s;
    AgentDocument *document = s.open();
    const QByteArray first = s.test.path(u"agents ü/a.md"_s).toUtf8();
    const QByteArray second = s.test.path(u"agents ü/b.md"_s).toUtf8();
    QCOMPARE(::link(first.constData(), second.constData()), 0);
    Scene::type(document);
    const QSignalSpy finished(s.test.workspace(), &Workspace::saveFinished);
    QSignalSpy byItself(s.test.workspace(), &Workspace::savedByItself);
    QVERIFY(s.saves(document));
    QTRY_COMPARE(byItself.count(), 1);
    QVERIFY(document->isModified());
    QCOMPARE(s.onDisk(), plainAgent("a"));
    QCOMPARE(finished.count(), 0);
    QCOMPARE(s.said.size(), 1);
}

void AutosaveTest::saysWhatFailed()
{
    TestWorkspace test;
    FailingOps ops;
    const QString path = test.write(u"a.md"_s, plainAgent("a"));
    Workspace workspace(test.workspace()->environment(), test.workspace()->settings(), nullptr, ops);
    workspace.settings()->setValue(Key::Autosave, 1);
    Autosave autosave(&workspace);
    QSignalSpy said(&autosave, &Autosave::statusMessage);
    AgentDocument *document = workspace.open(path).value();
    Scene::type(document);
    ops.fails = [&path](const QString &call, const QString &where) {
        return call == "writeNew"_L1 && where.startsWith(QFileInfo(path).path());
    };
    autosave.leave(document);
    QTRY_COMPARE(said.count(), 1);
    QVERIFY(said.constFirst().constFirst().toString().startsWith(u"Not saved by itself"_s));
    QVERIFY(document->isModified());
    QCOMPARE(test.bytes(u"a.md"_s), plainAgent("a"));
}

/// Another program's version that nobody has seen yet.
void AutosaveTest::overwritesNoOther()
{
    Scene s;
    AgentDocument *document = s.open();
    Scene::type(document);
    s.test.write(u"agents ü/a.md"_s, "theirs\n");
    QVERIFY(s.saves(document));
    QTRY_COMPARE(s.said.size(), 1);
    QCOMPARE(s.onDisk(), "theirs\n"_ba);
    QTRY_COMPARE(document->diskState(), DiskState::Changed);
    QVERIFY(!s.saves(document));
}

void AutosaveTest::countsAsASave()
{
    Scene s;
    AgentDocument *document = s.open();
    Scene::type(document);
    QVERIFY(s.saves(document));
    QTRY_COMPARE(s.said.size(), 1);
    QCOMPARE(s.test.workspace()->journal().batches().size(), 1U);
}

void AutosaveTest::keepsOneStateInAWhile()
{
    Scene s;
    AgentDocument *document = s.open();
    FileVersions *versions = s.test.workspace()->versions();
    const auto states = [&] {
        if (!QTest::qWaitFor([&] { return versions->isIdle(); }))
            qFatal("not idle");
        return versions->reader().versions(document->path()).size();
    };
    for (int i = 0; i < 5; ++i) {
        Scene::type(document);
        QVERIFY(s.saves(document));
        QTRY_VERIFY(!document->isModified());
    }
    QCOMPARE(states(), 2U); // as it was opened, and the first
    // A person's save keeps what it writes, and what it writes over.
    Scene::type(document);
    QVERIFY(s.test.save(document));
    QCOMPARE(states(), 4U);
    versions->setPause(0);
    Scene::type(document);
    QVERIFY(s.saves(document));
    QTRY_VERIFY(!document->isModified());
    QTRY_COMPARE(states(), 5U);
}

QTEST_MAIN(AutosaveTest)
#include "tst_autosave.moc"
