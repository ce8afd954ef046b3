# SPDX-License-Identifier: Apache-2.0
"""What the training tools have of sentences: the grammar makes right trees, and the same for the same seed; the treebank
is sound.

    grammar_test.py TOOLS_FOLDER
"""
import subprocess
import sys
import unittest

SENTENCES = 400


def make(count, seed):
    return subprocess.run(
        [sys.executable, f"{TOOLS}/train/news", str(count), str(seed)], capture_output=True, text=True, check=True
    ).stdout


def trees(text):
    """Of each sentence its rows, without comments."""
    for block in text.strip().split("\n\n"):
        yield [line.split("\t") for line in block.split("\n") if not line.startswith("#")]


def read_treebank(name):
    with open(f"{TOOLS}/train/treebank/{name}.conllu", encoding="utf-8") as file:
        return file.read()


class Sound(unittest.TestCase):
    def assert_tree(self, rows):
        heads = {int(row[0]): int(row[6]) for row in rows}
        self.assertEqual(list(heads), list(range(1, len(rows) + 1)))
        self.assertEqual([row[7] for row in rows if row[6] == "0"], ["root"], rows)
        for token in heads:
            above, steps = token, 0
            while above != 0 and steps <= len(rows):
                above, steps = heads[above], steps + 1
            self.assertLessEqual(steps, len(rows), rows)


class Treebank(Sound):
    def test_each_sentence_is_a_tree_of_its_words(self):
        for name, least in (("train", 3000), ("dev", 100)):
            blocks = read_treebank(name).strip().split("\n\n")
            self.assertGreaterEqual(len(blocks), least)
            for block in blocks:
                comments = dict(line[2:].split(" = ", 1) for line in block.split("\n") if line.startswith("#"))
                rows = next(trees(block))
                self.assert_tree(rows)
                self.assertTrue(all(len(row) == 10 and all(row) for row in rows), rows)
                words = "".join(row[1] + ("" if row[9] == "SpaceAfter=No" else " ") for row in rows)
                self.assertEqual(words.strip(), comments["text"])

    def test_passive_subjects_stand_by_passives(self):
        for rows in trees(read_treebank("train")):
            passive = {row[6] for row in rows if row[7] == "aux:pass"}
            for row in rows:
                if row[6] in passive:
                    self.assertNotEqual(row[7], "nsubj", rows)

    def test_what_scores_was_not_trained_with(self):
        def texts(name):
            return {line for line in read_treebank(name).split("\n") if line.startswith("# text")}

        self.assertFalse(texts("train") & texts("dev"))


class Grammar(Sound):
    def test_each_sentence_is_a_tree(self):
        made = list(trees(make(SENTENCES, 7)))
        for rows in made:
            self.assert_tree(rows)
        self.assertEqual(len(made), SENTENCES)

    def test_words_go_with_their_tags(self):
        for rows in trees(make(SENTENCES, 7)):
            for _, form, lemma, upos, xpos, *_ in rows:
                self.assertTrue(form and lemma, rows)
                if upos == "PUNCT":
                    self.assertFalse(form.isalpha(), rows)
                if xpos == "VBG":
                    self.assertTrue(form.lower().endswith("ing"), form)
                if form in ("has", "is", "does"):
                    self.assertEqual(xpos, "VBZ", rows)

    def test_the_seed_decides(self):
        self.assertEqual(make(50, 3), make(50, 3))
        self.assertNotEqual(make(50, 3), make(50, 4))

    def test_says_how_it_is_called(self):
        done = subprocess.run([sys.executable, f"{TOOLS}/train/news", "many"], capture_output=True, text=True)
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("usage", done.stderr)


if __name__ == "__main__":
    TOOLS = sys.argv.pop(1)
    unittest.main()
