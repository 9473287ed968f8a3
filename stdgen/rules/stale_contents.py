"""A list of contents that no longer agrees with the document: page numbers that are all alike or wrong, headings that are gone."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from stdgen.model.document import Document, Listed
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.pattern import pattern
from stdgen.model.rule import Applies, Context, Example, Rule
from stdgen.model.text import Text
from stdgen.model.walk import sections
from stdgen.rulekit.sheets import pdf
from stdgen.rulekit.words import excerpt, lines

LEAST = 3
"""Entries that make a list which can be judged."""
LEAST_WITHOUT_PAGES, LONGER_THAN_A_PAGE = 4, 4500
"""Entries, and signs of text, where a file has no pages: so much text never stands on one."""
SAME_NAME = 10
"""Letters by which the end or the beginning of a heading over two lines is known."""
MOST_GONE = 0.4
"""The part of the entries that may be named otherwise than the text says; of more the list was not understood."""
MOST_TOLD = 3
"""Wrong page numbers that are told one by one; one that slips takes all those after it along."""
NOT_A_LETTER = pattern(r"[\W\d_]+")

UPDATE = Text(
    da="Opdatér indholdsfortegnelsen (i Word: højreklik › Opdater felt › Opdater hele indholdsfortegnelsen), og gem PDF-filen igen.",
    en="Update the table of contents (in Word: right-click › Update Field › Update entire table), and save the PDF again.",
)


class Entry(NamedTuple):
    """A line of the list and the pages on which a heading of that name stands; None where there is no such heading."""

    listed: Listed
    pages: tuple[int, ...] | None


def check(document: Document, context: Context) -> Iterator[Hit]:
    """One hit where all numbers are alike or most are wrong, else one for each that is wrong and each heading that is gone."""
    contents = document.provenance.contents if document.provenance else ()
    if len(contents) < LEAST:
        return
    entries = _entries(document, contents)
    yield from _gone(document, entries)
    paged = [entry for entry in entries if entry.pages and entry.listed.number]
    if _are_alike(document, entries, paged):
        yield _alike(contents[0])
    elif len(paged) >= LEAST:
        yield from _wrong(paged)


def _entries(document: Document, contents: tuple[Listed, ...]) -> list[Entry]:
    known: dict[str, list[int]] = {}
    for heading in (document.title, *(section.heading for section in sections(document.sections))):
        if heading is not None:
            known.setdefault(_letters(heading.text), []).extend(() if heading.at.page is None else (heading.at.page,))
    return [Entry(listed, _pages(_letters(listed.text), known)) for listed in contents]


def _pages(name: str, known: Mapping[str, list[int]]) -> tuple[int, ...] | None:
    if name in known:
        return tuple(known[name])
    parts = [pages for other, pages in known.items() if len(name) >= SAME_NAME and (other.startswith(name) or other.endswith(name))]
    return tuple(page for pages in parts for page in pages) if parts else None


def _gone(document: Document, entries: list[Entry]) -> Iterator[Hit]:
    """Entries whose words stand nowhere in the text, where nearly all the others are headings."""
    unknown = [entry for entry in entries if entry.pages is None]
    if not unknown or len(entries) - len(unknown) < LEAST or len(unknown) > MOST_GONE * len(entries):
        return
    said = [_letters(line.text) for line in lines(document)]
    for entry in unknown:
        if (name := _letters(entry.listed.text)) and not _stands(name, said):
            words = excerpt(entry.listed.text)
            yield Hit(
                entry.listed.at,
                Text(
                    da=f"indholdsfortegnelsen nævner en overskrift, der ikke findes: «{words}»",
                    en=f"the contents name a heading that is not there: «{words}»",
                ),
                UPDATE,
                words,
            )


def _stands(name: str, said: list[str]) -> bool:
    """Whether the words stand anywhere, or the second half of them as a line or at its head: a heading that was read in part."""
    half = name[len(name) // 2 :]
    return any(name in line or (len(line) >= SAME_NAME - 2 and (name.endswith(line) or line.startswith(half))) for line in said)


def _are_alike(document: Document, entries: list[Entry], paged: list[Entry]) -> bool:
    """Whether all have the same number although the headings stand on several pages, or the text is longer than one."""
    if len({entry.listed.number for entry in entries}) > 1:
        return False
    if paged:
        return len(paged) >= LEAST and len({entry.pages for entry in paged}) > 1
    headed = sum(entry.pages is not None for entry in entries)
    return headed >= LEAST_WITHOUT_PAGES and sum(len(line.text) for line in lines(document)) > LONGER_THAN_A_PAGE


def _alike(first: Listed) -> Hit:
    words = excerpt(f"{first.text} {first.number}")
    return Hit(
        first.at,
        Text(
            da=f"alle overskrifter i indholdsfortegnelsen står med sidetallet {first.number}: «{words}»",
            en=f"every heading in the contents has the page number {first.number}: «{words}»",
        ),
        UPDATE,
        words,
    )


def _wrong(paged: list[Entry]) -> Iterator[Hit]:
    """Numbers that differ from where the headings stand; pages that are counted from another than the first differ alike."""
    apart = Counter(offset for entry in paged for offset in {page - entry.listed.number for page in entry.pages or ()})
    usual, agreeing = max(apart.items(), key=lambda each: (each[1], -abs(each[0])))
    if 2 * agreeing <= len(paged):
        usual = 0
    wrong = [entry for entry in paged if usual not in {page - entry.listed.number for page in entry.pages or ()}]
    others = len(wrong) - 1
    more = Text(da=f" (og {others} andre)", en=f" (and {others} others)") if others >= MOST_TOLD else Text("", "")
    for entry in wrong[:1] if len(wrong) > MOST_TOLD or 2 * agreeing <= len(paged) else wrong:
        words, page = excerpt(f"{entry.listed.text} {entry.listed.number}"), (entry.pages or (0,))[0] - usual
        yield Hit(
            entry.listed.at,
            Text(
                da=f"indholdsfortegnelsen siger side {entry.listed.number}, men afsnittet står på side {page}: «{words}»{more.da}",
                en=f"the contents say page {entry.listed.number}, but the section stands on page {page}: «{words}»{more.en}",
            ),
            UPDATE,
            words,
        )


def _letters(words: str) -> str:
    return NOT_A_LETTER.sub("", words).casefold()


NAMES = ("Formål", "Målgruppe", "Indhold i hjælpen", "Klageadgang")
LEADER = " . . . . . . . . . . . . . . . . "


def _document(*entries: str, cover: bool = False, names: tuple[str, ...] = NAMES) -> Example:
    """A list of contents on the first page and each section on a page of its own."""
    said = "Hjælpen gives til borgere, der har brug for den i hverdagen."
    front = [["Eksempel Kommune"]] if cover else []
    first = ["# Kvalitetsstandard for rengøring", "Indholdsfortegnelse", *entries]
    return Example(pdf(*front, first, *([f"# {name}", said, said] for name in names)), ".pdf")


def _listing(*numbers: int, names: tuple[str, ...] = NAMES) -> tuple[str, ...]:
    return tuple(f"{name}{LEADER}{number}" for name, number in zip(names, numbers, strict=True))


RULE = Rule(
    code="SG110",
    name="stale-contents",
    severity=Severity.WARNING,
    summary=Text(da="Indholdsfortegnelsen passer til dokumentet.", en="The list of contents agrees with the document."),
    rationale=Text(
        da="En indholdsfortegnelse bliver ikke opdateret af sig selv. Borgeren slår op på en side, hvor afsnittet ikke står, eller leder "
        "efter et, der er slettet.",
        en="A list of contents does not update itself. The citizen turns to a page where the section is not, or looks for one "
        "that was deleted.",
    ),
    source=Source(
        SourceKind.PRACTICE,
        "Ankestyrelsen: Handicapsagsbarometer 2023, hvis indholdsfortegnelse har «Fejl! Bogmærke er ikke defineret.»",
        "https://ft.dk/samling/20231/almdel/SOU/bilag/187/2856992/index.htm",
        "2026-11-21",
    ),
    bad=(
        _document(*_listing(1, 1, 1, 1)),
        _document(*_listing(2, 3, 4, 7)),
        _document(*_listing(2, 3, 4, 5), f"Egenbetaling for rengøring{LEADER}6"),
        _document(*_listing(5, 8, 9, 12)),
    ),
    good=(
        _document(*_listing(2, 3, 4, 5)),
        _document(*_listing(2, 3, 4, 5), cover=True),
        _document(*_listing(1, 2, 3, 4)),
        _document(),
        _document(*_listing(2, 3, 4, 5, names=("1. Formål", "2. MÅLGRUPPE", "3 Indhold i hjælpen", "4. Klageadgang"))),
        Example("<h1>Støtte</h1><h2>Indhold</h2><ul><li>Bad 1</li><li>Mad 1</li><li>Tøj 1</li></ul>"),
    ),
    check=check,
    applies=Applies(Text(da="Dokumenter med en indholdsfortegnelse.", en="Documents with a list of contents.")),
)
