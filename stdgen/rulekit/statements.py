"""A sentence becomes the answer to what it states: who gets the service, on which law it rests, how to complain.

Only what a sentence says of the service itself counts. «Afgørelsen følges af en klagevejledning» tells what lies in an
envelope, and a section number in passing tells no legal basis.
"""

import re

from stdgen.danish.citations import find_citations
from stdgen.danish.mentions import named_acts
from stdgen.danish.sentences import sentences
from stdgen.model.document import Topic
from stdgen.model.pattern import pattern
from stdgen.rulekit.granting import GIVEN, HELP, IS_GIVEN
from stdgen.rulekit.words import Line, Role

_GET = r"(?:få|modtage|søge|blive|bevil(?:l?i)?ges|tildeles|tilbydes|visiteres)"
_GIVEN = r"(?:gives|ydes|bevil(?:l?i)?ges|tildeles|tilbydes|henvender\s+sig|retter\s+sig|målrettet|rettet)"
_ONE = r"(?:du|man|borger|borgeren|borgere|personen|ansøgeren|pågældende|vedkommende)"
_PEOPLE = r"(?:borgere?|borgeren|personer|mennesker|voksne|unge|børn|ældre|familier|(?:førtids)?pensionister)"
_COMPLAINT = r"(?:klage|anke)(?:n|r)?(?:adgang|vejledning|mulighed|frist|regler|instans|sager)?(?:en|er|erne)?"

