// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// Asks the program claudereadings, one file at a time, and says what the
// model expects in the same words.
import * as model from "./model.js";

/** A value of the client's parser as JSON can hold it. */
function spelled(value) {
    if (typeof value === "number" && !Number.isFinite(value)) return { $number: String(value) };
    if (Object.is(value, -0)) return 0;
    return value;
}

export class Readings {
    constructor(program) {
        this.process = Bun.spawn([program], { stdin: "pipe", stdout: "pipe" });
        this.lines = this.readLines();
    }

    async *readLines() {
        let rest = "";
        const decoder = new TextDecoder();
        for await (const chunk of this.process.stdout) {
            const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
            rest = lines.pop();
            yield* lines;
        }
    }

    /** {header, outcome, fields, prompt} as the loader gives them. */
    async read(bytes) {
        this.process.stdin.write(`${JSON.stringify({ bytes: Buffer.from(bytes).toString("base64") })}\n`);
        this.process.stdin.flush();
        const { value } = await this.lines.next();
        const { header, outcome, fields, prompt } = JSON.parse(value);
        return { header, outcome, fields, prompt: prompt.trim() };
    }

    expected(bytes) {
        const reading = model.read(bytes);
        const fields = Object.entries(reading.fields ?? {}).map(([key, value]) => [key, spelled(value)]);
        return JSON.parse(
            JSON.stringify({
                header: reading.header,
                outcome: model.outcome(reading),
                fields: Object.fromEntries(fields),
                prompt: reading.prompt.trim(),
            }),
        );
    }

    close() {
        this.process.stdin.end();
    }
}
