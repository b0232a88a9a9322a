// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "editor/codeeditor.h"
#include "editor/commitmarks.h"
#include "editor/gutter.h"
#include "editor/syntax.h"
#include "gui/testworkspace.h"
#include "library/testrepository.h"
#include "palettes.h"
#include "panels/picture.h"
#include "workspace/commitstates.h"

#include <QTextDocument>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

using Kind = LineChange::Kind;

/// "+2" for a line that was added, "~2" for changed, "-2" for removed; from 1.
QStringList shown(const CodeEditor &editor)
{
    QStringList lines;
    for (const LineChange &change : editor.lineMarks().changes()) {
        const QString sign = change.kind == Kind::Added ? u"+"_s : change.kind == Kind::Changed ? u"~"_s : u"-"_s;
        lines << sign + QString::number(change.line + 1);
    }
    return lines;
}

/// How many pixels of the bar beside a line are not its ground.
int painted(CodeEditor &editor, int line)
{
    auto *gutter = editor.findChild<Gutter *>(u"gutter"_s);
    const QImage image = gutter->grab().toImage();
    int count = 0;
    for (const CodeEditor::VisibleLine &visible : editor.visibleLines()) {
        if (visible.line != line)
            continue;
        for (int y = visible.top; y < visible.top + visible.height; ++y)
            count += image.pixelColor(image.width() - 2, y) == editor.colours().gutterGround ? 0 : 1;
    }
    return count;
}

} // namespace

class TestCommitMarks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void knowsTheLines();
    void paintsShapesOfTheirOwn();
    void tellsWhatWas();
    void followsTheDocument();
    void followsANewPath();
    void endsInAnyOrder();
    void looksAsItShould();

private:
    std::unique_ptr<CodeEditor> editorOf(QTextDocument &document, const QString &text);

    Syntax m_syntax;
};

void TestCommitMarks::initTestCase()
{
    TestRepository::isolate();
}

std::unique_ptr<CodeEditor> TestCommitMarks::editorOf(QTextDocument &document, const QString &text)
{
    auto editor = std::make_unique<CodeEditor>(&m_syntax);
    editor->setPalette(test::lightPalette());
    editor->resize(600, 300);
    document.setPlainText(text);
    editor->setTextDocument(&document);
    editor->show();
    (void)QTest::qWaitForWindowExposed(editor.get());
    return editor;
}

void TestCommitMarks::knowsTheLines()
{
    LineMarks marks;
    QVERIFY(marks.set({{.kind = Kind::Added, .line = 0, .count = 2},
                       {.kind = Kind::Changed, .line = 4, .count = 1, .before = u"was\n"_s},
                       {.kind = Kind::Removed, .line = 6, .before = u"gone\n"_s},
                       {.kind = Kind::Removed, .line = 8, .before = u"last\n"_s}}));
    QVERIFY(!marks.set(std::vector(marks.changes())));
    const auto kindAt = [&marks](int line, bool isLast = false) {
        const LineChange *change = marks.at(line, isLast);
        return change ? int(change->kind) : -1;
    };
    QCOMPARE(kindAt(0), int(Kind::Added));
    QCOMPARE(kindAt(1), int(Kind::Added));
    QCOMPARE(kindAt(2), -1);
    QCOMPARE(kindAt(4), int(Kind::Changed));
    QCOMPARE(kindAt(5), -1);
    QCOMPARE(kindAt(6), int(Kind::Removed));
    QCOMPARE(kindAt(7), -1);
    QCOMPARE(kindAt(7, true), int(Kind::Removed));
}

void TestCommitMarks::paintsShapesOfTheirOwn()
{
    QTextDocument document;
    const auto editor = editorOf(document, u"1\n2\n3\n4\n5"_s);
    QCOMPARE(painted(*editor, 1), 0);
    editor->setLineChanges({{.kind = Kind::Added, .line = 0, .count = 1},
                            {.kind = Kind::Changed, .line = 1, .count = 1, .before = u"x\n"_s},
                            {.kind = Kind::Removed, .line = 3, .before = u"x\n"_s}});
    const int added = painted(*editor, 0);
    const int changed = painted(*editor, 1);
    const int removed = painted(*editor, 3) + painted(*editor, 2);
    // Whole, broken, and a small one where the line was: no colour is needed.
    QVERIFY2(added >= editor->fontMetrics().height() - 1, qPrintable(QString::number(added)));
    QVERIFY(changed > added / 4 && changed < added * 3 / 4);
    QVERIFY(removed > 2 && removed < added * 3 / 4);
    QCOMPARE(painted(*editor, 4), 0);
}

