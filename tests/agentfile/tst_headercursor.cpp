// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agentfile/headercursor.h"

#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace dossier;

namespace {

constexpr QChar kCursor(0x2038); // ‸

AgentFile parsed(const QString &text)
{
    return AgentFile::parse(SourceText(text, {}));
}

/// `spot key list quotes ⟦typed‸rest⟧ +other +other`; what is not there is left out.
QString described(const HeaderCursor &found, const QString &text)
{
    static constexpr std::array kSpots{"outside"_L1, "key"_L1, "value"_L1, "item"_L1, "argument"_L1, "comment"_L1};
    static constexpr std::array kLists{""_L1, "comma"_L1, "flow"_L1, "block"_L1};
    static constexpr std::array kQuotes{""_L1, "single"_L1, "double"_L1};
    QStringList parts{kSpots.at(std::size_t(found.spot)), found.key, kLists.at(std::size_t(found.list)),
                      kQuotes.at(std::size_t(found.quote))};
    if (found.isQuoteOpen)
        parts += u"open"_s;
    if (found.isBlockScalar)
        parts += u"block"_s;
    if (!found.tool.isEmpty())
        parts += found.tool + u"()"_s;
    if (found.spot != HeaderCursor::Spot::Outside && found.spot != HeaderCursor::Spot::Comment) {
        QString token = text.sliced(found.token.start, found.token.length);
        token.insert(found.typed.size(), kCursor);
        parts += u"⟦"_s + token.replace(u'\n', u'⏎') + u"⟧"_s;
    }
    for (const QString &other : found.others)
        parts += u'+' + other;
    parts.removeAll(QString());
    return parts.join(u' ');
}

HeaderCursor cursorIn(const QString &marked, QString *text, bool asList)
{
    const qsizetype at = marked.indexOf(kCursor);
    *text = QString(marked).remove(kCursor);
    const HeaderCursor found = HeaderCursor::at(parsed(*text), at);
    return asList ? found.asCommaList(*text) : found;
}

void addRow(const char *name, const QString &header, const QString &expected)
{
    QTest::newRow(name) << u"---\n"_s + header + u"\n---\nPrompt\n"_s << expected;
}

} // namespace

class HeaderCursorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys_data();
    void keys() { compare(false); }
    void values_data();
    void values() { compare(false); }
    void lists_data();
    void lists() { compare(true); }
    void brokenHeaders_data();
    void brokenHeaders() { compare(true); }
    void outside_data();
    void outside() { compare(true); }
    void everyOffset();

private:
    static void compare(bool asList)
    {
        QFETCH(QString, marked);
        QFETCH(QString, expected);
        QString text;
        const HeaderCursor found = cursorIn(marked, &text, asList);
        QCOMPARE(described(found, text), expected);
    }
    static void columns()
    {
        QTest::addColumn<QString>("marked");
        QTest::addColumn<QString>("expected");
    }
};

void HeaderCursorTest::keys_data()
{
    columns();
    addRow("first letters", u"na‸"_s, u"key ⟦na‸⟧"_s);
    addRow("nothing yet", u"‸"_s, u"key ⟦‸⟧"_s);
    addRow("below others", u"name: x\nmo‸"_s, u"key ⟦mo‸⟧"_s);
    addRow("between others", u"name: x\nmo‸\ntools: Read"_s, u"key ⟦mo‸⟧"_s);
    addRow("an empty line between", u"name: x\n‸\ntools: Read"_s, u"key ⟦‸⟧"_s);
    addRow("a written one", u"na‸me: x"_s, u"key ⟦na‸me⟧"_s);
    addRow("at its start", u"‸name: x"_s, u"key ⟦‸name⟧"_s);
    addRow("at its end", u"name‸: x"_s, u"key ⟦name‸⟧"_s);
    addRow("a blank before the colon", u"name‸ : x"_s, u"key ⟦name‸⟧"_s);
    addRow("quoted", u"\"na‸me\": x"_s, u"key ⟦na‸me⟧"_s);
    addRow("below a quoted one", u"'a b': x\nmo‸"_s, u"key ⟦mo‸⟧"_s);
    addRow("with hyphens", u"name: x\nallowed-to‸"_s, u"key ⟦allowed-to‸⟧"_s);
    addRow("of other scripts", u"名前‸"_s, u"key ⟦名前‸⟧"_s);
    addRow("blanks behind it", u"name: x\nmo‸  "_s, u"key ⟦mo‸⟧"_s);
    addRow("behind those blanks", u"name: x\nmo  ‸"_s, u"outside"_s);
    addRow("below a list of dashes", u"tools:\n  - Read\nmo‸"_s, u"key ⟦mo‸⟧"_s);
    addRow("below a block scalar", u"description: |\n  Long\n  text\nmo‸"_s, u"key ⟦mo‸⟧"_s);
    addRow("all keys indented", u"  name: x\n  mo‸"_s, u"key ⟦mo‸⟧"_s);
    addRow("a word of prose", u"name: x\nfoo‸ bar"_s, u"outside"_s);
    addRow("a number", u"name: x\n12‸"_s, u"outside"_s);
    addRow("a dash or two", u"name: x\n--‸"_s, u"outside"_s);
    QTest::newRow("not closed") << u"---\nna‸"_s << u"key ⟦na‸⟧"_s;
    QTest::newRow("not closed, second line") << u"---\nname: x\nmo‸"_s << u"key ⟦mo‸⟧"_s;
    QTest::newRow("not closed, an empty line") << u"---\nname: x\n‸"_s << u"key ⟦‸⟧"_s;
    QTest::newRow("with CR") << u"---\nname: x\nmo‸\xDC0D\n---\n"_s << u"key ⟦mo‸⟧"_s;
    QTest::newRow("an empty header") << u"---\n‸\n---\n"_s << u"key ⟦‸⟧"_s;
}

