// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "agentfile/examples.h"

#include <QFrame>

#include <functional>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace dossier {

class DragHandle;
class ExampleText;
class ExampleTurnRow;

/// One example of a description: labels until it is opened, then its parts to
/// edit in place. Enter opens it and Esc leads back; Alt+Up and Alt+Down ask
/// for another place. Writes through what it is given. GUI thread.
class ExampleCard : public QFrame
{
    Q_OBJECT
public:
    /// Writes what the example is to say; typing joins what was typed before.
    using Writer = std::function<Result<void>(const ExampleBlock &block, bool isTyping)>;

    explicit ExampleCard(QWidget *parent);

    void setWriter(Writer writer) { m_writer = std::move(writer); }
    void setPlace(qsizetype index, qsizetype count);
    void setBlock(const ExampleBlock &block);
    [[nodiscard]] const ExampleBlock &block() const { return m_block; }
    void setEditable(bool editable);

    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);
    void focusFirstPart(bool selects);
    void focusRefusedPart(); ///< opens it, if there is one
    /// Says why something was not done; empty: nothing to say.
    void showNote(const QString &text);
    /// One that says what was refused, so that the file does not have it; null: there is none.
    [[nodiscard]] ExampleText *refusedPart() const;
    [[nodiscard]] DragHandle *handle() const { return m_handle; }
    [[nodiscard]] QWidgetList tabOrder() const;

Q_SIGNALS:
    void partFinished(); ///< the focus left a text
    void moveRequested(int by);
    void removeRequested();
    void linesRequested(); ///< to be written in lines, safe everywhere
    void jumpRequested(); ///< to its place in the text
    void pasteRequested();
    void stepRequested(int by); ///< the focus to another card
    void seenRequested(); ///< to be scrolled to
    void partsChanged(); ///< widgets came or went: the way of the Tab key is another one

protected:
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QToolButton *headButton(const QString &name, const QString &icon, const QString &tip);
    void makeBody();
    ExampleText *addText(const QString &name, const QString &title);
    ExampleTurnRow *makeRow();
    void showTurns();
    void showHead();
    void updateNames();
    void updateButtons();
    void colourNote();
    void dropNote();
    void takeResult(const Result<void> &written);
    void type(ExampleText *part, const ExampleBlock &block);
    void typeTurn(ExampleTurnRow *row, const QString &text);
    void switchSpeaker(ExampleTurnRow *row);
    void removeTurn(ExampleTurnRow *row);
    void addTurn();
    void change(const ExampleBlock &block);
    [[nodiscard]] std::size_t placeOf(const ExampleTurnRow *row) const;
    [[nodiscard]] bool takesKey(const QKeyEvent &key) const;

    Writer m_writer;
    ExampleBlock m_block;
    std::vector<ExampleTurn> m_shownTurns; ///< by the rows
    qsizetype m_index = 0;
    qsizetype m_count = 1;
    bool m_editable = true;

    QVBoxLayout *m_layout;
    DragHandle *m_handle;
    QLabel *m_title;
    QLabel *m_turn;
    QLabel *m_rest;
    QToolButton *m_jump = nullptr; ///< made with the body
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
    QLabel *m_note = nullptr; ///< made when there is something to say

    QWidget *m_body = nullptr; ///< made when it is opened first
    QVBoxLayout *m_turnsLayout = nullptr;
    ExampleText *m_context = nullptr;
    std::vector<ExampleTurnRow *> m_rows;
    ExampleText *m_commentary = nullptr;
    QToolButton *m_addTurn = nullptr;
    QToolButton *m_lines = nullptr;
};

} // namespace dossier
