// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "app/theme.h"
#include "models/tabstop.h"
#include "models/themecolours.h"
#include "panels/comparedialog.h"
#include "panels/readingorder.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QWidget *widget)
{
    return widget ? u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName())
                  : u"nothing"_s;
}

/// In the window, also of what is scrolled out of sight.
QRect placeOf(const QWidget *widget)
{
    return {widget->mapTo(widget->window(), QPoint()), widget->size()};
}

/// One Tab after the other, until a stop comes again. In the text a Tab is an
/// indent, and other keys lead out of it: panes().
QWidgetList stopsOf(QWidget *window, bool isForth)
{
    QWidgetList stops;
    for (int i = 0; i < 300; ++i) {
        QWidget *now = QApplication::focusWidget();
        if (!window->isAncestorOf(now) || stops.contains(now))
            break;
        stops += now;
        if (const auto *text = qobject_cast<CodeEditor *>(now); text && !text->isReadOnly())
            focusInReadingOrder(window, isForth);
        else
            QTest::keyClick(now, isForth ? Qt::Key_Tab : Qt::Key_Backtab, isForth ? Qt::NoModifier : Qt::ShiftModifier);
    }
    return stops;
}

/// The smallest part of the window that holds both and lays out its own: what
/// stands in different ones is compared as those are.
std::pair<const QWidget *, const QWidget *> partsOf(const QWidget *a, const QWidget *b)
{
    for (const QWidget *outer = a->parentWidget(); outer; outer = outer->parentWidget()) {
        if (!outer->isAncestorOf(b))
            continue;
        const auto below = [outer](const QWidget *inner) {
            while (inner->parentWidget() != outer)
                inner = inner->parentWidget();
            return inner;
        };
        return {below(a), below(b)};
    }
    return {a, b};
}

/// Whether `b` is read after `a`: further down, or beside it on the right.
bool isReadAfter(const QWidget *a, const QWidget *b)
{
    const auto [first, second] = partsOf(a, b);
    const QRect one = placeOf(first);
    const QRect other = placeOf(second);
    if (one.contains(other) || other.contains(one))
        return true;
    const bool isBeside = other.top() < one.bottom() && one.top() < other.bottom();
    const bool isMirrored = first->parentWidget()->isRightToLeft();
    return !isBeside    ? other.top() >= one.top()
           : isMirrored ? other.right() <= one.right()
                        : other.left() >= one.left();
}

/// Every step that goes back, but for the one to the first stop.
QStringList stepsBack(const QWidgetList &stops)
{
    QStringList back;
    for (qsizetype i = 0; i < stops.size(); ++i) {
        const QWidget *from = stops.at(i);
        const QWidget *to = stops.at((i + 1) % stops.size());
        if (!isReadAfter(from, to))
            back << u"%1 -> %2"_s.arg(nameOf(from), nameOf(to));
    }
    return back.size() > 1 ? back : QStringList();
}

QString listed(const QWidgetList &stops)
{
    QStringList lines;
    for (const QWidget *stop : stops) {
        const QRect place = placeOf(stop);
        lines << u"%1 (%2, %3)"_s.arg(nameOf(stop)).arg(place.left()).arg(place.top());
    }
    return lines.join(u'\n');
}

/// All that Tab should come to.
QWidgetList wantedIn(const QWidget *window)
{
    QWidgetList wanted;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        const bool isStop = (widget->focusPolicy() & Qt::TabFocus) && widget->isVisibleTo(window) &&
                            widget->isEnabled() && widget->window() == window && !widget->focusProxy();
        if (isStop)
            wanted += widget;
    }
    return wanted;
}

