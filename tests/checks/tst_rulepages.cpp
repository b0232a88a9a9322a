// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "checkhelp.h"
#include "checks/mending.h"
#include "checks/rulepage.h"

#include <QTest>

#include <algorithm>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

/// Each rule's page: what it shows as wrong is found, what it shows as right is
/// not, and a way out that the rule claims to know leads out.
class TestRulePages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void examples_data();
    void examples();
    void languageOfThePages_data();
    void languageOfThePages();

private:
    static CheckInput inputOf(const Rule &rule, const RuleExample &example, const SourceText &source);
    static qsizetype countOf(const Rule &rule, const CheckInput &input);
    static void checkFixes(const Rule &rule, const RuleExample &example);
};

CheckInput TestRulePages::inputOf(const Rule &rule, const RuleExample &example, const SourceText &source)
{
    CheckInput input{AgentFile::parse(source), dialects().client(example.dialect), example.context, {}};
    // What is off by default is tried too.
    QByteArray json = example.configuration;
    if (json.isEmpty() && !rule.isOnByDefault())
        json = "{\"rules\": {\"" + rule.id().toUtf8() + "\": \"on\"}}";
    if (!json.isEmpty()) {
        const auto configuration =
            Configuration::fromJson(json, u"/project/.dossier.json"_s, {checker().ruleIds(), dialects().ids()});
        if (!configuration)
            QTest::qFail(qPrintable(configuration.error().text), __FILE__, __LINE__);
        else
            input.configuration = std::make_shared<const Configuration>(*configuration);
    }
    input.others = dialects().clients();
    input.context.dialect = input.client.dialect->id();
    input.reading = input.client.loader->read(input.file, input.context);
    return input;
}

qsizetype TestRulePages::countOf(const Rule &rule, const CheckInput &input)
{
    return std::ranges::count(checker().check(input), rule.id(), &Diagnostic::rule);
}

void TestRulePages::checkFixes(const Rule &rule, const RuleExample &example)
{
    const CheckInput before = inputOf(rule, example, SourceText::fromBytes(example.bytes));
    const qsizetype count = countOf(rule, before);
    for (const Diagnostic &diagnostic : checker().check(before)) {
        if (diagnostic.rule != rule.id())
            continue;
        QVERIFY2(!diagnostic.message.contains(u'%'), qPrintable(diagnostic.message));
        for (const Fix &fix : diagnostic.fixes) {
            QVERIFY2(rule.isFixable(), "a rule that offers a fix says so");
            const auto source = applied(fix, before.file.source());
            QVERIFY(source);
            const CheckInput after = inputOf(rule, example, *source);
            QVERIFY2(countOf(rule, after) < count, qPrintable(fix.title + u" leaves it:\n"_s + source->text()));
            QVERIFY2(!before.reading.loads() || after.reading.loads(), qPrintable(fix.title));
            if (fix.safe)
                QVERIFY2(after.reading.loads() || !before.reading.loads(), qPrintable(fix.title));
        }
    }
}

void TestRulePages::examples_data()
{
    QTest::addColumn<QString>("id");
    // A rule without a page fails as a page without a rule does.
    QStringList ids = RulePage::all() + checker().ruleIds();
    ids.removeDuplicates();
    for (const QString &id : std::as_const(ids))
        QTest::newRow(qPrintable(id)) << id;
}

void TestRulePages::examples()
{
    QFETCH(QString, id);
    QVERIFY2(checker().rule(id), "a page without a rule");
    const Rule &rule = *checker().rule(id);
    const auto page = RulePage::of(id);
    QVERIFY2(page, page ? "" : qPrintable(u"no page, or an odd word in it: "_s + page.error().text));
    QVERIFY(std::ranges::any_of(page->examples(), &RuleExample::isBad));
    QVERIFY(!std::ranges::all_of(page->examples(), &RuleExample::isBad));
    qsizetype fixes = 0;
    for (const RuleExample &example : page->examples()) {
        const CheckInput input = inputOf(rule, example, SourceText::fromBytes(example.bytes));
        const auto diagnostics = checker().check(input);
        const qsizetype count = std::ranges::count(diagnostics, id, &Diagnostic::rule);
        const QString shown = QString::fromUtf8(example.bytes) + u"\ntold: "_s + told(diagnostics).join(u", "_s);
        QVERIFY2((count > 0) == example.isBad, qPrintable(shown));
        for (const Diagnostic &diagnostic : diagnostics)
            fixes += diagnostic.rule == id ? static_cast<qsizetype>(diagnostic.fixes.size()) : 0;
        if (example.isBad)
            checkFixes(rule, example);
    }
    QCOMPARE(fixes > 0, rule.isFixable());
}

void TestRulePages::languageOfThePages_data()
{
    examples_data();
}

void TestRulePages::languageOfThePages()
{
    QFETCH(QString, id);
    const auto page = RulePage::of(id);
    QVERIFY(page);
    const QString text = page->markdown();
    QVERIFY2(!text.startsWith(u'#'), "the title is added where the page is shown");
    QVERIFY2(text.indexOf(u"## "_s) > 80, "a page says first what the rule is about");
    for (const QString &line : text.split(u'\n'))
        QVERIFY2(line.size() <= 400, qPrintable(line));
}

QTEST_GUILESS_MAIN(TestRulePages)
#include "tst_rulepages.moc"
