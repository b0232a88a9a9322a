// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "references.h"

#include "checks/referencedfiles.h"
#include "repositoryroot.h"
#include "storage/nativepath.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

/// What a file may have looked at for it: its repository, else what its `.claude`
/// lies in, else its folder. A look elsewhere could ask another machine.
QString projectOf(const QString &path, const QString &repository)
{
    if (!repository.isEmpty())
        return repository;
    const qsizetype at = path.lastIndexOf("/.claude/"_L1);
    return at > 0 ? path.first(at) : parentPath(path);
}

QStringList missingFiles(const CheckInput &input, FileOps &ops)
{
    QStringList missing;
    const QString &path = input.context.path;
    const QString &text = input.file.text();
    if (path.isEmpty() || !mayReferToFiles(text))
        return missing;
    const auto references = referencedFiles(Prompt(text, input.file.bodyRange()));
    if (references.empty())
        return missing;
    // A client works in the project, not in its agents folder.
    const QString root = repositoryRoot(parentPath(path), ops);
    const QString project = projectOf(path, root);
    for (const FileReference &reference : references) {
        QStringList within;
        for (const QString &folder : {parentPath(path), root}) {
            const QString file = QDir::cleanPath(childPath(folder, reference.path));
            if (!folder.isEmpty() && isWithin(file, project))
                within += file;
        }
        const auto isThere = [&ops](const QString &file) { return ops.info(file).kind != FileInfo::Kind::Missing; };
        if (!missing.contains(reference.path) && !within.isEmpty() && std::ranges::none_of(within, isThere))
            missing += reference.path;
    }
    return missing;
}

/// A skill is a folder with a SKILL.md; its folder's name is the skill's.
QStringList skillsIn(const QString &folder, FileOps &ops)
{
    QStringList names;
    for (const FolderEntry &entry : ops.entries(folder).value_or(std::vector<FolderEntry>())) {
        const bool isHidden = entry.name.startsWith(u'.');
        if (!isHidden && entry.kind == FileInfo::Kind::Folder &&
            ops.info(folder + u'/' + entry.name + u"/SKILL.md"_s).kind == FileInfo::Kind::File)
            names += entry.name;
    }
    names.sort();
    return names;
}

/// None where it cannot be known: of a loose file, and of a plugin's agent,
/// whose skills can come from other plugins.
std::optional<QStringList> skillsFor(const CheckInput &input, const QString &home, SkillFolders &skills)
{
    const QString agents = u"/.claude/agents/"_s;
    const qsizetype at = input.context.path.indexOf(agents);
    if (!input.reading.field(u"skills") || at < 0 || input.context.place == FileContext::Place::Plugin)
        return std::nullopt;
    return skills.namesIn(input.context.path.first(at) + u"/.claude/skills"_s) +
           skills.namesIn(home + u"/.claude/skills"_s);
}

} // namespace

SkillFolders::SkillFolders(FileOps &ops)
    : m_ops(ops)
{
}

QStringList SkillFolders::namesIn(const QString &folder)
{
    const std::lock_guard lock(m_mutex);
    if (!m_names.contains(folder))
        m_names.insert(folder, skillsIn(folder, m_ops));
    return m_names.value(folder);
}

void lookAtReferences(CheckInput &input, const QString &home, SkillFolders &skills, FileOps &ops)
{
    input.context.missingFiles = missingFiles(input, ops);
    input.context.skills = skillsFor(input, home, skills);
}

void lookAtReferences(CheckInput &input, const QString &home, FileOps &ops)
{
    SkillFolders skills(ops);
    lookAtReferences(input, home, skills, ops);
}

} // namespace dossier
