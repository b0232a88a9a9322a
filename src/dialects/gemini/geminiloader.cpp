// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "geminiloader.h"

#include "dialects/shared/clientdraft.h"
#include "dialects/shared/jstext.h"
#include "dialects/shared/jsyaml.h"
#include "geminischema.h"

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

void readHeader(ClientDraft &draft, const js::Fence &fence)
{
    draft.setHeader(fence.header);
    const QString header = draft.text().mid(fence.header.start, fence.header.length);
    Result<yaml::Document> document = js::readJsYaml(header, draft.schema());
    if (!document) {
        draft.refuseYaml(document.error());
        return;
    }
    if (document->root && document->root->kind == yaml::Node::Kind::Sequence) {
        const yaml::Node list = *document->root;
        draft.takeFields({}, MappedText(header));
        gemini::judgeRemoteList(draft, list);
        return;
    }
    if (!document->root || document->root->kind != yaml::Node::Kind::Mapping) {
        draft.refuseNoMapping();
        return;
    }
    draft.takeFields(std::move(*document), MappedText(header));
    gemini::judge(draft);
}

/// What follows the closing dashes on their line is lost, and with it all of
/// the prompt: the client's pattern then matches none.
TextRange promptRange(const QString &text, const js::Fence &fence)
{
    const QStringView rest = QStringView(text).sliced(fence.closeEnd);
    const qsizetype lineEnd = rest.startsWith(u'\n') ? 1 : rest.startsWith("\r\n"_L1) ? 2 : -1;
    return lineEnd < 0 ? TextRange{fence.closeEnd, 0} : TextRange::between(fence.closeEnd + lineEnd, text.size());
}

} // namespace

Reading GeminiLoader::read(const AgentFile &file, const FileContext &context) const
{
    ClientDraft draft(u"Gemini CLI"_s, file, context, js::Schema::JsYaml4);
    draft.misreadUtf16(file);
    const auto fence = js::findFence(draft.text());
    if (!fence) {
        draft.refuseNoHeader();
        return draft.reading();
    }
    draft.setPrompt(promptRange(draft.text(), *fence));
    readHeader(draft, *fence);
    return draft.reading();
}

} // namespace dossier
