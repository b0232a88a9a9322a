// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "library/validatoranswer.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;
using Kind = ValidatorAnswer::Kind;

/// Answers of the form that Claude Code 2.1.330 gives, and others.
class ValidatorAnswerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isRead()
    {
        const auto answer = ValidatorAnswer::read(R"({
            "success": false, "strict": false, "target": "/p ü/.claude/agents", "manifest": null,
            "contents": [
                {"file": "/p ü/.claude/agents/a.md", "type": "agent",
                 "errors": [{"path": "name", "message": "name must be a string, got number.", "code": null}],
                 "warnings": [{"path": "description", "message": "No description."}], "notes": ["As a text."]},
                {"file": "/p ü/.claude/agents/b.md", "type": "agent", "errors": [], "warnings": [], "notes": []}
            ], "provides": null, "directory": null})");
        QVERIFY(answer);
        QVERIFY(!answer->isPassed);
        QCOMPARE(answer->files.size(), 1U);
        const std::vector<ValidatorAnswer::Finding> findings{
            {Kind::Error, u"name"_s, u"name must be a string, got number."_s},
            {Kind::Warning, u"description"_s, u"No description."_s},
            {Kind::Note, QString(), u"As a text."_s}};
        QCOMPARE(answer->of(u"/p ü/.claude/agents/a.md"_s), findings);
        QVERIFY(answer->of(u"/p ü/.claude/agents/b.md"_s).empty());
    }

    void nothingToSayIsAnAnswer()
    {
        const auto answer = ValidatorAnswer::read(R"({"success": true, "contents": []})");
        QVERIFY(answer && answer->isPassed && answer->files.empty());
    }

    void anotherFormIsSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("Error: unknown option --json");
        QTest::newRow("cut") << QByteArray(R"({"success": true, "contents": [)");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("no contents") << QByteArray(R"({"success": true})");
        QTest::newRow("success is a word") << QByteArray(R"({"success": "yes", "contents": []})");
    }
    void anotherFormIsSaid()
    {
        QFETCH(QByteArray, bytes);
        const auto answer = ValidatorAnswer::read(bytes);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, Error::Code::Schema);
    }

    /// Members of another type are passed over, whatever they are.
    void oddMembersAreNoFindings()
    {
        const auto answer = ValidatorAnswer::read(
            R"({"success": false, "contents": [3, null, {"file": 7, "errors": "x", "warnings": [[], {"message": 3}, 5]}]})");
        QVERIFY(answer && answer->files.empty());
    }
};

QTEST_GUILESS_MAIN(ValidatorAnswerTest)
#include "tst_validatoranswer.moc"
