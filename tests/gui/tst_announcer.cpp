// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "panels/messagebar.h"
#include "windowfixture.h"

#include <QAccessible>
#include <QFile>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

/// What was heard; the handler has no place of its own for it.
QStringList &heard()
{
    static QStringList all;
    return all;
}

/// In the place of a screen reader.
void hear(QAccessibleEvent *event)
{
    if (event->type() != QAccessible::Announcement)
        return;
    const auto *announcement = static_cast<const QAccessibleAnnouncementEvent *>(event);
    QCOMPARE(announcement->politeness(), QAccessible::AnnouncementPoliteness::Polite);
    heard() += announcement->message();
}

const QString kLoads = u"Claude Code loads this agent."_s;

} // namespace

/// What others see change is said, once and not in the midst of typing.
class AnnouncerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init() { said.clear(); }
    void anOpenedFile();
    void typingPauses();
    void aSave();
    void aFailedSave();
    void aBar();

private:
    QStringList &said = heard();
};

void AnnouncerTest::initTestCase()
{
    QAccessible::installUpdateHandler(hear);
}

void AnnouncerTest::cleanupTestCase()
{
    QAccessible::installUpdateHandler(nullptr);
}

void AnnouncerTest::anOpenedFile()
{
    Fixture f;
    f.open(f.test.write(u"a.md"_s, plainAgent("a")));
    QTRY_COMPARE(said, (QStringList{kLoads, u"tips: 2"_s}));
    f.open(f.test.write(u"b.md"_s, repairedAgent()));
    QTRY_COMPARE(said.size(), 4);
    QCOMPARE(said.at(2), kLoads);
    QVERIFY2(said.at(3).contains(u"not as written: 1"_s), qPrintable(said.at(3)));
    // Back at the first one, its verdict again.
    f.trigger(u"actionPreviousTab"_s);
    QTRY_COMPARE(said.size(), 6);
}

void AnnouncerTest::typingPauses()
{
    Fixture f;
    f.open(f.test.write(u"a.md"_s, plainAgent("a")));
    QTRY_COMPARE(said.size(), 2);
    said.clear();
    // A header that never ends: the client does not load it. Nothing is said
    // while keys follow each other, though the checks go on.
    f.document()->setCheckPause(0);
    QTextCursor cursor = f.editor()->document()->find(u"---"_s, 3);
    cursor.movePosition(QTextCursor::EndOfLine);
    f.editor()->setTextCursor(cursor);
    for (int key = 0; key < 3; ++key) {
        QTest::keyClick(f.editor(), Qt::Key_Backspace);
        QTRY_VERIFY(f.document()->isChecked());
        QVERIFY2(said.isEmpty(), qPrintable(said.join(u'\n')));
    }
    QTRY_COMPARE(said.size(), 2);
    QVERIFY2(said.constFirst() != kLoads, qPrintable(said.constFirst()));
    QVERIFY2(said.constLast().contains(u"not as written: 1"_s), qPrintable(said.constLast()));
    said.clear();
    f.trigger(u"actionUndo"_s);
    QTRY_COMPARE(said, (QStringList{kLoads, u"tips: 2"_s}));
    said.clear();
    // The same verdict is not said again.
    QTest::keyClick(f.editor(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(f.editor(), u"More."_s);
    const auto *pause = f.find<QTimer>(u"announcerPause"_s);
    QTRY_VERIFY(f.document()->isChecked() && !pause->isActive());
    QCOMPARE(said, QStringList());
}

void AnnouncerTest::aSave()
{
    Fixture f;
    f.open(f.test.write(u"a ü.md"_s, plainAgent("a")));
    QTRY_COMPARE(said.size(), 2);
    said.clear();
    QTest::keyClick(f.editor(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(f.editor(), u"More."_s);
    f.trigger(u"actionSave"_s);
    QTRY_VERIFY(said.contains(u"Saved: a ü.md"_s));
}

void AnnouncerTest::aFailedSave()
{
    Fixture f;
    const QString path = f.test.write(u"a.md"_s, plainAgent("a"));
    f.open(path);
    QTRY_COMPARE(said.size(), 2);
    said.clear();
    QTest::keyClicks(f.editor(), u" "_s);
    QVERIFY(QFile::remove(path));
    QVERIFY(QDir().mkpath(path)); // a folder in its place
    f.trigger(u"actionSave"_s);
    auto *bar = f.find<MessageBar>(u"messageBar"_s);
    QTRY_VERIFY(bar->isVisible());
    QVERIFY2(said.contains(bar->text()), qPrintable(said.join(u'\n')));
    QVERIFY(!said.contains(u"Saved: a.md"_s));
}

void AnnouncerTest::aBar()
{
    MessageBar bar;
    bar.showMessage(BarTone::Info, u"first"_s, {});
    QCOMPARE(said, QStringList{u"first"_s});
    bar.showMessage(BarTone::Warning, u"first"_s, {}); // told anew, as nothing else is known
    bar.hide();
    bar.show(); // its tab was left for a moment
    QCOMPARE(said, QStringList{u"first"_s});
    bar.showMessage(BarTone::Info, u"second"_s, {});
    bar.clear();
    bar.showMessage(BarTone::Info, u"second"_s, {}); // it went and came again
    QCOMPARE(said, (QStringList{u"first"_s, u"second"_s, u"second"_s}));
}

QTEST_MAIN(AnnouncerTest)
#include "tst_announcer.moc"
