"""The two real documents stand as data word for word, their faults included."""

import difflib
import re
from pathlib import Path

import pytest

from stdgen.model.document import ApprovalState, Document, Listing, Topic
from stdgen.model.profile import Layout, Look, Profile
from stdgen.model.walk import paragraphs, sections, text
from stdgen.readers import from_yaml

ROOT = Path(__file__).parents[2]
LOOK = Look("Any", "Any", "#000000", "#000000", "#000000", "#ffffff")
PROFILE = Profile("any", "", Layout.HEADINGS, LOOK, headings={})
ANNOTATIONS = {
    "sonderborg": ["http://www.sonderborgkommune.dk/"] * 3,
    "norddjurs": ["https://norddjurs.dk/om-kommunen/generel-information-om-norddjurs/sagsbehandlingsfrister"] * 2,
}
SEEDS = sorted(ANNOTATIONS)


def seed(name: str) -> Document:
    path = ROOT / "standards" / name / "beskyttet-beskaeftigelse.yaml"
    reading = from_yaml.read(path.read_bytes(), path.name, profile=PROFILE)
    assert reading.problems == ()
    assert reading.document is not None
    return reading.document


def printed(document: Document) -> list[str]:
    parts = [document.title.text if document.title else "", *_marked(document.intro)]
    for section in sections(document.sections):
        parts += [section.heading.text if section.heading else "", *_marked(section.blocks)]
    return " ".join([*parts, *_marked(document.closing)]).split()


def _marked(blocks: tuple[object, ...]) -> list[str]:
    words: list[str] = []
    for block in blocks:
        if isinstance(block, Listing):
            for item in block.items:
                words += [item.marker, *_marked(item.blocks)]
        else:
            words += [text(paragraph) for paragraph in paragraphs((block,))] if not hasattr(block, "blocks") else _marked(block.blocks)  # type: ignore[arg-type]  # a block without blocks
    return words


def extracted(name: str) -> list[str]:
    words = (ROOT / "tests" / "corpus" / "seeds" / f"{name}-beskyttet-beskaeftigelse.txt").read_text(encoding="utf-8")
    return re.sub(r"(generel-information-om-)\n(norddjurs)", r"\1\2", words).split()


@pytest.mark.parametrize("name", SEEDS)
def test_only_the_link_annotations_are_not_printed(name: str) -> None:
    was, now = extracted(name), printed(seed(name))
    matcher = difflib.SequenceMatcher(None, was, now, autojunk=False)
    changes = [(was[a:b], now[c:d]) for kind, a, b, c, d in matcher.get_opcodes() if kind != "equal"]
    assert [word for before, _ in changes for word in before] == ANNOTATIONS[name]
    assert [after for _, after in changes if after] == []
    assert matcher.ratio() >= 0.995


@pytest.mark.parametrize(
    ("name", "count", "approval"),
    [
        ("sonderborg", 19, (ApprovalState.FILLED, "Social-, Senior- og Handicapudvalget", "2022-03-03")),
        ("norddjurs", 12, (ApprovalState.UNFILLED, "Voksen- og plejeudvalget", None)),
    ],
)
def test_headings_and_approval_are_those_of_the_page(name: str, count: int, approval: tuple[str, str, str | None]) -> None:
    document = seed(name)
    fields = document.fields
    assert len(document.sections) == count
    assert (fields.approval and fields.approval.value, fields.approval_body and fields.approval_body.value) == approval[:2]
    assert (fields.approval_date.value if fields.approval_date else None) == approval[2]


def test_the_link_annotations_are_the_targets() -> None:
    hrefs = {
        name: [span.href for section in seed(name).sections for each in paragraphs(section.blocks) for span in each.spans if span.href]
        for name in SEEDS
    }
    assert hrefs == {name: ANNOTATIONS[name][:2] for name in SEEDS}


def test_the_law_is_quoted_provision_by_provision() -> None:
    values = {name: [field.value for field in seed(name).fields.provisions] for name in SEEDS}
    assert values == {"sonderborg": ["SEL § 1", "SEL § 81", "SEL § 103", "SEL § 105", "SEL § 106"], "norddjurs": ["SEL § 103"]}


@pytest.mark.parametrize("name", SEEDS)
def test_the_lexicon_gives_each_heading_the_topic_that_the_author_gave(name: str) -> None:
    path = ROOT / "standards" / name / "beskyttet-beskaeftigelse.yaml"
    authored = re.findall(r"^  - topic: (\w+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    assert [section.topic for section in seed(name).sections] == [Topic(each) for each in authored]
