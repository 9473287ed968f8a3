"""A figure that says something else than the binding order or act: a share of pay, a distance, hours a month."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from stdgen.danish.sentences import sentences
from stdgen.law import lookup
from stdgen.model.document import Document
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.law import Bound, Figure
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.subjects import subjects
from stdgen.rulekit.told import told
from stdgen.rulekit.words import Line, Role, place, printed

UNITS = {
    "%": r"%|pct\.?|procent",
    "km": r"km\.?(?!\w)|kilometer",
    "timer om måneden": r"timers?\s+(?:\w+\s+)?(?:om\s+måneden|pr\.?\s+måned|månedligt|per\s+måned)",
}
"""How a unit of the law's figures is printed; figures in other units are told by rules of their own."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number as printed in a sentence, with its place in the line."""

    line: Line
    start: int
    end: int
    value: float


def check(document: Document, context: Context) -> Iterator[Hit]:
    """A hit at each number that breaks a figure for the service, where no other number of the sentence keeps it."""
    for (_, subject), text in zip(subjects(document), told(document), strict=True):
        figures = {
            each.key: each for held in sorted(subject.provisions, key=str) for each in lookup.figures(context.law, held, context.as_of)
        }
        bound = [each for each in figures.values() if each.unit in UNITS]
        if bound:
            yield from _broken(bound, (line for line in text.lines if line.role is Role.TEXT))


def _broken(figures: Iterable[Figure], lines: Iterable[Line]) -> Iterator[Hit]:
    held = tuple(figures)
    for line in lines:
        small = line.text.lower()
        for figure in held:
            if any(word in small for word in figure.words):
                yield from _in_line(figure, line)


def _in_line(figure: Figure, line: Line) -> Iterator[Hit]:
    for sentence in sentences(line.text):
        small = sentence.text.lower()
        if not any(word in small for word in figure.words) or (figure.beside and not any(word in small for word in figure.beside)):
            continue
        numbers = [
            Number(line, sentence.start + match.start(), sentence.start + match.end(), float(match["number"].replace(",", ".")))
            for match in _printed(figure.unit).finditer(sentence.text)
        ]
        if numbers and not any(_keeps(number.value, figure) for number in numbers):
            yield _hit(numbers[0], figure)


def _keeps(number: float, figure: Figure) -> bool:
    wanted = float(figure.value.replace(",", "."))
    if figure.bound is Bound.AT_LEAST:
        return number >= wanted
    return number <= wanted if figure.bound is Bound.AT_MOST else number == wanted


def _hit(number: Number, figure: Figure) -> Hit:
    words = printed(number.line, number.start, number.end)
    limit = f"{_BOUNDS[figure.bound].da}{figure.value} {figure.unit}", f"{_BOUNDS[figure.bound].en}{figure.value} {figure.unit}"
    return Hit(
        place(number.line, number.start, number.end),
        Text(
            da=f"tallet passer ikke med reglerne: «{words}», men {figure.about.da} er {limit[0]} ({figure.provision})",
            en=f"the figure does not agree with the rules: «{words}», but {figure.about.en} is {limit[1]} ({figure.provision})",
        ),
        Text(
            da="Ret tallet, eller skriv, hvad det ellers gælder; kommunen kan ikke stille borgeren ringere end reglerne.",
            en="Correct the figure, or write what else it is about; the municipality cannot put the citizen worse than the rules do.",
        ),
        words,
        source=figure.source,
    )


@lru_cache(maxsize=8)
def _printed(unit: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.,])(?P<number>\d+(?:,\d+)?)\s*(?:{UNITS[unit]})", re.IGNORECASE)


_BOUNDS = {
    Bound.AT_LEAST: Text(da="mindst ", en="at least "),
    Bound.AT_MOST: Text(da="højst ", en="at most "),
    Bound.EXACTLY: Text(da="", en=""),
}

RULE = Rule(
    code="SG309",
    name="figure-against-order",
    severity=Severity.ERROR,
    summary=Text(
        da="Et tal, som en lov eller bekendtgørelse fastsætter, gengives rigtigt.",
        en="A figure that an act or an order sets is given as it is there.",
    ),
    rationale=Text(
        da="Løn, befordring og ledsagertimer er fastsat med bindende tal. Et andet tal i standarden giver borgeren mindre – eller et "
        "løfte, "
        "der ikke holder.",
        en="Pay, transport and hours of companionship are set by binding figures. Another figure in the standard gives the citizen less – "
        "or a promise that does not hold.",
    ),
    source=Source(
        SourceKind.LAW,
        "Bekendtgørelse om aflønning og befordringsudgifter m.v. i beskyttet beskæftigelse",
        "https://www.retsinformation.dk/Forms/r0710.aspx?id=137217",
        "2026-11-21",
    ),
    bad=(
        Example(
            "<h1>Beskyttet beskæftigelse § 103</h1><h2>Lovgrundlag</h2><p>Servicelovens § 103.</p><h2>Løn</h2><p>Arbejdsdusøren er mindst "
            "3 % af den mindste overenskomstmæssige løn.</p>"
        ),
        Example(
            "<h1>Beskyttet beskæftigelse</h1><h2>Lovgrundlag</h2><p>Servicelovens § 103.</p><h2>Transport</h2><p>Du betaler selv "
            "transporten "
            "for de første 15 km.</p>"
        ),
        Example(
            "<h1>Ledsagelse § 97</h1><h2>Lovgrundlag</h2><p>Servicelovens § 97.</p><h2>Omfang</h2><p>Du får 12 timers ledsagelse om "
            "måneden.</p>"
        ),
    ),
    good=(
        Example(
            "<h1>Beskyttet beskæftigelse § 103</h1><h2>Lovgrundlag</h2><p>Servicelovens § 103.</p><h2>Løn</h2><p>Arbejdsdusøren er mindst "
            "5 % af den mindste overenskomstmæssige løn.</p>"
        ),
        Example(
            "<h1>Beskyttet beskæftigelse</h1><h2>Lovgrundlag</h2><p>Servicelovens § 103.</p><h2>Transport</h2><p>Du betaler selv "
            "transport til "
            "arbejde for de første 10 km hver vej (i alt 20 km).</p>"
        ),
        Example(
            "<h1>Beskyttet beskæftigelse</h1><h2>Lovgrundlag</h2><p>Servicelovens § 103.</p><h2>Transport</h2><p>Tilbuddet ligger 15 km "
            "fra "
            "byen, og der kører en bus.</p>"
        ),
        Example(
            "<h1>Ledsagelse § 97</h1><h2>Lovgrundlag</h2><p>Servicelovens § 97.</p><h2>Omfang</h2><p>Du får 15 timers ledsagelse om "
            "måneden.</p>"
        ),
        Example(
            "<h1>Aktiviteter § 79</h1><h2>Lovgrundlag</h2><p>Servicelovens § 79.</p><h2>Omfang</h2><p>12 timers ledsagelse om måneden.</p>"
        ),
    ),
    check=check,
)
