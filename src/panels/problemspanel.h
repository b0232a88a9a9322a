// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/diagnostic.h"

#include <QPersistentModelIndex>
#include <QWidget>

#include <memory>

class QLabel;
class QModelIndex;
class QToolButton;

namespace dossier {

class AgentDocument;
struct ConfigurationEdit;
class ProblemsModel;
class ProblemsProxy;
namespace Ui {
class ProblemsPanel;
}

/// The live list of problems of the current document: counts, filter, one
/// fix or all safe ones. GUI thread.
class ProblemsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemsPanel(QWidget *parent = nullptr);
    ~ProblemsPanel() override;

    void setDocument(AgentDocument *document);
    void focusList();
    /// Moves to the next problem, wrapping around, and asks to show it.
    void goToNext(bool backwards);

Q_SIGNALS:
    void jumpRequested(dossier::TextRange range);
    void fixRequested(const dossier::Fix &fix);
    void fixAllRequested();
    void previewRequested(const dossier::Diagnostic &diagnostic); ///< show what its fixes change
    void fixEverywhereRequested(const QString &rule); ///< in all places
    void helpRequested(const QString &rule);
    void ignoreRequested(const QString &rule); ///< in this file
    void configureRequested(const dossier::ConfigurationEdit &edit);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void prepareHeader();
    void wrapHeader();
    void prepareList();
    void prepareEmptyText();
    static void showCount(QToolButton *button, const QString &text, qsizetype count);
    void updateCounts();
    void updateFixButton();
    void updateState();
    void growColumns();
    void showMenu(const QPoint &position);
    [[nodiscard]] const Diagnostic *current() const;
    void jumpTo(const QModelIndex &index);

    std::unique_ptr<Ui::ProblemsPanel> m_ui;
    ProblemsModel *m_model;
    ProblemsProxy *m_proxy;
    QPersistentModelIndex m_seen; ///< what was gone to last; invalid once it is mended
    QLabel *m_empty = nullptr; ///< what an empty list says
};

} // namespace dossier
