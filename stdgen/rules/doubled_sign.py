"""A sign too many, or a space too few: «§ §», «bevillingen..», «§1»."""

import re
from collections.abc import Iterator
from itertools import islice

from stdgen.model.document import Document
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.fix import Fix
from stdgen.model.pattern import pattern
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.approvals.approval import covers, stretches
from stdgen.rulekit.signs import holding, matching
from stdgen.rulekit.unfinished import placeholders
from stdgen.rulekit.unfinished.doubled_signs import (
    FAULTS,
    LOST,
    NUMBERED_TWICE,
    SECTIONS,
    SIDE_BY_SIDE,
    UNIT_SIGNS,
    Fault,
    is_beyond,
    right,
    sections,
)
from stdgen.rulekit.wording import small
from stdgen.rulekit.words import Line, Role, bodies, excerpt, place

_LEFT_OUT = pattern(
    r"\b(?:\w*link(?:et)?|\w*adresse[n]?|\w*side(?:n)?|url|tlf\.?|telefon\w*|e?-?mail|nummer(?:et)?|her)\s?\Z", re.IGNORECASE
)
"""What a colon promises that is left out where a full stop follows it."""
MOST = 20
"""Places in one line; with more of them it is a line of signs."""


def check(document: Document, context: Context) -> Iterator[Hit]:
    """One hit for each such place outside quoted law; an omission («…»), an address and a gap to fill in are none."""
    for body in bodies(document):
        if body and body[0].role is Role.HEADING and body[0].text[:1].isdigit() and (match := NUMBERED_TWICE.match(body[0].text)):
            yield _hit(body[0], match, Fault((), NUMBERED_TWICE, match["number"]))
    doubtful = {id(line): line for line in (*matching(document, SIDE_BY_SIDE), *holding(document, UNIT_SIGNS))}
    for line in doubtful.values():
        if line.role is not Role.QUOTED:
            yield from _in_line(document, line)


def _in_line(document: Document, line: Line) -> Iterator[Hit]:
    """Signs that an earlier fault has told are not told again by a later one, which would say another thing of them."""
    said, told = small(line.text), set[int]()
    for fault in FAULTS:
        if any(sign in said for sign in fault.signs):
            yield from _hits(document, line, fault, told)


def _hits(document: Document, line: Line, fault: Fault, told: set[int]) -> Iterator[Hit]:
    for match in islice(fault.wording.finditer(line.text), MOST):
        start, end = match.span("sign")
        if not told.isdisjoint(range(start, end)):
            continue
        if (not fault.address and _is_in_address(line, match.start())) or _is_gap(document, line, start, end):
            continue
        if LOST.search(line.text, 0, start) or _is_left_out(line.text, start, end) or _ends_a_name(line, start):
            continue
        if fault.instead not in ("(", ")") or is_beyond(match["sign"], line.text):
            told.update(range(start, end))
            yield _hit(line, match, fault)


def _hit(line: Line, match: re.Match[str], fault: Fault) -> Hit:
    words, sign = excerpt(match[0]), " ".join(match["sign"].split())
    if fault.instead is None:
        message = Text(da=f"der mangler et mellemrum efter {sign}: «{words}»", en=f"a space is missing after {sign}: «{words}»")
        hint = Text(da=f"Skriv «{sign} » med mellemrum før tallet.", en=f"Write «{sign} » with a space before the number.")
    else:
        message = Text(da=f"der står to tegn, hvor der skal stå ét: «{words}»", en=f"two signs stand where one belongs: «{words}»")
        if fault.instead == SECTIONS:
            message = Text(da=f"der står for mange paragraftegn: «{words}»", en=f"too many section signs: «{words}»")
        belongs = sections(match)[0] if fault.instead == SECTIONS else right(fault, sign)
        hint = Text(da=f"Skriv «{belongs}».", en=f"Write «{belongs}».")
    return Hit(place(line, match.start(), match.end()), message, hint, words, fix=_fix(fault, match))


