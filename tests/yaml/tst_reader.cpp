// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "bound.h"
#include "text/sourcetext.h"
#include "yaml/reader.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

#include <random>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

/// Follows a path of numbers; in a mapping 2n is the n-th key, 2n + 1 its value.
const yaml::Node &at(const yaml::Node &root, const QList<int> &path)
{
    const yaml::Node *node = &root;
    for (const int step : path) {
        const auto index = static_cast<std::size_t>(step);
        if (node->kind == yaml::Node::Kind::Sequence)
            node = &node->items.at(index);
        else
            node = index % 2 == 0 ? &node->entries.at(index / 2).first : &node->entries.at(index / 2).second;
    }
    return *node;
}

/// Every range lies in the text, and a child in its parent.
void checkRanges(const yaml::Node &node, TextRange outer)
{
    QVERIFY(node.range.length >= 0);
    QVERIFY(outer.contains(node.range));
    if (node.isAlias)
        return;
    qsizetype last = node.range.start;
    const auto checkChild = [&](const yaml::Node &child) {
        checkRanges(child, node.range);
        QVERIFY(child.range.start >= last);
        last = child.range.end();
    };
    for (const yaml::Node &item : node.items)
        checkChild(item);
    for (const auto &[key, value] : node.entries) {
        checkChild(key);
        checkChild(value);
    }
}

void checkRead(const QString &text)
{
    const auto document = yaml::read(text);
    if (!document) {
        QVERIFY(document.error().range);
        QVERIFY((TextRange{0, text.size()}).contains(*document.error().range));
        QVERIFY(!document.error().text.isEmpty());
    } else if (document->root) {
        checkRanges(*document->root, {0, text.size()});
    }
}

QString corpusFolder()
{
    const QString named = qEnvironmentVariable("DOSSIER_CORPUS");
    if (!named.isEmpty())
        return named;
    const QString source = qEnvironmentVariable("DOSSIER_SOURCE_DIR");
    const QString shared = source + u"/../shared/corpus"_s;
    return QDir(shared).exists() ? shared : source + u"/examples"_s;
}

QString header(const QString &text)
{
    if (!text.startsWith("---"_L1))
        return {};
    const qsizetype start = text.indexOf(u'\n') + 1;
    const qsizetype end = text.indexOf("\n---"_L1, start - 1);
    return start > 0 && end >= start ? text.sliced(start, end + 1 - start) : QString();
}

} // namespace

class TestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesNodes_data();
    void placesNodes();
    void keepsStyleAndValue_data();
    void keepsStyleAndValue();
    void tellsErrors_data();
    void tellsErrors();
    void tellsDuplicatesAtAnyDepth();
    void tellsSeveralDocuments();
    void emptyTextsHaveNoRoot();
    void resolvesAliases();
    void boundsHold_data();
    void boundsHold();
    void placesHoldForAnyText();
    void corpusHeadersAreRead();
};

