// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "markdown/editcontext.h"
#include "markdown/spellwords.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

/// The words of all lines, parted by blanks.
QString wordsIn(const QString &text, const SpellScope &scope)
{
    QStringList words;
    for (qsizetype start = 0; start <= text.size();) {
        const TextRange line = TextRange::between(start, lineEnd(text, start));
        const QStringView shown = QStringView(text).sliced(line.start, line.length);
        for (const TextRange word : spellWords(shown, scope.line(line)))
            words.append(shown.sliced(word.start, word.length).toString());
        start = line.end() + 1;
    }
    return words.join(u' ');
}

} // namespace

class SpellWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ofAPrompt_data();
    void ofAPrompt();
    void ofAValue_data();
    void ofAValue();
    void ofADocument();
    void lineKnowsItsPart();
    void partsHaveTheirPlace();
};

void SpellWordsTest::ofAPrompt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QString &text, const QString &words) {
        QTest::newRow(name) << text << words;
    };
    row("nothing", {}, {});
    row("words", u"Read the log."_s, u"Read the log"_s);
    row("apostrophe", u"It's what they'd do."_s, u"It's what they'd do"_s);
    row("round apostrophe", u"It’s theirs"_s, u"It’s theirs"_s);
    row("quoted", u"the 'single' and \"double\" and “round” ones"_s, u"the single and double and round ones"_s);
    row("apostrophe at the end", u"the users' files"_s, u"the users files"_s);
    row("hyphen", u"a well-known thing"_s, u"well known thing"_s);
    row("short parts of a hyphened word", u"re-read it"_s, u"read it"_s);
    row("umlauts", u"Größe und Übung"_s, u"Größe und Übung"_s);
    row("combining", u"cafe\u0301 au lait"_s, u"cafe\u0301 au lait"_s);
    row("single letters", u"I saw a plan B"_s, u"saw plan"_s);
    row("heading", u"## What to do"_s, u"What to do"_s);
    row("underlined heading", u"Title here\n=========="_s, u"Title here"_s);
    row("list", u"- one\n* two\n1. three"_s, u"one two three"_s);
    row("task", u"- [x] done it"_s, u"done it"_s);
    row("quote", u"> said so"_s, u"said so"_s);
    row("table", u"| Name | What it is |\n|---|---|\n| left|right |"_s, u"Name What it is left right"_s);
    row("bold", u"**very** strong__ly__ and *so* on"_s, u"very and so on"_s);
    row("underscores as emphasis", u"_really_ good"_s, u"really good"_s);
    row("struck out", u"~~never~~ always"_s, u"never always"_s);
    row("code span", u"Call `gti status` now"_s, u"Call now"_s);
    row("code with an ending", u"the `Foo`s are"_s, u"the are"_s);
    row("double ticks", u"Call ``a ` tick`` now"_s, u"Call now"_s);
    row("code block", u"Before\n\n```sh\ngti statsu\n```\n\nbehind"_s, u"Before behind"_s);
    row("code block in a list", u"- Before\n\n  ```sh\n  gti statsu\n  ```\n"_s, u"Before"_s);
    row("code block that is begun", u"Before\n\n```jsno"_s, u"Before"_s);
    row("tildes", u"~~~\ncdoe\n~~~\nbehind"_s, u"behind"_s);
    row("indented code", u"Before\n\n    int main\n\nbehind"_s, u"Before behind"_s);
    row("link", u"See [the manual](https://example.org/pth \"Title\") first"_s, u"See the manual first"_s);
    row("link by name", u"See [the manual][mnl] first"_s, u"See the manual first"_s);
    row("picture", u"![a drawing](pictuer.png)"_s, u"drawing"_s);
    row("definition", u"[mnl]: https://example.org \"Title\""_s, {});
    row("footnote", u"[^nte]: It says more."_s, u"It says more"_s);
    row("bare address", u"at https://example.org/abc?d=e and"_s, u"at and"_s);
    row("address in brackets", u"(http://example.org) there"_s, u"there"_s);
    row("address in angles", u"<https://example.org> there"_s, u"there"_s);
    row("host", u"at www.example.org or example.com there"_s, u"at or there"_s);
    row("e-mail", u"to somebdy@example.org now"_s, u"to now"_s);
    row("mention", u"ask @code-reviewr, or @somebody"_s, u"ask or"_s);
    row("import", u"@docs/gudie.md says"_s, u"says"_s);
    row("path", u"in /usr/local/lib or ~/.clade or ./script"_s, u"in or or"_s);
    row("Windows path", u"in C:\\Users\\me there"_s, u"in there"_s);
    row("pattern", u"all *.tsx and src/**/*.cpp files"_s, u"all and files"_s);
    row("file name", u"the settings.json and .gitignroe files"_s, u"the and files"_s);
    row("abbreviation", u"some, e.g. this, i.e. that"_s, u"some this that"_s);
    row("ellipsis", u"wait...and see… more"_s, u"wait and see more"_s);
    row("tag", u"<example>\nsome words\n</example>"_s, u"some words"_s);
    row("tag with attributes", u"<stpe name=\"eins zwei\">go</stpe>"_s, u"go"_s);
    row("comment", u"<!-- a nte --> words"_s, u"words"_s);
    row("less than", u"if this < that or those > these"_s, u"if this that or those these"_s);
    row("entity", u"this&nbsp;and &copyy; that"_s, u"this and that"_s);
    row("ampersand", u"this & that; done"_s, u"this that done"_s);
    row("variable", u"take $ARGUMENTS and ${HOEM} or {{name}} and {place}"_s, u"take and or and"_s);
    row("option", u"with --verbsoe or -abc set"_s, u"with or set"_s);
    row("dash", u"this - that -- those — these"_s, u"this that those these"_s);
    row("digits", u"utf8 and 3rd and v2beta words"_s, u"and and words"_s);
    row("snake", u"the max_retreis value"_s, u"the value"_s);
    row("camel", u"the maxRetreis and MyClss value"_s, u"the and value"_s);
    row("capitals", u"NEVER do THIS at all"_s, u"do at all"_s);
    row("call", u"calls frobncate() twice"_s, u"calls twice"_s);
    row("scope", u"uses std::vectro here"_s, u"uses here"_s);
    row("assignment", u"with name=value set"_s, u"with set"_s);
    row("either", u"one and/or other"_s, u"one other"_s);
    row("emoji name", u"says :smlie: and 👍 too"_s, u"says and too"_s);
    row("hash tag", u"under #topcis there"_s, u"under there"_s);
    row("Chinese", u"写代码 and 检查"_s, u"and"_s);
    row("Thai", u"ภาษาไทย and"_s, u"and"_s);
    row("Russian", u"проверка слов"_s, u"проверка слов"_s);
    row("no-break space", u"two\u00a0words"_s, u"two words"_s);
    row("soft hyphen", u"a bro\u00adken word"_s, u"word"_s);
    row("byte", u"a b"_s + QChar(0xdcff) + u"d word"_s, u"word"_s);
}

