// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "descriptionfacts.h"

#include "verdict.h"

#include <QCoreApplication>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::DescriptionFacts)
};

qsizetype codePoints(QStringView text)
{
    return text.size() - std::ranges::count_if(text, [](QChar c) { return c.isLowSurrogate(); });
}

bool isPlain(const HeaderEntry &entry)
{
    return entry.value && entry.value->kind == yaml::Node::Kind::Scalar &&
           entry.value->style == yaml::ScalarStyle::Plain;
}

} // namespace

DescriptionFacts DescriptionFacts::of(const AgentFile &file, const Reading &reading, const Dialect &dialect)
{
    static const QString kKey = u"description"_s;
    DescriptionFacts facts;
    const HeaderEntry *entry = file.entry(kKey);
    const FieldReading *field = reading.field(kKey);
    QString text = reading.description.value_or(QString());
    if (!reading.description && entry && entry->value)
        text = entry->value->value;
    facts.characters = codePoints(text);
    facts.tokens = toldTokens(text);
    if (!entry || !field)
        return facts;
    const qsizetype end = reading.headerRange.end();
    if (end > entry->valueRange.start && end < entry->valueRange.end()) {
        facts.lost = TextRange::between(end, entry->valueRange.end());
        facts.lostWhy = Texts::tr("%1 ends the header at “---”: the rest of the description does not reach it.")
                            .arg(dialect.title());
    } else if (!entry->commentRange.isEmpty() && isPlain(*entry) && !field->rescued) {
        facts.lost = entry->commentRange;
        facts.lostWhy =
            Texts::tr("Behind “ #” the rest of the line is a comment: it does not reach %1.").arg(dialect.title());
    }
    return facts;
}

} // namespace dossier
