// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "markdown/spellwords.h"
#include "spellmarks.h"
#include "text/error.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <optional>
#include <vector>

class QElapsedTimer;

namespace dossier {

class AgentDocument;
class CodeEditor;
class Speller;
class WordList;

/// Marks in an editor the words of a document that no dictionary has: a few lines
/// whenever there is nothing else to do, those in sight first, an edited line again
/// once typing pauses. Owned by EditorPane; GUI thread.
class SpellChecker : public QObject
{
    Q_OBJECT
public:
    /// The editor outlives it.
    explicit SpellChecker(CodeEditor *editor, QObject *parent = nullptr);
    ~SpellChecker() override;

    /// To be told after the editor; null: nothing is checked.
    void setDocument(AgentDocument *document);
    /// Both outlive it, or the next call; null: nothing is checked.
    void setSpeller(Speller *speller, WordList *words);
    [[nodiscard]] Speller *speller() const { return m_speller; }
    void setEnabled(bool enabled);
    /// The language of texts for which no one has chosen; a locale name.
    void setWishedLanguage(const QString &language);

    /// Of this document, chosen by a person; empty: by its text.
    [[nodiscard]] QString chosenLanguage() const { return m_chosen; }
    void chooseLanguage(const QString &language);
    /// The dictionary that is used; empty as long as that is not known, or if none knows
    /// the language of the text.
    [[nodiscard]] QString language() const { return m_language; }

    /// Until the document is closed.
    void ignore(const QString &word);
    [[nodiscard]] Result<void> addToList(const QString &word);
    [[nodiscard]] QStringList suggestions(const QString &word) const;

    [[nodiscard]] const SpellMarks &marks() const { return m_marks; }
    /// The marked word that an offset of the text touches; none where nothing is checked.
    [[nodiscard]] std::optional<TextRange> wordAt(qsizetype offset) const { return m_marks.at(offset); }
    [[nodiscard]] QString textOf(TextRange word) const;
    /// How other words stand in the place of a word: in a quoted value not as elsewhere.
    [[nodiscard]] QString asWritten(TextRange word, QString other) const;
    /// Takes over what was chosen for the same document in another view.
    void takeChoices(const SpellChecker &other);
    /// Checks what is left to be checked, and selects the next word that is marked.
    /// False: there is none.
    bool goToNext(bool back);

    [[nodiscard]] bool isChecking() const; ///< there is something to check with, and to check
    [[nodiscard]] bool isFinished() const { return !m_timer.isActive(); }

    static constexpr int kPause = 300; ///< ms after the last key
    static constexpr int kBudget = 4; ///< ms that a slice takes, but for its last word
    static constexpr qsizetype kMostText = 1'000'000; ///< units; a longer one is not checked
    static constexpr qsizetype kMostLine = 20'000; ///< units; a longer line is not checked

Q_SIGNALS:
    void finished(); ///< all is checked

private:
    void restart();
    void checkAgain();
    void follow(int position, int removed, int added);
    void followCursor();
    void work();
    void readScope();
    void findLanguage();
    bool checkLines();
    [[nodiscard]] QStringList sample() const;
    [[nodiscard]] QString languageOf(const QStringList &sample) const;
    [[nodiscard]] int nextLine(int first, int last);
    [[nodiscard]] std::optional<bool> check(int line, const QElapsedTimer &clock);
    [[nodiscard]] bool isKnown(const QString &word) const;

    CodeEditor *m_editor;
    QPointer<AgentDocument> m_document;
    Speller *m_speller = nullptr;
    QPointer<WordList> m_words;
    SpellMarks m_marks;
    SpellScope m_scope;
    QSet<QString> m_names; ///< in the header, in small letters
    QSet<QString> m_ignored;
    /// A line whose words took longer than a slice; -1: none.
    struct Begun {
        int line = -1;
        std::size_t checked = 0; ///< words of it
        std::vector<TextRange> unknown = {}; ///< of these
    };
    Begun m_begun;
    QString m_wished;
    QString m_chosen;
    QString m_language;
    QTimer m_timer;
    int m_next = 0; ///< lines before it are not stale
    bool m_isEnabled = true;
    bool m_isScopeFresh = false;
    bool m_isLanguageKnown = false;
    bool m_isLanguageGuessed = false; ///< by too few words
};

} // namespace dossier
