"""What the invented municipalities promise: the parts share no wording, and a truth holds what its house says."""

import json
from collections.abc import Iterator

import pytest

from stdgen.documentjson import to_json
from stdgen.model.document import Document, Section, Topic
from tests.generated.ailing import ailing
from tests.generated.case import Case, Fault, Layout, Part
from tests.generated.cases import cases
from tests.generated.compared import key
from tests.generated.houses import House, houses, services, texts
from tests.generated.producers import HARDER, PRODUCERS

EVERY_CASE = [case for part in Part for case in cases(part)]


def test_the_parts_share_no_wording_of_a_heading() -> None:
    tune, report = ({key(text) for house in houses() if house.part is part for text in _wordings(house)} for part in Part)
    assert tune & report == set()


def test_the_parts_share_no_text() -> None:
    tune, report = ({text for several in texts(part).values() for text in several} for part in Part)
    assert tune & report == set()


def test_each_part_has_as_many_houses() -> None:
    assert [sum(house.part is part for house in houses()) for part in Part] == [8, 8]


def test_each_part_writes_about_every_topic() -> None:
    written = {part: {topic for house in houses() if house.part is part for topic in house.order} for part in Part}
    assert all(set(map(str, Topic)) == topics for topics in written.values())


@pytest.mark.parametrize("part", Part)
def test_each_part_is_set_in_every_layout_by_every_producer(part: Part) -> None:
    mine = cases(part)
    assert ({case.design.layout for case in mine}, {case.producer for case in mine}) == (
        set(Layout) - set(HARDER),
        set(PRODUCERS) - {"ghost-mangled", "drawn-unreadable", "drawn-harder", "worse-tagged"},
    )


def test_no_two_cases_have_the_same_name() -> None:
    assert len({(case.producer, case.name) for case in EVERY_CASE}) == len(EVERY_CASE)


def test_no_placeholder_is_left_in_a_truth() -> None:
    assert [case.name for case in EVERY_CASE if any("{" in text or "}" in text for text in _headings(case.truth))] == []


def test_the_words_that_are_stored_faultily_are_no_part_of_the_truth() -> None:
    case = next(case for case in EVERY_CASE if Fault.SOFT_HYPHENS in case.design.faults)
    assert ("\u00ad" in _text(ailing(case).truth), "\u00ad" in _text(case.truth)) == (True, False)


def test_a_house_offers_only_services_that_there_are() -> None:
    assert {one for house in houses() for one in house.services} <= set(services())


def test_every_case_can_be_set_by_its_producer() -> None:
    assert [_told(case) for case in EVERY_CASE if case.design.layout not in PRODUCERS[case.producer].layouts] == []


def _wordings(house: House) -> Iterator[str]:
    yield from (text for several in house.headings.values() for text in several)
    yield from (other.heading for other in house.other)


def _headings(document: Document) -> Iterator[str]:
    yield document.title.text if document.title else ""
    yield from _below(document.sections)


def _below(sections: tuple[Section, ...]) -> Iterator[str]:
    for section in sections:
        yield section.heading.text if section.heading else ""
        yield from _below(section.sections)


def _text(document: Document) -> str:
    return json.dumps(to_json(document), ensure_ascii=False)


def _told(case: Case) -> str:
    return f"{case.producer}: {case.name}"
