// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agentfile/examples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dossier;

namespace {

using Speaker = ExampleTurn::Speaker;

QString described(const ExampleBlock &block)
{
    QStringList parts{u"C="_s + block.context};
    for (const ExampleTurn &turn : block.turns)
        parts.append((turn.speaker == Speaker::User ? u"U="_s : u"A="_s) + turn.text);
    parts.append(u"Y="_s + block.commentary);
    return parts.join(u'|').replace(u'\n', u"⏎"_s);
}

QString applied(const QString &text, const Result<ChangeSet> &changes)
{
    return changes ? changes->applyTo(text).value_or(u"?"_s) : u"! "_s + changes.error().text;
}

/// The shapes of the field, one line each.
struct Shape {
    const char *name;
    QString text;
    QString said;
};

QList<Shape> shapes()
{
    const QString usual = u"C=The user asks.|U=Do it.|A=I'll do it.|Y=Because."_s;
    return {
        {"one line, single quotes",
         u"Use. Examples: <example>Context: The user asks. user: 'Do it.' assistant: 'I'll do it.' <commentary>Because.</commentary></example> End."_s,
         usual},
        {"one line, double quotes",
         u"<example>Context: The user asks. user: \"Do it.\" assistant: \"I'll do it.\" <commentary>Because.</commentary></example>"_s,
         usual},
        {"one line, blanks",
         u"<example> Context: The user asks. user: \"Do it.\" assistant: \"I'll do it.\" <commentary>Because. </commentary> </example>"_s,
         usual},
        {"one line, no quotes",
         u"<example>Context: The user asks. user: Do it. assistant: I'll do it. <commentary>Because.</commentary></example>"_s,
         usual},
        {"lines",
         u"Use.\n\n<example>\nContext: The user asks.\nuser: \"Do it.\"\nassistant: \"I'll do it.\"\n<commentary>\nBecause.\n</commentary>\n</example>\n"_s,
         usual},
        {"indented lines",
         u"<example>\n  Context: The user asks.\n  user: 'Do it.'\n  assistant: 'I'll do it.'\n  <commentary>Because.</commentary>\n</example>"_s,
         usual},
        {"written newlines",
         u"Use:\\n\\n<example>\\nContext: The user asks.\\nuser: \"Do it.\"\\nassistant: \"I'll do it.\"\\n<commentary>\\nBecause.\\n</commentary>\\n</example>"_s,
         usual},
        {"written newlines, indented",
         u"<example>\\n  Context: The user asks.\\n  user: \"Do it.\"\\n  assistant: \"I'll do it.\"\\n  <commentary>\\n  Because.\\n  </commentary>\\n  </example>"_s,
         usual},
        {"both kinds of newlines",
         u"<example>\\nContext: The user asks.\nuser: \"Do it.\"\nassistant: \"I'll do it.\"\n<commentary>\nBecause.\n</commentary>\n</example>"_s,
         usual},
        {"tags",
         u"<example>\n<context>The user asks.</context>\n<user>Do it.</user>\n<assistant>I'll do it.</assistant>\n<commentary>Because.</commentary>\n</example>"_s,
         usual},
        {"a request as tag",
         u"<example> <user_request>Do it.</user_request> <commentary>Because.</commentary> </example>"_s,
         u"C=|U=Do it.|Y=Because."_s},
        {"User and Agent", u"<example>\nUser: Do it\nAgent: Does it\n</example>"_s, u"C=|U=Do it|A=Does it|Y="_s},
        {"commentary between turns",
         u"<example>\nContext: C\nuser: \"u\"\nassistant: \"a\"\n<commentary>\nY\n</commentary>\nassistant: \"b\"\n</example>"_s,
         u"C=C|U=u|A=a|A=b|Y=Y"_s},
        {"another tag between turns",
         u"<example>\nContext: C\nuser: \"u\"\nassistant: \"a\"\n<function call omitted for brevity>\nassistant: \"b\"\n</example>"_s,
         u"C=C|U=u|A=a|A=b|Y="_s},
        {"context only", u"<example>\\nContext: All done</example>"_s, u"C=All done|Y="_s},
        {"no commentary tag opens", u"<example>Context: C user: 'u' assistant: 'a'</commentary></example>"_s,
         u"C=C|U=u|A=a|Y="_s},
        {"commentary not closed", u"<example>Context: C user: 'u' <commentary>Y</example>"_s, u"C=C|U=u|Y=Y"_s},
        {"quotes within", u"<example>user: \"Say \"hi\" now\" assistant: \"ok\"</example>"_s,
         u"C=|U=Say \"hi\" now|A=ok|Y="_s},
        {"user: within quotes", u"<example>Context: C user: 'Ask the user: why' assistant: 'ok'</example>"_s,
         u"C=C|U=Ask the user: why|A=ok|Y="_s},
        {"quote not closed", u"<example>user: 'I'll do it assistant: \"ok\"</example>"_s,
         u"C=|U='I'll do it|A=ok|Y="_s},
        {"marked quotes", u"<example>user: \\\"Do it\\\" assistant: \\\"ok\\\"</example>"_s, u"C=|U=Do it|A=ok|Y="_s},
        {"newline within a turn", u"<example>\nuser: \"one\ntwo\"\nassistant: \"three\"\n</example>"_s,
         u"C=|U=one⏎two|A=three|Y="_s},
        {"written newline within a turn", u"<example>\\nuser: \"one\\ntwo\"\\nassistant: \"three\"\\n</example>"_s,
         u"C=|U=one⏎two|A=three|Y="_s},
        {"nothing", u"<example></example>"_s, u"C=|Y="_s},
        {"words only", u"<example>Just a text.</example>"_s, u"C=|Y="_s},
        {"not closed", u"<example>Context: C user: 'u' assistant: 'a'"_s, u"C=C|U=u|A=a|Y="_s},
    };
}

} // namespace

class ExamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void readsSeveral();
    void writingWhatWasReadChangesNothing_data() { reads_data(); }
    void writingWhatWasReadChangesNothing();
    void whatIsWrittenIsRead_data() { reads_data(); }
    void whatIsWrittenIsRead();
    void writes_data();
    void writes();
    void appends_data();
    void appends();
    void removes_data();
    void removes();
    void refusesAnIndexOutside();
    void keepsBlanksOrLeavesThem_data();
    void keepsBlanksOrLeavesThem();
    void refusesWhatWouldBeReadOtherwise_data();
    void refusesWhatWouldBeReadOtherwise();
    void writesLines_data() { reads_data(); }
    void writesLines();
    void linesAreWritten();
    void moves_data();
    void moves();
    void movesNothingIntoAnOpenOne();
    void emptyTurnsStay_data() { reads_data(); }
    void emptyTurnsStay();
};

void ExamplesTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    for (const Shape &shape : shapes())
        QTest::newRow(shape.name) << shape.text << shape.said;
}

void ExamplesTest::reads()
{
    QFETCH(QString, text);
    const auto blocks = readExamples(text);
    QCOMPARE(blocks.size(), std::size_t(1));
    QTEST(described(blocks[0]), "said");
    QCOMPARE(blocks[0].closed, text.contains(u"</example>"_s));
    const QString own = text.sliced(blocks[0].range.start, blocks[0].range.length);
    QVERIFY(own.startsWith(u"<example>"_s));
    QVERIFY(!blocks[0].closed || own.endsWith(u"</example>"_s));
    QCOMPARE(blocks[0].literalNewlines, own.contains(u"<example>\\n"_s));
}

void ExamplesTest::readsSeveral()
{
    const QString text = u"A <example>user: 'a'</example> B\n<example>user: 'b'\n<example>user: 'c'</example>"_s;
    const auto blocks = readExamples(text);
    QCOMPARE(blocks.size(), std::size_t(3));
    QVERIFY(blocks[0].closed && !blocks[1].closed && blocks[2].closed);
    QCOMPARE(blocks[1].turns, (std::vector<ExampleTurn>{{Speaker::User, u"b"_s}}));
    QCOMPARE(blocks[1].range.end(), blocks[2].range.start);
    QVERIFY(readExamples(u"No blocks, </example> only."_s).empty());
    QVERIFY(readExamples(QString()).empty());
}

void ExamplesTest::writingWhatWasReadChangesNothing()
{
    QFETCH(QString, text);
    const auto changes = writeExample(text, 0, readExamples(text)[0]);
    QVERIFY(changes);
    QVERIFY(changes->isEmpty());
}

