# SPDX-License-Identifier: Apache-2.0
"""Every question of ontology/queries has the same answers in Oxigraph and in rdflib.

    queries_test.py DEMARCHE SOURCE_FOLDER BUILD_FOLDER
"""
import collections
import decimal
import os
import sys
import unittest

import pyoxigraph
import rdflib

import graphs


def value(text, datatype):
    """Numbers by value: engines differ in how they write them."""
    if datatype and datatype.rsplit("#")[-1] in ("integer", "decimal"):
        return str(decimal.Decimal(text).normalize())
    return text


def by_oxigraph(path, ontology, query):
    store = pyoxigraph.Store()
    for file in (path, ontology):
        store.load(path=file, format=pyoxigraph.RdfFormat.TURTLE)
    found = store.query(query)
    names = [variable.value for variable in found.variables]
    cell = lambda term: None if term is None else value(term.value, getattr(term, "datatype", None) and term.datatype.value)
    return collections.Counter(tuple(cell(row[name]) for name in names) for row in found)


def by_rdflib(path, ontology, query):
    data = rdflib.Graph().parse(path).parse(ontology)
    found = data.query(query)
    cell = lambda term: None if term is None else value(str(term), str(getattr(term, "datatype", None) or ""))
    return collections.Counter(tuple(cell(row[name]) for name in found.vars) for row in found)


def in_fixed_order(rows):
    """Values that GROUP_CONCAT joins have no order of their own."""
    parts = lambda cell: cell if cell is None else ", ".join(sorted(cell.split(", ")))
    return collections.Counter({tuple(map(parts, row)): count for row, count in rows.items()})


class Queries(unittest.TestCase):
    def check(self, articles):
        folder = graphs.Folder(articles)
        self.addCleanup(folder.close)
        ontology = os.path.join(graphs.ONTOLOGY, "demarche.ttl")
        answered = 0
        for path in graphs.queries():
            with self.subTest(path.name):
                query = path.read_text(encoding="utf-8")
                self.assertTrue(query.startswith("# "), "a question in English stands first")
                one, other = (in_fixed_order(engine(folder.whole["turtle"], ontology, query))
                              for engine in (by_oxigraph, by_rdflib))
                self.assertEqual(one, other)
                answered += bool(one)
        return answered

    def test_examples(self):
        self.assertGreater(self.check(graphs.EXAMPLES), len(graphs.queries()) // 3)

    @unittest.skipUnless(graphs.SEEDS, graphs.NO_SEEDS)
    def test_seeds(self):
        self.assertGreater(self.check(graphs.SEEDS), len(graphs.queries()) // 2)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
