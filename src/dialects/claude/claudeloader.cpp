// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "claudeloader.h"

#include "fence.h"
#include "rescue.h"
#include "tolerantyaml.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;
using claude::Fence;
using claude::Rescue;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::ClaudeLoader)
};

/// One reading in the making.
class Pass
{
public:
    Pass(const AgentFile &file, const FileContext &context)
        : m_file(file)
        , m_context(context)
        , m_text(file.source().fileText())
    {
    }

    [[nodiscard]] Reading run();

private:
    [[nodiscard]] bool isPlugin() const { return m_context.place == FileContext::Place::Plugin; }
    [[nodiscard]] bool isTooLarge() const;
    [[nodiscard]] QString stem() const { return QFileInfo(m_context.path).completeBaseName(); }
    [[nodiscard]] TextRange inDocument(TextRange headerRange) const;

    void readHeader(const Fence &fence);
    void takeFields(const yaml::Node &root, const Rescue *rescue);
    void judge();
    void judgeName();
    void judgeDescription();
    void fail(Error::Code code, const QString &text, std::optional<TextRange> range);
    void note(const QString &id, const QString &text, TextRange range);
    void noteLostText();
    void noteDuplicates(const std::vector<yaml::DuplicateKey> &duplicates, const Rescue *rescue);

    const AgentFile &m_file;
    const FileContext &m_context;
    FileText m_text;
    TextRange m_header; ///< in the file text
    Reading m_reading;
};

bool Pass::isTooLarge() const
{
    // A unit is three bytes at the most; most files need no exact count.
    if (m_text.text().size() * 3 <= ClaudeLoader::kMaximumBytes)
        return false;
    return m_file.source().toBytes().size() > ClaudeLoader::kMaximumBytes;
}

TextRange Pass::inDocument(TextRange headerRange) const
{
    return m_text.toDocument(TextRange{m_header.start + headerRange.start, headerRange.length});
}

void Pass::fail(Error::Code code, const QString &text, std::optional<TextRange> range)
{
    m_reading.error = Error{.code = code, .text = text, .path = m_context.path, .range = range};
}

void Pass::note(const QString &id, const QString &text, TextRange range)
{
    m_reading.notes.push_back({id, text, range});
}

Reading Pass::run()
{
    m_reading.strictYaml = m_file.isStrictYaml();
    const QString &text = m_text.text();
    const auto fence = claude::findFence(text);
    if (isTooLarge()) {
        m_reading.outcome = Outcome::NotLoaded;
        fail(Error::Code::TooLarge, Texts::tr("Claude Code skips files of more than 1,048,576 bytes."), std::nullopt);
    }
    if (!fence) {
        m_reading.prompt = text;
        m_reading.promptRange = {0, m_file.text().size()};
        note(u"no-front-matter"_s, Texts::tr("The file has no header that Claude Code finds: all of it is text."),
             {0, 0});
        if (!m_reading.error)
            judge();
        return m_reading;
    }
    m_header = fence->header;
    m_reading.headerRange = m_text.toDocument(fence->header);
    m_reading.promptRange = m_text.toDocument(fence->prompt);
    m_reading.prompt = text.mid(fence->prompt.start, fence->prompt.length);
    if (fence->closedInsideLine) {
        note(u"cut-at-dashes"_s,
             Texts::tr("The header ends at the first “---”, here inside a line; the rest of it became the prompt."),
             m_text.toDocument(TextRange{fence->header.end(), 3}));
    }
    readHeader(*fence);
    if (!m_reading.error || m_reading.error->code != Error::Code::TooLarge)
        judge();
    return m_reading;
}

void Pass::readHeader(const Fence &fence)
{
    const QString header = m_text.text().mid(fence.header.start, fence.header.length);
    Result<yaml::Document> document = claude::readTolerantly(header);
    std::optional<Rescue> rescue;
    if (document) {
        m_reading.header = HeaderOutcome::Read;
    } else {
        const Error first = document.error();
        rescue.emplace(header);
        document = claude::readTolerantly(rescue->text());
        if (!document) {
            m_reading.header = HeaderOutcome::Failed;
            fail(Error::Code::Syntax, first.text, first.range ? std::optional(inDocument(*first.range)) : std::nullopt);
            return;
        }
        m_reading.header = HeaderOutcome::Rescued;
        for (const TextRange &range : rescue->repaired()) {
            note(u"repaired-value"_s, Texts::tr("Claude Code repairs this value: it reads the whole line as text."),
                 inDocument(range));
        }
    }
    if (!document->root || (document->root->kind == yaml::Node::Kind::Scalar && document->root->toJson().isNull()))
        return; // an empty header is an empty mapping
    if (document->root->kind != yaml::Node::Kind::Mapping) {
        m_reading.header = HeaderOutcome::Failed;
        fail(Error::Code::Schema, Texts::tr("The header is no list of “key: value” lines."), m_reading.headerRange);
        return;
    }
    takeFields(*document->root, rescue ? &*rescue : nullptr);
    noteDuplicates(document->duplicates, rescue ? &*rescue : nullptr);
    noteLostText();
}

