// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/diagnostic.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QModelIndex;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace dossier {

class AgentDocument;
class ProblemsModel;
class ProblemsProxy;

/// The live list of problems of the current document: counts, filter, one
/// fix or all safe ones. GUI thread.
class ProblemsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemsPanel(QWidget *parent = nullptr);

    void setDocument(AgentDocument *document);
    void focusList();
    /// Moves to the next problem, wrapping around, and asks to show it.
    void goToNext(bool backwards);

Q_SIGNALS:
    void jumpRequested(dossier::TextRange range);
    void fixRequested(const dossier::Fix &fix);
    void fixAllRequested();

private:
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QToolButton *makeToggle(Severity severity, const QString &name);
    [[nodiscard]] QTreeView *makeList();
    void updateCounts();
    void updateFixButton();
    void updateState();
    void showMenu(const QPoint &position);
    [[nodiscard]] const Diagnostic *current() const;
    void jumpTo(const QModelIndex &index);

    ProblemsModel *m_model;
    ProblemsProxy *m_proxy;
    QToolButton *m_toggles[3] = {};
    QLineEdit *m_filter = nullptr;
    QPushButton *m_fix = nullptr;
    QPushButton *m_fixAll = nullptr;
    QTreeView *m_list = nullptr;
    QLabel *m_empty = nullptr;
    QStackedWidget *m_stack = nullptr;
};

} // namespace dossier
