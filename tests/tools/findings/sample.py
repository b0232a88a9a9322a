#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Dossier authors
# SPDX-License-Identifier: MIT
"""Counts the findings of each rule and draws a sample of each, to be judged.

    scripts/env build/release/bin/dossier-cli check --format json FOLDER |
        tests/tools/findings/sample.py [--size N] [--seed N]

Writes Markdown: a table of the counts at the levels error and warning, and
below it each finding of the sample with the line it is about.
"""
import argparse
import collections
import json
import random
import sys


def findings_by_rule(report):
    found = collections.defaultdict(list)
    for file in report["files"]:
        for diagnostic in file["diagnostics"]:
            if diagnostic["severity"] in ("error", "warning"):
                found[diagnostic["rule"]].append((file["path"], diagnostic))
    return dict(sorted(found.items()))


def line_of(path, number):
    with open(path, encoding="utf-8", errors="replace") as file:
        for i, line in enumerate(file, start=1):
            if i == number:
                return line.strip()[:200]
    return ""


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--size", type=int, default=20, help="findings of each rule")
    parser.add_argument("--seed", type=int, default=20261124)
    options = parser.parse_args()
    random.seed(options.seed)
    found = findings_by_rule(json.load(sys.stdin))
    print("| rule | errors | warnings |\n|---|---|---|")
    for rule, all_of_it in found.items():
        errors = sum(diagnostic["severity"] == "error" for _, diagnostic in all_of_it)
        print(f"| {rule} | {errors} | {len(all_of_it) - errors} |")
    for rule, all_of_it in found.items():
        sample = all_of_it if len(all_of_it) <= options.size else random.sample(all_of_it, options.size)
        print(f"\n## {rule}\n")
        for path, diagnostic in sample:
            line = diagnostic["range"]["start"]["line"]
            print(f"- {path}:{line}: {diagnostic['message']}\n  `{line_of(path, line)}`")


if __name__ == "__main__":
    main()
