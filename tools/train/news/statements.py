# SPDX-License-Identifier: Apache-2.0
"""Clauses on what states and others say and do about it."""

from attacks import Attacks
from trees import Tree
from words import CLAIMS, CONDEMN, LOOT, REJECT, WEEKDAYS, past


class Statements(Attacks):
    def accuse(self):
        who, whom = self.speaker(), self.culprits(1)
        form = self.one("past", "past", "perfect", "present")
        k = self.r.random()
        if k < 0.06:
            deed = self.noun(self.one("espionage", "sabotage", "interference", "aggression", "piracy"))
            return self.subject(self.verb("accuse", form).add("obj", whom).add("obl", self.prep("of", deed)), who)
        if k < 0.12:
            act = self.a(
                self.noun(self.one("act", "attack", "breach", "violation", "provocation")).first(
                    "amod", self.word(self.one("reckless", "hostile", "serious", "cowardly"), "ADJ", "JJ")
                )
            )
            return self.subject(self.verb("call", form).add("obj", self.event()).add("xcomp", act), who)
        if k < 0.25:
            return self.subject(self.verb("accuse", form).add("obj", whom).add("advcl", self.doing("of")), who)
        if k < 0.4:
            return self.subject(
                self.verb("blame", form).add("obj", whom).add("obl", self.prep("for", self.event())), who
            )
        if k < 0.52:
            return self.subject(
                self.verb("blame", form).add("obj", self.event(1)).add("obl", self.prep("on", whom)), who
            )
        if k < 0.7:
            return self.subject(
                self.verb(self.one("attribute", "link", "tie", "trace"), form)
                .add("obj", self.event(1))
                .add("obl", self.prep("to", whom)),
                who,
            )
        if k < 0.8:
            return self.subject(
                self.verb("point", form).add("obj", self.the(self.noun("finger"))).add("obl", self.prep("at", whom)),
                who,
            )
        verb = Tree("accused", "accuse", "VERB", "VBN", [("aux:pass", Tree("was", "be", "AUX", "VBD"))])
        verb.before.insert(0, ("nsubj:pass", self.state()))
        if self.maybe(0.5) and who.word[2] != "PRON":
            verb.add("obl:agent", self.prep("by", who))
        return verb.add("advcl", self.doing("of"))

    def answer(self):
        who = self.speaker()
        form = self.one("past", "past", "perfect", "present")
        k = self.r.random()
        if k < 0.3:
            verb = self.verb("deny", form).add(
                "obj",
                self.noun("involvement").first("det", self.det("any")).add("nmod", self.prep("in", self.event(1))),
            )
        elif k < 0.5:
            verb = self.verb("deny", form).add("xcomp", self.harm_clause("ing", 1))
        else:
            claims = self.noun(self.one(*CLAIMS))
            verb = self.verb(self.one(*REJECT), form)
            if self.maybe(0.35):
                clause = self.behind() if self.maybe(0.4) else self.attack(1)
                claims.add("acl", clause.first("mark", Tree("that", "that", "SCONJ", "IN")))
                return self.subject(verb.add("obj", claims if claims.word[3] == "NNS" else self.a(claims)), who)
            if self.maybe(0.25):
                claims.add("nmod", self.prep("by", self.allies()))
            verb.add("obj", self.the(claims))
            if self.maybe(0.4):
                verb.add(
                    "obl",
                    Tree(
                        *self.one(("baseless", "baseless"), ("groundless", "groundless"), ("absurd", "absurd")),
                        "ADJ",
                        "JJ"
                    ).first("case", Tree("as", "as", "ADP", "IN")),
                )
        if self.maybe(0.2):
            self.time(verb)
        return self.subject(verb, who)

    def step(self):
        who = self.speaker()
        form = self.one("past", "past", "perfect", "present")
        k = self.r.random()
        if k < 0.2:
            envoy = self.the(self.noun("ambassador").first("amod", self.nation()))
            if self.maybe(0.25):
                envoy.add("nmod", self.prep("to", self.state()))
            if self.maybe(0.25):
                envoy.add("appos", self.person().first("punct", self.comma()).add("punct", self.comma()))
            verb = self.verb("summon", form).add("obj", envoy)
            if self.maybe(0.6):
                verb.add("obl", self.prep("over", self.event()))
        elif k < 0.35:
            verb = self.verb("expel", form).add("obj", self.count(self.noun("diplomats").first("amod", self.nation())))
            if self.maybe(0.4):
                verb.add("obl", self.prep("over", self.event()))
        elif k < 0.55:
            verb = (
                self.verb("impose", form).add("obj", self.noun("sanctions")).add("obl", self.prep("on", self.accused()))
            )
            if self.maybe(0.5):
                verb.add("obl", self.prep(self.one("over", "for"), self.event(1)))
        elif k < 0.65:
            verb = self.verb("sanction", self.one("past", form)).add("obj", self.accused())
            if self.maybe(0.5):
                verb.add("advcl", self.doing("for"))
        elif k < 0.8:
            verb = self.verb("charge", form).add("obj", self.accused())
            if self.maybe(0.2):
                crime = self.noun(self.one("espionage", "fraud", "conspiracy", "sabotage", "theft", "laundering"))
                kind = {"fraud": "wire", "theft": "identity", "laundering": "money"}.get(crime.word[0])
                if kind:
                    crime.first("compound", self.noun(kind))
                return self.subject(verb.add("obl", self.prep("with", crime)), who)
            verb.add("advcl", self.doing("with"))
        else:
            verb = self.verb(self.one(*CONDEMN), form).add("obj", self.event())
        if self.maybe(0.25):
            self.time(verb)
        return self.subject(verb, who)

    def attempt(self):
        attempt = self.noun(self.one("attempt", "effort", "plot", "bid"))
        attempt = self.a(attempt).add("nmod", self.prep("by", self.culprits(1)))
        inner = self.harm_clause("base", 1)
        attempt.add("acl", inner.first("mark", Tree("to", "to", "PART", "TO")))
        return self.subject(
            self.verb(self.one("block", "foil", "thwart", "detect"), self.one("past", "perfect")).add("obj", attempt),
            self.body(),
        )

    def behind(self):
        event = self.event(1)
        event.first("case", Tree("behind", "behind", "ADP", "IN"))
        event.first("cop", Tree("was", "be", "AUX", "VBD"))
        subject = self.culprits()
        if subject.word[3] == "NNS":
            event.before[0] = ("cop", Tree("were", "be", "AUX", "VBD"))
        return event.first("nsubj", subject)

    def told_event(self):
        """What is said of an event: "the attack hit X", "was blamed on Y", "took place in 2019"."""
        event = self.event(1)
        k = self.r.random()
        if k < 0.45:
            verb = self.verb(
                self.one("hit", "cripple", "target", "disrupt", "affect", "paralyze", "strike", "expose"),
                self.one("past", "perfect"),
            ).add("obj", self.victim(1))
            return self.subject(verb, event)
        if k < 0.6:
            verb = self.subject(self.verb("take", "past").add("obj", self.noun("place")), event)
            return self.time(verb)
        lemma, word = self.one(
            ("attribute", "to"),
            ("link", "to"),
            ("trace", "to"),
            ("blame", "on"),
            ("carry", "out"),
            ("discover", ""),
            ("detect", ""),
            ("claim", "by"),
        )
        verb = Tree(
            past(lemma)[1], lemma, "VERB", "VBN", [("nsubj:pass", event), ("aux:pass", Tree("was", "be", "AUX", "VBD"))]
        )
        if word == "out":
            verb.add("compound:prt", Tree("out", "out", "ADP", "RP")).add(
                "obl:agent", self.prep("by", self.culprits(1))
            )
        elif word == "by":
            verb.add("obl:agent", self.prep("by", self.culprits(1)))
        elif word:
            verb.add("obl", self.prep(word, self.culprits(1)))
        return self.time(verb) if self.maybe(0.3) else verb

    def predicate(self):
        """ "X is responsible for E", "X was believed to be behind E", "there is no evidence that X did it"."""
        k = self.r.random()
        subject = self.culprits(1)
        plural = subject.word[3] == "NNS"
        be = Tree("were", "be", "AUX", "VBD") if plural else Tree(*self.one(("is", "be"), ("was", "be")), "AUX", "VBZ")
        if k < 0.35:
            tree = Tree("responsible", "responsible", "ADJ", "JJ", [("nsubj", subject), ("cop", be)])
            return tree.add("obl", self.prep("for", self.event(1)))
        if k < 0.7:
            inner = self.event(1).first("case", Tree("behind", "behind", "ADP", "IN"))
            inner.first("cop", Tree("be", "be", "AUX", "VB")).first("mark", Tree("to", "to", "PART", "TO"))
            form, lemma = self.one(
                ("believed", "believe"), ("thought", "think"), ("said", "say"), ("suspected", "suspect")
            )
            return Tree(form, lemma, "VERB", "VBN", [("nsubj:pass", subject), ("aux:pass", be)]).add("xcomp", inner)
        clause = self.attack(1).first("mark", Tree("that", "that", "SCONJ", "IN"))
        evidence = self.noun("evidence").add("acl", clause)
        if self.maybe(0.5):
            evidence.first("det", self.det("no"))
        return Tree("is", "be", "VERB", "VBZ", [("expl", Tree("there", "there", "PRON", "EX"))]).add("nsubj", evidence)

    def arrest(self):
        people = self.count(self.noun(self.one("men", "hackers", "officers", "nationals")))
        if self.maybe(0.6):
            people.before.insert(1, ("amod", self.nation()))
        verb = Tree(
            *self.one(
                ("arrested", "arrest"),
                ("charged", "charge"),
                ("indicted", "indict"),
                ("detained", "detain"),
                ("sentenced", "sentence"),
                ("sanctioned", "sanction"),
            ),
            "VERB",
            "VBN",
            [("nsubj:pass", people), ("aux:pass", Tree("were", "be", "AUX", "VBD"))]
        )
        if verb.word[1] in ("charge", "indict", "sanction") and self.maybe(0.6):
            verb.add("advcl", self.doing("with" if verb.word[1] == "charge" else "for"))
        if self.maybe(0.5):
            self.time(verb)
        if self.maybe(0.4):
            verb.add("obl", self.prep("in", self.name(self.one("Leipzig", "Barcelona", "Boston", "Prague", "Milan"))))
        return verb

    def carried(self):
        """What the measure and its victim stand apart in: "announced sanctions Tuesday targeting X"."""
        who = self.speaker()
        k = self.r.random()
        if k < 0.35:
            sanctions = self.noun("sanctions")
            if self.maybe(0.5):
                sanctions.first("amod", self.word("new", "ADJ", "JJ"))
            if self.maybe(0.5):
                sanctions.add("nmod", self.prep(self.one("on", "against"), self.culprits(1)))
                verb = self.verb(self.one("announce", "impose"), "past").add("obj", sanctions)
                return self.subject(self.time(verb) if self.maybe(0.3) else verb, who)
            targeting = Tree("targeting", "target", "VERB", "VBG").add("obj", self.culprits(1))
            verb = self.verb("announce", "past").add("obj", sanctions.add("acl", targeting))
            return self.subject(verb, who)
        if k < 0.5:
            note = self.a(self.noun("note").add("nmod", self.prep("of", self.noun("protest"))))
            envoy = self.the(self.noun("ambassador").first("amod", self.nation()))
            return self.subject(self.verb(self.one("hand", "give"), "past").add("iobj", envoy).add("obj", note), who)
        if k < 0.56:
            listing = self.its(self.noun("list").first("compound", self.noun("sanctions")))
            verb = self.verb(self.one("put", "place", "include"), "past").add("obj", self.accused())
            return self.subject(verb.add("obl", self.prep("on", listing)), who)
        if k < 0.6:
            door = self.the(self.noun("door")).add("nmod", self.prep("of", self.culprits(1)))
            verb = self.verb("lay", "past").add("obj", self.event(1)).add("obl", self.prep("at", door))
            return self.subject(verb, who)
        if k < 0.67:
            verb = (
                self.verb("put", self.one("past", "present"))
                .add("obj", self.event(1))
                .add("compound:prt", Tree("down", "down", "ADP", "RP"))
                .add("obl", self.prep("to", self.culprits(1)))
            )
            return self.subject(verb, who)
        if k < 0.8:
            accused = Tree("accused", "accuse", "VERB", "VBD", [("nsubj", Tree("it", "it", "PRON", "PRP"))])
            officials = self.noun(self.one("officials", "officers", "hackers")).first("amod", self.nation())
            if self.maybe(0.5):
                self.count(officials)
            officials.add("acl:relcl", accused.add("advcl", self.doing("of")))
            return self.subject(self.verb(self.one("name", "sanction", "identify"), "past").add("obj", officials), who)
        loot = self.noun(self.one(*LOOT))
        stolen = Tree(*self.one(("stolen", "steal"), ("taken", "take"), ("leaked", "leak")), "VERB", "VBN").add(
            "obl", self.prep("from", self.victim(1))
        )
        if self.maybe(0.6):
            stolen.add("obl:agent", self.prep("by", self.culprits(1)))
        verb = self.verb(self.one("appear", "surface"), "past").add("advmod", self.word("online", "ADV", "RB"))
        return self.time(self.subject(verb, loot.add("acl", stolen)))

    def meant(self):
        """What somebody plans, or does not do: "plans to blame", "has not accused", "did not name"."""
        who = self.speaker()
        inner = self.one(
            lambda f: self.verb("blame", f).add("obj", self.culprits(1)).add("obl", self.prep("for", self.event(1))),
            lambda f: self.verb("accuse", f).add("obj", self.culprits(1)).add("advcl", self.doing("of")),
            lambda f: self.verb("sanction", f).add("obj", self.culprits(1)),
            lambda f: self.verb("name", f).add("obj", self.the(self.noun(self.one("attackers", "country", "hackers")))),
            lambda f: self.verb("attribute", f).add("obj", self.event(1)).add("obl", self.prep("to", self.culprits(1))),
            lambda f: self.harm_clause(f, 1),
        )
        k = self.r.random()
        if k < 0.4:
            verb = self.one("plan", "plan", "refuse", "decline", "threaten", "want", "try", "vow")
            verb = self.verb(verb, self.one("past", "present"))
            clause = inner("base").first("mark", Tree("to", "to", "PART", "TO"))
            return self.subject(verb.add("xcomp", clause), who)
        if k < 0.44:
            return self.unwanted(who)
        if k < 0.56:
            return self.call(who)
        no = ("advmod", Tree("not", "not", "PART", "RB"))
        if k < 0.75:
            verb = inner("base")
            verb.before = [("aux", Tree("did", "do", "AUX", "VBD")), no] + verb.before
        else:
            verb = inner("perfect")
            verb.before.insert(1, no)
        return self.subject(verb, who)

    def sanctions(self):
        """ "EU sanctions on X", "new sanctions against X"."""
        tree = self.noun("sanctions").add("nmod", self.prep(self.one("on", "against"), self.accused()))
        k = self.r.random()
        if k < 0.35:
            tree.first("compound", self.name(self.one("EU", "US", "UN", "U.S.")))
        elif k < 0.5:
            tree.first("amod", self.nation())
        elif k < 0.7:
            tree.first("amod", self.word(self.one("new", "fresh", "additional", "economic"), "ADJ", "JJ"))
        elif k < 0.8:
            tree.first("compound", self.word("cyber", "NOUN", "NN"))
        return tree

    def penalties(self, who):
        """What becomes of sanctions, and what an indictment says."""
        k = self.r.random()
        if k < 0.45:
            lemma = self.one("threaten", "lift", "extend", "welcome", "consider", "approve", "impose", "oppose")
            return self.subject(self.verb(lemma, self.one("past", "perfect")).add("obj", self.sanctions()), who)
        if k < 0.6:
            verb = self.verb(self.one("target", "hit", "freeze", "affect"), self.one("past", "present"))
            return self.subject(verb.add("obj", self.accused()), self.the(self.noun("sanctions")))
        if k < 0.75:
            verb = self.verb("take", "past").add("obj", self.noun("effect"))
            return self.time(self.subject(verb, self.sanctions()))
        paper = self.noun(self.one("indictment", "complaint", "report"))
        unsealed = Tree(
            *self.one(("unsealed", "unseal"), ("released", "release"), ("published", "publish")), "VERB", "VBN"
        )
        if self.maybe(0.5):
            unsealed.add("obl:unmarked", self.name(self.one(*WEEKDAYS)))
        else:
            unsealed.add("obl", self.prep("on", self.name(self.one(*WEEKDAYS))))
        verb = self.verb("accuse", self.one("past", "present")).add("obj", self.accused())
        return self.subject(verb.add("advcl", self.doing("of")), self.a(paper.add("acl", unsealed)))

    def unwanted(self, who):
        """ "declared the envoy persona non grata", "two diplomats were declared personae non gratae by X"."""
        grata = Tree("persona", "persona", "NOUN", "NN")
        grata.add("flat", Tree("non", "non", "X", "FW")).add("flat", Tree("grata", "grata", "X", "FW"))
        envoy = self.the(self.noun(self.one("ambassador", "diplomat", "envoy")).first("amod", self.nation()))
        if self.maybe(0.4):
            verb = Tree("declared", "declare", "VERB", "VBN", [("aux:pass", Tree("was", "be", "AUX", "VBD"))])
            verb.before.insert(0, ("nsubj:pass", envoy))
            return verb.add("xcomp", grata).add("obl:agent", self.prep("by", self.state()))
        return self.subject(
            self.verb("declare", self.one("past", "perfect")).add("obj", envoy).add("xcomp", grata), who
        )

    def call(self, who):
        """ "called on X to stop", "called for sanctions", "called in the ambassador", "called the claims baseless"."""
        verb = self.verb("call", self.one("past", "past", "perfect"))
        k = self.r.random()
        if k < 0.35:
            verb.add("obl", self.prep("on", self.state()))
            inner = (
                self.infinitive("stop").add("xcomp", self.harm_clause("ing", 1))
                if self.maybe(0.5)
                else (self.infinitive(self.one("explain", "condemn", "investigate")).add("obj", self.event(1)))
            )
            verb.add("advcl", inner)
        elif k < 0.5:
            verb.add("obl", self.prep("for", self.noun(self.one("sanctions", "talks", "restraint", "calm"))))
        elif k < 0.7:
            verb.add("compound:prt", Tree("in", "in", "ADP", "RP"))
            verb.add("obj", self.the(self.noun(self.one("ambassador", "envoy")).first("amod", self.nation())))
            if self.maybe(0.4):
                self.time(verb)
        elif k < 0.85:
            act = self.noun(self.one("targeting", "hacking", "harassment", "conduct", "use")).add(
                "nmod", self.prep("of", self.victim(1))
            )
            verb.add("obj", self.possessed(self.state(), act))
            verb.add(
                "xcomp", self.word(self.one("reckless", "unacceptable", "outrageous", "irresponsible"), "ADJ", "JJ")
            )
        else:
            verb.add("obj", self.the(self.noun(self.one(*CLAIMS))))
            verb.add(
                "xcomp", self.word(self.one("baseless", "groundless", "absurd", "false", "ridiculous"), "ADJ", "JJ")
            )
        return self.subject(verb, who)

    def plain(self, depth=0):
        k = self.r.random()
        for share, clause in (
            (0.34, lambda: self.attack(depth)),
            (0.45, self.accuse),
            (0.54, self.answer),
            (0.66, self.step),
            (0.69, self.attempt),
            (0.73, self.behind),
            (0.81, self.told_event),
            (0.85, self.predicate),
            (0.88, self.arrest),
            (0.92, self.carried),
            (0.96, lambda: self.penalties(self.speaker())),
        ):
            if k < share:
                return clause()
        return self.meant()

    def pronoun(self):
        form, lemma = self.one(("it", "it"), ("they", "they"), ("he", "he"), ("she", "she"), ("we", "we"))
        return Tree(form, lemma, "PRON", "PRP")

    def speaker(self):
        k = self.r.random()
        if k < 0.1:
            return self.pronoun()
        if k < 0.2:
            return self.official()
        if k < 0.45:
            return self.state()
        if k < 0.55:
            return self.allies()
        return self.body()

    def allies(self):
        """ "Norway, Latvia and Estonia", "both the EU and Canada", "the governments of ...", and their like."""
        members = [self.one(self.state, self.body)() for _ in range(self.one(2, 2, 3, 4))]
        members = [m for m in members if not any(r in ("acl", "appos") for r, _ in m.behind)]
        if len(members) < 2:
            return self.state()
        both = len(members) == 2 and self.maybe(0.25)
        listed = self.listed(members)
        if both:
            return listed.first("cc:preconj", Tree("both", "both", "CCONJ", "CC"))
        if self.maybe(0.15):
            return self.the(self.noun("governments")).add("nmod", self.prep("of", listed))
        return listed
