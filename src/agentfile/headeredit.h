// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "agentfile.h"
#include "text/changeset.h"
#include "yaml/writer.h"

#include <QStringList>

namespace dossier {

struct EditPromise;

/// Edits of a header as the smallest change of its text: only the range of
/// what changes is replaced; quoting style, comments, order, list form,
/// indentation and blank space stay. A missing header is created. A value
/// object over one AgentFile; any thread.
///
/// All functions return offsets into the file's document text, and an empty
/// set where the file already says so. Each edit is applied to a copy and read
/// again before it is given out: other entries, the prompt and the header's
/// being YAML survive, or the edit is refused. Errors: Refused (with a sentence
/// why) for opaque entries, headers in braces, keys that no header can hold and
/// headers that cannot be delimited; NotFound for a key that is not there. Of
/// a key that stands several times the last entry is edited.
class HeaderEdit
{
public:
    explicit HeaderEdit(AgentFile file, yaml::WriterRules rules = {});

    /// The style for a new scalar, and for one that is set although it stands
    /// in another style; otherwise the entry's own is kept.
    void setPreferredStyle(yaml::ScalarStyle style) { m_style = style; }
    /// Where a new key goes: behind the nearest present key that stands before
    /// it in this list, else to the top; unknown keys go to the end.
    void setKeyOrder(QStringList order) { m_order = std::move(order); }

    /// Sets a string value (quoted where plain would be read otherwise).
    [[nodiscard]] Result<ChangeSet> setString(const QString &key, const QString &value) const;
    /// Sets a value that is written bare: a number, a boolean. `literal` must
    /// be a plain scalar that YAML reads as one, else Error Syntax.
    [[nodiscard]] Result<ChangeSet> setLiteral(const QString &key, const QString &literal) const;
    /// Sets a list in the form the entry has (comma string, flow, block); a new
    /// one as `a, b` where `commaString`, else as a block list; an empty one as
    /// `[]`. Items that stay keep their text. An item with a comma outside
    /// parentheses makes a comma string a flow list.
    [[nodiscard]] Result<ChangeSet> setList(const QString &key, const QStringList &items, bool commaString) const;
    /// Sets a value given as YAML text (a mapping, say), indented as needed.
    /// Error Syntax with the place in `yamlText` if it is not YAML.
    [[nodiscard]] Result<ChangeSet> setYaml(const QString &key, const QString &yamlText) const;
    /// Removes all entries of the key, not the comments above them.
    [[nodiscard]] Result<ChangeSet> remove(const QString &key) const;
    /// Refused if `newKey` is there already.
    [[nodiscard]] Result<ChangeSet> rename(const QString &key, const QString &newKey) const;

private:
    [[nodiscard]] Result<const HeaderEntry *> editable(const QString &key) const;
    [[nodiscard]] Result<void> canHold(const QString &key) const;
    [[nodiscard]] Result<ChangeSet> writeString(const QString &key, const QString &value,
                                                const EditPromise &promise) const;
    [[nodiscard]] ChangeSet inserting(const QString &key, const QString &value) const;
    [[nodiscard]] qsizetype column() const;
    [[nodiscard]] qsizetype placeFor(const QString &key) const;
    [[nodiscard]] Result<ChangeSet> checked(const ChangeSet &changes, const EditPromise &promise) const;

    AgentFile m_file;
    yaml::WriterRules m_rules;
    std::optional<yaml::ScalarStyle> m_style;
    QStringList m_order;
};

/// The items of a `tools` value: splits at commas outside parentheses and
/// brackets, trims, drops empty ones.
[[nodiscard]] QStringList splitCommaList(QStringView text);

} // namespace dossier
