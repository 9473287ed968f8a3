"""Passages become the names that the text itself shortens: «Personlig og praktisk hjælp (herefter hjemmehjælp)», «Team Bo (TB)»."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from stdgen.model.document import Document
from stdgen.model.pattern import pattern
from stdgen.rulekit.prose import Passage
from stdgen.rulekit.signs import holding
from stdgen.rulekit.words import Line


class Shortened(NamedTuple):
    """A `short` name from then on, told from `start` to `end` of a passage, and what may be the long one (small letters), longest first.

    `sure` are those of them of which it is certain; a `foreign` one has letters of another language, and is told by its coming back.
    """

    passage: Passage
    start: int
    end: int
    short: str
    names: tuple[str, ...]
    sure: tuple[str, ...] = ()
    foreign: bool = False


def shortening(document: Document) -> Iterator[Line]:
    """The lines that may shorten a name, some of them twice."""
    yield from holding(document, DEFINING)
    yield from (line for line in holding(document, "(") if INITIALS.search(line.text))


def shortened(passage: Passage) -> Iterator[Shortened]:
    """The names that this passage shortens."""
    told = [match for match in _DEFINED.finditer(passage.text) if not (_HOW_OFTEN.fullmatch(match["short"]) or _is_by_initials(match))]
    yield from (_defined(passage, match) for match in told)
    for match in _INITIALS.finditer(passage.text):
        if any(each.start() <= match.start() < each.end() for each in told):
            continue
        if name := _initialled(passage.text[: match.start()], match["short"]):
            forms = _forms(name)
            yield Shortened(passage, match.start(), match.end(), match["short"], forms, forms)
        elif match["short"].isupper() and (found := _NAMED_BEFORE.search(passage.text, 0, match.start())):
            own = (" ".join(found[0].lower().split()),)
            yield Shortened(passage, match.start(), match.end(), match["short"], own, own, foreign=True)
    for match in _WRITTEN_OUT.finditer(passage.text):
        name = " ".join(match["long"].lower().split())
        if _is_short_for(match["short"].lower(), name):
            yield Shortened(passage, match.start(), match.end(), match["short"], (name,), (name,))


def is_initials(short: str) -> bool:
    """Whether the short name is of capitals: «CBS», «RoV»."""
    return len(short) > 1 and short[-1:].isupper()


def _is_by_initials(match: re.Match[str]) -> bool:
    """Whether it only gives initials, which tell themselves what they are short for: «…, kaldet CAA»."""
    return is_initials(match["short"]) and _FROM_NOW_ON.search(match[0]) is None


def _defined(passage: Passage, match: re.Match[str]) -> Shortened:
    """The long name is certain where it has capitals, opens the sentence or follows a verb, not where it ends what it belongs to."""
    before_it = passage.text[: match.start()].rstrip()
    letters = (_initialled(before_it, match["short"]) or "") if is_initials(match["short"]) else ""
    if own := tuple(_proper(before_it)) or (_forms(letters) if letters else _compound(before_it, match["short"])):
        return Shortened(passage, match.start(), match.end(), match["short"], own, own)
    names = tuple(_named(passage.text, match))
    before = " ".join(passage.text[: match.start()].lower().split())
    whole = next((each for each in names if not any(word in _OPENERS or _VERB.fullmatch(word) for word in each.split()[:-1])), "")
    is_kin = whole[-_KIN:] in match["short"].lower()
    sure = (whole,) if whole and (is_kin or not _BELONGING.search(before.removesuffix(whole))) else ()
    return Shortened(passage, match.start(), match.end(), match["short"], names, sure)


def _proper(before: str) -> Iterator[str]:
    """The name with capitals that stands there, without what opens the sentence: «Medarbejderne i Team for Hjerneskade og Syn»."""
    if not (found := _CAPITALS.search(before)):
        return
    words, opens = found[0].lower().split(), not before[: found.start()].rstrip(' («»”"')
    while len(words) > 1 and words[0] in _OPENERS:
        del words[0]
    if opens and len(words) > 2 and words[1] in _WHERE:
        yield " ".join(words[2:])
    if len(words) > 1 or (not opens and words[0] not in _OPENERS):
        yield " ".join(words)


def _compound(before: str, short: str) -> tuple[str, ...]:
    """The last word, where the short name is a part of it: «ledsageordningen (herefter ordningen)»."""
    last, part = before.split()[-1].lower() if before else "", short.lower()
    return (last,) if len(last) > len(part) and (last.endswith(part) or last.startswith(part[:-1])) else ()


def _forms(name: str) -> tuple[str, ...]:
    """An adjective and a noun with and without an article, «samlet plan» and «samlede plan»; any other name as it is."""
    first, _, noun = name.partition(" ")
    if not noun or " " in noun:
        return (name,)
    stem = next((first.removesuffix(each) + own for each, own in _BARE if first.endswith(each)), first)
    definite = next((stem.removesuffix(own) + each for each, own in _BARE if stem.endswith(own)), "")
    if not definite:
        return (name,)
    return (name, *(f"{each} {noun}" for each in (stem, definite) if each != first))


def _is_short_for(letters: str, name: str) -> bool:
    return name[:1] == letters[:1] and len(name) > 2 * len(letters) and _in_turn(letters, name) and "lov" not in name and "," not in name


def _named(text: str, match: re.Match[str]) -> Iterator[str]:
    """What may be the long name before its short one: it opens the sentence, or a small word or a verb stands before."""
    end = len(text[: match.start()].rstrip())
    words = list(re.finditer(r"\S+", text[:end]))[-_MOST_WORDS:]
    for start, first in ((word.start(), word[0].lower()) for word in words[:-1]):
        before = text[:start].split()
        if first in _JOINING or first in _OPENERS or "," in text[start:end]:
            continue
        if not before or before[-1].endswith((".", ":")) or before[-1].lower() in _OPENERS or _VERB.fullmatch(before[-1]):
            yield " ".join(text[start:end].lower().split())


def _initialled(before: str, short: str) -> str | None:
    """The nearest words that begin with the first of these letters and hold the others in turn; an act's own name is none."""
    letters = short.lower()
    words = list(_WORD.finditer(before))[-_MOST_WORDS - 1 :]
    for word in reversed(words):
        in_row = _COMMA.sub("", before[word.start() :])
        name = " ".join(before[word.start() :].lower().split())
        if name[:1] == letters[:1] and len(name) > 2 * len(short) and _in_turn(letters, name):
            capital = before[word.start()].isupper() or name.count(" ") > 1 or letters.startswith("".join(each[0] for each in name.split()))
            return name if capital and _is_short_for(letters, in_row.lower()) else None
    return None


