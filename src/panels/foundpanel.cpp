// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "foundpanel.h"

#include "announcer.h"
#include "founddelegate.h"
#include "models/icons.h"
#include "models/themecolours.h"
#include "wraplayout.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

using Scope = FoundSearch::Scope;

WrapLayout *makeRow(QWidget *parent)
{
    auto *row = new WrapLayout(parent);
    row->setContentsMargins(8, 4, 8, 0);
    row->setSpacing(4);
    return row;
}

QLineEdit *makeField(const QString &name, const QString &text, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(name);
    field->setAccessibleName(text);
    field->setPlaceholderText(text);
    field->setClearButtonEnabled(true);
    field->setMinimumWidth(field->fontMetrics().averageCharWidth() * 20);
    return field;
}

} // namespace

FoundPanel::FoundPanel(FoundSearch *search, QWidget *parent)
    : QWidget(parent)
    , m_search(search)
    , m_tree(new QTreeView(this))
{
    setObjectName(u"foundPanel"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeFields());
    column->addWidget(makeFiles());
    column->addWidget(makeState());
    column->addWidget(m_tree, 1);
    prepareTree();
    setFocusProxy(m_find);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(&m_typing, &QTimer::timeout, this, &FoundPanel::search);
    connect(m_search, &FoundSearch::changed, this, &FoundPanel::updateState);
    updateFiles();
    updateState();
}

QToolButton *FoundPanel::makeSwitch(const QString &name, const QString &text, const QString &help)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(help);
    button->setAccessibleName(help);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::toggled, this, &FoundPanel::searchSoon);
    return button;
}

QWidget *FoundPanel::makeFields()
{
    auto *fields = new QWidget(this);
    auto *row = makeRow(fields);
    m_find = makeField(u"foundFind"_s, tr("Find in all agents"), fields);
    m_find->installEventFilter(this);
    connect(m_find, &QLineEdit::textChanged, this, &FoundPanel::searchSoon);
    m_case = makeSwitch(u"foundCase"_s, u"Aa"_s, tr("Match case"));
    m_words = makeSwitch(u"foundWords"_s, u"ab|"_s, tr("Whole words only"));
    m_expression = makeSwitch(u"foundExpression"_s, u".*"_s, tr("Regular expression"));
    auto *switches = new QHBoxLayout;
    switches->setSpacing(2);
    for (QToolButton *button : {m_case, m_words, m_expression})
        switches->addWidget(button);
    m_with = makeField(u"foundWith"_s, tr("Replace with"), fields);
    m_with->installEventFilter(this);
    connect(m_expression, &QToolButton::toggled, m_with, [this](bool on) {
        m_with->setToolTip(on ? tr("\\0 is the match, \\1 to \\9 are its groups, \\n is a line end.") : QString());
    });
    m_replace = new QPushButton(Icons::icon(u"replace"), tr("Replace …"), fields);
    m_replace->setObjectName(u"foundReplace"_s);
    connect(m_replace, &QPushButton::clicked, this, &FoundPanel::replace);
    m_showFiles = new QToolButton(fields);
    m_showFiles->setObjectName(u"foundShowFiles"_s);
    m_showFiles->setIcon(Icons::icon(u"filter"));
    m_showFiles->setToolTip(tr("In which files"));
    m_showFiles->setAccessibleName(tr("In which files"));
    m_showFiles->setCheckable(true);
    m_showFiles->setAutoRaise(true);
    m_showFiles->setFocusPolicy(Qt::TabFocus);
    connect(m_showFiles, &QToolButton::toggled, this, &FoundPanel::updateFiles);
    row->addWidget(m_find);
    row->addLayout(switches);
    row->addWidget(m_with);
    row->addWidget(m_replace);
    row->addWidget(m_showFiles);
    return fields;
}

