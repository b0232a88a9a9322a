// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "library/agentsearch.h"

#include "libraryfixture.h"

#include <QThread>

#include <mutex>

using namespace Qt::StringLiterals;
using namespace dossier;

namespace {

struct SearchOutcome {
    std::vector<FoundFile> files;
    int calls = 0;
    qsizetype done = -1;
    qsizetype total = -1;
    bool isAll = false;

    [[nodiscard]] qsizetype matches() const
    {
        qsizetype sum = 0;
        for (const FoundFile &file : files)
            sum += qsizetype(file.matches.size());
        return sum;
    }
};

SearchOutcome search(const SearchQuery &query, const std::vector<SearchFile> &files, const PathGlobs &globs = {},
                     FileOps &ops = FileOps::system())
{
    SearchOutcome outcome;
    const AgentSearch search(TextSearch::make(query).value(), globs, ops);
    outcome.isAll = search.run(files, {}, [&](std::vector<FoundFile> found, qsizetype done, qsizetype total) {
        for (FoundFile &file : found)
            outcome.files.push_back(std::move(file));
        ++outcome.calls;
        outcome.done = done;
        outcome.total = total;
    });
    return outcome;
}

} // namespace

/// Searches over files on the disk.
class AgentSearchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shows_data();
    void shows();
    void oddFiles_data();
    void oddFiles();
    void whatCannotBeRead();
    void whatIsOpen();
    void matchesAfterAnEdit_data();
    void matchesAfterAnEdit();
    void globsSeeThePlace();
    void inOrder();
    void stops();
    void endsAtTheLimit();
    void oneFileBeyondTheLimit();
    void expensiveExpressions();
    void manyMatchesInOneLine();

private:
    LibraryFixture m_folder;
};

void AgentSearchTest::shows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QStringList>("shown"); // line: text with the match in ⟦⟧
    QTest::newRow("two lines") << u"an agent\n\nthe Agent\n"_s << u"agent"_s
                               << QStringList{u"1: an ⟦agent⟧"_s, u"3: the ⟦Agent⟧"_s};
    QTest::newRow("two in a line") << u"aXaXa"_s << u"x"_s << QStringList{u"1: a⟦X⟧aXa"_s, u"1: aXa⟦X⟧a"_s};
    QTest::newRow("indented") << u"\n \tabc"_s << u"abc"_s << QStringList{u"2: ⟦abc⟧"_s};
    QTest::newRow("blanks found") << u"  a"_s << u"  a"_s << QStringList{u"1: ⟦  a⟧"_s};
    QTest::newRow("over lines") << u"one\ntwo"_s << u"e\\nt"_s << QStringList{u"1: on⟦e⟧"_s};
    QTest::newRow("line end") << u"one\ntwo"_s << u"\\n"_s << QStringList{u"1: one⟦⟧"_s};
    QTest::newRow("tabs") << u"a\tb"_s << u"b"_s << QStringList{u"1: a ⟦b⟧"_s};
    QTest::newRow("unseen") << u"a\u202Eb\u200Bc\u0007"_s << u"b"_s << QStringList{u"1: a\uFFFD⟦b⟧\uFFFDc\uFFFD"_s};
    QTest::newRow("far in a line") << u"-"_s.repeated(500) + u"x"_s + u"+"_s.repeated(500) << u"x"_s
                                   << QStringList{u"1: …"_s + u"-"_s.repeated(60) + u"⟦x⟧"_s + u"+"_s.repeated(239) +
                                                  u"…"_s};
    QTest::newRow("long match") << u"a"_s.repeated(400) << u"a+"_s
                                << QStringList{u"1: ⟦"_s + u"a"_s.repeated(300) + u"⟧…"_s};
    QTest::newRow("no pair is cut") << u"\U0001F600"_s.repeated(200) + u"x"_s << u"x"_s
                                    << QStringList{u"1: …"_s + u"\U0001F600"_s.repeated(30) + u"⟦x⟧"_s};
    QTest::newRow("no pair is cut at odd places") << u"-"_s + u"\U0001F600"_s.repeated(200) + u"ax"_s << u"x"_s
                                                  << QStringList{u"1: …"_s + u"\U0001F600"_s.repeated(30) + u"a⟦x⟧"_s};
}

