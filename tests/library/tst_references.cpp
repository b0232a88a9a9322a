// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "library/references.h"
#include "library/surroundings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

/// What an agent refers to, and what of it is there.
class TestReferences : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void files_data();
    void files();
    void skills();

private:
    void put(const QString &path) const
    {
        QVERIFY(QDir().mkpath((m_root + u'/' + path).section(u'/', 0, -2)));
        QFile file(m_root + u'/' + path);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    [[nodiscard]] CheckInput inputOf(const QString &lines, const QString &body) const
    {
        static const Dialects dialects = Dialects::load();
        CheckInput input;
        input.client = dialects.client({});
        input.context.path = m_root + u"/.claude/agents/probe.md"_s;
        readInto(input, SourceText::fromBytes(
                            (u"---\nname: probe\ndescription: Use it.\n"_s + lines + u"---\n\n"_s + body).toUtf8()));
        return input;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_root;
};

void TestReferences::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_root = m_folder->path() + u"/Mein Übungsprojekt"_s;
    put(u".git/HEAD"_s);
    put(u".claude/agents/beside.md"_s);
    put(u"docs/guide.md"_s);
}

void TestReferences::files_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("missing");
    QTest::newRow("beside it") << u"See [x](beside.md).\n"_s << QStringList();
    QTest::newRow("from the repository") << u"See [x](docs/guide.md#top).\n"_s << QStringList();
    QTest::newRow("not there") << u"See [x](docs/none.md) and [y](docs/none.md).\n"_s << QStringList{u"docs/none.md"_s};
    QTest::newRow("further up, in the repository") << u"See [x](../../none.md).\n"_s << QStringList{u"../../none.md"_s};
    QTest::newRow("outside the repository")
        << u"See [x](../../../none.md) and [y](../none.md).\n"_s << QStringList{u"../none.md"_s};
    QTest::newRow("another machine") << u"See [x](../../../../../../../../net/host/none.md).\n"_s << QStringList();
    QTest::newRow("an address") << u"See [x](https://example.org/a.md).\n"_s << QStringList();
    QTest::newRow("an anchor") << u"See [x](#top).\n"_s << QStringList();
    QTest::newRow("in code") << u"Write `[x](none.md)`.\n"_s << QStringList();
    QTest::newRow("to be filled in") << u"See [x]({name}.md).\n"_s << QStringList();
}

void TestReferences::files()
{
    QFETCH(QString, body);
    QFETCH(QStringList, missing);
    CheckInput input = inputOf({}, body);
    lookAtReferences(input, m_root + u"/home"_s);
    QCOMPARE(input.context.missingFiles, missing);
}

void TestReferences::skills()
{
    put(u".claude/skills/lint/SKILL.md"_s);
    put(u".claude/skills/notes/README.md"_s);
    put(u"home/.claude/skills/deploy/SKILL.md"_s);
    CheckInput input = inputOf(u"skills: [lint]\n"_s, u"You.\n"_s);
    lookAtReferences(input, m_root + u"/home"_s);
    QCOMPARE(input.context.skills, (QStringList{u"lint"_s, u"deploy"_s}));
    CheckInput without = inputOf({}, u"You.\n"_s);
    lookAtReferences(without, m_root + u"/home"_s);
    QVERIFY(!without.context.skills);
}

QTEST_GUILESS_MAIN(TestReferences)
#include "tst_references.moc"
