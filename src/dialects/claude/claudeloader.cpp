// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "claudeloader.h"

#include "fence.h"
#include "rescue.h"
#include "tolerantyaml.h"
#include "values.h"
#include "whitespace.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

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

    void readPrompt(bool isWide);
    void readParts(const Fence &fence);
    void readHeader(const Fence &fence);
    void takeDocument(const yaml::Document &document, const Rescue *rescue);
    void takeFields(const yaml::Node &root, const Rescue *rescue);
    void judge();
    void judgeName();
    void nameByFile(const FieldReading *unusable);
    void judgeDescription();
    void describeInPlugin(const FieldReading *description);
    void fail(Error::Code code, const QString &text, std::optional<TextRange> range);
    void note(const QString &id, const QString &text, TextRange range);
    void noteRepairs(const Rescue &rescue);
    void noteBarredRepair(const QString &header, const Rescue &rescue);
    void noteLostText();
    void noteDuplicates(const std::vector<yaml::DuplicateKey> &duplicates, const Rescue *rescue);

    const AgentFile &m_file;
    const FileContext &m_context;
    FileText m_text;
    TextRange m_header; ///< in the file text
    Reading m_reading;
};

/// In a plugin a name of 300 characters does not serve, one of 65 does; where
/// between them the limit lies is not known.
bool isTooLong(const QString &name)
{
    return name.size() >= 300;
}

bool Pass::isTooLarge() const
{
    // A unit is three bytes at the most and one at least; hardly a file needs an
    // exact count.
    if (m_text.text().size() * 3 <= ClaudeLoader::kMaximumBytes)
        return false;
    return m_file.text().size() > ClaudeLoader::kMaximumBytes ||
           m_file.source().toBytes().size() > ClaudeLoader::kMaximumBytes;
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
    if (isTooLarge()) {
        m_reading.outcome = Outcome::NotLoaded;
        fail(Error::Code::TooLarge, Texts::tr("Claude Code skips files of more than 1,048,576 bytes."), std::nullopt);
    }
    // The client takes every file for UTF-8, in which UTF-16 has no fence.
    const bool isWide = m_file.source().format().encoding != Encoding::Utf8;
    if (const auto fence = isWide ? std::nullopt : claude::findFence(m_text.text()))
        readParts(*fence);
    else
        readPrompt(isWide);
    if (!m_reading.error || m_reading.error->code != Error::Code::TooLarge)
        judge();
    return m_reading;
}

void Pass::readPrompt(bool isWide)
{
    m_reading.prompt = m_text.text();
    m_reading.promptRange = {0, m_file.text().size()};
    note(u"no-front-matter"_s,
         isWide ? Texts::tr("Claude Code finds no header, as it cannot read UTF-16: save the file as UTF-8.")
                : Texts::tr("The file has no header that Claude Code finds: all of it is text."),
         {0, 0});
}

void Pass::readParts(const Fence &fence)
{
    m_header = fence.header;
    m_reading.headerRange = m_text.toDocument(fence.header);
    m_reading.promptRange = m_text.toDocument(fence.prompt);
    m_reading.prompt = m_text.text().mid(fence.prompt.start, fence.prompt.length);
    if (fence.closedInsideLine) {
        note(u"cut-at-dashes"_s,
             Texts::tr("The header ends at the first “---”, here inside a line; the rest of it became the prompt."),
             m_text.toDocument(TextRange{fence.header.end(), 3}));
    }
    readHeader(fence);
}

void Pass::readHeader(const Fence &fence)
{
    const QString header = m_text.text().mid(fence.header.start, fence.header.length);
    Result<yaml::Document> document = claude::readTolerantly(header);
    if (document) {
        m_reading.header = HeaderOutcome::Read;
        takeDocument(*document, nullptr);
        return;
    }
    const Error first = document.error();
    const Rescue rescue(header);
    document = claude::readTolerantly(rescue.text());
    if (document) {
        m_reading.header = HeaderOutcome::Rescued;
        noteRepairs(rescue);
        takeDocument(*document, &rescue);
        return;
    }
    m_reading.header = HeaderOutcome::Failed;
    fail(Error::Code::Syntax, first.text, first.range ? std::optional(inDocument(*first.range)) : std::nullopt);
    noteBarredRepair(header, rescue);
}

void Pass::takeDocument(const yaml::Document &document, const Rescue *rescue)
{
    const auto &root = document.root;
    if (!root || (root->kind == yaml::Node::Kind::Scalar && root->toJson().isNull()))
        return; // an empty header is an empty mapping
    if (root->kind == yaml::Node::Kind::Mapping && !document.several) {
        takeFields(*root, rescue);
        noteDuplicates(document.duplicates, rescue);
        noteLostText();
        return;
    }
    m_reading.header = HeaderOutcome::Failed;
    fail(Error::Code::Schema,
         document.several ? Texts::tr("A line of “...” parts the header in two, which Claude Code does not read.")
                          : Texts::tr("The header is no list of “key: value” lines."),
         m_reading.headerRange);
}

