// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "editor/textlayout.h"

#include <QInputMethodEvent>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSyntaxHighlighter>
#include <QTest>
#include <QTextBlock>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

/// Colours a line that begins with ">", and makes large what stands in one with "!".
class Colours : public QSyntaxHighlighter
{
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override
    {
        QTextCharFormat format;
        if (text.contains(u'!'))
            format.setFontPointSize(40);
        else if (!text.startsWith(u'>'))
            return;
        format.setForeground(Qt::red);
        setFormat(0, int(text.size()), format);
    }
};

/// A view as the editor is one, of twenty letters in a row.
struct View {
    QPlainTextEdit edit;
    QTextDocument document;
    TextLayout *layout = new TextLayout(&document);
    Colours *colours = nullptr;

    explicit View(const QString &text)
    {
        document.setDocumentLayout(layout);
        document.setDefaultFont(QFont(u"DejaVu Sans Mono"_s, 10));
        document.setPlainText(text);
        edit.setFont(document.defaultFont());
        edit.setDocument(&document);
        colours = new Colours(&document);
        colours->rehighlight();
        const int frame = edit.width() - edit.viewport()->width();
        edit.resize(frame + int(2 * document.documentMargin()) + edit.fontMetrics().horizontalAdvance(u'x') * 20 + 1,
                    400);
        edit.show();
        (void)QTest::qWaitForWindowExposed(&edit);
        QCoreApplication::processEvents();
    }

    [[nodiscard]] QTextCursor at(int position) const
    {
        QTextCursor cursor(edit.document());
        cursor.setPosition(position);
        return cursor;
    }
};

} // namespace

/// What is painted after a change: its line, or all where what stands below moves.
class TextLayoutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void paintsWhatMoves_data();
    void paintsWhatMoves();
    void paintsWhatIsComposed_data();
    void paintsWhatIsComposed();
    void laysOutEachPlace_data();
    void laysOutEachPlace();
    void coloursAreNotLaidOut();
};

void TextLayoutTest::paintsWhatMoves_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("removed"); // at its end
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isAll");
    QTest::newRow("plain") << u"some words"_s << 0 << u"x"_s << false;
    QTest::newRow("coloured") << u"> some words"_s << 0 << u"x"_s << false;
    QTest::newRow("plain, a row more") << u"some words of this"_s << 0 << u"xyz"_s << true;
    QTest::newRow("coloured, a row more") << u"> some words of it"_s << 0 << u"xyz"_s << true;
    QTest::newRow("plain, a row less") << u"some words of this one"_s << 6 << QString() << true;
    QTest::newRow("coloured, a row less") << u"> some words of this one"_s << 6 << QString() << true;
    QTest::newRow("coloured, a higher row") << u"> some words"_s << 0 << u"!"_s << true;
    QTest::newRow("a lower row") << u"> some words!"_s << 1 << QString() << true;
    QTest::newRow("coloured, as many letters") << u"> some words of this"_s << 3 << u"xyz"_s << false;
}

void TextLayoutTest::paintsWhatMoves()
{
    QFETCH(QString, line);
    QFETCH(int, removed);
    QFETCH(QString, typed);
    QFETCH(bool, isAll);
    View view(u"first\n"_s + line + u"\nlast\n"_s);
    const QSignalSpy all(view.layout, &QAbstractTextDocumentLayout::update);
    QTextCursor cursor = view.at(int(6 + line.size()) - removed);
    cursor.setPosition(int(6 + line.size()), QTextCursor::KeepAnchor);
    cursor.insertText(typed);
    QCOMPARE(!all.isEmpty(), isAll);
}

void TextLayoutTest::paintsWhatIsComposed_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("plain") << u"some words of it"_s;
    QTest::newRow("coloured") << u"> some words of it"_s;
}

void TextLayoutTest::paintsWhatIsComposed()
{
    QFETCH(QString, line);
    View view(u"first\n"_s + line + u"\nlast\n"_s);
    view.edit.setTextCursor(view.at(int(6 + line.size())));
    const QSignalSpy all(view.layout, &QAbstractTextDocumentLayout::update);
    QInputMethodEvent event(u"composed"_s, {});
    QCoreApplication::sendEvent(&view.edit, &event);
    QVERIFY(!all.isEmpty());
}

void TextLayoutTest::laysOutEachPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"  one\n  two\n  three"_s;
    QTest::newRow("wrapped") << u"  one\n  two\n  three four five six seven"_s;
}

/// A change of several places is told as one from the first to the last; the last may be a deletion.
void TextLayoutTest::laysOutEachPlace()
{
    QFETCH(QString, text);
    View view(text);
    for (QTextBlock block = view.document.begin(); block.isValid(); block = block.next())
        QVERIFY(block.layout()->lineCount() > 0);
    QTextCursor cursor = view.at(0);
    cursor.beginEditBlock();
    for (int number = 0; number < view.document.blockCount(); ++number) {
        cursor.setPosition(view.document.findBlockByNumber(number).position());
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, 2);
        cursor.removeSelectedText();
    }
    cursor.endEditBlock();
    for (QTextBlock block = view.document.begin(); block.isValid(); block = block.next()) {
        view.layout->ensureBlockLayout(block);
        const QTextLayout *lines = block.layout();
        const QTextLine last = lines->lineAt(lines->lineCount() - 1);
        QCOMPARE(last.textStart() + last.textLength(), block.length() - 1);
    }
}

/// Colouring all of a text lays out no line that is not looked at.
void TextLayoutTest::coloursAreNotLaidOut()
{
    View view(u"> word\n"_s.repeated(1000));
    view.colours->rehighlightBlock(view.document.findBlockByNumber(900));
    QCOMPARE(view.document.findBlockByNumber(900).layout()->lineCount(), 0);
}

QTEST_MAIN(TextLayoutTest)
#include "tst_textlayout.moc"
