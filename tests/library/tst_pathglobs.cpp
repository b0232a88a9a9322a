// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "library/pathglobs.h"

#include "bound.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dossier;

class PathGlobsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takes_data();
    void takes();
    void isEmpty();
    void manyBraces();
    void neverTakesLong();
};

void PathGlobsTest::takes_data()
{
    QTest::addColumn<QString>("include");
    QTest::addColumn<QString>("exclude");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("taken");
    const QString path = u"shop api/.claude/agents/team-1/code-reviewer.md"_s;
    const auto row = [&path](const char *name, const QString &include, bool taken, const QString &exclude = {},
                             const QString &other = {}) {
        QTest::newRow(name) << include << exclude << (other.isEmpty() ? path : other) << taken;
    };
    row("nothing said", u""_s, true);
    row("blanks and commas", u" , ,"_s, true);
    row("the file's name", u"code-reviewer.md"_s, true);
    row("part of a name", u"reviewer"_s, false);
    row("stars", u"*review*"_s, true);
    row("a star is no slash", u"agents/*.md"_s, false);
    row("two stars are", u"agents/**/*.md"_s, true);
    row("two stars are no folder too", u"team-1/**/*.md"_s, true);
    row("two stars at the end", u"agents/**"_s, true);
    row("two stars within a name", u"agents/**reviewer.md"_s, true);
    row("two stars at the beginning", u"**/code-*"_s, true);
    row("one sign", u"team-?"_s, true);
    row("one sign is no slash", u"agents?team-1"_s, false);
    row("a folder takes what is in it", u"team-1"_s, true);
    row("a folder with its slash", u".claude/"_s, true);
    row("a folder of another name", u"team"_s, false);
    row("at the beginning", u"/shop api"_s, true);
    row("only at the beginning", u"/agents"_s, false);
    row("written as in a shell", u"./shop*/.claude"_s, true);
    row("any case", u"CODE-*.MD"_s, true);
    row("umlaut of any case", u"PRÜFER*"_s, true, {}, u"a/prüfer.md"_s);
    row("a range", u"team-[0-9]"_s, true);
    row("a range without it", u"team-[!0-9]"_s, false);
    row("a range in the other sign", u"team-[^a-z]"_s, true);
    row("a range of slashes is none", u"agents[/]team-1"_s, false);
    row("a bracket that is not closed", u"team-[1"_s, true, {}, u"a/team-[1/b.md"_s);
    row("a bracket as a sign", u"[]]a"_s, true, {}, u"]a"_s);
    row("braces", u"{plan,code}-*"_s, true);
    row("braces in braces", u"{x,{y,code-re}}viewer.md"_s, true);
    row("braces with nothing", u"team-1{,0}"_s, true);
    row("a brace that is not closed", u"{code"_s, true, {}, u"a/{code"_s);
    row("several", u"x*, code-*"_s, true);
    row("none of several", u"x*, y*"_s, false);
    row("left out", u""_s, false, u"team-1"_s);
    row("left out of what is taken", u"*.md"_s, false, u"x, *reviewer*"_s);
    row("not left out", u"*.md"_s, true, u"team-2"_s);
    row("names that are no text", u"*.md"_s, true, {}, u"a/b"_s + QChar(0xDCFF) + u".md"_s);
    row("a point is a point", u"code-reviewer?md"_s, true);
    row("an expression is none", u"code.*"_s, false);
}

void PathGlobsTest::takes()
{
    QFETCH(const QString, include);
    QFETCH(const QString, exclude);
    QFETCH(const QString, path);
    QTEST(PathGlobs::make(include, exclude).takes(path), "taken");
}

void PathGlobsTest::isEmpty()
{
    QVERIFY(PathGlobs().isEmpty());
    QVERIFY(PathGlobs::make(u" ,"_s, QString()).isEmpty());
    QVERIFY(!PathGlobs::make(u"a"_s, QString()).isEmpty());
    QVERIFY(!PathGlobs::make(QString(), u"a"_s).isEmpty());
}

void PathGlobsTest::manyBraces()
{
    const Bound bound(2'000);
    const PathGlobs globs = PathGlobs::make(u"{a,b}"_s.repeated(40), QString());
    QVERIFY(globs.takes(u"a"_s.repeated(40)));
    QVERIFY(!globs.takes(u"c"_s));
    QVERIFY2(bound.isHeld(), bound.toText().constData());
}

void PathGlobsTest::neverTakesLong()
{
    const Bound bound(2'000);
    const PathGlobs globs = PathGlobs::make(u"**a*"_s.repeated(100) + u"x"_s, QString());
    QVERIFY(!globs.takes(u"a"_s.repeated(4'000)));
    QVERIFY2(bound.isHeld(), bound.toText().constData());
}

QTEST_APPLESS_MAIN(PathGlobsTest)
#include "tst_pathglobs.moc"
