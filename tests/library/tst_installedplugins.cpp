// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "library/installedplugins.h"

#include "libraryfixture.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

/// Which plugins are installed, and where their agents lie.
class TestInstalledPlugins : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void none();
    void versions_data();
    void versions();
    void switchedOff();
    void perProject();
    void oneCopyForSeveral();
    void agentPaths_data();
    void agentPaths();
    void wrongFiles_data();
    void wrongFiles();
    void settingsAreReadOnce();
    void switchesOfAFolder();

private:
    /// The list of the client, of version 2.
    static void install(const LibraryFixture &fixture, const QByteArray &plugins)
    {
        fixture.put(u"home/.claude/plugins/installed_plugins.json"_s,
                    R"({"version": 2, "plugins": )" + QByteArray(plugins).replace("$", fixture.root().toUtf8()) + "}");
    }
    [[nodiscard]] QStringList found(const LibraryFixture &fixture)
    {
        m_problems.clear();
        m_ops.forget();
        QStringList lines;
        for (const AgentsFolder &folder : installedPlugins(fixture.system().claude, m_problems, m_ops)) {
            QStringList projects;
            for (const QString &project : folder.projects)
                projects += fixture.shortened(project);
            lines += u"%1 %2 %3 %4 [%5]"_s.arg(fixture.shortened(folder.path), folder.plugin, folder.pluginKey,
                                               folder.isEnabled ? u"on"_s : u"off"_s, projects.join(u' '));
        }
        return lines;
    }

    std::vector<Error> m_problems;
    WatchedOps m_ops;
};

void TestInstalledPlugins::none()
{
    const LibraryFixture fixture;
    QCOMPARE(found(fixture), QStringList());
    QVERIFY(m_problems.empty());
}

void TestInstalledPlugins::versions_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::newRow("1: an object each") << QByteArray(
        R"({"version": 1, "plugins": {"a@m": {"version": "1.0", "installPath": "$/cache/a"}}})");
    QTest::newRow("2: a list each") << QByteArray(
        R"({"version": 2, "plugins": {"a@m": [{"scope": "user", "installPath": "$/cache/a/"}]}})");
    QTest::newRow("one without an absolute path") << QByteArray(
        R"({"version": 2, "plugins": {"a@m": [{"installPath": "$/cache/a"}], "b@m": [{"installPath": "cache/b"}], "c@m": [{}], "d@m": 5}})");
}

void TestInstalledPlugins::versions()
{
    QFETCH(QByteArray, list);
    const LibraryFixture fixture;
    fixture.put(u"home/.claude/plugins/installed_plugins.json"_s, list.replace("$", fixture.root().toUtf8()));
    QCOMPARE(found(fixture), QStringList{u"cache/a/agents a a@m on []"_s});
    QVERIFY(m_problems.empty());
    // Its own name counts before that of the list.
    fixture.put(u"cache/a/.claude-plugin/plugin.json"_s, R"({"name": "Tools"})");
    QCOMPARE(found(fixture), QStringList{u"cache/a/agents Tools a@m on []"_s});
}

void TestInstalledPlugins::switchedOff()
{
    const LibraryFixture fixture;
    install(fixture,
            R"({"a@m": [{"installPath": "$/a"}], "b@m": [{"installPath": "$/b"}], "a@n": [{"installPath": "$/c"}]})");
    fixture.put(u"home/.claude/settings.json"_s, R"({"enabledPlugins": {"a@m": false, "b@m": true}})");
    QCOMPARE(found(fixture),
             (QStringList{u"a/agents a a@m off []"_s, u"c/agents a a@n on []"_s, u"b/agents b b@m on []"_s}));
}

void TestInstalledPlugins::perProject()
{
    const LibraryFixture fixture;
    install(fixture, R"({"a@m": [{"scope": "project", "projectPath": "$/shop/", "installPath": "$/a"}],
                         "b@m": [{"scope": "local", "projectPath": "$/shop", "installPath": "$/b"}]})");
    fixture.put(u"home/.claude/settings.json"_s, R"({"enabledPlugins": {"a@m": false, "b@m": false}})");
    fixture.put(u"shop/.claude/settings.json"_s, R"({"enabledPlugins": {"a@m": true, "b@m": true}})");
    fixture.put(u"shop/.claude/settings.local.json"_s, R"({"enabledPlugins": {"b@m": false}})");
    QCOMPARE(found(fixture), (QStringList{u"a/agents a a@m on [shop]"_s, u"b/agents b b@m off [shop]"_s}));
}

