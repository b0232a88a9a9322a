// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "library/samenames.h"

#include "libraryfixture.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

/// Names against the folders that hold them.
class TestSameNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothing();
    void rowsAndColumns();
    void likeness();
    void severalInOneFolder();
    void clientsAreApart();
    void plugins();
    void titles();
    void whatIsNotLoadedCountsToo();
    void tenThousand();

private:
    using Snapshots = std::vector<std::shared_ptr<const PlaceSnapshot>>;

    static SameNames of(const LibraryFixture &fixture, const QString &folder = u"shop"_s)
    {
        const Snapshots all{fixture.scanFolder(u"shop"_s), fixture.scanFolder(u"other"_s),
                            fixture.scanPlace(Place::Kind::Home), fixture.scanPlace(Place::Kind::Plugins)};
        return SameNames::of(Standings::judge(all, fixture.path(folder), *fixture.dialects()));
    }
    /// "name: column=state/likeness …"; several files of a cell with "+".
    static QStringList lines(const SameNames &same)
    {
        static const QHash<SameNames::Likeness, QString> kWords{{SameNames::Likeness::First, u"first"_s},
                                                                {SameNames::Likeness::Equal, u"equal"_s},
                                                                {SameNames::Likeness::Different, u"different"_s},
                                                                {SameNames::Likeness::NotRead, u"not-read"_s}};
        QStringList all;
        for (const SameNames::Row &row : same.rows) {
            QString line = row.id + u':';
            for (const SameNames::Column &column : same.columns) {
                const SameNames::Cell *cell = row.cell(column.folder->path);
                if (!cell)
                    continue;
                QStringList files;
                for (const SameNames::File &file : cell->files)
                    files += toString(file.state) + u'/' + kWords.value(file.likeness);
                line += u' ' + column.title + u'=' + files.join(u'+');
            }
            all += line + (row.areEqual ? u" ="_s : QString());
        }
        return all;
    }
    static QStringList titlesOf(const SameNames &same)
    {
        QStringList titles;
        for (const SameNames::Column &column : same.columns)
            titles += column.title;
        return titles;
    }
};

void TestSameNames::nothing()
{
    const LibraryFixture fixture;
    QVERIFY(SameNames::of(Standings()).rows.empty());
    fixture.putAgent(u"shop/.claude/agents/a.md"_s, "a");
    fixture.putAgent(u"shop/.claude/agents/b.md"_s, "b");
    const SameNames same = of(fixture);
    QVERIFY(same.rows.empty());
    QVERIFY(same.columns.empty()); // a folder without a shared name is no column
}

void TestSameNames::rowsAndColumns()
{
    const LibraryFixture fixture;
    for (const QString &name : {u"b"_s, u"A"_s, u"c"_s}) {
        fixture.putAgent(u"shop/.claude/agents/%1.md"_s.arg(name), name.toUtf8());
        fixture.putAgent(u"home/.claude/agents/%1.md"_s.arg(name), name.toUtf8());
    }
    fixture.putAgent(u"other/.claude/agents/b.md"_s, "b");
    const SameNames same = of(fixture);
    QCOMPARE(titlesOf(same), (QStringList{u"other"_s, u"shop"_s, u"Home"_s}));
    QCOMPARE(lines(same), (QStringList{
                              u"A: shop=used/first Home=hidden/equal ="_s,
                              u"b: other=elsewhere/equal shop=used/first Home=hidden/equal ="_s,
                              u"c: shop=used/first Home=hidden/equal ="_s,
                          }));
    QCOMPARE(same.rows.front().cell(u"/no/such"_s), nullptr);
}

void TestSameNames::likeness()
{
    const LibraryFixture fixture;
    fixture.putAgent(u"shop/.claude/agents/a.md"_s, "a");
    fixture.putAgent(u"home/.claude/agents/a.md"_s, "a", "model: opus\n");
    fixture.putAgent(u"other/.claude/agents/a.md"_s, "a");
    QCOMPARE(lines(of(fixture)), QStringList{u"a: other=elsewhere/equal shop=used/first Home=hidden/different"_s});
    // Seen from elsewhere another one goes first.
    QCOMPARE(lines(of(fixture, u"nowhere"_s)),
             QStringList{u"a: other=elsewhere/different shop=elsewhere/different Home=used/first"_s});
}

void TestSameNames::severalInOneFolder()
{
    const LibraryFixture fixture;
    fixture.putAgent(u"shop/.claude/agents/1.md"_s, "a");
    fixture.putAgent(u"shop/.claude/agents/sub/2.md"_s, "a");
    fixture.putAgent(u"home/.claude/agents/3.md"_s, "a", "# other\n");
    const SameNames same = of(fixture);
    QCOMPARE(lines(same), QStringList{u"a: shop=twin/first+twin/equal Home=hidden/different"_s});
    QCOMPARE(same.rows.front().cells.front().files.size(), 2U);
}

