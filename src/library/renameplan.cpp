// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "renameplan.h"

#include "agentsummary.h"
#include "checks/words.h"
#include "dialects/fieldedit.h"
#include "fileplans.h"
#include "jsonstrings.h"
#include "storage/readfile.h"
#include "writeobstacle.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::RenamePlan)
};

qsizetype lineOf(const QString &text, qsizetype offset)
{
    return QStringView(text).first(offset).count(u'\n') + 1;
}

QString fileNameOf(const QString &path)
{
    return path.section(u'/', -1);
}

/// The file's name without its ending, which another client makes longer.
QString stemOf(const QString &fileName)
{
    const qsizetype dot = fileName.endsWith(".agent.md"_L1) ? fileName.size() - 9 : fileName.lastIndexOf(u'.');
    return dot > 0 ? fileName.first(dot) : fileName;
}

/// One rename in the making.
class Rename
{
public:
    Rename(const RenameRequest &request, const Surroundings &surroundings, FileOps &ops)
        : m_request(request)
        , m_surroundings(surroundings)
        , m_ops(ops)
    {
    }

    /// False if the agent itself cannot be renamed; the plan says why.
    bool takeOwn();
    void takeOther(const MentionSource &source);
    void leaveOut(const Error &trouble) { refuse(trouble.path, trouble.text); }
    [[nodiscard]] ChangePlan plan() && { return std::move(m_plan); }

private:
    struct Text {
        QByteArray bytes;
        SourceText source;
    };
    using Read = std::function<Result<QByteArray>()>;
    [[nodiscard]] Result<Text> read(const QString &path, const Read &fromDisk) const;
    [[nodiscard]] bool setName(FileChange &change, const CheckInput &input);
    void setFileName(FileChange &change);
    void noteMemory(const CheckInput &input);
    void addMentions(FileChange &change, const Text &text, MentionFile kind, bool isInside) const;
    void addOwnMentions(FileChange &change, const Text &text) const;
    [[nodiscard]] bool staysWhole(const FileChange &change, MentionFile kind, CheckInput input) const;
    [[nodiscard]] bool hasOnlyTheName(const FieldReading &before, const FieldReading *after,
                                      const FileChange &change) const;
    [[nodiscard]] MentionedName nameFor(bool isInside) const;
    [[nodiscard]] bool isInPlugin(const QString &path) const;
    bool refuse(const QString &path, const QString &reason)
    {
        m_plan.refusals.push_back({path, reason});
        return false;
    }

    const RenameRequest &m_request;
    const Surroundings &m_surroundings;
    FileOps &m_ops;
    QString m_old;
    QString m_target; ///< where the agent's path leads
    bool m_isPathChanged = false; ///< of a file that is called as the agent was
    ChangePlan m_plan;
};

QString whyUnread(const Error &error)
{
    switch (error.code) {
    case Error::Code::NotPermitted:
        return Texts::tr("It may not be read: whether it names the agent is not known. Change its permissions, or look "
                         "there by hand.");
    case Error::Code::TooLarge:
        return Texts::tr("It is larger than %1 and was not looked into. Look there by hand.")
            .arg(QLocale().formattedDataSize(AgentSummary::kMaximumBytes));
    default:
        return Texts::tr("It could not be read (%1): whether it names the agent is not known. Look there by hand.")
            .arg(error.text);
    }
}

/// What stands in an open file, else on the disk.
Result<Rename::Text> Rename::read(const QString &path, const Read &fromDisk) const
{
    if (const auto open = m_request.open.constFind(path); open != m_request.open.cend())
        return Text{open->toBytes(), *open};
    return fromDisk().transform([](const QByteArray &bytes) { return Text{bytes, SourceText::fromBytes(bytes)}; });
}

MentionedName Rename::nameFor(bool isInside) const
{
    const AgentsFolder *folder = m_request.file.folder.get();
    const QString plugin = folder ? folder->plugin : QString();
    return {.name = m_old, .plugin = plugin, .isBareToo = plugin.isEmpty() || isInside};
}

/// In a plugin its agents go by their bare names too.
bool Rename::isInPlugin(const QString &path) const
{
    const AgentsFolder *folder = m_request.file.folder.get();
    return folder && !folder->plugin.isEmpty() && path.startsWith(folder->path.section(u'/', 0, -2) + u'/');
}

