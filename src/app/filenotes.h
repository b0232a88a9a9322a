// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "panels/messagebar.h"

#include <QWidget>

#include <array>
#include <optional>

class QPushButton;

namespace dossier {

class AgentDocument;

/// What is odd about an open file, each thing in a bar with its way out: bytes
/// that are no text, UTF-16, a line too long to be edited at ease, a text too
/// long to be read whole, characters that nobody sees. The weightiest two are
/// shown, the others behind a button. An ordinary file has none. GUI thread.
class FileNotes : public QWidget
{
    Q_OBJECT
public:
    /// The document outlives this.
    explicit FileNotes(AgentDocument *document, QWidget *parent = nullptr);

    /// A line longer than this, in units, is for reading only.
    static constexpr qsizetype kHopelessLine = 5'000'000;

Q_SIGNALS:
    void nextUnseenRequested(); ///< from the cursor on

private:
    enum Kind : char { LongLine, Bytes, Utf16, Unseen, Huge, KindCount }; // the weightiest first

    struct Note {
        MessageBar *bar = nullptr;
        bool hasChoice = false;
        bool isWanted = false;
        bool isClosed = false; ///< by a person, for as long as the file is open
    };

    void showNotes();
    void lookThrough();
    void showLongLine();
    void showBytes();
    void showUtf16();
    void showHuge();
    void show(Kind kind, const QString &text, const std::optional<MessageBar::Choice> &choice = {});
    void drop(Kind kind);
    void arrange();

    AgentDocument *m_document;
    std::array<Note, KindCount> m_notes;
    QPushButton *m_more;
    bool m_isUnfolded = false;
};

} // namespace dossier
