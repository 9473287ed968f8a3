"""A standard that gives no way of reaching those who can answer."""

import re
from collections.abc import Iterator

from stdgen.model.document import Document, FieldKind, Location, Topic
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.pattern import pattern
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.services import services
from stdgen.rulekit.topics import headed
from stdgen.rulekit.words import lines

MESSAGE = Text(da="kontaktoplysninger mangler", en="there is no way to get in touch")
HINT = Text(
    da="Skriv, hvem man kan henvende sig til, med telefonnummer, mail eller adresse, fx under overskriften «Kontakt».",
    en="Write whom one can turn to, with a telephone number, mail or address, for instance under the heading «Kontakt».",
)


def check(document: Document, context: Context) -> Iterator[Hit]:
    """One hit for a document without a telephone number, a mail, an address, or a section on whom to turn to."""
    if Topic.CONTACT in context.elsewhere or any(field.kind in _WAYS for field in document.fields.contact):
        return
    every = services(document)
    if any(headed(service, Topic.CONTACT) for service in every) or any(_WAY.search(line.text) for line in lines(document)):
        return
    yield Hit(Location(), MESSAGE, HINT)


_WAYS = frozenset((FieldKind.ADDRESS, FieldKind.PHONE, FieldKind.MAIL, FieldKind.SECURE))
_WAY = pattern(
    r"\w@\w|\w,?\s+\d{4}\s+(?-i:[A-ZÆØÅ][a-zæøå]{2})|(?:\btlf|\btelefon|\bring|\bkontakt).{0,80}?(?<!\d)\d\d\s?\d\d\s?\d\d\s?\d\d(?!\d)",
    re.IGNORECASE,
)

RULE = Rule(
    code="SG213",
    name="missing-contact",
    severity=Severity.NOTE,
    summary=Text(
        da="En kvalitetsstandard siger, hvordan man får fat i kommunen.", en="A quality standard says how to reach the municipality."
    ),
    rationale=Text(
        da="Den, der vil søge eller spørge, skal vide hvor. Navnet på en afdeling er ikke nok uden nummer, mail eller adresse.",
        en="Whoever wants to apply or ask must know where. A department's name is not enough without a number, a mail or an address.",
    ),
    source=Source(
        SourceKind.PRACTICE,
        "Lejre Kommune: Sprogpolitik (hjælp læseren videre)",
        "https://www.lejre.dk/om-kommunen/sprogpolitik-i-lejre-kommune/",
        "2026-11-21",
    ),
    bad=(
        Example("<h1>Madservice</h1><h2>Formål</h2><p>Sund mad.</p><h2>Indhold</h2><p>Varm mad hver dag.</p>"),
        Example("<h1>Støtte</h1><h2>Ansøgning</h2><p>Du søger hos Visitationen.</p><h2>Pris</h2><p>Støtten koster 120 kr. om måneden.</p>"),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Du kan klage til Myndighedsafdelingen inden fire uger.</p>"),
    ),
    good=(
        Example("<h1>Støtte</h1><h2>Formål</h2><p>Hjælp.</p><h2>Kontakt</h2><p>Visitationen, tlf. 12 34 56 78</p>"),
        Example("<h1>Støtte</h1><h2>Kontakt</h2><p>Du kan kontakte Visitationen på hverdage.</p>"),
        Example("<h1>Støtte</h1><h2>Ansøgning</h2><p>Du kan ringe til Visitationen på telefon 12345678.</p>"),
        Example("<h1>Støtte</h1><h2>Formål</h2><p>Hjælp.</p><p>Myndighedsafdelingen, Torvet 3, 8500 Grenaa</p>"),
        Example("<h1>Støtte</h1><h2>Ansøgning</h2><p>Skriv til visitationen@kommune.dk.</p>"),
        Example("<h1>Støtte</h1><h2>Hvor kan du henvende dig?</h2><p>I borgerservice på rådhuset.</p>"),
    ),
    check=check,
)
