# SPDX-License-Identifier: Apache-2.0
"""Awkward strings come back unchanged from every format by every reader.

    hostile_test.py PROOF_HOSTILE BUILD_FOLDER
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest
from decimal import Decimal

import tools

PROGRAM, BUILD = sys.argv[1:3]
SEEDS = range(1, 4)
COUNT = 300


def unhex(text):
    return bytes.fromhex(text).decode("utf-8")


def expected(path):
    quads = set()
    for line in pathlib.Path(path).read_text(encoding="ascii").splitlines():
        subject, predicate, kind, value, datatype, language, graph = line.split(" ")
        value = unhex(value)
        quads.add((f"<{unhex(subject)}>", f"<{unhex(predicate)}>",
                   f"<{value}>" if kind == "iri" else tools.literal(value, unhex(datatype[1:]), unhex(language[1:])),
                   f"<{unhex(graph[1:])}>" if graph != "g" else ""))
    return quads


def by_value(quads):
    """Numbers in one form each, for a reader that does not keep how they were written."""
    number = re.compile(r'"([^"]*)"\^\^<\S*#(decimal|integer)>$')
    value = lambda term: number.sub(lambda m: f"{m[2]} {Decimal(m[1]).normalize()}", term)
    return {(*quad[:2], value(quad[2]), quad[3]) for quad in quads}


class Hostile(unittest.TestCase):
    def compare(self, reader, formats, form=set, seeds=SEEDS):
        for seed in seeds:
            with tempfile.TemporaryDirectory(dir=BUILD) as folder:
                subprocess.run([PROGRAM, str(seed), str(COUNT), folder], check=True)
                quads = expected(os.path.join(folder, "expected.txt"))
                self.assertGreater(len(quads), COUNT // 2)
                triples = {(*quad[:3], "") for quad in quads}
                for name in formats:
                    found = reader(os.path.join(folder, "hostile." + name))
                    want = form(quads if name in ("nq", "trig") else triples)
                    found = form(found)
                    self.assertEqual(sorted(want - found)[:3], [], f"lost, seed {seed}, {name}")
                    self.assertEqual(sorted(found - want)[:3], [], f"added, seed {seed}, {name}")

    def test_serdi(self):
        self.compare(tools.by_serdi, ["ttl", "nt", "nq", "trig"])

    def test_rapper(self):
        self.compare(tools.by_rapper, ["ttl", "nt", "nq", "trig"])

    def test_jena(self):
        self.compare(tools.Jena(BUILD).parsed, ["ttl", "nt", "nq", "trig"], seeds=SEEDS[:1])

    def test_oxigraph(self):
        self.compare(tools.by_oxigraph, ["ttl", "nt", "nq", "trig"])

    def test_rdflib(self):
        self.compare(tools.by_rdflib, ["ttl", "nt", "nq", "trig"], by_value)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