void TestInstalledPlugins::oneCopyForSeveral()
{
    const LibraryFixture fixture;
    install(fixture, R"({"a@m": [{"projectPath": "$/shop", "installPath": "$/a"},
                                 {"projectPath": "$/other", "installPath": "$/a"},
                                 {"projectPath": "$/other", "installPath": "$/a"}],
                         "b@m": [{"projectPath": "$/shop", "installPath": "$/b"}, {"installPath": "$/b"}]})");
    fixture.put(u"shop/.claude/settings.json"_s, R"({"enabledPlugins": {"a@m": false}})");
    QCOMPARE(found(fixture), (QStringList{u"a/agents a a@m on [shop other]"_s, u"b/agents b b@m on []"_s}));
}

void TestInstalledPlugins::agentPaths_data()
{
    QTest::addColumn<QByteArray>("agents");
    QTest::addColumn<QStringList>("folders");
    QTest::newRow("one") << QByteArray(R"("./more")") << QStringList{u"more"_s};
    QTest::newRow("several") << QByteArray(R"(["./x/", "y/z", "./one.md"])")
                             << QStringList{u"x"_s, u"y/z"_s, u"one.md"_s};
    QTest::newRow("none named") << QByteArray("[]") << QStringList{u"agents"_s};
    QTest::newRow("of another type") << QByteArray("5") << QStringList{u"agents"_s};
    QTest::newRow("out of the plugin") << QByteArray(R"(["../b", "./a/../../c", "in"])") << QStringList{u"in"_s};
    QTest::newRow("absolute is inside too") << QByteArray(R"(["/etc"])") << QStringList{u"etc"_s};
}

void TestInstalledPlugins::agentPaths()
{
    QFETCH(QByteArray, agents);
    QFETCH(QStringList, folders);
    const LibraryFixture fixture;
    install(fixture, R"({"a@m": [{"installPath": "$/cache/a"}]})");
    fixture.put(u"cache/a/.claude-plugin/plugin.json"_s, R"({"name": "a", "agents": )" + agents + "}");
    QStringList expected;
    for (const QString &folder : folders)
        expected += u"cache/a/"_s + folder + u" a a@m on []"_s;
    QCOMPARE(found(fixture), expected);
}

void TestInstalledPlugins::wrongFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    const QString list = u"home/.claude/plugins/installed_plugins.json"_s;
    QTest::newRow("no JSON") << list << QByteArray("{");
    QTest::newRow("no object") << list << QByteArray("[]");
    QTest::newRow("settings") << u"home/.claude/settings.json"_s << QByteArray("nonsense");
    QTest::newRow("manifest") << u"a/.claude-plugin/plugin.json"_s << QByteArray("{\"name\": ");
    QTest::newRow("project's settings") << u"shop/.claude/settings.local.json"_s << QByteArray("\xFF");
}

void TestInstalledPlugins::wrongFiles()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const LibraryFixture fixture;
    install(fixture, R"({"a@m": [{"installPath": "$/a"}, {"projectPath": "$/shop", "installPath": "$/a2"}]})");
    fixture.put(name, bytes);
    (void)found(fixture);
    QCOMPARE(m_problems.size(), 1U);
    QCOMPARE(m_problems.front().path, fixture.path(name));
    QVERIFY(m_problems.front().text.contains(QDir::toNativeSeparators(fixture.path(name))));
}

void TestInstalledPlugins::settingsAreReadOnce()
{
    const LibraryFixture fixture;
    QByteArray plugins;
    for (int i = 0; i < 20; ++i) {
        plugins += (i > 0 ? "," : "") + QByteArray("\"p") + QByteArray::number(i) +
                   R"(@m": [{"projectPath": "$/shop", "installPath": "$/p)" + QByteArray::number(i) + "\"}]";
    }
    install(fixture, "{" + plugins + "}");
    fixture.put(u"home/.claude/settings.json"_s, "{}");
    fixture.put(u"shop/.claude/settings.json"_s, "{}");
    QCOMPARE(found(fixture).size(), 20);
    QStringList reads = m_ops.reads();
    QCOMPARE(reads.size(), 2 + 2 + 20); // list, person, project twice (one is not there), plugins
    QCOMPARE(reads.removeDuplicates(), 0);
}

void TestInstalledPlugins::switchesOfAFolder()
{
    const LibraryFixture fixture;
    QVERIFY(pluginSwitches(fixture.path(u"shop"_s), m_problems).isEmpty());
    fixture.put(u"shop/.claude/settings.json"_s, R"({"enabledPlugins": {"a@m": true, "b@m": true, "c@m": "yes"}})");
    fixture.put(u"shop/.claude/settings.local.json"_s, R"({"enabledPlugins": {"b@m": false}})");
    QCOMPARE(pluginSwitches(fixture.path(u"shop"_s), m_problems),
             (QHash<QString, bool>{{u"a@m"_s, true}, {u"b@m"_s, false}}));
    QVERIFY(m_problems.empty());
}

QTEST_GUILESS_MAIN(TestInstalledPlugins)
#include "tst_installedplugins.moc"
