// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "library/batchedit.h"

#include "library/placescan.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

QByteArray agent(const QByteArray &name, const QByteArray &lines = {})
{
    return "---\nname: " + name + "\ndescription: Use this agent when tests fail.\n" + lines +
           "---\n\nYou mend tests.\n";
}

} // namespace

/// Plans for many files, over a folder of them.
class BatchEditTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void sets_data();
    void sets();
    void keepsEveryOtherByte();
    void leavesAlone_data();
    void leavesAlone();
    void takesTheOpenText();
    void sameFileTwice();
    void setsSeveral();
    void fixes_data();
    void fixes();
    void seesTheNeighbours_data();
    void seesTheNeighbours();
    void findsCommonValues();
    void stops();
    void tellsHowFar();

private:
    QString write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] BatchEdit batch() const { return BatchEdit(*m_surroundings, m_checker); }

    const Checker m_checker;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<const Surroundings> m_surroundings;
};

void BatchEditTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/Über agents-XXXXXX"_s);
    const QString home = m_folder->filePath(u"home"_s);
    m_surroundings = std::make_unique<const Surroundings>(
        std::make_shared<const Dialects>(Dialects::load()), m_checker,
        SystemFolders{home, home + u"/.claude"_s, m_folder->filePath(u"managed"_s)});
}

QString BatchEditTest::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_folder->filePath(name);
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

void BatchEditTest::sets_data()
{
    using Kind = FieldSetting::Kind;
    QTest::addColumn<QByteArray>("before"); ///< lines of the header
    QTest::addColumn<FieldSetting>("setting");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *name, const QByteArray &before, const FieldSetting &setting,
                        const QByteArray &after,
                        const QString &title) { QTest::newRow(name) << before << setting << after << title; };
    row("a value", "model: sonnet # quick\n", {.key = u"model"_s, .text = u"opus"_s}, "model: opus # quick\n",
        u"Set “model” to “opus”"_s);
    row("its own quotes", "model: 'sonnet'\n", {.key = u"model"_s, .text = u"opus"_s}, "model: 'opus'\n",
        u"Set “model” to “opus”"_s);
    row("a new field", "", {.key = u"model"_s, .text = u"opus"_s}, "model: opus\n", u"Set “model” to “opus”"_s);
    row("as it is", "model: opus\n", {.key = u"model"_s, .text = u"opus"_s}, "model: opus\n",
        u"Set “model” to “opus”"_s);
    row("a number", "maxTurns: 5\n", {.key = u"maxTurns"_s, .text = u"7"_s}, "maxTurns: 7\n",
        u"Set “maxTurns” to “7”"_s);
    row("away with it", "model: opus\ncolor: red\n", {.key = u"model"_s, .kind = Kind::Unset}, "color: red\n",
        u"Remove “model”"_s);
    row("nothing there to remove", "color: red\n", {.key = u"model"_s, .kind = Kind::Unset}, "color: red\n",
        u"Remove “model”"_s);
    row("a line of names stays one", "tools: Read,  Grep\n",
        {.key = u"tools"_s, .kind = Kind::Items, .items = {u"Read"_s, u"Bash"_s}}, "tools: Read,  Bash\n",
        u"Set “tools” to “Read, Bash”"_s);
    row("a block list stays one", "tools:\n  - Read\n  - Grep\n",
        {.key = u"tools"_s, .kind = Kind::Add, .items = {u"Bash"_s}}, "tools:\n  - Read\n  - Grep\n  - Bash\n",
        u"Add Bash to “tools”"_s);
    row("a flow list stays one", "tools: [Read, Grep]\n",
        {.key = u"tools"_s, .kind = Kind::Remove, .items = {u"Read"_s}}, "tools: [Grep]\n",
        u"Take Read out of “tools”"_s);
    row("what has all gets no more", "color: red\n", {.key = u"tools"_s, .kind = Kind::Add, .items = {u"Bash"_s}},
        "color: red\n", u"Add Bash to “tools”"_s);
    row("YAML", "", {.key = u"hooks"_s, .kind = Kind::Yaml, .text = u"Stop:\n  - hooks: []"_s},
        "hooks:\n  Stop:\n    - hooks: []\n", u"Set “hooks” to “Stop: - hooks: []”"_s);
}

