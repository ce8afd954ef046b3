# SPDX-License-Identifier: Apache-2.0
"""Says what is in a graph, and asks it the questions of ontology/queries in Oxigraph.

    ask.py GRAPH.ttl QUERIES [NAME...]      QUERIES: a .rq file, or a folder of them; NAME: only these of the folder
"""
import pathlib
import re
import sys

import pyoxigraph

PREFIXES = """
PREFIX dm: <https://w3id.org/demarche#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
"""
COUNTS = {
    "documents": "?x a dm:Document",
    "actors": "?x a dm:Actor",
    "attacks": "?x a dm:Attack",
    "acts": "?x a dm:Act",
    "mentions as evidence": "?x a dm:Mention",
}
# Who did what to whom: heading, the words between, the properties of agent and target.
SUMMARY = [
    ("Accusations", "accused", "?x a dm:Accusation ; dm:accuser/rdfs:label ?a ; dm:accused/rdfs:label ?b"),
    ("Denials", "denied an accusation of",
     "?x a dm:Denial ; dm:denier/rdfs:label ?a OPTIONAL { ?x dm:denies/dm:accuser/rdfs:label ?c } "
     "BIND(COALESCE(?c, 'nobody in particular') AS ?b)"),
    ("Sanctions", "sanctioned", "?x a dm:Sanction ; dm:imposer/rdfs:label ?a ; dm:sanctioned/rdfs:label ?b ; dm:status dm:imposed"),
    ("Sanctions ruled out or only planned", "has not sanctioned",
     "?x a dm:Sanction ; dm:imposer/rdfs:label ?a ; dm:sanctioned/rdfs:label ?b ; dm:status ?s FILTER(?s IN (dm:ruledOut, dm:planned, dm:urged))"),
]
MOST_ROWS = 12


def text_of(term):
    """A term as a person reads it: the end of an IRI, the words of a literal."""
    if term is None:
        return ""
    if isinstance(term, pyoxigraph.NamedNode):
        return re.sub(r"^https://w3id\.org/demarche(#|/id/)", "", term.value)
    words = re.sub(r"\s+", " ", term.value)
    return words if len(words) <= 60 else words[:57] + "..."


def print_table(solutions):
    names = [variable.value for variable in solutions.variables]
    rows = [[text_of(row[name]) for name in names] for row in solutions]
    widths = [max(map(len, column)) for column in zip(names, *rows[:MOST_ROWS])]
    for row in [names, *rows[:MOST_ROWS]]:
        print("   " + "  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip())
    if len(rows) > MOST_ROWS:
        print(f"   ... and {len(rows) - MOST_ROWS} more rows")
    if not rows:
        print("   (no rows)")


def main(graph, queries, *names):
    store = pyoxigraph.Store()
    store.bulk_load(path=graph, format=pyoxigraph.RdfFormat.TURTLE)
    select = lambda query: store.query(PREFIXES + query)
    counts = [f"{next(select(f'SELECT (COUNT(DISTINCT ?x) AS ?n) {{ {what} }}'))[0].value} {name}"
              for name, what in COUNTS.items()]
    print(f"\n{graph}: {len(store)} triples, {', '.join(counts)}")
    for heading, verb, pattern in SUMMARY:
        rows = [f"   {row['a'].value} {verb} {row['b'].value}"
                for row in select(f"SELECT DISTINCT ?a ?b {{ {pattern} }} ORDER BY ?a ?b")]
        print(f"\n{heading}\n" + "\n".join(rows or ["   none"]))
    folder = pathlib.Path(queries)
    for path in sorted(folder.glob("*.rq")) if folder.is_dir() else [folder]:
        if names and path.stem not in names:
            continue
        query = path.read_text(encoding="utf-8")
        question = " ".join(line.lstrip("# ") for line in query.splitlines() if line.startswith("#"))
        print(f"\n{path}: {question}")
        print_table(store.query(query))


if __name__ == "__main__":
    main(*sys.argv[1:])
