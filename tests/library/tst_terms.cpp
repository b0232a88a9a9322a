// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "library/terms.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class TermsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsOfATextAreFound_data();
    void wordsOfATextAreFound();
    void wordsOfOneStemAgree_data();
    void wordsOfOneStemAgree();
    void otherWordsStayApart_data();
    void otherWordsStayApart();
    void stemsAreNeverEmpty();
    void aTermComesOnceWithItsFirstWord();
    void oddTextsAreRead();
};

void TermsTest::wordsOfATextAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");

    const auto row = [](const char *name, const QString &text, const QStringList &words) {
        QTest::newRow(name) << text << words;
    };
    row("empty", {}, {});
    row("only blanks and signs", u" \t—…!? "_s, {});
    row("name", u"code-reviewer"_s, {u"code"_s, u"reviewer"_s});
    row("tool", u"mcp__github__search"_s, {u"mcp"_s, u"github"_s, u"search"_s});
    row("capitals", u"Review SQL Queries"_s, {u"review"_s, u"sql"_s, u"queries"_s});
    row("stop words", u"Use this when the tests of it fail"_s, {u"use"_s, u"tests"_s, u"fail"_s});
    row("apostrophes", u"don't touch the user's file, it’ll break"_s, {u"touch"_s, u"user"_s, u"file"_s, u"break"_s});
    row("written line ends", u"first\\nsecond\\n\\nthird\\ttab"_s, {u"first"_s, u"second"_s, u"third"_s, u"tab"_s});
    row("real line ends", u"first\nsecond\r\nthird"_s, {u"first"_s, u"second"_s, u"third"_s});
    row("languages", u"C, C++ and C# or F#, not Go"_s, {u"c"_s, u"c++"_s, u"c#"_s, u"f#"_s, u"go"_s});
    row("sums are none", u"A++ a#1 tests++ x+y"_s, {u"a++"_s, u"a#"_s, u"tests"_s});
    row("numbers", u"Step 2: 12 times HTTP 404 in v2"_s, {u"step"_s, u"times"_s, u"http"_s, u"404"_s, u"v2"_s});
    row("letters", u"plan b in R, or C for the O-RAN"_s, {u"plan"_s, u"r"_s, u"c"_s, u"ran"_s});
    row("years", u"since 2024"_s, {u"since"_s, u"2024"_s});
    row("accents", u"Größe café naïve"_s, {u"große"_s, u"cafe"_s, u"naive"_s});
    row("German stop words", u"Prüft, ob es für die Straße gilt"_s, {u"pruft"_s, u"ob"_s, u"straße"_s, u"gilt"_s});
    row("Greek", u"Έλεγχος κώδικα"_s, {u"ελεγχοσ"_s, u"κωδικα"_s});
    row("Cyrillic", u"Проверка кода"_s, {u"проверка"_s, u"кода"_s});
    row("Devanagari keeps its vowel signs", u"हिन्दी में"_s, {u"हिन्दी"_s, u"में"_s});
    row("Chinese by pairs", u"代码审查"_s, {u"代码"_s, u"码审"_s, u"审查"_s});
    row("a single sign", u"查 代码"_s, {u"查"_s, u"代码"_s});
    row("signs beyond the first plane", u"𠀀𠀁𠀂"_s, {u"𠀀𠀁"_s, u"𠀁𠀂"_s});
    row("kana", u"レビュー"_s, {u"レビ"_s, u"ビュ"_s, u"ュー"_s});
    row("Thai", u"ตรวจ"_s, {u"ตร"_s, u"รว"_s, u"วจ"_s});
    row("Korean", u"코드 검토"_s, {u"코드"_s, u"검토"_s});
    row("mixed", u"React代码review"_s, {u"react"_s, u"代码"_s, u"review"_s});
}

void TermsTest::wordsOfATextAreFound()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QStringList found;
    TermScanner scanner(text);
    while (scanner.next())
        found << scanner.word().toString();
    QCOMPARE(found, words);
}

