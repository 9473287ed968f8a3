"""Web pages of municipalities become documents, and no bytes at all stop the reader."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stdgen.model.document import Block, Document, Figure, Item, Listing, Location, Paragraph, Quote, Span, Style, Table
from stdgen.model.limits import HTML_BYTES
from stdgen.model.walk import sections, text
from stdgen.readers.from_html.page import decoded
from stdgen.readers.from_html.reading import read, sealed_source


def read_page(page: str | bytes) -> Document:
    found = read(page.encode() if isinstance(page, str) else page, "side.html")
    assert found.problems == ()
    assert found.document is not None
    return found.document


def body(content: str) -> tuple[Block, ...]:
    """The blocks of a page that has a title and this content."""
    return read_page(f"<h1>Titel</h1>{content}").intro


def headings(page: str) -> list[str]:
    return [part.heading.text if part.heading else "" for part in sections(read_page(page).sections)]


def tree(document: Document) -> list[object]:
    """Headings with their text and what is below them."""
    return [_branch(part) for part in document.sections]


def _branch(part: object) -> object:
    from stdgen.model.document import Section

    assert isinstance(part, Section)
    name = part.heading.text if part.heading else ""
    return (name, text(part.blocks), [_branch(each) for each in part.sections])


PUBLISHED = """<!DOCTYPE html>
<html lang="da"><head><meta charset="utf-8"><title>Hjemmehjælp | Eksempel Kommune</title>
<style>.x{color:red}</style><script>var a = "<p>ikke tekst</p>";</script></head>
<body>
<div id="CybotCookiebotDialog" role="dialog"><h2>Vi bruger cookies</h2><p>Accepter venligst.</p></div>
<header><a href="/"><img src="logo.png" alt="Eksempel Kommune"></a><nav><ul><li><a href="/a">Borger</a></li></ul></nav></header>
<ol class="breadcrumb"><li>Forside</li><li>Omsorg</li></ol>
<main>
  <article>
    <h1>Kvalitetsstandard for hjemmehjælp</h1>
    <div class="social-share"><a href="#">Del på Facebook</a></div>
    <p class="lead">Du kan få hjælp i dit hjem.</p>
    <h2>Målgruppe</h2>
    <p>Borgere, der <strong>ikke selv</strong> kan klare
       opgaverne.</p>
    <h2>Hvad kan du få hjælp til?</h2>
    <ul><li>Rengøring</li><li>Tøjvask<ul><li>hver uge</li></ul></li></ul>
    <h3>Omfang</h3>
    <p>Efter en konkret og individuel vurdering.</p>
    <h2>Klage</h2>
    <p>Skriv til <a href="mailto:visitation@example.dk">visitationen</a> inden 4&nbsp;uger.</p>
  </article>
  <aside><h2>Kontakt os</h2><p>Sidebjælke</p></aside>
