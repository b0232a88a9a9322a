// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "spellmenu.h"

#include "codeeditor.h"
#include "models/icons.h"
#include "spellchecker.h"
#include "speller.h"

#include <QAction>
#include <QLocale>
#include <QMenu>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

QString asTitle(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

SpellMenu::SpellMenu(CodeEditor *editor, SpellChecker *checker, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_checker(checker)
{
    connect(editor, &CodeEditor::menuRequested, this, &SpellMenu::fill);
}

void SpellMenu::fill(QMenu *menu, qsizetype offset)
{
    const auto word = m_checker->wordAt(offset);
    if (!word)
        return;
    const QString text = m_checker->textOf(*word);
    QAction *before = menu->actions().value(0);
    addSuggestions(menu, before, *word);
    menu->insertSeparator(before);
    const auto add = [&](const QString &name, const QString &title, auto slot) {
        auto *action = new QAction(title, menu);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, slot);
        menu->insertAction(before, action);
    };
    add(u"actionAddWord"_s, tr("Add to Personal &List"), [this, text] { addToList(text); });
    add(u"actionIgnoreWord"_s, tr("&Ignore in This File"), [this, text] { m_checker->ignore(text); });
    auto *languages = new QMenu(tr("Spelling Lan&guage"), menu);
    languages->setObjectName(u"wordLanguageMenu"_s);
    fillLanguages(languages, m_checker);
    menu->insertMenu(before, languages);
    menu->insertSeparator(before);
}

void SpellMenu::addSuggestions(QMenu *menu, QAction *before, TextRange word)
{
    const QString text = m_checker->textOf(word);
    const QStringList suggestions = m_checker->suggestions(text).mid(0, kMostSuggestions);
    for (const QString &suggestion : suggestions) {
        auto *action = new QAction(asTitle(suggestion), menu);
        action->setData(suggestion);
        action->setEnabled(!m_editor->isReadOnly());
        connect(action, &QAction::triggered, m_checker, [this, word, text, suggestion] {
            // The file may have been read again while the menu was open.
            if (word.end() > m_editor->text().size() || m_checker->textOf(word) != text)
                return;
            const QString written = m_checker->asWritten(word, suggestion);
            if (m_editor->apply(ChangeSet::replacing(word, written)))
                m_editor->select({word.start + written.size(), 0});
        });
        menu->insertAction(before, action);
        if (!menu->defaultAction())
            menu->setDefaultAction(action);
    }
    if (suggestions.isEmpty()) {
        auto *none = new QAction(tr("No word is like it"), menu);
        none->setEnabled(false);
        menu->insertAction(before, none);
    }
}

void SpellMenu::addToList(const QString &word)
{
    if (const auto added = m_checker->addToList(word); !added)
        Q_EMIT statusMessage(added.error().text);
}

QString SpellMenu::languageTitle(const QString &language)
{
    const QLocale locale(language.section(u'-', 0, 0));
    if (locale.language() == QLocale::C)
        return language;
    const QString name = locale.nativeLanguageName();
    // Where a language is written in one way, or a dictionary is one of several.
    if (!language.contains(u'_') || language.contains(u'-'))
        return tr("%1 (%2)", "a language, and the name of its dictionary").arg(name, language);
    return tr("%1 (%2)", "a language, and its country").arg(name, locale.nativeTerritoryName());
}

void SpellMenu::fillLanguages(QMenu *menu, SpellChecker *checker)
{
    const auto add = [menu, checker](const QString &title, const QString &language) {
        QAction *action = menu->addAction(asTitle(title));
        action->setData(language);
        action->setCheckable(true);
        action->setChecked(checker->chosenLanguage() == language);
        connect(action, &QAction::triggered, checker, [checker, language] { checker->chooseLanguage(language); });
        return action;
    };
    const QString found = checker->chosenLanguage().isEmpty() ? checker->language() : QString();
    add(found.isEmpty() ? tr("By the Text") : tr("By the Text: %1").arg(languageTitle(found)), {});
    menu->addSeparator();
    const QStringList languages = checker->speller() ? checker->speller()->languages() : QStringList();
    for (const QString &language : languages)
        add(languageTitle(language), language);
}

} // namespace dossier
