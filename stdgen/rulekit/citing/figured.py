"""A line becomes the numbers in it that break a figure which the law sets: a share of pay, a distance, hours a month, days of waiting."""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from stdgen.danish.citations import find_citations
from stdgen.danish.sentences import Sentence, sentences
from stdgen.model.law import Bound, Figure
from stdgen.model.pattern import pattern
from stdgen.model.provision import Provision
from stdgen.rulekit.citing.grouped import are_of_groups
from stdgen.rulekit.citing.measures import MEASURES, Number
from stdgen.rulekit.signs import letters
from stdgen.rulekit.telling.periods import NUMBERS
from stdgen.rulekit.words import Line


def waiting(figure: Figure, said: str) -> tuple[str, ...]:
    """The words of the help that one waits for, of which a line holds one where it names no law; `said` are all words of the document."""
    words = figure.words if figure.unit == DAYS else _OF_HELP.get(figure.key, ())
    return tuple(word for word in words if letters(word) in said)


def sections(citing: str) -> frozenset[str] | None:
    """The numbers in lines that cite law, of which those of the sections are some; None where they may name others between two."""
    return None if _BETWEEN.search(citing) else frozenset(_NUMBER.findall(citing))


def may_break(figure: Figure, words: str) -> bool:
    """Whether a line, in small letters, has words of what the figure is about: most have not, and need not be read."""
    said = _said(figure)
    return not said or any(word in words for word in said)


def broken(figure: Figure, line: Line, around: str, *, alone: bool = False) -> Iterator[Number]:
    """The first number of each sentence that breaks the figure, at its place in the line, where no other of the sentence keeps it.

    What each of several groups gets is judged alone: «8 timer om måneden til beboere i botilbud og 15 timer om måneden til andre».
    `around` are the words of a cell's row and column. `alone`: only sentences count that name the figure's law, or the help that
    one waits for.
    """
    every = sentences(line.text)
    for at, sentence in enumerate(every):
        small = sentence.text.lower()
        said = _said(figure)
        told = every[max(0, at - 1) : at + 2] if _FIRST.search(small) else (sentence,)  # «Skal du selv betale? Ja, de første 15 km.»
        if said and not any(word in each for word in said for each in (around, *(one.text.lower() for one in told))):
            continue
        if (alone and not _names(figure, sentence, every[at - 1] if at else None)) or (figure.unit == DAYS and not _WAITS.search(small)):
            continue
        numbers = tuple(each for each in _measured(figure, sentence.text, around) if not _is_other(small, each))
        breaking = [number for number in numbers if not _keeps(number, figure, small)]
        if breaking and (len(breaking) == len(numbers) or are_of_groups(small, numbers)) and not _is_of_other(small, breaking[0]):
            first = breaking[0]
            yield first._replace(start=sentence.start + first.start, end=sentence.start + first.end)


def _said(figure: Figure) -> tuple[str, ...]:
    return figure.words if figure.provision == PROCEDURE else figure.beside


def _names(figure: Figure, sentence: Sentence, before: Sentence | None) -> bool:
    """Whether a sentence names the figure's law or its help, or goes on with the help that the sentence before names."""
    small = sentence.text.lower()
    told = f"{before.text.lower()} {small}" if before and _TREATED in small else small
    if figure.unit == DAYS and any(word in told for word in figure.words):
        return True
    if any(word in told for word in _OF_HELP.get(figure.key, ())) and any(word in small for word in figure.words):
        return True
    cited = find_citations(sentence.text) if "§" in small else ()
    return any(each.provision.section and each.act == figure.provision.act and _covers(figure, each.provision) for each in cited)


def _covers(figure: Figure, cited: Provision) -> bool:
    return bool(figure.provision.section) and figure.provision.covers(cited._replace(act=figure.provision.act))


def _measured(figure: Figure, text: str, around: str) -> tuple[Number, ...]:
    """The numbers of a sentence; a cell that holds a number alone has its unit around it."""
    measure = MEASURES[figure.unit]
    if around and text.strip(" .").isdigit():
        return tuple(each._replace(start=0, end=len(text)) for each in measure.numbers(f"{around}: {text.strip(' .')}"))
    found = tuple(measure.numbers(text))
    return (*(first for each in found if (first := _before(each, text))), *found)


def _before(number: Number, text: str) -> Number | None:
    """The first of two numbers with one unit: the 1 of «1 og 6 måneder»."""
    first = _FIRST_OF_TWO.search(text, 0, number.start)
    if first is None:
        return None
    value = NUMBERS.get(first["number"].lower()) or (float(first["number"]) if first["number"].isdigit() else 0)
    return Number(first.start(), number.end, value) if value else None


def _is_other(sentence: str, number: Number) -> bool:
    """Whether it is a share by which something grows, tells how far from a town a place is, or how much of what is given is used."""
    before, after = sentence[: number.start], sentence[number.end :]
    if (
        _OF_STAFF.search(before)
        or _USED.search(before)
        or _SPENT.match(after)
        or _REST.search(before)
        or _NO_HELP.search(sentence[number.start : number.end])
    ):
        return True
    return bool(_GROWS.search(before) or (_LIES.search(before) and _FROM.match(after)))


def _is_of_other(sentence: str, number: Number) -> bool:
    """Whether a sentence tells of something else; that hours may be saved once they are given does not: «10 timer og kan spare dem op»."""
    then = _MAY_SAVE.search(sentence, number.end)
    return _OTHER.search(sentence[: then.start()] if then else sentence) is not None


