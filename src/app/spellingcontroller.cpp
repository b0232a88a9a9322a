// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "spellingcontroller.h"

#include "documentpage.h"
#include "documenttabs.h"
#include "editor/codeeditor.h"
#include "editor/spellchecker.h"
#include "editor/speller.h"
#include "editor/spellmenu.h"
#include "windowactions.h"
#include "windowmenus.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

SpellingController::SpellingController(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_tabs(parts.tabs)
    , m_settings(parts.workspace->settings())
    , m_speller(makeSystemSpeller())
    , m_words(parts.workspace->environment())
{
    if (!m_speller)
        return;
    makeActions();
    connect(m_settings, &Settings::changed, this, &SpellingController::follow);
    connect(parts.tabs, &DocumentTabs::editorAdded, this, &SpellingController::begin);
}

SpellingController::~SpellingController()
{
    setSpeller(nullptr);
}

void SpellingController::makeActions()
{
    WindowActions *actions = m_parts.actions;
    m_check = actions->makeCheckable(u"actionCheckSpelling"_s, tr("Chec&k Spelling"));
    m_check->setChecked(m_settings->checksSpelling());
    QAction *next = actions->make(u"actionNextMisspelling"_s, tr("Ne&xt Misspelling"), {}, QKeySequence(u"Ctrl+F8"_s));
    QAction *previous = actions->make(u"actionPreviousMisspelling"_s, tr("Previous Misspellin&g"), {},
                                      QKeySequence(u"Ctrl+Shift+F8"_s));
    m_languages = new QMenu(tr("&Spelling Language"), m_parts.tabs);
    m_languages->setObjectName(u"spellingLanguageMenu"_s);
    actions->needDocument({next, previous, m_languages->menuAction()});
    m_parts.menus->add(WindowMenus::Section::ViewText, {m_check});
    m_parts.menus->add(WindowMenus::Section::ViewText, m_languages);
    m_parts.menus->add(WindowMenus::Section::GoProblems, {next, previous});
    connect(m_check, &QAction::toggled, this, &SpellingController::toggle);
    connect(m_languages, &QMenu::aboutToShow, this, &SpellingController::fillLanguages);
    connect(next, &QAction::triggered, this, [this] { goToNext(false); });
    connect(previous, &QAction::triggered, this, [this] { goToNext(true); });
}

QList<SpellChecker *> SpellingController::checkers() const
{
    QList<SpellChecker *> all;
    for (const EditorPane *pane : m_tabs ? m_tabs->editors() : QList<EditorPane *>())
        all.append(pane->spelling());
    return all;
}

bool SpellingController::isFinished() const
{
    return std::ranges::all_of(checkers(), &SpellChecker::isFinished);
}

/// An empty name of a language is the system's.
QString SpellingController::wishedLanguage() const
{
    const QString chosen = m_settings->spellingLanguage().trimmed();
    return chosen.isEmpty() ? QLocale::system().name() : chosen;
}

void SpellingController::begin(EditorPane *added)
{
    SpellChecker *checker = added->spelling();
    checker->setEnabled(m_settings->checksSpelling());
    checker->setWishedLanguage(wishedLanguage());
    checker->setSpeller(m_speller.get(), &m_words);
    auto *menu = new SpellMenu(added->editor(), checker, added);
    connect(menu, &SpellMenu::statusMessage, this, &SpellingController::statusMessage);
}

void SpellingController::setSpeller(std::unique_ptr<Speller> speller)
{
    for (SpellChecker *checker : checkers())
        checker->setSpeller(speller.get(), speller ? &m_words : nullptr);
    m_speller = std::move(speller);
}

void SpellingController::follow(Settings::Key key)
{
    if (key == Settings::Key::CheckSpelling)
        m_check->setChecked(m_settings->checksSpelling());
    if (key != Settings::Key::CheckSpelling && key != Settings::Key::SpellingLanguage)
        return;
    for (SpellChecker *checker : checkers()) {
        checker->setEnabled(m_settings->checksSpelling());
        checker->setWishedLanguage(wishedLanguage());
    }
}

void SpellingController::toggle(bool on)
{
    m_settings->setChecksSpelling(on);
    if (on && m_speller->languages().isEmpty())
        sayNoDictionary();
}

void SpellingController::fillLanguages()
{
    m_languages->clear();
    const DocumentPage *page = m_tabs->currentPage();
    if (!page)
        return;
    SpellMenu::fillLanguages(m_languages, page->editor()->spelling());
    if (m_speller->languages().isEmpty())
        sayNoDictionary();
}

void SpellingController::goToNext(bool back)
{
    const DocumentPage *page = m_tabs->currentPage();
    if (!page)
        return;
    if (m_speller->languages().isEmpty())
        return sayNoDictionary();
    if (!m_settings->checksSpelling())
        m_check->setChecked(true);
    SpellChecker *checker = page->editor()->spelling();
    if (!checker->isChecking()) {
        Q_EMIT statusMessage(tr("The spelling of a text as long as this one is not checked."));
        return;
    }
    page->editor()->focusText();
    if (!checker->goToNext(back)) {
        Q_EMIT statusMessage(
            checker->language().isEmpty()
                ? tr("No dictionary here knows the language of this text: View ▸ Spelling Language chooses one.")
                : tr("All words of this text are in the dictionary: %1.")
                      .arg(SpellMenu::languageTitle(checker->language())));
        return;
    }
    Q_EMIT statusMessage(
        tr("“%1” is not in the dictionary: %2. The menu key offers other words.")
            .arg(page->editor()->editor()->textCursor().selectedText(), SpellMenu::languageTitle(checker->language())));
}

void SpellingController::sayNoDictionary()
{
#ifdef Q_OS_WIN
    Q_EMIT statusMessage(tr("Windows has no dictionary for your languages: add one in its settings of languages."));
#else
    Q_EMIT statusMessage(tr("No dictionary is installed: install one, such as the package hunspell-en-us, together "
                            "with sonnet6-plugins, and start Dossier again."));
#endif
}

} // namespace dossier