void SpellWordsTest::ofAPrompt()
{
    QFETCH(QString, text);
    QTEST(wordsIn(text, SpellScope(text, {0, text.size()}, {})), "words");
}

void SpellWordsTest::ofAValue_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QString &value, const QString &words) {
        QTest::newRow(name) << value << words;
    };
    row("plain", u"Use this agent."_s, u"Use this agent"_s);
    row("quoted", u"\"Use this agent.\""_s, u"Use this agent"_s);
    row("written line ends", u"\"Use it.\\nThen\\n\\ngo\\ton.\""_s, u"Use it Then go on"_s);
    row("in a plain value", u"Use it.\\nuser: \"go\"\\nnow"_s, u"Use it user go now"_s);
    row("written quotes", u"\"say \\\"hello\\\" twice\""_s, u"say hello twice"_s);
    row("written characters", u"\"a \\x2d dash, a \\u00e4 letter\""_s, u"dash letter"_s);
    row("apostrophe of a quoted value", u"'they don''t and do'"_s, u"they and do"_s);
    row("examples", u"<example>user: 'Go on'</example>"_s, u"user Go on"_s);
    row("code", u"run `gti push` now"_s, u"run now"_s);
    row("block", u"|-\n  first line\n  second line"_s, u"first line second line"_s);
    row("four blanks are no code", u">\n      folded line"_s, u"folded line"_s);
    row("ends in a backslash", u"\"ends \\"_s, u"ends"_s);
}

void SpellWordsTest::ofAValue()
{
    QFETCH(QString, value);
    const QString text = u"---\ndescription: "_s + value + u"\nmodel: oups\n---\n"_s;
    const qsizetype start = text.indexOf(value);
    QTEST(wordsIn(text, SpellScope(text, {text.size(), 0}, {{start, value.size()}})), "words");
}

void SpellWordsTest::ofADocument()
{
    const QString text = u"---\nname: abc\ndescription: One two # nto\ntools: Read\n---\n\nThree `fuor`\n\nfive\n"_s;
    const qsizetype value = text.indexOf(u"One");
    const qsizetype prompt = text.indexOf(u"\nThree");
    QCOMPARE(wordsIn(text, SpellScope(text, TextRange::between(prompt, text.size()), {{value, 7}})),
             u"One two Three five"_s);
}

/// So that a line need not be looked at again where another one has changed.
void SpellWordsTest::lineKnowsItsPart()
{
    const QString before = u"one\ntwo `code`\n"_s;
    const QString after = u"one more\ntwo `code`\n"_s;
    const SpellScope was(before, {0, before.size()}, {});
    const SpellScope is(after, {0, after.size()}, {});
    QCOMPARE(is.line({9, 10}), was.line({4, 10}));
    const QString fenced = u"```\ntwo `code`\n```\n"_s;
    QVERIFY(SpellScope(fenced, {0, fenced.size()}, {}).line({4, 10}) != was.line({4, 10}));
}

void SpellWordsTest::partsHaveTheirPlace()
{
    const QString line = u"  **Größe**, don't"_s;
    const auto words = spellWords(line, {.prose = {{0, line.size()}}, .code = {}});
    QCOMPARE(words, (std::vector<TextRange>{{4, 5}, {13, 5}}));
    QCOMPARE(spellWords(line, {}), std::vector<TextRange>());
}

QTEST_APPLESS_MAIN(SpellWordsTest)
#include "tst_spellwords.moc"
