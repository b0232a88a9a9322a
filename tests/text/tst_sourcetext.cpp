// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "text/sourcetext.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

#include <random>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

QString units(std::initializer_list<char16_t> list)
{
    return QString(reinterpret_cast<const QChar *>(list.begin()), static_cast<qsizetype>(list.size()));
}

QString corpusFolder()
{
    const QString named = qEnvironmentVariable("DOSSIER_CORPUS");
    if (!named.isEmpty())
        return named;
    const QString source = qEnvironmentVariable("DOSSIER_SOURCE_DIR");
    const QString shared = source + u"/../shared/corpus"_s;
    return QDir(shared).exists() ? shared : source + u"/examples"_s;
}

/// Pieces that are dangerous beside each other.
QByteArray randomBytes(std::mt19937 &random)
{
    static const QByteArrayList pieces = {
        "\r",   "\n",   "\r\n", "a",        "---",          "\xEF\xBB\xBF", "\xEF\xB7\x90", "\xEF\xB7\x91",
        "\xE2", "\x80", "\xA8", "\xE2\x80", "\xE2\x80\xA9", "\xE2\x80\xA8", "\xED\xA0\xBD", "\xED\xB8\x80",
        "\xC0", "\xF0", "\xFF", "\xFE",     "\xC3\xA4",     "\xC2\x85",     "\xF0\x9F\x98", "\xF0\x9F\x98\x80",
        "\xF4", "\x90", "\x8F", "\xBF",     "\xD8",         "\xDC",         "\x20",         QByteArray(1, '\0'),
    };
    QByteArray bytes;
    const auto start = random() % 8;
    if (start < 3)
        bytes = start == 0 ? "\xFF\xFE" : start == 1 ? "\xFE\xFF" : "\xEF\xBB\xBF";
    const bool any = random() % 3 == 0;
    for (auto count = random() % 24; count > 0; --count) {
        if (any)
            bytes += static_cast<char>(random() % 256);
        else
            bytes += pieces[static_cast<qsizetype>(random() % static_cast<unsigned>(pieces.size()))];
    }
    return bytes;
}

void checkMap(const SourceText &source)
{
    const FileText file = source.fileText();
    QCOMPARE(file.toDocument(file.text().size()), source.text().size());
    QCOMPARE(file.toFile(source.text().size()), file.text().size());
    qsizetype last = 0;
    for (qsizetype offset = 0; offset <= file.text().size(); ++offset) {
        const qsizetype there = file.toDocument(offset);
        QVERIFY(there >= last);
        QVERIFY(file.toFile(there) <= offset + 1);
        last = there;
    }
    for (qsizetype offset = 0; offset < source.text().size(); ++offset) {
        const QChar unit = source.text()[offset];
        const qsizetype there = file.toFile(offset);
        QVERIFY(file.toDocument(there) <= offset);
        if (unit != u'\n' && !unit.isSurrogate()) {
            QCOMPARE(file.text()[there], unit);
            QCOMPARE(file.toDocument(there), offset);
        }
    }
}

} // namespace

class TestSourceText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void everyByteStringComesBack();
    void everyEditedTextIsStable();
    void corpusComesBack();
    void givesTheTextOfTheFile_data();
    void givesTheTextOfTheFile();
    void writesAnotherFormat();
    void loneSurrogatesAreReplaced();
    void knowsByteUnits();
};

