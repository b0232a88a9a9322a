// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// bench_lastcommit [COUNT]: what it costs to know which of so many files (10,000)
// differ from the last commit of their repository.
#include "bench/stopwatch.h"
#include "library/lastcommit.h"
#include "library/testrepository.h"
#include "storage/readfile.h"

#include <QTemporaryDir>

using namespace dossier;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const int count = argc > 1 ? std::atoi(argv[1]) : 10'000;
    const QTemporaryDir folder(QDir::tempPath() + u"/dossier bench ü XXXXXX"_s);
    const TestRepository repository(folder.path());
    std::vector<std::shared_ptr<const AgentSummary>> agents;
    for (int i = 0; i < count; ++i) {
        repository.write(u"packages/%1/.claude/agents/agent-%2.md"_s.arg(i % 100).arg(i),
                         QByteArray(3000, 'x') + QByteArray::number(i));
    }
    repository.commitAll();
    for (int i = 0; i < count; ++i) {
        AgentSummary agent;
        agent.path = repository.path(u"packages/%1/.claude/agents/agent-%2.md"_s.arg(i % 100).arg(i));
        agent.info = FileOps::system().info(agent.path);
        agent.hash = hashOfFile(agent.path).value_or(QByteArray());
        agents.push_back(std::make_shared<const AgentSummary>(agent));
    }
    std::printf("%d files\n", count);
    LastCommit commit(folder.path(), folder.path());
    bench::report("  by the index", bench::milliseconds([&] { commit.forget(), (void)commit.states(agents); }, 5));
    bench::report("  the same again", bench::milliseconds([&] { (void)commit.states(agents); }, 5));
    QFile::remove(folder.path() + u"/.git/index"_s);
    bench::report("  by reading all", bench::milliseconds([&] { commit.forget(), (void)commit.states(agents); }, 5));
    return 0;
}
