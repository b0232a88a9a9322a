// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "editor/specialcharacters.h"

#include <QMimeData>
#include <QTest>
#include <QTextCursor>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace dossier;

class TestSpecialCharacters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentKeepsEachUnit()
    {
        const QString text = u"a\u00a0b\u202fc\nd\u2028e\0f\n"_s + QChar(0xDCFF) + u"\tx"_s;
        QTextDocument document;
        QTextCursor(&document).insertText(text);
        QCOMPARE(documentText(document), text);
        QTextCursor cursor(&document);
        cursor.select(QTextCursor::Document);
        QCOMPARE(selectedText(cursor), text);
    }

    void pastedTextIsMadeHoldable_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("held");
        QTest::newRow("crlf") << u"a\r\nb"_s << u"a\nb"_s;
        QTest::newRow("cr") << u"a\rb\r"_s << u"a\nb\n"_s;
        QTest::newRow("cr cr lf") << u"a\r\r\nb"_s << u"a\n\nb"_s;
        QTest::newRow("paragraph separator") << u"a\u2029b"_s << u"a\nb"_s;
        QTest::newRow("line separator stays") << u"a\u2028b"_s << u"a\u2028b"_s;
        QTest::newRow("no-break space stays") << u"a\u00a0b"_s << u"a\u00a0b"_s;
        QTest::newRow("astral") << u"a\U0001F600b"_s << u"a\U0001F600b"_s;
        QTest::newRow("lone low surrogate") << u"a"_s + QChar(0xDCFF) << u"a\ufffd"_s;
        QTest::newRow("lone high surrogate") << QChar(0xD83D) + u"a"_s << u"\ufffda"_s;
        QTest::newRow("non-characters") << u"a"_s + QChar(0xFDD0) + QChar(0xFDD1) << u"a\ufffd\ufffd"_s;
        QTest::newRow("empty") << QString() << QString();
    }
    void pastedTextIsMadeHoldable()
    {
        QFETCH(const QString, pasted);
        QFETCH(const QString, held);
        QCOMPARE(pasteable(pasted), held);
    }

    void ownClipboardKeepsBytes()
    {
        const QString text = u"a"_s + QChar(0xDCFF) + u"\u00a0b\n"_s;
        const auto data = mimeDataFor(text);
        QCOMPARE(textOf(*data), text);
        QMimeData foreign;
        foreign.setText(u"x\r\ny"_s);
        QCOMPARE(textOf(foreign), u"x\ny"_s);
    }

    void unseenCharactersHaveASign_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sign");
        QTest::newRow("letter") << u"a"_s << QString();
        QTest::newRow("blank") << u" "_s << QString();
        QTest::newRow("tab") << u"\t"_s << QString();
        QTest::newRow("umlaut") << u"ä"_s << QString();
        QTest::newRow("byte") << QString(QChar(0xDCFF)) << u"FF"_s;
        QTest::newRow("carriage return") << QString(QChar(0xDC0D)) << u"0D"_s;
        QTest::newRow("nul") << QString(QChar(0)) << u"00"_s;
        QTest::newRow("escape") << u"\x1b"_s << u"1B"_s;
        QTest::newRow("zero width space") << u"\u200b"_s << u"ZWSP"_s;
        QTest::newRow("override") << u"\u202e"_s << u"RLO"_s;
        QTest::newRow("joiner among letters") << u"\u200d"_s << u"ZWJ"_s;
        QTest::newRow("lone half") << QString(QChar(0xD83D)) << u"D83D"_s;
        QTest::newRow("picture of several") << u"\U0001F469\u200D\U0001F4BB"_s << QString();
        QTest::newRow("tags of a flag") << u"\U0001F3F4\U000E0067\U000E007F"_s << QString();
        QTest::newRow("second half of a pair") << u"\U0001F600"_s << QString();
    }
    void unseenCharactersHaveASign()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, sign);
        QCOMPARE(visibleSign(text, 0), sign);
        QCOMPARE(visibleSign(text, text.size() - 1), sign);
        QCOMPARE(characterHelp(text, 0).isEmpty(), sign.isEmpty());
    }

    /// A text hidden in tags is read in their place.
    void tagsShowWhatTheyHide()
    {
        const QString text = u"\U000E0001\U000E0068\U000E0069\U000E0020\U000E0021\U000E007F\U000E0002"_s;
        QStringList signs;
        for (qsizetype i = 0; i < text.size(); i += 2) {
            signs << visibleSign(text, i);
            QVERIFY(visibleSign(text, i + 1).isEmpty());
            QVERIFY(!characterHelp(text, i).isEmpty());
        }
        QCOMPARE(signs, QStringList({u"TAG"_s, u"h"_s, u"i"_s, u"␣"_s, u"!"_s, u"END"_s, u"?"_s}));
    }
};

QTEST_MAIN(TestSpecialCharacters)
#include "tst_specialcharacters.moc"
