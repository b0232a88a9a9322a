// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialects/dialect.h"

#include <QStyledItemDelegate>

#include <memory>

class QComboBox;

namespace dossier {

class AgentRowsModel;
struct AgentRow;

/// Paints the cells of AgentsProxy in one line each, and offers the values of
/// a cell that can be edited. GUI thread.
class OverviewDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// `model` tells the values that occur, `client` its own; both must live as long.
    OverviewDelegate(const AgentRowsModel *model, std::shared_ptr<const Dialect> client, QObject *parent = nullptr);

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
    void valueChosen(const QString &key, const QString &value) const;

private:
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const AgentRow &agent, int column) const;
    void paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintName(QPainter *painter, QRect line, const QStyleOptionViewItem &option, const AgentRow &agent) const;
    void paintColour(QPainter *painter, QRect line, const QStyleOptionViewItem &option, const AgentRow &agent) const;
    static void paintProblems(QPainter *painter, QRect line, const QStyleOptionViewItem &option, const AgentRow &agent);
    void fillModels(QComboBox *box) const;
    void fillColours(QComboBox *box) const;

    const AgentRowsModel *m_model;
    std::shared_ptr<const Dialect> m_client;
};

} // namespace dossier