WHO = pattern(
    rf"""
    \bmålgruppen?\b (?:\s+(?:for|til|omfattet|i)\s+[^.:]{{1,90}}?)?
      (?: \s*:\s*\w | \s+(?:er|omfatter|består\s+af|udgøres\s+af|dækker|afgrænses)\b )
    | \b(?:kan|har\s+(?:ret|mulighed)\s+(?:til|for)\s+at) \s+ (?:\w+\s+){{0,2}}? {_GET}\b [^.]*? \b(?:hvis|når|såfremt) \s+ {_ONE}\b
    | ^(?:hvis|når|såfremt) \s+ {_ONE}\b [^.]*? \bkan \s+ {_ONE} \s+ (?:\w+\s+)? {_GET}\b
    | \b{_GIVEN} \s+ (?:til|mod) \s+ (?:\w+\s+){{0,4}} {_PEOPLE}\b
    | ^{_PEOPLE}\b [^.]*? \b(?:kan\s+{_GET}|har\s+ret\s+til|er\s+berettigede?\s+til|er\s+omfattet\s+af)\b
    | \b(?:er|være)\s+berettiget\s+til\b | \b(?:til|for)\s+dig,?\s+(?:der|som)\b
    | \bfor\s+at\s+(?:være\s+omfattet\s+af|komme\s+i\s+betragtning|(?:kunne\s+)?{_GET})\b [^.]*? \bskal\s+{_ONE}\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
HOW_TO_COMPLAIN = pattern(
    rf"""
    ^\W* (?:din|dine|en|om|den|borgerens|(?:oplysninger|information)\s+om|regler(?:ne)?\s+(?:om|for))? \s* {_COMPLAINT}\b
    | \b(?:kan|vil|ønsker|ret\s+til|mulighed\s+for|ønske\s+om)\b [^.]{{0,40}}? \b(?:på)?(?:klages?|ankes?)\b
    | \bkan \s+ (?:\w+\s+){{0,3}} indbringes \s+ for\b
    | \bklager? \s+ over\b | \bder\s+er\s+(?:\w+\s+)?klageadgang\b
    | \b(?:læs|se|find)\b [^.]* \b(?:klage|anke)(?:adgang|vejledning|mulighed|regler)\w*
    """,
    re.VERBOSE | re.IGNORECASE,
)
COMPLAINT_SIGNS = ("klag", "anke", "indbring")
"""Every way to complain holds one of these: plain search is many times faster than the pattern, and most lines have none."""
RESTS_ON = pattern(
    r"""
    \b(?:(?:lov|rets)?grundlag(?:et)?|lovhjemmel|hjemmel|hjemle[ts]|hjemler|reguler\w+|fastsat|beskrevet|ydes|gives|bevil(?:l?i)?ges|tildeles|tilbydes
        |visiteres|leveres|ydet|givet|bevil(?:l?i)?get|tildelt|tilbudt|visiteret|leveret|giver|yder|tilbyder|bevil(?:l?i)?ger|ret\s+til
        |lånes|udlånes|lånt|udlånt
        |udføres|etableret|etableres|drives|drevet|oprettet|bygger|hviler|følger|sker|hører\s+(?:ind)?under)\b [^.]*?
      \b(?:efter|i\s+henhold\s+til|jf\.?|jfr\.?|jævnfør|ifølge|med\s+hjemmel\s+i|i\s+medfør\s+af|på|er|:|i|af|under) \s*
      (?:(?:reglerne|bestemmelserne)\s+i\s+)? \W* $
    | \b(?:ordningen|tilbuddet|hjælpen|støtten|ydelsen|indsatsen|tilskuddet|behandlingen|træningen|pladsen|opholdet|reglerne
        |bestemmelsen|det)
        \s+ (?:findes|står|er\s+(?:nævnt|omtalt|givet)) \s+ i \s* $
    | \bserviceniveau(?:et)? \s+ efter \s* $
    | ^\W* (?:(?!er\b|kan\b|skal\b|har\b|bliver\b)[\w-]+\s+){1,6} (?:efter|i\s+henhold\s+til|jf\.?) \s* $
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""What stands before a citation: «Hjælpen ydes efter …», or «Ledsagelse efter …» as the subject of a sentence."""
GIVES_A_RIGHT = pattern(
    r"\W*(?:giver|bestemmer|siger|fastslår|fastsætter|beskriver|regulerer|hjemler|danner|er\s+(?:\w+\s+)?(?:grundlag|lovgrundlag|hjemmel)"
    r"|ligger\s+til\s+grund|handler\s+om|gælder\s+for)\b",
    re.IGNORECASE,
)
"""What stands after a citation that opens a sentence: «Serviceloven § 85 giver dig ret til …»."""

SAYS_WHO = pattern(
    rf"""\b(?:hvis|såfremt|betingelse\w*|berettige\w*|målgruppe\w*|personkreds\w*|funktions(?:evne|nedsæt|niveau)\w*|nedsat|lidelser?|sygdom\w*
        |handicap\w*|alder\w*|fyldt|folkepension\w*|førtidspension\w*|skal\s+(?:du|man|være|have|kunne)|ikke\s+(?:selv|længere|kan)|ude\s+af\s+stand
        |(?:{_PEOPLE}|dem|de),?\s+(?:der|som|med)|visiteres\s+til|kriteri\w+\s+(?:er|for))\b""",
    re.VERBOSE | re.IGNORECASE,
)
"""Words that tell who gets a service; a section of criteria without any of them tells how much is given."""

ABOUT_THE_SERVICE = frozenset(
    (
        *(None, Topic.ABOUT, Topic.READING_GUIDE, Topic.NEEDS, Topic.PURPOSE, Topic.APPLICATION, Topic.ASSESSMENT, Topic.DECISION),
        *(Topic.EXTENT, Topic.CRITERIA),
    )
)
"""Where a sentence speaks of the whole service: who gets help with transport, or what law secrecy rests on, is another matter."""

PLACES = {
    Topic.TARGET_GROUP: ABOUT_THE_SERVICE,
    Topic.LEGAL_BASIS: frozenset((None, *Topic))
    - {
        *(
            Topic.COMPLAINT_ACCESS,
            Topic.CONFIDENTIALITY,
            Topic.PAY,
            Topic.TRANSPORT,
            Topic.INSURANCE,
            Topic.USER_PAYMENT,
            Topic.SUPERVISION,
        ),
        *(
            Topic.WORKING_ENVIRONMENT,
            Topic.FREE_CHOICE,
            Topic.PROCESSING_DEADLINE,
            Topic.DOCUMENTATION,
            Topic.NOT_INCLUDED,
            Topic.EXCLUSIONS,
        ),
        *(Topic.STAFF, Topic.QUALITY, Topic.VALUES, Topic.LEGAL_BASIS),
    },
    Topic.COMPLAINT_ACCESS: frozenset((None, *Topic)) - {Topic.LEGAL_BASIS},
}


_BESIDE = frozenset((Topic.USER_PAYMENT, Topic.FREE_CHOICE, Topic.STAFF, Topic.QUALITY, Topic.NOT_INCLUDED))
"""Where law is that of payment or choice, unless the sentence speaks of the service itself."""
_PASSING = pattern(
    r"\b(?:modtager|anden|andet|andre|også|samtidig|supplerende|kombineres|i\s+stedet|allerede|ikke\s+længere)\b", re.IGNORECASE
)
_HELP_UNDER = pattern(rf"\b{HELP}\s+(?:(?:der|som)\s+gives\s+)?(?:efter|i\s+henhold\s+til|i\s+medfør\s+af)\s*$", re.IGNORECASE)
"""What stands before a citation that tells under which act a help is given: «… har brug for en ledsager efter …»."""
_SERVICE_IS_GIVEN = pattern(
    r"^\W*(?:[a-zæøå]*(?:hjælp|støtte|ydelse|indsats|tilbud|ordning|nødkald|hjælpemid|træning|pleje|aflastning|afløsning|ledsag|madservice"
    r"|rengøring|behandling|plads|ophold|forløb)[a-zæøå]*(?:n|t|ne))\s+(?:er|bliver|kan)?\s*(?:\w+\s+){0,2}?"
    rf"(?:{IS_GIVEN}|{GIVEN}|lånes|lånt)\s+(?:\w+\s+){{0,3}}?(?:efter|i\s+henhold\s+til|i\s+medfør\s+af|jf\.?)\s*$",
    re.IGNORECASE,
)
"""What opens a sentence that tells how the service is given, wherever it stands: «Nødkaldet lånes gratis efter …»."""


def states(line: Line, topic: Topic) -> bool:
    """Whether a line of running text states that topic where one would look for it; law that is only quoted does not."""
    if line.role is not Role.TEXT or topic not in PLACES:
        return False
    if topic is Topic.LEGAL_BASIS:
        return _tells_law(line)
    if line.topic not in PLACES[topic]:
        return False
    wording = WHO if topic is Topic.TARGET_GROUP else HOW_TO_COMPLAIN
    if wording is HOW_TO_COMPLAIN and not any(map(line.text.lower().__contains__, COMPLAINT_SIGNS)):
        return False
    return any(wording.search(sentence.text) for sentence in sentences(line.text))


def _tells_law(line: Line) -> bool:
    """Whether a line tells under which act help is given; where it speaks of something else, only of the service itself."""
    if "§" not in line.text or line.topic is Topic.LEGAL_BASIS or not named_acts(line.text):
        return False
    if line.topic in _BESIDE:
        return any(_is_given_under_law(sentence.text) for sentence in sentences(line.text))
    return line.topic in PLACES[Topic.LEGAL_BASIS] and any(rests_on_law(sentence.text) for sentence in sentences(line.text))


def _is_given_under_law(sentence: str) -> bool:
    return any(each.act and _SERVICE_IS_GIVEN.search(sentence[: each.start]) for each in find_citations(sentence))


def rests_on_law(sentence: str) -> bool:
    """Whether the sentence says that help is given under an act, or opens with a provision as a line of its own does."""
    for citation in find_citations(sentence):
        before, after = sentence[: citation.start], sentence[citation.end :]
        alone = not before.strip(" (–-") and (not after.strip(" ).,;–-") or after.lstrip().startswith((")", ":")))
        opens = not before.strip(" (–-") and GIVES_A_RIGHT.match(after)
        if citation.act and (alone or opens or RESTS_ON.search(before) or (_HELP_UNDER.search(before) and not _PASSING.search(before))):
            return True
    return False
