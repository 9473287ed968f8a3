"""The engine: identity, doubles, order, faults."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from random import Random
from typing import TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stdgen.model.document import Document, Location, Style
from stdgen.model.finding import Finding, Hit, Problem, Severity, Source, SourceKind
from stdgen.model.rule import Applies, Check, Context, Rule, Stage
from stdgen.model.text import Text
from stdgen.rulekit.engine import RuleFault, run
from stdgen.rulekit.reported import problems
from stdgen.rules import every, named
from tests import strategies
from tests.builders import document, listing, paragraph, section, span

T = TypeVar("T")
CONTEXT = Context(as_of=date(2026, 11, 21), source="a.pdf")
SOURCE = Source(SourceKind.HOUSE, "hus", "https://example.dk", "2026-11-21")
EMPTY = document("Prøve")
WORDS = Text(da="alle", en="all")


def hit(*, page: int = 1, top: float = 0.0, words: str = "fund", source: str = "a.pdf") -> Hit:
    return Hit(Location(source, page, (0.0, top, 9.0, top + 9.0)), Text(da=words, en=f"{words} (en)"), excerpt=words)


def rule(*hits: Hit, code: str = "SG999", check: Check | None = None, draft: Severity | None = None) -> Rule:
    words = Text(da="da", en="en")
    return Rule(
        code,
        f"rule-{code}",
        Severity.ERROR,
        words,
        words,
        SOURCE,
        (),
        (),
        check or (lambda _document, _context: hits),
        severity_in_draft=draft,
    )


def test_a_hit_becomes_a_finding_with_its_rules_identity() -> None:
    only = hit()
    assert run(EMPTY, CONTEXT, [rule(only)]) == (
        Finding("SG999", "rule-SG999", Severity.ERROR, only.message, None, only.at, SOURCE, "fund"),
    )


def test_a_place_without_a_source_gets_the_inputs() -> None:
    assert [finding.at.source for finding in run(EMPTY, CONTEXT, [rule(hit(source=""))])] == ["a.pdf"]


def test_a_draft_is_judged_by_the_severity_for_drafts() -> None:
    both = [rule(hit(), draft=Severity.NOTE), rule(hit(), code="SG998")]
    assert [finding.severity for finding in run(EMPTY, CONTEXT._replace(stage=Stage.DRAFT), both)] == [Severity.ERROR, Severity.NOTE]
    assert [finding.severity for finding in run(EMPTY, CONTEXT, both)] == [Severity.ERROR, Severity.ERROR]


def test_a_milder_case_is_told_milder_and_none_is_told_graver_than_its_rule() -> None:
    hits = (hit(words="a")._replace(severity=Severity.WARNING), hit(words="b")._replace(severity=Severity.ERROR))
    both = [rule(*hits, draft=Severity.NOTE)]
    assert [finding.severity for finding in run(EMPTY, CONTEXT, both)] == [Severity.WARNING, Severity.ERROR]
    assert [finding.severity for finding in run(EMPTY, CONTEXT._replace(stage=Stage.DRAFT), both)] == [Severity.NOTE, Severity.NOTE]


def test_a_case_that_rests_on_another_source_is_told_with_that_one() -> None:
    order = Source(SourceKind.LAW, "bekendtgørelse", "https://example.dk/bek", "2026-11-21")
    assert [finding.source for finding in run(EMPTY, CONTEXT, [rule(hit()._replace(source=order))])] == [order]


@pytest.mark.parametrize(
    ("applies", "speaks"),
    [
        (Applies(WORDS), True),
        (Applies(WORDS, stages=(Stage.DRAFT,)), False),
        (Applies(WORDS, since=CONTEXT.as_of), True),
        (Applies(WORDS, since=date(2026, 11, 22)), False),
        (Applies(WORDS, until=date(2026, 11, 22)), True),
        (Applies(WORDS, until=CONTEXT.as_of), False),
    ],
)
def test_a_rule_speaks_only_of_the_stages_and_days_that_it_holds_for(applies: Applies, speaks: bool) -> None:  # noqa: FBT001  # a case
    assert bool(run(EMPTY, CONTEXT, [replace(rule(hit()), applies=applies)])) is speaks


def test_doubles_go() -> None:
    assert len(run(EMPTY, CONTEXT, [rule(hit(), hit()), rule(hit())])) == 1


def test_findings_stand_in_the_order_of_their_places() -> None:
    hits = (hit(page=2, words="d"), hit(top=50.0, words="c"), hit(words="b"))
    assert [finding.excerpt for finding in run(EMPTY, CONTEXT, [rule(*hits), rule(hit(words="a"), code="SG100")])] == ["a", "b", "c", "d"]


def test_where_only_headings_tell_the_place_findings_stand_in_the_documents_order() -> None:
    read = document("Støtte", *(section(heading, paragraph(span("Du er er.", at=Location("a.docx")))) for heading in ("Pris", "Indhold")))
    assert [finding.at.under for finding in run(read, CONTEXT, [named("doubled-word")])] == [("Pris",), ("Indhold",)]


def test_findings_at_one_place_stand_in_the_order_of_the_text() -> None:
    read = document("Støtte", section("Pris", "Prisen er XX kr. i 20xx."))
    assert [finding.excerpt for finding in run(read, CONTEXT, [named("unfilled-placeholder")])] == ["XX", "20xx"]


def test_a_rule_that_raises_stops_the_run_with_its_name_and_the_inputs() -> None:
    def falls_over(_document: Document, _context: Context) -> Iterator[Hit]:
        yield hit()
        raise ZeroDivisionError

    with pytest.raises(RuleFault, match=r"'rule-SG999'.*'a\.pdf'") as fault:
        run(EMPTY, CONTEXT, [rule(check=falls_over)])
    assert isinstance(fault.value.__cause__, ZeroDivisionError)


def test_without_a_document_only_rules_about_reading_speak() -> None:
    met = CONTEXT._replace(problems=(Problem("unreadable-file", hit(words="beskadiget")), Problem("another", hit(words="andet"))))
    about_reading = replace(rule(code="SG001"), check=None, on_reading=problems("unreadable-file"))
    assert [finding.excerpt for finding in run(None, met, [rule(hit()), about_reading])] == ["beskadiget"]


hits_anywhere = st.lists(st.builds(hit, page=st.integers(1, 3), top=st.sampled_from([0.0, 10.5]), words=st.sampled_from("abc")), max_size=6)


@given(st.lists(hits_anywhere, max_size=4), st.randoms())
def test_the_order_of_rules_makes_no_difference(groups: list[list[Hit]], random: Random) -> None:
    rules = [rule(*hits, code=f"SG90{number}") for number, hits in enumerate(groups)]
    assert run(EMPTY, CONTEXT, _shuffled(rules, random)) == run(EMPTY, CONTEXT, rules)


@settings(max_examples=settings().max_examples // 3)  # whole documents are slow to draw
@given(strategies.documents(odd=True), st.randoms())
def test_no_document_makes_a_rule_raise_and_their_order_makes_no_difference(any_document: Document, random: Random) -> None:
    rules = every()
    assert run(any_document, CONTEXT, _shuffled(rules, random)) == run(any_document, CONTEXT, rules)


@pytest.mark.parametrize("nothing", [document(None), document(""), document("", section("")), document(None, section(None), closing=("",))])
def test_a_document_without_words_makes_no_rule_raise(nothing: Document) -> None:
    assert {finding.name for finding in run(nothing, CONTEXT, every())} >= {"missing-target-group", "missing-approval"}


WORD_RULES = tuple(map(named, ("unfilled-placeholder", "missing-link", "doubled-word", "open-revisions")))
FAULTY = document(
    "Støtte i X Kommune",
    section("Frist", "Se fristerne via følgende link:", "Herefter får du svar.", listing("Du er er med.")),
    section("Pris", paragraph("Prisen er XX kr. ", span("om dagen", Style.INSERTED))),
)
harmless = st.lists(st.sampled_from(strategies.PROSE), min_size=1, unique=True).map(" ".join)


@given(harmless, st.integers(0, 3))
def test_a_paragraph_without_a_flagged_word_adds_no_finding_of_a_word_rule(words: str, where: int) -> None:
    first, second = FAULTY.sections
    places = (
        replace(FAULTY, intro=(paragraph(words),)),
        replace(FAULTY, closing=(paragraph(words),)),
        replace(FAULTY, sections=(replace(first, blocks=(*first.blocks, paragraph(words))), second)),
        replace(FAULTY, sections=(first, section("Indhold", words), second)),
    )
    assert run(places[where], CONTEXT, WORD_RULES) == run(FAULTY, CONTEXT, WORD_RULES)


def _shuffled(things: Iterable[T], random: Random) -> list[T]:
    mixed = list(things)
    random.shuffle(mixed)
    return mixed