void TestReader::placesNodes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("path");
    QTest::addColumn<int>("start");
    QTest::addColumn<QString>("expected");
    using Path = QList<int>;
    const auto row = [](const char *name, const QString &text, const Path &path, int start, const QString &expected) {
        QTest::newRow(name) << text << path << start << expected;
    };
    row("key", u"name: x\n"_s, {0}, 0, u"name"_s);
    row("plain", u"name: x y # c\n"_s, {1}, 6, u"x y"_s);
    row("plain of two lines", u"a: x\n  y\nb: z\n"_s, {1}, 3, u"x\n  y"_s);
    row("quotes belong to it", u"a: 'x'\n"_s, {1}, 3, u"'x'"_s);
    row("quoted key", u"\"a b\" : x\n"_s, {0}, 0, u"\"a b\""_s);
    row("behind an astral character", u"a: \U0001F600\nb: x\n"_s, {3}, 9, u"x"_s);
    row("astral itself", u"a: \U0001F600 y\n"_s, {1}, 3, u"\U0001F600 y"_s);
    row("behind a byte unit", u"a: \xDCFC\nb: x\n"_s, {3}, 8, u"x"_s);
    row("stray carriage return", u"a: x\xDC0D\nb: y\n"_s, {1}, 3, u"x"_s);
    row("anchor and tag lie before", u"a: &q !!str  x\n"_s, {1}, 13, u"x"_s);
    row("tag on the line before", u"a: !!str # c\n  x\n"_s, {1}, 15, u"x"_s);
    row("tag of a list", u"a: !!seq\n- x\nb: y\n"_s, {1}, 9, u"- x"_s);
    row("tag in brackets", u"[!t a, &b , &c]"_s, {0}, 4, u"a"_s);
    row("anchor without value in brackets", u"[!t a, &b , &c]"_s, {1}, 9, u""_s);
    row("empty value", u"a:\nb: x\n"_s, {1}, 2, u""_s);
    row("empty value, comment", u"a: # c\n# d: e\nb: x\n"_s, {1}, 2, u""_s);
    row("empty value at the end", u"b: x\na:"_s, {3}, 7, u""_s);
    row("empty value with a tag", u"a: !!null\nb: x\n"_s, {1}, 9, u""_s);
    row("no value in braces", u"{a, b: c}"_s, {1}, 2, u""_s);
    row("empty value in braces", u"{a: , b: c}"_s, {1}, 3, u""_s);
    row("empty value in braces, drifting", u"{a:  # c\n }"_s, {1}, 3, u""_s);
    row("explicit key", u"? a\n: b\n"_s, {0}, 2, u"a"_s);
    row("explicit key without value", u"? a\n# c: d\n? b\n"_s, {1}, 3, u""_s);
    row("block list", u"a:\n  - x\n  - y\n# c\nb: z\n"_s, {1}, 5, u"- x\n  - y"_s);
    row("block list at the key's column", u"a:\n- x\n- y\n\n# c\nb: z\n"_s, {1}, 3, u"- x\n- y"_s);
    row("list item", u"a:\n  - x\n  - y # c\n"_s, {1, 1}, 13, u"y"_s);
    row("empty last item", u"a:\n- x\n-\n# c\n"_s, {1}, 3, u"- x\n-"_s);
    row("list ends the text", u"a:\n- x\n# c"_s, {1}, 3, u"- x"_s);
    row("nested mapping", u"a:\n  b: c\n  d: e # f\n\n# g\nh: i\n"_s, {1}, 5, u"b: c\n  d: e"_s);
    row("mapping with an empty last value", u"a:\n  b:\n\n# g\nh: i\n"_s, {1}, 5, u"b:"_s);
    row("mapping in a list", u"- a: b\n  c: d\n# e\n- f\n"_s, {0}, 2, u"a: b\n  c: d"_s);
    row("root", u"# c\na: b\n# d\n"_s, {}, 4, u"a: b"_s);
    row("flow list", u"a: [ x, y ] # c\nb: z\n"_s, {1}, 3, u"[ x, y ]"_s);
    row("flow list of lines", u"a: [ x,\n  y, # c\n  ]\nb: z\n"_s, {1}, 3, u"[ x,\n  y, # c\n  ]"_s);
    row("flow item", u"a: [ x, 'y' ]\n"_s, {1, 1}, 8, u"'y'"_s);
    row("flow mapping", u"a: {x: y}\n"_s, {1}, 3, u"{x: y}"_s);
    row("tagged flow mapping", u"a: !t {x: y}\n"_s, {1}, 6, u"{x: y}"_s);
    row("single pair", u"[a: b , c]"_s, {0}, 1, u"a: b"_s);
    row("single pair that begins with braces", u"[{a: b}: c , d]"_s, {0}, 1, u"{a: b}: c"_s);
    row("literal", u"a: |\n  x\n  y\nb: z\n"_s, {1}, 3, u"|\n  x\n  y"_s);
    row("literal with blank lines", u"a: |\n  x\n\n  \n\nb: z\n"_s, {1}, 3, u"|\n  x"_s);
    row("literal that keeps them", u"a: |+\n  x\n\n\nb: z\n"_s, {1}, 3, u"|+\n  x\n\n"_s);
    row("literal, comment behind", u"a: |\n  x\n# c\nb: z\n"_s, {1}, 3, u"|\n  x"_s);
    row("literal, blank in a line of its own", u"a: |\n  x\n    \nb: z\n"_s, {1}, 3, u"|\n  x\n    "_s);
    row("literal without content", u"a: |\nb: z\n"_s, {1}, 3, u"|"_s);
    row("literal at the end", u"a: |\n  x"_s, {1}, 3, u"|\n  x"_s);
    row("folded with a comment", u"a: >- # +\n  x\n\nb: z\n"_s, {1}, 3, u">- # +\n  x"_s);
    row("alias", u"a: &x y\nb: *x # c\n"_s, {3}, 11, u"*x"_s);
    row("U+2028 breaks a line", u"a: b\u2028c: d\n"_s, {2}, 5, u"c"_s);
    row("CRLF", u"a: |\r\n  x\r\n\r\nb: z\r\n"_s, {1}, 3, u"|\r\n  x"_s);
}

