// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "fileplans.h"

#include "checks/words.h"
#include "dialects/fieldedit.h"
#include "storage/readfile.h"
#include "writeobstacle.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::FilePlans)
};

std::unexpected<Error> refused(const QString &text, const QString &path = {})
{
    return std::unexpected(Error{.code = Error::Code::Refused, .text = text, .path = path});
}

QString fileNameOf(const QString &path)
{
    return path.section(u'/', -1);
}

void add(QString &remark, const QString &sentence)
{
    remark = remark.isEmpty() ? sentence : remark + u' ' + sentence;
}

Result<QByteArray> named(const CheckInput &input, const QByteArray &bytes, const QString &name)
{
    // Where the header says no name, the agent has it from its file, if any.
    if (!input.file.entry(u"name"_s))
        return bytes;
    return FieldEdit(input.file, input.client, input.context).set(u"name"_s, name).and_then([&](const ChangeSet &set) {
        return set.applyTo(input.file.text()).transform([&](const QString &text) {
            return SourceText(text, input.file.source().format()).toBytes();
        });
    });
}

} // namespace

QString fileNameFor(const QString &agentName, const QString &earlierFileName)
{
    const QString plain = toAgentName(agentName);
    const QString ending = earlierFileName.endsWith(".agent.md"_L1) ? u".agent.md"_s : u".md"_s;
    return (plain.isEmpty() ? u"agent"_s : plain) + ending;
}

FilePlans::FilePlans(const Surroundings &surroundings, const std::vector<AgentPointer> &agents, FileOps &ops)
    : m_surroundings(surroundings)
    , m_ops(ops)
{
    for (const AgentPointer &agent : agents) {
        m_byName[agent->name].push_back(agent);
        for (const QString &name : agent->starts)
            m_starters[name].push_back(agent);
    }
}

Result<FilePlans::Source> FilePlans::read(const BatchFile &file, bool openText) const
{
    Source source{file, {}, {}};
    if (openText && file.open) {
        source.bytes = file.open->toBytes();
    } else {
        auto bytes = readFile(file.path, m_ops);
        if (!bytes)
            return std::unexpected(bytes.error());
        source.bytes = std::move(*bytes);
    }
    source.input = inputOf(file, m_surroundings);
    readInto(source.input, SourceText::fromBytes(source.bytes));
    return source;
}

Result<void> FilePlans::mayCome(const QString &path, const AgentTarget &target) const
{
    if (const QString reason = writeObstacle(path, &target.folder, m_surroundings.folders(), m_ops); !reason.isEmpty())
        return refused(reason, path);
    // A link that leads nowhere is something too.
    if (m_ops.info(path).kind != FileInfo::Kind::Missing || !m_ops.linkTarget(path).isEmpty()) {
        return refused(
            Texts::tr("There is a file %1 already. Rename one of the two first.").arg(QDir::toNativeSeparators(path)),
            path);
    }
    return {};
}

/// Says what the agent would be where it goes.
void FilePlans::judge(FileChange &change, const Source &source, const QString &name, const AgentTarget &target) const
{
    const Dialect &dialect = *m_surroundings.dialects().client(target.folder.dialect).dialect;
    const QString own = source.input.client.dialect->id();
    if (target.folder.kind == AgentsFolder::Kind::Unread)
        add(change.remark, Texts::tr("No client reads agents from there."));
    else if (dialect.id() != own)
        add(change.remark, Texts::tr("%1 reads that folder; the file is written for %2 and stays as it is.")
                               .arg(dialect.title(), source.input.client.dialect->title()));
    if (name.isEmpty())
        return;
    std::vector<AgentPointer> others = m_byName.value(name);
    if (change.kind == FileChange::Kind::Rename)
        std::erase_if(others, [&change](const AgentPointer &agent) { return agent->path == change.path; });
    for (const NameCheck::Finding &finding :
         NameCheck::of(name, target, m_surroundings.dialects(), AgentNames(others), m_ops).findings) {
        using Kind = NameCheck::Kind;
        if (finding.kind == Kind::TakenHere)
            change.isChosen = false;
        if (finding.kind >= Kind::TakenHere && finding.kind <= Kind::Hides)
            add(change.remark, finding.sentence);
    }
}

Result<FileChange> FilePlans::moved(const Source &source, const AgentTarget &target) const
{
    const QString &path = source.file.path;
    const QString newPath = target.folder.path + u'/' + fileNameOf(path);
    if (const QString reason = writeObstacle(path, source.file.folder.get(), m_surroundings.folders(), m_ops);
        !reason.isEmpty())
        return refused(reason);
    if (!m_ops.linkTarget(path).isEmpty())
        return refused(Texts::tr("This is a link: elsewhere it would lead nowhere. Move the file that it leads to."));
    if (const auto free = mayCome(newPath, target); !free)
        return std::unexpected(free.error());
    FileChange change{.kind = FileChange::Kind::Rename, .path = path, .newPath = newPath, .before = source.bytes};
    change.why = Texts::tr("Move to %1").arg(QDir::toNativeSeparators(target.folder.path));
    judge(change, source, source.input.reading.name.value_or(QString()), target);
    return change;
}

Result<FileChange> FilePlans::copied(const Source &source, const AgentTarget &target) const
{
    const QString newPath = target.folder.path + u'/' + fileNameOf(source.file.path);
    if (const auto free = mayCome(newPath, target); !free)
        return std::unexpected(free.error());
    FileChange change{.kind = FileChange::Kind::Create, .path = newPath, .content = source.bytes};
    change.why = Texts::tr("Copy of %1").arg(QDir::toNativeSeparators(source.file.path));
    judge(change, source, source.input.reading.name.value_or(QString()), target);
    return change;
}

