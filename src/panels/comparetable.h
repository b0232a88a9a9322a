// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/comparisonmodel.h"

#include <QTableView>
#include <QTimer>

namespace dossier {

class CompareDelegate;

/// Two texts beside each other. Enter or a click opens a fold, Ctrl+C copies the
/// selected lines of the side that has the focus. GUI thread.
class CompareTable : public QTableView
{
    Q_OBJECT
public:
    using Side = ComparisonModel::Side;

    explicit CompareTable(QWidget *parent = nullptr);

    [[nodiscard]] ComparisonModel *comparison() const { return m_model; }
    /// Newer versions of the same texts: what is looked at stays where it is.
    void follow(const QString &left, const QString &right);
    /// The difference with the cursor or that which was gone to; -1 if none is.
    [[nodiscard]] int currentHunk() const { return m_currentHunk; }
    void goToHunk(int hunk);
    /// To the next difference below the cursor, or above it; stays at the last.
    void goOn(int by);
    [[nodiscard]] bool canGoOn(int by) const;
    void copy() const;

Q_SIGNALS:
    void currentHunkChanged(int hunk);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void layOut();
    void showHunk(int hunk);
    void followRows();
    void setCurrentHunk(int hunk);
    bool unfoldAt(const QModelIndex &index);
    [[nodiscard]] int hunkBy(int by) const;

    ComparisonModel *m_model;
    CompareDelegate *m_delegate;
    QTimer m_layoutTimer;
    int m_currentHunk = -1;
    bool m_isWidthNew = false;
};

} // namespace dossier
