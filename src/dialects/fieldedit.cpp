// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "fieldedit.h"

#include "fieldcontent.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::FieldEdit)
};

std::unexpected<Error> refused(const QString &text)
{
    return std::unexpected(Error{.code = Error::Code::Refused, .text = text});
}

/// One edit with what proves it.
class Proof
{
public:
    Proof(const AgentFile &file, const Client &client, const FileContext &context)
        : m_file(file)
        , m_client(client)
        , m_context(context)
        , m_before(client.loader->read(file, context))
    {
    }

    [[nodiscard]] const Reading &before() const { return m_before; }

    /// Whether the client reads the same but for these keys, and still loads
    /// the file if it did.
    [[nodiscard]] bool holds(const ChangeSet &changes, const QStringList &keys,
                             const std::optional<QJsonValue> &wanted) const;
    /// Why an edit that does not hold is not made.
    [[nodiscard]] std::unexpected<Error> refusal(const ChangeSet &changes, const QString &key) const;

private:
    [[nodiscard]] std::optional<Reading> after(const ChangeSet &changes) const;
    [[nodiscard]] static bool sameOthers(const Reading &a, const Reading &b, const QStringList &keys);

    const AgentFile &m_file;
    const Client &m_client;
    const FileContext &m_context;
    Reading m_before;
};

bool Proof::sameOthers(const Reading &a, const Reading &b, const QStringList &keys)
{
    return std::ranges::all_of(a.fields, [&](const FieldReading &field) {
        const FieldReading *other = b.field(field.key);
        return keys.contains(field.key) || (other && other->value == field.value);
    });
}

/// Continuation lines that look like keys: the client takes `user: …` in the
/// middle of a description for a field, a person takes it for text.
QStringList swallowedKeys(const AgentFile &file, const Reading &reading, const QString &key)
{
    QStringList keys;
    const HeaderEntry *entry = file.entry(key);
    for (const FieldReading &field : reading.fields) {
        if (entry && field.key != key && entry->linesRange.contains(field.keyRange))
            keys.append(field.key);
    }
    return keys;
}

bool Proof::holds(const ChangeSet &changes, const QStringList &edited, const std::optional<QJsonValue> &wanted) const
{
    QStringList keys = edited;
    if (!edited.isEmpty())
        keys = swallowedKeys(m_file, m_before, edited.first()) + edited;
    const auto after = this->after(changes);
    if (!after || (m_before.loads() && !after->loads()))
        return false;
    const bool readBefore = m_before.header == HeaderOutcome::Read || m_before.header == HeaderOutcome::Rescued;
    const bool readAfter = after->header == HeaderOutcome::Read || after->header == HeaderOutcome::Rescued;
    if (!readAfter) {
        // A header that the client did not read before may still be mended step by step.
        return !readBefore && m_before.header == after->header;
    }
    if (wanted && !keys.isEmpty()) {
        const FieldReading *field = after->field(keys.last());
        if (!field || field->value != asRead(*wanted))
            return false;
    }
    return !readBefore || (sameOthers(m_before, *after, keys) && sameOthers(*after, m_before, keys) &&
                           m_before.prompt == after->prompt);
}

std::optional<Reading> Proof::after(const ChangeSet &changes) const
{
    const auto text = changes.applyTo(m_file.text());
    if (!text)
        return std::nullopt;
    const AgentFile file = AgentFile::parse(SourceText(*text, m_file.source().format()));
    return m_client.loader->read(file, m_context);
}

std::unexpected<Error> Proof::refusal(const ChangeSet &changes, const QString &key) const
{
    const QString client = m_client.dialect->title();
    const auto after = this->after(changes);
    if (m_before.loads() && after && after->outcome == Outcome::NotAnAgent)
        return refused(Texts::tr("“%1” was not changed: %2 would take the file for a note.").arg(key, client));
    const bool isRead = after && (after->header == HeaderOutcome::Read || after->header == HeaderOutcome::Rescued);
    if (m_before.loads() && isRead && after->outcome == Outcome::NotLoaded && after->error)
        return refused(Texts::tr("“%1” was not changed. %2").arg(key, after->error->text));
    return refused(
        Texts::tr("“%1” was not changed: %2 would read the rest of the header otherwise. Edit it in the text.")
            .arg(key, client));
}

} // namespace

FieldEdit::FieldEdit(AgentFile file, Client client, FileContext context)
    : m_file(std::move(file))
    , m_client(std::move(client))
    , m_context(std::move(context))
{
}

Result<ChangeSet> FieldEdit::proven(const QStringList &keys, const std::optional<QJsonValue> &wanted,
                                    const std::function<Result<ChangeSet>(const HeaderEdit &)> &edit) const
{
    const Proof proof(m_file, m_client, m_context);
    yaml::WriterRules rules = m_client.dialect->writerRules();
    rules.noBlockScalars = proof.before().header != HeaderOutcome::Read;
    const auto attempt = [&](std::optional<yaml::ScalarStyle> style) {
        HeaderEdit header(m_file, rules);
        header.setKeyOrder(m_client.dialect->keyOrder());
        if (style)
            header.setPreferredStyle(*style);
        return edit(header);
    };
    if (m_style) {
        if (Result<ChangeSet> changes = attempt(m_style); changes && proof.holds(*changes, keys, wanted))
            return changes;
    }
    Result<ChangeSet> changes = attempt(std::nullopt);
    if (!changes || proof.holds(*changes, keys, wanted))
        return changes;
    changes = attempt(yaml::ScalarStyle::DoubleQuoted);
    if (!changes || proof.holds(*changes, keys, wanted))
        return changes;
    return proof.refusal(*changes, keys.last());
}

