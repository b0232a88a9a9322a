// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "overviewdelegate.h"

#include "agentbadge.h"
#include "dialects/dialect.h"
#include "models/agentsproxy.h"
#include "models/icons.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>

#include <map>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 6;
constexpr int kBadge = 10;
constexpr int kIcon = 14;
constexpr int kMark = 12;
/// Of an editor: something was chosen or typed, and not only looked at.
constexpr const char *kChosen = "dossierChosen";

bool isSelected(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

QColor textColour(const QStyleOptionViewItem &option)
{
    return option.palette.color(QPalette::Active, isSelected(option) ? QPalette::HighlightedText : QPalette::Text);
}

QColor faded(QColor colour)
{
    colour.setAlphaF(0.68F);
    return colour;
}

void paintText(QPainter *painter, const QRect &line, const QString &text, Qt::Alignment side = Qt::AlignLeft)
{
    if (!text.isEmpty())
        painter->drawText(line, side | Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
}

/// The line that a cell's things stand on.
ReadingLine lineOf(const QStyleOptionViewItem &option)
{
    ReadingLine line(option.rect, option.direction);
    line.takeFirst(kMargin / 2, 0);
    line.takeLast(kMargin, 0);
    return line;
}

/// An icon at the end of a line, which is shortened by it.
void paintIcon(QPainter *painter, ReadingLine &line, const QIcon &icon, bool selected)
{
    icon.paint(painter, middleSquare(line.takeLast(kIcon, kMargin), kIcon), Qt::AlignCenter,
               selected ? QIcon::Selected : QIcon::Normal);
}

QIcon swatchIcon(const QColor &colour, const QColor &line)
{
    constexpr int kSize = 32; // two pixels each, for fine screens
    QPixmap picture(kSize, kSize);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.scale(2, 2);
    paintBadge(&painter, QRectF(2, 2, 12, 12), colour, line);
    return QIcon(picture);
}

} // namespace

OverviewDelegate::OverviewDelegate(const AgentRowsModel *model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QString OverviewDelegate::fieldKey(int column)
{
    switch (column) {
    case AgentRowsModel::ModelColumn:
        return u"model"_s;
    case AgentRowsModel::ColourColumn:
        return u"color"_s;
    default:
        return {};
    }
}

QSize OverviewDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {60, std::max(option.fontMetrics.height(), kIcon) + kMargin + 2};
}

void OverviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem panel(option);
    panel.showDecorationSelected = true;
    const QStyle *style = panel.widget ? panel.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, panel.widget);
    painter->save();
    painter->setFont(option.font);
    painter->setPen(textColour(option));
    if (const AgentRow *agent = static_cast<const AgentsProxy *>(index.model())->agent(index))
        paintCell(painter, option, *agent, index.column());
    else
        paintGroup(painter, option, index);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        // The cell that keys go to.
        painter->setPen(QPen(textColour(option), 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

void OverviewDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option, const AgentRow &agent,
                                 int column) const
{
    ReadingLine line = lineOf(option);
    switch (column) {
    case AgentRowsModel::NameColumn:
        paintName(painter, line, option, agent);
        return;
    case AgentRowsModel::ColourColumn:
        paintColour(painter, line, option, agent);
        return;
    case AgentRowsModel::ProblemsColumn:
        paintProblems(painter, line, option, agent);
        return;
    case AgentRowsModel::ChangedColumn:
        if (agent.remarks.isChanged)
            paintIcon(painter, line, Icons::icon(u"reload"), isSelected(option));
        break;
    default:
        break;
    }
    paintText(painter, line.rest(), AgentRowsModel::agentData(agent, column, Qt::DisplayRole).toString(),
              AgentRowsModel::isNumber(column) ? Qt::AlignRight : Qt::AlignLeft);
}

void OverviewDelegate::paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int all = index.data(AgentRowsModel::AgentCountRole).toInt();
    const int shown = index.data(AgentsProxy::ShownCountRole).toInt();
    const QLocale locale;
    const QString count = shown < all ? tr("%1 of %2", "agents shown").arg(locale.toString(shown), locale.toString(all))
                                      : locale.toString(all);
    QFont bold = option.font;
    bold.setBold(true);
    painter->setFont(bold);
    ReadingLine line = lineOf(option);
    const QString title =
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, line.rest().width() - 80);
    paintText(painter, line.takeFirst(painter->fontMetrics().horizontalAdvance(title), 2 * kMargin), title);
    painter->setFont(option.font);
    painter->setPen(faded(textColour(option)));
    paintText(painter, line.rest(), count);
}

