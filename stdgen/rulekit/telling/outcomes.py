"""A sentence becomes the answer to whether it tells what comes of the help, which is its aim although no word says so.

Help may have succeeded when something is so, it may make a life better, be a place for that, or be what somebody wants to come of it.
"""

from stdgen.model.pattern import pattern
from stdgen.rulekit.limits.granting import MUNICIPALITY
from stdgen.rulekit.telling.aimless import NOUN
from stdgen.rulekit.telling.betterment import ACHIEVE, ACHIEVES, BECOMES, GOOD, LIFE, OTHER, PLAIN_GOOD, SELF, SERVICE


def succeeds(words: str) -> bool:
    """Whether words in small letters tell when the help has done what it is for, or that this or that comes of it."""
    return any(way.search(words) for way in _SUCCEEDS)


def tells_what_comes_of_it(words: str) -> bool:
    """Whether words in small letters tell what a life becomes by the help, or what those who give it want it to become."""
    return succeeds(words) or any(way.search(words) for way in _WAYS)


_IS_BETTER = (
    rf"(?:{BECOMES}"
    rf"|{SELF}\s+(?:\w+\s+){{0,2}}?(?:klarer|mestrer|ikke\s+længere|har\s+(?:mindre|færre|flere|mere|fået)|er\s+(?:mere|mindre|blevet)))"
)
_OWN = rf"(?!\w*{OTHER}){SERVICE}"
_SUCCEEDS = (
    pattern(
        rf"^\W*(?:\w+\s+)?{_OWN}\s+(?:\w+\s+){{0,2}}?"
        rf"(?:lykkedes|succes|vellykket|virket|virker|(?:nået|opfyldt)\s+(?:sit|sine)\s+{NOUN}),?\s+(?:når|hvis)\s+{_IS_BETTER}\b"
    ),
    pattern(
        rf"^\W*(?:sådan|således|derved|dermed|herved|hermed|på\s+den(?:ne)?\s+måde|det)\s+(?:{ACHIEVES}|giver|gør)\s+{_OWN}\s[^.:;]*?"
        rf"(?:{LIFE}|\b(?:din|dit|dine|dig|\w+(?:rens|tes|ernes))\b)"
    ),
    pattern(rf"^\W*(?:god\s+{_OWN}|kvalitet|succes|et\s+godt\s+resultat)\s+er\b[^.]*?\b(?:at\s+{SELF}|der|når|som)\b[^.:;]*?{LIFE}"),
    pattern(
        rf"\bom\s+{_OWN}\s+(?:har\s+)?(?:givet|hjulpet|ført|gjort|giver|hjælper|fører|gør|bringer)\s[^.;]*?"
        rf"\b(?:{PLAIN_GOOD}|hverdag\w*|ro|overblik|struktur|gode\s+dage|flere|bedre|mindre|lettere)\b"
    ),
    pattern(rf"\b{_OWN}\s+(?:evalueres|måles|vurderes|(?:bliver|er)\s+(?:evalueret|målt|vurderet))\b[^.;]*?\bom\s+{SELF}\s[^.;]*?{LIFE}"),
    pattern(rf"^\W*vi\s+(?:er|har\s+været)\s+(?:\w+\s+)?(?:i\s+mål|lykkedes),?\s+(?:når|hvis)\s+{_IS_BETTER}\b"),
    pattern(rf"\b(?:dens|dets|{_OWN}s)\s+opgave\s+er\s*,?\s+at\s+{ACHIEVE}"),
)
"""When help has done what it is for: «… er lykkedes, når du kan handle ind»; what it does by that: «På den måde forebygger …»."""
IS_IT = (
    rf"det,?\s+(?:den|det|{SERVICE}|{MUNICIPALITY})\s+"
    r"(?:skal\s+(?:føre\s+til|give|opnå)|(?:gerne\s+)?vil\s+(?:gerne\s+)?(?:opnå|nå|føre\s+til)|arbejder\s+(?:for|hen\s+imod)|er\s+til\s+for)"
)
"""What calls something the aim without that word: «det, vi gerne vil opnå»."""
_WAYS = (
    pattern(rf"\b{IS_IT}\b[^.:;]*?\ber\s*,?\s+at\b|{LIFE}[^.:;]*\bdet\s+er\s+(?:\w+\s+)?{IS_IT}\W*$"),
    pattern(
        rf"\b{_OWN}\s+(?:er|bliver)\s+(?:[\w-]+\s+){{0,3}}?(?:sted|fristed|ramme|mulighed|vej(?:en)?|bro|springbræt|skridt|nøglen?)\b"
        rf"[^.:;]*?\b(?:at|hvor|til|for|mod)\b[^.:;]*?{LIFE}"
    ),
    pattern(rf"\b{_OWN}\s+(?:\w+\s+)?giver\s+(?:(?:{SELF}\s|\w+\s+){{0,6}}?(?:{GOOD}|kolleger|frihed)\b|{SELF}\s+noget\s+at\b)"),
    pattern(
        rf"\b{SERVICE},?\s+(?:(?:der|som)\s+)?(?:kan\s+)?(?:gøre?r?\s+(?:{SELF}\s+(?:i\s+stand|mere|mindre|bedre|\w+ere|fri|klar|tryg\w*)\b|sig\s+selv\b)"
        rf"|(?:gøre?r?|betyder|medfører|bevirker)\s*,?\s+at\s+{SELF}\s[^.:;]*?{LIFE})"
    ),
    pattern(rf"^\W*{SERVICE}\s[^.:;]*\bog\s+skal\s+(?:\w+\s+){{0,2}}?\w+e\b[^.:;]*?\b{GOOD}\b"),
    pattern(rf"\b{_OWN}\s+(?:findes|eksisterer|(?:er|blev)\s+(?:lavet|oprettet|etableret|skabt|indført))\s*,?\s+(?:for\s+at|fordi)\b"),
    pattern(rf"\b(?:hjælper|støtter)\s+(?:[\w-]+\s+){{1,6}}?til\s+at\s[^.:;]*?{LIFE}"),
    pattern(rf"\b(?:når|hvis)\s+(?:den|{_OWN})\s+kan\s+{ACHIEVE}\b"),
    pattern(
        rf"\b(?:så|sådan|indtil|til)\s+{SELF}\s+"
        rf"(?:kan\s+(?:\w+\s+){{0,3}}?(?:klare|mestre|leve|bo|blive\s+boende)|(?:får|lærer|bliver)\s[^.:;]*?{PLAIN_GOOD})\b"
    ),
    pattern(rf"\b{MUNICIPALITY}\s+vil\s+gerne\s+(?:have\s*)?,?\s*at\s+(?:{SELF}|flere|alle|voksne|ingen)\s[^.:;]*?{LIFE}"),
    pattern(
        r"\b(?:alle|vi|kommunen|medarbejder(?:en|ne)|personalet|teamet)\b[^.:]{0,40}?\barbejder\s+(?:\w+\s+){0,2}?(?:for|hen\s+imod|mod)\b"
        rf"[^.]{{0,20}}?\bat\s+(?:{SELF}|alle|flere)\s[^.:;]*?{LIFE}"
    ),
)
"""What the help gives or makes of a life, what it is a place for, what is wanted and worked for."""