Result<ChangeSet> FieldEdit::set(const QString &key, const QString &value) const
{
    const FieldSpec *field = m_client.dialect->field(key);
    const auto type = field ? field->type : FieldSpec::Type::String;
    switch (type) {
    case FieldSpec::Type::Integer:
    case FieldSpec::Type::Boolean:
        return setLiteral(*field, value);
    case FieldSpec::Type::ToolList:
    case FieldSpec::Type::StringList:
        return setList(key, splitCommaList(value));
    case FieldSpec::Type::Yaml:
        return setYaml(key, value);
    default:
        break;
    }
    const auto changes =
        proven({key}, QJsonValue(value), [&](const HeaderEdit &header) { return header.setString(key, value); });
    const HeaderEntry *entry = m_file.entry(key);
    if (changes || !entry || entry->commentRange.isEmpty() || entry->mark == HeaderEntry::Mark::Opaque)
        return changes;
    // A client that repairs the line reads the comment as part of the value.
    const TextRange both = TextRange::between(entry->valueRange.start, entry->commentRange.end());
    const ChangeSet whole = ChangeSet::replacing(
        both, yaml::writeScalar(value, {}, yaml::ScalarStyle::Plain, m_client.dialect->writerRules()));
    return Proof(m_file, m_client, m_context).holds(whole, {key}, QJsonValue(value)) ? Result<ChangeSet>(whole)
                                                                                     : changes;
}

Result<ChangeSet> FieldEdit::setLiteral(const FieldSpec &field, const QString &value) const
{
    if (field.type == FieldSpec::Type::Boolean) {
        if (value != "true"_L1 && value != "false"_L1) {
            return std::unexpected(
                Error{.code = Error::Code::Schema,
                      .text = Texts::tr("“%1” may be true or false, not “%2”.").arg(field.key, value)});
        }
        return proven({field.key}, QJsonValue(value == "true"_L1),
                      [&](const HeaderEdit &header) { return header.setLiteral(field.key, value); });
    }
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    static const QRegularExpression digits(u"^(0|[1-9][0-9]{0,8})$"_s);
    if (!isNumber || !digits.match(value).hasMatch() || number < field.minimum) {
        return std::unexpected(Error{.code = Error::Code::Schema,
                                     .text = Texts::tr("“%1” must be a whole number of at least %2, not “%3”.")
                                                 .arg(field.key)
                                                 .arg(field.minimum)
                                                 .arg(value)});
    }
    return proven({field.key}, QJsonValue(number),
                  [&](const HeaderEdit &header) { return header.setLiteral(field.key, value); });
}

Result<ChangeSet> FieldEdit::setList(const QString &key, const QStringList &items) const
{
    // Agents of Claude Code write tools as one line of names; other lists as such.
    const FieldSpec *field = m_client.dialect->field(key);
    const bool commaString = !field || field->type == FieldSpec::Type::ToolList;
    const auto written = [&](bool asLine) {
        return proven({key}, std::nullopt,
                      [&, asLine](const HeaderEdit &header) { return header.setList(key, items, asLine); });
    };
    const Result<ChangeSet> changes = written(commaString);
    if (changes || !commaString)
        return changes;
    // A client that takes no line of names may take a list.
    return written(false);
}

Result<ChangeSet> FieldEdit::setYaml(const QString &key, const QString &yamlText) const
{
    return proven({key}, std::nullopt, [&](const HeaderEdit &header) { return header.setYaml(key, yamlText); });
}

Result<ChangeSet> FieldEdit::unset(const QString &key) const
{
    return proven({key}, std::nullopt, [&](const HeaderEdit &header) { return header.remove(key); });
}

Result<ChangeSet> FieldEdit::rename(const QString &key, const QString &newKey) const
{
    return proven({key, newKey}, std::nullopt, [&](const HeaderEdit &header) { return header.rename(key, newKey); });
}

Result<ChangeSet> FieldEdit::quote(const QString &key) const
{
    const HeaderEntry *entry = m_file.entry(key);
    if (!entry)
        return std::unexpected(
            Error{.code = Error::Code::NotFound, .text = Texts::tr("There is no “%1” in the header.").arg(key)});
    // What the client reads; of a header that it does not read, what a person reads.
    const Reading reading = m_client.loader->read(m_file, m_context);
    const FieldReading *field = reading.field(key);
    QString value;
    const bool isWhole = swallowedKeys(m_file, reading, key).isEmpty();
    if (field && field->value.isString() && isWhole) {
        const Result<QJsonValue> written = asWritten(field->value, *entry, m_file.text());
        if (!written)
            return std::unexpected(written.error());
        value = written->toString();
    } else if (entry->value && entry->value->kind == yaml::Node::Kind::Scalar) {
        value = entry->value->value;
    } else if (const QString line = m_file.text().sliced(entry->valueRange.start, entry->valueRange.length);
               entry->mark == HeaderEntry::Mark::Opaque && !field && !line.isEmpty() && !line.contains(u'\n')) {
        value = line;
    } else {
        return refused(Texts::tr("“%1” holds no single text that could be quoted.").arg(key));
    }
    const QString written =
        yaml::writeScalar(value, {}, yaml::ScalarStyle::DoubleQuoted, m_client.dialect->writerRules());
    const ChangeSet changes = ChangeSet::replacing(entry->valueRange, written).minimised(m_file.text());
    const Proof proof(m_file, m_client, m_context);
    if (proof.holds(changes, {key}, QJsonValue(value)))
        return changes;
    return proof.refusal(changes, key);
}

} // namespace dossier
