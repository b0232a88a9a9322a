// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "bound.h"
#include "markdown/outline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dossier;

class OutlineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headings_data();
    void headings();
    void code_data();
    void code();
    void survivesOddTexts_data();
    void survivesOddTexts();
};

void OutlineTest::headings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected"); // "level title = its lines"
    QTest::newRow("none") << u"You are.\n"_s << QStringList();
    QTest::newRow("marks") << u"# One\n\ntext\n## Two ##\n###### Six"_s
                           << QStringList{u"1 One = # One"_s, u"2 Two = ## Two ##"_s, u"6 Six = ###### Six"_s};
    QTest::newRow("underlined") << u"One\n===\n\nTwo\nlines\n---\n"_s
                                << QStringList{u"1 One = One"_s, u"2 Two lines = Two|lines"_s};
    QTest::newRow("not a heading") << u"#hash\n    # code\n```\n# code\n```\n\\# no\n"_s << QStringList();
    QTest::newRow("styled") << u"## `code` *and* **bold**\n"_s
                            << QStringList{u"2 code and bold = ## `code` *and* **bold**"_s};
    QTest::newRow("astral before") << u"😀é—\n\n# 😀 One\n"_s << QStringList{u"1 😀 One = # 😀 One"_s};
    QTest::newRow("in a list") << u"- # One\n"_s << QStringList{u"1 One = - # One"_s};
    QTest::newRow("empty") << u"Text\n\n#\n\n# One\n"_s << QStringList{u"1  = "_s, u"1 One = # One"_s};
    QTest::newRow("bytes that are no text")
        << u"\xDCFF\n\n# \xDC80 One\n"_s << QStringList{u"1 \uFFFD One = # \xDC80 One"_s};
    QTest::newRow("tags are text") << u"<role>\n# One\n</role>\n"_s << QStringList{u"1 One = # One"_s};
}

void OutlineTest::headings()
{
    QFETCH(QString, text);
    QStringList found;
    for (const Heading &heading : outline(text).headings) {
        const QString lines = text.sliced(heading.range.start, heading.range.length).replace(u'\n', u'|');
        found.append(u"%1 %2 = %3"_s.arg(heading.level).arg(heading.title, lines));
    }
    QTEST(found, "expected");
}

void OutlineTest::code_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("span") << u"Use `git log` now"_s << QStringList{u"git log"_s};
    QTest::newRow("fence") << u"é\n```sh\nls\n\npwd\n```\n"_s << QStringList{u"ls"_s, u"pwd"_s};
    QTest::newRow("indented") << u"a\n\n    ls\n"_s << QStringList{u"    ls"_s};
}

void OutlineTest::code()
{
    QFETCH(QString, text);
    QStringList found;
    for (const TextRange range : outline(text).code) {
        const QString part = text.sliced(range.start, range.length);
        if (!part.trimmed().isEmpty())
            found.append(part);
    }
    QTEST(found, "expected");
}

void OutlineTest::survivesOddTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("NUL") << u"# a"_s + QChar(0) + u"b\n"_s;
    QTest::newRow("half a pair") << u"# \xD800"_s;
    QTest::newRow("brackets") << QString(50'000, u'[');
    QTest::newRow("quotes") << QString(50'000, u'>');
    QTest::newRow("stars") << u"*a "_s.repeated(30'000);
    QTest::newRow("backticks") << u"`a``"_s.repeated(20'000);
    QTest::newRow("headings") << u"# x\n"_s.repeated(20'000);
}

void OutlineTest::survivesOddTexts()
{
    QFETCH(QString, text);
    const Bound bound(3'000);
    const Outline found = outline(text);
    QVERIFY2(bound.isHeld(), bound.toText().constData());
    const TextRange all{0, text.size()};
    for (const Heading &heading : found.headings)
        QVERIFY(all.contains(heading.range));
    for (const TextRange range : found.code)
        QVERIFY(all.contains(range));
}

QTEST_APPLESS_MAIN(OutlineTest)
#include "tst_outline.moc"
