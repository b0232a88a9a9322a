// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "copilotloader.h"

#include "dialects/shared/clientdraft.h"
#include "dialects/shared/standins.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;
using js::Kind;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::CopilotLoader)
};

/// What the client calls the agent: the path below its folder without the
/// ending, "--" between the parts.
QString idFromPath(const QString &path)
{
    static const QRegularExpression folder(u"/\\.(?:github|copilot)/agents/(.+)\\z"_s);
    const QRegularExpressionMatch match = folder.match(path);
    QString name = match.hasMatch() ? match.captured(1).replace(u'/', "--"_L1) : path.section(u'/', -1);
    if (name.endsWith(".md"_L1))
        name.chop(3);
    if (name.endsWith(".agent"_L1))
        name.chop(6);
    return name;
}

void noteUnsure(ClientDraft &draft, TextRange range)
{
    draft.note(u"not-established"_s,
               Texts::tr("Whether Copilot CLI reads this is not known; here it is taken as if it does."), range);
}

/// A value of a kind that was seen to drop the file.
void refuseKind(ClientDraft &draft, QStringView key, std::initializer_list<Kind> kinds, Wanted wanted)
{
    const yaml::NodeEntry *entry = draft.entry(key);
    if (entry && std::ranges::contains(kinds, js::kindOf(entry->second, draft.schema())))
        draft.refuse(unmetSentence(u"Copilot CLI"_s, key.toString(), wanted), draft.place(entry->second));
}

void judgeList(ClientDraft &draft, QStringView key)
{
    const yaml::NodeEntry *entry = draft.entry(key);
    if (entry && js::kindOf(entry->second, draft.schema()) == Kind::Number) {
        draft.refuse(Texts::tr("Copilot CLI does not load this agent: “%1” must be text or a list of texts.").arg(key),
                     draft.place(entry->second));
    }
}

void judge(ClientDraft &draft)
{
    refuseKind(draft, u"name", {Kind::Number}, Wanted::Text);
    judgeList(draft, u"tools");
    judgeList(draft, u"model");
    refuseKind(draft, u"skills", {Kind::Text}, Wanted::TextList);
    refuseKind(draft, u"user-invocable", {Kind::Text, Kind::Number, Kind::Array, Kind::Object}, Wanted::Boolean);
    const yaml::NodeEntry *policy = draft.entry(u"model-policy");
    if (policy && policy->second.kind == yaml::Node::Kind::Scalar && policy->second.value != "required"_L1)
        draft.refuseValue(u"model-policy"_s, policy->second, {u"required"_s});
    if (!draft.entry(u"description"))
        draft.refuseMissing(u"description"_s);
}

void readHeader(ClientDraft &draft, TextRange header)
{
    draft.setHeader(header);
    const QString text = draft.text().sliced(header.start, header.length);
    StandIns standIns(text);
    standIns.replaceBreaks();
    Result<yaml::Document> document = standIns.read();
    if (!document) {
        draft.refuseYaml(document.error());
        return;
    }
    for (const yaml::DuplicateKey &duplicate : document->duplicates)
        noteUnsure(draft, draft.inDocument({header.start + duplicate.repeated.start, duplicate.repeated.length}));
    if (!document->root || document->root->kind != yaml::Node::Kind::Mapping) {
        draft.refuseMissing(u"description"_s);
        return;
    }
    draft.takeFields(std::move(*document), MappedText(text));
    judge(draft);
}

} // namespace

Reading CopilotLoader::read(const AgentFile &file, const FileContext &context) const
{
    // Dates were not looked at, so the core schema has none.
    ClientDraft draft(u"Copilot CLI"_s, file, context, js::Schema::Core);
    draft.dropByteOrderMark();
    if (file.header() == AgentFile::Header::None) {
        draft.refuseNoHeader();
    } else {
        const FileText text = file.source().fileText();
        const qsizetype mark = text.text().size() - draft.text().size();
        const auto inText = [&](TextRange range) {
            const TextRange found = text.toFile(range);
            return TextRange{found.start - mark, found.length};
        };
        draft.setPrompt(inText(file.bodyRange()));
        readHeader(draft, inText(file.headerRange()));
        if (file.header() == AgentFile::Header::Unclosed)
            noteUnsure(draft, file.openFence());
    }
    draft.reading().name = idFromPath(context.path);
    return draft.reading();
}

} // namespace dossier
