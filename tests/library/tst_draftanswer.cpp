// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "library/draftanswer.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

/// The agent in what a program answered.
class DraftAnswerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isFound_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<QString>("draft");
        const QString agent = u"---\nname: a\ndescription: ä\n---\nDo.\n"_s;
        const QByteArray bytes = agent.toUtf8();
        QTest::newRow("all of it") << bytes << agent;
        QTest::newRow("blank lines around") << QByteArray("\n\n" + bytes + "\n\n") << agent;
        QTest::newRow("in a fence") << QByteArray("Here it is:\n```markdown\n" + bytes + "```\nDone.\n") << agent;
        QTest::newRow("in a fence of tildes") << QByteArray("~~~\n" + bytes + "~~~") << agent;
        QTest::newRow("the header before the size")
            << QByteArray("```\n" + bytes + "```\n```\n" + QByteArray("more\n").repeated(90) + "```\n") << agent;
        QTest::newRow("a fence inside") << QByteArray("````\n" + bytes + "```sh\nmake\n```\n````\n")
                                        << agent + u"```sh\nmake\n```\n"_s;
        QTest::newRow("fences in an answer that is the agent")
            << QByteArray(bytes + "```sh\nmake\n```\n") << agent + u"```sh\nmake\n```\n"_s;
        QTest::newRow("a fence that does not end") << QByteArray("```\n" + bytes) << agent;
        QTest::newRow("Windows line ends")
            << QByteArray("```\r\n" + QByteArray(bytes).replace("\n", "\r\n") + "```\r\n") << agent;
        QTest::newRow("line ends of a terminal")
            << QByteArray("---\r\r\nname: a\r\x1b[0m\ndescription: \xc3\xa4\r\n---\nDo.\n") << agent;
        QTest::newRow("colours of a terminal")
            << QByteArray("\x1b[1m---\x1b[0m\nname: a\ndescription: ä\n---\nDo.\n") << agent;
        QTest::newRow("no header") << QByteArray("Do.") << u"Do.\n"_s;
    }
    void isFound()
    {
        QFETCH(QByteArray, output);
        const auto draft = draftIn(output);
        QVERIFY(draft);
        QTEST(*draft, "draft");
    }

    void isNoText_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("blanks") << QByteArray(" \n\t\n");
        QTest::newRow("empty fence") << QByteArray("```\n```\n");
        QTest::newRow("fence that begins at the end") << QByteArray("\n```markdown");
        QTest::newRow("not UTF-8") << QByteArray("---\nname: \xff\n---\n");
    }
    void isNoText()
    {
        QFETCH(QByteArray, output);
        const auto draft = draftIn(output);
        QVERIFY2(!draft, draft ? qPrintable(*draft) : "");
        QCOMPARE(draft.error().code, Error::Code::Schema);
    }
};

QTEST_GUILESS_MAIN(DraftAnswerTest)
#include "tst_draftanswer.moc"
