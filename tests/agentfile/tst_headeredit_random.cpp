// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agentfile/headeredit.h"
#include "agentfile/invariants.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace dossier;

namespace {

/// Makes files out of pieces that are awkward next to each other.
class Generator
{
public:
    explicit Generator(quint32 seed)
        : m_random(seed)
    {
    }

    [[nodiscard]] int below(int n) { return static_cast<int>(m_random.bounded(n)); }
    [[nodiscard]] bool oneIn(int n) { return below(n) == 0; }
    [[nodiscard]] QString pick(const QStringList &list) { return list[below(static_cast<int>(list.size()))]; }

    [[nodiscard]] QString key()
    {
        return pick({u"name"_s, u"description"_s, u"tools"_s, u"color"_s, u"model"_s, u"on"_s, u"null"_s, u"a.b"_s,
                     u"max-turns"_s});
    }
    [[nodiscard]] QString value()
    {
        return pick({u""_s,
                     u"red"_s,
                     u"a: b"_s,
                     u"# c"_s,
                     u"'x"_s,
                     u"\"y\""_s,
                     u"- a"_s,
                     u"[a"_s,
                     u"{b}"_s,
                     u"*"_s,
                     u"&a"_s,
                     u"!x"_s,
                     u"12"_s,
                     u"0x1F"_s,
                     u"yes"_s,
                     u"~"_s,
                     u"2024-01-01"_s,
                     u"one\ntwo"_s,
                     u"one\n\n  two\n"_s,
                     u"\n"_s,
                     u" "_s,
                     u"\t"_s,
                     u"a #b"_s,
                     u"a# b"_s,
                     u"a:"_s,
                     u":"_s,
                     u"?"_s,
                     u"---"_s,
                     u"...\n---\n"_s,
                     u"x---y"_s,
                     u"😀"_s,
                     u"🐍"_s,
                     u"\u00a0"_s,
                     u"\u2028"_s,
                     u"\u200b"_s,
                     u"\u0007"_s,
                     u"\\n \\\" \\"_s,
                     u"Read, Grep(a, b)"_s,
                     u"<example>\nuser: \"x\"\n</example>"_s,
                     u"|"_s,
                     u">-\n a"_s,
                     u"%a"_s,
                     u"@a"_s,
                     u"`a`"_s,
                     u"a, b]"_s,
                     u"\xDCFF"_s,
                     QString(200, u'w') + u" "_s + QString(90, u'w')});
    }
    [[nodiscard]] QString written()
    {
        return pick({u"red"_s,
                     u"\"red\""_s,
                     u"'it''s'"_s,
                     u"red # c"_s,
                     u"\"a\\nb\" # c"_s,
                     u""_s,
                     u"# c"_s,
                     u"[a, b]"_s,
                     u"[a, 'b', \"c\"] # d"_s,
                     u"[\n  a, # x\n  b\n]"_s,
                     u"[]"_s,
                     u"{a: b}"_s,
                     u"\n  - a\n  - b # c\n  # d"_s,
                     u"\n- a\n- 'b'"_s,
                     u"\n  - a\n\n  - b: c"_s,
                     u"\n  x: y\n  z:\n    - 1"_s,
                     u"|\n  one\n  two"_s,
                     u"|-\n    one\n\n    two\n"_s,
                     u">\n  one\n  two"_s,
                     u"|+\n  one\n\n"_s,
                     u"|2 # c\n   one"_s,
                     u"one\n  two\n  three"_s,
                     u"\n  below"_s,
                     u"\n  # c\n  below # d"_s,
                     u"a: b"_s,
                     u"a: b # c"_s,
                     u"Use: <example>\nuser: \"x\"\n</example>"_s,
                     u"a: b\n  c: d"_s,
                     u"\"open"_s,
                     u"[open"_s,
                     u"\"a\" b"_s,
                     u"&x v"_s,
                     u"*x"_s,
                     u"!!str 12"_s,
                     u"12"_s,
                     u"true"_s,
                     u"~"_s,
                     u"*star* x"_s,
                     u"{{X}} y"_s,
                     u"\ttabbed\t"_s,
                     u"Read, Grep,  Bash(a, b)"_s,
                     u"😀 é"_s,
                     u"x\xDC0D"_s,
                     u"\xDCFE"_s,
                     u"a\ncontinued here"_s,
                     u"\u2028x"_s,
                     u"|\nnot indented"_s});
    }
    /// A scalar over several lines, of pieces that are awkward at their ends.
    [[nodiscard]] QString writtenLines()
    {
        const QString style = pick({u">-"_s, u">"_s, u">+"_s, u"\""_s, u"'"_s, u""_s});
        const bool isBlock = style.startsWith(u'>');
        QString text = style + (isBlock ? u"\n    "_s : u""_s) + u"Use"_s;
        for (int i = 2 + below(12); i > 0; --i) {
            text += pick(
                {u" "_s, u" "_s, u"  "_s, u"\n    "_s, u"\n    "_s, u" \n    "_s, u"\n\n    "_s, u"\n \n\n    "_s});
            text +=
                pick({u"it"_s, u"a"_s, u"-"_s, u"it''s"_s, u"#"_s, u"x:"_s, u"😀"_s, u"--"_s, u"wordswordswords"_s});
            if (style == u'"' && oneIn(3))
                text += pick({u"\\n"_s, u"\\t"_s, u"\\\n    "_s, u"\\x41"_s, u"\\u00e9"_s, u"\\U0001F600"_s, u"\\\""_s,
                              u"\\\\"_s});
        }
        return text + (isBlock ? QString() : style);
    }
    /// The value with a few words more, less or others, mostly at one place.
    [[nodiscard]] QString edited(QString value)
    {
        for (int i = oneIn(5) ? 2 : 1; i > 0; --i) {
            qsizetype at = oneIn(3) ? value.size() : below(int(value.size()) + 1);
            if (at < value.size() && value[at].isLowSurrogate())
                --at;
            qsizetype length = oneIn(2) ? 0 : std::min<qsizetype>(below(9), value.size() - at);
            if (at + length < value.size() && value[at + length].isLowSurrogate())
                ++length;
            value.replace(
                at, length,
                pick({u""_s, u"w"_s, u" "_s, u"\n"_s, u" more words"_s, u"\n\nAnother."_s, u"'"_s, u"\""_s, u"-"_s,
                      u": "_s, u" #"_s, u"\\"_s, u"\t"_s, u"😁"_s, u"a longer row of many words "_s}));
        }
        return value;
    }
    [[nodiscard]] QString file()
    {
        const QString indent = oneIn(12) ? u"  "_s : QString();
        QString text = pick({u"---\n"_s, u"---\n"_s, u"---\n"_s, u"--- \t\n"_s, u"---\xDC0D\n"_s});
        for (int i = below(6); i > 0; --i) {
            if (oneIn(8))
                text += pick({u"# comment\n"_s, u"\n"_s, u"  # indented\n"_s, u"stray words\n"_s, u"-----\n"_s,
                              u"...\n"_s, u"<tag>\n"_s, u"\t\n"_s});
            QString name = key();
            if (oneIn(6))
                name = pick({u"\"%1\""_s, u"'%1'"_s, u"%1 "_s, u"? %1\n"_s}).arg(name);
            text += indent + name + pick({u": "_s, u": "_s, u": "_s, u":"_s, u":  "_s, u":\t"_s}) + written() + u'\n';
        }
        if (oneIn(15))
            text = u"---\n{name: a, tools: [b], color: c}\n"_s;
        if (oneIn(15))
            return oneIn(2) ? text : text.sliced(4);
        return text + pick({u"---\n"_s, u"---"_s, u"---  \n"_s}) +
               pick({u""_s, u"\n"_s, u"Body\n---\nmore: x\n"_s, u"Body"_s});
    }

private:
    QRandomGenerator m_random;
};

} // namespace

