// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "corpus/corpus.h"
#include "library/agentdraft.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

const Dialects &dialects()
{
    static const Dialects all = Dialects::load();
    return all;
}

const Client &client(const QString &id)
{
    return dialects().client(id);
}

const QString kReviewer =
    u"---\n# mine\nname: my-reviewer\ndescription: Use my-reviewer, not my-reviewer-2, when it is so.\n"
    "tools: Read, Grep\ncolor: blue\nmaxTurns: 5\n---\n\nYou are my-reviewer.\n"_s;

FileContext contextFor(const QString &name, const QString &dialect = u"claude-code"_s)
{
    FileContext context;
    context.dialect = dialect;
    context.path = u"/Über alles/.claude/agents/"_s + name + u".md"_s;
    return context;
}

Reading readingOf(const QString &text, const Client &reader, const FileContext &context)
{
    return reader.loader->read(AgentFile::parse(SourceText(text, {})), context);
}

} // namespace

class AgentDraftTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void startsAsItsStart();
    void writesWhatChangedOnly();
    void speaksOfItsOwnName();
    void keepsWhatWasTypedOfNames();
    void holdsAnyText_data();
    void holdsAnyText();
    void maybeWithoutNameOrDescription();
    void allToolsOrSome();
    void aBrokenStartBecomesWhole();
    void templatesAreForAllClients_data();
    void templatesAreForAllClients();
    void toolsComeByTheirGroups();
    void realAgentsAsAStart();
};

void AgentDraftTest::startsAsItsStart()
{
    AgentDraft draft = AgentDraft::from(kReviewer, client({}), client({}));
    QCOMPARE(draft.startName, u"my-reviewer"_s);
    QCOMPARE(draft.tools, (QStringList{u"Read"_s, u"Grep"_s}));
    QCOMPARE(draft.colour, u"blue"_s);
    QVERIFY(draft.model.isEmpty());
    draft.name = draft.startName;
    QCOMPARE(draft.text(client({}), contextFor(draft.name)).value(), kReviewer);
}

void AgentDraftTest::writesWhatChangedOnly()
{
    AgentDraft draft = AgentDraft::from(kReviewer, client({}), client({}));
    draft.name = u"judge"_s;
    draft.colour = u"red"_s;
    draft.model = u"opus"_s;
    draft.tools = std::nullopt;
    QCOMPARE(draft.text(client({}), contextFor(draft.name)).value(),
             u"---\n# mine\nname: judge\ndescription: Use judge, not my-reviewer-2, when it is so.\n"
             "model: opus\ncolor: red\nmaxTurns: 5\n---\n\nYou are judge.\n"_s);
}

void AgentDraftTest::speaksOfItsOwnName()
{
    AgentDraft draft = AgentDraft::from(kReviewer, client({}), client({}));
    draft.name = u"first-name"_s;
    draft.settleName();
    QCOMPARE(draft.description, u"Use first-name, not my-reviewer-2, when it is so."_s);
    draft.name = u"second-name"_s;
    const QString text = draft.text(client({}), contextFor(draft.name)).value();
    QVERIFY2(text.contains(u"Use second-name, not my-reviewer-2"_s), qPrintable(text));
    QVERIFY(text.contains(u"You are second-name."_s));
    QVERIFY(!text.contains(u"first-name"_s));
}

/// A word that could mean anything is left.
void AgentDraftTest::keepsWhatWasTypedOfNames()
{
    QString start = kReviewer;
    AgentDraft draft = AgentDraft::from(start.replace(u"my-reviewer"_s, u"test"_s), client({}), client({}));
    draft.name = u"other"_s;
    const QString text = draft.text(client({}), contextFor(draft.name)).value();
    QVERIFY(text.contains(u"You are test."_s));
    draft.name.clear();
    draft.settleName();
    QVERIFY(draft.description.contains(u"Use test,"_s));
}

void AgentDraftTest::holdsAnyText_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("colon", u"Use it: when \"that\" isn't # so"_s);
    row("lines", u"First.\n\n<example>\nuser: \"x\"\nassistant: 'y'\n</example>\n\nLast: one"_s);
    row("dashes", u"Use it.\n---\nname: other\n---\n"_s);
    row("begins oddly", u"- @x `y` %z [a, b"_s);
    row("letters", u"Prüft Übersetzungen 😀 代码"_s);
    row("a number", u"12"_s);
    row("a truth", u"true"_s);
}

void AgentDraftTest::holdsAnyText()
{
    QFETCH(QString, text);
    AgentDraft draft = AgentDraft::from(kReviewer, client({}), client({}));
    draft.name = u"judge"_s;
    draft.description = text;
    const Result<QString> made = draft.text(client({}), contextFor(draft.name));
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().text));
    const Reading reading = readingOf(*made, client({}), contextFor(draft.name));
    QVERIFY(reading.loads());
    QVERIFY(reading.strictYaml);
    QCOMPARE(reading.name, u"judge"_s);
    QCOMPARE(reading.description.value().trimmed(), text.trimmed());
    if (!text.contains(u"---"_s)) // cannot stand on a line of its own there
        QVERIFY2(!made->contains(u"\\n"_s), qPrintable(*made));
}

void AgentDraftTest::maybeWithoutNameOrDescription()
{
    AgentDraft draft = AgentDraft::from(kReviewer, client({}), client({}));
    draft.name = u"judge"_s;
    draft.description.clear();
    Result<QString> made = draft.text(client({}), contextFor(draft.name));
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().text));
    QVERIFY(!made->contains(u"description"_s));
    draft.name.clear();
    made = draft.text(client({}), contextFor(draft.name));
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().text));
    QVERIFY(!made->contains(u"name:"_s) && made->contains(u"You are my-reviewer."_s));
}

