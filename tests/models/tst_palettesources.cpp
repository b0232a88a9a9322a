// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "document/agentdocument.h"
#include "models/agentsource.h"
#include "models/commandsource.h"
#include "models/headingsource.h"
#include "models/linesource.h"
#include "models/palettemodel.h"
#include "models/settingsource.h"
#include "rowsmodel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

QStringList titles(const std::vector<PaletteItem> &items)
{
    QStringList list;
    for (const PaletteItem &item : items)
        list += item.title;
    return list;
}

void addAgents(test::MadeRows &rows, const QString &folder, const QStringList &names)
{
    const Place place{.kind = Place::Kind::Folder, .path = folder};
    const int group = rows.rowCount();
    rows.insertGroup(group, {.id = folder, .title = place.title(), .path = folder});
    std::vector<AgentRowsModel::RowPointer> made;
    for (const QString &name : names)
        made.push_back(test::madeRow(test::madeSummary(u"%1/.claude/agents/%2.md"_s.arg(folder, name), name), place));
    rows.insertAgents(group, 0, std::move(made));
}

/// Settings that are kept in a folder.
Environment environmentIn(const QTemporaryDir &folder)
{
    Environment environment;
    environment.config = folder.path();
    return environment;
}

/// What was opened, as path:line:column.
struct Opened {
    QStringList list;
    AgentSource::Nearby nearby;

    AgentSource::Wiring wiring()
    {
        return {.nearby = [this] { return nearby; },
                .open = [this](const QString &path, int line,
                               int column) { list += u"%1:%2:%3"_s.arg(path).arg(line).arg(column); }};
    }
};

} // namespace

class PaletteSourcesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agents();
    void agentsOpenFirst();
    void agentsFollowRows();
    void agentsOfOneFolder();
    void agentLine_data();
    void agentLine();
    void commands();
    void commandsLastUsed();
    void commandsPlain_data();
    void commandsPlain();
    void lines_data();
    void lines();
    void headings();
    void settings_data();
    void settings();
    void settingsShowTheirValues();
    void model();
};

void PaletteSourcesTest::agents()
{
    test::MadeRows rows;
    addAgents(rows, u"/home/x/Über shop"_s, {u"reviewer"_s, u"writer"_s});
    addAgents(rows, u"/home/x/web"_s, {u"code-reviewer"_s, u"prevent"_s});
    Opened opened;
    AgentSource source(&rows, opened.wiring());
    source.refresh();
    QCOMPARE(titles(source.find({}, 10)), (QStringList{u"reviewer"_s, u"writer"_s, u"code-reviewer"_s, u"prevent"_s}));
    const auto found = source.find(u"rev"_s, 10);
    QCOMPARE(titles(found), (QStringList{u"reviewer"_s, u"code-reviewer"_s, u"prevent"_s}));
    QCOMPARE(found[1].marks.name, (std::vector<TextRange>{{5, 3}}));
    QVERIFY(found[0].detail.contains(u"Über shop"_s));
    QCOMPARE(titles(source.find(u"rev"_s, 1)), (QStringList{u"reviewer"_s}));
    QCOMPARE(titles(source.find(u"uber rev"_s, 10)), (QStringList{u"reviewer"_s}));
    // What all agents lie in finds none of them.
    QVERIFY(source.find(u"claude"_s, 10).empty());
    QVERIFY(source.find(u"agents"_s, 10).empty());
    source.activate(found[1].id);
    QCOMPARE(opened.list, (QStringList{u"/home/x/web/.claude/agents/code-reviewer.md:0:0"_s}));
}

