// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialects/authoring.h"
#include "dialects/dialects.h"

namespace dossier {

inline constexpr QChar kCursorMark(0x2038); // ‸

/// A text with a mark in it for the cursor, as a file of a project, and what is around it.
struct AuthoringCase {
    explicit AuthoringCase(const QString &marked, const QString &client = {})
        : offset(marked.indexOf(kCursorMark))
        , file(AgentFile::parse(SourceText(QString(marked).remove(kCursorMark), {})))
        , dialect(dialects().client(client).dialect)
    {
        using namespace Qt::StringLiterals;
        context.path = u"/Übungs projekt/.claude/agents/log-reader.md"_s;
        facts.agents = {{u"api-designer"_s, u"Project"_s, u"Designs interfaces."_s},
                        {u"code-reviewer"_s, u"Home"_s, u"Reads changes."_s},
                        {u"odd, name"_s, u"Home"_s},
                        {u"shop:helper"_s, u"Plugin shop"_s}};
        facts.skills = {{u"pdf"_s, u"Project"_s, u"Reads PDF files."_s}, {u"release-notes"_s, u"Home"_s}};
        facts.servers = {{u"github"_s, u"/Übungs projekt/.mcp.json"_s}, {u"my server"_s, u"/.mcp.json"_s}};
        facts.serverTools = {u"mcp__github__list_issues"_s};
    }

    [[nodiscard]] AuthoringPlace place() const
    {
        return {.file = file, .dialect = *dialect, .context = context, .facts = facts};
    }

    static const Dialects &dialects()
    {
        static const Dialects all = Dialects::load();
        return all;
    }

    qsizetype offset;
    AgentFile file;
    std::shared_ptr<const Dialect> dialect;
    FileContext context;
    AuthoringFacts facts;
};

inline QString inHeader(const QString &lines)
{
    return QStringLiteral("---\n") + lines + QStringLiteral("\n---\n\nPrompt\n");
}

} // namespace dossier