/// Every part changed, one more turn, parts taken away: what is read back is
/// what was written, and the text outside the block stays.
void ExamplesTest::whatIsWrittenIsRead()
{
    QFETCH(QString, text);
    const ExampleBlock read = readExamples(text)[0];
    const auto check = [&](const ExampleBlock &wanted) {
        const auto changes = writeExample(text, 0, wanted);
        QVERIFY(changes);
        for (const TextEdit &edit : changes->edits())
            QVERIFY(read.range.contains(edit.range));
        const QString after = changes->applyTo(text).value();
        const auto blocks = readExamples(after);
        QCOMPARE(blocks.size(), std::size_t(1));
        QCOMPARE(described(blocks[0]), described(wanted));
        QCOMPARE(changes->inverse(text).applyTo(after).value(), text);
    };
    ExampleBlock wanted = read;
    wanted.context = u"Other words"_s;
    wanted.commentary = u"Another reason"_s;
    for (ExampleTurn &turn : wanted.turns)
        turn.text = u"Other text"_s;
    check(wanted);
    wanted.turns.push_back({Speaker::User, u"One more"_s});
    check(wanted);
    wanted.turns.insert(wanted.turns.begin(), {Speaker::Assistant, u"First"_s});
    check(wanted);
    wanted.turns.clear();
    check(wanted);
    wanted.turns = {{Speaker::User, u"Only this"_s}};
    wanted.context.clear();
    check(wanted);
    wanted.commentary.clear();
    check(wanted);
}

void ExamplesTest::writes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    // The commentary becomes "Why", one assistant's turn "Yes" is added.
    QTest::newRow("one line")
        << u"A <example>Context: C user: 'u' assistant: 'a' <commentary>Y</commentary></example> B"_s
        << u"A <example>Context: C user: 'u' assistant: 'a' assistant: 'Yes' <commentary>Why</commentary></example> B"_s;
    QTest::newRow("lines")
        << u"<example>\nuser: \"u\"\n<commentary>\nY\n</commentary>\n</example>"_s
        << u"<example>\nuser: \"u\"\nassistant: \"Yes\"\n<commentary>\nWhy\n</commentary>\n</example>"_s;
    QTest::newRow("written newlines")
        << u"<example>\\n  user: \"u\"\\n  assistant: \"a\"\\n</example>"_s
        << u"<example>\\n  user: \"u\"\\n  assistant: \"a\"\\n  assistant: \"Yes\"\\n  <commentary>\\nWhy\\n</commentary>\\n</example>"_s;
    QTest::newRow("tags")
        << u"<example><user>u</user> <commentary>Y</commentary></example>"_s
        << u"<example><user>u</user> <assistant>Yes</assistant> <commentary>Why</commentary></example>"_s;
}

void ExamplesTest::writes()
{
    QFETCH(QString, text);
    ExampleBlock block = readExamples(text)[0];
    block.turns.push_back({Speaker::Assistant, u"Yes"_s});
    block.commentary = u"Why"_s;
    QTEST(applied(text, writeExample(text, 0, block)), "expected");
}

void ExamplesTest::appends_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no text")
        << u""_s << u"<example>Context: C user: \"u\" assistant: \"a\" <commentary>Y</commentary></example>"_s;
    QTest::newRow("one line")
        << u"Use."_s << u"Use. <example>Context: C user: \"u\" assistant: \"a\" <commentary>Y</commentary></example>"_s;
    QTest::newRow("lines")
        << u"Use.\nMore.\n"_s
        << u"Use.\nMore.\n\n<example>\nContext: C\nuser: \"u\"\nassistant: \"a\"\n<commentary>\nY\n</commentary>\n</example>\n"_s;
    QTest::newRow("written newlines")
        << u"Use.\\nMore."_s
        << u"Use.\\nMore.\\n\\n<example>\\nContext: C\\nuser: \"u\"\\nassistant: \"a\"\\n<commentary>\\nY\\n</commentary>\\n</example>"_s;
    QTest::newRow("like the last one")
        << u"Use. <example>Context: X user: 'x' assistant: 'y'<commentary>Z</commentary></example> End."_s
        << u"Use. <example>Context: X user: 'x' assistant: 'y'<commentary>Z</commentary></example> "
           "<example>Context: C user: 'u' assistant: 'a' <commentary>Y</commentary></example> End."_s;
    QTest::newRow("like the last two")
        << u"<example>\nuser: 'x'\n</example>\n\n\n<example>\nuser: 'x'\n</example>"_s
        << u"<example>\nuser: 'x'\n</example>\n\n\n<example>\nuser: 'x'\n</example>\n\n\n"
           "<example>\nContext: C\nuser: 'u'\nassistant: 'a'\n<commentary>\nY\n</commentary>\n</example>"_s;
}

