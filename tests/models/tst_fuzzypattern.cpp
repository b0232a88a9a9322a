// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "models/fuzzylist.h"

#include <QRandomGenerator>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

/// "folder|name", or a name alone.
void add(FuzzyTexts &texts, const QString &written)
{
    const qsizetype bar = written.indexOf(u'|');
    texts.add(QStringView(written).first(std::max<qsizetype>(bar, 0)), QStringView(written).sliced(bar + 1));
}

int scoreOf(const QString &typed, const QString &written, int bonus = 0)
{
    FuzzyTexts texts;
    add(texts, written);
    return FuzzyPattern(typed).score(texts.at(0), bonus);
}

QString withMarks(const QString &text, const std::vector<TextRange> &marks)
{
    QString marked;
    qsizetype at = 0;
    for (const TextRange &range : marks) {
        marked += text.sliced(at, range.start - at) + u'[' + text.sliced(range.start, range.length) + u']';
        at = range.end();
    }
    return marked + text.sliced(at);
}

struct Row {
    const char16_t *typed;
    const char16_t *above;
    const char16_t *below; ///< null: only found
};

constexpr Row kRows[] = {
    // The whole name, then one that begins so.
    {u"review", u"review", u"reviewer"},
    {u"reviewer", u"reviewer", u"reviewers-friend"},
    {u"reviewer", u"reviewer", u"code-reviewer"},
    {u"REVIEWER", u"reviewer", u"Reviewers"},
    {u"save", u"Save", u"Save All"},
    {u"save all", u"Save All", u"Save All As"},
    {u"save a", u"Save As", u"A Save"},
    {u"save a", u"Save All", u"Apply and Save"},
    {u"code reviewer", u"code-reviewer", u"reviewer-of-code"},
    {u"code_reviewer", u"code-reviewer", u"code-reviewers"},
    {u"undo", u"Undo", u"Undo Last Batch"},
    {u"ab", u"ab", u"abc"},
    {u"a", u"a", u"ab"},
    {u"rev", u"reviewer", u"code-reviewer"},
    {u"rev", u"reviewer", u"r-e-v"},
    {u"api", u"api-designer", u"rest-api"},
    {u"s", u"save", u"as"},
    {u"test", u"tester", u"unit-test"},
    {u"test", u"test-automation-engineer", u"a-test"},
    // Beginnings of words.
    {u"rev", u"code-reviewer", u"prevent"},
    {u"rev", u"very-long-name-of-a-reviewer", u"prevent"},
    {u"api", u"rest-api", u"capitals"},
    {u"log", u"go-logger", u"catalog"},
    {u"log", u"my_logger", u"catalog"},
    {u"log", u"my.logger", u"catalog"},
    {u"log", u"my logger", u"catalog"},
    {u"log", u"plugin:logger", u"catalog"},
    {u"log", u"fastLogger", u"catalog"},
    {u"server", u"HTTPServer", u"observers"},
    {u"42", u"agent42", u"agent142"},
    {u"a42", u"agent42", u"alpha-x4y2"},
    {u"tdd", u"tdd-coach", u"test-driven-development"},
    {u"des", u"api-designer", u"modes"},
    {u"ui", u"ui-designer", u"build"},
    {u"ui", u"web-ui", u"builder"},
    // One run of letters at a word, then several words.
    {u"cod", u"my-code", u"check-of-docs"},
    {u"cr", u"code-reviewer", u"acrobat"},
    {u"cr", u"code-reviewer", u"cxxr"},
    {u"corev", u"code-reviewer", u"scorevalue"},
    {u"crev", u"code-reviewer", u"cover"},
    {u"apides", u"api-designer", u"capidesk"},
    {u"ad", u"api-designer", u"road"},
    {u"fa", u"Fix All", u"alfa"},
    {u"gl", u"Go to Line", u"angle"},
    {u"gtl", u"Go to Line", u"gentle"},
    {u"fhb", u"foo-has-bar", u"foo-hxb"},
    {u"cs", u"ClassSearch", u"docs"},
    {u"cs", u"camelSearch", u"docs"},
    {u"ddd", u"domain-driven-design", u"oddd"},
    {u"abc", u"ab-cd", u"a-b-c"},
    {u"pm", u"project-manager", u"a-project-manager-x"},
    // Letters beside each other, then here and there.
    {u"view", u"reviewer", u"very-nice-window"},
    {u"view", u"preview", u"vxixexw"},
    {u"igner", u"designer", u"ixgxnxexr"},
    {u"atalo", u"catalog", u"automatic-long"},
    {u"eve", u"developer", u"exvxe"},
    {u"eg", u"regex", u"exxg"},
    {u"rvw", u"rviewxw", u"r-xv-xxxxxxw"},
    {u"xyz", u"axxyzb", u"axbycz"},
    {u"doc", u"adoc", u"dxxxoxxxc"},
    {u"abcd", u"xabcd", u"xabxcd"},
    {u"abcd", u"xabxcd", u"xaxbxcxd"},
    // Of two with as many pieces that with the smaller gap.
    {u"ax", u"baaxb", u"babxb"},
    {u"bd", u"xbxdx", u"xbxxxxd"},
    // The name before its folder, and a folder before scattered letters.
    {u"shop", u"web|shop", u"shop|web"},
    {u"shop", u"x|shop-api", u"shop|api"},
    {u"shop", u"x|workshop", u"shop|api"},
    {u"shop", u"shop|api", u"x|search-of-phones"},
    {u"shop", u"my-shop|api", u"x|search-of-phones"},
    {u"shop", u"x|search-of-phones", u"sxhxoxp|other"},
    {u"rke", u"da\u0301r\u0301ke\u0301r|xraxkxe", u"dark-xe|xraxkxe"}, // one run, with marks in it
    {u"dark", u"View/Theme|Dark", u"Dark Things|Light"},
    {u"theme", u"View/Theme|Dark", u"View|This Menu"},
    // Words that are found in both.
    {u"shop rev", u"web|shop-reviewer", u"shop|reviewer"},
    {u"rev shop", u"shop|reviewer", nullptr},
    {u"shop rev", u"shop|reviewer", u"shop|preview"},
    {u"shop/rev", u"shop|reviewer", u"shop|preview"},
    {u"s/rev", u"shop|reviewer", nullptr},
    {u"theme dark", u"View/Theme|Dark", u"View/Theme|As the System"},
    {u"dark theme", u"View/Theme|Dark", nullptr},
    {u"rev code", u"code-reviewer", u"code-preview"},
    {u"win\\rev", u"win|reviewer", nullptr},
    // The shorter one.
    {u"rev", u"reviewer", u"reviewers"},
    {u"rev", u"code-reviewer", u"senior-code-reviewer"},
    {u"cr", u"code-reviewer", u"code-reviewer-2"},
    {u"view", u"preview", u"previewer"},
    {u"shop", u"shop|api", u"shop|api-designer"},
    // The capitals that were typed.
    {u"API", u"API-designer", u"api-designer"},
    {u"Rev", u"Reviewer", u"reviewer"},
    {u"CR", u"Code-Reviewer", u"code-reviewer"},
    {u"rev", u"Reviewer", nullptr},
    // Accents, other scripts.
    {u"uber", u"Über-Agent", u"suberror"},
    {u"über", u"uber-agent", nullptr},
    {u"uber", u"U\u0308ber-Agent", u"suberror"},
    {u"u\u0308ber", u"Über-Agent", nullptr},
    {u"cafe", u"cafe\u0301", u"cafeteria"},
    {u"creme", u"crème-brûlée", nullptr},
    {u"łodz", u"Lodz", nullptr},
    {u"istanbul", u"İstanbul", nullptr},
    {u"проверк", u"Проверка", u"Перепроверка"},
    {u"ревью", u"код-ревью", u"суперревью"},
    {u"елка", u"ёлка", nullptr},
    {u"代码", u"代码审查", u"旧代码"},
    {u"审查", u"代码审查", u"审一查"},
    {u"한", u"한국어", u"a한"},
    {u"レビュー", u"レビュー担当", u"コードレビュー"},
    {u"مراجع", u"مراجع-الكود", u"المراجع"},
    {u"\U0001F40D", u"snake-\U0001F40D", nullptr},
};

} // namespace

class FuzzyPatternTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void order_data();
    void order();
    void notFound_data();
    void notFound();
    void marks_data();
    void marks();
    void bonus();
    void longTexts();
    void list();
    void narrowing();
    void manyAreRankedAsFew();
};

void FuzzyPatternTest::order_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("above");
    QTest::addColumn<QString>("below");
    int number = 0;
    for (const Row &row : kRows) {
        const QString typed = QString::fromUtf16(row.typed);
        const QString above = QString::fromUtf16(row.above);
        const QString below = row.below ? QString::fromUtf16(row.below) : QString();
        QTest::addRow("%d %s: %s > %s", ++number, qPrintable(typed), qPrintable(above), qPrintable(below))
            << typed << above << below;
    }
}

void FuzzyPatternTest::order()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, above);
    QFETCH(const QString, below);
    const int better = scoreOf(typed, above);
    QVERIFY(better > 0);
    if (below.isEmpty())
        return;
    const int worse = scoreOf(typed, below);
    QVERIFY2(better > worse, qPrintable(u"%1 <= %2"_s.arg(better, 0, 16).arg(worse, 0, 16)));
}

void FuzzyPatternTest::notFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::newRow("no letter") << u"x"_s << u"reviewer"_s;
    QTest::newRow("wrong order") << u"ba"_s << u"ab"_s;
    QTest::newRow("too many") << u"aa"_s << u"a"_s;
    QTest::newRow("one word of two") << u"rev x"_s << u"reviewer"_s;
    QTest::newRow("name before its folder") << u"rev/shop"_s << u"shop|reviewer"_s;
    QTest::newRow("no folder") << u"a/b"_s << u"ab"_s;
    QTest::newRow("other syllable") << u"하"_s << u"한국어"_s;
    QTest::newRow("empty text") << u"a"_s << QString();
}