void HeaderCursorTest::values_data()
{
    columns();
    addRow("first letters", u"model: op‸"_s, u"value model ⟦op‸⟧"_s);
    addRow("nothing yet", u"model: ‸"_s, u"value model ⟦‸⟧"_s);
    addRow("half a return at its end", u"model: op🐍‸"_s, u"value model ⟦op🐍‸⟧"_s);
    addRow("half a return before #", u"model: 🐍#‸"_s, u"value model ⟦🐍#‸⟧"_s);
    addRow("right behind the colon", u"model:‸"_s, u"value model ⟦‸⟧"_s);
    addRow("no blank behind the colon", u"model:op‸"_s, u"value model ⟦op‸⟧"_s);
    addRow("in the middle", u"model: op‸us"_s, u"value model ⟦op‸us⟧"_s);
    addRow("in the blanks before", u"model: ‸ opus"_s, u"outside"_s);
    addRow("behind a blank", u"model: opus ‸"_s, u"value model ⟦opus ‸⟧"_s);
    addRow("single quotes", u"model: 'op‸us'"_s, u"value model single ⟦op‸us⟧"_s);
    addRow("double quotes", u"model: \"op‸us\""_s, u"value model double ⟦op‸us⟧"_s);
    addRow("an open quote", u"model: \"op‸"_s, u"value model double open ⟦op‸⟧"_s);
    addRow("an open quote with another below", u"model: \"op‸\ncolor: \"red\""_s, u"value model double open ⟦op‸⟧"_s);
    addRow("empty quotes", u"model: \"‸\""_s, u"value model double ⟦‸⟧"_s);
    addRow("before the quote", u"model: ‸\"opus\""_s, u"outside"_s);
    addRow("behind the quote", u"model: \"opus\"‸"_s, u"outside"_s);
    addRow("a doubled quote inside", u"model: 'it''s‸'"_s, u"value model single ⟦it''s‸⟧"_s);
    addRow("an escaped quote inside", u"model: \"a\\\"b‸\""_s, u"value model double ⟦a\\\"b‸⟧"_s);
    addRow("before a comment", u"model: op‸ # why"_s, u"value model ⟦op‸⟧"_s);
    addRow("nothing before a comment", u"model: ‸# why"_s, u"value model ⟦‸⟧"_s);
    addRow("in a comment", u"model: opus # w‸hy"_s, u"comment"_s);
    addRow("a colour that is a comment", u"color: #ff‸"_s, u"comment"_s);
    addRow("a sharp inside a word", u"color: a#b‸"_s, u"value color ⟦a#b‸⟧"_s);
    addRow("a comment line", u"# mo‸"_s, u"comment"_s);
    addRow("a line below", u"model:\n  op‸"_s, u"value model ⟦op‸⟧"_s);
    addRow("a line below, nothing yet", u"model:\n  ‸"_s, u"value model ⟦‸⟧"_s);
    addRow("above its value", u"model: ‸\n  opus"_s, u"outside"_s);
    addRow("over two lines", u"description: one\n  tw‸o"_s, u"value description ⟦one⏎  tw‸o⟧"_s);
    addRow("a literal", u"description: |\n  tw‸o"_s, u"value description block ⟦‸⟧"_s);
    addRow("a folded one", u"description: >-\n  tw‸o\n\n  three"_s, u"value description block ⟦‸⟧"_s);
    addRow("an alias", u"model: *op‸"_s, u"outside"_s);
    addRow("a mapping", u"hooks: {a: b‸}"_s, u"outside"_s);
    addRow("the last of two keys", u"model: opus\nmodel: so‸"_s, u"value model ⟦so‸⟧"_s);
    addRow("beyond UTF-16", u"description: 😀 mo‸"_s, u"value description ⟦😀 mo‸⟧"_s);
}

