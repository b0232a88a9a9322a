// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "commandchecks.h"
#include "corpus/corpus.h"
#include "markdown/inlineedit.h"
#include "markdown/outline.h"
#include "marked.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dossier;

Q_DECLARE_METATYPE(InlineMark)

namespace {

constexpr InlineMark kMarks[] = {InlineMark::Bold, InlineMark::Italic, InlineMark::Code, InlineMark::Strikethrough};

/// As the editor asks, which finds out about code only where something would be done.
SelectedEdit asked(EditContext context, InlineMark mark)
{
    const QStringView prompt = context.text.sliced(context.prompt.start, context.prompt.length);
    const Outline read = outline(prompt);
    context.isInCode = isInAny(read.code, context.selection.start - context.prompt.start);
    context.isInCodeBlock = isInAny(read.codeBlocks, context.selection.start - context.prompt.start);
    return toggleMark(context, mark);
}

} // namespace

class InlineEditTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void toggles_data();
    void toggles();
    void twiceIsNothing_data();
    void twiceIsNothing();
    void keepsToItsWords();
};

void InlineEditTest::toggles_data()
{
    constexpr InlineMark bold = InlineMark::Bold;
    constexpr InlineMark italic = InlineMark::Italic;
    constexpr InlineMark code = InlineMark::Code;
    constexpr InlineMark strike = InlineMark::Strikethrough;
    QTest::addColumn<InlineMark>("mark");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("bold") << bold << u"a ⟦b c⟧ d"_s << u"a **⟦b c⟧** d"_s;
    QTest::newRow("italic") << italic << u"a ⟦b⟧ c"_s << u"a *⟦b⟧* c"_s;
    QTest::newRow("code") << code << u"a ⟦b⟧ c"_s << u"a `⟦b⟧` c"_s;
    QTest::newRow("strikethrough") << strike << u"⟦a⟧"_s << u"~~⟦a⟧~~"_s;
    QTest::newRow("marks around") << bold << u"a **⟦b⟧** c"_s << u"a ⟦b⟧ c"_s;
    QTest::newRow("marks inside") << bold << u"a ⟦**b**⟧ c"_s << u"a ⟦b⟧ c"_s;
    QTest::newRow("marks in part inside") << bold << u"a *⟦*b*⟧* c"_s << u"a ⟦b⟧ c"_s;
    QTest::newRow("a part of marked words") << bold << u"**a ⟦b⟧ c**"_s << u"a ⟦b⟧ c"_s;
    QTest::newRow("marked in part") << bold << u"⟦a **b⟧ c**"_s << u"**⟦a b⟧ c**"_s;
    QTest::newRow("marked words inside") << bold << u"⟦a **b** c⟧"_s << u"**⟦a b c⟧**"_s;
    QTest::newRow("two marked stretches") << bold << u"⟦**a** and **b**⟧"_s << u"**⟦a and b⟧**"_s;
    QTest::newRow("between two marked ones") << bold << u"**a** ⟦and⟧ **b**"_s << u"**a** **⟦and⟧** **b**"_s;
    QTest::newRow("bold of an italic") << bold << u"*⟦a⟧*"_s << u"***⟦a⟧***"_s;
    QTest::newRow("bold off an italic") << bold << u"***⟦a⟧***"_s << u"*⟦a⟧*"_s;
    QTest::newRow("italic off a bold") << italic << u"***⟦a⟧***"_s << u"**⟦a⟧**"_s;
    QTest::newRow("italic of a bold") << italic << u"⟦**a**⟧"_s << u"*⟦**a**⟧*"_s;
    QTest::newRow("underscores") << italic << u"_⟦a⟧_"_s << u"⟦a⟧"_s;
    QTest::newRow("two underscores") << bold << u"⟦__a__⟧"_s << u"⟦a⟧"_s;
    QTest::newRow("underscores in a word") << italic << u"a_⟦b⟧_c"_s << u"a_*⟦b⟧*_c"_s;
    QTest::newRow("one tilde") << strike << u"~⟦a⟧~"_s << u"~~~⟦a⟧~~~"_s;
    QTest::newRow("blanks at the ends") << bold << u"a⟦ b  ⟧c"_s << u"a **⟦b⟧**  c"_s;
    QTest::newRow("blanks only") << bold << u"a⟦  ⟧b"_s << u"a⟦  ⟧b"_s;
    QTest::newRow("the word at the cursor") << bold << u"one tw‸o three"_s << u"one **tw‸o** three"_s;
    QTest::newRow("behind a word") << italic << u"one‸"_s << u"*one‸*"_s;
    QTest::newRow("in front of a word") << italic << u"‸one"_s << u"*‸one*"_s;
    QTest::newRow("a marked word") << bold << u"one **tw‸o**"_s << u"one tw‸o"_s;
    QTest::newRow("a word of marked words") << bold << u"**one tw‸o**"_s << u"one tw‸o"_s;
    QTest::newRow("between marked words") << bold << u"**a - ‸ - b**"_s << u"a - ‸ - b"_s;
    QTest::newRow("a name") << code << u"Ask code-re‸viewer_2."_s << u"Ask `code-re‸viewer_2`."_s;
    QTest::newRow("no word") << bold << u"a ‸ b"_s << u"a **‸** b"_s;
    QTest::newRow("no word any more") << bold << u"a **‸** b"_s << u"a ‸ b"_s;
    QTest::newRow("an empty line") << code << u"‸"_s << u"`‸`"_s;
    QTest::newRow("an empty line again") << code << u"`‸`"_s << u"‸"_s;
    QTest::newRow("tildes look like a fence") << strike << u"~~‸~~"_s << u"‸"_s;
    QTest::newRow("bold in an empty italic") << bold << u"a *‸*"_s << u"a ***‸***"_s;
    QTest::newRow("in marks of other words") << italic << u"*‸*bold**"_s << u"*‸*bold**"_s;
    QTest::newRow("beside marks") << bold << u"**a**‸"_s << u"**a**‸"_s;
    QTest::newRow("lines") << bold << u"⟦one\n\ntwo⟧"_s << u"**⟦one**\n\n**two⟧**"_s;
    QTest::newRow("lines, all marked") << bold << u"⟦**one**\n**two**⟧"_s << u"⟦one\ntwo⟧"_s;
    QTest::newRow("lines, one marked") << bold << u"⟦**one**\ntwo⟧"_s << u"⟦**one**\n**two⟧**"_s;
    QTest::newRow("a line end") << bold << u"⟦one\n⟧two"_s << u"**⟦one⟧**\ntwo"_s;
    QTest::newRow("list items") << bold << u"⟦- one\n  2. two\n- [ ] three⟧"_s
                                << u"- **⟦one**\n  2. **two**\n- [ ] **three⟧**"_s;
    QTest::newRow("a heading") << italic << u"⟦## one⟧"_s << u"## *⟦one⟧*"_s;
    QTest::newRow("no heading") << italic << u"⟦#one⟧"_s << u"*⟦#one⟧*"_s;
    QTest::newRow("a quote") << bold << u"⟦> one⟧"_s << u"> **⟦one⟧**"_s;
    QTest::newRow("the number of an item") << bold << u"‸1. one"_s << u"‸1. one"_s;
    QTest::newRow("the mark of a list is none") << italic << u"⟦* one * two⟧"_s << u"* *⟦one * two⟧*"_s;
    QTest::newRow("in a header") << bold << u"---\nname: ⟦a⟧\n---\nb"_s << u"---\nname: ⟦a⟧\n---\nb"_s;
    QTest::newRow("over the header's end") << bold << u"---\nname: ⟦a\n---\nb⟧"_s << u"---\nname: ⟦a\n---\nb⟧"_s;
    QTest::newRow("behind a header") << bold << u"---\nname: a\n---\n⟦b⟧"_s << u"---\nname: a\n---\n**⟦b⟧**"_s;
    QTest::newRow("in a code span") << bold << u"`a ⟦b⟧`"_s << u"`a ⟦b⟧`"_s;
    QTest::newRow("a code span") << bold << u"⟦`a`⟧"_s << u"**⟦`a`⟧**"_s;
    QTest::newRow("stars in code") << bold << u"⟦a `**b**` c⟧"_s << u"**⟦a `**b**` c⟧**"_s;
    QTest::newRow("stars behind a backslash") << bold << u"\\*\\*⟦a⟧\\*\\*"_s << u"\\*\\***⟦a⟧**\\*\\*"_s;
    QTest::newRow("code off") << code << u"a `b ⟦c⟧ d` e"_s << u"a b ⟦c⟧ d e"_s;
    QTest::newRow("code with backticks") << code << u"⟦a `b` c⟧"_s << u"``⟦a `b` c⟧``"_s;
    QTest::newRow("code that begins with one") << code << u"⟦a`⟧"_s << u"`` ⟦a`⟧ ``"_s;
    QTest::newRow("code that began with one") << code << u"`` ⟦a`⟧ ``"_s << u"⟦a`⟧"_s;
    QTest::newRow("code beside a lone backtick") << code << u"a ` ⟦b⟧"_s << u"a ` ``⟦b⟧``"_s;
    QTest::newRow("code with a backslash at its end") << code << u"`⟦a\\⟧`"_s << u"⟦a\\⟧"_s;
    QTest::newRow("fenced code") << code << u"```\n⟦ls⟧\n```"_s << u"```\n⟦ls⟧\n```"_s;
    QTest::newRow("no word in fenced code") << code << u"```\n ‸\n```"_s << u"```\n ‸\n```"_s;
    QTest::newRow("lines with fenced code") << bold << u"⟦a\n```\nls\n```\nb⟧"_s << u"**⟦a**\n```\nls\n```\n**b⟧**"_s;
    QTest::newRow("signs beyond U+FFFF") << bold << u"a 𝒳‸𝒴 b"_s << u"a **𝒳‸𝒴** b"_s;
    QTest::newRow("other letters") << bold << u"größ‸er"_s << u"**größ‸er**"_s;
}