bool Rename::setName(FileChange &change, const CheckInput &input)
{
    // Where the header says no name, the agent has it from its file.
    const bool hasField = input.file.entry(u"name"_s) || (!input.reading.name && input.client.dialect->field(u"name"));
    if (!hasField)
        return true;
    const auto set = FieldEdit(input.file, input.client, input.context).set(u"name"_s, m_request.name);
    if (!set)
        return refuse(change.path, set.error().text);
    if (set->isEmpty())
        return true;
    const QString &text = input.file.text();
    change.parts.push_back({.title = Texts::tr("Its own name: “%1” becomes “%2”").arg(m_old, m_request.name),
                            .changes = *set,
                            .line = lineOf(text, set->edits().front().range.start)});
    return true;
}

void Rename::setFileName(FileChange &change)
{
    const QString fileName = fileNameOf(change.path);
    const QString stem = stemOf(fileName);
    if (stem != m_old && stem != toAgentName(m_old))
        return;
    const QString newPath = change.path.section(u'/', 0, -2) + u'/' + fileNameFor(m_request.name, fileName);
    if (newPath == change.path)
        return;
    if (m_ops.info(newPath).kind != FileInfo::Kind::Missing || !m_ops.linkTarget(newPath).isEmpty()) {
        change.remark = Texts::tr("The file keeps its name: there is a file “%1” already.").arg(fileNameOf(newPath));
        return;
    }
    change.kind = FileChange::Kind::Rename;
    change.newPath = newPath;
    m_isPathChanged = stem == m_old;
}

/// What the client keeps for an agent lies in a folder of its name.
void Rename::noteMemory(const CheckInput &input)
{
    if (input.reading.field(u"memory"))
        m_plan.notes << Texts::tr("What “%1” has remembered stays in a folder of that name; “%2” begins anew. Rename "
                                  "the folder if it is to go along.")
                            .arg(m_old, m_request.name);
}

bool Rename::takeOwn()
{
    const QString &path = m_request.file.path;
    m_plan.title = Texts::tr("Rename to “%1”").arg(m_request.name);
    m_target = m_ops.resolved(path).value_or(path);
    if (const QString reason = writeObstacle(path, m_request.file.folder.get(), m_surroundings.folders(), m_ops);
        !reason.isEmpty())
        return refuse(path, reason);
    const auto text = read(path, [&] { return readFile(path, m_ops); });
    if (!text)
        return refuse(path, text.error().text);
    CheckInput input = inputOf(m_request.file, m_surroundings);
    readInto(input, text->source);
    m_old = input.reading.name.value_or(stemOf(fileNameOf(path)));
    m_plan.title = Texts::tr("Rename “%1” to “%2”").arg(m_old, m_request.name);
    FileChange change{.path = path, .before = text->bytes, .why = m_plan.title};
    if (!setName(change, input))
        return false;
    setFileName(change);
    addOwnMentions(change, *text);
    if (change.kind == FileChange::Kind::Edit && change.parts.empty()) {
        ++m_plan.unchanged;
        return false;
    }
    noteMemory(input);
    m_plan.changes.push_back(std::move(change));
    return true;
}

void Rename::addMentions(FileChange &change, const Text &text, MentionFile kind, bool isInside) const
{
    const QString &content = text.source.text();
    const QString written = kind == MentionFile::Json ? jsonEscaped(m_request.name) : m_request.name;
    for (const Mention &mention : mentionsIn(content, nameFor(isInside), kind)) {
        const bool isPath = mention.kind == Mention::Kind::Path;
        if (isPath && !m_isPathChanged)
            continue;
        change.parts.push_back(
            {.title = toText(mention.kind),
             .changes = ChangeSet::replacing(mention.range, isPath ? stemOf(fileNameFor(m_request.name, {})) : written),
             .line = lineOf(content, mention.range.start),
             .isChosen = mention.isCertain()});
    }
}

/// Where it speaks of itself.
void Rename::addOwnMentions(FileChange &change, const Text &text) const
{
    FileChange mentions{.path = change.path, .before = text.bytes};
    addMentions(mentions, text, MentionFile::Agent, true);
    if (mentions.parts.empty())
        return;
    if (staysWhole(mentions, MentionFile::Agent, inputOf(m_request.file, m_surroundings))) {
        std::ranges::move(mentions.parts, std::back_inserter(change.parts));
        return;
    }
    const QString said = Texts::tr("Where the file names itself the old name stays: with the new one it could not be "
                                   "read any more. Change that by hand.");
    change.remark = change.remark.isEmpty() ? said : change.remark + u' ' + said;
}

