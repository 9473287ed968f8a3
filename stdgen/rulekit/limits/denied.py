"""A clause in small letters becomes the words that deny help: a kind of help, a verb of giving, getting or being, and a negation.

What is denied is the help that opens the clause («støtte om natten …») or that stands behind the negation («… ikke støtte»).
"""

import re
from collections.abc import Iterator

from stdgen.model.pattern import pattern
from stdgen.rulekit.limits.granting import GIVE, GIVEN, GIVES, HELP_NOUN, IS_GIVEN, MUNICIPALITY, PEOPLE, PERSON, USE

SIGNS = ("ikke", "aldrig", "ingen", "intet", "hverken")


def denied(sentence: str) -> Iterator[tuple[int, int]]:
    """From where to where each clause of the sentence denies a kind of help."""
    if not any(sign in sentence for sign in SIGNS):
        return
    if match := _BARE.match(sentence):
        yield match.start("no"), match.end()
    for lead, *clause in _clauses(sentence):
        negation = NEGATION.search(sentence, *clause)
        if negation and not _NO_DENIAL.search(sentence, *clause) and not _is_relative(sentence[slice(*clause)], lead):
            yield from _opened(sentence, (clause[0], clause[1]), negation)
            yield from _behind(sentence, (clause[0], clause[1]), negation)


def _clauses(sentence: str) -> Iterator[tuple[str, int, int]]:
    """Each clause with the sign or the conjunction that leads it in: from where to where it goes."""
    lead, start = "", 0
    for each in _BREAK.finditer(sentence):
        yield lead, start, each.start()
        lead, start = each[0], each.end()
    yield lead, start, len(sentence)


def _opened(sentence: str, clause: tuple[int, int], negation: re.Match[str]) -> Iterator[tuple[int, int]]:
    """«Støtte om natten | har vi ikke»: a verb before or behind the negation says what is not done with the help before them."""
    if help_ := _OPENING.match(sentence, *clause):
        of_kind = not help_["own"] and not _IS_OWN.match(help_["noun"])
        if verb := (_OF_KIND if of_kind else _OF_ANY).search(sentence, help_.end(), clause[1]):
            yield min(verb.start(), negation.start()), max(verb.end(), negation.end())


def _behind(sentence: str, clause: tuple[int, int], negation: re.Match[str]) -> Iterator[tuple[int, int]]:
    """«Vi har | ikke | støtte om natten»: help stands behind the negation, and a verb says who gives or gets."""
    if help_ := _OBJECT.match(sentence, negation.end(), clause[1]):
        verb = _ACTS.search(sentence, clause[0], help_.start("noun")) or _ACTS.search(sentence, help_.end(), clause[1])
        if verb:
            yield min(verb.start(), negation.start()), max(verb.end(), help_.end())


def _is_relative(clause: str, lead: str) -> bool:
    """Whether the clause only tells of whom or what is spoken: «voksne, der ikke kan få hjælp»."""
    return lead == "som" or (lead != "at" and _RELATIVE.match(clause) is not None)


