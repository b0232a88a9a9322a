// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialects/completion.h"

#include <QFrame>

class QLabel;
class QListView;

namespace dossier {

class ProposalModel;

/// The list of what can be written at the cursor of a text, with the meaning of the
/// current entry below it. Lies in the text's window, above its widgets, and never
/// takes the focus; whoever shows it hands it the keys. Owned by that window; GUI
/// thread.
class CompletionPopup : public QFrame
{
    Q_OBJECT
public:
    explicit CompletionPopup(QWidget *window);

    /// Shows proposals below the line at `line` (in the window), or above it where there
    /// is more room, with its labels beginning there. The first one becomes the current.
    void showProposals(std::vector<Completion::Proposal> proposals, const QRect &line);

    /// The line is elsewhere now.
    void moveTo(const QRect &line);

    [[nodiscard]] int current() const; ///< -1: none
    [[nodiscard]] int count() const;
    [[nodiscard]] QString currentLabel() const; ///< empty: none
    /// Makes the entry with this label the current one; false: there is none.
    bool goTo(const QString &label);
    /// Whether a person went to the current entry, or asked for the list: it is marked
    /// as what Enter takes.
    [[nodiscard]] bool isChosen() const { return m_isChosen; }
    void setChosen(bool chosen);
    /// Up, Down, PageUp, PageDown; false for any other key.
    bool move(int key);
    /// What a screen reader says of the current one.
    [[nodiscard]] QString spoken() const;

    static constexpr int kMostRows = 10; ///< seen at once

Q_SIGNALS:
    void clicked(int index);

private:
    void select(int index);
    void showHelp();
    void applyColours();
    [[nodiscard]] int neededWidth() const;
    [[nodiscard]] int neededHelp(int width) const; ///< height, 0 without any

    QListView *m_list;
    QLabel *m_help;
    ProposalModel *m_model;
    bool m_isChosen = false;
};

} // namespace dossier
