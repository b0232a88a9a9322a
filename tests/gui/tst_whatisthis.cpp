// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "models/explanation.h"
#include "panels/explanationbox.h"
#include "panels/handbook.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QScreen>
#include <QStatusBar>
#include <QTextBrowser>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

QByteArray agent()
{
    return "---\nname: a\ndescription: Use it.\nmodel: sonnet\nmaxTurns: 4\n---\n\nYou are it.\n";
}

/// One that knows of what it is asked.
class Knowing : public QWidget, public Explained
{
public:
    using QWidget::QWidget;
    [[nodiscard]] Explanation explanation() const override { return {.title = u"It"_s, .html = answer}; }

    QString answer = u"<p>What it is.</p>"_s;
};

} // namespace

/// Help ▸ What Is This? and the sign beside each field.
class WhatIsThisTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersByKey();
    void answersByMouse();
    void everyFieldHasTheSign();
    void isSelectedAndCopied();
    void leadsToTheHandbook();
    void leadsToTheSource();
    void saysWhereNothingIsKnown();
    void asksFromTheInsideOut();
    void staysOnTheScreen_data();
    void staysOnTheScreen();
    void answersForSeveralAgents();

private:
    static void open(Fixture &f)
    {
        f.open(f.test.write(u"a.md"_s, agent()));
        QVERIFY(f.settled());
    }
    static ExplanationBox *box(const Fixture &f)
    {
        auto *box = f.window->findChild<ExplanationBox *>();
        return box && box->isVisible() ? box : nullptr;
    }
    static QTextBrowser *text(const Fixture &f) { return f.window->findChild<QTextBrowser *>(u"explanationText"_s); }
    /// By the mouse, on the sign beside a field.
    static void ask(const Fixture &f, const QString &key)
    {
        auto *sign = f.find<QAbstractButton>(u"whatIs_"_s + key);
        QTRY_VERIFY(sign->isVisible());
        QTest::mouseClick(sign, Qt::LeftButton);
        QVERIFY(box(f));
    }
};

void WhatIsThisTest::answersByKey()
{
    Fixture f;
    open(f);
    auto *field = f.find<QWidget>(u"field_model"_s);
    field->setFocus();
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(box(f));
    const QString said = text(f)->toPlainText();
    QVERIFY2(said.startsWith(u"Model – model\n"_s), qPrintable(said));
    QVERIFY(said.contains(u"If it is missing: The model of the conversation that calls it."_s));
    QVERIFY(said.contains(u"Measured with Claude Code "_s));
    // Read to who does not see it.
    QCOMPARE(text(f)->accessibleName(), u"Model – model"_s);
    QVERIFY(text(f)->accessibleDescription().contains(u"If it is missing"_s));
    QVERIFY(text(f)->hasFocus());
    QTest::keyClick(text(f), Qt::Key_Escape);
    QVERIFY(!box(f));
    QTRY_VERIFY(field->hasFocus());
}

void WhatIsThisTest::answersByMouse()
{
    Fixture f;
    open(f);
    f.editor()->setFocus();
    ask(f, u"color"_s);
    QVERIFY(text(f)->toPlainText().contains(u"Its values: red"_s));
    QTest::keyClick(text(f), Qt::Key_Escape);
    QVERIFY(!box(f));
    QTRY_VERIFY(f.editor()->hasFocus()); // the mouse took the keys to no sign
    QCOMPARE(f.find<QAbstractButton>(u"whatIs_color"_s)->accessibleName(), u"What is “Colour”?"_s);
}

void WhatIsThisTest::everyFieldHasTheSign()
{
    Fixture f;
    open(f);
    for (const FieldSpec &field : f.document()->client().dialect->fields()) {
        auto *sign = f.find<QAbstractButton>(u"whatIs_"_s + field.key);
        QCOMPARE(sign->focusPolicy(), Qt::NoFocus);
        QVERIFY(!sign->accessibleName().isEmpty());
        sign->click();
        QVERIFY2(box(f), qPrintable(field.key));
        QVERIFY2(text(f)->toPlainText().contains(field.help), qPrintable(field.key));
        QTest::keyClick(text(f), Qt::Key_Escape);
    }
}

void WhatIsThisTest::isSelectedAndCopied()
{
    Fixture f;
    open(f);
    ask(f, u"maxTurns"_s);
    QTest::keySequence(text(f), QKeySequence::SelectAll);
    QTest::keySequence(text(f), QKeySequence::Copy);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"After so many turns the agent stops."_s));
}

