// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "dialects/opencode/graymatter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dossier;

/// How OpenCode cuts a file and what its repair makes of the header's lines.
class GrayMatterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cuts_data();
    void cuts();
    void blanks_data();
    void blanks();
    void lines_data();
    void lines();
    void repairs_data();
    void repairs();
    void wayBack();
};

void GrayMatterTest::cuts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("content");

    const QString none;
    QTest::newRow("plain") << u"---\na: b\n---\nc"_s << none << u"\na: b"_s << u"c"_s;
    QTest::newRow("CRLF") << u"---\r\na: b\r\n---\r\nc"_s << none << u"\r\na: b\r"_s << u"c"_s;
    QTest::newRow("CR behind the last fence") << u"---\na\n---\rc"_s << none << u"\na"_s << u"c"_s;
    QTest::newRow("two line ends behind the last fence") << u"---\na\n---\n\nc"_s << none << u"\na"_s << u"\nc"_s;
    QTest::newRow("language") << u"---yaml\na\n---\nc"_s << u"yaml"_s << u"\na"_s << u"c"_s;
    QTest::newRow("language and blanks") << u"---  toml \na\n---"_s << u"toml"_s << u"\na"_s << none;
    QTest::newRow("language and CRLF") << u"---yaml\r\na\r\n---"_s << u"yaml"_s << u"\r\na\r"_s << none;
    QTest::newRow("blank behind the first fence") << u"--- \na\n---"_s << none << u" \na"_s << none;
    QTest::newRow("not closed") << u"---\na\n"_s << none << u"\na\n"_s << none;
    QTest::newRow("nothing between") << u"---\n---\nc"_s << none << none << u"c"_s;
    QTest::newRow("more dashes behind") << u"---\na\n-----"_s << none << u"\na"_s << u"--"_s;
    QTest::newRow("only the fence") << u"---"_s << none << none << none;
    QTest::newRow("one letter") << u"---a"_s << none << u"a"_s << none;
    QTest::newRow("one line") << u"---abc"_s << u"ab"_s << u"c"_s << none;
}

void GrayMatterTest::cuts()
{
    QFETCH(QString, text);
    const auto matter = opencode::cutMatter(text);
    QVERIFY(matter);
    QTEST(matter->language, "language");
    QTEST(text.sliced(matter->header.start, matter->header.length), "header");
    QTEST(text.sliced(matter->content.start, matter->content.length), "content");
    QCOMPARE(matter->content.end(), text.size());
    for (const char *without : {"", "--", "----", "----\na\n---", "\n---\n", " ---\n"})
        QVERIFY(!opencode::cutMatter(QString::fromLatin1(without)));
}

void GrayMatterTest::blanks_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<bool>("isBlank");

    QTest::newRow("nothing") << QString() << true;
    QTest::newRow("white space") << u"\n \t\n"_s << true;
    QTest::newRow("other white space") << u"\n\u00A0\uFEFF"_s << true;
    QTest::newRow("comment") << u"\n# a"_s << true;
    QTest::newRow("comments") << u"\n  # a\n\n\t#b: c\n"_s << true;
    QTest::newRow("comment and CRLF") << u"\r\n# a\r\n"_s << true;
    QTest::newRow("hash alone") << u"\n#"_s << false;
    QTest::newRow("hash alone, then a comment") << u"\n#\n# a"_s << false;
    QTest::newRow("hash and CRLF") << u"\r\n#\r\n"_s << true;
    QTest::newRow("hash behind the dashes") << u"# a"_s << true;
    QTest::newRow("entry") << u"\n# a\na: b"_s << false;
    QTest::newRow("comment behind an entry") << u"\na # b"_s << false;
}

void GrayMatterTest::blanks()
{
    QFETCH(QString, header);
    // A language would end the first line: these stand behind blanks.
    const QString fence = header.startsWith(u'\n') || header.startsWith(u'\r') ? u"---"_s : u"---\n"_s;
    const auto matter = opencode::cutMatter(fence + header + u"\n---\nBody."_s);
    QVERIFY(matter);
    QTEST(matter->isBlank, "isBlank");
}

