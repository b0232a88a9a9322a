// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "commandsource.h"

#include <QAction>
#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QStringList &menus)
{
    return menus.join(u" ▸ "_s);
}

/// Names of actions are English, so that a command is found by its English words
/// in any language: actionFindNext.
QString englishWords(const QAction *action)
{
    return action->objectName().mid(action->objectName().startsWith("action"_L1) ? 6 : 0);
}

/// Among their like: what was done last, then what can be done, then what cannot.
int bonusOf(const QAction *action, qsizetype lastUsed)
{
    constexpr int kFirst = FuzzyPattern::kLargestBonus;
    if (!action->isEnabled())
        return 0;
    return lastUsed < 0 ? 1 : std::max(2, kFirst - static_cast<int>(lastUsed));
}

} // namespace

CommandSource::CommandSource(Wiring wiring)
    : m_wiring(std::move(wiring))
{
}

QString CommandSource::placeholder() const
{
    return QCoreApplication::translate("dossier::Palette", "Command");
}

QString CommandSource::nothingFound() const
{
    return QCoreApplication::translate("dossier::Palette", "No command has these characters in its name.");
}

QString CommandSource::plain(QString text)
{
    static const QRegularExpression letter(u"\\(&.\\)"_s);
    text.remove(letter);
    // Two are one that is meant.
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'&' && ++at == text.size())
            break;
        plain += text[at];
    }
    return plain.simplified();
}

QString CommandSource::idOf(const QAction *action)
{
    return action->objectName().isEmpty() ? action->text() : action->objectName();
}

void CommandSource::refresh()
{
    m_commands = m_wiring.commands();
    const QStringList lastUsed = m_wiring.lastUsed();
    m_list.clear();
    for (const Command &command : m_commands) {
        const QAction *action = command.action;
        m_list.add(command.menus.join(u'/') + u' ' + englishWords(action), plain(action->text()));
        m_list.setBonus(m_list.size() - 1, bonusOf(action, lastUsed.indexOf(idOf(action))));
    }
}

std::vector<PaletteItem> CommandSource::find(const QString &words, qsizetype limit)
{
    const FuzzyPattern pattern(words);
    std::vector<PaletteItem> items;
    for (const qsizetype index : m_list.best(pattern, limit)) {
        const Command &command = m_commands[static_cast<std::size_t>(index)];
        if (command.action) // else it went with its menu
            items.push_back(itemOf(command, pattern));
    }
    return items;
}

PaletteItem CommandSource::itemOf(const Command &command, const FuzzyPattern &pattern) const
{
    const QAction *action = command.action;
    PaletteItem item{.id = idOf(action), .title = plain(action->text()), .detail = pathOf(command.menus)};
    item.keys = action->shortcut().toString(QKeySequence::NativeText);
    item.icon = action->icon();
    item.isEnabled = action->isEnabled();
    item.isChecked = action->isCheckable() && action->isChecked();
    item.marks = pattern.marks(item.detail, item.title);
    if (!item.isEnabled) {
        item.detail = m_wiring.obstacle(action);
        item.marks.folder.clear();
    }
    return item;
}

void CommandSource::activate(const QString &id)
{
    const auto found =
        std::ranges::find_if(m_commands, [&id](const Command &one) { return one.action && idOf(one.action) == id; });
    if (found == m_commands.end() || !found->action->isEnabled())
        return;
    // What has no name of its own is a recent file, which has a list of its own.
    if (!found->action->objectName().isEmpty())
        m_wiring.noteUse(id);
    found->action->trigger();
}

} // namespace dossier
