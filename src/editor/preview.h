// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTextBrowser>
#include <QUrl>

#include <memory>
#include <vector>

class QTimer;

namespace dossier {

/// A prompt as its reader sees it: Markdown without HTML, since tags such as
/// <role> are words of a prompt. Renders a while after the last change and
/// only while it is seen; loads nothing, neither from the network nor from the
/// disk; opens no link itself. Owned by its parent widget; GUI thread.
class Preview : public QTextBrowser
{
    Q_OBJECT
public:
    explicit Preview(QWidget *parent = nullptr);
    ~Preview() override;

    void setPrompt(const QString &markdown);
    /// What is waiting is rendered now.
    void renderNow();
    [[nodiscard]] bool isRendered() const { return !m_waiting; } ///< shows the newest prompt
    void setZoomPercent(int percent);
    /// Lines of at most so many letters, in the middle of a wider widget; 0: its whole width.
    void setColumn(int letters);
    void setDelay(int milliseconds); ///< after the last change, 150 at first

    /// The top of each heading in pixels of the whole document, in order.
    [[nodiscard]] std::vector<double> headingTops() const;

    /// Always something empty; nothing is looked for.
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void linkHovered(const QUrl &url); ///< empty when no longer on one
    void linkActivated(const QUrl &url); ///< clicked; whether to open it is to be asked
    void rendered();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void schedule();
    void fitColumn();

    QTimer *m_timer;
    QString m_prompt;
    std::unique_ptr<QTextDocument> m_shown; ///< none before the first rendering
    bool m_waiting = false;
    int m_column = 0; ///< letters; 0: none
};

} // namespace dossier
