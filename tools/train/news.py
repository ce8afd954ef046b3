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
        return Tree(self.one(*GIVEN), "", "PROPN", "NNP").add("flat", self.name(self.one(*SURNAMES)))

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
        if k < .32:
            return self.state()
        if k < .7:
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
        elif k < .64:
            tree.add("acl", Tree("known", "know", "VERB", "VBN").add("obl", self.prep("as", self.group_name())))
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
        if k < .88 and depth == 0:
            return self.listed([self.victim(1) for _ in range(self.one(2, 3))])
        if k < .94:
            return self.noun(self.one("networks", "websites", "servers", "systems")).first(
                "compound", self.noun(self.one("government", "bank", "company", "state")))
        return self.the(self.noun(self.one(*PLACES)))

    def listed(self, members):
        first = members[0]
        for i, member in enumerate(members[1:], 1):
            if i == len(members) - 1:
                member.first("cc", Tree("and", "and", "CCONJ", "CC"))
            else:
                member.first("punct", self.comma())
            first.add("conj", member)
        return first

    def event(self, depth=0):
        tree = self.noun(self.one(*EVENTS))
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
        if tree.word[3] in ("NNS", "NNPS") or any(r == "conj" for r, _ in tree.behind):
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
        band = self.a(self.noun(self.one(*BANDS)).first("compound", self.word(self.one("hacking", "hacker"), "NOUN", "NN")))
        self.describe(band, 1)
        band.first("punct", self.comma())
        band.add("punct", self.comma())
        subject.add("appos", band)

    def doing(self, marker):
        return self.harm_clause("ing", 1).first("mark", Tree(marker, marker, "SCONJ", "IN"))

    def accuse(self):
        who, whom = self.body() if self.maybe(.5) else self.state(), self.culprits(1)
        form = self.one("past", "past", "perfect", "present")
        k = self.r.random()
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
        who = self.state() if self.maybe(.6) else self.body()
        form = self.one("past", "past", "perfect", "present")
        k = self.r.random()
        if k < .3:
            verb = self.verb("deny", form).add("obj", self.noun("involvement").first(
                "det", self.det("any")).add("nmod", self.prep("in", self.event(1))))
        elif k < .5:
            verb = self.verb("deny", form).add("xcomp", self.harm_clause("ing", 1))
        else:
            verb = self.verb(self.one(*REJECT), form).add("obj", self.the(self.noun(self.one(*CLAIMS))))
            if self.maybe(.4):
                verb.add("obl", Tree(*self.one(("baseless", "baseless"), ("groundless", "groundless"), ("absurd", "absurd")),
                                     "ADJ", "JJ").first("case", Tree("as", "as", "ADP", "IN")))
        if self.maybe(.2):
            self.time(verb)
        return self.subject(verb, who)

    def step(self):
        who = self.state() if self.maybe(.6) else self.body()
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
            verb = self.verb("charge", form).add("obj", self.culprits(1)).add("advcl", self.doing("with"))
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

    def plain(self, depth=0):
        k = self.r.random()
        if k < .45:
            return self.attack(depth)
        if k < .6:
            return self.accuse()
        if k < .72:
            return self.answer()
        if k < .88:
            return self.step()
        if k < .94:
            return self.attempt()
        return self.behind()

    def speaker(self):
        return self.person() if self.maybe(.2) else self.state() if self.maybe(.3) else self.body()

    def sentence(self):
        k = self.r.random()
        if k < .5:
            root = self.plain()
        elif k < .7:  # X said that S
            clause = self.plain(1)
            if self.maybe(.5):
                clause.first("mark", Tree("that", "that", "SCONJ", "IN"))
            root = self.verb(self.one(*SAY), self.one("past", "past", "perfect"))
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
        glued = i < len(table) and table[i][0] in (",", ".", "'s")
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
