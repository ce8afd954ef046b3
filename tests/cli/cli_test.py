# SPDX-License-Identifier: Apache-2.0
"""The program as a user meets it: arguments, exit codes, bad input, output that cannot be written."""
import os
import pathlib
import re
import signal
import subprocess
import sys
import tempfile
import time
import unittest

DEMARCHE = os.path.abspath(sys.argv[1])
EXAMPLES = pathlib.Path(sys.argv[2]).resolve() / "examples"
ARTICLE = "Norway accused Russia of hacking its parliament on Monday. Moscow denied the accusation.\n"


def demarche(*arguments, stdin=b"", **options):
    """Runs the program; standard output and error as bytes and text."""
    options.setdefault("stdout", subprocess.PIPE)
    done = subprocess.run([DEMARCHE, *map(str, arguments)], input=stdin, stderr=subprocess.PIPE, timeout=120, **options)
    done.stderr = done.stderr.decode("utf-8", "replace")
    return done


def is_turtle(graph):
    """Whether serdi, a parser of others, reads it as Turtle, and how many triples it has."""
    done = subprocess.run(["serdi", "-i", "turtle", "-o", "ntriples", "-"], input=graph, capture_output=True, timeout=60)
    return done.stdout.count(b"\n") if done.returncode == 0 and not done.stderr else 0