QWidget *FoundPanel::makeFiles()
{
    m_files = new QWidget(this);
    m_files->setObjectName(u"foundFiles"_s);
    auto *row = makeRow(m_files);
    const QString help =
        tr("Names of files and folders, several with commas between them. * stands for any characters, ** for any "
           "folders, {a,b} for one of several: review*, team-?/**, {old,draft}-*");
    m_include = makeField(u"foundInclude"_s, tr("Only in these files"), m_files);
    m_exclude = makeField(u"foundExclude"_s, tr("Not in these files"), m_files);
    for (QLineEdit *field : {m_include, m_exclude}) {
        field->setToolTip(help);
        field->installEventFilter(this);
        connect(field, &QLineEdit::textChanged, this, &FoundPanel::searchSoon);
        connect(field, &QLineEdit::textChanged, this, &FoundPanel::updateFiles);
        row->addWidget(field);
    }
    m_scope = new QComboBox(m_files);
    m_scope->setObjectName(u"foundScope"_s);
    m_scope->setAccessibleName(tr("Which agents"));
    m_scope->addItem(tr("All agents"), int(Scope::AllPlaces));
    m_scope->addItem(tr("Those that a session uses"), int(Scope::Used));
    m_scope->setItemData(1, tr("Of a client that is started in the folder after “Seen from”"), Qt::ToolTipRole);
    m_scope->addItem(tr("Those in the list at the side"), int(Scope::Listed));
    connect(m_scope, &QComboBox::currentIndexChanged, this, &FoundPanel::searchSoon);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &FoundPanel::updateFiles);
    row->addWidget(m_scope);
    return m_files;
}

QWidget *FoundPanel::makeState()
{
    auto *state = new QWidget(this);
    auto *row = new QHBoxLayout(state);
    row->setContentsMargins(10, 4, 8, 4);
    m_message = new QLabel(state);
    m_message->setObjectName(u"foundMessage"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_stop = new QToolButton(state);
    m_stop->setObjectName(u"foundStop"_s);
    m_stop->setIcon(Icons::icon(u"close"));
    m_stop->setToolTip(tr("Stop searching"));
    m_stop->setAccessibleName(tr("Stop searching"));
    m_stop->setAutoRaise(true);
    QSizePolicy steady = m_stop->sizePolicy();
    steady.setRetainSizeWhenHidden(true); // a line that jumps while one types would be felt
    m_stop->setSizePolicy(steady);
    connect(m_stop, &QToolButton::clicked, m_search, &FoundSearch::stop);
    row->addWidget(m_message, 1);
    row->addWidget(m_stop);
    return state;
}

void FoundPanel::prepareTree()
{
    m_tree->setObjectName(u"foundTree"_s);
    m_tree->setAccessibleName(tr("What was found"));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setItemDelegate(new FoundDelegate(m_tree));
    m_tree->setModel(m_search->model());
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->header()->setStretchLastSection(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->installEventFilter(this);
    connect(m_search->model(), &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { expandRows(first, last); });
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) { look(index, Qt::MouseFocusReason); });
    connect(m_tree, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) { choose(index, true); });
}

void FoundPanel::expandRows(int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_tree->expand(m_search->model()->groupIndex(row));
}

void FoundPanel::setListed(std::function<QSet<QString>()> listed)
{
    m_listed = std::move(listed);
}