/// A name that needs quotes where it comes to stand would harm the file.
bool Rename::staysWhole(const FileChange &change, MentionFile kind, CheckInput input) const
{
    FileChange all = change;
    for (ChangePart &part : all.parts)
        part.isChosen = true;
    const SourceText before = SourceText::fromBytes(change.before);
    const SourceText after = SourceText::fromBytes(all.after());
    if (kind == MentionFile::Json) {
        bool isValid = false;
        (void)jsonStrings(after.text(), &isValid);
        return isValid;
    }
    if (kind == MentionFile::Text)
        return true;
    readInto(input, before);
    const Reading earlier = input.reading;
    const bool wasStrict = input.file.isStrictYaml();
    readInto(input, after);
    const bool isRead = (!earlier.loads() || input.reading.loads()) && (!wasStrict || input.file.isStrictYaml());
    return isRead && earlier.fields.size() == input.reading.fields.size() &&
           std::ranges::all_of(earlier.fields, [&](const FieldReading &field) {
               return hasOnlyTheName(field, input.reading.field(field.key), change);
           });
}

/// Whether a field reads as before but for the names that were replaced in it.
bool Rename::hasOnlyTheName(const FieldReading &before, const FieldReading *after, const FileChange &change) const
{
    const auto size = [](const QJsonValue &value) {
        return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)).size();
    };
    qsizetype grown = 0;
    for (const ChangePart &part : change.parts) {
        const TextEdit &edit = part.changes.edits().front();
        if (before.valueRange.contains(edit.range))
            grown += jsonEscaped(edit.text).size() - jsonEscaped(m_old).size();
    }
    return after && size(after->value) - size(before.value) == grown;
}

void Rename::takeOther(const MentionSource &source)
{
    if (m_ops.resolved(source.path).value_or(source.path) == m_target)
        return;
    const auto text = read(source.path, [&] { return m_ops.read(source.path, AgentSummary::kMaximumBytes); });
    if (!text && text.error().code != Error::Code::NotFound)
        refuse(source.path, whyUnread(text.error()));
    if (!text || !text->source.text().contains(m_old))
        return;
    FileChange change{.path = source.path, .before = text->bytes};
    addMentions(change, *text, source.kind, isInPlugin(source.path));
    bool isJson = true;
    if (source.kind == MentionFile::Json)
        (void)jsonStrings(text->source.text(), &isJson);
    if (!isJson)
        refuse(source.path, Texts::tr("It cannot be read as JSON, and holds the name. Look there by hand."));
    if (change.parts.empty())
        return;
    const bool isCertain = std::ranges::any_of(change.parts, &ChangePart::isChosen);
    change.why = Texts::tr("Names it at %n place(s)", nullptr, static_cast<int>(change.parts.size()));
    QString reason = writeObstacle(source.path, nullptr, m_surroundings.folders(), m_ops);
    if (reason.isEmpty() && !staysWhole(change, source.kind, m_surroundings.of(source.path)))
        reason = Texts::tr("With the new name the file could not be read any more. Change it by hand.");
    if (reason.isEmpty())
        m_plan.changes.push_back(std::move(change));
    else if (isCertain)
        refuse(source.path, reason);
}

} // namespace

std::optional<ChangePlan> renamePlan(const RenameRequest &request, const Surroundings &surroundings, FileOps &ops,
                                     const std::stop_token &stop, const BatchEdit::Listener &listener)
{
    Rename rename(request, surroundings, ops);
    if (rename.takeOwn()) {
        const MentionSources sources = mentionSources(request.scope, surroundings.dialects(), ops, stop);
        qsizetype done = 0;
        for (const MentionSource &source : sources.files) {
            if (stop.stop_requested())
                return std::nullopt;
            rename.takeOther(source);
            if (listener)
                listener(++done, static_cast<qsizetype>(sources.files.size()));
        }
        for (const Error &trouble : sources.troubles)
            rename.leaveOut(trouble);
    }
    return stop.stop_requested() ? std::nullopt : std::optional(std::move(rename).plan());
}

} // namespace dossier
