// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "askedview.h"

#include "models/icons.h"
#include "sharedelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

namespace dossier {

using namespace Qt::StringLiterals;

AskedView::AskedView(AgentTexts *texts, QWidget *parent)
    : QWidget(parent)
    , m_texts(texts)
    , m_model(new AskedModel(this))
    , m_request(new QLineEdit(this))
    , m_table(new QTreeView(this))
    , m_answer(new QLabel(this))
{
    setObjectName(u"askedView"_s);
    setFocusProxy(m_request);
    m_request->setObjectName(u"askedRequest"_s);
    m_request->setAccessibleName(tr("A request"));
    m_request->setPlaceholderText(tr("Type a request, such as: review my last change"));
    m_request->setClearButtonEnabled(true);
    m_request->addAction(Icons::icon(u"find"), QLineEdit::LeadingPosition);
    m_request->installEventFilter(this);
    m_table->setObjectName(u"askedTable"_s);
    m_table->setAccessibleName(tr("Agents that would be asked"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ShareDelegate(m_table));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->header()->setStretchLastSection(true);
    m_table->header()->resizeSection(AskedModel::AgentColumn, fontMetrics().averageCharWidth() * 26);
    m_table->header()->resizeSection(AskedModel::ShareColumn, fontMetrics().averageCharWidth() * 16);
    m_answer->setObjectName(u"askedAnswer"_s);
    m_answer->setWordWrap(true);
    m_answer->setTextFormat(Qt::PlainText);
    auto *note =
        new QLabel(tr("An estimate by the words of names, descriptions and examples. %1 chooses by what they mean, "
                      "and by what the session is about.")
                       .arg(texts->dialect().title()),
                   this);
    note->setObjectName(u"askedNote"_s);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_request);
    layout->addWidget(m_answer);
    layout->addWidget(m_table, 1);
    layout->addWidget(note);
    connect(m_request, &QLineEdit::textChanged, this, &AskedView::ask);
    connect(m_table, &QTreeView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT openRequested(m_model->rowAt(index).path); });
    connect(texts, &AgentTexts::changed, this, &AskedView::ask);
    connect(texts, &AgentTexts::becameStale, this, [this] {
        if (isVisible())
            m_texts->want();
    });
    ask();
}

void AskedView::setOpenAgent(const std::optional<AskedModel::Open> &open)
{
    if (m_open == open)
        return;
    m_open = open;
    ask();
}

void AskedView::setRequest(const QString &request)
{
    m_request->setText(request);
}

void AskedView::showEvent(QShowEvent *event)
{
    m_texts->want();
    QWidget::showEvent(event);
}

/// From the field into the list by one key.
bool AskedView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_request && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down && m_model->rowCount() > 0) {
        m_table->setFocus();
        m_table->setCurrentIndex(m_model->index(0, 0));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QString AskedView::sentence() const
{
    if (m_request->text().trimmed().isEmpty())
        return tr("Nothing is sent anywhere: the words are compared here.");
    if (m_model->rowCount() == 0)
        return tr("No agent shares a word with this request that says something.");
    const AskedRow &first = m_model->rows().front();
    if (!m_open)
        return tr("Most likely “%1”.").arg(first.name);
    if (m_model->openRank() == 0)
        return tr("The agent that is open here shares no word with this request; most likely is “%1”.").arg(first.name);
    if (m_model->openRank() == 1)
        return tr("Most likely the agent that is open here.");
    return tr("Most likely “%1”; the agent that is open here comes on place %2.")
        .arg(first.name)
        .arg(m_model->openRank());
}

void AskedView::ask()
{
    m_model->ask(m_request->text(), m_texts->data(), m_open);
    m_answer->setText(sentence());
}

} // namespace dossier