void BatchEditTest::sets()
{
    QFETCH(const QByteArray, before);
    QFETCH(const FieldSetting, setting);
    QFETCH(const QByteArray, after);
    QFETCH(const QString, title);
    const QString path = write(u".claude/agents/a.md"_s, agent("a", before));
    const auto plan = batch().setFields({{.path = path}}, {setting});
    QVERIFY(plan);
    QCOMPARE(plan->title, title);
    QCOMPARE(plan->refusals, {});
    if (before == after) {
        QCOMPARE(plan->unchanged, 1);
        QVERIFY(plan->changes.empty());
        return;
    }
    QCOMPARE(plan->changes.size(), 1U);
    const FileChange &change = plan->changes.front();
    QCOMPARE(change.path, path);
    QCOMPARE(change.before, agent("a", before));
    QCOMPARE(change.after(), agent("a", after));
    QVERIFY(change.isChosen);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), agent("a", before)); // nothing is written
}

void BatchEditTest::keepsEveryOtherByte()
{
    const QByteArray odd = "\xef\xbb\xbf---\r\nname:   a\r\n# a word\r\nmodel: sonnet\r\ndescription: \"x\"\r\n---\r\n"
                           "Body \xff\r\n";
    const QString path = write(u"a.md"_s, odd);
    const auto plan = batch().setFields({{.path = path}}, {{.key = u"model"_s, .text = u"opus"_s}});
    QVERIFY(plan);
    QCOMPARE(plan->changes.size(), 1U);
    QCOMPARE(plan->changes.front().after(), QByteArray(odd).replace("sonnet", "opus"));
    QCOMPARE(plan->changes.front().parts.front().line, 4);
}

void BatchEditTest::leavesAlone_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind"); ///< of the agents folder; -1: not known
    QTest::addColumn<QString>("expected"); ///< a part of the sentence
    const auto kind = [](AgentsFolder::Kind of) { return static_cast<int>(of); };
    QTest::newRow("managed, by its folder")
        << u"m/a.md"_s << agent("a") << kind(AgentsFolder::Kind::Managed) << u"administrator"_s;
    QTest::newRow("managed, by its path") << u"managed/.claude/agents/a.md"_s << agent("a") << -1 << u"administrator"_s;
    QTest::newRow("an installed plugin, by its folder")
        << u"p/a.md"_s << agent("a") << kind(AgentsFolder::Kind::Plugin) << u"update would overwrite"_s;
    QTest::newRow("an installed plugin, by its path")
        << u"home/.claude/plugins/cache/market/x/1/agents/a.md"_s << agent("a") << -1 << u"update would overwrite"_s;
    QTest::newRow("a note") << u".claude/agents/README.md"_s << QByteArray("# Words\n") << -1 << u"note"_s;
    QTest::newRow("a header that cannot be told")
        << u".claude/agents/a.md"_s << QByteArray("---\n{ name: a, description: Use it }\n---\n") << -1
        << u"in braces"_s;
    QTest::newRow("a folder") << u"folder.md/inside.md"_s << agent("a") << -2 << u"folder"_s;
    QTest::newRow("gone") << u"gone.md"_s << QByteArray() << -3 << u"no file"_s;
}

void BatchEditTest::leavesAlone()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, kind);
    QFETCH(const QString, expected);
    BatchFile file{.path = write(name, bytes)};
    if (kind >= 0)
        file.folder = std::make_shared<AgentsFolder>(
            AgentsFolder{.path = {}, .kind = static_cast<AgentsFolder::Kind>(kind), .dialect = u"claude-code"_s});
    if (kind == -2)
        file.path = QFileInfo(file.path).path();
    if (kind == -3)
        QVERIFY(QFile::remove(file.path));
    const auto plan = batch().setFields({file}, {{.key = u"model"_s, .text = u"a: b"_s}});
    QVERIFY(plan);
    QVERIFY(plan->changes.empty());
    QCOMPARE(plan->refusals.size(), 1U);
    QCOMPARE(plan->refusals.front().path, file.path);
    QVERIFY2(plan->refusals.front().reason.contains(expected), qPrintable(plan->refusals.front().reason));
}

