// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace dossier {

class CodeEditor;

/// The strip left of the text: line numbers, marks of diagnostics, the
/// triangles that fold, lines that differ from the last commit. Owned by its editor; GUI thread.
class Gutter : public QWidget
{
    Q_OBJECT
public:
    explicit Gutter(CodeEditor *editor);

    [[nodiscard]] int neededWidth() const;
    /// What it shows of the line that the cursor is in, in words.
    [[nodiscard]] QString currentLineText() const;
    [[nodiscard]] QSize sizeHint() const override { return {neededWidth(), 0}; }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] int markWidth() const;
    [[nodiscard]] int foldWidth() const;
    [[nodiscard]] int foldAt(QPoint position) const; ///< the first line of what folds there; -1: none
    [[nodiscard]] QString foldHelp(int head) const;

    CodeEditor *m_editor;
};

} // namespace dossier
