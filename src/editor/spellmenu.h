// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/textrange.h"

#include <QObject>

class QAction;
class QMenu;

namespace dossier {

class CodeEditor;
class SpellChecker;

/// What can be done about a marked word, at the top of the menu of its place in the
/// text. Owned by whoever owns editor and checker, which outlive it; GUI thread.
class SpellMenu : public QObject
{
    Q_OBJECT
public:
    SpellMenu(CodeEditor *editor, SpellChecker *checker, QObject *parent);

    /// A choice of the language of a document, by text or by hand; none of either
    /// outlives the other.
    static void fillLanguages(QMenu *menu, SpellChecker *checker);
    /// “English (United States)” for en_US.
    [[nodiscard]] static QString languageTitle(const QString &language);

    static constexpr qsizetype kMostSuggestions = 7;

Q_SIGNALS:
    void statusMessage(const QString &text);

private:
    void fill(QMenu *menu, qsizetype offset);
    void addSuggestions(QMenu *menu, QAction *before, TextRange word);
    void addToList(const QString &word);

    CodeEditor *m_editor;
    SpellChecker *m_checker;
};

} // namespace dossier
