#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Sentences of the news that the program reads, with their trees, from a small grammar.

The treebanks hardly have the words of this field ("stole" once, "phish" never): what they lack in
words, the grammar gives. It makes no text that means anything, only right trees in the terms of
Universal Dependencies 2, as the treebanks have them.

usage: news.py NUMBER SEED > news.conllu
"""
import random
import sys


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


# -- words ------------------------------------------------------------------------------------

IRREGULAR = {  # past, participle
    "steal": ("stole", "stolen"), "hit": ("hit", "hit"), "strike": ("struck", "struck"), "break": ("broke", "broken"),
    "make": ("made", "made"), "spy": ("spied", "spied"), "take": ("took", "taken"), "be": ("was", "been"),
    "send": ("sent", "sent"), "get": ("got", "gotten"), "deny": ("denied", "denied"), "knock": ("knocked", "knocked"),
    "lay": ("laid", "laid"), "put": ("put", "put"), "tie": ("tied", "tied"), "bring": ("brought", "brought"),
    "shut": ("shut", "shut"), "cut": ("cut", "cut"), "try": ("tried", "tried"), "find": ("found", "found"),
    "slam": ("slammed", "slammed"), "plant": ("planted", "planted"), "seek": ("sought", "sought"),
    "expel": ("expelled", "expelled"), "kick": ("kicked", "kicked"), "wipe": ("wiped", "wiped"),
    "summon": ("summoned", "summoned"), "say": ("said", "said"), "tell": ("told", "told"), "name": ("named", "named"),
    "plan": ("planned", "planned"), "tap": ("tapped", "tapped"), "hold": ("held", "held"), "leak": ("leaked", "leaked"), "eavesdrop": ("eavesdropped", "eavesdropped"),
}


def past(verb):
    if verb in IRREGULAR:
        return IRREGULAR[verb]
    if verb.endswith("e"):
        return verb + "d", verb + "d"
    if verb.endswith("y") and verb[-2] not in "aeou":
        return verb[:-1] + "ied", verb[:-1] + "ied"
    return verb + "ed", verb + "ed"


def gerund(verb):
    if verb in ("hit", "cut", "shut", "put", "expel", "slam", "plan", "get", "tap", "eavesdrop"):
        return verb + verb[-1] + "ing"
    if verb == "tie":
        return "tying"
    if verb.endswith("e") and verb != "be":
        return verb[:-1] + "ing"
    return verb + "ing"


def third(verb):
    if verb.endswith(("s", "sh", "ch", "x")):
        return verb + "es"
    if verb.endswith("y") and verb[-2] not in "aeou":
        return verb[:-1] + "ies"
    return verb + "s"


STATES = ("Russia China Iran Norway Ukraine Germany France Israel Japan Canada Estonia Poland Britain India Pakistan Turkey "
          "Australia Albania Taiwan Vietnam Sweden Finland Latvia Denmark Spain Italy Belarus Georgia Mexico").split()
SEATS = "Moscow Beijing Tehran Oslo Kyiv Berlin Paris Washington Tokyo London Seoul Pyongyang Canberra Ottawa Warsaw".split()
NATIONS = ("Russian Chinese Iranian Norwegian Ukrainian German French Israeli Japanese Canadian Estonian Polish British "
           "Indian Pakistani Turkish Australian Albanian Taiwanese Vietnamese Swedish Finnish Latvian Danish Belarusian").split()
FIRMS = ("Microsoft Google Mandiant FireEye Kaspersky Symantec Cloudflare Meta Apple Proofpoint CrowdStrike Boeing Sony "
         "Equifax SolarWinds Aramco Aeroflot Viasat Novitek Haldane Corvex").split()
BODIES = "FBI CIA GRU FSB SVR NSA CISA EU NATO UN Pentagon Kremlin Treasury Bundestag".split()
GROUPS = ("Killnet Sandworm Turla Lazarus Kimsuky Conti LockBit Predator Gamaredon APT28 APT31 APT41 UNC3886 Nobelium "
          "Hafnium Andariel Winnti Mudlark Brinefox").split()
SURNAMES = "Okoro Berg Valcourt Rossi Tanaka Novak Haugen Petrov Wang Kovacs Dubois Larsen Zhao Ahmadi".split()
GIVEN = "Ines Ola Marc Yuki Jan Siri Ivan Li Anna Pierre Kari Omar".split()
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August September October November December".split()

PEOPLE = "hackers attackers intruders spies cybercriminals operatives".split()
BANDS = "group gang unit team collective outfit".split()
PLACES = ("ministry parliament bank airline company agency hospital railway university embassy utility newspaper party "
          "watchdog refinery port broadcaster contractor operator supplier").split()
MANY = ("banks companies ministries hospitals officials lawmakers journalists dissidents airports universities voters "
        "customers diplomats activists contractors agencies embassies servers").split()
THINGS = ("network networks servers systems website websites computers database email emails accounts phones "
          "infrastructure").split()
LOOT = "data emails documents secrets files passwords blueprints designs plans records cryptocurrency money".split()
EVENTS = "attack cyberattack breach intrusion hack campaign operation theft incident espionage heist raid".split()
CLAIMS = "accusations allegations claims charges accusation allegation claim report".split()

HARM = ("hack breach attack target hit strike penetrate infiltrate compromise infect deface phish cripple paralyze disrupt "
        "probe raid tap sabotage disable encrypt wipe destroy").split()
ON = {"spy": "on", "break": "into", "hack": "into", "snoop": "on", "eavesdrop": "on", "intrude": "into"}
LAUNCH = "launch conduct mount stage orchestrate order direct plan".split()
CONDEMN = "condemn denounce slam criticize deplore decry".split()
REJECT = "reject dismiss deny refute denounce".split()
SAY = "say announce report claim allege conclude believe warn confirm add".split()


class Grammar:
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

    def comma(self):
        return Tree(",", ",", "PUNCT", ",")

    # -- noun phrases
    def state(self):
        k = self.r.random()
        if k < .55:
            return self.name(self.one(*STATES))
        if k < .75:
            return self.name(self.one(*SEATS))
        if k < .85:
            return self.name("Korea").add("compound", self.name(self.one("North", "South")), before=True)
        if k < .93:
            return Tree("States", "States", "PROPN", "NNPS", [("det", self.det("the")),
                                                              ("amod", Tree("United", "United", "ADJ", "NNP"))])
        return self.name("Kingdom").add("det", self.det("the"), before=True).add(
            "amod", Tree("United", "United", "ADJ", "NNP"), before=True)

    def nation(self):
        form = self.one(*NATIONS)
        return Tree(form, form, "ADJ", "JJ")

    def body(self):
        k = self.r.random()
        if k < .3:
            name = self.one(*BODIES)
            return self.name(name) if name == "NATO" else self.the(self.name(name))
        if k < .45:
            return self.possessed(self.state(), self.office())
        if k < .6:
            return self.the(self.office().first("amod", self.nation()))
        if k < .7:
            return self.name("Department").first("compound", self.name(self.one("Treasury", "Justice", "State"))).first(
                "det", self.det("the"))
        if k < .8:
            return self.name(self.one(*FIRMS))
        if k < .9:
            return self.the(self.noun(self.one("ministry", "agency", "company", "government", "embassy")))
        return self.noun(self.one("officials", "prosecutors", "investigators", "researchers", "authorities", "experts"))

    def office(self):
        k = self.r.random()
        if k < .5:
            return self.noun("ministry").first("compound", self.noun(self.one("defense", "interior", "finance")))
        if k < .7:
            return self.noun("ministry").first("amod", Tree("foreign", "foreign", "ADJ", "JJ"))
        if k < .85:
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
        """"Norwegian Foreign Minister Ola Berg", "Ola Berg, a spokesman for the ministry,"."""
        k = self.r.random()
        person = self.person()
        if k < .3:
            title = self.name("Minister").first("compound", self.name(self.one("Prime", "Defense", "Finance", "Justice")))
            if self.maybe(.3):
                title.first("amod", Tree("Deputy", "Deputy", "ADJ", "NNP"))
            if self.maybe(.4):
                title.first("amod", self.nation())
            return person.first("nmod:desc", title)
        if k < .45:
            title = self.name("General").first("compound", self.name("Attorney"))
            if self.maybe(.5):
                title.first("compound", self.name("US"))
            return person.first("nmod:desc", title)
        if k < .6:
            title = self.name(self.one("President", "Chancellor", "Director", "Senator", "Secretary"))
            if self.maybe(.4):
                title.first("compound", self.name(self.one("FBI", "NSA", "CIA", "NATO")))
            return person.first("nmod:desc", title)
        if k < .75:
            title = self.noun("spokesman").first("compound", self.noun("ministry"))
            if self.maybe(.5):
                title.before.insert(0, ("amod", Tree("foreign", "foreign", "ADJ", "JJ")))
            return person.first("nmod:desc", title)
        role = self.a(self.noun(self.one("spokesman", "spokeswoman", "researcher", "adviser"))).add(
            "nmod", self.prep("for", self.the(self.office())))
        return person.add("appos", role.first("punct", self.comma()).add("punct", self.comma()))

    def group_name(self):
        k = self.r.random()
        if k < .8:
            return self.name(self.one(*GROUPS))
        return self.name(self.one("Bear", "Panda", "Kitten", "Typhoon", "Sparrow", "Army")).first(
            "compound", self.name(self.one("Amber", "Cinder", "Gloom", "Thistle", "Marble")))

    def culprits(self, depth=0):
        """Who does such things, often with what is said of them behind."""
        k = self.r.random()
        if k < .2:
            return self.group_name()
        if k < .27:
            kind = self.the(self.noun(self.one("group", "gang", "collective")))
            if self.maybe(.5):
                kind.before.insert(1, ("amod", self.one(self.nation, lambda: self.word("pro-Russian", "ADJ", "JJ",
                                                                                      "pro-russian"))()))
            return kind.add("appos", self.group_name())
        if k < .38:
            return self.state()
        if k < .72:
            tree = self.noun(self.one(*PEOPLE, "officers", "nationals", "agents", "men"))
            if self.maybe(.6):
                tree.first("amod", self.nation())
            if self.maybe(.2):
                self.count(tree)
            elif self.maybe(.2):
                self.the(tree)
        else:
            tree = self.noun(self.one(*BANDS))
            if self.maybe(.6):
                tree.first("compound", self.word(self.one("hacking", "ransomware", "hacker", "espionage"), "NOUN", "NN"))
            if self.maybe(.4):
                tree.first("amod", self.nation())
            tree = self.the(tree) if self.maybe(.4) else self.a(tree)
        if depth < 1 and self.maybe(.45):
            self.describe(tree, depth + 1)
        return tree

    def describe(self, tree, depth):
        k = self.r.random()
        if k < .22:
            tree.add("acl", Tree(*self.one(("linked", "link"), ("tied", "tie")), "VERB", "VBN").add(
                "obl", self.prep("to", self.one(self.state, self.body)())))
        elif k < .4:
            tree.add("acl", Tree(*self.one(("backed", "back"), ("run", "run"), ("sponsored", "sponsor")), "VERB", "VBN").add(
                "obl:agent", self.prep("by", self.one(self.state, self.body)())))
        elif k < .52:
            tree.add("acl", Tree("working", "work", "VERB", "VBG").add("obl", self.prep("for", self.body())))
        elif k < .58:
            tree.add("acl", Tree("known", "know", "VERB", "VBN").add("obl", self.prep("as", self.group_name())))
        elif k < .64:
            tree.add("acl", Tree(*self.one(("called", "call"), ("dubbed", "dub"), ("nicknamed", "nickname")), "VERB",
                                 "VBN").add("xcomp", self.group_name()))
            if self.maybe(.3):
                linked = Tree("linked", "link", "VERB", "VBN").add("obl", self.prep("to", self.state()))
                tree.add("acl", linked.first("punct", self.comma()).add("punct", self.comma()))
        elif k < .76:
            tree.add("nmod", self.prep(self.one("from", "in"), self.state()))
        elif k < .86:
            tree.add("acl", Tree(*self.one(("believed", "believe"), ("suspected", "suspect"), ("thought", "think")),
                                 "VERB", "VBN").add("xcomp", self.infinitive("work").add(
                                     "obl", self.prep("for", self.body()))))
        else:
            clause = self.harm_clause("past", depth)
            clause.first("nsubj", Tree(self.one("that", "who"), "that", "PRON", "WDT"))
            tree.add("acl:relcl", clause)

    def victim(self, depth=0):
        k = self.r.random()
        if k < .16:
            return self.possessed(self.state(), self.noun(self.one(*PLACES, *MANY)))
        if k < .3:
            tree = self.noun(self.one(*PLACES)).first("amod", self.nation())
            return self.the(tree) if self.maybe(.4) else self.a(tree)
        if k < .4:
            return self.the(self.noun(self.one(*THINGS))).add(
                "nmod", self.prep("of", self.possessed(self.state(), self.noun(self.one(*PLACES)))))
        if k < .5:
            return self.noun(self.one(*MANY)).add("nmod", self.prep("in", self.state()))
        if k < .58:
            return self.noun(self.one(*MANY)).first("amod", self.nation())
        if k < .66:
            return self.possessed(self.name(self.one(*FIRMS)), self.noun(self.one(*THINGS)))
        if k < .74:
            return self.its(self.noun(self.one(*THINGS, *PLACES)))
        if k < .82:
            return self.name(self.one(*FIRMS))
        if k < .88:
            if depth == 0:
                return self.listed([self.victim(2) for _ in range(self.one(2, 3))])
            if depth == 1:
                return self.listed([self.noun(form) for form in self.r.sample(MANY, self.one(2, 3, 4))])
        if k < .94:
            return self.noun(self.one("networks", "websites", "servers", "systems")).first(
                "compound", self.noun(self.one("government", "bank", "company", "state")))
        return self.the(self.noun(self.one(*PLACES)))

    def listed(self, members):
        first = members[0]
        oxford = len(members) > 2 and self.maybe(.4)
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
        if self.maybe(.06):
            tree = self.noun("break").add("punct", Tree("-", "-", "PUNCT", "HYPH")).add(
                "compound:prt", Tree("in", "in", "ADP", "RP"))
        if tree.word[0] == "theft":
            tree.add("nmod", self.prep("of", self.noun(self.one(*LOOT))))
        if self.maybe(.3):
            tree.first("amod", self.word(self.one("massive", "recent", "sophisticated", "destructive", "malicious"), "ADJ", "JJ"))
        tree = self.the(tree) if self.maybe(.55) else self.a(tree)
        if self.maybe(.5):
            tree.add("nmod", self.prep(self.one("on", "on", "against", "at"), self.victim(1)))
        if depth == 0 and self.maybe(.25):
            tree.add("nmod", self.prep("by", self.culprits(1)))
        return tree

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
            return Tree(past(lemma)[1], lemma, "VERB", "VBN", [("aux", Tree(*self.one(("had", "have"), ("has", "have")),
                                                                           "AUX", "VBD"))])
        if form == "will":
            modal = self.one("will", "could", "may", "would")
            return Tree(lemma, lemma, "VERB", "VB", [("aux", Tree(modal, modal, "AUX", "MD"))])
        return Tree(lemma, lemma, "VERB", "VB")

    def infinitive(self, lemma):
        return Tree(lemma, lemma, "VERB", "VB", [("mark", Tree("to", "to", "PART", "TO"))])

    def harm_clause(self, form, depth=0):
        """What attackers do to whom."""
        k = self.r.random()
        if k < .4:
            return self.verb(self.one(*HARM), form).add("obj", self.victim(depth))
        if k < .52:
            lemma = self.one(*ON)
            return self.verb(lemma, form).add("obl", self.prep(ON[lemma], self.victim(depth)))
        if k < .68:
            loot = self.noun(self.one(*LOOT))
            if self.maybe(.3):
                loot.first("amod", self.word(self.one("sensitive", "personal", "secret", "classified"), "ADJ", "JJ"))
            if self.maybe(.3):
                self.the(loot)
            return self.verb("steal", form).add("obj", loot).add("obl", self.prep("from", self.victim(depth)))
        if k < .74:
            money = Tree("$", "$", "SYM", "$").add("nummod", Tree("million", "million", "NUM", "CD").add(
                "compound", Tree(self.one("81", "100", "20", "1.5", "600"), "81", "NUM", "CD"), before=True))
            loot = money if self.maybe(.6) else self.noun(self.one(*LOOT))
            return self.verb("make", form).add("compound:prt", Tree("off", "off", "ADP", "RP")).add(
                "obl", self.prep("with", loot)).add("obl", self.prep("from", self.victim(depth)))
        if k < .82:
            return self.verb(self.one(*LAUNCH), form).add("obj", self.event(1))
        if k < .88:
            return self.verb("carry", form).add("compound:prt", Tree("out", "out", "ADP", "RP")).add("obj", self.event(1))
        if k < .94:
            return self.verb("gain", form).add("obj", self.noun("access")).add("obl", self.prep("to", self.victim(depth)))
        return self.verb(self.one("leak", "publish"), form).add(
            "obj", self.noun(self.one(*LOOT)).add("nmod", self.prep("of", self.victim(depth))))

    def time(self, tree):
        k = self.r.random()
        if k < .35:
            tree.add("obl", self.prep("on", self.name(self.one(*WEEKDAYS))))
        elif k < .6:
            tree.add("obl", self.prep("in", Tree(str(self.r.randint(2007, 2025)), "2019", "NUM", "CD")))
        elif k < .75:
            tree.add("obl", self.prep("in", self.name(self.one(*MONTHS))))
        else:
            tree.add("obl:unmarked", self.noun(self.one("year", "month", "week")).first(
                "amod" if self.maybe(.7) else "det", self.word("last", "ADJ", "JJ")))
        if tree.behind[-1][0] == "obl:unmarked" and tree.behind[-1][1].before[0][0] == "det":
            tree.behind[-1][1].before[0] = ("det", self.det("this"))
        return tree

    def subject(self, verb, tree):
        auxiliaries = verb.before
        if tree.word[3] in ("NNS", "NNPS") or tree.word[0] in ("they", "we") or any(
                r == "conj" for r, _ in tree.behind):
            for i, (relation, aux) in enumerate(auxiliaries):
                if aux.word[0] == "has":
                    auxiliaries[i] = (relation, Tree("have", "have", "AUX", "VBP"))
                if aux.word[0] == "was":
                    auxiliaries[i] = (relation, Tree("were", "be", "AUX", "VBD"))
            if verb.word[3] == "VBZ":
                verb.word = (verb.word[1], verb.word[1], "VERB", "VBP")
        return verb.first("nsubj", tree)

    def attack(self, depth=0):
        """A sentence on what attackers did."""
        k = self.r.random()
        form = self.one("past", "past", "past", "perfect", "perfect", "present")
        if k < .72:
            verb = self.harm_clause(form, depth)
            subject = self.culprits(depth)
            if self.maybe(.2):
                self.apposition(subject)
            if self.maybe(.12) and depth == 0:
                verb.add("conj", self.harm_clause("past", 1).first("cc", Tree("and", "and", "CCONJ", "CC")))
            self.subject(verb, subject)
            if self.maybe(.3):
                self.time(verb)
            if self.maybe(.12) and depth == 0:
                verb.add("advcl", self.harm_clause("ing", 1).first("punct", self.comma()))
            if self.maybe(.08):
                verb.add("advcl", self.infinitive("steal").add("obj", self.noun(self.one(*LOOT))))
            return verb
        # passive
        lemma = self.one(*[v for v in HARM if v not in ("raid",)])
        verb = Tree(past(lemma)[1], lemma, "VERB", "VBN", [("aux:pass", Tree("was", "be", "AUX", "VBD"))])
        if self.maybe(.3):
            verb.before.insert(0, ("aux", Tree("had", "have", "AUX", "VBD")))
            verb.before[1] = ("aux:pass", Tree("been", "be", "AUX", "VBN"))
        verb.before.insert(0, ("nsubj:pass", self.victim(depth)))
        subject = verb.before[0][1]
        if subject.word[3] == "NNS" or any(r == "conj" for r, _ in subject.behind):
            verb.before = [(r, Tree("were", "be", "AUX", "VBD") if t.word[0] == "was" else t) for r, t in verb.before]
        if self.maybe(.7):
            verb.add("obl:agent", self.prep("by", self.culprits(depth)))
        if self.maybe(.3):
            self.time(verb)
        return verb

    def apposition(self, subject):
        if any(r in ("acl", "acl:relcl", "nmod", "appos") for r, _ in subject.behind):
            return
        if self.maybe(.35):
            clause = self.harm_clause(self.one("past", "perfect"), 1)
            clause.first("nsubj", Tree("which", "which", "PRON", "WDT")).first("punct", self.comma())
            subject.add("acl:relcl", clause.add("punct", self.comma()))
            return
        band = self.a(self.noun(self.one(*BANDS)).first("compound", self.word(self.one("hacking", "hacker"), "NOUN", "NN")))
        self.describe(band, 1)
        band.first("punct", self.comma())
        band.add("punct", self.comma())
        subject.add("appos", band)

    def doing(self, marker):
        return self.harm_clause("ing", 1).first("mark", Tree(marker, marker, "SCONJ", "IN"))

    def accuse(self):
        who, whom = self.speaker(), self.culprits(1)
        form = self.one("past", "past", "perfect", "present")
        k = self.r.random()
        if k < .06:
            deed = self.noun(self.one("espionage", "sabotage", "interference", "hacking", "piracy"))
            return self.subject(self.verb("accuse", form).add("obj", whom).add("obl", self.prep("of", deed)), who)
        if k < .12:
            act = self.a(self.noun(self.one("act", "attack", "breach", "violation", "provocation")).first(
                "amod", self.word(self.one("reckless", "hostile", "serious", "cowardly"), "ADJ", "JJ")))
            return self.subject(self.verb("call", form).add("obj", self.event()).add("xcomp", act), who)
        if k < .25:
            return self.subject(self.verb("accuse", form).add("obj", whom).add("advcl", self.doing("of")), who)
        if k < .4:
            return self.subject(self.verb("blame", form).add("obj", whom).add("obl", self.prep("for", self.event())), who)
        if k < .52:
            return self.subject(self.verb("blame", form).add("obj", self.event(1)).add("obl", self.prep("on", whom)), who)
        if k < .7:
            return self.subject(self.verb(self.one("attribute", "link", "tie", "trace"), form).add("obj", self.event(1)).add(
                "obl", self.prep("to", whom)), who)
        if k < .8:
            return self.subject(self.verb("point", form).add("obj", self.the(self.noun("finger"))).add(
                "obl", self.prep("at", whom)), who)
        verb = Tree("accused", "accuse", "VERB", "VBN", [("aux:pass", Tree("was", "be", "AUX", "VBD"))])
        verb.before.insert(0, ("nsubj:pass", self.state()))
        if self.maybe(.5):
            verb.add("obl:agent", self.prep("by", who))
        return verb.add("advcl", self.doing("of"))

    def answer(self):
        who = self.speaker()
        form = self.one("past", "past", "perfect", "present")
        k = self.r.random()
        if k < .3:
            verb = self.verb("deny", form).add("obj", self.noun("involvement").first(
                "det", self.det("any")).add("nmod", self.prep("in", self.event(1))))
        elif k < .5:
            verb = self.verb("deny", form).add("xcomp", self.harm_clause("ing", 1))
        else:
            claims = self.noun(self.one(*CLAIMS))
            verb = self.verb(self.one(*REJECT), form)
            if self.maybe(.35):
                clause = self.behind() if self.maybe(.4) else self.attack(1)
                claims.add("acl", clause.first("mark", Tree("that", "that", "SCONJ", "IN")))
                return self.subject(verb.add("obj", claims if claims.word[3] == "NNS" else self.a(claims)), who)
            if self.maybe(.25):
                claims.add("nmod", self.prep("by", self.allies()))
            verb.add("obj", self.the(claims))
            if self.maybe(.4):
                verb.add("obl", Tree(*self.one(("baseless", "baseless"), ("groundless", "groundless"), ("absurd", "absurd")),
                                     "ADJ", "JJ").first("case", Tree("as", "as", "ADP", "IN")))
        if self.maybe(.2):
            self.time(verb)
        return self.subject(verb, who)

    def step(self):
        who = self.speaker()
        form = self.one("past", "past", "perfect", "present")
        k = self.r.random()
        if k < .2:
            verb = self.verb("summon", form).add("obj", self.the(self.noun("ambassador").first("amod", self.nation())))
            if self.maybe(.6):
                verb.add("obl", self.prep("over", self.event()))
        elif k < .35:
            verb = self.verb("expel", form).add("obj", self.count(self.noun("diplomats").first("amod", self.nation())))
            if self.maybe(.4):
                verb.add("obl", self.prep("over", self.event()))
        elif k < .55:
            verb = self.verb("impose", form).add("obj", self.noun("sanctions")).add("obl", self.prep("on", self.culprits(1)))
            if self.maybe(.5):
                verb.add("obl", self.prep(self.one("over", "for"), self.event(1)))
        elif k < .65:
            verb = self.verb("sanction", form).add("obj", self.culprits(1))
            if self.maybe(.5):
                verb.add("advcl", self.doing("for"))
        elif k < .8:
            verb = self.verb("charge", form).add("obj", self.person() if self.maybe(.2) else self.culprits(1))
            if self.maybe(.2):
                crime = self.noun(self.one("espionage", "fraud", "hacking", "sabotage"))
                return self.subject(verb.add("obl", self.prep("with", crime)), who)
            verb.add("advcl", self.doing("with"))
        else:
            verb = self.verb(self.one(*CONDEMN), form).add("obj", self.event())
        if self.maybe(.25):
            self.time(verb)
        return self.subject(verb, who)

    def attempt(self):
        attempt = self.noun(self.one("attempt", "effort", "plot", "bid"))
        attempt = self.a(attempt).add("nmod", self.prep("by", self.culprits(1)))
        inner = self.harm_clause("base", 1)
        attempt.add("acl", inner.first("mark", Tree("to", "to", "PART", "TO")))
        return self.subject(self.verb(self.one("block", "foil", "thwart", "detect"), self.one("past", "perfect")).add(
            "obj", attempt), self.body())

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
        if k < .45:
            verb = self.verb(self.one("hit", "cripple", "target", "disrupt", "affect", "paralyze", "strike", "expose"),
                             self.one("past", "perfect")).add("obj", self.victim(1))
            return self.subject(verb, event)
        if k < .6:
            verb = self.subject(self.verb("take", "past").add("obj", self.noun("place")), event)
            return self.time(verb)
        lemma, word = self.one(("attribute", "to"), ("link", "to"), ("trace", "to"), ("blame", "on"), ("carry", "out"),
                               ("discover", ""), ("detect", ""), ("claim", "by"))
        verb = Tree(past(lemma)[1], lemma, "VERB", "VBN", [
            ("nsubj:pass", event), ("aux:pass", Tree("was", "be", "AUX", "VBD"))])
        if word == "out":
            verb.add("compound:prt", Tree("out", "out", "ADP", "RP")).add("obl:agent", self.prep("by", self.culprits(1)))
        elif word == "by":
            verb.add("obl:agent", self.prep("by", self.culprits(1)))
        elif word:
            verb.add("obl", self.prep(word, self.culprits(1)))
        return self.time(verb) if self.maybe(.3) else verb

    def predicate(self):
        """"X is responsible for E", "X was believed to be behind E", "there is no evidence that X did it"."""
        k = self.r.random()
        subject = self.culprits(1)
        plural = subject.word[3] == "NNS"
        be = Tree("were", "be", "AUX", "VBD") if plural else Tree(*self.one(("is", "be"), ("was", "be")), "AUX", "VBZ")
        if k < .35:
            tree = Tree("responsible", "responsible", "ADJ", "JJ", [("nsubj", subject), ("cop", be)])
            return tree.add("obl", self.prep("for", self.event(1)))
        if k < .7:
            inner = self.event(1).first("case", Tree("behind", "behind", "ADP", "IN"))
            inner.first("cop", Tree("be", "be", "AUX", "VB")).first("mark", Tree("to", "to", "PART", "TO"))
            form, lemma = self.one(("believed", "believe"), ("thought", "think"), ("said", "say"), ("suspected", "suspect"))
            return Tree(form, lemma, "VERB", "VBN", [("nsubj:pass", subject), ("aux:pass", be)]).add("xcomp", inner)
        clause = self.attack(1).first("mark", Tree("that", "that", "SCONJ", "IN"))
        evidence = self.noun("evidence").add("acl", clause)
        if self.maybe(.5):
            evidence.first("det", self.det("no"))
        return Tree("is", "be", "VERB", "VBZ", [("expl", Tree("there", "there", "PRON", "EX"))]).add("nsubj", evidence)

    def arrest(self):
        people = self.count(self.noun(self.one("men", "hackers", "officers", "nationals")))
        if self.maybe(.6):
            people.before.insert(1, ("amod", self.nation()))
        verb = Tree(*self.one(("arrested", "arrest"), ("charged", "charge"), ("indicted", "indict"), ("detained", "detain"),
                              ("sentenced", "sentence"), ("sanctioned", "sanction")), "VERB", "VBN", [
            ("nsubj:pass", people), ("aux:pass", Tree("were", "be", "AUX", "VBD"))])
        if verb.word[1] in ("charge", "indict", "sanction") and self.maybe(.6):
            verb.add("advcl", self.doing("with" if verb.word[1] == "charge" else "for"))
        if self.maybe(.5):
            self.time(verb)
        if self.maybe(.4):
            verb.add("obl", self.prep("in", self.name(self.one("Leipzig", "Barcelona", "Boston", "Prague", "Milan"))))
        return verb

    def carried(self):
        """What the measure and its victim stand apart in: "announced sanctions Tuesday targeting X"."""
        who = self.speaker()
        k = self.r.random()
        if k < .35:
            sanctions = self.noun("sanctions")
            if self.maybe(.5):
                sanctions.first("amod", self.word("new", "ADJ", "JJ"))
            if self.maybe(.5):
                sanctions.add("nmod", self.prep(self.one("on", "against"), self.culprits(1)))
                verb = self.verb(self.one("announce", "impose"), "past").add("obj", sanctions)
                return self.subject(self.time(verb) if self.maybe(.3) else verb, who)
            targeting = Tree("targeting", "target", "VERB", "VBG").add("obj", self.culprits(1))
            verb = self.verb("announce", "past").add("obj", sanctions.add("acl", targeting))
            return self.subject(verb, who)
        if k < .5:
            note = self.a(self.noun("note").add("nmod", self.prep("of", self.noun("protest"))))
            envoy = self.the(self.noun("ambassador").first("amod", self.nation()))
            return self.subject(self.verb(self.one("hand", "give"), "past").add("iobj", envoy).add("obj", note), who)
        if k < .65:
            verb = self.verb("put", self.one("past", "present")).add("obj", self.event(1)).add(
                "compound:prt", Tree("down", "down", "ADP", "RP")).add("obl", self.prep("to", self.culprits(1)))
            return self.subject(verb, who)
        if k < .8:
            accused = Tree("accused", "accuse", "VERB", "VBD", [("nsubj", Tree("it", "it", "PRON", "PRP"))])
            officials = self.noun(self.one("officials", "officers", "hackers")).first("amod", self.nation())
            if self.maybe(.5):
                self.count(officials)
            officials.add("acl:relcl", accused.add("advcl", self.doing("of")))
            return self.subject(self.verb(self.one("name", "sanction", "identify"), "past").add("obj", officials), who)
        loot = self.noun(self.one(*LOOT))
        stolen = Tree(*self.one(("stolen", "steal"), ("taken", "take"), ("leaked", "leak")), "VERB", "VBN").add(
            "obl", self.prep("from", self.victim(1)))
        if self.maybe(.6):
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
            lambda f: self.harm_clause(f, 1))
        k = self.r.random()
        if k < .4:
            verb = self.verb(self.one("plan", "refuse", "decline", "threaten", "want", "try", "vow"), "past")
            clause = inner("base").first("mark", Tree("to", "to", "PART", "TO"))
            return self.subject(verb.add("xcomp", clause), who)
        no = ("advmod", Tree("not", "not", "PART", "RB"))
        if k < .7:
            verb = inner("base")
            verb.before = [("aux", Tree("did", "do", "AUX", "VBD")), no] + verb.before
        else:
            verb = inner("perfect")
            verb.before.insert(1, no)
        return self.subject(verb, who)

    def plain(self, depth=0):
        k = self.r.random()
        if k < .36:
            return self.attack(depth)
        if k < .48:
            return self.accuse()
        if k < .57:
            return self.answer()
        if k < .69:
            return self.step()
        if k < .72:
            return self.attempt()
        if k < .76:
            return self.behind()
        if k < .84:
            return self.told_event()
        if k < .88:
            return self.predicate()
        if k < .91:
            return self.arrest()
        if k < .96:
            return self.carried()
        return self.meant()

    def pronoun(self):
        form, lemma = self.one(("it", "it"), ("they", "they"), ("he", "he"), ("she", "she"), ("we", "we"))
        return Tree(form, lemma, "PRON", "PRP")

    def speaker(self):
        k = self.r.random()
        if k < .1:
            return self.pronoun()
        if k < .2:
            return self.official()
        if k < .45:
            return self.state()
        if k < .55:
            return self.allies()
        return self.body()

    def allies(self):
        """"Norway, Latvia and Estonia", "both the EU and Canada", "the governments of ...", and their like."""
        members = [self.one(self.state, self.body)() for _ in range(self.one(2, 2, 3, 4))]
        members = [m for m in members if not any(r in ("acl", "appos") for r, _ in m.behind)]
        if len(members) < 2:
            return self.state()
        both = len(members) == 2 and self.maybe(.25)
        listed = self.listed(members)
        if both:
            return listed.first("cc:preconj", Tree("both", "both", "CCONJ", "CC"))
        if self.maybe(.15):
            return self.the(self.noun("governments")).add("nmod", self.prep("of", listed))
        return listed

    def sentence(self):
        k = self.r.random()
        if k < .5:
            root = self.plain()
        elif k < .7:  # X said that S
            clause = self.plain(1)
            if self.maybe(.5):
                clause.first("mark", Tree("that", "that", "SCONJ", "IN"))
            root = self.verb(self.one(*SAY), self.one("past", "past", "perfect"))
            if self.maybe(.15):
                root = self.verb("tell", "past").add("iobj", self.noun(
                    self.one("reporters", "journalists", "lawmakers")))
            if self.maybe(.3):
                root.add("obl", self.prep("on", self.name(self.one(*WEEKDAYS))))
            root.add("ccomp", clause)
            self.subject(root, self.speaker())
        elif k < .82:  # S, X said
            clause = self.plain(1)
            root = self.verb(self.one("say", "conclude", "report", "allege"), "past")
            root.first("nsubj", self.speaker()).first("punct", self.comma()).first("ccomp", clause)
            if self.maybe(.3):
                self.time(root)
        elif k < .88:  # According to X, S
            source = self.speaker()
            according = Tree("According", "accord", "VERB", "VBG").add("fixed", Tree("to", "to", "ADP", "IN"))
            source.first("case", according)
            root = self.plain(1)
            root.first("punct", self.comma()).first("obl", source)
        else:  # S after S
            root = self.plain(1)
            mark = self.one("after", "after", "as", "because", "when", "before")
            root.add("advcl", self.attack(1).first("mark", Tree(mark, mark, "SCONJ", "IN")))
        root.add("punct", Tree(".", ".", "PUNCT", "."))
        return root


def conllu(number, table):
    forms = [row[0] for row in table]
    if forms[0][0].islower():
        table[0][0] = forms[0][0].upper() + forms[0][1:]
    lines = [f"# sent_id = news-{number}"]
    for i, (form, lemma, upos, xpos, head, relation) in enumerate(table, 1):
        glued = i < len(table) and (table[i][0] in (",", ".", "'s", "-") or form == "-")
        lines.append("\t".join((str(i), form, lemma or form, upos, xpos, "_", str(head), relation, "_",
                                "SpaceAfter=No" if glued else "_")))
    return "\n".join(lines) + "\n"


def main():
    count, seed = int(sys.argv[1]), int(sys.argv[2])
    grammar = Grammar(seed)
    made = 0
    while made < count:
        table = rows(grammar.sentence())
        if len(table) > 45:
            continue
        made += 1
        print(conllu(made, table))


if __name__ == "__main__":
    main()
