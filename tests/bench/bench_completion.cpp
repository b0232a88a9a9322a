// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// A key in the header of an agent until what can be written there is listed, beside the
// same key with nothing listed. The header has 60 fields, and there are 2,000 agents to
// name.
#include "bench/stopwatch.h"
#include "dialects/completion.h"
#include "document/agentdocument.h"
#include "editor/codeeditor.h"
#include "editor/completer.h"
#include "editor/editorpane.h"
#include "editor/syntax.h"
#include "settings/settings.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTemporaryDir>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

constexpr double kLimit = 10;
constexpr int kFields = 60;
constexpr int kAgents = 2'000;

QString sample()
{
    QString text = u"---\nname: sample\ndescription: Use this agent when a build fails.\ntools: Agent()\n"_s;
    for (int i = 0; i < kFields - 4; ++i)
        text += u"extra_%1: \"a value of some length, as people write them\"\n"_s.arg(i);
    return text + u"\n---\n\nRead the log.\n"_s;
}

AuthoringFacts manyAgents()
{
    AuthoringFacts facts;
    for (int i = 0; i < kAgents; ++i)
        facts.agents.push_back({u"agent-%1-of-many"_s.arg(i), u"Project"_s, u"Use this agent when it is asked for."_s});
    return facts;
}

void press(QWidget *widget, int key, const QString &text)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &up);
}

/// A letter and back, so that the text stays what it was; what the letter took.
double keyTime(const EditorPane &pane, Qt::Key key, const QString &text)
{
    std::vector<double> times;
    for (int i = 0; i < 60; ++i) {
        QElapsedTimer timer;
        timer.start();
        press(pane.editor(), key, text);
        QCoreApplication::processEvents(); // to what is painted
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        press(pane.editor(), Qt::Key_Backspace, {});
        pane.completer()->hide();
        QCoreApplication::processEvents();
    }
    std::ranges::nth_element(times, times.begin() + 30);
    return times[30];
}

bool measure(EditorPane &pane, const char *what, qsizetype offset, Qt::Key key, const QString &text, bool isShown)
{
    std::printf("%s\n", what);
    pane.editor()->select({offset, 0});
    pane.completer()->setComesByItself(false);
    const double alone = keyTime(pane, key, text);
    bench::report("  typed and painted, nothing listed", alone);
    pane.completer()->setComesByItself(true);
    press(pane.editor(), key, text);
    QCoreApplication::processEvents();
    if (pane.completer()->isShown() != isShown)
        qFatal("%s: the list is not as it should be", what);
    press(pane.editor(), Qt::Key_Backspace, {});
    const double listed = keyTime(pane, key, text);
    bench::report("  typed, listed and painted", listed);
    return bench::report("  more for the list", listed - alone, kLimit);
}

} // namespace

int main(int argc, char **argv)
{
    // The list is for who has the focus, and on a virtual display nobody gives it.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QTemporaryDir home;
    const Environment environment = Environment::below(home.filePath(u"system"_s));
    Settings settings(environment);
    Workspace workspace(environment, &settings);
    Syntax syntax;
    EditorPane pane(&syntax);
    pane.resize(1000, 800);
    AgentDocument *document = workspace.create(sample());
    pane.setDocument(document);
    pane.completer()->setFacts(std::make_shared<const AuthoringFacts>(manyAgents()));
    pane.show();
    pane.focusText();
    while (!pane.isSettled())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const QString text = document->text();
    const qsizetype inside = text.indexOf(u"Agent("_s) + 6;
    const AuthoringPlace place{.file = document->file(),
                               .dialect = *document->client().dialect,
                               .context = document->context(),
                               .facts = pane.completer()->facts()};
    bool isHeld = bench::report("all that fits among 2,000 agents, found",
                                bench::milliseconds([&] { (void)Completion::at(place, inside); }), kLimit);
    isHeld &= measure(pane, "an agent in parentheses", inside, Qt::Key_A, u"a"_s, true);
    isHeld &= measure(pane, "a field", text.indexOf(u"\n\n---"_s) + 1, Qt::Key_M, u"m"_s, true);
    isHeld &= measure(pane, "the description", text.indexOf(u"this agent"_s), Qt::Key_X, u"x"_s, false);
    isHeld &= measure(pane, "the prompt", text.size() - 1, Qt::Key_X, u"x"_s, false);
    pane.setDocument(nullptr);
    return isHeld ? 0 : 1;
}
