// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// Ways in which the loader differs from the client's parser and may, as no
// agent file has them: header by header, and by what came of it.

const kKnown = {
    "a key that is empty or a collection, or begins with a comma": /(^|\n)[ \t]*(- +)*([:?,](\s|$)|,[^\n]*:|&[^\s:]*\s*:|\?[ \t]|[[{][^\n]*[\]}][ \t]*:)/,
    "a tag or an anchor of odd characters": /(^|[\s[{,])([!&*][^\s\w-]|[!&*][\w-]+[^\s\w-]|!\s|[!&][\w-]* +,)/,
    "a list item with two colons behind a value, or a colon that begins an item": /(^|[\s[{,])- [^\n]*:[^\n]*:|[[{,]\s*:|\n:-/,
    "a tab after the spaces that indent": /\n +\t/,
    "a quoted value over lines that end in CRLF (a line feed in place of a space)": /['"][^'"]*\r\n[^'"]*['"]/,
    "an item of nothing but a tab": /-\t/,
    "a block scalar of blank lines, then a remark": /[|>][-+0-9]*[ \t]*\r?\n([ \t]*\r?\n)*[ \t]*#/,
    "a colon right before a closing bracket": /:[\]}]/,
    "a mapping or list as key inside brackets": /[[{][^\n]*(\{\{|\[\[|[?}\]] *:|\{ *[[{?])/,
    "tabs that are all of a line": /(^|\n)[ \t]*\t[ \t]*(\r?\n|$|#)/,
    "a byte order mark inside": /\ufeff/,
    "a carriage return that ends no line": /\r(?!\n)/,
    "a question mark that begins an item in brackets": /[[{,]\s*\?/,
};

/** The name of the first known way, or undefined. */
export function isKnown({ header }) {
    return Object.keys(kKnown).find((name) => kKnown[name].test(header));
}