void PaletteSourcesTest::agentsOpenFirst()
{
    test::MadeRows rows;
    addAgents(rows, u"/x"_s, {u"a-one"_s, u"a-two"_s, u"a-six"_s, u"a-ten"_s, u"other"_s});
    const auto path = [](const QString &name) { return u"/x/.claude/agents/%1.md"_s.arg(name); };
    Opened opened;
    opened.nearby = {.open = {path(u"a-ten"_s), path(u"a-two"_s)},
                     .current = path(u"a-ten"_s),
                     .recent = {path(u"a-two"_s), path(u"other"_s), u"/elsewhere/a-gone.md"_s}};
    AgentSource source(&rows, opened.wiring());
    source.refresh();
    QCOMPARE(titles(source.find({}, 10)),
             (QStringList{u"a-two"_s, u"other"_s, u"a-gone.md"_s, u"a-one"_s, u"a-six"_s, u"a-ten"_s}));
    QCOMPARE(titles(source.find(u"a"_s, 10)).first(3), (QStringList{u"a-two"_s, u"a-gone.md"_s, u"a-one"_s}));
    opened.nearby = {};
    source.refresh();
    QCOMPARE(titles(source.find({}, 10)).constFirst(), u"a-one"_s);
    QCOMPARE(source.find({}, 10).size(), std::size_t(5)); // the recent file is none any more
}

void PaletteSourcesTest::agentsFollowRows()
{
    test::MadeRows rows;
    Opened opened;
    AgentSource source(&rows, opened.wiring());
    source.refresh();
    QVERIFY(source.find(u"a"_s, 10).empty());
    addAgents(rows, u"/x"_s, {u"alpha"_s, u"beta"_s});
    QVERIFY(source.find(u"a"_s, 10).empty()); // as it was when it was opened
    source.refresh();
    QCOMPARE(titles(source.find(u"a"_s, 10)), (QStringList{u"alpha"_s, u"beta"_s}));
    const auto found = source.find(u"bet"_s, 10);
    rows.removeAgents(0, 0, 1);
    source.activate(found.front().id);
    QCOMPARE(opened.list.size(), 1);
    source.refresh();
    QVERIFY(source.find({}, 10).empty());
}

/// A file that is not called as its agent is found by both.
void PaletteSourcesTest::agentsOfOneFolder()
{
    test::MadeRows rows;
    const Place place{.kind = Place::Kind::Folder, .path = u"/x"_s};
    rows.insertGroup(0, {.id = u"x"_s, .title = u"x"_s});
    rows.insertAgents(0, 0,
                      {test::madeRow(test::madeSummary(u"/x/.claude/agents/team/file.md"_s, u"plugin:name"_s), place),
                       test::madeRow(test::madeSummary(u"/x/notes.md"_s, {}), place)});
    Opened opened;
    AgentSource source(&rows, opened.wiring());
    source.refresh();
    QCOMPARE(titles(source.find(u"file"_s, 10)), (QStringList{u"plugin:name"_s}));
    QCOMPARE(titles(source.find(u"name"_s, 10)), (QStringList{u"plugin:name"_s}));
    QCOMPARE(titles(source.find(u"plugin:na"_s, 10)), (QStringList{u"plugin:name"_s}));
    QCOMPARE(titles(source.find(u"team"_s, 10)), (QStringList{u"plugin:name"_s}));
    QCOMPARE(titles(source.find(u"notes"_s, 10)), (QStringList{u"notes.md"_s}));
}

void PaletteSourcesTest::agentLine_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("place");
    QTest::newRow("none") << u"rev"_s << u":0:0"_s;
    QTest::newRow("on its way") << u"rev:"_s << u":0:0"_s;
    QTest::newRow("line") << u"rev:42"_s << u":42:0"_s;
    QTest::newRow("line, column on its way") << u"rev:42:"_s << u":42:0"_s;
    QTest::newRow("line and column") << u"rev:42:7"_s << u":42:7"_s;
    QTest::newRow("two words") << u"x rev:3 "_s << u":3:0"_s;
}

void PaletteSourcesTest::agentLine()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, place);
    test::MadeRows rows;
    addAgents(rows, u"/x"_s, {u"writer"_s, u"reviewer"_s});
    Opened opened;
    AgentSource source(&rows, opened.wiring());
    source.refresh();
    const auto found = source.find(typed, 10);
    QCOMPARE(titles(found), (QStringList{u"reviewer"_s}));
    source.activate(found.front().id);
    QCOMPARE(opened.list, (QStringList{found.front().id + place}));
}

