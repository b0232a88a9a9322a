// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "comparedialog.h"

#include "buttonrow.h"
#include "comparetable.h"
#include "models/fieldcomparisonmodel.h"
#include "models/icons.h"
#include "readingorder.h"
#include "tabkeys.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(LineEnd end)
{
    switch (end) {
    case LineEnd::Lf:
        return u"LF"_s;
    case LineEnd::CrLf:
        return u"CRLF"_s;
    case LineEnd::Cr:
        return u"CR"_s;
    }
    return {};
}

/// What stands above a side.
QString headerOf(const ComparedText &text)
{
    return text.title() + u" — "_s + text.detail();
}

} // namespace

CompareDialog::CompareDialog(std::unique_ptr<ComparedText> left, std::unique_ptr<ComparedText> right, QWidget *parent)
    : QDialog(parent)
    , m_left(std::move(left))
    , m_right(std::move(right))
    , m_table(new CompareTable(this))
    , m_fields(new FieldComparisonModel(this))
    , m_fieldTable(new QTableView(this))
    , m_tabs(new QTabWidget(this))
    , m_message(new QLabel(this))
    , m_icon(new QLabel(this))
{
    setObjectName(u"compareDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlags(windowFlags() | Qt::WindowMaximizeButtonHint);
    layOut();
    prepareFields();
    addShortcuts();
    m_followTimer.setSingleShot(true);
    m_followTimer.setInterval(0);
    connect(&m_followTimer, &QTimer::timeout, this, &CompareDialog::follow);
    for (const ComparedText *text : {m_left.get(), m_right.get()}) {
        connect(text, &ComparedText::changed, &m_followTimer, qOverload<>(&QTimer::start));
        connect(text, &ComparedText::openRequested, this, &CompareDialog::openRequested);
        connect(text, &ComparedText::saveFinished, this, [this](const Result<void> &saved) {
            if (saved)
                follow();
            else
                say(saved.error().text, true);
        });
    }
    connect(m_table, &CompareTable::currentHunkChanged, this, &CompareDialog::updateActions);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &CompareDialog::updateActions);
    connect(m_fieldTable->selectionModel(), &QItemSelectionModel::currentChanged, this, &CompareDialog::updateActions);
    connect(m_tabs, &QTabWidget::currentChanged, this, &CompareDialog::updateActions);
    follow();
    m_table->setFocus();
    m_table->goToHunk(0);
    resizeOnScreen(this, {1100, 720});
}

CompareDialog::~CompareDialog() = default;

bool CompareDialog::focusNextPrevChild(bool next)
{
    return focusInReadingOrder(this, next);
}

const ComparedText &CompareDialog::side(Side side) const
{
    return side == Side::Left ? *m_left : *m_right;
}

ComparedText &CompareDialog::text(Side side)
{
    return side == Side::Left ? *m_left : *m_right;
}

