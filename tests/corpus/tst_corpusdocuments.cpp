// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "corpus/corpus.h"
#include "gui/testworkspace.h"

#include <QTest>

#include <map>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

/// How many bytes of the file come before an offset of its text.
qsizetype bytesBefore(const SourceText &source, qsizetype offset)
{
    return SourceText(source.text().first(offset), source.format()).toBytes().size();
}

/// Where all that changed lies in the bytes before, if it is one stretch.
bool changedWithin(const QByteArray &before, const QByteArray &after, qsizetype from, qsizetype to)
{
    const QByteArrayView head = QByteArrayView(before).first(from);
    const QByteArrayView tail = QByteArrayView(before).sliced(to);
    return after.size() >= head.size() + tail.size() && after.startsWith(head) && after.endsWith(tail);
}

/// Where something was put in between the bytes before, with nothing taken
/// away; -1 if it is otherwise.
qsizetype insertedAt(const QByteArray &before, const QByteArray &after)
{
    const auto [end, other] = std::ranges::mismatch(before, after);
    const qsizetype at = end - before.begin();
    return changedWithin(before, after, at, at) ? at : -1;
}

/// A value that the field may not have now, other ones for other files.
QString valueFor(const FieldSpec &field, qsizetype seed)
{
    using Type = FieldSpec::Type;
    static const QStringList texts{u"Use this when: it isn't \"clear\" # really"_s, u"first\nsecond: 2\n\n  third\n"_s,
                                   u"😀 ünï\ttab"_s, u"a plain sentence"_s, u"ends: "_s};
    switch (field.type) {
    case Type::Integer:
        return QString::number(field.minimum + 1 + seed % 50);
    case Type::Boolean:
        return seed % 2 == 0 ? u"true"_s : u"false"_s;
    case Type::Name:
        return u"another-name"_s;
    case Type::Enum:
    case Type::Model:
        return field.values.empty() ? u"other"_s : field.values[seed % field.values.size()].value;
    case Type::Colour:
        return seed % 2 == 0 ? u"blue"_s : u"#ff0000"_s;
    case Type::ToolList:
    case Type::StringList:
        return u"Read, Bash(git:*)"_s;
    case Type::Yaml:
        return seed % 2 == 0 ? u"[one, two]"_s : u"one:\n  two: [3, \"four\"]\n"_s;
    case Type::String:
    case Type::Text:
        break;
    }
    return texts[seed % texts.size()];
}

} // namespace

/// The files of the corpus as a person has them: opened, saved and edited by
/// the workspace and its documents. Not edited they are saved byte for byte; an
/// edit of a field changes bytes of its value only, and undo gives the first
/// bytes. Every 16th file; all with DOSSIER_ALL=1.
class CorpusDocumentsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void survive_data();
    void survive();
    void cleanupTestCase();

private:
    void saveUnedited(AgentDocument *document, const QByteArray &bytes);
    void editFields(AgentDocument *document, const QByteArray &bytes);
    void editField(AgentDocument *document, const FieldSpec &field, const QByteArray &bytes);
    [[nodiscard]] static QString broken(const AgentFile &file, const HeaderEntry *entry, const QByteArray &before,
                                        const QByteArray &after);

    std::unique_ptr<TestWorkspace> m_test;
    QStringList m_files;
    qsizetype m_saved = 0;
    qsizetype m_edits = 0;
    qsizetype m_readOnly = 0;
    std::map<QString, qsizetype> m_refused; ///< by sentence
};

void CorpusDocumentsTest::initTestCase()
{
    const QStringList all = corpus::corpusFiles();
    if (all.isEmpty())
        QSKIP("no agent files in the corpus folder");
    const bool isSample = qEnvironmentVariableIntValue("DOSSIER_ALL") == 0 && all.size() > 100;
    for (qsizetype i = 0; i < all.size(); i += isSample ? 16 : 1)
        m_files << all[i];
    qInfo("%lld of %lld files in %s", static_cast<long long>(m_files.size()), static_cast<long long>(all.size()),
          qPrintable(corpus::corpusDir()));
}

void CorpusDocumentsTest::cleanupTestCase()
{
    qInfo("%lld saved, %lld read-only, %lld edits", static_cast<long long>(m_saved), static_cast<long long>(m_readOnly),
          static_cast<long long>(m_edits));
    qsizetype refusals = 0;
    for (const auto &[why, count] : m_refused) {
        qInfo("refused %lld: %s", static_cast<long long>(count), qPrintable(why));
        refusals += count;
    }
    QVERIFY2(refusals * 100 <= m_edits, "a form that refuses is of no use");
}

/// In parts, each of which a time limit suits; each with a workspace of its own.
void CorpusDocumentsTest::survive_data()
{
    QTest::addColumn<qsizetype>("first");
    QTest::addColumn<qsizetype>("count");
    constexpr qsizetype kPart = 200;
    for (qsizetype first = 0; first < m_files.size(); first += kPart)
        QTest::addRow("from %lld", static_cast<long long>(first)) << first << std::min(kPart, m_files.size() - first);
}

