// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "rules.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

/// A text of other letters than Latin ones is not judged by English words.
bool isMostlyLatin(const QString &text)
{
    const auto letters = std::ranges::count_if(text, [](QChar c) { return c.isLetter(); });
    const auto latin = std::ranges::count_if(text, [](QChar c) { return c.isLetter() && c.unicode() < 0x80; });
    return latin * 10 > letters * 9;
}

bool saysWhen(const QString &text)
{
    static constexpr QLatin1StringView kWords[] = {"when"_L1,         "use "_L1,      "after "_L1,   "before "_L1,
                                                   "whenever"_L1,     "proactive"_L1, "for "_L1,     "if "_L1,
                                                   "must be used"_L1, "trigger"_L1,   "<example>"_L1};
    return std::ranges::any_of(kWords,
                               [&text](QLatin1StringView word) { return text.contains(word, Qt::CaseInsensitive); });
}

class DescriptionNoWhen : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::DescriptionNoWhen)
public:
    QString id() const override { return u"description/no-when"_s; }
    Severity severity() const override { return Severity::Info; }
    QString summary() const override { return tr("The description does not say when to use the agent."); }
    QString fieldKey() const override { return u"description"_s; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        const FieldReading *field = file.field(u"description");
        if (!field || !field->value.isString())
            return {};
        const QString text = field->value.toString();
        if (text.trimmed().isEmpty() || saysWhen(text) || !isMostlyLatin(text))
            return {};
        return {{id(),
                 severity(),
                 tr("%1 chooses an agent by its description: say when to use it, as in “Use this agent when …”.")
                     .arg(file.client()),
                 field->valueRange,
                 {},
                 {}}};
    }
};

} // namespace

RulePointer makeDescriptionNoWhen()
{
    return std::make_unique<DescriptionNoWhen>();
}

} // namespace dossier
