// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// Headers that nobody wrote: pieces put together at random, and mutations of
// headers that are given. The same seed gives the same headers.

/** A generator of numbers in [0, 1) (32 bits of state, xorshift). */
export function randomFrom(seed) {
    let state = seed | 0 || 1;
    return () => {
        state ^= state << 13;
        state ^= state >>> 17;
        state ^= state << 5;
        return (state >>> 0) / 4294967296;
    };
}

const kWords = ["Use", "this", "agent", "when", "it is", "needed", "a", "b", "Änderung", "代码", "😀", "e.g.", "don't",
    "C:\\dir", "http://a.b:80/c", "10:30", "Bash(git:*)", "mcp__x__y", "<example>", "user:", "Examples:", "x#y", "#1"];

const kScalars = ["", "~", "null", "Null", "true", "False", "yes", "off", "0", "12", "-3", "+4", "007", "0o17", "0x1F",
    "0b11", "1_000", "1e3", "1.5", ".5", "5.", "-.5", ".inf", "-.Inf", ".nan", "1.2.3", "2024-01-01", "12:30:45", "1e",
    "0x", "0o9", "+", "-", ".", "..", "...", "nul", "truee", "1 2", "=", "<<", "?", ":", ",", "@", "`", "%", "!", "&", "*",
    "|", ">", "'", '"', "#", "''", '""', "[]", "{}", "-x", "?x", ":x", ",x", "@x", "`x`", "%x", "!x", "!x y", "&x", "&x y",
    "*x", "|x", ">x", "[x] y", "{x} y", "x]", "x}", "[x", "{x", "[a, b]", "[a, b,]", "[a,, b]", "[,a]", "[a b, c d]",
    "[a: b]", "[{a: b}]", "['a', \"b\"]", "[a, # c\n  b]", "[a,\n  b]", "[a,\nb]", "[\n  a,\n  b\n]", "[\n  a\n  ]",
    "[a#b, c]", "[Bash(git:*), Read]", "[Bash(a, b)]", "[[a], b]", "[a]: b", "{a: b}", "{a: b,}", "{a}", "{a, b: c}", "{a:b}",
    '{"a":"b"}', '{"a": 1}', "{a: {b: c}}", "{a: b\n  }", "{a: [b, c]}", "a: b", "a:b", "a :b", "a : b", "a: b: c",
    "a:", "a: ", "a :", "a #b", "a#b", "a # b: c", "a\tb", "a\t# b", "\ta", "a\t", "a:\tb", "'a'", "'a' b", "'a''b'", "'a'b",
    "'it's'", "'a: b'", "'a # b'", "'a\n  b'", "'a\n\n  b'", "'a\nb'", "'a", "a'", "'a' # c", "'a'# c", '"a"', '"a" b', '"a"b"',
    '"a\\"b"', '"a\\nb"', '"a\\tb"', '"\\d"', '"\\x41"', '"\\x4"', '"\\u00e4"', '"\\U0001F600"', '"\\u12"', '"\\ud83d\\ude00"',
    '"\\/"', '"\\e\\0\\a"', '"\\_\\N\\L\\P"', '"a\\\n  b"', '"a\n  b"', '"a\n\n  b"', '"a\nb"', '"a: b"', '"a # b"', '"a', 'a"',
    '"a" # c', '"a"# c', '"a" and "b"', "'a' and 'b'", '"a": b', "!!str 12", "!!int 12", "!!int x", "!!float 1", "!!bool true",
    "!!null x", "!!str", "!!seq [a]", "!!map {a: b}", "!!binary aGk=", "!a b", "!<tag:x> b", "! a", "!", "&a b", "&a", "&a [x]",
    "*b", "\u00a0a", "a\u00a0", "a\u2028b", "a\u0085b", "a\u200bb", "\ufeffa", "a\ufeffb", "a\u0007b", "a\u001bb", "a\u007fb",
    "a\\b", "\\", "a\\", "- a", "-a", "- - a", "? a", "?a", ": a", "---", "a --- b", "--", "a -- b", "a—b", "=> x", "~x", "$x",
    "(x)", "x()", "/x/", "^x", "+x", ";x", "“a: b”", "a，b：c", "x\r", "a: b\r", "|\r\n  a", "TRUE", "nULL", "0.0", "1E5", "1e+5",
    "99999999999999999999", "0x1F_F", "12e03", "0.1e-2", "-0", "00", "0o", "1.", "+.5", "+0x1", "-0o7", "0O7", "0X1"];

const kBlocks = ["|", ">", "|-", ">-", "|+", ">+", "|2", ">1", "|2-", "|-2", "|+1", "|0", "|10", "| # c", "|# c", "|  ", "|\t", "> x",
    "|x", "|--"];

const kBlockLines = ["  a", "  a: b", "  # c", "   a", "    a", "", " ", "  ", "\ta", "  \ta", " a", "a", "# c", "  a ", "  - x", "---x",
    "  'a", '  "b', "  [c", "  {d", "  *e", "   ", "    "];

