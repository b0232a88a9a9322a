// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "library/clientfolders.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

using Kind = AgentsFolder::Kind;

Q_DECLARE_METATYPE(dossier::AgentsFolder::Kind)

/// Agents folders by their paths; what a walk makes of them is tested there.
class ClientFoldersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void around_data();
    void around();
    void onTheWay();
};

void ClientFoldersTest::around_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isFound");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("dialect");
    const auto row = [](const char *name, const QString &path, Kind kind, const QString &folder,
                        const QString &dialect = u"claude-code"_s) {
        QTest::newRow(name) << path << !folder.isEmpty() << kind << folder << dialect;
    };
    row("project", u"/w/shop/.claude/agents/a.md"_s, Kind::Project, u"/w/shop/.claude/agents"_s);
    row("deep", u"/w/shop/.claude/agents/x/y/a.md"_s, Kind::Project, u"/w/shop/.claude/agents"_s);
    row("in a package", u"/w/shop/packages/web/.claude/agents/a.md"_s, Kind::Project,
        u"/w/shop/packages/web/.claude/agents"_s);
    row("home", u"/h/üser/.conf/agents/a.md"_s, Kind::User, u"/h/üser/.conf/agents"_s);
    row("managed", u"/etc/cc/.claude/agents/a.md"_s, Kind::Managed, u"/etc/cc/.claude/agents"_s);
    row("another client", u"/w/shop/.gemini/agents/a.md"_s, Kind::Project, u"/w/shop/.gemini/agents"_s, u"gemini"_s);
    row("another client at home", u"/h/üser/.qwen/agents/a.md"_s, Kind::User, u"/h/üser/.qwen/agents"_s, u"qwen"_s);
    row("unread", u"/w/shop/agents/a.md"_s, Kind::Unread, {});
    row("the root's", u"/.claude/agents/a.md"_s, Kind::Project, u"/.claude/agents"_s);
    row("one in another", u"/w/.gemini/agents/x/.claude/agents/a.md"_s, Kind::Project,
        u"/w/.gemini/agents/x/.claude/agents"_s);
    row("the folder itself", u"/w/shop/.claude/agents"_s, Kind::Unread, {});
    row("loose", u"/w/a.md"_s, Kind::Unread, {});
    row("nearly", u"/w/.claude/agents-old/a.md"_s, Kind::Unread, {});
}

void ClientFoldersTest::around()
{
    QFETCH(QString, path);
    QFETCH(bool, isFound);
    QFETCH(Kind, kind);
    QFETCH(QString, folder);
    QFETCH(QString, dialect);
    const SystemFolders system{.home = u"/h/üser"_s, .claude = u"/h/üser/.conf"_s, .managed = u"/etc/cc"_s};
    const Dialects dialects = Dialects::load();
    const std::optional<AgentsFolder> found = ClientFolders(dialects, system).around(path);
    QCOMPARE(found.has_value(), isFound);
    if (!found)
        return;
    QVERIFY(found->kind == kind);
    QCOMPARE(found->path, folder);
    QCOMPARE(found->dialect, dialect);
}

void ClientFoldersTest::onTheWay()
{
    const SystemFolders system{.home = u"/h"_s, .claude = u"/h/.conf"_s, .managed = {}};
    const Dialects dialects = Dialects::load();
    const ClientFolders folders(dialects, system);
    for (const QString &folder : {u"/w/.claude"_s, u"/w/.github"_s, u"/h/.conf"_s, u"/h/.config"_s})
        QVERIFY2(folders.leadsToAgents(folder), qPrintable(folder));
    for (const QString &folder : {u"/w"_s, u"/w/my.claude"_s, u"/h/.cache"_s, u"/w/.claude/agents"_s, u"/"_s})
        QVERIFY2(!folders.leadsToAgents(folder), qPrintable(folder));
    QVERIFY(folders.isRecursive(*folders.at(u"/w/.claude/agents"_s)));
    QVERIFY(!folders.isRecursive(*folders.at(u"/w/.gemini/agents"_s)));
    QVERIFY(folders.at(u"/.claude/agents"_s)->workingFolder == u"/"_s);
}

QTEST_GUILESS_MAIN(ClientFoldersTest)
#include "tst_clientfolders.moc"
