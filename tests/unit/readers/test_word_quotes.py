"""Quotes in Word files: by styles of many names, and as people set them by hand."""

import pytest

from stdgen.model.document import Quote
from stdgen.model.walk import text
from stdgen.readers.from_docx.naming import names_quote
from stdgen.readers.pieces import Piece
from tests.unit.readers.test_word_habits import pieces, style
from tests.unit.test_from_docx import p, r

IN = '<w:ind w:left="567"/>'
LAW = "Kommunalbestyrelsen skal tilbyde personlig hjælp."


def quotes(body: str, styles: str = "") -> list[str]:
    found = (piece.block for piece in pieces(p("Formål", "Overskrift1") + body, styles) if isinstance(piece, Piece))
    return [text(block.blocks) for block in found if isinstance(block, Quote)]


def italic(words: str, style: str = "", more: str = IN) -> str:
    return p(r(words, "<w:i/>"), style, more)


@pytest.mark.parametrize(
    "name",
    [
        "quote",
        "intense quote",
        "citat",
        "citater",
        "stærkt citat",
        "strktcitat",
        "fremhævet citat",
        "quotations",
        "block quotation",
        "blokcitat",
        "lovcitat",
        "citattekst",
        "nk citat 2",
        "citat1",
        "citat, liste",
        "citat_indrykket",
        "block text",
        "bloktekst",
    ],
)
def test_a_style_for_quotes_is_told_by_its_name(name: str) -> None:
    assert names_quote(name) is True


@pytest.mark.parametrize("name", ["citatkilde", "kilde til citat", "quote source", "citat tegn", "citatforfatter", "citatoverskrift"])
def test_a_style_for_what_stands_about_a_quote_is_none_for_quotes(name: str) -> None:
    assert names_quote(name) is False


@pytest.mark.parametrize("name", ["brødtekst", "normal", "citation", "citatsamling", "tekst"])
def test_a_name_that_says_nothing_of_quotes_says_nothing(name: str) -> None:
    assert names_quote(name) is None


def test_a_style_is_for_quotes_by_its_own_name_its_id_or_what_it_is_based_on() -> None:
    styles = (
        style("Blokcitat", "")
        + '<w:style w:type="paragraph" w:styleId="Citat7"><w:name w:val="Indrykket"/></w:style>'
        + style("Indryk", '<w:basedOn w:val="Blokcitat"/>')
        + style("Citatkilde", '<w:basedOn w:val="Blokcitat"/>')
    )
    for name, quoted in (("Blokcitat", [LAW]), ("Citat7", [LAW]), ("Indryk", [LAW]), ("Citatkilde", [])):
        assert quotes(p("Loven siger:") + p(LAW, name), styles) == quoted


def test_a_quote_set_by_hand_is_in_italics_and_further_in_below_words_that_announce_it() -> None:
    body = p("Loven siger:") + italic(LAW) + italic("Hjælpen er gratis.") + p("Så er det sagt.")
    assert quotes(body) == [f"{LAW}\n{'Hjælpen er gratis.'}"]


def test_law_and_words_in_quotation_marks_set_so_are_quotes_without_being_announced() -> None:
    assert quotes(p("Her er lovens ord.") + italic("§ 83. " + LAW)) == ["§ 83. " + LAW]
    assert quotes(p("Her er vores motto.") + italic("»Vi løfter sammen.«")) == ["»Vi løfter sammen.«"]


@pytest.mark.parametrize(
    "body",
    [
        p("Vi hjælper med indkøb.") + italic("Skriv her, hvem der kan få hjælp."),
        p("Loven siger:") + italic(LAW, more=""),
        p("Loven siger:") + p(LAW, more=IN),
        p("Loven siger:") + p(r("Hjælpen", "<w:i/>") + r(" er gratis for dig."), more=IN),
        p("Godkendt af:") + italic("Byrådet den 3. marts 2026"),
        p("Du kan få:") + italic("• Hjælp til rengøring."),
        p("Loven siger:", more=IN) + italic(LAW),
        italic("Formål og indhold", "Overskrift1"),
    ],
)
def test_what_lacks_one_of_these_is_no_quote(body: str) -> None:
    assert quotes(body) == []
