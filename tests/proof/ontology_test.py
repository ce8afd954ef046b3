# SPDX-License-Identifier: Apache-2.0
"""The files of ontology/ are good Turtle, say what their terms mean, and know every term that the program names.

    ontology_test.py SOURCE_FOLDER BUILD_FOLDER
"""
import pathlib
import re
import sys
import unittest

import rdflib
from rdflib import OWL, RDF, RDFS, SKOS

import tools

SOURCE, BUILD = pathlib.Path(sys.argv[1]), sys.argv[2]
DM = rdflib.Namespace("https://w3id.org/demarche#")
FILES = sorted(str(path) for path in SOURCE.glob("ontology/**/*.ttl"))


def ontology():
    return rdflib.Graph().parse(SOURCE / "ontology" / "demarche.ttl")


class Files(unittest.TestCase):
    def test_are_read_alike_by_all(self):
        for path in FILES:
            with self.subTest(path):
                quads = tools.by_oxigraph(path)
                blank = any(term.startswith("_:") for quad in quads for term in quad)
                for reader in (tools.by_serdi, tools.by_rapper):
                    found = reader(path)
                    if blank:  # labels differ
                        self.assertEqual(len(found), len(quads))
                    else:
                        self.assertEqual(found, quads)

    def test_are_read_by_jena_without_a_warning(self):
        tools.run(tools.Jena(BUILD).command("riotcmd.riot", "--validate", "--strict", *FILES))


class Terms(unittest.TestCase):
    def test_of_classes_and_properties_have_label_and_definition(self):
        data = ontology()
        kinds = (OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty)
        terms = {term for kind in kinds for term in data.subjects(RDF.type, kind)}
        self.assertGreater(len(terms), 60)
        for term in sorted(terms):
            with self.subTest(term):
                self.assertEqual(len(list(data.objects(term, RDFS.label))), 1)
                self.assertEqual(len(list(data.objects(term, SKOS.definition))), 1)

    def test_of_concepts_have_a_label_and_a_scheme(self):
        data = ontology()
        for term in data.subjects(RDF.type, SKOS.Concept):
            with self.subTest(term):
                self.assertEqual(len(list(data.objects(term, SKOS.prefLabel))), 1)
                self.assertIn((next(data.objects(term, SKOS.inScheme)), RDF.type, SKOS.ConceptScheme), data)

    def test_point_at_terms_that_exist(self):
        data = ontology()
        known = set(data.subjects())
        for statement in data:
            for term in statement[1:]:
                if str(term).startswith(DM):
                    self.assertIn(term, known, statement)

    def test_of_shapes_and_knowledge_exist(self):
        known = set(ontology().subjects())
        for path in FILES:
            for statement in rdflib.Graph().parse(path):
                for term in statement:
                    if isinstance(term, rdflib.URIRef) and str(term).startswith(DM):
                        self.assertIn(term, known, path)


class Program(unittest.TestCase):
    """What C++ says of the vocabulary."""

    def sources(self):
        for path in sorted(SOURCE.glob("src/**/*")):
            if path.suffix in (".h", ".cc"):
                code = re.sub(r"//.*", "", path.read_text(encoding="utf-8"))
                yield path, code

    def test_names_only_terms_that_exist(self):
        known = {str(term)[len(DM):] for term in ontology().subjects() if str(term).startswith(DM)}
        named = {}
        for path, code in self.sources():
            for pattern in (r'https://w3id\.org/demarche#(\w+)"', r'dm::iri\("(\w+)"\)',
                            r'(?:link|classify|fits)\((?:[\w.>-]+, )?"(\w+)"', r'add_types\([^,]+, "(\w+)"\)'):
                for name in re.findall(pattern, code):
                    named.setdefault(name, path)
        self.assertGreater(len(named), 10)
        self.assertEqual({name: str(path) for name, path in named.items() if name not in known}, {})

    def test_names_no_leaf_class_of_events(self):
        data = ontology()
        parents = set(data.objects(None, RDFS.subClassOf))
        events = set(data.transitive_subjects(RDFS.subClassOf, DM.Event))
        leaves = [str(term)[len(DM):] for term in events if term not in parents]
        self.assertGreater(len(leaves), 4)
        for path, code in self.sources():
            for leaf in leaves:
                self.assertNotIn(f'"{leaf}"', code, path)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
