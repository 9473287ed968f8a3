"""What files of every kind say of themselves beside their text."""

from dataclasses import replace

import pytest

from stdgen.model.finding import Reading
from stdgen.readers import accessibility, from_docx, from_html, from_pdf  # noqa: F401  # the packages of the three readers
from stdgen.readers.from_docx import reading as docx
from stdgen.readers.from_html import reading as html
from stdgen.readers.from_pdf import accessible
from stdgen.readers.from_pdf import reading as pdf
from stdgen.rulekit import written
from stdgen.rulekit.written import Tag
from tests.builders import document, listing, paragraph, quote, section, table

TEXT = "Maden leveres til borgere, der ikke selv kan lave mad, og som har fået den bevilget efter en vurdering af, hvad de kan."
LINES = (Tag("H1", "Madservice"), Tag("P", "Maden leveres hver uge."))


def told(reading: Reading) -> list[tuple[str, str]]:
    return [(problem.rule, problem.hit.message.da) for problem in reading.access]


def rules(reading: Reading) -> set[str]:
    return {rule for rule, _ in told(reading)}


@pytest.mark.parametrize(
    "made_up",
    [
        "Microsoft Word - KS 2024.docx",
        "Dokument1",
        "Document 2",
        "untitled",
        "Uden titel",
        "PowerPoint-præsentation",
        "a b.pdf",
        "Titel",
        "103",
    ],
)
def test_a_title_that_says_nothing_is_none(made_up: str) -> None:
    assert [problem.hit.excerpt for problem in accessibility.title("a", "pdf", made_up)] == [made_up]


@pytest.mark.parametrize(
    "title",
    ["Madservice", "Word-skabelon til madservice", "Dokumentation", "Kvalitetsstandard 2024", "§ 103 Beskyttet beskæftigelse", "KS 85"],
)
def test_a_title_that_says_something_is_one(title: str) -> None:
    assert list(accessibility.title("a", "pdf", title)) == []


@pytest.mark.parametrize("words", ["", " ", "billede 3", "image001.png", "IMG_0032.JPG", "Figur 2", "logo1", "DSC_0012", "Grafik"])
def test_what_names_a_file_stands_for_no_picture(words: str) -> None:
    assert not accessibility.is_alternative(words)


@pytest.mark.parametrize(
    "words", ["Kort over madsteder", "Billede af kantinen", "Logo", "Norddjurs Kommunes logo", "Figur, der viser forløbet"]
)
def test_what_says_something_stands_for_a_picture(words: str) -> None:
    assert accessibility.is_alternative(words)


def test_a_table_is_found_wherever_it_stands() -> None:
    rows = table(("Ydelse", "Pris"), ("Mad", "62 kr."))
    point = replace(listing("Priser").items[0], blocks=(rows,))
    inside = replace(listing("Priser"), items=(point,))
    quoted = replace(quote("Priser"), blocks=(rows,))
    found = document("Mad", section("Pris", rows), section("Mere", inside, quoted), intro=(rows,), closing=(rows,))
    assert len(list(accessibility.headless("docx", found))) == 5


@pytest.mark.parametrize(
    "rows", [(("Ydelse", "Pris"),), (("Mad",), ("Pris",)), (("Mad", ""), ("", "62 kr.")), (("Adresse", "Torvet 1"), ("", ""))]
)
def test_a_table_without_rows_and_columns_to_tell_apart_needs_no_header(rows: tuple[tuple[str, ...], ...]) -> None:
    assert list(accessibility.headless("docx", document("Mad", intro=(table(*rows),)))) == []


@pytest.mark.parametrize(
    "rows",
    [
        (("Leder", "Anne Holm"), ("Telefon", "12 34 56 78")),
        (("Kontor:", "Visitationen"), ("Adresse:", "Torvet")),
        (("Støtte", "Højst 15 timer om måneden"), ("Ledsagelse", "Efter aftale")),
        (("Frist", "8 uger"), ("Pris", "62 kr.")),
        (("Visitation", "visitation@kommunen.dk"), ("Ledelse", "leder@kommunen.dk")),
        (("Formål", "Du får mad."), ("Klage", "Du kan klage.")),
    ],
)
def test_facts_beside_what_they_are_called_need_no_header(rows: tuple[tuple[str, ...], ...]) -> None:
    assert list(accessibility.headless("docx", document("Mad", intro=(table(*rows),)))) == []


