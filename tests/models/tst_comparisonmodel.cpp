// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "models/comparisonmodel.h"
#include "models/fieldcomparisonmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

using Tester = QAbstractItemModelTester;

QStringList shown(const ComparisonModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < ComparisonModel::ColumnCount; ++column)
            cells << model.index(row, column).data().toString();
        rows << cells.join(u'|');
    }
    return rows;
}

QString lines(int from, int to)
{
    QString text;
    for (int line = from; line <= to; ++line)
        text += QString::number(line) + u'\n';
    return text;
}

FieldComparisonModel::Field field(const QString &key, const QString &left, const QString &right)
{
    const auto content = [](const QString &text) {
        FieldContent made;
        made.isPresent = !text.isEmpty();
        made.text = text;
        return made;
    };
    return {.key = key, .left = content(left), .right = content(right)};
}

} // namespace

class TestComparisonModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsRows();
    void foldsEqualLines_data();
    void foldsEqualLines();
    void unfolds();
    void marksWords();
    void saysWhereALineEndIsMissing();
    void changesOnlyWhatIsOther();
    void followsAnyTexts();
    void findsHunks();
    void speaks();
    void showsFields();
    void followsFields();
};

void TestComparisonModel::showsRows()
{
    ComparisonModel model;
    const Tester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    model.setTitles(u"left"_s, u"right"_s);
    model.setTexts(u"same\nchanged once\ngone\n"_s, u"same\nchanged twice\n"_s);
    QCOMPARE(shown(model), QStringList({u"1|same||1|same"_s, u"2|changed once|≠|2|changed twice"_s, u"3|gone|−||"_s}));
    QCOMPARE(model.headerData(ComparisonModel::LeftText, Qt::Horizontal, Qt::DisplayRole).toString(), u"left"_s);
    QCOMPARE(model.headerData(ComparisonModel::RightText, Qt::Horizontal, Qt::DisplayRole).toString(), u"right"_s);
    // What a font has no sign for is seen as such.
    model.setTexts(QString(QChar(0xDC80)) + u"\x1b\t"_s, u""_s);
    QCOMPARE(model.index(0, ComparisonModel::LeftText).data().toString(), u"\xFFFD\xFFFD\t"_s);
}

void TestComparisonModel::foldsEqualLines_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QStringList>("expected");
    const QString fold = u"|%1 equal line(s)|⋯||"_s;
    QTest::newRow("all equal") << lines(1, 9) << lines(1, 9) << QStringList{fold.arg(9)};
    QTest::newRow("before and behind") << lines(1, 9) << lines(1, 4) + u"x\n"_s + lines(6, 9)
                                       << QStringList{fold.arg(3), u"4|4||4|4"_s, u"5|5|≠|5|x"_s, u"6|6||6|6"_s,
                                                      fold.arg(3)};
    QTest::newRow("between") << u"a\n"_s + lines(1, 6) + u"b\n"_s << lines(1, 6)
                             << QStringList{u"1|a|−||"_s, u"2|1||1|1"_s, fold.arg(4), u"7|6||6|6"_s, u"8|b|−||"_s};
    QTest::newRow("one line is not folded")
        << u"a\n1\n2\n3\nb\n"_s << u"1\n2\n3\n"_s
        << QStringList{u"1|a|−||"_s, u"2|1||1|1"_s, u"3|2||2|2"_s, u"4|3||3|3"_s, u"5|b|−||"_s};
}

void TestComparisonModel::foldsEqualLines()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    QFETCH(const QStringList, expected);
    ComparisonModel model;
    const Tester tester(&model);
    model.setContext(1);
    model.setTexts(left, right);
    QCOMPARE(shown(model), expected);
    model.setContext(ComparisonModel::kWholeText);
    QCOMPARE(model.rowCount(), int(model.sides().rows().size()));
}

void TestComparisonModel::unfolds()
{
    ComparisonModel model;
    const Tester tester(&model);
    model.setContext(1);
    model.setTexts(lines(1, 9) + u"a\n"_s, lines(1, 9) + u"b\n"_s);
    QCOMPARE(model.rowCount(), 3);
    model.unfold(1);
    QCOMPARE(model.rowCount(), 3);
    model.unfold(0);
    QCOMPARE(model.rowCount(), 10);
    // It stays open while the text goes on changing.
    model.setTexts(lines(1, 9) + u"a\n"_s, lines(1, 9) + u"c\n"_s);
    QCOMPARE(model.rowCount(), 10);
    model.setTexts(lines(1, 9) + u"b\n"_s, lines(1, 9) + u"c\n"_s);
    QCOMPARE(model.rowCount(), 10);
    // Of other lines the same numbers say nothing.
    model.setTexts(u"x\n"_s + lines(2, 9) + u"b\n"_s, u"x\n"_s + lines(2, 9) + u"c\n"_s);
    QCOMPARE(model.rowCount(), 3);
}

void TestComparisonModel::marksWords()
{
    ComparisonModel model;
    model.setTexts(u"x\nmodel: opus\n"_s, u"x\nmodel: sonnet\n"_s);
    QCOMPARE(model.row(1).leftWords, (std::vector<TextRange>{{7, 4}}));
    QCOMPARE(model.row(1).rightWords, (std::vector<TextRange>{{7, 6}}));
}

