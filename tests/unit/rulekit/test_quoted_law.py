"""Sections that a document prints word for word, and what differs in them."""

import re
from collections.abc import Iterator
from datetime import date

import pytest

from stdgen.law import lookup
from stdgen.law.loading import law
from stdgen.model.law import Quote, Wording
from stdgen.model.rule import Example
from stdgen.rulekit.citing.differing import differences
from stdgen.rulekit.citing.quoted_law import printed
from tests.rules.reading import read

TODAY = date(2026, 11, 21)
KNOWN = [(quote, now) for quote in law().quotes if (now := lookup.wording(law(), quote.provision, TODAY))]
NAMES = {"SEL": "Serviceloven"}


def paragraphs(lines: list[str]) -> str:
    return "".join(f"<p>{line}</p>" for line in lines)


def printings(quote: Quote, lines: list[str]) -> Iterator[str]:
    """The same section as documents print it."""
    act = NAMES.get(quote.provision.act or "", quote.provision.act)
    place = str(quote.provision._replace(act=None))
    plain = [re.sub(r"^§ \d+( [a-z])?\. ", "", lines[0]), *lines[1:]]
    yield f"<p>{act}:</p><blockquote>{paragraphs(lines)}</blockquote>"
    yield f"<p>{act}:</p>{paragraphs(lines)}"
    yield f"<p>{act}:</p><blockquote>{paragraphs([' '.join(lines)])}</blockquote>"
    yield f"<p>{act}:</p><blockquote>{paragraphs([lines[0].replace('. ', ' ', 1), *lines[1:]])}</blockquote>"
    yield f"<h3>{act} {place}</h3>{paragraphs(plain)}"
    yield f"<p>{act} {place}:</p><blockquote>{paragraphs(plain)}</blockquote>"
    yield f"<p>Det følger af {place} i {act}: ”{' '.join(plain)}”</p>"


def changes(html: str, wording: Wording) -> list[tuple[str, str]]:
    document = read(Example(f"<h1>Støtte</h1><h2>Lovgrundlag</h2>{html}")).document
    assert document is not None
    return [(each.here, each.there) for found in printed(document, law()) for each in differences(found, wording)]


@pytest.mark.parametrize(("quote", "now"), KNOWN, ids=lambda each: str(each.provision) if isinstance(each, Quote) else "now")
def test_every_known_wording_agrees_with_itself_however_it_is_printed(quote: Quote, now: Wording) -> None:
    assert [changes(html, now) for html in printings(quote, now.text.strip().split("\n"))] == [[]] * 7


@pytest.mark.parametrize(("quote", "now"), KNOWN, ids=lambda each: str(each.provision) if isinstance(each, Quote) else "now")
def test_a_word_too_many_is_told_however_the_section_is_printed(quote: Quote, now: Wording) -> None:
    first, *rest = now.text.strip().split("\n")
    words = first.split(" ")
    more = [" ".join([*words[:7], "sædvanligvis", *words[7:]]), *rest] if len(words) > 8 else []
    assert [changes(html, now) for html in printings(quote, more)] == [[("sædvanligvis", "")]] * 7 if more else True


@pytest.mark.parametrize(
    "html",
    [
        "<p>Serviceloven § 103, stk. 2: »Kommunalbestyrelsen kan tilbyde særligt tilrettelagte beskæftigelsesforløb til personer med "
        "særlige sociale problemer.«</p>",
        "<p>Servicelovens § 106: ”En produktion […] må ikke påføre andre virksomheder ubillig konkurrence.”</p>",
        "<p>Servicelovens § 106: ”En produktion ... må ikke påføre andre virksomheder ubillig konkurrence.”</p>",
        "<p>Efter servicelovens § 106 må en produktion i vores værksted ikke skade andre.</p>",
        "<p>Serviceloven:</p><p>§ 106. En produktion, der udføres ved beskyttet beskæftigelse og i aktivitets- og samværstilbud, må ikke "
        "påføre andre virksomheder ubillig konkurrence.</p><p>Vi sælger derfor til dagspris.</p>",
    ],
)
def test_what_is_left_out_on_purpose_or_stands_around_a_quotation_is_no_difference(html: str) -> None:
    wording = next(now for quote, now in KNOWN if str(quote.provision) == ("SEL § 103" if "§ 103" in html else "SEL § 106"))
    assert changes(html, wording) == []


def test_the_place_of_a_gap_is_that_of_the_words_around_it() -> None:
    quote, now = next(each for each in KNOWN if str(each[0].provision) == "SEL § 106")
    html = f"<p>Serviceloven:</p><blockquote><p>{now.text.replace('må ikke påføre', 'må påføre')}</p></blockquote>"
    document = read(Example(f"<h1>Støtte</h1><h2>Lovgrundlag</h2>{html}")).document
    assert document is not None
    (found,) = printed(document, law())
    (change,) = differences(found, now)
    line, start, end = found.at(change.start, change.end)
    assert (change.there, line.text[start:end], str(found.provision)) == ("ikke", "og samværstilbud, må påføre", str(quote.provision))
