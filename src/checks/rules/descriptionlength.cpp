// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "rules.h"

#include "checks/verdict.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// The bounds of Anthropic's own authoring kit (plugin-dev, agent-development).
constexpr qsizetype kShortest = 10;
constexpr qsizetype kLongest = 5000;

const FieldReading *textOf(const CheckedFile &file)
{
    const FieldReading *field = file.field(u"description");
    return field && field->value.isString() ? field : nullptr;
}

class DescriptionShort : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::DescriptionShort)
public:
    QString id() const override { return u"description/short"_s; }
    Severity severity() const override { return Severity::Info; }
    QString summary() const override { return tr("The description has fewer than 10 characters."); }
    QString fieldKey() const override { return u"description"_s; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        const FieldReading *field = textOf(file);
        const qsizetype length = field ? field->value.toString().trimmed().size() : 0;
        if (length == 0 || length >= kShortest)
            return {};
        return {{id(),
                 severity(),
                 tr("%1 chooses an agent by its description; this one says too little.").arg(file.client()),
                 field->valueRange,
                 {},
                 {}}};
    }
};

class DescriptionLong : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::DescriptionLong)
public:
    QString id() const override { return u"description/long"_s; }
    Severity severity() const override { return Severity::Info; }
    QString summary() const override { return tr("The description has more than 5,000 characters."); }
    QString fieldKey() const override { return u"description"_s; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        const FieldReading *field = textOf(file);
        const qsizetype length = field ? field->value.toString().size() : 0;
        if (length <= kLongest)
            return {};
        return {{id(),
                 severity(),
                 tr("%1 carries this description in every session, about %2 tokens. Examples may stand in the prompt "
                    "instead.")
                     .arg(file.client())
                     .arg(descriptionTokens(field->value.toString())),
                 field->valueRange,
                 {},
                 {}}};
    }
};

} // namespace

RulePointer makeDescriptionShort()
{
    return std::make_unique<DescriptionShort>();
}

RulePointer makeDescriptionLong()
{
    return std::make_unique<DescriptionLong>();
}

} // namespace dossier