void TestComparisonModel::saysWhereALineEndIsMissing()
{
    ComparisonModel model;
    model.setTexts(u"a\nb"_s, u"a\nb\n"_s);
    QVERIFY(!model.row(0).isEndMissing);
    QVERIFY(model.row(1).isEndMissing && !model.row(1).isLeftEnded);
    model.setTexts(u"a\nb\n"_s, u"a\nb"_s);
    QVERIFY(model.row(1).isEndMissing && model.row(1).isLeftEnded);
}

void TestComparisonModel::changesOnlyWhatIsOther()
{
    ComparisonModel model;
    const Tester tester(&model);
    model.setTexts(lines(1, 50), lines(1, 50));
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setTexts(lines(1, 50), lines(1, 20) + u"new\n"_s + lines(21, 50));
    QCOMPARE(removed.count(), 0);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 20);
    QCOMPARE(inserted.first().at(2).toInt(), 20);
    QCOMPARE(shown(model).constLast(), u"50|50||51|50"_s);
    model.setTexts(lines(1, 50), lines(1, 20) + u"new\n"_s + lines(21, 50));
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(reset.count(), 0);
}

void TestComparisonModel::followsAnyTexts()
{
    std::mt19937 random(23);
    const auto text = [&random] {
        QString made;
        for (unsigned count = random() % 20; count > 0; --count)
            made += QString::number(random() % 5) + u'\n';
        return made;
    };
    ComparisonModel model;
    const Tester tester(&model);
    for (int round = 0; round < 400; ++round) {
        const QString left = text();
        const QString right = text();
        model.setTexts(left, right);
        ComparisonModel fresh;
        fresh.setTexts(left, right);
        QCOMPARE(shown(model), shown(fresh));
        if (round % 7 == 0)
            model.setContext(round % 3 - 1);
        model.setContext(ComparisonModel::kWholeText);
    }
}

void TestComparisonModel::findsHunks()
{
    ComparisonModel model;
    QCOMPARE(model.firstRowOf(0), -1);
    QCOMPARE(model.hunkFrom(0), -1);
    model.setTexts(u"a\n1\n2\n3\nb\nc\n4\n"_s, u"x\n1\n2\n3\ny y\nz z\n4\n"_s);
    QCOMPARE(model.sides().hunks().size(), 2U);
    QCOMPARE(model.firstRowOf(0), 0);
    QCOMPARE(model.lastRowOf(0), 0);
    QCOMPARE(model.firstRowOf(1), 4);
    QVERIFY(model.lastRowOf(1) > 4);
    QCOMPARE(model.hunkFrom(0), 0);
    QCOMPARE(model.hunkFrom(2), 1);
    QCOMPARE(model.hunkFrom(model.rowCount() - 1), -1);
    QCOMPARE(model.firstRowOf(2), -1);
}

void TestComparisonModel::speaks()
{
    ComparisonModel model;
    model.setTexts(u"same\nold words here\ngone\n"_s, u"same\nnew words here\n"_s);
    const auto spoken = [&model](int row, int column) {
        return model.index(row, column).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken(0, ComparisonModel::LeftText), u"same"_s);
    QCOMPARE(spoken(1, ComparisonModel::LeftText), u"changed: old words here"_s);
    QCOMPARE(spoken(2, ComparisonModel::LeftText), u"only left: gone"_s);
    QVERIFY(!spoken(2, ComparisonModel::RightText).isEmpty());
}

void TestComparisonModel::showsFields()
{
    FieldComparisonModel model;
    const Tester tester(&model);
    model.setTitles(u"left"_s, u"right"_s);
    model.setFields({field(u"name"_s, u"a"_s, u"a"_s), field(u"model"_s, u"opus"_s, u"haiku"_s),
                     field(u"color"_s, u"red"_s, {}), field(u"tools"_s, {}, u"Read"_s)});
    QCOMPARE(model.differences(), 3);
    QStringList signs;
    for (int row = 0; row < model.rowCount(); ++row)
        signs << model.index(row, FieldComparisonModel::SignColumn).data().toString();
    QCOMPARE(signs, QStringList({u"="_s, u"≠"_s, u"−"_s, u"+"_s}));
    QCOMPARE(model.index(1, FieldComparisonModel::RightColumn).data().toString(), u"haiku"_s);
    QCOMPARE(model.index(2, FieldComparisonModel::RightColumn).data().toString(), u"(not there)"_s);
    // A text of pages shows its beginning.
    model.setFields({field(u"description"_s, u"one\ntwo\nthree\nfour"_s, QString(5'000, u'x'))});
    QCOMPARE(model.index(0, FieldComparisonModel::LeftColumn).data().toString(), u"one\ntwo …"_s);
    QVERIFY(model.index(0, FieldComparisonModel::RightColumn).data().toString().size() < 400);
}

void TestComparisonModel::followsFields()
{
    std::mt19937 random(29);
    FieldComparisonModel model;
    const Tester tester(&model);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    for (int round = 0; round < 300; ++round) {
        QStringList keys{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s};
        std::ranges::shuffle(keys, random);
        keys.resize(qsizetype(random() % 6));
        std::vector<FieldComparisonModel::Field> fields;
        for (const QString &key : std::as_const(keys))
            fields.push_back(field(key, QString::number(random() % 3), QString::number(random() % 3)));
        model.setFields(fields);
        QCOMPARE(model.rowCount(), int(fields.size()));
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(model.field(row) == fields[std::size_t(row)]);
    }
    QCOMPARE(reset.count(), 0);
}

QTEST_MAIN(TestComparisonModel)
#include "tst_comparisonmodel.moc"
