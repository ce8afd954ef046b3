# SPDX-License-Identifier: Apache-2.0
"""The words of the grammar, and the forms of its verbs."""

IRREGULAR = {  # past, participle
    "steal": ("stole", "stolen"),
    "hit": ("hit", "hit"),
    "strike": ("struck", "struck"),
    "break": ("broke", "broken"),
    "make": ("made", "made"),
    "spy": ("spied", "spied"),
    "take": ("took", "taken"),
    "be": ("was", "been"),
    "send": ("sent", "sent"),
    "get": ("got", "gotten"),
    "deny": ("denied", "denied"),
    "knock": ("knocked", "knocked"),
    "lay": ("laid", "laid"),
    "put": ("put", "put"),
    "tie": ("tied", "tied"),
    "bring": ("brought", "brought"),
    "shut": ("shut", "shut"),
    "cut": ("cut", "cut"),
    "try": ("tried", "tried"),
    "find": ("found", "found"),
    "slam": ("slammed", "slammed"),
    "plant": ("planted", "planted"),
    "seek": ("sought", "sought"),
    "expel": ("expelled", "expelled"),
    "kick": ("kicked", "kicked"),
    "wipe": ("wiped", "wiped"),
    "summon": ("summoned", "summoned"),
    "say": ("said", "said"),
    "tell": ("told", "told"),
    "name": ("named", "named"),
    "plan": ("planned", "planned"),
    "tap": ("tapped", "tapped"),
    "hold": ("held", "held"),
    "leak": ("leaked", "leaked"),
    "eavesdrop": ("eavesdropped", "eavesdropped"),
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


STATES = (
    "Russia China Iran Norway Ukraine Germany France Israel Japan Canada Estonia Poland Britain India Pakistan Turkey "
    "Australia Albania Taiwan Vietnam Sweden Finland Latvia Denmark Spain Italy Belarus Georgia Mexico"
).split()
SEATS = "Moscow Beijing Tehran Oslo Kyiv Berlin Paris Washington Tokyo London Seoul Pyongyang Canberra Ottawa Warsaw".split()
NATIONS = (
    "Russian Chinese Iranian Norwegian Ukrainian German French Israeli Japanese Canadian Estonian Polish British "
    "Indian Pakistani Turkish Australian Albanian Taiwanese Vietnamese Swedish Finnish Latvian Danish Belarusian"
).split()
FIRMS = (
    "Microsoft Google Mandiant FireEye Kaspersky Symantec Cloudflare Meta Apple Proofpoint CrowdStrike Boeing Sony "
    "Equifax SolarWinds Aramco Aeroflot Viasat Novitek Haldane Corvex"
).split()
BODIES = "FBI CIA GRU FSB SVR NSA CISA EU NATO UN Pentagon Kremlin Treasury Bundestag".split()
GROUPS = (
    "Killnet Sandworm Turla Lazarus Kimsuky Conti LockBit Predator Gamaredon APT28 APT31 APT41 UNC3886 Nobelium "
    "Hafnium Andariel Winnti Mudlark Brinefox"
).split()
SURNAMES = "Okoro Berg Valcourt Rossi Tanaka Novak Haugen Petrov Wang Kovacs Dubois Larsen Zhao Ahmadi".split()
GIVEN = "Ines Ola Marc Yuki Jan Siri Ivan Li Anna Pierre Kari Omar".split()
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August September October November December".split()

PEOPLE = "hackers attackers intruders spies cybercriminals operatives".split()
BANDS = "group gang unit team collective outfit".split()
PLACES = (
    "ministry parliament bank airline company agency hospital railway university embassy utility newspaper party "
    "watchdog refinery port broadcaster contractor operator supplier"
).split()
MANY = (
    "banks companies ministries hospitals officials lawmakers journalists dissidents airports universities voters "
    "customers diplomats activists contractors agencies embassies servers"
).split()
THINGS = (
    "network networks servers systems website websites computers database email emails accounts phones "
    "infrastructure"
).split()
LOOT = "data emails documents secrets files passwords blueprints designs plans records cryptocurrency money".split()
EVENTS = "attack cyberattack breach intrusion hack campaign operation theft incident espionage heist raid".split()
CLAIMS = "accusations allegations claims charges accusation allegation claim report".split()

HARM = (
    "hack breach attack target hit strike penetrate infiltrate compromise infect deface phish cripple paralyze disrupt "
    "probe raid tap sabotage disable encrypt wipe destroy"
).split()
ON = {"spy": "on", "break": "into", "hack": "into", "snoop": "on", "eavesdrop": "on", "intrude": "into"}
LAUNCH = "launch conduct mount stage orchestrate order direct plan".split()
CONDEMN = "condemn denounce slam criticize deplore decry".split()
REJECT = "reject dismiss deny refute denounce".split()
SAY = "say announce report claim allege conclude believe warn confirm add".split()
