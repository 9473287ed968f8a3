"""The same word twice in a row: «Du er er»."""

import re
from collections.abc import Iterator
from operator import eq

from stdgen.model.document import Document
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.pattern import pattern
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.words import excerpt, lines, place

TWICE = pattern(r"(?<![\w&/'’.-])(?!x+\b)([^\W\d_]+)[^\S\n]+\1(?![\w&/'’-])", re.IGNORECASE)
WORD = pattern(r"\w+")
AFTER = pattern(r"\s+(?:dag|går|morgen|aften|aftes|nat|år|øvrigt|stedet|forvejen|orden|gang|alt|det|den|et|en|[A-ZÆØÅ]\w+)\b")

GOOD_DANISH = {
    "det": "«… er det det, du ønsker»",
    "den": "«Er den den rette?»",
    "de": "«Er de de samme?»",
    "der": "«… den, der der bor»",
    "som": "«borgere, som som udgangspunkt …»",
    "har": "«den hjælp, du har har betydning»",
    "så": "«… så så vi på sagen»",
    "meget": "forstærkning",
    "mange": "forstærkning",
    "rigtig": "forstærkning",
    "langt": "forstærkning",
}
"""Words that may stand twice, with where they do."""

NEVER_LAST = frozenset(("den", "de", "det", "der", "som", "har"))
ENDS = pattern(r"\s*\.(?:\s|$)")
"""Of these the second begins a clause: at the end of a statement it can't."""


def check(document: Document, context: Context) -> Iterator[Hit]:
    """One hit for each pair within a paragraph; a pair across a line break, a list point or a cell is no pair."""
    for line in lines(document):
        if not _may_hold_pair(line.text):
            continue
        for match in TWICE.finditer(line.text):
            if not _is_good(match):
                words = excerpt(match[0])
                yield Hit(
                    place(line, match.start(), match.end()),
                    Text(da=f"ordet står to gange: «{words}»", en=f"the word stands twice: «{words}»"),
                    Text(da=f"Slet det ene «{match[1]}».", en=f"Delete one «{match[1]}»."),
                    words,
                )


def _may_hold_pair(text: str) -> bool:
    """Whether any two words in a row are the same; comparing words is four times faster than the pattern."""
    words = WORD.findall(text.lower())
    return any(map(eq, words, words[1:]))


def _is_good(match: re.Match[str]) -> bool:
    """A second word with a capital is a name or a new sentence; a single letter is a sign, but for the preposition i."""
    word, second = match[1], match[0][-len(match[1]) :]
    if second != second.lower():
        return True
    if word.lower() in GOOD_DANISH:
        return not (word.lower() in NEVER_LAST and ENDS.match(match.string, match.end()))
    if word.lower() == "i":
        return bool(AFTER.match(match.string, match.end()))
    return len(word) == 1


RULE = Rule(
    code="SG401",
    name="doubled-word",
    severity=Severity.WARNING,
    summary=Text(da="Intet ord står to gange i træk.", en="No word stands twice in a row."),
    rationale=Text(
        da="To ens ord er som regel resten af en rettelse. En stavekontrol ser dem ikke altid; en oplæser siger dem højt.",
        en="Two equal words are mostly what a correction left behind. A spell checker does not always see them; a screen reader says "
        "them aloud.",
    ),
    source=Source(
        SourceKind.PRACTICE,
        "Lejre Kommune: Sprogpolitik (præcist sprog)",
        "https://www.lejre.dk/om-kommunen/sprogpolitik-i-lejre-kommune/",
        "2026-11-21",
    ),
    bad=(
        Example("<h1>Støtte</h1><h2>Forventninger til dig</h2><ul><li>Du er er medansvarlig.</li></ul>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Vi hjælper dig med <strong>med</strong> at komme ud.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Du du får hjælp til\nat at lave mad.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Tilbuddet ligger i i bymidten.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Vi henter tøjet og vasker det det.</p>"),
    ),
    good=(
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Er det det? Så er det det, vi gør.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Er det det, du ønsker, får du hjælp. Den, der der bor, kan søge.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Borgere, som som udgangspunkt bor alene, tilbydes støtte.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Den situation, du er i i dag, bliver vurderet.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Rejsen går til Bora Bora og Baden Baden.</p>"),
        Example("<h1>Støtte</h1><h2>Omfang</h2><p>Ring på 40 40 12 12 om 3 3-dages ophold.</p>"),
        Example("<h1>Støtte</h1><h2>Omfang</h2><ul><li>du får hjælp</li><li>hjælp til bad</li></ul>"),
        Example("<h1>Støtte</h1><h2>Kontakt</h2><p>Visitationen kommune<br>kommune 1</p>"),
        Example("<h1>Støtte</h1><h2>Omfang</h2><table><tr><td>mad</td><td>mad</td></tr><tr><td>bad</td><td>bad</td></tr></table>"),
        Example("<h1>Støtte</h1><h2>Omfang</h2><p>Det, du kan, kan du selv. Hjælpen gives, om, om nødvendigt, hver dag.</p>"),
    ),
    check=check,
)
