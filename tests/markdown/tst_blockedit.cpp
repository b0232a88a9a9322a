// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "commandchecks.h"
#include "corpus/corpus.h"
#include "markdown/blockedit.h"
#include "markdown/headingedit.h"
#include "markdown/lineedit.h"
#include "markdown/listedit.h"
#include "markdown/outline.h"
#include "marked.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dossier;

namespace {

using Command = SelectedEdit (*)(const EditContext &);

SelectedEdit asked(EditContext context, Command command)
{
    const QStringView prompt = context.text.sliced(context.prompt.start, context.prompt.length);
    const Outline read = outline(prompt);
    context.isInCode = isInAny(read.code, context.selection.start - context.prompt.start);
    context.isInCodeBlock = isInAny(read.codeBlocks, context.selection.start - context.prompt.start);
    return command(context);
}

template<int Level>
SelectedEdit heading(const EditContext &context)
{
    return setHeading(context, Level);
}

constexpr Command kToggles[] = {toggleBullets, toggleNumbers, toggleQuote, toggleFence};
constexpr Command kOthers[] = {toggleTasks,   heading<0>, heading<3>,  raiseHeadings,
                               lowerHeadings, joinLines,  renumberList};

} // namespace

Q_DECLARE_METATYPE(Command)

/// Commands on the blocks of a prompt: lists, quotes, code, headings.
class BlockEditTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void changes_data();
    void changes();
    void twiceIsNothing_data();
    void twiceIsNothing();
    void keepsToItsLines();
};