void CompareDialog::layOut()
{
    m_message->setObjectName(u"compareMessage"_s);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_tabs->setObjectName(u"compareTabs"_s);
    m_tabs->setDocumentMode(true);
    leaveKeysToBar(m_tabs);
    // What is called left is on the left in every language.
    m_table->setLayoutDirection(Qt::LeftToRight);
    m_fieldTable->setLayoutDirection(Qt::LeftToRight);
    m_tabs->addTab(m_table, QString());
    m_tabs->addTab(m_fieldTable, QString());
    auto *said = new QHBoxLayout;
    said->addWidget(m_icon);
    said->addWidget(m_message, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(said);
    column->addWidget(m_tabs, 1);
    column->addWidget(makeButtons());
}

QWidget *CompareDialog::makeButtons()
{
    auto *row = new ButtonRow(this);
    m_previous = row->add(u"comparePrevious"_s, tr("&Previous"), u"up", tr("To the difference above (Shift+F7)"));
    m_next = row->add(u"compareNext"_s, tr("&Next"), u"down", tr("To the next difference (F7)"));
    row->addGap();
    m_takeLeft = row->add(u"compareTakeLeft"_s, tr("Take into &Left"), u"chevron-left");
    m_takeRight = row->add(u"compareTakeRight"_s, tr("Take into &Right"), u"chevron-right");
    m_takeRight->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
    row->addGap();
    const bool isMerge = m_left->isMerge() || m_right->isMerge();
    m_save = row->add(u"compareSave"_s, isMerge ? tr("&Save the Merge") : tr("&Save"), u"save",
                      isMerge ? tr("Saves your text, with what was taken over, in place of the version on the disk")
                              : tr("Saves what was taken over"));
    auto *close = row->add(u"compareClose"_s, tr("&Close"), u"close");
    connect(m_previous, &QPushButton::clicked, this, [this] { m_table->goOn(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_table->goOn(1); });
    connect(m_takeLeft, &QPushButton::clicked, this, [this] { take(Side::Left); });
    connect(m_takeRight, &QPushButton::clicked, this, [this] { take(Side::Right); });
    connect(m_save, &QPushButton::clicked, this, &CompareDialog::save);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    return row;
}

void CompareDialog::prepareFields()
{
    m_fieldTable->setObjectName(u"compareFields"_s);
    m_fieldTable->setAccessibleName(tr("The fields of both headers"));
    m_fieldTable->setModel(m_fields);
    m_fieldTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_fieldTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_fieldTable->setTabKeyNavigation(false);
    m_fieldTable->setWordWrap(true);
    m_fieldTable->verticalHeader()->hide();
    m_fieldTable->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QHeaderView *header = m_fieldTable->horizontalHeader();
    header->setHighlightSections(false);
    header->setTextElideMode(Qt::ElideMiddle);
    header->setSectionResizeMode(FieldComparisonModel::KeyColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(FieldComparisonModel::LeftColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(FieldComparisonModel::SignColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(FieldComparisonModel::RightColumn, QHeaderView::Stretch);
}

void CompareDialog::addShortcuts()
{
    const auto add = [this](auto keys, auto done) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, done);
    };
    add(QKeySequence(u"F7"_s), [this] { m_table->goOn(1); });
    add(QKeySequence(u"Shift+F7"_s), [this] { m_table->goOn(-1); });
    add(QKeySequence(u"Alt+Left"_s), [this] { m_takeLeft->click(); });
    add(QKeySequence(u"Alt+Right"_s), [this] { m_takeRight->click(); });
    add(QKeySequence::Save, [this] { m_save->click(); });
    add(QKeySequence::Undo, [this] {
        if (m_lastTaken)
            m_lastTaken->undo();
    });
    add(QKeySequence::Redo, [this] {
        if (m_lastTaken)
            m_lastTaken->redo();
    });
}

void CompareDialog::follow()
{
    m_followTimer.stop();
    m_table->comparison()->setTexts(m_left->text(), m_right->text());
    m_fields->setFields(
        FieldComparisonModel::fieldsOf(m_left->file(), m_left->reading(), m_right->file(), m_right->reading()));
    updateTitles();
    say(summary(), !m_left->trouble().isEmpty() || !m_right->trouble().isEmpty());
    updateActions();
}

void CompareDialog::updateTitles()
{
    setWindowTitle(m_left->path() == m_right->path() ? tr("Versions of %1").arg(m_left->title())
                                                     : tr("Compare %1 with %2").arg(m_left->title(), m_right->title()));
    m_table->comparison()->setTitles(headerOf(*m_left), headerOf(*m_right));
    m_fields->setTitles(headerOf(*m_left), headerOf(*m_right));
    const int hunks = int(m_table->comparison()->sides().hunks().size());
    m_tabs->setTabText(0, tr("Text (%n difference(s))", nullptr, hunks));
    m_tabs->setTabText(1, tr("Fields (%n difference(s))", nullptr, m_fields->differences()));
}

QString CompareDialog::summary() const
{
    for (const ComparedText *text : {m_left.get(), m_right.get()}) {
        if (!text->trouble().isEmpty())
            return text->trouble();
    }
    const int hunks = int(m_table->comparison()->sides().hunks().size());
    if (hunks > 0)
        return tr("Both differ in %n place(s).", nullptr, hunks);
    const FileFormat left = m_left->format();
    const FileFormat right = m_right->format();
    if (left == right)
        return tr("Both are equal.");
    if (left.lineEnd != right.lineEnd) {
        return tr("The texts are equal; the files differ in their line ends: %1 left, %2 right.")
            .arg(nameOf(left.lineEnd), nameOf(right.lineEnd));
    }
    return tr("The texts are equal; the files differ in their encoding or byte order mark.");
}

bool CompareDialog::isFieldsShown() const
{
    return m_tabs->currentWidget() == m_fieldTable;
}

void CompareDialog::updateActions()
{
    bool isThere = m_table->currentHunk() >= 0;
    if (isFieldsShown())
        isThere =
            m_fieldTable->currentIndex().isValid() && !m_fields->field(m_fieldTable->currentIndex().row()).isEqual();
    const QString what = isFieldsShown() ? tr("Makes the selected field as it is on the other side (%1)")
                                         : tr("Makes these lines as they are on the other side (%1)");
    const auto set = [&](QPushButton *button, const ComparedText &into, const QString &keys) {
        const QString obstacle = into.obstacle();
        button->setEnabled(isThere && obstacle.isEmpty());
        button->setToolTip(obstacle.isEmpty() ? what.arg(keys) : obstacle);
    };
    set(m_takeLeft, *m_left, QKeySequence(u"Alt+Left"_s).toString(QKeySequence::NativeText));
    set(m_takeRight, *m_right, QKeySequence(u"Alt+Right"_s).toString(QKeySequence::NativeText));
    m_previous->setEnabled(!isFieldsShown() && m_table->canGoOn(-1));
    m_next->setEnabled(!isFieldsShown() && m_table->canGoOn(1));
    m_save->setEnabled(m_left->isUnsaved() || m_right->isUnsaved());
}

void CompareDialog::take(Side into)
{
    if (isFieldsShown())
        takeField(into);
    else
        takeHunk(into);
}

void CompareDialog::takeHunk(Side into)
{
    const int hunk = m_table->currentHunk();
    const SideBySide &sides = m_table->comparison()->sides();
    if (hunk < 0)
        return;
    const Result<void> taken = text(into).apply(sides.taking(std::size_t(hunk), into));
    follow();
    if (taken)
        m_table->goToHunk(std::min(hunk, int(sides.hunks().size()) - 1));
    report(into, taken);
}

void CompareDialog::takeField(Side into)
{
    const QModelIndex current = m_fieldTable->currentIndex();
    if (!current.isValid())
        return;
    const FieldComparisonModel::Field field = m_fields->field(current.row());
    const Result<void> taken = text(into).takeField(field.key, into == Side::Left ? field.right : field.left);
    follow();
    report(into, taken);
}

void CompareDialog::report(Side into, const Result<void> &taken)
{
    if (!taken) {
        say(taken.error().text, true);
        return;
    }
    m_lastTaken = &text(into);
    say(tr("Taken into %1; it is not saved yet.").arg(side(into).title()), false);
    updateActions();
}

void CompareDialog::say(const QString &text, bool isTrouble)
{
    const int size = fontMetrics().height();
    const QIcon icon = isTrouble                                  ? Icons::icon(u"warning", Icons::Tone::Warning)
                       : m_table->comparison()->sides().isEqual() ? Icons::icon(u"ok", Icons::Tone::Good)
                                                                  : Icons::icon(u"compare");
    m_icon->setPixmap(icon.pixmap(size, size));
    m_message->setText(text);
    m_message->setAccessibleName(text);
}

void CompareDialog::save()
{
    for (ComparedText *text : {m_left.get(), m_right.get()}) {
        if (text->isUnsaved())
            text->save();
    }
}

} // namespace dossier
