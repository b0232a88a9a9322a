// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "editor/specialcharacters.h"
#include "editor/textmirror.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

void replaceIn(QTextDocument *document, int start, int removed, const QString &words)
{
    QTextCursor cursor(document);
    cursor.setPosition(start);
    cursor.setPosition(start + removed, QTextCursor::KeepAnchor);
    cursor.insertText(words);
}

/// A document, its mirror, and whoever tells the mirror of changes, as the binder does.
struct Pair {
    QTextDocument source;
    std::unique_ptr<TextMirror> mirror;
    int told = 0;

    explicit Pair(const QString &text)
    {
        source.setPlainText(text);
        mirror = std::make_unique<TextMirror>(&source, text);
        QObject::connect(&source, &QTextDocument::contentsChanged, mirror.get(), [this] {
            ++told;
            mirror->show(documentText(source));
        });
    }
    [[nodiscard]] QString shown() const { return documentText(*mirror->document()); }
    [[nodiscard]] QString text() const { return documentText(source); }
};

} // namespace

/// Two documents that hold the same.
class TextMirrorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsBothWays_data();
    void followsBothWays();
    void typingIsOneStep();
    void otherCursorsStay();
    void cursorsBetweenTwoChangesStay();
    void colouringChangesNothing();
    void randomEdits();
};

void TextMirrorTest::followsBothWays_data()
{
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("removed");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expected");
    QTest::newRow("insert") << 1 << 0 << u"x"_s << u"axa\nbb\n"_s;
    QTest::newRow("insert the same letter") << 1 << 0 << u"a"_s << u"aaa\nbb\n"_s;
    QTest::newRow("remove") << 3 << 2 << QString() << u"aa\n\n"_s;
    QTest::newRow("remove a line end") << 2 << 1 << QString() << u"aabb\n"_s;
    QTest::newRow("new line") << 4 << 0 << u"\n"_s << u"aa\nb\nb\n"_s;
    QTest::newRow("replace") << 0 << 5 << u"cc"_s << u"cc\n"_s;
    QTest::newRow("at the end") << 6 << 0 << u"end"_s << u"aa\nbb\nend"_s;
    QTest::newRow("all") << 0 << 6 << QString() << QString();
    QTest::newRow("a byte that is no text")
        << 2 << 0 << QString(QChar(0xdcff)) << u"aa"_s + QChar(0xdcff) + u"\nbb\n"_s;
    QTest::newRow("no-break space") << 2 << 0 << u"\u00a0"_s << u"aa\u00a0\nbb\n"_s;
}

void TextMirrorTest::followsBothWays()
{
    QFETCH(const int, start);
    QFETCH(const int, removed);
    QFETCH(const QString, words);
    QFETCH(const QString, expected);
    for (const bool isInMirror : {false, true}) {
        Pair pair(u"aa\nbb\n"_s);
        replaceIn(isInMirror ? pair.mirror->document() : &pair.source, start, removed, words);
        QCOMPARE(pair.text(), expected);
        QCOMPARE(pair.shown(), expected);
        pair.source.undo();
        QCOMPARE(pair.text(), u"aa\nbb\n"_s);
        QCOMPARE(pair.shown(), u"aa\nbb\n"_s);
        QVERIFY(!pair.source.isUndoAvailable());
        pair.source.redo();
        QCOMPARE(pair.shown(), expected);
    }
}

void TextMirrorTest::typingIsOneStep()
{
    Pair pair(u"one\n"_s);
    QTextCursor cursor(pair.mirror->document());
    cursor.setPosition(1);
    for (const QChar letter : u"nnnx"_s)
        cursor.insertText(letter);
    QCOMPARE(pair.text(), u"onnnxne\n"_s);
    QCOMPARE(cursor.position(), 5);
    pair.source.undo();
    QCOMPARE(pair.text(), u"one\n"_s);
    QVERIFY(!pair.source.isUndoAvailable());
}

void TextMirrorTest::otherCursorsStay()
{
    Pair pair(u"one\ntwo\nthree\n"_s);
    QTextCursor there(pair.mirror->document());
    there.setPosition(9);
    replaceIn(&pair.source, 0, 3, u"longer"_s);
    QCOMPARE(there.position(), 12);
    QTextCursor here(&pair.source);
    here.setPosition(2);
    replaceIn(pair.mirror->document(), 11, 0, u"x"_s);
    QCOMPARE(here.position(), 2);
}

/// As a reload, or a replacement at many places.
void TextMirrorTest::cursorsBetweenTwoChangesStay()
{
    Pair pair(u"one\ntwo\nthree\n"_s);
    QTextCursor there(pair.mirror->document());
    there.setPosition(5);
    there.setPosition(7, QTextCursor::KeepAnchor);
    QTextCursor both(&pair.source);
    both.beginEditBlock();
    both.setPosition(13);
    both.insertText(u"!"_s);
    both.setPosition(0);
    both.insertText(u"The "_s);
    both.endEditBlock();
    QCOMPARE(pair.shown(), u"The one\ntwo\nthree!\n"_s);
    QCOMPARE(there.selectedText(), u"wo"_s);
}

void TextMirrorTest::colouringChangesNothing()
{
    Pair pair(u"one\ntwo\n"_s);
    pair.mirror->document()->findBlockByNumber(1).setVisible(false);
    pair.mirror->document()->markContentsDirty(0, 7);
    QCOMPARE(pair.told, 0);
    QVERIFY(!pair.source.isUndoAvailable());
    QVERIFY(pair.source.findBlockByNumber(1).isVisible()); // folds are of each view
}

void TextMirrorTest::randomEdits()
{
    QRandomGenerator random(7);
    const QStringList words{{}, u"a"_s, u"ab"_s, u"\n"_s, u"a\n\nb"_s, u"é"_s, QString(QChar(0xdc80)), u"😀"_s};
    for (int round = 0; round < 40; ++round) {
        Pair pair(u"aab\nbaa\n\naab"_s);
        for (int step = 0; step < 60; ++step) {
            const int kind = int(random.bounded(6));
            if (kind == 0) {
                pair.source.undo();
            } else if (kind == 1) {
                pair.source.redo();
            } else {
                QTextDocument *document = kind % 2 ? pair.mirror->document() : &pair.source;
                const int length = document->characterCount() - 1;
                const int start = int(random.bounded(length + 1));
                replaceIn(document, start, int(random.bounded(std::min(4, length - start) + 1)),
                          words.at(random.bounded(words.size())));
            }
            QCOMPARE(pair.shown(), pair.text());
        }
        while (pair.source.isUndoAvailable())
            pair.source.undo();
        QCOMPARE(pair.text(), u"aab\nbaa\n\naab"_s);
        QCOMPARE(pair.shown(), pair.text());
    }
}

QTEST_MAIN(TextMirrorTest)
#include "tst_textmirror.moc"