void OverviewDelegate::paintName(QPainter *painter, ReadingLine line, const QStyleOptionViewItem &option,
                                 const AgentRow &agent) const
{
    const QColor colour = textColour(option);
    const QColor badge = badgeColour(agent, option.palette);
    const QRectF circle = middleSquare(line.takeFirst(kBadge, kMargin), kBadge);
    paintBadge(painter, circle, badge, isSelected(option) ? colour : badge.isValid() ? badge : faded(colour));
    if (agent.isReadOnly)
        paintIcon(painter, line, Icons::icon(u"lock"), isSelected(option));
    if (const QString mark = agent.remarks.commitMark(); !mark.isEmpty()) {
        paintText(painter, line.takeLast(kMark, kMargin), mark, Qt::AlignRight);
    }
    QFont font = option.font;
    font.setItalic(agent.isMissing || !agent.isAgent);
    font.setStrikeOut(agent.isMissing);
    painter->setFont(font);
    const bool isPlain = agent.isLoaded && !agent.isMissing && !agent.remarks.isHidden;
    painter->setPen(isPlain ? colour : faded(colour));
    const QString title = agent.isModified ? u"● "_s + agent.title() : agent.title();
    paintText(painter, line.rest(), agent.remarks.isHidden ? tr("%1 (hidden)").arg(title) : title);
}

void OverviewDelegate::paintColour(QPainter *painter, ReadingLine line, const QStyleOptionViewItem &option,
                                   const AgentRow &agent) const
{
    if (agent.colour.isEmpty())
        return;
    const QColor colour = textColour(option);
    const QColor badge = badgeColour(agent, option.palette);
    const QRectF circle = middleSquare(line.takeFirst(kBadge, kMargin), kBadge);
    if (badge.isValid())
        paintBadge(painter, circle, badge, isSelected(option) ? colour : badge);
    painter->setPen(colour);
    paintText(painter, line.rest(), agent.colour);
}

void OverviewDelegate::paintProblems(QPainter *painter, ReadingLine line, const QStyleOptionViewItem &option,
                                     const AgentRow &agent)
{
    if (agent.problems == 0 && agent.trouble.isEmpty())
        return;
    const bool isGrave = agent.errors > 0 || !agent.trouble.isEmpty();
    paintIcon(painter, line,
              Icons::icon(isGrave ? u"error"_s : u"warning"_s, isGrave ? Icons::Tone::Error : Icons::Tone::Warning),
              isSelected(option));
    paintText(painter, line.rest(),
              AgentRowsModel::agentData(agent, AgentRowsModel::ProblemsColumn, Qt::DisplayRole).toString(),
              Qt::AlignRight);
}

// Editing

OverviewDelegate::Clients OverviewDelegate::clientsOf(const QWidget *view, const QModelIndex &index)
{
    const auto *table = qobject_cast<const QAbstractItemView *>(view);
    QModelIndexList rows = table ? table->selectionModel()->selectedRows() : QModelIndexList();
    rows.prepend(index);
    Clients clients;
    for (const QModelIndex &row : std::as_const(rows)) {
        const AgentRow *agent = static_cast<const AgentsProxy *>(row.model())->agent(row);
        const bool counts = agent && agent->client && agent->isEditable();
        if (counts && std::ranges::find(clients, agent->client) == clients.end())
            clients.push_back(agent->client);
    }
    return clients;
}

