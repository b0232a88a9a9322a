// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "app/preferencescontroller.h"
#include "app/theme.h"
#include "panels/preferences/keyfield.h"
#include "panels/preferencesdialog.h"
#include "windowfixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeWidget>

using namespace dossier;
using namespace Qt::StringLiterals;
using Key = Settings::Key;

namespace {

struct Scene : Fixture {
    PreferencesDialog *dialog = nullptr;

    Scene() { open(test.write(u"agents ü/a.md"_s, plainAgent("a"))); }

    [[nodiscard]] Settings *settings() const { return test.workspace()->settings(); }
    void show()
    {
        window->activateWindow(); // a dialog that went a moment ago left no window active
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QCoreApplication::processEvents(); // what else asked for it, such as a file that was opened, is over
        QTest::keyClick(window.get(), Qt::Key_Comma, Qt::ControlModifier);
        dialog = window->findChild<PreferencesDialog *>(u"preferencesDialog"_s);
        QVERIFY(dialog);
        QTRY_COMPARE(QApplication::activeWindow(), dialog); // Qt calls it active before it has the keys
    }
    template<typename T>
    [[nodiscard]] T *in(const QString &name) const
    {
        T *found = dialog->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    void click(const QString &name) const { QTest::mouseClick(in<QPushButton>(name), Qt::LeftButton); }
    /// As somebody does it who has no mouse.
    void choose(const QString &box, int row) const
    {
        auto *combo = in<QComboBox>(box);
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Home);
        for (int i = 0; i < row; ++i)
            QTest::keyClick(combo, Qt::Key_Down);
    }
    void page(const QString &title) const
    {
        auto *list = in<QListWidget>(u"preferencesPages"_s);
        list->setCurrentItem(list->findItems(title, Qt::MatchExactly).value(0));
    }
    [[nodiscard]] QStringList shownPages() const
    {
        QStringList titles;
        const auto *list = in<QListWidget>(u"preferencesPages"_s);
        for (int i = 0; i < list->count(); ++i) {
            if (!list->item(i)->isHidden())
                titles << list->item(i)->text();
        }
        return titles;
    }
    void chooseCommand(const QString &title) const
    {
        page(u"Keys"_s);
        auto *list = in<QTreeView>(u"shortcutsList"_s);
        const QModelIndexList found = list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, title, 1);
        QCOMPARE(found.size(), 1);
        list->setCurrentIndex(found.constFirst());
    }
    [[nodiscard]] QString remarks() const
    {
        const auto *bar = in<QWidget>(u"shortcutRemarks"_s);
        QString said;
        if (bar->isVisible()) {
            for (const QLabel *label : bar->findChildren<QLabel *>())
                said += label->text();
        }
        return said;
    }
};

} // namespace

class PreferencesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { applyTheme(Theme::System); }

    void appliesOnlyWhatIsApplied();
    void cancelsWithEscape();
    void restoresOneAndAll();
    void searches();
    void neverHidesWhatIsNotApplied();
    void changesTheFontAtOnce();
    void changesTheTheme_data();
    void changesTheTheme();
    void followsTheMenus();
    void goesByKeysAlone();
    void fitsASmallScreen();
    void takesKeys();
    void warnsOfAClash();
    void takesKeysAway();
    void leavesTabAndEscape();
    void restoresKeys();
    void keysOutliveARestart();
    void namesAClientOfAFolder();
    void savesTheTabThatIsLeft();
    void givesUpWhatIsGivenUp();
    void newFilesHaveTheirLineEnds();
    void showsTheClientsFromTheStatusBar();
    void showsOneSetting();
};

