// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
// How long until the text of the user's own agent file is on the screen,
// beside a bare QPlainTextEdit of the same size. Each figure is the median of
// fresh processes from the beginning of main() on, taken in turns.
//
//   bench_editor [FILE]     default: ../shared/seed, else examples/
#include "editor/codeeditor.h"
#include "editor/syntax.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTextDocument>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace dossier;

namespace {

constexpr int kRounds = 15;
constexpr QSize kSize(1000, 700);

/// Calls back once, when the widget has been painted.
class FirstPaint : public QObject
{
public:
    FirstPaint(QWidget *widget, std::function<void()> then)
        : m_then(std::move(then))
    {
        widget->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_then)
            QMetaObject::invokeMethod(this, std::exchange(m_then, {}), Qt::QueuedConnection);
        return false;
    }

private:
    std::function<void()> m_then;
};

/// What this thread itself has worked, in ms: tells the same on a busy machine.
double worked()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

void say(const char *what, const QElapsedTimer &timer)
{
    std::printf("%s %.3f\n%s-work %.3f\n", what, double(timer.nsecsElapsed()) / 1e6, what, worked());
}

int measureBare(const QString &text, const QElapsedTimer &timer)
{
    QPlainTextEdit edit;
    edit.setPlainText(text);
    edit.resize(kSize);
    FirstPaint paint(edit.viewport(), [&timer] {
        say("text", timer);
        QCoreApplication::quit();
    });
    edit.show();
    return QCoreApplication::exec();
}

int measureEditor(const QString &text, Syntax &syntax, const QElapsedTimer &timer)
{
    QTextDocument document;
    document.setPlainText(text);
    CodeEditor edit(&syntax);
    edit.setTextDocument(&document);
    edit.resize(kSize);
    FirstPaint paint(edit.viewport(), [&timer] { say("text", timer); });
    QObject::connect(&edit, &CodeEditor::highlighted, &edit, [&timer, &edit] {
        // What the colours have changed is painted at once.
        edit.viewport()->repaint();
        say("all", timer);
        QCoreApplication::quit();
    });
    edit.show();
    return QCoreApplication::exec();
}

QString filePath(const QStringList &arguments)
{
    if (arguments.size() > 1 && !arguments.at(1).startsWith(u"--"))
        return arguments.at(1);
    const QDir source(qEnvironmentVariable("DOSSIER_SOURCE_DIR", QDir::currentPath()));
    const QDir shared(qEnvironmentVariable("DOSSIER_SHARED", source.filePath(u"../shared"_s)));
    if (shared.exists(u"seed/python-backend-architect.md"_s))
        return shared.filePath(u"seed/python-backend-architect.md"_s);
    const QStringList examples = QDir(source.filePath(u"examples"_s)).entryList({u"*.md"_s}, QDir::Files);
    return examples.isEmpty() ? QString() : source.filePath(u"examples/"_s + examples.front());
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values.at(values.size() / 2);
}

double measured(const QString &path, const QString &mode, const QString &what, QByteArray &output)
{
    if (output.isEmpty()) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {path, mode});
        process.waitForFinished(60'000);
        output = process.readAllStandardOutput();
    }
    for (const QByteArray &line : output.split('\n')) {
        if (line.startsWith(what.toLatin1() + ' '))
            return line.mid(what.size() + 1).toDouble();
    }
    return -1;
}

int report(const QString &path)
{
    struct Times {
        std::vector<double> bare;
        std::vector<double> text;
        std::vector<double> all;
    };
    Times clock;
    Times work;
    for (int i = 0; i < kRounds; ++i) {
        QByteArray bare;
        QByteArray editor;
        clock.bare.push_back(measured(path, u"--bare"_s, u"text"_s, bare));
        work.bare.push_back(measured(path, u"--bare"_s, u"text-work"_s, bare));
        clock.text.push_back(measured(path, u"--editor"_s, u"text"_s, editor));
        work.text.push_back(measured(path, u"--editor"_s, u"text-work"_s, editor));
        clock.all.push_back(measured(path, u"--editor"_s, u"all"_s, editor));
        work.all.push_back(measured(path, u"--editor"_s, u"all-work"_s, editor));
    }
    const auto line = [](const char *what, const std::vector<double> &times, const std::vector<double> &base) {
        std::printf("%-48s %7.1f ms  %.2f times\n", what, median(times), median(times) / median(base));
    };
    line("bare QPlainTextEdit, painted", clock.bare, clock.bare);
    line("CodeEditor, text painted (1.5 allowed)", clock.text, clock.bare);
    line("CodeEditor, all highlighted (3 allowed)", clock.all, clock.bare);
    line("bare QPlainTextEdit, work of the window's thread", work.bare, work.bare);
    line("CodeEditor, text, work of the window's thread", work.text, work.bare);
    line("CodeEditor, all, work of the window's thread", work.all, work.bare);
    return median(clock.text) <= 1.5 * median(clock.bare) && median(clock.all) <= 3 * median(clock.bare) ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer timer;
    timer.start();
    // As the application does it: the definitions are read beside all else.
    const auto syntax = argc > 2 && qstrcmp(argv[2], "--editor") == 0 ? std::make_unique<Syntax>() : nullptr;
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QString path = filePath(arguments);
    if (path.isEmpty()) {
        std::fprintf(stderr, "bench_editor: no file to show; name one.\n");
        return 2;
    }
    if (arguments.contains(u"--bare"_s))
        return measureBare(textOf(path), timer);
    if (syntax)
        return measureEditor(textOf(path), *syntax, timer);
    return report(path);
}
