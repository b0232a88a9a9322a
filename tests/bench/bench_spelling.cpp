// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// The spelling of a prompt: all of it, the longest that a key would have to wait for,
// and a key with the check beside it and without.
#include "bench/samples.h"
#include "bench/stopwatch.h"
#include "dialects/dialects.h"
#include "document/agentdocument.h"
#include "editor/codeeditor.h"
#include "editor/editorpane.h"
#include "editor/spellchecker.h"
#include "editor/speller.h"
#include "editor/syntax.h"
#include "settings/environment.h"
#include "workspace/wordlist.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTemporaryDir>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

constexpr double kSliceLimit = 16;
constexpr double kKeyLimit = 5;

double since(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

void press(QWidget *widget, int key, const QString &text)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &down);
}

void settle(const EditorPane &pane)
{
    while (!pane.editor()->isHighlighted() || !pane.spelling()->isFinished())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// As many different words as there are, most of them wrong: the worst to look up.
QByteArray differentWords(qsizetype bytes)
{
    QByteArray text = "---\nname: words\ndescription: These are words that no one has ever read before now\n---\n\n";
    for (int i = 0; text.size() < bytes; ++i) {
        for (int rest = i + 1'000; rest > 0; rest /= 20) {
            text += "bcdfghjklmnpqrstvwxz"[rest % 20];
            text += "aeiou"[rest % 5];
        }
        text += i % 12 == 11 ? '\n' : ' ';
    }
    return text;
}

struct Check {
    double all = 0; ///< ms of work
    double longest = 0;
    int slices = 0;
};

/// Without the pause before it.
Check check(const EditorPane &pane)
{
    Check times;
    while (!pane.spelling()->isFinished()) {
        QElapsedTimer slice;
        slice.start();
        QCoreApplication::processEvents();
        const double time = since(slice);
        if (time < 0.05) // it waits
            continue;
        times.all += time;
        times.longest = std::max(times.longest, time);
        ++times.slices;
    }
    return times;
}

double keyTime(CodeEditor *editor)
{
    return bench::milliseconds([editor] {
               press(editor, Qt::Key_X, u"x"_s);
               press(editor, Qt::Key_Backspace, {});
           }) /
           2;
}

bool measure(const char *what, const QByteArray &bytes, Speller *speller, WordList *words)
{
    Syntax syntax;
    const Dialects dialects = Dialects::load();
    AgentDocument document(SourceText::fromBytes(bytes), u"/p/.claude/agents/sample.md"_s, dialects.client({}),
                           FileContext(), nullptr);
    EditorPane pane(&syntax);
    pane.resize(1000, 800);
    pane.setDocument(&document);
    pane.show();
    settle(pane);
    std::printf("%s, %lld units\n", what, static_cast<long long>(document.chunks().size()));
    pane.editor()->select({document.chunks().size() / 2, 0});
    bench::report("  a key without spelling", keyTime(pane.editor()));
    pane.spelling()->chooseLanguage(u"en_US"_s);
    pane.spelling()->setSpeller(speller, words);
    const Check first = check(pane);
    bench::report("  checking all", first.all);
    std::printf("  in %d slices, %lld words marked\n", first.slices, [&pane] {
        long long count = 0;
        for (int line = 0; line < pane.spelling()->marks().lineCount(); ++line)
            count += static_cast<long long>(pane.spelling()->marks().words(line).size());
        return count;
    }());
    bool isHeld = bench::report("  the longest slice", first.longest, kSliceLimit);
    isHeld = bench::report("  a key with spelling", keyTime(pane.editor()), kKeyLimit) && isHeld;
    const Check again = check(pane);
    bench::report("  what a key is checked for afterwards", again.all);
    return bench::report("  the longest slice of it", again.longest, kSliceLimit) && isHeld;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const auto speller = makeSystemSpeller();
    if (!speller) {
        std::printf("built without Sonnet\n");
        return 0;
    }
    QElapsedTimer timer;
    timer.start();
    if (!speller->languages().contains(u"en_US"_s)) {
        std::printf("no American English dictionary here\n");
        return 0;
    }
    std::printf("once: loading Sonnet %.1f ms", since(timer));
    timer.start();
    (void)speller->isCorrect(u"word"_s, u"en_US"_s);
    std::printf(", reading en_US %.1f ms\n", since(timer));
    const QTemporaryDir folder;
    WordList words(Environment::below(folder.path()));
    bool isHeld = measure("usual", bench::sampleAgent(10'000, false), speller.get(), &words);
    isHeld = measure("long", bench::sampleAgent(100'000, false), speller.get(), &words) && isHeld;
    isHeld = measure("different words", differentWords(100'000), speller.get(), &words) && isHeld;
    return measure("very long", bench::sampleAgent(900'000, false), speller.get(), &words) && isHeld ? 0 : 1;
}
