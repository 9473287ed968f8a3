"""A document as plain lines."""

from hypothesis import given

from stdgen.cli.plain import as_plain
from stdgen.model.document import Cell, Document, Figure, Item, Listing, Paragraph, Quote, Section, Span, Style, Table
from stdgen.model.walk import bodies, text
from tests.strategies import documents


def _paragraph(*words: str) -> Paragraph:
    return Paragraph(tuple(map(Span, words)))


def test_a_document_is_written_in_reading_order() -> None:
    nested = Listing((Item("o", (_paragraph("indeni"),)),))
    listing = Listing((Item("•", (_paragraph("først"), nested)), Item("1)", (_paragraph("så"),))))
    table = Table(((Cell((_paragraph("a"),), header=True), Cell((_paragraph("b"),))),))
    inner = Section(Span("Undertitel"), blocks=(Quote((_paragraph("ordret"),)),))
    document = Document(
        Span("Titel"),
        intro=(_paragraph("Indledning"),),
        sections=(Section(Span("Formål"), blocks=(listing, table, Figure("et kort")), sections=(inner,)),),
        closing=(_paragraph("Godkendt"),),
    )
    assert as_plain(document) == (
        "Titel\n=====\n\nIndledning\n\nFormål\n------\n\n• først\n  o indeni\n1) så\n\na | b\n\n"
        "[et kort]\n\nUndertitel\n\n> ordret\n\nGodkendt\n"
    )


def test_what_a_revision_deletes_is_left_out() -> None:
    spans = (Span("i dag", frozenset({Style.DELETED})), Span("i morgen", frozenset({Style.INSERTED})))
    assert as_plain(Document(None, intro=(Paragraph(spans),))) == "i morgen\n"


def test_a_foreign_document_does_not_steer_the_terminal() -> None:
    document = Document(Span("T\x1b]0;x\x07"), intro=(_paragraph("a\x9b31m\u202eb"),))
    assert as_plain(document) == "T\ufffd]0;x\ufffd\n=======\n\na\ufffd31m\ufffdb\n"


@given(documents())
def test_every_word_is_there(document: Document) -> None:
    words = [word for _, blocks in bodies(document) for word in text(blocks).split()]
    plain = as_plain(document).split()
    assert all(word in plain for word in words)
