// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "fixes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::Fixes)
};

int rank(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Loads:
        return 2;
    case Outcome::LoadsWithoutMetadata:
        return 1;
    case Outcome::NotLoaded:
    case Outcome::NotAnAgent:
        break;
    }
    return 0;
}

} // namespace

Fixes::Fixes(const CheckedFile &file)
    : m_file(file)
{
}

std::optional<Fix> Fixes::proven(Fix fix) const
{
    const CheckInput &input = m_file.input();
    const auto text = fix.changes.applyTo(input.file.text());
    if (!text)
        return std::nullopt;
    const Reading after = readWith(input, SourceText(*text, fix.format.value_or(input.file.source().format())));
    if (rank(after.outcome) < rank(input.reading.outcome))
        return std::nullopt;
    return fix;
}

std::optional<Fix> Fixes::change(const QString &id, const QString &title, ChangeSet changes, bool safe) const
{
    if (!m_file.input().wantsFixes || changes.isEmpty())
        return std::nullopt;
    return proven({id, title, std::move(changes), std::nullopt, safe});
}

std::optional<Fix> Fixes::edit(const QString &id, const QString &title, const Edit &edit, bool safe) const
{
    if (!m_file.input().wantsFixes)
        return std::nullopt;
    const CheckInput &input = m_file.input();
    auto changes = edit(FieldEdit(input.file, input.client, input.context));
    if (!changes || changes->isEmpty())
        return std::nullopt;
    return Fix{id, title, std::move(*changes), std::nullopt, safe};
}

std::optional<ChangeSet> Fixes::quoteByHand(const QString &key) const
{
    // Where the client reads the header, an edit that is not proven is no way out.
    const HeaderEntry *entry = m_file.file().entry(key);
    const bool isRead = m_file.reading().header != HeaderOutcome::Failed;
    if (isRead || !entry || entry->mark == HeaderEntry::Mark::Opaque || entry->valueRange.isEmpty())
        return std::nullopt;
    const QString raw = m_file.text().sliced(entry->valueRange.start, entry->valueRange.length);
    const bool scalar = entry->value && entry->value->kind == yaml::Node::Kind::Scalar;
    yaml::WriterRules rules = m_file.dialect().writerRules();
    rules.plainIsKept = false;
    return ChangeSet::replacing(entry->valueRange, yaml::writeScalar(scalar ? entry->value->value : raw, {},
                                                                     yaml::ScalarStyle::DoubleQuoted, rules));
}

std::optional<Fix> Fixes::quote(const QString &key) const
{
    if (!m_file.input().wantsFixes)
        return std::nullopt;
    const QString title = Texts::tr("Quote “%1”: no word changes").arg(key);
    if (auto fix = edit(u"quote"_s, title, [&key](const FieldEdit &e) { return e.quote(key); }, true))
        return fix;
    auto changes = quoteByHand(key);
    return changes ? change(u"quote"_s, title, std::move(*changes), true) : std::nullopt;
}

std::optional<Fix> Fixes::quoteAsText(const QString &key) const
{
    const HeaderEntry *entry = m_file.file().entry(key);
    if (!m_file.input().wantsFixes || !entry || entry->valueRange.isEmpty())
        return std::nullopt;
    const QString raw = m_file.text().sliced(entry->valueRange.start, entry->valueRange.length);
    if (raw.contains(u'\n'))
        return std::nullopt;
    yaml::WriterRules rules = m_file.dialect().writerRules();
    rules.plainIsKept = false;
    const QString quoted = yaml::writeScalar(raw.trimmed(), {}, yaml::ScalarStyle::DoubleQuoted, rules);
    return change(u"quote"_s, Texts::tr("Quote “%1”: no word changes").arg(key),
                  ChangeSet::replacing(entry->valueRange, quoted), true);
}

std::optional<Fix> Fixes::set(const QString &id, const QString &title, const QString &key, const QString &value) const
{
    return edit(id, title, [&key, &value](const FieldEdit &e) { return e.set(key, value); });
}

std::optional<Fix> Fixes::setList(const QString &id, const QString &title, const QString &key,
                                  const QStringList &items) const
{
    return edit(id, title, [&key, &items](const FieldEdit &e) { return e.setList(key, items); });
}

std::optional<Fix> Fixes::rename(const QString &title, const QString &key, const QString &newKey) const
{
    if (auto fix = edit(u"rename"_s, title, [&key, &newKey](const FieldEdit &e) { return e.rename(key, newKey); }))
        return fix;
    const HeaderEntry *entry = m_file.file().entry(key);
    return entry ? change(u"rename"_s, title, ChangeSet::replacing(entry->keyRange, newKey)) : std::nullopt;
}

std::optional<Fix> Fixes::remove(const QString &title, const QString &key) const
{
    return edit(u"remove"_s, title, [&key](const FieldEdit &e) { return e.unset(key); });
}

std::optional<Fix> Fixes::lineFeeds() const
{
    if (!m_file.input().wantsFixes)
        return std::nullopt;
    const SourceText source = m_file.file().source();
    const SourceText mended = withoutReturns(source);
    Fix fix{u"line-ends-lf"_s, Texts::tr("Change the line ends to LF"), returnsRemoved(source.text()), std::nullopt,
            true};
    if (mended.format() != source.format())
        fix.format = mended.format();
    if (fix.changes.isEmpty() && !fix.format)
        return std::nullopt;
    return proven(std::move(fix));
}

void addFix(Diagnostic &diagnostic, std::optional<Fix> fix)
{
    if (fix)
        diagnostic.fixes.push_back(std::move(*fix));
}

} // namespace dossier
