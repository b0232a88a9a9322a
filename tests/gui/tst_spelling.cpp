// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "app/spellingcontroller.h"
#include "editor/spellchecker.h"
#include "editor/standinspeller.h"
#include "windowfixture.h"

#include <QMenuBar>
#include <QStatusBar>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

/// A window whose dictionaries are the stand-in's.
struct SpellingFixture : Fixture {
    SpellingFixture() { useStandIn(); }

    void useStandIn()
    {
        controller = window->findChild<SpellingController *>();
        controller->setSpeller(std::make_unique<test::StandInSpeller>(&asked));
        test.workspace()->settings()->setValue(Settings::Key::SpellingLanguage, u"en_US"_s);
    }
    void openAgent(const QByteArray &prompt)
    {
        open(test.write(u"agent.md"_s, "---\nname: agent\ndescription: Use it.\n---\n" + prompt));
        QVERIFY(settled());
        trigger(u"actionFocusText"_s);
        QVERIFY(checked());
    }
    SpellChecker *checker() const { return tabs()->currentPage()->editor()->spelling(); }
    bool checked() const
    {
        return QTest::qWaitFor([this] { return checker()->isFinished(); });
    }
    bool isMarked(const QString &word) const { return checker()->wordAt(document()->text().indexOf(word)).has_value(); }
    QString shownMessage() const { return window->statusBar()->currentMessage(); }
    /// The menu of a place in the text, by a click on it or by the key.
    QMenu *menuByMouse(const QString &word) const
    {
        editor()->select({document()->text().indexOf(word) + 1, 0});
        const QPoint place = editor()->cursorRect().center();
        editor()->select({0, 0});
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, editor()->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(editor()->viewport(), &event);
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }
    QMenu *menuByKey() const
    {
        const QPoint place = editor()->cursorRect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, place, editor()->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(editor()->viewport(), &event);
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }
    static QStringList titles(const QMenu *menu)
    {
        QStringList titles;
        for (const QAction *action : menu->actions()) {
            if (!action->isSeparator())
                titles << action->text();
        }
        return titles;
    }
    static void choose(QMenu *menu, QAction *action, bool byMouse = false)
    {
        if (byMouse) {
            // A menu heeds a pointer that has come some way.
            const QRect place = menu->actionGeometry(action);
            for (int x = place.left() + 1; x < place.center().x(); x += 8)
                QTest::mouseMove(menu->windowHandle(), {x, place.center().y()});
            QTest::mouseClick(menu->windowHandle(), Qt::LeftButton, {}, place.center());
            return;
        }
        menu->setActiveAction(action);
        QTest::keyClick(menu, Qt::Key_Return);
    }

    test::StandInSpeller::Asked asked;
    SpellingController *controller = nullptr;
};

} // namespace

class SpellingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void suggestionIsOneStep_data();
    void suggestionIsOneStep();
    void suggestionByKeys();
    void suggestionInAQuotedValue();
    void suggestionOfATextThatIsNoMore();
    void menuElsewhereIsTheUsualOne();
    void readOnlyOffersNoWords();
    void addedWordIsRightInAllTabs();
    void ignoredWordIsRightHere();
    void languageOfAFileIsRemembered();
    void languageMenuFollowsTheTab();
    void goesFromWordToWord();
    void switchIsASetting();
    void saysWhatIsMissing();
};

void SpellingTest::suggestionIsOneStep_data()
{
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("by keys") << false;
    QTest::newRow("by mouse") << true;
}

void SpellingTest::suggestionIsOneStep()
{
    QFETCH(const bool, byMouse);
    SpellingFixture f;
    f.openAgent("\nSome wxong words.\n");
    const QString before = f.document()->text();
    QMenu *menu = f.menuByMouse(u"wxong"_s);
    QVERIFY(menu);
    QCOMPARE(SpellingFixture::titles(menu).first(2), (QStringList{u"wong"_s, u"other"_s}));
    SpellingFixture::choose(menu, menu->actions().at(0), byMouse);
    QCOMPARE(f.document()->text(), QString(before).replace(u"wxong"_s, u"wong"_s));
    QVERIFY(!f.controller->isFinished());
    QVERIFY(f.checked());
    QVERIFY(f.controller->isFinished());
    QVERIFY(!f.isMarked(u"wong"_s));
    f.trigger(u"actionUndo"_s);
    QCOMPARE(f.document()->text(), before);
    QVERIFY(!f.document()->canUndo());
    QVERIFY(f.checked());
    QVERIFY(f.isMarked(u"wxong"_s));
}

