// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <memory>

namespace dossier {

/// The dictionaries of this system; tests have their own. GUI thread: what stands
/// behind it is not made for several. A dictionary is read when it is first asked.
class Speller
{
public:
    virtual ~Speller() = default;

    /// Of the dictionaries that are there, by locale name (en_US, de_DE), in order.
    [[nodiscard]] virtual QStringList languages() = 0;
    /// A word that the language could not even write counts as correct.
    [[nodiscard]] virtual bool isCorrect(const QString &word, const QString &language) = 0;
    /// The likeliest first.
    [[nodiscard]] virtual QStringList suggestions(const QString &word, const QString &language) = 0;
};

/// Null if Dossier was built without one.
[[nodiscard]] std::unique_ptr<Speller> makeSystemSpeller();

/// “Sonnet 6.13.0”; empty if there is none.
[[nodiscard]] QString spellerVersion();

/// Of several dictionaries: that of the language that is wished for, else of its
/// other countries, else American English, else any English, else the first. Empty
/// only if there is none.
[[nodiscard]] QString bestLanguage(const QStringList &languages, const QString &wished);

} // namespace dossier
