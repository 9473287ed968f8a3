"""PDFs are read by their tags or by what is seen, with the place of every word."""

from io import BytesIO

import pikepdf
import pytest

from stdgen import profiles
from stdgen.compare import canonical
from stdgen.model.document import Document, Item, Listing, Paragraph, Span
from stdgen.model.place import within
from stdgen.model.walk import paragraphs, sections, text
from stdgen.readers.from_pdf import reading
from stdgen.renderers.to_pdf import rendering as to_pdf
from tests.builders import document, paragraph, section, span

LONG = "Borgeren skal have en betydelig nedsat fysisk eller psykisk funktionsevne eller særlige sociale problemer. "
WRITTEN = document(
    "Kvalitetsstandard for hjælp",
    section("Hvem kan få hjælp?", LONG * 3, "Hjælpen gives af social- og sundhedsforvaltningen."),
    section("Sagsbehandlingsfrist", "De gældende frister kan findes på hjemmesiden: [indsæt link]"),
    section("Indhold", "Tilbuddet er:", Listing((Item("•", (paragraph("Havehold"),)), Item("•", (paragraph(LONG),)))), LONG * 14),
    section("Klage", paragraph("Se ", span("klagevejledningen", href="https://example.dk/klage"), " på hjemmesiden.")),
    intro=("Beskrivelsen gælder fra i år.",),
    closing=("Godkendt i Voksen- og plejeudvalget den XX.",),
)
TAGGED = {name: to_pdf.render(WRITTEN, profiles.load(name)) for name in ("standard", "norddjurs")}


def changed(data: bytes, *, tags: bool = True, crop: tuple[float, float] = (0, 0)) -> bytes:
    """The same file, its tags taken out, its pages cropped (points from the left and from the top)."""
    pdf = pikepdf.open(BytesIO(data))
    if not tags:
        del pdf.Root.StructTreeRoot, pdf.Root.MarkInfo
    for page in pdf.pages:
        left, bottom, right, top = (float(edge) for edge in page.mediabox)
        page.CropBox = [left + crop[0], bottom, right, top - crop[1]]
    buffer = BytesIO()
    pdf.save(buffer)
    return buffer.getvalue()


def turned(data: bytes, quarters: int) -> bytes:
    """The same file, its pages drawn on their side and turned back when shown."""
    pdf = pikepdf.open(BytesIO(data))
    for page in pdf.pages:
        width, height = (float(edge) for edge in page.mediabox[2:])
        matrix, size = {1: (f"0 1 -1 0 {height} 0", (height, width)), 3: (f"0 -1 1 0 0 {width}", (height, width))}.get(
            quarters, (f"-1 0 0 -1 {width} {height}", (width, height))
        )
        page.contents_add(f"{matrix} cm ".encode(), prepend=True)
        page.MediaBox, page.Rotate = [0, 0, *size], 90 * quarters
    buffer = BytesIO()
    pdf.save(buffer)
    return buffer.getvalue()


def read(data: bytes) -> Document:
    found = reading.read(data, "a.pdf", ignore_source=True)
    assert found.document is not None
    return found.document


def found_in(read_: Document, words: str) -> Span:
    blocks = [block for part in sections(read_.sections) for block in part.blocks] + list(read_.closing)
    return next(each for each in (span for found in paragraphs(blocks) for span in found.spans) if words in each.text)


def box_of(read_: Document, words: str) -> tuple[float, ...]:
    line = found_in(read_, words)
    start = line.text.index(words)
    box = within(line, start, start + len(words)).box
    assert box is not None
    return box


@pytest.mark.parametrize("layout", TAGGED)
def test_a_tagged_file_is_read_by_its_tags(layout: str) -> None:
    found = read(TAGGED[layout]).provenance
    assert found is not None
    assert (found.how, found.tag_quality) == ("pdf-tags", 1.0)


@pytest.mark.parametrize("layout", TAGGED)
def test_a_file_without_tags_is_read_by_what_is_seen(layout: str) -> None:
    found = read(changed(TAGGED[layout], tags=False))
    assert found.provenance is not None
    assert found.provenance.how == "pdf-page"
    assert (found.title, canonical(found).sections, canonical(found).closing) == (
        WRITTEN.title,
        canonical(WRITTEN).sections,
        canonical(WRITTEN).closing,
    )


@pytest.mark.parametrize("tags", [True, False])
@pytest.mark.parametrize("layout", TAGGED)
def test_words_in_the_middle_of_a_line_have_a_box_of_their_own(layout: str, tags: bool) -> None:  # noqa: FBT001  # pytest calls it
    pdf = changed(TAGGED[layout], tags=tags)
    x0, top, x1, bottom = box_of(read(pdf), "[indsæt link]")
    around = found_in(read(pdf), "[indsæt link]").at.box
    assert around is not None
    assert around[0] + 20 < x0 < x1 <= around[2] + 0.5
    assert 50 < x1 - x0 < 90
    assert 8 < bottom - top < 16


def test_a_box_is_told_from_the_corner_of_the_page_as_shown() -> None:
    plain, cropped = (box_of(read(changed(TAGGED["standard"], crop=crop)), "[indsæt link]") for crop in ((0, 0), (30, 50)))
    assert cropped == pytest.approx([edge - shift for edge, shift in zip(plain, (30, 50, 30, 50), strict=True)])


@pytest.mark.parametrize("quarters", [1, 2, 3])
def test_a_page_turned_when_shown_is_read_as_shown(quarters: int) -> None:
    plain, sideways = (
        box_of(read(changed(pdf, tags=False)), "[indsæt link]") for pdf in (TAGGED["standard"], turned(TAGGED["standard"], quarters))
    )
    assert sideways == pytest.approx(plain, abs=0.1)


def test_every_place_lies_on_its_page() -> None:
    pdf = TAGGED["norddjurs"]
    with pikepdf.open(BytesIO(pdf)) as opened:
        width, height = (float(edge) for edge in opened.pages[0].mediabox[2:])
    places = [span.at for part in sections(read(pdf).sections) for found in paragraphs(part.blocks) for span in found.spans]
    assert all(at.page and at.box and 0 <= at.box[0] < at.box[2] <= width and 0 <= at.box[1] < at.box[3] <= height for at in places)


def test_a_link_has_its_target_without_tags_too() -> None:
    assert found_in(read(changed(TAGGED["standard"], tags=False)), "klagevejledningen").href == "https://example.dk/klage"


def test_running_heads_and_page_numbers_are_no_text() -> None:
    found = read(changed(TAGGED["standard"], tags=False))
    everything = text([block for part in sections(found.sections) for block in part.blocks] + [*found.intro, *found.closing])
    assert "Side 1" not in everything
    assert isinstance(found.intro[0], Paragraph)
