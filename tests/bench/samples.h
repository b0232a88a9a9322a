// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace dossier::bench {

/// An agent file of about so many bytes, as people write them. An unquoted one
/// has a colon in its description that the client has to repair.
[[nodiscard]] inline QByteArray sampleAgent(qsizetype bytes, bool isUnquoted, int number = 0)
{
    const QByteArray quote = isUnquoted ? "" : "\"";
    QByteArray text =
        "---\nname: sample-" + QByteArray::number(number) + "\ndescription: " + quote +
        "Use this agent when the build of a service fails and nobody knows why. Examples: "
        "<example>Context: A nightly build is red. user: 'Why did it fail?' assistant: 'I will read the log and name "
        "the "
        "first cause.' <commentary>The log is long, and the cause is not at its end.</commentary></example>" +
        quote + "\nmodel: sonnet\ncolor: green\ntools: Read, Grep, Glob, Bash\n---\n\n# What to do\n\n";
    while (text.size() < bytes) {
        text += "- Read the log from its beginning, note each warning, and say which one came first.\n"
                "- Look for what changed since the last green build; `git log` names the commits.\n\n"
                "Then write down what was found, where, and how sure it is — never more than that.\n\n";
    }
    return text;
}

} // namespace dossier::bench
