// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/newagent.h"

#include <QDialog>

#include <functional>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace dossier {

class MessageBar;
class NamePage;
class NewAgentPage;
class NewAgentPreview;

/// Makes a new agent step by step: place, name, description, tools, model,
/// colour; beside it the file as it would be. Nothing is written before Create,
/// and what then is, its caller does. GUI thread.
class NewAgentDialog : public QDialog
{
    Q_OBJECT
public:
    /// Writes the file; it must not be there yet. An error is told in the
    /// dialog, which stays open.
    using Creator = std::function<Result<void>(const NewAgent::File &)>;

    /// `workspace` outlives the dialog.
    NewAgentDialog(Workspace *workspace, Creator create, QWidget *parent = nullptr);
    ~NewAgentDialog() override;

    /// Before it is shown: what it begins from, and where.
    void chooseTemplate(const QString &id);
    void chooseLike(const QString &path);
    void preferFolder(const QString &path);

    [[nodiscard]] const NewAgent &agent() const { return *m_agent; }

    void reject() override; ///< asks once if something was typed

protected:
    bool focusNextPrevChild(bool next) override;

private:
    void addPages(Workspace *workspace);
    [[nodiscard]] QWidget *makeButtons();
    void connectAll();
    void showStep(int step);
    void step(int direction);
    void showState();
    void showRule(const QString &rule);
    void create();
    [[nodiscard]] int neighbour(int step, int direction) const; ///< -1 if there is none
    [[nodiscard]] NewAgentPage *page(int step) const { return m_pages[static_cast<std::size_t>(step)]; }

    NewAgent *m_agent;
    Creator m_create;
    AgentDraft m_first; ///< as it was before anything was typed
    bool m_isWarned = false;
    std::vector<NewAgentPage *> m_pages;
    NamePage *m_namePage = nullptr;
    MessageBar *m_message;
    QListWidget *m_steps;
    QStackedWidget *m_stack;
    NewAgentPreview *m_preview;
    QLabel *m_obstacle;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_createButton = nullptr;
};

} // namespace dossier
