// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "batchedit.h"

#include "checks/mending.h"
#include "dialects/fieldedit.h"
#include "storage/readfile.h"
#include "text/shortened.h"
#include "writeobstacle.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::BatchEdit)
};

/// More of a value says no more in a heading.
constexpr qsizetype kShownValue = 60;

QString shown(const QString &value)
{
    return shortened(value.simplified(), kShownValue);
}

QString titleOf(const FieldSetting &setting)
{
    const QString items = shown(setting.items.join(u", "_s));
    switch (setting.kind) {
    case FieldSetting::Kind::Text:
    case FieldSetting::Kind::Yaml:
        return Texts::tr("Set “%1” to “%2”").arg(setting.key, shown(setting.text));
    case FieldSetting::Kind::Items:
        return setting.items.isEmpty() ? Texts::tr("Empty the list “%1”").arg(setting.key)
                                       : Texts::tr("Set “%1” to “%2”").arg(setting.key, items);
    case FieldSetting::Kind::Add:
        return Texts::tr("Add %2 to “%1”").arg(setting.key, items);
    case FieldSetting::Kind::Remove:
        return Texts::tr("Take %2 out of “%1”").arg(setting.key, items);
    case FieldSetting::Kind::Unset:
        break;
    }
    return Texts::tr("Remove “%1”").arg(setting.key);
}

std::unexpected<Error> refused(const QString &text)
{
    return std::unexpected(Error{.code = Error::Code::Refused, .text = text});
}

Result<ChangeSet> extend(const FieldEdit &edit, const FieldContent &content, const FieldSetting &setting)
{
    // An absent list means all there is, which nothing can be added to.
    if (!content.isPresent)
        return ChangeSet();
    if (!content.isEditable)
        return refused(content.reason);
    QStringList items = content.items;
    for (const QString &item : setting.items) {
        if (setting.kind == FieldSetting::Kind::Remove)
            items.removeAll(item);
        else if (!items.contains(item))
            items += item;
    }
    return items == content.items ? ChangeSet() : edit.setList(setting.key, items);
}

Result<ChangeSet> changesOf(const CheckInput &input, const FieldSetting &setting)
{
    const FieldEdit edit(input.file, input.client, input.context);
    switch (setting.kind) {
    case FieldSetting::Kind::Text:
        return edit.set(setting.key, setting.text);
    case FieldSetting::Kind::Items:
        return edit.setList(setting.key, setting.items);
    case FieldSetting::Kind::Yaml:
        return edit.setYaml(setting.key, setting.text);
    case FieldSetting::Kind::Add:
    case FieldSetting::Kind::Remove:
        return extend(edit, FieldContent::of(input.file, input.reading, setting.key), setting);
    case FieldSetting::Kind::Unset:
        break;
    }
    return input.file.entry(setting.key) ? edit.unset(setting.key) : ChangeSet();
}

/// A note beside the agents is not made an agent by the way.
bool makesSense(const CheckInput &input, const std::vector<FieldSetting> &settings)
{
    return input.reading.outcome != Outcome::NotAnAgent ||
           std::ranges::contains(settings, u"name"_s, &FieldSetting::key);
}

Result<std::optional<FileChange>> withFields(const QByteArray &bytes, CheckInput input,
                                             const std::vector<FieldSetting> &settings)
{
    if (!makesSense(input, settings)) {
        return refused(
            Texts::tr("No name: %1 takes the file for a note, not for an agent.").arg(input.client.dialect->title()));
    }
    for (const FieldSetting &setting : settings) {
        const auto changes = changesOf(input, setting);
        if (!changes)
            return std::unexpected(changes.error());
        const auto text = changes->applyTo(input.file.text());
        if (!text)
            return std::unexpected(text.error());
        readInto(input, SourceText(*text, input.file.source().format()));
    }
    const QString title = titleOf(settings);
    auto parts = partsBetween(bytes, input.file.source().toBytes(), title);
    if (parts.empty())
        return std::nullopt;
    return FileChange{.path = input.context.path, .before = bytes, .parts = std::move(parts), .why = title};
}

void add(CommonValue &common, const FieldContent &content, qsizetype filesBefore)
{
    using State = CommonValue::State;
    const bool isSame =
        common.state == State::Same && common.value.text == content.text && common.value.items == content.items;
    if (common.present == 0 && filesBefore == 0) {
        common.state = State::Same;
        common.value = content;
    } else if (!isSame) {
        common.state = State::Several;
        common.value = {};
    }
    ++common.present;
}

} // namespace

QString titleOf(const std::vector<FieldSetting> &settings)
{
    return settings.size() == 1 ? titleOf(settings.front())
                                : Texts::tr("Change %n field(s)", nullptr, static_cast<int>(settings.size()));
}

CheckInput inputOf(const BatchFile &file, const Surroundings &surroundings)
{
    if (file.dialect.isEmpty())
        return surroundings.of(file.path, file.folder.get());
    CheckInput input = surroundings.of(file.path, file.dialect);
    if (file.folder && file.folder->kind != AgentsFolder::Kind::Unread)
        input.context.place = file.folder->contextPlace();
    return input;
}

BatchEdit::BatchEdit(const Surroundings &surroundings, const Checker &checker, FileOps &ops)
    : m_surroundings(surroundings)
    , m_checker(checker)
    , m_ops(ops)
{
}

Result<BatchEdit::Loaded> BatchEdit::load(const BatchFile &file) const
{
    Loaded loaded;
    if (file.open) {
        loaded.bytes = file.open->toBytes();
    } else {
        auto bytes = readFile(file.path, m_ops);
        if (!bytes)
            return std::unexpected(bytes.error());
        loaded.bytes = std::move(*bytes);
    }
    loaded.input = inputOf(file, m_surroundings);
    readInto(loaded.input, file.open ? *file.open : SourceText::fromBytes(loaded.bytes));
    if (file.set)
        file.set->complete(loaded.input.context, loaded.input.reading);
    return loaded;
}

