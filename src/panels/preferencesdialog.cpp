// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "preferencesdialog.h"

#include "buttonrow.h"
#include "messagebar.h"
#include "models/icons.h"
#include "preferences/settingslistpage.h"
#include "readingorder.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

PreferencesDialog::PreferencesDialog(QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_message(new MessageBar(this))
{
    setObjectName(u"preferencesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Preferences"));
    m_search->setObjectName(u"preferencesSearch"_s);
    m_search->setPlaceholderText(tr("Search all preferences"));
    m_search->setAccessibleName(tr("Search all preferences"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Icons::icon(u"find"), QLineEdit::LeadingPosition);
    m_list->setObjectName(u"preferencesPages"_s);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_message->setObjectName(u"preferencesMessage"_s);
    m_message->clear();
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list);
    middle->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addLayout(middle, 1);
    column->addWidget(m_message);
    makeButtons();
    connect(m_search, &QLineEdit::textChanged, this, &PreferencesDialog::search);
    connect(m_list, &QListWidget::currentRowChanged, m_stack, [this](int row) {
        if (row >= 0)
            m_stack->setCurrentIndex(row);
    });
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    resizeOnScreen(this, {820, 600});
}

void PreferencesDialog::makeButtons()
{
    auto *row = new ButtonRow(this);
    auto *restore =
        row->add(u"preferencesRestore"_s, tr("Restore &Defaults"), u"undo",
                 tr("Of all pages but those that stand in files of a project. Nothing changes before it is applied."));
    row->addGap();
    auto *ok = row->add(u"preferencesOk"_s, tr("OK"));
    auto *cancel = row->add(u"preferencesCancel"_s, tr("Cancel"));
    m_apply = row->add(u"preferencesApply"_s, tr("&Apply"));
    ok->setDefault(true);
    connect(restore, &QPushButton::clicked, this, &PreferencesDialog::restoreDefaults);
    connect(ok, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        if (apply())
            m_list->setFocus(Qt::OtherFocusReason); // the button is of no use now
    });
    layout()->addWidget(row);
}

void PreferencesDialog::addPage(PreferencesPage *page)
{
    m_pages.push_back(page);
    m_stack->addWidget(page);
    auto *item = new QListWidgetItem(Icons::icon(page->icon()), page->title(), m_list);
    item->setData(Qt::AccessibleTextRole, page->title());
    connect(page, &PreferencesPage::changed, this, &PreferencesDialog::showDirty);
}

void PreferencesDialog::begin()
{
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 4 * m_list->frameWidth() + 24);
    m_list->setCurrentRow(0);
    m_search->setFocus();
    showDirty();
}

void PreferencesDialog::showPage(const PreferencesPage *page)
{
    m_search->clear();
    m_list->setCurrentRow(m_stack->indexOf(page));
    m_list->setFocus(Qt::OtherFocusReason);
}

void PreferencesDialog::search()
{
    const QString text = m_search->text().trimmed();
    int first = -1;
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        PreferencesPage *page = m_pages[i];
        const int found = page->find(text);
        const bool isShown = found > 0 || page->isDirty();
        QListWidgetItem *item = m_list->item(int(i));
        item->setHidden(!isShown);
        item->setData(Qt::AccessibleTextRole,
                      text.isEmpty() ? page->title() : tr("%1, %n found", "page", found).arg(page->title()));
        if (first < 0 && found > 0)
            first = int(i);
    }
    if (first < 0) {
        m_message->showMessage(BarTone::Info, tr("No setting has “%1” in its name or explanation.").arg(text), {},
                               false);
        return;
    }
    m_message->clear();
    const QListWidgetItem *current = m_list->currentItem();
    if (!current || current->isHidden())
        m_list->setCurrentRow(first);
}

void PreferencesDialog::showSetting(Settings::Key key)
{
    for (PreferencesPage *each : m_pages) {
        auto *page = qobject_cast<SettingsListPage *>(each);
        if (!page || settingRow(key).page != page->page())
            continue;
        showPage(page);
        page->focusSetting(key);
        return;
    }
}

void PreferencesDialog::showDirty()
{
    m_apply->setEnabled(std::ranges::any_of(m_pages, &PreferencesPage::isDirty));
}

bool PreferencesDialog::apply()
{
    m_message->clear();
    Result<void> all;
    for (PreferencesPage *page : m_pages) {
        // The others are not held up by one.
        if (const Result<void> done = page->apply(); !done) {
            all = done;
            m_list->setCurrentRow(int(std::ranges::find(m_pages, page) - m_pages.begin()));
        }
    }
    showDirty();
    Q_EMIT applied();
    if (!all)
        m_message->showMessage(BarTone::Error, all.error().text, {}, true);
    return all.has_value();
}

void PreferencesDialog::restoreDefaults()
{
    for (PreferencesPage *page : m_pages)
        page->restoreDefaults();
}

void PreferencesDialog::accept()
{
    if (apply())
        QDialog::accept();
}

bool PreferencesDialog::focusNextPrevChild(bool next)
{
    return focusInReadingOrder(this, next);
}

} // namespace dossier