class CommandLine(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="demarche-cli-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def write(self, name, content):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def build(self, content, *arguments):
        """Builds the graph of one article alone; it must be readable Turtle."""
        path = self.write("article.txt", content)
        done = demarche("build", *arguments, path)
        self.assertGreater(is_turtle(done.stdout), 0, done.stderr)
        return done


class Arguments(CommandLine):
    GOOD = {
        "version": (["--version"], "demarche "),
        "help": (["--help"], "build"),
        "help_build": (["build", "--help"], "Example"),
        "help_explain": (["explain", "--help"], "Example"),
        "help_parse": (["parse", "--help"], "Example"),
        "help_check": (["check", "--help"], "Example"),
    }
    BAD = {
        "no_command": ([], "subcommand"),
        "unknown_command": (["bild", "x.txt"], "subcommand"),
        "unknown_option": (["build", "--shout", "x.txt"], "--shout"),
        "unknown_format": (["build", "--format", "rdfxml", "x.txt"], "rdfxml"),
        "unknown_evidence": (["build", "--evidence", "some", "x.txt"], "some"),
        "no_date": (["build", "--date", "last week", "x.txt"], "last week"),
        "no_such_day": (["build", "--date", "2023-02-29", "x.txt"], "2023-02-29"),
        "relative_base": (["build", "--base", "my/base/", "x.txt"], "my/base/"),
        "base_with_space": (["build", "--base", "http://x.example/a b/", "x.txt"], "a b"),
        "base_without_end": (["build", "--base", "http://x.example/id", "x.txt"], "x.example/id"),
        "base_with_fragment": (["build", "--base", "http://x.example/#", "x.txt"], "x.example/#"),
        "negative_threads": (["build", "--threads", "-1", "x.txt"], "threads"),
        "missing_knowledge": (["build", "--knowledge", "/nowhere/k.ttl", "x.txt"], "/nowhere/k.ttl"),
        "output_in_no_folder": (["build", "-o", "/nowhere/g.ttl", "x.txt"], "/nowhere/g.ttl"),
        "output_is_folder": (["build", "-o", "/tmp", "x.txt"], "/tmp"),
        "explain_nothing": (["explain"], "path"),
        "explain_missing": (["explain", "/nowhere/a.txt"], "/nowhere/a.txt"),
        "parse_missing": (["parse", "/nowhere/a.txt"], "/nowhere/a.txt"),
        "check_missing": (["check", "/nowhere/k.ttl"], "/nowhere/k.ttl"),
    }

    def test_good(self):
        for name, (arguments, said) in self.GOOD.items():
            with self.subTest(name):
                done = demarche(*arguments)
                self.assertEqual(done.returncode, 0, done.stderr)
                self.assertIn(said, done.stdout.decode())
                self.assertEqual(done.stderr, "")

    def test_bad(self):
        for name, (arguments, said) in self.BAD.items():
            with self.subTest(name):
                done = demarche(*arguments, cwd=self.folder)
                self.assertEqual(done.returncode, 2, done.stderr)
                self.assertIn(said, done.stderr)
                self.assertEqual(done.stdout, b"")


class BadInput(CommandLine):
    """Each ends in a clear message or a right graph, never in a crash or half a file."""

    # name: (bytes of the article, exit code, what standard error says)
    ARTICLES = {
        "empty": (b"", 1, "holds no text"),
        "white_space": (b" \r\n\n\t", 1, "holds no text"),
        "only_mark": (b"\xef\xbb\xbf", 1, "holds no text"),
        "latin_1": (b"Caf\xe9\n" + ARTICLE.encode(), 0, "article.txt:1: not valid UTF-8 at byte 3"),
        "cut_sequence": (ARTICLE.encode() + b"\xe2\x82", 0, "not valid UTF-8 at byte"),
        "surrogates": (ARTICLE.encode() + b"\xed\xa0\x80", 0, "3 places replaced"),
        "nul": (b"Norway\0 accused\0 Russia of hacking.\n", 0, "2 NUL bytes"),
        "only_nul": (b"\0\0\0", 1, "holds no text"),
        "mark": (b"\xef\xbb\xbf" + ARTICLE.encode(), 0, ""),
        "crlf": (ARTICLE.encode().replace(b" Moscow", b"\r\nMoscow"), 0, ""),
        "no_end": (b"Norway accused Russia", 0, ""),
        "controls": (bytes(range(1, 32)) + ARTICLE.encode(), 0, ""),
        "quotes": (b'"\\" \'\'\' """ <>{}|^` ' + ARTICLE.encode(), 0, ""),
        "line_of_100_mb": (b"Norway accused Russia of hacking. " * 3_000_000, 1, "larger than the limit"),
    }

    def test_articles(self):
        for name, (content, code, said) in self.ARTICLES.items():
            with self.subTest(name):
                path = self.write("article.txt", content)
                done = demarche("build", path)
                self.assertEqual(done.returncode, code, done.stderr)
                self.assertIn(said, done.stderr)
                if not said:
                    self.assertEqual(done.stderr, "")
                if code == 0:
                    self.assertGreater(is_turtle(done.stdout), 0)

    def test_long_line_is_read_up_to_the_limit(self):
        done = self.build(ARTICLE.strip() + " and the harbour stayed closed" * 2_000)
        self.assertEqual((done.returncode, done.stderr), (0, ""))

    def test_one_bad_input_stops_no_other(self):
        good = self.write("good.txt", ARTICLE)
        (self.folder / "hollow").mkdir()
        empty = self.write("empty.txt", b"")
        done = demarche("build", self.folder / "missing.txt", empty, self.folder / "hollow", good)
        self.assertEqual(done.returncode, 1)
        self.assertEqual(done.stdout, demarche("build", good).stdout)
        for name, reason in {"missing.txt": "No such file", "empty.txt": "no text", "hollow": "without articles"}.items():
            self.assertRegex(done.stderr, f"skipped .*{name}.*{reason}")

    def test_nothing_to_read_is_still_a_graph(self):
        done = demarche("build", self.folder / "missing.txt", "-o", self.folder / "graph.ttl")
        self.assertEqual(done.returncode, 1)
        self.assertTrue((self.folder / "graph.ttl").exists())

    def test_standard_input(self):
        path = self.write("article.txt", ARTICLE)
        triples = lambda graph: {line for line in graph.splitlines() if b"terms/source" not in line}
        from_file = demarche("build", "--format", "ntriples", path).stdout
        for arguments in (["-"], []):
            done = demarche("build", "--format", "ntriples", *arguments, stdin=ARTICLE.encode())
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertEqual(triples(done.stdout), triples(from_file))

    def test_faulty_knowledge_names_file_and_line(self):
        faulty = self.write("faulty.ttl", "@prefix a: <http://a.example/> .\na:x a:y a:z .\na:broken a:y\n")
        article = self.write("article.txt", ARTICLE)
        for command in (["build", "--knowledge", faulty, article], ["check", faulty]):
            done = demarche(*command)
            self.assertEqual(done.returncode, 2)
            self.assertRegex(done.stderr, r"faulty\.ttl:[34]")
            self.assertEqual(done.stdout, b"")


class BadOutput(CommandLine):
    def setUp(self):
        super().setUp()
        self.article = self.write("article.txt", ARTICLE)

    def files(self):
        return sorted(path.name for path in self.folder.iterdir())

    def test_full_disk(self):
        for command in (["build", self.article], ["explain", self.article], ["parse", self.article]):
            with self.subTest(command[0]), open("/dev/full", "wb") as full:
                done = demarche(*command, stdout=full)
                self.assertEqual(done.returncode, 2)
                self.assertIn("No space left on device", done.stderr)
        done = demarche("build", self.article, "-o", "/dev/full")
        self.assertEqual(done.returncode, 2)
        self.assertIn("/dev/full: cannot write: No space left on device", done.stderr)
        self.assertTrue(pathlib.Path("/dev/full").is_char_device())

    def test_broken_pipe_is_no_failure(self):
        article = self.write("long.txt", ARTICLE * 20)
        for command in ("build", "explain", "parse"):
            with self.subTest(command):
                reading, writing = os.pipe()
                os.close(reading)
                with os.fdopen(writing, "wb") as closed:
                    done = demarche(command, article, stdout=closed)
                self.assertEqual((done.returncode, done.stderr), (0, ""))

    def test_closed_standard_output(self):
        done = subprocess.run(["sh", "-c", '"$0" build "$1" >&-', DEMARCHE, str(self.article)], capture_output=True, text=True)
        self.assertEqual(done.returncode, 2)
        self.assertIn("standard output", done.stderr)

    def test_old_graph_stays_where_the_new_one_fails(self):
        graph = self.write("graph.ttl", "# old\n")
        faulty = self.write("faulty.ttl", "no turtle")
        done = demarche("build", self.article, "--knowledge", faulty, "-o", graph)
        self.assertEqual(done.returncode, 2)
        self.assertEqual(graph.read_text(), "# old\n")
        self.assertEqual(self.files(), ["article.txt", "faulty.ttl", "graph.ttl"])

    def test_old_graph_stays_where_the_run_is_killed(self):
        graph = self.write("graph.ttl", "# old\n")
        running = subprocess.Popen([DEMARCHE, "build", "-o", graph, "-"], stdin=subprocess.PIPE)
        running.stdin.write(ARTICLE.encode())
        running.stdin.flush()
        time.sleep(0.5)
        running.send_signal(signal.SIGKILL)
        running.communicate()
        self.assertEqual(graph.read_text(), "# old\n")

    def test_graph_is_replaced_whole(self):
        graph = self.write("graph.ttl", "# old\n" * 100_000)
        graph.chmod(0o640)
        done = demarche("build", self.article, "-o", graph)
        self.assertEqual((done.returncode, done.stdout, done.stderr), (0, b"", ""))
        self.assertEqual(graph.read_bytes(), demarche("build", self.article).stdout)
        self.assertEqual(graph.stat().st_mode & 0o777, 0o640)
        self.assertEqual(self.files(), ["article.txt", "graph.ttl"])

    def test_link_stays_a_link(self):
        graph = self.write("graph.ttl", "# old\n")
        link = self.folder / "link.ttl"
        link.symlink_to("graph.ttl")
        self.assertEqual(demarche("build", self.article, "-o", link).returncode, 0)
        self.assertTrue(link.is_symlink())
        self.assertGreater(is_turtle(graph.read_bytes()), 0)


class WholeWay(CommandLine):
    def test_bytes_do_not_depend_on_threads_or_order(self):
        articles = sorted(EXAMPLES.glob("*.txt"))
        for form in ("turtle", "ntriples", "nquads", "trig"):
            with self.subTest(form):
                once = demarche("build", "--format", form, "--threads", 1, *articles)
                again = demarche("build", "--format", form, "--threads", 3, *reversed(articles))
                self.assertEqual((once.returncode, once.stderr), (0, ""))
                self.assertGreater(len(once.stdout), 1000)
                self.assertEqual(once.stdout, again.stdout)

    def test_base_is_used_everywhere(self):
        graph = self.build(ARTICLE, "--base", "https://graph.example/x/").stdout
        self.assertIn(b"https://graph.example/x/", graph)
        self.assertNotIn(b"w3id.org/demarche/id/", graph)

    def test_evidence_can_be_left_out(self):
        whole, facts, none = (self.build(ARTICLE, "--evidence", level).stdout.count(b"dm:Mention")
                              for level in ("all", "facts", "none"))
        self.assertGreater(whole, facts)
        self.assertGreater(facts, none)
        self.assertEqual(none, 0)

    def test_date_of_publication(self):
        self.assertIn(b'"2024-03-26"', self.build(ARTICLE, "--date", "2024-03-26").stdout)

    def test_explain_shows_every_layer(self):
        done = demarche("explain", self.write("article.txt", ARTICLE))
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        for part in ("[1] Norway accused Russia", "VERB", "nsubj", "state/NOR", "Accusation", "entry", "Denial"):
            self.assertIn(part, done.stdout.decode())

    def test_parse_prints_conllu(self):
        done = demarche("parse", self.write("article.txt", ARTICLE))
        rows = [line.split("\t") for line in done.stdout.decode().splitlines() if line and line[0] != "#"]
        self.assertEqual({len(row) for row in rows}, {10})
        self.assertEqual([row[1] for row in rows][:3], ["Norway", "accused", "Russia"])


class Documentation(CommandLine):
    """Every command line that a document or a help text shows runs as it stands there."""

    def setUp(self):
        super().setUp()
        for folder in ("articles", "news"):
            self.write(f"{folder}/one.txt", ARTICLE)
        for name in ("article.txt", "more.txt"):
            self.write(name, ARTICLE)
        for name in ("mine.ttl", "my-actors.ttl"):
            self.write(name, "# Nothing is known.\n")

    def command_lines(self):
        project = EXAMPLES.parent
        for document in (project / "README.md", *sorted((project / "docs").glob("*.md"))):
            for block in re.findall(r"```sh\n(.*?)```", document.read_text(encoding="utf-8"), re.S):
                yield from re.findall(r"^\s*(?:build/release/)?(demarche [^#\n]+)", block, re.M)
        for command in ("build", "explain", "parse", "check"):
            yield from re.findall(r"^  (demarche .+)$", demarche(command, "--help").stdout.decode(), re.M)

    def test_commands(self):
        lines = list(self.command_lines())
        self.assertGreater(len(lines), 8)
        environment = dict(os.environ, PATH=f"{pathlib.Path(DEMARCHE).parent}:{os.environ['PATH']}", LESS="-E")
        for line in lines:
            with self.subTest(line):
                done = subprocess.run(["sh", "-c", line], cwd=self.folder, env=environment, capture_output=True, timeout=60)
                self.assertEqual((done.returncode, done.stderr), (0, b""))


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]])
