// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/textrange.h"

#include <QString>

#include <vector>

namespace dossier {

/// Where a text names an agent. A value.
struct Mention {
    enum class Kind : char {
        Call, ///< `Agent(name)`, `Task(a, name)`: in tools, permission rules and prompts
        Type, ///< `subagent_type: name`
        Handle, ///< `@agent-name`
        Field, ///< `agent: name` of a skill or a command
        Setting, ///< "agent" of the settings
        Hook, ///< what a hook on agents waits for
        Path, ///< `agents/name.md`
        Word, ///< the same word, whatever it means
    };

    Kind kind = Kind::Word;
    TextRange range; ///< of the name alone

    /// Whether nothing else than the agent can be meant.
    [[nodiscard]] bool isCertain() const { return kind != Kind::Word && kind != Kind::Path; }
    bool operator==(const Mention &) const = default;
};

/// An agent's name as others write it.
struct MentionedName {
    QString name;
    /// Of a plugin's agent: what stands before the colon. Bare names then count
    /// in the files of the plugin only.
    QString plugin = {};
    bool isBareToo = true;
};

/// The kinds of files that name agents, by what their text is.
enum class MentionFile : char {
    Agent, ///< Markdown; its own `name` is no mention
    Skill, ///< or command: its header may name the agent that runs it
    Text, ///< Markdown
    Json, ///< settings or hooks
};

/// Every mention in a document text, in order. None in JSON that cannot be read.
/// Any thread.
[[nodiscard]] std::vector<Mention> mentionsIn(const QString &text, const MentionedName &name, MentionFile file);

/// What a mention is, for a list: "Agent(…) in tools"; translated.
[[nodiscard]] QString toText(Mention::Kind kind);

} // namespace dossier
