#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Dossier authors
# SPDX-License-Identifier: MIT
"""Finds texts for people that cannot be translated well.

A text is whole: no %s, no parts joined with +, no blank at its end, and it
stands as a literal in the call, where lupdate finds it.

    texts.py --self-test
"""

import pathlib
import re
import sys
import tempfile

CALL = re.compile(r"(?<![\w:.>])(?:(?:\w+::)*(?:tr|translate)|QT_TR_NOOP|QT_TRANSLATE_NOOP)\s*\(")
LITERAL = r'"(?:\\.|[^"\\])*"'
LITERALS = re.compile(rf"\s*((?:{LITERAL}\s*)+)")
PRINTF = re.compile(r"%[-+ #0]*\d*(?:\.\d+)?(?:l|ll|h|z)?[sdiufgxc](?![a-zA-Z])")


def blank_comments(text):
    """Comments become blanks, strings stay; offsets do not move."""

    def blank(match):
        found = match.group()
        return found if found[0] in "\"'" else re.sub(r"[^\n]", " ", found)

    return re.sub(rf"//[^\n]*|/\*.*?\*/|{LITERAL}|'(?:\\.|[^'\\\n])'", blank, text, flags=re.S)


def closing(text, at):
    """The offset after the bracket that closes the one before `at`."""
    depth = 1
    for match in re.compile(rf"{LITERAL}|[()]").finditer(text, at):
        depth += {"(": 1, ")": -1}.get(match.group(), 0)
        if depth == 0:
            return match.end()
    return len(text)


def end_of_chain(text, at):
    """Past .arg(…) and the like."""
    while match := re.compile(r"\s*\.\s*\w+\s*\(").match(text, at):
        at = closing(text, match.end())
    return at


def judge(text, match):
    """What is wrong with the call that begins at the match, as sentences."""
    # The name's own declaration or definition, and the like.
    before = text[: match.start()].rstrip()
    if re.search(r"(static|QString|define\s*\w*)$", before):
        return
    at = match.end()
    if re.search(r"(translate|NOOP)\s*\($", match.group()) and "TR_NOOP" not in match.group():
        context = re.compile(rf"\s*({LITERAL})\s*,").match(text, at)
        if not context:
            return
        at = context.end()
        if context.group(1) in ('"Dialect"', '"Handbook"'):
            return
    literals = LITERALS.match(text, at)
    if not literals:
        yield "the text is no literal: lupdate cannot find it"
        return
    value = "".join(re.findall(rf"{LITERAL}", literals.group(1))).replace('""', "")[1:-1]
    if PRINTF.search(value):
        yield f"{PRINTF.search(value).group()} in a text; it is %1, %2 …"
    call = text[match.end() : closing(text, match.end())]
    if "translate" in match.group() and "%n" in value and re.search(r"_cast\s*<", call):
        yield "lupdate does not see translate() with a number that is cast there: cast it before"
    if value != value.strip() or value.endswith("\\n"):
        yield "a text begins or ends with a blank: it is a part of something"
    after = text[end_of_chain(text, closing(text, match.end())) :].lstrip()
    if after.startswith("+") or before.endswith("+") or before.endswith("+="):
        yield "a text joined with +; a whole sentence has placeholders"


def findings(name, path):
    text = blank_comments(pathlib.Path(path).read_text(encoding="utf-8"))
    # lupdate writes the context with its namespace; at run time it must be the same.
    for match in re.finditer(r"Q_DECLARE_TR_FUNCTIONS\(\s*(?!dossier::)", text):
        yield f"{name}:{text.count(chr(10), 0, match.start()) + 1}: the context is written with dossier:: before it"
    for match in CALL.finditer(text):
        for reason in judge(text, match):
            yield f"{name}:{text.count(chr(10), 0, match.start()) + 1}: {reason}"


SELF_TEST = [
    ('a = tr("Save");', None),
    ('a = tr("Save “%1”.").arg(name);', None),
    ('a = tr("%n agents", nullptr, n);', None),
    ('a = tr("100 % sure").arg(tr("x"));', None),
    ('// a = tr("x %s");', None),
    ('str("%s"); obj->tr_("a");', None),
    ('a = QCoreApplication::translate("Dialect", text.toUtf8());', None),
    ('a = tr("Save %s");', "%s"),
    ('a = tr("%d files");', "%d"),
    ('a = tr("Save") + name;', "joined"),
    ('a = tr("Save %1").arg(n) + u"."_s;', "joined"),
    ('a = u"x"_s + tr("Save");', "joined"),
    ('a += tr("Save");', "joined"),
    ('a = tr("Save ");', "blank"),
    ("a = tr(name);", "literal"),
    ('a = QCoreApplication::translate("Rule", "a %s");', "%s"),
    ('f(tr("a" "b %i"));', "%i"),
    ("Q_DECLARE_TR_FUNCTIONS(Verdict)", "dossier::"),
    ("Q_DECLARE_TR_FUNCTIONS(dossier::Verdict)", None),
]


def self_test():
    status = 0
    with tempfile.TemporaryDirectory(prefix="texts ü ") as folder:
        path = pathlib.Path(folder) / "a.cpp"
        for source, expected in SELF_TEST:
            path.write_text(source + "\n", encoding="utf-8")
            found = list(findings("a.cpp", path))
            good = len(found) == 1 and expected in found[0] if expected else not found
            if not good:
                status = 1
                print(f"{source}: expected {expected}, found {found}")
    print(f"{len(SELF_TEST)} cases")
    return status


if __name__ == "__main__":
    sys.exit(self_test() if "--self-test" in sys.argv else "usage: texts.py --self-test")
