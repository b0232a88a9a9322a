// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/askedmodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTreeView;

namespace dossier {

/// “Who would be asked?”: a field for a request, and the agents that share its
/// words, the best first. On a page of its own or beside the description of an
/// open agent, which then counts by the text it has now. GUI thread.
class AskedView : public QWidget
{
    Q_OBJECT
public:
    /// `texts` outlives the view.
    explicit AskedView(AgentTexts *texts, QWidget *parent = nullptr);

    /// The agent that is being edited; to be called after each change of it.
    void setOpenAgent(const std::optional<AskedModel::Open> &open);
    void setRequest(const QString &request);
    [[nodiscard]] const AskedModel &model() const { return *m_model; }

Q_SIGNALS:
    void openRequested(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    [[nodiscard]] QString sentence() const;

    AgentTexts *m_texts;
    AskedModel *m_model;
    std::optional<AskedModel::Open> m_open;
    QLineEdit *m_request;
    QTreeView *m_table;
    QLabel *m_answer;
};

} // namespace dossier