void PreferencesTest::appliesOnlyWhatIsApplied()
{
    Scene s;
    s.show();
    auto *apply = s.in<QPushButton>(u"preferencesApply"_s);
    QVERIFY(!apply->isEnabled());
    s.page(u"Text"_s);
    QTest::mouseClick(s.in<QCheckBox>(u"edit_editor_wrapLines"_s), Qt::LeftButton, {},
                      {8, s.in<QCheckBox>(u"edit_editor_wrapLines"_s)->height() / 2});
    QVERIFY(apply->isEnabled());
    QVERIFY(s.settings()->wrapLines() && s.editor()->isWrapping());
    s.click(u"preferencesApply"_s);
    QVERIFY(!s.settings()->wrapLines() && !s.editor()->isWrapping());
    QVERIFY(!apply->isEnabled() && s.dialog->isVisible());
    QVERIFY(!s.find<QAction>(u"actionWrapLines"_s)->isChecked());
    // Again by the keys, and by OK.
    s.in<QCheckBox>(u"edit_editor_wrapLines"_s)->setFocus();
    QTest::keyClick(s.in<QCheckBox>(u"edit_editor_wrapLines"_s), Qt::Key_Space);
    QVERIFY(!s.settings()->wrapLines());
    s.click(u"preferencesOk"_s);
    QVERIFY(s.settings()->wrapLines() && s.editor()->isWrapping());
    QTRY_VERIFY(!s.window->findChild<PreferencesDialog *>());
}

void PreferencesTest::cancelsWithEscape()
{
    Scene s;
    s.show();
    s.choose(u"edit_view_theme"_s, 2);
    QVERIFY(s.in<QPushButton>(u"preferencesApply"_s)->isEnabled());
    QTest::keyClick(s.dialog, Qt::Key_Escape);
    QTRY_VERIFY(!s.window->findChild<PreferencesDialog *>());
    QCOMPARE(s.settings()->theme(), 0);
    s.show();
    s.choose(u"edit_view_theme"_s, 2);
    s.click(u"preferencesCancel"_s);
    QTRY_VERIFY(!s.window->findChild<PreferencesDialog *>());
    QCOMPARE(s.settings()->theme(), 0);
}

void PreferencesTest::restoresOneAndAll()
{
    Scene s;
    s.settings()->setTheme(1);
    s.settings()->setValue(Key::Autosave, 1);
    s.settings()->setZoom(150);
    s.show();
    auto *back = s.in<QToolButton>(u"restore_view_theme"_s);
    QVERIFY(back->isVisible());
    QTest::mouseClick(back, Qt::LeftButton);
    QVERIFY(!back->isVisible());
    QCOMPARE(s.in<QComboBox>(u"edit_view_theme"_s)->currentIndex(), 0);
    QVERIFY(!s.in<QToolButton>(u"restore_view_lightColours"_s)->isVisible());
    s.click(u"preferencesRestore"_s);
    QCOMPARE(s.settings()->theme(), 1);
    s.click(u"preferencesOk"_s);
    QCOMPARE(s.settings()->theme(), 0);
    QCOMPARE(s.settings()->autosave(), Settings::Autosaving::Never);
    QCOMPARE(s.settings()->zoom(), 150); // on no page
}

void PreferencesTest::searches()
{
    Scene s;
    s.show();
    auto *search = s.in<QLineEdit>(u"preferencesSearch"_s);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"unfinished sentence"_s);
    QCOMPARE(s.shownPages(), QStringList{u"Files"_s});
    QVERIFY(s.in<QWidget>(u"setting_files_autosave"_s)->isVisible());
    QVERIFY(!s.in<QWidget>(u"setting_files_newLineEnd"_s)->isVisible());
    bool isMarked = false;
    for (const QLabel *label : s.in<QWidget>(u"setting_files_autosave"_s)->findChildren<QLabel *>())
        isMarked = isMarked || label->text().contains(u"background-color"_s);
    QVERIFY(isMarked);
    search->clear();
    QTest::keyClicks(search, u"go to line"_s);
    QCOMPARE(s.shownPages(), QStringList{u"Keys"_s});
    search->clear();
    QTest::keyClicks(search, u"font size"_s); // by its name and its explanation
    QVERIFY(s.in<QWidget>(u"setting_editor_fontSize"_s)->isVisible());
    search->clear();
    QTest::keyClicks(search, u"shortcut"_s); // as others call them
    QVERIFY(s.shownPages().contains(u"Keys"_s));
    search->clear();
    QTest::keyClicks(search, u"xyzzy"_s);
    QVERIFY(s.shownPages().isEmpty());
    QVERIFY(s.in<QWidget>(u"preferencesMessage"_s)->isVisible());
    search->clear();
    QCOMPARE(s.shownPages().size(), 6);
    QVERIFY(!s.in<QWidget>(u"preferencesMessage"_s)->isVisible());
}

