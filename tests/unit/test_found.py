"""What was found in a document is shown on pictures of its pages, or on its text."""

import re

from lxml import html

from stdgen.model.document import Document, Location, Paragraph, Section, Span, Topic
from stdgen.model.report import Picture
from stdgen.renderers.to_html.found import render

PNG = b"\x89PNG"


def at(page: int, top: float) -> Location:
    return Location("a.pdf", page, (10.0, top, 60.0, top + 10.0))


DOCUMENT = Document(
    Span("Rengøring <b>", at=at(1, 10)),
    sections=(
        Section(Span("Formål", at=at(1, 30)), Topic.PURPOSE, (Paragraph((Span("Over to ", at=at(1, 80)), Span("sider.", at=at(2, 10)))),)),
        Section(Span("Andet", at=at(2, 30)), None, (Paragraph((Span("Tekst.", at=at(2, 50)),)),)),
    ),
)
PICTURES = (Picture(1, 100.0, 100.0, PNG), Picture(2, 100.0, 100.0, PNG))
PRINTED = {1: ((10.0, 12.0, 60.0, 20.0), (40.0, 95.0, 60.0, 99.0)), 2: ()}


def page(*, pictures: bool = True) -> html.HtmlElement:
    return html.document_fromstring(render(DOCUMENT, PICTURES if pictures else (), PRINTED if pictures else {}, "da"))


def frames(number: int) -> list[tuple[str, str]]:
    """The kind of each frame on a page, and what a pointer over it says."""
    found = page().xpath(f"(//div[@class='page'])[{number}]/*[contains(@class, 'frame')]")
    return [(each.get("class").removeprefix("frame "), each.get("title", "")) for each in found]


def test_each_part_is_framed_on_the_page_where_it_stands() -> None:
    assert (frames(1), frames(2)) == (
        [("left-out", ""), ("title", "titel"), ("heading", "overskrift, niveau 1, formål"), ("paragraph", "afsnit")],
        [("paragraph", "afsnit"), ("heading", "overskrift, niveau 1, emne ukendt"), ("paragraph", "afsnit")],
    )


def test_what_is_printed_but_not_text_is_greyed_in_its_place() -> None:
    (left_out,) = page().xpath("//span[@class='frame left-out']")
    assert left_out.get("style") == "left:38.5%;top:93.5%;width:23.0%;height:6.5%"


def test_each_frame_leads_to_its_text() -> None:
    tree = page()
    targets = [link.get("href").removeprefix("#") for link in tree.xpath("//a[contains(@class, 'frame')]")]
    assert [target for target in targets if tree.get_element_by_id(target, None) is None] == []


def test_without_pictures_the_text_stands_alone_with_its_topics() -> None:
    tree = page(pictures=False)
    told = [" ".join(each.itertext()).strip() for each in tree.xpath("//div[@class='item heading']")]
    assert (told, tree.xpath("//figure")) == (["niveau 1 · formål Formål", "niveau 1 · emne ukendt Andet"], [])


def test_the_page_needs_nothing_from_outside_and_runs_nothing() -> None:
    written = render(DOCUMENT, PICTURES, PRINTED, "en")
    assert re.findall(r"<script|<link|src=\"(?!data:)|url\(|\son\w+=|<b>Rengøring|Rengøring <b>", written) == []


def test_a_document_without_title_is_headed_by_its_file() -> None:
    untitled = Document(None, sections=(Section(Span("Formål", at=Location("mappe/rengøring.docx")), Topic.PURPOSE, ()),))
    tree = html.document_fromstring(render(untitled, (), {}, "da"))
    assert (tree.findtext(".//h1"), tree.findtext(".//title")) == ("rengøring.docx", "rengøring.docx")
