// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
// How long until a window shows the text of the user's own agent file, and all
// of it: colours, fields, checks. Beside it a bare QPlainTextEdit of the same
// size in the same program. Each figure is the median of fresh processes, taken
// in turns, from the start of the process on.
//
//   bench_window [FILE]     default: ../shared/seed, else examples/
#include "app/documentpage.h"
#include "app/documenttabs.h"
#include "app/mainwindow.h"
#include "app/theme.h"
#include "editor/codeeditor.h"
#include "panels/dialogs.h"
#include "settings/settings.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace dossier;

namespace {

constexpr int kRounds = 15;
constexpr QSize kSize(1280, 820); // of the window at its first start

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

/// Of a clock that all processes share, in ms.
double now()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

void say(const char *what, double start)
{
    std::printf("%s %.3f\n%s-work %.3f\n", what, now() - start, what, worked());
}

int measureBare(const QString &text, double start)
{
    QPlainTextEdit edit;
    edit.setPlainText(text);
    edit.resize(kSize);
    FirstPaint paint(edit.viewport(), [start] {
        say("text", start);
        QCoreApplication::quit();
    });
    edit.show();
    return QCoreApplication::exec();
}

/// As main() does it, on a home of its own.
int measureWindow(const QString &path, double start)
{
    const QTemporaryDir home;
    const Environment environment = Environment::below(home.path());
    Settings settings(environment);
    applyTheme(Theme::System);
    SystemDialogs dialogs;
    Workspace workspace(environment, &settings);
    MainWindow window(&workspace, &dialogs);
    window.open({.targets = {{.path = path}}, .activationToken = {}});
    window.show();
    const auto *page = window.findChild<DocumentTabs *>()->currentPage();
    FirstPaint paint(page->editor()->editor()->viewport(), [start] { say("text", start); });
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &window, [&] {
        if (!window.isSettled())
            return;
        // What has changed since is painted at once.
        window.repaint();
        say("all", start);
        QCoreApplication::quit();
    });
    poll.start(1);
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
        process.start(QCoreApplication::applicationFilePath(), {path, mode, QString::number(now(), 'f', 3)});
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
        QByteArray window;
        clock.bare.push_back(measured(path, u"--bare"_s, u"text"_s, bare));
        work.bare.push_back(measured(path, u"--bare"_s, u"text-work"_s, bare));
        clock.text.push_back(measured(path, u"--window"_s, u"text"_s, window));
        work.text.push_back(measured(path, u"--window"_s, u"text-work"_s, window));
        clock.all.push_back(measured(path, u"--window"_s, u"all"_s, window));
        work.all.push_back(measured(path, u"--window"_s, u"all-work"_s, window));
    }
    const auto line = [](const char *what, const std::vector<double> &times, const std::vector<double> &base) {
        std::printf("%-48s %7.1f ms  %.2f times\n", what, median(times), median(times) / median(base));
    };
    line("bare QPlainTextEdit, painted", clock.bare, clock.bare);
    line("Dossier, text painted (1.5 allowed)", clock.text, clock.bare);
    line("Dossier, colours, fields, checks (3 allowed)", clock.all, clock.bare);
    line("bare QPlainTextEdit, work of the window's thread", work.bare, work.bare);
    line("Dossier, text, work of the window's thread", work.text, work.bare);
    line("Dossier, all, work of the window's thread", work.all, work.bare);
    return median(clock.text) <= 1.5 * median(clock.bare) && median(clock.all) <= 3 * median(clock.bare) ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QString path = filePath(arguments);
    if (path.isEmpty()) {
        std::fprintf(stderr, "bench_window: no file to show; name one.\n");
        return 2;
    }
    const double start = arguments.back().toDouble();
    if (arguments.contains(u"--bare"_s))
        return measureBare(textOf(path), start);
    if (arguments.contains(u"--window"_s))
        return measureWindow(path, start);
    return report(path);
}