void GrayMatterTest::lines_data()
{
    QTest::addColumn<QString>("repaired");

    const auto row = [](const char *line, const QString &repaired) { QTest::newRow(line) << repaired; };
    const auto kept = [](const char *line) { QTest::newRow(line) << QString::fromUtf8(line); };
    row("a: b: c", u"a: |-\n  b: c"_s);
    row("a:b:c", u"a: |-\n  b:c"_s);
    row("a: http://b", u"a: |-\n  http://b"_s);
    row("_a9 \t:  b:c  ", u"_a9: |-\n  b:c"_s);
    row("A::", u"A: |-\n  :"_s);
    row("a: > b: c", u"a: |-\n  > b: c"_s);
    row("a: |- : c", u"a: |-\n  |- : c"_s);
    row("a: [b: c]", u"a: |-\n  [b: c]"_s);
    row("a: # b: c", u"a: |-\n  # b: c"_s);
    row("a\u00A0:\uFEFFb:c", u"a: |-\n  b:c"_s);
    kept("a: b");
    kept("a:");
    kept("a:  ");
    kept("a: >");
    kept("a: |");
    kept("a: \"b: c");
    kept("a: 'b: c'");
    kept("a b: c: d");
    kept("a-b: c: d");
    kept("9a: b: c");
    kept("ä: b: c");
    kept(": b: c");
    kept("- a: b: c");
    kept(" a: b: c");
    kept("\ta: b: c");
    kept("# a: b: c");
    kept("a");
    kept("a: b\u2028: c");
    kept("a: b: c \u2029 ");
}

void GrayMatterTest::lines()
{
    QFETCH(QString, repaired);
    const QString line = QString::fromUtf8(QTest::currentDataTag());
    for (const QString &frame : {u"---\n%1\n---\n"_s, u"---\nx: y\n%1\n---"_s, u"---\n%1\n\nx: y\n---\n%1"_s}) {
        QString expected = frame;
        expected.replace(expected.indexOf("%1"_L1), 2, repaired);
        expected.replace("%1"_L1, line);
        QCOMPARE(opencode::repaired(QString(frame).replace("%1"_L1, line)).text.text(), expected);
    }
}

void GrayMatterTest::repairs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("repaired");

    QTest::newRow("several") << u"---\na: b:c\n\nd: e\nf: g:h\n---\ni: j:k"_s
                             << u"---\na: |-\n  b:c\n\nd: e\nf: |-\n  g:h\n---\ni: j:k"_s;
    QTest::newRow("CRLF") << u"---\r\na: b\r\nc: d\r\n---\r\n"_s << u"---\r\na: b\nc: d\r\n---\r\n"_s;
    QTest::newRow("CRLF in one line") << u"---\r\na: b:c\r\n---\r\n"_s << u"---\r\na: |-\n  b:c\r\n---\r\n"_s;
    QTest::newRow("two CR") << u"---\na: b:c\r\r\nd: e\r\r\n---"_s << u"---\na: b:c\r\nd: e\r\r\n---"_s;
    QTest::newRow("CR inside") << u"---\na: b:c\rd: e:f\n---"_s << u"---\na: b:c\rd: e:f\n---"_s;
    QTest::newRow("blank lines") << u"---\n\n\n---"_s << u"---\n\n\n---"_s;
    QTest::newRow("no header") << u"a: b:c\n"_s << u"a: b:c\n"_s;
    QTest::newRow("not closed") << u"---\na: b:c\n"_s << u"---\na: b:c\n"_s;
    QTest::newRow("language") << u"---yaml\na: b:c\n---\n"_s << u"---yaml\na: b:c\n---\n"_s;
}

void GrayMatterTest::repairs()
{
    QFETCH(QString, text);
    QTEST(opencode::repaired(text).text.text(), "repaired");
}

void GrayMatterTest::wayBack()
{
    const QString text = u"---\r\nmode: all\r\nkey :  a: b \r\n---\r\nBody."_s;
    const opencode::Repair repair = opencode::repaired(text);
    const QString &made = repair.text.text();
    QCOMPARE(made, u"---\r\nmode: all\nkey: |-\n  a: b\r\n---\r\nBody."_s);
    const auto origin = [&](QStringView part) {
        const TextRange range = repair.text.toOrigin(TextRange{made.indexOf(part), part.size()});
        return text.sliced(range.start, range.length);
    };
    for (const QString &part : {u"mode: all"_s, u"key"_s, u"a: b"_s, u"---\r\nBody."_s})
        QCOMPARE(origin(part), part);
    QCOMPARE(repair.values, std::vector<TextRange>{TextRange(text.indexOf("a: b"_L1), 4)});
}

QTEST_APPLESS_MAIN(GrayMatterTest)
#include "tst_graymatter.moc"
