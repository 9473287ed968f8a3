"""Lines that open with a bold label begin paragraphs of their own, however long the line above is."""

from stdgen import app
from tests.unit.readers.pdf_sheets import pdf, set_at

LEAD = 14


def labelled(label: str, words: str, y: float) -> str:
    """A bold label and plain words on one line."""
    return f"{set_at(label, 72, y, font='B')}\n{set_at(words, 72 + 7.2 * len(label), y)}"


def headings(*rows: tuple[str, str]) -> list[tuple[str, str]]:
    """Each heading with the text under it."""
    content = "\n".join(labelled(label, words, 700 - LEAD * at) for at, (label, words) in enumerate(rows))
    found = app.read(app.Input("a.pdf", pdf(f"{set_at('Hjemmevejledning', y=740, size=18)}\n{content}"))).document
    assert found is not None
    return [
        (section.heading.text if section.heading else "", "".join(span.text for block in section.blocks for span in block.spans).strip())  # type: ignore[union-attr]
        for section in found.sections
    ]


def test_labels_without_space_between_their_paragraphs_each_open_one() -> None:
    rows = (
        ("Formål:", "At borgeren bliver tryg i sin egen bolig og klarer hverdagen."),
        ("Målgruppe:", "Borgere med udviklingshæmning, der bor i egen bolig."),
        ("Indhold:", "Vejledning om økonomi, hygiejne og naboskab hver uge."),
        ("Klage:", "Inden fire uger til Handicapafdelingen i kommunen."),
    )
    assert headings(*rows) == [(label.rstrip(":"), words) for label, words in rows]
