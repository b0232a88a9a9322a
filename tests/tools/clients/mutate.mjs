// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// node mutate.mjs SOURCE TARGET COUNT [SEED]: writes COUNT variants of the agent
// files in SOURCE into TARGET, each with one to three small changes of the
// header. The same seed gives the same files.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [source, target, count, seed = "1"] = process.argv.slice(2);
let state = Number(seed) >>> 0;
function random(below) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
}
const pick = (list) => list[random(list.length)];

const pieces = [
    ":", ": ", " #", "#", "-", "- ", "---", "\n", "\n  ", "\t", " ", "  ", "'", "\"", "[", "]", "{", "}", ",", "|", ">",
    "&a ", "*a", "!x ", "!!str ", "%", "@", "`", "?", "? ", "\\", "\\n", "~", "null", "5", "1_0", "0x1F", "010", "12:30",
    "2024-01-31", ".inf", "true", "yes", "é", "\u0085", "\u2028", "\u00A0", "\uFEFF", "\r", "\0", "<<: {a: b}\n",
    "foo: bar\n", "name: x\n", "# note\n", "...\n", "x: y: z\n", "a-b: c: d\n", "  - item\n", "\"a\" b: c\n",
];

function changed(text) {
    const end = Math.max(8, text.indexOf("\n---", 3) + 5);
    const at = random(Math.min(end, text.length) + 1);
    switch (random(5)) {
    case 0: // take away
        return text.slice(0, at) + text.slice(at + 1 + random(3));
    case 1: // take a line away, or say it twice
        const lines = text.split("\n");
        lines.splice(random(Math.min(8, lines.length)), random(2), ...(random(2) ? [pick(lines)] : []));
        return lines.join("\n");
    default: // put in, mostly where a value begins
        const colon = text.indexOf(": ", at);
        const place = random(2) && colon >= 0 && colon < end ? colon + 2 : at;
        return text.slice(0, place) + pick(pieces) + text.slice(place);
    }
}

const texts = readdirSync(source).filter((name) => name.endsWith(".md")).sort()
    .map((name) => readFileSync(join(source, name), "utf8").slice(0, 4000));
mkdirSync(target, { recursive: true });
for (let i = 0; i < Number(count); ++i) {
    let text = pick(texts);
    for (let changes = 1 + random(3); changes > 0; --changes)
        text = changed(text);
    writeFileSync(join(target, `variant-${String(i).padStart(6, "0")}.md`), text);
}