void ExamplesTest::appends()
{
    QFETCH(QString, text);
    const ExampleBlock block{{}, u"C"_s, {{Speaker::User, u"u"_s}, {Speaker::Assistant, u"a"_s}}, u"Y"_s};
    const QString after = applied(text, appendExample(text, block));
    QTEST(after, "expected");
    QCOMPARE(described(readExamples(after).back()), described(block));
}

void ExamplesTest::removes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one line") << u"A <example>x</example> <example>y</example> B"_s << 0
                              << u"A <example>y</example> B"_s;
    QTest::newRow("last") << u"A <example>x</example> <example>y</example>"_s << 1 << u"A <example>x</example>"_s;
    QTest::newRow("first thing") << u"<example>x</example>\n\nB"_s << 0 << u"B"_s;
    QTest::newRow("written newlines") << u"A\\n\\n<example>\\nuser: x</example>\\nB"_s << 0 << u"A\\nB"_s;
    QTest::newRow("not closed") << u"A\n<example>x\n<example>y</example>"_s << 0 << u"A<example>y</example>"_s;
}

void ExamplesTest::removes()
{
    QFETCH(QString, text);
    QFETCH(int, index);
    QTEST(applied(text, removeExample(text, index)), "expected");
}

void ExamplesTest::refusesAnIndexOutside()
{
    const QString text = u"<example>x</example>"_s;
    for (const qsizetype index : {-1, 1}) {
        const auto written = writeExample(text, index, {});
        QVERIFY(!written);
        QCOMPARE(written.error().code, Error::Code::OutOfRange);
        QVERIFY(!removeExample(text, index));
    }
}

/// Typing goes over blanks: they are no fault, and nothing else moves.
void ExamplesTest::keepsBlanksOrLeavesThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("context");
    QTest::addColumn<QString>("turn");
    QTest::addColumn<QString>("expected");
    const QString quoted = u"A <example>Context: C user: 'u' <commentary>Y</commentary></example> B"_s;
    QTest::newRow("in quotes") << quoted << u"C"_s << u"u "_s
                               << u"A <example>Context: C user: 'u ' <commentary>Y</commentary></example> B"_s;
    QTest::newRow("behind the context") << quoted << u"C "_s << u"u"_s << quoted;
    QTest::newRow("a line end behind the context") << quoted << u"C\n"_s << u"u"_s << quoted;
    QTest::newRow("a word more") << quoted << u"C d"_s << u"u"_s
                                 << u"A <example>Context: C d user: 'u' <commentary>Y</commentary></example> B"_s;
    const QString bare = u"<example>user: u <commentary>Y</commentary></example>"_s;
    QTest::newRow("no quotes") << bare << u""_s << u"u "_s << bare;
}

void ExamplesTest::keepsBlanksOrLeavesThem()
{
    QFETCH(QString, text);
    QFETCH(QString, context);
    QFETCH(QString, turn);
    ExampleBlock block = readExamples(text)[0];
    block.context = context;
    block.turns[0].text = turn;
    QTEST(applied(text, writeExample(text, 0, block)), "expected");
}

void ExamplesTest::refusesWhatWouldBeReadOtherwise_data()
{
    QTest::addColumn<QString>("turn");
    QTest::addColumn<QString>("why");
    QTest::newRow("its end") << u"a </example> b"_s << u"would end the example"_s;
    QTest::newRow("another one") << u"a <example> b"_s << u"would begin another example"_s;
    QTest::newRow("a turn") << u"a\nuser: \"b\" c\nassistant: 'd'"_s << u"read otherwise"_s;
}

void ExamplesTest::refusesWhatWouldBeReadOtherwise()
{
    QFETCH(QString, turn);
    QFETCH(QString, why);
    for (const QString &text :
         {u"A <example>user: 'u'</example> B <example>user: 'v'</example>"_s,
          u"A\n<example>\nuser: u\nassistant: a\n</example>\n\n<example>\nuser: v\n</example>"_s}) {
        ExampleBlock block = readExamples(text)[0];
        block.turns[0].text = turn;
        for (const ExampleShape shape : {ExampleShape::AsWritten, ExampleShape::Lines}) {
            const auto written = writeExample(text, 0, block, shape);
            QVERIFY(!written);
            QCOMPARE(written.error().code, Error::Code::Refused);
            QVERIFY2(written.error().text.contains(why), qPrintable(written.error().text));
        }
        QVERIFY(!appendExample(text, block));
    }
}

