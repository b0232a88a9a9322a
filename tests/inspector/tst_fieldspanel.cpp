// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "document/agentdocument.h"
#include "inspector/fieldspanel.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTextCursor>
#include <QTextDocument>
#include <QTreeWidget>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

QByteArray sampleAgent()
{
    return "---\n"
           "name: reviewer\n"
           "description: Use this agent when code is reviewed: always. <example>Context: New code. user: "
           "'Review it' assistant: 'I ask the reviewer.'</example>\n"
           "color: red\n"
           "---\n"
           "\n"
           "You review.\n";
}

} // namespace

class FieldsPanelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void picksAColour_data();
    void picksAColour();
    void undoesFromEachField();
    void typesANameAsOneStep();
    void keepsTheAgentLoadedWhileTyping();
    void followsTheTextUnderTheCursor();
    void keepsItsScrollPlace();
    void editsALinewiseHeader();
    void greysOnlyTheOpaqueField();
    void greysAllWithoutAnEnd();
    void createsAHeader();
    void choosesTools();
    void keepsTheListForm_data();
    void keepsTheListForm();
    void addsAndRemovesAField();
    void editsYaml();
    void addsToolsThatAreNoList();
    void keepsWhatIsRefusedForAnotherClient();
    void showsAMappingInThePlaceOfAList();
    void showsWhatIsWrittenWhenLeft();
    void showsWrittenBreaksAsLines();
    void keepsNoBreakSpaces();
    void showsWhichTextHasTheKeys();
    void theCursorOfALongTextIsSeen();
    void keepsInvalidBytes_data();
    void keepsInvalidBytes();
    void listsOtherKeys();
    void jumpsToAnExample();
    void tabGoesDownTheForm();
    void fitsItsWidth();
    void cutsNoTextInSilence();
    void goesWithTheFocusInAField();

private:
    void open(const QByteArray &bytes)
    {
        m_panel.reset();
        m_document =
            std::make_unique<AgentDocument>(SourceText::fromBytes(bytes), u"/Über p/.claude/agents/reviewer.md"_s,
                                            m_dialects.client({}), FileContext(), nullptr);
        m_panel = std::make_unique<FieldsPanel>();
        m_panel->resize(380, 700);
        m_panel->setDocument(m_document.get());
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        QTRY_VERIFY(m_panel->isSettled());
    }
    template<class T>
    T *find(const QString &name)
    {
        return m_panel->findChild<T *>(name);
    }
    [[nodiscard]] QByteArray bytes() const { return m_document->source().toBytes(); }
    void typeInText(const QString &before, const QString &text)
    {
        QTextCursor cursor(m_document->textDocument());
        cursor.setPosition(static_cast<int>(m_document->text().indexOf(before)));
        cursor.insertText(text);
    }
    static QByteArray replaced(QByteArray bytes, const QByteArray &from, const QByteArray &to)
    {
        return bytes.replace(from, to);
    }
    void tick(const QString &tool)
    {
        auto *tree = find<QTreeWidget>(u"tools_tree"_s);
        auto found = tree->findItems(tool, Qt::MatchExactly | Qt::MatchRecursive);
        found.removeIf([](const QTreeWidgetItem *item) { return !item->parent(); }); // a group of that name
        QCOMPARE(found.size(), 1);
        tree->setFocus();
        tree->setCurrentItem(found.first());
        QTest::keyClick(tree, Qt::Key_Space);
    }

    Dialects m_dialects = Dialects::load();
    std::unique_ptr<AgentDocument> m_document;
    std::unique_ptr<FieldsPanel> m_panel;
};

void FieldsPanelTest::picksAColour_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("plain") << QByteArray("color: red\n") << QByteArray("color: blue\n");
    QTest::newRow("quoted, comment") << QByteArray("color:   \"red\"  # why\n")
                                     << QByteArray("color:   \"blue\"  # why\n");
    QTest::newRow("single quotes") << QByteArray("color: 'red'\n") << QByteArray("color: 'blue'\n");
}