/// A whole round forth and one back. Empty, or what is wrong with it.
QString faultsOf(QWidget *window)
{
    if (!window->isAncestorOf(QApplication::focusWidget()))
        return u"the keys are at "_s + nameOf(QApplication::focusWidget());
    const QWidgetList wanted = wantedIn(window);
    const QWidgetList stops = stopsOf(window, true);
    QStringList faults = stepsBack(stops);
    for (const QWidget *stop : wanted) {
        // One of several to choose from is the stop for all.
        const auto *button = qobject_cast<const QAbstractButton *>(stop);
        if (!stops.contains(stop) && !(button && button->autoExclusive()))
            faults << u"not at "_s + nameOf(stop);
    }
    if (QApplication::focusWidget() != stops.constFirst())
        faults << u"not round: "_s + nameOf(QApplication::focusWidget());
    QWidgetList back = stopsOf(window, false);
    std::reverse(back.begin() + 1, back.end());
    if (back != stops)
        faults << u"other stops on the way back:\n"_s + listed(back);
    return faults.isEmpty() ? QString() : faults.join(u'\n') + u"\nall:\n"_s + listed(stops);
}

/// How many stand out from what was there: with a contrast that eyes take for a line.
int changedPixels(const QImage &a, const QImage &b)
{
    constexpr double kSeen = 1.5;
    int changed = 0;
    for (int y = 0; y < std::min(a.height(), b.height()); ++y) {
        for (int x = 0; x < std::min(a.width(), b.width()); ++x)
            changed += ThemeColours::contrast(a.pixelColor(x, y), b.pixelColor(x, y)) >= kSeen;
    }
    return changed;
}

} // namespace

/// Tab goes as one reads, comes everywhere, is seen there, and never ends somewhere.
class FocusOrderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    void window_data();
    void window();
    void views();
    void comparison();
    void newAgent();
    void panes();
    void goesToTheTextFirst();
    void isSeen_data();
    void isSeen();
};

void FocusOrderTest::window_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void FocusOrderTest::window()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    Fixture f;
    f.test.write(u"project/.claude/agents/b.md"_s, plainAgent("b"));
    f.test.workspace()->keepFolder(f.test.path(u"project"_s));
    f.open(f.test.write(u"a.md"_s, repairedAgent()));
    QTRY_VERIFY(f.window->isSettled());
    QCOMPARE(QApplication::focusWidget(), f.editor()); // the file is what was asked for
    f.trigger(u"actionReplace"_s);
    auto *problems = f.find<QTreeView>(u"problemsList"_s);
    problems->setCurrentIndex(problems->model()->index(0, 0)); // its buttons are for the current one
    const QString faults = faultsOf(f.window.get());
    QVERIFY2(faults.isEmpty(), qPrintable(faults));
}

void FocusOrderTest::views()
{
    Fixture f;
    f.test.write(u"project/.claude/agents/b.md"_s, plainAgent("b"));
    f.test.workspace()->keepFolder(f.test.path(u"project"_s));
    QTRY_VERIFY(f.window->isSettled());
    auto *views = f.find<QAbstractItemView>(u"viewsList"_s);
    for (int row = 0; row < views->model()->rowCount(); ++row) {
        views->setCurrentIndex(views->model()->index(row, 0));
        Q_EMIT views->activated(views->currentIndex());
        QCoreApplication::processEvents();
        const QString faults = faultsOf(f.window.get());
        QVERIFY2(faults.isEmpty(), qPrintable(views->currentIndex().data().toString() + u'\n' + faults));
    }
}

void FocusOrderTest::comparison()
{
    Fixture f;
    f.open(f.test.write(u"a.md"_s, plainAgent("a")));
    QTest::keyClicks(f.editor(), u"other"_s);
    f.trigger(u"actionCompareDisk"_s);
    QTRY_VERIFY(f.window->findChild<CompareDialog *>());
    auto *dialog = f.window->findChild<CompareDialog *>();
    dialog->activateWindow();
    QTRY_VERIFY(dialog->isAncestorOf(QApplication::focusWidget()));
    const QString faults = faultsOf(dialog);
    QVERIFY2(faults.isEmpty(), qPrintable(faults));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog || !dialog->isVisible());
}

