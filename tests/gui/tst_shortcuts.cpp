// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "windowfixture.h"

#include <QMenuBar>
#include <QShortcut>

#include <algorithm>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

/// A key and where it is heard.
struct Heard {
    QKeySequence keys;
    Qt::ShortcutContext context;
    const QWidget *widget;
    QString name;
    const QObject *by;

    [[nodiscard]] bool isHeardIn(const QWidget *other) const
    {
        switch (context) {
        case Qt::WidgetShortcut:
            return other == widget;
        case Qt::WidgetWithChildrenShortcut:
            return other == widget || widget->isAncestorOf(other);
        default:
            return true;
        }
    }

    [[nodiscard]] bool overlaps(const Heard &other) const
    {
        return keys == other.keys && by != other.by && (isHeardIn(other.widget) || other.isHeardIn(widget));
    }
};

std::vector<Heard> heardIn(const QWidget *window)
{
    std::vector<Heard> heard;
    QList<QWidget *> widgets = window->findChildren<QWidget *>();
    widgets << const_cast<QWidget *>(window);
    for (const QWidget *widget : std::as_const(widgets)) {
        if (qobject_cast<const QMenu *>(widget) || widget->window() != window)
            continue;
        for (const QAction *action : widget->actions()) {
            for (const QKeySequence &keys : action->shortcuts())
                heard.push_back({keys, action->shortcutContext(), widget, action->objectName(), action});
        }
    }
    for (const auto *shortcut : window->findChildren<QShortcut *>()) {
        const auto *parent = qobject_cast<const QWidget *>(shortcut->parent());
        if (parent->window() == window)
            heard.push_back({shortcut->key(), shortcut->context(), parent, parent->objectName(), shortcut});
    }
    return heard;
}

void collect(const QMenu *menu, QList<const QAction *> &into)
{
    for (const QAction *action : menu->actions()) {
        if (action->isSeparator())
            continue;
        if (action->menu())
            collect(action->menu(), into);
        else
            into << action;
    }
}

QList<const QAction *> actionsOfMenus(const QMainWindow *window)
{
    QList<const QAction *> found;
    for (const QAction *entry : window->menuBar()->actions())
        collect(entry->menu(), found);
    return found;
}

} // namespace

/// The keys of a window, all at once.
class ShortcutsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Two who hear the same key at one place: neither gets it.
    void nobodyTakesAnothersKey()
    {
        Fixture f;
        f.open(f.test.write(u"a.md"_s, "---\nname: a\ndescription: b\n---\nc\n"));
        QVERIFY(f.settled());
        const std::vector<Heard> heard = heardIn(f.window.get());
        QVERIFY(heard.size() > 40);
        for (auto one = heard.begin(); one != heard.end(); ++one) {
            const auto other = std::find_if(one + 1, heard.end(), [&](const Heard &h) { return one->overlaps(h); });
            QVERIFY2(other == heard.end(),
                     qPrintable(u"%1: %2, %3"_s.arg(one->keys.toString(), one->name,
                                                    other == heard.end() ? QString() : other->name)));
        }
    }

    /// Where AltGr is sent as Ctrl+Alt, the key of an action would be a letter less to
    /// write with: ś and ó on a Polish keyboard.
    void lettersOfAltGrAreWritten()
    {
        Fixture f;
        f.open(f.test.write(u"a.md"_s, "---\nname: a\ndescription: b\n---\nc\n"));
        for (const Heard &heard : heardIn(f.window.get())) {
            const auto modifiers = heard.keys[0].keyboardModifiers();
            QVERIFY2(!(modifiers.testFlag(Qt::ControlModifier) && modifiers.testFlag(Qt::AltModifier)),
                     qPrintable(heard.name));
        }
    }

    void eachEntryOfTheMenusHasAName()
    {
        Fixture f;
        const QList<const QAction *> actions = actionsOfMenus(f.window.get());
        QVERIFY(actions.size() > 60);
        QHash<QString, const QAction *> byName;
        for (const QAction *action : actions) {
            const QString name = action->objectName();
            QVERIFY2(!name.isEmpty(), qPrintable(action->text()));
            QVERIFY2(byName.value(name, action) == action, qPrintable(name));
            byName.insert(name, action);
        }
    }

    void everyMenuHasEntries()
    {
        Fixture f;
        for (const QAction *entry : f.window->menuBar()->actions()) {
            QList<const QAction *> inside;
            collect(entry->menu(), inside);
            QCOMPARE(entry->isVisible(), !inside.isEmpty());
        }
    }
};

QTEST_MAIN(ShortcutsTest)
#include "tst_shortcuts.moc"
