// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/textsearch.h"

#include <QWidget>

#include <memory>

class QTimer;

namespace dossier {

class CodeEditor;
namespace Ui {
class FindBar;
}

/// Find and replace for one CodeEditor, below its text. Enter goes on, Shift
/// and Enter back, Escape closes and gives the focus back. Made when it is first
/// opened. Owned by its parent
/// widget, the editor outlives it; GUI thread.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(CodeEditor *editor, QWidget *parent = nullptr);
    ~FindBar() override;

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
    void build(); ///< at the first opening
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
    std::unique_ptr<Ui::FindBar> m_ui;
    QTimer *m_edited;

    TextSearch m_search;
    TextSearch::Matches m_matches;
    qsizetype m_origin = 0; ///< where looking began, so that typing on does not wander off
    bool m_built = false;
    bool m_stepping = false;
    bool m_bad = false; ///< the message tells of an error
};

} // namespace dossier