void Pass::takeFields(const yaml::Node &root, const Rescue *rescue)
{
    for (const auto &[key, value] : root.entries) {
        const auto place = [&](TextRange range) { return inDocument(rescue ? rescue->toHeader(range) : range); };
        FieldReading field{.key = key.value,
                           .value = value.toJson(),
                           .keyRange = place(key.range),
                           .valueRange = place(value.range),
                           .rescued = rescue && rescue->isRepaired(rescue->toHeader(value.range))};
        // Of duplicate keys the last one counts, at its own place.
        std::erase_if(m_reading.fields, [&](const FieldReading &earlier) { return earlier.key == field.key; });
        m_reading.fields.push_back(std::move(field));
    }
}

void Pass::noteDuplicates(const std::vector<yaml::DuplicateKey> &duplicates, const Rescue *rescue)
{
    for (const yaml::DuplicateKey &duplicate : duplicates) {
        note(u"duplicate-key"_s,
             Texts::tr("“%1” stands here again; Claude Code uses the last one only.").arg(duplicate.key),
             inDocument(rescue ? rescue->toHeader(duplicate.repeated) : duplicate.repeated));
    }
}

void Pass::noteLostText()
{
    for (const HeaderEntry &entry : m_file.entries()) {
        const FieldReading *field = m_reading.field(entry.key);
        if (entry.commentRange.isEmpty() || !field || field->rescued || !field->value.isString())
            continue;
        if (entry.value && entry.value->style == yaml::ScalarStyle::Plain) {
            note(u"text-lost-after-hash"_s, Texts::tr("“ #” begins a comment: Claude Code does not read what follows."),
                 entry.commentRange);
        }
    }
}

void Pass::judge()
{
    if (m_reading.header == HeaderOutcome::Failed || m_reading.header == HeaderOutcome::None) {
        const bool failed = m_reading.header == HeaderOutcome::Failed;
        if (isPlugin()) {
            m_reading.outcome = Outcome::LoadsWithoutMetadata;
            m_reading.name = stem();
        } else {
            m_reading.outcome = failed ? Outcome::NotLoaded : Outcome::NotAnAgent;
        }
        return;
    }
    m_reading.outcome = Outcome::Loads;
    judgeName();
    if (m_reading.outcome != Outcome::NotAnAgent)
        judgeDescription();
}

void Pass::judgeName()
{
    const FieldReading *name = m_reading.field(u"name");
    const bool given = name && !name->value.isNull() && !(name->value.isString() && name->value.toString().isEmpty());
    if (!given) {
        if (isPlugin()) {
            m_reading.name = stem();
            note(u"name-from-file"_s, Texts::tr("In a plugin the file’s name takes the place of a missing name."),
                 {0, 0});
        } else {
            m_reading.outcome = Outcome::NotAnAgent;
        }
        return;
    }
    if (!name->value.isString()) {
        m_reading.outcome = Outcome::NotLoaded;
        fail(Error::Code::Schema, Texts::tr("The name must be text; this is read as something else."),
             name->valueRange);
        return;
    }
    m_reading.name = name->value.toString();
    // Documentation of sub-agents, since 2.1.218; the offline validator says nothing.
    if (m_reading.name->contains(u':') || m_reading.name->startsWith(u'-')) {
        m_reading.outcome = Outcome::NotLoaded;
        fail(Error::Code::Schema,
             Texts::tr("Claude Code loads no agent whose name holds a colon or begins with a hyphen."),
             name->valueRange);
    }
}

void Pass::judgeDescription()
{
    const FieldReading *description = m_reading.field(u"description");
    const bool isText = description && description->value.isString();
    if (isText)
        m_reading.description = description->value.toString();
    if (isText && !description->value.toString().trimmed().isEmpty())
        return;
    if (description && (description->value.isArray() || description->value.isObject())) {
        m_reading.outcome = Outcome::NotLoaded;
        fail(Error::Code::Schema, Texts::tr("The description must be text; this is a list or a mapping."),
             description->valueRange);
        return;
    }
    if (isPlugin())
        return; // a placeholder takes its place
    m_reading.outcome = Outcome::NotLoaded;
    if (!m_reading.error) {
        fail(Error::Code::Schema, Texts::tr("Claude Code does not load an agent without a description."),
             description ? std::optional(description->valueRange) : std::nullopt);
    }
}

} // namespace

Reading ClaudeLoader::read(const AgentFile &file, const FileContext &context) const
{
    return Pass(file, context).run();
}

} // namespace dossier
