// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// How a prompt is built, and how much it is, as the worker finds it out after each
// pause; and folding all of a long one, with a key typed beside what is folded.
#include "bench/samples.h"
#include "bench/stopwatch.h"
#include "editor/codeeditor.h"
#include "editor/syntax.h"
#include "markdown/outline.h"
#include "markdown/textcounts.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTextDocument>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

constexpr double kStructureLimit = 5;
constexpr double kFoldLimit = 16;

/// With a heading, steps and code to each paragraph.
QString longPrompt(qsizetype units)
{
    QString text;
    while (text.size() < units) {
        text +=
            u"## Read the log\n\n1. From its beginning, note each warning, and say which one came first.\n"
            "2. Look for what changed; `git log` names the commits.\n\n```sh\ngit log --oneline -20\n```\n\n"
            "<output>\nWrite down what was found, where, and how sure it is — never more than that.\n</output>\n\n"_s;
    }
    return text;
}

bool measureStructure(const char *what, const QString &text)
{
    std::printf("%s, %lld units\n", what, static_cast<long long>(text.size()));
    bench::report("  headings and code alone, for comparison", bench::milliseconds([&] { (void)outline(text); }));
    const bool isHeld = bench::report(
        "  structure", bench::milliseconds([&] { (void)structureOf(text, {0, text.size()}); }), kStructureLimit);
    bench::report("  words, characters and tokens", bench::milliseconds([&] { (void)TextCounts::of(text); }));
    return isHeld;
}

void press(QWidget *widget, int key, const QString &text)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &down);
}

bool measureFolds(const QString &text)
{
    Syntax syntax;
    QTextDocument document;
    document.setPlainText(text);
    CodeEditor editor(&syntax);
    editor.resize(1000, 800);
    editor.setTextDocument(&document);
    editor.show();
    while (!editor.isHighlighted())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const std::vector<FoldRange> folds = structureOf(text, {0, text.size()}).folds;
    std::printf("%d lines, %zu ranges\n", document.blockCount(), folds.size());
    bench::report("  taking the ranges over", bench::milliseconds([&] { editor.setFoldRanges(folds); }));
    const auto key = [&] {
        press(&editor, Qt::Key_X, u"x"_s);
        press(&editor, Qt::Key_Backspace, {});
    };
    bench::report("  two keys, nothing folded", bench::milliseconds(key));
    const bool isHeld = bench::report("  folding all and opening all", bench::milliseconds([&] {
                                          (void)editor.foldAll();
                                          (void)editor.foldAll();
                                      }),
                                      2 * kFoldLimit);
    (void)editor.foldAll();
    bench::report("  two keys, all folded", bench::milliseconds(key));
    bench::report("  taking the ranges over, all folded", bench::milliseconds([&] { editor.setFoldRanges(folds); }));
    return isHeld;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    bool isHeld = measureStructure("112 KB of paragraphs", QString::fromUtf8(bench::sampleAgent(112'000, false)));
    isHeld &= measureStructure("112 KB of sections", longPrompt(112'000));
    isHeld &= measureFolds(longPrompt(112'000));
    return isHeld ? 0 : 1;
}