void InlineEditTest::toggles()
{
    QFETCH(const InlineMark, mark);
    QFETCH(const QString, before);
    const Marked marked = Marked::of(before);
    QTEST(marked.after(asked(marked.context(), mark)), "after");
}

void InlineEditTest::twiceIsNothing_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u"a ⟦b c⟧ d"_s, u"on‸e two"_s, u"a ‸ b"_s, u"‸"_s, u"⟦one\n\n- two\n> three⟧"_s, u"*⟦a⟧*"_s, u"⟦**a**⟧ b"_s,
          u"a (⟦b⟧)"_s, u"a⟦(b)⟧c"_s, u"⟦a_b⟧"_s, u"---\na: b\n---\n⟦c⟧ d\n"_s, u"中⟦文⟧字"_s, u"a\\*⟦b⟧"_s,
          u"⟦a \\` b⟧"_s, u"5 * ⟦6⟧ * 7"_s, u"snake_‸case"_s, u"⟦😀⟧"_s, u"x ~ ⟦y⟧ ~"_s})
        QTest::newRow(qPrintable(text.simplified())) << text;
}

void InlineEditTest::twiceIsNothing()
{
    QFETCH(const QString, text);
    for (const InlineMark mark : kMarks) {
        const Marked marked = Marked::of(text);
        const Marked once = Marked::of(marked.after(asked(marked.context(), mark)));
        QVERIFY(once.text != marked.text);
        const Marked twice = Marked::of(once.after(asked(once.context(), mark)));
        QCOMPARE(twice.text, marked.text);
    }
}

