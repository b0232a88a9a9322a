// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "bound.h"
#include "corpus/corpus.h"
#include "markdown/structure.h"
#include "structureinvariants.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dossier;

namespace {

/// “1-3” for the first three lines.
QString linesOf(const QString &text, TextRange range)
{
    const qsizetype first = QStringView(text).first(range.start).count(u'\n') + 1;
    const qsizetype last = QStringView(text).first(std::max(range.start, range.end() - 1)).count(u'\n') + 1;
    return u"%1-%2"_s.arg(first).arg(last);
}

QString nameOf(const OutlineEntry &entry)
{
    if (entry.level > 0)
        return (entry.kind == OutlineEntry::Kind::Step ? u"S%1 "_s : u"H%1 "_s).arg(entry.level) + entry.title;
    return entry.title;
}

/// A line an entry, indented as deep as it lies, with the lines of its section.
QStringList entriesOf(const QString &text)
{
    const Structure structure = structureOf(text, {0, text.size()});
    QStringList all;
    for (const OutlineEntry &entry : structure.entries) {
        QString indent;
        for (int parent = entry.parent; parent >= 0; parent = structure.entries[std::size_t(parent)].parent)
            indent += u'>';
        all += indent + nameOf(entry) + u" "_s + linesOf(text, entry.section);
    }
    return all;
}

} // namespace

class StructureTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void entries_data();
    void entries();
    void folds_data();
    void folds();
    void places();
    void longTitlesAreCut();
    void onlyThePromptCounts();
    void innermostEntryIsFound();
    void survivesOddTexts_data();
    void survivesOddTexts();
    void corpus();
    void isLinear();
};