void HeaderCursorTest::lists_data()
{
    columns();
    addRow("comma: first letters", u"tools: Re‸"_s, u"item tools comma ⟦Re‸⟧"_s);
    addRow("comma: second", u"tools: Read, Gr‸"_s, u"item tools comma ⟦Gr‸⟧ +Read"_s);
    addRow("comma: nothing yet", u"tools: Read, ‸"_s, u"item tools comma ⟦‸⟧ +Read"_s);
    addRow("comma: right behind the comma", u"tools: Read,‸"_s, u"item tools comma ⟦‸⟧ +Read"_s);
    addRow("comma: before others", u"tools: Gr‸, Read, Bash"_s, u"item tools comma ⟦Gr‸⟧ +Read +Bash"_s);
    addRow("comma: quoted as a whole", u"tools: \"Read, Gr‸\""_s, u"item tools comma double ⟦Gr‸⟧ +Read"_s);
    addRow("comma: on a line below", u"tools:\n  Read,\n  Gr‸"_s, u"item tools comma ⟦Gr‸⟧ +Read"_s);
    addRow("comma: over two lines", u"tools: Read,\n  Gr‸"_s, u"item tools comma ⟦Gr‸⟧ +Read"_s);
    addRow("comma: before a comment", u"tools: Read, Gr‸ # why"_s, u"item tools comma ⟦Gr‸⟧ +Read"_s);
    addRow("flow: first letters", u"tools: [Re‸]"_s, u"item tools flow ⟦Re‸⟧"_s);
    addRow("flow: empty", u"tools: [‸]"_s, u"item tools flow ⟦‸⟧"_s);
    addRow("flow: second", u"tools: [Read, Gr‸ep]"_s, u"item tools flow ⟦Gr‸ep⟧ +Read"_s);
    addRow("flow: not closed", u"tools: [Read, Gr‸"_s, u"item tools flow ⟦Gr‸⟧ +Read"_s);
    addRow("flow: not closed, keys below", u"tools: [Read, Gr‸\nmodel: opus"_s, u"item tools flow ⟦Gr‸⟧ +Read"_s);
    addRow("flow: quoted", u"tools: [\"Read\", \"Gr‸\"]"_s, u"item tools flow double ⟦Gr‸⟧ +Read"_s);
    addRow("flow: an open quote", u"tools: ['Gr‸]"_s, u"item tools flow single open ⟦Gr‸⟧"_s);
    addRow("flow: over lines", u"tools: [\n  Read, # one\n  Gr‸\n]"_s, u"item tools flow ⟦Gr‸⟧ +Read"_s);
    addRow("flow: a comment", u"tools: [\n  Read, # o‸ne\n]"_s, u"comment"_s);
    addRow("flow: behind it", u"tools: [Read]‸"_s, u"outside"_s);
    addRow("flow: a mapping in it", u"x: [{a‸: b}]"_s, u"outside"_s);
    addRow("block: first letters", u"tools:\n  - Re‸"_s, u"item tools block ⟦Re‸⟧"_s);
    addRow("block: nothing yet", u"tools:\n  - ‸"_s, u"item tools block ⟦‸⟧"_s);
    addRow("block: right behind the dash", u"tools:\n  -‸"_s, u"item tools block ⟦‸⟧"_s);
    addRow("block: second", u"tools:\n  - Read\n  - Gr‸"_s, u"item tools block ⟦Gr‸⟧ +Read"_s);
    addRow("block: not indented", u"tools:\n- Read\n- Gr‸\nmodel: x"_s, u"item tools block ⟦Gr‸⟧ +Read"_s);
    addRow("block: quoted", u"tools:\n  - \"Read\"\n  - 'Gr‸'"_s, u"item tools block single ⟦Gr‸⟧ +Read"_s);
    addRow("block: a comment in it", u"tools:\n  # why\n  - Gr‸\n\n  - Read"_s, u"item tools block ⟦Gr‸⟧ +Read"_s);
    addRow("block: a comment behind", u"tools:\n  - Read # wh‸y"_s, u"comment"_s);
    addRow("block: a mapping in it", u"hooks:\n  PreToolUse:\n    - matcher: Ba‸"_s,
           u"item hooks comma ⟦PreToolUse:⏎    - matcher: Ba‸⟧"_s);
    addRow("argument", u"tools: Agent(re‸)"_s, u"argument tools comma Agent() ⟦re‸⟧"_s);
    addRow("argument: not closed", u"tools: Agent(re‸"_s, u"argument tools comma Agent() ⟦re‸⟧"_s);
    addRow("argument: nothing yet", u"tools: Read, Agent(‸)"_s, u"argument tools comma Agent() ⟦‸⟧"_s);
    addRow("argument: second", u"tools: Agent(a, b‸), Read"_s, u"argument tools comma Agent() ⟦b‸⟧ +a"_s);
    addRow("argument: in a flow list", u"tools: [Read, \"Bash(x)\", Agent(a, b‸)]"_s,
           u"argument tools flow Agent() ⟦b‸⟧ +a"_s);
    addRow("argument: in a block list", u"tools:\n  - Agent(b‸)"_s, u"argument tools block Agent() ⟦b‸⟧"_s);
    addRow("argument: behind it", u"tools: Agent(a)‸, Read"_s, u"item tools comma ⟦Agent(a)‸⟧ +Read"_s);
    addRow("argument: before it", u"tools: Ag‸ent(a), Read"_s, u"item tools comma ⟦Ag‸ent(a)⟧ +Read"_s);
}

