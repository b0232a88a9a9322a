// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "library/agentcopies.h"
#include "storage/readfile.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

PlaceSnapshot::AgentPointer agent(const QString &path, const QString &name, const QByteArray &bytes,
                                  const QString &dialect = u"claude-code"_s)
{
    auto made = std::make_shared<AgentSummary>();
    made->path = path;
    made->name = name;
    made->dialect = dialect;
    made->hash = bytes.isEmpty() ? QByteArray() : hashOf(bytes);
    AgentsFolder folder{.path = path.section(u'/', 0, -2), .dialect = dialect};
    folder.workingFolder = folder.path.section(u"/.claude"_s, 0, 0);
    made->folder = std::make_shared<const AgentsFolder>(folder);
    return made;
}

} // namespace

class TestAgentCopies : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds();
    void says_data();
    void says();
};

void TestAgentCopies::finds()
{
    const auto mine = agent(u"/a/x.md"_s, u"x"_s, "one");
    const std::vector<PlaceSnapshot::AgentPointer> first{mine, agent(u"/a/y.md"_s, u"y"_s, "one"),
                                                         agent(u"/a/twin.md"_s, u"x"_s, "one")};
    const std::vector<PlaceSnapshot::AgentPointer> second{
        agent(u"/b/another file.md"_s, u"x"_s, "one"), agent(u"/b/x2.md"_s, u"x"_s, "two"),
        agent(u"/b/x3.md"_s, u"x"_s, "one", u"copilot"_s), agent(u"/b/unread.md"_s, u"x"_s, "")};
    const Place a{.kind = Place::Kind::Folder, .path = u"/a"_s};
    const Place b{.kind = Place::Kind::Folder, .path = u"/b"_s};
    const Place inner{.kind = Place::Kind::Folder, .path = u"/b/inner"_s};
    const auto copiesOf = [&](const AgentSummary &summary) {
        AgentCopies found;
        found.collect(summary, a, first);
        found.collect(summary, b, second);
        found.collect(summary, inner, second);
        return found;
    };
    const AgentCopies copies = copiesOf(*mine);
    QCOMPARE(copies.copies.size(), 2U);
    QCOMPARE(copies.copies[0].agent->path, u"/b/another file.md"_s);
    QCOMPARE(copies.copies[0].place, b);
    QVERIFY(copies.copies[0].isEqual && !copies.copies[1].isEqual);
    QCOMPARE(copies.equalCount(), 1);
    QCOMPARE(copies.firstDifferent()->agent->path, u"/b/x2.md"_s);
    QVERIFY(copiesOf(*agent(u"/a/n.md"_s, {}, "one")).copies.empty());
    QVERIFY(copiesOf(*agent(u"/a/n.md"_s, u"x"_s, "")).copies.empty());
}

void TestAgentCopies::says_data()
{
    QTest::addColumn<QStringList>("copies"); ///< "place=", or "place!" for a different one
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << QStringList() << QString();
    QTest::newRow("equal") << QStringList{u"web="_s, u"api="_s} << u"Equal in 2 other place(s)."_s;
    QTest::newRow("different") << QStringList{u"web!"_s} << u"The agent of this name differs in web."_s;
    QTest::newRow("below a place") << QStringList{u"web/packages/ui!"_s}
                                   << u"The agent of this name differs in web/packages/ui."_s;
    QTest::newRow("both") << QStringList{u"web!"_s, u"api="_s, u"docs!"_s}
                          << u"Equal in 1 other place(s); differs in web and docs."_s;
    QTest::newRow("twice in one place") << QStringList{u"web="_s, u"web="_s, u"api!"_s, u"api!"_s}
                                        << u"Equal in 1 other place(s); differs in api."_s;
}

void TestAgentCopies::says()
{
    QFETCH(const QStringList, copies);
    QFETCH(const QString, text);
    QLocale::setDefault(QLocale(QLocale::English));
    AgentCopies made;
    for (const QString &copy : copies) {
        const QString path = u'/' + copy.chopped(1);
        made.copies.push_back({.agent = agent(path + u"/.claude/agents/x.md"_s, u"x"_s, "x"),
                               .place = {.kind = Place::Kind::Folder, .path = path.section(u'/', 0, 1)},
                               .isEqual = copy.endsWith(u'=')});
    }
    QCOMPARE(made.toText(), text);
}

QTEST_GUILESS_MAIN(TestAgentCopies)
#include "tst_agentcopies.moc"
