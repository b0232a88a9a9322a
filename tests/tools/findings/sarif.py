#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Dossier authors
# SPDX-License-Identifier: MIT
"""Holds the SARIF of dossier-cli against the schema of SARIF 2.1.0.

    DOSSIER_SARIF_SCHEMA=sarif-schema-2.1.0.json tests/tools/findings/sarif.py CLI FOLDER

The schema is OASIS's and not part of this; without it, or without Python's
jsonschema, the test is skipped with a word. FOLDER holds the files to check.
"""
import json
import os
import subprocess
import sys


def skip(reason):
    print(f"skipped: {reason}")
    sys.exit(0)


def main():
    schema = os.environ.get("DOSSIER_SARIF_SCHEMA") or skip("DOSSIER_SARIF_SCHEMA names no schema")
    try:
        from jsonschema import Draft4Validator
    except ImportError:
        skip("Python has no jsonschema (Debian: python3-jsonschema)")
    program, folder = sys.argv[1:3]
    answer = subprocess.run([program, "check", "--format", "sarif", folder], stdout=subprocess.PIPE, check=False)
    log = json.loads(answer.stdout)
    results = sum(len(run["results"]) for run in log["runs"])
    with open(schema, encoding="utf-8") as file:
        faults = list(Draft4Validator(json.load(file)).iter_errors(log))
    for fault in faults[:10]:
        print(f"{'/'.join(map(str, fault.absolute_path))}: {fault.message}")
    print(f"{results} results, {len(faults)} faults")
    sys.exit(1 if faults or results == 0 else 0)


if __name__ == "__main__":
    main()
