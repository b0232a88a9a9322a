// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// batchkill STATE FOLDER TRASH CALL one|two: runs a batch over FOLDER and kills itself
// at its CALLth call that changes the disk: half of a write, or just before
// anything else. Exits with 0 if the batch has ended before that. With two
// disks, files are moved from one to the other.
#include "storage/failingops.h"
#include "workspace/batchwriter.h"
#include "workspace/testplans.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdlib>

using namespace dossier;

namespace {

class KillingOps : public FailingOps
{
public:
    KillingOps(int call, bool hasTwoDisks)
        : m_call(call)
        , m_hasTwoDisks(hasTwoDisks)
    {
        error = {.code = Error::Code::Refused, .text = {}};
    }

    Result<void> writeNew(const QString &path, const QByteArray &bytes, uint mode) override
    {
        if (isNow()) {
            (void)system().writeNew(path, bytes.first(bytes.size() / 2), mode);
            die();
        }
        return system().writeNew(path, bytes, mode);
    }
    Result<void> append(const QString &path, const QByteArray &bytes) override
    {
        if (isNow()) {
            (void)system().append(path, bytes.first(bytes.size() / 2));
            die();
        }
        return system().append(path, bytes);
    }

protected:
    bool isFailing(const QString &call, const QString &path) override
    {
        if (call != QLatin1StringView("read") && isNow())
            die();
        // The copy that comes after comes by a rename too.
        return m_hasTwoDisks && call == QLatin1StringView("renameNew") && path.endsWith(QLatin1StringView("2.md")) &&
               ++m_moves % 2 == 1;
    }

private:
    bool isNow() { return --m_call == 0; }
    [[noreturn]] static void die()
    {
        (void)std::raise(SIGKILL);
        std::abort();
    }

    int m_call;
    const bool m_hasTwoDisks;
    int m_moves = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 6)
        return 2;
    KillingOps ops(arguments[4].toInt(), arguments[5] == QLatin1StringView("two"));
    Environment environment;
    environment.state = arguments[1];
    const Journal journal(environment, ops);
    FolderTrash trash(arguments[3], ops);
    const BatchWriter writer(journal, trash, ops);
    const auto outcome = writer.run(planOfAllKinds(arguments[2]));
    writer.finish(outcome);
    return outcome.report.failures.empty() ? 0 : 1;
}
