// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "shortcutspage.h"

#include "keyfield.h"
#include "models/shortcutmodel.h"
#include "panels/messagebar.h"
#include "panels/wraplayout.h"
#include "settings/settingstable.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

ShortcutsPage::ShortcutsPage(std::vector<ShortcutRow> rows, Apply apply, QWidget *parent)
    : PreferencesPage(parent)
    , m_model(new ShortcutModel(std::move(rows), this))
    , m_apply(std::move(apply))
    , m_list(new QTreeView(this))
    , m_command(new QLabel(this))
    , m_first(new KeyField(this))
    , m_second(new KeyField(this))
    , m_standard(new QPushButton(tr("S&tandard Keys"), this))
    , m_remarks(new MessageBar(this))
{
    setObjectName(u"shortcutsPage"_s);
    makeList();
    m_remarks->setObjectName(u"shortcutRemarks"_s);
    m_remarks->clear();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    column->addWidget(m_command);
    column->addWidget(makeFields());
    column->addWidget(m_remarks);
    connect(m_model, &ShortcutModel::keysChanged, this, [this] {
        showCurrent();
        Q_EMIT changed();
    });
    showCurrent();
}

void ShortcutsPage::makeList()
{
    m_list->setObjectName(u"shortcutsList"_s);
    m_list->setAccessibleName(tr("Commands and their keyboard shortcuts"));
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTabKeyNavigation(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(ShortcutModel::TitleColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(ShortcutModel::KeysColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(ShortcutModel::MenuColumn, QHeaderView::ResizeToContents);
    m_list->setMinimumHeight(5 * fontMetrics().lineSpacing());
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ShortcutsPage::showCurrent);
    m_list->installEventFilter(this);
    connect(m_list, &QTreeView::doubleClicked, m_first, [this] {
        if (m_first->isEnabled())
            m_first->setFocus(Qt::OtherFocusReason);
    });
}

/// Return goes from a command to its keys; the list would leave it to the dialog,
/// which closes.
bool ShortcutsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress && m_first->isEnabled()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_first->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return PreferencesPage::eventFilter(watched, event);
}

QWidget *ShortcutsPage::makeFields()
{
    auto *row = new QWidget(this);
    auto *wrapped = new WrapLayout(row);
    const auto add = [&](KeyField *field, const QString &name, const QString &title) {
        auto *pair = new QWidget(row);
        auto *layout = new QHBoxLayout(pair);
        layout->setContentsMargins(0, 0, 0, 0);
        auto *label = new QLabel(title, pair);
        label->setBuddy(field);
        field->setObjectName(name);
        field->setMinimumWidth(fontMetrics().averageCharWidth() * 18);
        layout->addWidget(label);
        layout->addWidget(field);
        wrapped->addWidget(pair);
        connect(field, &KeyField::pressed, this, &ShortcutsPage::choose);
    };
    add(m_first, u"shortcutKeys"_s, tr("&Keys:"));
    add(m_second, u"shortcutSecondKeys"_s, tr("&Or:"));
    m_standard->setObjectName(u"shortcutStandard"_s);
    m_standard->setAutoDefault(false);
    wrapped->addWidget(m_standard);
    connect(m_standard, &QPushButton::clicked, this, [this] {
        if (current() >= 0)
            m_model->restore(current());
    });
    return row;
}

QString ShortcutsPage::title() const
{
    return tr("Keys");
}

QString ShortcutsPage::icon() const
{
    return u"menu"_s;
}

int ShortcutsPage::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() && !m_list->isRowHidden(index.row(), {}) ? index.row() : -1;
}

QList<QKeySequence> ShortcutsPage::pressed() const
{
    return {m_first->keys(), m_second->keys()};
}

void ShortcutsPage::showCurrent()
{
    const int row = current();
    const ShortcutRow shown = row < 0 ? ShortcutRow() : m_model->rows()[std::size_t(row)];
    const bool isChangeable = row >= 0 && !shown.isFixed;
    m_command->setText(row < 0         ? tr("Choose a command to see and change its keys.")
                       : shown.isFixed ? tr("%1 (%2): these keys are always the same.").arg(shown.title, shown.menu)
                                       : tr("%1 (%2)", "command and menu").arg(shown.title, shown.menu));
    m_first->setKeys(shown.keys.value(0));
    m_second->setKeys(shown.keys.value(1));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_first, m_second})
        widget->setEnabled(isChangeable);
    m_first->setAccessibleName(tr("Keys of %1").arg(shown.title));
    m_second->setAccessibleName(tr("Other keys of %1").arg(shown.title));
    m_standard->setEnabled(isChangeable && !shown.isStandard());
    m_standard->setToolTip(shown.standard.isEmpty() ? tr("By default it has none.") : keysText(shown.standard));
    showRemarks();
}

/// Changes the row at once, so that both sides of a clash show it.
void ShortcutsPage::choose()
{
    if (current() >= 0)
        m_model->setKeys(current(), pressed());
}

void ShortcutsPage::showRemarks()
{
    const int row = current();
    const QStringList remarks = row < 0 ? QStringList() : m_model->remarks(row, m_model->rows()[std::size_t(row)].keys);
    if (remarks.isEmpty()) {
        m_remarks->clear();
        return;
    }
    std::vector<MessageBar::Choice> choices;
    const auto isFree = [this](const ShortcutClash &clash) { return !m_model->rows()[clash.row].isFixed; };
    if (std::ranges::any_of(m_model->clashes(row), isFree))
        choices.push_back({tr("Remove Them There"), u"shortcutTakeAway"_s, [this] { takeAway(); }});
    m_remarks->showMessage(BarTone::Warning, remarks.join(u' '), choices, false);
}

void ShortcutsPage::takeAway()
{
    const int row = current();
    if (row < 0)
        return;
    for (const ShortcutClash &clash : m_model->clashes(row)) {
        QList<QKeySequence> left = m_model->rows()[clash.row].keys;
        left.removeIf([&clash](const QKeySequence &keys) {
            return keys.matches(clash.keys) != QKeySequence::NoMatch ||
                   clash.keys.matches(keys) != QKeySequence::NoMatch;
        });
        m_model->setKeys(int(clash.row), left);
    }
    m_first->setFocus(Qt::OtherFocusReason); // the button is gone
}

int ShortcutsPage::find(const QString &search)
{
    int found = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const ShortcutRow &each = m_model->rows()[std::size_t(row)];
        const bool isFound =
            matches({each.title, each.menu, keysText(each.keys), title(), m_list->accessibleName()}, search);
        found += isFound ? 1 : 0;
        m_list->setRowHidden(row, {}, !isFound && !m_model->isDirty(row));
    }
    showCurrent();
    return found;
}

bool ShortcutsPage::isDirty() const
{
    return m_model->isDirty();
}

void ShortcutsPage::restoreDefaults()
{
    m_model->restoreAll();
}

Result<void> ShortcutsPage::apply()
{
    if (m_model->isDirty()) {
        m_apply(m_model->chosen());
        m_model->markApplied();
    }
    return {};
}

} // namespace dossier
