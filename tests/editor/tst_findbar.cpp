// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "editor/codeeditor.h"
#include "editor/findbar.h"
#include "editor/syntax.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace dossier;

class TestFindBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_editor = new CodeEditor(&m_syntax);
        m_bar = new FindBar(m_editor);
        auto *const column = new QVBoxLayout(m_window.get());
        column->addWidget(m_editor);
        column->addWidget(m_bar);
        m_editor->setPlainText(u"one two one\nTwo One cat concat\n"_s);
        m_window->resize(700, 300);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_editor->setFocus();
    }
    void cleanup() { m_window.reset(); }

    void typingFindsAndCounts()
    {
        m_bar->openFind();
        QTest::keyClicks(edit(), u"one"_s);
        QCOMPARE(count(), u"1 of 3"_s);
        QCOMPARE(m_editor->selection(), (TextRange{0, 3}));
        QTest::keyClick(edit(), Qt::Key_Return);
        QCOMPARE(count(), u"2 of 3"_s);
        QTest::keyClick(edit(), Qt::Key_Return);
        QTest::keyClick(edit(), Qt::Key_Return);
        QCOMPARE(count(), u"1 of 3"_s);
        QTest::keyClick(edit(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(count(), u"3 of 3"_s);
        QCOMPARE(m_editor->selection(), (TextRange{16, 3}));
        QVERIFY(edit()->hasFocus());
    }

    void typingOnDoesNotWander()
    {
        m_editor->select({4, 0});
        m_bar->openFind();
        QTest::keyClicks(edit(), u"o"_s);
        QCOMPARE(m_editor->selection().start, 6);
        QTest::keyClicks(edit(), u"n"_s);
        QCOMPARE(m_editor->selection(), (TextRange{8, 2}));
        QTest::keyClicks(edit(), u"e"_s);
        QCOMPARE(m_editor->selection(), (TextRange{8, 3}));
    }

    void togglesNarrow()
    {
        m_bar->openFind();
        QTest::keyClicks(edit(), u"cat"_s);
        QCOMPARE(count(), u"1 of 2"_s);
        click(u"findWords"_s);
        QCOMPARE(count(), u"1 of 1"_s);
        click(u"findWords"_s);
        edit()->clear();
        QTest::keyClicks(edit(), u"One"_s);
        click(u"findCase"_s);
        QCOMPARE(count(), u"1 of 1"_s);
        QTest::keyClicks(edit(), u"x"_s);
        QCOMPARE(count(), u"No match"_s);
    }

    void wrongExpressionSaysWhy()
    {
        m_bar->openFind();
        click(u"findRegex"_s);
        QTest::keyClicks(edit(), u"(o"_s);
        QVERIFY2(count().contains(u"cannot be read"_s), qPrintable(count()));
        QVERIFY(matchesMarked() == 0);
        QTest::keyClicks(edit(), u")"_s);
        QCOMPARE(count(), u"1 of 6"_s);
        QVERIFY(matchesMarked() > 0);
    }

    void escapeGivesTheFocusBack()
    {
        m_bar->openFind();
        QTest::keyClicks(edit(), u"one"_s);
        QVERIFY(matchesMarked() > 0);
        QSignalSpy closed(m_bar, &FindBar::closed);
        QTest::keyClick(edit(), Qt::Key_Escape);
        QVERIFY(!m_bar->isVisible());
        QVERIFY(m_editor->hasFocus());
        QCOMPARE(matchesMarked(), 0);
        QCOMPARE(closed.size(), 1);
        // What was found stays selected.
        QCOMPARE(m_editor->selection(), (TextRange{0, 3}));
    }

    void selectionIsTaken()
    {
        m_editor->select({4, 3});
        m_bar->openFind();
        QCOMPARE(edit()->text(), u"two"_s);
        QCOMPARE(edit()->selectedText(), u"two"_s);
        QCOMPARE(count(), u"1 of 2"_s);
        QTest::keyClick(edit(), Qt::Key_Return);
        QCOMPARE(count(), u"2 of 2"_s);
        m_editor->select({8, 8});
        m_bar->openFind();
        QCOMPARE(edit()->text(), u"two"_s);
    }

    void replacesOneByOne()
    {
        m_bar->openReplace();
        QTest::keyClicks(edit(), u"one"_s);
        auto *const with = m_bar->findChild<QLineEdit *>(u"replaceEdit"_s);
        QVERIFY(with->isVisible());
        QTest::keyClicks(with, u"one one"_s);
        QTest::keyClick(with, Qt::Key_Return);
        QCOMPARE(m_editor->toPlainText(), u"one one two one\nTwo One cat concat\n"_s);
        QCOMPARE(m_editor->selection(), (TextRange{12, 3}));
        QTest::keyClick(with, Qt::Key_Return);
        QCOMPARE(m_editor->toPlainText(), u"one one two one one\nTwo One cat concat\n"_s);
    }

    void replacesAllInOneStep()
    {
        const QString before = m_editor->toPlainText();
        m_bar->openReplace();
        click(u"findRegex"_s);
        QTest::keyClicks(edit(), u"(t)(wo)"_s);
        QTest::keyClicks(m_bar->findChild<QLineEdit *>(u"replaceEdit"_s), u"\\2\\1"_s);
        QTest::mouseClick(m_bar->findChild<QPushButton *>(u"replaceAll"_s), Qt::LeftButton);
        QCOMPARE(m_editor->toPlainText(), u"one wot one\nwoT One cat concat\n"_s);
        QCOMPARE(count(), u"Replaced: 2"_s);
        m_editor->document()->undo();
        QCOMPARE(m_editor->toPlainText(), before);
    }

    void editsAreCountedAgain()
    {
        m_bar->openFind();
        QTest::keyClicks(edit(), u"one"_s);
        m_editor->setFocus();
        m_editor->select({m_editor->document()->findBlockByNumber(1).position(), 0});
        QTest::keyClicks(m_editor, u"one "_s);
        QTRY_COMPARE(count(), u"Matches: 4"_s);
    }

    void readOnlyTextIsOnlySearched()
    {
        m_editor->setReadOnly(true);
        m_bar->openReplace();
        QVERIFY(!m_bar->findChild<QLineEdit *>(u"replaceEdit"_s)->isVisible());
        QTest::keyClicks(edit(), u"one"_s);
        QCOMPARE(count(), u"1 of 3"_s);
    }

    void controlsAreNamed()
    {
        m_bar->openFind();
        int seen = 0;
        for (const auto *button : m_bar->findChildren<QToolButton *>()) {
            if (!button->objectName().startsWith(u"find"_s))
                continue;
            QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
            ++seen;
        }
        QCOMPARE(seen, 7);
        QVERIFY(!edit()->accessibleName().isEmpty());
    }

private:
    QLineEdit *edit() const { return m_bar->findChild<QLineEdit *>(u"findEdit"_s); }
    QString count() const { return m_bar->findChild<QLabel *>(u"findCount"_s)->text(); }
    void click(const QString &name) const { QTest::mouseClick(m_bar->findChild<QToolButton *>(name), Qt::LeftButton); }
    qsizetype matchesMarked() const { return m_editor->extraSelections().size() - 1; }

    Syntax m_syntax;
    std::unique_ptr<QWidget> m_window;
    CodeEditor *m_editor = nullptr;
    FindBar *m_bar = nullptr;
};

QTEST_MAIN(TestFindBar)
#include "tst_findbar.moc"
