"""An approval by a committee that the municipality did not have then."""

import re
from collections.abc import Iterator
from datetime import date

from stdgen.model.document import ApprovalLevel, Document
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.pattern import pattern
from stdgen.model.rule import Applies, Context, Example, Rule
from stdgen.model.term import Term
from stdgen.model.text import Text
from stdgen.rulekit.approvals.approval import last_day
from stdgen.rulekit.words import excerpt

NOT_A_NAME = pattern(r"\b(?:for|og|samt|i|det|den)\b|[^\wæøå]|udvalg(?:et)?|u\b", re.IGNORECASE)


def check(document: Document, context: Context) -> Iterator[Hit]:
    """One hit at the name of a committee that is not on the list for that day; silent without a list for it, and about councils."""
    body, day, level = document.fields.approval_body, document.fields.approval_date, document.fields.approval_level
    if not context.terms or body is None or level is None or level.value != ApprovalLevel.COMMITTEE:
        return
    terms = _on(context.terms, day.value if day and day.value else context.as_of.isoformat())
    if not terms or _plain(body.text) in {_plain(name) for term in terms for name in term.bodies}:
        return
    words, years = excerpt(body.text), f"{terms[0].since.year}-{terms[-1].until.year}"
    known = ", ".join(name for term in terms for name in term.bodies)
    yield Hit(
        body.at,
        Text(
            da=f"kommunen havde ikke et udvalg ved det navn i {years}: «{words}»",
            en=f"the municipality had no committee of that name in {years}: «{words}»",
        ),
        Text(
            da=f"Ret navnet eller datoen. Profilen kender: {known}.",
            en=f"Correct the name or the date. The profile knows: {known}.",
        ),
        words,
    )


def _on(terms: tuple[Term, ...], value: str) -> tuple[Term, ...]:
    """The terms in which a date, as precise as it was written, may lie; with a gap in the list none."""
    last = last_day(value)
    first = last.replace(day=1) if len(value) == len("2024-05") else last.replace(month=1, day=1) if len(value) == len("2024") else last
    found = tuple(term for term in terms if term.since <= last and first <= term.until)
    whole = any(term.since <= first for term in found) and any(last <= term.until for term in found)
    return found if whole else ()


def _plain(name: str) -> str:
    """A name without its signs, the word for a committee and the words between: «Social- & Sundhedsudvalget»."""
    words = name.casefold().replace("aa", "å")
    return NOT_A_NAME.sub("", words).removesuffix("s").replace("s", "")


TERMS = (
    Term(date(2018, 1, 1), date(2021, 12, 31), ("Socialudvalget", "Ældreudvalget")),
    Term(date(2022, 1, 1), date(2025, 12, 31), ("Social- og Sundhedsudvalget", "Udvalget for Ældre og Omsorg")),
)


def _said(line: str, terms: tuple[Term, ...] = TERMS) -> Example:
    return Example(f"<h1>Madservice</h1><h2>Formål</h2><p>God mad.</p><h2>Godkendelse</h2><p>{line}</p>", terms=terms)


RULE = Rule(
    code="SG210",
    name="approval-body-unknown",
    severity=Severity.WARNING,
    summary=Text(
        da="Det udvalg, der har godkendt standarden, fandtes den dag.",
        en="The committee that approved the standard existed on that day.",
    ),
    rationale=Text(
        da="Udvalgenes navne skifter med hver valgperiode. Et navn fra en anden periode er som regel kopieret fra den forrige udgave, og "
        "beslutningen kan ikke findes igen.",
        en="The names of committees change with each council period. A name from another period was mostly copied from the version before, "
        "and the decision cannot be found again.",
    ),
    source=Source(
        SourceKind.PRACTICE,
        "Allerød Kommune: dagsorden fra «Sundheds- og Beskæftigelsesudvalget 2022-2025»",
        "https://www.monrad.app/agenda_items/49247",
        "2026-11-21",
    ),
    bad=(
        _said("Godkendt af Socialudvalget den 17. april 2023."),
        _said("Vedtaget af Social- og Sundhedsudvalget den 3. maj 2019."),
        _said("Godkendt i Handicap- og Psykiatriudvalget, marts 2024."),
    ),
    good=(
        _said("Godkendt af Socialudvalget den 17. april 2019."),
        _said("Godkendt af Social- & Sundhedsudvalget den 17. april 2023."),
        _said("Godkendt i SOCIAL- OG SUNDHEDSUDVALGET den 17. april 2023."),
        _said("Godkendt af Ældre- og Omsorgsudvalget den 17. april 2023."),
        _said("Godkendt i social- og sundhedsudvalget den 17. april 2023."),
        _said("Godkendt af Byrådet den 17. april 2023."),
        _said("Godkendt af Socialudvalget den 17. april 2012."),
        _said("Godkendt af Socialudvalget den 17. april 2023.", terms=()),
        _said("Godkendt af Socialudvalget den XX."),
    ),
    check=check,
    applies=Applies(
        Text(
            da="Kommuner, hvis profil nævner udvalgene for hver valgperiode.",
            en="Municipalities whose profile names the committees of each council period.",
        )
    ),
)
