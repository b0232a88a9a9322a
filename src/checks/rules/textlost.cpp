// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "rules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

class TextLost : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::TextLost)
public:
    QString id() const override { return u"header/text-lost"_s; }
    Severity severity() const override { return Severity::Warning; }
    QString summary() const override { return tr("Text behind “ #” is a comment and does not reach the client."); }
    bool isFixable() const override { return true; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        std::vector<Diagnostic> found;
        for (const HeaderEntry &entry : file.file().entries()) {
            if (entry.commentRange.isEmpty() || !isText(file, entry))
                continue;
            const FieldReading *field = file.field(entry.key);
            if (!field || field->rescued || field->keyRange != entry.keyRange)
                continue;
            Diagnostic diagnostic{id(),
                                  severity(),
                                  tr("%1 does not get this text: behind “ #” the rest of “%2” is a comment.")
                                      .arg(file.client(), entry.key),
                                  entry.commentRange,
                                  {},
                                  {}};
            addFix(diagnostic, keepText(file, entry));
            found.push_back(std::move(diagnostic));
        }
        return found;
    }

private:
    /// Of a word or a list a comment is what it says; of a text it is a slip.
    static bool isText(const CheckedFile &file, const HeaderEntry &entry)
    {
        const FieldSpec *spec = file.dialect().field(entry.key);
        const bool isPlain = entry.value && entry.value->kind == yaml::Node::Kind::Scalar &&
                             entry.value->style == yaml::ScalarStyle::Plain;
        return isPlain && spec && spec->type == FieldSpec::Type::Text;
    }

    static std::optional<Fix> keepText(const CheckedFile &file, const HeaderEntry &entry)
    {
        const TextRange whole = TextRange::between(entry.valueRange.end(), entry.commentRange.end());
        const QString value = entry.value->value + file.text().sliced(whole.start, whole.length);
        const QString quoted =
            yaml::writeScalar(value, {}, yaml::ScalarStyle::DoubleQuoted, file.dialect().writerRules());
        return Fixes(file).change(
            u"quote-with-comment"_s, tr("Quote “%1” with this text").arg(entry.key),
            ChangeSet::replacing(TextRange::between(entry.valueRange.start, whole.end()), quoted));
    }
};

} // namespace

RulePointer makeTextLost()
{
    return std::make_unique<TextLost>();
}

} // namespace dossier
