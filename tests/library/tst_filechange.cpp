// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "library/changeplan.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class FileChangeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void appliesWhatIsChosen();
    void leavesOutWhatOverlaps();
    void saysWhatItDoes_data();
    void saysWhatItDoes();
    void goesBetweenAnyTwoVersions_data();
    void goesBetweenAnyTwoVersions();
    void namesItsKinds();
};

void FileChangeTest::appliesWhatIsChosen()
{
    FileChange change{.path = u"/a.md"_s, .before = "one two three\r\n"};
    change.parts = {{.title = u"first"_s, .changes = ChangeSet::replacing({0, 3}, u"1"_s)},
                    {.title = u"second"_s, .changes = ChangeSet::replacing({4, 3}, u"2"_s), .isChosen = false},
                    {.title = u"format"_s, .changes = {}, .format = FileFormat()}};
    QCOMPARE(change.after(), QByteArray("1 two three\n"));
    QVERIFY(change.hasEffect());
    change.parts[1].isChosen = true;
    QCOMPARE(change.after(), QByteArray("1 2 three\n"));
    for (ChangePart &part : change.parts)
        part.isChosen = false;
    QCOMPARE(change.after(), change.before);
    QVERIFY(!change.hasEffect());
    // A new path is an effect by itself.
    change.kind = FileChange::Kind::Rename;
    change.newPath = u"/b.md"_s;
    QVERIFY(change.hasEffect());
    QCOMPARE(change.pathAfter(), u"/b.md"_s);
    change.isChosen = false;
    QVERIFY(!change.hasEffect());
    QVERIFY(!(ChangePlan{.title = {}, .changes = {change}}.hasEffect()));
}

void FileChangeTest::leavesOutWhatOverlaps()
{
    FileChange change{.path = u"/a.md"_s, .before = "one two"};
    change.parts = {{.title = {}, .changes = ChangeSet::replacing({0, 3}, u"1"_s)},
                    {.title = {}, .changes = ChangeSet::replacing({2, 3}, u"x"_s)}};
    QCOMPARE(change.after(), QByteArray("1 two"));
    change.parts[0].isChosen = false;
    QCOMPARE(change.after(), QByteArray("onxwo"));
}

void FileChangeTest::saysWhatItDoes_data()
{
    QTest::addColumn<FileChange>("change");
    QTest::addColumn<QString>("expected");
    using Kind = FileChange::Kind;
    const QByteArray text = "a\nb\n";
    QTest::newRow("create") << FileChange{.kind = Kind::Create, .path = {}, .content = text}
                            << u"@@ -0,0 +1,2 @@\n+a\n+b\n"_s;
    QTest::newRow("delete") << FileChange{.kind = Kind::Delete, .path = {}, .before = text}
                            << u"@@ -1,2 +0,0 @@\n-a\n-b\n"_s;
    QTest::newRow("rename") << FileChange{.kind = Kind::Rename, .path = {}, .newPath = {}, .before = text} << QString();
    FileChange edit{.path = {}, .before = "a\r\nb\r\n"};
    edit.parts = partsBetween(edit.before, "a\nc\n", {});
    QTest::newRow("edit") << edit << u"@@ -1,2 +1,2 @@\n a\n-b\n+c\n\n@ The line ends change to LF."_s;
    edit.before = "\xef\xbb\xbf"
                  "a";
    edit.parts = partsBetween(edit.before, "a", {});
    QTest::newRow("byte order mark") << edit << u"@ The byte order mark at the beginning goes."_s;
}

void FileChangeTest::saysWhatItDoes()
{
    QFETCH(const FileChange, change);
    QFETCH(const QString, expected);
    const QString difference = change.difference();
    // The names of the two versions are nothing to show.
    const qsizetype hunk = std::max<qsizetype>(difference.indexOf(u"@"_s), 0);
    QCOMPARE(difference.sliced(hunk), expected);
}

void FileChangeTest::goesBetweenAnyTwoVersions_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const QByteArrayList versions{"",
                                  "a\n",
                                  "a\r\nb\r\n",
                                  "a\rb\r",
                                  "\xff\xfe"
                                  "a\0",
                                  "\xef\xbb\xbf"
                                  "a\n",
                                  "\xff\xe2\x80\xa9\r",
                                  "---\nname: a\n---\n"};
    for (const QByteArray &before : versions) {
        for (const QByteArray &after : versions)
            QTest::addRow("%s → %s", before.toPercentEncoding().constData(), after.toPercentEncoding().constData())
                << before << after;
    }
}

void FileChangeTest::goesBetweenAnyTwoVersions()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    const FileChange change{.path = {}, .before = before, .parts = partsBetween(before, after, {})};
    QCOMPARE(change.after(), after);
    QCOMPARE(change.parts.empty(), before == after);
}

void FileChangeTest::namesItsKinds()
{
    using Kind = FileChange::Kind;
    for (const Kind kind : {Kind::Edit, Kind::Create, Kind::Rename, Kind::Delete})
        QVERIFY(changeKindFromString(toString(kind)) == kind);
    QVERIFY(!changeKindFromString(u"paint"));
}

QTEST_APPLESS_MAIN(FileChangeTest)
#include "tst_filechange.moc"
