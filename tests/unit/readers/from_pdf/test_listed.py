"""The list of contents of a PDF is left out of the text and kept beside it."""

from stdgen.model.document import Document
from stdgen.readers.from_pdf import reading
from stdgen.rulekit.sheets import pdf
from stdgen.rulekit.words import lines

LEADER = " . . . . . . . . . . . . . . "
PAGES = (("# Formål", "Hjælpen giver frihed."), ("# Målgruppe", "Borgere, der har brug for hjælp."), ("# Klage", "Ring til os."))
ENTRIES = (f"Formål{LEADER}2", f"Målgruppe{LEADER}3", f"Klage{LEADER}4")


def read(*front: str) -> Document:
    found = reading.read(pdf(("# Rengøring", *front), *PAGES).encode("latin-1"), "a.pdf").document
    assert found is not None
    return found


def test_each_line_is_kept_with_its_number_and_its_place() -> None:
    told = read("Indholdsfortegnelse", *ENTRIES).provenance
    assert told is not None
    assert [(each.text, each.number, each.at.page) for each in told.contents] == [("Formål", 2, 1), ("Målgruppe", 3, 1), ("Klage", 4, 1)]
    assert all(each.at.box is not None for each in told.contents)


def test_no_line_of_it_is_text() -> None:
    assert not any(". . ." in line.text for line in lines(read("Indholdsfortegnelse", *ENTRIES)))


def test_a_document_without_one_has_none() -> None:
    told = read("Vi hjælper dig ... hver dag.").provenance
    assert told is not None
    assert told.contents == ()
