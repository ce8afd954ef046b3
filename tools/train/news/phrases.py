# SPDX-License-Identifier: Apache-2.0
"""Noun phrases: who does such things, to whom, and what it is called."""

import random

from trees import Tree, rows
from words import (
    BANDS,
    BODIES,
    EVENTS,
    FIRMS,
    GIVEN,
    GROUPS,
    LOOT,
    MANY,
    NATIONS,
    PEOPLE,
    PLACES,
    SEATS,
    STATES,
    SURNAMES,
    THINGS,
)


class Phrases:
    def __init__(self, seed):
        self.r = random.Random(seed)

    def one(self, *choices):
        return self.r.choice(choices)

    def maybe(self, share):
        return self.r.random() < share

    # -- small trees
    def word(self, form, upos, xpos, lemma=None):
        return Tree(form, lemma or form.lower(), upos, xpos)

    def det(self, form):
        return Tree(form, "a" if form == "an" else form, "DET", "DT")

    def a(self, tree):
        first = rows(tree)[0][0]
        return tree.first("det", self.det("an" if first[0].lower() in "aeio" and not first.startswith("Eu") else "a"))

    def prep(self, preposition, tree):
        return tree.first("case", Tree(preposition, preposition, "ADP", "IN"))

    def name(self, form):
        return Tree(form, form, "PROPN", "NNP")

    def noun(self, form):
        if form == "men":
            return Tree("men", "man", "NOUN", "NNS")
        plural = form.endswith("s") and form not in ("espionage",) and not form.endswith("ss")
        lemma = form
        if plural:
            lemma = form[:-3] + "y" if form.endswith("ies") else form[:-1]
        if form in ("spies",):
            lemma = "spy"
        if form == "infrastructure" or not plural:
            return Tree(form, form, "NOUN", "NN")
        return Tree(form, lemma, "NOUN", "NNS")

    def number(self, form):
        return Tree(form, form, "NUM", "CD")

    def comma(self):
        return Tree(",", ",", "PUNCT", ",")

    # -- noun phrases
    def state(self):
        k = self.r.random()
        if k < 0.55:
            return self.name(self.one(*STATES))
        if k < 0.75:
            return self.name(self.one(*SEATS))
        if k < 0.85:
            return self.name("Korea").add("compound", self.name(self.one("North", "South")), before=True)
        if k < 0.93:
            return Tree(
                "States",
                "States",
                "PROPN",
                "NNPS",
                [("det", self.det("the")), ("amod", Tree("United", "United", "ADJ", "NNP"))],
            )
        return (
            self.name("Kingdom")
            .add("det", self.det("the"), before=True)
            .add("amod", Tree("United", "United", "ADJ", "NNP"), before=True)
        )

    def nation(self):
        form = self.one(*NATIONS)
        return Tree(form, form, "ADJ", "JJ")

    def body(self):
        k = self.r.random()
        if k < 0.05:
            return self.the(self.name("Union").first("amod", Tree("European", "European", "ADJ", "NNP")))
        if k < 0.3:
            name = self.one(*BODIES)
            return self.name(name) if name == "NATO" else self.the(self.name(name))
        if k < 0.45:
            return self.possessed(self.state(), self.office())
        if k < 0.6:
            return self.the(self.office().first("amod", self.nation()))
        if k < 0.7:
            return (
                self.name("Department")
                .first("compound", self.name(self.one("Treasury", "Justice", "State")))
                .first("det", self.det("the"))
            )
        if k < 0.8:
            return self.name(self.one(*FIRMS))
        if k < 0.9:
            return self.the(self.noun(self.one("ministry", "agency", "company", "government", "embassy")))
        return self.noun(self.one("officials", "prosecutors", "investigators", "researchers", "authorities", "experts"))

    def office(self):
        k = self.r.random()
        if k < 0.5:
            return self.noun("ministry").first("compound", self.noun(self.one("defense", "interior", "finance")))
        if k < 0.7:
            return self.noun("ministry").first("amod", Tree("foreign", "foreign", "ADJ", "JJ"))
        if k < 0.85:
            return self.noun("agency").first("compound", self.noun(self.one("intelligence", "spy", "security")))
        return self.noun(self.one("government", "parliament", "military", "embassy"))

    def the(self, tree):
        return tree.first("det", self.det("the"))

    def possessed(self, owner, tree):
        owner.add("case", Tree("'s", "'s", "PART", "POS"))
        return tree.first("nmod:poss", owner)

    def its(self, tree):
        form, lemma = self.one(("its", "its"), ("their", "their"), ("his", "his"))
        return tree.first("nmod:poss", Tree(form, lemma, "PRON", "PRP$"))

    def count(self, tree):
        form = self.one("two", "three", "four", "six", "seven", "ten", "12")
        return tree.first("nummod", Tree(form, form, "NUM", "CD"))

    def person(self):
        given = self.one(*GIVEN)
        return Tree(given, given, "PROPN", "NNP").add("flat", self.name(self.one(*SURNAMES)))

    def official(self):
        """ "Norwegian Foreign Minister Ola Berg", "Ola Berg, a spokesman for the ministry,"."""
        k = self.r.random()
        person = self.person()
        if k < 0.3:
            title = self.name("Minister").first(
                "compound", self.name(self.one("Prime", "Defense", "Finance", "Justice"))
            )
            if self.maybe(0.3):
                title.first("amod", Tree("Deputy", "Deputy", "ADJ", "NNP"))
            if self.maybe(0.4):
                title.first("amod", self.nation())
            return person.first("nmod:desc", title)
        if k < 0.45:
            title = self.name("General").first("compound", self.name("Attorney"))
            if self.maybe(0.5):
                title.first("compound", self.name("US"))
            return person.first("nmod:desc", title)
        if k < 0.6:
            title = self.name(self.one("President", "President", "Chancellor", "Director", "Senator", "Secretary"))
            if title.word[0] == "Director" and self.maybe(0.7):
                title.first("compound", self.name(self.one("FBI", "NSA", "CIA", "CISA")))
            elif title.word[0] == "Secretary":
                title.first("amod", Tree("Foreign", "Foreign", "ADJ", "NNP"))
            elif self.maybe(0.35):
                title.first("compound", self.name(self.one("US", "U.S.", "EU")))
            elif self.maybe(0.5):
                title.first("amod", self.nation())
            return person.first("nmod:desc", title)
        if k < 0.75:
            title = self.noun("spokesman").first("compound", self.noun("ministry"))
            if self.maybe(0.5):
                title.before.insert(0, ("amod", Tree("foreign", "foreign", "ADJ", "JJ")))
            return person.first("nmod:desc", title)
        role = self.a(self.noun(self.one("spokesman", "spokeswoman", "researcher", "adviser"))).add(
            "nmod", self.prep("for", self.the(self.office()))
        )
        return person.add("appos", role.first("punct", self.comma()).add("punct", self.comma()))

    def group_name(self):
        k = self.r.random()
        if k < 0.8:
            return self.name(self.one(*GROUPS))
        return self.name(self.one("Bear", "Panda", "Kitten", "Typhoon", "Sparrow", "Army")).first(
            "compound", self.name(self.one("Amber", "Cinder", "Gloom", "Thistle", "Marble"))
        )

    def culprits(self, depth=0):
        """Who does such things, often with what is said of them behind."""
        k = self.r.random()
        if k < 0.2:
            return self.group_name()
        if k < 0.27:
            kind = self.the(self.noun(self.one("group", "gang", "collective")))
            if self.maybe(0.5):
                kind.before.insert(
                    1, ("amod", self.one(self.nation, lambda: self.word("pro-Russian", "ADJ", "JJ", "pro-russian"))())
                )
            return kind.add("appos", self.group_name())
        if k < 0.38:
            return self.state()
        if k < 0.72:
            tree = self.noun(self.one(*PEOPLE, "officers", "nationals", "agents", "men", "groups", "gangs", "actors"))
            if tree.word[0] in ("groups", "gangs"):
                tree.first("compound", self.noun(self.one("hacker", "hacking", "ransomware")))
            if self.maybe(0.25):
                tree.first("amod", self.hyphenated())
            elif self.maybe(0.6):
                tree.first("amod", self.nation())
            if tree.word[0] in ("groups", "gangs") and self.maybe(0.5):
                return tree.add("appos", self.listed([self.group_name() for _ in range(self.one(2, 3))]))
            if self.maybe(0.2):
                self.count(tree)
            elif self.maybe(0.2):
                self.the(tree)
        else:
            tree = self.noun(self.one(*BANDS))
            if self.maybe(0.6):
                tree.first(
                    "compound", self.word(self.one("hacking", "ransomware", "hacker", "espionage"), "NOUN", "NN")
                )
            if self.maybe(0.3):
                tree.first("amod", self.hyphenated())
            elif self.maybe(0.4):
                tree.first("amod", self.nation())
            tree = self.the(tree) if self.maybe(0.4) else self.a(tree)
        if depth < 1 and self.maybe(0.45):
            self.describe(tree, depth + 1)
        return tree

    def known_body(self):
        """ "Russia's military intelligence agency, known as the GRU,"."""
        agency = (
            self.noun("agency")
            .first("compound", self.noun(self.one("intelligence", "spy")))
            .first("amod", self.word(self.one("military", "foreign"), "ADJ", "JJ"))
        )
        name = self.the(self.name(self.one("GRU", "SVR", "FSB", "MSS")))
        known = Tree("known", "know", "VERB", "VBN").add("obl", self.prep("as", name))
        known.first("punct", self.comma()).add("punct", self.comma())
        return self.possessed(self.state(), agency).add("acl", known)

    def accused(self):
        """Those who are sanctioned or charged: now and then a list of all kinds."""
        if self.maybe(0.7):
            return self.culprits(1)
        kinds = (
            self.person,
            self.group_name,
            self.known_body,
            lambda: self.the(
                self.name(self.one("Institute", "Bureau", "Center", "Company")).first(
                    "compound", self.name(self.one("Orlen", "Tarim", "Vostok", "Baran", "Kestrel"))
                )
            ),
            lambda: self.count(
                self.noun(self.one("officers", "men", "companies", "nationals")).first("amod", self.nation())
            ),
        )
        return self.listed([self.one(*kinds)() for _ in range(self.one(2, 2, 3))])

    def hyphenated(self):
        """ "state-backed", "Chinese government-linked", "Russia-based"."""
        if self.maybe(0.6):
            owner = self.noun(self.one("state", "government", "government", "regime", "military"))
            if self.maybe(0.5):
                owner.first("amod", self.nation())
        else:
            owner = self.name(self.one(*STATES, "Kremlin", "US", "UK"))
        owner.add("punct", Tree("-", "-", "PUNCT", "HYPH"))
        form, lemma = self.one(
            ("backed", "back"),
            ("sponsored", "sponsor"),
            ("linked", "link"),
            ("based", "base"),
            ("aligned", "align"),
            ("affiliated", "affiliate"),
            ("run", "run"),
            ("owned", "own"),
        )
        return Tree(form, lemma, "VERB", "VBN", [("compound", owner)])

    def describe(self, tree, depth):
        k = self.r.random()
        if k < 0.22:
            tree.add(
                "acl",
                Tree(*self.one(("linked", "link"), ("tied", "tie")), "VERB", "VBN").add(
                    "obl", self.prep("to", self.one(self.state, self.body)())
                ),
            )
        elif k < 0.4:
            tree.add(
                "acl",
                Tree(*self.one(("backed", "back"), ("run", "run"), ("sponsored", "sponsor")), "VERB", "VBN").add(
                    "obl:agent", self.prep("by", self.one(self.state, self.body)())
                ),
            )
        elif k < 0.52:
            tree.add("acl", Tree("working", "work", "VERB", "VBG").add("obl", self.prep("for", self.body())))
        elif k < 0.58:
            tree.add("acl", Tree("known", "know", "VERB", "VBN").add("obl", self.prep("as", self.group_name())))
        elif k < 0.64:
            tree.add(
                "acl",
                Tree(*self.one(("called", "call"), ("dubbed", "dub"), ("nicknamed", "nickname")), "VERB", "VBN").add(
                    "xcomp", self.group_name()
                ),
            )
            if self.maybe(0.3):
                linked = Tree("linked", "link", "VERB", "VBN").add("obl", self.prep("to", self.state()))
                tree.add("acl", linked.first("punct", self.comma()).add("punct", self.comma()))
        elif k < 0.76:
            tree.add("nmod", self.prep(self.one("from", "in"), self.state()))
        elif k < 0.86:
            tree.add(
                "acl",
                Tree(
                    *self.one(("believed", "believe"), ("suspected", "suspect"), ("thought", "think")), "VERB", "VBN"
                ).add("xcomp", self.infinitive("work").add("obl", self.prep("for", self.body()))),
            )
        else:
            clause = self.harm_clause("past", depth)
            clause.first("nsubj", self.word(self.one("that", "who"), "PRON", "WDT"))
            tree.add("acl:relcl", clause)

    def victim(self, depth=0):
        k = self.r.random()
        if k < 0.16:
            return self.possessed(self.state(), self.noun(self.one(*PLACES, *MANY)))
        if k < 0.3:
            tree = self.noun(self.one(*PLACES)).first("amod", self.hyphenated() if self.maybe(0.2) else self.nation())
            return self.the(tree) if self.maybe(0.4) else self.a(tree)
        if k < 0.4:
            return self.the(self.noun(self.one(*THINGS))).add(
                "nmod", self.prep("of", self.possessed(self.state(), self.noun(self.one(*PLACES))))
            )
        if k < 0.5:
            return self.noun(self.one(*MANY)).add("nmod", self.prep("in", self.state()))
        if k < 0.58:
            return self.noun(self.one(*MANY)).first("amod", self.nation())
        if k < 0.66:
            return self.possessed(self.name(self.one(*FIRMS)), self.noun(self.one(*THINGS)))
        if k < 0.74:
            return self.its(self.noun(self.one(*THINGS, *PLACES)))
        if k < 0.82:
            return self.name(self.one(*FIRMS))
        if k < 0.88:
            if depth == 0:
                return self.listed([self.victim(2) for _ in range(self.one(2, 3))])
            if depth == 1:
                return self.listed([self.noun(form) for form in self.r.sample(MANY, self.one(2, 3, 4))])
        if k < 0.94:
            return self.noun(self.one("networks", "websites", "servers", "systems")).first(
                "compound", self.noun(self.one("government", "bank", "company", "state"))
            )
        return self.the(self.noun(self.one(*PLACES)))

    def listed(self, members):
        first = members[0]
        oxford = len(members) > 2 and self.maybe(0.4)
        for i, member in enumerate(members[1:], 1):
            if i == len(members) - 1:
                member.first("cc", Tree("and", "and", "CCONJ", "CC"))
                if oxford:
                    member.first("punct", self.comma())
            else:
                member.first("punct", self.comma())
            first.add("conj", member)
        return first

    def event(self, depth=0):
        tree = self.noun(self.one(*EVENTS))
        if self.maybe(0.06):
            tree = (
                self.noun("break")
                .add("punct", Tree("-", "-", "PUNCT", "HYPH"))
                .add("compound:prt", Tree("in", "in", "ADP", "RP"))
            )
        if tree.word[0] == "theft":
            tree.add("nmod", self.prep("of", self.noun(self.one(*LOOT))))
        if self.maybe(0.3):
            tree.first(
                "amod",
                self.word(self.one("massive", "recent", "sophisticated", "destructive", "malicious"), "ADJ", "JJ"),
            )
        k = self.r.random()
        if k < 0.16:  # "the SolarWinds hack", "the 2016 breach", "the Russian attack", "Norway's campaign"
            return self.the(
                tree.first("compound", self.name(self.one(*FIRMS, "Bundestag", "Pentagon", "DNC", "WannaCry")))
            )
        if k < 0.2:
            tree.first("nummod", self.number(self.one("2014", "2016", "2020")))
        elif k < 0.27:
            tree.first("amod", self.nation())
        elif k < 0.31:
            return self.possessed(self.state(), tree)
        tree = self.the(tree) if self.maybe(0.55) else self.a(tree)
        if self.maybe(0.5):
            tree.add("nmod", self.prep(self.one("on", "on", "against", "at"), self.victim(1)))
        if depth == 0 and self.maybe(0.25):
            tree.add("nmod", self.prep("by", self.culprits(1)))
        return tree
