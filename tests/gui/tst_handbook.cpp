// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "app/helpcontroller.h"
#include "panels/handbook.h"
#include "panels/handbookpage.h"
#include "windowfixture.h"

#include <QListWidget>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTextBrowser>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

QString plainText(QString text)
{
    static const QRegularExpression signs(u" *…"_s);
    return text.remove(u'&').remove(signs);
}

void collect(const QMenu *menu, QStringList &into)
{
    for (const QAction *action : menu->actions()) {
        into << plainText(action->text());
        if (action->menu())
            collect(action->menu(), into);
    }
}

} // namespace

/// Help ▸ Handbook, and that its pages speak of what there is.
class HandbookTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void partsAreGivenWhole_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QStringList>("parts");
        QTest::newRow("paragraph of two lines") << u"a\nb\n"_s << QStringList{u"a b"_s};
        QTest::newRow("heading") << u"# A\n\nb\n"_s << QStringList{u"A"_s, u"b"_s};
        QTest::newRow("items") << u"- a\n  b\n- c\n\nd"_s << QStringList{u"a b"_s, u"c"_s, u"d"_s};
        QTest::newRow("numbers") << u"1. a\n10. b\n"_s << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("a hyphen in a line") << u"a\nb - c\n"_s << QStringList{u"a b - c"_s};
    }
    void partsAreGivenWhole()
    {
        QFETCH(QString, page);
        QFETCH(QStringList, parts);
        QStringList given;
        const QString written = HandbookPages::rewritten(page, [&](const QString &words) {
            given << words;
            return words.toUpper();
        });
        QCOMPARE(given, parts);
        for (const QString &part : parts)
            QVERIFY(written.contains(part.toUpper()));
    }

    void pages_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : HandbookPages::names())
            QTest::newRow(qPrintable(name)) << name;
    }
    void pages()
    {
        QFETCH(QString, name);
        const QString text = HandbookPages::markdown(name);
        QVERIFY(text.startsWith("# "_L1));
        QVERIFY(!HandbookPages::title(name).isEmpty());
        QVERIFY(text.size() < 2'600); // about two screens
        static const QRegularExpression link(uR"(\]\(([^)]*)\))"_s);
        for (const auto &match : link.globalMatch(text)) {
            QString target = match.captured(1);
            QVERIFY2(target.endsWith(".md"_L1), qPrintable(target)); // nothing from the network
            target.chop(3);
            QVERIFY2(HandbookPages::names().contains(target), qPrintable(target));
        }
    }

    /// What stands in *Menu ▸ Entry* is in the menus, and a key is an action's.
    void whatIsNamedIsThere()
    {
        Fixture f;
        QStringList entries;
        for (const QAction *entry : f.window->menuBar()->actions()) {
            entries << plainText(entry->text());
            collect(entry->menu(), entries);
        }
        static const QRegularExpression path(uR"(\*([^*]*▸[^*]*)\*)"_s);
        int count = 0;
        for (const QString &name : HandbookPages::names()) {
            for (const auto &match : path.globalMatch(HandbookPages::markdown(name))) {
                for (const QString &step : match.captured(1).split(u'▸')) {
                    QVERIFY2(entries.contains(plainText(step.trimmed())), qPrintable(match.captured()));
                    ++count;
                }
            }
        }
        QVERIFY(count > 10);
    }

    void opensByKeyForWhatHasTheFocus_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("page");
        QTest::newRow("text") << u"actionFocusText"_s << u"first-agent"_s;
        QTest::newRow("fields") << u"actionFocusFields"_s << u"first-agent"_s;
        QTest::newRow("where it loads") << u"actionFocusDestinations"_s << u"where-it-loads"_s;
        QTest::newRow("who would be asked") << u"actionFocusAsked"_s << u"description"_s;
        QTest::newRow("views") << u"actionFocusViews"_s << u"many-agents"_s;
    }
    void opensByKeyForWhatHasTheFocus()
    {
        QFETCH(QString, action);
        QFETCH(QString, page);
        Fixture f;
        f.open(f.test.write(u"a.md"_s, "---\nname: a\ndescription: b\n---\nc\n"));
        QVERIFY(f.settled());
        f.trigger(action);
        QTRY_VERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
        QTRY_VERIFY(f.window->findChild<Handbook *>());
        auto *book = f.window->findChild<Handbook *>();
        QTRY_VERIFY(book->isVisible());
        QCOMPARE(book->page(), page);
        QTest::keyClick(book, Qt::Key_Escape);
        QTRY_VERIFY(!book->isVisible());
    }

    /// Each has a help of its own, which is nearer than the handbook.
    void partsKeepTheirOwnHelp()
    {
        Fixture f;
        f.open(f.test.write(u"a.md"_s, "---\nname: a\ndescription: b\nallowed-tools: Read\n---\nc\n"));
        QVERIFY(f.settled());
        f.trigger(u"actionFocusProblems"_s);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"problemsList"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
        QTRY_VERIFY(f.window->findChild<QDialog *>(u"ruleHelp"_s));
        QVERIFY(!f.window->findChild<Handbook *>());
    }

    void isReadByKeys()
    {
        Handbook book;
        book.showPage(u"tools"_s);
        QVERIFY(QTest::qWaitForWindowActive(&book));
        QCOMPARE(book.page(), u"tools"_s);
        auto *list = book.findChild<QListWidget *>(u"handbookPages"_s);
        auto *text = book.findChild<QTextBrowser *>(u"handbookText"_s);
        QVERIFY(text->toPlainText().startsWith(HandbookPages::title(u"tools"_s)));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(book.page(), u"where-it-loads"_s);
        QVERIFY(text->toPlainText().startsWith(HandbookPages::title(u"where-it-loads"_s)));
        // The link at its end, as Tab finds it and Enter follows it.
        text->setFocus();
        QTest::keyClick(text, Qt::Key_Tab);
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(book.page(), u"many-agents"_s);
    }

    void partsThatHaveAPageExist()
    {
        Fixture f;
        f.open(f.test.write(u"a.md"_s, "---\nname: a\ndescription: b\n---\nc\n"));
        QVERIFY(f.settled());
        QCOMPARE(HelpController::topicOf(f.find<QWidget>(u"row_description"_s)), u"description"_s);
        QCOMPARE(HelpController::topicOf(f.find<QWidget>(u"agentsPanel"_s)), u"many-agents"_s);
        QCOMPARE(HelpController::topicOf(f.editor()), QString());
    }
};

QTEST_MAIN(HandbookTest)
#include "tst_handbook.moc"