/// Random edits on random headers: no edit touches what it was not asked for,
/// and what was set is read back.
class HeaderEditRandomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parsesSoundly();
    void setsStrings();
    void editsValuesInside();
    void setsLists();
    void removesAndRenames();
    void survivesManyEdits();

private:
    [[nodiscard]] static int rounds() { return qEnvironmentVariableIntValue("DOSSIER_ROUNDS") + 4000; }
};

void HeaderEditRandomTest::parsesSoundly()
{
    AgentFile previous;
    for (quint32 seed = 0; seed < static_cast<quint32>(rounds()); ++seed) {
        Generator make(seed);
        const QString text = make.file();
        const AgentFile file = AgentFile::parse(SourceText(text, {}), &previous);
        const QString broken = brokenInvariant(file);
        QVERIFY2(broken.isEmpty(), qPrintable(u"%1: %2\n%3"_s.arg(seed).arg(broken, text)));
        QVERIFY2(file.entries() == AgentFile::parse(SourceText(text, {})).entries(), qPrintable(text));
        previous = file;
    }
}

void HeaderEditRandomTest::setsStrings()
{
    int done = 0;
    for (quint32 seed = 0; seed < static_cast<quint32>(rounds()); ++seed) {
        Generator make(seed);
        const AgentFile file = AgentFile::parse(SourceText(make.file(), {}));
        const QString key = make.key();
        const QString value = make.value();
        yaml::WriterRules rules;
        rules.noTripleDash = make.oneIn(2);
        rules.noBlockScalars = make.oneIn(2);
        const auto changes = HeaderEdit(file, rules).setString(key, value);
        if (!changes) {
            QVERIFY2(changes.error().code == Error::Code::Refused, qPrintable(changes.error().text));
            continue;
        }
        ++done;
        const auto where = [&](const QString &what) {
            return u"%1: %2\n%3\nset %4 to %5:\n%6"_s.arg(seed).arg(what, file.text(), key, value,
                                                                    changes->applyTo(file.text()).value_or(u"?"_s));
        };
        if (file.header() == AgentFile::Header::Present) {
            const QString broken = brokenEdit(file, *changes);
            QVERIFY2(broken.isEmpty(), qPrintable(where(broken)));
        }
        const AgentFile after = AgentFile::parse(SourceText(changes->applyTo(file.text()).value(), {}));
        const HeaderEntry *now = after.entry(key);
        QVERIFY2(now && now->value && now->value->value == value, qPrintable(where(u"not read back"_s)));
        QVERIFY2(!file.isStrictYaml() || after.isStrictYaml(), qPrintable(where(u"no YAML any more"_s)));
        QVERIFY2(HeaderEdit(after).setString(key, value).value().isEmpty(), qPrintable(where(u"not stable"_s)));
    }
    // Refusals are for files that nobody can edit by a form.
    QVERIFY2(done > rounds() / 2, qPrintable(QString::number(done)));
}