void FieldsPanelTest::picksAColour()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, after);
    // Strict YAML, as in a repaired header a comment is part of the value.
    const QByteArray before = replaced(sampleAgent(), "color: red\n", line)
                                  .replace(": always", " always")
                                  .replace("Context: ", "Context ")
                                  .replace("user: ", "user ")
                                  .replace("assistant: ", "assistant ");
    open(before);
    QTest::mouseClick(find<QAbstractButton>(u"swatch_blue"_s), Qt::LeftButton);
    QCOMPARE(bytes(), replaced(before, line, after));
    find<QLineEdit>(u"field_name"_s)->setFocus();
    QTest::keyClick(find<QLineEdit>(u"field_name"_s), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bytes(), before);
    QVERIFY(find<QAbstractButton>(u"swatch_red"_s)->isChecked());

    find<QAbstractButton>(u"swatch_red"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(bytes(), replaced(before, line, after));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bytes(), before);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(bytes(), replaced(before, line, after));
    QTest::mouseClick(find<QAbstractButton>(u"swatch_none"_s), Qt::LeftButton);
    QVERIFY(!bytes().contains("color"));
}

void FieldsPanelTest::undoesFromEachField()
{
    open(sampleAgent());
    for (const QString &name : {u"field_name"_s, u"field_description"_s, u"tools_all"_s, u"swatch_blue"_s}) {
        QVERIFY(m_document->setField(u"color"_s, u"pink"_s));
        auto *field = find<QWidget>(name);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bytes(), sampleAgent());
        QTest::keyClick(field, Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(bytes(), replaced(sampleAgent(), "color: red", "color: pink"));
        m_document->undo();
    }
    auto *model = find<QComboBox>(u"field_model"_s);
    model->setFocus();
    QVERIFY(m_document->setField(u"color"_s, u"pink"_s));
    QTest::keyClick(model->lineEdit(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bytes(), sampleAgent());
}

void FieldsPanelTest::typesANameAsOneStep()
{
    open(sampleAgent());
    auto *name = find<QLineEdit>(u"field_name"_s);
    name->setFocus();
    QTest::keyClick(name, Qt::Key_End);
    QTest::keyClicks(name, u"-two"_s);
    QCOMPARE(bytes(), replaced(sampleAgent(), "name: reviewer", "name: reviewer-two"));
    QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bytes(), sampleAgent());
    QCOMPARE(name->text(), u"reviewer"_s);
    QVERIFY(name->hasFocus());

    m_panel->setPause(1);
    QTest::keyClicks(name, u"a"_s);
    QTest::qWait(30); // the pause itself is what is tested
    QTest::keyClicks(name, u"b"_s);
    m_document->undo();
    QCOMPARE(name->text(), u"reviewera"_s);
    m_document->undo();
    QCOMPARE(bytes(), sampleAgent());
}

/// An emptied name would make a note of the agent: the text waits for the next.
void FieldsPanelTest::keepsTheAgentLoadedWhileTyping()
{
    open(sampleAgent());
    auto *name = find<QLineEdit>(u"field_name"_s);
    auto *note = find<QLabel>(u"note_name"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Delete);
    QCOMPARE(name->text(), QString());
    QCOMPARE(bytes(), sampleAgent());
    QVERIFY(note->isVisible() && note->text().contains(u"a note"_s));
    QTest::keyClicks(name, u"tester"_s);
    QCOMPARE(bytes(), replaced(sampleAgent(), "name: reviewer", "name: tester"));
    QVERIFY(!note->isVisible());
    // Left half-way, the field shows again what the text has.
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Backspace);
    find<QAbstractButton>(u"swatch_red"_s)->setFocus();
    QCOMPARE(name->text(), u"tester"_s);
    QCOMPARE(bytes(), replaced(sampleAgent(), "name: reviewer", "name: tester"));
}