void TestSameNames::clientsAreApart()
{
    const LibraryFixture fixture;
    fixture.putAgent(u"shop/.claude/agents/a.md"_s, "aa");
    fixture.putAgent(u"shop/.gemini/agents/a.md"_s, "aa");
    QVERIFY(of(fixture).rows.empty());
    fixture.putAgent(u"home/.gemini/agents/a.md"_s, "aa");
    fixture.putAgent(u"home/.claude/agents/a.md"_s, "aa");
    const SameNames same = of(fixture);
    QCOMPARE(same.rows.size(), 2U);
    QCOMPARE(same.rows[0].dialect, u"claude-code"_s);
    QCOMPARE(same.rows[1].dialect, u"gemini"_s);
    QStringList titles = titlesOf(same);
    QCOMPARE(titles.removeDuplicates(), 0);
    QVERIFY2(titles.contains(u"Home, .gemini/agents"_s), qPrintable(titles.join(u'|')));
}

void TestSameNames::plugins()
{
    const LibraryFixture fixture;
    fixture.put(u"home/.claude/plugins/installed_plugins.json"_s,
                QByteArray(R"({"plugins": {"kit@m": [{"installPath": "$/cache/kit"}]}})")
                    .replace("$", fixture.root().toUtf8()));
    fixture.putAgent(u"cache/kit/agents/a.md"_s, "a");
    fixture.put(u"shop/kit/.claude-plugin/plugin.json"_s, R"({"name": "kit"})");
    fixture.putAgent(u"shop/kit/agents/a.md"_s, "a", "# newer\n");
    fixture.putAgent(u"shop/.claude/agents/a.md"_s, "a"); // another name
    QCOMPARE(lines(of(fixture)), QStringList{u"kit:a: kit=used/first Source of kit=elsewhere/different"_s});
}

void TestSameNames::titles()
{
    const LibraryFixture fixture;
    for (const QString &folder : {u"shop/a/web"_s, u"shop/b/web"_s, u"shop/b"_s, u"other/x/b/web"_s})
        fixture.putAgent(folder + u"/.claude/agents/n.md"_s, "n");
    fixture.putAgent(u"shop/docs/agents/n.md"_s, "n");
    fixture.putAgent(u"shop/.opencode/agents/n.md"_s, "n");
    fixture.putAgent(u"shop/.opencode/agent/n.md"_s, "n");
    const SameNames same = of(fixture);
    QStringList titles = titlesOf(same);
    QCOMPARE(titles.removeDuplicates(), 0);
    QCOMPARE(titles.size(), 7);
    QVERIFY(titles.contains(u"a/web"_s)); // as much as it takes
    QVERIFY(titles.contains(u"b"_s));
    QVERIFY(titles.contains(u"docs/agents"_s));
    QVERIFY(titles.contains(fixture.path(u"shop/b/web/.claude/agents"_s)));
    QVERIFY(titles.contains(u"shop, .opencode/agent"_s));
    QVERIFY(titles.contains(u"shop, .opencode/agents"_s));
}

void TestSameNames::whatIsNotLoadedCountsToo()
{
    const LibraryFixture fixture;
    fixture.putAgent(u"shop/.claude/agents/a.md"_s, "a");
    fixture.put(u"home/.claude/agents/a.md"_s, "---\nname: a\n---\n\nWithout a description.\n");
    fixture.putAgent(u"shop/agents/a.md"_s, "a");
    QCOMPARE(lines(of(fixture)),
             QStringList{u"a: shop=used/first Home=not-loaded/different shop/agents=unread/equal"_s});
}

void TestSameNames::tenThousand()
{
    Snapshots all;
    for (int place = 0; place < 20; ++place) {
        auto snapshot = std::make_shared<PlaceSnapshot>();
        snapshot->place = {.kind = Place::Kind::Folder, .path = u"/code/p%1"_s.arg(place)};
        const auto folder =
            std::make_shared<const AgentsFolder>(AgentsFolder{.path = snapshot->place.path + u"/.claude/agents"_s,
                                                              .kind = AgentsFolder::Kind::Project,
                                                              .dialect = u"claude-code"_s,
                                                              .workingFolder = snapshot->place.path});
        for (int i = 0; i < 500; ++i) {
            snapshot->agents.push_back(
                std::make_shared<const AgentSummary>(AgentSummary{.path = folder->path + u"/%1.md"_s.arg(i),
                                                                  .fileName = {},
                                                                  .folder = folder,
                                                                  .hash = QByteArray(32, char(place % 2)),
                                                                  .dialect = u"claude-code"_s,
                                                                  .name = u"agent-%1"_s.arg(i),
                                                                  .outcome = Outcome::Loads}));
        }
        all.push_back(snapshot);
    }
    const Standings standings = Standings::judge(all, u"/code/p0"_s, Dialects::load());
    const SameNames same = SameNames::of(standings);
    QCOMPARE(same.rows.size(), 500U);
    QCOMPARE(same.columns.size(), 20U);
}

QTEST_GUILESS_MAIN(TestSameNames)
#include "tst_samenames.moc"