void AgentSearchTest::shows()
{
    QFETCH(const QString, text);
    QFETCH(const QString, pattern);
    const auto search =
        TextSearch::make({.text = pattern, .regularExpression = pattern.contains(u'\\') || pattern.contains(u'+')});
    QStringList shown;
    for (const FoundMatch &match : foundMatches(text, search->findAll(text).ranges)) {
        QString line = match.shown;
        line.insert(match.inShown.end(), u'⟧');
        line.insert(match.inShown.start, u'⟦');
        shown += QString::number(match.line) + u": "_s + line;
    }
    QTEST(shown, "shown");
}

void AgentSearchTest::oddFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qsizetype>("matches");
    QTest::newRow("nothing") << QByteArray() << qsizetype(0);
    QTest::newRow("windows lines") << QByteArray("needle\r\na\r\nneedle\r\n") << qsizetype(2);
    QTest::newRow("old lines") << QByteArray("needle\rneedle\r") << qsizetype(2);
    QTest::newRow("mark") << QByteArray("\xEF\xBB\xBFneedle") << qsizetype(1);
    QTest::newRow("utf-16") << QByteArray("\xFF\xFEn\0e\0e\0d\0l\0e\0", 14) << qsizetype(1);
    QTest::newRow("bytes") << QByteArray("\xFFneedle\xC3") << qsizetype(1);
    QTest::newRow("zeros") << QByteArray("a\0needle\0", 9) << qsizetype(1);
}

void AgentSearchTest::oddFiles()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const qsizetype, matches);
    const QString path = m_folder.put(u"shop/ödd file.md"_s, bytes);
    const SearchOutcome outcome = search({.text = u"needle"_s}, {{.path = path}});
    QCOMPARE(outcome.matches(), matches);
    QCOMPARE(outcome.files.size(), std::size_t(matches > 0));
    QVERIFY(outcome.isAll);
    QCOMPARE(outcome.done, 1);
}

/// What cannot be looked into says why, and keeps nobody waiting.
void AgentSearchTest::whatCannotBeRead()
{
    m_folder.makePipe(u"shop/pipe.md"_s);
    const QString pipe = m_folder.path(u"shop/pipe.md"_s);
    const QString large = m_folder.put(u"shop/large.md"_s, QByteArray((4 << 20) + 1, 'n'));
    const QString name = m_folder.path(u"shop/n"_s + QChar(0xDCFF) + u".md"_s);
    m_folder.put(u"shop/plain.md"_s, "needle");
    QVERIFY(::rename(pathToBytes(m_folder.path(u"shop/plain.md"_s)).constData(), pathToBytes(name).constData()) == 0);
    const SearchOutcome odd = search({.text = u"needle"_s}, {{.path = pipe},
                                                             {.path = large},
                                                             {.path = m_folder.path(u"shop/gone.md"_s)},
                                                             {.path = m_folder.path(u"shop"_s)},
                                                             {.path = name}});
    QVERIFY(::unlink(pathToBytes(name).constData()) == 0); // a folder that holds it is not removed by Qt
    QCOMPARE(odd.files.size(), std::size_t(4));
    QCOMPARE(odd.files[0].path, pipe);
    QVERIFY(odd.files[0].trouble.contains(u"pipe"_s));
    QCOMPARE(odd.files[1].path, large);
    QVERIFY(odd.files[1].trouble.contains(u"larger"_s));
    QVERIFY(!odd.files[2].trouble.isEmpty());
    QCOMPARE(odd.files[3].path, name);
    QVERIFY(odd.files[3].trouble.isEmpty());
    QVERIFY(odd.files[3].shown.endsWith(u"n\\xff.md"_s));
    QCOMPARE(odd.matches(), 1);
}