void FuzzyPatternTest::notFound()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, text);
    QCOMPARE(scoreOf(typed, text), 0);
    FuzzyTexts texts;
    add(texts, text);
    const FuzzyMarks marks = FuzzyPattern(typed).marks({}, text);
    QVERIFY(typed.contains(u' ') || marks.name.empty());
}

void FuzzyPatternTest::marks_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("name"); // with brackets as they are to be
    const auto row = [](const QString &typed, const QString &folder, const QString &name) {
        QTest::addRow("%s in %s %s", qPrintable(typed), qPrintable(folder), qPrintable(name))
            << typed << folder << name;
    };
    row(u""_s, u"shop"_s, u"reviewer"_s);
    row(u"rev"_s, u"rev"_s, u"[rev]iewer"_s);
    row(u"rev"_s, {}, u"prevent-[rev]iewer"_s);
    row(u"cr"_s, {}, u"[c]ode-[r]eviewer"_s);
    row(u"CODE"_s, {}, u"[code]-reviewer"_s);
    row(u"save a"_s, {}, u"[Save A]ll"_s);
    row(u"all save"_s, {}, u"[Save] [All]"_s);
    row(u"shop rev"_s, u"[shop]-api"_s, u"[rev]iewer"_s);
    row(u"shop/rev"_s, u"[shop]"_s, u"[rev]iewer"_s);
    row(u"shop"_s, u"[shop]"_s, u"search-of-phones"_s);
    row(u"ber"_s, {}, u"Ü[ber]"_s);
    row(u"uber"_s, {}, u"[U\u0308ber]-Agent"_s);
    row(u"u"_s, {}, u"[U\u0308]ber"_s);
    row(u"ab"_s, {}, u"x-[a]x-[b]"_s);
    row(u"\U0001F40D"_s, {}, u"a-[\U0001F40D]-b"_s);
    row(u"view"_s, {}, u"re[view]er-vxixexw"_s);
}

void FuzzyPatternTest::marks()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, folder);
    QFETCH(const QString, name);
    const auto bare = [](QString text) { return text.remove(u'[').remove(u']'); };
    const FuzzyMarks marks = FuzzyPattern(typed).marks(bare(folder), bare(name));
    QCOMPARE(withMarks(bare(name), marks.name), name);
    QCOMPARE(withMarks(bare(folder), marks.folder), folder);
}

/// What is open or was used lately comes first among its like, and no farther.
void FuzzyPatternTest::bonus()
{
    constexpr int kMost = FuzzyPattern::kLargestBonus;
    QVERIFY(scoreOf(u"rev"_s, u"reviewer-of-all"_s, 1) > scoreOf(u"rev"_s, u"reviewer"_s));
    QVERIFY(scoreOf(u"rev"_s, u"reviewer"_s, 2) > scoreOf(u"rev"_s, u"reviewer"_s, 1));
    QVERIFY(scoreOf(u"review"_s, u"review"_s) > scoreOf(u"review"_s, u"reviewer"_s, kMost));
    QVERIFY(scoreOf(u"rev"_s, u"code-reviewer"_s) > scoreOf(u"rev"_s, u"prevent"_s, kMost));
    QVERIFY(scoreOf(u"rev"_s, u"reviewer"_s) > scoreOf(u"rev"_s, u"rev|a"_s, kMost));
    QCOMPARE(scoreOf(u"rev"_s, u"reviewer"_s, kMost + 100), scoreOf(u"rev"_s, u"reviewer"_s, kMost));
    QVERIFY(scoreOf({}, u"a"_s, 1) > scoreOf({}, u"b"_s));
    QCOMPARE(scoreOf({}, u"a"_s), scoreOf({}, u"much-longer"_s));
}

