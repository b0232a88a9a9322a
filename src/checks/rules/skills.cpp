// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "fieldrules.h"

#include "checks/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

/// More places of one kind would not be read.
constexpr qsizetype kPlacesTold = 10;

/// A skill of a plugin carries the plugin's name and a colon.
bool isPluginSkill(const QString &name)
{
    return name.contains(u':');
}

/// Lower-case letters, digits and hyphens, at most 64, none of them doubled or
/// at an end (the Agent Skills specification).
bool isSkillName(const QString &name)
{
    return name.size() <= 64 && toAgentName(name) == name;
}

/// A fault of single entries in “skills”, told once.
class SkillItems : public Rule
{
public:
    QString fieldKey() const override { return u"skills"_s; }
    Severity severity() const override { return Severity::Info; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        const FieldReading *field = file.field(fieldKey());
        if (!field)
            return {};
        const QStringList items = toolItems(field->value);
        QStringList wrong;
        std::ranges::copy_if(items, std::back_inserter(wrong),
                             [&](const QString &item) { return isWrong(file, item); });
        wrong.removeDuplicates();
        if (wrong.isEmpty())
            return {};
        const QString &first = wrong.front();
        Diagnostic diagnostic{id(), severity(), message(file, first), itemRange(file, *field, first, 0), {}, {}};
        for (const QString &item : wrong.sliced(1, std::min(wrong.size(), kPlacesTold) - 1))
            diagnostic.related.push_back({itemRange(file, *field, item, 0), message(file, item)});
        if (isFixable() && file.input().wantsFixes)
            addFix(diagnostic, rename(file, *field, items, wrong));
        return {diagnostic};
    }

protected:
    virtual bool isWrong(const CheckedFile &file, const QString &item) const = 0;
    virtual QString message(const CheckedFile &file, const QString &item) const = 0;
    virtual std::optional<Fix> rename(const CheckedFile &, const FieldReading &, QStringList, const QStringList &) const
    {
        return std::nullopt;
    }
};

class SkillsNotFound : public SkillItems
{
    Q_DECLARE_TR_FUNCTIONS(dossier::SkillsNotFound)
public:
    QString id() const override { return u"skills/not-found"_s; }
    QString summary() const override { return tr("No skill of this name is there."); }
    bool isFixable() const override { return true; }

protected:
    bool isWrong(const CheckedFile &file, const QString &item) const override
    {
        const auto &skills = file.input().context.skills;
        return skills && !isPluginSkill(item) && !skills->contains(item);
    }
    QString message(const CheckedFile &file, const QString &item) const override
    {
        return tr("%1 leaves the skill “%2” out without a message: none of this name is in the project or at home.")
            .arg(file.client(), item);
    }
    std::optional<Fix> rename(const CheckedFile &file, const FieldReading &field, QStringList items,
                              const QStringList &wrong) const override
    {
        QStringList replacements;
        for (const QString &item : wrong) {
            replacements += nearestWord(item, *file.input().context.skills);
            if (replacements.back().isEmpty())
                return std::nullopt;
            std::ranges::replace(items, item, replacements.back());
        }
        items.removeDuplicates();
        return Fixes(file).setList(u"rename-skills"_s, tr("Change to %1").arg(replacements.join(", "_L1)), field.key,
                                   items);
    }
};

class SkillsName : public SkillItems
{
    Q_DECLARE_TR_FUNCTIONS(dossier::SkillsName)
public:
    QString id() const override { return u"skills/name"_s; }
    QString summary() const override { return tr("This is no name of a skill."); }

protected:
    /// Of a name that is not found, skills/not-found says so.
    bool isWrong(const CheckedFile &file, const QString &item) const override
    {
        const auto &skills = file.input().context.skills;
        const QString own = item.sliced(item.lastIndexOf(u':') + 1);
        return !isSkillName(own) && (!skills || isPluginSkill(item) || skills->contains(item));
    }
    QString message(const CheckedFile &file, const QString &item) const override
    {
        return tr("A skill is named with lower-case letters, digits and hyphens; %1 may find none under “%2”.")
            .arg(file.client(), item);
    }
};

class SkillsNoSkillTool : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::SkillsNoSkillTool)
public:
    QString id() const override { return u"skills/no-skill-tool"_s; }
    Severity severity() const override { return Severity::Info; }
    QString summary() const override { return tr("Skills are loaded, but the agent cannot call any."); }
    /// Both the documentation and sense allow it: what is listed is loaded anyway.
    bool isOnByDefault() const override { return false; }
    bool isFixable() const override { return true; }
    QString fieldKey() const override { return u"skills"_s; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        const FieldReading *skills = file.field(fieldKey());
        const FieldReading *tools = file.field(u"tools");
        if (!skills || !tools || toolItems(skills->value).isEmpty())
            return {};
        const QStringList given = toolItems(tools->value);
        const auto givesSkills = [](const QString &item) { return item == "*"_L1 || toolName(item) == "Skill"_L1; };
        if (given.isEmpty() || std::ranges::any_of(given, givesSkills))
            return {};
        Diagnostic diagnostic{
            id(),
            severity(),
            tr("%1 loads these skills, but without the tool “Skill” this agent can call no other.").arg(file.client()),
            skills->keyRange,
            {{tools->valueRange, tr("“Skill” is not in this list.")}},
            {}};
        addFix(diagnostic, Fixes(file).setList(u"add-tools"_s, tr("Add “Skill” to “tools”"), u"tools"_s,
                                               given + QStringList{u"Skill"_s}));
        return {diagnostic};
    }
};

} // namespace

RulePointer makeSkillsNotFound()
{
    return std::make_unique<SkillsNotFound>();
}

RulePointer makeSkillsName()
{
    return std::make_unique<SkillsName>();
}

RulePointer makeSkillsNoSkillTool()
{
    return std::make_unique<SkillsNoSkillTool>();
}

} // namespace dossier
