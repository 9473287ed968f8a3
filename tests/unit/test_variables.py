import pytest

from stdgen.compose.laying_out import compose
from stdgen.compose.variables import MOST_HITS, MOST_VARIABLES
from stdgen.model.document import (
    Location,
    Section,
    Span,
    Topic,
)
from stdgen.model.standard import Part, Passage
from stdgen.model.walk import text
from tests.unit.composing import APPROVAL, PROFILE, laid_out, said, standard


def printed(words: str) -> str:
    return text(laid_out(standard(Part(Topic.PURPOSE, text=Passage(words)), approval=APPROVAL)).sections[0].blocks)


def told(words: str) -> list[tuple[int | None, int | None, str, str]]:
    passage = Passage(words, Location("a.yaml", line=4, column=7), starts=tuple((4 + line, 7) for line in range(words.count("\n") + 1)))
    reading = compose(standard(Part(Topic.PURPOSE, text=passage)), PROFILE)
    assert all(problem.rule == "schema-violation" for problem in reading.problems)
    hits = [problem.hit for problem in reading.problems]
    return [(hit.at.line, hit.at.column, hit.message.da, hit.hint.da if hit.hint else "") for hit in hits]


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("{{ kommune.navn }}", "Min Kommune"),
        ("{{kommune.web|upper}}", "A.DK"),
        ("{{ links['frister'] }} {{ links.fælles }}", "https://b.dk/c https://a.dk"),
        ("{{ kontakt.telefon }}", "12 34"),
        ("{{ godkendelse.udvalg }}, {{ godkendelse.dato }}, {{ godkendelse.sagsnummer }}", "Byrådet, 1. marts 2024, 24/1"),
        ("{{ ydelse.navn | lower }} efter {{ ydelse.paragraffer }}", "rengøring efter SEL § 83, SEL § 84 og SEL § 85"),
        ("{{ gyldig.fra }}", "1. april 2024"),
        ("{{ '{{' }} og \\{{ b }}", "{{ og {{ b }}"),
    ],
)
def test_variables_are_filled_in(written: str, words: str) -> None:
    assert printed(written) == words


def test_variables_are_filled_into_titles_headings_and_targets() -> None:
    part = Part(Topic.PURPOSE, Passage("Om {{ ydelse.navn }}"), Passage("[her]({{ links.frister }}/{{ kontakt.telefon }})"))
    document = laid_out(standard(part, title=Passage("{{ kommune.navn }}:\n{{ ydelse.navn }}")))
    assert document.title == Span("Min Kommune: Rengøring")
    assert document.sections == (Section(Span("Om Rengøring"), Topic.PURPOSE, said("her", "https://b.dk/c/12 34")),)


@pytest.mark.parametrize(
    ("written", "column", "message", "hint"),
    [
        ("x {{ kommune.nav }}", 9, "variablen «{{ kommune.nav }}» har ingen værdi", "Mente du {{ kommune.navn }}?"),
        ("{{ godkendelse.dato }}", 7, "variablen «{{ godkendelse.dato }}» har ingen værdi", "Skriv en værdi for «approval.date»."),
        ("[a]({{ links.frist }})", 11, "variablen «{{ links.frist }}» har ingen værdi", "Mente du {{ links.frister }}?"),
        ("{{ kommune }}", 7, "«{{ kommune }}» kan ikke læses som en variabel", "Mente du"),
        ("{{ 9**9 }}", 7, "«{{ 9**9 }}» er mere end et navn", "Her kan stå {{ navn }}"),
        ("{{ 'a' * 9 }}", 7, "«{{ 'a' * 9 }}» er mere end et navn", "Her kan stå"),
        ("{{ range(9) }}", 7, "«{{ range(9) }}» er mere end et navn", "Her kan stå"),
        ("{{ kommune.navn|replace('a','b') }}", 7, "«{{ kommune.navn|replace('a','b') }}» kan ikke læses som en variabel", ""),
        ("{{ kommune.__class__ }}", 7, "«{{ kommune.__class__ }}» kan ikke læses som en variabel", ""),
        ("{{ }}", 7, "«{{ }}» kan ikke læses som en variabel", ""),
        ("{{ kommune.navn", 7, "variablen bliver ikke lukket med }}", ""),
        (
            "{{ links.qqqqq }}",
            7,
            "variablen «{{ links.qqqqq }}» har ingen værdi",
            "Skriv «qqqqq: https://…» på sin egen linje under «links:».",
        ),
        (
            "{{ kontakt.xyzxyzxyz }}",
            7,
            "variablen «{{ kontakt.xyzxyzxyz }}» har ingen værdi",
            "Skriv «xyzxyzxyz: …» på sin egen linje under «contact:».",
        ),
        ("{% for a in b %}", 7, "«{%» kan ikke bruges i teksten", ""),
        ("{# a #}", 7, "«{#» kan ikke bruges i teksten", ""),
        ("[a](javascript:alert)", 8, "linket «a» peger på «javascript:alert»", "Brug en adresse"),
        ("[a](file:///etc)", 8, "linket «a» peger på «file:///etc»", "Brug en adresse"),
    ],
)
def test_what_has_no_value_is_told_where_it_stands(written: str, column: int, message: str, hint: str) -> None:
    assert [(line, found, said) for line, found, said, _ in told(f"a\n{written}")] == [(5, column, message)]
    assert told(written)[0][3].startswith(hint)


def test_each_place_of_a_missing_value_is_told() -> None:
    assert [(line, column) for line, column, _, _ in told("{{ a }}\n**{{ a }}**\n\n- {{ a }}")] == [(4, 7), (5, 9), (7, 9)]


def test_a_file_without_bounds_is_told_so_and_its_hits_are_bounded() -> None:
    links = {f"a{number}": "https://a.dk" for number in range(MOST_VARIABLES + 1)}
    words = " ".join(f"{{{{ links.{name} }}}}" for name in links)
    reading = compose(standard(Part(Topic.PURPOSE, text=Passage(words)), links=links), PROFILE)
    assert [problem.hit.excerpt for problem in reading.problems] == [f"{{{{ links.a{MOST_VARIABLES} }}}}"]
    assert len(told("{{ a }} " * 1000)) == MOST_HITS
