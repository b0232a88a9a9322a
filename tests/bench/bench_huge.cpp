// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// A file of 100 MB of ordinary lines, or of MB given as an argument, in a whole
// window: opening, keys, a key after the text was kept for a crash, a field, find
// and the way to the end; before it, files with a very long line. Beside each the
// same text in a bare QPlainTextEdit. The
// limit is that of a key, on a machine that does nothing else.
#include "app/documentpage.h"
#include "app/documenttabs.h"
#include "app/mainwindow.h"
#include "bench/stopwatch.h"
#include "document/agentdocument.h"
#include "editor/codeeditor.h"
#include "editor/findbar.h"
#include "panels/dialogs.h"
#include "settings/settings.h"
#include "workspace/recovery.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

constexpr double kLimit = 10;
constexpr int kKeys = 60;

template<typename Work>
double once(Work &&work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void press(QWidget *widget, int key, const QString &text)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &up);
}

double key(QWidget *widget)
{
    return once([&] {
        press(widget, Qt::Key_X, u"x"_s);
        QCoreApplication::processEvents();
    });
}

/// One after the other, each painted.
bool measureKeys(const char *where, QWidget *widget, double limit)
{
    std::vector<double> times;
    times.reserve(kKeys);
    for (int i = 0; i < kKeys; ++i)
        times.push_back(key(widget));
    std::ranges::sort(times);
    std::printf("  %s\n", where);
    const bool isHeld = bench::report("    median", times[kKeys / 2], limit);
    bench::report("    the longest but one of twenty", times[kKeys - kKeys / 20 - 1]);
    bench::report("    the longest", times.back());
    return isHeld;
}

void reportMemory(const char *when)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:") || line.startsWith("VmHWM:"))
            std::printf("  memory %s: %s\n", when, line.simplified().constData());
    }
}

QByteArray ordinaryLines(qsizetype bytes)
{
    const QByteArray line("An ordinary line of a prompt, as somebody wrote it who had very much to say.\n");
    QByteArray text("---\nname: huge\ndescription: Use this agent when nobody else has the time.\n---\n\n");
    text.reserve(bytes + line.size());
    while (text.size() < bytes)
        text += line;
    return text;
}

void measureBare(const QByteArray &bytes)
{
    std::printf("bare QPlainTextEdit, for comparison\n");
    QPlainTextEdit edit;
    edit.resize(1280, 820);
    bench::report("  opening, painted", once([&] {
                      edit.setPlainText(QString::fromUtf8(bytes));
                      edit.show();
                      QCoreApplication::processEvents();
                  }));
    measureKeys("a key at the start", &edit, 0);
    bench::report("  to the end, painted", once([&] {
                      edit.moveCursor(QTextCursor::End);
                      QCoreApplication::processEvents();
                  }));
    measureKeys("a key at the end", &edit, 0);
    reportMemory("with it");
}

