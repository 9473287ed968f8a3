"""Lines, bodies and places."""

from hypothesis import given

from stdgen.model.document import Block, Location, Style, Topic
from stdgen.model.walk import paragraphs
from stdgen.rulekit.words import Role, bodies, excerpt, lines, place, text_lines
from tests import strategies
from tests.builders import document, listing, paragraph, quote, section, span, table


def test_lines_come_in_reading_order_with_their_role() -> None:
    read = document("Titel", section("Formål", "a", quote("b"), listing("c"), table(("d", "e"))), intro=("før",), closing=("efter",))
    assert [(line.text, line.role) for line in lines(read)] == [
        ("Titel", Role.TITLE),
        ("før", Role.TEXT),
        ("Formål", Role.HEADING),
        ("a", Role.TEXT),
        ("b", Role.QUOTED),
        ("c", Role.TEXT),
        ("d", Role.TEXT),
        ("e", Role.TEXT),
        ("efter", Role.TEXT),
    ]


def test_a_section_and_its_subsection_are_bodies_of_their_own() -> None:
    read = document("Titel", section("Hjælpen", "a", section("Formål", "b")))
    assert [[line.text for line in body] for body in bodies(read)] == [["Titel"], ["Hjælpen", "a"], ["Formål", "b"], []]


def test_a_line_knows_the_nearest_topic_and_the_headings_above() -> None:
    read = document("Titel", section("Klage", section("Sådan gør du", "b"), topic=Topic.COMPLAINT_ACCESS))
    assert [(line.text, line.topic, line.under) for line in lines(read)][1:] == [
        ("Klage", Topic.COMPLAINT_ACCESS, ()),
        ("Sådan gør du", Topic.COMPLAINT_ACCESS, ("Klage",)),
        ("b", Topic.COMPLAINT_ACCESS, ("Klage", "Sådan gør du")),
    ]


def test_what_a_revision_deletes_is_not_read() -> None:
    read = document(None, intro=(paragraph("Du ", span("kan", Style.DELETED), span("får", Style.INSERTED)),))
    assert [line.text for line in lines(read)] == ["Du får"]


def test_a_place_is_that_of_the_matching_words() -> None:
    line = next(lines(document(None, intro=(paragraph(span("Du er ", at=Location("a.yaml", line=4, column=7)), "er med"),))))
    assert place(line, 3, 5) == Location("a.yaml", line=4, column=10)


def test_where_the_source_tells_no_line_the_headings_above_tell_the_place() -> None:
    only = span("Du er er med", at=Location("a.docx"))
    line = list(lines(document(None, section("Indhold", paragraph(only)))))[-1]
    assert place(line, 3, 8) == Location("a.docx", under=("Indhold",))


def test_an_excerpt_is_cut_at_a_word() -> None:
    assert (excerpt("  to \n ord "), excerpt("et langt ord til", 12)) == ("to ord", "et langt …")


@given(strategies.blocks())
def test_every_paragraph_is_a_line_once(blocks: tuple[Block, ...]) -> None:
    assert [line.printed for line in text_lines(blocks)] == [paragraph.spans for paragraph in paragraphs(blocks)]