void FocusOrderTest::newAgent()
{
    Fixture f;
    f.test.write(u"project/.claude/agents/a.md"_s, plainAgent("a"));
    f.test.workspace()->keepFolder(f.test.path(u"project"_s));
    QTRY_VERIFY(f.window->isSettled());
    QStringList faults;
    int pages = 0;
    QTimer::singleShot(0, f.window.get(), [&faults, &pages] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        auto *next = dialog->findChild<QAbstractButton *>(u"newAgentNext"_s);
        for (; pages < 8; ++pages) {
            QCoreApplication::processEvents();
            if (const QString fault = faultsOf(dialog); !fault.isEmpty())
                faults << u"page %1: "_s.arg(pages) + fault;
            if (!next->isEnabled() || !next->isVisible())
                break;
            QTest::mouseClick(next, Qt::LeftButton);
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
    });
    f.trigger(u"actionNewAgent"_s); // returns when the dialog has closed
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QVERIFY2(pages >= 3, qPrintable(QString::number(pages)));
}

void FocusOrderTest::panes()
{
    Fixture f;
    f.open(f.test.write(u"a.md"_s, repairedAgent()));
    QTRY_VERIFY(f.window->isSettled());
    QCOMPARE(QApplication::focusWidget(), f.editor());
    const auto press = [](Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, modifiers);
        return QApplication::focusWidget();
    };
    const QWidget *field = press();
    QVERIFY2(f.find<QWidget>(u"fieldsPanel"_s)->isAncestorOf(field), qPrintable(nameOf(field)));
    const QWidget *below = press();
    QVERIFY2(f.find<QWidget>(u"belowTabs"_s)->isAncestorOf(below), qPrintable(nameOf(below)));
    QCOMPARE(press(), f.find<QWidget>(u"viewsList"_s));
    QCOMPARE(press(), f.editor());
    QCOMPARE(press(Qt::ShiftModifier), f.find<QWidget>(u"viewsList"_s));
    // Each part has the keys where it last had them.
    f.find<QWidget>(u"problemsList"_s)->setFocus();
    press();
    QCOMPARE(press(Qt::ShiftModifier), f.find<QWidget>(u"problemsList"_s));
    f.trigger(u"actionShowFields"_s);
    f.editor()->setFocus();
    QCOMPARE(press(), f.find<QWidget>(u"problemsList"_s)); // what is hidden is passed over
}

/// A button before a text that people go on writing in comes behind it.
void FocusOrderTest::goesToTheTextFirst()
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *who = new QToolButton(&window);
    auto *text = new QLineEdit(&window);
    auto *remove = new QToolButton(&window);
    for (QToolButton *button : {who, remove})
        button->setFocusPolicy(Qt::StrongFocus);
    for (QWidget *part : QWidgetList{who, text, remove})
        row->addWidget(part);
    window.show();
    QCOMPARE(stopsInReadingOrder(&window), (QWidgetList{who, text, remove}));
    who->setProperty(kLateStop, true);
    QCOMPARE(stopsInReadingOrder(&window), (QWidgetList{text, remove, who}));
}

void FocusOrderTest::isSeen_data()
{
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << static_cast<int>(Theme::Light);
    QTest::newRow("dark") << static_cast<int>(Theme::Dark);
}

void FocusOrderTest::isSeen()
{
    QFETCH(const int, theme);
    applyTheme(static_cast<Theme>(theme));
    QApplication::setCursorFlashTime(0); // a cursor is there all the time, or not at all
    Fixture f;
    f.test.write(u"project/.claude/agents/b.md"_s, plainAgent("b"));
    f.test.workspace()->keepFolder(f.test.path(u"project"_s));
    f.open(f.test.write(u"a.md"_s, repairedAgent()));
    QTRY_VERIFY(f.window->isSettled());
    const QWidgetList stops = stopsOf(f.window.get(), true);
    QStringList unseen;
    for (QWidget *stop : stops) {
        stop->setFocus(Qt::TabFocusReason);
        const QImage with = stop->grab().toImage();
        f.find<QWidget>(stop == f.editor() ? u"agentsFilter"_s : u"codeEditor"_s)->setFocus(Qt::TabFocusReason);
        const int changed = changedPixels(with, stop->grab().toImage());
        if (changed < 12)
            unseen << u"%1: %2 pixels"_s.arg(nameOf(stop)).arg(changed);
    }
    applyTheme(Theme::System);
    QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u'\n')));
}

QTEST_MAIN(FocusOrderTest)
#include "tst_focusorder.moc"
