// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "dialects/dialects.h"
#include "library/installedclient.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

/// The version of the client that is there, read and never asked.
class TestInstalledClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void newestOfAll_data();
    void newestOfAll();
    void newer_data();
    void newer();

private:
    void put(const QString &path, const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_home;
};

void TestInstalledClient::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_home = m_folder->path() + u"/Möbel und Haus"_s;
}

void TestInstalledClient::put(const QString &path, const QByteArray &bytes) const
{
    const QString whole = m_home + u'/' + path;
    QVERIFY(QDir().mkpath(whole.section(u'/', 0, -2)));
    QFile file(whole);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void TestInstalledClient::newestOfAll_data()
{
    QTest::addColumn<QStringList>("files"); // path, a version or text
    QTest::addColumn<QString>("expected");
    const QString local = u".claude/local/node_modules/@anthropic-ai/claude-code/package.json"_s;
    const QString node = u".nvm/versions/node/v22.1.0/lib/node_modules/@anthropic-ai/claude-code/package.json"_s;
    const QString native = u".local/share/claude/versions/2.1.9"_s;
    QTest::newRow("none") << QStringList() << QString();
    QTest::newRow("a package") << QStringList{local, u"{\"version\": \"2.1.340\"}"_s} << u"2.1.340"_s;
    QTest::newRow("of several node versions") << QStringList{node, u"{\"version\": \"2.1.12\"}"_s} << u"2.1.12"_s;
    QTest::newRow("a version folder") << QStringList{native, QString()} << u"2.1.9"_s;
    QTest::newRow("the newest, by number")
        << QStringList{local, u"{\"version\": \"2.1.10\"}"_s, native, QString()} << u"2.1.10"_s;
    QTest::newRow("no JSON") << QStringList{local, u"version 3"_s} << QString();
    QTest::newRow("no version") << QStringList{local, u"{\"version\": \"latest\"}"_s} << QString();
}

void TestInstalledClient::newestOfAll()
{
    QFETCH(QStringList, files);
    QFETCH(QString, expected);
    for (qsizetype i = 0; i < files.size(); i += 2)
        put(files[i], files[i + 1].toUtf8());
    const Dialects dialects = Dialects::load();
    QCOMPARE(installedVersion(*dialects.client({}).dialect, m_home), expected);
}

void TestInstalledClient::newer_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("expected");
    QTest::newRow("ten is more than nine") << u"2.1.10"_s << u"2.1.9"_s << true;
    QTest::newRow("equal") << u"2.1.330"_s << u"2.1.330"_s << false;
    QTest::newRow("older") << u"2.1.1"_s << u"2.1.330"_s << false;
    QTest::newRow("than nothing") << u"1.0"_s << QString() << true;
}

void TestInstalledClient::newer()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, expected);
    QCOMPARE(isNewerVersion(a, b), expected);
}

QTEST_GUILESS_MAIN(TestInstalledClient)
#include "tst_installedclient.moc"
