// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "fieldrules.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// The bounds of Anthropic's own authoring kit (plugin-dev, agent-development);
// the client itself takes any length.
constexpr qsizetype kShortest = 3;
constexpr qsizetype kLongest = 50;

// What its script validate-agent.sh warns of.
constexpr QLatin1StringView kGeneric[] = {"helper"_L1, "assistant"_L1, "agent"_L1, "tool"_L1};

const FieldReading *nameOf(const CheckedFile &file)
{
    const FieldReading *field = file.field(u"name");
    return field && field->value.isString() && !field->value.toString().trimmed().isEmpty() ? field : nullptr;
}

class NameLength : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::NameLength)
public:
    QString id() const override { return u"name/length"_s; }
    Severity severity() const override { return Severity::Info; }
    QString summary() const override { return tr("The name has fewer than 3 or more than 50 characters."); }
    QString fieldKey() const override { return u"name"_s; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        const FieldReading *field = nameOf(file);
        const qsizetype length = field ? field->value.toString().trimmed().size() : kShortest;
        if (length >= kShortest && length <= kLongest)
            return {};
        const QString message =
            length < kShortest
                ? tr("%1 takes a name this short, but it says little; 3 to 50 characters are advised.")
                : tr("%1 takes a name this long, but it is hard to call; 3 to 50 characters are advised.");
        return {{id(), severity(), message.arg(file.client()), field->valueRange, {}, {}}};
    }
};

class NameGeneric : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::NameGeneric)
public:
    QString id() const override { return u"name/generic"_s; }
    Severity severity() const override { return Severity::Info; }
    QString summary() const override { return tr("The name fits any agent."); }
    QString fieldKey() const override { return u"name"_s; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        const FieldReading *field = nameOf(file);
        const QString name = field ? field->value.toString().trimmed() : QString();
        const auto is = [&name](QLatin1StringView word) { return name.compare(word, Qt::CaseInsensitive) == 0; };
        if (!std::ranges::any_of(kGeneric, is))
            return {};
        return {{id(),
                 severity(),
                 tr("“%2” fits any agent: %1 and whoever reads the list learn nothing from it. Name the job it does.")
                     .arg(file.client(), name),
                 field->valueRange,
                 {},
                 {}}};
    }
};

} // namespace

RulePointer makeNameLength()
{
    return std::make_unique<NameLength>();
}

RulePointer makeNameGeneric()
{
    return std::make_unique<NameGeneric>();
}

} // namespace dossier
