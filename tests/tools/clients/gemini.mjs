// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// node gemini.mjs CLIENTS FOLDER: what Gemini CLI's own loader makes of the
// agents directly in FOLDER, as one JSON object {file: {outcome, …}}.
import { join, basename } from "node:path";
import { readdirSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [clients, folder] = process.argv.slice(2);
const module = join(clients, "gemini/node_modules/@google/gemini-cli-core/dist/src/agents/agentLoader.js");
const { loadAgentsFromDirectory } = await import(pathToFileURL(module));
const { agents, errors } = await loadAgentsFromDirectory(folder);

const answer = {};
for (const name of readdirSync(folder))
    answer[name] = { outcome: "not-loaded", why: "the client does not mention it" };
for (const agent of agents) {
    const name = basename(agent.metadata.filePath);
    if (answer[name].outcome === "loads") {
        answer[name] = { outcome: "loads" }; // several remote agents in one file
        continue;
    }
    answer[name] = {
        outcome: "loads",
        name: agent.name,
        description: agent.description || null,
        prompt: agent.promptConfig?.systemPrompt ?? null,
    };
}
for (const error of errors)
    answer[basename(error.filePath)] = { outcome: "not-loaded", why: error.message.split("\n").slice(0, 3).join(" | ") };
process.stdout.write(JSON.stringify(answer));
