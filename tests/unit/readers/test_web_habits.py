"""What publishing systems and editors do in web pages, each habit once: furniture, accordions, looks, notes, lists."""

import pytest

from stdgen.model.document import Item, Listing, Paragraph, Section
from stdgen.model.walk import text
from stdgen.readers.from_html.flow import pieces as pieces_of
from stdgen.readers.from_html.page import page
from stdgen.readers.from_html.reading import read
from stdgen.readers.pieces import Grid, Look, Piece
from stdgen.readers.views import View
from stdgen.readers.web_furniture import is_related, is_web_furniture
from tests.unit.test_from_html import read_page, tree


def pieces(content: str) -> list[Piece | Grid]:
    found = page(content.encode())
    assert found is not None
    return list(pieces_of(found, "side.html"))


def said(content: str) -> list[str]:
    return [text((piece.block,)) for piece in pieces(content) if isinstance(piece, Piece)]


def looks(content: str) -> list[Look | None]:
    return [piece.look for piece in pieces(content) if isinstance(piece, Piece)]


MAIN = "<main><h1>Hjemmehjælp</h1><p>Du kan få hjælp i dit hjem, hvis du ikke selv kan.</p>{}</main>"
LEFT = ["Hjemmehjælp", "Du kan få hjælp i dit hjem, hvis du ikke selv kan."]


@pytest.mark.parametrize(
    "furniture",
    [
        '<a class="rs_href" href="//app.readspeaker.com/x"><span>Læs op</span></a>',
        "<p><a href='#'>Print siden</a></p>",
        "<ul><li><a href='#'>Del på Facebook</a></li><li><a href='#'>Del på LinkedIn</a></li><li><a href='#'>Send til en ven</a></li></ul>",
        "<div>Du er her:</div>",
        "<p><a href='#top'>Til toppen</a></p>",
        "<p><a href='#'>Gå til indhold</a></p>",
        "<div class='feedback'><p>Fandt du det, du ledte efter?</p></div>",
        "<h2>Relaterede links</h2><ul><li><a href='/a'>Madservice</a></li><li><a href='/b'>Nødkald</a></li></ul>",
        "<h2>Læs også</h2><p><a href='/a'>Madservice</a></p>",
        "<p>På denne side</p><ul><li><a href='#f'>Formål</a></li><li><a href='#k'>Klage</a></li></ul>",
        "<div class='CookieInformation-box'><h2>Cookies</h2><p>Vi bruger cookies.</p></div>",
        "<div id='coiOverlay' class='coi-banner__wrapper'><p>Vi bruger cookies til statistik.</p></div>",
        "<div class='cookie-consent'><button>Accepter</button></div>",
        "<aside><h2>Nyheder</h2><p>Ny borgmester.</p></aside>",
        "<iframe src='x'>ramme</iframe><noscript>Slå script til</noscript><template><p>skabelon</p></template>",
        "<form action='/soeg'><input name='q'><button>Søg</button></form>",
        "<div class='modal' hidden><p>Log ind</p></div>",
        "<div><h2>Fandt du det, du ledte efter?</h2><button>Ja</button><button>Nej</button></div>",
    ],
)
def test_what_a_site_sets_around_its_text_is_left_out(furniture: str) -> None:
    assert said(MAIN.format(furniture)) == LEFT


@pytest.mark.parametrize(
    "kept",
    [
        "<p>Læs op til eksamen hos os.</p>",
        "<p>Del gerne dine ønsker med os.</p>",
        "<h2>Lovgrundlag</h2><ul><li><a href='https://retsinformation.dk/x'>Serviceloven § 83</a></li></ul>",
        "<p>Sidst opdateret 27. januar 2020</p>",
        "<h2>Se også</h2><p>Har du brug for mere hjælp, kan du ringe til os.</p>",
        "<aside><h2>Kontakt</h2><p>Visitationen, tlf. 89 59 10 00</p></aside>",
    ],
)
def test_text_that_resembles_furniture_is_kept(kept: str) -> None:
    assert len(said(MAIN.format(kept))) > len(LEFT)


def test_lines_of_furniture_are_whole_lines() -> None:
    assert [is_web_furniture(words) for words in ("Udskriv ", "» Læs siden op", "Udskrivning fra sygehus", "", "Til toppen ^")] == [
        True,
        True,
        False,
        False,
        False,
    ]
    assert [is_related(words) for words in ("Se også:", "Lovgrundlag")] == [True, False]