_BREAK = pattern(
    r"[,;:–]|\b(?:og|men|som(?!\s+(?:udgangspunkt|regel|hovedregel)\b)|hvis|når|fordi|hvor|eller"
    r"|(?<!til\s)(?<!for\s)at(?!\s+(?:[a-zæøå]+e|få|opnå)\s))\b"
)
"""What parts clauses; «mulighed for at få …» is one with what it leads in."""
_RELATIVE = pattern(r"\W*(?:som\s+(?:udgangspunkt|regel|hovedregel)\s+)?(?:(?:der|du|man|borgeren|han|hun|de)\s+)?(?:ikke|aldrig)\b")
NEGATION = pattern(r"\b(?:ikke|aldrig|ingen|intet|hverken)\b")
_NO_DENIAL = pattern(
    r"\b(?:behøver|nødvendigt?|kræve[rs]|pligt|forpligtet|koste[rt]?|(?:skal|kan|må)\s+(?:[\w-]+\s+){0,2}?betale"
    r"|betaler?\s+(?:du|man|borgeren)|(?:du|man|borgeren)\s+betaler|tvinge[rs]?|tvunget|miste[rt]?|fratages?"
    r"|afhæng\w*"
    r"|påvirke[rs]?|skal\s+(?:[\w-]+\s+){0,2}?(?:ikke|aldrig)\s+(?:søges?|bedes?|have|gives?|modtages?)"
    r"|(?:standarden|pjecen|siden|afsnittet|loven)\s+(?:dækker|giver|beskriver|handler))\b"
)
"""Clauses in which it is something else than help that is not."""
_ADJECTIVE = (
    r"(?!ikke\b|ingen\b|intet\b|aldrig\b|ledsages?\b|støttes\b)(?:[a-zæøå]+(?:nde|ede|lige?|ig|ige|sk|ske|iv|ive|el"
    r"|elle)|al|nye?|hver|nogen|noget)"
)
_OPENING = pattern(
    rf"\W*(?:(?:aftaler|bevilling(?:er)?)\s+(?:om|af|til)\s+)?(?P<own>(?:den|det|de|din|dit|dine|denne"
    rf"|dette)\s+)?(?:{_ADJECTIVE}\s+){{0,2}}?(?P<noun>{HELP_NOUN})\b"
)
_IS_OWN = pattern(r".*(?:en|et|erne)$")
"""Help that one gets, «støtten», rather than a kind of help."""
_BARE = pattern(
    rf"\W*(?P<no>(?:ingen|intet|ikke|nej\s+til)\s+(?:{_ADJECTIVE}\s+){{0,2}}?{HELP_NOUN})(?=\W*$|\s+(?:til|om|i|på"
    rf"|under|efter|ved|med|uden|for)\b)"
    r"(?!.*\b(?:er|har|kan|skal|må|bliver|får)\b)"
)
"""A sentence without a verb: «Ingen støtte om natten.»"""
_MEANS = (
    r"(?:mulighed(?:er)?|muligt|økonomi|råd|kapacitet|ressourcer|midler|penge|bemanding|personale|medarbejdere"
    r"|stand|krav|ret|adgang|udgifter?"
    r"|lade\s+sig\s+gøre)"
)
_VERB = (
    rf"(?!hjælper?\b|støtter?\b)(?:{GIVE}|{GIVES}|{IS_GIVEN}|{GIVEN}|{USE}|få|får|fås|modtage[rs]?|opnå|have"
    rf"|stilles?|afsættes?|sendes?|finansieres?|forventes?|regnes?|påregnes?)"
)
_OBJECT = pattern(
    rf"\s+(?:(?:længere|mere|tilfælde|omstændigheder)\s+)?(?:(?:kan"
    rf"|vil)\s+)?(?:(?:{_ADJECTIVE}\s+)?{_MEANS}\s+(?:for\s+(?:[\w-]+\s+){{1,4}}?(?=at\b))?)?(?:(?:til|for"
    rf"|på)\s+)?(?:(?:kommunens|vores|[\w-]+\s+kommunes)\s+)?(?:(?:at\s+)?(?:kunne\s+)?{_VERB}\s+)?"
    rf"(?:{GIVEN}\s+)?(?:(?:over|med|om|for|i|til|af)\s+)?(?:nogen\s+(?:form\s+for\s+)?|en\s+|et\s+)?"
    rf"(?:{_ADJECTIVE}\s+){{0,2}}?(?:[a-zæøå-]+\s+(?:og|eller)\s+)?(?P<noun>{HELP_NOUN})\b"
)
"""What a negation stands before: «(mulighed for at) (få bevilget) støtte»."""
_IS_HAD = (
    rf"(?:{IS_GIVEN}|prioriteres|finansieres|fås|stilles\s+(?:[\w-]+\s+){{0,3}}?til\s+rådighed|{GIVEN}|prioriteret"
    rf"|finansieret|tilbyde|bevilge|yde|give"
    rf"|få|modtage|opnå|søges|forventes?|(?:får|modtager)\s+{PERSON}|(?:giver|yder|bevil(?:l?i)?ger|tilbyder"
    rf"|tildeler|visiterer)\s+{MUNICIPALITY})"
)
_NOT_FOR = (
    rf"(?:(?:er|gælder)\s+ikke\s+(?:for|til|åben\w*\s+for)?\s*{PEOPLE}|(?:er|gælder)\s+ikke\s+(?:for\s+|til\s+)?(?:dig|jer|borgeren)\b"
    r"|(?:findes|gælder)\s+(?:der\s+)?ikke\s+(?:i\s+[\w-]+\s+kommune|for\s+(?!børn)[\w-]+))"
)
_OF_ANY = pattern(rf"\b(?:{_IS_HAD}|{_NOT_FOR})\b")
"""What may be said of a help that one gets so that it is denied."""
_DOES = (
    r"(?:har|laver|driver|anskaffer|køber|opretter|formidler|indretter|stiller|arrangerer|kender|leverer|sørger"
    r"|står|råder|udfører|sender|dækker|kører|løser|betaler|finansierer|prioriterer)"
)
_OF_KIND = pattern(
    rf"\b(?:{_IS_HAD}|{_NOT_FOR}|{_DOES}\s+{MUNICIPALITY}|{MUNICIPALITY}\s+{_DOES}"
    rf"|(?:behandler|modtager)\s+(?:{MUNICIPALITY}\s+)?(?:ikke|ingen)\s+ansøgning\w*"
    rf"|(?:aftaler|indgår)\s+{MUNICIPALITY}\s+(?:ikke|aldrig)(?=\W*$)|er\s+der|findes|eksisterer|forekommer|leveres|udføres"
    rf"|arrangeres|organiseres|sendes"
    r"|indgår\s+(?:ikke|aldrig)\s+i\s+(?:kommunens|serviceniveauet|vores)|er\s+(?:[\w-]+\s+){0,3}?(?:muligt?|en\s+mulighed)"
    r"|kan\s+(?:[\w-]+\s+){0,3}?lade\s+sig\s+gøre|(?:kommer|komme|tages|bringes)\s+(?:[\w-]+\s+)?på\s+tale|blive\s+(?:[\w-]+\s+)?tale\s+om"
    r"|hører\s+(?:[\w-]+\s+)?(?:med\s+)?til\s+(?:det\b|kommunens|vores)"
    r"|(?:er|står)\s+(?:(?:ikke|aldrig|længere)\s+){1,2}på\s+(?:programmet|listen|paletten|tegnebrættet))\b"
)
"""What may be said of a kind of help so that it is denied."""
_ACTS = pattern(
    rf"\b(?:{_VERB}|{MUNICIPALITY}\s+{_DOES}|{_DOES}\s+{MUNICIPALITY}|prioriterer|søge|forventer?|regne?|nytter|har"
    rf"|råder|muligt|(?:økonomi|budget|ramme|normering)\w*\s+(?:tillader|rækker|levner|giver)|der\s+er|er\s+der"
    rf"|findes|eksisterer|forekommer|ser\s+(?:os|sig)"
    r"|(?:lave|drive|arrangere|levere|sørge|udføre|sende|dække|oprette|etablere|iværksætte|udlåne|planlægge"
    r"|organisere|afsætte|holde|føre)[rs])\b"
)
"""What gives, gets or has the help that stands behind a negation."""
