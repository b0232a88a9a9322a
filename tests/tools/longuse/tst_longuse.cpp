// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "editor/editorpane.h"
#include "footprint.h"
#include "gui/windowfixture.h"
#include "panels/agentfiledialog.h"
#include "panels/comparedialog.h"

#include <QLineEdit>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSample = 100; // rounds from one look to the next

/// A window that somebody works in for days.
struct Desk : Fixture {
    Desk()
    {
        const QList<QByteArray> contents{
            repairedAgent(),
            plainAgent("plain-one", "tools: Read, Grep\nmodel: opus\ncolor: blue\n"),
            plainAgent("windows-one").replace('\n', "\r\n"),
            plainAgent("long-one") + QByteArray("A line of a longer prompt, with `code` in it.\n").repeated(2'000),
            plainAgent("odd-one") + "\xff\xfe bytes\n",
            "No header.\n",
        };
        for (qsizetype i = 0; i < contents.size(); ++i)
            paths << test.write(u"Projekt ü/.claude/agents/agent %1.md"_s.arg(i), contents[i]);
        test.workspace()->keepFolder(test.path(u"Projekt ü"_s));
    }

    [[nodiscard]] bool isSaved() const
    {
        return QTest::qWaitFor([this] { return !test.workspace()->isSaving(document()) && !document()->isModified(); },
                               30'000);
    }

    /// The dialog that comes up; null if none does.
    template<typename Dialog>
    [[nodiscard]] QPointer<Dialog> dialog() const
    {
        QPointer<Dialog> found;
        (void)QTest::qWaitFor([&] {
            for (Dialog *one : window->findChildren<Dialog *>()) {
                if (one->isVisible())
                    found = one;
            }
            return !found.isNull();
        });
        return found;
    }

    [[nodiscard]] Footprint footprint() const
    {
        // The menu of recent files fills, up to its bound.
        test.workspace()->clearRecentFiles();
        return Footprint::now(window.get(), test.workspace());
    }

    QStringList paths;
};

} // namespace

/// Files are opened, edited by form and text, undone, saved, compared and closed,
/// round after round: after the first ones nothing grows. DOSSIER_ROUNDS: 100.
class LongUseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void staysAsItIs();

private:
    static void round(Desk &desk, int number);
    static void edit(Desk &desk, int number);
    static void compare(Desk &desk);
    static void duplicate(Desk &desk);
};

void LongUseTest::edit(Desk &desk, int number)
{
    AgentDocument *document = desk.document();
    const QByteArray before = document->source().toBytes();
    QTest::keyClick(desk.editor(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(desk.editor(), u"typed"_s);
    QTest::keyClick(desk.editor(), Qt::Key_Return);
    auto *name = desk.find<QLineEdit>(u"field_name"_s);
    name->setFocus();
    QTest::keyClicks(name, u"-x"_s);
    QVERIFY(document->setField(u"color"_s, number % 2 == 0 ? u"green"_s : u"pink"_s));
    QVERIFY(document->source().toBytes() != before);
    desk.trigger(u"actionSave"_s);
    QVERIFY(desk.isSaved());
    if (number % 5 == 0)
        compare(desk);
    while (document->canUndo())
        document->undo();
    QCOMPARE(document->source().toBytes(), before);
    desk.trigger(u"actionSave"_s);
    QVERIFY(desk.isSaved());
}

void LongUseTest::compare(Desk &desk)
{
    QTest::keyClicks(desk.editor(), u"other"_s);
    desk.trigger(u"actionCompareDisk"_s);
    const auto dialog = desk.dialog<CompareDialog>();
    QVERIFY(dialog);
    dialog->close();
    QTRY_VERIFY(!dialog);
}

/// And takes it back by what the journal knows.
void LongUseTest::duplicate(Desk &desk)
{
    const QString path = desk.document()->path();
    const auto count = QFileInfo(path).dir().entryList(QDir::Files).size();
    const auto files = [&] { return QFileInfo(path).dir().entryList(QDir::Files).size(); };
    desk.trigger(u"actionDuplicateAgent"_s);
    const auto dialog = desk.dialog<AgentFileDialog>();
    QVERIFY(dialog);
    QTest::keyClick(dialog->findChild<QLineEdit *>(u"agentFileName"_s), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(files(), count + 1, 30'000);
    QTRY_VERIFY(!dialog);
    // The new one is shown when all is done; until then nothing else may begin.
    QTRY_VERIFY_WITH_TIMEOUT(desk.document()->path() != path, 30'000);
    desk.trigger(u"actionUndoBatch"_s);
    QTRY_COMPARE_WITH_TIMEOUT(files(), count, 30'000);
}

void LongUseTest::round(Desk &desk, int number)
{
    desk.dialogs.answer = Dialogs::SaveAnswer::Discard;
    desk.open(desk.paths[number % desk.paths.size()]);
    QVERIFY(desk.settled());
    desk.open(desk.paths[(number + 1) % desk.paths.size()]);
    QVERIFY(desk.settled());
    edit(desk, number);
    desk.tabs()->step(1);
    if (number % 7 == 0)
        desk.trigger(u"actionSplitMode"_s);
    QVERIFY(desk.settled());
    desk.trigger(u"actionTextMode"_s);
    if (number % 25 == 24)
        duplicate(desk);
    while (desk.document()) {
        const QPointer<AgentDocument> closed = desk.document();
        desk.trigger(u"actionClose"_s);
        QTRY_VERIFY(!closed);
    }
}

void LongUseTest::staysAsItIs()
{
    const int rounds = std::max(qEnvironmentVariableIntValue("DOSSIER_ROUNDS"), 100);
    // Caches of fonts, colours and files fill at first.
    const int warm = rounds > kSample ? kSample : rounds / 2;
    Desk desk;
    Footprint before;
    for (int i = 0; i < rounds; ++i) {
        if (i == warm)
            before = desk.footprint();
        if (i == warm || i % kSample == 0)
            qInfo("%d rounds: %s", i, qPrintable(desk.footprint().toText()));
        round(desk, i);
        if (QTest::currentTestFailed())
            return;
    }
    // A thread that looks at a file holds it for a moment, and one that starts late has a
    // bell of its own; what leaks with a round is some fifty.
    constexpr int late = 2;
    QTRY_COMPARE_LE(desk.footprint().descriptors, before.descriptors + late);
    const Footprint after = desk.footprint();
    qInfo("%d rounds: %s", rounds, qPrintable(after.toText()));
    QVERIFY2(after.windowObjects <= before.windowObjects, qPrintable(after.moreThan(before)));
    QCOMPARE_LE(after.workspaceObjects, before.workspaceObjects);
    QCOMPARE_LE(after.topLevels, before.topLevels);
    QCOMPARE_LE(after.threads, before.threads);
    // What leaks with a document is more than 4 KiB a round; caches that are
    // bounded, and the heap's holes, are the fixed part.
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    const qint64 allowed = 2 * 1024 * 1024 + qint64(rounds - warm) * 1024;
    QCOMPARE_LE(after.allocated - before.allocated, allowed);
    QCOMPARE_LE(after.resident - before.resident, 4 * allowed);
#endif
}

QTEST_MAIN(LongUseTest)
#include "tst_longuse.moc"
