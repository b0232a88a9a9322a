// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// node qwen.mjs CLIENTS FOLDER: which agents directly in FOLDER Qwen Code
// lists, as one JSON object {file: {outcome}}. What dossier-cli says of them
// comes by standard input: no two agents of one name share a run.
import { spawn } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const [clients, folder] = process.argv.slice(2);
const program = join(clients, "qwen/package/cli.js");
const verdicts = JSON.parse(readFileSync(0, "utf8"));
const answer = {};
const mostInOne = 200;

/// The names that the client lists before it asks a model that is not there.
function listed(project) {
    return new Promise((done, fail) => {
        const words = ["--auth-type", "openai", "-o", "stream-json", "hi"];
        const child = spawn(process.execPath, [program, ...words], {
            cwd: project, stdio: ["ignore", "pipe", "ignore"],
            env: { ...process.env, HOME: join(project, "home"), OPENAI_API_KEY: "x",
                   OPENAI_BASE_URL: "http://127.0.0.1:9/v1", OPENAI_MODEL: "x" },
        });
        let out = "";
        child.stdout.on("data", (data) => {
            out += data;
            if (out.includes("\n"))
                child.kill();
        });
        child.on("close", () => {
            const first = out.split("\n")[0];
            return first ? done(JSON.parse(first).agents) : fail(new Error("qwen says nothing"));
        });
    });
}

async function runBatch(names) {
    const project = mkdtempSync(join(tmpdir(), "qwen-"));
    mkdirSync(join(project, ".qwen/agents"), { recursive: true });
    mkdirSync(join(project, "home"));
    for (const name of names)
        copyFileSync(join(folder, name), join(project, ".qwen/agents", name));
    const agents = (await listed(project))
        .map((agent) => (typeof agent === "string" ? agent : agent.name)).filter((agent) => !builtIn.has(agent));
    rmSync(project, { recursive: true, force: true });
    if (names.length === 1) {
        // Alone, a file is told by what is listed, not by the name that is expected.
        answer[names[0]] = agents.length > 0 ? { outcome: "loads", name: agents[0] } : { outcome: "not-loaded" };
        return;
    }
    const missing = names.filter((name) => !agents.includes(verdicts[name].name));
    for (const name of names.filter((each) => !missing.includes(each)))
        answer[name] = { outcome: "loads", name: verdicts[name].name };
    const isForeign = agents.length > names.length - missing.length;
    for (const name of missing)
        answer[name] = { outcome: "not-loaded" };
    for (const name of isForeign ? missing : [])
        await runBatch([name]);
}

function batches() {
    const groups = [];
    for (const [name, verdict] of Object.entries(verdicts)) {
        const key = (verdict.name ?? name).toLowerCase();
        const group = groups.find((each) => !each.taken.has(key) && each.names.length < mostInOne);
        if (group) {
            group.taken.add(key);
            group.names.push(name);
        } else {
            groups.push({ names: [name], taken: new Set([key]) });
        }
    }
    return groups.map((group) => group.names);
}

const empty = mkdtempSync(join(tmpdir(), "qwen-"));
mkdirSync(join(empty, "home"));
const builtIn = new Set((await listed(empty)).map((agent) => (typeof agent === "string" ? agent : agent.name)));
rmSync(empty, { recursive: true, force: true });
for (const names of batches())
    await runBatch(names);
process.stdout.write(JSON.stringify(answer));
