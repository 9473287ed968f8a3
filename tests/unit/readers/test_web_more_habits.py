"""More of what publishing systems do: tabs, ticked boxes, trails, columns beside the text, tables that frame the page."""

import pytest

from stdgen.model.walk import text
from stdgen.readers.pieces import Grid
from tests.unit.readers.test_web_habits import pieces, said
from tests.unit.test_from_html import read_page, tree

WANTED: list[tuple[str, str, list[object]]] = [
    ("Målgruppe", "Borgere, der har brug for hjælp.", []),
    ("Klage", "Skriv til os inden fire uger.", []),
]
TEXTS = tuple((heading, said) for heading, said, _ in WANTED)


def each(part: str) -> str:
    """This part of a page for each section: its number, its heading, its text."""
    return "".join(part.format(at, heading, said) for at, (heading, said) in enumerate(TEXTS))


SECTIONS = each("<h2>{1}</h2><p>{2}</p>")
TABS = "<ul class='nav nav-tabs'>" + each("<li><a data-toggle='tab' href='#p{0}'>{1}</a></li>") + "</ul>"
ROLES = "<div role='tablist'>" + each("<a role='tab' href='#p{0}'>{1}</a>") + "</div>"


@pytest.mark.parametrize(
    "content",
    [
        TABS + "<div class='tab-content'>" + each("<div class='tab-pane fade' id='p{0}'><p>{2}</p></div>") + "</div>",
        ROLES + each("<div role='tabpanel' id='p{0}' hidden><p>{2}</p></div>"),
        each("<h3 role='tab' id='t{0}' aria-controls='p{0}'>{1}</h3><div id='p{0}' role='tabpanel' style='display:none'><p>{2}</p></div>"),
        each("<div><input type='checkbox' id='c{0}'><label for='c{0}'>{1}</label><div><p>{2}</p></div></div>"),
        each("<h2 id='h{0}'>{1} <a href='#h{0}'>#</a></h2><p>{2}</p>"),
        each("<h2><span aria-hidden='true'>{1}</span><span class='sr-only'>{1}</span></h2><p>{2}</p>"),
    ],
)
def test_sections_are_found_however_a_system_opens_and_names_them(content: str) -> None:
    assert tree(read_page(f"<main><h1>Hjælp</h1>{content}</main>")) == WANTED


@pytest.mark.parametrize(
    "around",
    [
        "<ol aria-label='Brødkrumme'><li><a href='/'>Forside</a></li><li><a href='/b'>Borger</a></li></ol>{}",
        "<p><a href='/'>Forside</a> &gt; <a href='/b'>Borger</a> &gt; Hjælp</p>{}",
        "<div><ul><li><a href='/a'>Børn</a></li><li><a href='/b'>Ældre</a></li></ul></div>{}",
        "<div class='top'><a href='/'>Eksempel Kommune</a></div>{}",
        "{}<div class='sidebar'><h3>Kontakt</h3><p>Tlf. 12 34 56 78</p></div>",
        "{}<p>© Eksempel Kommune 2025</p>",
    ],
)
def test_what_stands_around_the_text_without_a_main_element_is_left_out(around: str) -> None:
    found = read_page(around.format(f"<div><h1>Hjælp</h1>{SECTIONS}</div>"))
    assert (text(found.intro), tree(found), text(found.closing)) == ("", WANTED, "")


@pytest.mark.parametrize("stamp", ["Sidst opdateret 14.05.2025", "Siden er senest ændret den 1. maj 2025", "Opdateret: 3. marts 2025"])
def test_the_day_of_the_last_change_stands_after_the_sections(stamp: str) -> None:
    found = read_page(f"<main><h1>Hjælp</h1>{SECTIONS}<p>{stamp}</p></main>")
    assert (tree(found), text(found.closing)) == (WANTED, stamp)


def test_a_link_above_a_heading_that_is_no_title_is_kept() -> None:
    assert said("<p><a href='/s'>Serviceloven</a></p><h2>Formål</h2><p>Tekst.</p>")[0] == "Serviceloven"


def test_a_form_around_a_page_of_bold_lines_is_looked_through() -> None:
    content = "<h1>Hjælp</h1>" + each("<div><strong>{1}</strong></div><div>{2}</div>")
    assert said(f"<form id='aspnetForm'>{content}</form>")[:2] == ["Hjælp", "Målgruppe"]


def test_a_table_that_only_frames_the_page_is_looked_through() -> None:
    labels = "".join(f"<b>{label}:</b><br>Støtten gives efter en konkret vurdering.<br><br>" for label in ("Formål", "Målgruppe", "Klage"))
    menu = "<td><a href='a'>Forside</a><br><a href='b'>Borger</a><br><a href='c'>Handicap</a></td>"
    page = f"<table><tr><td colspan='2'>Eksempel Kommune</td></tr><tr>{menu}<td><b>Hjælp</b><br><br>{labels}</td></tr></table>"
    assert said(page)[:4] == ["Eksempel Kommune", "Hjælp", "Formål:", "Støtten gives efter en konkret vurdering."]


def test_a_row_of_labels_with_much_text_frames_nothing() -> None:
    points = "".join(f"<b>Bemærk</b> at {words.lower()}<br>" for _, words in (*TEXTS, *TEXTS))
    (_, table) = pieces(f"<h1>Hjælp</h1><table><tr><td>Indhold</td><td>{points}</td></tr></table>")
    assert isinstance(table, Grid)


@pytest.mark.parametrize("rule", [".top b{display:block}", "b{display:block;font-weight:700}"])
def test_words_that_a_style_sets_on_lines_of_their_own_are_paragraphs(rule: str) -> None:
    content = "<div class='top'><b>Støtte i hverdagen</b><span>Kvalitetsstandard</span></div><p>Du <b>skal</b> søge.</p>"
    assert said(f"<style>{rule}</style>{content}")[:2] == ["Støtte i hverdagen", "Kvalitetsstandard"]


def test_a_line_with_a_display_of_its_own_is_a_paragraph() -> None:
    assert said("<div>Et <span style='display:block'>To</span> Tre <span style='display:inline-block'>Fire</span></div>") == [
        "Et",
        "To",
        "Tre Fire",
    ]