void TestReader::placesNodes()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, path);
    QFETCH(int, start);
    QFETCH(QString, expected);
    const auto document = yaml::read(text);
    QVERIFY2(document, qPrintable(document ? QString() : document.error().text));
    const yaml::Node &node = at(*document->root, path);
    QCOMPARE(text.sliced(node.range.start, node.range.length), expected);
    QCOMPARE(node.range.start, start);
    checkRead(text);
}

void TestReader::keepsStyleAndValue_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<yaml::ScalarStyle>("style");
    QTest::addColumn<QString>("value");
    using enum yaml::ScalarStyle;
    QTest::newRow("plain") << u"x  y"_s << Plain << u"x  y"_s;
    QTest::newRow("plain, folded") << u"x\n  y\n\n  z"_s << Plain << u"x y\nz"_s;
    QTest::newRow("single-quoted") << u"'it''s'"_s << SingleQuoted << u"it's"_s;
    QTest::newRow("double-quoted") << u"\"a\\n\\x2d\\u00e4\\\"\""_s << DoubleQuoted << u"a\n-\u00e4\""_s;
    QTest::newRow("literal") << u"|-\n  a\n   b"_s << Literal << u"a\n b"_s;
    QTest::newRow("folded") << u">\n  a\n  b\n\n  c\n"_s << Folded << u"a b\nc\n"_s;
    QTest::newRow("byte units") << u"a\xDCFC\uFFFD\xDCFF"_s << Plain << u"a\xDCFC\uFFFD\xDCFF"_s;
    QTest::newRow("byte units beside escapes")
        << u"\"\\\\ufffd\\uFFFD\xDCFC\\U0000fffd\\\\\xDCFF\\\xDCFD\""_s.remove(u"\\\xDCFD"_s) << DoubleQuoted
        << u"\\ufffd\uFFFD\xDCFC\uFFFD\\\xDCFF"_s;
    QTest::newRow("byte units in a header's comment") << u"| # \xDCF0\n  \xDCF1\n"_s << Literal << u"\xDCF1\n"_s;
    QTest::newRow("units that spell U+2029") << u"a\xDCE2\xDC80\xDCA9z"_s << Plain << u"a\u2029z"_s;
    QTest::newRow("lone surrogate") << u"'\xD83D'"_s << SingleQuoted << u"\xD83D"_s;
    QTest::newRow("byte order mark") << u"\"\\uFEFFx\""_s << DoubleQuoted << u"\uFEFFx"_s;
    QTest::newRow("NUL") << u"\"a\\0b\""_s << DoubleQuoted << u"a"_s + QChar(0) + u"b"_s;
}

void TestReader::keepsStyleAndValue()
{
    QFETCH(QString, text);
    QFETCH(yaml::ScalarStyle, style);
    QFETCH(QString, value);
    const auto document = yaml::read(u"key: "_s + text);
    QVERIFY2(document, qPrintable(document ? QString() : document.error().text));
    const yaml::Node *node = document->root->find(u"key");
    QCOMPARE(node->value, value);
    QVERIFY(node->style == style);
}

void TestReader::tellsErrors_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("start");
    QTest::addColumn<QString>("problem");
    QTest::newRow("colon") << u"a: b: c\n"_s << 4 << u"mapping values are not allowed in this context"_s;
    QTest::newRow("colon behind astral") << u"x: \U0001F600\na: b: c\n"_s << 10
                                         << u"mapping values are not allowed in this context"_s;
    QTest::newRow("unclosed quote") << u"a: \"b\n"_s << 6 << u"found unexpected end of stream"_s;
    QTest::newRow("no colon") << u"a: b\nc\n"_s << 7 << u"could not find expected ':'"_s;
    QTest::newRow("tab") << u"a:\n\tb: c\n"_s << 3 << u"found character that cannot start any token"_s;
    QTest::newRow("reserved") << u"a: @b\n"_s << 3 << u"found character that cannot start any token"_s;
    QTest::newRow("control character") << u"\u00e4: \U0001F600\u0007b\n"_s << 5
                                       << u"control characters are not allowed"_s;
    QTest::newRow("undefined alias") << u"a: *b\n"_s << 3 << u"found undefined alias"_s;
    QTest::newRow("alias to itself") << u"a: &b [*b]\n"_s << 7 << u"found undefined alias"_s;
    QTest::newRow("broken second document") << u"a: b\n--- ]\n"_s << 9 << QString();
}

