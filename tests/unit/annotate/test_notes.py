"""What a note in a copy says."""

from stdgen.annotate.notes import paragraphs
from stdgen.model.document import Location
from stdgen.model.finding import Finding, Severity, Source, SourceKind
from stdgen.model.text import Text

SOURCE = Source(SourceKind.PRACTICE, "Praksis", "https://example.dk", "2026-11-01")


def _note(at: Location, excerpt: str = "") -> list[str]:
    told = Text(da="formålet mangler", en="the purpose is missing")
    return list(paragraphs(Finding("SG211", "missing-purpose", Severity.NOTE, told, None, at, SOURCE, excerpt), "da"))


def test_a_note_on_what_stands_nowhere_says_that_it_is_of_the_whole_document() -> None:
    assert _note(Location("a.pdf"))[:2] == ["Hele dokumentet", "Bemærkning: formålet mangler"]


def test_a_note_on_words_or_in_a_place_does_not() -> None:
    assert [
        _note(at, words)[0] for at, words in ((Location("a.pdf", 1), ""), (Location("a.docx", under=("Mål",)), ""), (Location(), "XX"))
    ] == ["Bemærkning: formålet mangler"] * 3
