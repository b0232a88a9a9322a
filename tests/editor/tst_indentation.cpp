// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "editor/indentation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dossier;

class TestIndentation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesMove_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<qsizetype>("start");
        QTest::addColumn<qsizetype>("length");
        QTest::addColumn<QString>("indented");
        QTest::addColumn<QString>("unindented");
        const auto row = [](const char *name, const QString &before, qsizetype start, qsizetype length,
                            const QString &indented, const QString &unindented) {
            QTest::newRow(name) << before << start << length << indented << unindented;
        };
        row("one line", u"a\n  b\nc\n"_s, 3, 1, u"a\n    b\nc\n"_s, u"a\nb\nc\n"_s);
        row("two lines", u"  a\n   b\nc"_s, 2, 4, u"    a\n     b\nc"_s, u"a\n b\nc"_s);
        row("end at a line's start", u" a\n b\n"_s, 0, 3, u"   a\n b\n"_s, u"a\n b\n"_s);
        row("empty line between", u"a\n\nb"_s, 0, 4, u"  a\n\n  b"_s, u"a\n\nb"_s);
        row("tab", u"\ta"_s, 0, 0, u"  \ta"_s, u"a"_s);
        row("empty text", QString(), 0, 0, QString(), QString());
        row("no final line end", u"a\n  "_s, 4, 0, u"a\n    "_s, u"a\n"_s);
    }
    void linesMove()
    {
        QFETCH(const QString, before);
        QFETCH(const qsizetype, start);
        QFETCH(const qsizetype, length);
        QTEST(indentLines(before, {start, length}).applyTo(before).value(), "indented");
        QTEST(unindentLines(before, {start, length}).applyTo(before).value(), "unindented");
    }

    void blanksOfALine()
    {
        QCOMPARE(indentationAt(u"a\n  \tb", 6), u"  \t"_s);
        QCOMPARE(indentationAt(u"a\n    b", 4), u"  "_s);
        QCOMPARE(indentationAt(u"a", 0), QString());
    }
};

QTEST_MAIN(TestIndentation)
#include "tst_indentation.moc"