@pytest.mark.parametrize(
    "accordion",
    [
        "<div class='accordion-item'><button class='accordion-header'>Målgruppe</button><div class='accordion-body' style='display:none'>"
        "<p>Borgere.</p></div></div><div class='accordion-item'><button class='accordion-header'>Klage</button>"
        "<div class='accordion-content' style='display:none'><p>Skriv.</p></div></div>",
        "<ul class='accordion'><li><h2><button class='accordion-button' aria-expanded='false' aria-controls='a1'>Målgruppe</button>"
        "</h2><div id='a1' aria-hidden='true' class='accordion-content'><p>Borgere.</p></div></li><li><h2><button type='button' "
        "aria-expanded='false' aria-controls='a2'>Klage</button></h2><div id='a2' aria-hidden='true'><p>Skriv.</p></div></li></ul>",
        "<div class='panel'><div class='panel-heading'><h2><a data-toggle='collapse' href='#c1'>Målgruppe</a></h2></div>"
        "<div id='c1' class='panel-collapse collapse'><div class='panel-body'><p>Borgere.</p></div></div></div>"
        "<div class='panel'><div class='panel-heading'><h2><a data-toggle='collapse' href='#c2'>Klage</a></h2></div>"
        "<div id='c2' class='panel-collapse collapse'><p>Skriv.</p></div></div>",
        "<div class='foldud'><p class='foldud-titel'>Målgruppe</p><div class='foldud-tekst' hidden>Borgere.</div></div>"
        "<div class='foldud'><p class='foldud-titel'>Klage</p><div class='foldud-tekst' hidden>Skriv.</div></div>",
        "<dl class='faq'><dt class='faq-title'>Målgruppe</dt><dd hidden>Borgere.</dd>"
        "<dt class='faq-title'>Klage</dt><dd hidden>Skriv.</dd></dl>",
    ],
)
def test_hidden_panels_are_text_and_their_line_is_the_heading(accordion: str) -> None:
    assert tree(read_page(f"<main><h1>Titel</h1>{accordion}</main>")) == [("Målgruppe", "Borgere.", []), ("Klage", "Skriv.", [])]


SHEET = "<style>.t{font-size:18pt;color:#036} p.l{font-weight:700} @media print{.x{color:red}} .u{text-decoration:underline}</style>"


@pytest.mark.parametrize(
    ("content", "look"),
    [
        ("<p>a</p>", Look(size=12.0)),
        ("<p><strong>a</strong></p>", Look(size=12.0, bold=True)),
        ("<p><b>a</b> b</p>", Look(size=12.0)),
        ("<p><u>a</u></p>", Look(size=12.0, underlined=True)),
        ("<p class='t'>a</p>", Look(size=18.0, colour="#003366")),
        ("<p class='l'>a</p>", Look(size=12.0, bold=True)),
        ("<div class='l'>a</div>", Look(size=12.0)),
        ("<p><span class='u' style='font-size: 150%; font-style:italic'>a</span></p>", Look(size=18.0, italic=True, underlined=True)),
        ("<p><font size='5' color='Red'>a</font></p>", Look(size=18.0, colour="#ff0000")),
        ("<p style='text-transform:uppercase'>a</p>", Look(size=12.0, capitals=True)),
        ("<p>FORMÅL 2</p>", Look(size=12.0, capitals=True)),
        ("<p style='letter-spacing:.3em'>a</p>", Look(size=12.0, spaced=True)),
        ("<p>F O R M Å L</p>", Look(size=12.0, capitals=True, spaced=True)),
        ("<p style='font: bold 11pt Arial; color: rgb(0, 51, 102)'>a</p>", Look(size=11.0, bold=True, colour="#003366")),
        ("<p style='font-size:1e999px; color:#12; font-weight:x'>a</p>", Look(size=12.0)),
        ("<p>&nbsp;</p><p>a</p>", Look(size=12.0, above=12.0)),
        ("a<br><br>b", Look(size=12.0, above=12.0)),
    ],
)
def test_the_look_comes_from_elements_and_styles(content: str, look: Look) -> None:
    assert looks(SHEET + content)[-1] == look


