// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "gui/testworkspace.h"
#include "models/documentoutline.h"
#include "models/outlinemodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTextCursor>
#include <QTextDocument>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

std::vector<OutlineEntry> entriesOf(const QString &text)
{
    return structureOf(text, {0, text.size()}).entries;
}

/// What the tree says, a row a line.
QStringList rowsOf(const OutlineModel &model, const QModelIndex &parent = {}, const QString &indent = {})
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        rows += indent + index.data().toString();
        rows += rowsOf(model, index, indent + u'>');
    }
    return rows;
}

/// Counts all that a model announces.
class Signals
{
public:
    explicit Signals(const OutlineModel *model)
        : m_inserted(model, &QAbstractItemModel::rowsInserted)
        , m_removed(model, &QAbstractItemModel::rowsRemoved)
        , m_changed(model, &QAbstractItemModel::dataChanged)
        , m_reset(model, &QAbstractItemModel::modelReset)
        , m_layout(model, &QAbstractItemModel::layoutChanged)
    {
    }

    /// Since the last call: inserted, removed, changed; -1 for a reset.
    [[nodiscard]] QList<int> take()
    {
        int inserted = 0;
        for (const auto &one : m_inserted)
            inserted += one.at(2).toInt() - one.at(1).toInt() + 1;
        int removed = 0;
        for (const auto &one : m_removed)
            removed += one.at(2).toInt() - one.at(1).toInt() + 1;
        const QList<int> all{inserted, removed, static_cast<int>(m_changed.size())};
        const bool isReset = !m_reset.isEmpty() || !m_layout.isEmpty();
        m_inserted.clear();
        m_removed.clear();
        m_changed.clear();
        return isReset ? QList<int>{-1} : all;
    }

private:
    QSignalSpy m_inserted;
    QSignalSpy m_removed;
    QSignalSpy m_changed;
    QSignalSpy m_reset;
    QSignalSpy m_layout;
};

const QString kPrompt = u"# One\n\ntext\n\n## A\n\n1. First\n2. Second\n\n## B\n\n<x>\ny\n</x>\n\n# Two\n"_s;

} // namespace

class OutlineModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsATree();
    void announcesWhatDiffers_data();
    void announcesWhatDiffers();
    void indexesStay();
    void isSpoken();
    void anyTextAfterAnyOther();
    void followsTheDocument();
    void movesAlongWithEdits();
    void answersTheNewestText();
    void isFreshAfterAnEditThatChangesNothing();
};

void OutlineModelTest::showsATree()
{
    OutlineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto entries = entriesOf(kPrompt);
    model.setEntries(entries);
    QCOMPARE(rowsOf(model),
             (QStringList{u"One"_s, u">A"_s, u">>1. First"_s, u">>2. Second"_s, u">B"_s, u">><x>"_s, u"Two"_s}));
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const QModelIndex index = model.indexOf(int(i));
        QCOMPARE(index.data().toString(), entries[i].title);
        QCOMPARE(model.entryOf(index), int(i));
        QVERIFY(!index.data(Qt::DecorationRole).value<QIcon>().isNull());
    }
    QVERIFY(!model.indexOf(-1).isValid());
    QVERIFY(!model.indexOf(int(entries.size())).isValid());
}

void OutlineModelTest::announcesWhatDiffers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("expected"); // rows that came, went, and say something else
    const auto changed = [](const QString &before, const QString &after) {
        return QString(kPrompt).replace(before, after);
    };
    QTest::newRow("nothing") << kPrompt << QList<int>{0, 0, 0};
    QTest::newRow("prose") << changed(u"text"_s, u"much more\n\ntext\n"_s) << QList<int>{0, 0, 0};
    QTest::newRow("a title") << changed(u"## A"_s, u"## Alpha"_s) << QList<int>{0, 0, 1};
    QTest::newRow("a level") << changed(u"## A"_s, u"### A"_s) << QList<int>{0, 0, 1};
    QTest::newRow("a heading more") << changed(u"## B"_s, u"## A2\n\n## B"_s) << QList<int>{1, 0, 0};
    QTest::newRow("a heading less") << changed(u"## B\n"_s, u""_s) << QList<int>{1, 1, 0};
    QTest::newRow("a step more") << changed(u"2. Second"_s, u"2. New\n3. Second"_s) << QList<int>{2, 1, 0};
    QTest::newRow("one deeper") << changed(u"# Two"_s, u"## Two"_s) << QList<int>{1, 1, 0};
    QTest::newRow("the last one less") << changed(u"# Two\n"_s, u""_s) << QList<int>{0, 1, 0};
    QTest::newRow("all less") << QString() << QList<int>{0, 2, 0};
}

