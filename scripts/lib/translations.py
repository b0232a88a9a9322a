#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Dossier authors
# SPDX-License-Identifier: MIT
"""Takes the texts of src/, ui/, resources/dialects and docs/handbook into translations/.

    translations.py            brings every dossier_*.ts up to date
    translations.py --check    fails if one is not, or is not complete
    translations.py --check de looks at that language only
    translations.py --texts    prints the texts of the dialects only

Texts of the dialects are of the context "Dialect"; the headings, paragraphs and
items of the handbook of the context "Handbook".
"""

import argparse
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

TOP = pathlib.Path(__file__).resolve().parents[2]
# What the dialect loader translates.
DIALECT_KEYS = {"title", "help", "default"}
# lupdate loses the namespace of some; what is in another context is never found.
CONTEXTS = {"Dialect", "Handbook", "main"}


def dialect_texts():
    texts = {}

    def walk(value):
        if isinstance(value, dict):
            for key, item in value.items():
                if key in DIALECT_KEYS and isinstance(item, str) and item:
                    texts[item] = None
                walk(item)
        elif isinstance(value, list):
            for item in value:
                walk(item)

    for path in sorted((TOP / "resources" / "dialects").glob("*.json")):
        if not path.name.endswith("schema.json"):
            walk(json.loads(path.read_text(encoding="utf-8")))
    return list(texts)


def handbook_texts():
    """As HandbookPages::rewritten() parts a page."""
    texts = {}
    for path in sorted((TOP / "docs" / "handbook").glob("*.md")):
        words = ""
        for line in [*path.read_text(encoding="utf-8").split("\n"), ""]:
            marker = re.match(r"(#{1,6}|-|\d+\.) ", line)
            if (marker or not line) and words:
                texts[words] = None
                words = ""
            words = f"{words} {line[marker.end():] if marker else line.strip()}".strip()
    return list(texts)


def write_data_source(path):
    texts = [("Dialect", text) for text in dialect_texts()] + [("Handbook", text) for text in handbook_texts()]
    lines = [f'QT_TRANSLATE_NOOP("{context}", {json.dumps(text, ensure_ascii=False)})' for context, text in texts]
    path.write_text("// Generated.\nconst char *const texts[] = {\n" + ",\n".join(lines) + "\n};\n", encoding="utf-8")


def tool(name):
    found = shutil.which(name) or shutil.which(name, path="/usr/lib/qt6/bin:/usr/lib64/qt6/bin")
    if not found:
        sys.exit(f"dossier: {name} (Qt LinguistTools) is missing here.")
    return found


def update(files):
    """Runs lupdate on the given .ts files; English holds plural forms only."""
    english = [f for f in files if f.stem == "dossier_en"]
    run_lupdate([f for f in files if f not in english])
    run_lupdate(english, "-pluralonly")


def run_lupdate(files, *options):
    if not files:
        return
    with tempfile.TemporaryDirectory() as folder:
        generated = pathlib.Path(folder) / "datatexts.cpp"
        write_data_source(generated)
        places = [p for p in (TOP / "src", TOP / "ui") if p.exists()]
        command = [tool("lupdate"), "-silent", "-locations", "none", "-no-obsolete", "-no-ui-lines", "-I", str(TOP / "src")]
        command += [*options, "-extensions", "cpp,h,ui", *map(str, places), str(generated), "-ts", *map(str, files)]
        run = subprocess.run(command, capture_output=True, text=True, cwd=TOP)
    words = [l for l in (run.stdout + run.stderr).splitlines() if l.strip()]
    if run.returncode or words:
        print("\n".join(words), file=sys.stderr)
    if run.returncode:
        sys.exit(f"dossier: lupdate ended with {run.returncode}.")


def unfinished(path):
    """(number of texts, the texts that are not translated)."""
    count, missing = 0, []
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            count += 1
            translation = message.find("translation")
            forms = translation.findall("numerusform") or [translation]
            if translation.get("type") or not all((form.text or "").strip() for form in forms):
                missing.append(f"{name}: {message.findtext('source')}")
    return count, missing


def without_translations(path):
    """What lupdate decides, so that two files can be compared."""
    return [
        (c.findtext("name"), m.findtext("source"), m.findtext("comment"), m.get("numerus"))
        for c in ElementTree.parse(path).getroot().iter("context")
        for m in c.iter("message")
    ]


def check(files):
    status = 0
    for file in files:
        for context in ElementTree.parse(file).getroot().iter("context"):
            name = context.findtext("name")
            if not name.startswith("dossier::") and name not in CONTEXTS:
                print(f"{file.relative_to(TOP)}: no class: {name}; name it by QCoreApplication::translate()")
                status = 1
    with tempfile.TemporaryDirectory() as folder:
        copies = [pathlib.Path(shutil.copy(f, folder)) for f in files]
        update(copies)
        for file, copy in zip(files, copies):
            name = file.relative_to(TOP)
            before, after = without_translations(file), without_translations(copy)
            for text in sorted(set(after) - set(before), key=str):
                print(f"{name}: new text: {text[0]}: {text[1]}")
            for text in sorted(set(before) - set(after), key=str):
                print(f"{name}: no longer in the sources: {text[0]}: {text[1]}")
            count, missing = unfinished(file)
            for text in missing:
                print(f"{name}: not translated: {text}")
            if set(before) != set(after) or missing:
                status = 1
            else:
                print(f"{name}: {count} texts, complete")
    if status:
        print("run scripts/translations, then translate what is new", file=sys.stderr)
    return status


def main():
    parser = argparse.ArgumentParser(description="Brings the translations up to date.")
    parser.add_argument("--check", action="store_true", help="change nothing, fail if they are not")
    parser.add_argument("languages", metavar="LANGUAGE", nargs="*", help="only these, such as de; without any: all")
    parser.add_argument("--texts", action="store_true", help="print the texts of the dialects")
    parser.add_argument("--add", metavar="LANGUAGE", help="begin a new language, such as fr")
    arguments = parser.parse_args()
    if arguments.texts:
        print("\n".join(dialect_texts()))
        return 0
    files = sorted((TOP / "translations").glob("dossier_*.ts"))
    if arguments.languages:
        files = [TOP / "translations" / f"dossier_{language}.ts" for language in arguments.languages]
        for file in files:
            if not file.exists():
                sys.exit(f"dossier: there is no {file.relative_to(TOP)}; scripts/translations --add begins a language.")
    if arguments.add:
        files.append(TOP / "translations" / f"dossier_{arguments.add}.ts")
    if arguments.check:
        return check(files)
    update(files)
    for file in files:
        count, missing = unfinished(file)
        print(f"{file.relative_to(TOP)}: {count} texts, {len(missing)} not translated")
    return 0


if __name__ == "__main__":
    sys.exit(main())
