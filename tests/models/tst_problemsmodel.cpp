// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "gui/testworkspace.h"
#include "models/problemsmodel.h"
#include "models/problemsproxy.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace dossier;
using namespace Qt::StringLiterals;

class ProblemsModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsTheDocument();
    void changesOnlyWhatDiffers();
    void filters();
    void survivesTheDocument();

private:
    static AgentDocument *open(TestWorkspace &test, const QByteArray &bytes)
    {
        const auto opened = test.workspace()->open(test.write(u"agent.md"_s, bytes));
        if (!opened)
            qFatal("cannot open: %s", qPrintable(opened.error().text));
        if (!QTest::qWaitFor([&] { return (*opened)->isChecked(); }))
            qFatal("never checked");
        return *opened;
    }
};

void ProblemsModelTest::followsTheDocument()
{
    TestWorkspace test;
    AgentDocument *document = open(test, repairedAgent());
    ProblemsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDocument(document);
    QCOMPARE(model.rowCount(), static_cast<int>(document->diagnostics().size()));
    QCOMPARE(model.counts().errors, 0);
    QVERIFY(model.counts().warnings > 0);
    int row = -1;
    for (int i = 0; i < model.rowCount(); ++i) {
        if (model.diagnostic(i).rule == u"header/unquoted-colon"_s)
            row = i;
    }
    QVERIFY(row >= 0);
    QCOMPARE(model.index(row, ProblemsModel::LineColumn).data().toInt(), 3);
    QVERIFY(model.index(row, 0).data(ProblemsModel::SafeFixRole).toBool());
    QVERIFY(document->applyFix(model.diagnostic(row).fixes.front()));
    QTRY_VERIFY(document->isChecked());
    for (int i = 0; i < model.rowCount(); ++i)
        QVERIFY(model.diagnostic(i).rule != u"header/unquoted-colon"_s);
}

void ProblemsModelTest::changesOnlyWhatDiffers()
{
    TestWorkspace test;
    AgentDocument *document =
        open(test, plainAgent("agent", "color: teal\nmodel: sonnet\npermissionMode: sometimes\n"));
    ProblemsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDocument(document);
    const int before = model.rowCount();
    QVERIFY(before >= 2);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QVERIFY(document->setField(u"color"_s, u"cyan"_s));
    QTRY_COMPARE(model.rowCount(), before - 1);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(removed.at(0).at(1), removed.at(0).at(2)); // one row
    QCOMPARE(reset.count(), 0);
}

void ProblemsModelTest::filters()
{
    TestWorkspace test;
    ProblemsModel model;
    model.setDocument(open(test, repairedAgent()));
    ProblemsProxy proxy;
    proxy.setSourceModel(&model);
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(proxy.rowCount(), model.rowCount());
    proxy.setShown(Severity::Warning, false);
    QCOMPARE(proxy.rowCount(), model.counts().errors + model.counts().infos);
    proxy.setShown(Severity::Warning, true);
    proxy.setFilterText(u"UNQUOTED-colon"_s);
    QCOMPARE(proxy.rowCount(), 1);
}

void ProblemsModelTest::survivesTheDocument()
{
    TestWorkspace test;
    ProblemsModel model;
    AgentDocument *document = open(test, repairedAgent());
    model.setDocument(document);
    QVERIFY(model.rowCount() > 0);
    test.workspace()->close(document);
    QTRY_COMPARE(model.rowCount(), 0);
    QCOMPARE(model.counts(), ProblemsModel::Counts());
}

QTEST_MAIN(ProblemsModelTest)
#include "tst_problemsmodel.moc"