void OutlineModelTest::announcesWhatDiffers()
{
    QFETCH(QString, text);
    OutlineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries(entriesOf(kPrompt));
    Signals all(&model);
    model.setEntries(entriesOf(text));
    QTEST(all.take(), "expected");
    OutlineModel fresh;
    fresh.setEntries(entriesOf(text));
    QCOMPARE(rowsOf(model), rowsOf(fresh));
}

void OutlineModelTest::indexesStay()
{
    OutlineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries(entriesOf(kPrompt));
    const QPersistentModelIndex step = model.indexOf(3);
    QCOMPARE(step.data().toString(), u"2. Second"_s);
    model.setEntries(entriesOf(u"# Zero\n\n"_s + QString(kPrompt).replace(u"## A"_s, u"## Alpha"_s)));
    QVERIFY(step.isValid());
    QCOMPARE(step.data().toString(), u"2. Second"_s);
    QCOMPARE(model.entryOf(step), 4);
    QCOMPARE(step.parent().data().toString(), u"Alpha"_s);
}

void OutlineModelTest::isSpoken()
{
    OutlineModel model;
    model.setEntries(entriesOf(u"## Title\n\n1. Do\n\n<x>\n</x>\n\n## Step 2\n"_s));
    const auto spoken = [&](int entry) { return model.indexOf(entry).data(Qt::AccessibleTextRole).toString(); };
    QCOMPARE(spoken(0), u"Heading of level 2: Title"_s);
    QCOMPARE(spoken(1), u"Step: 1. Do"_s);
    QCOMPARE(spoken(2), u"Tag: <x>"_s);
    QCOMPARE(spoken(3), u"Step: Step 2"_s);
}

void OutlineModelTest::anyTextAfterAnyOther()
{
    QRandomGenerator random(1);
    OutlineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Signals all(&model);
    const QStringList parts{u"# A\n"_s, u"# B\n"_s,  u"## C\n"_s,   u"### D\n"_s,
                            u"<x>\n"_s, u"</x>\n"_s, u"1. s\n\n"_s, u"\nprose\n\n"_s};
    for (int round = 0; round < 300; ++round) {
        QString text;
        for (int i = random.bounded(12); i > 0; --i)
            text += parts[random.bounded(int(parts.size()))];
        const auto entries = entriesOf(text);
        model.setEntries(entries);
        QVERIFY(all.take() != QList<int>{-1});
        OutlineModel fresh;
        fresh.setEntries(entries);
        QCOMPARE(rowsOf(model), rowsOf(fresh));
        for (std::size_t i = 0; i < entries.size(); ++i)
            QCOMPARE(model.entryOf(model.indexOf(int(i))), int(i));
    }
}

void OutlineModelTest::followsTheDocument()
{
    TestWorkspace test;
    const auto opened = test.workspace()->open(
        test.write(u"agent.md"_s, "---\nname: a\ndescription: Use it.\n---\n\n# One\n\nTwo words.\n"));
    QVERIFY(opened);
    AgentDocument *document = *opened;
    DocumentOutline outline(document);
    outline.setPause(1);
    QTRY_VERIFY(outline.isFresh());
    QCOMPARE(outline.structure().entries.size(), 1U);
    QCOMPARE(outline.promptCounts().words, 3);
    const QSignalSpy changed(&outline, &DocumentOutline::changed);
    QTextCursor cursor(document->textDocument());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(u"\n## Three\n"_s);
    QVERIFY(!outline.isFresh());
    QTRY_VERIFY(outline.isFresh());
    QCOMPARE(outline.structure().entries.size(), 2U);
    QCOMPARE(outline.promptCounts().words, 4);
    QVERIFY(!changed.isEmpty());
    document->undo();
    QTRY_COMPARE(outline.structure().entries.size(), 1U);
}