/// In real prompts, at every few words.
void InlineEditTest::keepsToItsWords()
{
    int done = 0;
    int plain = 0;
    const QStringList files = corpus::corpusFiles();
    for (qsizetype file = 0; file < files.size(); file += 1 + files.size() / 60) {
        const QString text =
            QString::fromUtf8(corpus::contentsOf(files.at(file))).replace(u"\r\n"_s, u"\n"_s).left(20'000);
        for (qsizetype at = 0; at < text.size(); at += 1 + text.size() / 12) {
            const qsizetype length = (at * 7) % 60;
            const TextRange selection{at, std::min(length, text.size() - at)};
            for (const InlineMark mark : kMarks) {
                const EditContext context = contextOf(text, selection);
                const SelectedEdit edit = asked(context, mark);
                const QString broken = brokenCommand(context, edit, true);
                QVERIFY2(broken.isEmpty(), qPrintable(u"%1 at %2: %3"_s.arg(files.at(file)).arg(at).arg(broken)));
                if (edit.isEmpty())
                    continue;
                ++done;
                // Words without any marks are marked, and are again what they were.
                static const QString signs = u"*_~`\\\n#>-+.)|="_s;
                const TextRange line = linesOf(text, selection);
                const bool isPlain = std::ranges::none_of(text.sliced(line.start, line.length),
                                                          [](QChar unit) { return signs.contains(unit); });
                if (!isPlain)
                    continue;
                ++plain;
                const QString once = *edit.changes.applyTo(text);
                const SelectedEdit again = asked(contextOf(once, edit.selection), mark);
                QCOMPARE(*again.changes.applyTo(once), text);
            }
        }
    }
    QVERIFY(done > 20 && plain > 0);
}

QTEST_APPLESS_MAIN(InlineEditTest)
#include "tst_inlineedit.moc"
