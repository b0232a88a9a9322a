// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "library/liveness.h"

#include <QProcess>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

using Kind = AgentsFolder::Kind;
using State = Liveness::State;

Q_DECLARE_METATYPE(dossier::AgentsFolder::Kind)
Q_DECLARE_METATYPE(dossier::Liveness::State)
Q_DECLARE_METATYPE(dossier::Outcome)

namespace {

AgentsFolder folderOf(Kind kind)
{
    return {.path = u"/p/.claude/agents"_s, .kind = kind, .dialect = u"claude-code"_s};
}

} // namespace

class LivenessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhenItCounts_data();
    void saysWhenItCounts();
    void aLooseFileIsNotRead();
    void otherClientsAreNotKnown();
    void commandsAreSafe_data();
    void commandsAreSafe();
    void shellsReadWhatWasQuoted();

private:
    const Dialects m_dialects = Dialects::load();
    const Dialect &m_claude = *m_dialects.client({}).dialect;
};

void LivenessTest::saysWhenItCounts_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("isFolderNew");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("hasCommand");
    const auto row = [](const char *name, Kind kind, bool isFolderNew, Outcome outcome, State state,
                        const QString &words, bool hasCommand) {
        QTest::newRow(name) << kind << isFolderNew << outcome << state << words << hasCommand;
    };
    const Outcome loads = Outcome::Loads;
    row("project", Kind::Project, false, loads, State::Live, u"within seconds"_s, true);
    row("home", Kind::User, false, loads, State::Live, u"within seconds"_s, true);
    row("without fields", Kind::User, false, Outcome::LoadsWithoutMetadata, State::Live, u"within seconds"_s, true);
    row("new folder", Kind::Project, true, loads, State::Restart, u"folder is new"_s, true);
    row("new folder at home", Kind::User, true, loads, State::Restart, u"folder is new"_s, true);
    row("managed", Kind::Managed, false, loads, State::NotKnown, u"not known"_s, true);
    row("plugin", Kind::Plugin, false, loads, State::Reload, u"/reload-plugins"_s, true);
    row("plugin's source", Kind::PluginSource, false, loads, State::Reload, u"updated first"_s, false);
    row("unread", Kind::Unread, false, loads, State::NotRead, u".claude/agents"_s, false);
    row("unread and broken", Kind::Unread, true, Outcome::NotLoaded, State::NotRead, u".claude/agents"_s, false);
    row("broken", Kind::Project, false, Outcome::NotLoaded, State::NotLoaded, u"does not load"_s, false);
    row("a note", Kind::Project, true, Outcome::NotAnAgent, State::NotLoaded, u"note"_s, false);
}

void LivenessTest::saysWhenItCounts()
{
    QFETCH(Kind, kind);
    QFETCH(bool, isFolderNew);
    QFETCH(Outcome, outcome);
    QFETCH(State, state);
    QFETCH(QString, words);
    QFETCH(bool, hasCommand);
    const Liveness::Saved saved{
        .folder = folderOf(kind), .isFolderNew = isFolderNew, .outcome = outcome, .id = u"code-reviewer"_s};
    const Liveness liveness = Liveness::of(m_claude, saved);
    QCOMPARE(liveness.state, state);
    QVERIFY2(liveness.sentence.contains(words), qPrintable(liveness.sentence));
    QVERIFY(liveness.sentence.endsWith(u'.'));
    QCOMPARE(liveness.command, hasCommand ? u"claude --agent code-reviewer"_s : QString());
}

void LivenessTest::aLooseFileIsNotRead()
{
    const Liveness liveness = Liveness::of(m_claude, {.folder = {}, .id = u"a"_s});
    QCOMPARE(liveness.state, State::NotRead);
    QVERIFY(liveness.command.isEmpty());
}

void LivenessTest::otherClientsAreNotKnown()
{
    for (const Client &client : m_dialects.clients()) {
        if (client.dialect->id() == m_claude.id())
            continue;
        for (const Kind kind : {Kind::Project, Kind::User, Kind::Plugin}) {
            const Liveness liveness = Liveness::of(*client.dialect, {.folder = folderOf(kind), .id = u"a"_s});
            QCOMPARE(liveness.state, State::NotKnown);
            QVERIFY(liveness.sentence.contains(client.dialect->title()));
            QVERIFY(liveness.command.isEmpty());
        }
    }
}

void LivenessTest::commandsAreSafe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("command"); // behind "claude --agent "
    const auto row = [](const char *what, const QString &name, const QString &command) {
        QTest::newRow(what) << name << command;
    };
    row("plain", u"code-reviewer"_s, u"code-reviewer"_s);
    row("of a plugin", u"tools:deep:reviewer"_s, u"tools:deep:reviewer"_s);
    row("blank", u"my agent"_s, u"'my agent'"_s);
    row("quote", u"it's"_s, u"'it'\\''s'"_s);
    row("only quotes", u"''"_s, u"''\\'''\\'''"_s);
    row("command", u"a; rm -rf ~"_s, u"'a; rm -rf ~'"_s);
    row("substitution", u"$(id)`id`"_s, u"'$(id)`id`'"_s);
    row("history", u"a!!"_s, u"'a!!'"_s);
    row("home", u"~root"_s, u"'~root'"_s);
    row("assignment", u"A=b"_s, u"'A=b'"_s);
    row("backslash", u"a\\"_s, u"'a\\'"_s);
    row("letters", u"prüfer"_s, u"'prüfer'"_s);
    row("emoji", u"😀"_s, u"'😀'"_s);
    row("option", u"--dangerously"_s, {});
    row("line end", u"a\nid"_s, {});
    row("carriage return", u"a\rid"_s, {});
    row("escape", u"a\u001b[2Jb"_s, {});
    row("end of input", u"a\u0004"_s, {});
    row("turned round", u"a\u202Ecod"_s, {});
    row("line separator", u"a\u2028b"_s, {});
    row("half a character", QString(QChar(0xD800)), {});
    row("a byte", QString(QChar(0xDC80)), {});
    row("nothing", {}, {});
}

void LivenessTest::commandsAreSafe()
{
    QFETCH(QString, name);
    QFETCH(QString, command);
    const Liveness liveness = Liveness::of(m_claude, {.folder = folderOf(Kind::Project), .id = name});
    QCOMPARE(liveness.command, command.isEmpty() ? QString() : u"claude --agent "_s + command);
}

/// A real shell gives the words back as they were.
void LivenessTest::shellsReadWhatWasQuoted()
{
    const QStringList names{u"plain"_s,       u"my agent"_s,  u"it's"_s, u"''"_s,  u"a; id"_s,
                            u"$(id)`id`\\"_s, u"~root"_s,     u"*"_s,    u"A=b"_s, u"#x"_s,
                            u"\"q\""_s,       u"prüfer 😀"_s, u""_s};
    for (const QString &name : names) {
        const std::optional<QString> quoted = shellQuoted(name);
        QVERIFY(quoted);
        QProcess shell;
        shell.start(u"/bin/sh"_s, {u"-c"_s, u"printf %s "_s + *quoted});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), name);
    }
}

QTEST_GUILESS_MAIN(LivenessTest)
#include "tst_liveness.moc"
