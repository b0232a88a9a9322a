// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "markdown/textcounts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dossier;

class TextCountsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void counts_data();
    void counts();
};

void TextCountsTest::counts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("words");
    QTest::addColumn<qsizetype>("characters");
    QTest::addColumn<qsizetype>("tokens");
    const auto row = [](const char *name, const QString &text, qsizetype words, qsizetype characters) {
        QTest::newRow(name) << text << words << characters << (text.size() + 3) / 4;
    };
    row("nothing", u""_s, 0, 0);
    row("blanks", u"  \n\t"_s, 0, 4);
    row("a word", u"word"_s, 1, 4);
    row("a sentence", u"You are, well, “here”.\n"_s, 4, 23);
    row("an apostrophe", u"don't it's"_s, 2, 10);
    row("a hyphen parts", u"code-reviewer"_s, 2, 13);
    row("a name", u"snake_case"_s, 1, 10);
    row("numbers", u"3.14 and 1,000"_s, 3, 14);
    row("signs", u"# --- ** `"_s, 0, 10);
    row("Markdown", u"- **Read** `git log`\n"_s, 3, 21);
    row("combined", u"e\u0301te\u0301"_s, 1, 3);
    row("umlauts", u"Größe über"_s, 2, 10);
    row("an emoji", u"\U0001F600"_s, 0, 1);
    row("a family", u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s, 0, 1);
    row("Arabic", u"مرحبا بالعالم"_s, 2, 13);
    row("Greek", u"καλημέρα κόσμε"_s, 2, 14);
    row("Chinese", u"你好，世界"_s, 4, 5);
    row("CRLF is one", u"a\r\nb"_s, 2, 3);
    row("half a pair", u"a"_s + QChar(0xD83D) + u" b"_s, 2, 4);
}

void TextCountsTest::counts()
{
    QFETCH(QString, text);
    const TextCounts counts = TextCounts::of(text);
    QTEST(counts.words, "words");
    QTEST(counts.characters, "characters");
    QTEST(counts.tokens, "tokens");
}

QTEST_APPLESS_MAIN(TextCountsTest)
#include "tst_textcounts.moc"