void StructureTest::entries_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QStringList &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("nothing", u""_s, {});
    row("prose", u"You are.\n\nDo it.\n"_s, {});
    row("heading", u"# One\n\ntext\n"_s, {u"H1 One 1-3"_s});
    row("siblings", u"# One\ntext\n# Two\n"_s, {u"H1 One 1-2"_s, u"H1 Two 3-3"_s});
    row("nested", u"# One\n## A\na\n## B\n# Two\n"_s,
        {u"H1 One 1-4"_s, u">H2 A 2-3"_s, u">H2 B 4-4"_s, u"H1 Two 5-5"_s});
    row("levels left out", u"# One\n### A\n## B\n"_s, {u"H1 One 1-3"_s, u">H3 A 2-2"_s, u">H2 B 3-3"_s});
    row("deepest first", u"### A\n# One\n"_s, {u"H3 A 1-1"_s, u"H1 One 2-2"_s});
    row("underlined", u"One\n===\n\ntext\n\nTwo\nlines\n---\n"_s, {u"H1 One 1-8"_s, u">H2 Two lines 6-8"_s});
    row("prose before", u"You are.\n\n# One\n"_s, {u"H1 One 3-3"_s});
    row("no line end", u"# One"_s, {u"H1 One 1-1"_s});
    row("styled", u"## `code` *and* **bold** [link](x)\n"_s, {u"H2 code and bold link 1-1"_s});
    row("empty heading", u"# One\n#\n# Two\n"_s, {u"H1 One 1-2"_s, u"H1 Two 3-3"_s});
    row("heading without a letter", u"\f\n-\n"_s, {});
    row("in a quote", u"> # One\n"_s, {});
    row("in a list", u"- # One\n"_s, {});
    row("in a fence", u"```\n# One\n<a>\n</a>\n1. x\n```\n"_s, {});
    row("in indented code", u"text\n\n    # One\n    <a>\n    </a>\n"_s, {});
    row("in code over lines", u"`a\n<b>\nc\n</b>\nd`\n"_s, {});
    row("a fence without end", u"# One\n```\n# Two\n"_s, {u"H1 One 1-3"_s});
    row("a fence within a fence", u"````\n```\n# One\n```\n````\n# Two\n"_s, {u"H1 Two 6-6"_s});
    row("wide letters", u"# \U0001F600 One é\n## Zwei 二\n"_s, {u"H1 \U0001F600 One é 1-2"_s, u">H2 Zwei 二 2-2"_s});

    row("steps", u"1. One\n2. Two\n   more\n3. Three\n"_s, {u"1. One 1-1"_s, u"2. Two 2-3"_s, u"3. Three 4-4"_s});
    row("an empty step", u"1.\n\nText.\n"_s, {});
    row("an empty step before another", u"1.\n2. Two\n"_s, {u"2. Two 2-2"_s});
    row("steps apart", u"1. One\n\n2. Two\n\nText.\n"_s, {u"1. One 1-2"_s, u"2. Two 3-3"_s});
    row("numbers from 3", u"3) One\n4) Two\n"_s, {u"3. One 1-1"_s, u"4. Two 2-2"_s});
    row("all numbered one", u"1. One\n1. Two\n"_s, {u"1. One 1-1"_s, u"2. Two 2-2"_s});
    row("steps below headings", u"# A\n1. One\n\n# B\n1. Two\n"_s,
        {u"H1 A 1-3"_s, u">1. One 2-2"_s, u"H1 B 4-5"_s, u">1. Two 5-5"_s});
    row("a step's first line only", u"1. **One**: do\n   that\n"_s, {u"1. One: do 1-2"_s});
    row("inner lists", u"1. One\n   1. inner\n   - other\n2. Two\n"_s, {u"1. One 1-3"_s, u"2. Two 4-4"_s});
    row("bullets", u"- One\n  1. inner\n"_s, {});
    row("steps in a quote", u"> 1. One\n"_s, {});
    row("a step without words", u"1.\n2. Two\n"_s, {u"2. Two 2-2"_s});
    row("a step of code", u"1. ```\n   a\n   b\n   ```\n2. Two\n"_s, {u"1. a 2-4"_s, u"2. Two 5-5"_s});
    row("a fence in a step", u"1. One\n   ```\n   a\n   ```\n\nText.\n"_s, {u"1. One 1-4"_s});
    row("two lists", u"1. One\n\ntext\n\n1. Two\n"_s, {u"1. One 1-1"_s, u"1. Two 5-5"_s});
    row("a heading in a step", u"1. # One\n2. Two\n"_s, {u"1. One 1-1"_s, u"2. Two 2-2"_s});
    row("step headings", u"## Step 1: Look\n\n1. a\n\n## STEP 2\n## Stepping\n"_s,
        {u"S2 Step 1: Look 1-4"_s, u">1. a 3-3"_s, u"S2 STEP 2 5-5"_s, u"H2 Stepping 6-6"_s});

    row("tag", u"<role>\nYou are.\n</role>\nmore\n"_s, {u"<role> 1-3"_s});
    row("tag to the end", u"<role>\nYou are.\n</role>"_s, {u"<role> 1-3"_s});
    row("not closed", u"<role>\nYou are.\n"_s, {});
    row("not opened", u"You are.\n</role>\n"_s, {});
    row("on one line", u"<role>You are.</role>\n<br>\n"_s, {});
    row("words behind", u"<role> You are\n</role>\n"_s, {});
    row("blanks around", u"  <role>  \nYou are.\n </role>\t\n"_s, {u"<role> 1-3"_s});
    row("attributes", u"<example name=\"x\" n=1>\nYou.\n</example>\n"_s, {u"<example> 1-3"_s});
    row("names", u"<a-b_c.d:e>\nx\n</a-b_c.d:e>\n"_s, {u"<a-b_c.d:e> 1-3"_s});
    row("other letters", u"<über_uns>\nx\n</über_uns>\n"_s, {u"<über_uns> 1-3"_s});
    row("no names", u"<1>\n</1>\n<>\n</>\n< a>\n</ a>\n<https://x.y>\n</https://x.y>\n"_s, {});
    row("case matters", u"<Role>\nx\n</role>\n"_s, {});
    row("self-closing", u"<role/>\n</role>\n"_s, {});
    row("nested tags", u"<a>\n<b>\n</b>\n<b>\n</b>\n</a>\n"_s, {u"<a> 1-6"_s, u">"_s + u"<b> 2-3"_s, u"><b> 4-5"_s});
    row("one in itself", u"<a>\n<a>\n</a>\n</a>\n"_s, {u"<a> 1-4"_s, u"><a> 2-3"_s});
    row("crossing tags", u"<a>\n<b>\n</a>\n</b>\n"_s, {u"<a> 1-3"_s});
    row("opened twice", u"<a>\n<a>\nx\n</a>\n"_s, {u"<a> 2-4"_s});
    row("headings in a tag", u"<a>\n# One\n## Two\n</a>\n\n# Three\n"_s,
        {u"<a> 1-4"_s, u">H1 One 2-3"_s, u">>H2 Two 3-3"_s, u"H1 Three 6-6"_s});
    row("a tag in a section", u"# One\n<a>\nx\n</a>\ny\n# Two\n"_s, {u"H1 One 1-5"_s, u"><a> 2-4"_s, u"H1 Two 6-6"_s});
    row("a tag over headings", u"## One\n<a>\n## Two\n# Three\n</a>\nx\n# Four\n"_s,
        {u"H2 One 1-6"_s, u"><a> 2-5"_s, u">>H2 Two 3-3"_s, u">>H1 Three 4-4"_s, u"H1 Four 7-7"_s});
    row("steps in a tag", u"<steps>\n1. One\n2. Two\n</steps>\n\nText.\n"_s,
        {u"<steps> 1-4"_s, u">1. One 2-2"_s, u">2. Two 3-3"_s});
    row("a tag in a step", u"1. One\n   <a>\n   x\n   </a>\n2. Two\n"_s,
        {u"1. One 1-4"_s, u"><a> 2-4"_s, u"2. Two 5-5"_s});
    row("a tag in the last step", u"1. One\n2. Two\n   <a>\n   x\n   </a>\n\nText.\n"_s,
        {u"1. One 1-1"_s, u"2. Two 2-5"_s, u"><a> 3-5"_s});
    row("a tag over steps", u"1. One\n<a>\n2. Two\n</a>\n3. Three\n"_s,
        {u"1. One 1-1"_s, u"<a> 2-4"_s, u">2. Two 3-3"_s, u"3. Three 5-5"_s});
    row("a tag for a step's words", u"1. One\n2.\n   <a>\n   x\n   </a>\n"_s, {u"1. One 1-2"_s, u"<a> 3-5"_s});
    row("a tag closed for a step's words", u"<a>\n\n2.\n   </a>"_s, {u"<a> 1-4"_s});
    row("a wide blank before it", u"<a>\n\n2.\n   \u3000</a>\n"_s, {u"<a> 1-4"_s});
    row("a form feed before it", u"<a>\n\n1. One\n2.\n   \f</a>\n"_s, {u"<a> 1-5"_s, u">1. One 3-4"_s});
    row("a tag that is also a link", u"1.\n   <ab:c>\n   x\n   </ab:c>\n"_s, {u"<ab:c> 2-4"_s});
    row("a tag below the steps", u"1. One\n\n<a>\nx\n</a>\n"_s, {u"1. One 1-1"_s, u"<a> 3-5"_s});
    row("a line below a tag", u"<a>\nx\n</a>\n---\nText\n"_s, {u"<a> 1-3"_s});
    row("a line below both", u"<a>\n---\nx\n</a>\n"_s, {u"<a> 1-4"_s});
    row("in a bullet", u"- One\n  <a>\n  x\n  </a>\n"_s, {u"<a> 2-4"_s});
}