def _in_turn(letters: str, name: str) -> bool:
    rest = iter(name)
    return all(letter in rest for letter in letters)


_MOST_WORDS = 5
_COMMA = pattern(r",(?=\s+[A-ZÆØÅ])")
"""What parts the fields in a name: «Udvalget for Ældre, Handicap og Sundhed»."""
_BARE = (("elle", "el"), ("ede", "et"), ("iske", "isk"), ("lige", "lig"))
"""Endings of adjectives with an article and without."""
_KIN = 4
"""So many last letters are shared where the short name is of the same kind: «praktisk hjælp», «hjemmehjælp»."""
_LATER = (
    r"(?:herefter|fremover|efterfølgende|nedenfor|i\s+det\s+(?:efter)?følgende"
    r"|i\s+(?:resten\s+af\s+)?(?:denne\s+|dette\s+)?(?:teksten?|dokument(?:et)?|kvalitetsstandard(?:en)?|standard(?:en)?))"
)
_FROM_NOW_ON = pattern(_LATER, re.IGNORECASE)
_CALLED = r"(?:kald(?:es|et|t)|benævn(?:es|t)|nævnt|omtal(?:es|t)(?:\s+som)?|betegne(?:s|t)(?:\s+som)?|forkort(?:es|et)(?:\s+til)?)"
_DEFINED = pattern(
    rf"(?:[(,–-]\s*|\s(?=(?:som\s+)?{_CALLED}))(?:som\s+|også\s+|(?:i\s+|til\s+)?daglig\s+tale\s+|til\s+daglig\s+|eller\s+)?"
    rf"(?:(?P<bare>{_LATER}|(?<=[(,–-]\s)(?:{_CALLED}|blot)|(?<=\()(?:{_CALLED}|blot))|{_LATER}\s+{_CALLED}|{_CALLED}\s+{_LATER})"
    r"(?:\s+(?:blot|kun|bare|for|som))*\s*:?\s*[«»”\"“]?(?P<short>[\wæøå-]{3,}|(?-i:[A-ZÆØÅ]{2}))(?(bare)(?=[«»”\"“]?\s*(?:[),.;:–-]|$)))",
    re.IGNORECASE,
)
"""«Personlig og praktisk hjælp (herefter hjemmehjælp)», «… kaldes i det følgende hjemmehjælp»."""
_CAPITALS = pattern(r"[A-ZÆØÅ][\w&-]*(?:\s+(?:(?:for|og|i|af|på|til|ved|under|&)\s+){0,2}[A-ZÆØÅ0-9][\w&-]*)*$")
"""A name that ends the text: «Center for Voksne og Handicap»."""
_LETTERS = "[A-ZÆØÅ](?:[a-zæøå]?[A-ZÆØÅ0-9]){1,6}"
"""«CBS», «RoV»."""
_SHORT_IS = r"(?:[Ff]orkort(?:et|es)|[Kk]ald(?:et|es|t))\s+(?:for\s+|til\s+)?"
_INITIALS = pattern(
    rf"(?:\s*\(\s*(?:{_SHORT_IS})?|\s*[,–]?\s+(?:(?:der|som|også|ofte|daglig\s+tale|i|til\s+daglig|bliver|er)\s+){{0,3}}{_SHORT_IS})"
    rf"[«»”\"“]?(?P<short>{_LETTERS})(?=[«»”\"“]?\s*(?:[),.;]|$))"
)
"""«Center for Arbejde og Aktivitet (CAA)», «…, forkortet CAA,»."""
_NAMED_BEFORE = pattern(r"\b(?:[Ll]ov\s+om\s+[a-zæøå]{6,}|(?!\w*lov)\w{8,}(?:en|et|erne))(?=\s*$)")
"""«Lov om arbejdsskadesikring (ASL)», «Databeskyttelsesrådgiveren (DPO)»: letters that the name has not in turn."""
_WRITTEN_OUT = pattern(rf"\b(?P<short>{_LETTERS})\s+\((?P<long>[A-ZÆØÅa-zæøå][^()]{{4,70}})\)")
"""«CAA (Center for Arbejde og Aktivitet)»."""
DEFINING = (
    *("(herefter", ", herefter", "– herefter", "(fremover", ", fremover", "i det følgende", "i det efterfølgende", "(efterfølgende"),
    *("kaldes", "kaldet", "kaldt", "benævn", "omtales", "omtalt", "betegne", "forkort", "(i denne", "(i resten", "(i dokument"),
)
"""One of these, in small letters, stands between the two names, unless the short one is all capitals in brackets."""
INITIALS = pattern(rf"\((?:[Ff]orkort\w+\s+(?:til\s+)?)?{_LETTERS}\)|\b{_LETTERS}\s+\([A-ZÆØÅa-zæøå]")
_OPENERS = frozenset(
    "om til af ved på for med i hos fra er et en den det de ydes gives får har kan søger modtager tilbyder bevilges kaldes".split()  # noqa: SIM905  # words in quotation marks are harder to read
)
_WHERE = frozenset(("i", "på", "hos", "ved", "fra", "til", "af"))
_HOW_OFTEN = pattern(r"\w*(?:ligt|vis|ende|gang|gange|igen|altid)", re.IGNORECASE)
"""«efter tre måneder, herefter årligt»."""
_BELONGING = pattern(r"\b(?:med|til|for|på|af|i|ved)\s+(?:(?:en|et|den|det|de)\s+)?$")
_JOINING = frozenset(("og", "eller", "samt"))
_VERB = pattern(r"[a-zæøå]+(?:er|år|es)")
"""«giver», «yder», «omfatter»: a name begins after it, and never with «og»."""
_WORD = pattern(r"[\w-]+")
