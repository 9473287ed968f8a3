"""The little words of which two in a row are two ways to say one thing: «kan skal», «og samt», «din borgerens», «gives ydes»."""

import re

from stdgen.danish.clashing import WEEKDAYS
from stdgen.danish.related import CARDINALS
from stdgen.model.pattern import pattern

_MODALS = frozenset(("kan", "skal", "må", "bør"))
_OWN = frozenset(("din", "dit", "dine", "vores", "jeres", "sin", "sit", "sine"))
_OWNERS = frozenset(("borgerens", "brugerens", "borgernes", "brugernes", "vedkommendes", "pågældendes"))
_BY = ("efter", "ifølge", "jf", "jævnfør")
_AND = frozenset(("og", "samt", "eller"))
_IF = frozenset(("hvis", "såfremt", "når"))
_MOST = frozenset(("højst", "mindst", "maksimalt"))
_UNITS = ("dag", "uge", "måned", "kvartal", "halvår", "år")
_EACH = frozenset(("hver", "hvert"))
GIVEN = frozenset(("gives", "ydes", "tilbydes", "bevilges", "leveres", "tildeles", "udføres"))
COUNTED = (*CARDINALS, "fjorten", "femten", "tyve", "tredive")
"""Numbers that things are counted with in words."""
MEETING = {
    **dict.fromkeys((*_MODALS, "vil"), _MODALS),
    **dict.fromkeys(_OWN, _OWN | _OWNERS),
    **dict.fromkeys(_OWNERS, _OWN),
    **dict.fromkeys(_BY, frozenset((*_BY, "i"))),
    **dict.fromkeys(("til", "af"), frozenset(_BY)),
    **dict.fromkeys(_AND, _AND),
    **dict.fromkeys(_IF, _IF),
    **dict.fromkeys((*COUNTED, "én"), frozenset(COUNTED)),
    **dict.fromkeys(_MOST, _MOST),
    **dict.fromkeys((*_UNITS, "gang", "gange", "dagen", "ugen", "måneden", "året"), _EACH | {"én", "en", *CARDINALS}),
    **dict.fromkeys(WEEKDAYS, WEEKDAYS | _EACH),
    **dict.fromkeys(GIVEN, GIVEN),
}
"""What may follow each of the words in such a pair."""
TWO_PASSIVES = pattern(rf"\b(?:{'|'.join(sorted(GIVEN))})\s+(?:{'|'.join(sorted(GIVEN))})\b")
RELATIVE = pattern(r"\b(?:der|som|hvad|[Dd]e[nt]?\s+\w+)\s")
_BY_LAW = r"(?:efter|ifølge|i\s+henhold\s+til|i\s+medfør\s+af|jf\.|jævnfør)"
_DAY = rf"(?:{'|'.join(sorted(WEEKDAYS))})"
_AT = r"(?:kl|klokken|mellem|fra|om|formiddag|eftermiddag|aften|i|på)"
_TIMES = rf"(?:én|en|\d{{1,2}}|{'|'.join(CARDINALS)})\s+gange?"
_SPAN = r"\s+om\s+(?:dagen|ugen|måneden|året)"
_EVERY = rf"hvert?\s+(?:(?:anden|andet|\w+de|halve|\d\.)\s+)?(?:{'|'.join(_UNITS)}|{_DAY})\b"
_OFTEN = rf"(?:{_EVERY}\s+{_EVERY}|{_TIMES}(?:{_SPAN})?\s+{_TIMES}|{_TIMES}{_SPAN}\s+{_EVERY})"
"""«hvert år hvert andet år», «én gang to gange om året»: two answers to how often."""
LITTLE_WORDS = pattern(
    rf"""(?<![\w,/-])(?:
      (?:(?<=^du\s)|(?<=[.!?]\sdu\s)|(?<!du\s)(?<!man\s)(?<!jeg\s)(?<!vi\s)(?<!de\s)(?<!i\s)(?<!hvad\s))(?:kan|skal|må|bør|vil)\s+(?:kan|skal|må|bør)(?=\s+(?:(?:ikke|altid|kun|også|selv)\s+){{0,2}}
        (?:[a-zæøå]{{2,}}e|få|gå|se|bo|stå|ske)\b)
    | (?:{"|".join(sorted(_OWN))})\s+(?:{"|".join(sorted(_OWNERS | _OWN))})
    | (?:{"|".join(sorted(_OWNERS))})\s+(?:{"|".join(sorted(_OWN))})
    | {_BY_LAW}\s+{_BY_LAW}(?=\s)
    | (?P<day>{_DAY})\s+(?!(?P=day)){_DAY}(?=\s+(?:{_AT}|og|eller)\b|[.)]|$)
    | (?:højst|maksimalt)\s+mindst | mindst\s+(?:højst|maksimalt)
    | {_OFTEN}
    | og\s+samt | samt\s+og | eller\s+samt | samt\s+eller | og\s+eller
    | hvis\s+såfremt | såfremt\s+hvis | når\s+hvis | hvis\s+når | når\s+såfremt | såfremt\s+når
    )(?![\w/-])""",
    re.VERBOSE | re.IGNORECASE,
)