void StructureTest::entries()
{
    QFETCH(QString, text);
    QTEST(entriesOf(text), "expected");
    QCOMPARE(brokenStructure(text, {0, text.size()}), QString());
}

void StructureTest::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << u"a\n\nb\n"_s << u""_s;
    QTest::newRow("section") << u"# One\na\nb\n"_s << u"S1-3"_s;
    QTest::newRow("blank lines stay") << u"# One\na\n\n\n# Two\nb\n"_s << u"S1-2 S5-6"_s;
    QTest::newRow("a lone line") << u"# One\n\n# Two\n"_s << u""_s;
    QTest::newRow("nested") << u"# One\n## A\na\n\n## B\nb\n"_s << u"S1-6 S2-3 S5-6"_s;
    QTest::newRow("underlined") << u"One\n===\n"_s << u"S1-2"_s;
    QTest::newRow("fence") << u"```sh\nls\n```\nx\n"_s << u"F1-3"_s;
    QTest::newRow("tildes") << u"~~~\nls\n~~~\n"_s << u"F1-3"_s;
    QTest::newRow("blank code lines") << u"```\n\n\nls\n\n\n```\n"_s << u"F1-7"_s;
    QTest::newRow("empty fence") << u"```\n```\nx\n"_s << u""_s;
    QTest::newRow("fence without end") << u"x\n```\nls\n# a\n"_s << u"F2-4"_s;
    QTest::newRow("fence in a list") << u"- a\n  ```\n  ls\n  ```\n- b\n"_s << u"F2-4"_s;
    QTest::newRow("fence that is an item") << u"- ```\n  ls\n  ```\n"_s << u"F1-3"_s;
    QTest::newRow("fence in a quote") << u"> ```\n>\n> ls\n>\n> ```\n"_s << u"F1-5"_s;
    QTest::newRow("fence closed outside of its quote") << u"> ```\n> ls\n```\nx\n"_s << u"F1-3"_s;
    QTest::newRow("marks behind a list's fence") << u"- ```\n  ls\n\nuse ``` here\n"_s << u"F1-2"_s;
    QTest::newRow("indented code") << u"a\n\n    b\n    c\n"_s << u""_s;
    QTest::newRow("tag") << u"<a>\n\n</a>\n"_s << u"T1-3"_s;
    QTest::newRow("all") << u"# A\n<a>\n```\nx\n```\n</a>\n"_s << u"S1-6 T2-6 F3-5"_s;
    QTest::newRow("steps do not fold") << u"1. a\n   b\n"_s << u""_s;
}