void TestSourceText::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<FileFormat>("format");
    const FileFormat plain;
    const FileFormat bom{.bom = true};
    QTest::newRow("empty") << QByteArray() << QString() << plain;
    QTest::newRow("LF") << QByteArray("a\nb\n") << u"a\nb\n"_s << plain;
    QTest::newRow("CRLF") << QByteArray("a\r\nb\r\n") << u"a\nb\n"_s << FileFormat{.lineEnd = LineEnd::CrLf};
    QTest::newRow("CR") << QByteArray("a\rb\r") << u"a\nb\n"_s << FileFormat{.lineEnd = LineEnd::Cr};
    QTest::newRow("one CRLF of two") << QByteArray("a\r\nb\n") << u"a"_s + units({0xDC0D}) + u"\nb\n"_s << plain;
    QTest::newRow("CR beside CRLF") << QByteArray("a\rb\r\n")
                                    << u"a"_s + units({0xDC0D}) + u"b"_s + units({0xDC0D}) + u"\n"_s << plain;
    QTest::newRow("CR beside LF") << QByteArray("a\rb\n") << u"a"_s + units({0xDC0D}) + u"b\n"_s << plain;
    QTest::newRow("BOM") << QByteArray("\xEF\xBB\xBFx") << u"x"_s << bom;
    QTest::newRow("two BOMs") << QByteArray("\xEF\xBB\xBF\xEF\xBB\xBFx") << u"\uFEFFx"_s << bom;
    QTest::newRow("BOM inside") << QByteArray("x\xEF\xBB\xBF") << u"x\uFEFF"_s << plain;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << u"a"_s + QChar(0) + u"b"_s << plain;
    QTest::newRow("astral") << QByteArray("\xF0\x9F\x98\x80") << u"\U0001F600"_s << plain;
    QTest::newRow("U+2028 is text") << QByteArray("\xE2\x80\xA8") << u"\u2028"_s << plain;
    QTest::newRow("U+0085 is text") << QByteArray("\xC2\x85") << u"\u0085"_s << plain;
    QTest::newRow("U+2029") << QByteArray("\xE2\x80\xA9") << units({0xDCE2, 0xDC80, 0xDCA9}) << plain;
    QTest::newRow("U+FDD0") << QByteArray("\xEF\xB7\x90") << units({0xDCEF, 0xDCB7, 0xDC90}) << plain;
    QTest::newRow("U+FDD1") << QByteArray("\xEF\xB7\x91") << units({0xDCEF, 0xDCB7, 0xDC91}) << plain;
    QTest::newRow("Latin-1") << QByteArray("Gr\xFC\xDF"
                                           "e")
                             << u"Gr"_s + units({0xDCFC, 0xDCDF}) + u"e"_s << plain;
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << units({0xDCED, 0xDCA0, 0xDC80}) << plain;
    QTest::newRow("overlong") << QByteArray("\xC0\x80") << units({0xDCC0, 0xDC80}) << plain;
    QTest::newRow("overlong in three") << QByteArray("\xE0\x80\xAF") << units({0xDCE0, 0xDC80, 0xDCAF}) << plain;
    QTest::newRow("beyond Unicode") << QByteArray("\xF4\x90\x80\x80") << units({0xDCF4, 0xDC90, 0xDC80, 0xDC80})
                                    << plain;
    QTest::newRow("cut short") << QByteArray("\xF0\x9F\x98") << units({0xDCF0, 0xDC9F, 0xDC98}) << plain;
    const FileFormat little{.encoding = Encoding::Utf16Le, .bom = true};
    const FileFormat big{.encoding = Encoding::Utf16Be, .bom = true, .lineEnd = LineEnd::CrLf};
    QTest::newRow("UTF-16LE") << QByteArray("\xFF\xFE"
                                            "a\0\n\0",
                                            6)
                              << u"a\n"_s << little;
    QTest::newRow("UTF-16BE, CRLF") << QByteArray("\xFE\xFF\0a\0\r\0\n", 8) << u"a\n"_s << big;
    QTest::newRow("UTF-16LE, stray CR") << QByteArray("\xFF\xFE\r\0a\0\n\0", 8) << units({0xDC0D, 0xDC00}) + u"a\n"_s
                                        << little;
    QTest::newRow("UTF-16LE, U+2029") << QByteArray("\xFF\xFE\x29\x20", 4) << units({0xDC29, 0xDC20}) << little;
    QTest::newRow("UTF-16LE, odd") << QByteArray("\xFF\xFE"
                                                 "a\0b",
                                                 5)
                                   << units({0xDCFF, 0xDCFE, 'a', 0, 'b'}) << plain;
    QTest::newRow("UTF-16LE, lone surrogate")
        << QByteArray("\xFF\xFE\x00\xDC", 4) << units({0xDCFF, 0xDCFE, 0, 0xDCDC}) << plain;
}