void CorpusDocumentsTest::survive()
{
    QFETCH(const qsizetype, first);
    QFETCH(const qsizetype, count);
    m_test = std::make_unique<TestWorkspace>();
    const QDir root(corpus::corpusDir());
    for (qsizetype i = first; i < first + count; ++i) {
        const QString name = root.relativeFilePath(m_files[i]);
        const QByteArray bytes = corpus::contentsOf(m_files[i]);
        const auto opened = m_test->workspace()->open(m_test->write(name, bytes));
        QVERIFY2(opened, qPrintable(name));
        AgentDocument *document = *opened;
        QVERIFY2(document->source().toBytes() == bytes && !document->isModified(), qPrintable(name));
        saveUnedited(document, bytes);
        if (!QTest::currentTestFailed())
            editFields(document, bytes);
        QVERIFY2(!QTest::currentTestFailed(), qPrintable(name));
        QVERIFY2(m_test->bytes(name) == bytes, qPrintable(name));
        m_test->workspace()->close(document);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    m_test.reset();
}

/// Also over bytes that are other ones, so that it is known who wrote them.
void CorpusDocumentsTest::saveUnedited(AgentDocument *document, const QByteArray &bytes)
{
    const QString copy = QFileInfo(document->path()).absolutePath() + u"/gespeicherte Kopie ü.md"_s;
    const Result<void> saved = m_test->saveAs(document, copy);
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().text));
    QVERIFY(!document->isModified());
    QCOMPARE(document->path(), copy);
    QVERIFY(corpus::contentsOf(copy) == bytes);
    QVERIFY(m_test->save(document));
    QVERIFY(corpus::contentsOf(copy) == bytes);
    m_saved += 2;
}

void CorpusDocumentsTest::editFields(AgentDocument *document, const QByteArray &bytes)
{
    if (document->isReadOnly()) {
        ++m_readOnly;
        return;
    }
    if (document->file().header() == AgentFile::Header::Unclosed)
        return; // the form is grey
    const std::shared_ptr<const Dialect> dialect = document->client().dialect;
    for (const FieldSpec &field : dialect->fields()) {
        if (!field.common && !document->file().entry(field.key))
            continue;
        editField(document, field, bytes);
        if (QTest::currentTestFailed())
            return;
    }
}

QString CorpusDocumentsTest::broken(const AgentFile &file, const HeaderEntry *entry, const QByteArray &before,
                                    const QByteArray &after)
{
    const SourceText &source = file.source();
    if (entry) {
        const qsizetype from = bytesBefore(source, entry->keyRange.end());
        const qsizetype to = bytesBefore(source, entry->linesRange.end());
        return changedWithin(before, after, from, to) ? QString() : u"changed bytes outside of the value"_s;
    }
    const qsizetype at = insertedAt(before, after);
    if (at < 0)
        return u"took bytes away for a new field"_s;
    const qsizetype from = bytesBefore(source, file.headerRange().start);
    const qsizetype to = bytesBefore(source, file.headerRange().end());
    return at >= from && at <= to ? QString() : u"put a new field outside of the header"_s;
}

void CorpusDocumentsTest::editField(AgentDocument *document, const FieldSpec &field, const QByteArray &bytes)
{
    using Type = FieldSpec::Type;
    const AgentFile before = document->file();
    const HeaderEntry *entry = before.entry(field.key);
    const QString value = valueFor(field, bytes.size());
    const auto where = [&](const QString &fault) { return (field.key + u": "_s + fault).toLocal8Bit(); };
    const bool isList = field.type == Type::ToolList || field.type == Type::StringList;
    const Result<void> done = field.type == Type::Yaml ? document->setFieldYaml(field.key, value)
                              : isList                 ? document->setFieldList(field.key, splitCommaList(value))
                                                       : document->setField(field.key, value);
    if (!done) {
        QVERIFY2(done.error().code == Error::Code::Refused, where(done.error().text).constData());
        QVERIFY2(document->source().toBytes() == bytes && !document->isModified(), where(u"refused"_s).constData());
        ++m_refused[QString(done.error().text).replace(field.key, u"…"_s)];
        return;
    }
    const QByteArray after = document->source().toBytes();
    if (after == bytes && !document->canUndo())
        return; // it had that value
    ++m_edits;
    const QString fault = broken(before, entry, bytes, after);
    QVERIFY2(fault.isEmpty(), where(fault).constData());
    QVERIFY(document->isModified());
    document->undo();
    QVERIFY2(document->source().toBytes() == bytes, where(u"undo does not give the first bytes"_s).constData());
    QVERIFY2(!document->isModified(), where(u"undone, and modified"_s).constData());
    document->redo();
    QVERIFY2(document->source().toBytes() == after, where(u"redo gives something else"_s).constData());
    document->undo();
    QVERIFY(!document->isModified());
}

QTEST_MAIN(CorpusDocumentsTest)
#include "tst_corpusdocuments.moc"
