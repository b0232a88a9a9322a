// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agentfile/examples.h"
#include "agentfile/headeredit.h"
#include "agentfile/invariants.h"
#include "corpus/corpus.h"

#include <QTest>

#include <functional>
#include <map>

using namespace Qt::StringLiterals;
using namespace dossier;

namespace {

struct Tally {
    qsizetype files = 0;
    qsizetype fields = 0;
    qsizetype edits = 0;
    std::map<QString, qsizetype> refused; ///< by sentence
};

QString slice(const AgentFile &file, TextRange range)
{
    return file.text().sliced(range.start, range.length);
}

/// Text of the entries other than `key`, which no edit of it may touch.
QString othersOf(const AgentFile &file, const QString &key)
{
    QString others;
    for (const HeaderEntry &entry : file.entries()) {
        if (entry.key != key)
            others += slice(file, entry.linesRange);
    }
    return others;
}

/// Values that a person may type, some for each field; which ones is told by
/// the key's and the file's length, so that all meet all over the corpus.
QStringList valuesFor(const QString &key, qsizetype seed)
{
    static const QStringList kAll{
        u"blue"_s,
        u"Use: this, when \"that\" isn't # so"_s,
        u"one\ntwo: 2\n\n  three # x\n"_s,
        u"12"_s,
        u"true"_s,
        u""_s,
        u" blanks around "_s,
        u"- dash"_s,
        u"[a, b"_s,
        u"😀 ünï\\n 'q'"_s,
        u"Read, Grep, mcp__x__y"_s,
        u"a --- b"_s,
        u"tab\there"_s,
        u"<example>\nuser: \"x\"\n</example>"_s,
        u"@x `y` %z"_s,
        u"null"_s,
        u"ends: "_s,
        u"\nstarts with a line"_s,
        u"#ff0000"_s,
        QString(300, u'x') + u": long"_s,
    };
    QStringList values;
    for (qsizetype i = 0; i < 3; ++i)
        values.append(kAll[(seed + key.size() * 3 + i * 7) % kAll.size()]);
    return values;
}

} // namespace

/// Each field of each file of the corpus is set, removed, renamed; new ones are
/// put in. No byte outside an edit's ranges changes, what was set is read back,
/// and the inverse gives the first bytes.
class CorpusEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void entriesAreSound();
    void editsAreExact();
    void examplesSurvive();
    void textBetweenExamplesStays();
    void cleanupTestCase();

private:
    void editFile(const QString &path);
    void editEntry(const AgentFile &file, const HeaderEntry &entry, qsizetype seed);
    void accept(const AgentFile &file, const QString &key, const Result<ChangeSet> &changes, const QString &what,
                const std::function<bool(const AgentFile &)> &holds);

    QStringList m_files;
    QString m_path;
    Tally m_tally;
};

void CorpusEditsTest::initTestCase()
{
    m_files = corpus::corpusFiles();
    if (m_files.isEmpty())
        QSKIP("no agent files in the corpus folder");
    qInfo("%lld files in %s", static_cast<long long>(m_files.size()), qPrintable(corpus::corpusDir()));
}

void CorpusEditsTest::cleanupTestCase()
{
    qInfo("%lld files, %lld fields, %lld edits", static_cast<long long>(m_tally.files),
          static_cast<long long>(m_tally.fields), static_cast<long long>(m_tally.edits));
    for (const auto &[why, count] : m_tally.refused)
        qInfo("refused %lld: %s", static_cast<long long>(count), qPrintable(why));
}

void CorpusEditsTest::entriesAreSound()
{
    for (const QString &path : std::as_const(m_files)) {
        const QByteArray bytes = corpus::contentsOf(path);
        const SourceText source = SourceText::fromBytes(bytes);
        QVERIFY2(source.toBytes() == bytes, qPrintable(path));
        const AgentFile file = AgentFile::parse(source);
        const QString broken = brokenInvariant(file);
        QVERIFY2(broken.isEmpty(), qPrintable(path + u": "_s + broken));
    }
}