void PreferencesTest::neverHidesWhatIsNotApplied()
{
    Scene s;
    s.show();
    s.choose(u"edit_view_theme"_s, 1);
    auto *search = s.in<QLineEdit>(u"preferencesSearch"_s);
    QTest::keyClicks(search, u"unfinished sentence"_s);
    QCOMPARE(s.shownPages(), (QStringList{u"Appearance"_s, u"Files"_s}));
    s.page(u"Appearance"_s);
    QVERIFY(s.in<QWidget>(u"setting_view_theme"_s)->isVisible());
    QCOMPARE(s.in<QComboBox>(u"edit_view_language"_s)->itemText(0),
             s.in<QComboBox>(u"edit_view_theme"_s)->itemText(0)); // “As the system”
    QVERIFY(!s.in<QWidget>(u"setting_view_language"_s)->isVisible());
}

void PreferencesTest::changesTheFontAtOnce()
{
    Scene s;
    const QFont before = s.editor()->font();
    s.open(s.test.write(u"agents ü/b.md"_s, plainAgent("b")));
    s.show();
    s.page(u"Text"_s);
    auto *size = s.in<QSpinBox>(u"edit_editor_fontSize"_s);
    size->setFocus();
    size->selectAll();
    QTest::keyClicks(size, u"21"_s);
    auto *font = s.in<QComboBox>(u"edit_editor_font"_s);
    font->setFocus();
    QTest::keyClick(font, Qt::Key_End);
    const QString family = font->currentData().toString();
    s.click(u"preferencesApply"_s);
    for (int i = 0; i < s.tabs()->count(); ++i) {
        const auto *page = static_cast<const DocumentPage *>(s.tabs()->widget(i));
        QCOMPARE(page->editor()->editor()->font().pointSize(), 21);
        QCOMPARE(page->editor()->editor()->font().families().constFirst(), family);
    }
    // New tabs too, and the zoom goes from there.
    s.click(u"preferencesOk"_s);
    s.open(s.test.write(u"agents ü/c.md"_s, plainAgent("c")));
    QCOMPARE(s.editor()->font().pointSize(), 21);
    s.trigger(u"actionZoomIn"_s);
    QVERIFY(s.editor()->font().pointSizeF() > 22);
    s.trigger(u"actionZoomReset"_s);
    s.show();
    s.click(u"preferencesRestore"_s);
    s.click(u"preferencesOk"_s);
    QCOMPARE(s.editor()->font().pointSizeF(), before.pointSizeF());
}

void PreferencesTest::changesTheTheme_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<bool>("high");
    QTest::newRow("light") << 1 << false;
    QTest::newRow("dark") << 2 << false;
    QTest::newRow("light, high contrast") << 1 << true;
    QTest::newRow("dark, high contrast") << 2 << true;
}

