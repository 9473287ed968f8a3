"""Danish text becomes the ways to reach somebody: unit, address, telephone, mail, web, hours."""

import re
from collections.abc import Iterator

from stdgen.danish.headers import Fact
from stdgen.model.document import FieldKind
from stdgen.model.pattern import pattern

LONGEST_MARK = 60
"""Signs before a number in which it may be said to be that of a firm or an account."""
LONGEST_UNIT = 60


def contacts(text: str) -> Iterator[tuple[FieldKind, Fact]]:
    """Telephone numbers as eight digits and mail addresses in small letters, each with its kind; one for secure mail is told."""
    for match in _REACHED_AT.finditer(text) if "@" in text or _NUMBERED.search(text) else ():
        name = match.lastgroup or ""
        start, end = match.span(name)
        if name == "mail":
            yield _kind(text, start, FieldKind.MAIL), Fact(start, end, match[name], match[name].casefold())
        elif not _REGISTERED.search(text, max(0, start - LONGEST_MARK), start):
            yield FieldKind.PHONE, Fact(start, end, match[name], re.sub(r"\D", "", match[name])[-8:])


def whereabouts(text: str) -> Iterator[tuple[FieldKind, Fact]]:
    """Units, addresses, hours and web addresses: what says whom to ask only where a text is known to say so."""
    places = [_placed(match) for match in _ADDRESS.finditer(text)] if _POSTCODE.search(text) else []
    yield from ((FieldKind.ADDRESS, place) for place in places)
    yield from ((FieldKind.UNIT, unit) for unit in _units(text))
    if _TIMED.search(text):
        yield from ((FieldKind.HOURS, _plain(match)) for match in _HOURS.finditer(text))
    if "www." in text or "://" in text or ".dk" in text:
        yield from ((_kind(text, match.start(), FieldKind.WEB), _plain(match)) for match in _WEB.finditer(text))


def _kind(text: str, start: int, kind: FieldKind) -> FieldKind:
    return FieldKind.SECURE if _SECURE.search(text, max(0, start - LONGEST_MARK), start) else kind


def _plain(match: re.Match[str]) -> Fact:
    value = " ".join(match[0].split())
    return Fact(match.start(), match.end(), match[0], value)


def _placed(match: re.Match[str]) -> Fact:
    """Street, house and floor, then postcode and town, parted by a comma whatever stands between them on the page."""
    street, town = (" ".join(match[name].split()).rstrip(" ,") for name in ("street", "town"))
    return Fact(match.start(), match.end(), match[0], f"{street}, {town}")


def _units(text: str) -> Iterator[Fact]:
    """A part of a text that is nothing but the name of an office, as address blocks give it."""
    for match in _SEGMENT.finditer(text):
        words = match[0].strip()
        if len(words) <= LONGEST_UNIT and _UNIT.fullmatch(words):
            start = match.start() + len(match[0]) - len(match[0].lstrip())
            yield Fact(start, start + len(words), words, words)


