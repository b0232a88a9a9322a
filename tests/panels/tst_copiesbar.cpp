// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "panels/copiesbar.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

AgentCopies copies(bool isEqual)
{
    auto agent = std::make_shared<AgentSummary>();
    agent->path = u"/web/.claude/agents/x.md"_s;
    return {{{.agent = agent, .place = {.kind = Place::Kind::Folder, .path = u"/web"_s}, .isEqual = isEqual}}};
}

} // namespace

class TestCopiesBar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void offers();
};

void TestCopiesBar::offers()
{
    CopiesBar bar;
    QSignalSpy compared(&bar, &CopiesBar::compareRequested);
    QSignalSpy copied(&bar, &CopiesBar::copyToRequested);
    bar.setCopies(u"/a/x.md"_s, copies(false));
    QVERIFY(bar.isVisible());
    QVERIFY(bar.text().contains(u"web"_s));
    QTest::mouseClick(bar.findChild<QPushButton *>(u"copiesCompare"_s), Qt::LeftButton);
    QCOMPARE(compared.value(0), QVariantList({u"/a/x.md"_s, u"/web/.claude/agents/x.md"_s}));
    auto *copyTo = bar.findChild<QPushButton *>(u"copiesCopyTo"_s);
    copyTo->setFocus();
    QTest::keyClick(copyTo, Qt::Key_Space);
    QCOMPARE(copied.value(0), QVariantList({u"/a/x.md"_s}));
    // Closed it stays closed as long as nothing else is to be said.
    QTest::mouseClick(bar.findChild<QToolButton *>(u"messageClose"_s), Qt::LeftButton);
    bar.setCopies(u"/a/x.md"_s, copies(false));
    QVERIFY(!bar.isVisible());
    bar.setCopies(u"/a/x.md"_s, copies(true));
    QVERIFY(bar.isVisible());
    bar.setCopies(u"/a/x.md"_s, {});
    QVERIFY(!bar.isVisible());
}

QTEST_MAIN(TestCopiesBar)
#include "tst_copiesbar.moc"
