"""What the law says on a day."""

from datetime import date

import pytest

from stdgen.law import lookup, naming, wordings
from stdgen.law.loading import law
from stdgen.law.lookup import Standing, State
from stdgen.model.finding import Source, SourceKind
from stdgen.model.law import (
    Act,
    Authority,
    Bound,
    Change,
    ChangeKind,
    Contents,
    Figure,
    Group,
    Interval,
    Law,
    Order,
    Quote,
    Succession,
    Wording,
)
from stdgen.model.provision import Provision
from stdgen.model.text import Text

SOURCE = Source(SourceKind.LAW, "loven", "https://example.org", "2026-11-22")
BEFORE, THE_DAY, AFTER = date(2025, 6, 30), date(2025, 7, 1), date(2026, 1, 1)


def at(written: str) -> Provision:
    return Provision.parsed(written)


def change(written: str, kind: ChangeKind, since: date = THE_DAY, *to: str, group: Group | None = None) -> Change:
    return Change(kind, at(written), since, SOURCE, tuple(map(at, to)), group)


MOVED = change("XL § 83, stk. 1, nr. 3", ChangeKind.MOVED, THE_DAY, "XL § 83 b")
SMALL = Law(
    acts=(Act("XL", "xlov", ("xloven",), since=date(2020, 1, 1), source=SOURCE),),
    contents=(Contents("XL", frozenset({"1", "83", "83 a", "83 b"}), SOURCE, since=date(2024, 1, 1)),),
    changes=(
        MOVED,
        change("XL § 83 b", ChangeKind.NEW),
        change("XL § 5", ChangeKind.REPEALED),
        change("XL § 5", ChangeKind.NEW, date(2025, 12, 1)),
        change("XL § 83", ChangeKind.MOVED, THE_DAY, "YL § 1", group=Group.OLDER),
    ),
)


@pytest.mark.parametrize(
    ("written", "day", "standing"),
    [
        ("XL § 83, stk. 1, nr. 3", BEFORE, Standing.IN_FORCE),
        ("XL § 83, stk. 1, nr. 3", THE_DAY, Standing.MOVED),
        ("XL § 83, stk. 1, nr. 2", AFTER, Standing.IN_FORCE),
        ("XL § 83", AFTER, Standing.IN_FORCE),
        ("XL § 83 b", BEFORE, Standing.NOT_YET),
        ("XL § 83 b", THE_DAY, Standing.IN_FORCE),
        ("XL § 83 b, stk. 2", THE_DAY, Standing.IN_FORCE),
        ("XL § 5, stk. 2", date(2025, 8, 1), Standing.REPEALED),
        ("XL § 5, stk. 2", AFTER, Standing.IN_FORCE),
        ("XL § 84", AFTER, Standing.ABSENT),
        ("XL § 84", date(2023, 5, 1), Standing.UNKNOWN),
        ("XL § 1", date(2019, 12, 31), Standing.NOT_YET),
        ("ukendt lov § 1", AFTER, Standing.UNKNOWN),
        ("XL kap. 3", AFTER, Standing.UNKNOWN),
    ],
)
def test_a_provision_stands_on_a_day_as_the_facts_say(written: str, day: date, standing: Standing) -> None:
    assert lookup.state(SMALL, at(written), day).standing is standing


def test_the_state_tells_the_change_that_made_it_so() -> None:
    assert lookup.state(SMALL, at("XL § 83, stk. 1, nr. 3"), AFTER) == State(Standing.MOVED, MOVED)


def test_a_change_for_one_group_is_told_only_where_that_group_is_asked_for() -> None:
    found = [lookup.state(SMALL, at("XL § 83, stk. 2"), AFTER, group).standing for group in (None, Group.ADULTS, Group.OLDER)]
    assert found == [Standing.IN_FORCE, Standing.IN_FORCE, Standing.MOVED]
    assert [str(each.to[0]) for each in lookup.group_changes(SMALL, at("XL § 83, stk. 2"), AFTER)] == ["YL § 1"]


def test_what_became_of_the_parts_is_told_of_the_whole() -> None:
    assert lookup.changes_within(SMALL, at("XL § 83"), AFTER) == (MOVED,)
    assert lookup.changes_within(SMALL, at("XL § 83"), BEFORE) == ()


WORDINGS = Law(
    quotes=(
        Quote(
            at("XL § 1"),
            (Wording("§ 1. Ny.", SOURCE, since=THE_DAY), Wording("§ 1. Gammel.", SOURCE, since=date(2020, 1, 1), until=THE_DAY)),
        ),
    )
)


@pytest.mark.parametrize(("day", "text"), [(THE_DAY, "§ 1. Ny."), (BEFORE, "§ 1. Gammel."), (date(2019, 1, 1), None)])
def test_a_wording_holds_from_its_first_day_until_the_next_ones(day: date, text: str | None) -> None:
    found = lookup.wording(WORDINGS, at("XL § 1, stk. 2"), day)
    assert (found.text if found else None) == text


ORDER = Order(
    "BEK",
    "Bekendtgørelse om x",
    (at("XL § 83"),),
    SOURCE,
    number=7,
    day=date(2014, 12, 27),
    until=date(2026, 1, 1),
    interval=Interval(12, at("BEK nr. 7 af 2014-12-27 § 1")),
    figures=(Figure("share", at("BEK nr. 7 af 2014-12-27 § 2"), Text("andel", "share"), "5", "%", Bound.AT_LEAST, ("andel",), SOURCE),),
)