/// Each sign is a line, in which a letter is a match.
void AgentSearchTest::matchesAfterAnEdit_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &before, const QString &now, const QString &expected) {
        QTest::newRow(name) << before << now << expected;
    };
    row("same", u"abc"_s, u"abc"_s, u"abc"_s);
    row("text before all", u"abc"_s, u"--abc"_s, u"abc"_s);
    row("text between", u"abc"_s, u"ab-c"_s, u"abc"_s);
    row("text behind", u"abc"_s, u"abc-"_s, u"abc"_s);
    row("a new one before all", u"abc"_s, u"Xabc"_s, u"abc"_s);
    row("a new one between", u"abc"_s, u"aXbc"_s, u"abc"_s);
    row("a new one behind", u"ab"_s, u"abX"_s, u"ab"_s);
    row("the first is gone", u"abc"_s, u"-bc"_s, u"?bc"_s);
    row("one between is gone", u"abcd"_s, u"a-cd"_s, u"a?cd"_s);
    row("the last is gone", u"abc"_s, u"ab"_s, u"ab?"_s);
    row("all are gone", u"ab"_s, u"--"_s, u"??"_s);
    row("a line was edited", u"abc"_s, u"aXc"_s, u"aXc"_s);
    row("a line was edited, and one before it", u"abc"_s, u"-aXc"_s, u"??c"_s);
    row("one less before and one more behind", u"abcd"_s, u"-bcdX"_s, u"????"_s);
    row("edits at both ends", u"abcd"_s, u"XabcdX"_s, u"????"_s);
}