std::optional<ChangePlan> BatchEdit::planOf(const std::vector<BatchFile> &files, const QString &title, const Step &step,
                                            const std::stop_token &stop, const Listener &listener) const
{
    ChangePlan plan{.title = title};
    QHash<QString, QString> seen; ///< where a path leads → the path
    qsizetype done = 0;
    for (const BatchFile &file : files) {
        if (stop.stop_requested())
            return std::nullopt;
        const QString target = m_ops.resolved(file.path).value_or(file.path);
        QString reason = writeObstacle(file.path, file.folder.get(), m_surroundings.folders(), m_ops);
        if (reason.isEmpty() && seen.contains(target))
            reason = QCoreApplication::translate("dossier::BatchEdit", "This is the same file as %1.")
                         .arg(QDir::toNativeSeparators(seen.value(target)));
        seen.insert(target, file.path);
        auto change = reason.isEmpty() ? load(file).and_then(step) : Result<std::optional<FileChange>>(refused(reason));
        if (!change)
            plan.refusals.push_back({file.path, change.error().text});
        else if (*change)
            plan.changes.push_back(std::move(**change));
        else
            ++plan.unchanged;
        if (listener)
            listener(++done, static_cast<qsizetype>(files.size()));
    }
    return plan;
}

std::optional<ChangePlan> BatchEdit::setFields(const std::vector<BatchFile> &files,
                                               const std::vector<FieldSetting> &settings, const std::stop_token &stop,
                                               const Listener &listener) const
{
    const Step step = [&settings](const Loaded &loaded) { return withFields(loaded.bytes, loaded.input, settings); };
    return planOf(files, titleOf(settings), step, stop, listener);
}

std::optional<ChangePlan> BatchEdit::makeAlike(const BatchFile &source, const std::vector<BatchFile> &files,
                                               const std::stop_token &stop, const Listener &listener) const
{
    const Result<Loaded> wanted = load(source);
    const QString title = QCoreApplication::translate("dossier::BatchEdit", "Copy %1 over its copies")
                              .arg(QDir::toNativeSeparators(source.path));
    const Step step = [&wanted, &title](const Loaded &loaded) -> Result<std::optional<FileChange>> {
        if (!wanted)
            return std::unexpected(wanted.error());
        auto parts = partsBetween(loaded.bytes, wanted->bytes, title);
        if (parts.empty())
            return std::nullopt;
        return FileChange{
            .path = loaded.input.context.path, .before = loaded.bytes, .parts = std::move(parts), .why = title};
    };
    return planOf(files, title, step, stop, listener);
}

Result<std::optional<FileChange>> BatchEdit::fixed(const Loaded &loaded, const QString &rule,
                                                   SkillFolders &skills) const
{
    CheckInput input = loaded.input;
    lookAtReferences(input, m_surroundings.folders().home, skills, m_ops);
    const auto found = m_checker.check(input);
    const auto first = std::ranges::find(found, rule, &Diagnostic::rule);
    if (first == found.end())
        return std::nullopt;
    FileChange change{.path = input.context.path,
                      .before = loaded.bytes,
                      .why = QCoreApplication::translate("dossier::BatchEdit", "Fix of %1").arg(rule)};
    const SourceText safe = mendSafely(m_checker, input, {rule}).source;
    change.parts = partsBetween(loaded.bytes, safe.toBytes(), change.why);
    if (change.parts.empty()) {
        const SourceText preferred = mendAsPreferred(m_checker, input, rule).source;
        change.parts = partsBetween(loaded.bytes, preferred.toBytes(), change.why);
        change.remark = QCoreApplication::translate("dossier::BatchEdit", "Changes what is written.");
        change.isChosen = false;
    }
    if (change.parts.empty())
        return refused(
            QCoreApplication::translate("dossier::BatchEdit", "There is no way out that could be taken for you. %1")
                .arg(first->message));
    if (!first->fixes.empty())
        change.why = first->fixes.front().title;
    change.parts.front().reason = first->message;
    change.parts.front().rule = rule;
    return change;
}

std::optional<ChangePlan> BatchEdit::fixRule(const std::vector<BatchFile> &files, const QString &rule,
                                             const std::stop_token &stop, const Listener &listener) const
{
    SkillFolders skills(m_ops);
    const Step step = [&](const Loaded &loaded) { return fixed(loaded, rule, skills); };
    return planOf(files, QCoreApplication::translate("dossier::BatchEdit", "Fix “%1”").arg(rule), step, stop, listener);
}

std::optional<CommonValues> BatchEdit::commonValues(const std::vector<BatchFile> &files, const std::stop_token &stop,
                                                    const Listener &listener) const
{
    CommonValues common;
    qsizetype done = 0;
    for (const BatchFile &file : files) {
        if (stop.stop_requested())
            return std::nullopt;
        if (const auto loaded = load(file)) {
            QStringList keys;
            for (const HeaderEntry &entry : loaded->input.file.entries()) {
                if (keys.contains(entry.key))
                    continue;
                keys += entry.key;
                add(common.fields[entry.key], FieldContent::of(loaded->input.file, loaded->input.reading, entry.key),
                    common.files);
            }
            if (const QString id = loaded->input.client.dialect->id(); !common.dialects.contains(id))
                common.dialects += id;
            ++common.files;
        }
        if (listener)
            listener(++done, static_cast<qsizetype>(files.size()));
    }
    for (auto &[key, value] : common.fields) {
        if (value.present < common.files)
            value = {.state = CommonValue::State::Several, .value = {}, .present = value.present};
    }
    return common;
}

} // namespace dossier
