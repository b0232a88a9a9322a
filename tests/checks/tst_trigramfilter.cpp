// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "checks/trigramfilter.h"
#include "corpus/corpus.h"
#include "text/containspair.h"
#include "text/sourcetext.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

/// A filter may say yes where there is nothing; a no has to be true.
class TestTrigramFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("expected");
        QTest::newRow("empty text") << u""_s << u"abc"_s << false;
        QTest::newRow("there") << u"Use the Bash tool."_s << u"Bash tool"_s << true;
        QTest::newRow("at the start") << u"AKIA"_s << u"AKIA"_s << true;
        QTest::newRow("in capitals") << u"LOREM IPSUM"_s << u"lorem ipsum"_s << true;
        QTest::newRow("asked in capitals") << u"akia"_s << u"AKIA"_s << true;
        QTest::newRow("not there") << u"Use the Bash tool."_s << u"glpat-"_s << false;
        QTest::newRow("one letter short") << u"glpat"_s << u"glpat-"_s << false;
        QTest::newRow("beyond ASCII") << u"für dich"_s << u"für"_s << true;
        QTest::newRow("over a line end") << u"lorem\nipsum"_s << u"lorem ipsum"_s << false;
    }

    void words()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, words);
        const TrigramFilter filter{QStringView(text)};
        QTEST(filter.mayContain(QStringView(words)), "expected");
        const QByteArray latin = words.toLatin1();
        QTEST(filter.mayContain(QLatin1StringView(latin)), "expected");
    }

    void units_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<char16_t>("first");
        QTest::addColumn<char16_t>("last");
        QTest::addColumn<bool>("expected");
        QTest::newRow("zero width space") << u"a\u200bb"_s << u'\u200b' << u'\u200d' << true;
        QTest::newRow("a dash is another row") << u"a – b"_s << u'\u200b' << u'\u200d' << false;
        QTest::newRow("over two rows") << u"\u206f"_s << u'\u2001' << u'\u206f' << true;
        QTest::newRow("line ends and tabs do not count") << u"a\r\n\tb"_s << u'\0' << u'\x1f' << false;
        QTest::newRow("escape") << u"a\x1b[0m"_s << u'\0' << u'\x1f' << true;
        QTest::newRow("delete") << u"a\x7f"_s << u'\x7f' << u'\x9f' << true;
        QTest::newRow("tilde is no delete") << u"~"_s << u'\x7f' << u'\x9f' << false;
        QTest::newRow("byte unit") << QString(QChar(0xdcff)) << char16_t(0xdc80) << char16_t(0xdcff) << true;
    }

    void units()
    {
        QFETCH(const QString, text);
        QFETCH(const char16_t, first);
        QFETCH(const char16_t, last);
        QTEST(TrigramFilter(text).mayContainUnit(first, last), "expected");
    }

    void pairs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        QTest::newRow("empty") << u""_s << false;
        QTest::newRow("there") << u"see [a](b.md)"_s << true;
        QTest::newRow("apart") << u"see [a] (b.md)"_s << false;
        QTest::newRow("behind one that is none") << u"[x] [a](b)"_s << true;
        QTest::newRow("first at the end") << u"([a]"_s << false;
    }

    void pairs()
    {
        QFETCH(const QString, text);
        QTEST(containsPair(text, u']', u'('), "expected");
    }

    /// Each word that stands in a real file is said to be there.
    void corpusIsNeverDenied()
    {
        qsizetype looked = 0;
        const QStringList files = corpus::corpusFiles();
        for (qsizetype i = 0; i < files.size(); i += 10) {
            const QString text = SourceText::fromBytes(corpus::contentsOf(files[i])).text();
            const TrigramFilter filter(text);
            for (qsizetype at = 0; at + 12 <= text.size(); at += 97) {
                QVERIFY2(filter.mayContain(QStringView(text).sliced(at, 12)), qPrintable(files[i]));
                ++looked;
            }
        }
        QVERIFY(looked > 0);
    }
};

QTEST_GUILESS_MAIN(TestTrigramFilter)
#include "tst_trigramfilter.moc"