void PreferencesTest::changesTheTheme()
{
    QFETCH(const int, theme);
    QFETCH(const bool, high);
    Scene s;
    s.show();
    s.choose(u"edit_view_theme"_s, theme);
    s.choose(theme == 1 ? u"edit_view_lightColours"_s : u"edit_view_darkColours"_s, high ? 1 : 0);
    s.click(u"preferencesApply"_s);
    const ThemeColours colours = ThemeColours::forPalette(QApplication::palette());
    QCOMPARE(colours.dark, theme == 2);
    QCOMPARE(colours.high, high);
    QTRY_COMPARE(s.editor()->colours().dark, theme == 2);
    QTRY_COMPARE(s.editor()->colours().high, high);
    const QPalette palette = QApplication::palette();
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
        {QPalette::WindowText, QPalette::Window},
        {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase},
        {QPalette::ButtonText, QPalette::Button},
        {QPalette::HighlightedText, QPalette::Highlight},
        {QPalette::Link, QPalette::Base},
        {QPalette::Link, QPalette::Window},
        {QPalette::PlaceholderText, QPalette::Base},
        {QPalette::ToolTipText, QPalette::ToolTipBase}};
    for (const auto &[text, ground] : pairs) {
        const double contrast = ThemeColours::contrast(palette.color(text), palette.color(ground));
        QVERIFY2(contrast >= (high ? 7 : 4.5),
                 qPrintable(u"%1 on %2: %3"_s.arg(int(text)).arg(int(ground)).arg(contrast)));
    }
    if (high) {
        QLineEdit edit;
        edit.resize(200, 32);
        const QImage picture = edit.grab().toImage();
        double seen = 0; // of the frame, wherever the style draws it
        for (int y = 0; y < 4; ++y) {
            const QColor colour = picture.pixelColor(picture.width() / 2, y);
            seen = std::max(seen, ThemeColours::contrast(colour, palette.color(QPalette::Base)));
        }
        QVERIFY2(seen >= 3, qPrintable(QString::number(seen)));
    }
    QVERIFY(s.find<QAction>(theme == 1 ? u"actionThemeLight"_s : u"actionThemeDark"_s)->isChecked());
    // The menu keeps the pair.
    s.click(u"preferencesOk"_s);
    s.trigger(theme == 1 ? u"actionThemeDark"_s : u"actionThemeLight"_s);
    s.trigger(theme == 1 ? u"actionThemeLight"_s : u"actionThemeDark"_s);
    QCOMPARE(s.editor()->colours().high, high);
}

void PreferencesTest::followsTheMenus()
{
    Scene s;
    s.trigger(u"actionWrapLines"_s);
    s.trigger(u"actionThemeDark"_s);
    s.show();
    QCOMPARE(s.in<QComboBox>(u"edit_view_theme"_s)->currentIndex(), 2);
    QVERIFY(!s.in<QCheckBox>(u"edit_editor_wrapLines"_s)->isChecked());
}