def test_an_order_is_found_by_what_it_is_about_while_it_is_in_force() -> None:
    orders = Law(orders=(ORDER,))
    assert lookup.orders(orders, at("XL § 83, stk. 2"), BEFORE) == lookup.orders(orders, at("XL"), BEFORE) == (ORDER,)
    assert lookup.orders(orders, at("XL § 83"), date(2026, 1, 1)) == lookup.orders(orders, at("XL § 83 a"), BEFORE) == ()
    assert lookup.interval(orders, at("XL § 83"), BEFORE) == (ORDER, ORDER.interval)
    assert lookup.figures(orders, at("XL § 83"), BEFORE) == ORDER.figures


def test_an_order_is_found_by_its_number_with_its_day_its_year_or_neither() -> None:
    orders = Law(orders=(ORDER,))
    found = [naming.order(orders, name) for name in ("BEK nr. 7 af 2014-12-27", "BEK nr. 7", "BEK nr. 7 af 2014")]
    assert found == [ORDER, ORDER, ORDER]
    assert [naming.order(orders, name) for name in ("BEK nr. 8", "BEK nr. 7 af 2015", "BEK nr. 71")] == [None] * 3
    assert naming.order(Law(orders=(ORDER, ORDER)), "BEK nr. 7") is None


def test_an_authoritys_task_goes_to_whoever_has_it_that_day() -> None:
    county = Authority(
        "Amtet",
        ("amtet", "amterne"),
        SOURCE,
        successors=(Succession("Tilsynet", date(2017, 4, 1), "supervision"), Succession("kommunen", date(2007, 1, 1))),
    )
    law_ = Law(authorities=(county,))
    assert naming.authority(law_, "AMTERNE") == county
    days_and_tasks = ((AFTER, "supervision"), (date(2010, 1, 1), "supervision"), (AFTER, "complaint_access"), (date(2000, 1, 1), ""))
    told = [naming.successor(county, *each) for each in days_and_tasks]
    assert [each.to if each else None for each in told] == ["Tilsynet", "kommunen", "kommunen", None]


def test_the_newest_consolidation_before_a_day_is_told_with_its_address() -> None:
    service = naming.act(law(), "SEL")
    assert service is not None
    found = naming.consolidation(service, date(2022, 3, 3))
    assert found is not None
    assert (found.number, found.eli) == (170, "https://www.retsinformation.dk/eli/lta/2022/170")
    assert naming.consolidation(service, date(1999, 1, 1)) is None


@pytest.mark.parametrize(
    ("written", "day", "standing", "to"),
    [
        ("SEL § 83, stk. 1, nr. 3", AFTER, Standing.MOVED, ["SEL § 83 b"]),
        ("SEL § 45, stk. 2", AFTER, Standing.MOVED, ["barnets lov § 89"]),
        ("SEL § 45", date(2023, 12, 31), Standing.UNKNOWN, []),
        ("SEL § 79 a", AFTER, Standing.REPEALED, []),
        ("SEL § 103", AFTER, Standing.IN_FORCE, []),
        ("SEL § 103, stk. 2", AFTER, Standing.IN_FORCE, []),
        ("SEL § 103, stk. 3", AFTER, Standing.ABSENT, []),
        ("SEL § 102", AFTER, Standing.UNKNOWN, []),
        ("SEL § 830", AFTER, Standing.ABSENT, []),
        ("ældreloven § 10", BEFORE, Standing.NOT_YET, []),
    ],
)
def test_the_law_knows_what_moved(written: str, day: date, standing: Standing, to: list[str]) -> None:
    found = lookup.state(law(), at(written), day)
    assert (found.standing, [str(each) for each in found.change.to] if found.change else []) == (standing, to)


@pytest.mark.parametrize(
    ("written", "there", "partial"),
    [
        ("§ 1", True, True),
        ("§ 1, stk. 1", True, True),
        ("§ 1, stk. 2, nr. 2", True, True),
        ("§ 1, nr. 1", False, None),
        ("§ 1, stk. 3", False, None),
    ],
)
def test_a_wording_tells_what_its_section_has_and_only_a_whole_one_what_it_has_not(written: str, there: bool, partial: bool | None) -> None:  # noqa: FBT001  # parameters
    text = "§ 1. Kommunen skal hjælpe.\nStk. 2. Hjælpen er\n1) råd og\n2) støtte."
    assert wordings.has(Wording(text, SOURCE), at(f"XL {written}")) is there
    assert wordings.has(Wording(text, SOURCE, partial=True), at(f"XL {written}")) is partial


def test_a_subsection_has_its_own_lines() -> None:
    text = "§ 1. Kommunen skal hjælpe.\nStk. 2. Hjælpen er\n1) råd og\n2) støtte."
    found = [wordings.lines(Wording(text, SOURCE), number) for number in ("1", "2", "3")]
    assert found == [("§ 1. Kommunen skal hjælpe.",), ("Stk. 2. Hjælpen er", "1) råd og", "2) støtte."), ()]


@pytest.mark.parametrize(("section", "there"), [("1", None), ("189", None), ("219", None), ("220", False), ("830", False)])
def test_far_beyond_the_section_on_commencement_an_act_has_no_more(section: str, there: bool | None) -> None:  # noqa: FBT001  # a parameter
    known = Law(contents=(Contents("XL", frozenset(), SOURCE, closing="189"),))
    assert lookup.exists(known, at(f"XL § {section}"), AFTER) is there


def test_a_provision_that_others_moved_to_is_known_to_be_there() -> None:
    assert [str(each.provision) for each in lookup.origins(law(), at("barnets lov § 86, stk. 2"), AFTER)] == ["SEL § 41"]
    assert lookup.state(law(), at("barnets lov § 86, stk. 2"), AFTER).standing is Standing.IN_FORCE
    assert lookup.origins(law(), at("barnets lov § 7"), AFTER) == ()