def _fix(fault: Fault, match: re.Match[str]) -> Fix:
    """The words with the right sign; certain where it is one sign that stands twice, or several sections are named."""
    if fault.instead == SECTIONS:
        belongs, certain = sections(match)
        return Fix(match[0], f"{belongs} {match[0][match.end('sign') - match.start() :].lstrip()}".rstrip(), safe=certain)
    sign = " ".join(match["sign"].split())
    belongs = f"{sign} " if fault.instead is None else sign[:-1] if sign.endswith("§.") else right(fault, sign)
    start, end = match.start("sign") - match.start(), match.end("sign") - match.start()
    certain = sign[0] == sign[-1] or fault.instead != ","
    before = match[0][:start].rstrip() if belongs[0] in ".,;:" else match[0][:start]
    return Fix(match[0], before + belongs + match[0][end:], safe=fault.certain and certain)


def _is_in_address(line: Line, start: int) -> bool:
    """Whether the word that the sign stands in is a web address or a path."""
    word = line.text[line.text.rfind(" ", 0, start) + 1 : start + 1]
    return "/" in word or "www." in word or "@" in word


def _is_left_out(text: str, start: int, end: int) -> bool:
    """Whether what should stand between the signs was left out: «via dette link: .»."""
    return text[start] == ":" and text[end - 1] == "." and _LEFT_OUT.search(text, 0, start) is not None


def _ends_a_name(line: Line, start: int) -> bool:
    """Whether the first sign is the end of a link's words, of a title: «Se [Hvornår får jeg svar?](…).»."""
    until = 0
    for span in line.spans:
        until += len(span.text)
        if until == start + 1 and line.text[start] in "?!":
            return span.href is not None or bool(span.styles)
    return False


def _is_gap(document: Document, line: Line, start: int, end: int) -> bool:
    """Whether the signs stand for a text to come, or in an approval that is told by a rule of its own."""
    if any(gap.start < end and start < gap.end for gap in placeholders.texts(line.text)):
        return True
    approval = document.fields.approval
    return approval is not None and approval.value == "unfilled" and covers(stretches(document), line, start, end)


