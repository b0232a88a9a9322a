// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "app/fileslist.h"
#include "app/openevents.h"
#include "gui/windowfixture.h"
#include "panels/messagebar.h"

#include <QDialog>
#include <QFileOpenEvent>
#include <QPushButton>

using namespace dossier;
using namespace Qt::StringLiterals;

/// What a desktop asks for: many files, a question, a file by an event.
class OpeningTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsManyFiles();
    void opensAFewInTabs();
    void opensThemAllWhenAsked();
    void saysWhichAreNot();
    void asksForANewAgent();
    void asksForAFolder();
    void takesAnEvent();
};

namespace {

OpenRequest requestOf(const Fixture &f, qsizetype count)
{
    OpenRequest request;
    for (qsizetype i = 0; i < count; ++i) {
        const QString name = u"loose ü/a%1.md"_s.arg(int(i), 3, 10, QChar(u'0'));
        request.targets.push_back({.path = f.test.write(name, plainAgent("agent-" + QByteArray::number(i)))});
    }
    return request;
}

std::size_t listed(const Fixture &f)
{
    return f.test.workspace()->library()->places().front().agents.size();
}

} // namespace

void OpeningTest::listsManyFiles()
{
    Fixture f;
    OpenRequest request = requestOf(f, 200);
    request.targets.front().line = 3;
    f.window->open(request);
    QCOMPARE(f.tabs()->count(), 1);
    QCOMPARE(f.editor()->cursorPlace().line, 3);
    QCOMPARE(f.document()->path(), request.targets.front().path);
    auto *bar = f.tabs()->currentPage()->messages();
    QVERIFY2(bar->isVisible() && bar->text().contains(u"200"), qPrintable(bar->text()));
    QTRY_COMPARE(listed(f), 200U);
    QVERIFY(f.dialogs.errors.isEmpty());
    // A file that is gone afterwards is followed as any other.
    QVERIFY(QFile::remove(request.targets.back().path));
    QTRY_COMPARE(listed(f), 199U);
}

void OpeningTest::opensAFewInTabs()
{
    Fixture f;
    f.window->open(requestOf(f, FilesList::kMostTabs));
    QCOMPARE(f.tabs()->count(), FilesList::kMostTabs);
    // Those that are open already are not counted.
    f.window->open(requestOf(f, FilesList::kMostTabs + 1));
    QCOMPARE(f.tabs()->count(), FilesList::kMostTabs + 1);
}

void OpeningTest::opensThemAllWhenAsked()
{
    Fixture f;
    f.window->open(requestOf(f, FilesList::kMostTabs + 1));
    QCOMPARE(f.tabs()->count(), 1);
    QTest::mouseClick(f.find<QPushButton>(u"openAllInTabs"_s), Qt::LeftButton);
    QCOMPARE(f.tabs()->count(), FilesList::kMostTabs + 1);
}

void OpeningTest::saysWhichAreNot()
{
    Fixture f;
    OpenRequest request = requestOf(f, FilesList::kMostTabs + 1);
    request.targets.insert(request.targets.begin(), {.path = f.test.path(u"none.md"_s)});
    request.targets.push_back({.path = f.test.path(u"none either.md"_s)});
    f.window->open(request);
    QCOMPARE(f.tabs()->count(), 1);
    QCOMPARE(f.document()->path(), request.targets[1].path);
    QCOMPARE(f.dialogs.errors.size(), 1);
    QVERIFY(f.dialogs.errors.constFirst().contains(u"none.md"_s));
    QVERIFY(f.dialogs.errors.constFirst().contains(u"none either.md"_s));
    QTRY_COMPARE(listed(f), std::size_t(FilesList::kMostTabs + 1));
}

void OpeningTest::asksForANewAgent()
{
    Fixture f;
    // It is one that is waited for.
    bool wasAsked = false;
    QTimer look;
    connect(&look, &QTimer::timeout, f.window.get(), [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog || dialog->objectName() != "newAgentDialog"_L1)
            return;
        wasAsked = true;
        dialog->reject();
    });
    look.start(10);
    f.window->open({.targets = {}, .question = OpenRequest::Question::NewAgent, .activationToken = {}});
    QTRY_VERIFY(wasAsked);
}

void OpeningTest::asksForAFolder()
{
    Fixture f;
    f.test.write(u"project/.claude/agents/a.md"_s, plainAgent("a"));
    f.dialogs.folder = f.test.path(u"project"_s);
    f.window->open({.targets = {}, .question = OpenRequest::Question::Folder, .activationToken = {}});
    QTRY_COMPARE(f.test.workspace()->library()->places().back().place.path, f.dialogs.folder);
}

void OpeningTest::takesAnEvent()
{
    Fixture f;
    const QString path = f.test.write(u"a.md"_s, plainAgent("a"));
    const OpenEvents events(qApp);
    connect(&events, &OpenEvents::asked, f.window.get(), &MainWindow::open);
    QFileOpenEvent event(path);
    QVERIFY(QCoreApplication::sendEvent(qApp, &event));
    QCOMPARE(f.tabs()->count(), 1);
    QCOMPARE(f.document()->path(), path);
    QFileOpenEvent elsewhere(QUrl(u"https://example.org/a.md"_s));
    QCoreApplication::sendEvent(qApp, &elsewhere);
    QCOMPARE(f.tabs()->count(), 1);
}

QTEST_MAIN(OpeningTest)
#include "tst_opening.moc"
