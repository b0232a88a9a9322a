// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "corpus/corpus.h"
#include "dialects/fieldedit.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace dossier;

namespace {

/// What a person may type into a form's field of that type.
QStringList valuesFor(const FieldSpec *field)
{
    using Type = FieldSpec::Type;
    switch (field ? field->type : Type::Text) {
    case Type::Integer:
        return {u"7"_s, u"1000"_s};
    case Type::Boolean:
        return {u"true"_s, u"false"_s};
    case Type::ToolList:
    case Type::StringList:
        return {u"Read, Agent(worker, researcher), mcp__x__*"_s, u"Bash(git:*), Grep"_s, u"Read"_s};
    case Type::Yaml:
        return {u"[one, two]"_s, u"one:\n  two: [3, \"four: 5\"]\n  # said\n  six: '7'\n"_s};
    case Type::Name:
        return {u"other-name"_s, u"two"_s};
    case Type::Enum:
    case Type::Colour:
    case Type::Model:
        return {u"blue"_s, u"#ff0000"_s, u"sonnet[1m]"_s, u"a: b"_s};
    case Type::String:
    case Type::Text:
        break;
    }
    return {u"Use this when: it isn't \"clear\" # really"_s,
            u"first\nsecond: 2\n\n  third --- # x\n"_s,
            u"ends: "_s,
            u"a --- b"_s,
            u"@x `y` %z {a} [b"_s,
            u" blanks "_s,
            u"C:\\dir \\n"_s,
            u"true"_s,
            u"😀 ünï\ttab"_s,
            u"Examples:"_s,
            u"<example>\nuser: 'x'\n</example>"_s,
            QString(400, u'x') + u": long"_s};
}

QJsonValue expectedOf(const FieldSpec *field, const QString &value)
{
    if (field && field->type == FieldSpec::Type::Integer)
        return value.toInt();
    if (field && field->type == FieldSpec::Type::Boolean)
        return value == "true"_L1;
    return value;
}

QStringList itemsOf(const QJsonValue &value)
{
    if (value.isString())
        return splitCommaList(value.toString());
    QStringList items;
    const QJsonArray array = value.toArray();
    for (const auto &item : array)
        items.append(item.toString());
    return items;
}

} // namespace

/// Each field of each file of the corpus is set, quoted and removed. What
/// Claude Code reads afterwards differs in that field only, and a file that
/// loads still loads.
class FieldEditCorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsChangeOneFieldOnly();
    void addedWordsLeaveTheLinesBefore();
    void cleanupTestCase();

private:
    void editFile(const QString &path);
    void editKey(const QString &key, qsizetype seed);
    void accept(const QString &key, const QString &what, const Result<ChangeSet> &changes,
                const std::function<bool(const Reading &)> &holds);

    Dialects m_dialects = Dialects::load();
    const Client &m_client = m_dialects.client({});
    QString m_path;
    FileContext m_context;
    AgentFile m_file;
    Reading m_before;
    qsizetype m_files = 0;
    qsizetype m_edits = 0;
    qsizetype m_loading = 0;
    std::map<QString, qsizetype> m_refused; ///< by sentence
};

void FieldEditCorpusTest::accept(const QString &key, const QString &what, const Result<ChangeSet> &changes,
                                 const std::function<bool(const Reading &)> &holds)
{
    const auto where = [&](const QString &fault) {
        return u"%1: %2: %3: %4"_s.arg(m_path, key, what, fault).toLocal8Bit();
    };
    if (!changes) {
        QVERIFY2(changes.error().code == Error::Code::Refused, where(changes.error().text).constData());
        QVERIFY(!changes.error().text.isEmpty());
        ++m_refused[QString(changes.error().text).replace(key, u"…"_s)];
        return;
    }
    ++m_edits;
    const AgentFile file =
        AgentFile::parse(SourceText(changes->applyTo(m_file.text()).value(), m_file.source().format()), &m_file);
    const Reading after = m_client.loader->read(file, m_context);
    QVERIFY2(!m_before.loads() || after.loads(), where(u"does not load any more"_s).constData());
    const bool wasRead = m_before.header == HeaderOutcome::Read || m_before.header == HeaderOutcome::Rescued;
    const bool isRead = after.header == HeaderOutcome::Read || after.header == HeaderOutcome::Rescued;
    QVERIFY2(!wasRead || isRead, where(u"the header is not read any more"_s).constData());
    QVERIFY2(!m_before.strictYaml || after.strictYaml, where(u"is no YAML any more"_s).constData());
    if (!isRead)
        return;
    QVERIFY2(holds(after), where(u"is not read back"_s).constData());
    if (!wasRead)
        return;
    QVERIFY2(m_before.prompt == after.prompt, where(u"changed the prompt"_s).constData());
    const HeaderEntry *entry = m_file.entry(key);
    for (const FieldReading &field : m_before.fields) {
        const FieldReading *now = after.field(field.key);
        // A line inside the edited entry that the client takes for a field.
        const bool isInside = entry && entry->linesRange.contains(field.keyRange);
        QVERIFY2(isInside || (now && now->value == field.value), where(u"changed "_s + field.key).constData());
    }
    for (const FieldReading &field : after.fields)
        QVERIFY2(field.key == key || m_before.field(field.key), where(u"added "_s + field.key).constData());
}

