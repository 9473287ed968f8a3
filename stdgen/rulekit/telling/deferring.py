"""A text under a heading on the target group becomes an answer: does it say who that is, or only who will tell?"""

from stdgen.danish.sentences import sentences
from stdgen.model.pattern import pattern
from stdgen.rulekit.telling.circles import as_the_group
from stdgen.rulekit.telling.persons import MARK, PEOPLE
from stdgen.rulekit.wording import small

LONGEST = 160
"""Signs of a text that may say nothing but who will tell."""


def only_defers(words: str) -> bool:
    """Whether a text under a heading on the target group leaves it to others to say who: «Målgruppen fastlægges af Byrådet».

    That is so where each of its sentences points elsewhere, speaks of the target group without saying who, or only counts.
    """
    if len(words) > LONGEST or not words.strip():
        return False
    parts = (words,) if "\n" in words else tuple(sentence.text for sentence in sentences(words))
    return all(_tells_nobody(small(_OFFICE.sub("", part))) for part in parts)


def says_who(words: str) -> bool:
    """Whether a section on criteria or exclusions tells who gets a service, not only how much is given."""
    group = as_the_group(small(words))
    return _IS_THEM.search(group) is not None or _SAYS_WHO.search(_ITS_NAME.sub(" ", group)) is not None


def _tells_nobody(sentence: str) -> bool:
    if _POINTS.match(sentence):
        return not (_MARKED.search(sentence) or _WHO_THEY_ARE.search(sentence))
    group = as_the_group(sentence)
    if _IS_THEM.search(group) or "§" in sentence:
        return False
    if _NOBODYS.match(sentence) and not _MARKED.search(sentence):
        return True
    said = _ITS_NAME.sub(" ", group)
    if _SAYS_WHO.search(said) or _SOMEBODY.search(_NOBODY_YET.sub(" ", said)):
        return False
    return said != sentence or _DEFERS.search(sentence) is not None or _COUNTS.search(sentence) is not None


_OFFICE = pattern(r"(?<=[\w,] )[A-ZÆØÅ][a-zæøå-]+(?:\s+og\s+[A-ZÆØÅ][a-zæøå-]+)*")
"""A name inside a sentence: «Voksne og Handicap» decides, and is nobody's mark."""
_SAYS_WHO = pattern(
    r"\b(?:hvis|såfremt|betingelse\w*|berettige\w*|målgruppe\w*|personkreds\w*|funktions(?:evne|nedsæt|niveau)\w*|nedsat|lidelser?|sygdom\w*"
    r"|handicap(?!råd|politik|udvalg|område|center|afdeling)\w*|alder\w*|fyldt|(?:under|over|mellem)\s+\d+|folkepension\w*|førtidspension\w*"
    r"|skal\s+(?:du|man|være|have|kunne)|ikke\s+(?:selv|længere|kan)|ude\s+af\s+stand"
    rf"|(?:{PEOPLE}|dem|de),?\s+(?:der|som|med)|visiteres\s+til|kriteri\w+\s+(?:er(?!\s+(?:\w+t|under|på)\b)|for))\b"
)
_ITS_NAME = pattern(
    r"\b(?:målgruppe|personkreds)\w*|\bhvem\s+(?:der|som|de|man|vi)\b|\bom\s+(?:du|man|borgeren|tilbuddet|\w+(?:en|et))\s+(?:hører|er|kan|passer)\b"
)
"""What names the group without saying who is in it."""
_NOBODY_YET = pattern(
    r"\b(?:\d+\s+(?:\w+\s+)?(?:borgere|personer|mennesker)|borgeren|personen|ansøgeren)\b(?!,?\s+(?:der|som|med|over|under)\b)"
)
"""Who is counted, or meant where the reader is not spoken to: nobody with a mark of his own."""
_IS_THEM = pattern(
    r"\b(?:målgruppen|personkredsen)\s+(?:er|omfatter|består\s+af|udgøres\s+af|tæller|dækker)\s*:?\s+"
    r"(?!(?:\w+\s+){0,2}?\w+(?:et|te|at|lagt|sat|talt|nævnt)\b|ikke\b|den\b|det\b|bred|stor|lille|afhængig|uændret|målgruppen|identisk|til\b|under\b|på\b|op\b)(?=\w)"
)
_POINTS = pattern(r"\W*(?:se|læs|find|spørg|kontakt|ring|jf|der\s+(?:kan\s+)?henvises|vi\s+henviser|henvisning)\b")
_DEFERS = pattern(
    r"\b(?:(?:vurder|afgør|fastlæg|fastsæt|fastsat|bestem|beslut|afklar|aftal|definer)\w*|afgjort|skønne[rs]|afhænger|afhængigt?\s+af|beror\s+på"
    r"|følger\s+(?:direkte\s+)?(?:af|lov\w*|reglerne)|fremgår|oplyse[rs]?|fortælle[rs]?|beskrive[rst]|beskrevet|udarbejdes|nævne[rs]|nævnt"
    r"|omtale[rs]|omtalt|står|findes|(?:tager|tages)\s+stilling|(?:ser|kigger)\s+(?:\w+\s+)?på|finder\s+(?:vi|kommunen)\s+ud\s+af)\b"
)
"""Who decides, on what it depends, where it stands: in whatever form of the verb."""
_COUNTS = pattern(r"\b(?:antallet|tallet|venteliste|plads(?:er)?|(?:er|var|bliver|har|på)\s+(?:[a-zæøå.]+\s+){0,4}?\d+(?!\s+år\b|-))\b")
_NOBODYS = pattern(
    r"\W*(?:(?:(?:sidste|forrige)\s+år|i\s+(?:fjor|20\d\d))\s+(?:fik|modtog|benyttede|brugte|var)\s+(?:\w+\s+)?\d+\s[^,]*$"
    r"|vi\s[^,:]*\b(?:respekt\w*|ligeværd\w*|øjenhøjde|hele\s+mennesket)\b[^,:]*$)"
)
"""How many got it last year, whoever they were, or how everybody is met."""
_SOMEBODY = pattern(
    rf"\b(?:{PEOPLE}|{MARK}|dig,?\s+(?:der|som)|den,?\s+der|alle(?!\s+\w*(?:elser|inger|sager|forhold)\b)"
    r"|\w{3,}(?:ende|ister|anter|enter|brugere|tagere),?\s+(?:der|som|med|i|på))\b"
)
_WHO_THEY_ARE = pattern(rf"\b(?:{PEOPLE}|dem|de),?\s+(?:der|som|med)\b")
_MARKED = pattern(rf"\b{MARK}")