void TermsTest::wordsOfOneStemAgree_data()
{
    QTest::addColumn<QStringList>("words");
    const auto row = [](const QString &words) { QTest::newRow(qPrintable(words)) << words.split(u' '); };
    row(u"review reviews reviewer reviewers reviewing reviewed"_s);
    row(u"test tests tester testing tested"_s);
    row(u"write writes writer writing"_s);
    row(u"debug debugger debugging debugged debugs"_s);
    row(u"plan planner planning plans planned"_s);
    row(u"commit commits committing committed committer"_s);
    row(u"query queries querying queried"_s);
    row(u"apply applies applied applying"_s);
    row(u"validate validation validator validating validated validates"_s);
    row(u"generate generator generation generating"_s);
    row(u"migrate migration migrations migrating migrated"_s);
    row(u"update updates updating updated updater"_s);
    row(u"create creates creating creator creation"_s);
    row(u"document documents documentation documenting"_s);
    row(u"optimize optimizer optimizing optimization optimise optimiser optimising optimisation"_s);
    row(u"analyze analyzer analyzing analysis analyse analyser analysing"_s);
    row(u"refactor refactoring refactorings refactored"_s);
    row(u"format formatter formatting formats formatted"_s);
    row(u"deploy deployment deployments deploying deployer"_s);
    row(u"manage manager management managing"_s);
    row(u"implement implementation implementer implementing"_s);
    row(u"architect architecture architectures"_s);
    row(u"secure security"_s);
    row(u"process processor processing processes"_s);
    row(u"engine engineer engineering"_s);
    row(u"revise revision revising"_s);
    row(u"api apis"_s);
    row(u"class classes"_s);
    row(u"box boxes"_s);
    row(u"branch branches"_s);
    row(u"database databases"_s);
}

void TermsTest::wordsOfOneStemAgree()
{
    QFETCH(QStringList, words);
    const QString stem = stemOf(words.front());
    for (const QString &word : std::as_const(words))
        QCOMPARE(word + u' ' + stemOf(word), word + u' ' + stem);
}

void TermsTest::otherWordsStayApart_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const auto row = [](const QString &one, const QString &other) {
        QTest::newRow(qPrintable(one + u'/' + other)) << one << other;
    };
    row(u"string"_s, u"stray"_s);
    row(u"user"_s, u"use"_s);
    row(u"status"_s, u"state"_s);
    row(u"format"_s, u"form"_s);
    row(u"author"_s, u"auth"_s);
    row(u"css"_s, u"cs"_s);
    row(u"thing"_s, u"think"_s);
    row(u"speed"_s, u"spend"_s);
    row(u"docker"_s, u"document"_s);
    row(u"feature"_s, u"feat"_s);
    row(u"element"_s, u"elevate"_s);
    row(u"process"_s, u"proceed"_s);
}

void TermsTest::otherWordsStayApart()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY2(stemOf(one) != stemOf(other), qPrintable(stemOf(one)));
}

void TermsTest::stemsAreNeverEmpty()
{
    // Every word of up to four of the letters that endings are made of.
    const QString letters = u"aeinrstyd"_s;
    const auto all = [&](auto &&self, const QString &word) -> void {
        if (!word.isEmpty())
            QVERIFY2(stemOf(word).size() >= std::min<qsizetype>(word.size(), 2), qPrintable(word));
        for (qsizetype i = 0; word.size() < 4 && i < letters.size(); ++i)
            self(self, word + letters[i]);
    };
    all(all, {});
}

void TermsTest::aTermComesOnceWithItsFirstWord()
{
    const std::vector<Term> terms = termsOf(u"Reviewing code: the reviewer reviews Code"_s);
    QCOMPARE(terms.size(), 2U);
    QCOMPARE(terms[0], (Term{u"review"_s, u"reviewing"_s}));
    QCOMPARE(terms[1], (Term{stemOf(u"code"), u"code"_s}));
}

void TermsTest::oddTextsAreRead()
{
    // Lone surrogates, as bytes that are no text have them, and marks alone.
    const QString odd = QString(QChar(0xDC80)) + u"word"_s + QChar(0xD800) + u'\u0301' + QChar(0xDCFF);
    QCOMPARE(termsOf(odd).size(), 1U);
    QCOMPARE(termsOf(odd)[0].word, u"word"_s);
    QVERIFY(termsOf(QString(QChar(0xD800))).empty());
    QCOMPARE(termsOf(QString(100'000, u'x')).size(), 1U);
    QVERIFY(termsOf(u"\\"_s).empty());
}

QTEST_GUILESS_MAIN(TermsTest)
#include "tst_terms.moc"