void FieldsPanelTest::followsTheTextUnderTheCursor()
{
    open(sampleAgent());
    auto *description = find<QPlainTextEdit>(u"field_description"_s);
    description->setFocus();
    QTextCursor cursor = description->textCursor();
    const int word = static_cast<int>(description->toPlainText().indexOf(u"reviewed"));
    cursor.setPosition(word);
    cursor.setPosition(word + 8, QTextCursor::KeepAnchor);
    description->setTextCursor(cursor);
    typeInText(u"when code"_s, u"only "_s);
    QVERIFY(description->hasFocus());
    QVERIFY(description->toPlainText().contains(u"agent only when"));
    QCOMPARE(description->textCursor().selectedText(), u"reviewed"_s);

    auto *name = find<QLineEdit>(u"field_name"_s);
    name->setFocus();
    name->setSelection(2, 4);
    QCOMPARE(name->selectedText(), u"view"_s);
    typeInText(u"reviewer"_s, u"my-"_s);
    QCOMPARE(name->text(), u"my-reviewer"_s);
    QCOMPARE(name->selectedText(), u"view"_s);
    QVERIFY(name->hasFocus());
}

void FieldsPanelTest::keepsItsScrollPlace()
{
    open(sampleAgent());
    m_panel->resize(380, 300);
    QTRY_VERIFY(m_panel->verticalScrollBar()->maximum() > 50);
    m_panel->verticalScrollBar()->setValue(50);
    typeInText(u"You review"_s, u"Well. "_s);
    typeInText(u"reviewer"_s, u"my-"_s);
    QCOMPARE(m_panel->verticalScrollBar()->value(), 50);
}

void FieldsPanelTest::editsALinewiseHeader()
{
    open(sampleAgent()); // the unquoted colon makes it no YAML
    QVERIFY(!m_document->file().isStrictYaml());
    auto *description = find<QPlainTextEdit>(u"field_description"_s);
    QVERIFY(!description->isReadOnly());
    QVERIFY(description->toPlainText().startsWith(u"Use this agent when code is reviewed: always."));
    QVERIFY(find<QLabel>(u"fieldsNotice"_s)->isVisible());
    description->setFocus();
    QTest::keyClicks(description, u"X"_s);
    QCOMPARE(m_document->reading().description->first(4), u"XUse"_s);
}

void FieldsPanelTest::greysOnlyTheOpaqueField()
{
    open("---\nname: a\ndescription: \"x\" checks\ncolor: red\n---\nBody\n");
    const HeaderEntry *entry = m_document->file().entry(u"description");
    QVERIFY(entry);
    QVERIFY(entry->mark == HeaderEntry::Mark::Opaque);
    QVERIFY(find<QPlainTextEdit>(u"field_description"_s)->isReadOnly());
    QCOMPARE(find<QLabel>(u"note_description"_s)->text(), entry->reason);
    QVERIFY(!find<QLineEdit>(u"field_name"_s)->isReadOnly());
    QVERIFY(find<QAbstractButton>(u"swatch_blue"_s)->isEnabled());
}

void FieldsPanelTest::greysAllWithoutAnEnd()
{
    open("---\nname: a\ndescription: b\n\nBody\n");
    QVERIFY(find<QLineEdit>(u"field_name"_s)->isReadOnly());
    QVERIFY(!find<QAbstractButton>(u"swatch_blue"_s)->isEnabled());
    QVERIFY(!find<QWidget>(u"addField"_s)->isEnabled());
    QVERIFY(find<QLabel>(u"fieldsNotice"_s)->text().contains(u"closing line"));
    typeInText(u"\nBody"_s, u"---\n"_s);
    QVERIFY(!find<QLineEdit>(u"field_name"_s)->isReadOnly());
    QVERIFY(find<QAbstractButton>(u"swatch_blue"_s)->isEnabled());
    m_document->setReadOnly(true);
    QVERIFY(find<QLineEdit>(u"field_name"_s)->isReadOnly());
    QCOMPARE(find<QLabel>(u"fieldsNotice"_s)->text(), u"This file is open for reading only."_s);
}

