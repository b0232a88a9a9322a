// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// randomactions [SEED]: types, pastes, edits by the form, mends, undoes, saves,
// and has the file changed by others, as the seed says; after each step text,
// form, reading and disk must be one. DOSSIER_STEPS steps (3,000) in chapters,
// each with a file of its own and a seed that follows from the first one.
// DOSSIER_TRACE=1 tells each step before it is taken. The first chapter that
// fails is told with the fewest steps that were found to fail as well.
#include "editor/syntax.h"
#include "invariants.h"
#include "scene.h"

#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

constexpr int kChapter = 500; // steps
constexpr int kUndoAll = 200; // steps between two
constexpr int kViews = 25;
constexpr qint64 kShrinking = 300'000; // ms at most

constexpr std::array kNames{"Type",           "Delete",      "Paste",      "Format",     "Move",      "Fold",
                            "TypeInForm",     "ClickInForm", "SetField",   "UnsetField", "AddField",  "Fix",
                            "Undo",           "Redo",        "UndoInForm", "Save",       "Wait",      "Overwrite",
                            "WriteElsewhere", "TakeDisk",    "Remember",   "Recover",    "SetFormat", "ChangeClient",
                            "Release",        "UndoAll"};
// How often each comes, in parts of their sum.
constexpr std::array kWeights{16, 8, 7, 8, 14, 6, 10, 5, 5, 2, 1, 3, 10, 6, 2, 4, 1, 1, 2, 1, 1, 1, 2, 1, 1, 0};
static_assert(kNames.size() == std::size_t(Step::Kind::Count) && kWeights.size() == kNames.size());

struct Chapter {
    QByteArray first;
    std::vector<Step> steps;
};

struct Failure {
    QString text; ///< empty: none
    std::size_t step = 0;
    QByteArray bytes = {}; ///< of the document
};

Chapter chapterOf(quint32 seed, int count)
{
    QRandomGenerator random(seed);
    Chapter chapter{.first = anyFile(random), .steps = {}};
    int sum = 0;
    for (const int weight : kWeights)
        sum += weight;
    chapter.steps.reserve(static_cast<std::size_t>(count));
    for (int i = 1; i <= count; ++i) {
        Step step{.kind = Step::Kind::UndoAll, .seed = random.generate()};
        if (i % kUndoAll != 0 && i != count) {
            int left = random.bounded(sum);
            std::size_t kind = 0;
            while (left >= kWeights[kind])
                left -= kWeights[kind++];
            step.kind = static_cast<Step::Kind>(kind);
        }
        chapter.steps.push_back(step);
    }
    return chapter;
}

void tell(std::size_t number, const Step &step)
{
    std::printf("%zu %s %u\n", number, kNames[static_cast<std::size_t>(step.kind)], step.seed);
    std::fflush(stdout);
}

Failure play(Syntax *syntax, const Chapter &chapter)
{
    static const bool isTraced = qEnvironmentVariableIntValue("DOSSIER_TRACE") != 0;
    Scene scene(syntax, chapter.first);
    for (std::size_t i = 0; i < chapter.steps.size(); ++i) {
        if (isTraced)
            tell(i, chapter.steps[i]);
        QString broken = scene.take(chapter.steps[i]);
        if (broken.isEmpty())
            broken = brokenInvariant(scene);
        if (broken.isEmpty() && ((i + 1) % kViews == 0 || i + 1 == chapter.steps.size()))
            broken = brokenViews(scene);
        if (!broken.isEmpty() && isTraced)
            std::fprintf(stderr, "%s\n", qPrintable(broken)); // the next may end it all
        if (!broken.isEmpty())
            return {.text = broken, .step = i, .bytes = scene.document()->source().toBytes()};
    }
    return {};
}

/// Leaves out what is not needed for a failure, in ever smaller parts.
Chapter shrunk(Syntax *syntax, Chapter chapter, Failure &failure)
{
    QElapsedTimer clock;
    clock.start();
    chapter.steps.resize(failure.step + 1);
    for (std::size_t part = chapter.steps.size() / 2; part > 0; part /= 2) {
        for (std::size_t start = 0; start + 1 < chapter.steps.size() && clock.elapsed() < kShrinking;) {
            Chapter fewer = chapter;
            const auto from = fewer.steps.begin() + static_cast<std::ptrdiff_t>(start);
            const std::size_t count = std::min(part, chapter.steps.size() - 1 - start);
            fewer.steps.erase(from, from + static_cast<std::ptrdiff_t>(count));
            const Failure still = play(syntax, fewer);
            if (still.text == failure.text) {
                failure.bytes = still.bytes;
                fewer.steps.resize(still.step + 1);
                chapter = std::move(fewer);
            } else {
                start += count;
            }
        }
    }
    return chapter;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &text) {
        // The offscreen platform says for each window that it has no size hints.
        if (type == QtFatalMsg || !text.contains(u"propagateSizeHints"))
            std::fprintf(stderr, "%s\n", qPrintable(text));
    });
    const QStringList arguments = QCoreApplication::arguments();
    const quint32 first = arguments.size() > 1 ? arguments[1].toUInt() : 1;
    const int wanted = qEnvironmentVariableIntValue("DOSSIER_STEPS");
    const int steps = wanted > 0 ? wanted : 3'000;
    Syntax syntax;
    QElapsedTimer clock;
    clock.start();
    for (int done = 0; done < steps; done += kChapter) {
        const quint32 seed = first + static_cast<quint32>(done / kChapter);
        const Chapter chapter = chapterOf(seed, std::min(kChapter, steps - done));
        Failure failure = play(&syntax, chapter);
        if (failure.text.isEmpty())
            continue;
        std::printf("seed %u, step %zu: %s\n", seed, failure.step, qPrintable(failure.text));
        std::fflush(stdout);
        const Chapter less = shrunk(&syntax, chapter, failure);
        const QByteArray readable = " \n:,\"'()";
        std::printf("the file:\n%s\nthe document:\n%s\nthe fewest steps:\n",
                    less.first.toPercentEncoding(readable).constData(),
                    failure.bytes.toPercentEncoding(readable).constData());
        for (std::size_t i = 0; i < less.steps.size(); ++i)
            tell(i, less.steps[i]);
        return 1;
    }
    std::printf("%d steps from seed %u in %lld s, nothing broken\n", steps, first,
                static_cast<long long>(clock.elapsed() / 1000));
    return 0;
}
