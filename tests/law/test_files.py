"""The files of the law as they are kept."""

import re
from collections import Counter
from itertools import chain, pairwise
from urllib.parse import urlsplit

import pytest

from stdgen.danish.acts import names
from stdgen.law import entries
from stdgen.law.loading import FILES, KEYS, PARTS, law
from stdgen.model.document import Topic
from stdgen.model.finding import Source, SourceKind
from stdgen.model.provision import Provision
from stdgen.resources import compiled_law
from stdgen.rulekit.naming.terms import terms
from stdgen.rules import every
from tests.law.compiling import compiled, target


@pytest.mark.parametrize("name", FILES)
def test_a_file_is_in_order_and_compiled(name: str) -> None:
    made, hits = compiled(name)
    assert [(hit.at.line, hit.message.en) for hit in hits] == []
    assert target(name).read_text(encoding="utf-8") == made, "python -m tests.law brings it up to date"


def test_no_entry_stands_twice() -> None:
    keys = Counter((part, KEYS[part](each)) for name, parts in PARTS.items() for part in parts for each in compiled_law(name)[part])
    assert [key for key, times in keys.items() if times > 1] == []


def test_every_provision_is_in_normal_form_and_of_a_known_act() -> None:
    written = [
        *(each[key] for each in compiled_law("provisions")["changes"] for key in ("provision",)),
        *chain.from_iterable(each.get("to", ()) for each in compiled_law("provisions")["changes"]),
        *(each["provision"] for each in (*compiled_law("provisions")["figures"], *compiled_law("quotes")["quotes"])),
        *chain.from_iterable(each["provisions"] for each in compiled_law("orders")["orders"]),
    ]
    acts = {act.name for act in law().acts}
    assert [each for each in written if str(Provision.parsed(each)) != each or Provision.parsed(each).act not in acts] == []


def test_the_points_of_an_order_serve_topics_that_there_are() -> None:
    topics = {topic.value for topic in Topic}
    assert {topic for order in law().orders for point in order.points for topic in point.topics} <= topics


def test_every_point_of_an_order_can_be_told_from_a_text() -> None:
    assert [(order.name, point.number) for order in law().orders for point in order.points if not (point.topics or point.words)] == []


def test_what_comes_after_an_order_a_title_or_an_authority_is_there_itself() -> None:
    orders = {order.name for order in law().orders}
    assert {order.replaced_by for order in law().orders if order.replaced_by} <= orders
    titles = {title.name for title in law().titles if title.until is None}
    assert {name for title in law().titles for name in title.successors} <= titles
    in_being = {"kommunen", "Familieretshuset", "Arbejdsmarkedets Erhvervssikring", "Styrelsen for Patientsikkerhed"}
    authorities = {each.name for each in law().authorities} | in_being
    assert {taken.to for each in law().authorities for taken in each.successors} <= authorities


def test_what_has_ended_says_what_came_after_it() -> None:
    assert [each.name for each in law().titles if each.until and not each.successors] == []
    assert [each.name for each in law().authorities if each.until and not each.successors] == []


def test_versions_of_a_wording_stand_newest_first_and_do_not_overlap() -> None:
    pairs = [(quote.provision, *pair) for quote in law().quotes for pair in pairwise(quote.versions)]
    assert [str(at) for at, newer, older in pairs if not (older.until and newer.since and older.until <= newer.since)] == []


def test_a_wording_opens_with_its_own_section() -> None:
    wrong = [
        str(quote.provision)
        for quote in law().quotes
        for wording in quote.versions
        if not wording.text.startswith(f"§ {quote.provision.section} {quote.provision.letter}".rstrip() + ". ")
    ]
    assert wrong == []


def test_consolidations_stand_newest_first() -> None:
    days = [[each.day for each in act.consolidations] for act in law().acts]
    assert days == [sorted(each, reverse=True) for each in days]


def test_each_name_belongs_to_one_act() -> None:
    assert len(names()) == sum(len(act.names) + len(act.signs) for act in law().acts)


def test_every_source_is_used() -> None:
    def named(data: object) -> set[str]:
        if isinstance(data, dict):
            own = {data["source"]} if isinstance(data.get("source"), str) else set()
            return own.union(*map(named, data.values()))
        return set().union(*map(named, data)) if isinstance(data, list) else set()

    assert named([compiled_law(name) for name in PARTS]) == set(compiled_law("sources")["sources"])


OFFICIAL = ("retsinformation.dk", "ft.dk", "eu.dk", "ast.dk", "stm.dk", "sbst.dk")
"""Where a law, a bill or an authority is its own publisher."""
RELAYED = re.compile(r", (?:gengivet|omtalt|oversat)\b")


@pytest.mark.parametrize(
    "source",
    [
        *(entries.source(each) for each in compiled_law("sources")["sources"].values()),
        *dict.fromkeys(rule.source for rule in every()),
        *dict.fromkeys(term.source for name in ("officialese", "outdated") for term in terms(name)),
    ],
    ids=lambda source: source.title,
)
def test_a_source_that_is_not_the_laws_own_publisher_says_who_relays_it(source: Source) -> None:
    host = urlsplit(source.url).hostname or ""
    own = any(host == each or host.endswith(f".{each}") for each in OFFICIAL)
    if source.kind is SourceKind.LAW:
        assert own is not bool(RELAYED.search(source.title))
    assert "wiki" not in host or "wiki" in source.title.casefold()
