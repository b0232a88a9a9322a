// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "models/clientanswers.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;
using Kind = ValidatorAnswer::Kind;

/// Two answers about one folder, side by side.
class ClientAnswersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatDiffersComesFirst()
    {
        ValidatorAnswer answer;
        answer.files = {{u"/p/ä.md"_s, {{Kind::Error, u"name"_s, u"must be a string"_s}}},
                        {u"/p/broken.md"_s, {{Kind::Error, QString(), u"YAML"_s}}},
                        {u"/p/warned.md"_s, {{Kind::Warning, u"description"_s, u"none"_s}}},
                        {u"/p/unknown.md"_s, {{Kind::Error, QString(), u"x"_s}}},
                        {u"/p/note.md"_s, {{Kind::Error, QString(), u"y"_s}}}};
        const std::vector<AgentSummary> known{agent(u"/p/fine.md"_s, Outcome::Loads),
                                              agent(u"/p/broken.md"_s, Outcome::NotLoaded),
                                              agent(u"/p/ä.md"_s, Outcome::Loads),
                                              agent(u"/p/lost.md"_s, Outcome::NotLoaded),
                                              agent(u"/p/warned.md"_s, Outcome::LoadsWithoutMetadata),
                                              agent(u"/p/note.md"_s, Outcome::NotAnAgent)};
        const std::vector<ClientAnswerRow> rows = clientAnswerRows(answer, known);
        QStringList order;
        for (const ClientAnswerRow &row : rows)
            order << (row.differs ? u"!"_s : QString()) + row.title;
        QCOMPARE(order, QStringList({u"!lost.md"_s, u"!ä.md"_s, u"broken.md"_s, u"note.md"_s, u"unknown.md"_s,
                                     u"warned.md"_s, u"fine.md"_s}));
        QCOMPARE(rows[1].theirs, u"name: must be a string"_s);
        QCOMPARE(rows[2].theirs, u"YAML"_s);
        QVERIFY(rows[0].ours != rows[6].ours);
    }

    void isAModel()
    {
        ClientAnswersModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRows({{.key = u"/a"_s, .title = u"a"_s, .ours = u"b"_s, .theirs = u"c"_s, .differs = true}});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, ClientAnswersModel::Theirs).data().toString(), u"c"_s);
        QVERIFY(!model.index(0, 0).data(Qt::DecorationRole).isNull());
        // Not by a sign alone.
        QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString() != u"a"_s);
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

private:
    static AgentSummary agent(const QString &path, Outcome outcome)
    {
        return {.path = path, .fileName = path.section(u'/', -1), .outcome = outcome};
    }
};

QTEST_MAIN(ClientAnswersTest)
#include "tst_clientanswers.moc"
