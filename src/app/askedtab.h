// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QWidget>

#include <functional>

namespace dossier {

class AgentDocument;
class AgentTexts;
class AskedView;

/// “Who would be asked?” below the text, about the agent that is being edited
/// there. Makes the view when it is first seen. GUI thread.
class AskedTab : public QWidget
{
    Q_OBJECT
public:
    /// `texts` is called when the view is first seen; what it gives outlives this.
    explicit AskedTab(std::function<AgentTexts *()> texts, QWidget *parent = nullptr);

    void setDocument(AgentDocument *document); ///< null for none
    void focusRequest();

Q_SIGNALS:
    void openRequested(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeView();
    void follow();

    std::function<AgentTexts *()> m_texts;
    AskedView *m_view = nullptr;
    QPointer<AgentDocument> m_document;
};

} // namespace dossier