void TestReader::tellsErrors()
{
    QFETCH(QString, text);
    QFETCH(int, start);
    QFETCH(QString, problem);
    const auto document = yaml::read(text);
    if (problem.isEmpty()) {
        // Not read, so not known to be broken.
        QVERIFY(document && document->several);
        return;
    }
    QVERIFY(!document);
    QCOMPARE(document.error().code, Error::Code::Syntax);
    QCOMPARE(document.error().text, problem);
    QCOMPARE(document.error().range->start, start);
    QVERIFY(document.error().range->end() <= text.size());
}

void TestReader::tellsDuplicatesAtAnyDepth()
{
    const QString text = u"a: 1\nb: {c: 1, 'c': 2}\na: 2\nd: [{e: 1, e: 2}]\na: 3\n"_s;
    const auto document = yaml::read(text);
    QVERIFY(document);
    QStringList found;
    for (const yaml::DuplicateKey &duplicate : document->duplicates) {
        found += u"%1 %2 %3"_s.arg(duplicate.key, text.sliced(duplicate.first.start, duplicate.first.length),
                                   text.sliced(duplicate.repeated.start, duplicate.repeated.length));
        QVERIFY(duplicate.first.start < duplicate.repeated.start);
    }
    QCOMPARE(found, (QStringList{u"c c 'c'"_s, u"a a a"_s, u"e e e"_s, u"a a a"_s}));
    QCOMPARE(document->duplicates[3].first.start, 0);
    QVERIFY(yaml::read(u"a: 1\nA: 2\nb: {a: 1}\n")->duplicates.empty());
}

void TestReader::tellsSeveralDocuments()
{
    QVERIFY(yaml::read(u"a: 1\n---\nb: 2\n")->several);
    QVERIFY(yaml::read(u"a: 1\n...\n---\nb: 2\n")->several);
    // libyaml asks for a “---” behind “...”.
    QVERIFY(!yaml::read(u"a: 1\n...\nb: 2\n"));
    QVERIFY(!yaml::read(u"---\na: 1\n")->several);
    QVERIFY(!yaml::read(u"a: 1\n...\n")->several);
}

void TestReader::emptyTextsHaveNoRoot()
{
    for (const QString &text : {u""_s, u"\n\n"_s, u"# only this\n"_s, u"  "_s}) {
        const auto document = yaml::read(text);
        QVERIFY(document);
        QVERIFY(!document->root);
    }
}

void TestReader::resolvesAliases()
{
    const auto document = yaml::read(u"a: &x [1, &y 2]\nb: *x\nc: *y\n*y : z\nd: &y 3\ne: *y\n");
    QVERIFY(document);
    const yaml::Node &root = *document->root;
    QVERIFY(root.find(u"b")->isAlias);
    QCOMPARE(root.find(u"b")->toJson(), root.find(u"a")->toJson());
    QCOMPARE(root.find(u"c")->value, u"2"_s);
    QCOMPARE(root.find(u"2")->value, u"z"_s);
    QCOMPARE(root.find(u"e")->value, u"3"_s);
}

