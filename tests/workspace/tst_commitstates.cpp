// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "gui/testworkspace.h"
#include "library/testrepository.h"
#include "workspace/commitstates.h"

#include <QSignalSpy>

using namespace dossier;
using namespace Qt::StringLiterals;

class TestCommitStates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void followsChangesAndCommits();
    void seesARepositoryThatComes();
    void tellsWhatWasCommitted();
    void endsWhileItCompares();

private:
    [[nodiscard]] CommitStates *commits() const { return m_test->workspace()->commitStates(); }

    std::unique_ptr<TestWorkspace> m_test;
};

void TestCommitStates::init()
{
    TestRepository::isolate();
    m_test = std::make_unique<TestWorkspace>();
}

void TestCommitStates::followsChangesAndCommits()
{
    const TestRepository repository(m_test->folder());
    const QString a = m_test->write(u".claude/agents/a.md"_s, plainAgent("a"));
    repository.commitAll();
    m_test->workspace()->keepPlaces({{.kind = Place::Kind::Folder, .path = m_test->folder()}});
    QTRY_VERIFY(commits()->stateOf(a) == CommitState::Same);
    QSignalSpy changed(commits(), &CommitStates::statesChanged);
    m_test->write(u".claude/agents/a.md"_s, plainAgent("a", "color: red\n"));
    const QString b = m_test->write(u".claude/agents/b.md"_s, plainAgent("b"));
    QTRY_VERIFY(commits()->stateOf(a) == CommitState::Modified && commits()->stateOf(b) == CommitState::Untracked);
    QVERIFY(!changed.isEmpty());
    // A commit changes no file of the work tree, and yet all is the same then.
    repository.commitAll();
    QTRY_VERIFY(commits()->stateOf(a) == CommitState::Same && commits()->stateOf(b) == CommitState::Same);
    m_test->workspace()->removePlace({.kind = Place::Kind::Folder, .path = m_test->folder()});
    QTRY_VERIFY(commits()->stateOf(a) == CommitState::None);
}

void TestCommitStates::seesARepositoryThatComes()
{
    const QString a = m_test->write(u".claude/agents/a.md"_s, plainAgent("a"));
    m_test->workspace()->keepPlaces({{.kind = Place::Kind::Folder, .path = m_test->folder()}});
    QTRY_VERIFY(m_test->workspace()->library()->agent(a));
    QVERIFY(commits()->stateOf(a) == CommitState::None);
    const TestRepository repository(m_test->folder());
    QTRY_VERIFY(commits()->stateOf(a) == CommitState::Untracked);
    repository.commitAll();
    QTRY_VERIFY(commits()->stateOf(a) == CommitState::Same);
}

void TestCommitStates::tellsWhatWasCommitted()
{
    const TestRepository repository(m_test->folder());
    const QString a = m_test->write(u".claude/agents/a.md"_s, plainAgent("a"));
    repository.commitAll();
    m_test->workspace()->keepPlaces({{.kind = Place::Kind::Folder, .path = m_test->folder()}});
    const QString b = m_test->write(u".claude/agents/b.md"_s, plainAgent("b"));
    QSignalSpy told(commits(), &CommitStates::committedChanged);
    commits()->follow(a);
    commits()->follow(a);
    commits()->follow(b);
    commits()->follow({});
    QTRY_COMPARE(commits()->committed(a), plainAgent("a"));
    QVERIFY(!commits()->committed(b));
    QTRY_VERIFY(!commits()->folders().isEmpty());
    repository.commitAll();
    QTRY_COMPARE(commits()->committed(b), plainAgent("b"));
    QCOMPARE(told.count(), 2);
    commits()->unfollow(a); // followed twice
    QVERIFY(commits()->committed(a));
    commits()->unfollow(a);
    QVERIFY(!commits()->committed(a));
}

void TestCommitStates::endsWhileItCompares()
{
    const TestRepository repository(m_test->folder());
    for (int i = 0; i < 300; ++i)
        m_test->write(u".claude/agents/%1.md"_s.arg(i), plainAgent(QByteArray::number(i)));
    repository.commitAll();
    QVERIFY(QFile::remove(m_test->path(u".git/index"_s)));
    m_test->workspace()->keepPlaces({{.kind = Place::Kind::Folder, .path = m_test->folder()}});
    const QSignalSpy finished(m_test->workspace()->library(), &AgentLibrary::scanFinished);
    QTRY_VERIFY(!finished.isEmpty());
    m_test.reset();
}

QTEST_GUILESS_MAIN(TestCommitStates)
#include "tst_commitstates.moc"
