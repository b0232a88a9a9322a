// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "agentfile/examples.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace dossier {

class ExampleCard;
class ExampleText;

/// The `<example>` blocks of a description as cards: read, edited in place,
/// moved, added, removed, pasted. Each is an edit of the description, which it
/// hands on and follows by differences. GUI thread.
class ExampleList : public QWidget
{
    Q_OBJECT
public:
    enum class Step : char {
        Typing, ///< joins what was typed before
        Separate,
        Quoted, ///< and the description is to stand in double quotes
    };
    /// Sets the description; a refusal is told on the card.
    using Writer = std::function<Result<void>(const QString &description, Step step)>;

    explicit ExampleList(QWidget *parent = nullptr);
    ~ExampleList() override;

    void setWriter(Writer writer) { m_writer = std::move(writer); }
    /// Cards that stay keep focus, selection and what is typed in them.
    void setDescription(const QString &description);
    void setEditable(bool editable);
    [[nodiscard]] ExampleText *refusedPart() const; ///< of any card, see there
    void focusRefusedPart();
    [[nodiscard]] qsizetype count() const { return static_cast<qsizetype>(m_cards.size()); }

    /// More are not shown: each is a handful of widgets.
    static constexpr std::size_t kMostCards = 60;

Q_SIGNALS:
    void jumpRequested(qsizetype index);
    void editEnded(); ///< what is typed next is another step
    void seenRequested(QWidget *widget); ///< to be scrolled to

private:
    ExampleCard *makeCard();
    void arrangeTabs();
    [[nodiscard]] Result<void> apply(const Result<ChangeSet> &changes, Step step);
    void move(ExampleCard *card, qsizetype to);
    void remove(ExampleCard *card);
    void add();
    void paste();
    bool append(const std::vector<ExampleBlock> &blocks);
    void stepFrom(const ExampleCard *card, int by);
    void showMark(int screenY);
    [[nodiscard]] qsizetype gapAt(int screenY) const;
    void drop(ExampleCard *card, int screenY);
    void showNote(const QString &text);
    [[nodiscard]] qsizetype placeOf(const ExampleCard *card) const;

    Writer m_writer;
    QString m_description;
    std::vector<ExampleBlock> m_blocks; ///< by the cards
    std::vector<ExampleCard *> m_cards;
    QVBoxLayout *m_layout;
    QLabel *m_more; ///< that not all are shown
    QLabel *m_note;
    QPushButton *m_add;
    QPushButton *m_paste;
    QWidget *m_mark = nullptr; ///< where a dragged card would go
    bool m_editable = true;
};

} // namespace dossier