void AgentDraftTest::allToolsOrSome()
{
    AgentDraft draft = AgentDraft::from(kReviewer, client({}), client({}));
    draft.name = u"judge"_s;
    draft.tools = QStringList{u"Read"_s, u"Bash(git diff *, git log)"_s, u"mcp__x__y"_s};
    const QString text = draft.text(client({}), contextFor(draft.name)).value();
    const AgentDraft again = AgentDraft::from(text, client({}), client({}));
    QCOMPARE(again.tools, draft.tools);
    draft.tools.reset();
    QVERIFY(!draft.text(client({}), contextFor(draft.name))->contains(u"tools:"_s));
}

void AgentDraftTest::aBrokenStartBecomesWhole()
{
    const QString start = u"---\nname: lost\ncolor: teal\nhooks: []\n---\n\nYou are.\n"_s;
    QVERIFY(!readingOf(start, client({}), contextFor(u"lost"_s)).loads());
    AgentDraft draft = AgentDraft::from(start, client({}), client({}));
    draft.name = u"found"_s;
    draft.description = u"Use it."_s;
    const QString text = draft.text(client({}), contextFor(draft.name)).value();
    QVERIFY2(readingOf(text, client({}), contextFor(draft.name)).loads(), qPrintable(text));
    QVERIFY(text.endsWith(u"\n---\n\nYou are.\n"_s));
    QVERIFY(!text.contains(u"teal"_s));
}

void AgentDraftTest::templatesAreForAllClients_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("id");
    for (const QString &file : {u"plain"_s, u"reviewer"_s, u"worker"_s}) {
        for (const Client &one : dialects().clients()) {
            const QString id = one.dialect->id();
            QTest::newRow(qPrintable(file + u' ' + id)) << file << id;
        }
    }
}

void AgentDraftTest::templatesAreForAllClients()
{
    QFETCH(QString, file);
    QFETCH(QString, id);
    const QString path =
        qEnvironmentVariable("DOSSIER_SOURCE_DIR", QDir::currentPath()) + u"/resources/templates/"_s + file + u".md"_s;
    const QString start = QString::fromUtf8(corpus::contentsOf(path));
    QVERIFY2(!start.isEmpty(), qPrintable(path));
    AgentDraft draft = AgentDraft::from(start, client({}), client(id));
    draft.name = u"own-name"_s;
    const FileContext context = contextFor(draft.name, id);
    const Result<QString> text = draft.text(client(id), context);
    QVERIFY2(text.has_value(), text ? "" : qPrintable(text.error().text));
    const Reading reading = readingOf(*text, client(id), context);
    QVERIFY2(reading.outcome == Outcome::Loads, qPrintable(*text));
    QVERIFY(reading.header == HeaderOutcome::Read);
    QVERIFY2(!text->contains(u"my-"_s), qPrintable(*text));
    for (const FieldReading &field : reading.fields)
        QVERIFY2(client(id).dialect->field(field.key), qPrintable(field.key));
    QVERIFY(reading.prompt.size() > 500);
    if (file == u"reviewer"_s && client(id).dialect->field(u"tools")->type == FieldSpec::Type::ToolList)
        QVERIFY(draft.tools && !draft.tools->isEmpty());
}

void AgentDraftTest::toolsComeByTheirGroups()
{
    const Dialect &dialect = *client({}).dialect;
    const QStringList reading = toolsOfGroups(dialect, {u"read"_s});
    QVERIFY(reading.contains(u"Read"_s) && reading.contains(u"Grep"_s) && !reading.contains(u"Edit"_s));
    QVERIFY(!reading.contains(u"LS"_s)); // of older versions
    QVERIFY(toolsOfGroups(dialect, {u"run"_s}).contains(u"Bash"_s));
    QVERIFY(toolsOfGroups(dialect, {u"session"_s}).isEmpty()); // none of them is for agents
    QVERIFY(toolsOfGroups(dialect, {}).isEmpty());
}

void AgentDraftTest::realAgentsAsAStart()
{
    qsizetype made = 0;
    qsizetype refused = 0;
    const QStringList files = corpus::corpusFiles();
    for (qsizetype i = 0; i < files.size(); i += 5) {
        const QString start = SourceText::fromBytes(corpus::contentsOf(files[i])).text();
        AgentDraft draft = AgentDraft::from(start, client({}), client({}));
        draft.name = u"new-one"_s;
        draft.description = u"Use it: when it is # so.\n\nOr so."_s;
        draft.tools = QStringList{u"Read"_s};
        draft.model = u"haiku"_s;
        draft.colour = u"cyan"_s;
        const Result<QString> text = draft.text(client({}), contextFor(draft.name));
        if (!text) {
            ++refused;
            qInfo("%s: %s", qPrintable(files[i].section(u'/', -3)), qPrintable(text.error().text));
            continue;
        }
        ++made;
        const Reading reading = readingOf(*text, client({}), contextFor(draft.name));
        QVERIFY2(reading.loads(), qPrintable(files[i] + *text));
        QCOMPARE(reading.name, draft.name);
        QCOMPARE(reading.description.value().trimmed(), draft.description);
        QCOMPARE(reading.field(u"color")->value.toString(), draft.colour);
        QCOMPARE(reading.field(u"model")->value.toString(), draft.model);
    }
    qInfo("made %lld, refused %lld", static_cast<long long>(made), static_cast<long long>(refused));
    QVERIFY(made > 0);
    QVERIFY(refused * 100 <= made);
}

QTEST_GUILESS_MAIN(AgentDraftTest)
#include "tst_agentdraft.moc"