@pytest.mark.parametrize(
    "rows",
    [
        (("Ydelse", "Pris 2025"), ("Mad", "62 kr.")),
        (("Begreb", "Betydning"), ("Visitation", "Vurdering af, hvilken hjælp du kan få.")),
        (("Frist", "Pris", "Sted"), ("8 uger", "62 kr.", "Torvet 1")),
        (("8 uger", "62 kr.", "Torvet 1"), ("4 uger", "51 kr.", "Torvet 2")),
    ],
)
def test_columns_of_data_need_a_header(rows: tuple[tuple[str, ...], ...]) -> None:
    assert len(list(accessibility.headless("docx", document("Mad", intro=(table(*rows),))))) == 1


def test_text_of_a_word_file_is_in_the_language_of_most_of_its_letters() -> None:
    styles = (
        '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US"/></w:rPr></w:rPrDefault></w:docDefaults>'
        '<w:style w:type="paragraph" w:styleId="D"><w:name w:val="Brødtekst"/><w:rPr><w:lang w:val="da-DK"/></w:rPr></w:style>'
    )
    danish = f'<w:p><w:pPr><w:pStyle w:val="D"/></w:pPr><w:r><w:t>{TEXT}</w:t></w:r></w:p>'
    english = f"<w:p><w:r><w:t>{TEXT}</w:t></w:r></w:p>"
    file = written.word(danish + danish + english, styles=styles, title="Mad")
    other = written.word(danish + english + english, styles=styles, title="Mad")
    assert (rules(docx.read(file.encode(), "a")), rules(docx.read(other.encode(), "a"))) == (set(), {"missing-document-language"})


def test_part_of_a_page_has_neither_title_nor_language_of_its_own() -> None:
    part, page = f"<h1>Mad</h1><p>{TEXT}</p>".encode(), f"<body><h1>Mad</h1><p>{TEXT}</p></body>".encode()
    assert (rules(html.read(part, "a")), rules(html.read(page, "a"))) == (set(), {"missing-document-language", "missing-document-title"})


def test_a_heading_in_a_list_of_links_skips_no_level() -> None:
    page = "<h1>Mad</h1><nav><h4>Menu</h4></nav><h2>Pris</h2><p>Den koster 62 kr.</p><h4>Loft</h4><p>Der er et loft.</p>"
    assert told(html.read(page.encode(), "a")) == [("heading-level-skipped", "overskriften springer et niveau over: fra 2 til 4: «Loft»")]


def test_each_picture_of_a_web_page_is_told_at_its_line() -> None:
    page = f"<h1>Mad</h1>\n<p>{TEXT}</p>\n<p><img src=a></p>\n<p><img src=b alt='Kort'></p>\n<p><img src=c></p>"
    assert [problem.hit.at.line for problem in html.read(page.encode(), "a").access] == [3, 5]


def test_pictures_of_a_pdf_are_counted_by_page() -> None:
    file = written.pdf(*LINES, Tag("Figure", None), Tag("Figure", None), Tag("Figure", None, "/Alt (Kort)"))
    assert [(problem.hit.at.page, problem.hit.message.da) for problem in pdf.read(file.encode(), "a").access] == [
        (1, "2 billeder har ingen alternativ tekst")
    ]


def test_tags_that_show_no_headings_where_the_page_does_are_not_trusted() -> None:
    reading = pdf.read(written.pdf(*LINES, tagged=False).encode(), "a")
    assert [rule for rule, _ in told(reading)] == ["untagged-pdf"]


@pytest.mark.parametrize(
    ("written_title", "data", "expected"),
    [
        ("Mad", b"<dc:title><rdf:Alt><rdf:li>Andet</rdf:li></rdf:Alt></dc:title>", "Mad"),
        ("", b'<dc:title>\n<rdf:Alt>\n<rdf:li xml:lang="x-default">Mad &amp; drikke</rdf:li>', "Mad & drikke"),
        ("", "<dc:title><rdf:Alt><rdf:li>Støtte</rdf:li>".encode(), "Støtte"),
        ("", b"<dc:title/>", ""),
        ("", b"", ""),
    ],
)
def test_a_pdfs_title_stands_in_its_properties_or_in_its_metadata(written_title: str, data: bytes, expected: str) -> None:
    assert accessible.title(written_title, data) == expected


def test_a_paragraph_is_no_picture() -> None:
    assert list(accessibility.figures(document("Mad", intro=(paragraph("Tekst"),)))) == []
