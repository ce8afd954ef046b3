# SPDX-License-Identifier: Apache-2.0
"""Sentences of the news that the program reads, with their trees, from a small grammar.

The treebanks hardly have the words of this field ("stole" once, "phish" never): what they lack in
words, the grammar gives. It makes no text that means anything, only right trees in the terms of
Universal Dependencies 2, as the treebanks have them.

usage: python3 tools/train/news NUMBER SEED > news.conllu
"""

import sys

from sentences import Sentences
from trees import conllu, rows

MOST_WORDS = 45


def main():
    if len(sys.argv) != 3 or not all(a.isdigit() for a in sys.argv[1:]):
        sys.exit(__doc__)
    grammar = Sentences(int(sys.argv[2]))
    made = 0
    while made < int(sys.argv[1]):
        table = rows(grammar.sentence())
        if len(table) > MOST_WORDS:
            continue
        made += 1
        print(conllu(made, table))


if __name__ == "__main__":
    main()
