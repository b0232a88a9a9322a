// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "library/replaceplan.h"

#include "planfolder.h"

#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace dossier;

/// Plans that replace in many files.
class ReplacePlanTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void replaces_data();
    void replaces();
    void onePartForEachMatch();
    void keepsFormatsAndBytes_data();
    void keepsFormatsAndBytes();
    void saysWhatLoadsWorse_data();
    void saysWhatLoadsWorse();
    void leavesAlone();
    void whatIsOpen();
    void sameFileTwice();
    void tooMuch();
    void stopsAndTells();

private:
    [[nodiscard]] ChangePlan plan(const std::vector<BatchFile> &files, const SearchQuery &query,
                                  const QString &with) const
    {
        return replacePlan(files, TextSearch::make(query).value(), with, m_folder.surroundings()).value();
    }

    PlanFolder m_folder;
};

void ReplacePlanTest::replaces_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("expression");
    QTest::addColumn<QString>("with");
    QTest::addColumn<QByteArray>("after"); // of the prompt
    QTest::addColumn<QString>("title");
    QTest::newRow("word") << u"work"_s << false << u"play"_s << QByteArray("You play, and PLAY.\n")
                          << u"Replace “work” with “play”"_s;
    QTest::newRow("away") << u" and"_s << false << QString() << QByteArray("You work, WORK.\n") << u"Remove “ and”"_s;
    QTest::newRow("groups") << u"(\\w+), (\\w+)"_s << true << u"\\2, \\1"_s << QByteArray("You and, work WORK.\n")
                            << u"Replace “(\\w+), (\\w+)” with “\\2, \\1”"_s;
    QTest::newRow("line ends") << u", "_s << true << u",\\n"_s << QByteArray("You work,\nand WORK.\n")
                               << u"Replace “, ” with “,\\n”"_s;
}

void ReplacePlanTest::replaces()
{
    QFETCH(const QString, pattern);
    QFETCH(const bool, expression);
    QFETCH(const QString, with);
    QFETCH(const QByteArray, after);
    const QString path = m_folder.write(u"shop/.claude/agents/one.md"_s, planAgent("one", {}, "You work, and WORK.\n"));
    const ChangePlan plan =
        this->plan({{.path = path, .folder = m_folder.project()}}, {.text = pattern, .regularExpression = expression},
                   QString(with).replace(u"PLAY"_s, u"play"_s));
    QTEST(plan.title, "title");
    QCOMPARE(plan.changes.size(), std::size_t(1));
    QVERIFY(plan.changes[0].isChosen);
    QCOMPARE(plan.changes[0].after(), planAgent("one", {}, QByteArray(after).replace("PLAY", "play")));
}

void ReplacePlanTest::onePartForEachMatch()
{
    const QString path =
        m_folder.write(u"shop/.claude/agents/parts.md"_s, planAgent("parts", {}, "a cat\n\nCat cat\n"));
    ChangePlan plan = this->plan({{.path = path, .folder = m_folder.project()}}, {.text = u"cat"_s}, u"cat"_s);
    // What is so already is no change.
    QCOMPARE(plan.changes.size(), std::size_t(1));
    QCOMPARE(plan.changes[0].parts.size(), std::size_t(1));
    QCOMPARE(plan.changes[0].parts[0].line, 8);
    QCOMPARE(plan.changes[0].parts[0].title, u"“Cat” becomes “cat”"_s);

    plan = this->plan({{.path = path, .folder = m_folder.project()}}, {.text = u"cat"_s}, u"dog"_s);
    QCOMPARE(plan.changes[0].parts.size(), std::size_t(3));
    plan.changes[0].parts[1].isChosen = false;
    QCOMPARE(plan.changes[0].after(), planAgent("parts", {}, "a dog\n\nCat dog\n"));

    QCOMPARE(this->plan({{.path = path}}, {.text = u"cats"_s}, u"dogs"_s).unchanged, 1);
}

void ReplacePlanTest::keepsFormatsAndBytes_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("windows lines") << QByteArray("one\r\ntwo\r\n") << QByteArray("one\r\n<\r\n>\r\n");
    QTest::newRow("mark") << QByteArray("\xEF\xBB\xBFtwo\n") << QByteArray("\xEF\xBB\xBF<\n>\n");
    QTest::newRow("utf-16") << QByteArray("\xFE\xFF\0t\0w\0o", 8) << QByteArray("\xFE\xFF\0<\0\n\0>", 8);
    QTest::newRow("bytes") << QByteArray("\xFF two \xC3\n") << QByteArray("\xFF <\n> \xC3\n");
    QTest::newRow("mixed lines") << QByteArray("a\r\ntwo\nb") << QByteArray("a\r\n<\n>\nb");
}

void ReplacePlanTest::keepsFormatsAndBytes()
{
    QFETCH(const QByteArray, before);
    const QString path = m_folder.write(u"shop/.claude/agents/format.md"_s, before);
    const ChangePlan plan = this->plan({{.path = path}}, {.text = u"tw(o)"_s, .regularExpression = true}, u"<\\n>"_s);
    QCOMPARE(plan.changes.size(), std::size_t(1));
    QTEST(plan.changes[0].after(), "after");
}

