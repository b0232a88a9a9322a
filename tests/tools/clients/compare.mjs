// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// node compare.mjs CLIENT CLIENTS DOSSIER_CLI FOLDER…: runs the real client on
// copies of the agent files in the folders and compares its verdicts with those
// of dossier-cli. Called by `compare`, which says what the arguments are.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const [client, clients, cli, ...folders] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));
const top = join(here, "../../..");
const readsPrompt = process.env.DOSSIER_COMPARE_PROMPTS !== "0";
const agentFolder = { gemini: ".gemini/agents", opencode: ".opencode/agents", qwen: ".qwen/agents" }[client];

function filesBelow(path) {
    if (!statSync(path).isDirectory())
        return [path];
    return readdirSync(path).sort().flatMap((name) => filesBelow(join(path, name))).filter((name) => name.endsWith(".md"));
}

/// Copies the files under names of their own: {copy name: first path}.
function copyAll(project) {
    const target = join(project, agentFolder);
    mkdirSync(target, { recursive: true });
    const seen = new Set();
    const origins = {};
    for (const path of folders.flatMap(filesBelow)) {
        const content = readFileSync(path, "latin1");
        if (seen.has(content))
            continue; // the clients keep what they read by content
        seen.add(content);
        const name = `case-${String(seen.size).padStart(5, "0")}.md`;
        copyFileSync(path, join(target, name));
        origins[name] = path;
    }
    return { target, origins };
}

function dossier(words) {
    return spawnSync(join(top, "scripts/env"), [cli, ...words], { maxBuffer: 1 << 30 });
}

function dossierVerdicts(target) {
    const run = dossier(["check", "--dialect", client, "--format", "json", target]);
    if (run.status !== 0 && run.status !== 1)
        throw new Error(`dossier-cli: ${run.stderr}`);
    const verdicts = {};
    for (const file of JSON.parse(run.stdout).files)
        verdicts[file.path.slice(file.path.lastIndexOf("/") + 1)] = file;
    return verdicts;
}

function dossierPrompt(path) {
    return JSON.parse(dossier(["show", "--dialect", client, "--format", "json", path]).stdout).prompt.text;
}

function clientVerdicts(project, target, verdicts) {
    const script = join(here, `${client}.mjs`);
    const home = join(project, "home");
    mkdirSync(home);
    // No network, nothing of the person's home or environment.
    const bare = ["-rn", "env", "-i", `HOME=${home}`, `PATH=${dirname(process.execPath)}:/usr/bin:/bin`];
    const run = spawnSync("unshare", [...bare, process.execPath, script, clients, target], {
        input: JSON.stringify(verdicts), maxBuffer: 1 << 30,
    });
    if (run.status !== 0)
        throw new Error(`${client}: ${run.stderr}`);
    process.stderr.write(run.stderr);
    return JSON.parse(run.stdout);
}

/// What differs, in words; empty if nothing does.
function differences(ours, theirs, path) {
    const found = [];
    if (ours.outcome !== theirs.outcome)
        return [`outcome: ${ours.outcome} here, ${theirs.outcome} there${theirs.why ? ` (${theirs.why})` : ""}`];
    if (theirs.outcome === "not-loaded")
        return found;
    for (const key of ["name", "description"]) {
        if (theirs[key] !== undefined && (ours[key] ?? null) !== theirs[key])
            found.push(`${key}: ${JSON.stringify(ours[key])} here, ${JSON.stringify(theirs[key])} there`);
    }
    if (readsPrompt && typeof theirs.prompt === "string" && dossierPrompt(path) !== theirs.prompt)
        found.push("prompt");
    return found;
}

const project = mkdtempSync(join(tmpdir(), "dossier clients ä-"));
try {
    const { target, origins } = copyAll(project);
    const ours = dossierVerdicts(target);
    const theirs = clientVerdicts(project, target, ours);
    const counts = {};
    let differing = 0;
    for (const [name, origin] of Object.entries(origins)) {
        const told = differences(ours[name], theirs[name] ?? { outcome: "not-loaded" }, join(target, name));
        for (const line of told)
            console.log(`${origin}: ${line}`);
        differing += told.length > 0 ? 1 : 0;
        counts[ours[name].outcome] = (counts[ours[name].outcome] ?? 0) + 1;
    }
    console.log(`${client}: ${Object.keys(origins).length} files, ${differing} differ; ${JSON.stringify(counts)}`);
    process.exitCode = differing > 0 ? 1 : 0;
} finally {
    rmSync(project, { recursive: true, force: true });
}
