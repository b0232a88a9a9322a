// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "document/agentdocument.h"
#include "gui/testworkspace.h"
#include "inspector/alikerows.h"
#include "inspector/factsline.h"
#include "inspector/fieldspanel.h"
#include "models/alikenow.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

QByteArray agentWith(const QByteArray &description)
{
    return "---\nname: a\ndescription: " + description + "\nmodel: sonnet\n---\nBody\n";
}

} // namespace

/// What stands below the lines of the description.
class DescriptionPanelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatItCosts();
    void aKeyMovesNothing();
    void tellsWhatIsLost();
    void choosesAStyle();
    void typingKeepsTheStyle();
    void keepsWrittenBreaksAndPaths();
    void tellsTheMostAlike();
    void answersForTheTextAsItIs();

private:
    void open(const QByteArray &bytes, const std::function<AgentTexts *()> &texts = {})
    {
        m_panel.reset();
        m_document = std::make_unique<AgentDocument>(SourceText::fromBytes(bytes), u"/Über p/.claude/agents/a.md"_s,
                                                     m_dialects.client({}), FileContext(), nullptr);
        m_panel = std::make_unique<FieldsPanel>();
        m_panel->resize(420, 1400);
        if (texts)
            m_panel->setTexts(texts);
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
    void choose(int style)
    {
        auto *button = find<QToolButton>(u"descriptionStyle"_s);
        auto *action = button->menu()->findChild<QAction *>(u"style_%1"_s.arg(style));
        QVERIFY(action);
        action->trigger();
    }
    [[nodiscard]] QByteArray bytes() const { return m_document->source().toBytes(); }

    Dialects m_dialects = Dialects::load();
    std::unique_ptr<AgentDocument> m_document;
    std::unique_ptr<FieldsPanel> m_panel;
};

void DescriptionPanelTest::tellsWhatItCosts()
{
    open(agentWith("12345678"));
    auto *facts = find<FactsLine>(u"descriptionFacts"_s);
    QVERIFY2(facts->text().contains(u"8"_s) && facts->text().contains(u"2"_s), qPrintable(facts->text()));
    auto *description = find<QPlainTextEdit>(u"field_description"_s);
    description->setFocus();
    description->moveCursor(QTextCursor::End);
    QTest::keyClicks(description, u"9"_s);
    QVERIFY2(facts->text().contains(u"9"_s) && facts->text().contains(u"3"_s), qPrintable(facts->text()));
    QCOMPARE(facts->accessibleName(), facts->text());
}

void DescriptionPanelTest::aKeyMovesNothing()
{
    open(agentWith("Use it."));
    auto *description = find<QPlainTextEdit>(u"field_description"_s);
    description->setFocus();
    description->moveCursor(QTextCursor::End);
    QTest::keyClicks(description, u" No"_s);
    QCoreApplication::processEvents();
    QList<QRect> before;
    QWidgetList rows = m_panel->findChildren<QWidget *>();
    rows.removeIf([](const QWidget *widget) { return !widget->objectName().startsWith(u"row_"); });
    QVERIFY(rows.size() > 4);
    for (const QWidget *row : rows)
        before << row->geometry();
    QTest::keyClicks(description, u" Always"_s);
    QCoreApplication::processEvents();
    for (qsizetype i = 0; i < rows.size(); ++i)
        QVERIFY2(rows[i]->geometry() == before[i],
                 qPrintable(rows[i]->objectName() + QLatin1StringView(rows[i]->metaObject()->className())));
}

void DescriptionPanelTest::tellsWhatIsLost()
{
    open(agentWith("Use it # always"));
    auto *lost = find<QLabel>(u"descriptionLost"_s);
    QVERIFY(lost->isVisible() && lost->text().contains(u"comment"_s));
    QSignalSpy jumps(m_panel.get(), &FieldsPanel::jumpRequested);
    QTest::mouseClick(find<QToolButton>(u"jumpToLost"_s), Qt::LeftButton);
    const auto range = jumps.constFirst().constFirst().value<TextRange>();
    QCOMPARE(m_document->text().mid(range.start, range.length), u"# always"_s);
    choose(1);
    open(agentWith("Use it."));
    QVERIFY(!find<QLabel>(u"descriptionLost"_s)->isVisible());
}