void ReplacePlanTest::saysWhatLoadsWorse_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("with");
    QTest::addColumn<bool>("chosen");
    QTest::addColumn<QString>("remark"); // a part of it
    QTest::newRow("nothing to say") << u"tests"_s << u"builds"_s << true << QString();
    QTest::newRow("no name any more") << u"name:"_s << u"title:"_s << false << u"note"_s;
    QTest::newRow("no description any more") << u"description: "_s << u"# "_s << false << u"Claude Code would"_s;
    QTest::newRow("another name") << u"worse"_s << u"better"_s << true << u"“worse” becomes “better”"_s;
}

void ReplacePlanTest::saysWhatLoadsWorse()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, with);
    QFETCH(const bool, chosen);
    QFETCH(const QString, remark);
    const QString path = m_folder.write(u"shop/.claude/agents/worse.md"_s, planAgent("worse"));
    const ChangePlan plan = this->plan({{.path = path, .folder = m_folder.project()}}, {.text = pattern}, with);
    QCOMPARE(plan.changes.size(), std::size_t(1));
    QCOMPARE(plan.changes[0].isChosen, chosen);
    QVERIFY2(plan.changes[0].remark.contains(remark), qPrintable(plan.changes[0].remark));
    QCOMPARE(plan.changes[0].remark.isEmpty(), remark.isEmpty());
}

void ReplacePlanTest::leavesAlone()
{
    const QString managed = m_folder.write(u"managed/a.md"_s, planAgent("a", {}, "cat\n"));
    const QString other = m_folder.write(u"managed/b.md"_s, planAgent("b", {}, "dog\n"));
    const QString gone = m_folder.path(u"gone.md"_s);
    const ChangePlan plan =
        this->plan({{.path = managed}, {.path = other}, {.path = gone}}, {.text = u"cat"_s}, u"x"_s);
    QVERIFY(plan.changes.empty());
    QCOMPARE(plan.unchanged, 1); // nothing is to be done there, and so nothing is refused
    QCOMPARE(plan.refusals.size(), std::size_t(2));
    QCOMPARE(plan.refusals[0].path, managed);
    QVERIFY(plan.refusals[0].reason.contains(u"administrator"_s));
    QCOMPARE(plan.refusals[1].path, gone);
}

void ReplacePlanTest::whatIsOpen()
{
    const QString path = m_folder.write(u"shop/.claude/agents/open.md"_s, planAgent("open", {}, "disk\n"));
    const SourceText open = SourceText::fromBytes(planAgent("open", {}, "tab cat\n"));
    const ChangePlan plan =
        this->plan({{.path = path, .open = open, .dialect = u"claude-code"_s}}, {.text = u"cat"_s}, u"dog"_s);
    QCOMPARE(plan.changes.size(), std::size_t(1));
    QCOMPARE(plan.changes[0].before, planAgent("open", {}, "tab cat\n"));
    QCOMPARE(plan.changes[0].after(), planAgent("open", {}, "tab dog\n"));
}

void ReplacePlanTest::sameFileTwice()
{
    const QString path = m_folder.write(u"shop/.claude/agents/once.md"_s, planAgent("once", {}, "cat\n"));
    const QString link = m_folder.path(u"shop/.claude/agents/twice.md"_s);
    QCOMPARE(::symlink(path.toUtf8().constData(), link.toUtf8().constData()), 0);
    const ChangePlan plan = this->plan({{.path = path}, {.path = link}}, {.text = u"cat"_s}, u"dog"_s);
    QCOMPARE(plan.changes.size(), std::size_t(1));
    QCOMPARE(plan.refusals.size(), std::size_t(1));
    QVERIFY(plan.refusals[0].reason.contains(u"once.md"_s));
}

void ReplacePlanTest::tooMuch()
{
    const QString path = m_folder.write(u"shop/.claude/agents/much.md"_s, QByteArray(120'000, 'a'));
    const ChangePlan plan = this->plan({{.path = path}}, {.text = u"a"_s}, u"b"_s);
    QVERIFY(plan.changes.empty());
    QCOMPARE(plan.refusals.size(), std::size_t(1));
}

void ReplacePlanTest::stopsAndTells()
{
    const QString path = m_folder.write(u"shop/.claude/agents/stop.md"_s, planAgent("stop", {}, "cat\n"));
    const TextSearch search = TextSearch::make({.text = u"cat"_s}).value();
    std::stop_source stop;
    QList<qsizetype> told;
    const auto listener = [&told](qsizetype done, qsizetype total) { told += {done, total}; };
    QVERIFY(replacePlan({{.path = path}, {.path = path}}, search, u"x"_s, m_folder.surroundings(), stop.get_token(),
                        listener));
    QCOMPARE(told, (QList<qsizetype>{1, 2, 2, 2}));
    stop.request_stop();
    QVERIFY(!replacePlan({{.path = path}}, search, u"x"_s, m_folder.surroundings(), stop.get_token()));
}

QTEST_GUILESS_MAIN(ReplacePlanTest)
#include "tst_replaceplan.moc"