void TestReader::boundsHold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");
    QString laughs = u"a0: &a0 [x, x, x, x, x, x, x, x, x]\n"_s;
    for (int i = 1; i < 12; ++i) {
        const QString before = u"*a"_s + QString::number(i - 1);
        laughs += u"a%1: &a%1 [%2]\n"_s.arg(QString::number(i), QStringList(9, before).join(u", "_s));
    }
    QTest::newRow("billion laughs") << laughs << false;
    QString keys = u"a0: &a0 {k: v}\n"_s;
    for (int i = 1; i < 40; ++i)
        keys += u"a%1: &a%1 {? *a%2 : *a%2}\n"_s.arg(i).arg(i - 1);
    QTest::newRow("laughs in keys") << keys << false;
    QString deep = u"a0: &a0 [x]\n"_s;
    for (int i = 1; i < 200; ++i)
        deep += u"a%1: &a%1 [*a%2]\n"_s.arg(i).arg(i - 1);
    QTest::newRow("deep by aliases") << deep << false;
    QTest::newRow("deep") << QString(200, u'[') + QString(200, u']') << false;
    QTest::newRow("very deep") << QString(1'000'000, u'[') << false;
    QTest::newRow("very deep braces") << u"{a: "_s.repeated(200'000) << false;
    QTest::newRow("very deep lists") << u"- "_s.repeated(500'000) << false;
    QTest::newRow("very deep keys") << u"? "_s.repeated(500'000) << false;
    QTest::newRow("very many nodes") << u"[x,"_s + u"x,"_s.repeated(300'000) + u"]"_s << false;
    QTest::newRow("very long") << QString(2'000'000, u'x') << false;
    QTest::newRow("anchors around a long list")
        << u"&a ["_s.repeated(99) + u"x,"_s.repeated(50'000) + u"]"_s.repeated(99) << false;
    QTest::newRow("very many directives") << u"%YAML 1.1\n%TAG !a! x\n%TAG !a! x\n"_s.repeated(40'000) << false;
    QTest::newRow("one long word") << u"a: "_s + QString(1'000'000, u'x') << true;
    QTest::newRow("one long quoted word") << u"a: \""_s + QString(1'000'000, u'x') + u'"' << true;
    QTest::newRow("many entries") << [] {
        QString text;
        for (int i = 0; i < 40'000; ++i)
            text += u"k%1: v\n"_s.arg(i);
        return text;
    }() << true;
    QTest::newRow("as deep as allowed") << QString(100, u'[') + QString(100, u']') << true;
}

void TestReader::boundsHold()
{
    QFETCH(QString, text);
    QFETCH(bool, fits);
    const Bound bound(2'000);
    const auto document = yaml::read(text);
    QVERIFY2(bound.isHeld(), bound.toText().constData());
    QCOMPARE(document.has_value(), fits);
    if (!fits) {
        QCOMPARE(document.error().code, Error::Code::TooLarge);
        QVERIFY((TextRange{0, text.size()}).contains(document.error().range.value()));
    }
}

void TestReader::placesHoldForAnyText()
{
    static const QStringList pieces = {
        u"a"_s,      u"b: "_s,    u": "_s,     u"- "_s,       u"? "_s,   u"\n"_s,         u"\n  "_s,      u"\n    "_s,
        u"# c\n"_s,  u" # d"_s,   u"["_s,      u"]"_s,        u"{"_s,    u"}"_s,          u", "_s,        u"'x'"_s,
        u"\"y\""_s,  u"'"_s,      u"\""_s,     u"|\n"_s,      u">-\n"_s, u"|+\n"_s,       u"&n "_s,       u"*n"_s,
        u"!!str "_s, u"!t "_s,    u"\t"_s,     u"---\n"_s,    u"..."_s,  u"\U0001F600"_s, u"\xDCFC"_s,    u"\u2028"_s,
        u"\r\n"_s,   u"\xDC0D"_s, u"\uFEFF"_s, u"key: v\n"_s, u"\n\n"_s, u"k:\n"_s,       u"\n  - i\n"_s, u"|2\n"_s,
    };
    std::mt19937 random(99);
    int read = 0;
    for (int round = 0; round < 60'000; ++round) {
        QString text;
        for (auto count = random() % 14; count > 0; --count)
            text += pieces[static_cast<qsizetype>(random() % static_cast<unsigned>(pieces.size()))];
        checkRead(text);
        if (QTest::currentTestFailed()) {
            qInfo() << text;
            return;
        }
        read += yaml::read(text).has_value() ? 1 : 0;
    }
    QVERIFY(read > 5'000);
}

void TestReader::corpusHeadersAreRead()
{
    QDirIterator files(corpusFolder(), {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
    int count = 0;
    int good = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = header(SourceText::fromBytes(file.readAll()).text());
        checkRead(text);
        QVERIFY2(!QTest::currentTestFailed(), qPrintable(file.fileName()));
        good += yaml::read(text).has_value() ? 1 : 0;
        ++count;
    }
    if (count == 0)
        QSKIP("there is no corpus");
    qInfo("%d of %d headers are YAML", good, count);
}

QTEST_APPLESS_MAIN(TestReader)
#include "tst_reader.moc"
