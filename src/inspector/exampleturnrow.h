// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "agentfile/examples.h"

#include <QWidget>

class QToolButton;

namespace dossier {

class ExampleText;

/// One turn of an example's conversation: who speaks, and what. Tells what a
/// person did; shows what it is told. GUI thread.
class ExampleTurnRow : public QWidget
{
    Q_OBJECT
public:
    explicit ExampleTurnRow(QWidget *parent);

    /// Places from 0; they make the names of what is in the row.
    void setPlace(qsizetype example, qsizetype turn);
    void setTurn(const ExampleTurn &turn);
    void setEditable(bool editable);
    [[nodiscard]] ExampleText *text() const { return m_text; }
    [[nodiscard]] QWidgetList tabOrder() const;

Q_SIGNALS:
    void textEdited(const QString &text);
    void finished(); ///< the text lost the focus
    void speakerSwitched();
    void removeRequested();

private:
    void updateNames();

    qsizetype m_example = 0;
    qsizetype m_place = 0;
    ExampleTurn::Speaker m_speaker = ExampleTurn::Speaker::User;
    QToolButton *m_who;
    ExampleText *m_text;
    QToolButton *m_remove;
};

} // namespace dossier