void StructureTest::folds()
{
    QFETCH(QString, text);
    QStringList found;
    for (const FoldRange &fold : structureOf(text, {0, text.size()}).folds) {
        const QChar kind = fold.kind == FoldRange::Kind::Section ? u'S'
                           : fold.kind == FoldRange::Kind::Fence ? u'F'
                                                                 : u'T';
        found += kind + linesOf(text, fold.lines);
    }
    QTEST(found.join(u' '), "expected");
    QCOMPARE(brokenStructure(text, {0, text.size()}), QString());
}

void StructureTest::places()
{
    const QString text = u"  <a>\n## *One* ##\n\n1.  Two\n</a>\n"_s;
    const Structure structure = structureOf(text, {0, text.size()});
    QStringList words;
    for (const OutlineEntry &entry : structure.entries)
        words += text.sliced(entry.line.start, entry.line.length);
    QCOMPARE(words, (QStringList{u"<a>"_s, u"One"_s, u"Two"_s}));
}

void StructureTest::longTitlesAreCut()
{
    const QString text = u"# "_s + u"\U0001F600"_s.repeated(100) + u"\n## x"_s + u"\U0001F600"_s.repeated(100);
    const Structure structure = structureOf(text, {0, text.size()});
    QCOMPARE(structure.entries.size(), 2U);
    for (const OutlineEntry &entry : structure.entries) {
        QVERIFY(entry.title.size() <= OutlineEntry::kLongestTitle);
        QVERIFY(entry.title.endsWith(u'…'));
        QVERIFY(entry.title.isValidUtf16());
    }
}

