# SPDX-License-Identifier: Apache-2.0
"""Other people's RDF tools, each as a function from files to a set of quads.

A quad is (subject, predicate, object, graph), each a string in N-Triples form with all escapes resolved, so that
sets of different tools can be compared. The graph is "" where there is none.
"""
import glob
import os
import re
import shutil
import subprocess
import tempfile

JENA_JARS = """jena-arq jena-base jena-cmds jena-core jena-iri jena-shacl jena-shex jena-rdfconnection jena-tdb jena-tdb2
jena-dboe-base jena-dboe-index jena-dboe-storage jena-dboe-trans-data jena-dboe-transaction commons-cli commons-codec
commons-compress commons-csv commons-io commons-lang3 gson guava httpclient httpcore jackson-core jackson-databind
jackson-annotations jsonld-java titanium-json-ld protobuf thrift slf4j-api slf4j-simple xercesImpl javax.json
javax.json-api jakarta.json-api commons-logging xml-apis dexx.collection""".split()
JAVA = "/usr/share/java"
XSD_STRING = "http://www.w3.org/2001/XMLSchema#string"

TERM = re.compile(r'<([^>]*)>|_:(\S+)|"((?:[^"\\]|\\.)*)"(?:\^\^<([^>]*)>|@([A-Za-z0-9-]+))?')
ESCAPE = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))", re.S)
SHORT = {"t": "\t", "n": "\n", "r": "\r", "b": "\b", "f": "\f"}


def unescape(text):
    return ESCAPE.sub(lambda m: chr(int(m[1] or m[2], 16)) if m[1] or m[2] else SHORT.get(m[3], m[3]), text)


def literal(text, datatype="", language=""):
    """The one form of a literal; language tags are alike in any case."""
    if language:
        return f'"{text}"@{language.lower()}'
    return f'"{text}"^^<{datatype}>' if datatype and datatype != XSD_STRING else f'"{text}"'


def read_lines(text):
    """N-Triples or N-Quads to quads."""
    quads = set()
    for line in text.split("\n"):
        if not line.strip() or line.startswith("#"):
            continue
        terms = []
        for iri, blank, words, datatype, language in TERM.findall(line):
            if iri:
                terms.append(f"<{unescape(iri)}>")
            elif blank:
                terms.append(f"_:{blank}")
            else:
                terms.append(literal(unescape(words), unescape(datatype), language))
        assert len(terms) in (3, 4), line
        quads.add((*terms[:3], terms[3] if len(terms) == 4 else ""))
    return quads


def run(command, **options):
    """Standard output of a tool that must succeed and say nothing on standard error."""
    done = subprocess.run(command, capture_output=True, **options)
    said = done.stderr.decode("utf-8", "replace")
    if done.returncode != 0 or said.strip():
        raise AssertionError(f"{command[0]} exits with {done.returncode}: {said[:2000]}")
    return done.stdout.decode("utf-8")


def ending(path):
    return os.path.splitext(path)[1][1:]


def by_serdi(path):
    syntax = {"ttl": "turtle", "nt": "ntriples", "nq": "nquads", "trig": "trig"}[ending(path)]
    return read_lines(run(["serdi", "-i", syntax, "-o", "nquads", path]))


def by_rapper(path):
    syntax = {"ttl": "turtle", "nt": "ntriples", "nq": "nquads", "trig": "trig"}[ending(path)]
    return read_lines(run(["rapper", "-q", "-i", syntax, "-o", "nquads", path, "https://relative.example/"]))


class Jena:
    """Jena from Debian's jars. Some of its resources lie where the jars' own code does not look; a copy stands in."""

    def __init__(self, folder):
        self.folder = folder
        overlay = os.path.join(folder, "jena-overlay")
        if not os.path.isdir(os.path.join(overlay, "xerces")):
            fresh = tempfile.mkdtemp(dir=folder)
            run(["unzip", "-q", f"{JAVA}/jena-core.jar", "org/apache/jena/ext/xerces/*", "-d", fresh])
            shutil.copytree(f"{fresh}/org/apache/jena/ext/xerces", f"{fresh}/xerces")
            shutil.rmtree(overlay, ignore_errors=True)
            os.rename(fresh, overlay)
        self.class_path = ":".join([overlay, *(f"{JAVA}/{jar}.jar" for jar in JENA_JARS)])

    def command(self, name, *arguments):
        return ["java", "-XX:TieredStopAtLevel=1", "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-cp", self.class_path, name, *arguments]

    def parsed(self, *paths):
        """Quads of several files together; warnings do not count."""
        done = subprocess.run(self.command("riotcmd.riot", "--nocheck", "--output=nquads", *paths), capture_output=True)
        if b"ERROR" in done.stderr:
            raise AssertionError(done.stderr.decode("utf-8", "replace")[:2000])
        return read_lines(done.stdout.decode("utf-8"))

    def quads(self, *paths):
        """Quads of several files together, without any warning."""
        run(self.command("riotcmd.riot", "--validate", "--strict", *paths))
        return self.parsed(*paths)


def by_oxigraph(path):
    import pyoxigraph

    syntax = {"ttl": pyoxigraph.RdfFormat.TURTLE, "nt": pyoxigraph.RdfFormat.N_TRIPLES,
              "nq": pyoxigraph.RdfFormat.N_QUADS, "trig": pyoxigraph.RdfFormat.TRIG}[ending(path)]

    def form(term):
        if isinstance(term, pyoxigraph.NamedNode):
            return f"<{term.value}>"
        if isinstance(term, pyoxigraph.BlankNode):
            return f"_:{term.value}"
        return literal(term.value, term.datatype.value, term.language or "")

    with open(path, "rb") as file:
        return {(form(q.subject), form(q.predicate), form(q.object),
                 form(q.graph_name) if isinstance(q.graph_name, pyoxigraph.NamedNode) else "")
                for q in pyoxigraph.parse(file, syntax)}


def by_rdflib(path):
    """Rdflib reads numbers by value: their lexical forms may differ from those of the others."""
    import rdflib

    syntax = {"ttl": "turtle", "nt": "nt", "nq": "nquads", "trig": "trig"}[ending(path)]
    data = rdflib.Dataset()
    data.parse(path, format=syntax)

    def form(term):
        if isinstance(term, rdflib.URIRef):
            return f"<{term}>"
        if isinstance(term, rdflib.BNode):
            return f"_:{term}"
        return literal(str(term), str(term.datatype or ""), term.language or "")

    return {(form(s), form(p), form(o), f"<{g}>" if g and "default" not in str(g) else "")
            for s, p, o, g in data.quads()}


def turtle_files(folder):
    return sorted(glob.glob(os.path.join(folder, "*.ttl")))
