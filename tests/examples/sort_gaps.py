#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Moves the blocks of the examples to the files in which their tests pass: out of gap.txt what is read rightly now,
into it what is not. usage: sort_gaps.py BUILD_FOLDER"""

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent


def failures(build):
    """(folder, file name, line) of each example whose test fails."""
    suites = {"Found": "found.txt", "NearMiss": "near_miss.txt", "Gap": "gap.txt"}
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        subprocess.run([build / "tests/examples_test", "--gtest_brief=1", "--gtest_filter=Examples/*",
                        f"--gtest_output=json:{report}"], stdout=subprocess.DEVNULL, check=False)
        run = json.loads(report.read_text())
    for suite in run["testsuites"]:
        file_name = suites.get(suite["name"].split("/")[-1])
        for test in suite["testsuite"]:
            if file_name and test.get("failures"):
                folder, line = re.fullmatch(r".*/(\w+)_line_(\d+)", test["name"]).groups()
                yield folder, file_name, int(line)


def blocks(path):
    """The blocks of a file with the number of the first line of each."""
    found, number = [], 1
    for part in re.split(r"(\n\n+)", path.read_text()):
        if part.strip():
            found.append((number, part.strip("\n")))
        number += part.count("\n")
    return found


def move(folder, wrong):
    """Writes the three files of a class with the wrong blocks moved."""
    files = {name: [] for name in ("found.txt", "near_miss.txt", "gap.txt")}
    for name in files:
        for first, text in blocks(ROOT / folder / name):
            lines = range(first, first + text.count("\n") + 1)
            goes_to = name
            if any((name, line) in wrong for line in lines):
                kind = "found.txt" if re.search(r"^ ", text, re.M) else "near_miss.txt"
                goes_to = kind if name == "gap.txt" else "gap.txt"
                print(f"{folder}: {name} to {goes_to}\n{text}\n")
                text = re.sub(r"^# amiss, .*\n", "", text, flags=re.M)
            files[goes_to].append(text)
    for name, texts in files.items():
        (ROOT / folder / name).write_text("\n\n".join(texts) + "\n" if texts else "")


def main():
    wrong = {}
    for folder, name, line in failures(Path(sys.argv[1])):
        wrong.setdefault(folder, set()).add((name, line))
    for folder in sorted(wrong):
        move(folder, wrong[folder])


if __name__ == "__main__":
    main()
