"""Which findings count, whatever is waived and whatever was known."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from stdgen.app.counting import counted
from stdgen.app.given import Input
from stdgen.model.configuration import Configuration
from stdgen.model.finding import Finding
from stdgen.model.fingerprints import fingerprints
from stdgen.model.waiver import Waiver
from tests.unit.reports.made import RULE
from tests.unit.reports.strategies import findings

FOUND = st.lists(findings((RULE,)), max_size=5).map(tuple)
DAYS = st.dates(date(2026, 1, 1), date(2026, 1, 9))
WAIVERS = st.lists(
    st.builds(
        Waiver,
        rule=st.sampled_from((RULE.code, "SG999")),
        document=st.sampled_from(("a.pdf", "*", "b.pdf")),
        reason=st.just("x"),
        until=DAYS,
        section=st.sampled_from(("", "Klage")),
        text=st.sampled_from(("", "den XX", "a")),
    ),
    max_size=3,
).map(tuple)


@given(FOUND, WAIVERS, DAYS, st.data())
def test_every_finding_counts_or_is_waived_or_was_known_and_only_one_of_them(
    found: tuple[Finding, ...], waivers: tuple[Waiver, ...], day: date, data: st.DataObject
) -> None:
    known = frozenset(data.draw(st.lists(st.sampled_from(tuple(fingerprints(found))))) if found else ())
    given_ = Input("a.pdf", b"", configuration=Configuration("stdgen.toml", waivers=waivers), path="a.pdf", known=known)
    outcome = counted(found, given_, day)
    parts = (*outcome.findings, *outcome.known, *(each.finding for each in outcome.waived))
    assert sorted(map(id, parts)) == sorted(map(id, found))
    assert all(day <= each.waiver.until and each.waiver.document != "b.pdf" for each in outcome.waived)
    assert counted(found, given_._replace(configuration=None, known=frozenset()), day).findings == found


@given(FOUND)
def test_what_is_known_in_whole_leaves_nothing(found: tuple[Finding, ...]) -> None:
    outcome = counted(found, Input("a.pdf", b"", known=frozenset(fingerprints(found))), date(2026, 1, 1))
    assert (outcome.findings, outcome.known) == ((), found)
