// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// editkill FILE SYSTEM SEED [slowly]: opens FILE in a workspace whose state lies
// below SYSTEM, types lines and saves now and then until somebody kills it; a
// hundred times as fast as a person, or as slowly as one. Says on its output what
// was typed ("typed N T"), saved ("saved N T") and kept for a crash ("kept N T"),
// each when it is done; N is the number of the last line, T the milliseconds of
// the system's steady clock. Nothing says what is kept while it types slowly.
#include "document/agentdocument.h"
#include "settings/settings.h"
#include "workspace/recovery.h"
#include "workspace/workspace.h"

#include <QDeadlineTimer>
#include <QGuiApplication>
#include <QRandomGenerator>
#include <QTimer>

#include <cstdio>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

void say(const char *what, int line)
{
    std::printf("%s %d %lld\n", what, line, static_cast<long long>(QDeadlineTimer::current().deadline()));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return 2;
    const bool isSlow = arguments.value(4) == "slowly"_L1;
    const Environment environment = Environment::below(arguments[2]);
    Settings settings(environment);
    Workspace workspace(environment, &settings);
    if (!isSlow)
        workspace.recovery()->setIntervals({.pause = 20, .longest = 100});
    const auto opened = workspace.open(arguments[1]);
    if (!opened)
        return 3;
    AgentDocument *document = *opened;
    QRandomGenerator random(arguments[3].toUInt());
    int line = 0;
    int asked = 0; // the line that the newest snapshot has at least
    QObject::connect(workspace.recovery(), &Recovery::kept, document, [&asked] { say("kept", asked); });
    int saved = 0; // the line that the save under way has
    QObject::connect(&workspace, &Workspace::saveFinished, document,
                     [&saved](const AgentDocument *, const QString &, const Result<void> &result) {
                         if (result)
                             say("saved", saved);
                         else
                             QCoreApplication::exit(4);
                     });
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, document, [&] {
        // Now a word after the other, now a thought.
        if (isSlow)
            timer.start(random.bounded(20) == 0 ? random.bounded(2'000, 5'000) : random.bounded(50, 400));
        if (random.bounded(isSlow ? 60 : 25) == 0) {
            if (workspace.isSaving(document))
                return;
            saved = line;
            workspace.save(document);
            return;
        }
        const QString text = u"line %1\n"_s.arg(++line);
        (void)document->apply(ChangeSet::replacing({document->text().size(), 0}, text));
        say("typed", line);
        if (!isSlow && random.bounded(5) == 0) {
            // One snapshot at a time, so that it is known what is in it.
            if (workspace.recovery()->isIdle()) {
                asked = line;
                workspace.recovery()->keepNow(document);
            }
        }
    });
    timer.start(2);
    say("ready", 0);
    return QGuiApplication::exec();
}
