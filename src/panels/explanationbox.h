// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QTextBrowser;
class QUrl;

namespace dossier {

struct Explanation;

/// What “What is this?” answers, beside what it is about: a text that is read, selected and
/// copied; Escape and a click elsewhere close it. Opens nothing itself. GUI thread.
class ExplanationBox : public QDialog
{
    Q_OBJECT
public:
    explicit ExplanationBox(QWidget *parent);

    /// `about` is on the screen; the box stands below or above it, where there is room.
    void showBeside(const Explanation &explanation, const QRect &about);

Q_SIGNALS:
    void linkActivated(const QUrl &url); ///< it has closed by then

private:
    [[nodiscard]] QSize wanted() const;

    QTextBrowser *m_text;
};

} // namespace dossier
