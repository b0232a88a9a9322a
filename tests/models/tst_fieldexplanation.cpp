// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "dialects/dialects.h"
#include "models/fieldexplanation.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

/// “What is this?” of fields: all that is said stands in the dialects.
class FieldExplanationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFieldIsExplained_data();
    void everyFieldIsExplained();
    void saysWhatIsKnown_data();
    void saysWhatIsKnown();
    void escapesWhatComesFromAFile();

private:
    const Dialects m_dialects = Dialects::load();
};

void FieldExplanationTest::everyFieldIsExplained_data()
{
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("key");
    for (const Client &client : m_dialects.clients()) {
        for (const FieldSpec &field : client.dialect->fields())
            QTest::addRow("%s: %s", qPrintable(client.dialect->id()), qPrintable(field.key))
                << client.dialect->id() << field.key;
    }
}

void FieldExplanationTest::everyFieldIsExplained()
{
    QFETCH(const QString, client);
    QFETCH(const QString, key);
    const Dialect &dialect = *m_dialects.client(client).dialect;
    const FieldSpec &field = *dialect.field(key);
    QVERIFY(field.help.size() > 10 && field.help.endsWith(u'.'));
    QVERIFY(field.defaultText.endsWith(u'.'));
    for (const AllowedValue &value : field.values)
        QVERIFY2(!value.help.isEmpty(), qPrintable(value.value));
    const Explanation said = explanationOf(field, dialect);
    QVERIFY(said.title.contains(field.title) && said.title.contains(key));
    QVERIFY(said.html.contains(field.help.toHtmlEscaped()));
    QVERIFY(said.html.contains(field.defaultText.toHtmlEscaped()));
    QVERIFY(said.html.contains(u"Measured with %1 %2."_s.arg(dialect.title(), dialect.measuredVersion())));
    for (const AllowedValue &value : field.values)
        QVERIFY2(said.html.contains(value.help.toHtmlEscaped()), qPrintable(value.value));
}

void FieldExplanationTest::saysWhatIsKnown_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("words");
    QTest::newRow("least number") << u"maxTurns"_s << u"A whole number, 1 or more."_s;
    QTest::newRow("since") << u"maxTurns"_s << u"Since version 2.1.78."_s;
    QTest::newRow("yes or no") << u"background"_s << u"Either true or false."_s;
    QTest::newRow("plugins") << u"hooks"_s << u"Ignored in agents of plugins."_s;
    QTest::newRow("colours") << u"color"_s << u"Its values: red, blue"_s;
    QTest::newRow("values") << u"permissionMode"_s << u"<b>default</b>: Asks for each kind"_s;
    QTest::newRow("other names") << u"tools"_s << u"Not to be mistaken for: allowed-tools, "_s;
    QTest::newRow("where it is from") << u"model"_s << u"href=\"https://code.claude.com/docs/en/sub-agents\""_s;
}

void FieldExplanationTest::saysWhatIsKnown()
{
    QFETCH(const QString, key);
    QFETCH(const QString, words);
    const Dialect &dialect = *m_dialects.client({}).dialect;
    const QString said = explanationOf(*dialect.field(key), dialect).html;
    QVERIFY2(said.contains(words), qPrintable(said));
}

/// A person's own dialect is a file as others are.
void FieldExplanationTest::escapesWhatComesFromAFile()
{
    const FieldSpec field{.key = u"k"_s,
                          .title = u"<b>T</b>"_s,
                          .help = u"<img src=x>."_s,
                          .defaultText = u"<i>none</i>."_s,
                          .values = {{u"<u>"_s, u"<s>"_s, {}}},
                          .ignoredIn = {},
                          .since = u"<2>"_s,
                          .source = {}};
    const Explanation said = explanationOf(field, *m_dialects.client({}).dialect);
    for (const QString &tag : {u"<img"_s, u"<i>"_s, u"<u>"_s, u"<s>"_s, u"<2>"_s})
        QVERIFY2(!said.html.contains(tag), qPrintable(tag));
    QVERIFY(said.html.contains("&lt;img src=x&gt;."_L1));
}

QTEST_GUILESS_MAIN(FieldExplanationTest)
#include "tst_fieldexplanation.moc"
