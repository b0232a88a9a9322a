// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "corpus/corpus.h"
#include "library/examplestoprompt.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

CheckInput inputOf(const SourceText &source)
{
    static const Dialects dialects = Dialects::load();
    CheckInput input{AgentFile::parse(source), dialects.client(u"claude-code"), {}, {}};
    input.context.path = u"/Über alles/.claude/agents/probe.md"_s;
    input.reading = input.client.loader->read(input.file, input.context);
    return input;
}

CheckInput inputOf(const QString &text)
{
    return inputOf(SourceText::fromBytes(text.toUtf8()));
}

/// The words of a text, in order, without the signs of examples.
QStringList words(QString text)
{
    text.replace("\\n"_L1, " "_L1);
    QStringList found;
    QString word;
    for (const QChar c : std::as_const(text)) {
        if (c.isLetterOrNumber()) {
            word += c;
        } else if (!word.isEmpty()) {
            found << word;
            word.clear();
        }
    }
    if (!word.isEmpty())
        found << word;
    return found;
}

} // namespace

class ExamplesToPromptTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsLeft_data();
    void whatIsLeft();
    void movesThem_data();
    void movesThem();
    void onlyDescriptionAndPromptChange();
    void refuses_data();
    void refuses();
    void keepsTheFormatOfTheFile();
    void losesNoWordOfRealFiles();
};

void ExamplesToPromptTest::whatIsLeft_data()
{
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("left");
    const auto row = [](const char *name, const QString &description, const QString &left) {
        QTest::newRow(name) << description << left;
    };
    const QString block = u"<example>user: 'x' assistant: 'y' <commentary>z</commentary></example>"_s;
    row("none", u"Use it:  when \n it is. "_s, u"Use it:  when \n it is. "_s);
    row("empty", {}, {});
    row("at the end", u"Use it when it is. "_s + block, u"Use it when it is."_s);
    row("lead", u"Use it when it is. Examples: "_s + block, u"Use it when it is."_s);
    row("lead on a line", u"Use it when it is\n\nExamples:\n\n"_s + block, u"Use it when it is"_s);
    row("other lead", u"Use it in production. Specifically: "_s + block, u"Use it in production."_s);
    row("two, with dashes", u"Use it.\n\n- "_s + block + u"\n- "_s + block, u"Use it."_s);
    row("written line ends", u"Use it. Examples:\\n\\n"_s + block + u"\\n\\n"_s + block + u"\\n"_s, u"Use it."_s);
    row("text behind", u"Use it. "_s + block + u" Never alone."_s, u"Use it. Never alone."_s);
    row("text behind, in lines", u"Use it.\n"_s + block + u"\nNever alone."_s, u"Use it.\n\nNever alone."_s);
    row("text between", u"One. "_s + block + u" Two. "_s + block, u"One. Two."_s);
    row("only a lead", u"Use this agent when: "_s + block, u"Use this agent when."_s);
    row("only a word", u"Examples: "_s + block, u"Examples"_s);
    row("only examples", block + u"\n"_s + block, {});
    row("not closed", u"Use it. <example>user: 'x'"_s, u"Use it."_s);
    row("a time is no lead", u"Use it at 12:30 "_s + block, u"Use it at 12:30"_s);
    row("a long lead says something",
        u"Use it. It does the following things, which nobody else here could do, and does all of them well and soon: "_s +
            block,
        u"Use it. It does the following things, which nobody else here could do, and does all of them well and soon:"_s);
}

void ExamplesToPromptTest::whatIsLeft()
{
    QFETCH(QString, description);
    QFETCH(QString, left);
    QCOMPARE(withoutExamples(description), left);
    QCOMPARE(withoutExamples(left), left);
}

void ExamplesToPromptTest::movesThem_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("one line, repaired by the client")
        << u"---\nname: a\ndescription: Use this agent when: an API is designed. Examples: <example>Context: New. "
           u"user: 'Do "
           "it' assistant: 'I ask' <commentary>Why</commentary></example>\ncolor: red\n---\n\nYou are.\n"_s
        << u"---\nname: a\ndescription: 'Use this agent when: an API is designed.'\ncolor: red\n---\n\nYou are.\n\n"
           "## When this agent is called\n\n<example>\nContext: New.\nuser: 'Do it'\nassistant: 'I ask'\n"
           "<commentary>Why</commentary>\n</example>\n"_s;
    QTest::newRow("block of lines, two of them, no line end at the end")
        << u"---\nname: a\ndescription: |\n  Use it.\n\n  <example>\n  user: \"x\"\n  </example>\n  <example>\n  user: "
           u"\"y\"\n"
           "  </example>\n---\nYou are."_s
        << u"---\nname: a\ndescription: |-\n  Use it.\n---\nYou are.\n\n## When this agent is called\n\n<example>\n"
           "user: \"x\"\n</example>\n\n<example>\nuser: \"y\"\n</example>\n"_s;
    QTest::newRow("written line ends")
        << u"---\nname: a\ndescription: 'Use it.\\n\\n<example>\\nuser: \"x\"\\n</example>'\n---\n\nYou are.\n\n\n"_s
        << u"---\nname: a\ndescription: 'Use it.'\n---\n\nYou are.\n\n## When this agent is called\n\n"
           "<example>\nuser: \"x\"\n</example>\n\n\n"_s;
    QTest::newRow("no prompt") << u"---\nname: a\ndescription: Use it. <example>x y</example>\n---\n"_s
                               << u"---\nname: a\ndescription: Use it.\n---\n\n## When this agent is called\n\n"
                                  "<example>\nx y\n</example>\n"_s;
}

