// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "checkedfile.h"
#include "dialects/fieldedit.h"

#include <functional>

namespace dossier {

/// Makes the ways out that several rules offer. Whatever would leave the file
/// worse off than it is gives no fix. Nothing is made when the input does not
/// want fixes. Lives within one rule's check; any thread.
class Fixes
{
public:
    explicit Fixes(const CheckedFile &file);

    /// Quotes a field's value, no word changed: "quote", safe.
    [[nodiscard]] std::optional<Fix> quote(const QString &key) const;
    /// Double-quotes what is written as a field's value, in one line, so that it
    /// is read as that text: "quote", safe; of a value that is no text where a
    /// text is asked for.
    [[nodiscard]] std::optional<Fix> quoteAsText(const QString &key) const;
    /// Sets a field to another value: not safe, as it changes what is written.
    [[nodiscard]] std::optional<Fix> set(const QString &id, const QString &title, const QString &key,
                                         const QString &value) const;
    [[nodiscard]] std::optional<Fix> setList(const QString &id, const QString &title, const QString &key,
                                             const QStringList &items) const;
    [[nodiscard]] std::optional<Fix> rename(const QString &title, const QString &key, const QString &newKey) const;
    [[nodiscard]] std::optional<Fix> remove(const QString &title, const QString &key) const;
    /// Gives the file \n as its line end: "line-ends-lf", safe.
    [[nodiscard]] std::optional<Fix> lineFeeds() const;
    /// A change made by hand, if the file is not worse off with it.
    [[nodiscard]] std::optional<Fix> change(const QString &id, const QString &title, ChangeSet changes,
                                            bool safe = false) const;

private:
    using Edit = std::function<Result<ChangeSet>(const FieldEdit &)>;
    [[nodiscard]] std::optional<Fix> edit(const QString &id, const QString &title, const Edit &edit,
                                          bool safe = false) const;
    [[nodiscard]] std::optional<Fix> proven(Fix fix) const;
    [[nodiscard]] std::optional<ChangeSet> quoteByHand(const QString &key) const;

    const CheckedFile &m_file;
};

/// Adds a fix that there is.
void addFix(Diagnostic &diagnostic, std::optional<Fix> fix);

} // namespace dossier
