// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "library/configurations.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

/// Which `.dossier.json` counts for a file.
class TestConfigurations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void nearestUpwards();
    void noneBeyondTheRepository();
    void aWrongOneIsAnError();
    void rememberedUntilForgotten();
    void whereANewOneGoes();

private:
    void put(const QString &path, const QByteArray &bytes) const;
    [[nodiscard]] QString in(const QString &path) const { return m_root + u'/' + path; }
    [[nodiscard]] static Configurations configurations() { return Configurations({{u"a/b"_s}, {u"claude-code"_s}}); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_root;
};

void TestConfigurations::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_root = m_folder->path() + u"/Mein Übungsprojekt"_s;
    QVERIFY(QDir().mkpath(in(u".claude/agents/sub"_s)));
}

void TestConfigurations::put(const QString &path, const QByteArray &bytes) const
{
    QVERIFY(QDir().mkpath(in(path).section(u'/', 0, -2)));
    QFile file(in(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void TestConfigurations::nearestUpwards()
{
    Configurations all({{u"a/b"_s}, {}});
    put(u".dossier.json"_s, "{\"rules\": {\"a/b\": \"off\"}}");
    put(u".claude/agents/sub/.dossier.json"_s, "{}");
    const auto upper = all.of(in(u".claude/agents/x.md"_s));
    QVERIFY(upper && *upper);
    QCOMPARE((*upper)->path(), in(u".dossier.json"_s));
    QVERIFY(!(*upper)->level(u"a/b"_s)->isOn);
    const auto own = all.of(in(u".claude/agents/sub/x.md"_s));
    QVERIFY(own && *own);
    QVERIFY(!(*own)->level(u"a/b"_s));
    QCOMPARE(all.paths().size(), 2);
    QVERIFY(!all.of(QString()).value());
}

void TestConfigurations::noneBeyondTheRepository()
{
    Configurations all({{}, {}});
    put(u".dossier.json"_s, "{}");
    put(u"inner/.git"_s, "gitdir: elsewhere\n");
    const auto found = all.of(in(u"inner/agents/x.md"_s));
    QVERIFY(found && !*found);
    put(u"other/.git/HEAD"_s, "");
    put(u"other/.dossier.json"_s, "{}");
    const auto root = all.of(in(u"other/agents/x.md"_s));
    QVERIFY(root && *root);
}

void TestConfigurations::aWrongOneIsAnError()
{
    Configurations all({{}, {}});
    put(u".dossier.json"_s, "{\n  \"rules\": {\"no/such\": \"off\"}\n}");
    const auto wrong = all.of(in(u"x.md"_s));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().path, in(u".dossier.json"_s));
    QVERIFY2(wrong.error().text.contains(u"/rules/no~1such"_s), qPrintable(wrong.error().text));
    QCOMPARE(all.paths(), QStringList{in(u".dossier.json"_s)});
}

void TestConfigurations::rememberedUntilForgotten()
{
    Configurations all({{}, {}});
    QVERIFY(!all.of(in(u"x.md"_s)).value());
    put(u".dossier.json"_s, "{}");
    QVERIFY(!all.of(in(u"x.md"_s)).value());
    all.forget();
    QVERIFY(all.of(in(u"x.md"_s)).value());
}

void TestConfigurations::whereANewOneGoes()
{
    const QString agents = u".claude/agents"_s;
    Configurations all({{}, {}});
    QCOMPARE(all.pathFor(in(u".claude/agents/sub/x.md"_s), agents), in(u".dossier.json"_s));
    QCOMPARE(all.pathFor(in(u"loose/x.md"_s), agents), in(u"loose/.dossier.json"_s));
    put(u"repo/.git/HEAD"_s, "");
    QCOMPARE(all.pathFor(in(u"repo/deep/er/x.md"_s), agents), in(u"repo/.dossier.json"_s));
    put(u"wrong/.dossier.json"_s, "{");
    QCOMPARE(all.pathFor(in(u"wrong/x.md"_s), agents), in(u"wrong/.dossier.json"_s));
}

QTEST_GUILESS_MAIN(TestConfigurations)
#include "tst_configurations.moc"