void Pass::takeFields(const yaml::Node &root, const Rescue *rescue)
{
    const auto place = [&](TextRange range) { return inDocument(rescue ? rescue->toHeader(range) : range); };
    const std::vector<claude::Entry> entries = claude::entriesOf(root);
    QHash<QStringView, const claude::Entry *> last;
    for (const claude::Entry &entry : entries)
        last.insert(entry.key, &entry);
    for (const claude::Entry &entry : entries) {
        // Of duplicate keys the last one counts, at its own place.
        if (last.value(entry.key) != &entry)
            continue;
        m_reading.fields.push_back({.key = entry.key,
                                    .value = claude::valueOf(*entry.value),
                                    .keyRange = place(entry.keyNode->range),
                                    .valueRange = place(entry.value->range),
                                    .rescued = rescue && rescue->isRepaired(rescue->toHeader(entry.value->range))});
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

void Pass::noteRepairs(const Rescue &rescue)
{
    for (const TextRange &range : rescue.repaired()) {
        note(u"repaired-value"_s, Texts::tr("Claude Code repairs this value: it reads the whole line as text."),
             inDocument(range));
    }
    for (const TextRange &range : rescue.tabs()) {
        note(u"repaired-tabs"_s, Texts::tr("Claude Code repairs this indentation: it reads each tab as two spaces."),
             inDocument(range));
    }
}

/// Why the repair, which a person counts on, did not help.
void Pass::noteBarredRepair(const QString &header, const Rescue &rescue)
{
    QString withoutReturns = header;
    withoutReturns.replace(u"\r\n"_s, u" \n"_s); // as long, for the ranges
    const Rescue possible(withoutReturns);
    const auto barred = std::ranges::find_if(possible.repaired(),
                                             [&header](TextRange range) { return header[range.end() - 1] == u'\r'; });
    if (barred != possible.repaired().end() && claude::readTolerantly(possible.text())) {
        note(u"repair-barred-by-line-end"_s,
             Texts::tr("Claude Code would repair this value, but not in a line that ends as Windows ends it (CRLF)."),
             inDocument({barred->start, barred->length - 1}));
        return;
    }
    static const QRegularExpression block(u"\\A[|>][-+0-9]*[ \\t]*\\z"_s);
    for (const TextRange &range : rescue.repaired()) {
        const QStringView value = QStringView(header).sliced(range.start, range.length);
        if (block.matchView(value).hasMatch() && rescue.repaired().size() > 1) {
            note(u"repair-spoils-block"_s,
                 Texts::tr("When Claude Code repairs one value of a header it reads the “%1” of another as text: the "
                           "lines below it can no longer be read.")
                     .arg(value.trimmed()),
                 inDocument(range));
        }
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
    if (isPlugin() && (!given || !name->value.isString() || isTooLong(name->value.toString()))) {
        nameByFile(given ? name : nullptr);
        return;
    }
    if (!given) {
        m_reading.outcome = Outcome::NotAnAgent;
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

/// A plugin's agent always loads; `unusable` is the name that does not serve.
void Pass::nameByFile(const FieldReading *unusable)
{
    m_reading.name = stem();
    if (!unusable) {
        note(u"name-from-file"_s, Texts::tr("In a plugin the file’s name takes the place of a missing name."), {0, 0});
    } else if (unusable->value.isString()) {
        note(u"name-from-file"_s, Texts::tr("In a plugin the file’s name takes the place of a name as long as this."),
             unusable->valueRange);
    } else {
        note(u"name-from-file"_s, Texts::tr("In a plugin the file’s name takes the place of a name that is no text."),
             unusable->valueRange);
    }
}

void Pass::judgeDescription()
{
    const FieldReading *description = m_reading.field(u"description");
    const bool isText = description && description->value.isString();
    if (isText)
        m_reading.description = description->value.toString();
    if (isText && !std::ranges::all_of(description->value.toString(), claude::isWhite))
        return;
    if (isPlugin()) {
        describeInPlugin(description);
        return;
    }
    if (description && (description->value.isArray() || description->value.isObject())) {
        m_reading.outcome = Outcome::NotLoaded;
        fail(Error::Code::Schema, Texts::tr("The description must be text; this is a list or a mapping."),
             description->valueRange);
        return;
    }
    m_reading.outcome = Outcome::NotLoaded;
    if (m_reading.error)
        return;
    if (description && (description->value.isDouble() || description->value.isBool())) {
        fail(Error::Code::Schema,
             Texts::tr("The description must be text; Claude Code reads this as a number, as true or as false."),
             description->valueRange);
        return;
    }
    fail(Error::Code::Schema, Texts::tr("Claude Code does not load an agent without a description."),
         description ? std::optional(description->valueRange) : std::nullopt);
}

/// The client shows digits as text (issue 89404); for all else, dropped or
/// missing, a placeholder stands.
void Pass::describeInPlugin(const FieldReading *description)
{
    if (!description || description->value.isNull() || description->value.isString())
        return;
    if (description->value.isDouble()) {
        m_reading.description = QString::number(description->value.toDouble(), 'g', QLocale::FloatingPointShortest);
        return;
    }
    note(u"description-dropped"_s, Texts::tr("Claude Code drops this description, as it is no text."),
         description->valueRange);
}

} // namespace

Reading ClaudeLoader::read(const AgentFile &file, const FileContext &context) const
{
    return Pass(file, context).run();
}

} // namespace dossier