/// From the menu's key to a changed setting and back in the text.
void PreferencesTest::goesByKeysAlone()
{
    Scene s;
    s.editor()->setFocus();
    s.show();
    QStringList stops;
    for (int i = 0; i < 20 && !stops.contains(u"preferencesOk"_s); ++i) {
        stops << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QVERIFY2(stops.startsWith(u"preferencesSearch"_s), qPrintable(stops.join(u' ')));
    QCOMPARE(stops.value(1), u"preferencesPages"_s);
    QCOMPARE(stops.value(2), u"edit_view_theme"_s);
    QVERIFY2(stops.contains(u"preferencesRestore"_s), qPrintable(stops.join(u' ')));
    auto *list = s.in<QListWidget>(u"preferencesPages"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"edit_editor_font"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"edit_editor_wrapLines"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(s.in<QLineEdit>(u"preferencesSearch"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // OK
    QVERIFY(!s.settings()->wrapLines());
    QTRY_VERIFY(!s.window->findChild<PreferencesDialog *>());
    s.window->activateWindow();
    QTRY_VERIFY(s.editor()->hasFocus());
}

/// At twice the size of everything a screen of 1366 × 768 has 683 × 384.
void PreferencesTest::fitsASmallScreen()
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(large);
    {
        Scene s;
        s.show();
        for (const QString &title : s.shownPages()) {
            s.page(title);
            const QSize least = s.dialog->minimumSizeHint();
            QVERIFY2(least.width() <= 1346 && least.height() <= 708,
                     qPrintable(u"%1: %2 × %3"_s.arg(title).arg(least.width()).arg(least.height())));
        }
        s.dialog->resize(s.dialog->minimumSizeHint());
        s.page(u"Files"_s);
        auto *last = s.in<QSpinBox>(u"edit_files_autosavePause"_s);
        s.choose(u"edit_files_autosave"_s, 2);
        QVERIFY(last->isEnabled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        for (int i = 0; i < 10 && !last->hasFocus(); ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(last->hasFocus() && !last->visibleRegion().isEmpty());
    }
    QApplication::setFont(usual);
}

void PreferencesTest::takesKeys()
{
    Scene s;
    s.show();
    s.chooseCommand(u"Go to Line"_s);
    auto *keys = s.in<KeyField>(u"shortcutKeys"_s);
    QCOMPARE(keys->keys(), QKeySequence(u"Ctrl+L"_s));
    auto *list = s.in<QTreeView>(u"shortcutsList"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(keys->hasFocus() && s.dialog->isVisible());
    QTest::keyClick(keys, Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(keys->keys(), QKeySequence(u"Ctrl+Shift+G"_s));
    QVERIFY2(s.remarks().isEmpty(), qPrintable(s.remarks()));
    auto *other = s.in<KeyField>(u"shortcutSecondKeys"_s);
    other->setFocus();
    QTest::keyClick(other, Qt::Key_F12);
    const QAction *action = s.find<QAction>(u"actionGoToLine"_s);
    QCOMPARE(action->shortcut(), QKeySequence(u"Ctrl+L"_s));
    s.click(u"preferencesOk"_s);
    QCOMPARE(action->shortcuts(), (QList<QKeySequence>{QKeySequence(u"Ctrl+Shift+G"_s), QKeySequence(u"F12"_s)}));
    QVERIFY(action->toolTip().contains(u"Ctrl+Shift+G"_s));
    QTRY_VERIFY(!s.window->findChild<PreferencesDialog *>());
    s.window->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), s.window.get());
    QTest::keyClick(s.editor(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(!s.window->findChild<QLineEdit *>(u"paletteField"_s));
    QTest::keyClick(s.editor(), Qt::Key_F12);
    QTRY_VERIFY(s.window->findChild<QLineEdit *>(u"paletteField"_s));
    auto *field = s.find<QLineEdit>(u"paletteField"_s);
    QTest::keyClicks(field, u"3"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(s.editor()->cursorPlace().line, 3);
}

void PreferencesTest::warnsOfAClash()
{
    Scene s;
    s.show();
    s.chooseCommand(u"Go to Line"_s);
    auto *keys = s.in<KeyField>(u"shortcutKeys"_s);
    keys->setFocus();
    QTest::keyClick(keys, Qt::Key_S, Qt::ControlModifier);
    QVERIFY2(s.remarks().contains(u"“Save” (File)"_s), qPrintable(s.remarks()));
    QTest::keyClick(keys, Qt::Key_X);
    QVERIFY2(s.remarks().contains(u"types a character"_s), qPrintable(s.remarks()));
    QTest::keyClick(keys, Qt::Key_Q, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY2(s.remarks().contains(u"AltGr"_s), qPrintable(s.remarks()));
    // None of it called anything meanwhile.
    QVERIFY(s.dialog->isVisible() && s.window->isVisible());
    QTest::keyClick(keys, Qt::Key_Backspace);
    QVERIFY(keys->keys().isEmpty() && s.remarks().isEmpty());
}

void PreferencesTest::takesKeysAway()
{
    Scene s;
    s.show();
    s.chooseCommand(u"Go to Line"_s);
    auto *keys = s.in<KeyField>(u"shortcutKeys"_s);
    keys->setFocus();
    QTest::keyClick(keys, Qt::Key_S, Qt::ControlModifier);
    auto *take = s.in<QAbstractButton>(u"shortcutTakeAway"_s);
    QTest::mouseClick(take, Qt::LeftButton);
    QVERIFY2(s.remarks().isEmpty(), qPrintable(s.remarks()));
    s.click(u"preferencesOk"_s);
    QVERIFY(s.find<QAction>(u"actionSave"_s)->shortcuts().isEmpty());
    QCOMPARE(s.find<QAction>(u"actionGoToLine"_s)->shortcut(), QKeySequence(u"Ctrl+S"_s));
}

void PreferencesTest::leavesTabAndEscape()
{
    Scene s;
    s.show();
    s.chooseCommand(u"Go to Line"_s);
    auto *keys = s.in<KeyField>(u"shortcutKeys"_s);
    keys->setFocus();
    QTest::keyClick(keys, Qt::Key_Tab);
    QVERIFY(s.in<KeyField>(u"shortcutSecondKeys"_s)->hasFocus());
    QTest::keyClick(s.in<KeyField>(u"shortcutSecondKeys"_s), Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(keys->hasFocus());
    QCOMPARE(keys->keys(), QKeySequence(u"Ctrl+L"_s));
    QTest::keyClick(keys, Qt::Key_Escape);
    QTRY_VERIFY(!s.window->findChild<PreferencesDialog *>());
}

void PreferencesTest::restoresKeys()
{
    Scene s;
    s.settings()->setShortcuts({{u"actionGoToLine"_s, u"F12"_s}, {u"actionSave"_s, {}}});
    QAction *goToLine = s.find<QAction>(u"actionGoToLine"_s);
    QCOMPARE(goToLine->shortcut(), QKeySequence(u"F12"_s));
    s.show();
    s.chooseCommand(u"Go to Line"_s);
    s.click(u"shortcutStandard"_s);
    QCOMPARE(s.in<KeyField>(u"shortcutKeys"_s)->keys(), QKeySequence(u"Ctrl+L"_s));
    s.click(u"preferencesApply"_s);
    QCOMPARE(goToLine->shortcut(), QKeySequence(u"Ctrl+L"_s));
    QVERIFY((s.settings()->shortcuts() == Settings::Shortcuts{{u"actionSave"_s, {}}}));
    s.click(u"preferencesRestore"_s);
    s.click(u"preferencesOk"_s);
    QCOMPARE(s.find<QAction>(u"actionSave"_s)->shortcut(), QKeySequence(QKeySequence::Save));
    QVERIFY(s.settings()->shortcuts().empty());
}

void PreferencesTest::keysOutliveARestart()
{
    Scene s;
    s.settings()->setShortcuts({{u"actionGoToLine"_s, u"F12; Ctrl+Shift+,"_s}, {u"actionGone"_s, u"F9"_s}});
    s.restart();
    QCOMPARE(s.find<QAction>(u"actionGoToLine"_s)->shortcuts().size(), 2);
    // Another version's action is kept as it is.
    s.show();
    s.chooseCommand(u"Find Next"_s);
    auto *keys = s.in<KeyField>(u"shortcutKeys"_s);
    keys->setFocus();
    QTest::keyClick(keys, Qt::Key_F10, Qt::ShiftModifier);
    s.click(u"preferencesOk"_s);
    QVERIFY(s.settings()->shortcuts().contains(u"actionGone"_s));
    QVERIFY(s.settings()->shortcuts().contains(u"actionFindNext"_s));
}

void PreferencesTest::namesAClientOfAFolder()
{
    Scene s;
    s.test.write(u"shop ü/.claude/agents/b.md"_s, plainAgent("b"));
    s.test.write(u"shop ü/prompts/c.md"_s, plainAgent("c"));
    s.test.workspace()->keepFolder(s.test.path(u"shop ü"_s));
    QTRY_VERIFY(s.window->isSettled());
    s.show();
    s.page(u"Clients"_s);
    auto *tree = s.in<QTreeWidget>(u"foldersTree"_s);
    QCOMPARE(tree->topLevelItemCount(), 1);
    s.dialogs.folder = s.test.path(u"agents ü"_s);
    s.click(u"folderAdd"_s);
    QVERIFY(s.in<QLabel>(u"folderNote"_s)->text().contains(u"is not in"_s));
    s.dialogs.folder = s.test.path(u"shop ü/prompts"_s);
    s.click(u"folderAdd"_s);
    QCOMPARE(tree->currentItem()->text(0), u"prompts"_s);
    auto *client = s.in<QComboBox>(u"folderClient"_s);
    QVERIFY(client->hasFocus());
    const int gemini = client->findData(u"gemini"_s);
    s.choose(u"folderClient"_s, gemini);
    const QString configuration = s.test.path(u"shop ü/.dossier.json"_s);
    QVERIFY(s.in<QLabel>(u"folderNote"_s)->text().contains(u".dossier.json"_s));
    QVERIFY(!QFile::exists(configuration));
    s.click(u"preferencesOk"_s);
    QVERIFY(s.test.bytes(u"shop ü/.dossier.json"_s).contains("\"prompts\": \"gemini\""));
    s.open(s.test.path(u"shop ü/prompts/c.md"_s));
    QCOMPARE(s.document()->client().dialect->id(), u"gemini"_s);
}

void PreferencesTest::savesTheTabThatIsLeft()
{
    Scene s;
    s.settings()->setValue(Key::Autosave, 1);
    QTest::keyClicks(s.editor(), u"x"_s);
    // Not before it is left.
    QVERIFY(s.document()->isModified());
    AgentDocument *left = s.document();
    QVERIFY(left->apply(ChangeSet::replacing({0, 1}, {}))); // it loads again
    QVERIFY(left->apply(ChangeSet::replacing({left->text().size(), 0}, u"More.\n"_s)));
    s.open(s.test.write(u"agents ü/b.md"_s, plainAgent("b")));
    QTRY_VERIFY(!left->isModified());
    QTRY_COMPARE(s.test.bytes(u"agents ü/a.md"_s), plainAgent("a") + "More.\n");
    // And when the program is left.
    AgentDocument *second = s.document();
    QVERIFY(second->apply(ChangeSet::replacing({second->text().size(), 0}, u"More.\n"_s)));
    Q_EMIT qApp->applicationStateChanged(Qt::ApplicationInactive);
    QTRY_VERIFY(!second->isModified());
}

/// What is discarded is not saved on the way out.
void PreferencesTest::givesUpWhatIsGivenUp()
{
    Scene s;
    s.settings()->setValue(Key::Autosave, 1);
    s.dialogs.answer = Dialogs::SaveAnswer::Discard;
    s.open(s.test.write(u"agents ü/b.md"_s, plainAgent("b")));
    QVERIFY(s.document()->apply(ChangeSet::replacing({s.document()->text().size(), 0}, u"More.\n"_s)));
    s.trigger(u"actionClose"_s);
    QTRY_COMPARE(s.tabs()->count(), 1);
    QVERIFY(s.document()->apply(ChangeSet::replacing({s.document()->text().size(), 0}, u"More.\n"_s)));
    QPointer<AgentDocument> kept = s.document();
    s.window->close();
    Q_EMIT qApp->applicationStateChanged(Qt::ApplicationInactive);
    QCoreApplication::processEvents();
    QVERIFY(!s.test.workspace()->isSaving(kept));
    QCOMPARE(s.test.bytes(u"agents ü/a.md"_s), plainAgent("a"));
    QCOMPARE(s.test.bytes(u"agents ü/b.md"_s), plainAgent("b"));
}

void PreferencesTest::newFilesHaveTheirLineEnds()
{
    Scene s;
    s.trigger(u"new_plain"_s);
    QCOMPARE(s.document()->format().lineEnd, LineEnd::Lf);
    s.show();
    s.page(u"Files"_s);
    s.choose(u"edit_files_newLineEnd"_s, 1);
    s.click(u"preferencesOk"_s);
    s.trigger(u"new_plain"_s);
    QCOMPARE(s.document()->format().lineEnd, LineEnd::CrLf);
}

void PreferencesTest::showsTheClientsFromTheStatusBar()
{
    Scene s;
    QTest::mouseClick(s.find<QToolButton>(u"statusClient"_s), Qt::LeftButton);
    s.dialog = s.window->findChild<PreferencesDialog *>();
    QVERIFY(s.dialog && s.in<QTreeWidget>(u"foldersTree"_s)->isVisible());
    // Without a place there is nothing to name, and that is said.
    QVERIFY(!s.in<QPushButton>(u"folderAdd"_s)->isEnabled());
    QVERIFY(s.in<QLabel>(u"folderNote"_s)->text().contains(u"no place"_s));
}

void PreferencesTest::showsOneSetting()
{
    Scene s;
    auto *controller = s.window->findChild<PreferencesController *>();
    controller->showSetting(Key::Autosave);
    s.dialog = s.window->findChild<PreferencesDialog *>();
    QVERIFY(s.dialog);
    QTRY_VERIFY(s.in<QComboBox>(u"edit_files_autosave"_s)->hasFocus());
    QVERIFY(!s.in<QSpinBox>(u"edit_files_autosavePause"_s)->isEnabled());
}

QTEST_MAIN(PreferencesTest)
#include "tst_preferences.moc"