void PaletteSourcesTest::commands()
{
    QAction save(u"&Save"_s);
    save.setObjectName(u"actionSave"_s);
    save.setShortcut(QKeySequence(u"Ctrl+S"_s));
    QAction saveAll(u"Save A&ll"_s);
    saveAll.setObjectName(u"actionSaveAll"_s);
    saveAll.setEnabled(false);
    QAction dark(u"&Dunkel"_s);
    dark.setObjectName(u"actionThemeDark"_s);
    dark.setCheckable(true);
    dark.setChecked(true);
    QAction recent(u"/x/recent.md"_s);
    const QSignalSpy opened(&recent, &QAction::triggered);
    QStringList noted;
    CommandSource source({.commands =
                              [&] {
                                  return std::vector<CommandSource::Command>{
                                      {.action = &saveAll, .menus = {u"File"_s}},
                                      {.action = &save, .menus = {u"File"_s}},
                                      {.action = &dark, .menus = {u"View"_s, u"Theme"_s}},
                                      {.action = &recent, .menus = {u"File"_s}}};
                              },
                          .obstacle = [](const QAction *) { return u"Needs an agent"_s; },
                          .lastUsed = [] { return QStringList(); },
                          .noteUse = [&](const QString &id) { noted += id; }});
    source.refresh();
    const auto all = source.find({}, 10);
    QCOMPARE(titles(all), (QStringList{u"Save"_s, u"Dunkel"_s, u"/x/recent.md"_s, u"Save All"_s}));
    QCOMPARE(all[0].keys, save.shortcut().toString(QKeySequence::NativeText));
    QCOMPARE(all[1].detail, u"View ▸ Theme"_s);
    QVERIFY(all[1].isChecked);
    QVERIFY(!all[3].isEnabled);
    QCOMPARE(all[3].detail, u"Needs an agent"_s);
    // By its menu, and by the English words of its name.
    QCOMPARE(titles(source.find(u"theme"_s, 10)).constFirst(), u"Dunkel"_s);
    QCOMPARE(titles(source.find(u"dark"_s, 10)), (QStringList{u"Dunkel"_s}));
    // What cannot be done is found, below all that can.
    QCOMPARE(titles(source.find(u"save all"_s, 10)), (QStringList{u"Save All"_s}));
    const QSignalSpy saved(&save, &QAction::triggered);
    const QSignalSpy savedAll(&saveAll, &QAction::triggered);
    source.activate(u"actionSave"_s);
    source.activate(u"actionSaveAll"_s);
    source.activate(u"actionNobodyKnows"_s);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(savedAll.size(), 0);
    source.activate(u"/x/recent.md"_s);
    QCOMPARE(noted, (QStringList{u"actionSave"_s})); // paths are noted nowhere
    QCOMPARE(opened.size(), 1);
}

void PaletteSourcesTest::commandsLastUsed()
{
    std::vector<std::unique_ptr<QAction>> actions;
    for (const QString &name : {u"Find"_s, u"Find Next"_s, u"Fold"_s, u"Copy"_s}) {
        actions.push_back(std::make_unique<QAction>(name));
        actions.back()->setObjectName(name);
    }
    QStringList used{u"Copy"_s, u"Find Next"_s};
    CommandSource source({.commands =
                              [&] {
                                  std::vector<CommandSource::Command> list;
                                  for (const auto &action : actions)
                                      list.push_back({.action = action.get(), .menus = {}});
                                  return list;
                              },
                          .obstacle = [](const QAction *) { return QString(); },
                          .lastUsed = [&] { return used; },
                          .noteUse = [&](const QString &) {}});
    source.refresh();
    QCOMPARE(titles(source.find({}, 10)), (QStringList{u"Copy"_s, u"Find Next"_s, u"Find"_s, u"Fold"_s}));
    QCOMPARE(titles(source.find(u"f"_s, 10)), (QStringList{u"Find Next"_s, u"Find"_s, u"Fold"_s}));
    QCOMPARE(titles(source.find(u"find"_s, 10)).constFirst(), u"Find"_s); // its whole name
    // One that is gone while the palette is open.
    actions.erase(actions.begin());
    QCOMPARE(titles(source.find(u"find"_s, 10)), (QStringList{u"Find Next"_s}));
}