/// No text and nothing typed is too long to be looked at.
void FuzzyPatternTest::longTexts()
{
    const QString name = QString(100'000, u'a') + u'b';
    QVERIFY(scoreOf(u"a"_s, name) > 0);
    QVERIFY(scoreOf(QString(1'000, u'a'), name) > 0);
    QVERIFY(scoreOf(QString(500, u'a').replace(u"aa"_s, u"a "_s), name) > 0);
    QVERIFY(scoreOf(u"rev"_s, QString(10'000, u'x') + u"|reviewer"_s) > 0);
    const QString folder = QString(10'000, u'x') + u"shop"_s;
    const FuzzyMarks marks = FuzzyPattern(u"shop").marks(folder, u"a"_s);
    QCOMPARE(marks.folder, (std::vector<TextRange>{{10'000, 4}}));
    QCOMPARE(FuzzyPattern(QString(300, u'a')).marks({}, name).name.size(), std::size_t(1));
}

void FuzzyPatternTest::list()
{
    FuzzyList list;
    for (const QString &name : {u"prevent"_s, u"code-reviewer"_s, u"reviewer"_s, u"tester"_s, u"reviewer"_s})
        list.add(u"shop", name);
    QCOMPARE(list.best(FuzzyPattern(u"rev"), 10), (std::vector<qsizetype>{2, 4, 1, 0}));
    QCOMPARE(list.best(FuzzyPattern(u"rev"), 2), (std::vector<qsizetype>{2, 4}));
    QCOMPARE(list.best(FuzzyPattern(u"t"), 1), (std::vector<qsizetype>{3}));
    QCOMPARE(list.best(FuzzyPattern(), 10), (std::vector<qsizetype>{0, 1, 2, 3, 4}));
    list.setBonus(4, 1);
    QCOMPARE(list.best(FuzzyPattern(), 2), (std::vector<qsizetype>{4, 0}));
    QCOMPARE(list.best(FuzzyPattern(u"rev"), 2), (std::vector<qsizetype>{4, 2}));
    list.clearBonuses();
    QCOMPARE(list.best(FuzzyPattern(u"revi"), 2), (std::vector<qsizetype>{2, 4}));
    list.add({}, u"revision");
    QCOMPARE(list.best(FuzzyPattern(u"revis"), 2), (std::vector<qsizetype>{5}));
    list.clear();
    QVERIFY(list.best(FuzzyPattern(u"revis"), 2).empty());
}

/// Letter after letter finds what all letters at once find, whatever is typed.
void FuzzyPatternTest::narrowing()
{
    QRandomGenerator random(11);
    const QString letters = u"abcd-/ AB"_s;
    const auto word = [&](int longest) {
        QString text;
        for (int left = random.bounded(longest); left > 0; --left)
            text += letters[random.bounded(letters.size())];
        return text;
    };
    FuzzyList typedInto;
    for (int i = 0; i < 400; ++i)
        typedInto.add(word(6), word(12));
    for (int round = 0; round < 300; ++round) {
        const QString typed = word(8);
        for (qsizetype i = 1; i <= typed.size(); ++i) {
            const FuzzyPattern pattern(typed.first(i));
            const auto found = typedInto.best(pattern, 50);
            FuzzyList fresh = typedInto;
            (void)fresh.best(FuzzyPattern(), 0);
            QCOMPARE(found, fresh.best(pattern, 50));
        }
    }
}

/// Of many texts two threads score a half each, and do not look through what cannot be
/// among the best any more.
void FuzzyPatternTest::manyAreRankedAsFew()
{
    QRandomGenerator random(7);
    FuzzyList many;
    FuzzyTexts texts;
    const QString letters = u"aabbccdd-/\u0301"_s;
    const auto word = [&](int shortest, int longest) {
        QString text;
        for (int left = random.bounded(shortest, longest); left > 0; --left)
            text += letters[random.bounded(letters.size())];
        return text;
    };
    for (int i = 0; i < 25'001; ++i) {
        const QString folder = word(0, 20);
        const QString name = word(1, 9);
        many.add(folder, name);
        texts.add(folder, name);
    }
    for (const QString &typed : {u"a"_s, u"ab"_s, u"ad"_s, u"c"_s, u"x"_s, u"abcd"_s, u"dadab"_s, u"abcdabc"_s,
                                 u"a bc"_s, u"cab dab"_s, u"abcabcdabcd"_s}) {
        const FuzzyPattern pattern(typed);
        std::vector<std::pair<int, qsizetype>> expected; // of a score from above, and its index
        for (qsizetype i = 0; i < many.size(); ++i) {
            if (const int score = pattern.score(texts.at(i)); score > 0)
                expected.emplace_back(-score, i);
        }
        std::ranges::sort(expected);
        expected.resize(std::min<std::size_t>(expected.size(), 40));
        std::vector<qsizetype> indices;
        indices.reserve(expected.size());
        for (const auto &[score, index] : expected)
            indices.push_back(index);
        QCOMPARE(many.best(pattern, 40), indices);
    }
}

QTEST_GUILESS_MAIN(FuzzyPatternTest)
#include "tst_fuzzypattern.moc"
