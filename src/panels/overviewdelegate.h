// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "readingline.h"

#include <QStyledItemDelegate>

#include <memory>
#include <vector>

class QComboBox;

namespace dossier {

class AgentRowsModel;
class Dialect;
struct AgentRow;

/// Paints the cells of AgentsProxy in one line each, and offers the values of
/// a cell that can be edited. GUI thread.
class OverviewDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// `model` tells the values that occur, and lives as long.
    explicit OverviewDelegate(const AgentRowsModel *model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

    /// The key of the field that a column shows; empty if it cannot be set there.
    [[nodiscard]] static QString fieldKey(int column);

Q_SIGNALS:
    /// A value was chosen for a field; empty: the field is to go.
    void valueChosen(const QString &key, const QString &value);

private:
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const AgentRow &agent, int column) const;
    void paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintName(QPainter *painter, ReadingLine line, const QStyleOptionViewItem &option,
                   const AgentRow &agent) const;
    void paintColour(QPainter *painter, ReadingLine line, const QStyleOptionViewItem &option,
                     const AgentRow &agent) const;
    static void paintProblems(QPainter *painter, ReadingLine line, const QStyleOptionViewItem &option,
                              const AgentRow &agent);
    using Clients = std::vector<std::shared_ptr<const Dialect>>;
    /// Of the agents that a value would be set for: those selected that can be edited.
    [[nodiscard]] static Clients clientsOf(const QWidget *view, const QModelIndex &index);
    void fillModels(QComboBox *box, const Clients &clients) const;
    static void fillColours(QComboBox *box, const Clients &clients);

    const AgentRowsModel *m_model;
};

} // namespace dossier