void OutlineModelTest::movesAlongWithEdits()
{
    TestWorkspace test;
    const auto opened = test.workspace()->open(
        test.write(u"agent.md"_s, "---\nname: a\ndescription: Use it.\n---\n# One\ntext\n# Two\n"));
    QVERIFY(opened);
    AgentDocument *document = *opened;
    DocumentOutline outline(document);
    outline.setPause(100'000); // no answer comes
    QTRY_VERIFY(outline.isFresh());
    const auto words = [&](int entry) {
        const TextRange line = outline.lineOf(entry);
        return document->text().sliced(line.start, line.length);
    };
    QCOMPARE(words(1), u"Two"_s);
    // By the form, by keys, and by keys elsewhere.
    QVERIFY(document->setField(u"name"_s, u"longer"_s));
    QCOMPARE(words(1), u"Two"_s);
    QTextCursor cursor(document->textDocument());
    for (const QChar letter : u"more "_s) {
        cursor.setPosition(int(document->text().indexOf(u"text"_s)));
        cursor.insertText(letter);
    }
    QCOMPARE(words(0), u"One"_s);
    QCOMPARE(words(1), u"Two"_s);
    QCOMPARE(outline.entryAt(document->text().indexOf(u"text"_s)), 0);
    QCOMPARE(outline.entryAt(document->text().indexOf(u"Two"_s)), 1);
    QCOMPARE(outline.entryAt(document->text().indexOf(u"longer"_s)), -1);
    cursor.setPosition(int(document->text().indexOf(u"# One"_s)));
    cursor.setPosition(int(document->text().indexOf(u"# Two"_s)), QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    QCOMPARE(words(1), u"Two"_s);
    for (const FoldRange &fold : outline.folds())
        QVERIFY(fold.lines.start >= 0 && fold.lines.end() <= document->text().size());
    QVERIFY(!outline.isFresh());
}

void OutlineModelTest::answersTheNewestText()
{
    TestWorkspace test;
    const auto opened =
        test.workspace()->open(test.write(u"agent.md"_s, "---\nname: a\n---\n" + QByteArray("# x\n").repeated(3'000)));
    QVERIFY(opened);
    AgentDocument *document = *opened;
    DocumentOutline outline(document);
    outline.setPause(1);
    QTextCursor cursor(document->textDocument());
    cursor.movePosition(QTextCursor::End);
    for (int i = 0; i < 50; ++i) {
        cursor.insertText(u"# y\n"_s);
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY(outline.isFresh());
    QCOMPARE(outline.structure().entries.size(), 3'050U);
}

/// As when two lines that are alike change places.
void OutlineModelTest::isFreshAfterAnEditThatChangesNothing()
{
    TestWorkspace test;
    AgentDocument *document = test.workspace()->open(test.write(u"a.md"_s, "# One\nsame\nsame\n")).value();
    DocumentOutline outline(document);
    QTRY_VERIFY(outline.isFresh());
    QTextCursor cursor(document->textDocument());
    cursor.beginEditBlock();
    cursor.setPosition(6);
    cursor.setPosition(11, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    cursor.setPosition(11);
    cursor.insertText(u"same\n"_s);
    cursor.endEditBlock();
    QCOMPARE(document->text(), u"# One\nsame\nsame\n"_s);
    QTRY_VERIFY(outline.isFresh());
}

QTEST_MAIN(OutlineModelTest)
#include "tst_outlinemodel.moc"