void PaletteSourcesTest::commandsPlain_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("letter") << u"Save &As …"_s << u"Save As …"_s;
    QTest::newRow("letter in brackets") << u"另存为(&A) …"_s << u"另存为 …"_s;
    QTest::newRow("two mean one") << u"/a && b/c.md"_s << u"/a & b/c.md"_s;
    QTest::newRow("last") << u"a&"_s << u"a"_s;
    QTest::newRow("brackets") << u"Undo (all)"_s << u"Undo (all)"_s;
}

void PaletteSourcesTest::commandsPlain()
{
    QFETCH(const QString, text);
    QFETCH(const QString, plain);
    QCOMPARE(CommandSource::plain(text), plain);
}

void PaletteSourcesTest::lines_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("id"); // empty: cannot be chosen
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("line") << u"42"_s << u"42"_s;
    QTest::newRow("blanks") << u" 42 "_s << u"42"_s;
    QTest::newRow("Arabic digits") << u"٤٢"_s << u"42"_s;
    QTest::newRow("beyond the end") << u"1000"_s << u"120"_s;
    QTest::newRow("beyond all numbers") << u"99999999999999999999999"_s << u"120"_s;
    QTest::newRow("column") << u"42:7"_s << u"42:7"_s;
    QTest::newRow("column on its way") << u"42:"_s << u"42"_s;
    QTest::newRow("zero") << u"0"_s << QString();
    QTest::newRow("no number") << u"4x"_s << QString();
    QTest::newRow("negative") << u"-4"_s << QString();
}

void PaletteSourcesTest::lines()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, id);
    QList<std::pair<int, int>> gone;
    LineSource source({.where = [] { return LineSource::Where{.line = 3, .lines = 120}; },
                       .goTo = [&](int line, int column) { gone.append({line, column}); }});
    const auto found = source.find(typed, 10);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().isEnabled, !id.isEmpty());
    if (id.isEmpty())
        return;
    QCOMPARE(found.front().id, id);
    source.activate(id);
    const std::pair<int, int> expected{id.section(u':', 0, 0).toInt(), id.section(u':', 1, 1).toInt()};
    QCOMPARE(gone, (QList<std::pair<int, int>>{expected}));
}

void PaletteSourcesTest::headings()
{
    const QString text = u"---\nname: a\ndescription: b\n---\n\n# One\n\ntext\n\n## Two of *them*\n\n```\n# none\n```\n"
                         "### Three\n"_s;
    const Dialects dialects = Dialects::load();
    AgentDocument document(SourceText::fromBytes(text.toUtf8()), u"/p/.claude/agents/a.md"_s, dialects.client({}),
                           FileContext(), nullptr);
    const AgentDocument *shown = &document;
    TextRange gone;
    HeadingSource source({.document = [&] { return shown; }, .goTo = [&](TextRange range) { gone = range; }});
    source.refresh();
    const auto all = source.find({}, 10);
    QCOMPARE(titles(all), (QStringList{u"One"_s, u"Two of them"_s, u"Three"_s}));
    QCOMPARE(all[1].level, 1);
    QVERIFY(all[1].detail.contains(u"10"_s)); // its line
    const auto found = source.find(u"tw"_s, 10);
    QCOMPARE(titles(found), (QStringList{u"Two of them"_s}));
    source.activate(found.front().id);
    QCOMPARE(text.sliced(gone.start, gone.length), u"## Two of *them*"_s);
    shown = nullptr;
    source.refresh();
    QVERIFY(source.find({}, 10).empty());
    QVERIFY(!source.nothingFound().isEmpty());
}

