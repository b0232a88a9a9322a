// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "replaceplan.h"

#include "agentsearch.h"
#include "storage/readfile.h"
#include "text/lineindex.h"
#include "text/shortened.h"
#include "writeobstacle.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::ReplacePlan)
};

/// More of a text says no more in a heading.
constexpr qsizetype kShownText = 60;

QString shown(const QString &text)
{
    return shortened(visibleLine(beginningOf(text, 2 * kShownText).toString()), kShownText);
}

std::unexpected<Error> refused(const QString &text)
{
    return std::unexpected(Error{.code = Error::Code::Refused, .text = text});
}

int rank(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Loads:
        return 3;
    case Outcome::LoadsWithoutMetadata:
        return 2;
    case Outcome::NotAnAgent:
        return 1;
    case Outcome::NotLoaded:
        return 0;
    }
    std::unreachable();
}

/// What a replacement is to be thought about for; empty if for nothing.
struct Doubt {
    QString remark;
    bool isWorse = false;
};

Doubt doubtOf(const CheckInput &before, const Reading &after)
{
    const QString client = before.client.dialect->title();
    if (rank(after.outcome) < rank(before.reading.outcome)) {
        const QString remark =
            after.outcome == Outcome::LoadsWithoutMetadata
                ? Texts::tr("%1 could no longer read the header, and would take the file for a prompt "
                            "alone.")
            : after.outcome == Outcome::NotAnAgent ? Texts::tr("%1 would take the file for a note, not for an agent.")
                                                   : Texts::tr("%1 would not load the agent any more.");
        return {.remark = remark.arg(client), .isWorse = true};
    }
    if (before.reading.name && after.name != before.reading.name) {
        return {.remark = Texts::tr("The agent gets another name: “%1” becomes “%2”. Whoever asks for it by its name "
                                    "has to change, too.")
                              .arg(shown(*before.reading.name), shown(after.name.value_or(QString())))};
    }
    return {};
}

QString titleOf(const QString &before, const QString &after)
{
    if (after.isEmpty())
        return Texts::tr("“%1” is removed").arg(shown(before));
    return Texts::tr("“%1” becomes “%2”").arg(shown(before), shown(after));
}

/// A plan in the making.
class Replacing
{
public:
    Replacing(const TextSearch &search, const QString &replacement, const Surroundings &surroundings, FileOps &ops)
        : m_search(search)
        , m_replacement(replacement)
        , m_surroundings(surroundings)
        , m_ops(ops)
    {
        const QString what = shown(search.query().text);
        m_plan.title = replacement.isEmpty() ? Texts::tr("Remove “%1”").arg(what)
                                             : Texts::tr("Replace “%1” with “%2”").arg(what, shown(replacement));
    }

    void take(const BatchFile &file);
    [[nodiscard]] ChangePlan plan() && { return std::move(m_plan); }

private:
    [[nodiscard]] Result<std::optional<FileChange>> changeOf(const BatchFile &file) const;
    [[nodiscard]] Result<ChangeSet> changesOf(const QString &text) const;
    [[nodiscard]] Result<void> mayWrite(const BatchFile &file);

    const TextSearch &m_search;
    const QString &m_replacement;
    const Surroundings &m_surroundings;
    FileOps &m_ops;
    QHash<QString, QString> m_seen; ///< where a path leads → the path
    ChangePlan m_plan;
};

Result<void> Replacing::mayWrite(const BatchFile &file)
{
    const QString obstacle = writeObstacle(file.path, file.folder.get(), m_surroundings.folders(), m_ops);
    if (!obstacle.isEmpty())
        return refused(obstacle);
    const QString target = m_ops.resolved(file.path).value_or(file.path);
    if (m_seen.contains(target))
        return refused(QCoreApplication::translate("dossier::BatchEdit", "This is the same file as %1.")
                           .arg(QDir::toNativeSeparators(m_seen.value(target))));
    m_seen.insert(target, file.path);
    return {};
}

Result<ChangeSet> Replacing::changesOf(const QString &text) const
{
    const TextSearch::Matches matches = m_search.findAll(text);
    if (!matches.complete) {
        return refused(Texts::tr("There are too many matches here, or the expression takes too long: nothing is "
                                 "replaced. Search for something more specific."));
    }
    return m_search.replacing(text, matches.ranges, m_replacement);
}

Result<std::optional<FileChange>> Replacing::changeOf(const BatchFile &file) const
{
    const auto bytes = file.open ? Result<QByteArray>(file.open->toBytes()) : readFile(file.path, m_ops);
    if (!bytes)
        return std::unexpected(bytes.error());
    const SourceText source = file.open ? *file.open : SourceText::fromBytes(*bytes);
    const auto changes = changesOf(source.text());
    if (!changes)
        return std::unexpected(changes.error());
    FileChange change{.path = file.path, .before = *bytes, .why = m_plan.title};
    const LineIndex lines(source.text());
    change.parts.reserve(changes->edits().size());
    ChangeSet all;
    for (const TextEdit &edit : changes->edits()) {
        const QString before = source.text().sliced(edit.range.start, edit.range.length);
        if (edit.text == before)
            continue;
        change.parts.push_back({.title = titleOf(before, edit.text),
                                .changes = ChangeSet::replacing(edit.range, edit.text),
                                .line = lines.position(edit.range.start).line + 1});
        std::ignore = all.add(edit.range, edit.text);
    }
    if (change.parts.empty())
        return std::nullopt;
    const auto after = all.applyTo(source.text());
    if (!after)
        return std::unexpected(after.error());
    CheckInput input = inputOf(file, m_surroundings);
    readInto(input, source);
    CheckInput changed = input;
    readInto(changed, SourceText(*after, source.format()));
    const Doubt doubt = doubtOf(input, changed.reading);
    change.remark = doubt.remark;
    change.isChosen = !doubt.isWorse;
    return change;
}

void Replacing::take(const BatchFile &file)
{
    auto change = changeOf(file);
    if (change && !*change) {
        ++m_plan.unchanged;
        return;
    }
    // Of a file where nothing is to be done it does not matter.
    const auto allowed = mayWrite(file);
    if (!allowed)
        m_plan.refusals.push_back({file.path, allowed.error().text});
    else if (!change)
        m_plan.refusals.push_back({file.path, change.error().text});
    else
        m_plan.changes.push_back(std::move(**change));
}

} // namespace

std::optional<ChangePlan> replacePlan(const std::vector<BatchFile> &files, const TextSearch &search,
                                      const QString &replacement, const Surroundings &surroundings,
                                      const std::stop_token &stop, const BatchEdit::Listener &listener, FileOps &ops)
{
    Replacing replacing(search, replacement, surroundings, ops);
    qsizetype done = 0;
    for (const BatchFile &file : files) {
        if (stop.stop_requested())
            return std::nullopt;
        replacing.take(file);
        if (listener)
            listener(++done, static_cast<qsizetype>(files.size()));
    }
    return std::move(replacing).plan();
}

} // namespace dossier