void FoundPanel::open(const QString &text)
{
    if (!text.isEmpty() && text != m_find->text()) {
        m_find->setText(text);
        search();
    }
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

FoundSearch::Request FoundPanel::request() const
{
    FoundSearch::Request request{
        .query = {m_find->text(), m_case->isChecked(), m_words->isChecked(), m_expression->isChecked()},
        .include = m_include->text(),
        .exclude = m_exclude->text(),
        .scope = static_cast<Scope>(m_scope->currentData().toInt())};
    if (request.scope == Scope::Listed && m_listed)
        request.listed = m_listed();
    return request;
}

void FoundPanel::searchSoon()
{
    m_typing.start();
    updateState();
}

void FoundPanel::search()
{
    m_typing.stop();
    const auto begun = m_search->start(request());
    m_error = begun ? QString() : begun.error().text;
    updateState();
}

void FoundPanel::searchAgain()
{
    if (!m_find->text().isEmpty())
        search();
}

void FoundPanel::goToNext(bool backwards)
{
    const QModelIndex next = m_search->model()->next(m_tree->currentIndex(), backwards);
    if (!next.isValid())
        return;
    m_tree->setCurrentIndex(next);
    m_tree->scrollTo(next);
    choose(next, false);
}

void FoundPanel::choose(const QModelIndex &index, bool keep)
{
    const FoundModel *model = m_search->model();
    const FoundFile *file = model->file(index);
    if (!file)
        return;
    // By value: the model may change while it is shown.
    const QString path = file->path;
    if (const FoundMatch *match = model->matchAt(index))
        Q_EMIT matchChosen(path, TextRange(match->range), keep);
    else
        Q_EMIT fileChosen(path, keep);
}

/// One goes on in the list.
void FoundPanel::look(const QModelIndex &index, Qt::FocusReason reason)
{
    choose(index, false);
    m_tree->setFocus(reason);
}

void FoundPanel::replace()
{
    if (!m_replace->isEnabled())
        return;
    QStringList paths;
    for (const FoundFile &file : m_search->model()->files()) {
        if (!file.matches.empty())
            paths += file.path;
    }
    Q_EMIT replaceRequested(m_search->request().query, m_with->text(), paths);
}

/// What narrows the search is never out of sight.
void FoundPanel::updateFiles()
{
    const bool isNarrowed =
        !m_include->text().isEmpty() || !m_exclude->text().isEmpty() || m_scope->currentIndex() != 0;
    m_files->setVisible(m_showFiles->isChecked() || isNarrowed);
}

QString FoundPanel::stateText() const
{
    const FoundModel *model = m_search->model();
    if (m_find->text().isEmpty())
        return tr("Type what is looked for.");
    if (m_search->isRunning())
        return tr("Matches: %1, files: %2. Searched: %3 of %4")
            .arg(model->matchCount())
            .arg(model->fileCount())
            .arg(m_search->done())
            .arg(m_search->total());
    if (m_search->isStopped())
        return tr("Matches: %1, files: %2. Stopped before the end.").arg(model->matchCount()).arg(model->fileCount());
    if (!m_search->isComplete())
        return tr("More than %1 matches: search for something more specific to see them all, and to replace them.")
            .arg(model->matchCount());
    if (model->matchCount() == 0)
        return tr("Not found in %n file(s).", nullptr, static_cast<int>(m_search->total()));
    return tr("Matches: %1, files: %2").arg(model->matchCount()).arg(model->fileCount());
}

void FoundPanel::updateState()
{
    const bool isFresh = !m_typing.isActive() && !m_search->isRunning();
    m_stop->setVisible(m_search->isRunning());
    const bool mayReplace =
        isFresh && m_error.isEmpty() && m_search->isComplete() && m_search->model()->matchCount() > 0;
    m_replace->setEnabled(mayReplace);
    m_replace->setToolTip(mayReplace ? tr("Shows each replacement before it is made")
                                     : tr("Wait until the search is complete and has found something"));
    if (m_typing.isActive())
        return; // the old answer stands until there is a new one
    showMessage(m_error.isEmpty() ? stateText() : m_error, !m_error.isEmpty());
    if (isFresh && m_find->hasFocus() && !m_find->text().isEmpty())
        Announcer::say(m_find, m_message->text());
}

void FoundPanel::showMessage(const QString &text, bool isBad)
{
    m_isBad = isBad;
    QPalette colours;
    if (isBad)
        colours.setColor(QPalette::WindowText, ThemeColours::forPalette(palette()).error);
    m_message->setPalette(colours);
    m_message->setText(text);
}

void FoundPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_message)
        showMessage(m_message->text(), m_isBad);
}

/// Enter searches, replaces or opens, Space shows for a look, Escape stops or leads
/// away; the arrow leads from the field into the list.
bool FoundPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key == Qt::Key_Escape) {
        if (m_search->isRunning())
            m_search->stop();
        else
            Q_EMIT left();
        return true;
    }
    if (watched == m_tree) {
        if (isEnter)
            choose(m_tree->currentIndex(), true);
        else if (key == Qt::Key_Space)
            look(m_tree->currentIndex(), Qt::OtherFocusReason);
        else
            return QWidget::eventFilter(watched, event);
        return true;
    }
    if (isEnter && watched == m_with) {
        replace();
        return true;
    }
    if (isEnter) {
        search();
        return true;
    }
    if (key == Qt::Key_Down && watched == m_find && m_search->model()->rowCount() > 0) {
        if (!m_tree->currentIndex().isValid())
            m_tree->setCurrentIndex(m_search->model()->next({}, false));
        m_tree->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace dossier
