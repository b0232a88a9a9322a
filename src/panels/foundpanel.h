// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/foundsearch.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
class QTreeView;

namespace dossier {

/// “Found”: what is looked for in all agents, in which of them, and what was found. A
/// click or Space shows a match for a look, a double click or Enter opens its file to
/// stay. It replaces nothing itself. GUI thread.
class FoundPanel : public QWidget
{
    Q_OBJECT
public:
    /// `search` outlives the panel.
    explicit FoundPanel(FoundSearch *search, QWidget *parent = nullptr);

    /// The agents of the list beside it, asked for when only those are wanted.
    void setListed(std::function<QSet<QString>()> listed);
    /// Puts the cursor where one types what to look for, and that text there; an
    /// empty one leaves what is there.
    void open(const QString &text);
    /// Moves to the next match, after the last to the first, and asks to show it.
    void goToNext(bool backwards);
    void searchAgain(); ///< as something has changed

    static constexpr int kTypingPause = 150; ///< ms after the last key

Q_SIGNALS:
    void matchChosen(const QString &path, dossier::TextRange range, bool keep);
    void fileChosen(const QString &path, bool keep);
    /// In these files, in all that was found.
    void replaceRequested(const dossier::SearchQuery &query, const QString &with, const QStringList &paths);

    void left(); ///< by Escape

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeFields();
    [[nodiscard]] QWidget *makeFiles();
    [[nodiscard]] QWidget *makeState();
    void prepareTree();
    [[nodiscard]] QToolButton *makeSwitch(const QString &name, const QString &text, const QString &help);
    void search();
    void searchSoon();
    void replace();
    void choose(const QModelIndex &index, bool keep);
    void look(const QModelIndex &index, Qt::FocusReason reason);
    void expandRows(int first, int last);
    void updateState();
    void updateFiles();
    void showMessage(const QString &text, bool isBad);
    [[nodiscard]] FoundSearch::Request request() const;
    [[nodiscard]] QString stateText() const;

    FoundSearch *m_search;
    std::function<QSet<QString>()> m_listed;
    QLineEdit *m_find = nullptr;
    QToolButton *m_case = nullptr;
    QToolButton *m_words = nullptr;
    QToolButton *m_expression = nullptr;
    QLineEdit *m_with = nullptr;
    QPushButton *m_replace = nullptr;
    QToolButton *m_showFiles = nullptr;
    QWidget *m_files = nullptr;
    QLineEdit *m_include = nullptr;
    QLineEdit *m_exclude = nullptr;
    QComboBox *m_scope = nullptr;
    QLabel *m_message = nullptr;
    QToolButton *m_stop = nullptr;
    QTreeView *m_tree = nullptr;
    QTimer m_typing;
    QString m_error; ///< of the expression
    bool m_isBad = false; ///< the message tells of an error
};

} // namespace dossier
