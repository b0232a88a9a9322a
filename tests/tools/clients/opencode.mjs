// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// node opencode.mjs CLIENTS FOLDER: what OpenCode makes of the agents directly
// in FOLDER, as one JSON object {file: {outcome, …}}. What dossier-cli says of
// them comes by standard input: one faulty agent stops this client, so those
// are tried one by one, and no two of one name share a run.
import { spawn } from "node:child_process";
import { closeSync, copyFileSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const [clients, folder] = process.argv.slice(2);
const packages = join(clients, "opencode/node_modules");
const program = join(packages, `opencode-${process.platform}-${process.arch}`, "bin/opencode");
const verdicts = JSON.parse(readFileSync(0, "utf8"));
const answer = {};
const parallel = 3;

function run(project) {
    return new Promise((done) => {
        // The client ends before a pipe has taken all it says.
        const file = openSync(join(project, "answer.json"), "w");
        const child = spawn(program, ["debug", "config"], {
            cwd: project, stdio: ["ignore", file, "pipe"], env: { ...process.env, HOME: join(project, "home") },
        });
        let errors = "";
        child.stderr.on("data", (data) => { errors += data; });
        child.on("close", (code) => {
            closeSync(file);
            done({ code, out: readFileSync(join(project, "answer.json"), "utf8"), errors });
        });
    });
}

/// Whether no field came out of a header that has some.
function isLost(agent, text) {
    const own = Object.keys(agent).filter((key) => !["name", "prompt", "options", "permission"].includes(key));
    const isSpread = own.length > 0 && own.every((key) => /^[0-9]+$/.test(key));
    return isSpread || (/^\uFEFF?---(?!-)/.test(text) && agent.prompt === text.replace(/^\uFEFF/, "").trim());
}

async function runBatch(names) {
    const project = mkdtempSync(join(tmpdir(), "opencode-"));
    mkdirSync(join(project, ".opencode/agents"), { recursive: true });
    for (const name of names)
        copyFileSync(join(folder, name), join(project, ".opencode/agents", name));
    const { code, out, errors } = await run(project);
    rmSync(project, { recursive: true, force: true });
    if (code !== 0) {
        if (names.length === 1)
            answer[names[0]] = { outcome: "not-loaded", why: errors.split("\n").slice(0, 3).join(" | ") };
        else
            await Promise.all([runBatch(names.slice(0, names.length / 2)), runBatch(names.slice(names.length / 2))]);
        return;
    }
    const agents = JSON.parse(out).agent ?? {};
    const missing = names.filter((name) => !(verdicts[name].name in agents));
    // One that is listed by a name that was not expected: each is asked alone.
    if (names.length > 1 && Object.keys(agents).length > names.length - missing.length) {
        for (const name of missing)
            await runBatch([name]);
        names = names.filter((name) => !missing.includes(name));
    }
    for (const name of names) {
        const agent = names.length === 1 ? Object.values(agents)[0] : agents[verdicts[name].name ?? ""];
        if (!agent) {
            answer[name] = { outcome: "not-loaded", why: "not listed" };
            continue;
        }
        const text = readFileSync(join(folder, name), "utf8");
        answer[name] = {
            outcome: isLost(agent, text) ? "loads-without-metadata" : "loads",
            name: String(agent.name), description: agent.description ?? null, prompt: agent.prompt,
        };
    }
}

/// Groups without two agents of one name.
function batches() {
    const groups = [];
    for (const [name, verdict] of Object.entries(verdicts)) {
        const isAlone = verdict.outcome === "not-loaded" && verdict.header !== "failed";
        const group = isAlone ? undefined : groups.find((each) => !each.isFull && !each.taken.has(verdict.name));
        if (group) {
            group.taken.add(verdict.name);
            group.names.push(name);
        } else {
            groups.push({ names: [name], taken: new Set([verdict.name]), isFull: isAlone });
        }
    }
    return groups.map((group) => group.names);
}

const queue = batches();
await Promise.all(Array.from({ length: parallel }, async () => {
    for (let next = queue.pop(); next; next = queue.pop())
        await runBatch(next);
}));
process.stdout.write(JSON.stringify(answer));