void WhatIsThisTest::leadsToTheHandbook()
{
    Fixture f;
    open(f);
    auto *field = f.find<QWidget>(u"field_description"_s);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(box(f));
    QTest::keyClick(text(f), Qt::Key_Tab); // what the field's maker documents
    QTest::keyClick(text(f), Qt::Key_Tab);
    QTest::keyClick(text(f), Qt::Key_Return);
    QVERIFY(!box(f));
    auto *book = f.window->findChild<Handbook *>();
    QVERIFY(book && book->isVisible());
    QCOMPARE(book->page(), u"description"_s);
}

void WhatIsThisTest::leadsToTheSource()
{
    Fixture f;
    open(f);
    ask(f, u"model"_s);
    QTest::keyClick(text(f), Qt::Key_Tab);
    QTest::keyClick(text(f), Qt::Key_Return);
    QVERIFY(!box(f));
    QCOMPARE(f.dialogs.links, QStringList{u"https://code.claude.com/docs/en/sub-agents"_s});
}

void WhatIsThisTest::saysWhereNothingIsKnown()
{
    Fixture f;
    open(f);
    auto *filter = f.find<QLineEdit>(u"agentsFilter"_s);
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(!box(f));
    QVERIFY(f.window->statusBar()->currentMessage().contains(u"F1"_s));
}

void WhatIsThisTest::asksFromTheInsideOut()
{
    Fixture f;
    open(f);
    auto *outer = new Knowing(f.window.get());
    auto *inner = new QLineEdit(outer);
    outer->resize(200, 60);
    outer->show();
    inner->setFocus();
    QTRY_VERIFY(inner->hasFocus());
    QTest::keyClick(inner, Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(box(f));
    QCOMPARE(text(f)->toPlainText(), u"It\nWhat it is."_s);
    QTest::keyClick(text(f), Qt::Key_Escape);
    // Qt's own property is nearer.
    inner->setAccessibleName(u"Line"_s);
    inner->setWhatsThis(u"A <line>."_s);
    QTest::keyClick(inner, Qt::Key_F1, Qt::ShiftModifier);
    QCOMPARE(text(f)->toPlainText(), u"Line\nA <line>."_s);
    QTest::keyClick(text(f), Qt::Key_Escape);
    // One that has no answer now leaves it to what is around it.
    inner->setWhatsThis({});
    outer->answer.clear();
    QTest::keyClick(inner, Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(!box(f));
}

void WhatIsThisTest::staysOnTheScreen_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void WhatIsThisTest::staysOnTheScreen()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    Fixture f;
    open(f);
    f.window->move(f.window->screen()->availableGeometry().bottomRight() - QPoint(700, 300));
    for (const QString &key : {u"name"_s, u"model"_s, u"maxTurns"_s}) {
        f.find<QAbstractButton>(u"whatIs_"_s + key)->click();
        QVERIFY(box(f));
        // The offscreen platform gives every window a frame of two pixels and moves it by as much.
        constexpr int kFrame = 2;
        const QRect room = f.window->screen()->availableGeometry().adjusted(0, 0, kFrame, kFrame);
        const QRect place(box(f)->pos(), box(f)->size());
        QVERIFY2(
            room.contains(place),
            qPrintable(u"%1 %2 %3 %4"_s.arg(place.left()).arg(place.top()).arg(place.width()).arg(place.height())));
        QTest::keyClick(text(f), Qt::Key_Escape);
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void WhatIsThisTest::answersForSeveralAgents()
{
    Fixture f;
    f.test.write(u"project/.claude/agents/a.md"_s, plainAgent("a"));
    f.test.write(u"project/.claude/agents/b.md"_s, plainAgent("b"));
    f.test.workspace()->keepFolder(f.test.path(u"project"_s));
    QTRY_VERIFY(f.window->isSettled());
    auto *views = f.find<QAbstractItemView>(u"viewsList"_s);
    views->setFocus();
    views->setCurrentIndex(views->model()->index(0, 0));
    QTest::keyClick(views, Qt::Key_Return);
    auto *table = f.find<QTreeView>(u"overviewTable"_s);
    table->setFocus();
    table->selectAll();
    QTRY_VERIFY(f.window->findChild<QAbstractButton *>(u"whatIs_model"_s));
    auto *sign = f.window->findChild<QAbstractButton *>(u"whatIs_model"_s);
    QTRY_VERIFY(sign->isVisible());
    QTest::mouseClick(sign, Qt::LeftButton);
    QVERIFY(box(f));
    QVERIFY(text(f)->toPlainText().startsWith(u"Model"_s));
}

QTEST_MAIN(WhatIsThisTest)
#include "tst_whatisthis.moc"
