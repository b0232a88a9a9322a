// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// What is done in the form, with its real widgets.
#include "scene.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QTreeWidget>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

const QString &anyKey(const AgentDocument &document, QRandomGenerator &random)
{
    const auto &fields = document.client().dialect->fields();
    return fields[random.bounded(static_cast<int>(fields.size()))].key;
}

/// That a person could use now.
template<typename Widget>
QList<Widget *> usable(const FieldsPanel *form)
{
    QList<Widget *> found = form->findChildren<Widget *>();
    found.removeIf([](const Widget *widget) { return !widget->isVisible() || !widget->isEnabled(); });
    return found;
}

} // namespace

void Scene::typeInForm(QRandomGenerator &random)
{
    QWidgetList fields;
    for (QLineEdit *edit : usable<QLineEdit>(m_form))
        fields << edit;
    for (QPlainTextEdit *edit : usable<QPlainTextEdit>(m_form)) {
        if (!edit->isReadOnly())
            fields << edit;
    }
    if (fields.isEmpty())
        return;
    // Most often in the one that was typed in last, so that keys join.
    QWidget *focus = QApplication::focusWidget();
    const bool stays = fields.contains(focus) && random.bounded(3) > 0;
    QPointer<QWidget> field = stays ? focus : fields[random.bounded(static_cast<int>(fields.size()))];
    // Without the focus nobody types, and a line does not tell when it was left.
    m_window.activateWindow();
    if (!QTest::qWaitForWindowActive(&m_window))
        qFatal("the window does not become active");
    field->setFocus();
    for (int i = random.bounded(1, 5); i > 0 && field && field->hasFocus(); --i) {
        switch (random.bounded(7)) {
        case 0:
            QTest::keyClick(field, Qt::Key_Backspace);
            break;
        case 1:
            QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
            break;
        case 2:
            QTest::keyClick(field, random.bounded(2) == 0 ? Qt::Key_Left : Qt::Key_End);
            break;
        case 3:
            QTest::keyClick(field, Qt::Key_Return);
            break;
        default:
            QKeyEvent key(QEvent::KeyPress, 0, {}, anyText(random).left(3));
            QApplication::sendEvent(field, &key);
        }
    }
    if (field && random.bounded(4) == 0)
        field->clearFocus();
}

void Scene::clickInForm(QRandomGenerator &random)
{
    if (random.bounded(3) == 0) {
        const auto trees = usable<QTreeWidget>(m_form);
        if (trees.isEmpty() || trees.front()->topLevelItemCount() == 0)
            return;
        QTreeWidget *tree = trees.front();
        QTreeWidgetItem *item = tree->topLevelItem(random.bounded(tree->topLevelItemCount()));
        if (item->childCount() > 0 && random.bounded(5) > 0)
            item = item->child(random.bounded(item->childCount()));
        tree->setFocus();
        tree->setCurrentItem(item);
        QTest::keyClick(tree, Qt::Key_Space);
        return;
    }
    auto buttons = usable<QAbstractButton>(m_form);
    buttons.removeIf([](const QAbstractButton *button) {
        const auto *tool = qobject_cast<const QToolButton *>(button);
        return tool && tool->menu();
    });
    if (!buttons.isEmpty())
        buttons[random.bounded(static_cast<int>(buttons.size()))]->click();
}

void Scene::setField(QRandomGenerator &random)
{
    const QString &key = anyKey(*m_document, random);
    QString text;
    for (int i = random.bounded(4); i > 0; --i)
        text += anyText(random);
    const auto joining =
        random.bounded(2) == 0 ? AgentDocument::Joining::Separate : AgentDocument::Joining::WithPrevious;
    switch (random.bounded(4)) {
    case 0:
        (void)m_document->setFieldList(key, {u"Read"_s, u"Bash(git:*)"_s, text});
        break;
    case 1:
        (void)m_document->setFieldYaml(key, random.bounded(2) == 0 ? u"one:\n  - two\n  - '3'\n"_s : text, joining);
        break;
    case 2:
        (void)m_document->setField(key, QString::number(random.bounded(100)), joining);
        break;
    default:
        (void)m_document->setField(key, text, joining);
    }
    if (random.bounded(5) == 0)
        m_document->endFieldEdit();
}

void Scene::unsetField(QRandomGenerator &random)
{
    // One that is there, if it goes.
    const auto &entries = m_document->file().entries();
    const QString key =
        entries.empty() ? anyKey(*m_document, random) : entries[random.bounded(static_cast<int>(entries.size()))].key;
    (void)m_document->unsetField(key);
}

void Scene::addField(QRandomGenerator &random)
{
    QList<QAction *> actions = m_form->findChildren<QAction *>();
    actions.removeIf([](const QAction *action) { return !action->objectName().startsWith(u"add_"); });
    if (!actions.isEmpty() && !m_document->isReadOnly())
        actions[random.bounded(static_cast<int>(actions.size()))]->trigger();
}

} // namespace dossier