/// Of several clients only what all of them know: the others would not load
/// the agent, or leave the value out.
void OverviewDelegate::fillModels(QComboBox *box, const Clients &clients) const
{
    std::map<QString, QString> helps;
    const auto known = [&](const Dialect &client) {
        const FieldSpec *field = client.field(u"model");
        QStringList models;
        for (const AllowedValue &value : field ? field->values : std::vector<AllowedValue>()) {
            models += value.value;
            helps.emplace(value.value, value.help);
        }
        models += m_model->modelsOf(client);
        models.removeDuplicates();
        return models;
    };
    QStringList shared = clients.empty() ? QStringList() : known(*clients.front());
    for (std::size_t i = 1; i < clients.size(); ++i) {
        const QStringList others = known(*clients[i]);
        shared.removeIf([&others](const QString &model) { return !others.contains(model); });
    }
    for (const QString &model : std::as_const(shared)) {
        box->addItem(model, model);
        if (const auto help = helps.find(model); help != helps.end())
            box->setItemData(box->count() - 1, help->second, Qt::ToolTipRole);
    }
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    connect(box->lineEdit(), &QLineEdit::textEdited, box, [box] { box->setProperty(kChosen, true); });
}

void OverviewDelegate::fillColours(QComboBox *box, const Clients &clients)
{
    if (clients.empty())
        return;
    for (const AllowedValue &colour : clients.front()->colourChoices()) {
        const auto knows = [&colour](const auto &client) { return client->isColour(colour.value); };
        if (!std::ranges::all_of(clients, knows))
            continue;
        const QColor shown = badgeColour(*clients.front(), colour.value, box->palette());
        const QColor edge = shown.isValid() ? shown : box->palette().color(QPalette::Text);
        box->addItem(swatchIcon(shown, edge), colour.value, colour.value);
        box->setItemData(box->count() - 1, colour.help, Qt::ToolTipRole);
    }
}

QWidget *OverviewDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    auto *box = new QComboBox(parent);
    const bool isModel = index.column() == AgentRowsModel::ModelColumn;
    box->setObjectName(isModel ? u"modelEditor"_s : u"colourEditor"_s);
    box->setAccessibleName(isModel ? tr("Model of all selected agents") : tr("Colour of all selected agents"));
    box->addItem(tr("Not set"), QString());
    const Clients clients = clientsOf(option.widget, index);
    if (isModel)
        fillModels(box, clients);
    else
        fillColours(box, clients);
    // The list may be wider than a narrow column.
    box->view()->setMinimumWidth(box->view()->sizeHintForColumn(0) + 40);
    connect(box, &QComboBox::activated, this, [this, box] {
        box->setProperty(kChosen, true);
        auto *self = const_cast<OverviewDelegate *>(this);
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    QMetaObject::invokeMethod(box, &QComboBox::showPopup, Qt::QueuedConnection);
    return box;
}

void OverviewDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = qobject_cast<QComboBox *>(editor);
    // An answer of the checks must not overwrite what is being typed.
    if (!box || box->property(kChosen).toBool())
        return;
    const QString value = index.data().toString();
    const int item = box->findData(value);
    box->setCurrentIndex(item);
    if (item < 0 && box->isEditable())
        box->setEditText(value);
    if (box->isEditable())
        box->lineEdit()->selectAll();
}

void OverviewDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    const auto *box = qobject_cast<QComboBox *>(editor);
    if (!box || !box->property(kChosen).toBool())
        return;
    const int item = box->findText(box->currentText());
    const QString value = item >= 0 ? box->itemData(item).toString() : box->currentText().trimmed();
    // Delegates are const to views; whom they tell of a value is not.
    Q_EMIT const_cast<OverviewDelegate *>(this)->valueChosen(fieldKey(index.column()), value);
}

} // namespace dossier
