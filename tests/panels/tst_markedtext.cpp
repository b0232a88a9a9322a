// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "panels/markedtext.h"

#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class MarkedTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void marksAreWider();
    void leavesTheMiddleOut();
    void staysInItsRoom_data();
    void staysInItsRoom();
};

void MarkedTextTest::marksAreWider()
{
    const QFont font;
    const QString text = u"code-reviewer"_s;
    QVERIFY(MarkedText(text, {{0, text.size()}}, font).width() >= MarkedText(text, {}, font).width());
    QCOMPARE(MarkedText(text, {}, font).elided(10'000).text(), text);
    // Marks of another text than this one.
    QVERIFY(MarkedText(u"ab"_s, {{1, 5}}, font).marks().empty());
}

void MarkedTextTest::leavesTheMiddleOut()
{
    const QFont font;
    const QString text = u"a-very-long-name-of-an-agent-that-reviews-all-kinds-of-code"_s;
    const std::vector<TextRange> marks{{2, 4}, {20, 15}, {text.size() - 4, 4}};
    const MarkedText whole(text, marks, font);
    const MarkedText shorter = whole.elided(whole.width() / 2);
    QVERIFY(shorter.text().size() < text.size());
    QVERIFY(shorter.width() <= whole.width() / 2);
    QVERIFY(shorter.text().startsWith(u"a-very"_s));
    QVERIFY(shorter.text().endsWith(u"code"_s));
    const auto marked = [&](const TextRange &mark) { return shorter.text().sliced(mark.start, mark.length); };
    QVERIFY(shorter.marks().size() >= 2);
    QCOMPARE(marked(shorter.marks().front()), u"very"_s);
    QCOMPARE(marked(shorter.marks().back()), u"code"_s);
}

void MarkedTextTest::staysInItsRoom_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fromRight");
    for (const bool fromRight : {false, true}) {
        const char *side = fromRight ? "right" : "left";
        QTest::addRow("short, %s", side) << u"ab"_s << fromRight;
        QTest::addRow("long, %s", side) << QString(300, u'm') << fromRight;
        QTest::addRow("endless, %s", side) << QString(100'000, u'm') << fromRight;
        QTest::addRow("Arabic, %s", side) << QString(u"مراجع الكود"_s).repeated(20) << fromRight;
    }
}

/// Nothing is painted beside its place, and what fits begins where is read from.
void MarkedTextTest::staysInItsRoom()
{
    QFETCH(const QString, text);
    QFETCH(const bool, fromRight);
    QImage image(400, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    const QRect place(100, 10, 200, 40);
    QPainter painter(&image);
    MarkedText(text, {{0, std::min<qsizetype>(text.size(), 3)}}, QFont())
        .paint(&painter, place, fromRight ? Qt::RightToLeft : Qt::LeftToRight);
    painter.end();
    QRect painted;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 128)
                painted |= QRect(x, y, 1, 1);
        }
    }
    QVERIFY(!painted.isEmpty());
    QVERIFY2(place.adjusted(-2, 0, 2, 0).contains(painted),
             qPrintable(u"%1 to %2"_s.arg(painted.left()).arg(painted.right())));
    if (fromRight)
        QVERIFY(painted.right() > place.right() - 12);
    else
        QVERIFY(painted.left() < place.left() + 12);
}

QTEST_MAIN(MarkedTextTest)
#include "tst_markedtext.moc"
