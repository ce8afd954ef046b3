# SPDX-License-Identifier: Apache-2.0
"""Trees, and their rows in CoNLL-U."""


class Tree:
    """A word with what hangs on it: (relation, tree) before it and behind it, in order."""

    def __init__(self, form, lemma, upos, xpos, before=(), behind=()):
        self.word = (form, lemma, upos, xpos)
        self.before = list(before)
        self.behind = list(behind)

    def add(self, relation, tree, before=False):
        if before:
            self.before.append((relation, tree))
        else:
            self.behind.append((relation, tree))
        return self

    def first(self, relation, tree):
        self.before.insert(0, (relation, tree))
        return self


def rows(root):
    """The words in order: [form, lemma, upos, xpos, head (0: none), relation]."""
    out = []

    def walk(tree, relation):
        held = [(walk(t, r), r) for r, t in tree.before]
        at = len(out)
        out.append([*tree.word, None, relation])
        held += [(walk(t, r), r) for r, t in tree.behind]
        for child, _ in held:
            out[child][4] = at + 1
        return at

    out[walk(root, "root")][4] = 0
    return out


def conllu(number, table):
    forms = [row[0] for row in table]
    if forms[0][0].islower():
        table[0][0] = forms[0][0].upper() + forms[0][1:]
    lines = [f"# sent_id = news-{number}"]
    for i, (form, lemma, upos, xpos, head, relation) in enumerate(table, 1):
        glued = i < len(table) and (table[i][0] in (",", ".", "'s", "-") or form == "-")
        lines.append(
            "\t".join(
                (
                    str(i),
                    form,
                    lemma or form,
                    upos,
                    xpos,
                    "_",
                    str(head),
                    relation,
                    "_",
                    "SpaceAfter=No" if glued else "_",
                )
            )
        )
    return "\n".join(lines) + "\n"
