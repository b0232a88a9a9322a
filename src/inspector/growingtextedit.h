// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace dossier {

/// A text field of several lines that grows with its text, between two
/// numbers of lines. GUI thread.
class GrowingTextEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    GrowingTextEdit(int leastLines, int mostLines, QWidget *parent = nullptr);

    /// Replaces only what differs, so that cursor and scroll place stay.
    void showText(const QString &value);
    /// The text with its no-break spaces, which toPlainText() would lose.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void textEdited(const QString &text); ///< by a person
    void finished(); ///< the focus went

protected:
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int heightOf(int lines) const;
    void showCursor();

    int m_leastLines;
    int m_mostLines;
    int m_height = 0; ///< that was hinted last
    bool m_showing = false;
};

} // namespace dossier