void DescriptionPanelTest::choosesAStyle()
{
    open(agentWith("Use it.\\nAlways."));
    auto *button = find<QToolButton>(u"descriptionStyle"_s);
    QVERIFY(button->text().contains(u"\\n"_s));
    choose(1);
    QCOMPARE(bytes(), agentWith("\"Use it.\\nAlways.\""));
    QCOMPARE(button->text(), u"Double quotes"_s);
    choose(2);
    QCOMPARE(bytes(), agentWith("|-\n  Use it.\n  Always."));
    QVERIFY(button->menu()->actions().at(2)->isChecked());
    m_document->undo();
    QCOMPARE(bytes(), agentWith("\"Use it.\\nAlways.\""));
    choose(0);
    QCOMPARE(bytes(), agentWith("\"Use it.\\nAlways.\""));
    auto *note = find<QLabel>(u"note_description"_s);
    QVERIFY(note->isVisible() && note->text().contains(u"line breaks"_s));
    QVERIFY(button->menu()->actions().at(1)->isChecked());
    m_document->undo();
    QCOMPARE(bytes(), agentWith("Use it.\\nAlways."));
    QVERIFY(!m_document->canUndo());
}

void DescriptionPanelTest::typingKeepsTheStyle()
{
    for (const QByteArray &written :
         {QByteArray("\"Use it.\""), QByteArray("|-\n  One.\n  Use it."), QByteArray("One.\\nUse it.")}) {
        open(agentWith(written));
        auto *description = find<QPlainTextEdit>(u"field_description"_s);
        description->setFocus();
        description->moveCursor(QTextCursor::End);
        QTest::keyClicks(description, u" Now."_s);
        QCOMPARE(bytes(), agentWith(QByteArray(written).replace("Use it.", "Use it. Now.")));
    }
}

void DescriptionPanelTest::keepsWrittenBreaksAndPaths()
{
    const QByteArray agent = agentWith("See C:\\new now.\\nThen go.");
    open(agent);
    auto *description = find<QPlainTextEdit>(u"field_description"_s);
    QCOMPARE(description->toPlainText(), u"See C:\\new now.\nThen go."_s);
    description->setFocus();
    description->moveCursor(QTextCursor::End);
    QTest::keyClick(description, Qt::Key_Return);
    QTest::keyClicks(description, u"and stay"_s);
    QCOMPARE(bytes(), QByteArray(agent).replace("Then go.", "Then go.\\nand stay"));
    QCOMPARE(description->toPlainText(), u"See C:\\new now.\nThen go.\nand stay"_s);
}

void DescriptionPanelTest::tellsTheMostAlike()
{
    TestWorkspace test;
    AgentTexts texts(test.workspace());
    open(agentWith("Use it."), [&texts] { return &texts; });
    auto *fold = find<QToolButton>(u"alikeFold"_s);
    auto *rows = m_panel->findChild<AlikeRows *>();
    QVERIFY(fold && rows && !rows->model()); // nobody looks
    QTest::mouseClick(fold, Qt::LeftButton);
    QVERIFY(rows->model());
    auto *line = find<QLabel>(u"alikeLine_0"_s);
    QVERIFY(line->isVisible() && line->text().contains(u"No other agent"_s));
    QSignalSpy opened(m_panel.get(), &FieldsPanel::openRequested);
    Q_EMIT line->linkActivated(QString::fromLatin1(u"/Über p/ä b.md"_s.toUtf8().toHex()));
    QCOMPARE(opened.constFirst().constFirst().toString(), u"/Über p/ä b.md"_s);
    m_panel.reset();
}

void DescriptionPanelTest::answersForTheTextAsItIs()
{
    const auto agent = [](const QString &name, const QString &description) {
        return std::make_shared<const AgentSummary>(AgentSummary{.path = u"/p/"_s + name + u".md"_s,
                                                                 .fileName = name + u".md"_s,
                                                                 .dialect = u"claude-code"_s,
                                                                 .name = name,
                                                                 .description = description,
                                                                 .outcome = Outcome::Loads});
    };
    AgentTexts::Data data;
    data.likeness = Likeness::of({agent(u"own"_s, u"Old words"_s), agent(u"tests"_s, u"Writes tests for parsers."_s),
                                  agent(u"deploy"_s, u"Deploys containers."_s)});
    data.places.assign(3, u"Home"_s);
    const auto answer = AlikeNow::answerOf(
        data,
        {.name = u"own"_s,
         .description = u"Reads parsers. <example>user: 'reads this'</example> <example>user: 'deploys "
                        "containers'</example> <example>assistant: 'x'</example>"_s},
        u"/p/own.md"_s);
    QVERIFY(!answer.alike.empty());
    for (const AlikeNow::Agent &other : answer.alike)
        QVERIFY(other.path != u"/p/own.md"_s && other.place == u"Home"_s);
    QCOMPARE(answer.asked, 2);
    QCOMPARE(answer.elsewhere.size(), 1U);
    QCOMPARE(answer.elsewhere[0].id, u"deploy"_s);
}

QTEST_MAIN(DescriptionPanelTest)
#include "tst_descriptionpanel.moc"
