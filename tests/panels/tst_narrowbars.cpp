// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// Bars and rows of buttons in little room: all is read, and nothing out of reach.
#include "panels/buttonrow.h"
#include "panels/messagebar.h"
#include "panels/verdictbar.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

constexpr int kNarrow = 320;

/// In a column of its own, as a page has it.
struct Column : QWidget {
    explicit Column(QWidget *bar)
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(bar);
        layout->addStretch(1);
        show();
    }
    void setWidth(int width)
    {
        resize(width, 500);
        QCoreApplication::processEvents();
    }
};

QRect placeOf(const QWidget *widget, const QWidget *in)
{
    return {widget->mapTo(in, QPoint()), widget->size()};
}

void verifyInside(const QWidget *bar)
{
    QList<QRect> places;
    for (const QWidget *child : bar->findChildren<QWidget *>()) {
        const bool isSeen = child->isVisible() && (qobject_cast<const QAbstractButton *>(child) ||
                                                   (qobject_cast<const QLabel *>(child) && child->height() > 0));
        if (!isSeen)
            continue;
        const QRect place = placeOf(child, bar);
        QVERIFY2(bar->rect().contains(place), qPrintable(child->objectName()));
        for (const QRect &other : std::as_const(places))
            QVERIFY2(!place.intersects(other), qPrintable(child->objectName()));
        places << place;
        if (const auto *label = qobject_cast<const QLabel *>(child); label && label->wordWrap())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }
}

const QString kText = u"Another program changed this file; you have unsaved edits. Nothing is overwritten until you "
                      "choose."_s;

std::vector<MessageBar::Choice> choices()
{
    return {{u"Vergleichen und zusammenführen"_s, u"first"_s, [] {}},
            {u"Fassung vom Datenträger nehmen"_s, u"second"_s, [] {}},
            {u"Mit dieser Fassung überschreiben"_s, u"third"_s, [] {}}};
}

} // namespace

class NarrowBarsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void messageGoesOnBelow_data();
    void messageGoesOnBelow();
    void messageIsOneLineWithRoom();
    void choicesStayTogether();
    void choicesFollowByTab();
    void aHeldReturnChoosesOnce();
    void longNameIsElided();
    void verdictGoesOnBelow();
    void verdictDoesNotJump();
    void rowGoesOnBelow();
};

void NarrowBarsTest::messageGoesOnBelow_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void NarrowBarsTest::messageGoesOnBelow()
{
    QFETCH(const Qt::LayoutDirection, direction);
    auto *bar = new MessageBar;
    Column column(bar);
    column.setLayoutDirection(direction);
    bar->showMessage(BarTone::Warning, kText, choices());
    QVERIFY(column.minimumSizeHint().width() <= kNarrow);
    for (const int width : {1200, 700, 500, kNarrow}) {
        column.setWidth(width);
        QCOMPARE(bar->width(), width);
        verifyInside(bar);
    }
    // The text has the whole width but for the button that closes.
    QVERIFY(bar->findChild<QLabel *>(u"messageText"_s)->width() > kNarrow - 90);
}

void NarrowBarsTest::messageIsOneLineWithRoom()
{
    auto *bar = new MessageBar;
    Column column(bar);
    bar->showMessage(BarTone::Warning, u"This file is no longer on the disk."_s, {{u"Save"_s, u"save"_s, [] {}}});
    column.setWidth(900);
    const QRect text = placeOf(bar->findChild<QLabel *>(u"messageText"_s), bar);
    const QRect button = placeOf(bar->findChild<QPushButton *>(u"save"_s), bar);
    QVERIFY(button.left() > text.right());
    QVERIFY(text.center().y() - button.center().y() <= 1);
    // At the far end, beside the button that closes.
    QVERIFY(button.right() > 900 - 60);
    verifyInside(bar);
    QVERIFY(bar->height() < 60);
    QVERIFY(bar->sizeHint().height() < 60);
}

/// Either beside the text or below it, but not one here and one there.
void NarrowBarsTest::choicesStayTogether()
{
    auto *bar = new MessageBar;
    Column column(bar);
    bar->showMessage(BarTone::Warning, kText,
                     {{u"Use the New Name"_s, u"follow"_s, [] {}}, {u"Save"_s, u"save"_s, [] {}}});
    const auto *text = bar->findChild<QLabel *>(u"messageText"_s);
    const auto *follow = bar->findChild<QPushButton *>(u"follow"_s);
    const auto *save = bar->findChild<QPushButton *>(u"save"_s);
    for (int width = 900; width >= kNarrow; width -= 20) {
        column.setWidth(width);
        verifyInside(bar);
        QCOMPARE(follow->y(), save->y());
        QVERIFY(follow->x() > text->geometry().right() || follow->y() > text->geometry().bottom());
    }
}

