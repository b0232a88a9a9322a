// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "barstyle.h"

#include <QFrame>

#include <functional>
#include <vector>

class QLabel;
class QToolButton;

namespace dossier {

class WrapLayout;

/// A bar that says one thing about a document and offers ways out; never a
/// box. One bar holds one message; a new one takes its place. GUI thread.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    struct Choice {
        QString title; ///< translated
        QString name; ///< for objectName
        std::function<void()> chosen;
    };

    explicit MessageBar(QWidget *parent = nullptr);

    /// `closable`: with a button that only hides the bar.
    void showMessage(BarTone tone, const QString &text, const std::vector<Choice> &choices, bool closable = true);
    void clear();
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void closed(); ///< by its own button
    void focusLeft(); ///< it goes while the keys are in it

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void empty();

    QString m_announced;
    BarTone m_tone = BarTone::Info;
    QLabel *m_icon;
    QLabel *m_label;
    WrapLayout *m_buttons;
    QToolButton *m_close;
};

} // namespace dossier
