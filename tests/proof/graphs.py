# SPDX-License-Identifier: Apache-2.0
"""The graphs that the proofs look at: of our examples always, of the seed articles where they are at hand."""
import os
import pathlib
import subprocess
import sys
import tempfile

PROGRAM, SOURCE, BUILD = sys.argv[1:4]
ONTOLOGY = os.path.join(SOURCE, "ontology")
EXAMPLES = sorted(pathlib.Path(SOURCE, "examples").glob("*.txt"))
SHARED = pathlib.Path(os.environ.get("DEMARCHE_SHARED", os.path.join(SOURCE, "..", "shared")))
SEEDS = sorted(SHARED.glob("seeds/*.txt"))
NO_SEEDS = "SKIPPED: no seed articles beside the project"
ENDINGS = {"turtle": "ttl", "ntriples": "nt", "nquads": "nq", "trig": "trig"}


def build(articles, output, *options):
    """A graph of some articles; returns the path of the output."""
    subprocess.run([PROGRAM, "build", "--quiet", *map(str, articles), "-o", output, *options], check=True)
    return output


class Folder:
    """A temporary folder with the graphs of some articles: each alone, and all together in each format."""

    def __init__(self, articles):
        self.articles = articles
        self.temporary = tempfile.TemporaryDirectory(dir=BUILD)
        self.path = self.temporary.name
        self.single = [build([a], os.path.join(self.path, a.stem + ".ttl")) for a in articles]
        self.whole = {name: build(articles, os.path.join(self.path, "whole." + ending), "--format", name)
                      for name, ending in ENDINGS.items()}

    def close(self):
        self.temporary.cleanup()


def queries():
    return sorted(pathlib.Path(ONTOLOGY, "queries").glob("*.rq"))
