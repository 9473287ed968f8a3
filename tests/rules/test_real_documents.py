"""The two real standards: what is found in them, and what more is found when something is taken out."""

from collections import Counter
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from stdgen import profiles
from stdgen.fields import printed
from stdgen.law.loading import law
from stdgen.model.document import Block, Document, Section, Topic
from stdgen.model.rule import Context
from stdgen.model.walk import text, with_spans
from stdgen.readers import from_yaml
from stdgen.rulekit.engine import run
from stdgen.rulekit.services import services
from stdgen.rulekit.telling.topics import REQUIRED, states
from stdgen.rules import every
from tests.rules.reading import AS_OF

STANDARDS = Path(__file__).parents[2] / "standards"
BOTH = ("sonderborg", "norddjurs")
CONTEXT = Context(as_of=AS_OF, law=law())

RIVALS = ("Målgruppe", "Afgørelse", "Levering")
EXPECTED = {
    "sonderborg": Counter(
        {
            "doubled-word": 1,  # «er er medansvarlig»
            "stale-quote": 1,  # § 1 as it was in 2022: «til personer, der er fyldt 18 år» and «jf. dog § 117 a» came since
            "former-minister-title": 1,  # «Børne- og socialministeren» in § 105, stk. 2
            "complaint-only-points-elsewhere": 1,  # «Klagevejledning vil fremgå af din afgørelse», and nothing else
            "review-overdue": 1,  # approved in 2022; no law says how often, so a note
            "outdated-term": 4,  # «skånejob» three times, «sindslidende»
            "officialese": 7,  # «omhandle», «bibringer», «vedrørende», «herunder», «iværksættes», and «med henblik på» twice
            "high-lix": 1,
        }
    ),
    "norddjurs": Counter(
        {
            "missing-link": 1,  # «[indsæt link]»
            "unfilled-approval": 1,  # «den XX»
            "rival-versions": 7,
            "bare-url": 2,  # the deadlines' long address, printed twice
            "officialese": 8,  # «beror på», «såfremt», «herunder», «vedkommende», «vedkommendes», «mht», and «pågældende» twice
            "high-lix": 1,
        }
    ),
}
"""What a person finds who reads them by the rules: each finding was judged, and is true."""


@cache
def standard(municipality: str) -> Document:
    path = STANDARDS / municipality / "beskyttet-beskaeftigelse.yaml"
    reading = from_yaml.read(path.read_bytes(), path.name, profile=profiles.load(municipality))
    assert reading.document is not None
    assert reading.problems == ()
    return reading.document


def names(document: Document) -> Counter[str]:
    return Counter(finding.name for finding in run(document, CONTEXT, every()))


@pytest.mark.parametrize("municipality", BOTH)
def test_a_real_standard_has_just_the_faults_that_a_person_finds_in_it(municipality: str) -> None:
    assert names(standard(municipality)) == EXPECTED[municipality]


def test_the_rival_versions_stand_in_the_sections_that_hold_two() -> None:
    read = standard("norddjurs")
    told = [section.heading.text for section in read.sections if section.heading and _rivals_in(section)]
    assert told == list(RIVALS)


def _rivals_in(section: Section) -> bool:
    return "rival-versions" in names(Document(None, sections=(section,)))


def test_what_was_found_is_quoted() -> None:
    quoted = {finding.name: finding.excerpt for read in map(standard, BOTH) for finding in run(read, CONTEXT, every())}
    assert {name: quoted[name] for name in ("doubled-word", "missing-link", "unfilled-approval")} == {
        "doubled-word": "er er",
        "missing-link": "[indsæt link]",
        "unfilled-approval": "den XX",
    }


@pytest.mark.parametrize("municipality", BOTH)
@pytest.mark.parametrize("topic", [Topic.TARGET_GROUP, Topic.LEGAL_BASIS, Topic.COMPLAINT_ACCESS])
def test_a_topic_taken_out_is_the_one_thing_more_that_is_found(municipality: str, topic: Topic) -> None:
    read = standard(municipality)
    less = tuple(section for section in read.sections if section.topic is not topic)
    assert len(less) == len(read.sections) - 1
    gone = next(section.heading.text for section in read.sections if section.topic is topic and section.heading)
    elsewhere = (finding.name for finding in run(read, CONTEXT, every()) if gone not in finding.at.under)
    kept = Counter({"missing-" + topic.value.replace("_", "-"): 1}) + Counter(elsewhere)
    assert _without_lix(names(_refilled(replace(read, sections=less)))) == _without_lix(kept)


@pytest.mark.parametrize("municipality", BOTH)
def test_an_approval_taken_out_is_the_one_thing_more_that_is_found(municipality: str) -> None:
    read = standard(municipality)
    less = tuple(section for section in read.sections if section.topic is not Topic.APPROVAL)
    closing = tuple(block for block in read.closing if "Godkendt" not in text((block,)))
    expected = EXPECTED[municipality] - Counter({"unfilled-approval": 1}) + Counter({"missing-approval": 1})
    found = names(_refilled(replace(read, sections=less, closing=closing)))
    assert _without_lix(found) == _without_lix(expected - Counter({"review-overdue": 1}))


@pytest.mark.parametrize("municipality", BOTH)
def test_a_placeholder_for_the_date_is_an_unfilled_approval_and_nothing_else(municipality: str) -> None:
    read = standard(municipality)
    sections = tuple(replace(each, blocks=_undated(each.blocks)) if each.topic is Topic.APPROVAL else each for each in read.sections)
    undated = _refilled(replace(read, sections=sections, closing=_undated(read.closing)))
    expected = EXPECTED[municipality] - Counter({"review-overdue": 1}) | Counter({"unfilled-approval": 1})
    assert names(undated) == expected


@pytest.mark.parametrize("municipality", BOTH)
def test_the_required_topics_are_all_there(municipality: str) -> None:
    (service,) = services(standard(municipality))
    told = states(service, CONTEXT)
    assert [told[topic].value for topic in REQUIRED] == ["present"] * 3 + [{"sonderborg": "present", "norddjurs": "empty"}[municipality]]


def _without_lix(found: Counter[str]) -> Counter[str]:
    """Without the measure that every section taken out changes."""
    return Counter({name: times for name, times in found.items() if name != "high-lix"})


def _refilled(read: Document) -> Document:
    return printed.with_fields(read)


def _undated(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    def undated(words: str) -> str:
        return words.replace("03-03-2022", "xx.xx.xxxx").replace("XX.", "xx.xx.xxxx")

    return with_spans(blocks, lambda spans: tuple(replace(each, text=undated(each.text)) for each in spans))
