# SPDX-License-Identifier: Apache-2.0
"""Every graph obeys ontology/shapes.ttl, in pyshacl; and a graph with faults does not.

    shapes_test.py DEMARCHE SOURCE_FOLDER BUILD_FOLDER
"""
import os
import sys
import unittest

import pyshacl
import rdflib

import graphs

PREFIXES = """
@prefix dm: <https://w3id.org/demarche#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix oa: <http://www.w3.org/ns/oa#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix schema: <https://schema.org/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix : <https://w3id.org/demarche/id/> .
<https://w3id.org/demarche/id/doc/1#c0-4-0123abcd> a dm:Mention ; dm:inDocument <https://w3id.org/demarche/id/doc/1> ;
    oa:start 0 ; oa:end 4 ; oa:exact "Spot" ; dm:stance dm:asserted ; dm:polarity dm:affirmed ;
    dm:extractionConfidence 0.9 .
<https://w3id.org/demarche/id/doc/1> a dm:Document ; dct:source "a.txt" ; dct:identifier
    "sha256:0123456789012345678901234567890123456789012345678901234567890123" .
:nor a dm:StateActor , dm:Organization , dm:Actor ; rdfs:label "Norland"@en ; skos:notation "NOR" .
:est a dm:StateActor , dm:Organization , dm:Actor ; rdfs:label "Estmark"@en ; skos:notation "EST" .
:raid a dm:Attack , dm:Event ; rdfs:label "raid"@en ; dm:evidence <https://w3id.org/demarche/id/doc/1#c0-4-0123abcd> .
:acc a dm:Accusation , dm:Act , dm:Event ; rdfs:label "accusation"@en ; dm:status dm:done ; dm:about :raid ;
    dm:evidence <https://w3id.org/demarche/id/doc/1#c0-4-0123abcd> .
"""
MENTION = "<https://w3id.org/demarche/id/doc/1#c0-4-0123abcd>"
ACT = f'rdfs:label "act"@en ; dm:evidence {MENTION}'
GOOD = [
    ":acc dm:accuser :nor ; dm:accused :est .",
    ":acc dm:accused :est .",
    ":acc dm:accuser :nor .",
    ":acc dm:accuser :nor . :raid dm:allegedPerpetrator :est .",
    f":acc dm:accused :est . :den a dm:Denial , dm:Act , dm:Event ; {ACT} ; dm:status dm:done ; dm:denier :est ; dm:denies :acc .",
    f":acc dm:accused :est . :den a dm:Denial , dm:Act , dm:Event ; {ACT} ; dm:status dm:done ; dm:denier :nor ; dm:denies :acc .",
    f":acc dm:accused :est . :con a dm:Condemnation , dm:Act , dm:Event ; {ACT} ; dm:status dm:done ; dm:agent :est .",
    f":acc dm:accused :est . :san a dm:Sanction , dm:Act , dm:Event ; {ACT} ; dm:status dm:urged ; dm:sanctioned :est ; "
    'schema:startDate "2024"^^xsd:gYear .',
]
BAD = [
    ":acc dm:status dm:planned .",  # two, and nobody named
    ":acc dm:accuser :nor , :est .",
    ":acc dm:accused :nor , :est .",
    ":acc dm:accused :nobody .",
    f":acc dm:accused :est . :den a dm:Denial , dm:Act , dm:Event ; {ACT} ; dm:status dm:done ; dm:denier :est .",
    f":acc dm:accused :est . :con a dm:Condemnation , dm:Act , dm:Event ; {ACT} ; dm:status dm:done .",
    f":acc dm:accused :est . :san a dm:Sanction , dm:Act , dm:Event ; {ACT} ; dm:status dm:done ; dm:imposer :est .",
    ':acc dm:accused :est . :raid schema:startDate "2024-13" .',
    ":acc dm:accused :est . :raid dm:status dm:done .",
    f':acc dm:accused :est . {MENTION} oa:exact "Spots" .',
    f":acc dm:accused :est . {MENTION} dm:polarity dm:negated .",
    ":acc dm:accused :est . :nor a dm:Group ; dm:partOf :raid .",
    ":acc dm:accused :est . :x a dm:Person , dm:Actor .",
]


def shapes():
    return rdflib.Graph().parse(os.path.join(graphs.ONTOLOGY, "shapes.ttl"))


def report(data):
    """The report where the graph breaks a shape; warnings do not count."""
    conforms, _, text = pyshacl.validate(data, shacl_graph=shapes(), advanced=True, allow_warnings=True)
    return "" if conforms else text


class Shapes(unittest.TestCase):
    def check(self, articles):
        folder = graphs.Folder(articles)
        self.addCleanup(folder.close)
        self.assertEqual(report(rdflib.Graph().parse(folder.whole["turtle"]))[:4000], "")

    def test_examples(self):
        self.check(graphs.EXAMPLES)

    @unittest.skipUnless(graphs.SEEDS, graphs.NO_SEEDS)
    def test_seeds(self):
        self.check(graphs.SEEDS)

    def test_what_a_text_may_leave_out(self):
        for text in GOOD:
            with self.subTest(text):
                self.assertEqual(report(rdflib.Graph().parse(data=PREFIXES + text)), "")

    def test_faults_are_found(self):
        for text in BAD:
            with self.subTest(text):
                self.assertNotEqual(report(rdflib.Graph().parse(data=PREFIXES + text)), "")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