void BlockEditTest::changes_data()
{
    QTest::addColumn<Command>("command");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, Command command, const QString &before, const QString &after) {
        QTest::newRow(name) << command << before << after;
    };
    row("bullets", toggleBullets, u"⟦a\n\nb⟧"_s, u"- ⟦a\n\n- b⟧"_s);
    row("bullets off", toggleBullets, u"⟦- a\n- b⟧"_s, u"⟦a\nb⟧"_s);
    row("bullets for those that have none", toggleBullets, u"⟦- a\nb⟧"_s, u"⟦- a\n- b⟧"_s);
    row("bullets for numbers", toggleBullets, u"1. a‸\n2. b"_s, u"- a‸\n2. b"_s);
    row("bullets off a task", toggleBullets, u"- [x] a‸"_s, u"a‸"_s);
    row("bullets in a quote", toggleBullets, u"> a‸"_s, u"> - a‸"_s);
    row("bullets keep what is before", toggleBullets, u"  a‸"_s, u"  - a‸"_s);
    row("bullet of an empty line", toggleBullets, u"‸"_s, u"- ‸"_s);
    row("bullet off an empty item", toggleBullets, u"- ‸"_s, u"‸"_s);
    row("bullets, but not in code", toggleBullets, u"⟦a\n```\nls\n```\nb⟧"_s, u"- ⟦a\n```\nls\n```\n- b⟧"_s);
    row("bullet in code", toggleBullets, u"```\nls‸\n```"_s, u"```\nls‸\n```"_s);
    row("bullet in a header", toggleBullets, u"---\na‸: b\n---\nc"_s, u"---\na‸: b\n---\nc"_s);
    row("numbers", toggleNumbers, u"⟦a\nb\n\nc⟧"_s, u"1. ⟦a\n2. b\n\n3. c⟧"_s);
    row("numbers off", toggleNumbers, u"⟦1. a\n2) b⟧"_s, u"⟦a\nb⟧"_s);
    row("numbers by depth", toggleNumbers, u"⟦- a\n  - b\n  - c\n- d\n  - e⟧"_s,
        u"⟦1. a\n   1. b\n   2. c\n2. d\n   1. e⟧"_s);
    row("numbers push what lies deeper", toggleNumbers, u"⟦- a\n  - b\n    - c\n  * d\n- e\n  - f⟧"_s,
        u"⟦1. a\n   1. b\n      1. c\n   2. d\n2. e\n   1. f⟧"_s);
    row("numbers push nothing without need", toggleNumbers, u"⟦-   a\n    - b\nc\n  d⟧"_s,
        u"⟦1. a\n    1. b\n2. c\n  1. d⟧"_s);
    row("numbers keep tasks", toggleNumbers, u"- [ ] a‸"_s, u"1. [ ] a‸"_s);
    row("a task", toggleTasks, u"a‸"_s, u"- [ ] a‸"_s);
    row("a task of an item", toggleTasks, u"- a‸"_s, u"- [ ] a‸"_s);
    row("a task of a numbered item", toggleTasks, u"1. a‸"_s, u"1. [ ] a‸"_s);
    row("a task is done", toggleTasks, u"- [ ] a‸"_s, u"- [x] a‸"_s);
    row("a task is not done", toggleTasks, u"- [X] a‸"_s, u"- [ ] a‸"_s);
    row("tasks, one of them done", toggleTasks, u"⟦- [ ] a\n- [x] b⟧"_s, u"⟦- [x] a\n- [x] b⟧"_s);
    row("tasks, one is none", toggleTasks, u"⟦- [x] a\n- b⟧"_s, u"⟦- [x] a\n- [ ] b⟧"_s);
    row("a quote", toggleQuote, u"⟦a\n\nb⟧"_s, u"> ⟦a\n>\n> b⟧"_s);
    row("a quote off", toggleQuote, u"⟦> a\n>\n> b⟧"_s, u"⟦a\n\nb⟧"_s);
    row("a quote of quotes", toggleQuote, u"> > a‸"_s, u"> a‸"_s);
    row("a quote in part", toggleQuote, u"⟦> a\nb⟧"_s, u"> ⟦> a\n> b⟧"_s);
    row("code", toggleFence, u"a\n⟦b\nc⟧\nd"_s, u"a\n```\n⟦b\nc⟧\n```\nd"_s);
    row("code off", toggleFence, u"a\n```\nb‸\n```\nd"_s, u"a\nb‸\nd"_s);
    row("code off, marks selected", toggleFence, u"⟦```sh\nb\n```⟧"_s, u"⟦b⟧"_s);
    row("code with backticks", toggleFence, u"⟦a ``` b⟧"_s, u"````\n⟦a ``` b⟧\n````"_s);
    row("code, further in", toggleFence, u"- a\n  ⟦b⟧"_s, u"- a\n  ```\n  ⟦b⟧\n  ```"_s);
    row("code of an empty line", toggleFence, u"‸"_s, u"```\n‸\n```"_s);
    row("code over code", toggleFence, u"⟦a\n```\nb\n```⟧"_s, u"⟦a\n```\nb\n```⟧"_s);
    row("code that nothing closes", toggleFence, u"~~~\nb‸"_s, u"b‸"_s);
    row("code in the header", toggleFence, u"---\na‸: b\n---\nc"_s, u"---\na‸: b\n---\nc"_s);
    row("a heading", heading<2>, u"a‸"_s, u"## a‸"_s);
    row("another heading", heading<2>, u"#### a‸"_s, u"## a‸"_s);
    row("no heading", heading<0>, u"## a‸"_s, u"a‸"_s);
    row("the same heading", heading<2>, u"## a‸"_s, u"## a‸"_s);
    row("an empty heading", heading<3>, u"‸"_s, u"### ‸"_s);
    row("headings", heading<1>, u"⟦a\n\n## b⟧"_s, u"# ⟦a\n\n# b⟧"_s);
    row("an underlined heading", heading<2>, u"a‸\n===\nb"_s, u"## a‸\nb"_s);
    row("an underlined heading, all of it", heading<0>, u"⟦a\n---⟧\nb"_s, u"⟦a⟧\nb"_s);
    row("no underline", heading<1>, u"- a‸\n---\nb"_s, u"- # a‸\n---\nb"_s);
    row("no heading in code", heading<1>, u"⟦a\n```\n# b\n```⟧"_s, u"# ⟦a\n```\n# b\n```⟧"_s);
    row("no heading in the header", heading<1>, u"---\na‸: b\n---\n"_s, u"---\na‸: b\n---\n"_s);
    row("no mark of a heading", heading<1>, u"#a‸"_s, u"# #a‸"_s);
    row("seven signs", heading<1>, u"####### a‸"_s, u"# ####### a‸"_s);
    row("up", raiseHeadings, u"### a‸"_s, u"## a‸"_s);
    row("up, and its blanks stay", raiseHeadings, u"##   a‸"_s, u"#   a‸"_s);
    row("up at the top", raiseHeadings, u"# a‸"_s, u"# a‸"_s);
    row("up, underlined", raiseHeadings, u"a‸\n---"_s, u"# a‸"_s);
    row("down", lowerHeadings, u"⟦# a\nb\n## c⟧"_s, u"⟦## a\nb\n### c⟧"_s);
    row("down at the bottom", lowerHeadings, u"###### a‸"_s, u"###### a‸"_s);
    row("down, no heading", lowerHeadings, u"a‸"_s, u"a‸"_s);
    row("a comment in code", lowerHeadings, u"```\n# a‸\n```"_s, u"```\n# a‸\n```"_s);
}

