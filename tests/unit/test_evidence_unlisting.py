"""Numbered headings that a reader took for points of lists are told from lists."""

from stdgen.model.document import Item, Listing, Paragraph, Span, Style
from stdgen.readers.evidence.unlisting import MARK, unlisted
from stdgen.readers.pieces import Look, Piece, Pieces

BODY = Look(size=11.0)


def text(words: str) -> Piece:
    return Piece(Paragraph((Span(words),)), mark="line", look=BODY)


def item(marker: str, words: str, *inner: Item, styles: frozenset[Style] = frozenset()) -> Item:
    return Item(marker, (Paragraph((Span(words, styles),)), *((Listing(inner),) if inner else ())))


def listed(*items: Item) -> Piece:
    return Piece(Listing(items), mark="list")


def lines(pieces: Pieces) -> list[str]:
    """The words of what became lines."""
    return [
        "".join(span.text for span in piece.block.spans)
        for piece in pieces
        if isinstance(piece, Piece) and isinstance(piece.block, Paragraph) and piece.mark == MARK
    ]


def test_numbers_that_go_on_with_text_between_become_lines_with_their_numbers() -> None:
    pieces = (
        listed(item("1.", "FORMÅL")),
        text("At borgeren klarer sig selv."),
        listed(item("2.", "OPGAVER", item("•", "sårpleje"), item("•", "medicin")), item("3.", "BETALING")),
        text("Hjælpen er gratis."),
    )
    found = unlisted(pieces)
    assert lines(found) == ["1. FORMÅL", "2. OPGAVER", "3. BETALING"]
    assert [type(piece.block).__name__ for piece in found if isinstance(piece, Piece)] == [
        *("Paragraph", "Paragraph", "Paragraph", "Listing", "Paragraph", "Paragraph")
    ]


def test_a_number_in_the_words_counts_as_well_and_bold_words_stay_bold() -> None:
    strong = frozenset((Style.STRONG,))
    pieces = (
        listed(item("•", "1 Træning", item("•", "1.1 Formål", styles=strong), styles=strong)),
        text("At bevare færdigheder."),
        listed(item("•", "1.2 Indhold", styles=strong)),
        text("Træning på hold."),
        listed(item("•", "2 Kørsel", styles=strong)),
        text("Der kan gives kørsel."),
    )
    found = unlisted(pieces)
    assert lines(found) == ["1 Træning", "1.1 Formål", "1.2 Indhold", "2 Kørsel"]
    assert all(piece.look == Look(size=11.0, bold=True) for piece in found if isinstance(piece, Piece) and piece.mark == MARK)


def test_points_right_after_one_another_stay_a_list() -> None:
    pieces = (text("Sådan gør du:"), listed(item("1.", "Ring"), item("2.", "Skriv"), item("3.", "Vent")), text("Så svarer vi."))
    assert unlisted(pieces) is pieces


def test_lists_that_begin_anew_stay_lists() -> None:
    pieces = tuple(piece for _ in range(4) for piece in (listed(item("1)", "bad"), item("2)", "påklædning")), text("Hver dag.")))
    assert unlisted(pieces) is pieces


def test_points_that_are_sentences_stay_lists() -> None:
    pieces = tuple(piece for number in "1234" for piece in (listed(item(f"{number}.", "Du ringer til os.")), text("Vi svarer.")))
    assert unlisted(pieces) is pieces


def test_a_list_of_other_numbers_below_a_heading_stays_one() -> None:
    pieces = (
        listed(item("1.", "Formål")),
        text("At klare sig selv."),
        listed(item("2.", "Mål", item("a)", "tilfredshed"), item("b)", "sygefravær"))),
        text("Der måles hvert år."),
        listed(item("3.", "Klage")),
        text("Inden fire uger."),
    )
    found = unlisted(pieces)
    assert lines(found) == ["1. Formål", "2. Mål", "3. Klage"]
    (kept,) = [piece.block for piece in found if isinstance(piece, Piece) and isinstance(piece.block, Listing)]
    assert [each.marker for each in kept.items] == ["a)", "b)"]
