// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "library/gitattributes.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

/// The line that keeps Windows line ends away.
class TestGitAttributes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void line_data();
    void line();
};

void TestGitAttributes::line_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("a new file") << QByteArray() << QByteArray("*.md text eol=lf\n");
    QTest::newRow("behind others") << QByteArray("*.png binary\n") << QByteArray("*.png binary\n*.md text eol=lf\n");
    QTest::newRow("no line end at the end")
        << QByteArray("*.png binary") << QByteArray("*.png binary\n*.md text eol=lf\n");
    QTest::newRow("there already") << QByteArray("*.md  text   eol=lf\n") << QByteArray("*.md  text   eol=lf\n");
    QTest::newRow("Windows line ends") << QByteArray("* text=auto\r\n")
                                       << QByteArray("* text=auto\r\n*.md text eol=lf\r\n");
}

void TestGitAttributes::line()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QCOMPARE(withLineFeedAttribute(before), after);
    QCOMPARE(withLineFeedAttribute(after), after);
}

QTEST_GUILESS_MAIN(TestGitAttributes)
#include "tst_gitattributes.moc"