void CorpusEditsTest::accept(const AgentFile &file, const QString &key, const Result<ChangeSet> &changes,
                             const QString &what, const std::function<bool(const AgentFile &)> &holds)
{
    const auto where = [&] { return u"%1: %2: %3"_s.arg(m_path, key, what); };
    if (!changes) {
        QVERIFY2(changes.error().code == Error::Code::Refused, qPrintable(where() + u' ' + changes.error().text));
        ++m_tally.refused[QString(changes.error().text).replace(key, u"…"_s)];
        return;
    }
    ++m_tally.edits;
    const QString broken = brokenEdit(file, *changes);
    QVERIFY2(broken.isEmpty(), qPrintable(where() + u": "_s + broken));
    const AgentFile after = AgentFile::parse(SourceText(changes->applyTo(file.text()).value(), file.source().format()));
    QVERIFY2(holds(after), qPrintable(where() + u" is not read back"_s));
    QVERIFY2(!file.isStrictYaml() || after.isStrictYaml(), qPrintable(where() + u" is no YAML any more"_s));
    QVERIFY2(slice(file, file.bodyRange()) == slice(after, after.bodyRange()),
             qPrintable(where() + u" changed the body"_s));
}

void CorpusEditsTest::editEntry(const AgentFile &file, const HeaderEntry &entry, qsizetype seed)
{
    ++m_tally.fields;
    const QString key = entry.key;
    const QString others = othersOf(file, key);
    const HeaderEdit edit(file);
    for (const QString &value : valuesFor(key, seed)) {
        accept(file, key, edit.setString(key, value), u"set to “%1”"_s.arg(value), [&](const AgentFile &after) {
            const HeaderEntry *now = after.entry(key);
            return now && now->value && now->value->value == value && othersOf(after, key) == others;
        });
    }
    accept(file, key, edit.remove(key), u"removed"_s,
           [&](const AgentFile &after) { return !after.entry(key) && othersOf(after, key) == others; });
    accept(file, key, edit.rename(key, u"renamed-key"_s), u"renamed"_s,
           [&](const AgentFile &after) { return after.entry(u"renamed-key") != nullptr; });
    const QStringList items{u"Read"_s, u"Bash(git:*)"_s, u"x: y"_s};
    accept(file, key, edit.setList(key, items, true), u"set to a list"_s,
           [&](const AgentFile &after) { return othersOf(after, key) == others; });
}

void CorpusEditsTest::editFile(const QString &path)
{
    m_path = path;
    ++m_tally.files;
    const AgentFile file = AgentFile::parse(SourceText::fromBytes(corpus::contentsOf(path)));
    for (const HeaderEntry &entry : file.entries()) {
        editEntry(file, entry, file.text().size());
        if (QTest::currentTestFailed())
            return;
    }
    if (file.header() != AgentFile::Header::Present)
        return;
    HeaderEdit edit(file);
    edit.setKeyOrder({u"name"_s, u"description"_s, u"inserted-key"_s, u"tools"_s, u"model"_s, u"color"_s});
    const QString others = othersOf(file, u"inserted-key"_s);
    accept(file, u"inserted-key"_s, edit.setString(u"inserted-key"_s, u"a: b"_s), u"inserted"_s,
           [&](const AgentFile &after) {
               return after.entry(u"inserted-key") && othersOf(after, u"inserted-key"_s) == others;
           });
    accept(file, u"unknown-key"_s, edit.setList(u"unknown-key"_s, {u"a"_s, u"b"_s}, false), u"inserted list"_s,
           [&](const AgentFile &after) { return after.entry(u"unknown-key") != nullptr; });
}

void CorpusEditsTest::editsAreExact()
{
    for (const QString &path : std::as_const(m_files)) {
        editFile(path);
        if (QTest::currentTestFailed())
            return;
    }
    // A form that refuses is of no use: only what no reader can delimit may be.
    qsizetype refusals = 0;
    for (const auto &[why, count] : m_tally.refused)
        refusals += count;
    QVERIFY2(refusals * 200 <= m_tally.edits, qPrintable(QString::number(refusals)));
}