void SpellingTest::suggestionByKeys()
{
    SpellingFixture f;
    f.openAgent("\nSome xxx words.\n");
    QTest::keyClick(f.editor(), Qt::Key_F8, Qt::ControlModifier);
    QCOMPARE(f.editor()->textCursor().selectedText(), u"xxx"_s);
    QVERIFY(f.shownMessage().contains(u"xxx"));
    QMenu *menu = f.menuByKey();
    QVERIFY(menu);
    QCOMPARE(SpellingFixture::titles(menu).count(u"many"_s), 7);
    QCOMPARE(menu->activeAction(), menu->actions().at(0));
    QTest::keyClick(menu, Qt::Key_Return);
    QVERIFY(f.document()->text().contains(u"Some many words."));
    QVERIFY(f.editor()->hasFocus());
    QTest::keyClick(f.editor(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(f.document()->text().contains(u"Some xxx words."));
}

/// In single quotes one of them is written twice.
void SpellingTest::suggestionInAQuotedValue()
{
    SpellingFixture f;
    f.open(f.test.write(u"agent.md"_s, "---\nname: agent\ndescription: 'It dxesnt end.'\n---\n"));
    QVERIFY(f.settled() && f.checked());
    f.trigger(u"actionFocusText"_s);
    QMenu *menu = f.menuByMouse(u"dxesnt"_s);
    QVERIFY(menu);
    QCOMPARE(SpellingFixture::titles(menu).constFirst(), u"doesn't"_s);
    SpellingFixture::choose(menu, menu->actions().constFirst());
    QVERIFY(f.document()->text().contains(u"description: 'It doesn''t end.'\n"_s));
    QCOMPARE(f.document()->reading().description, std::optional(u"It doesn't end."_s));
}

/// The file is read again while the menu is open.
void SpellingTest::suggestionOfATextThatIsNoMore()
{
    SpellingFixture f;
    f.openAgent("\nSome wxong words.\n");
    QMenu *menu = f.menuByMouse(u"wxong"_s);
    QVERIFY(menu);
    QAction *first = menu->actions().at(0);
    f.document()->reload("---\nname: agent\n---\n\nNo word of before is here any more.\n");
    const QString now = f.document()->text();
    first->trigger();
    QCOMPARE(f.document()->text(), now);
    menu->close();
}

void SpellingTest::menuElsewhereIsTheUsualOne()
{
    SpellingFixture f;
    f.openAgent("\nSome wxong words.\n");
    QMenu *menu = f.menuByMouse(u"words"_s);
    QVERIFY(menu);
    QVERIFY(!menu->findChild<QAction *>(u"actionAddWord"_s));
    QVERIFY(!menu->defaultAction());
    menu->close();
}

void SpellingTest::readOnlyOffersNoWords()
{
    SpellingFixture f;
    f.openAgent("\nSome wxong words.\n");
    f.document()->setReadOnly(true);
    QVERIFY(f.checked());
    QMenu *menu = f.menuByMouse(u"wxong"_s);
    QVERIFY(menu);
    QVERIFY(!menu->actions().at(0)->isEnabled());
    QVERIFY(menu->findChild<QAction *>(u"actionAddWord"_s)->isEnabled());
    menu->close();
}

void SpellingTest::addedWordIsRightInAllTabs()
{
    SpellingFixture f;
    f.openAgent("\nSome wxong words.\n");
    f.open(f.test.write(u"other.md"_s, "---\nname: other\n---\n\nAlso wxong.\n"));
    QVERIFY(f.settled());
    QVERIFY(f.checked());
    QVERIFY(f.isMarked(u"wxong"_s));
    QMenu *menu = f.menuByMouse(u"wxong"_s);
    QVERIFY(menu);
    SpellingFixture::choose(menu, menu->findChild<QAction *>(u"actionAddWord"_s));
    QVERIFY(f.checked());
    QVERIFY(!f.isMarked(u"wxong"_s));
    f.tabs()->setCurrentIndex(0);
    QVERIFY(f.checked());
    QVERIFY(!f.isMarked(u"wxong"_s));
    // And at the next start.
    f.restart();
    f.useStandIn();
    f.openAgent("\nSome wxong words, one axe.\n");
    QVERIFY(!f.isMarked(u"wxong"_s));
    QVERIFY(f.isMarked(u"axe"_s));
}

void SpellingTest::ignoredWordIsRightHere()
{
    SpellingFixture f;
    f.openAgent("\nSome wxong words.\n");
    QMenu *menu = f.menuByMouse(u"wxong"_s);
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_I); // &Ignore
    QVERIFY(f.checked());
    QVERIFY(!f.isMarked(u"wxong"_s));
    f.open(f.test.write(u"other.md"_s, "---\nname: other\n---\n\nAlso wxong.\n"));
    QVERIFY(f.settled());
    QVERIFY(f.checked());
    QVERIFY(f.isMarked(u"wxong"_s));
}

void SpellingTest::languageOfAFileIsRemembered()
{
    SpellingFixture f;
    f.openAgent("\nSome wxong words.\n");
    QMenu *menu = f.menuByMouse(u"wxong"_s);
    QVERIFY(menu);
    auto *languages = menu->findChild<QMenu *>(u"wordLanguageMenu"_s);
    QVERIFY(languages);
    const QStringList titles = SpellingFixture::titles(languages);
    QCOMPARE(titles.size(), 3);
    QVERIFY2(titles.at(1).contains(u"Deutsch"), qPrintable(titles.at(1)));
    menu->setActiveAction(languages->menuAction());
    QTest::keyClick(menu, Qt::Key_Right);
    QTRY_VERIFY(languages->isVisible());
    languages->setActiveAction(languages->actions().at(2));
    QTest::keyClick(languages, Qt::Key_Return);
    QVERIFY(f.checked());
    QCOMPARE(f.checker()->language(), u"de_DE"_s);
    QVERIFY(!f.isMarked(u"Some"_s));
    QVERIFY(f.isMarked(u"words"_s));
    f.restart();
    f.useStandIn();
    f.openAgent("\nSome wxong words.\n");
    QCOMPARE(f.checker()->chosenLanguage(), u"de_DE"_s);
    QVERIFY(f.isMarked(u"words"_s));
}

void SpellingTest::languageMenuFollowsTheTab()
{
    SpellingFixture f;
    f.openAgent("\nSome wxong words.\n");
    auto *menu = f.find<QMenu>(u"spellingLanguageMenu"_s);
    Q_EMIT menu->aboutToShow();
    QCOMPARE(SpellingFixture::titles(menu).size(), 3);
    QVERIFY(menu->actions().at(0)->isChecked());
    QVERIFY2(menu->actions().at(0)->text().contains(u"English"), qPrintable(menu->actions().at(0)->text()));
    menu->actions().at(2)->trigger();
    QVERIFY(f.checked());
    QCOMPARE(f.checker()->language(), u"de_DE"_s);
    f.open(f.test.write(u"other.md"_s, "---\nname: other\n---\n\nAlso wxong.\n"));
    QVERIFY(f.settled());
    QVERIFY(f.checked());
    Q_EMIT menu->aboutToShow();
    QVERIFY(menu->actions().at(0)->isChecked());
    QVERIFY(!menu->actions().at(2)->isChecked());
}

void SpellingTest::goesFromWordToWord()
{
    SpellingFixture f;
    f.openAgent("\nSome wxong words, one axe.\n");
    const auto selected = [&f] { return f.editor()->textCursor().selectedText(); };
    QTest::keyClick(f.editor(), Qt::Key_F8, Qt::ControlModifier);
    QCOMPARE(selected(), u"wxong"_s);
    QTest::keyClick(f.editor(), Qt::Key_F8, Qt::ControlModifier);
    QCOMPARE(selected(), u"axe"_s);
    QTest::keyClick(f.editor(), Qt::Key_F8, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(selected(), u"wxong"_s);
    f.checker()->ignore(u"wxong"_s);
    f.checker()->ignore(u"axe"_s);
    f.trigger(u"actionNextMisspelling"_s);
    QVERIFY2(f.shownMessage().contains(u"All words"), qPrintable(f.shownMessage()));
    // From the preview the text comes back.
    f.trigger(u"actionPreviewMode"_s);
    f.trigger(u"actionNextMisspelling"_s);
    QVERIFY(f.editor()->isVisible());
}

void SpellingTest::switchIsASetting()
{
    SpellingFixture f;
    f.openAgent("\nSome wxong words.\n");
    auto *action = f.find<QAction>(u"actionCheckSpelling"_s);
    QVERIFY(action->isChecked());
    QVERIFY(f.isMarked(u"wxong"_s));
    action->trigger();
    QVERIFY(!f.test.workspace()->settings()->checksSpelling());
    QVERIFY(!f.isMarked(u"wxong"_s));
    f.test.workspace()->settings()->setChecksSpelling(true);
    QVERIFY(action->isChecked());
    QVERIFY(f.checked());
    QVERIFY(f.isMarked(u"wxong"_s));
    f.test.workspace()->settings()->setValue(Settings::Key::SpellingLanguage, u"de_DE"_s);
    QVERIFY(f.checked());
    QVERIFY(f.isMarked(u"words"_s));
    // Whoever goes to the next word wants them looked for.
    action->trigger();
    f.trigger(u"actionNextMisspelling"_s);
    QVERIFY(action->isChecked());
    QVERIFY(f.editor()->textCursor().hasSelection());
}

void SpellingTest::saysWhatIsMissing()
{
    SpellingFixture f;
    f.openAgent("\nSome wxong words.\n");
    f.asked.found.clear();
    for (const QString &name : {u"actionCheckSpelling"_s, u"actionCheckSpelling"_s}) // off, and on
        f.trigger(name);
    QVERIFY2(f.shownMessage().contains(u"hunspell-en-us"), qPrintable(f.shownMessage()));
    f.window->statusBar()->clearMessage();
    f.trigger(u"actionNextMisspelling"_s);
    QVERIFY(f.shownMessage().contains(u"hunspell-en-us"));
    QVERIFY(f.checked());
    QVERIFY(!f.isMarked(u"wxong"_s));
}

QTEST_MAIN(SpellingTest)
#include "tst_spelling.moc"
