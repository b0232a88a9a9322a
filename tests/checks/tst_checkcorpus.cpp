// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "checkhelp.h"
#include "checks/mending.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

namespace {

bool isError(const Diagnostic &diagnostic)
{
    return diagnostic.severity == Severity::Error;
}

/// Rules whose errors mean a lost limit, or a loss that the loader of ours does
/// not copy as it is a mere report: they may speak of a file that loads.
bool isLostLimit(const Diagnostic &diagnostic)
{
    return diagnostic.rule == "header/near-miss-key"_L1 || diagnostic.rule == "header/cut-at-dashes"_L1 ||
           diagnostic.rule == "hooks/empty-list"_L1;
}

qsizetype countOf(const std::vector<Diagnostic> &diagnostics, const QString &rule)
{
    return std::ranges::count(diagnostics, rule, &Diagnostic::rule);
}

qsizetype errorsIn(const std::vector<Diagnostic> &diagnostics)
{
    return std::ranges::count_if(diagnostics, isError);
}

QString pathOf(const NamedBytes &file)
{
    return u"/tmp/"_s + file.name.sliced(file.name.lastIndexOf(u'/') + 1);
}

} // namespace

/// What must hold of every file, over the corpus and the hand-made cases.
class TestCheckCorpus : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void lostFilesAndOnlyTheyHaveErrors();
    void rangesLieInTheText();
    void eachFixMends();
    void safeFixesSettle();

private:
    std::vector<NamedBytes> m_files;
};

void TestCheckCorpus::initTestCase()
{
    m_files = oracleCases();
    std::ranges::move(corpus(), std::back_inserter(m_files));
    if (m_files.empty())
        QSKIP("neither corpus nor cases are there");
}

void TestCheckCorpus::lostFilesAndOnlyTheyHaveErrors()
{
    QStringList wrong;
    for (const NamedBytes &file : m_files) {
        const CheckInput input = inputOf(SourceText::fromBytes(file.bytes), pathOf(file));
        auto quick = input;
        quick.wantsFixes = false;
        const auto diagnostics = checker().check(quick);
        const bool isLost = input.reading.outcome == Outcome::NotLoaded;
        if (isLost && errorsIn(diagnostics) == 0)
            wrong += file.name + u": dropped, but no error"_s;
        for (const Diagnostic &diagnostic : diagnostics) {
            if (!isLost && isError(diagnostic) && !isLostLimit(diagnostic))
                wrong += file.name + u": not dropped, but "_s + diagnostic.rule;
        }
        if (!input.reading.loads() && diagnostics.empty())
            wrong += file.name + u": not loaded, and nothing said"_s;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.first(std::min<qsizetype>(wrong.size(), 30)).join(u'\n')));
}

void TestCheckCorpus::rangesLieInTheText()
{
    static const QRegularExpression kPlaceholder(u"%[0-9n]"_s);
    for (const NamedBytes &file : m_files) {
        CheckInput input = inputOf(SourceText::fromBytes(file.bytes), pathOf(file));
        input.wantsFixes = false;
        const TextRange all{0, input.file.text().size()};
        for (const Diagnostic &diagnostic : checker().check(input)) {
            const bool isInside = diagnostic.range.length >= 0 && all.contains(diagnostic.range);
            QVERIFY2(isInside, qPrintable(file.name + u' ' + diagnostic.rule));
            QVERIFY2(!kPlaceholder.match(diagnostic.message).hasMatch(),
                     qPrintable(file.name + u' ' + diagnostic.message));
            for (const RelatedRange &related : diagnostic.related)
                QVERIFY2(all.contains(related.range), qPrintable(file.name + u' ' + diagnostic.rule));
        }
    }
}

void TestCheckCorpus::eachFixMends()
{
    QStringList wrong;
    qsizetype tried = 0;
    for (const NamedBytes &file : m_files) {
        const CheckInput input = inputOf(SourceText::fromBytes(file.bytes), pathOf(file));
        const auto before = checker().check(input);
        for (const Diagnostic &diagnostic : before) {
            for (const Fix &fix : diagnostic.fixes) {
                ++tried;
                const auto source = applied(fix, input.file.source());
                const QString what = file.name + u": "_s + diagnostic.rule + u' ' + fix.id;
                if (!source) {
                    wrong += what + u" cannot be applied"_s;
                    continue;
                }
                auto after = inputOf(*source, pathOf(file));
                after.wantsFixes = false;
                const auto left = checker().check(after);
                if (countOf(left, diagnostic.rule) >= countOf(before, diagnostic.rule))
                    wrong += what + u" leaves what it was for"_s;
                if (input.reading.loads() && !after.reading.loads())
                    wrong += what + u": the file no longer loads"_s;
                // What becomes an agent by it is looked at as one for the first time.
                if (errorsIn(left) > errorsIn(before) && input.reading.outcome != Outcome::NotAnAgent)
                    wrong += what + u" brings an error: "_s + told(left).join(", "_L1);
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(QString::number(wrong.size()) + u" of "_s + QString::number(tried) + u'\n' +
                                         wrong.first(std::min<qsizetype>(wrong.size(), 40)).join(u'\n')));
    QVERIFY(tried > 100);
}

void TestCheckCorpus::safeFixesSettle()
{
    QStringList wrong;
    for (const NamedBytes &file : m_files) {
        const CheckInput input = inputOf(SourceText::fromBytes(file.bytes), pathOf(file));
        const Mended mended = mendSafely(checker(), input);
        if (mended.rules.isEmpty())
            continue;
        const CheckInput after = inputOf(mended.source, pathOf(file));
        if (!mendSafely(checker(), after).rules.isEmpty())
            wrong += file.name + u": does not settle: "_s + mended.rules.join(", "_L1);
        if (input.reading.loads() && (!after.reading.loads() || after.reading.name != input.reading.name ||
                                      after.reading.description != input.reading.description))
            wrong += file.name + u": reads otherwise: "_s + mended.rules.join(", "_L1);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.first(std::min<qsizetype>(wrong.size(), 30)).join(u'\n')));
}

QTEST_GUILESS_MAIN(TestCheckCorpus)
#include "tst_checkcorpus.moc"
