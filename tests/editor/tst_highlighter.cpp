// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "editor/highlighter.h"
#include "editor/syntax.h"
#include "models/themecolours.h"
#include "palettes.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Theme>

#include <QPlainTextDocumentLayout>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace dossier;

namespace {

/// Tells by which rule of the definition each character was taken.
class Probe : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    explicit Probe(const KSyntaxHighlighting::Definition &definition) { setDefinition(definition); }

    QStringList namesOf(const QString &text)
    {
        QStringList names;
        KSyntaxHighlighting::State state;
        for (const QString &line : text.split(u'\n')) {
            m_line = QStringList(line.size(), QString());
            state = highlightLine(line, state);
            names += m_line;
            names += u"\n"_s;
        }
        return names;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        for (int i = offset; i < offset + length && i < m_line.size(); ++i)
            m_line[i] = format.name();
    }

private:
    QStringList m_line;
};

} // namespace

class TestHighlighter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QSignalSpy ready(&m_syntax, &Syntax::ready);
        QVERIFY(m_syntax.isReady() || ready.wait());
        QVERIFY(m_syntax.definition().isValid());
        QVERIFY(m_syntax.theme(false).isValid());
        QVERIFY(m_syntax.theme(true).isValid());
    }

    void rules_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char *name, const QString &text, const QString &part, const QString &rule) {
            QTest::newRow(name) << text << part << rule;
        };
        row("first fence", u"---\nname: x\n---\n"_s, u"---"_s, u"Fence"_s);
        row("last fence", u"---\nname: x\n---  \nend"_s, u"---  "_s, u"Fence"_s);
        row("key", u"---\nname: x\n---\n"_s, u"name"_s, u"Key"_s);
        row("quoted key", u"---\n\"name\": x\n---\n"_s, u"\"name\""_s, u"Key"_s);
        row("colon", u"---\nname: x\n---\n"_s, u":"_s, u"Mark"_s);
        row("string", u"---\nname: some words\n---\n"_s, u"some words"_s, u"String"_s);
        row("colon in a value", u"---\nd: Use it: often\n---\n"_s, u"it: often"_s, u"String"_s);
        row("hash in a value", u"---\nd: a#b c\n---\n"_s, u"a#b c"_s, u"String"_s);
        row("comment", u"---\nname: x  # why\n---\n"_s, u"# why"_s, u"Comment"_s);
        row("comment line", u"---\n  # why\nname: x\n---\n"_s, u"# why"_s, u"Comment"_s);
        row("colour that is a comment", u"---\ncolor: #ff0000\n---\n"_s, u"#ff0000"_s, u"Comment"_s);
        row("colour", u"---\ncolor: red\n---\n"_s, u"red"_s, u"Colour"_s);
        row("quoted colour", u"---\ncolor: \"#ff0000\"\n---\n"_s, u"\"#ff0000\""_s, u"Colour"_s);
        row("number", u"---\nmaxTurns: 12\n---\n"_s, u"12"_s, u"Number"_s);
        row("number with words", u"---\nd: 12 turns\n---\n"_s, u"12 turns"_s, u"String"_s);
        row("boolean", u"---\nbackground: true # x\n---\n"_s, u"true"_s, u"Boolean"_s);
        row("double quotes", u"---\nd: \"a # b\"\n---\n"_s, u"a # b"_s, u"Quoted"_s);
        row("escape", u"---\nd: \"a\\tb\"\n---\n"_s, u"\\t"_s, u"Escape"_s);
        row("quotes over lines", u"---\nd: \"a\n  b: c\"\ne: f\n---\n"_s, u"b: c"_s, u"Quoted"_s);
        row("key after quotes", u"---\nd: \"a\n  b\"\nkey: f\n---\n"_s, u"key"_s, u"Key"_s);
        row("unclosed quotes end with the header", u"---\nd: \"a\n---\n# T\n"_s, u"# T"_s, u"Header H1"_s);
        row("block text", u"---\nd: |\n  a: b # c\nkey: f\n---\n"_s, u"a: b # c"_s, u"String"_s);
        row("key after block text", u"---\nd: |\n  a\n\n  b\nkey: f\n---\n"_s, u"key"_s, u"Key"_s);
        row("list item", u"---\ntools:\n  - Read\n---\n"_s, u"Read"_s, u"String"_s);
        row("list mark", u"---\ntools:\n- Read\n---\n"_s, u"- Read"_s.first(1), u"Fence"_s);
        row("inner key", u"---\nhooks:\n  Stop:\n    - matcher: x\n---\n"_s, u"matcher"_s, u"Inner Key"_s);
        row("flow list", u"---\ntools: [Read, Grep]\n---\n"_s, u"Grep"_s, u"String"_s);
        row("example tag", u"---\nd: a <example>b</example>\n---\n"_s, u"</example>"_s, u"Example Tag"_s);
        row("commentary tag", u"---\nd: a <commentary>b\n---\n"_s, u"<commentary>"_s, u"Example Tag"_s);
        row("turn", u"---\nd: a user: 'x'\n---\n"_s, u"user:"_s, u"Turn"_s);
        row("written line end", u"---\nd: a\\nb\n---\n"_s, u"\\n"_s, u"Escape"_s);
        row("tag in the prompt", u"---\n---\n<example>\n"_s, u"<example>"_s, u"Example Tag"_s);
        row("heading", u"---\n---\n# Title\n"_s, u"# Title"_s, u"Header H1"_s);
        row("code", u"---\n---\nuse `git` here\n"_s, u"`git`"_s, u"Code"_s);
        row("no header", u"# Title\n"_s, u"# Title"_s, u"Header H1"_s);
        row("rule in the prompt", u"---\nname: x\n---\ntext\n\n***\n"_s, u"***"_s, u"Horizontal Rule"_s);
    }
    void rules()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, part);
        QFETCH(const QString, rule);
        Probe probe(m_syntax.definition());
        const QStringList names = probe.namesOf(text);
        const qsizetype at =
            text.lastIndexOf(part) >= 0 && part == u"---  " ? text.lastIndexOf(part) : text.indexOf(part);
        QVERIFY(at >= 0);
        for (qsizetype i = at; i < at + part.size(); ++i) {
            if (!text.at(i).isSpace())
                QCOMPARE(names.at(i), rule);
        }
    }

    void coloursAreLegible_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("high");
        QTest::newRow("light") << false << false;
        QTest::newRow("dark") << true << false;
        QTest::newRow("light, high contrast") << false << true;
        QTest::newRow("dark, high contrast") << true << true;
    }
    void coloursAreLegible()
    {
        QFETCH(const bool, dark);
        QFETCH(const bool, high);
        const QPalette palette = high ? test::highPalette(dark) : dark ? test::darkPalette() : test::lightPalette();
        const ThemeColours colours = ThemeColours::forPalette(palette);
        QCOMPARE(colours.high, high);
        const KSyntaxHighlighting::Theme theme = m_syntax.theme(dark, high);
        QVERIFY(theme.isValid());
        for (const QColor &ground : {palette.color(QPalette::Base), colours.currentLine}) {
            for (int style = 0; style <= int(KSyntaxHighlighting::Theme::Others); ++style) {
                const QColor text(theme.textColor(KSyntaxHighlighting::Theme::TextStyle(style)));
                const double contrast = ThemeColours::contrast(text, ground);
                QVERIFY2(contrast >= (high ? 7 : 4.5),
                         qPrintable(u"style %1 %2 %3"_s.arg(style).arg(text.name()).arg(contrast)));
            }
        }
    }

    void colouringFollowsEdits()
    {
        QTextDocument document;
        document.setDocumentLayout(new QPlainTextDocumentLayout(&document));
        document.setPlainText(u"---\nname: x\n---\n\n# Title\n\ntext\n"_s);
        Highlighter highlighter(&m_syntax);
        highlighter.setDocument(&document);
        QSignalSpy finished(&highlighter, &Highlighter::finished);
        highlighter.start();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(isBold(document, 0, 0));
        QVERIFY(isBold(document, 4, 2));
        QVERIFY(!isBold(document, 6, 0));
        // The second fence goes: the heading becomes a part of the header.
        QTextCursor cursor(document.findBlockByNumber(2));
        cursor.deleteChar();
        QTRY_VERIFY(!isBold(document, 4, 2));
        cursor.insertText(u"-"_s);
        QTRY_VERIFY(isBold(document, 4, 2));
        // Somebody else's data on a line is left alone.
        QVERIFY(!document.firstBlock().userData());
    }

    void longDocumentsAreColouredInSlices()
    {
        QTextDocument document;
        document.setDocumentLayout(new QPlainTextDocumentLayout(&document));
        QString text = u"---\nname: x\n---\n"_s;
        for (int i = 0; i < 3000; ++i)
            text += u"## Heading %1\n- an *item* with `code` in it\n"_s.arg(i);
        document.setPlainText(text);
        Highlighter highlighter(&m_syntax);
        highlighter.setDocument(&document);
        QSignalSpy finished(&highlighter, &Highlighter::finished);
        highlighter.start();
        QCoreApplication::processEvents();
        QVERIFY(!highlighter.isFinished());
        // A line that goes meanwhile leaves no gap.
        QTextCursor cursor(document.findBlockByNumber(1));
        cursor.movePosition(QTextCursor::NextBlock, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        QTRY_VERIFY_WITH_TIMEOUT(highlighter.isFinished(), 20'000);
        QTRY_VERIFY(isBold(document, document.blockCount() - 3, 5));
        for (QTextBlock block = document.findBlockByNumber(2); block.isValid(); block = block.next()) {
            if (block.text().startsWith(u"##"))
                QVERIFY2(!block.layout()->formats().isEmpty(), qPrintable(block.text()));
        }
    }

    void aKeyThatChangesAllBelowIsNotHeldUp()
    {
        QTextDocument document;
        document.setDocumentLayout(new QPlainTextDocumentLayout(&document));
        document.setPlainText(u"---\nname: x\n---\n\n"_s +
                              u"## Heading\n- an *item* with `code` in it\n"_s.repeated(10'000));
        Highlighter highlighter(&m_syntax);
        highlighter.setDocument(&document);
        highlighter.start();
        QTRY_VERIFY_WITH_TIMEOUT(highlighter.isFinished(), 20'000);
        QVERIFY(isBold(document, 20'000, 0));
        QTextCursor(document.findBlockByNumber(3)).insertText(u"```"_s);
        QVERIFY(!highlighter.isFinished());
        QTRY_VERIFY_WITH_TIMEOUT(highlighter.isFinished(), 20'000);
        for (int line = 4; line < 20'000; line += 2)
            QVERIFY2(!isBold(document, line, 0), qPrintable(QString::number(line)));
    }

    void longLinesDoNotHang()
    {
        QTextDocument document;
        document.setDocumentLayout(new QPlainTextDocumentLayout(&document));
        document.setPlainText(u"---\ndescription: "_s + u"word <example> "_s.repeated(20'000) + u"\nname: x\n---\n"_s);
        Highlighter highlighter(&m_syntax);
        highlighter.setDocument(&document);
        highlighter.start();
        QTRY_VERIFY(highlighter.isFinished());
        QVERIFY(isBold(document, 2, 0));
    }

    void strayReturnsChangeNoColour()
    {
        QTextDocument document;
        document.setDocumentLayout(new QPlainTextDocumentLayout(&document));
        document.setPlainText(u"---%1\nname: x%1\n---%1\n# Title\n"_s.arg(QChar(0xdc0d)));
        Highlighter highlighter(&m_syntax);
        highlighter.setDocument(&document);
        highlighter.start();
        QTRY_VERIFY(highlighter.isFinished());
        QVERIFY(isBold(document, 1, 0));
        QVERIFY(isBold(document, 3, 2));
    }

    /// The engine of the definitions' expressions reads on beyond half a pair.
    void halfPairsAreColoured()
    {
        const QStringList lines{u"---"_s,
                                u"description: Use this: \"so\" # x"_s,
                                u"model: sonnet"_s,
                                u"  - Bash(git:*)"_s,
                                u"---"_s,
                                u"# Heading"_s,
                                u"Text with `code`, *stress* and <example>."_s,
                                u"https://example.org/a?b=c"_s,
                                u"```yaml"_s,
                                u"key: 'value'"_s,
                                u"```"_s};
        // The last one ends in the unit of a return.
        for (const QString &unit : {QString(QChar(0xd83d)), QString(QChar(0xde00)), QString(QChar(0xdcff)), u"🐍"_s}) {
            for (qsizetype at = 0; at < 45; ++at) {
                QStringList odd = lines;
                for (QString &line : odd)
                    line.insert(std::min(at, line.size()), unit);
                odd.prepend(u"---"_s);
                QTextDocument document;
                document.setDocumentLayout(new QPlainTextDocumentLayout(&document));
                document.setPlainText(odd.join(u'\n'));
                Highlighter highlighter(&m_syntax);
                highlighter.setDocument(&document);
                highlighter.start();
                QTRY_VERIFY(highlighter.isFinished());
                QCOMPARE(document.toRawText(), odd.join(QChar::ParagraphSeparator));
            }
        }
    }

private:
    static bool isBold(const QTextDocument &document, int line, int column)
    {
        const auto formats = document.findBlockByNumber(line).layout()->formats();
        for (const QTextLayout::FormatRange &range : formats) {
            if (column >= range.start && column < range.start + range.length)
                return range.format.fontWeight() == QFont::Bold;
        }
        return false;
    }

    Syntax m_syntax;
};

QTEST_MAIN(TestHighlighter)
#include "tst_highlighter.moc"