RULE = Rule(
    code="SG112",
    name="doubled-sign",
    severity=Severity.NOTE,
    summary=Text(
        da="Tegn står én gang, og efter § er der et mellemrum.",
        en="Signs stand once, and a space follows §.",
    ),
    rationale=Text(
        da="To punktummer eller «§ §» er rester af en rettelse. Uden mellemrum efter § deles tallet fra tegnet ved en søgning, og en "
        "oplæser læser det forkert.",
        en="Two full stops or «§ §» are what a correction left behind. Without a space after § a search misses the number, and a screen "
        "reader reads it wrongly.",
    ),
    source=Source(
        SourceKind.PRACTICE,
        "Sproglige rettelser i offentliggjorte standarder: «§ § 96 og 98» (Køge Kommune)",
        "https://www.koege.dk/borger/hjaelp-og-stoette/kvalitetsstandarder-og-tilsyn/kvalitetsstandard-for-ledsagelse-97",
        "2026-11-21",
    ),
    bad=(
        Example("<h1>Ledsagelse</h1><h2>Lovgrundlag</h2><p>Serviceloven § § 96 og 98.</p>"),
        Example("<h1>Ledsagelse</h1><h2>Afgørelse</h2><p>Du får besked om bevillingen.. Herefter kan du begynde.</p>"),
        Example("<h1>Ledsagelse</h1><h2>Lovgrundlag</h2><p>Hjælpen gives efter §97 i serviceloven.</p>"),
        Example("<h1>Beskæftigelse (Serviceloven §103)</h1><h2>Formål</h2><p>Et arbejde.</p>"),
        Example("<h1>Ledsagelse</h1><h2>Omfang</h2><p>Du kan gå til koncerter,, museer og sport.</p>"),
        Example("<h1>Ledsagelse</h1><h2>Omfang</h2><p>Vil du vide mere?. Så ring til os.</p>"),
        Example("<h1>Ledsagelse</h1><h2>Værdier</h2><p>Vi holder det, vi lover.,</p>"),
        Example("<h1>Ledsagelse</h1><h2>Pris</h2><p>Du betaler selv billetter, mad, transport m.v..</p>"),
        Example("<h1>Ledsagelse</h1><h2>Pris</h2><p>Du betaler 30 %% af beløbet. Egenbetalingen er:: 50 kr.</p>"),
        Example("<h1>Ledsagelse</h1><h2>Klage</h2><p>Du kan klage ((se afsnit 3). Se også prislisten (bilag 2)).</p>"),
        Example("<h1>Ledsagelse</h1><h2>Pris</h2><p>Du betaler 30 % pct. af prisen. Maden koster 50 kr. kroner.</p>"),
        Example("<h1>Ledsagelse</h1><h2>Lovgrundlag</h2><p>Hjælpen gives efter servicelovens§97 og lovens paragraf § 98.</p>"),
        Example("<h1>Ledsagelse</h1><h2>Kontakt</h2><p>Skriv til visitation@@kommunen.dk, eller se www.www.kommunen.dk.</p>"),
        Example("<h1>Ledsagelse</h1><h2>Husk</h2><p>Husk bisidder!! Er der kaffe., te og kage?? Se serviceloven §§ 97, stk. 2.</p>"),
        Example("<h1>Ledsagelse</h1><h2>2. 2. Målgruppe</h2><p>Voksne over 18 år og//eller unge – – og andre.</p>"),
    ),
    good=(
        Example('<h1>Ledsagelse</h1><h2>Frist</h2><p>Se <a href="https://kommunen.dk/svar">Hvornår får jeg svar?</a>. Siden er ny.</p>'),
        Example("<h1>Ledsagelse</h1><h2>Tilsyn</h2><p>Rapporten findes via dette link: .</p>"),
        Example("<h1>Ledsagelse</h1><h2>Lov</h2><p>Se servicelovens §§ 97, stk. 1, og 98, stk. 2. Se § 97, stk. 1, nr. 2, litra a.</p>"),
        Example("<h1>Ledsagelse</h1><h2>Lov</h2><p>Er du i tvivl? ... så ring! (Se: bilag 2.) Du kan også mødes »ansigt til ansigt«.</p>"),
        Example("<h1>Ledsagelse</h1><h2>Pris</h2><p>Mad, transport osv., jf. afsn. 3, evt., hvis det er aftalt m.v., og bl.a., når.</p>"),
        Example("<h1>Ledsagelse</h1><h2>Tider</h2><p>Kl. 10:00, 1,5 time, 1.000,00 kr. a b/c (pdf), (jf. §§ 97, 98) … ja!</p>"),
        Example("<h1>Ledsagelse</h1><h2>2. 2-personers ture</h2><p>Se kapitel 3 (om klage (og frister)). Det er – som sagt – frit.</p>"),
        Example("<h1>Ledsagelse</h1><h2>2. 3. maj</h2><p>Prisen er 30 %, dvs. 30 procent, eller 50 kr. Kroner er danske. :-)</p>"),
        Example("<h1>Ledsagelse</h1><h2>Kontakt</h2><p>Se https://www.kommunen.dk//frister. »Hun sagde »ja«« og gik.</p>"),
        Example("<h1>Ledsagelse</h1><h2>Lovgrundlag</h2><p>Serviceloven §§ 96 og 98, jf. § 97, stk. 1.</p>"),
        Example("<h1>Ledsagelse</h1><h2>Omfang</h2><p>Hjælp til bad ... og måltider… Du bestemmer selv...</p>"),
        Example("<h1>Ledsagelse</h1><h2>Omfang</h2><p>Se https://kommunen.dk/a/../b og www.kommunen.dk/lov/§97 eller ../filer.</p>"),
        Example("<h1>Ledsagelse</h1><h2>Pris</h2><p>Du betaler selv billetter m.v. Du får 3.000,- kr. pr. år.</p>"),
        Example("<h1>Ledsagelse</h1><h2>Godkendelse</h2><p>Godkendt af Byrådet den..</p>"),
        Example("<h1>Ledsagelse</h1><h2>Omfang</h2><p>Borgeren skriver ,,jeg vil gerne'' og kan lide tallene 1..5.</p>"),
        Example("<h1>Ledsagelse</h1><h2>Lovgrundlag</h2><blockquote><p>§1. Loven gælder for §97..</p></blockquote>"),
        Example("<h1>Ledsagelse</h1><h2>Kontakt</h2><p>Tlf.: 70 10 10 10. Mandag-torsdag kl. 9-14, fredag kl. 9-12.</p>"),
        Example("<h1>Ledsagelse</h1><h2>Omfang</h2><p>Spørger du: ”Hvornår kommer I?”, så svarer vi. Kør! Hvad?!</p>"),
        Example("<h1>Ledsagelse</h1><h2>Indhold</h2><p>Indledning . . . . . . . . 3</p><p>Formål ........ 4</p>"),
    ),
    check=check,
)
