// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "library/agentquery.h"
#include "library/querycompletion.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace dossier {

class AgentRowsModel;

/// The field in which agents are looked for by words and keys, with what can
/// be typed on request (Ctrl+Space, F1, a button) and while a key is typed.
/// GUI thread.
class AgentFilterEdit : public QLineEdit
{
    Q_OBJECT
public:
    /// `model` tells the values that occur; it must live as long.
    explicit AgentFilterEdit(const AgentRowsModel *model, QWidget *parent = nullptr);

    [[nodiscard]] const AgentQuery &query() const { return m_query; }
    /// Shows what can be typed at the cursor, and if that is nothing, all keys.
    void showHelp();

Q_SIGNALS:
    void queryChanged(const dossier::AgentQuery &query); ///< also when only problems() changed
    void listRequested(); ///< Down or Enter: the focus may go to what was found

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void preparePopup();
    void offer();
    void showPopup(const QueryCompletion &completion);
    void take(const QModelIndex &item);
    [[nodiscard]] QueryCompletion completionHere();

    const AgentRowsModel *m_model;
    AgentQuery m_query;
    QCompleter *m_completer;
    QStandardItemModel *m_items;
    TextRange m_replaced; ///< by an item of the popup
    std::optional<AgentVocabulary> m_vocabulary; ///< none: the rows have changed since
};

} // namespace dossier