/// Each example block of each description: written as it was read it changes
/// nothing, with one word more it is read back so.
void CorpusEditsTest::examplesSurvive()
{
    qsizetype blocks = 0;
    for (const QString &path : std::as_const(m_files)) {
        const AgentFile file = AgentFile::parse(SourceText::fromBytes(corpus::contentsOf(path)));
        const HeaderEntry *entry = file.entry(u"description");
        if (!entry || !entry->value)
            continue;
        const QString &text = entry->value->value;
        const std::vector<ExampleBlock> read = readExamples(text);
        for (std::size_t i = 0; i < read.size(); ++i) {
            ++blocks;
            const auto same = writeExample(text, static_cast<qsizetype>(i), read[i]);
            QVERIFY2(same && same->isEmpty(), qPrintable(path));
            ExampleBlock more = read[i];
            more.commentary += u"more"_s;
            for (ExampleTurn &turn : more.turns)
                turn.text += u" and more"_s;
            const auto changes = writeExample(text, static_cast<qsizetype>(i), more);
            QVERIFY2(changes, qPrintable(path));
            const std::vector<ExampleBlock> after = readExamples(changes->applyTo(text).value());
            QVERIFY2(after.size() == read.size(), qPrintable(path));
            QVERIFY2(after[i].turns == more.turns && after[i].commentary == more.commentary &&
                         after[i].context == more.context,
                     qPrintable(path));
        }
    }
    qInfo("%lld example blocks", static_cast<long long>(blocks));
}

/// Each block is edited in both shapes, moved, given an empty turn: no byte
/// between the blocks changes, and none of another block's.
void CorpusEditsTest::textBetweenExamplesStays()
{
    const auto parted = [](const QString &text) {
        QStringList gaps;
        QStringList blocks;
        qsizetype last = 0;
        for (const ExampleBlock &block : readExamples(text)) {
            gaps << text.sliced(last, block.range.start - last);
            blocks << text.sliced(block.range.start, block.range.length);
            last = block.range.end();
        }
        gaps << text.sliced(last);
        return std::pair(gaps, blocks);
    };
    qsizetype edits = 0;
    qsizetype refused = 0;
    for (const QString &path : std::as_const(m_files)) {
        const AgentFile file = AgentFile::parse(SourceText::fromBytes(corpus::contentsOf(path)));
        const HeaderEntry *entry = file.entry(u"description");
        if (!entry || !entry->value)
            continue;
        const QString &text = entry->value->value;
        const auto [gaps, blocks] = parted(text);
        const std::vector<ExampleBlock> read = readExamples(text);
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            ExampleBlock other = read[static_cast<std::size_t>(i)];
            other.context = u"Other words"_s;
            ExampleBlock longer = read[static_cast<std::size_t>(i)];
            longer.turns.push_back({ExampleTurn::Speaker::User, {}});
            for (const auto &changes : {writeExample(text, i, other), writeExample(text, i, longer),
                                        writeExample(text, i, other, ExampleShape::Lines)}) {
                ++edits;
                refused += changes ? 0 : 1;
                if (!changes)
                    continue;
                const auto [gapsNow, blocksNow] = parted(changes->applyTo(text).value());
                QVERIFY2(gapsNow == gaps, qPrintable(path));
                for (qsizetype j = 0; j < blocks.size(); ++j)
                    QVERIFY2(j == i || blocksNow[j] == blocks[j], qPrintable(path));
            }
            const qsizetype to = (i + 1) % blocks.size();
            const auto moved = moveExample(text, i, to);
            ++edits;
            refused += moved ? 0 : 1;
            if (!moved)
                continue;
            const auto [gapsNow, blocksNow] = parted(moved->applyTo(text).value());
            QStringList wanted = blocks;
            wanted.move(i, to);
            QVERIFY2(gapsNow == gaps, qPrintable(path));
            QVERIFY2(blocksNow == wanted, qPrintable(path));
        }
    }
    qInfo("%lld edits of examples, %lld refused", static_cast<long long>(edits), static_cast<long long>(refused));
    QVERIFY(refused * 100 <= edits);
}

QTEST_APPLESS_MAIN(CorpusEditsTest)
#include "tst_corpusedits.moc"
