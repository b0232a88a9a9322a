// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "qwenloader.h"

#include "dialects/shared/clientdraft.h"
#include "dialects/shared/standins.h"
#include "qwenrules.h"
#include "simplelines.h"

#include <QCoreApplication>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::QwenLoader)
};

/// CRLF and CR become LF before anything else.
MappedText withLineFeeds(const QString &text)
{
    MappedText fed;
    qsizetype start = 0;
    for (qsizetype at = text.indexOf(u'\r'); at >= 0; at = text.indexOf(u'\r', at + 1)) {
        fed.copy(QStringView(text).sliced(start, at - start), start);
        const bool hasFeed = at + 1 < text.size() && text[at + 1] == u'\n';
        if (!hasFeed)
            fed.copy(u"\n", at);
        start = at + 1;
    }
    fed.copy(QStringView(text).sliced(start), start);
    return fed;
}

Result<yaml::Document> readYaml(const QString &header)
{
    // A block of text at the end ends with a line end, which the fence has taken.
    StandIns standIns(header + u'\n');
    standIns.replaceControls();
    Result<yaml::Document> document = standIns.read();
    if (!document)
        return document;
    std::optional<TextRange> fault;
    if (document->several)
        fault = document->root->range;
    else if (!document->duplicates.empty())
        fault = document->duplicates.front().repeated;
    else if (!document->root || document->root->kind != yaml::Node::Kind::Mapping)
        fault = document->root ? document->root->range : TextRange{};
    if (!fault)
        return document;
    return std::unexpected(Error{.code = Error::Code::Syntax, .text = {}, .range = fault});
}

/// A field that is null is none for the client.
void dropNulls(Reading &reading)
{
    std::erase_if(reading.fields, [](const FieldReading &field) { return field.value.isNull(); });
}

void readLinewise(ClientDraft &draft, TextRange header, TextRange fault)
{
    Reading &reading = draft.reading();
    reading.header = HeaderOutcome::Rescued;
    const auto place = [&](TextRange range) { return draft.inDocument({header.start + range.start, range.length}); };
    for (FieldReading field : qwen::readSimpleLines(draft.text().sliced(header.start, header.length))) {
        field.keyRange = place(field.keyRange);
        field.valueRange = place(field.valueRange);
        reading.fields.push_back(std::move(field));
    }
    draft.note(u"read-by-lines"_s,
               Texts::tr("The header is no YAML: Qwen Code reads it line by line, each value as it stands."),
               place(fault));
}

void readHeader(ClientDraft &draft, TextRange header)
{
    draft.setHeader(header);
    const QString text = draft.text().sliced(header.start, header.length);
    Result<yaml::Document> document = readYaml(text);
    if (document) {
        draft.takeFields(std::move(*document), MappedText(text));
        dropNulls(draft.reading());
    } else {
        readLinewise(draft, header, document.error().range.value_or(TextRange{}));
    }
    qwen::judge(draft, text, document.has_value());
}

} // namespace

Reading QwenLoader::read(const AgentFile &file, const FileContext &context) const
{
    ClientDraft draft(u"Qwen Code"_s, file, context, js::Schema::Core);
    draft.misreadUtf16(file);
    draft.dropByteOrderMark();
    if (draft.text().contains(u'\r'))
        draft.pushText(withLineFeeds(draft.text()));
    const QString &text = draft.text();
    const qsizetype close = text.startsWith("---\n"_L1) ? text.indexOf("\n---\n"_L1, 4) : -1;
    if (close < 0) {
        draft.refuseNoHeader();
        return draft.reading();
    }
    draft.setPrompt(TextRange::between(close + 5, text.size()));
    readHeader(draft, TextRange::between(4, close));
    return draft.reading();
}

} // namespace dossier