def test_bold_that_a_style_makes_of_words_is_strong() -> None:
    (found,) = pieces("<p>Du <span style='font-weight:bold'>skal</span> søge.</p>")
    assert isinstance(found, Piece)
    assert isinstance(found.block, Paragraph)
    assert [(span.text, len(span.styles)) for span in found.block.spans] == [("Du ", 0), ("skal", 1), (" søge.", 0)]


def test_a_label_above_its_text_in_one_paragraph_stands_for_itself() -> None:
    content = "<div><b>Formål</b><br>Hjælpen skal<br>støtte dig.<br><br><b>Klage:</b><br>Skriv til os.</div>"
    assert said(content) == ["Formål", "Hjælpen skal\nstøtte dig.", "Klage:", "Skriv til os."]


def test_bold_paragraphs_are_headings_where_no_element_is() -> None:
    labels = ("Formål", "Målgruppe", "Klageadgang")
    content = "".join(f"<p><strong>{label}</strong></p><p>{'Du kan få hjælp i dit hjem. ' * 4}</p>" for label in labels)
    found = read_page(f"<title>Hjemmehjælp | Eksempel Kommune</title><main><h1>Hjemmehjælp</h1>{content}</main>")
    assert [part.heading.text for part in found.sections if part.heading] == list(labels)


@pytest.mark.parametrize(
    ("window", "title"),
    [
        ("Hjemmehjælp | Eksempel Kommune", "Hjemmehjælp"),
        ("Hjemmehjælp - eksempel.dk", "Hjemmehjælp"),
        ("Hjemmehjælp – i Eksempel", "Hjemmehjælp – i Eksempel"),
        ("Eksempel Kommune", "Eksempel Kommune"),
    ],
)
def test_the_municipality_after_a_windows_title_is_no_part_of_it(window: str, title: str) -> None:
    found = read_page(f"<title>{window}</title><h2>Formål</h2><p>Tekst.</p><h2>Klage</h2><p>Mere tekst.</p>")
    assert found.title is not None
    assert found.title.text == title


def test_terms_with_longer_text_are_labels() -> None:
    rows = "".join(f"<div><dt>{label}</dt><dd><p>Hjælpen gives efter en konkret vurdering.</p></dd></div>" for label in ("Formål", "Klage"))
    said = "Hjælpen gives efter en konkret vurdering."
    assert tree(read_page(f"<h1>T</h1><dl>{rows}</dl>")) == [("Formål", said, []), ("Klage", said, [])]


@pytest.mark.parametrize(
    "notes",
    [
        '<ol class="footnotes"><li id="fn1">Jf. loven. <a href="#fnref1">↩</a></li></ol>',
        '<hr><section class="footnotes"><h2>Noter</h2><ol><li id="fn1"><p>Jf. loven. <a href="#r">Tilbage</a></p></li></ol></section>',
        '<div style="mso-element:footnote-list"><hr><div id="fn1"><p><a href="#_ftnref1">1</a> Jf. loven.</p></div></div>',
        '<p class="fodnote"><a name="fn1"></a>Jf. loven.</p>',
        '<div id="sdfootnote1"><p class="sdfootnote"><a href="#sdfootnote1anc" name="fn1">1</a>Jf. loven.</p></div>',
    ],
)
def test_a_note_stands_after_the_block_that_refers_to_it(notes: str) -> None:
    content = f'<h2>Pris</h2><p>Gratis<sup><a href="#fn1">1</a></sup> for alle.</p><p>Mere.</p><h2>Klage</h2><p>Skriv.</p>{notes}'
    assert tree(read_page(f"<main><h1>T</h1>{content}</main>")) == [
        ("Pris", "Gratis1 for alle.\n1 Jf. loven.\nMere.", []),
        ("Klage", "Skriv.", []),
    ]


def test_a_note_in_a_list_stands_after_the_list() -> None:
    content = '<ul><li>et<a href="#fn1">*</a></li><li>to</li></ul><p>Mere.</p><p id="fn1" class="note">Jf. loven.</p>'
    assert said(content) == ["et*\nto", "* Jf. loven.", "Mere."]


def test_a_link_to_a_place_on_the_page_is_no_note() -> None:
    assert said('<p>Se punkt <a href="#p2">2</a>.</p><div id="p2"><p>Punkt to.</p></div>') == ["Se punkt 2.", "Punkt to."]