void HeaderCursorTest::brokenHeaders_data()
{
    columns();
    addRow("a colon in the description", u"description: Use it: now\nmo‸"_s, u"key ⟦mo‸⟧"_s);
    addRow("and a value", u"description: Use it: now\nmodel: op‸"_s, u"item model comma ⟦op‸⟧"_s);
    addRow("a line of prose", u"description: Use it\nwhen all fails\nmo‸"_s, u"key ⟦mo‸⟧"_s);
    addRow("tabs", u"tools:\n\t- Re‸"_s, u"item tools block ⟦Re‸⟧"_s);
    addRow("a quote too many", u"description: \"a\" b\ntools: Re‸"_s, u"item tools comma ⟦Re‸⟧"_s);
    addRow("an open list above", u"tools: [Read\nmo‸"_s, u"key ⟦mo‸⟧"_s);
    addRow("a key without colon above", u"tools\n  - Re‸"_s, u"outside"_s);
    addRow("an example in it", u"description: x\n<example>\nuser: a‸b\n</example>"_s, u"item user comma ⟦a‸b⟧"_s);
}

void HeaderCursorTest::outside_data()
{
    columns();
    QTest::newRow("no header") << u"na‸me: x\n"_s << u"outside"_s;
    QTest::newRow("an empty text") << u"‸"_s << u"outside"_s;
    QTest::newRow("the first fence") << u"--‸-\nname: x\n---\n"_s << u"outside"_s;
    QTest::newRow("the last fence") << u"---\nname: x\n--‸-\n"_s << u"outside"_s;
    QTest::newRow("the prompt") << u"---\nname: x\n---\nmo‸\n"_s << u"outside"_s;
    addRow("a text that goes on at the margin", u"description: \"one\nmo‸\n  two\""_s, u"outside"_s);
}

/// At no place of a header, whole or cut off there, is a range wrong.
void HeaderCursorTest::everyOffset()
{
    const QStringList headers{
        u"---\nname: a\ndescription: 'x'' y'\ntools: [Read, \"Bash(a, b)\", Agent(c)] # z\n---\n"_s,
        u"---\ntools:\n  - Read\n\n  # c\n  - Agent(a,\n- b\nmodel: \"a\\\"\n  b\ncolor: #f\n"_s,
        u"---\n  'a': |\n    x\n  b: >\n\n  [c\n{d: e\n"_s,
        u"---\n\xD83D\xDE00: \xD83D\xDE00(\xD83D\xDE00,\xDC0D\n\t- \xD83D\n"_s,
    };
    for (const QString &header : headers) {
        for (qsizetype cut = 0; cut <= header.size(); ++cut) {
            for (const QString &text : {header, header.first(cut), header.first(cut) + u"\n---\n"_s}) {
                const HeaderCursor found = HeaderCursor::at(parsed(text), std::min(cut, text.size()));
                for (const HeaderCursor &seen : {found, found.asCommaList(text)}) {
                    if (seen.spot == HeaderCursor::Spot::Outside || seen.spot == HeaderCursor::Spot::Comment)
                        continue;
                    QVERIFY(seen.token.touches(cut));
                    QVERIFY(seen.token.end() <= text.size());
                    QCOMPARE(seen.offset(), cut);
                    QCOMPARE(text.sliced(seen.token.start, seen.typed.size()), seen.typed);
                }
            }
        }
    }
}

QTEST_APPLESS_MAIN(HeaderCursorTest)
#include "tst_headercursor.moc"