void BatchEditTest::takesTheOpenText()
{
    const QString path = write(u"a.md"_s, agent("a", "model: haiku\n"));
    const QByteArray typed = agent("a", "model: sonnet\n") + "More.\n";
    const auto plan = batch().setFields({{.path = path, .open = SourceText::fromBytes(typed)}},
                                        {{.key = u"model"_s, .text = u"opus"_s}});
    QVERIFY(plan);
    QCOMPARE(plan->changes.front().before, typed);
    QCOMPARE(plan->changes.front().after(), agent("a", "model: opus\n") + "More.\n");
}

void BatchEditTest::sameFileTwice()
{
    const QString path = write(u"a.md"_s, agent("a"));
    const QString link = m_folder->filePath(u"b.md"_s);
    QVERIFY(QFile::link(u"a.md"_s, link));
    const auto plan = batch().setFields({{.path = path}, {.path = link}}, {{.key = u"model"_s, .text = u"opus"_s}});
    QVERIFY(plan);
    QCOMPARE(plan->changes.size(), 1U);
    QCOMPARE(plan->refusals.size(), 1U);
    QCOMPARE(plan->refusals.front().path, link);
}

void BatchEditTest::setsSeveral()
{
    const QString path = write(u"a.md"_s, agent("a", "tools: Read\ndisallowedTools: Bash\n"));
    const auto plan =
        batch().setFields({{.path = path}}, {{.key = u"tools"_s, .kind = FieldSetting::Kind::Unset},
                                             {.key = u"disallowedTools"_s, .kind = FieldSetting::Kind::Unset}});
    QVERIFY(plan);
    QCOMPARE(plan->changes.size(), 1U);
    QCOMPARE(plan->changes.front().after(), agent("a"));
    QCOMPARE(plan->title, u"Change 2 field(s)"_s);
}

void BatchEditTest::fixes_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after"); ///< as before: no change
    QTest::addColumn<bool>("isChosen");
    QTest::addColumn<bool>("isRefused");
    const QByteArray colon = "---\nname: a\ndescription: Use when: tests fail\n---\n\nYou mend tests.\n";
    QTest::newRow("a safe one") << u"header/unquoted-colon"_s << colon
                                << QByteArray(colon).replace("Use when: tests fail", "\"Use when: tests fail\"") << true
                                << false;
    QTest::newRow("of another rule") << u"header/tab"_s << colon << colon << true << false;
    const QByteArray limit = agent("a", "allowed-tools: Read\n");
    QTest::newRow("one that changes what is written")
        << u"header/near-miss-key"_s << limit << QByteArray(limit).replace("allowed-tools", "tools") << false << false;
    const QByteArray empty = "---\nname: a\ndescription: Use this agent when tests fail.\n---\n";
    QTest::newRow("none") << u"body/empty"_s << empty << empty << true << true;
}

void BatchEditTest::fixes()
{
    QFETCH(const QString, rule);
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const bool, isChosen);
    QFETCH(const bool, isRefused);
    QVERIFY(m_checker.rule(rule));
    const QString path = write(u".claude/agents/a.md"_s, before);
    const auto plan = batch().fixRule({{.path = path}}, rule);
    QVERIFY(plan);
    QCOMPARE(plan->refusals.size(), isRefused ? 1U : 0U);
    QCOMPARE(plan->changes.size(), before == after ? 0U : 1U);
    if (plan->changes.empty())
        return;
    QCOMPARE(plan->changes.front().after(), after);
    QCOMPARE(plan->changes.front().isChosen, isChosen);
    QCOMPARE(plan->changes.front().remark.isEmpty(), isChosen);
    QVERIFY(!plan->changes.front().parts.front().reason.isEmpty());
}

void BatchEditTest::seesTheNeighbours_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<bool>("isChanged");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("a name that is taken") << u"name/duplicate"_s << agent("twin") << true << false;
    QTest::newRow("agents that start each other")
        << u"agents/circular"_s << agent("a", "tools: Agent(twin)\n") << false << true;
    QTest::newRow("alone") << u"name/duplicate"_s << agent("a") << false << false;
}