void TestSourceText::decodes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(FileFormat, format);
    const SourceText source = SourceText::fromBytes(bytes);
    QCOMPARE(source.text(), text);
    QVERIFY(source.format() == format);
    QCOMPARE(source.toBytes(), bytes);
    checkMap(source);
}

void TestSourceText::everyByteStringComesBack()
{
    std::mt19937 random(42);
    for (int round = 0; round < 100'000; ++round) {
        const QByteArray bytes = randomBytes(random);
        const SourceText source = SourceText::fromBytes(bytes);
        QCOMPARE(source.toBytes(), bytes);
        for (const char16_t bad : {u'\r', u'\u2029', u'\uFDD0', u'\uFDD1'})
            QVERIFY(!source.text().contains(QChar(bad)));
        if (round % 10 == 0)
            checkMap(source);
    }
}

void TestSourceText::everyEditedTextIsStable()
{
    static const QString alphabet =
        units({0xDC0D, 0xDC0A, 0xDCC3, 0xDCA9, 0xDCE2, 0xDC80, 0xDCFF, 0xDCFE, 0xDD00, 0xD83D,
               0xDE00, 0xDC41, '\n',   '\r',   'a',    0,      0xFEFF, 0x2029, 0xFDD0, 0xE4});
    std::mt19937 random(43);
    for (int round = 0; round < 50'000; ++round) {
        QString text;
        for (auto count = random() % 16; count > 0; --count)
            text += alphabet[static_cast<qsizetype>(random() % static_cast<unsigned>(alphabet.size()))];
        const FileFormat format{.encoding = static_cast<Encoding>(random() % 3),
                                .bom = random() % 2 == 0,
                                .lineEnd = static_cast<LineEnd>(random() % 3)};
        const SourceText source(text, format);
        const QByteArray bytes = source.toBytes();
        QCOMPARE(SourceText::fromBytes(bytes).toBytes(), bytes);
        const FileText file = source.fileText();
        QCOMPARE(file.toDocument(file.text().size()), text.size());
        QVERIFY(file.text().isValidUtf16());
    }
}

void TestSourceText::corpusComesBack()
{
    QDirIterator files(corpusFolder(), QDir::Files, QDirIterator::Subdirectories);
    int count = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QByteArray bytes = file.readAll();
        const SourceText source = SourceText::fromBytes(bytes);
        QVERIFY2(source.toBytes() == bytes, qPrintable(file.fileName()));
        checkMap(source);
        ++count;
    }
    if (count == 0)
        QSKIP("there is no corpus");
    qInfo("%d files", count);
}

void TestSourceText::givesTheTextOfTheFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<qsizetype>>("document"); ///< of each offset of the file
    using Map = QList<qsizetype>;
    QTest::newRow("as it is") << QByteArray("ab\n") << u"ab\n"_s << Map{0, 1, 2, 3};
    QTest::newRow("CRLF") << QByteArray("a\r\n\r\nb") << u"a\r\n\r\nb"_s << Map{0, 1, 1, 2, 2, 3, 4};
    QTest::newRow("CR") << QByteArray("a\rb") << u"a\rb"_s << Map{0, 1, 2, 3};
    QTest::newRow("stray CR") << QByteArray("a\r\nb\n") << u"a\r\nb\n"_s << Map{0, 1, 2, 3, 4, 5};
    QTest::newRow("BOM") << QByteArray("\xEF\xBB\xBF"
                                       "a")
                         << u"\uFEFFa"_s << Map{0, 0, 1};
    QTest::newRow("BOM, CRLF") << QByteArray("\xEF\xBB\xBF\r\n") << u"\uFEFF\r\n"_s << Map{0, 0, 0, 1};
    QTest::newRow("U+2029") << QByteArray("a\xE2\x80\xA9"
                                          "b")
                            << u"a\u2029b"_s << Map{0, 1, 4, 5};
    QTest::newRow("bad bytes") << QByteArray("a\xE2\x80"
                                             "b")
                               << u"a\uFFFD\uFFFDb"_s << Map{0, 1, 2, 3, 4};
    QTest::newRow("UTF-16LE, U+2029") << QByteArray("\xFF\xFE\x29\x20"
                                                    "a\0",
                                                    6)
                                      << u"\uFEFF\u2029a"_s << Map{0, 0, 2, 3};
}