_NUMBERED = pattern(r"\d\d[\s.]?\d\d")
_REGISTERED = pattern(r"\b(?:CVR|EAN|CPR|SE-nr|P-nr|konto|reg)[\w.-]{0,20}\s*(?:nr\.?|nummer)?\s*:?\s*$", re.IGNORECASE)
_SECURE = pattern(r"\b(?:sikker|krypteret|digital)\s*(?:e-)?(?:post|mail)[^.\n]{0,30}$", re.IGNORECASE)
_PHONE = r"(?:\(?\+45\)?\s?)?\d(?:[\s.]?\d){7}(?!\d)"
_REACHED_AT = pattern(
    rf"""(?P<mail>(?<![\w.+-])[\w.+-]{{1,64}}@[\w-]{{1,63}}(?:\.[\w-]{{1,63}}){{1,8}})
      | \b(?:[Tt]lf|[Tt]elefon(?:nr|nummer)?|TLF|T|[Tt]el|[Mm]obil)\b\.?\s*(?:nr\.?)?:?\s*(?P<labelled>{_PHONE})
      | (?<![\d.-])(?P<phone>(?:\+45\s)?
        (?:\d\d\ \d\d\ \d\d\ \d\d|(?:(?<=[/,]\s)|(?<=\d\seller\s)|(?<=\d\sog\s))\d{{4}}\ \d{{4}}))(?![\d.-])""",
    re.VERBOSE,
)
_POSTCODE = pattern(r"\b\d{4}\s+[A-ZÆØÅ]")
_STREET_WORD = r"(?!Kommune\b|Rådhuset\b|DK\b)[A-ZÆØÅ][\w.'’-]{0,40}+"
_ADDRESS = pattern(
    rf"(?<![\w-])(?P<street>{_STREET_WORD}(?:[ ](?:{_STREET_WORD}|og|de|den|det|ved|i|af|på|vej|gade|allé|plads|torv)){{0,4}}"
    r"(?:[ ]\d{1,3}(?:[ ]?[A-Za-z])?(?:[ ]?[-–][ ]?\d{1,3})?(?!\w)|(?<=torvet)|(?<=pladsen)|(?<=gade)|(?<=gården))"
    r"(?:,?[ ](?:\d{1,2}\.|st\.?|kl\.?)(?:[ ]sal)?(?:,?[ ](?:tv|th|mf)\b\.?)?)?)"
    r"\s*(?:[,·•|–-]\s*)?(?:[A-ZÆØÅ][\wæøå]+,\s*)?(?:DK-)?"
    r"(?P<town>\d{4}[ ]+[A-ZÆØÅ][\w-]+(?:[ ](?:[A-ZÆØÅ]\b|[A-ZÆØÅ][a-zæøå]+(?=\W|$)|i\b|på\b)){0,2})"
)
_DAY = r"(?:(?:alle[ ])?hverdage|(?:man|tirs|ons|tors|fre|lør|søn)(?:dage?)?)(?!\w)\.?"
_DAYS = rf"{_DAY}(?:\s*(?:-|–|til|og|,|/|,\s*og)\s*{_DAY})*"
_HOUR = r"\d{1,2}(?:[.:]\d\d)?"
_SPAN = rf"(?:kl\.?\s*|mellem\s+(?:kl\.?\s*)?|fra\s+(?:kl\.?\s*)?)?{_HOUR}\s*(?:-|–|til|og)\s*(?:kl\.?\s*)?{_HOUR}(?![\d.]*\s?\d)"
_PAIR = rf"{_DAYS}\s*+[:,]?\s*+{_SPAN}(?:\s+og\s+(?:kl\.?\s*)?{_HOUR}\s*[-–]\s*{_HOUR})?"
_TIMED = pattern(r"dag|hverdag|kl\.?\s*\d|man\b|\btid", re.IGNORECASE)
_HOURS = pattern(
    rf"(?<!\w){_PAIR}(?:\s*+(?:,\s*og|,|;|og|samt|/)?\s*+{_PAIR})*"
    rf"|(?:(?<=telefontid )|(?<=telefontid: )|(?<=åbningstid )|(?<=åbningstid: )){_SPAN}",
    re.IGNORECASE,
)
_WEB = pattern(r"https?://[^\s<>()\"»]*[\w/]|(?<![\w@.-])(?:www\.)?[\wæøå-]+(?:\.[\w-]+)*\.dk(?:/[\w/%.?=&-]*[\w/])?(?![\w@])")
_SEGMENT = pattern(r"[^,\n·•|;:]+")
_UNIT = pattern(
    r"(?=(?:.*[\s-])?\w*(?:[Kk]ommune|[Ff]orvaltning(?:en)?|[Aa]fdeling(?:en)?|[Cc]ent(?:er|ret|eret)|[Vv]isitation(?:en|enheden)?"
    r"|[Mm]yndighed(?:en)?"
    r"|[Bb]orgerservice|[Ss]ekretariat(?:et)?|[Tt]eam(?:et)?|[Ee]nhed(?:en)?|[Rr]ådgivning(?:en)?|[Ff]agområde|[Oo]mråde(?:t)?)\b)"
    r"[A-ZÆØÅ][\w.-]*(?:\s(?:[A-ZÆØÅ&][\w.-]*|og|for|i|af|til|på|under)(?!\w))*(?:\s(?:[a-zæøå-]{4,}))?"
)
