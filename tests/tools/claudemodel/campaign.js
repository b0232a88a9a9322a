// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// ClaudeLoader against the model: campaign.js READINGS COUNT [SEED [SHARED]]
// prints each way in which they differ, shortest header first.
import { existsSync, readFileSync } from "node:fs";
import { Headers, randomFrom } from "./headers.js";
import { Readings } from "./readings.js";
import * as model from "./model.js";
import { isKnown } from "./known.js";

const [program, count, seed = "1", shared] = process.argv.slice(2);
const readings = new Readings(program);
const random = randomFrom(Number(seed));
const headers = new Headers(random);

function recordedFiles() {
    if (!shared || !existsSync(`${shared}/oracle`)) return [];
    const linesOf = (file) => readFileSync(`${shared}/oracle/${file}`, "utf8").trimEnd().split("\n");
    const cases = linesOf("claude-cases.jsonl").map((line) => Buffer.from(JSON.parse(line).content_base64, "base64"));
    const paths = linesOf("claude-corpus.tsv").slice(1).map((line) => `${shared}/corpus/${line.split("\t")[0]}`);
    return [...cases, ...paths.filter(existsSync).map((path) => readFileSync(path))];
}

/** Headers to be mutated. */
function seeds(files) {
    const found = files.map((bytes) => model.cut(bytes.toString("utf8"))?.header);
    const usable = found.filter((header) => header !== undefined && header.length < 3000);
    return usable.length > 0 ? usable : ["name: probe\ndescription: Checks things.\ntools: Read\n"];
}

const kFrames = [["---\n", "---\n\nBody.\n"], ["---\r\n", "---\r\n\r\nBody.\r\n"], ["\ufeff---\n", "---\nBody."], ["--- \t\n", "---  \n"],
    ["---\n\n", "---"], ["---\n", "------\nBody."], ["---\n", " ---\nBody."], ["---\n", "--- # x\n"], ["----\n", "---\n"], ["--- # x\n", "---\n"],
    [" ---\n", "---\n"], ["\n---\n", "---\n"], ["---\r", "---\rBody.\r"], ["---\u00a0\n", "---\u2003\n\u0085Body."], ["---\u0085\n", "---\n"]];

/** What both say of a header; null if the same. */
async function difference(header, frame = kFrames[0]) {
    const bytes = Buffer.from(frame[0] + header + frame[1]);
    const expected = readings.expected(bytes);
    const got = await readings.read(bytes);
    return Bun.deepEquals(expected, got) ? null : { header, frame, expected, got };
}

/** The same kind of difference in as few characters as dropping can reach. */
async function shrunk(found) {
    const kind = kindOf(found);
    let best = found;
    for (let size = Math.ceil(best.header.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
        for (let at = 0; at < best.header.length; ) {
            const shorter = await difference(best.header.slice(0, at) + best.header.slice(at + size), best.frame);
            if (shorter && kindOf(shorter) === kind && !isKnown(shorter)) best = shorter;
            else at += size;
        }
    }
    return best;
}

function kindOf({ expected, got }) {
    if (expected.header !== got.header) return `${expected.header} is read as ${got.header}`;
    const keys = Object.keys(expected).filter((key) => !Bun.deepEquals(expected[key], got[key]));
    return `${expected.header}, other ${keys.join(", ")}`;
}

const files = recordedFiles();
let differentFiles = 0;
for (const bytes of files) {
    const found = { expected: readings.expected(bytes), got: await readings.read(bytes) };
    if (Bun.deepEquals(found.expected, found.got)) continue;
    ++differentFiles;
    console.log(`${kindOf(found)}: ${JSON.stringify(bytes.toString("utf8").slice(0, 200))}`);
}
const given = seeds(files);
const kinds = new Map();
let different = 0;
let known = 0;
for (let i = 0; i < Number(count); ++i) {
    let header = random() < 0.6 ? headers.made() : headers.mutated(given[headers.below(given.length)]);
    if (random() < 0.1) header = header.replace(/\r?\n/g, "\r\n");
    const found = await difference(header, random() < 0.2 ? headers.one(kFrames) : kFrames[0]);
    if (!found) continue;
    ++different;
    if (isKnown(found)) {
        ++known;
        continue;
    }
    if ((kinds.get(kindOf(found))?.length ?? 0) < 400) {
        const small = await shrunk(found);
        kinds.set(kindOf(found), [...(kinds.get(kindOf(found)) ?? []), small]);
    }
}
readings.close();

const printed = new Set();
for (const [kind, all] of kinds) {
    console.log(`\n${all.length} ${kind}`);
    for (const { header, frame, expected, got } of all.sort((a, b) => a.header.length - b.header.length)) {
        const shape = header.replace(/[a-zA-Z]+/g, "a");
        if (printed.has(kind + shape)) continue;
        printed.add(kind + shape);
        console.log(`  ${JSON.stringify(header)}${frame === kFrames[0] ? "" : ` in ${JSON.stringify(frame)}`}  ${JSON.stringify(expected.fields ?? expected.header)}  ${JSON.stringify(got.fields ?? got.header)}`);
    }
}
console.log(`\n${files.length} recorded files, ${differentFiles} read differently`);
console.log(`${count} headers, ${different} read differently, ${known} of them known`);
process.exit(differentFiles > 0 || different > known + count / 1000 ? 1 : 0);
