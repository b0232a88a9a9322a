// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "dialects/dialects.h"
#include "library/terminals.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

/// Which program is run with which arguments, and which never is.
class TerminalsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/ü b XXXXXX"_s);
        QVERIFY(QDir(m_folder->path()).mkpath(u"bin"_s));
    }

    void programsOfThePathOnly()
    {
        const QString bin = m_folder->filePath(u"bin"_s);
        QCOMPARE(findProgram(u"tool"_s, {bin}), std::nullopt);
        makeProgram(u"tool"_s, false);
        QCOMPARE(findProgram(u"tool"_s, {bin}), std::nullopt); // cannot be run
        makeProgram(u"tool"_s);
        QCOMPARE(findProgram(u"tool"_s, {u"/nowhere"_s, bin}), std::optional(bin + u"/tool"_s));
        QCOMPARE(findProgram(u"tool"_s, {}), std::nullopt);
        // Where Dossier happens to run is not asked.
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(bin));
        QCOMPARE(findProgram(u"tool"_s, {u"."_s, QString(), u"../bin"_s}), std::nullopt);
        QVERIFY(QDir::setCurrent(before));
        QVERIFY(QDir(bin).mkpath(u"folder"_s));
        QCOMPARE(findProgram(u"folder"_s, {bin}), std::nullopt);
    }

    void eachTakesAList_data()
    {
        QTest::addColumn<QString>("terminal");
        QTest::addColumn<QStringList>("before");
        QTest::newRow("konsole") << u"konsole"_s << QStringList{u"-e"_s};
        QTest::newRow("gnome-terminal") << u"gnome-terminal"_s << QStringList{u"--"_s};
        QTest::newRow("xfce4-terminal") << u"xfce4-terminal"_s << QStringList{u"-x"_s};
        QTest::newRow("kitty") << u"kitty"_s << QStringList{};
        QTest::newRow("wezterm") << u"wezterm"_s << QStringList{u"start"_s, u"--"_s};
        QTest::newRow("xterm") << u"xterm"_s << QStringList{u"-e"_s};
        QTest::newRow("system's") << u"xdg-terminal-exec"_s << QStringList{};
    }
    void eachTakesAList()
    {
        QFETCH(QString, terminal);
        QFETCH(QStringList, before);
        makeProgram(u"claude"_s);
        makeProgram(terminal);
        const std::vector<Terminal> installed = installedTerminals(path());
        QCOMPARE(installed.size(), 1U);
        QCOMPARE(installed.front().id, terminal);
        const auto request = agentStart(claude(), u"code reviewer $x"_s, m_folder->path(), installed.front(), path());
        QVERIFY(request);
        QCOMPARE(request->program, path().constFirst() + u'/' + terminal);
        const QStringList command{path().constFirst() + u"/claude"_s, u"--agent"_s, u"code reviewer $x"_s};
        QCOMPARE(request->arguments, before + command);
        QCOMPARE(request->folder, m_folder->path());
    }

    void namesThatAreNoNames_data()
    {
        QTest::addColumn<QString>("terminal");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isRun");
        QTest::newRow("usual") << u"xterm"_s << u"reviewer"_s << true;
        QTest::newRow("of a plugin") << u"xterm"_s << u"tools:reviewer"_s << true;
        QTest::newRow("quotes and blanks") << u"xterm"_s << u"it's \"a\" ü"_s << true;
        QTest::newRow("empty") << u"xterm"_s << QString() << false;
        QTest::newRow("an option") << u"xterm"_s << u"--dangerously-skip-permissions"_s << false;
        QTest::newRow("a line end") << u"xterm"_s << u"a\nb"_s << false;
        QTest::newRow("an escape") << u"xterm"_s << u"a\x1b[2Jb"_s << false;
        QTest::newRow("turned around") << u"xterm"_s << u"a\u202eb"_s << false;
        QTest::newRow("two commands to this terminal") << u"wt"_s << u"a;calc"_s << false;
        QTest::newRow("the same to another") << u"xterm"_s << u"a;calc"_s << true;
    }
    void namesThatAreNoNames()
    {
        QFETCH(QString, terminal);
        QFETCH(QString, name);
        makeProgram(u"claude"_s);
        makeProgram(terminal);
        const auto request = agentStart(claude(), name, m_folder->path(), installedTerminals(path()).front(), path());
        QTEST(request.has_value(), "isRun");
        if (!request)
            QCOMPARE(request.error().code, Error::Code::Refused);
    }

    void whatIsMissingIsSaid()
    {
        const Terminal xterm{.id = u"xterm"_s, .title = {}, .before = {}, .refuses = {}};
        auto request = agentStart(claude(), u"a"_s, m_folder->path(), xterm, path());
        QVERIFY(!request);
        QVERIFY(request.error().text.contains("claude"_L1));
        makeProgram(u"claude"_s);
        request = agentStart(claude(), u"a"_s, m_folder->path(), xterm, path());
        QVERIFY(!request);
        QVERIFY(request.error().text.contains("xterm"_L1));
        const auto other = validatorStart(*m_dialects.client(u"copilot").dialect, m_folder->path(), path());
        QCOMPARE(other.error().code, Error::Code::Refused);
    }

    void theValidatorIsGivenAFolder()
    {
        makeProgram(u"claude"_s);
        const auto request = validatorStart(claude(), m_folder->path(), path());
        QVERIFY(request);
        QCOMPARE(request->arguments, QStringList({u"plugin"_s, u"validate"_s, u"--json"_s, m_folder->path()}));
        QCOMPARE(request->folder, m_folder->path());
    }

    /// It starts in the folder, so that a name which cannot be handed over need not be.
    void theValidatorIsGivenNoOddFolder()
    {
        makeProgram(u"claude"_s);
        const QString odd = m_folder->filePath(u"two\nlines"_s);
        const auto request = validatorStart(claude(), odd, path());
        QVERIFY(request);
        QCOMPARE(request->arguments.constLast(), u"."_s);
        QCOMPARE(request->folder, odd);
    }

    void knownOnesAreWhole()
    {
        QStringList ids;
        for (const Terminal &terminal : Terminal::known()) {
            QVERIFY(!terminal.id.isEmpty() && !ids.contains(terminal.id));
            ids << terminal.id;
        }
        QVERIFY(ids.size() > 8);
    }

private:
    [[nodiscard]] const Dialect &claude() const { return *m_dialects.client(u"claude-code").dialect; }
    [[nodiscard]] QStringList path() const { return {m_folder->filePath(u"bin"_s)}; }
    void makeProgram(const QString &name, bool canRun = true) const
    {
        QFile file(path().constFirst() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.setPermissions(canRun ? QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
                                   : QFile::ReadOwner | QFile::WriteOwner);
    }

    Dialects m_dialects = Dialects::load();
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TerminalsTest)
#include "tst_terminals.moc"
