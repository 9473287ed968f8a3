"""The law of the house: what is read is what was composed, for any standard, in every profile and every form."""

import csv
from collections import defaultdict
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import assume, given

from stdgen import profiles
from stdgen.compare import canonical
from stdgen.compose.laying_out import compose
from stdgen.model.document import Block, Document, Listing, Quote, Table, Topic
from stdgen.model.standard import Standard
from stdgen.model.walk import bodies, text
from stdgen.readers import READERS
from stdgen.renderers import RENDERERS
from tests.strategies import standards

CORPUS = Path(__file__).parents[1] / "corpus"


def known_headings() -> dict[Topic, list[str]]:
    """Headings as municipalities word them, by the topic that the lexicon gives them."""
    found: defaultdict[Topic, list[str]] = defaultdict(list)
    for name in ("headings.tsv", "headings-held-out.tsv"):
        with (CORPUS / name).open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter="\t"):
                if row["topic"] in set(Topic):
                    found[Topic(row["topic"])].append(row["heading"])
    return dict(found)


def leaves_a_trace(blocks: Iterable[Block]) -> bool:
    """Whether every table prints something: a page shows nothing of one whose cells are all empty."""
    for block in blocks:
        match block:
            case Table(rows=rows):
                if not text((block,)).strip() or not all(leaves_a_trace(cell.blocks) for row in rows for cell in row):
                    return False
            case Quote(blocks=inner):
                if not leaves_a_trace(inner):
                    return False
            case Listing(items=items):
                if not all(leaves_a_trace(item.blocks) for item in items):
                    return False
    return True


@pytest.mark.parametrize("kind", RENDERERS)
@pytest.mark.parametrize("profile_name", profiles.names())
@given(standard=standards(known_headings()))
def test_what_is_read_is_what_was_composed(profile_name: str, kind: str, standard: Standard) -> None:
    profile = profiles.load(profile_name)
    reading = compose(standard, profile)
    assert reading.problems == ()
    composed = reading.document
    assert composed is not None
    assume(all(leaves_a_trace(blocks) for _, blocks in bodies(composed)))
    found = read_back(import_module(RENDERERS[kind]).render(composed, profile), kind)
    assert canonical(found) == canonical(composed)


def read_back(data: bytes, kind: str) -> Document:
    reading = import_module(READERS[kind]).read(data, f"a.{kind}", profile=None, ignore_source=True)
    assert reading.problems == ()
    assert reading.document is not None
    document: Document = reading.document
    return document
