// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// Real files by the hundred: a field set and a rule mended in all of them, then
// all taken back.
#include "corpus/corpus.h"
#include "library/batchedit.h"
#include "testplans.h"
#include "workspace/undoplan.h"

#include <QTemporaryDir>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class BatchCorpusTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void batches_data();
    void batches();

private:
    [[nodiscard]] BatchReport run(const ChangePlan &plan) const
    {
        FolderTrash trash(m_folder->filePath(u"trash"_s));
        const Journal journal(m_environment);
        const BatchWriter writer(journal, trash);
        const auto outcome = writer.run(plan);
        writer.finish(outcome);
        return outcome.report;
    }
    [[nodiscard]] bool loads(const Surroundings &surroundings, const QString &path, const QByteArray &bytes) const
    {
        CheckInput input = surroundings.of(path);
        readInto(input, SourceText::fromBytes(bytes));
        return input.reading.loads();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Environment m_environment;
    std::vector<BatchFile> m_files;
};

void BatchCorpusTest::init()
{
    constexpr qsizetype atMost = 250;
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/Sammlung ä-XXXXXX"_s);
    m_environment = Environment::below(m_folder->filePath(u"system"_s));
    m_files.clear();
    const QStringList all = corpus::corpusFiles();
    const qsizetype step = std::max<qsizetype>(1, all.size() / atMost);
    const QString folder = m_folder->filePath(u"shop/.claude/agents"_s);
    QDir().mkpath(folder);
    for (qsizetype i = 0; i < all.size(); i += step) {
        const QString path = folder + u"/%1.md"_s.arg(i);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(corpus::contentsOf(all[i]));
        m_files.push_back({.path = path});
    }
}

void BatchCorpusTest::batches_data()
{
    QTest::addColumn<QString>("rule"); ///< empty: a field is set
    QTest::newRow("a field") << QString();
    QTest::newRow("a rule") << u"header/unquoted-colon"_s;
}

void BatchCorpusTest::batches()
{
    QFETCH(const QString, rule);
    const Checker checker;
    const Surroundings surroundings(std::make_shared<const Dialects>(Dialects::load()), checker,
                                    {m_environment.home, m_environment.claude, m_environment.managed});
    const BatchEdit batch(surroundings, checker);
    const QString shop = m_folder->filePath(u"shop"_s);
    const auto before = contentsBelow(shop);
    const auto plan = rule.isEmpty() ? batch.setFields(m_files, {{.key = u"model"_s, .text = u"opus"_s}})
                                     : batch.fixRule(m_files, rule);
    QVERIFY(plan);
    QCOMPARE(static_cast<qsizetype>(plan->changes.size() + plan->refusals.size()) + plan->unchanged,
             static_cast<qsizetype>(m_files.size()));
    QVERIFY(!plan->changes.empty());
    QVERIFY(run(*plan).failures.empty());
    QStringList lost;
    for (const FileChange &change : plan->changes) {
        const QByteArray now = corpus::contentsOf(change.path);
        if (loads(surroundings, change.path, change.before) && !loads(surroundings, change.path, now))
            lost += change.path;
    }
    QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
    const auto noted = Journal(m_environment).lastUndoable();
    QVERIFY(noted);
    QVERIFY(run(undoPlan(*noted)).failures.empty());
    QVERIFY(contentsBelow(shop) == before);
}

QTEST_GUILESS_MAIN(BatchCorpusTest)
#include "tst_batchcorpus.moc"