/// No word changes, and what stands around the block stays.
void ExamplesTest::writesLines()
{
    QFETCH(QString, text);
    QFETCH(QString, said);
    const QString all = u"Before. "_s + text + u"<example>user: other</example> Behind."_s;
    const ExampleBlock block = readExamples(all)[0];
    const auto changes = writeExample(all, 0, block, ExampleShape::Lines);
    QVERIFY(changes);
    const QString after = changes->applyTo(all).value();
    QCOMPARE(described(readExamples(after)[0]), described(block));
    QVERIFY(!readExamples(after)[0].literalNewlines);
    QVERIFY(after.startsWith(QStringView(all).first(block.range.start)));
    QVERIFY(after.endsWith(u"<example>user: other</example> Behind."_s));
    const auto again = writeExample(after, 0, readExamples(after)[0], ExampleShape::Lines);
    QVERIFY(again && again->isEmpty());
}

void ExamplesTest::linesAreWritten()
{
    const QString text =
        u"A <example>Context: C user: 'u' assistant: 'a \"b\"' <commentary>Y</commentary></example> B"_s;
    QCOMPARE(
        applied(text, writeExample(text, 0, readExamples(text)[0], ExampleShape::Lines)),
        u"A <example>\nContext: C\nuser: \"u\"\nassistant: \"a \"b\"\"\n<commentary>\nY\n</commentary>\n</example> B"_s);
}

void ExamplesTest::moves_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("expected");
    const QString three = u"A <example>x</example> B\n<example>yy</example>\n\n- <example>zzz</example>."_s;
    QTest::newRow("down") << three << 0 << 1
                          << u"A <example>yy</example> B\n<example>x</example>\n\n- <example>zzz</example>."_s;
    QTest::newRow("up") << three << 2 << 1
                        << u"A <example>x</example> B\n<example>zzz</example>\n\n- <example>yy</example>."_s;
    QTest::newRow("to the end") << three << 0 << 2
                                << u"A <example>yy</example> B\n<example>zzz</example>\n\n- <example>x</example>."_s;
    QTest::newRow("to the beginning")
        << three << 2 << 0 << u"A <example>zzz</example> B\n<example>x</example>\n\n- <example>yy</example>."_s;
    QTest::newRow("nowhere") << three << 1 << 1 << three;
    QTest::newRow("no space between") << u"<example>x</example><example>y</example>"_s << 0 << 1
                                      << u"<example>y</example><example>x</example>"_s;
    QTest::newRow("equal ones") << u"<example>x</example> <example>x</example>"_s << 0 << 1
                                << u"<example>x</example> <example>x</example>"_s;
}

void ExamplesTest::moves()
{
    QFETCH(QString, text);
    QFETCH(int, from);
    QFETCH(int, to);
    QTEST(applied(text, moveExample(text, from, to)), "expected");
    QVERIFY(!moveExample(text, from, 9));
    QVERIFY(!moveExample(text, -1, to));
}

void ExamplesTest::movesNothingIntoAnOpenOne()
{
    const QString text = u"<example>user: 'x'</example> More. <example>user: 'y'"_s;
    const auto moved = moveExample(text, 1, 0);
    QVERIFY(!moved);
    QCOMPARE(moved.error().code, Error::Code::Refused);
}

/// A turn that was just added has no words yet.
void ExamplesTest::emptyTurnsStay()
{
    QFETCH(QString, text);
    ExampleBlock block = readExamples(text)[0];
    block.turns.push_back({Speaker::User, {}});
    const auto changes = writeExample(text, 0, block);
    QVERIFY(changes);
    const QString after = changes->applyTo(text).value();
    QCOMPARE(described(readExamples(after)[0]), described(block));
    block.turns.back().text = u"Words"_s;
    QCOMPARE(described(readExamples(applied(after, writeExample(after, 0, block)))[0]), described(block));
}

QTEST_APPLESS_MAIN(ExamplesTest)
#include "tst_examples.moc"