void FieldsPanelTest::createsAHeader()
{
    open("You review.\n");
    auto *name = find<QLineEdit>(u"field_name"_s);
    QVERIFY(find<QLabel>(u"fieldsNotice"_s)->isVisible());
    name->setFocus();
    QTest::keyClicks(name, u"rev"_s);
    QVERIFY2(bytes().startsWith("---\nname: rev\n---\n"), bytes().constData());
    QVERIFY(!find<QLabel>(u"fieldsNotice"_s)->isVisible());
    QCOMPARE(name->text(), u"rev"_s);
    m_document->undo();
    QCOMPARE(bytes(), QByteArray("You review.\n"));
}

void FieldsPanelTest::choosesTools()
{
    open(sampleAgent());
    QVERIFY(find<QAbstractButton>(u"tools_all"_s)->isChecked());
    QVERIFY(find<QLabel>(u"rightsSentence"_s)->text().contains(u"All tools"));
    QTest::mouseClick(find<QAbstractButton>(u"tools_only"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(bytes(), sampleAgent());
    QVERIFY(find<QLabel>(u"tools_hint"_s)->isVisible());
    tick(u"Read"_s);
    QCOMPARE(m_document->reading().field(u"tools")->value.toString(), u"Read"_s);
    auto *others = find<QLineEdit>(u"tools_others"_s);
    others->setFocus();
    QTest::keyClicks(others, u"mcp__db, Agent(a, b)"_s);
    QTest::keyClick(others, Qt::Key_Return);
    QCOMPARE(m_document->reading().field(u"tools")->value.toString(), u"Read, mcp__db, Agent(a, b)"_s);
    QTest::mouseClick(find<QAbstractButton>(u"tools_allBut"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(!m_document->file().entry(u"tools"));
    QCOMPARE(m_document->reading().field(u"disallowedTools")->value.toString(), u"Read, mcp__db, Agent(a, b)"_s);
    m_document->undo();
    QVERIFY(m_document->file().entry(u"tools"));
    QVERIFY(!m_document->file().entry(u"disallowedTools"));
    QVERIFY(find<QAbstractButton>(u"tools_only"_s)->isChecked());
    QTest::mouseClick(find<QAbstractButton>(u"tools_all"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(bytes(), sampleAgent());
}

void FieldsPanelTest::keepsTheListForm_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("comma") << QByteArray("tools: Read, Bash\n") << QByteArray("tools: Read, Bash, Write\n");
    QTest::newRow("flow") << QByteArray("tools: [Read, Bash]\n") << QByteArray("tools: [Read, Bash, Write]\n");
    QTest::newRow("block") << QByteArray("tools:\n  - Read\n  - Bash\n")
                           << QByteArray("tools:\n  - Read\n  - Bash\n  - Write\n");
}

void FieldsPanelTest::keepsTheListForm()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    const QByteArray agent = "---\nname: a\ndescription: b\n" + before + "---\nBody\n";
    open(agent);
    QVERIFY(find<QAbstractButton>(u"tools_only"_s)->isChecked());
    tick(u"Write"_s);
    QCOMPARE(bytes(), replaced(agent, before, after));
    tick(u"Write"_s);
    QCOMPARE(bytes(), agent);
}

void FieldsPanelTest::addsAndRemovesAField()
{
    open(sampleAgent());
    auto *row = find<QWidget>(u"row_maxTurns"_s);
    QVERIFY(!row->isVisible());
    find<QAction>(u"add_maxTurns"_s)->trigger();
    QVERIFY(row->isVisible());
    QCOMPARE(bytes(), sampleAgent());
    auto *box = find<QSpinBox>(u"field_maxTurns"_s);
    QTRY_VERIFY(box->hasFocus());
    box->selectAll();
    QTest::keyClicks(box, u"12"_s);
    QCOMPARE(m_document->reading().field(u"maxTurns")->value.toInt(), 12);
    m_document->undo();
    QCOMPARE(bytes(), sampleAgent());
    m_document->redo();
    QCOMPARE(box->value(), 12);
    QTest::mouseClick(find<QAbstractButton>(u"remove_maxTurns"_s), Qt::LeftButton);
    QCOMPARE(bytes(), sampleAgent());
    QVERIFY(!row->isVisible());
    QVERIFY(find<QAction>(u"add_maxTurns"_s));
}

void FieldsPanelTest::editsYaml()
{
    const QByteArray agent = "---\nname: a\ndescription: b\nmcpServers:\n  - db\n  - web\n---\nBody\n";
    open(agent);
    auto *yaml = find<QPlainTextEdit>(u"field_mcpServers"_s);
    QVERIFY(yaml->isVisible());
    QCOMPARE(yaml->toPlainText(), u"- db\n- web"_s);
    yaml->setFocus();
    yaml->moveCursor(QTextCursor::End);
    QTest::keyClicks(yaml, u"2"_s);
    QCOMPARE(bytes(), replaced(agent, "- web", "- web2"));
    QTest::keyClicks(yaml, u": ["_s);
    QVERIFY(find<QLabel>(u"note_mcpServers"_s)->isVisible());
    QCOMPARE(find<QLabel>(u"note_mcpServers"_s)->text(), u"This is not YAML yet; the file keeps what it had."_s);
    find<QLineEdit>(u"field_name"_s)->setFocus();
    QVERIFY(yaml->toPlainText().endsWith(u": ["));
    QVERIFY2(!bytes().contains("["), bytes().constData());
    yaml->setFocus();
    QTest::keyClick(yaml, Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!yaml->toPlainText().contains(u'['));
}

/// OpenCode's tools are a mapping, and no field that is always shown.
void FieldsPanelTest::addsToolsThatAreNoList()
{
    open(sampleAgent());
    m_document->setClient(m_dialects.client(u"opencode"));
    auto *add = find<QAction>(u"add_tools"_s);
    QVERIFY(add);
    add->trigger();
    auto *tools = find<QPlainTextEdit>(u"field_tools"_s);
    QVERIFY(tools && tools->isVisible());
    QTest::keyClicks(tools, u"write: false"_s);
    QVERIFY2(bytes().contains("tools:\n  write: false\n"), bytes().constData());
    m_document->setClient(m_dialects.client({}));
    QVERIFY(find<ToolsEditor>(u"toolsEditor"_s)->isVisible());
}

/// The form of another client waits for what is written nowhere else.
void FieldsPanelTest::keepsWhatIsRefusedForAnotherClient()
{
    const QByteArray agent = "---\nname: a\ndescription: b\nmcpServers:\n  - web\n---\nx\n";
    open(agent);
    auto *yaml = find<QPlainTextEdit>(u"field_mcpServers"_s);
    yaml->setFocus();
    yaml->moveCursor(QTextCursor::End);
    QTest::keyClicks(yaml, u": ["_s);
    find<QLineEdit>(u"field_name"_s)->setFocus();
    const QPointer<QPlainTextEdit> left = yaml;
    m_document->setClient(m_dialects.client(u"opencode"));
    QVERIFY(left && left->isVisible());
    QVERIFY(left->toPlainText().endsWith(u": ["));
    QCOMPARE(m_panel->unwritten(), u"mcpServers"_s);
    left->setFocus();
    QTest::keyClick(left, Qt::Key_Backspace);
    QTest::keyClicks(left, u"{}"_s);
    QVERIFY2(bytes().contains("web: {}"), bytes().constData());
    QVERIFY(left);
    find<QLineEdit>(u"field_name"_s)->setFocus();
    find<QLineEdit>(u"field_name"_s)->clearFocus();
    QTRY_VERIFY(!left);
    QCOMPARE(m_panel->unwritten(), QString());
}

void FieldsPanelTest::showsAMappingInThePlaceOfAList()
{
    open("---\nname: a\ndescription: b\nskills:\n  one:\n    - two\n---\n");
    auto *skills = find<QLineEdit>(u"field_skills"_s);
    QVERIFY(skills && skills->isVisible());
    QVERIFY2(skills->text().contains(u"two"_s), qPrintable(skills->text()));
    QVERIFY(m_document->setField(u"skills"_s, u"three"_s));
    QCOMPARE(skills->text(), u"three"_s);
    m_document->undo();
    QVERIFY(skills->text().contains(u"two"_s));
}

/// Blank lines are no value; the field does not go on as if they were.
void FieldsPanelTest::showsWhatIsWrittenWhenLeft()
{
    const QByteArray agent = "---\nname: a\ndescription: b\nmcpServers: db\n---\nBody\n";
    open(agent);
    auto *yaml = find<QPlainTextEdit>(u"field_mcpServers"_s);
    yaml->setFocus();
    yaml->moveCursor(QTextCursor::End);
    QTest::keyClick(yaml, Qt::Key_Return);
    QTest::keyClick(yaml, Qt::Key_Return);
    QCOMPARE(bytes(), agent);
    QCOMPARE(yaml->toPlainText(), u"db\n\n"_s);
    find<QLineEdit>(u"field_name"_s)->setFocus();
    QCOMPARE(yaml->toPlainText(), u"db"_s);
}

void FieldsPanelTest::showsWrittenBreaksAsLines()
{
    const QByteArray agent = "---\nname: a\ndescription: First.\\nSecond.\n---\nBody\n";
    open(agent);
    auto *description = find<QPlainTextEdit>(u"field_description"_s);
    QCOMPARE(description->toPlainText(), u"First.\nSecond."_s);
    description->setFocus();
    description->moveCursor(QTextCursor::End);
    QTest::keyClick(description, Qt::Key_Return);
    QTest::keyClicks(description, u"Third."_s);
    QCOMPARE(bytes(), replaced(agent, "Second.", "Second.\\nThird."));
}

void FieldsPanelTest::showsWhichTextHasTheKeys()
{
    open(sampleAgent());
    auto *description = find<QPlainTextEdit>(u"field_description"_s);
    const auto edge = [description] {
        const QImage image = description->grab().toImage();
        return image.pixelColor(image.width() / 2, 0);
    };
    find<QLineEdit>(u"field_name"_s)->setFocus();
    const QColor usual = edge();
    description->setFocus();
    QCOMPARE(edge(), description->palette().color(QPalette::Highlight));
    find<QLineEdit>(u"field_name"_s)->setFocus();
    QCOMPARE(edge(), usual);
}

void FieldsPanelTest::keepsNoBreakSpaces()
{
    const QByteArray agent = "---\nname: a\ndescription: one\xc2\xa0two\n---\nBody\n";
    open(agent);
    auto *description = find<QPlainTextEdit>(u"field_description"_s);
    description->setFocus();
    description->moveCursor(QTextCursor::End);
    QTest::keyClicks(description, u"!"_s);
    QCOMPARE(bytes(), replaced(agent, "two", "two!"));
}

void FieldsPanelTest::theCursorOfALongTextIsSeen()
{
    open("---\nname: a\ndescription: b\n---\nBody\n");
    m_panel->resize(420, 160);
    auto *description = find<QPlainTextEdit>(u"field_description"_s);
    description->setFocus();
    const auto isSeen = [this, description] {
        const QRect cursor =
            description->cursorRect().translated(description->viewport()->mapTo(m_panel->viewport(), QPoint()));
        return m_panel->viewport()->rect().contains(cursor);
    };
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(description, Qt::Key_Return);
        QTRY_VERIFY2(isSeen(), QByteArray::number(i).constData());
    }
    QTest::keyClick(description, Qt::Key_Home, Qt::ControlModifier);
    QTRY_VERIFY(isSeen());
    QTest::keyClick(description, Qt::Key_End, Qt::ControlModifier);
    QTRY_VERIFY(isSeen());
    // Whoever reads on elsewhere is not led back.
    QCoreApplication::processEvents();
    m_panel->verticalScrollBar()->setValue(0);
    m_document->apply(ChangeSet::replacing({m_document->text().size(), 0}, u"x"_s)).value();
    QCoreApplication::processEvents();
    QCOMPARE(m_panel->verticalScrollBar()->value(), 0);
}

void FieldsPanelTest::keepsInvalidBytes_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("bare") << QByteArray("Use it for bad \xff\xfe bytes.")
                          << QByteArray("xUse it for bad \xff\xfe bytes.");
    QTest::newRow("repaired") << QByteArray("Use it: for bad \xff\xfe bytes.")
                              << QByteArray("'xUse it: for bad \xff\xfe bytes.'");
    QTest::newRow("repaired over lines") << QByteArray("Use it: for bad \xff\n  and \xfe, \xef\xbf\xbd bytes.")
                                         << QByteArray("\"xUse it: for bad \xff\\nand \xfe, \xef\xbf\xbd bytes.\"");
    QTest::newRow("folded") << QByteArray("Use it for bad \xff\n  and \xfe bytes.")
                            << QByteArray("xUse it for bad \xff\n  and \xfe bytes.");
    QTest::newRow("quoted") << QByteArray("\"Use it: \xff\xfe, \xef\xbf\xbd.\"")
                            << QByteArray("\"xUse it: \xff\xfe, \xef\xbf\xbd.\"");
    QTest::newRow("block") << QByteArray("|\n  Use it\n  for bad \xff\xfe bytes.")
                           << QByteArray("|\n  xUse it\n  for bad \xff\xfe bytes.");
}

void FieldsPanelTest::keepsInvalidBytes()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, expected);
    const QByteArray before = "---\nname: in\xff\ndescription: " + value + "\n---\nBody\n";
    open(before);
    auto *description = find<QPlainTextEdit>(u"field_description"_s);
    description->setFocus();
    QTest::keyClick(description, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClicks(description, u"x"_s);
    QCOMPARE(bytes(), replaced(before, value, expected));
    auto *name = find<QLineEdit>(u"field_name"_s);
    name->setFocus();
    QTest::keyClick(name, Qt::Key_Home);
    QTest::keyClicks(name, u"y"_s);
    QCOMPARE(bytes(), replaced(replaced(before, value, expected), "name: in", "name: yin"));
}

void FieldsPanelTest::listsOtherKeys()
{
    open("---\nname: a\ndescription: b\nallowed-tools: Read\n---\nBody\n");
    auto *others = find<QLabel>(u"otherKeys"_s);
    QVERIFY(others->isVisible());
    QVERIFY(others->text().contains(u"allowed-tools</a>: Read"));
    QSignalSpy jumps(m_panel.get(), &FieldsPanel::jumpRequested);
    Q_EMIT others->linkActivated(QString::fromLatin1(QByteArray("allowed-tools").toHex()));
    QCOMPARE(jumps.count(), 1);
    const auto range = jumps.first().first().value<TextRange>();
    QCOMPARE(m_document->text().mid(range.start, range.length), u"allowed-tools: Read"_s);
}

void FieldsPanelTest::jumpsToAnExample()
{
    open(sampleAgent());
    auto *card = find<QWidget>(u"example_0"_s);
    QVERIFY(card);
    QSignalSpy jumps(m_panel.get(), &FieldsPanel::jumpRequested);
    card->setFocus();
    QTest::keyClick(card, Qt::Key_Return);
    find<QAbstractButton>(u"jumpToExample"_s)->click();
    QCOMPARE(jumps.count(), 1);
    const auto range = jumps.first().first().value<TextRange>();
    const QString text = m_document->text().mid(range.start, range.length);
    QVERIFY(text.startsWith(u"<example>") && text.endsWith(u"</example>"));
    QTest::mouseClick(find<QAbstractButton>(u"addExample"_s), Qt::LeftButton);
    QVERIFY(find<QWidget>(u"example_1"_s));
    QCOMPARE(find<QWidget>(u"example_0"_s), card);
    m_document->undo();
    QCOMPARE(bytes(), sampleAgent());
}

/// Also for what came after the form was made.
void FieldsPanelTest::tabGoesDownTheForm()
{
    open(sampleAgent());
    // What is wrong with a field is in nobody's way to it.
    QCOMPARE(find<QAbstractButton>(u"mark_description"_s)->focusPolicy(), Qt::NoFocus);
    find<QAbstractButton>(u"addExample"_s)->click();
    QTRY_VERIFY(find<QWidget>(u"example_1"_s));
    QCoreApplication::processEvents();
    auto *name = find<QLineEdit>(u"field_name"_s);
    name->setFocus();
    QStringList seen;
    QWidgetList widgets;
    while (!widgets.contains(QApplication::focusWidget())) {
        widgets << QApplication::focusWidget();
        seen << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    const auto place = [&seen](const QString &widget) { return seen.indexOf(widget); };
    QVERIFY2(place(u"field_description"_s) < place(u"example_0"_s), qPrintable(seen.join(u' ')));
    QVERIFY(place(u"example_0"_s) < place(u"removeExample_0"_s));
    QVERIFY(place(u"removeExample_0"_s) < place(u"example_1"_s));
    QVERIFY(place(u"example_1"_s) < place(u"addExample"_s));
    QVERIFY(place(u"addExample"_s) < place(u"field_model"_s));
    QVERIFY(place(u"field_model"_s) < place(u"swatch_red"_s));
}

void FieldsPanelTest::fitsItsWidth()
{
    QByteArray agent = sampleAgent();
    agent.replace("color: red", "color: teal\ntools: Read\npermissionMode: plan\nmaxTurns: 3\nhooks: {}\nx: y");
    open(agent);
    QTRY_VERIFY(m_panel->widget()->width() <= m_panel->viewport()->width());
    QVERIFY2(m_panel->widget()->minimumSizeHint().width() <= 360,
             qPrintable(QString::number(m_panel->widget()->minimumSizeHint().width())));
}

void FieldsPanelTest::cutsNoTextInSilence()
{
    const QByteArray name = QByteArray("long-").repeated(30) + "name";
    const QByteArray value = QByteArray("word ").repeated(30).trimmed();
    open("---\nname: " + name + "\ndescription: b\nmine: " + value + "\n---\nBody\n");
    auto *field = find<QLineEdit>(u"field_name"_s);
    QCOMPARE(field->toolTip(), QString::fromLatin1(name));
    QVERIFY(find<QLabel>(u"otherKeys"_s)->toolTip().contains(QString::fromLatin1(value)));
    QVERIFY(m_document->setField(u"name"_s, u"short"_s));
    QCOMPARE(field->toolTip(), QString());
}

/// A field that loses the focus by going must not reach a form that is gone.
void FieldsPanelTest::goesWithTheFocusInAField()
{
    for (const auto &key : {u"field_name"_s, u"field_description"_s, u"field_model"_s}) {
        open(sampleAgent());
        find<QWidget>(key)->setFocus();
        QCOMPARE(QApplication::focusWidget(), find<QWidget>(key));
        m_panel->setDocument(nullptr);
        QVERIFY(!m_panel->widget());
        open(sampleAgent());
        find<QWidget>(key)->setFocus();
        m_panel.reset();
        QCOMPARE(m_document->source().toBytes(), sampleAgent());
    }
}

QTEST_MAIN(FieldsPanelTest)
#include "tst_fieldspanel.moc"
