// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// The model against what the real client said: oracle.js SHARED
import { readFileSync, existsSync } from "node:fs";
import * as model from "./model.js";

const shared = process.argv[2];
const linesOf = (file) => readFileSync(`${shared}/oracle/${file}`, "utf8").trimEnd().split("\n");
let differences = 0;

function compare(what, key, got, recorded) {
    if (got === recorded) return;
    ++differences;
    console.log(`${what}: ${key} is ${JSON.stringify(got)}, recorded ${JSON.stringify(recorded)}`);
}

function checkCase(row) {
    if (!row.file.endsWith(".md")) return 0;
    const reading = model.read(Buffer.from(row.content_base64, "base64"));
    const { verdict, message } = model.validate(reading, false);
    compare(row.case, "verdict", verdict, row.folder_verdict);
    compare(row.case, "message", row.folder_message.includes(message) && !message === !row.folder_message, true);
    const plugin = model.validate(reading, true);
    const said = ["ok", "no-description"].includes(plugin.verdict) ? plugin.message : "";
    compare(row.case, "plugin's message", row.plugin_message.startsWith(said) && !said === !row.plugin_message, true);
    compare(row.case, "plugin's id", model.pluginId(reading, "pl", row.file), row.plugin_id);
    if (row.description_tokens !== null)
        compare(row.case, "tokens", model.descriptionTokens(reading, row.file), row.description_tokens);
    return 1;
}

function checkCorpus(row) {
    const [path, recorded] = row.split("\t");
    if (!existsSync(`${shared}/corpus/${path}`)) return 0;
    const { verdict } = model.validate(model.read(readFileSync(`${shared}/corpus/${path}`)), false);
    const words = { warning: "no-description", error: "wrong-type" };
    compare(path, "verdict", verdict, words[recorded] ?? recorded);
    return 1;
}

const cases = linesOf("claude-cases.jsonl").map((line) => checkCase(JSON.parse(line)));
const corpus = linesOf("claude-corpus.tsv").slice(1).map(checkCorpus);
const sum = (counts) => counts.reduce((all, one) => all + one, 0);
console.log(`${sum(cases)} cases, ${sum(corpus)} corpus files, ${differences} differences`);
process.exit(differences ? 1 : 0);
