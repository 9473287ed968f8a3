"""A document's page can be read by everyone, stands alone, and lets nothing in the text become markup."""

import re
from collections import Counter
from typing import Any

import lxml.html
import pytest
from hypothesis import given
from hypothesis import strategies as st

from stdgen import profiles
from stdgen.model.document import Cell, Document, Item, Listing, Style, Table
from stdgen.model.profile import Layout
from stdgen.renderers.to_html import rendering as to_html
from tests.builders import document, listing, paragraph, section, span
from tests.strategies import documents
from tests.unit.pages import profile

LAYOUTS = st.sampled_from(Layout)
STANDARD = document(
    "Kvalitetsstandard for hjemmehjælp",
    section("Målgruppe", "Borgere.", section("Omfang", "Efter behov.", listing("a", "b"))),
    section("Formål", paragraph("Et ", span("godt", Style.STRONG), " liv.")),
    section("Klage", paragraph(span("Skriv", href="mailto:a@example.dk"))),
    section("Lovgrundlag", "SEL § 83"),
    intro=("Indledning",),
    closing=("Godkendt i Byrådet den 3. marts 2022.",),
)
HEAVIEST = 1_000_000  # bytes
CONTRAST = 4.5  # WCAG 2.1, 1.4.3


def page(written: Document = STANDARD, layout: Layout = Layout.HEADINGS, *, draft: bool = False) -> Any:
    return lxml.html.document_fromstring(to_html.render(written, profile(layout), draft=draft).decode())


def found(element: lxml.html.HtmlElement, path: str) -> list[str]:
    """The text of what an XPath finds, white space collapsed."""
    return [" ".join((each if isinstance(each, str) else "".join(each.itertext())).split()) for each in element.xpath(path)]


@pytest.mark.parametrize("layout", Layout)
def test_the_page_has_its_landmarks_its_language_and_its_name(layout: Layout) -> None:
    tree = page(layout=layout)
    assert (found(tree, "/html/@lang"), found(tree, "//title")) == (["da-DK"], ["Kvalitetsstandard for hjemmehjælp – Eksempel Kommune"])
    assert [found(tree, path) for path in ("/html/body/header", "/html/body/footer")] == [
        ["Eksempel Kommune"],
        ["Kvalitetsstandard for hjemmehjælp"],
    ]
    assert found(tree, "//main//footer[@class='closing']") == ["Godkendt i Byrådet den 3. marts 2022."]
    assert found(tree, "/html/body/a[1]/@href") == ["#indhold"]
    assert len(tree.xpath("//main[@id='indhold']")) == 1


@pytest.mark.parametrize("layout", Layout)
def test_headings_go_down_one_rank_at_a_time(layout: Layout) -> None:
    ranks = [(each.tag, each.text) for each in page(layout=layout).iter("h1", "h2", "h3", "h4", "h5", "h6")]
    assert ranks == [
        ("h1", "Kvalitetsstandard for hjemmehjælp"),
        ("h2", "Målgruppe"),
        ("h3", "Omfang"),
        ("h2", "Formål"),
        ("h2", "Klage"),
        ("h2", "Lovgrundlag"),
    ]


def test_labels_are_headings_that_a_table_only_sets_beside_their_text() -> None:
    tree = page(layout=Layout.TABLE)
    assert found(tree, "//table[@role='presentation']/tr/td[1]/h2") == ["Målgruppe", "Formål", "Klage", "Lovgrundlag"]
    assert len(tree.xpath("//table/tr/td[2]")) == 4


def test_headings_of_a_table_of_data_say_what_they_head() -> None:
    rows = (
        (Cell((paragraph("Ydelse"),), header=True), Cell((paragraph("Pris"),), header=True)),
        (Cell((paragraph("Bad"),), header=True), Cell(())),
    )
    assert found(page(document("T", section("F", Table(rows)))), "//table//th/@scope") == ["col", "col", "row"]


@given(documents(odd=True), LAYOUTS)
def test_every_reference_leads_to_one_place_on_the_page(written: Document, layout: Layout) -> None:
    tree = page(written, layout)
    identities = Counter(tree.xpath("//@id"))
    assert set(identities.values()) == {1}
    assert {href[1:] for href in tree.xpath("//@href") if href.startswith("#")} | set(tree.xpath("//@aria-labelledby")) <= set(identities)


@given(documents(odd=True), LAYOUTS)
def test_the_page_stands_alone_and_runs_nothing(written: Document, layout: Layout) -> None:
    tree = page(written, layout)
    assert all(address.startswith("data:") for address in tree.xpath("//@src"))
    assert tree.xpath("//link | //iframe | //object | //form | //*[@*[starts-with(name(), 'on')]]") == []
    assert set(tree.xpath("//script/@type")) == {"application/json"}
    policy = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert len(policy) == 1
    assert policy[0].startswith("default-src 'none';")
    assert not re.search(r"url\((?!\"?data:)|@import", tree.findtext(".//style"))


