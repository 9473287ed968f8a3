"""What is wrong with the text layer of a PDF becomes problems, one for each kind of fault."""

from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from itertools import pairwise
from typing import NamedTuple

from stdgen.model.document import Location
from stdgen.model.finding import Hit, Problem
from stdgen.model.text import Text
from stdgen.readers.from_pdf.runs import Run

RULE = "suspicious-text-layer"
LONGEST_EXCERPT = 60
LEAST_STEPS, UPWARDS = 12, 0.35
FAR, MOST_FAR = 3, 3
"""How many lines up is far, and how often text in its right order never goes so far: heads and feet do once or twice."""

_AGAIN = Text(
    da="Dan PDF-filen igen fra tekstbehandlingen med «Gem som PDF» og med en almindelig skrifttype.",
    en="Make the PDF again from the word processor with «Save as PDF» and in an ordinary font.",
)


class Fault(Enum):
    """What a text layer may have that a screen reader stumbles over: the message, and what to do."""

    UNKNOWN = (
        Text(
            da="filen siger ikke, hvilke bogstaver der står her; de kan hverken læses op eller søges",
            en="the file does not say which letters stand here: they can be neither read aloud nor searched",
        ),
        _AGAIN,
    )
    SPACED = (
        Text(
            da="der er tastet mellemrum mellem bogstaverne, så en skærmlæser staver ordet: «{}»",
            en="spaces are typed between the letters, so that a screen reader spells the word: «{}»",
        ),
        Text(
            da="Skriv ordet uden mellemrum, og vælg udvidet tegnafstand i skrifttypens indstillinger.",
            en="Write the word without spaces, and choose expanded spacing in the font's settings.",
        ),
    )
    TOGETHER = (
        Text(
            da="der er ingen mellemrum mellem ordene i filen, så de læses op som ét: «{}»",
            en="there are no spaces between the words in the file, so that they are read aloud as one: «{}»",
        ),
        _AGAIN,
    )
    TORN = (
        Text(
            da="bogstav og tegn er skilt ad i filen («˚a» for «å»), så ordet læses forkert op: «{}»",
            en="letter and mark are apart in the file («˚a» for «å»), so that the word is read aloud wrongly: «{}»",
        ),
        _AGAIN,
    )
    SWAPPED = (
        Text(
            da="bogstaver som «fi» og «fl» er gemt som fremmede tegn i filen, så ordet læses forkert op: «{}»",
            en="letters like «fi» and «fl» are foreign signs in the file, so that the word is read aloud wrongly: «{}»",
        ),
        _AGAIN,
    )
    DOUBLED = (
        Text(
            da="teksten er trykt to gange oven i hinanden og læses op to gange: «{}»",
            en="the text is printed twice on top of itself and read aloud twice: «{}»",
        ),
        Text(
            da="Brug fed skrift, ikke skygge eller dobbelttryk, og dan PDF-filen igen.",
            en="Use bold type, not shadows or double printing, and make the PDF again.",
        ),
    )
    SHUFFLED = (
        Text(
            da="linjerne ligger i filen i en anden rækkefølge end på siden, og det er den, de læses op i",
            en="the lines stand in the file in another order than on the page, and that is how they are read aloud",
        ),
        Text(
            da="Dan PDF-filen med opmærkning («Dokumentstrukturkoder til hjælp til handicappede»), så rækkefølgen følger med.",
            en="Make the PDF with tags («Document structure tags for accessibility»), so that it keeps the order.",
        ),
    )


class Place(NamedTuple):
    """A fault where it was met, with the words as the file has them."""

    fault: Fault
    run: Run
    words: str


def problems(places: Iterable[Place], source: str) -> Iterator[Problem]:
    """A problem for each kind of fault, at the first place where it was met."""
    grouped: dict[Fault, list[Place]] = {}
    for place in places:
        grouped.setdefault(place.fault, []).append(place)
    for fault, found in grouped.items():
        message, hint = fault.value
        words = " ".join(found[0].words.split())
        words = words if len(words) <= LONGEST_EXCERPT else words[: LONGEST_EXCERPT - 1] + "…"
        more = len(found) - 1
        told = Text(
            da=message.da.format(words) + (f" (og {more} {'andet sted' if more == 1 else 'andre steder'})" if more else ""),
            en=message.en.format(words) + (f" (and {more} other {'place' if more == 1 else 'places'})" if more else ""),
        )
        yield Problem(RULE, Hit(_place(found[0].run, source), told, hint, "" if fault is Fault.UNKNOWN else words))


def shuffled(runs: Sequence[Run]) -> Place | None:
    """The first line of a page whose lines, one under the other, stand in the file in quite another order.

    Of one line after another in the same column, more than a third go up the page, or some go far up, as where pieces of a
    page changed places: text set in columns or in cells goes up too, but at another place across the page.
    """
    level = [run for run in runs if not run.turned and len(run.text) > 2]
    steps = ups = far = 0
    for before, run in pairwise(level):
        if abs(run.base - before.base) > 0.5 * run.size and run.x0 < before.x1 and before.x0 < run.x1:
            steps += 1
            ups += run.base < before.base
            far += before.base - run.base > FAR * run.size
    if steps >= LEAST_STEPS and (ups > UPWARDS * steps or far >= MOST_FAR):
        return Place(Fault.SHUFFLED, level[0], level[0].text)
    return None


def _place(run: Run, source: str) -> Location:
    return Location(source, run.page, (min(run.x0, run.x1), run.top, max(run.x0, run.x1), run.bottom))
