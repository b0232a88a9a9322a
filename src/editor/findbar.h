// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "textsearch.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;
class QToolButton;

namespace dossier {

class CodeEditor;

/// Find and replace for one CodeEditor, below its text. Enter goes on, Shift
/// and Enter back, Escape closes and gives the focus back. Owned by its parent
/// widget, the editor outlives it; GUI thread.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(CodeEditor *editor, QWidget *parent = nullptr);

    /// Shows the bar, with the editor's selection as what is looked for if it
    /// is part of one line.
    void openFind();
    void openReplace();
    void close();

    void findNext();
    void findPrevious();
    void replaceCurrent();
    void replaceAll();

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    QToolButton *addToggle(const QString &text, const QString &title, const QString &name);
    QToolButton *addButton(QStringView icon, const QString &title, const QString &name);
    void open(bool replace);
    void queryChanged();
    void refresh();
    void goTo(qsizetype index);
    void step(bool forward);
    void showCount();
    void showMessage(const QString &text, bool bad);
    [[nodiscard]] SearchQuery query() const;
    [[nodiscard]] qsizetype currentIndex() const;

    CodeEditor *m_editor;
    QLineEdit *m_find = nullptr;
    QLineEdit *m_replace = nullptr;
    QWidget *m_replaceRow = nullptr;
    QToolButton *m_case = nullptr;
    QToolButton *m_words = nullptr;
    QToolButton *m_regex = nullptr;
    QToolButton *m_showReplace = nullptr;
    QLabel *m_message = nullptr;
    QPushButton *m_replaceOne = nullptr;
    QPushButton *m_replaceEach = nullptr;
    QTimer *m_edited = nullptr;

    TextSearch m_search;
    TextSearch::Matches m_matches;
    qsizetype m_origin = 0; ///< where looking began, so that typing on does not wander off
    bool m_stepping = false;
    bool m_bad = false; ///< the message tells of an error
};

} // namespace dossier
