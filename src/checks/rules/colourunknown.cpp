// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "rules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

class ColourUnknown : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::ColourUnknown)
public:
    QString id() const override { return u"color/unknown"_s; }
    Severity severity() const override { return Severity::Warning; }
    QString summary() const override { return tr("The colour is none of those the client knows."); }
    bool isFixable() const override { return true; }
    QString fieldKey() const override { return u"color"_s; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        const FieldReading *field = file.field(fieldKey());
        if (!field || field->value.isUndefined())
            return {};
        if (field->value.isNull())
            return lostToComment(file, *field);
        const QString colour = field->value.isString() ? field->value.toString() : QString();
        if (field->value.isString() && (colour.isEmpty() || file.dialect().colour(colour)))
            return {};
        Diagnostic diagnostic{id(),
                              severity(),
                              tr("%1 does not know this colour and paints its own.").arg(file.client()),
                              field->valueRange,
                              {},
                              {}};
        addFix(diagnostic, nearest(file, colour));
        return {diagnostic};
    }

private:
    /// `color: #ff0000` is no colour but a comment.
    std::vector<Diagnostic> lostToComment(const CheckedFile &file, const FieldReading &field) const
    {
        const HeaderEntry *entry = file.file().entry(field.key);
        if (!entry || entry->commentRange.isEmpty())
            return {};
        const QString comment = file.text().sliced(entry->commentRange.start, entry->commentRange.length);
        if (!Rgb::fromString(comment.trimmed()))
            return {};
        Diagnostic diagnostic{id(),
                              severity(),
                              tr("%1 reads no colour here: without quotes, “#” begins a comment.").arg(file.client()),
                              entry->commentRange,
                              {},
                              {}};
        if (const NamedColour *named = file.dialect().nearestColour(comment.trimmed())) {
            addFix(diagnostic,
                   Fixes(file).change(u"nearest-colour"_s, tr("Change to “%1”, the nearest").arg(named->name),
                                      ChangeSet::replacing(entry->commentRange, named->name)));
        }
        return {diagnostic};
    }

    std::optional<Fix> nearest(const CheckedFile &file, const QString &colour) const
    {
        const NamedColour *named = colour.isEmpty() ? nullptr : file.dialect().nearestColour(colour);
        if (!named)
            return std::nullopt;
        return Fixes(file).set(u"nearest-colour"_s, tr("Change to “%1”, the nearest").arg(named->name), fieldKey(),
                               named->name);
    }
};

} // namespace

RulePointer makeColourUnknown()
{
    return std::make_unique<ColourUnknown>();
}

} // namespace dossier