void BlockEditTest::changes()
{
    QFETCH(const Command, command);
    QFETCH(const QString, before);
    const Marked marked = Marked::of(before);
    QTEST(marked.after(asked(marked.context(), command)), "after");
}

void BlockEditTest::twiceIsNothing_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"a‸"_s, u"‸"_s, u"⟦a\nb\n\nc⟧"_s, u"⟦a\n⟧b\n"_s, u"---\na: b\n---\n\n⟦c⟧\nd\n"_s,
                                u"  ⟦a `b`⟧"_s, u"x\n‸\ny"_s, u"⟦😀 a\n~~ b⟧"_s})
        QTest::newRow(qPrintable(text.simplified())) << text;
}

void BlockEditTest::twiceIsNothing()
{
    QFETCH(const QString, text);
    for (const Command command : kToggles) {
        const Marked marked = Marked::of(text);
        const Marked once = Marked::of(marked.after(asked(marked.context(), command)));
        QVERIFY(once.text != marked.text);
        const Marked twice = Marked::of(once.after(asked(once.context(), command)));
        QCOMPARE(twice.text, marked.text);
    }
}

/// In real prompts, at every few lines.
void BlockEditTest::keepsToItsLines()
{
    QHash<Command, int> done;
    const QStringList files = corpus::corpusFiles();
    for (qsizetype file = 0; file < files.size(); file += 1 + files.size() / 60) {
        const QString text =
            QString::fromUtf8(corpus::contentsOf(files.at(file))).replace(u"\r\n"_s, u"\n"_s).left(20'000);
        for (qsizetype at = 0; at < text.size(); at += 1 + text.size() / 10) {
            const TextRange selection{at, std::min((at * 7) % 200, text.size() - at)};
            const EditContext context = contextOf(text, selection);
            const auto check = [&](Command command, bool keepsToPrompt) {
                const SelectedEdit edit = asked(context, command);
                done[command] += edit.isEmpty() ? 0 : 1;
                const QString broken = brokenCommand(context, edit, keepsToPrompt);
                QVERIFY2(broken.isEmpty(), qPrintable(u"%1 at %2: %3"_s.arg(files.at(file)).arg(at).arg(broken)));
            };
            for (const Command command : kToggles)
                check(command, true);
            for (const Command command : kOthers)
                check(command, true);
            check(deleteLines, false);
            check([](const EditContext &c) { return moveLines(c, Upwards::Yes); }, false);
            check([](const EditContext &c) { return moveLines(c, Upwards::No); }, false);
            check([](const EditContext &c) { return duplicateLines(c, Upwards::No); }, false);
        }
    }
    for (const Command command : kToggles)
        QVERIFY(done.value(command) > 5);
}

QTEST_APPLESS_MAIN(BlockEditTest)
#include "tst_blockedit.moc"
