// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "agentfile/examples.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace dossier {

/// The `<example>` blocks of a description as a list of cards to read. A click
/// or Enter on a card asks to be shown its place. GUI thread.
class ExampleList : public QWidget
{
    Q_OBJECT
public:
    explicit ExampleList(QWidget *parent = nullptr);

    /// Cards that stay are only given their new words.
    void setDescription(const QString &description);
    void setEditable(bool editable);
    [[nodiscard]] qsizetype count() const { return static_cast<qsizetype>(m_cards.size()); }

Q_SIGNALS:
    void addRequested();
    void removeRequested(qsizetype index);
    void jumpRequested(qsizetype index);

private:
    class Card;

    std::vector<Card *> m_cards;
    QVBoxLayout *m_layout;
    QPushButton *m_add;
    bool m_editable = true;
};

} // namespace dossier