/// A value over several lines, edited again and again as somebody types: what was
/// set is read back, and where something was added the lines before it stay.
void HeaderEditRandomTest::editsValuesInside()
{
    int done = 0;
    int added = 0;
    int kept = 0;
    for (quint32 seed = 0; seed < static_cast<quint32>(rounds() / 4); ++seed) {
        Generator make(seed);
        AgentFile file =
            AgentFile::parse(SourceText(u"---\nname: a\nk: "_s + make.writtenLines() + u"\nz: b\n---\nBody\n"_s, {}));
        yaml::WriterRules rules;
        rules.noTripleDash = make.oneIn(2);
        for (int step = 0; step < 6 && file.isStrictYaml() && file.entry(u"k"_s)->value; ++step) {
            const QString value = make.edited(file.entry(u"k"_s)->value->value);
            const auto changes = HeaderEdit(file, rules).setString(u"k"_s, value);
            const auto where = [&](const QString &what) {
                return u"%1, %2: %3\n%4\nset to %5:\n%6"_s.arg(seed).arg(step).arg(
                    what, file.text(), value, changes ? changes->applyTo(file.text()).value_or(u"?"_s) : u"-"_s);
            };
            QVERIFY2(changes, qPrintable(where(u"refused"_s)));
            const QString broken = brokenEdit(file, *changes);
            QVERIFY2(broken.isEmpty(), qPrintable(where(broken)));
            const AgentFile after = AgentFile::parse(SourceText(changes->applyTo(file.text()).value(), {}));
            QVERIFY2(after.entry(u"k"_s)->value->value == value, qPrintable(where(u"not read back"_s)));
            QVERIFY2(after.isStrictYaml(), qPrintable(where(u"no YAML any more"_s)));
            ++done;
            const HeaderEntry &before = *file.entry(u"k"_s);
            if (value.startsWith(before.value->value) && after.entry(u"k"_s)->value->style == before.value->style) {
                // The first line is the header of a block, or the only one.
                const qsizetype firstEnd = file.text().indexOf(u'\n', before.valueRange.start);
                const qsizetype lastLine = file.text().lastIndexOf(u'\n', before.valueRange.end() - 1);
                ++added;
                kept += std::ranges::all_of(changes->edits(), [&](const TextEdit &edit) {
                    return edit.range.start > lastLine || edit.range.end() <= firstEnd;
                });
            }
            file = after;
        }
    }
    QVERIFY2(done > rounds() && added > rounds() / 4, qPrintable(u"%1 of %2"_s.arg(added).arg(done)));
    // Several line ends at the end of a folded block are not written by themselves.
    QVERIFY2(kept > added * 98 / 100, qPrintable(u"%1 of %2"_s.arg(kept).arg(added)));
}