void waitUntil(auto &&isSo)
{
    while (!isSo())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// A window with a file of these bytes in it.
struct Opened {
    const QTemporaryDir home;
    const QString path = home.filePath(u"huge.md"_s);
    const Environment environment = Environment::below(home.filePath(u"system"_s));
    Settings settings{environment};
    SystemDialogs dialogs;
    Workspace workspace{environment, &settings};
    MainWindow window{&workspace, &dialogs};
    DocumentPage *page = nullptr;

    explicit Opened(const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        file.close();
        window.resize(1280, 820);
        window.show();
        QCoreApplication::processEvents();
        bench::report("  opening, painted", once([&] {
                          window.open({.targets = {{.path = path}}, .activationToken = {}});
                          QCoreApplication::processEvents();
                      }));
        page = window.findChild<DocumentTabs *>()->currentPage();
    }
};

bool measureWindow(const QByteArray &bytes)
{
    std::printf("window\n");
    Opened opened(bytes);
    reportMemory("after opening");
    const DocumentPage *page = opened.page;
    AgentDocument *document = page->document();
    CodeEditor *text = page->editor()->editor();
    bench::report("  until it is coloured and checked",
                  once([&] { waitUntil([&] { return opened.window.isSettled(); }); }));
    const QString head = document->chunks().mid(0, 1000);
    text->select({head.indexOf(u"nobody"_s), 0});
    bool isHeld = measureKeys("a key in the description", text, kLimit);
    text->select({head.indexOf(u"somebody"_s), 0});
    isHeld &= measureKeys("a key at the start of the prompt", text, kLimit);
    bench::report("  to the end, painted", once([&] {
                      text->moveCursor(QTextCursor::End);
                      QCoreApplication::processEvents();
                  }));
    isHeld &= measureKeys("a key at the end", text, kLimit);
    const auto keep = [&] { opened.workspace.recovery()->keepNow(document); };
    bench::report("  keeping it for a crash, in this thread", once(keep));
    isHeld &= bench::report("  the key after that", key(text), kLimit);
    bench::report("  until it is kept",
                  once([&] { waitUntil([&] { return opened.workspace.recovery()->isIdle(); }); }));
    reportMemory("after it was kept");
    bench::report("  a field", once([&] {
                      (void)document->setField(u"description"_s, u"Use this agent when all others sleep."_s);
                      QCoreApplication::processEvents();
                  }));
    bench::report("  undo of it", once([&] {
                      document->undo();
                      QCoreApplication::processEvents();
                  }));
    text->moveCursor(QTextCursor::Start);
    bench::report("  find a word that is not there", once([&] {
                      page->editor()->find();
                      auto *edit = page->findChild<QLineEdit *>(u"findEdit"_s);
                      edit->setText(u"zebra"_s);
                      Q_EMIT edit->textEdited(edit->text());
                      QCoreApplication::processEvents();
                  }));
    page->editor()->findBar()->close();
    bench::report("  saving, in this thread", once([&] { opened.workspace.save(document); }));
    bench::report("  a key while it is saved", key(text));
    bench::report("  until it is saved, and looked at again", once([&] {
                      waitUntil(
                          [&] { return !opened.workspace.isSaving(document) && !opened.workspace.isCheckingDisk(); });
                  }));
    bench::report("  a look at the disk, in this thread", once([&] { opened.workspace.checkDisk(); }));
    isHeld &= bench::report("  a key during the look", key(text), kLimit);
    bench::report("  the rest of the look",
                  once([&] { waitUntil([&] { return !opened.workspace.isCheckingDisk(); }); }));
    reportMemory("at the end");
    return isHeld;
}

void measureLongLine(const char *what, const QByteArray &line)
{
    std::printf("a line of %lld bytes of %s\n", static_cast<long long>(line.size()), what);
    const QByteArray bytes = ordinaryLines(0) + line + "\nend\n";
    {
        QPlainTextEdit edit;
        edit.setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        edit.resize(600, 820);
        bench::report("  bare QPlainTextEdit: opening, painted", once([&] {
                          edit.setPlainText(QString::fromUtf8(bytes));
                          edit.show();
                          QCoreApplication::processEvents();
                      }));
        edit.moveCursor(QTextCursor::End);
        edit.moveCursor(QTextCursor::Up);
        bench::report("    a key", key(&edit));
    }
    Opened opened(bytes);
    CodeEditor *text = opened.page->editor()->editor();
    bench::report("  until it is coloured and checked",
                  once([&] { waitUntil([&] { return opened.window.isSettled(); }); }));
    bench::report("  Edit Anyway", once([&] {
                      opened.page->document()->release();
                      QCoreApplication::processEvents();
                  }));
    text->select({opened.page->document()->text().size() - 6, 0});
    bench::report("    the first key", key(text));
    bench::report("    another key", key(text));
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const int megabytes = argc > 1 ? QByteArray(argv[1]).toInt() : 100;
    const QByteArray bytes = ordinaryLines(qsizetype(megabytes) * 1'000'000);
    measureLongLine("words", QByteArray("word ").repeated(30'000));
    measureLongLine("words", QByteArray("word ").repeated(200'000));
    measureLongLine("letters without a blank", QByteArray(20'000, 'x'));
    measureLongLine("letters without a blank", QByteArray(150'000, 'x'));
    std::printf("%lld bytes of ordinary lines\n", static_cast<long long>(bytes.size()));
    measureBare(bytes);
    return measureWindow(bytes) ? 0 : 1;
}