void NarrowBarsTest::choicesFollowByTab()
{
    auto *bar = new MessageBar;
    Column column(bar);
    bar->showMessage(BarTone::Warning, u"first message"_s, {{u"Old"_s, u"old"_s, [] {}}});
    bar->showMessage(BarTone::Warning, kText, choices());
    column.setWidth(700);
    QVERIFY(QTest::qWaitForWindowActive(&column));
    bar->findChild<QPushButton *>(u"first"_s)->setFocus();
    for (const QString &name : {u"second"_s, u"third"_s}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), name);
    }
}

/// What is held when the choice leads elsewhere would go on there.
void NarrowBarsTest::aHeldReturnChoosesOnce()
{
    int chosen = 0;
    auto *bar = new MessageBar;
    const Column column(bar);
    bar->showMessage(BarTone::Info, kText, {{u"Again"_s, u"again"_s, [&chosen] { ++chosen; }}});
    auto *button = bar->findChild<QPushButton *>(u"again"_s);
    const auto send = [button](QEvent::Type type, bool isHeld) {
        QKeyEvent event(type, Qt::Key_Return, Qt::NoModifier, u"\r"_s, isHeld);
        QApplication::sendEvent(button, &event);
    };
    send(QEvent::KeyPress, false);
    send(QEvent::KeyRelease, true);
    send(QEvent::KeyPress, true);
    QCOMPARE(chosen, 0);
    send(QEvent::KeyRelease, false);
    QCOMPARE(chosen, 1);
    // Held since before the keys came here.
    send(QEvent::KeyPress, true);
    send(QEvent::KeyRelease, false);
    QCOMPARE(chosen, 1);
}

void NarrowBarsTest::longNameIsElided()
{
    const QString title = u"Add a header with the name “%1”"_s.arg(QString(200, u'n'));
    auto *bar = new MessageBar;
    Column column(bar);
    bar->showMessage(BarTone::Info, kText, {{title, u"fix"_s, [] {}}});
    column.setWidth(1000);
    QCOMPARE(bar->width(), 1000);
    verifyInside(bar);
    const auto *button = bar->findChild<QPushButton *>(u"fix"_s);
    QVERIFY(button->width() < 500);
    QCOMPARE(button->text(), title);
    QVERIFY(bar->minimumSizeHint().width() <= kNarrow);
}

void NarrowBarsTest::verdictGoesOnBelow()
{
    auto *bar = new VerdictBar;
    Column column(bar);
    Verdict verdict;
    verdict.level = Verdict::Level::Note;
    Fix fix;
    fix.title = QString(120, u'n');
    Verdict::Sentence &sentence = verdict.sentences.emplace_back();
    sentence.text = u"Claude Code takes this file for a note, not for an agent."_s;
    sentence.fix = fix;
    bar->setVerdict(verdict);
    bar->setStanding(u"It hides the agent of this name in the home folder, which others may use."_s, u"/other.md"_s);
    QVERIFY(column.minimumSizeHint().width() <= kNarrow);
    for (const int width : {1200, 700, kNarrow}) {
        column.setWidth(width);
        QCOMPARE(bar->width(), width);
        verifyInside(bar);
    }
}

void NarrowBarsTest::verdictDoesNotJump()
{
    auto *bar = new VerdictBar;
    Column column(bar);
    column.setWidth(900);
    const auto verdict = [](int sentences) {
        Verdict all{.level = Verdict::Level::Notice, .sentences = {}};
        for (int i = 0; i < sentences; ++i)
            all.sentences.push_back({.text = u"It is so."_s, .fix = {}, .rule = {}});
        return all;
    };
    const auto heightWith = [&](int sentences) {
        bar->setVerdict(verdict(sentences));
        QCoreApplication::processEvents();
        return bar->height();
    };
    const int low = heightWith(1);
    const int high = heightWith(3);
    QVERIFY(high > low);
    QCOMPARE(heightWith(1), high); // somebody may be typing
    QCOMPARE(heightWith(2), high);
    QCOMPARE(heightWith(1), high);
    verifyInside(bar);
    QTRY_COMPARE(bar->height(), low);
}

void NarrowBarsTest::rowGoesOnBelow()
{
    auto *row = new ButtonRow;
    const QPushButton *discard = row->add(u"discard"_s, u"Verwerfen …"_s);
    row->addGap();
    const QPushButton *later = row->add(u"later"_s, u"Später entscheiden"_s);
    const QPushButton *all = row->add(u"all"_s, u"Alle wiederherstellen"_s);
    Column column(row);
    column.setWidth(600);
    QCOMPARE(placeOf(discard, row).left(), 0);
    QCOMPARE(placeOf(all, row).right(), row->rect().right());
    QCOMPARE(discard->y(), all->y());
    verifyInside(row);
    column.setWidth(260);
    QCOMPARE(row->width(), 260);
    verifyInside(row);
    QVERIFY(all->y() > later->y());
}

QTEST_MAIN(NarrowBarsTest)
#include "tst_narrowbars.moc"
