// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "corpus/corpus.h"
#include "dialects/restyle.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dossier;

namespace {

const QString kKey = u"description"_s;

const Client &client()
{
    static const Dialects dialects = Dialects::load();
    return dialects.client({});
}

AgentFile fileOf(const QByteArray &bytes)
{
    return AgentFile::parse(SourceText::fromBytes(bytes));
}

QByteArray agentWith(const QByteArray &description)
{
    return "---\nname: a\ndescription: " + description + "\nmodel: sonnet\n---\nBody\n";
}

} // namespace

class RestyleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writes_data();
    void writes();
    void refuses();
    void corpusStillLoads();
};

void RestyleTest::writes_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<TextStyle>("style");
    QTest::addColumn<QByteArray>("to");
    const auto row = [](const char *name, const QByteArray &from, TextStyle style, const QByteArray &to) {
        QTest::newRow(name) << from << style << to;
    };
    row("one line, quoted", "Use it.", TextStyle::Quoted, "\"Use it.\"");
    row("quoted, one line", "\"Use it.\"", TextStyle::OneLine, "Use it.");
    row("needs its quotes", "\"Use: it # now\"", TextStyle::OneLine, "'Use: it # now'");
    row("as it is", "Use it.", TextStyle::OneLine, "Use it.");
    row("a block", "\"One.\\nTwo.\"", TextStyle::Lines, "|-\n  One.\n  Two.");
    row("a block, quoted", "|-\n  One.\n  Two.", TextStyle::Quoted, "\"One.\\nTwo.\"");
    row("written breaks, quoted", "One.\\nTwo.", TextStyle::Quoted, "\"One.\\nTwo.\"");
    row("written breaks, a block", "One.\\nTwo.", TextStyle::Lines, "|-\n  One.\n  Two.");
    row("a block, written breaks", "|-\n  One.\n  Two.", TextStyle::WrittenBreaks, "One.\\nTwo.");
}

void RestyleTest::writes()
{
    QFETCH(QByteArray, from);
    QFETCH(TextStyle, style);
    QFETCH(QByteArray, to);
    const AgentFile file = fileOf(agentWith(from));
    const Result<ChangeSet> changes = restyle(file, client(), {}, kKey, style);
    QVERIFY2(changes, changes ? "" : qPrintable(changes.error().text));
    const QString after = changes->applyTo(file.text()).value();
    QCOMPARE(after.toUtf8(), agentWith(to));
    if (QByteArrayView(QTest::currentDataTag()) != "needs its quotes")
        QCOMPARE(textStyleOf(fileOf(after.toUtf8()), kKey), std::optional(style));
}

void RestyleTest::refuses()
{
    const auto tried = [](const QByteArray &bytes, TextStyle style) {
        return restyle(fileOf(bytes), client(), {}, kKey, style);
    };
    QCOMPARE(tried(agentWith("|-\n  One.\n  Two."), TextStyle::OneLine).error().code, Error::Code::Refused);
    QCOMPARE(tried("---\nname: a\n---\n", TextStyle::Quoted).error().code, Error::Code::NotFound);
    QCOMPARE(tried(agentWith("[a, b]"), TextStyle::Quoted).error().code, Error::Code::Refused);
    // The client's repair, which another value needs, breaks blocks.
    QVERIFY(!tried("---\nname: a\ndescription: b\nargument-hint: c: d\n---\n", TextStyle::Lines));
    QVERIFY(!textStyleOf(fileOf(agentWith("[a, b]")), kKey));
}

/// In each style a file that loads still loads, with the words that it had.
void RestyleTest::corpusStillLoads()
{
    qsizetype done = 0;
    qsizetype refused = 0;
    for (const QString &path : corpus::corpusFiles()) {
        const AgentFile file = fileOf(corpus::contentsOf(path));
        const Reading before = client().loader->read(file, {});
        if (!before.loads() || !before.description)
            continue;
        for (const TextStyle style : {TextStyle::OneLine, TextStyle::Quoted, TextStyle::Lines}) {
            const Result<ChangeSet> changes = restyle(file, client(), {}, kKey, style);
            refused += changes ? 0 : 1;
            if (!changes)
                continue;
            ++done;
            const QString text = changes->applyTo(file.text()).value();
            const Reading after = client().loader->read(AgentFile::parse(SourceText(text, file.source().format())), {});
            QVERIFY2(after.loads() && after.name == before.name && after.prompt == before.prompt, qPrintable(path));
            const auto words = [](QString value) { return value.replace(u"\\n"_s, u"\n"_s); };
            QVERIFY2(words(*after.description) == words(*before.description), qPrintable(path));
        }
    }
    qInfo("%lld restyled, %lld refused", static_cast<long long>(done), static_cast<long long>(refused));
}

QTEST_APPLESS_MAIN(RestyleTest)
#include "tst_restyle.moc"
