// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "settings/settings.h"
#include "workspace/wordlist.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QAction;
class QMenu;

namespace dossier {

class DocumentTabs;
class EditorPane;
class SpellChecker;
class Speller;
class WindowActions;
class WindowMenus;
class Workspace;

/// View ▸ Check Spelling and its language, Go ▸ Next Misspelling: one set of
/// dictionaries for all tabs. Without any in this build it adds nothing. Owned by its
/// window; GUI thread.
class SpellingController : public QObject
{
    Q_OBJECT
public:
    /// None is owned; all outlive it.
    struct Parts {
        Workspace *workspace;
        DocumentTabs *tabs;
        WindowActions *actions;
        WindowMenus *menus;
    };

    SpellingController(const Parts &parts, QObject *parent);
    ~SpellingController() override;

    /// In the place of the system's, for tests.
    void setSpeller(std::unique_ptr<Speller> speller);
    [[nodiscard]] bool isFinished() const; ///< nothing is left to be checked in any view

Q_SIGNALS:
    void statusMessage(const QString &text);

private:
    void makeActions();
    void begin(EditorPane *added);
    void follow(Settings::Key key);
    void toggle(bool on);
    void fillLanguages();
    void goToNext(bool back);
    void sayNoDictionary();
    [[nodiscard]] QList<SpellChecker *> checkers() const; ///< of all views
    [[nodiscard]] QString wishedLanguage() const;

    Parts m_parts;
    QPointer<DocumentTabs> m_tabs; ///< may go first
    Settings *m_settings;
    std::unique_ptr<Speller> m_speller;
    WordList m_words;
    QAction *m_check = nullptr;
    QMenu *m_languages = nullptr;
};

} // namespace dossier