QStringList FilePlans::startersOf(const Source &source) const
{
    QStringList starters;
    for (const AgentPointer &agent : m_starters.value(source.input.reading.name.value_or(QString()))) {
        if (agent->path != source.file.path)
            starters += agent->name;
    }
    starters.removeDuplicates();
    return starters;
}

Result<FileChange> FilePlans::removed(const Source &source, const Trash &trash) const
{
    const QString &path = source.file.path;
    if (const QString reason = writeObstacle(path, source.file.folder.get(), m_surroundings.folders(), m_ops);
        !reason.isEmpty())
        return refused(reason);
    FileChange change{.kind = FileChange::Kind::Delete, .path = path, .before = source.bytes};
    change.isForGood = !trash.takes(path);
    change.why = change.isForGood ? Texts::tr("Delete for good") : Texts::tr("Move to the trash");
    if (change.isForGood)
        add(change.remark, Texts::tr("Its disk has no trash. Only “Undo Last Batch” brings it back."));
    if (const QStringList starters = startersOf(source); !starters.isEmpty())
        add(change.remark, Texts::tr("Its name stands in the tools of: %1").arg(starters.join(u", "_s)));
    if (source.file.open && source.file.open->toBytes() != source.bytes)
        add(change.remark, Texts::tr("Its tab has unsaved edits and stays open."));
    return change;
}

namespace {

/// Gathers what comes of each file, no two of them at one place: `placeOf` says
/// where one goes, before it is looked at. None when stopped.
template<typename PlaceOf, typename Make>
std::optional<ChangePlan> gathered(ChangePlan plan, const std::vector<BatchFile> &files, const PlaceOf &placeOf,
                                   const Make &make, const std::stop_token &stop, const BatchEdit::Listener &listener)
{
    QSet<QString> places;
    qsizetype done = 0;
    for (const BatchFile &file : files) {
        if (stop.stop_requested())
            return std::nullopt;
        const QString place = placeOf(file);
        Result<FileChange> change =
            places.contains(place)
                ? refused(Texts::tr("Another file of this name goes there too. Rename one of the two first."))
                : make(file);
        if (change) {
            places.insert(place);
            plan.changes.push_back(std::move(*change));
        } else {
            plan.refusals.push_back({file.path, change.error().text});
        }
        if (listener)
            listener(++done, static_cast<qsizetype>(files.size()));
    }
    return plan;
}

QString placeIn(const AgentTarget &target, const BatchFile &file)
{
    return target.folder.path + u'/' + fileNameOf(file.path);
}

} // namespace

std::optional<ChangePlan> FilePlans::move(const std::vector<BatchFile> &files, const AgentTarget &target,
                                          const std::stop_token &stop, const Listener &listener) const
{
    ChangePlan plan{.title = Texts::tr("Move to %1").arg(QDir::toNativeSeparators(target.folder.path))};
    std::vector<BatchFile> others;
    std::ranges::copy_if(files, std::back_inserter(others),
                         [&target](const BatchFile &file) { return file.path != placeIn(target, file); });
    plan.unchanged = static_cast<qsizetype>(files.size() - others.size());
    const auto make = [&](const BatchFile &file) {
        return read(file, false).and_then([&](const Source &source) { return moved(source, target); });
    };
    return gathered(
        std::move(plan), others, [&](const BatchFile &file) { return placeIn(target, file); }, make, stop, listener);
}

std::optional<ChangePlan> FilePlans::copy(const std::vector<BatchFile> &files, const AgentTarget &target,
                                          const std::stop_token &stop, const Listener &listener) const
{
    ChangePlan plan{.title = Texts::tr("Copy to %1").arg(QDir::toNativeSeparators(target.folder.path))};
    const auto make = [&](const BatchFile &file) {
        return read(file, true).and_then([&](const Source &source) { return copied(source, target); });
    };
    return gathered(
        std::move(plan), files, [&](const BatchFile &file) { return placeIn(target, file); }, make, stop, listener);
}

Result<FileChange> FilePlans::duplicated(const Source &source, const QString &name, const AgentTarget &target) const
{
    const QString &path = source.file.path;
    const QString newPath = target.folder.path + u'/' + fileNameFor(name, fileNameOf(path));
    if (const auto free = mayCome(newPath, target); !free)
        return std::unexpected(free.error());
    auto content = named(source.input, source.bytes, name);
    if (!content)
        return std::unexpected(content.error());
    FileChange change{.kind = FileChange::Kind::Create, .path = newPath, .content = std::move(*content)};
    change.why = Texts::tr("Copy of %1").arg(QDir::toNativeSeparators(path));
    judge(change, source, name, target);
    return change;
}

ChangePlan FilePlans::duplicate(const BatchFile &file, const QString &name, const AgentTarget &target) const
{
    ChangePlan plan{.title = Texts::tr("Duplicate as “%1”").arg(name)};
    auto change = read(file, true).and_then([&](const Source &source) { return duplicated(source, name, target); });
    if (change)
        plan.changes.push_back(std::move(*change));
    else
        plan.refusals.push_back({file.path, change.error().text});
    return plan;
}

std::optional<ChangePlan> FilePlans::remove(const std::vector<BatchFile> &files, const Trash &trash,
                                            const std::stop_token &stop, const Listener &listener) const
{
    ChangePlan plan{.title = Texts::tr("Delete %n file(s)", nullptr, static_cast<int>(files.size()))};
    const auto make = [&](const BatchFile &file) {
        return read(file, false).and_then([&](const Source &source) { return removed(source, trash); });
    };
    return gathered(std::move(plan), files, [](const BatchFile &file) { return file.path; }, make, stop, listener);
}

} // namespace dossier
