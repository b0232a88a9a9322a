// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "editor/codeeditor.h"
#include "editor/preview.h"
#include "editor/scrollsync.h"
#include "editor/syntax.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace dossier;

class TestScrollSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapIsStraightBetweenPairs()
    {
        const ScrollMap map({{5, 0}, {10, 100}, {8, 150}, {20, 300}});
        QCOMPARE(map.pixelOf(0), 0.0);
        QCOMPARE(map.pixelOf(5), 0.0);
        QCOMPARE(map.pixelOf(7.5), 50.0);
        QCOMPARE(map.pixelOf(10), 100.0);
        QCOMPARE(map.pixelOf(15), 200.0);
        QCOMPARE(map.pixelOf(99), 300.0);
        QCOMPARE(map.lineOf(0), 5.0);
        QCOMPARE(map.lineOf(50), 7.5);
        QCOMPARE(map.lineOf(200), 15.0);
        QCOMPARE(ScrollMap().pixelOf(3), 0.0);
        QCOMPARE(ScrollMap().lineOf(3), 0.0);
    }

    void oneFollowsTheOther()
    {
        QWidget window;
        auto *const editor = new CodeEditor(&m_syntax);
        auto *const preview = new Preview;
        ScrollSync sync(editor, preview);
        auto *const row = new QHBoxLayout(&window);
        row->addWidget(editor);
        row->addWidget(preview);
        QString prompt;
        std::vector<int> lines;
        for (int i = 0; i < 20; ++i) {
            lines.push_back(int(prompt.count(u'\n')) + 3);
            prompt += u"# Heading %1\n\n"_s.arg(i) + u"- item\n"_s.repeated(2 + 3 * (i % 5)) + u"\n"_s;
        }
        editor->setPlainText(u"---\nname: x\n---\n"_s + prompt);
        preview->setPrompt(prompt);
        window.resize(800, 300);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        preview->renderNow();
        sync.setLines(3, lines);
        sync.setEnabled(true);
        editor->verticalScrollBar()->setValue(lines.at(8));
        QVERIFY(std::abs(preview->verticalScrollBar()->value() - preview->headingTops().at(8)) <= 2);
        preview->verticalScrollBar()->setValue(qRound(preview->headingTops().at(4)) + 1);
        QCOMPARE(int(editor->topLine()), lines.at(4));
        editor->verticalScrollBar()->setValue(editor->verticalScrollBar()->maximum());
        QCOMPARE(preview->verticalScrollBar()->value(), preview->verticalScrollBar()->maximum());
        preview->verticalScrollBar()->setValue(0);
        QCOMPARE(editor->verticalScrollBar()->value(), 0);
        sync.setEnabled(false);
        editor->verticalScrollBar()->setValue(lines.at(8));
        QCOMPARE(preview->verticalScrollBar()->value(), 0);
    }

private:
    Syntax m_syntax;
};

QTEST_MAIN(TestScrollSync)
#include "tst_scrollsync.moc"
