# SPDX-License-Identifier: Apache-2.0
"""Clauses on what attackers do."""

from phrases import Phrases
from trees import Tree
from words import BANDS, HARM, LAUNCH, LOOT, MONTHS, ON, WEEKDAYS, gerund, past, third


class Attacks(Phrases):
    # -- clauses: a verb with what follows it, without its subject
    def verb(self, lemma, form):
        """form: past, present, base, ing, perfect, will."""
        if form == "past":
            return Tree(past(lemma)[0], lemma, "VERB", "VBD")
        if form == "present":
            return Tree(third(lemma), lemma, "VERB", "VBZ")
        if form == "ing":
            return Tree(gerund(lemma), lemma, "VERB", "VBG")
        if form == "perfect":
            return Tree(
                past(lemma)[1],
                lemma,
                "VERB",
                "VBN",
                [("aux", Tree(*self.one(("had", "have", "AUX", "VBD"), ("has", "have", "AUX", "VBZ"))))],
            )
        if form == "will":
            modal = self.one("will", "could", "may", "would", "should", "must")
            return Tree(lemma, lemma, "VERB", "VB", [("aux", Tree(modal, modal, "AUX", "MD"))])
        if form == "progressive":
            return Tree(gerund(lemma), lemma, "VERB", "VBG", [("aux", Tree("is", "be", "AUX", "VBZ"))])
        return Tree(lemma, lemma, "VERB", "VB")

    def infinitive(self, lemma):
        return Tree(lemma, lemma, "VERB", "VB", [("mark", Tree("to", "to", "PART", "TO"))])

    def harm_clause(self, form, depth=0):
        """What attackers do to whom."""
        k = self.r.random()
        if k < 0.4:
            return self.verb(self.one(*HARM), form).add("obj", self.victim(depth))
        if k < 0.52:
            lemma = self.one(*ON)
            return self.verb(lemma, form).add("obl", self.prep(ON[lemma], self.victim(depth)))
        if k < 0.68:
            loot = self.noun(self.one(*LOOT))
            if self.maybe(0.3):
                loot.first("amod", self.word(self.one("sensitive", "personal", "secret", "classified"), "ADJ", "JJ"))
            if self.maybe(0.3):
                self.the(loot)
            return self.verb("steal", form).add("obj", loot).add("obl", self.prep("from", self.victim(depth)))
        if k < 0.74:
            money = Tree("$", "$", "SYM", "$").add(
                "nummod",
                Tree("million", "million", "NUM", "CD").add(
                    "compound", self.number(self.one("81", "100", "20", "1.5", "600")), before=True
                ),
            )
            loot = money if self.maybe(0.6) else self.noun(self.one(*LOOT))
            return (
                self.verb("make", form)
                .add("compound:prt", Tree("off", "off", "ADP", "RP"))
                .add("obl", self.prep("with", loot))
                .add("obl", self.prep("from", self.victim(depth)))
            )
        if k < 0.82:
            return self.verb(self.one(*LAUNCH), form).add("obj", self.event(1))
        if k < 0.88:
            return (
                self.verb("carry", form).add("compound:prt", Tree("out", "out", "ADP", "RP")).add("obj", self.event(1))
            )
        if k < 0.94:
            return (
                self.verb("gain", form).add("obj", self.noun("access")).add("obl", self.prep("to", self.victim(depth)))
            )
        return self.verb(self.one("leak", "publish"), form).add(
            "obj", self.noun(self.one(*LOOT)).add("nmod", self.prep("of", self.victim(depth)))
        )

    def time(self, tree):
        k = self.r.random()
        if k < 0.35:
            tree.add("obl", self.prep("on", self.name(self.one(*WEEKDAYS))))
        elif k < 0.6:
            tree.add("obl", self.prep("in", self.number(str(self.r.randint(2007, 2025)))))
        elif k < 0.75:
            tree.add("obl", self.prep("in", self.name(self.one(*MONTHS))))
        else:
            tree.add(
                "obl:unmarked",
                self.noun(self.one("year", "month", "week")).first(
                    "amod" if self.maybe(0.7) else "det", self.word("last", "ADJ", "JJ")
                ),
            )
        if tree.behind[-1][0] == "obl:unmarked" and tree.behind[-1][1].before[0][0] == "det":
            tree.behind[-1][1].before[0] = ("det", self.det("this"))
        return tree

    def subject(self, verb, tree):
        auxiliaries = verb.before
        if (
            tree.word[3] in ("NNS", "NNPS")
            or tree.word[0] in ("they", "we")
            or any(r == "conj" for r, _ in tree.behind)
        ):
            for i, (relation, aux) in enumerate(auxiliaries):
                if aux.word[0] == "has":
                    auxiliaries[i] = (relation, Tree("have", "have", "AUX", "VBP"))
                if aux.word[0] == "is":
                    auxiliaries[i] = (relation, Tree("are", "be", "AUX", "VBP"))
                if aux.word[0] == "was":
                    auxiliaries[i] = (relation, Tree("were", "be", "AUX", "VBD"))
            if verb.word[3] == "VBZ":
                verb.word = (verb.word[1], verb.word[1], "VERB", "VBP")
        return verb.first("nsubj", tree)

    def attack(self, depth=0):
        """A sentence on what attackers did."""
        k = self.r.random()
        form = self.one("past", "past", "past", "perfect", "perfect", "present", "will", "progressive")
        if k < 0.72:
            verb = self.harm_clause(form, depth)
            subject = self.culprits(depth)
            if self.maybe(0.2):
                self.apposition(subject)
            if self.maybe(0.12) and depth == 0:
                verb.add("conj", self.harm_clause("past", 1).first("cc", Tree("and", "and", "CCONJ", "CC")))
            self.subject(verb, subject)
            if self.maybe(0.3):
                self.time(verb)
            if self.maybe(0.12) and depth == 0:
                verb.add("advcl", self.harm_clause("ing", 1).first("punct", self.comma()))
            if self.maybe(0.08):
                verb.add("advcl", self.infinitive("steal").add("obj", self.noun(self.one(*LOOT))))
            return verb
        # passive
        lemma = self.one(*[v for v in HARM if v not in ("raid",)])
        verb = Tree(past(lemma)[1], lemma, "VERB", "VBN", [("aux:pass", Tree("was", "be", "AUX", "VBD"))])
        if self.maybe(0.3):
            verb.before.insert(0, ("aux", Tree("had", "have", "AUX", "VBD")))
            verb.before[1] = ("aux:pass", Tree("been", "be", "AUX", "VBN"))
        verb.before.insert(0, ("nsubj:pass", self.victim(depth)))
        subject = verb.before[0][1]
        if subject.word[3] == "NNS" or any(r == "conj" for r, _ in subject.behind):
            verb.before = [(r, Tree("were", "be", "AUX", "VBD") if t.word[0] == "was" else t) for r, t in verb.before]
        if self.maybe(0.7):
            verb.add("obl:agent", self.prep("by", self.culprits(depth)))
        if self.maybe(0.3):
            self.time(verb)
        return verb

    def apposition(self, subject):
        if any(r in ("acl", "acl:relcl", "nmod", "appos") for r, _ in subject.behind):
            return
        if self.maybe(0.35):
            clause = self.harm_clause(self.one("past", "perfect"), 1)
            clause.first("nsubj", Tree("which", "which", "PRON", "WDT")).first("punct", self.comma())
            subject.add("acl:relcl", clause.add("punct", self.comma()))
            return
        band = self.a(
            self.noun(self.one(*BANDS)).first("compound", self.word(self.one("hacking", "hacker"), "NOUN", "NN"))
        )
        self.describe(band, 1)
        band.first("punct", self.comma())
        band.add("punct", self.comma())
        subject.add("appos", band)

    def doing(self, marker):
        return self.harm_clause("ing", 1).first("mark", Tree(marker, marker, "SCONJ", "IN"))