void TestSourceText::givesTheTextOfTheFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(QList<qsizetype>, document);
    const FileText file = SourceText::fromBytes(bytes).fileText();
    QCOMPARE(file.text(), text);
    for (qsizetype offset = 0; offset <= text.size(); ++offset)
        QCOMPARE(file.toDocument(offset), document[offset]);
}

void TestSourceText::writesAnotherFormat()
{
    const QString text = u"a\n\U0001F600\n"_s;
    QCOMPARE(SourceText(text, {.lineEnd = LineEnd::CrLf}).toBytes(), QByteArray("a\r\n\xF0\x9F\x98\x80\r\n"));
    QCOMPARE(SourceText(text, {.bom = true, .lineEnd = LineEnd::Cr}).toBytes(), QByteArray("\xEF\xBB\xBF"
                                                                                           "a\r\xF0\x9F\x98\x80\r"));
    QCOMPARE(SourceText(u"a\n"_s, {.encoding = Encoding::Utf16Be, .bom = true, .lineEnd = LineEnd::CrLf}).toBytes(),
             QByteArray("\xFE\xFF\0a\0\r\0\n", 8));
}

void TestSourceText::loneSurrogatesAreReplaced()
{
    QCOMPARE(SourceText(units({'a', 0xD83D, 'b', 0xDD00}), {}).toBytes(), QByteArray("a\xEF\xBF\xBD"
                                                                                     "b\xEF\xBF\xBD"));
    QCOMPARE(SourceText(units({'a', 0xD83D, 'b', 0xDD00}), {}).fileText().text(), u"a\uFFFDb\uFFFD"_s);
}

void TestSourceText::knowsByteUnits()
{
    const QString text = units({0xDCFF, 'a', 0xD83D, 0xDC80, 0xDD00, 0xDC00});
    QVERIFY(SourceText::isByteUnit(text, 0));
    QVERIFY(!SourceText::isByteUnit(text, 1));
    QVERIFY(!SourceText::isByteUnit(text, 3));
    QVERIFY(!SourceText::isByteUnit(text, 4));
    QVERIFY(SourceText::isByteUnit(text, 5));
    QVERIFY(!SourceText::isByteUnit(text, 6));
    QVERIFY(!SourceText::isByteUnit(text, -1));
    QCOMPARE(SourceText(text, {}).byteUnitCount(), 2);
    // The second half of U+1F40D is no return.
    const QString returns = units({0xD83D, 0xDC0D, 0xDC0D, 'a', 0xD83D, 0xDC0D, '\n', 0xDC0D});
    QCOMPARE(SourceText::nextStrayReturn(returns), 2);
    QCOMPARE(SourceText::nextStrayReturn(returns, 3), 7);
    QCOMPARE(SourceText::nextStrayReturn(returns, 8), -1);
    QVERIFY(!SourceText::isStrayReturn(returns, 1));
    QVERIFY(SourceText::isStrayReturn(returns, 7));
    QVERIFY(!SourceText::isStrayReturn(returns, 8));
    QCOMPARE(SourceText::spelledOut(units({0xDCE2, 0xDC80, 0xDCA9, 'a', 0xDC0D, 0xDCC3, 0xD83D, 0xDC80, 0xFFFD})),
             units({0x2029, 'a', '\r', 0xDCC3, 0xD83D, 0xDC80, 0xFFFD}));
}

QTEST_GUILESS_MAIN(TestSourceText)
#include "tst_sourcetext.moc"
