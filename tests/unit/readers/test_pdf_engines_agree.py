"""What is read of a page is what another engine, pdfplumber, finds there: the same words on the same lines."""

import warnings
from collections import Counter
from collections.abc import Iterator
from functools import cache
from io import BytesIO
from itertools import pairwise

import pdfplumber
import pytest

from stdgen import app, profiles
from stdgen.readers.from_pdf import engine, pages
from stdgen.readers.from_pdf.lines import rows, strips
from stdgen.readers.from_pdf.runs import HYPHEN
from stdgen.renderers.to_pdf import rendering as to_pdf
from stdgen.resources import templates
from tests.unit.readers.pdf_sheets import lines, pdf, set_at

SAME_LINE = 4.0
SHARE = 0.99
HAND = pdf(
    lines("Kvalitetsstandard for madservice", "Maden leveres hver dag til borgere, der ikke selv", "kan lave mad. Hjælpen er gratis.")
    + "\n"
    + lines("Formål", "Målgruppe", "Klage", x=72, y=600, lead=60)
    + "\n"
    + lines("At borgeren får sund mad.", "Borgere over 18 år.", "Inden fire uger.", x=240, y=600, lead=60)
    + "\n"
    + set_at("Fed", 72, 300, font="B", size=18)
    + set_at("og lille", 120, 300, size=9)
)


def own() -> Iterator[tuple[str, bytes]]:
    for source in sorted((templates().parent / "standards").glob("*/*.yaml")):
        given = app.Input(source.name, source.read_bytes(), source.parent.name)
        document = app.read(given).document
        assert document is not None
        for name in ("standard", source.parent.name):
            yield f"{source.parent.name} as {name}", to_pdf.render(document, profiles.load(name))


FILES = {"by hand": HAND, **dict(own())}


def ours(data: bytes) -> list[list[tuple[float, str]]]:
    """The words of each line with the line's base, page by page."""
    document = engine.load_document(data, len(data), None)
    try:
        taken = pages.taken(document, "a.pdf").pages
    finally:
        engine.close_document(document)
    return [
        [(strip.base, word) for row in rows(strips(page.runs, [])) for strip in row for word in strip.text.replace(HYPHEN, "-").split()]
        for page in taken
    ]


@cache
def theirs(data: bytes) -> list[list[tuple[float, str]]]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with pdfplumber.open(BytesIO(data)) as document:
            return [[(word["bottom"], word["text"]) for word in page.extract_words()] for page in document.pages]


@pytest.mark.parametrize("name", FILES)
def test_two_engines_find_the_same_words(name: str) -> None:
    for here, there in zip(ours(FILES[name]), theirs(FILES[name]), strict=True):
        mine, yours = (Counter(word for _, word in page) for page in (here, there))
        assert (mine & yours).total() >= SHARE * max(mine.total(), yours.total())


@pytest.mark.parametrize("name", FILES)
def test_two_engines_find_them_on_the_same_lines(name: str) -> None:
    for here, there in zip(ours(FILES[name]), theirs(FILES[name]), strict=True):
        times = Counter(word for _, word in here) + Counter(word for _, word in there)
        bottoms = {word: bottom for bottom, word in there}
        once = [(base, bottoms[word]) for base, word in here if times[word] == 2 and word in bottoms]
        agree = [(abs(after[0] - before[0]) < SAME_LINE) == (abs(after[1] - before[1]) < SAME_LINE) for before, after in pairwise(once)]
        assert sum(agree) >= SHARE * len(agree)
        assert len(once) > 5
