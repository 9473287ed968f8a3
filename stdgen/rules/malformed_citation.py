"""A reference to law that cannot be looked up: a sign without a number, an act's name spelt wrong, a place written backwards."""

import re
from collections.abc import Iterator

from stdgen.model.document import Document
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.pattern import pattern
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.signs import holding
from stdgen.rulekit.words import Line, excerpt, place

SIGNS = ("§", "lov")
"""Every such reference holds one of these in small letters."""


def check(document: Document, context: Context) -> Iterator[Hit]:
    """A hit for each reference that names no place in any act."""
    for line in holding(document, SIGNS):
        if "§" in line.text:
            yield from _found(line, _NO_NUMBER, _NUMBERLESS, _NUMBER_HINT)
            yield from _found(line, _UNENDED, _HALF, _HALF_HINT)
            yield from _found(line, _BACKWARDS, _TURNED, _TURNED_HINT)
        if "lov" in line.text.lower():
            yield from _found(line, _MISSPELT, _MISNAMED, _MISNAMED_HINT)


def _found(line: Line, wording: re.Pattern[str], message: Text, hint: Text) -> Iterator[Hit]:
    for match in wording.finditer(line.text):
        words = excerpt(match[0])
        told = Text(da=f"{message.da}: «{words}»", en=f"{message.en}: «{words}»")
        yield Hit(place(line, match.start(), match.start() + len(match[0].rstrip())), told, hint, words)


_NUMBERLESS = Text(da="henvisningen har ingen paragraf", en="the reference names no section")
_NUMBER_HINT = Text(da="Skriv paragraffens nummer efter tegnet.", en="Write the section's number after the sign.")
_HALF = Text(da="henvisningen mangler et tal", en="a number is missing in the reference")
_HALF_HINT = Text(
    da="Skriv tallet efter «stk.» og «nr.», eller slet ordet.", en="Write the number after «stk.» and «nr.», or delete the word."
)
_TURNED = Text(da="henvisningen er skrevet bagfra", en="the reference is written backwards")
_TURNED_HINT = Text(
    da="Skriv paragraf, stykke og nummer i den orden: § 83, stk. 1, nr. 2.", en="Write section, subsection, number in that order."
)
_MISNAMED = Text(da="lovens navn er stavet forkert", en="the act's name is misspelt")
_MISNAMED_HINT = Text(
    da="Skriv «serviceloven» eller «lov om social service», så loven kan slås op.",
    en="Write «serviceloven» or «lov om social service», so that the act can be looked up.",
)
_NO_NUMBER = pattern(r"§{1,2}(?=\s*(?:[.,;:)]|$|(?:i|og|eller|stk\.?|nr\.?|om|for|,)\s))(?:\s*stk\.?)?", re.IGNORECASE)
_UNENDED = pattern(
    r"§{1,2}\s*\d+(?:\s?[a-zæøå](?!\w))?(?:,?\s*stk\.?\s*\d+)?,?\s*(?:stk|nr)\b\.?+(?=\s*(?:[,;:)]|$|(?:i|og|om|af|for|nr|stk|efter)\b))",
    re.IGNORECASE,
)
_BACKWARDS = pattern(
    r"\b(?:stk\.?\s*\d+|nr\.?\s*\d+)\s*,?\s*(?:i\s+|af\s+)?§\s*\d+\s?[a-zæøå]?\b(?!\w)(?=[^.]*\b[\w-]*lov)|\bnr\.?\s*\d+\s*,\s*stk\.?\s*\d+",
    re.IGNORECASE,
)
_MISSPELT = pattern(
    r"\b(?:lov\s+om\s+social\s*services|lov\s+om\s+socialservice|sevicelov\w*|serivcelov\w*|servicelvo\w*|serviceslov\w*|retsikkerhedslov\w*"
    r"|forvaltningsslov\w*|lov\s+om\s+socail\s+service|lov\s+om\s+social\s+sevice|barnetslov\w*)",
    re.IGNORECASE,
)

RULE = Rule(
    code="SG305",
    name="malformed-citation",
    severity=Severity.WARNING,
    summary=Text(da="En henvisning til en lov kan slås op.", en="A reference to an act can be looked up."),
    rationale=Text(
        da="En borger, der vil læse loven, har kun henvisningen at gå efter. Et paragraftegn uden tal fører ingen steder hen.",
        en="A citizen who wants to read the act has only the reference to go by. A section sign without a number leads nowhere.",
    ),
    source=Source(
        SourceKind.PRACTICE,
        "Kvalitetsstandarder med «Lov om socialservice» og «§ § 96 og 98» (Køge Kommune m.fl.)",
        "https://www.koege.dk/borger/hjaelp-og-stoette/kvalitetsstandarder-og-tilsyn/kvalitetsstandard-for-laengerevarende-botilbud-108-og-105",
        "2026-11-21",
    ),
    bad=(
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Hjælpen gives efter servicelovens §.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Hjælpen gives efter lov om socialservice § 85.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Jf. § , stk. 2, i serviceloven.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Servicelovens § 83, nr. 2, stk. 1.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Støtten gives efter § 85, stk., i serviceloven.</p>"),
    ),
    good=(
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Hjælpen gives efter servicelovens § 85.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Hjælpen gives efter lov om social service § 83, stk. 1, nr. 2.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Serviceloven §§ 83, 83 a og 86, jf. stk. 2 i samme bestemmelse.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>§§-tegnet står for paragraffer; den enkelte § forklares nedenfor.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Servicelovens § 83, stk. 1-3, § 95, stk. 2 og 3, og § 96, stk.\u00a01.</p>"),
        Example("<h1>Social service</h1><h2>Lovgrundlag</h2><p>Loven om social service kaldes også serviceloven.</p>"),
    ),
    check=check,
)