HOSTILE = "</p></main><script>alert(1)</script><!-- <b>fed</b> &amp; \"'> ]]> </style></script>"


@pytest.mark.parametrize("layout", Layout)
def test_nothing_in_the_text_becomes_markup(layout: Layout) -> None:
    point = Listing((Item(HOSTILE, (paragraph(span(HOSTILE, href=HOSTILE)),)),))
    written = document(HOSTILE, section(HOSTILE, HOSTILE, point), intro=(HOSTILE,), closing=(HOSTILE,))
    tree: Any = lxml.html.document_fromstring(to_html.render(written, profile(layout), source=HOSTILE.encode()).decode())
    assert (tree.xpath("//b"), len(tree.xpath("//main")), len(tree.xpath("//script"))) == ([], 1, 2)
    assert found(tree, "//h1") == [" ".join(HOSTILE.split())]


@pytest.mark.parametrize(
    "href",
    [
        "javascript:alert(1)",
        " JavaScript:alert(1)",
        "java\tscript:x",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "\x01javascript:x",
        "http://[",
    ],
)
def test_an_address_that_no_browser_should_follow_is_no_link(href: str) -> None:
    tree = page(document("T", section("F", paragraph(span("her", href=href)))))
    assert found(tree, "//main//a[@href]") == []
    assert found(tree, "//main//a[@data-href]") == ["her"]


@pytest.mark.parametrize(
    "href", ["https://example.dk/a?b=1&c=2", "mailto:a@example.dk", "tel:+4589591000", "side 2.html", "#afsnit-1", "/frister"]
)
def test_ordinary_addresses_are_links(href: str) -> None:
    assert found(page(document("T", section("F", paragraph(span("her", href=href))))), "//main//a/@href") == [href]


def test_neighbours_with_one_address_are_one_link() -> None:
    parts = paragraph(span("se ", href="a.html"), span("her", Style.STRONG, href="a.html"))
    assert found(page(document("T", section("F", parts))), "//main//a") == ["se her"]


def test_what_html_cannot_hold_is_shown_as_a_replacement_sign() -> None:
    tree = page(document("a\x00b", section("c\udc80d", "e\x1bf\ufffeg\x0bh\x85i")))
    assert found(tree, "//h1 | //h2 | //main//p") == ["a\ufffdb", "c\ufffdd", "e\ufffdf\ufffdg h i"]


def test_markers_are_shown_as_printed_and_numbers_counted_as_numbers() -> None:
    items = (Item("3)", (paragraph("x"),)), Item("b)", (paragraph("y"),)), Item("Ø.", (paragraph("z"),)))
    tree = page(document("T", section("F", Listing(items), listing("x", marker="o"))))
    assert found(tree, "//ol/li/@style") == ["list-style-type:'3) '", "list-style-type:'b) '", "list-style-type:'Ø. '"]
    assert found(tree, "//ol/li/@value") == ["3", "2", "28"]
    assert found(tree, "//main//ul/li/@style") == ["list-style-type:'◦ '"]


def test_a_marker_cannot_leave_its_style() -> None:
    tree = page(document("T", section("F", listing("x", marker="';} \\</style>"))))
    assert found(tree, "//main//li/@style") == ["list-style-type:'\\27 \\3b \\7d \\5c \\3c \\2f style\\3e '"]


def test_a_draft_is_marked_for_the_eye_and_in_the_name_but_nowhere_in_the_text() -> None:
    plain, draft = page(), page(draft=True)
    assert found(draft, "//body") == found(plain, "//body")
    assert found(draft, "//title") == ["Udkast: Kvalitetsstandard for hjemmehjælp – Eksempel Kommune"]
    assert ("--draft: url(" in draft.findtext(".//style"), "--draft: url(" in plain.findtext(".//style")) == (True, False)


@given(documents(odd=True), LAYOUTS)
def test_the_same_document_gives_the_same_bytes(written: Document, layout: Layout) -> None:
    assert to_html.render(written, profile(layout), source=b"a: 1") == to_html.render(written, profile(layout), source=b"a: 1")


@pytest.mark.parametrize("name", profiles.names())
def test_every_profile_gives_a_page_of_its_own_light_enough_to_wait_for(name: str) -> None:
    loaded = profiles.load(name)
    data = to_html.render(STANDARD, loaded, draft=True)
    assert len(data) < HEAVIEST
    assert loaded.look.accent in data.decode()
    assert data.count(b"@font-face") >= 2


@pytest.mark.parametrize("name", profiles.names())
def test_every_profile_has_colours_that_can_be_read(name: str) -> None:
    look = profiles.load(name).look
    pairs = [(colour, ground) for colour in (look.accent, look.text) for ground in ("#ffffff", look.surface)]
    assert [pair for pair in pairs if contrast(*pair) < CONTRAST] == []


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours by WCAG 2.1."""
    dark, light = sorted(map(luminance, (one, other)))
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