void AgentSearchTest::matchesAfterAnEdit()
{
    const auto matchesOf = [](const QString &signs) {
        QString text;
        std::vector<TextRange> ranges;
        for (const QChar sign : signs) {
            if (sign.isLetter())
                ranges.push_back({text.size(), 3});
            text += sign.isLetter() ? u"cat "_s + sign + u'\n' : u"-\n"_s;
        }
        return foundMatches(text, ranges);
    };
    QFETCH(const QString, before);
    QFETCH(const QString, now);
    FoundFile file;
    file.matches = matchesOf(before);
    const std::vector<FoundMatch> after = matchesOf(now);
    QString found;
    for (const FoundMatch &match : file.matches) {
        const qsizetype same = file.matchNow(match.range, after);
        found += same < 0 ? u'?' : after.at(std::size_t(same)).shown.back();
    }
    QTEST(found, "expected");
    QCOMPARE(file.matchNow({1'000, 1}, after), -1);
}

void AgentSearchTest::whatIsOpen()
{
    const QString path = m_folder.put(u"shop/open.md"_s, "on the disk");
    const SearchFile open{.path = path, .open = ChunkedText(u"in the tab"_s)};
    QCOMPARE(search({.text = u"disk"_s}, {open}).matches(), 0);
    QCOMPARE(search({.text = u"tab"_s}, {open}).matches(), 1);
    // Never saved, or gone from the disk.
    QCOMPARE(
        search({.text = u"tab"_s}, {{.path = m_folder.path(u"none"_s), .open = ChunkedText(u"a tab"_s)}}).matches(), 1);
    // The same path twice is one file.
    QCOMPARE(search({.text = u"tab"_s}, {open, {.path = path}}).total, 1);
}

void AgentSearchTest::globsSeeThePlace()
{
    const Place place{.kind = Place::Kind::Folder, .path = m_folder.path(u"shop"_s)};
    const QString path = m_folder.put(u"shop/team/reviewer.md"_s, "word");
    const QString other = m_folder.put(u"shop/writer.md"_s, "word");
    const std::vector<SearchFile> files{{.path = path, .place = place}, {.path = other, .place = place}};
    QCOMPARE(search({.text = u"word"_s}, files).files.size(), std::size_t(2));
    const SearchOutcome some = search({.text = u"word"_s}, files, PathGlobs::make(u"/shop/team"_s, {}));
    QCOMPARE(some.files.size(), std::size_t(1));
    QCOMPARE(some.files[0].shown, u"shop/team/reviewer.md"_s);
    QCOMPARE(search({.text = u"word"_s}, files, PathGlobs::make({}, u"shop"_s)).files.size(), std::size_t(0));
    QCOMPARE(pathInPlace(u"/a/b.md"_s, {.kind = Place::Kind::Home}), u"/a/b.md"_s);
}

void AgentSearchTest::inOrder()
{
    std::vector<SearchFile> files;
    for (int i = 0; i < 300; ++i)
        files.push_back({.path = m_folder.put(u"shop/many/%1.md"_s.arg(i, 4, 10, QChar(u'0')), "word")});
    WatchedOps ops;
    std::mutex mutex;
    QSet<Qt::HANDLE> threads;
    ops.beforeRead = [&](const QString &path) {
        if (path.endsWith(u"0000.md"_s))
            QThread::msleep(60); // others overtake it
        const std::scoped_lock lock(mutex);
        threads.insert(QThread::currentThreadId());
    };
    const SearchOutcome outcome = search({.text = u"word"_s}, files, {}, ops);
    QCOMPARE(outcome.files.size(), files.size());
    for (std::size_t i = 0; i < files.size(); ++i)
        QCOMPARE(outcome.files[i].path, files[i].path);
    QCOMPARE(outcome.done, 300);
    QCOMPARE(outcome.total, 300);
    QVERIFY(outcome.calls >= 2);
    QVERIFY(!threads.contains(QThread::currentThreadId()));
}

void AgentSearchTest::stops()
{
    std::vector<SearchFile> files;
    for (int i = 0; i < 100; ++i)
        files.push_back({.path = m_folder.put(u"shop/stop/%1.md"_s.arg(i), "word")});
    WatchedOps ops;
    std::stop_source stop;
    std::atomic_int reads = 0;
    ops.beforeRead = [&](const QString &) {
        if (++reads == 10)
            stop.request_stop();
    };
    bool wasTold = false;
    const AgentSearch search(TextSearch::make({.text = u"word"_s}).value(), {}, ops);
    QVERIFY(!search.run(files, stop.get_token(), [&](const std::vector<FoundFile> &, qsizetype, qsizetype) {
        wasTold = wasTold || stop.stop_requested();
    }));
    QVERIFY(reads < 100);
    QVERIFY(!wasTold || reads >= 10);
}

void AgentSearchTest::endsAtTheLimit()
{
    std::vector<SearchFile> files;
    for (int i = 0; i < 60; ++i)
        files.push_back({.path = m_folder.path(u"%1"_s.arg(i)), .open = ChunkedText(u"a"_s.repeated(1'000))});
    const SearchOutcome outcome = search({.text = u"a"_s}, files);
    QVERIFY(!outcome.isAll);
    QCOMPARE(outcome.matches(), AgentSearch::kMatchesAtMost);
    QVERIFY(outcome.done < 60);
    // Exactly so many are all.
    files.resize(20);
    QVERIFY(search({.text = u"a"_s}, files).isAll);
}

void AgentSearchTest::oneFileBeyondTheLimit()
{
    const SearchOutcome outcome =
        search({.text = u"a"_s}, {{.path = u"/a"_s, .open = ChunkedText(u"a"_s.repeated(200'000))}});
    QVERIFY(!outcome.isAll);
    QCOMPARE(outcome.matches(), AgentSearch::kMatchesAtMost);
    QVERIFY(!outcome.files.at(0).isComplete);
    QVERIFY(outcome.files.at(0).trouble.isEmpty());
}

void AgentSearchTest::expensiveExpressions()
{
    const SearchOutcome outcome = search({.text = u"(a+)+$"_s, .regularExpression = true},
                                         {{.path = u"/a"_s, .open = ChunkedText(u"a"_s.repeated(5'000) + u"c"_s)},
                                          {.path = u"/b"_s, .open = ChunkedText(u"aaa"_s)}});
    QCOMPARE(outcome.files.size(), std::size_t(2));
    QVERIFY(!outcome.files[0].isComplete);
    QVERIFY(!outcome.files[0].trouble.isEmpty());
    QCOMPARE(outcome.files[1].matches.size(), std::size_t(1));
}

void AgentSearchTest::manyMatchesInOneLine()
{
    const SearchOutcome outcome =
        search({.text = u"a"_s}, {{.path = u"/a"_s, .open = ChunkedText(u"a--"_s.repeated(20'000))}});
    QCOMPARE(outcome.matches(), 20'000);
    QVERIFY(outcome.isAll);
}

QTEST_GUILESS_MAIN(AgentSearchTest)
#include "tst_agentsearch.moc"
