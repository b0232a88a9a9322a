// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "clientdraft.h"

#include "jstext.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::ClientLoader)
};

} // namespace

ClientDraft::ClientDraft(QString client, const AgentFile &file, const FileContext &context, js::Schema schema)
    : m_client(std::move(client))
    , m_context(context)
    , m_schema(schema)
    , m_fileText(file.source().fileText())
    , m_texts{MappedText(m_fileText.text())}
{
    m_reading.strictYaml = file.isStrictYaml();
    m_reading.outcome = Outcome::Loads;
}

TextRange ClientDraft::inDocument(TextRange range) const
{
    for (const MappedText &text : std::views::reverse(m_texts))
        range = text.toOrigin(range);
    return m_fileText.toDocument(range);
}

void ClientDraft::dropByteOrderMark()
{
    if (!text().startsWith(QChar(0xFEFF)))
        return;
    MappedText rest;
    rest.copy(QStringView(text()).sliced(1), 1);
    pushText(std::move(rest));
}

void ClientDraft::misreadUtf16(const AgentFile &file)
{
    if (file.source().format().encoding == Encoding::Utf8)
        return;
    MappedText misread;
    misread.add(u"\uFFFD", 0);
    misread.copy(text(), 0);
    pushText(std::move(misread));
}

void ClientDraft::markRescued(TextRange value)
{
    for (FieldReading &field : m_reading.fields)
        field.rescued = field.rescued || value.touches(field.valueRange.start);
}

void ClientDraft::setHeader(TextRange header)
{
    m_header = header;
    m_reading.header = HeaderOutcome::Read;
    m_reading.headerRange = inDocument(header);
}

void ClientDraft::setPrompt(TextRange range)
{
    const TextRange trimmed = js::trimmed(text(), range);
    m_reading.promptRange = inDocument(trimmed);
    m_reading.prompt = text().mid(trimmed.start, trimmed.length);
}

TextRange ClientDraft::place(const yaml::Node &node) const
{
    const TextRange range = m_headerText.toOrigin(node.range);
    return inDocument({m_header.start + range.start, range.length});
}

void ClientDraft::takeFields(yaml::Document document, const MappedText &header)
{
    m_headerText = header;
    if (!document.root)
        return;
    m_root = std::move(*document.root);
    for (const auto &[key, value] : m_root.entries) {
        const bool isScalar = key.kind == yaml::Node::Kind::Scalar;
        m_reading.fields.push_back({.key = isScalar ? key.value : u"[object Object]"_s,
                                    .value = js::toJson(value, m_schema),
                                    .keyRange = place(key),
                                    .valueRange = place(value)});
    }
    const auto textOf = [this](QStringView key) {
        const yaml::NodeEntry *found = entry(key);
        const bool isText = found && js::kindOf(found->second, m_schema) == js::Kind::Text;
        return isText ? std::optional(found->second.value) : std::nullopt;
    };
    m_reading.name = textOf(u"name");
    m_reading.description = textOf(u"description");
}

const yaml::NodeEntry *ClientDraft::entry(QStringView key) const
{
    const auto found = std::ranges::find_if(m_root.entries, [key](const yaml::NodeEntry &entry) {
        return entry.first.kind == yaml::Node::Kind::Scalar && entry.first.value == key;
    });
    return found == m_root.entries.end() ? nullptr : &*found;
}

void ClientDraft::refuse(const QString &sentence, std::optional<TextRange> range, Error::Code code)
{
    m_reading.outcome = Outcome::NotLoaded;
    if (!m_reading.error)
        m_reading.error = Error{.code = code, .text = sentence, .path = m_context.path, .range = range};
}

void ClientDraft::refuseNoHeader()
{
    m_reading.header = HeaderOutcome::None;
    setPrompt({0, text().size()});
    if (text().startsWith(u"\uFEFF---"_s)) {
        refuse(Texts::tr("%1 finds no header behind a byte order mark, and loads no agent without one.").arg(m_client),
               TextRange{0, 0});
        return;
    }
    refuse(Texts::tr("%1 finds no header between lines of “---”, and loads no agent without one.").arg(m_client),
           TextRange{0, 0});
}

void ClientDraft::refuseYaml(const Error &error)
{
    m_reading.header = HeaderOutcome::Failed;
    std::optional<TextRange> range;
    if (error.range)
        range = inDocument({m_header.start + error.range->start, error.range->length});
    refuse(Texts::tr("%1 does not load this agent: it reads strict YAML only, and the header is none (%2).")
               .arg(m_client, error.text),
           range, Error::Code::Syntax);
}

void ClientDraft::refuseNoMapping()
{
    m_reading.header = HeaderOutcome::Failed;
    refuse(Texts::tr("%1 does not load this agent: the header is no list of “key: value” lines.").arg(m_client),
           m_reading.headerRange);
}

void ClientDraft::refuseMissing(const QString &key)
{
    refuse(Texts::tr("%1 loads no agent without “%2” in its header.").arg(m_client, key), m_reading.headerRange);
}

void ClientDraft::refuseValue(const QString &field, const yaml::Node &value, const QStringList &allowed)
{
    const QString written = value.kind == yaml::Node::Kind::Scalar ? value.value : u"…"_s;
    refuse(Texts::tr("%1 does not load this agent: “%2” may be one of %3, not “%4”.")
               .arg(m_client, field, allowed.join(u", "_s), written),
           place(value));
}

bool ClientDraft::check(const QString &field, const yaml::Node &value, Wanted wanted)
{
    if (isMet(value, wanted, m_schema))
        return true;
    refuse(unmetSentence(m_client, field, wanted), place(value));
    return false;
}

void ClientDraft::note(const QString &id, const QString &text, TextRange range)
{
    m_reading.notes.push_back({id, text, range});
}

} // namespace dossier
