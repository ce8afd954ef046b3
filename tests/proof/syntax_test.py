# SPDX-License-Identifier: Apache-2.0
"""Every graph is read by serdi, rapper, Jena (strict, without a warning), Oxigraph and rdflib as the same statements.

    syntax_test.py DEMARCHE SOURCE_FOLDER BUILD_FOLDER
"""
import sys
import unittest

import graphs
import tools


class Syntax(unittest.TestCase):
    def check(self, articles):
        folder = graphs.Folder(articles)
        self.addCleanup(folder.close)
        union = set()
        for path in folder.single:
            quads = tools.by_serdi(path)
            self.assertGreater(len(quads), 0, path)
            for reader in (tools.by_rapper, tools.by_oxigraph, tools.by_rdflib):
                self.assertEqual(reader(path), quads, f"{reader.__name__} reads {path} otherwise than serdi")
            union |= quads
        jena = tools.Jena(graphs.BUILD)
        self.assertEqual(jena.quads(*folder.single), union)

        # Together they are the union of each alone, in every format.
        for name in ("turtle", "ntriples"):
            self.assertEqual(tools.by_serdi(folder.whole[name]), union, name)
        named = tools.by_serdi(folder.whole["nquads"])
        self.assertEqual(tools.by_oxigraph(folder.whole["trig"]), named)
        self.assertEqual(tools.by_rapper(folder.whole["trig"]), named)
        self.assertEqual({(*quad[:3], "") for quad in named}, union)
        self.assertEqual(jena.quads(*folder.whole.values()), named | union)
        self.assertEqual(len({quad[3] for quad in named}), len(articles))
        self.assertFalse([quad for quad in named if any(term.startswith("_:") for term in quad)], "blank nodes")

    def test_examples(self):
        self.check(graphs.EXAMPLES)

    @unittest.skipUnless(graphs.SEEDS, graphs.NO_SEEDS)
    def test_seeds(self):
        self.check(graphs.SEEDS)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
