// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "panels/comparedialog.h"
#include "panels/crashdialog.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QDialog>
#include <QListWidget>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

/// Whatever takes the focus and says nothing of itself.
QStringList namelessIn(const QWidget *window)
{
    QStringList found;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        // Inner parts of a control speak by it.
        const bool isInner = widget->objectName().startsWith(u"qt_"_s) || widget->focusProxy();
        if (isInner || !widget->isVisibleTo(window) || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty()) {
            found << u"%1 %2 in %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                                          widget->parentWidget()->objectName());
        }
    }
    return found;
}

} // namespace

/// Who cannot see the window hears what each control is.
class AccessibleNamesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsOneWithout();
    void window();
    void views();
    void comparison();
    void newAgent();
    void aboutAndCrash();
    void preferences();
};

void AccessibleNamesTest::findsOneWithout()
{
    Fixture f;
    f.open(f.test.write(u"a.md"_s, repairedAgent()));
    QTRY_VERIFY(f.window->isSettled());
    f.editor()->setAccessibleName({});
    const QStringList nameless = namelessIn(f.window.get());
    QCOMPARE(nameless.size(), 1);
    QVERIFY(nameless.constFirst().contains(u"codeEditor"_s));
}

void AccessibleNamesTest::window()
{
    Fixture f;
    f.open(f.test.write(u"a.md"_s, repairedAgent()));
    QTRY_VERIFY(f.window->isSettled());
    f.trigger(u"actionReplace"_s);
    QVERIFY2(namelessIn(f.window.get()).isEmpty(), qPrintable(namelessIn(f.window.get()).join(u'\n')));
}

void AccessibleNamesTest::views()
{
    Fixture f;
    f.test.write(u"project/.claude/agents/a.md"_s, plainAgent("a"));
    f.test.workspace()->keepFolder(f.test.path(u"project"_s));
    QTRY_VERIFY(f.window->isSettled());
    auto *views = f.find<QAbstractItemView>(u"viewsList"_s);
    for (int row = 0; row < views->model()->rowCount(); ++row) {
        views->setCurrentIndex(views->model()->index(row, 0));
        Q_EMIT views->activated(views->currentIndex());
        const QStringList nameless = namelessIn(f.window.get());
        QVERIFY2(nameless.isEmpty(),
                 qPrintable(views->currentIndex().data().toString() + u'\n' + nameless.join(u'\n')));
    }
}

void AccessibleNamesTest::comparison()
{
    Fixture f;
    f.open(f.test.write(u"a.md"_s, plainAgent("a")));
    QTest::keyClicks(f.editor(), u"other"_s);
    f.trigger(u"actionCompareDisk"_s);
    QTRY_VERIFY(f.window->findChild<CompareDialog *>());
    const QStringList nameless = namelessIn(f.window->findChild<CompareDialog *>());
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void AccessibleNamesTest::newAgent()
{
    Fixture f;
    QStringList nameless;
    int pages = 0;
    QTimer::singleShot(0, f.window.get(), [&nameless, &pages] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        auto *next = dialog->findChild<QAbstractButton *>(u"newAgentNext"_s);
        for (; pages < 8; ++pages) {
            nameless += namelessIn(dialog);
            if (!next->isEnabled() || !next->isVisible())
                break;
            QTest::mouseClick(next, Qt::LeftButton);
        }
        dialog->reject();
    });
    f.trigger(u"actionNewAgent"_s); // returns when the dialog has closed
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    QVERIFY2(pages >= 3, qPrintable(QString::number(pages)));
}

void AccessibleNamesTest::aboutAndCrash()
{
    const Fixture f;
    f.trigger(u"actionAbout"_s);
    const auto *about = f.window->findChild<QDialog *>(u"aboutDialog"_s);
    QVERIFY(about);
    QCOMPARE(namelessIn(about), QStringList());
    CrashDialog crash({{.path = {}, .time = {}, .text = u"Dossier 1\n"_s}});
    crash.setAttribute(Qt::WA_DeleteOnClose, false);
    crash.show();
    QCOMPARE(namelessIn(&crash), QStringList());
}

void AccessibleNamesTest::preferences()
{
    const Fixture f;
    f.trigger(u"actionPreferences"_s);
    const auto *dialog = f.window->findChild<QDialog *>(u"preferencesDialog"_s);
    QVERIFY(dialog);
    auto *pages = dialog->findChild<QListWidget *>(u"preferencesPages"_s);
    QVERIFY(pages->count() >= 5);
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentRow(page);
        QCOMPARE(namelessIn(dialog), QStringList());
    }
}

QTEST_MAIN(AccessibleNamesTest)
#include "tst_accessiblenames.moc"
