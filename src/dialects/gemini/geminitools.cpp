// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "geminischema.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace dossier::gemini {

using namespace Qt::StringLiterals;

namespace {

// A list of its own beside the data: it decides the verdict, so a person's
// newer data file must not change it.
constexpr std::array kBuiltIn{
    "glob"_L1,
    "write_todos"_L1,
    "write_file"_L1,
    "google_web_search"_L1,
    "web_fetch"_L1,
    "replace"_L1,
    "run_shell_command"_L1,
    "grep_search"_L1,
    "search_file_content"_L1, // the old name of grep_search
    "read_many_files"_L1,
    "read_file"_L1,
    "list_directory"_L1,
    "activate_skill"_L1,
    "ask_user"_L1,
    "tracker_create_task"_L1,
    "tracker_update_task"_L1,
    "tracker_get_task"_L1,
    "tracker_list_tasks"_L1,
    "tracker_add_dependency"_L1,
    "tracker_visualize"_L1,
    "get_internal_docs"_L1,
    "enter_plan_mode"_L1,
    "exit_plan_mode"_L1,
    "update_topic"_L1,
    "complete_task"_L1,
    "invoke_agent"_L1,
    "read_mcp_resource"_L1,
    "list_mcp_resources"_L1,
};

/// "server_tool" or "server_*": the server ends at the first underscore, and
/// the tool is more than underscores.
bool isServerTool(QStringView name)
{
    static const QRegularExpression part(u"\\A[a-zA-Z0-9_.:-]+\\z"_s);
    const qsizetype line = name.indexOf(u'_');
    if (line <= 0)
        return false;
    const QStringView tool = name.sliced(line + 1);
    if (!part.matchView(name.first(line)).hasMatch())
        return false;
    const bool onlyLines = std::ranges::all_of(tool, [](QChar c) { return c == u'_'; });
    return tool == "*"_L1 || (!onlyLines && part.matchView(tool).hasMatch());
}

} // namespace

bool isToolName(const QString &name)
{
    if (std::ranges::any_of(kBuiltIn, [&name](QLatin1StringView known) { return name == known; }))
        return true;
    if (name == "*"_L1 || name == "mcp_*"_L1 || name.startsWith("discovered_tool_"_L1))
        return true;
    return name.startsWith("mcp_"_L1) && isServerTool(QStringView(name).sliced(4));
}

} // namespace dossier::gemini