void StructureTest::onlyThePromptCounts()
{
    const QString header = u"---\nname: x\n# a comment\n---\n"_s;
    const QString text = header + u"# One\na\n"_s;
    const Structure structure = structureOf(text, TextRange::between(header.size(), text.size()));
    QCOMPARE(structure.entries.size(), 1U);
    QCOMPARE(structure.entries.front().section, TextRange::between(header.size(), text.size()));
    QCOMPARE(structure.folds, (std::vector<FoldRange>{{FoldRange::Kind::Section, {header.size(), 7}}}));
}

void StructureTest::innermostEntryIsFound()
{
    const QString text = u"a\n# One\nb\n<t>\nc\n</t>\nd\n# Two\ne"_s;
    const Structure structure = structureOf(text, {0, text.size()});
    const auto at = [&](const QString &words) {
        const int index = structure.entryAt(text.indexOf(words));
        return index < 0 ? QString() : structure.entries[std::size_t(index)].title;
    };
    QCOMPARE(at(u"a"_s), QString());
    QCOMPARE(at(u"# One"_s), u"One"_s);
    QCOMPARE(at(u"b"_s), u"One"_s);
    QCOMPARE(at(u"c"_s), u"<t>"_s);
    QCOMPARE(at(u"d\n"_s), u"One"_s);
    QCOMPARE(structure.entries[std::size_t(structure.entryAt(text.size()))].title, u"Two"_s);
    QCOMPARE(Structure().entryAt(0), -1);
}

void StructureTest::survivesOddTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("NUL") << u"# a"_s + QChar(0) + u"b\n<a>\n</a>"_s;
    QTest::newRow("bytes") << u"# \xDC80 One\n<\xDCFF>\n"_s;
    QTest::newRow("half a pair") << u"1. \xD83D\n2. \xDE00"_s;
    QTest::newRow("signs") << u"<\n>\n<>\n</>\n<a\n>\n"_s;
    QTest::newRow("deep tags") << u"<a>\n"_s.repeated(20'000) + u"</a>\n"_s.repeated(20'000);
    QTest::newRow("many pairs in many open ones")
        << u"<a>\n"_s.repeated(5'000) + u"<b>\n</b>\n"_s.repeated(40'000) + u"</a>\n"_s.repeated(5'000);
    QTest::newRow("open tags") << u"<a>\n</b>\n"_s.repeated(30'000);
    QTest::newRow("fences") << u"```\n"_s.repeated(30'001);
    QTest::newRow("fences with code") << u"```\nx\n```\n"_s.repeated(20'000);
    QTest::newRow("blank fences") << u"```\n"_s + u"\n"_s.repeated(100'000) + u"x"_s;
    QTest::newRow("headings") << u"# a\n"_s.repeated(30'000);
    QTest::newRow("steps") << u"1. a\n"_s.repeated(30'000);
}

void StructureTest::survivesOddTexts()
{
    QFETCH(QString, text);
    const Bound bound(3'000);
    const Structure structure = structureOf(text, {0, text.size()});
    QVERIFY2(bound.isHeld(), bound.toText().constData());
    QVERIFY(structure.entries.size() <= Structure::kMostEntries);
    QCOMPARE(brokenStructure(text, {0, text.size()}), QString());
}

void StructureTest::corpus()
{
    qsizetype entries = 0;
    for (const QString &path : corpus::corpusFiles()) {
        const QString text = QString::fromUtf8(corpus::contentsOf(path)).replace(u"\r\n"_s, u"\n"_s);
        const QString broken = brokenStructure(text, {0, text.size()});
        QVERIFY2(broken.isEmpty(), qPrintable(path + u": "_s + broken));
        entries += qsizetype(structureOf(text, {0, text.size()}).entries.size());
    }
    QVERIFY(entries > 0);
}

void StructureTest::isLinear()
{
    const QString text =
        u"## Title\n\nText with `code` and *more*.\n\n1. One\n2. Two\n\n```\nls\n```\n\n"_s.repeated(20'000);
    const Bound bound(3'000);
    (void)structureOf(text, {0, text.size()});
    QVERIFY2(bound.isHeld(), bound.toText().constData());
}

QTEST_APPLESS_MAIN(StructureTest)
#include "tst_structure.moc"
