"""A small standard with one of everything, as a case in any design, and what can be seen of it once drawn."""

import re
import unicodedata
from collections.abc import Iterator

import pypdfium2  # type: ignore[import-untyped]  # has no type marker

from stdgen.model.document import Block, Document, Listing, Paragraph, Quote, Section, Table
from tests.builders import document, listing, paragraph, quote, section, span, table
from tests.generated.case import Case, Design, Dressing, Fault, Headings, Layout, Part
from tests.generated.drawn import file
from tests.generated.drawn import look as looks
from tests.generated.drawn.marks import Sheet, Text
from tests.generated.notes import Mark, Note

ADDRESS = "https://www.proeve.dk/borger/social-og-sundhed/frister-for-svar-paa-ansoegninger/hjaelp"
TEXT = "Hjælpen gives efter en konkret og individuel vurdering af, hvad borgeren selv kan, og hvad familien påtager sig. " * 4
DRAWN = tuple(layout for layout in Layout if layout not in (Layout.WEB_PAGE, Layout.SPREAD))
HOUSES = tuple(f"Prøve{number}" for number in range(12))


def services(several: int) -> tuple[Section, ...]:
    return tuple(section(f"Ydelse {number}", *parts()) for number in range(1, several + 1))


def parts() -> tuple[Section, ...]:
    return (
        section("Hvem kan få hjælp til rengøringen?", TEXT, listing("voksne borgere", "unge over 18 år")),
        section("Formål med hjælpen", TEXT, section("Om natten", "Social- og sundhedshjælperen kommer ved kald.")),
        section("Omfang", table(("Niveau", "Støtte"), ("Let", "Vejledning"), ("Svær", "Fuld støtte")), TEXT, TEXT),
        section("Retsgrundlag", quote("Kommunalbestyrelsen skal tilbyde personlig hjælp og pleje."), noted(), note()),
        section("Sagsbehandlingsfrist", paragraph("Fristen står på ", span(ADDRESS, href=ADDRESS), ".")),
        section("Bilag 1: Ordforklaring", TEXT),
    )


def noted() -> Paragraph:
    return Paragraph((span("Reglerne står i serviceloven"), Mark("1"), span(" og i vejledningen.")))


def note() -> Note:
    return Note((Mark("1"), span(" Jf. lovbekendtgørelsen.")))


def case(
    layout: Layout = Layout.RUNNING,
    headings: Headings = Headings.LARGER,
    *around: Dressing | Fault,
    house: str = "Prøve",
    font: str = "DejaVu Sans",
    truth: Document | None = None,
) -> Case:
    chosen = services(2) if layout in (Layout.CATALOGUE, Layout.LONG) else parts()
    said = truth or document(
        "Kvalitetsstandard for hjælp i hjemmet", *chosen, intro=("Gælder for alle borgere.",), closing=("Godkendt i maj 2024.",)
    )
    given, faults = [frozenset(one for one in around if isinstance(one, kind)) for kind in (Dressing, Fault)]
    design = Design(layout, headings, given, faults, font)  # type: ignore[arg-type]  # sorted by kind above
    return Case(f"{house}-{layout}-{headings}", Part.TUNE, house, said, design, "drawn")


def case_where(what: str, way: str, *around: Dressing | Fault) -> Case:
    """A case of a house whose habit that is; `way` is found among what the dressing draws on its first page."""
    return next(one for one in (case(Layout.RUNNING, Headings.LARGER, *around, house=house) for house in HOUSES) if told(one, what) == way)


def told(one: Case, what: str) -> str:
    ways = {"watermark": ("whole", "torn"), "logo": ("picture", "text", "text on first page", "both")}
    return looks.habit(one, what, ways[what])


def words(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Paragraph():
                yield from "".join(one.text for one in block.spans).split()
            case Quote():
                yield from words(block.blocks)
            case Listing():
                yield from (word for item in block.items for word in words(item.blocks))
            case Table():
                yield from (word for row in block.rows for cell in row for word in words(cell.blocks))


def all_words(one: Document) -> Iterator[str]:
    yield from one.title.text.split() if one.title else ()
    yield from words((*one.intro, *one.closing))
    waiting = list(one.sections)
    while waiting:
        part = waiting.pop()
        yield from part.heading.text.split() if part.heading else ()
        yield from words(part.blocks)
        waiting += part.sections


def pages(pdf: bytes) -> list[str]:
    with pypdfium2.PdfDocument(pdf) as opened:
        return [page.get_textpage().get_text_range() for page in opened]


def letters(text: str) -> str:
    """What is left when neither spaces nor signs nor the way letters are held count."""
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", text)).lower()


def missing(one: Case, pdf: bytes) -> list[str]:
    found = letters(" ".join(pages(pdf)))
    return [word for word in all_words(one.truth) if letters(word) not in found]


def sheets(one: Case) -> tuple[Sheet, ...]:
    return file.sheets(one, looks.look(one))


def texts(one: Case) -> list[Text]:
    return [mark for sheet in sheets(one) for mark in sheet.marks if isinstance(mark, Text)]


def written(text: Text) -> str:
    return "".join(run.text for run in text.runs)
