# SPDX-License-Identifier: Apache-2.0
"""Graphs of shards, joined as sets of statements, are the graph of the whole, for random splits.

    merge_test.py DEMARCHE SOURCE_FOLDER BUILD_FOLDER
"""
import os
import random
import sys
import tempfile
import unittest

import graphs


class Merge(unittest.TestCase):
    def check(self, articles, rounds):
        generator = random.Random(26)
        with tempfile.TemporaryDirectory(dir=graphs.BUILD) as folder:
            lines = lambda some: set(open(graphs.build(some, os.path.join(folder, "a.nq"), "--format", "nquads"), "rb"))
            whole = lines(articles)
            self.assertGreater(len(whole), len(articles))
            for _ in range(rounds):
                shards = [[] for _ in range(generator.randint(1, 4))]
                for article in generator.sample(articles, len(articles)):
                    generator.choice(shards).append(article)
                joined = set().union(*(lines(shard) for shard in shards if shard))
                self.assertEqual(joined, whole)

    def test_examples(self):
        self.check(graphs.EXAMPLES, 10)

    @unittest.skipUnless(graphs.SEEDS, graphs.NO_SEEDS)
    def test_seeds(self):
        self.check(graphs.SEEDS, 5)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
