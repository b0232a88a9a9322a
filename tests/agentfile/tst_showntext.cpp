// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agentfile/agentfile.h"
#include "agentfile/showntext.h"
#include "agentfile/writtenbreaks.h"
#include "corpus/corpus.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dossier;

/// In the rows ⏎ is a real line end; \n is a backslash and an n.
class ShownTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shows_data();
    void shows();
    void edits_data();
    void edits();
    void keepsWhatWasTyped();
    void corpusIsKept();

private:
    static QString real(QString text) { return text.replace(u"⏎"_s, u"\n"_s); }
    static QString told(QString text) { return text.replace(u"\n"_s, u"⏎"_s); }
};

void ShownTextTest::shows_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("shown");
    const auto row = [](const QString &stored, const QString &shown) {
        QTest::newRow(qPrintable(stored)) << stored << shown;
    };
    row(u""_s, u""_s);
    row(u"a"_s, u"a"_s);
    row(u"a⏎b"_s, u"a⏎b"_s);
    row(uR"(First.\nSecond.)"_s, u"First.⏎Second."_s);
    row(uR"(First.\n\nsecond.)"_s, uR"(First.⏎\nsecond.)"_s);
    row(uR"(Use:\n\n<example>\nuser: "a"\n</example>)"_s, u"Use:⏎⏎<example>⏎user: \"a\"⏎</example>"_s);
    row(uR"(a\n⏎b)"_s, u"a⏎⏎b"_s);
    row(uR"(see C:\new)"_s, uR"(see C:\new)"_s);
    row(uR"(see C:\New here)"_s, uR"(see C:\New here)"_s);
    row(uR"(see C:\temp\New here)"_s, uR"(see C:\temp\New here)"_s);
    row(uR"(say \"It\"\nUser: yes)"_s, uR"(say \"It\"⏎User: yes)"_s);
    row(uR"(all [^\n] of it)"_s, uR"(all [^\n] of it)"_s);
    row(uR"(a `\n` sign)"_s, uR"(a `\n` sign)"_s);
    row(uR"(a \\n sign)"_s, uR"(a \\n sign)"_s);
    row(uR"(ends.\n)"_s, u"ends.⏎"_s);
}

void ShownTextTest::shows()
{
    QFETCH(QString, stored);
    const ShownText text = ShownText::of(real(stored));
    QCOMPARE(text.stored(), real(stored));
    QTEST(told(text.shown()), "shown");
    QCOMPARE(text.edited(text.shown()), text);
}

void ShownTextTest::edits_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("typed"); ///< what is shown afterwards
    QTest::addColumn<QString>("expected"); ///< what is stored then
    const auto row = [](const char *name, const QString &stored, const QString &typed, const QString &expected) {
        QTest::newRow(name) << stored << typed << expected;
    };
    row("a word", uR"(One.\nTwo.)"_s, u"One more.⏎Two."_s, uR"(One more.\nTwo.)"_s);
    row("behind a break", uR"(One.\nTwo.\nThree.)"_s, u"One.⏎Two.⏎Three more."_s, uR"(One.\nTwo.\nThree more.)"_s);
    row("a line", uR"(One.\nTwo.)"_s, u"One.⏎Two.⏎Three."_s, uR"(One.\nTwo.\nThree.)"_s);
    row("a break taken away", uR"(One.\nTwo.\nThree.)"_s, u"One.Two.⏎Three."_s, uR"(One.Two.\nThree.)"_s);
    row("a path stays", uR"(C:\new and\nTwo.)"_s, uR"(C:\new or⏎Two.)"_s, uR"(C:\new or\nTwo.)"_s);
    row("all of it", uR"(One.\nTwo.)"_s, u"A⏎B"_s, uR"(A\nB)"_s);
    row("real lines", u"One.⏎Two."_s, u"One.⏎Two.⏎Three."_s, u"One.⏎Two.⏎Three."_s);
    row("one line", u"One."_s, u"One.⏎Two."_s, u"One.⏎Two."_s);
    row("both, behind a written one", uR"(One.⏎Two.\nThree.)"_s, u"One.⏎Two.⏎Three.⏎Four."_s,
        uR"(One.⏎Two.\nThree.\nFour.)"_s);
    row("both, behind a real one", uR"(One.\nTwo.⏎Three.)"_s, u"One.⏎Two.⏎Three.⏎Four."_s,
        uR"(One.\nTwo.⏎Three.⏎Four.)"_s);
    row("emptied", uR"(One.\nTwo.)"_s, u""_s, u""_s);
    row("no half characters", uR"(😀\nTwo.)"_s, u"😁⏎Two."_s, uR"(😁\nTwo.)"_s);
}

void ShownTextTest::edits()
{
    QFETCH(QString, stored);
    QFETCH(QString, typed);
    const ShownText text = ShownText::of(real(stored)).edited(real(typed));
    QCOMPARE(text.shown(), real(typed));
    QTEST(told(text.stored()), "expected");
}

/// A break before a small letter is none to somebody who reads the file, but
/// stays one while it is being edited.
void ShownTextTest::keepsWhatWasTyped()
{
    ShownText text = ShownText::of(uR"(One.\nTwo.)"_s);
    text = text.edited(u"One.\nand\nTwo."_s);
    QCOMPARE(text.stored(), uR"(One.\nand\nTwo.)"_s);
    text = text.edited(u"One.\nand more\nTwo."_s);
    QCOMPARE(text.stored(), uR"(One.\nand more\nTwo.)"_s);
    text = text.edited(u"One.\nTwo."_s);
    QCOMPARE(text, ShownText::of(uR"(One.\nTwo.)"_s));
}

/// Shown and taken back each description is what it was; one key changes one
/// place.
void ShownTextTest::corpusIsKept()
{
    qsizetype broken = 0;
    const QStringList files = corpus::corpusFiles();
    for (const QString &path : files) {
        const AgentFile file = AgentFile::parse(SourceText::fromBytes(corpus::contentsOf(path)));
        const HeaderEntry *entry = file.entry(u"description");
        if (!entry || !entry->value)
            continue;
        const QString &stored = entry->value->value;
        const ShownText text = ShownText::of(stored);
        broken += text.hasWrittenBreaks() ? 1 : 0;
        QVERIFY2(text.edited(text.shown()).stored() == stored, qPrintable(path));
        for (qsizetype at = 0; at <= text.shown().size(); at += 97) {
            if (at < text.shown().size() && text.shown()[at].isLowSurrogate())
                continue;
            QString typed = text.shown();
            typed.insert(at, u'§');
            QString after = text.edited(typed).stored();
            QCOMPARE(after.count(u'§'), stored.count(u'§') + 1);
            QVERIFY2(after.size() == stored.size() + 1, qPrintable(path));
            const ShownText back = text.edited(typed).edited(text.shown());
            QVERIFY2(back.stored() == stored, qPrintable(path));
        }
    }
    qInfo("%lld of %lld descriptions with written breaks", static_cast<long long>(broken),
          static_cast<long long>(files.size()));
}

QTEST_APPLESS_MAIN(ShownTextTest)
#include "tst_showntext.moc"
