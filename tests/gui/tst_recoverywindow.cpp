// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "panels/comparetable.h"
#include "panels/recoverydialog.h"
#include "windowfixture.h"
#include "workspace/recovery.h"

#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

struct RecoveryFixture : Fixture {
    /// As after a kill: nobody was asked, nothing was closed.
    void crash()
    {
        for (AgentDocument *document : test.workspace()->documents())
            test.workspace()->recovery()->keepNow(document);
        QTRY_VERIFY(test.workspace()->recovery()->isIdle());
        restart();
        window->restoreSession();
    }
    [[nodiscard]] RecoveryDialog *dialog() const
    {
        RecoveryDialog *found = nullptr;
        (void)QTest::qWaitFor([&] {
            found = window->findChild<RecoveryDialog *>();
            return found && found->isVisible();
        });
        return found;
    }
    void edit(const QString &name, const QString &colour)
    {
        open(test.path(name));
        QVERIFY(document()->setField(u"color"_s, colour));
    }
    template<typename T>
    T *in(const QString &name) const
    {
        return dialog()->findChild<T *>(name);
    }
};

} // namespace

class RecoveryWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recoversAll();
    void showsWhatDiffers();
    void discardsAfterAQuestion();
    void laterIsAskedAgain();
    void nothingIsAskedAfterAClose();
    void theSessionOutlivesACrash();
};

void RecoveryWindowTest::recoversAll()
{
    RecoveryFixture f;
    f.test.write(u"a.md"_s, plainAgent("a"));
    f.test.write(u"b.md"_s, plainAgent("b"));
    f.edit(u"a.md"_s, u"blue"_s);
    f.edit(u"b.md"_s, u"red"_s);
    f.trigger(u"new_plain"_s);
    const QString untitled = f.document()->text();
    f.crash();
    QVERIFY(f.dialog());
    QCOMPARE(f.in<QTreeWidget>(u"recoveryList"_s)->topLevelItemCount(), 3);
    QTest::keyClick(f.dialog(), Qt::Key_Return);
    QTRY_VERIFY(!f.window->findChild<RecoveryDialog *>());
    QCOMPARE(f.tabs()->count(), 3);
    QStringList texts;
    for (const AgentDocument *document : f.test.workspace()->documents()) {
        QVERIFY(document->isModified());
        texts << document->text();
    }
    QCOMPARE(texts.filter(u"blue"_s).size(), 1);
    QCOMPARE(texts.filter(u"color: red"_s).size(), 1);
    QVERIFY(texts.contains(untitled));
    QCOMPARE(f.test.bytes(u"a.md"_s), plainAgent("a"));
    // Not saved, it is not lost by the next one either.
    f.crash();
    QVERIFY(f.dialog());
    QCOMPARE(f.in<QTreeWidget>(u"recoveryList"_s)->topLevelItemCount(), 3);
}

void RecoveryWindowTest::showsWhatDiffers()
{
    RecoveryFixture f;
    f.test.write(u"a.md"_s, plainAgent("a"));
    f.edit(u"a.md"_s, u"blue"_s);
    f.crash();
    QVERIFY(f.dialog());
    const auto *table = f.in<CompareTable>(u"compareTable"_s);
    QCOMPARE(table->comparison()->sides().hunks().size(), 1U);
    QVERIFY(!f.in<QLabel>(u"recoveryNote"_s)->isVisible());
    f.dialog()->reject();
    QTRY_VERIFY(!f.window->findChild<RecoveryDialog *>());
    f.test.write(u"a.md"_s, plainAgent("a", "model: opus\n"));
    f.restart();
    f.window->restoreSession();
    QVERIFY(f.dialog());
    QVERIFY(f.in<QLabel>(u"recoveryNote"_s)->text().contains(u"changed since"_s));
}

void RecoveryWindowTest::discardsAfterAQuestion()
{
    RecoveryFixture f;
    f.test.write(u"a.md"_s, plainAgent("a"));
    f.edit(u"a.md"_s, u"blue"_s);
    f.crash();
    QVERIFY(f.dialog());
    QTest::mouseClick(f.in<QPushButton>(u"recoveryDiscard"_s), Qt::LeftButton);
    QCOMPARE(f.test.workspace()->recovery()->left().size(), 1U);
    QTest::mouseClick(f.in<QPushButton>(u"recoveryDiscardNow"_s), Qt::LeftButton);
    QVERIFY(f.test.workspace()->recovery()->left().empty());
    QTRY_VERIFY(!f.window->findChild<RecoveryDialog *>());
    f.restart();
    f.window->restoreSession();
    QTRY_VERIFY(f.test.workspace()->recovery()->hasLooked());
    QVERIFY(f.test.workspace()->recovery()->left().empty());
}

void RecoveryWindowTest::laterIsAskedAgain()
{
    RecoveryFixture f;
    f.test.write(u"a.md"_s, plainAgent("a"));
    f.edit(u"a.md"_s, u"blue"_s);
    f.crash();
    QVERIFY(f.dialog());
    QTest::keyClick(f.dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!f.window->findChild<RecoveryDialog *>());
    f.restart();
    f.window->restoreSession();
    QVERIFY(f.dialog());
}

/// Whoever closes the window has been asked.
void RecoveryWindowTest::nothingIsAskedAfterAClose()
{
    RecoveryFixture f;
    f.test.write(u"a.md"_s, plainAgent("a"));
    f.edit(u"a.md"_s, u"blue"_s);
    f.test.workspace()->recovery()->keepNow(f.document());
    f.dialogs.answer = Dialogs::SaveAnswer::Discard;
    QVERIFY(f.window->close());
    f.restart();
    f.window->restoreSession();
    QTRY_VERIFY(f.test.workspace()->recovery()->hasLooked());
    QVERIFY(f.test.workspace()->recovery()->left().empty());
}

void RecoveryWindowTest::theSessionOutlivesACrash()
{
    RecoveryFixture f;
    f.window->restoreSession();
    f.test.write(u"a.md"_s, plainAgent("a"));
    f.open(f.test.path(u"a.md"_s));
    QTRY_COMPARE(f.test.workspace()->readSession().files, QStringList{f.test.path(u"a.md"_s)});
    f.restart();
    f.window->restoreSession();
    QCOMPARE(f.tabs()->count(), 1);
}

QTEST_MAIN(RecoveryWindowTest)
#include "tst_recoverywindow.moc"
