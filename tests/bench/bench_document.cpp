// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// One key in an open document, in a whole window: until the text, the client's
// reading and the fields are right, and until the verdict is. The pause that
// waits for the next key before checking is left out. Beside it the same key
// in a bare QPlainTextEdit of the same text.
#include "app/documentpage.h"
#include "app/documenttabs.h"
#include "app/mainwindow.h"
#include "bench/samples.h"
#include "bench/stopwatch.h"
#include "document/agentdocument.h"
#include "editor/codeeditor.h"
#include "panels/dialogs.h"
#include "settings/settings.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

constexpr double kLimit = 5;

void press(QWidget *widget, int key, const QString &text)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &up);
}

/// Two keys, so that the text stays what it was; half of the time is one's.
template<typename After>
double keyTime(QWidget *widget, After &&after)
{
    return bench::milliseconds([&] {
               press(widget, Qt::Key_X, u"x"_s);
               after();
               press(widget, Qt::Key_Backspace, QString());
               after();
           }) /
           2;
}

void waitForPaint()
{
    QCoreApplication::processEvents();
}

void measureBare(const QByteArray &bytes)
{
    QPlainTextEdit edit;
    edit.setPlainText(QString::fromUtf8(bytes));
    edit.resize(1280, 820);
    edit.show();
    waitForPaint();
    edit.moveCursor(QTextCursor::End);
    bench::report("  bare QPlainTextEdit, painted, for comparison", keyTime(&edit, waitForPaint));
}

bool measureKey(AgentDocument *document, QWidget *widget, const char *where)
{
    const auto checked = [document] {
        document->checkNow();
        while (!document->isChecked())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    };
    widget->setFocus();
    checked();
    std::printf("  %s\n", where);
    bench::report("    text, reading and fields", keyTime(widget, [] {}));
    bench::report("    and painted", keyTime(widget, waitForPaint));
    return bench::report("    and the verdict", keyTime(widget, checked), kLimit);
}

/// A window with a file of these bytes in it.
struct Opened {
    const QTemporaryDir home;
    const QString path = home.filePath(u"sample-0.md"_s);
    const Environment environment = Environment::below(home.filePath(u"system"_s));
    Settings settings{environment};
    SystemDialogs dialogs;
    Workspace workspace{environment, &settings};
    MainWindow window{&workspace, &dialogs};
    const DocumentPage *page = nullptr;

    explicit Opened(const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        file.close();
        window.show();
        window.open({.targets = {{.path = path}}, .activationToken = {}});
        while (!window.isSettled())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        page = window.findChild<DocumentTabs *>()->currentPage();
    }
};

bool measure(const char *what, const QByteArray &bytes)
{
    std::printf("%s, %lld bytes\n", what, static_cast<long long>(bytes.size()));
    measureBare(bytes);
    const Opened opened(bytes);
    AgentDocument *document = opened.page->document();
    CodeEditor *text = opened.page->editor()->editor();
    text->moveCursor(QTextCursor::End);
    bool isHeld = measureKey(document, text, "a key at the end of the prompt");
    text->select({document->text().indexOf(u"nobody knows"_s), 0});
    isHeld &= measureKey(document, text, "a key in the description");
    isHeld &=
        measureKey(document, opened.page->findChild<QLineEdit *>(u"field_name"_s), "a key in the field of the name");
    return isHeld;
}

/// A key behind an opening bracket looks for the closing one, as far as is looked.
void measureBrackets(const QByteArray &bytes)
{
    std::printf("brackets, %lld bytes\n", static_cast<long long>(bytes.size()));
    const Opened opened(bytes);
    CodeEditor *text = opened.page->editor()->editor();
    text->setFocus();
    const qsizetype end = text->text().size();
    text->select({end - 1, 0});
    bench::report("  a key at the end, beside no bracket", keyTime(text, [] {}));
    // The cursor goes back and forth over one that is closed far away, or not at all.
    for (const QString &sign : {u"("_s, u"<a>"_s, u"```"_s}) {
        text->select({end - 1, 0});
        text->insertPlainText(u'\n' + sign);
        const double time = bench::milliseconds([&] {
            text->moveCursor(QTextCursor::Left);
            text->moveCursor(QTextCursor::Right);
        });
        bench::report(qPrintable(u"  a move of the cursor beside %1"_s.arg(sign)), time / 2);
    }
    text->select({end - 1, 0});
    bench::report("  a move of the cursor beside none", bench::milliseconds([&] {
                                                            text->moveCursor(QTextCursor::Left);
                                                            text->moveCursor(QTextCursor::Right);
                                                        }) / 2);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    bool isHeld = measure("5 KB, strict header", bench::sampleAgent(5'000, false));
    isHeld &= measure("112 KB, strict header", bench::sampleAgent(112'000, false));
    isHeld &= measure("112 KB, header to be repaired", bench::sampleAgent(112'000, true));
    measureBrackets(bench::sampleAgent(1'000'000, false));
    return isHeld ? 0 : 1;
}
