// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QAction;
class QCheckBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace dossier {

class AgentLibrary;
class Dialects;
class SameNameModel;
class SameNameProxy;

/// The view “Same name”: names that several files have against the folders that
/// hold them, to open one or to compare two. Follows the library while it is
/// seen. GUI thread.
class SameNamePanel : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive the panel.
    SameNamePanel(const AgentLibrary *library, const Dialects &dialects, QWidget *parent = nullptr);

    void focusTable();

Q_SIGNALS:
    void openRequested(const QString &path);
    void compareRequested(const QString &left, const QString &right);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBar();
    void prepareTable();
    void prepareActions();
    void follow();
    void updateState();
    void updateActions();
    void open();
    void compare();
    [[nodiscard]] std::pair<QString, QString> filesToCompare() const; ///< empty ones: none
    [[nodiscard]] QString otherOf(const QModelIndex &cell) const;

    const AgentLibrary *m_library;
    SameNameModel *m_model;
    SameNameProxy *m_proxy;
    QLineEdit *m_filter;
    QCheckBox *m_onlyDifferent;
    QLabel *m_seenFrom;
    QLabel *m_empty;
    QTableView *m_table;
    QStackedWidget *m_stack;
    QAction *m_open;
    QAction *m_compare;
    bool m_isStale = true;
};

} // namespace dossier
