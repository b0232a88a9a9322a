// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace dossier {

class AgentTexts;
class AlikeNow;

/// Which agents are most like the description above, and whom its examples
/// would reach; asks for it only while it is unfolded. GUI thread.
class AlikeRows : public QWidget
{
    Q_OBJECT
public:
    /// `texts` is called when it is unfolded first; what it gives outlives this.
    explicit AlikeRows(std::function<AgentTexts *()> texts, QWidget *parent = nullptr);

    void setText(const QString &name, const QString &description, const QString &path);
    [[nodiscard]] AlikeNow *model() const { return m_now; } ///< null until it is unfolded

Q_SIGNALS:
    void openRequested(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void unfold(bool open);
    void look(); ///< or not, where nobody sees it
    void showAnswer();
    QLabel *addLine();

    std::function<AgentTexts *()> m_texts;
    AlikeNow *m_now = nullptr;
    QString m_name;
    QString m_description;
    QString m_path;
    QToolButton *m_fold;
    QWidget *m_rows;
    QVBoxLayout *m_layout;
    std::vector<QLabel *> m_lines;
};

} // namespace dossier
