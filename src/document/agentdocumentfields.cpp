// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// Edits of fields.
#include "agentdocument_p.h"

namespace dossier {

std::optional<yaml::ScalarStyle> AgentDocument::Private::plainStyleOf(const QString &key) const
{
    const HeaderEntry *entry = file.entry(key);
    const bool isPlain =
        !entry || (entry->mark == HeaderEntry::Mark::Strict && entry->value &&
                   entry->value->kind == yaml::Node::Kind::Scalar && entry->value->style == yaml::ScalarStyle::Plain);
    return isPlain ? std::optional(yaml::ScalarStyle::Plain) : std::nullopt;
}

Result<void> AgentDocument::Private::applyField(const QString &key, const Result<ChangeSet> &changes, Joining joining)
{
    if (!changes)
        return std::unexpected(changes.error());
    const bool isTyped = joining == Joining::WithPrevious;
    // What was saved can be gone back to.
    const bool join =
        isTyped && key == joinKey && revision == joinRevision && document->isUndoAvailable() && document->isModified();
    const Result<void> applied = edit(*changes, std::nullopt, join);
    if (applied && (!changes->isEmpty() || join)) {
        joinKey = isTyped ? key : QString();
        joinRevision = revision;
    }
    return applied;
}

Result<void> AgentDocument::setField(const QString &key, const QString &value, Joining joining)
{
    if (key != d->styleKey || d->revision != d->styleRevision)
        d->style = d->plainStyleOf(key);
    FieldEdit edit = d->fieldEdit();
    edit.setPreferredStyle(d->style);
    const Result<void> applied = d->applyField(key, edit.set(key, value), joining);
    d->styleKey = key;
    d->styleRevision = d->revision;
    return applied;
}

Result<void> AgentDocument::setFieldList(const QString &key, const QStringList &items)
{
    return d->applyField(key, d->fieldEdit().setList(key, items), Joining::Separate);
}

Result<void> AgentDocument::setFieldYaml(const QString &key, const QString &yamlText, Joining joining)
{
    return d->applyField(key, d->fieldEdit().setYaml(key, yamlText), joining);
}

Result<void> AgentDocument::unsetField(const QString &key, Joining joining)
{
    return d->applyField(key, d->fieldEdit().unset(key), joining);
}

void AgentDocument::endFieldEdit()
{
    d->joinKey.clear();
}

} // namespace dossier