</main>
<footer><h2>Eksempel Kommune</h2><p>Rådhuspladsen 1</p></footer>
</body></html>"""


def test_a_published_page_gives_its_text_without_what_stands_around_it() -> None:
    found = read_page(PUBLISHED)
    assert found.title == Span("Kvalitetsstandard for hjemmehjælp")
    assert found.intro == (Paragraph((Span("Du kan få hjælp i dit hjem."),)),)
    assert found.closing == ()
    assert tree(found) == [
        ("Målgruppe", "Borgere, der ikke selv kan klare opgaverne.", []),
        ("Hvad kan du få hjælp til?", "Rengøring\nTøjvask\nhver uge", [("Omfang", "Efter en konkret og individuel vurdering.", [])]),
        ("Klage", "Skriv til visitationen inden 4\u00a0uger.", []),
    ]


def test_every_place_has_its_line_and_the_headings_above() -> None:
    found = read_page(PUBLISHED)
    assert found.sections[0].blocks[0].spans[1].at == Location("side.html", line=14, under=("Målgruppe",))  # type: ignore[union-attr]  # a paragraph
    assert text(found.sections[1].sections[0].blocks) == "Efter en konkret og individuel vurdering."
    assert found.sections[1].sections[0].blocks[0].spans[0].at.under == ("Hvad kan du få hjælp til?", "Omfang")  # type: ignore[union-attr]  # a paragraph


def test_text_that_begins_lines_below_its_tag_is_placed_on_its_own_line() -> None:
    assert body("\n<p>\n\n  Tekst.</p>")[0].spans[0].at.line == 4  # type: ignore[union-attr]  # a paragraph


def test_without_a_main_element_the_body_is_read_without_its_frames() -> None:
    page = """<body><div class="top-menu"><a>Borger</a></div><header><p>Søg</p></header>
    <div id="content"><h1>Titel</h1><h2>Formål</h2><p>Tekst.</p>
    <p>Mere tekst, som fylder noget på siden.</p></div><div class="cookie-banner"><h2>Cookies</h2></div><footer>Adresse</footer></body>"""
    assert tree(read_page(page)) == [("Formål", "Tekst.\nMere tekst, som fylder noget på siden.", [])]


def test_a_frame_word_on_a_wrapper_of_the_text_hides_nothing() -> None:
    assert headings('<div class="page menu"><h1>T</h1><h2>Formål</h2><p>Tekst.</p><h2>Klage</h2><p>Tekst.</p></div>') == ["Formål", "Klage"]


def test_the_only_h1_above_the_text_is_the_title() -> None:
    page = "<header><h1>Kvalitetsstandard</h1></header><main><h2>Formål</h2><p>Tekst.</p><h2>Klage</h2><p>x</p></main>"
    found = read_page(page)
    assert (found.title, len(found.sections)) == (Span("Kvalitetsstandard"), 2)


def test_a_page_without_an_h1_has_the_title_of_its_window() -> None:
    found = read_page("<title>Hjemmehjælp\n – Eksempel</title><h2>Formål</h2><p>Tekst.</p><h2>Klage</h2><p>x</p>")
    assert found.title == Span("Hjemmehjælp – Eksempel")


def test_a_page_of_several_services_has_each_under_its_own_first_heading() -> None:
    page = "<title>Katalog</title><h1>Rengøring</h1><h2>Formål</h2><p>a</p><h1>Tøjvask</h1><h2>Formål</h2><p>b</p><h2>Klage</h2><p>c</p>"
    found = read_page(page)
    assert found.title == Span("Katalog")
    assert tree(found) == [("Rengøring", "", [("Formål", "a", [])]), ("Tøjvask", "", [("Formål", "b", []), ("Klage", "c", [])])]


@pytest.mark.parametrize(
    "accordion",
    [
        "<details><summary>Målgruppe</summary><p>Borgere.</p></details><details><summary>Klage</summary><p>Skriv.</p></details>",
        "<details><summary><h3>Målgruppe</h3></summary><p>Borgere.</p></details><details><summary><h3>Klage</h3></summary><p>Skriv.</p></details>",
        '<button aria-expanded="false" aria-controls="p1">Målgruppe</button><div id="p1" hidden><p>Borgere.</p></div>'
        '<button aria-expanded="false" aria-controls="p2">Klage</button><div id="p2" hidden><p>Skriv.</p></div>',
        '<h3><button aria-expanded="false" aria-controls="p1">Målgruppe</button></h3>'
        '<div id="p1" style="display: none"><p>Borgere.</p></div>'
        '<h3><button aria-expanded="false" aria-controls="p2">Klage</button></h3><div id="p2" aria-hidden="true"><p>Skriv.</p></div>',
        "<ul><li><h3>Målgruppe</h3><div><p>Borgere.</p></div></li><li><h3>Klage</h3><div><p>Skriv.</p></div></li></ul>",
        '<a data-toggle="collapse" href="#p1">Målgruppe</a><div id="p1" class="collapse"><p>Borgere.</p></div>'
        '<a data-toggle="collapse" href="#p2">Klage</a><div id="p2" class="collapse"><p>Skriv.</p></div>',
        '<button aria-expanded="false">Målgruppe</button><div><p>Borgere.</p></div>'
        '<button aria-expanded="false">Klage</button><div><p>Skriv.</p></div>',
        '<div role="tablist"><button role="tab" aria-controls="p1">Målgruppe</button>'
        '<button role="tab" aria-controls="p2">Klage</button></div>'
        '<div role="tabpanel" id="p1"><p>Borgere.</p></div><div role="tabpanel" id="p2" hidden><p>Skriv.</p></div>',
        '<div role="heading" aria-level="3">Målgruppe</div><p>Borgere.</p><div role="heading" aria-level="3">Klage</div><p>Skriv.</p>',
    ],
)
def test_the_lines_of_an_accordion_are_headings_of_what_they_open(accordion: str) -> None:
    found = read_page(f"<main><h1>Titel</h1><h2>Om hjælpen</h2>{accordion}</main>")
    assert tree(found) == [("Om hjælpen", "", [("Målgruppe", "Borgere.", []), ("Klage", "Skriv.", [])])]


def test_headings_in_a_panel_stand_below_the_line_that_opens_it() -> None:
    first = "<details><summary>Klage</summary><h2>Frist</h2><p>4 uger.</p></details>"
    assert tree(read_page(f"<h1>T</h1>{first}<details><summary>Formål</summary><p>a</p></details>")) == [
        ("Klage", "", [("Frist", "4 uger.", [])]),
        ("Formål", "a", []),
    ]


def test_a_button_that_shows_more_is_no_heading() -> None:
    more = '<button aria-expanded="false" aria-controls="m">Læs mere</button><div id="m"><p>b</p></div>'
    assert tree(read_page(f"<h1>T</h1><h2>Formål</h2><p>a</p>{more}<h2>Klage</h2><p>c</p>")) == [("Formål", "a\nb", []), ("Klage", "c", [])]


def test_a_table_of_labels_becomes_sections() -> None:
    rows = '<tr><th scope="row">Målgruppe</th><td><p>Borgere.</p></td></tr><tr><th scope="row">Klage</th><td>Skriv til os.</td></tr>'
    found = read_page(f"<h1>T</h1><table>{rows}</table>")
    assert tree(found) == [("Målgruppe", "Borgere.", []), ("Klage", "Skriv til os.", [])]
    assert found.sections[1].blocks[0].spans[0].at.under == ("Klage",)  # type: ignore[union-attr]  # a paragraph


def test_a_table_of_data_keeps_its_cells() -> None:
    head = '<thead><tr><th>Ydelse</th><th colspan="2">Pris</th><th>x</th></tr></thead>'
    caption, table = body(f"<table><caption>Priser</caption>{head}<tr><td>Kørsel</td><td>10</td><td>20</td><td></td></tr></table>")
    assert text((caption,)) == "Priser"
    assert isinstance(table, Table)
    assert [[(text(cell.blocks), cell.header, cell.columns) for cell in row] for row in table.rows] == [
        [("Ydelse", True, 1), ("Pris", True, 2), ("x", True, 1)],
        [("Kørsel", False, 1), ("10", False, 1), ("20", False, 1), ("", False, 1)],
    ]


def test_a_table_that_frames_the_page_is_no_table() -> None:
    page = '<table role="presentation"><tr><td><h1>T</h1><h2>Formål</h2><p>Tekst.</p></td><td><h2>Klage</h2><p>x</p></td></tr></table>'
    assert tree(read_page(page)) == [("Formål", "Tekst.", []), ("Klage", "x", [])]


@pytest.mark.parametrize(
    ("attributes", "markers"),
    [
        ("", ("1.", "2.")),
        ('start="3"', ("3.", "4.")),
        ('type="a"', ("a.", "b.")),
        ('type="I" start="4"', ("IV.", "V.")),
        ('start="x"', ("1.", "2.")),
    ],
)
def test_numbered_lists_get_the_markers_that_a_browser_shows(attributes: str, markers: tuple[str, ...]) -> None:
    (found,) = body(f"<ol {attributes}><li>en<li>to</ol>")
    assert isinstance(found, Listing)
    assert tuple(item.marker for item in found.items) == markers


def test_a_list_right_in_a_list_belongs_to_the_point_before() -> None:
    (found,) = body("<ul><li>en</li><ul><li>under</li></ul><li>to</li></ul>")
    under = Listing((Item("•", (Paragraph((Span("under"),)),)),))
    assert found == Listing((Item("•", (Paragraph((Span("en"),)), under)), Item("•", (Paragraph((Span("to"),)),))))


def test_terms_are_strong_and_stand_before_what_they_mean() -> None:
    assert body("<dl><dt>Telefon<dd>8959 1000</dl>") == (
        Paragraph((Span("Telefon", frozenset({Style.STRONG})),)),
        Paragraph((Span("8959 1000"),)),
    )


def test_inline_marks_are_kept() -> None:
    (found,) = body('<p>a <b>b</b> <i>c</i><ins>d</ins><s>e</s> <a href="/f?x=1">f <b>g</b></a>.</p>')
    assert found == Paragraph(
        (
            Span("a "),
            Span("b", frozenset({Style.STRONG})),
            Span(" "),
            Span("c", frozenset({Style.EMPHASIS})),
            Span("d", frozenset({Style.INSERTED})),
            Span("e", frozenset({Style.DELETED})),
            Span(" "),
            Span("f ", href="/f?x=1"),
            Span("g", frozenset({Style.STRONG}), "/f?x=1"),
            Span("."),
        )
    )


def test_white_space_is_collapsed_across_elements() -> None:
    assert body("<p>  en <span> to</span>\n\t<b></b> tre </p>   fire<br>  fem ") == (
        Paragraph((Span("en to tre"),)),
        Paragraph((Span("fire\nfem"),)),
    )


def test_two_line_breaks_part_two_paragraphs() -> None:
    assert [text((block,)) for block in body("<p>en<br><br>to<br>tre</p>")] == ["en", "to\ntre"]


def test_a_picture_with_a_text_of_its_own_is_a_figure() -> None:
    assert body('<p>Se kortet <img src="a.png" alt="Kort over  byen"> her<img src="b.png" alt=""></p>') == (
        Paragraph((Span("Se kortet her"),)),
        Figure("Kort over byen"),
    )


def test_a_quote_is_kept_as_one() -> None:
    assert body("<blockquote><p>Stk. 2.</p></blockquote>") == (Quote((Paragraph((Span("Stk. 2."),)),)),)


@pytest.mark.parametrize(
    "unseen",
    [
        "<p hidden>x</p>",
        '<p style="display:none">x</p>',
        '<p aria-hidden="true">x</p>',
        "<template><p>x</p></template>",
        '<span class="sr-only">x</span>',
        '<form role="search"><label>x</label></form>',
        "<button>x</button>",
        '<div class="breadcrumb">x</div>',
        "<noscript>x</noscript>",
        "<!-- x -->",
        "<svg><title>x</title></svg>",
        '<nav><a href="#a">x</a></nav>',
    ],
)
def test_what_nobody_sees_or_what_is_no_text_is_left_out(unseen: str) -> None:
    found = read_page(f"<main><h1>T</h1><p>Teksten er længere end det, der ikke ses.</p>{unseen}</main>")
    assert found.intro == (Paragraph((Span("Teksten er længere end det, der ikke ses."),)),)


def test_a_line_that_fetches_another_file_is_text_and_one_that_fetches_the_page_is_not() -> None:
    content = '<p><a href="/filer/tilsyn.pdf">Hent</a></p><p><a href="#">Hent</a></p><p><a href="?pdf=1">Hent siden som pdf</a></p>'
    assert [text((block,)) for block in body(content)] == ["Hent"]


def test_the_day_of_the_last_change_ends_the_page_unless_it_is_all_that_its_last_section_holds() -> None:
    stamp = "<p>Sidst opdateret 12. marts 2026.</p>"
    ended, own = (read_page(f"<h1>Titel</h1><h2>Om</h2>{content}{stamp}") for content in ("<p>Om hjælpen.</p>", ""))
    assert (text(ended.closing), text(ended.sections[0].blocks)) == ("Sidst opdateret 12. marts 2026.", "Om hjælpen.")
    assert (text(own.closing), text(own.sections[0].blocks)) == ("", "Sidst opdateret 12. marts 2026.")


def test_a_form_around_the_whole_page_is_looked_through() -> None:
    assert headings('<form id="aspnetForm"><input><h1>T</h1><h2>Formål</h2><p>a</p><h2>Klage</h2><p>b</p></form>') == ["Formål", "Klage"]


def test_a_footer_of_the_text_ends_the_sections() -> None:
    found = read_page("<main><h1>T</h1><h2>Formål</h2><p>a</p><h2>Klage</h2><p>b</p><footer><p>Godkendt i Byrådet.</p></footer></main>")
    assert text(found.closing) == "Godkendt i Byrådet."
    assert found.closing[0].spans[0].at.under == ()  # type: ignore[union-attr]  # a paragraph


def test_the_language_is_that_of_the_page() -> None:
    assert [read_page(f'<html lang="{lang}"><h1>T</h1><p>a</p>').language for lang in ("da", "", "en-GB")] == ["da-DK", "da-DK", "en-GB"]


SIGNS = "<h1>Ærø</h1><p>§ 83 – «blå» €</p>"


@pytest.mark.parametrize(
    "data",
    [
        SIGNS.encode(),
        b"\xef\xbb\xbf" + SIGNS.encode(),
        b"\xff\xfe" + SIGNS.encode("utf-16-le"),
        b"\xfe\xff" + SIGNS.encode("utf-16-be"),
        SIGNS.encode("windows-1252"),
        b"<meta charset=iso-8859-1>" + SIGNS.encode("windows-1252"),
        b"<meta charset=utf-8>" + SIGNS.encode("windows-1252"),
        b'<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">' + SIGNS.encode("windows-1252"),
        b"<meta charset=iso-8859-1>" + SIGNS.encode(),
        b'<?xml version="1.0" encoding="iso-8859-1"?>' + SIGNS.encode("windows-1252"),
        b'<?xml version="1.0" encoding="utf-16"?>' + SIGNS.encode(),
        b"<meta charset=windows-9999>" + SIGNS.encode("windows-1252"),
    ],
)
def test_danish_letters_are_read_whatever_the_encoding(data: bytes) -> None:
    found = read_page(data)
    assert (found.title, text(found.intro)) == (Span("Ærø"), "§ 83 – «blå» €")


def test_another_declared_code_page_is_believed() -> None:
    assert "ł" in decoded(b"<meta charset=iso-8859-2>\xb3\xff")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b" \n",
        b"\0\0\0",
        b"%PDF-1.7\n\x01\x02\x03\x04\x05\x00",
        b"PK\x03\x04\x14\x00",
        b"<!-- -->",
        b"<html><body></body></html>",
        b"<script>x</script>",
        b"<nav>x</nav>",
    ],
)
def test_bytes_without_text_are_told_to_be_unreadable(data: bytes) -> None:
    found = read(data, "side.html")
    assert found.document is None
    assert [problem.rule for problem in found.problems] == ["unreadable-file"]


def test_a_file_beyond_all_measure_is_not_read() -> None:
    assert read(b"<p>" + b"x" * HTML_BYTES, "side.html").document is None


@pytest.mark.parametrize(
    "tag", ["div", "ul><li", "blockquote", "b", "table><tr><td", "details><summary>x</summary", "section", "span", "dl><dd"]
)
def test_a_hostile_depth_is_told_and_survived(tag: str) -> None:
    found = read(b"<h1>T</h1><p>Tekst.</p>" + f"<{tag}>".encode() * 50_000 + b"x", "side.html")
    assert found.document is not None
    assert found.document.title == Span("T")
    assert [problem.rule for problem in found.problems] == ["unreadable-file"]


def test_entities_are_not_multiplied() -> None:
    bomb = '<!DOCTYPE html [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]><h1>T</h1><p>&c;</p>'
    found = read(bomb.encode(), "side.html").document
    assert found is not None
    assert len(text(found.intro)) < 20


@pytest.mark.parametrize("sealed", ["", "{", "[]", "null", '{"format": "andet"}', '{"format": "stdgen-document/1"}', "[" * 100_000])
def test_a_broken_seal_is_told_and_the_page_read(sealed: str) -> None:
    page = f'<h1>T</h1><p>Tekst.</p><script type="application/json" id="stdgen-document">{sealed}</script>'.encode()
    found = read(page, "side.html")
    assert found.document is not None
    assert (found.document.sealed, text(found.document.intro)) == (None, "Tekst.")
    assert [problem.rule for problem in found.problems] == ["unreadable-file"]
    assert read(page, "side.html", ignore_source=True).problems == ()


def test_a_foreign_page_has_no_source() -> None:
    assert [sealed_source(data) for data in (b"", b"<p>x</p>", b'<p>x<script id="stdgen-source" data-encoding="base64">!</script>')] == [
        None,
        None,
        None,
    ]


SCRAPS = (
    *("<h1>", "<h2>x", "</h2>", "<p>", "<ul>", "<li>", "<dl><dt>", "<table>", "<tr>", "<td colspan=99999>", "<th>", "<footer>", "<main>"),
    *("<details>", "<summary>", "<button aria-expanded=false>", "<div id=p>", "<i aria-controls=p>", "<section hidden>", "<form>", "<svg>"),
    *("<a href='x'>", "<b>", "</b>", "<br>", "<img alt='x'>", "tekst", " ", "&#0;", "&amp", "<!--", "<style>", "\x00", "\udcff"),
    "<script id='stdgen-document'>",
)


@given(
    st.lists(st.sampled_from(SCRAPS), max_size=30).map(lambda parts: "".join(parts).encode(errors="surrogatepass"))
    | st.binary(max_size=300)
)
def test_no_bytes_make_the_reader_raise(data: bytes) -> None:
    found = read(data, "side.html")
    assert found.document is not None or found.problems


@given(st.lists(st.sampled_from(SCRAPS), max_size=30).map("".join))
def test_every_place_lies_inside_the_file(page: str) -> None:
    found = read(page.encode(errors="replace"), "side.html").document
    if found is not None:
        from stdgen.model.walk import bodies, paragraphs

        lines = [span.at.line for _, blocks in bodies(found) for paragraph in paragraphs(blocks) for span in paragraph.spans]
        assert all(line is not None and 1 <= line <= page.count("\n") + 1 for line in lines)