void ExamplesToPromptTest::movesThem()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const Result<ChangeSet> changes = examplesToPrompt(inputOf(before));
    QVERIFY2(changes.has_value(), changes ? "" : qPrintable(changes.error().text));
    QCOMPARE(changes->applyTo(before).value(), after);
    const Result<ChangeSet> again = examplesToPrompt(inputOf(after));
    QVERIFY(!again);
    QCOMPARE(again.error().code, Error::Code::NotFound);
}

void ExamplesToPromptTest::onlyDescriptionAndPromptChange()
{
    const QString before =
        u"---\n# mine\nname:   a   # kept\ndescription: \"Use it. <example>user: 'x'</example>\" # too\n"
        "tools: [Read,   Grep]\n---\n\n#  You\n\n\tare.\n"_s;
    const Result<ChangeSet> changes = examplesToPrompt(inputOf(before));
    QVERIFY(changes);
    QCOMPARE(
        changes->applyTo(before).value(),
        u"---\n# mine\nname:   a   # kept\ndescription: \"Use it.\" # too\ntools: [Read,   Grep]\n---\n\n#  You\n\n"
        "\tare.\n\n## When this agent is called\n\n<example>\nuser: 'x'\n</example>\n"_s);
}

void ExamplesToPromptTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QString &text, Error::Code code) {
        QTest::newRow(name) << text << static_cast<int>(code);
    };
    row("no examples", u"---\nname: a\ndescription: Use it.\n---\n\nYou are.\n"_s, Error::Code::NotFound);
    row("no description", u"---\nname: a\n---\n\nYou are.\n"_s, Error::Code::NotFound);
    row("no header", u"You are.\n"_s, Error::Code::NotFound);
    row("only examples", u"---\nname: a\ndescription: <example>x</example>\n---\n\nYou are.\n"_s, Error::Code::Refused);
    row("header in braces", u"---\n{name: a, description: \"Use it. <example>x</example>\"}\n---\n\nYou are.\n"_s,
        Error::Code::Refused);
}

void ExamplesToPromptTest::refuses()
{
    QFETCH(QString, text);
    QFETCH(int, code);
    const Result<ChangeSet> changes = examplesToPrompt(inputOf(text));
    QVERIFY(!changes);
    QCOMPARE(static_cast<int>(changes.error().code), code);
    QVERIFY(changes.error().text.endsWith(u'.'));
}

void ExamplesToPromptTest::keepsTheFormatOfTheFile()
{
    const QByteArray bytes = "---\r\nname: a\r\ndescription: Use it. <example>x y</example>\r\n---\r\n\r\nYou are.\r\n";
    const CheckInput input = inputOf(SourceText::fromBytes(bytes));
    const Result<ChangeSet> changes = examplesToPrompt(input);
    QVERIFY(changes);
    const SourceText after(changes->applyTo(input.file.text()).value(), input.file.source().format());
    QCOMPARE(after.toBytes(),
             "---\r\nname: a\r\ndescription: Use it.\r\n---\r\n\r\nYou are.\r\n\r\n## When this agent is "
             "called\r\n\r\n<example>\r\nx y\r\n</example>\r\n"_ba);
}

void ExamplesToPromptTest::losesNoWordOfRealFiles()
{
    qsizetype moved = 0;
    qsizetype refused = 0;
    for (const QString &path : corpus::corpusFiles()) {
        const CheckInput input = inputOf(SourceText::fromBytes(corpus::contentsOf(path)));
        if (!input.reading.loads())
            continue;
        const Result<ChangeSet> changes = examplesToPrompt(input);
        if (!changes && changes.error().code == Error::Code::NotFound)
            continue;
        if (!changes) {
            ++refused;
            qInfo("%s: %s", qPrintable(path.section(u'/', -3)), qPrintable(changes.error().text));
            continue;
        }
        ++moved;
        const CheckInput after =
            inputOf(SourceText(changes->applyTo(input.file.text()).value(), input.file.source().format()));
        const QString description = *input.reading.description;
        QVERIFY2(after.reading.description->size() < description.size(), qPrintable(path));
        QVERIFY2(after.file.text().startsWith(input.file.text().first(input.file.openFence().end())), qPrintable(path));
        // Every word is still there, but for those that led to the examples.
        QStringList left = words(description);
        for (const QString &word : words(*after.reading.description) + words(after.reading.prompt))
            left.removeOne(word);
        QVERIFY2(left.size() <= 10, qPrintable(path + u": "_s + left.join(u' ')));
        if (!left.isEmpty())
            QVERIFY2(description.contains(u':'), qPrintable(left.join(u' ')));
    }
    qInfo("moved in %lld files, refused in %lld", static_cast<long long>(moved), static_cast<long long>(refused));
    QVERIFY(moved > 0);
    QVERIFY(refused * 20 <= moved);
}

QTEST_GUILESS_MAIN(ExamplesToPromptTest)
#include "tst_examplestoprompt.moc"