void PaletteSourcesTest::settings_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first"); ///< its title; empty: nothing is found

    QTest::newRow("title") << u"theme"_s << u"Theme"_s;
    QTest::newRow("first letters") << u"wlonlin"_s << u"Wrap long lines"_s;
    QTest::newRow("a page and a title") << u"text size"_s << u"Size of the text"_s;
    QTest::newRow("only explained") << u"columns stand"_s << u"Font of the text"_s;
    QTest::newRow("a choice") << u"CRLF (Windows"_s << u"Line ends of new files"_s;
    QTest::newRow("none") << u"qqq"_s << QString();
}

void PaletteSourcesTest::settings()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, first);
    const QTemporaryDir folder;
    const Settings settings(environmentIn(folder));
    QList<Settings::Key> shown;
    SettingSource source({.settings = &settings, .show = [&](Settings::Key key) { shown += key; }});
    source.refresh();
    const auto found = source.find(typed, 10);
    QCOMPARE(found.empty(), first.isEmpty());
    if (first.isEmpty())
        return;
    QCOMPARE(found.front().title, first);
    QStringList once = titles(found);
    QCOMPARE(once.removeDuplicates(), 0);
    source.activate(found.front().id);
    QCOMPARE(shown.size(), 1);
    QCOMPARE(QString::fromUtf8(settingRow(shown.front()).title), first);
}

void PaletteSourcesTest::settingsShowTheirValues()
{
    const QTemporaryDir folder;
    Settings settings(environmentIn(folder));
    SettingSource source({.settings = &settings, .show = {}});
    source.refresh();
    const auto all = source.find({}, 100);
    qsizetype asked = 0;
    for (const SettingRow &row : settingsTable())
        asked += row.isShown() ? 1 : 0;
    QCOMPARE(qsizetype(all.size()), asked);
    const auto rowOf = [&](const QString &words) { return source.find(words, 1).front(); };
    QCOMPARE(rowOf(u"theme"_s).detail, u"Appearance ▸ As the system"_s);
    QVERIFY(rowOf(u"wrap long"_s).isChecked);
    settings.setTheme(2);
    settings.setWrapLines(false);
    settings.setValue(Settings::Key::AutosavePause, 30);
    QCOMPARE(rowOf(u"theme"_s).detail, u"Appearance ▸ Dark"_s);
    QVERIFY(!rowOf(u"wrap long"_s).isChecked);
    QCOMPARE(rowOf(u"pause before"_s).detail, u"Files ▸ 30 s"_s);
}

void PaletteSourcesTest::model()
{
    test::MadeRows rows;
    addAgents(rows, u"/x"_s, {u"reviewer"_s, u"code-reviewer"_s, u"writer"_s});
    Opened opened;
    PaletteModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.addSource(std::make_unique<AgentSource>(&rows, opened.wiring()));
    model.addSource(std::make_unique<LineSource>(
        LineSource::Wiring{.where = [] { return LineSource::Where{.line = 3, .lines = 120}; }, .goTo = {}}));
    model.refresh();
    QCOMPARE(model.source(), nullptr);
    for (const QString &text :
         {u""_s, u"r"_s, u"re"_s, u"rev"_s, u"revx"_s, u"rev"_s, u":"_s, u":4"_s, u"w"_s, u""_s}) {
        model.setText(text);
        QCOMPARE(model.source()->prefix(), text.startsWith(u':') ? QChar(u':') : QChar());
    }
    QCOMPARE(model.rowCount(), 3);
    model.setText(u"rev"_s);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 0).data().toString(), u"reviewer"_s);
    QVERIFY(model.flags(model.index(0, 0)).testFlag(Qt::ItemIsEnabled));
    QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"x"_s));
    QCOMPARE(resets.size(), 0);
}

QTEST_MAIN(PaletteSourcesTest)
#include "tst_palettesources.moc"
