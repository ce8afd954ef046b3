# SPDX-License-Identifier: Apache-2.0
"""Keeps the walls between the rooms: what each folder of src/ may include. The tables are the documentation."""
import pathlib
import re
import sys

# The way of the data. A room may use itself, the foundation, and the rooms before it; of those only the ones named here.
FOUNDATION = ("support", "rdf", "knowledge")
ROOMS = {
    "support": (),
    "rdf": ("support",),
    "knowledge": ("support", "rdf"),
    "source": ("support",),
    "text": ("support",),
    "syntax": ("support", "knowledge", "text"),
    "mention": ("support", "knowledge", "text", "syntax"),
    "resolve": ("support", "knowledge", "text", "syntax", "mention"),
    "extract": ("support", "knowledge", "text", "syntax", "mention", "resolve"),
    "graph": ("support", "rdf", "knowledge", "text", "resolve", "extract"),
    "pipeline": ("support", "rdf", "knowledge", "source", "text", "syntax", "mention", "resolve", "extract", "graph"),
    "app": ("support", "rdf", "knowledge", "source", "text", "syntax", "mention", "resolve", "extract", "graph",
            "pipeline"),
}
PUBLIC_HEADER = "demarche.h"
PUBLIC_HEADER_ROOMS = ("pipeline", "app")

# Headers of others that one room alone may include.
RESERVED = {
    r"<(serd|sord)/": ("rdf",),
    r"<CLI/": ("app",),
    r"<iostream>": ("app",),
    r"<openssl/": ("support",),
    r"<unicode/": ("text", "syntax"),
}
# Words that no library code says: it never prints, exits or aborts.
FORBIDDEN = {r"\b(std::)?(abort|exit|_exit|quick_exit|terminate)\(": ("app",), r"\bprintf\(": ("app",)}

INCLUDE = re.compile(r'^\s*#\s*include\s+([<"][^>"]+[>"])')


def complaints_about(path, text):
    """One line for each wall that the text of src/<path> breaks."""
    room = pathlib.PurePath(path).parts[0]
    for number, line in enumerate(text.splitlines(), 1):
        for pattern, rooms in FORBIDDEN.items():
            if room not in rooms and re.search(pattern, line.split("//")[0]):
                yield f"{path}:{number}: only {', '.join(rooms)} may say {line.strip()}"
        match = INCLUDE.match(line)
        if not match:
            continue
        header = match.group(1)
        for pattern, rooms in RESERVED.items():
            if re.match(pattern, header) and room not in rooms:
                yield f"{path}:{number}: only {', '.join(rooms)} may include {header}"
        if header[0] == "<":
            continue
        target = pathlib.PurePath(header.strip('"')).parts
        if target == (PUBLIC_HEADER,):
            if room not in PUBLIC_HEADER_ROOMS:
                yield f"{path}:{number}: {room} may not include the public header"
        elif len(target) < 2 or target[0] not in ROOMS:
            yield f"{path}:{number}: {header} names no room"
        elif target[0] != room and target[0] not in ROOMS[room]:
            yield f"{path}:{number}: {room} may not use {target[0]}"


def check_the_checker():
    """The test can fail: each of these lines breaks a wall, or does not."""
    bad = ['#include "graph/graph.h"', "#include <serd/serd.h>", "#include <iostream>", '#include "token.h"',
           '#include "demarche.h"', "  std::abort();"]
    good = ['#include "text/token.h"', '#include "support/result.h"', "#include <vector>", "// never abort()"]
    for line in bad:
        assert list(complaints_about("text/x.cc", line)), f"not seen: {line}"
    for line in good:
        assert not list(complaints_about("text/x.cc", line)), f"seen in error: {line}"
    order = list(ROOMS)
    for room, uses in ROOMS.items():
        assert all(order.index(used) < order.index(room) for used in uses), f"{room} uses a room after it"


def main(source_dir):
    check_the_checker()
    src = pathlib.Path(source_dir) / "src"
    complaints = []
    files = sorted(path for path in src.glob("*/*") if path.suffix in (".h", ".cc"))
    assert files, "no sources found"
    for path in files:
        relative = path.relative_to(src).as_posix()
        if relative.split("/")[0] not in ROOMS:
            complaints.append(f"{relative}: a room that is not in the table")
            continue
        complaints += complaints_about(relative, path.read_text(encoding="utf-8"))
    print("\n".join(complaints) or f"{len(files)} files keep the walls")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
