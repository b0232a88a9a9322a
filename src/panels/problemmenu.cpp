// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "problemmenu.h"

#include "document/agentdocument.h"
#include "models/icons.h"

#include <QCoreApplication>
#include <QMenu>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::ProblemsPanel)
};

/// The text that a problem marks, as a menu can show it.
QString markedWord(const Diagnostic &diagnostic, const AgentDocument &document)
{
    const QString word = document.text().mid(diagnostic.range.start, diagnostic.range.length);
    const qsizetype bracket = word.indexOf(u'(');
    return (bracket < 0 ? word : word.first(bracket)).trimmed();
}

void addKnown(QMenu *menu, const Diagnostic &diagnostic, const AgentDocument &document, const ProblemActions &actions)
{
    const bool isTool = diagnostic.rule == "tools/unknown"_L1;
    const bool isKey = diagnostic.rule == "header/unknown-key"_L1 || diagnostic.rule == "header/near-miss-key"_L1;
    const QString word = markedWord(diagnostic, document);
    if ((!isTool && !isKey) || word.isEmpty() || word.contains(u'\n'))
        return;
    const QString shown = QString(word).replace(u'&', u"&&"_s);
    const auto kind = isTool ? ConfigurationEdit::Kind::Tool : ConfigurationEdit::Kind::Key;
    QAction *action = menu->addAction(isTool ? Texts::tr("“%1” Is a Tool of This Project").arg(shown)
                                             : Texts::tr("“%1” Is a Key of This Project").arg(shown),
                                      menu, [actions, kind, word] { actions.configure({kind, word}); });
    action->setObjectName(u"problemKnown"_s);
}

} // namespace

void fillProblemMenu(QMenu *menu, const Diagnostic &diagnostic, const AgentDocument &document,
                     const ProblemActions &actions)
{
    const bool isEditable = !document.isReadOnly();
    for (const Fix &fix : diagnostic.fixes) {
        QAction *action = menu->addAction(Icons::icon(u"fix"), QString(fix.title).replace(u'&', u"&&"_s), menu,
                                          [actions, fix] { actions.fix(fix); });
        action->setEnabled(isEditable);
    }
    if (diagnostic.fixes.empty())
        menu->addAction(Texts::tr("No automatic fix"))->setEnabled(false);
    else
        menu->addAction(Icons::icon(u"compare"), Texts::tr("Show the Change …"), menu, actions.preview)
            ->setObjectName(u"problemPreview"_s);
    QAction *everywhere =
        menu->addAction(Texts::tr("Fix “%1” in All Agents …").arg(diagnostic.rule), menu, actions.fixEverywhere);
    everywhere->setObjectName(u"problemFixEverywhere"_s);
    everywhere->setEnabled(!diagnostic.fixes.empty());
    menu->addSeparator();
    menu->addAction(Icons::icon(u"goto"), Texts::tr("Go to Line"), menu, actions.jump);
    menu->addAction(Icons::icon(u"info"), Texts::tr("About This Rule"), menu, actions.help)
        ->setObjectName(u"problemHelp"_s);
    menu->addSeparator();
    QAction *ignore =
        menu->addAction(Texts::tr("Don’t Tell “%1” in This File").arg(diagnostic.rule), menu, actions.ignoreInFile);
    ignore->setObjectName(u"problemIgnoreHere"_s);
    ignore->setEnabled(isEditable && document.file().header() == AgentFile::Header::Present);
    QAction *off = menu->addAction(
        Texts::tr("Don’t Tell “%1” in This Project").arg(diagnostic.rule), menu,
        [actions, rule = diagnostic.rule] { actions.configure({ConfigurationEdit::Kind::RuleLevel, rule, u"off"_s}); });
    off->setObjectName(u"problemIgnoreInProject"_s);
    off->setEnabled(!document.path().isEmpty());
    addKnown(menu, diagnostic, document, actions);
}

} // namespace dossier