void TestCommitMarks::tellsWhatWas()
{
    LineMarks marks;
    QString many;
    for (int line = 0; line < 50; ++line)
        many += u"line %1\n"_s.arg(line);
    marks.set({{.kind = Kind::Added, .line = 0, .count = 1},
               {.kind = Kind::Changed, .line = 1, .count = 1, .before = u"<b>was</b>\n"_s},
               {.kind = Kind::Removed, .line = 3, .before = many}});
    QVERIFY(marks.toolTip(2, false).isEmpty());
    QVERIFY(!marks.toolTip(0, false).isEmpty());
    QVERIFY(marks.toolTip(1, false).contains(u"&lt;b&gt;was"_s));
    QVERIFY(marks.toolTip(3, false).contains(u"line 5"_s));
    QVERIFY(!marks.toolTip(3, false).contains(u"line 45"_s));
}

void TestCommitMarks::followsTheDocument()
{
    TestWorkspace test;
    const TestRepository repository(test.folder());
    const QString path = test.write(u".claude/agents/a.md"_s, QByteArray(plainAgent("a")).replace('\n', "\r\n"));
    repository.commitAll();
    test.workspace()->keepPlaces({{.kind = Place::Kind::Folder, .path = test.folder()}});
    AgentDocument *document = test.workspace()->open(path).value();
    CodeEditor editor(&m_syntax);
    editor.setTextDocument(document->textDocument());
    CommitStates *states = test.workspace()->commitStates();
    const CommitMarks marks(&editor, document, states);
    QTRY_VERIFY(states->committed(path));
    QCOMPARE(shown(editor), QStringList()); // line ends are no lines
    QVERIFY(document->setField(u"color"_s, u"red"_s));
    QCOMPARE(shown(editor), QStringList(u"+4"_s));
    QVERIFY(document->setField(u"description"_s, u"Use it."_s));
    QCOMPARE(shown(editor), QStringList(u"~3"_s));
    document->undo();
    document->undo();
    QCOMPARE(shown(editor), QStringList());
    // A commit of what is on the disk: then that is what it is compared with.
    document->redo();
    QVERIFY(test.save(document));
    QCOMPARE(shown(editor), QStringList(u"+4"_s));
    QTRY_VERIFY(!states->folders().isEmpty());
    repository.commitAll();
    QTRY_COMPARE(shown(editor), QStringList());
}

void TestCommitMarks::followsANewPath()
{
    TestWorkspace test;
    const TestRepository repository(test.folder());
    const QString path = test.write(u"a.md"_s, plainAgent("a"));
    test.write(u"b.md"_s, plainAgent("b"));
    repository.commitAll();
    AgentDocument *document = test.workspace()->open(path).value();
    CodeEditor editor(&m_syntax);
    editor.setTextDocument(document->textDocument());
    CommitStates *states = test.workspace()->commitStates();
    const CommitMarks marks(&editor, document, states);
    QTRY_VERIFY(states->committed(path));
    QCOMPARE(shown(editor), QStringList());
    QVERIFY(test.saveAs(document, test.path(u"b.md"_s)));
    QTRY_VERIFY(!shown(editor).isEmpty());
    QVERIFY(!states->committed(path));
}

void TestCommitMarks::endsInAnyOrder()
{
    auto test = std::make_unique<TestWorkspace>();
    const TestRepository repository(test->folder());
    const QString path = test->write(u"a.md"_s, plainAgent("a"));
    repository.commitAll();
    AgentDocument *document = test->workspace()->open(path).value();
    auto editor = std::make_unique<CodeEditor>(&m_syntax);
    editor->setTextDocument(document->textDocument());
    auto marks = std::make_unique<CommitMarks>(editor.get(), document, test->workspace()->commitStates());
    QTRY_VERIFY(test->workspace()->commitStates()->committed(path));
    editor.reset();
    QVERIFY(document->setField(u"color"_s, u"red"_s));
    test.reset();
    marks.reset();
}

void TestCommitMarks::looksAsItShould()
{
    for (const bool isDark : {false, true}) {
        QTextDocument document;
        const auto editor = editorOf(document, u"---\nname: a\ncolor: red\nmodel: opus\n---\n\nYou review code.\n"
                                               "Look at names first.\nBe short.\nAnd kind.\n"_s);
        editor->setPalette(isDark ? test::darkPalette() : test::lightPalette());
        editor->setLineChanges({{.kind = Kind::Added, .line = 2, .count = 1},
                                {.kind = Kind::Changed, .line = 6, .count = 2, .before = u"x\n"_s},
                                {.kind = Kind::Removed, .line = 9, .before = u"x\n"_s}});
        picture(editor.get(), isDark ? u"gutter-dark"_s : u"gutter-light"_s);
        QVERIFY(painted(*editor, 2) > 0);
    }
}

QTEST_MAIN(TestCommitMarks)
#include "tst_commitmarks.moc"
