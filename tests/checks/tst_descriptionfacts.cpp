// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "checkhelp.h"
#include "checks/descriptionfacts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dossier;

class DescriptionFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();
    void tellsWhatIsLost_data();
    void tellsWhatIsLost();

private:
    static DescriptionFacts factsOf(const QString &text)
    {
        const CheckInput input = test::inputOf(text);
        return DescriptionFacts::of(input.file, input.reading, *input.client.dialect);
    }
    static QString agentWith(const QString &description)
    {
        return u"---\nname: a\ndescription: "_s + description + u"\nmodel: sonnet\n---\nBody\n"_s;
    }
};

void DescriptionFactsTest::counts_data()
{
    QTest::addColumn<QString>("description");
    QTest::addColumn<int>("characters");
    QTest::addColumn<int>("tokens");
    QTest::newRow("none") << u""_s << 0 << 0;
    QTest::newRow("plain") << u"12345678"_s << 8 << 2;
    QTest::newRow("an estimate, in tens") << QString(1208, u'x') << 1208 << 300;
    QTest::newRow("quoted") << u"\"1234\\n678\""_s << 8 << 2;
    QTest::newRow("beyond the first plane") << u"😀😀"_s << 2 << 1;
    QTest::newRow("what the client repairs") << u"Use: it"_s << 7 << 2;
}

void DescriptionFactsTest::counts()
{
    QFETCH(QString, description);
    const DescriptionFacts facts = factsOf(agentWith(description));
    QTEST(static_cast<int>(facts.characters), "characters");
    QTEST(facts.tokens, "tokens");
    QVERIFY(facts.lost.isEmpty() && facts.lostWhy.isEmpty());
    QCOMPARE(factsOf(u"No header."_s), DescriptionFacts());
}

void DescriptionFactsTest::tellsWhatIsLost_data()
{
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("lost");
    QTest::addColumn<QString>("why");
    QTest::newRow("nothing") << u"Use it -- always"_s << u""_s << u""_s;
    QTest::newRow("behind dashes") << u"Use it --- always"_s << u"--- always"_s << u"---"_s;
    QTest::newRow("a comment") << u"Use it # always"_s << u"# always"_s << u"comment"_s;
    QTest::newRow("no comment") << u"\"Use it # always\""_s << u""_s << u""_s;
}

void DescriptionFactsTest::tellsWhatIsLost()
{
    QFETCH(QString, description);
    QFETCH(QString, why);
    const QString text = agentWith(description);
    const DescriptionFacts facts = factsOf(text);
    QTEST(text.sliced(facts.lost.start, facts.lost.length), "lost");
    QVERIFY2(facts.lostWhy.contains(why) && facts.lostWhy.isEmpty() == why.isEmpty(), qPrintable(facts.lostWhy));
}

QTEST_APPLESS_MAIN(DescriptionFactsTest)
#include "tst_descriptionfacts.moc"
