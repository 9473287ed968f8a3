"""Why a line is a heading is told in words and as data."""

import json
from pathlib import Path

import jsonschema
import pytest

from stdgen import documentjson
from stdgen.cli.explained import GROUNDS, as_explained
from stdgen.model.document import Document
from stdgen.model.judgement import Ground
from stdgen.model.text import Lang
from stdgen.readers.pieces import Grid, Look
from tests.unit.readers.pieced import BODY, BOLD, TITLE, cell, outline, piece, text

SCHEMA = json.loads((Path(__file__).parents[2] / "schemas" / "document.schema.json").read_text(encoding="utf-8"))


def document() -> Document:
    return outline(
        piece("Rengøring", TITLE),
        *[each for words in ("Formål", "Målgruppe", "Klageadgang") for each in (piece(words, BOLD), text())],
        piece("Godkendt af Byrådet den 3. marts 2025", BOLD),
        text(),
        Grid(tuple((cell(label, bold=True), cell("Teksten om det er længere end sin etiket.")) for label in ("Pris", "Kontakt"))),
    )


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("da", "Lignede overskrifter, men er det ikke: 1"),
        ("da", "   «Formål»"),
        ("en", "   «Formål»"),
        ("en", "Looked like headings, but are none: 1"),
    ],
)
def test_headings_and_near_misses_are_told_in_both_languages(lang: Lang, line: str) -> None:
    assert line in as_explained(document(), lang).split("\n")


def test_what_speaks_against_a_line_is_told() -> None:
    told = " ".join(as_explained(document(), "da").split())
    assert "Imod: en dato eller en godkendelse 2,5. «Godkendt af Byrådet den 3. marts 2025» linje 1, tegn 1. 0,9 point, 2 er nok." in told


def test_a_label_in_a_table_is_told_to_be_one() -> None:
    told = as_explained(document(), "da").split("\n")
    assert told[told.index("Står i en tabel til venstre for sin tekst") + 2] == "   «Pris»"


def test_a_document_without_lines_says_so() -> None:
    assert as_explained(Document(None), "da") == "Der er ingen linjer at begrunde.\n"


def test_every_ground_has_words() -> None:
    assert set(GROUNDS) | {Ground.MORE_THAN_ENOUGH} == set(Ground)


def test_the_explanation_keeps_to_the_schema_and_is_left_out_unless_asked_for() -> None:
    data = documentjson.to_json(document(), explained=True)
    jsonschema.Draft202012Validator(SCHEMA).validate(data)
    told = [(each["words"], each["level"], each["reasons"][0]["ground"]) for each in data["explanation"]]
    assert ("explanation" in documentjson.to_json(document()), told[0], told[4]) == (
        False,
        ("Rengøring", 0, "title"),
        ("Godkendt af Byrådet den 3. marts 2025", None, "bold"),
    )


def test_the_grounds_in_the_schema_are_all_that_there_are() -> None:
    known = SCHEMA["$defs"]["judgement"]["properties"]["reasons"]["items"]["properties"]["ground"]["enum"]
    assert known == [str(ground) for ground in Ground]


def test_signs_that_a_terminal_would_obey_are_not_written() -> None:
    assert "\x1b" not in as_explained(outline(piece("Formål\x1b[31m", BOLD), text(), piece("Pris", Look(size=11)), piece("x", BODY)), "da")