def _keeps(number: Number, figure: Figure, sentence: str) -> bool:
    """Whether a number leaves the citizen no worse than the figure, which binds in one direction («mindst», «højst») or as it stands."""
    wanted = float(figure.value.replace(",", "."))
    there_and_back = figure.unit == "km" and _BOTH_WAYS.search(sentence) is not None and not _ONE_WAY.match(sentence, number.end)
    if figure.bound is Bound.AT_LEAST:
        return number.value >= wanted
    if figure.bound in (Bound.AT_MOST, Bound.UP_TO):
        first = figure.unit == "km" and _FROM_THERE.search(sentence) is not None  # from the 11th on leaves 10
        return number.value <= wanted * (2 if there_and_back else 1) + first
    return number.value == wanted or (there_and_back and number.value == 2 * wanted)


PROCEDURE = Provision.parsed("retssikkerhedsloven")
"""The act on how cases are handled holds for each service."""
_FIRST_OF_TWO = pattern(r"(?<![\w.,])(?P<number>\d{1,3}|[a-zæøåé]{2,10})\s+(?:og|samt|hhv\.?)\s+(?:igen\s+|efter\s+)?$", re.IGNORECASE)
_GROWS = pattern(r"\b(?:regulere|stige|hæve|forhøje|øge|sat\s+op|sættes\s+op|årlig)\w*(?:\s+[\w.]+){0,4}?(?:\s+med)?(?:\s+ca\.)?\s+$")
_LIES = pattern(r"\bligger\s+(?:(?:kun|ca\.|omkring|cirka)\s+)?$")
_FROM = pattern(r"\s+(?:væk\s+)?fra\s+(?!arbejd|hjem|bolig|værksted)")
_REST = pattern(r"\b(?:de\s+(?:sidste|resterende|øvrige|næste)|resten,?)\s+$")
_ONE_WAY = pattern(r"\s+hver\s+vej\b")
_NO_HELP = pattern(r"tilbage|til\s+overs|kursus|oplæring|supervision|undervisning|møde|arbejde|vagt|varsel|uddannelse")
_OF_STAFF = pattern(
    r"^(?:(?:koordinator|visitator|leder|konsulent|sagsbehandler)\w*|(?:medarbejder\w*|personalet|ledsagerne)\s+(?:har|bruger))\b"
    r"|\b(?:kursus|kurser|oplæring|supervision|undervisning|uddannelse|møder)\b[^.;,]{0,20}$"
)
"""Whose hours are no help: «Koordinatoren har …», «på kursus …»."""
_FROM_THERE = pattern(r"\bfra\s+(?:og\s+med\s+)?(?:den\s+\d+\.\s+)?kilometer\b")
_USED = pattern(
    r"\b(?:de\s+fleste|mange|flere|nogle|enkelte|hovedparten|størstedelen|flertallet|gennemsnit\w*|typisk|hvis|når)\b[^.;]*?"
    r"\b(?:(?:for)?bruger|(?:be|ud)nytter|anvender|vælger|nøjes\s+med|har\s+(?:[\w-]+\s+)?brug\s+for|at\s+bruge)\b[^.;,]*$"
    r"|^\W*(?:bruger|benytter|anvender|nøjes)\b[^.;,]*$|\b(?:for)?brug(?:et)?\s+(?:er|ligger|var|lå)\b[^.;,]*$"
)
"""What people use of their hours, or may: «De fleste bruger …», «Bruger du kun …»."""
_SPENT = pattern(r"\s+(?:på|til)\s+(?:\w+\s+)?(?:\w*møder?|kurser|kursus|supervision|oplæring|undervisning|administration|dokumentation)\b")
"""What staff spend hours on that are nobody's help."""
_WAITS = pattern(
    r"\b(?:senest|inden|højst|maks\w*|op\s+til|garanti\w*|ventetid\w*|behandlingsgaranti\w*)\b|\b(?:fra|efter)\b[^.]{0,40}\b(?:henvend|kontakt|ansøg)"
)
"""What a sentence says of how long one waits; else days tell how long something lasts."""
DAYS = "dage"
_OF_HELP: Mapping[str, tuple[str, ...]] = MappingProxyType({"treatment-follow-up": ("stofmisbrug", "stofbehandling", "misbrugsbehandling")})
"""The help that an order is about by itself, by the figure: a sentence that names it means the order."""
_TREATED = "behandling"
_MAY_SAVE = pattern(
    r",?\s+(?:og|men|som|der|så)\s+(?:(?:du|de|man|den|timerne|borgeren|deltageren)\s+)?(?:kan|må)\b(?=[^.]*\b(?:spar|opspar|overfør|gem))"
)
_NUMBER = pattern(r"\d+")
_BETWEEN = pattern(r"\d(?:\s?[-–]\s?\d|\s+til\s)")
"""«§§ 95-97»"""
_FIRST = pattern(r"\bde\s+første\b")
_OTHER = pattern(
    r"\bklagefrist|\bklagen?\s+(?:skal|kan)\b|satsreguler|inflation|pristal|\bmoms|\b(?:er|bliver)\s+ansat\b|\bansættes\b"
    r"|\barbejder\b|\båbe[nt]\b|\bhar\s+(?:du|man|borgeren|deltageren)\s+(?:kun\s+)?\d+\s*k"
    r"|^(?=.*\b(?:i\s+fjor|(?:sidste|forrige)\s+år)\b).*\b(?:brugte|benyttede|anvendte|forbrugte|modtog|kørte)\b"
    r"|regulering\b|\bspar\w*\s+(?:\w+\s+)?(?:op|sammen)\b|\bopspar|\boverfør"
)
"""Sentences on how figures change, on another deadline, on the hours that somebody works, what was used last year, and examples."""
_BOTH_WAYS = pattern(
    r"i\s+alt|tur\s*(?:/|og\s+)?\s*retur|frem\s+og\s+tilbage|begge\s+veje|dagligt|om\s+dagen|pr\.?\s+dag|hver\s+dag|samlet|tilsammen"
)