POINT = (
    "<p class=MsoListParagraph style='mso-list:l0 level{0} lfo1'><![if !supportLists]>"
    "<span style='mso-list:Ignore'>{1}<span>&nbsp; </span></span><![endif]>{2}</p>"
)


def test_points_as_word_writes_them_are_a_list() -> None:
    (found,) = pieces(POINT.format(1, "·", "et") + POINT.format(2, "o", "under") + POINT.format(1, "·", "to"))
    assert isinstance(found, Piece)
    under = Listing((Item("o", found.block.items[0].blocks[1].items[0].blocks),))  # type: ignore[union-attr]  # as asserted below
    assert text((found.block,)) == "et\nunder\nto"
    assert found.block.items[0].blocks[1] == under  # type: ignore[union-attr]  # a list of one point


def test_titles_and_lists_of_contents_as_word_writes_them_are_told() -> None:
    opening = "<p class=MsoTitle>Hjemmehjælp</p><p class=MsoToc1>Formål 2</p>"
    found = read_page(opening + "<h1>Formål</h1><p class=MsoNormal>Tekst.<o:p></o:p></p><h1>Klage</h1><p>Skriv.</p>")
    assert found.title is not None
    assert (found.title.text, tree(found)) == ("Hjemmehjælp", [("Formål", "Tekst.", []), ("Klage", "Skriv.", [])])


def test_signs_where_a_browser_may_break_a_word_are_no_text() -> None:
    assert said("<p>kvali\u00adtets\u200bstandard</p>") == ["kvalitetsstandard"]


@pytest.mark.parametrize(("view", "words"), [(View.FINAL, "Du får megen hjælp."), (View.ORIGINAL, "Du får lidt hjælp.")])
def test_marked_changes_are_read_as_accepted_or_rejected(view: View, words: str) -> None:
    found = read("<h1>T</h1><p>Du får <del>lidt</del><ins>megen</ins> hjælp.</p>".encode(), "side.html", view=view).document
    assert found is not None
    assert text(found.intro) == words


def test_what_stands_around_an_element_named_content_is_no_text() -> None:
    page = "<div>Borger Erhverv Politik</div><div id='page-content'><h1>T</h1><h2>Pris</h2><p>Hjælpen er gratis for dig.</p></div>{}"
    assert tree(read_page(page.format("<footer><h2>Kontakt</h2><p>CVR 1</p></footer>"))) == [("Pris", "Hjælpen er gratis for dig.", [])]


def headings(parts: tuple[Section, ...]) -> list[str]:
    return [part.heading.text for part in parts if part.heading]


def test_a_page_made_for_printing_is_read_without_a_main_element() -> None:
    page = """<html><body onload="window.print()"><div id="logo"><img src="l.png"></div><h1>Hjemmehjælp</h1>
    <p><b>Formål</b></p><p>Hjælpen skal støtte dig i at klare dig selv.</p><p><b>Klageadgang</b></p>
    <p>Du kan klage til Visitationen inden 4 uger.</p><p>Udskrevet fra eksempel.dk</p></body></html>"""
    assert headings(read_page(page).sections) == ["Formål", "Klageadgang"]


@pytest.mark.parametrize(
    ("rule", "look"),
    [
        (".rte .emne{font-weight:bold}", Look(size=12.0, bold=True)),
        ("#tekst div.rte > p.emne{font-size:18pt}", Look(size=18.0)),
        ("p.emne.stor{text-decoration:underline}", Look(size=12.0, underlined=True)),
        ("p.emne{font-size:18pt} .rte p{font-size:9pt}", Look(size=9.0)),
        ("#tekst .emne{color:#ff0000} .rte .emne{color:#0000ff}", Look(size=12.0, colour="#ff0000")),
        (".anden .emne{font-weight:bold}", Look(size=12.0)),
        ("p.emne:hover{font-weight:bold}", Look(size=12.0)),
        ("@media print{p.emne{font-weight:bold}} @media (max-width:600px){.emne{font-size:8pt}}", Look(size=12.0)),
        ("@media screen and (min-width:900px){.rte .emne{font-weight:bold}}", Look(size=12.0, bold=True)),
    ],
)
def test_style_rules_reach_those_that_they_choose(rule: str, look: Look) -> None:
    assert looks(f"<style>{rule}</style><div id='tekst'><div class='rte'><p class='emne stor'>a</p></div></div>") == [look]