/// What the scan has found is found again, though the file is read anew.
void BatchEditTest::seesTheNeighbours()
{
    QFETCH(const QString, rule);
    QFETCH(const QByteArray, before);
    QFETCH(const bool, isChanged);
    QFETCH(const bool, isRefused);
    const QString path = write(u".claude/agents/a.md"_s, before);
    write(u".claude/agents/b.md"_s, agent("twin", "tools: Agent(a)\n"));
    const auto snapshot =
        PlaceScan(*m_surroundings, m_checker)
            .run({.place = {.kind = Place::Kind::Folder, .path = m_folder->path()}}, std::stop_token());
    const auto found = std::ranges::find(snapshot->agents, path, [](const auto &one) { return one->path; });
    const auto plan = batch().fixRule({{.path = path, .folder = (*found)->folder, .set = snapshot->set}}, rule);
    QVERIFY(plan);
    QCOMPARE(plan->changes.size(), isChanged ? 1U : 0U);
    QCOMPARE(plan->refusals.size(), isRefused ? 1U : 0U);
    if (isChanged)
        QCOMPARE(plan->changes.front().after(), agent("a"));
}

void BatchEditTest::findsCommonValues()
{
    using State = CommonValue::State;
    const std::vector<BatchFile> files{
        {.path = write(u"a.md"_s, agent("a", "model: opus\ntools: Read, Grep\ncolor: red\n"))},
        {.path = write(u"b.md"_s, agent("b", "model: 'opus'\ntools: [Read, Grep]\ncolor: blue\n"))},
        {.path = write(u"c.md"_s, agent("c", "model: opus\ntools:\n  - Read\n  - Grep\nmemory: user\n"))},
        {.path = m_folder->filePath(u"none.md"_s)}};
    const auto common = batch().commonValues(files);
    QVERIFY(common);
    QCOMPARE(common->files, 3);
    QCOMPARE(common->dialects, QStringList{u"claude-code"_s});
    const auto at = [&common](const QString &key) { return common->fields.at(key); };
    QCOMPARE(at(u"model"_s).state, State::Same);
    QCOMPARE(at(u"model"_s).value.text, u"opus"_s);
    QCOMPARE(at(u"tools"_s).state, State::Same);
    QCOMPARE(at(u"tools"_s).value.items, QStringList({u"Read"_s, u"Grep"_s}));
    QCOMPARE(at(u"color"_s).state, State::Several);
    QCOMPARE(at(u"color"_s).present, 2);
    QCOMPARE(at(u"name"_s).state, State::Several);
    QCOMPARE(at(u"memory"_s).state, State::Several); // in one only
    QCOMPARE(at(u"description"_s).state, State::Same);
    QVERIFY(!common->fields.contains(u"hooks"_s));
}

void BatchEditTest::stops()
{
    std::stop_source source;
    source.request_stop();
    const std::vector<BatchFile> files{{.path = write(u"a.md"_s, agent("a"))}};
    QVERIFY(!batch().setFields(files, {{.key = u"model"_s, .text = u"opus"_s}}, source.get_token()));
    QVERIFY(!batch().fixRule(files, u"header/tab"_s, source.get_token()));
    QVERIFY(!batch().commonValues(files, source.get_token()));
}

void BatchEditTest::tellsHowFar()
{
    QList<std::pair<qsizetype, qsizetype>> told;
    const std::vector<BatchFile> files{{.path = write(u"a.md"_s, agent("a"))},
                                       {.path = m_folder->filePath(u"no.md"_s)}};
    QVERIFY(batch().setFields(files, {{.key = u"model"_s, .text = u"opus"_s}}, {},
                              [&told](qsizetype done, qsizetype total) { told.emplace_back(done, total); }));
    QCOMPARE(told, (QList<std::pair<qsizetype, qsizetype>>{{1, 2}, {2, 2}}));
}

QTEST_GUILESS_MAIN(BatchEditTest)
#include "tst_batchedit.moc"
