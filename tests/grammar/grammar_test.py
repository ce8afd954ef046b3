# SPDX-License-Identifier: Apache-2.0
"""What the grammar of the training tools makes: right trees, and the same for the same seed.

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


class Grammar(unittest.TestCase):
    def test_each_sentence_is_a_tree(self):
        count = 0
        for rows in trees(make(SENTENCES, 7)):
            count += 1
            heads = {int(row[0]): int(row[6]) for row in rows}
            self.assertEqual(list(heads), list(range(1, len(rows) + 1)))
            self.assertEqual([row[7] for row in rows if row[6] == "0"], ["root"])
            for token in heads:
                above, steps = token, 0
                while above != 0 and steps <= len(rows):
                    above, steps = heads[above], steps + 1
                self.assertLessEqual(steps, len(rows), rows)
        self.assertEqual(count, SENTENCES)

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
