// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/textrange.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QModelIndex;
class QSortFilterProxyModel;
class QTreeView;

namespace dossier {

class DocumentOutline;
class OutlineModel;

/// The outline of a prompt: what is in it, where the text's cursor is, and the way
/// to each place. Its widgets are made when it is first seen. GUI thread.
class OutlinePanel : public QWidget
{
    Q_OBJECT
public:
    explicit OutlinePanel(QWidget *parent = nullptr);

    void setOutline(DocumentOutline *outline); ///< null for none
    /// Where the text's cursor is, as an offset of the document.
    void setPlace(qsizetype offset);
    void focusFilter();

Q_SIGNALS:
    void jumpRequested(dossier::TextRange range);
    void leaveRequested(); ///< back to the text, by Escape

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void make(); ///< if it is not yet
    void showOutline();
    void showPlace();
    void showState();
    void filter(const QString &text);
    void jumpTo(const QModelIndex &index);
    void jumpToFirst();
    [[nodiscard]] QModelIndex firstFound() const;

    QPointer<DocumentOutline> m_outline;
    qsizetype m_place = 0;
    OutlineModel *m_model = nullptr; ///< null as long as nobody has seen it
    QSortFilterProxyModel *m_found = nullptr;
    QLineEdit *m_filter = nullptr;
    QTreeView *m_tree = nullptr;
    QLabel *m_empty = nullptr;
};

} // namespace dossier
