// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "fieldrules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dossier {

bool isColourComment(const CheckedFile &file, const FieldReading &field)
{
    const FieldSpec *spec = file.dialect().field(field.key);
    const HeaderEntry *entry = file.file().entry(field.key);
    if (!spec || spec->type != FieldSpec::Type::Colour || !field.value.isNull() || !entry)
        return false;
    const QStringView comment = QStringView(file.text()).sliced(entry->commentRange.start, entry->commentRange.length);
    return Rgb::fromString(comment.trimmed()).has_value();
}

namespace {

class ColourComment : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::ColourComment)
public:
    QString id() const override { return u"color/comment"_s; }
    Severity severity() const override { return Severity::Warning; }
    QString summary() const override { return tr("A colour without quotes is a comment."); }
    bool isFixable() const override { return true; }
    QString fieldKey() const override { return u"color"_s; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        const FieldReading *field = file.field(fieldKey());
        if (!field || !isColourComment(file, *field))
            return {};
        const TextRange range = file.file().entry(field->key)->commentRange;
        Diagnostic diagnostic{
            id(),  severity(), tr("%1 reads no colour here: without quotes, “#” begins a comment.").arg(file.client()),
            range, {},         {}};
        const QString comment = file.text().sliced(range.start, range.length).trimmed();
        if (const NamedColour *named = file.dialect().nearestColour(comment)) {
            addFix(diagnostic,
                   Fixes(file).change(u"nearest-colour"_s, tr("Change to “%1”, the nearest").arg(named->name),
                                      ChangeSet::replacing(range, named->name)));
        }
        return {diagnostic};
    }
};

} // namespace

RulePointer makeColourComment()
{
    return std::make_unique<ColourComment>();
}

} // namespace dossier