const kKeys = ["name", "description", "tools", "model", "color", "x", "my_key", "my-key", "my key", "key2", "2", "null", "true", "~",
    '"q"', "'s'", "ключ", "a.b", "$x", "x y z", "<<", "- a", "?", "? a", "&k x", "!t x", "[a]", "{a}", "*k", "@x", "", " x", "x ",
    "\tx", "#x", "x#", "a:b", "1.0", "0x10", "http://x"];

const kLines = ["# c", " # c", "\t# c", "", " ", "\t", "...", "%YAML 1.2", "%TAG ! x", "word", "  word", "- a", "  - a", "\t- a", "  a: b",
    "\ta: b", " \ta: b", "  \t- c", "word: ", ": x", "? x", "? x\n: y", "<<: *a", "<<: {a: b}", "{a: b}", "[a]", "'a'", '"a": b',
    "  # c", "    deep: x", "  - a: b\n    c: d", "  -\n    a: b", "  -   a", "-a", "- - a", "    - b", "x: &a {b: c}\ny: *a",
    "x: &a b\ny: *a", "y: *nope", "\u00a0\u00a0- a", "\u00a0a: b", "name: z", "  name: z", "description: z", "tools: Read, Write",
    "tools: [Read, Write]", "tools:\n  - Read\n  - Bash(git:*)", "tools:\n- Read\n- Write", "tools:\n    - Read\n  - Write"];

const kCharacters = ["'", '"', ":", ": ", " ", "\t", "\n", "\n  ", "\r", "#", " #", "-", "- ", ",", "[", "]", "{", "}", "*", "&", "!", "|",
    ">", "%", "@", "`", "\\", "?", "\u00a0", "\ufeff", "\u2028", "\u0085", "a", "0", "\n\n", "\n\t", "---", "...", "~", "<<: "];

export class Headers {
    constructor(random) {
        this.random = random;
    }

    below(count) {
        return Math.floor(this.random() * count);
    }

    one(list) {
        return list[this.below(list.length)];
    }

    words() {
        return Array.from({ length: 1 + this.below(6) }, () => this.one(kWords)).join(" ");
    }

    block() {
        const lines = Array.from({ length: this.below(5) }, () => this.one(kBlockLines));
        return [this.one(kBlocks), ...lines].join("\n");
    }

    value() {
        const kind = this.random();
        if (kind < 0.45) return this.one(kScalars);
        if (kind < 0.55) return `${this.one(kScalars)} ${this.one(kScalars)}`;
        if (kind < 0.65) return `${this.words()} ${this.one(kScalars)}`;
        if (kind < 0.75) return this.block();
        if (kind < 0.85) return `${this.words()}\n${this.one(["  ", "    ", " ", "", "\t", "\n  ", "\n"])}${this.words()}`;
        return this.words();
    }

    entry(key) {
        return `${key}:${this.one([" ", " ", " ", " ", " ", " ", "  ", "\t", "", "\n  ", "\n    ", "\n"])}${this.value()}`;
    }

    /** Entries of an agent, one or two of them odd. */
    made() {
        const entries = ["name: probe", "description: Checks things."];
        if (this.random() < 0.3) entries.push(this.one(["tools: Read, Write", "tools:\n  - Read", "tools: [Read]", "color: red"]));
        for (let i = 1 + this.below(2); i > 0; --i) this.disturb(entries);
        return `${entries.join("\n")}\n`;
    }

    disturb(entries) {
        const kind = this.random();
        if (kind < 0.25) entries[1] = this.entry("description");
        else if (kind < 0.4) entries[0] = this.entry("name");
        else if (kind < 0.6) entries.push(this.entry("tools"));
        else if (kind < 0.75) entries.splice(this.below(entries.length + 1), 0, this.entry(this.one(kKeys)));
        else if (kind < 0.95) entries.splice(this.below(entries.length + 1), 0, this.one(kLines));
        else entries.forEach((entry, i) => (entries[i] = `${this.one(["  ", " ", "\t"])}${entry}`));
    }

    /** A header with one to three places changed. */
    mutated(header) {
        let text = header;
        for (let i = 1 + this.below(3); i > 0; --i) text = this.changed(text);
        return text;
    }

    changed(text) {
        const at = this.place(text);
        const kind = this.random();
        if (kind < 0.5) return text.slice(0, at) + this.one(kCharacters) + text.slice(at);
        if (kind < 0.7) return text.slice(0, at) + text.slice(at + 1 + this.below(3));
        if (kind < 0.8) return text.slice(0, at) + this.one(kCharacters) + text.slice(at + 1);
        const line = text.indexOf("\n", at) + 1;
        if (kind < 0.9) return `${text.slice(0, line)}${this.one(kLines)}\n${text.slice(line)}`;
        return `${text.slice(0, line)}${this.entry(this.one(kKeys))}\n${text.slice(line)}`;
    }

    /** Mostly near the beginning or the end of a line or a value. */
    place(text) {
        const at = this.below(text.length + 1);
        const kind = this.random();
        if (kind < 0.4) return at;
        const start = text.lastIndexOf("\n", at - 1) + 1;
        if (kind < 0.6) return start;
        const colon = text.indexOf(": ", start);
        if (kind < 0.8 && colon >= 0) return colon + 2;
        const end = text.indexOf("\n", at);
        return end < 0 ? text.length : end;
    }
}
