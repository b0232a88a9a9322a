// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "markdown/textcounts.h"
#include "text/backgroundwork.h"

#include <QLabel>
#include <QPointer>
#include <QTimer>

namespace dossier {

class EditorPane;

/// How many words, characters and tokens a prompt has, or what is selected of the
/// text. Says less, or nothing, where it has no room. Counted in a worker. GUI thread.
class CountsLabel : public QLabel
{
    Q_OBJECT
public:
    static constexpr int kPause = 60; ///< ms from the last change of the selection to its counts
    static constexpr qsizetype kMost = 4'000'000; ///< units; of a longer selection nothing is said

    explicit CountsLabel(QWidget *parent = nullptr);

    void setEditor(EditorPane *pane); ///< null for none

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void followSelection();
    void count();
    void showPrompt();
    void say(const QString &all, const QString &less, const QString &what);
    void showWhatFits();
    [[nodiscard]] int widthOf(const QString &text) const;

    QPointer<EditorPane> m_pane;
    QString m_all;
    QString m_less;
    QTimer m_pause;
    bool m_isAgain = false; ///< something else was selected while it was counted
    BackgroundWork<TextCounts> m_work; // last: it hands over to all above
};

} // namespace dossier
