// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "promptrules.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

/// Whether the key is a word of the value above, whose line lost its indentation.
bool isWords(const CheckedFile &file, const FieldReading &field)
{
    return std::ranges::any_of(file.faults(), [&field](const HeaderFault &fault) {
        return fault.kind == HeaderFault::Kind::Continuation && fault.range.contains(field.keyRange);
    });
}

class UnknownKey : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::UnknownKey)
public:
    QString id() const override { return u"header/unknown-key"_s; }
    Severity severity() const override { return Severity::Info; }
    QString summary() const override { return tr("The client knows no field of this name and ignores it."); }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        std::vector<Diagnostic> found;
        // Those of another client are told as what they are.
        const auto foreign = otherClientsKeys(file);
        for (const FieldReading &field : file.fields()) {
            const auto &error = file.reading().error;
            const bool isRefused = file.isLost() && error && error->range && field.keyRange.contains(*error->range);
            if (isRefused || isWords(file, field) || std::ranges::contains(foreign, &field))
                continue;
            if (field.key.isEmpty() || file.dialect().field(field.key) || isProjectKey(file, field.key))
                continue;
            const MeantKey meant = meantKey(file, field);
            if (!meant.key.isEmpty())
                continue;
            QString text = tr("%1 knows no field “%2” and ignores it.").arg(file.client(), field.key);
            if (!meant.help.isEmpty())
                text += u' ' + meant.help;
            found.push_back({id(), severity(), text, field.keyRange, {}, {}});
        }
        return found;
    }
};

} // namespace

RulePointer makeUnknownKey()
{
    return std::make_unique<UnknownKey>();
}

} // namespace dossier