void FieldEditCorpusTest::editKey(const QString &key, qsizetype seed)
{
    const FieldSpec *field = m_client.dialect->field(key);
    const FieldEdit edit(m_file, m_client, m_context);
    const QStringList values = valuesFor(field);
    const bool isList =
        field && (field->type == FieldSpec::Type::ToolList || field->type == FieldSpec::Type::StringList);
    const bool isYaml = field && field->type == FieldSpec::Type::Yaml;
    for (qsizetype i = 0; i < 2; ++i) {
        const QString &value = values[(seed + i * 5) % values.size()];
        accept(key, u"set to “%1”"_s.arg(value), edit.set(key, value), [&](const Reading &after) {
            const FieldReading *now = after.field(key);
            if (!now)
                return false;
            if (isList)
                return itemsOf(now->value) == splitCommaList(value);
            return isYaml ? !now->value.isNull() : now->value == expectedOf(field, value);
        });
        if (QTest::currentTestFailed())
            return;
    }
    const FieldReading *was = m_before.field(key);
    if (!was)
        return;
    if (was->value.isString()) {
        accept(key, u"quoted"_s, edit.quote(key), [&](const Reading &after) {
            const FieldReading *now = after.field(key);
            return now && now->value.toString().startsWith(was->value.toString()) && !now->rescued;
        });
    }
    accept(key, u"removed"_s, edit.unset(key), [&](const Reading &after) { return !after.field(key); });
}

void FieldEditCorpusTest::editFile(const QString &path)
{
    m_path = path;
    m_context.path = path;
    m_file = AgentFile::parse(SourceText::fromBytes(corpus::contentsOf(path)));
    m_before = m_client.loader->read(m_file, m_context);
    m_loading += m_before.loads() ? 1 : 0;
    ++m_files;
    QStringList keys;
    for (const HeaderEntry &entry : m_file.entries()) {
        if (!keys.contains(entry.key))
            keys.append(entry.key);
    }
    // Of the fields that are not there two, others in each file.
    const QStringList all = m_client.dialect->keyOrder();
    for (qsizetype i = 0; i < 2; ++i) {
        const QString &key = all[(m_files * 5 + i * 8) % all.size()];
        if (!keys.contains(key))
            keys.append(key);
    }
    for (const QString &key : std::as_const(keys)) {
        editKey(key, m_files);
        if (QTest::currentTestFailed())
            return;
    }
}

void FieldEditCorpusTest::editsChangeOneFieldOnly()
{
    const QStringList files = corpus::corpusFiles();
    if (files.isEmpty())
        QSKIP("no agent files in the corpus folder");
    QElapsedTimer timer;
    timer.start();
    for (const QString &path : files) {
        editFile(path);
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("%.1f s", double(timer.elapsed()) / 1000);
}

/// Of a value that somebody wrote over several lines, those before the last stay.
void FieldEditCorpusTest::addedWordsLeaveTheLinesBefore()
{
    qsizetype values = 0;
    QStringList rewritten;
    for (const QString &path : corpus::corpusFiles()) {
        const AgentFile file = AgentFile::parse(SourceText::fromBytes(corpus::contentsOf(path)));
        m_context.path = path;
        const FieldEdit edit(file, m_client, m_context);
        for (const HeaderEntry &entry : file.entries()) {
            const QString written = file.text().sliced(entry.valueRange.start, entry.valueRange.length);
            const bool isScalar = entry.mark == HeaderEntry::Mark::Strict && entry.value &&
                                  entry.value->kind == yaml::Node::Kind::Scalar && !entry.value->isAlias;
            if (!isScalar || !written.contains(u'\n') || file.entry(entry.key) != &entry)
                continue;
            const QString &value = entry.value->value;
            const QString added = value.trimmed() + u" More of it."_s + (value.endsWith(u'\n') ? u"\n"_s : u""_s);
            const auto changes = edit.set(entry.key, added);
            QVERIFY2(changes, qPrintable(path + u": "_s + entry.key));
            ++values;
            const qsizetype lastLine = entry.valueRange.start + written.lastIndexOf(u'\n');
            if (changes->edits().front().range.start <= lastLine)
                rewritten.append(path + u": "_s + entry.key);
        }
    }
    if (values == 0)
        QSKIP("no agent files in the corpus folder");
    qInfo("%lld values over several lines", static_cast<long long>(values));
    QCOMPARE(rewritten, QStringList());
}

void FieldEditCorpusTest::cleanupTestCase()
{
    qInfo("%lld files, %lld of them load, %lld edits", static_cast<long long>(m_files),
          static_cast<long long>(m_loading), static_cast<long long>(m_edits));
    for (const auto &[why, count] : m_refused)
        qInfo("refused %lld: %s", static_cast<long long>(count), qPrintable(why));
}

QTEST_APPLESS_MAIN(FieldEditCorpusTest)
#include "tst_fieldedit_corpus.moc"