void HeaderEditRandomTest::setsLists()
{
    int done = 0;
    for (quint32 seed = 0; seed < static_cast<quint32>(rounds()); ++seed) {
        Generator make(seed);
        const AgentFile file = AgentFile::parse(SourceText(make.file(), {}));
        if (file.header() != AgentFile::Header::Present)
            continue;
        const QString key = make.key();
        QStringList items;
        for (int i = make.below(5); i > 0; --i)
            items.append(make.pick({u"a"_s, u"b"_s, u"Read"_s, u"Grep"_s, u"Bash(a, b)"_s, u"x: y"_s, u"it's"_s,
                                    u"#x"_s, u"12"_s, u"p, q"_s}));
        const auto changes = HeaderEdit(file).setList(key, items, make.oneIn(2));
        if (!changes)
            continue;
        ++done;
        const auto where = [&](const QString &what) {
            return u"%1: %2\n%3\nset %4 to %5:\n%6"_s.arg(seed).arg(what, file.text(), key, items.join(u" | "_s),
                                                                    changes->applyTo(file.text()).value_or(u"?"_s));
        };
        const QString broken = brokenEdit(file, *changes);
        QVERIFY2(broken.isEmpty(), qPrintable(where(broken)));
        const AgentFile after = AgentFile::parse(SourceText(changes->applyTo(file.text()).value(), {}));
        const HeaderEntry *now = after.entry(key);
        QVERIFY2(now && now->value, qPrintable(where(u"gone"_s)));
        QStringList read;
        for (const yaml::Node &item : now->value->items)
            read.append(item.value);
        if (now->value->kind == yaml::Node::Kind::Scalar)
            read = splitCommaList(now->value->value);
        QVERIFY2(read == items, qPrintable(where(u"not read back"_s)));
    }
    QVERIFY2(done > rounds() / 2, qPrintable(QString::number(done)));
}

void HeaderEditRandomTest::removesAndRenames()
{
    int done = 0;
    for (quint32 seed = 0; seed < static_cast<quint32>(rounds()); ++seed) {
        Generator make(seed);
        const AgentFile file = AgentFile::parse(SourceText(make.file(), {}));
        for (const HeaderEntry &entry : file.entries()) {
            const HeaderEdit edit(file);
            for (const auto &changes : {edit.remove(entry.key), edit.rename(entry.key, u"renamed"_s)}) {
                if (!changes)
                    continue;
                ++done;
                const QString broken = brokenEdit(file, *changes);
                QVERIFY2(broken.isEmpty(), qPrintable(u"%1: %2\n%3"_s.arg(seed).arg(broken, file.text())));
            }
        }
    }
    QVERIFY2(done > rounds(), qPrintable(QString::number(done)));
}

/// One file, many edits one after the other: each leaves what it was not asked
/// for, and all inverses together give the first text.
void HeaderEditRandomTest::survivesManyEdits()
{
    for (quint32 seed = 0; seed < static_cast<quint32>(rounds() / 20); ++seed) {
        Generator make(seed);
        const QString first = make.file();
        AgentFile file = AgentFile::parse(SourceText(first, {}));
        std::vector<ChangeSet> inverses;
        for (int step = 0; step < 12; ++step) {
            HeaderEdit edit(file);
            edit.setKeyOrder({u"name"_s, u"tools"_s, u"color"_s});
            const QString key = make.key();
            Result<ChangeSet> changes;
            switch (make.below(5)) {
            case 0:
                changes = edit.remove(key);
                break;
            case 1:
                changes = edit.rename(key, make.key());
                break;
            case 2:
                changes = edit.setList(key, {make.key(), make.key()}, make.oneIn(2));
                break;
            case 3:
                changes = edit.setYaml(key, u"a:\n  - b: "_s + make.written());
                break;
            default:
                changes = edit.setString(key, make.value());
            }
            if (!changes)
                continue;
            inverses.push_back(changes->inverse(file.text()));
            const bool strict = file.isStrictYaml();
            if (file.header() == AgentFile::Header::Present) {
                const QString broken = brokenEdit(file, *changes);
                QVERIFY2(broken.isEmpty(), qPrintable(u"%1: %2\n%3"_s.arg(seed).arg(broken, file.text())));
            }
            file = AgentFile::parse(SourceText(changes->applyTo(file.text()).value(), {}), &file);
            QVERIFY2(!strict || file.isStrictYaml(),
                     qPrintable(u"%1: no YAML any more\n%2"_s.arg(seed).arg(file.text())));
        }
        QString text = file.text();
        while (!inverses.empty()) {
            text = inverses.back().applyTo(text).value();
            inverses.pop_back();
        }
        QCOMPARE(text, first);
    }
}

QTEST_APPLESS_MAIN(HeaderEditRandomTest)
#include "tst_headeredit_random.moc"
