// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// What Claude Code 2.1.330 makes of an agent file, as a black box shows it:
// the parser is Bun's own, the rest is inferred from recorded verdicts.

export const kMaximumBytes = 1048576;

/** Header and prompt of a text without byte order mark, or null. */
export function cut(text) {
    const found = /^---\s*\n([\s\S]*?)---\s*\n?/.exec(text);
    return found ? { header: found[1], prompt: text.slice(found[0].length) } : null;
}

function isLeftAlone(value) {
    for (const quote of ['"', "'"]) {
        if (value.startsWith(quote) && value.endsWith(quote)) return true;
    }
    return isCompleteList(value);
}

/** Whether the bracket that opens the value closes at its end. */
function isCompleteList(value) {
    if (!value.startsWith("[")) return false;
    let depth = 0;
    for (let i = 0; i < value.length; ++i) {
        depth += value[i] === "[" ? 1 : value[i] === "]" ? -1 : 0;
        if (depth === 0) return i + 1 === value.length;
    }
    return false;
}

function rescuedLine(line) {
    const spaced = line.replace(/^[ \t]+/, (indentation) => indentation.replaceAll("\t", "  "));
    const found = /^([a-zA-Z_-]+):\s+(.+)$/.exec(spaced);
    if (!found || isLeftAlone(found[2]) || !/[{}[\]*&#!|>%@`]|: /.test(found[2])) return spaced;
    return `${found[1]}: "${found[2].replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

/** The header as it is parsed when it is no YAML. */
export function rescue(header) {
    return header.split("\n").map(rescuedLine).join("\n");
}

function parse(header) {
    try {
        return { outcome: "read", value: Bun.YAML.parse(header) };
    } catch {
        try {
            return { outcome: "rescued", value: Bun.YAML.parse(rescue(header)) };
        } catch (error) {
            return { outcome: "failed", error: error.message };
        }
    }
}

/** {header, fields, prompt, error}: what lies in the file for the client. */
export function read(bytes) {
    if (bytes.length > kMaximumBytes) return { header: "none", tooLarge: true, prompt: "" };
    const text = new TextDecoder("utf-8").decode(bytes); // drops the mark
    const parts = cut(text);
    if (!parts) return { header: "none", prompt: text };
    const { outcome, value, error } = parse(parts.header);
    const reading = { header: outcome, prompt: parts.prompt };
    if (outcome === "failed") return { ...reading, error };
    const fields = value ?? {};
    if (typeof fields !== "object" || Array.isArray(fields))
        return { ...reading, header: "failed", isNoMapping: true };
    return { ...reading, fields };
}

/** The verdict of the validator: {verdict, message} of the record. */
export function validate(reading, isPlugin) {
    if (reading.tooLarge) return { verdict: "too-large", message: "" };
    if (reading.header === "none")
        return { verdict: "ok", message: isPlugin ? "No frontmatter block found." : "" };
    if (reading.isNoMapping) return { verdict: "wrong-type", message: "" };
    if (reading.header === "failed") return { verdict: "yaml-error", message: reading.error };
    const { name, description } = reading.fields;
    const kind = Array.isArray(description) ? "array" : typeof description;
    if (name != null && typeof name !== "string")
        return { verdict: "wrong-type", message: `name must be a string, got ${typeof name}.` };
    if (description != null && typeof description === "object")
        return { verdict: "wrong-type", message: `description must be a string, got ${kind}.` };
    if (!("description" in reading.fields) && (isPlugin || name))
        return { verdict: "no-description", message: "No description in frontmatter." };
    return { verdict: "ok", message: "" };
}

/** A name of 300 characters is not shown, one of 65 is; where between is not known. */
const kTooLongName = 300;

/** The id of a plugin's agent; `file` is its path below agents/. Null if the validator objects. */
export function pluginId(reading, plugin, file) {
    if (!["ok", "no-description"].includes(validate(reading, true).verdict)) return null;
    const folders = file.replace(/\.md$/i, "").split("/");
    const stem = folders.pop();
    const name = reading.fields?.name;
    const usable = typeof name === "string" && name !== "" && name.length < kTooLongName;
    return [plugin, ...folders, usable ? name : stem].join(":");
}

/** The words of the client for the cost of an agent that is not started. */
export function descriptionTokens(reading, file) {
    const given = reading.fields?.description;
    const text = given == null ? reading.prompt.trim().split("\n")[0].slice(0, 100) : String(given);
    const tokens = Math.round((file.split("/").pop().replace(/\.md$/i, "").length + 2 + text.length) / 4);
    if (tokens < 20) return "< 20";
    return tokens < 1000 ? `~${Math.round(tokens / 10) * 10}` : `~${Number((tokens / 1000).toFixed(1))}k`;
}

/** What a project's file becomes: the words of the command line. */
export function outcome(reading) {
    if (reading.tooLarge || reading.header === "failed") return "not-loaded";
    if (reading.header === "none") return "not-an-agent";
    const { name, description } = reading.fields;
    if (name == null || name === "") return "not-an-agent";
    // Documentation since 2.1.218; the validator says nothing of it.
    if (typeof name !== "string" || name.includes(":") || name.startsWith("-")) return "not-loaded";
    return typeof description === "string" && description.trim() !== "" ? "loads" : "not-loaded";
}
