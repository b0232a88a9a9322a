// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// Broken files of the field, made whole in the window: by one click, or by keys.
#include "corpus/corpus.h"
#include "windowfixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace dossier;
using namespace Qt::StringLiterals;

class RepairTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repairs_data();
    void repairs();
    void goesFromFixToFix();
    void saysThatNothingIsLeft();

private:
    static void fixByMouse(const Fixture &f);
    static void fixByKeys(const Fixture &f, const QString &rule);
};

void RepairTest::repairs_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<bool>("withKeys");
    const auto row = [](const char *name, const QString &file, const QString &rule) {
        for (const bool withKeys : {false, true}) {
            QTest::addRow("%s, %s", name, withKeys ? "keys" : "mouse") << file << rule << withKeys;
        }
    };
    row("unquoted colon", u"davila7__claude-code-templates/cli-tool/components/agents/api-graphql/api-architect.md"_s,
        u"header/unquoted-colon"_s);
    row("many lines without indentation", u"ersinkoc__claude-code-subagents/agents/testing/api-tester.md"_s,
        u"header/unindented-line"_s);
    row("Windows line ends", u"012090120901209__ahk-converter/.claude/agents/research-coordinator.md"_s,
        u"header/windows-line-ends"_s);
    row("a limit that is none", u"affaan-m__everything-claude-code/.kiro/agents/planner.md"_s,
        u"header/near-miss-key"_s);
    row("cut at dashes", u"Popoboxxo__agent-meta/agents/2-platform/agent-meta-developer.md"_s,
        u"header/cut-at-dashes"_s);
}

/// The first button of the verdict bar.
void RepairTest::fixByMouse(const Fixture &f)
{
    const auto buttons = f.find<QWidget>(u"verdictBar"_s)->findChildren<QPushButton *>();
    const auto shown = std::ranges::find_if(buttons, &QWidget::isVisible);
    QVERIFY(shown != buttons.end());
    QTest::mouseClick(*shown, Qt::LeftButton);
}

/// F8 from problem to problem, and what Ctrl+. offers first.
void RepairTest::fixByKeys(const Fixture &f, const QString &rule)
{
    const auto *list = f.find<QTreeView>(u"problemsList"_s);
    const auto isThere = [list, &rule] {
        return list->currentIndex().siblingAtColumn(ProblemsModel::RuleColumn).data().toString() == rule;
    };
    for (int i = 0; i < list->model()->rowCount() && !isThere(); ++i)
        QTest::keyClick(f.window.get(), Qt::Key_F8);
    QVERIFY(isThere());
    QTest::keyClick(f.editor(), Qt::Key_Period, Qt::ControlModifier);
    QWidget *menu = QApplication::activePopupWidget();
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_Return);
    // Without a window manager nobody hands the keys back to the window.
    QTRY_VERIFY(!QApplication::activePopupWidget());
    f.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
}

void RepairTest::repairs()
{
    QFETCH(const QString, file);
    QFETCH(const QString, rule);
    QFETCH(const bool, withKeys);
    const QByteArray bytes = corpus::contentsOf(corpus::corpusDir() + u'/' + file);
    if (bytes.isEmpty())
        QSKIP("the corpus of real files is not here");
    Fixture f;
    f.open(f.test.write(u".claude/agents/agent.md"_s, bytes));
    QVERIFY(f.settled());
    const auto isTold = [&] { return std::ranges::contains(f.document()->diagnostics(), rule, &Diagnostic::rule); };
    QVERIFY(isTold());
    if (withKeys)
        fixByKeys(f, rule);
    else
        fixByMouse(f);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(f.settled());
    QVERIFY(!isTold());
    QTest::keyClick(f.editor(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!f.document()->isModified());
    const QByteArray saved = f.test.bytes(u".claude/agents/agent.md"_s);
    QVERIFY(saved != bytes);
    QCOMPARE(saved, f.document()->source().toBytes());
    QVERIFY(f.document()->reading().outcome == Outcome::Loads);
    QVERIFY(std::ranges::none_of(f.document()->diagnostics(),
                                 [](const Diagnostic &d) { return d.severity == Severity::Error; }));
    f.trigger(u"actionUndo"_s);
    QCOMPARE(f.document()->source().toBytes(), bytes);
}

/// Fix by fix from the keyboard: none is passed over, and nothing of a mended one stays selected.
void RepairTest::goesFromFixToFix()
{
    Fixture f;
    f.open(f.test.write(u"probe.md"_s, "---\nname: probe\ndescription: Use this agent when tests fail.\ncolour: red\n"
                                       "model: sonet\neffort: hihg\n---\nYou mend tests that fail.\n"));
    QVERIFY(f.settled());
    for (const QString &rule : {u"header/near-miss-key"_s, u"model/unknown"_s}) {
        QTest::keyClick(f.window.get(), Qt::Key_F8);
        const auto *list = f.find<QTreeView>(u"problemsList"_s);
        QCOMPARE(list->currentIndex().siblingAtColumn(ProblemsModel::RuleColumn).data().toString(), rule);
        QVERIFY(!f.editor()->selection().isEmpty());
        fixByKeys(f, rule);
        if (QTest::currentTestFailed())
            return;
        QVERIFY(f.settled());
        QVERIFY(f.editor()->selection().isEmpty());
    }
    QVERIFY(f.document()->text().contains(u"color: red\nmodel: sonnet\n"_s));
    // Without a fix it goes on, and round.
    QTest::keyClick(f.window.get(), Qt::Key_F8);
    QCOMPARE(f.editor()->textCursor().selectedText(), u"hihg"_s);
}

void RepairTest::saysThatNothingIsLeft()
{
    Fixture f;
    QFile whole(qEnvironmentVariable("DOSSIER_SOURCE_DIR") + u"/examples/code-reviewer.md"_s);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    f.open(f.test.write(u"code-reviewer.md"_s, whole.readAll()));
    QVERIFY(f.settled());
    const auto *list = f.find<QTreeView>(u"problemsList"_s);
    const auto *empty = f.find<QLabel>(u"problemsEmpty"_s);
    QCOMPARE(list->model()->rowCount(), 0);
    QCOMPARE(empty->text(), u"No problems found."_s);
    const qsizetype name = f.document()->text().indexOf(u"code-reviewer"_s);
    f.editor()->select({name, 0});
    QTest::keyClicks(f.editor(), u"A "_s);
    QTRY_VERIFY(list->model()->rowCount() > 0);
    QVERIFY(empty->isHidden());
    f.find<QLineEdit>(u"problemsFilter"_s)->setText(u"nothing like it"_s);
    QCOMPARE(empty->text(), u"The filter hides all problems."_s);
    f.find<QLineEdit>(u"problemsFilter"_s)->clear();
    QVERIFY(empty->isHidden());
    QTest::keyClick(f.editor(), Qt::Key_Backspace);
    QTest::keyClick(f.editor(), Qt::Key_Backspace);
    QTRY_COMPARE(list->model()->rowCount(), 0);
    QVERIFY(!empty->isHidden());
    QCOMPARE(empty->text(), u"No problems found."_s);
}

QTEST_MAIN(RepairTest)
#include "tst_repair.moc"
