"""The same passage twice in the text about one service, word for word or, under another heading, with a word or two put for others."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from stdgen.danish.sentences import sentences
from stdgen.model.document import Document, Topic
from stdgen.model.finding import Hit, Severity
from stdgen.model.pattern import pattern
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.near_copies import near_copies
from stdgen.rulekit.parted import parted
from stdgen.rulekit.sources import HIDDEN_DATA
from stdgen.rulekit.spoken import spoken
from stdgen.rulekit.words import Body, Line, Role, bodies, excerpt, place

LEAST_WORDS = 16
"""Words of two sentences or more that nobody writes twice by chance."""
LEAST_ALONE = 22
"""Words of one sentence of which the same holds; a set phrase on the assessment is shorter."""
LEAST_SENTENCE = 4
STATUTE = pattern(r"\s*[\"”“»«]?(?:§\s*\d|stk\.\s*\d)", re.IGNORECASE)
STATUTE_SIGNS = frozenset('§sS"”“»«')
TEXT, LAW = Role.TEXT, Topic.LEGAL_BASIS


class Said(NamedTuple):
    """A sentence, or a row of a table, with its line, what it says as printed and in small letters, and how many words it has."""

    line: Line
    start: int
    end: int
    text: str
    words: tuple[str, ...]
    length: int


def check(document: Document, context: Context) -> Iterator[Hit]:
    """One hit for each later passage; law, cells and what is said of another service of a catalogue may repeat."""
    of = spoken(document).of
    every = bodies(document)
    for own in parted(document):
        said = [each for body in every[own] for each in _said(body, of)]
        told: set[int] = set()
        for first, second, length in _repeated(said):
            yield _hit(said[first : first + length], said[second : second + length])
            told.update(range(second, second + length))
        for first, second, length in near_copies([each.words for each in said], [each.line.under for each in said]):
            if told.isdisjoint(range(second, second + length)):
                yield _hit(said[first : first + length], said[second : second + length])
        if any(line.cell is not None and line.text.count(" ") >= LEAST_WORDS - 1 for body in every[own] for line in body):
            whole = [each for body in every[own] for line in body for each in _sentences(line, of)]
            for first, second, length in _repeated(whole, across=True):
                yield _hit(whole[first : first + length], whole[second : second + length])


def _said(body: Body, of: Mapping[str, tuple[list[str], ...]]) -> Iterator[Said]:
    """The sentences of a body, and each row of a table as one."""
    row: list[Line] = []
    for line in body:
        if row and (line.cell is None or line.cell[1] == 0):
            yield _row(row, of)
            row = []
        if line.cell is None:
            yield from _sentences(line, of)
        elif line.role is TEXT and line.topic is not LAW:
            row.append(line)
    if row:
        yield _row(row, of)


def _sentences(line: Line, of: Mapping[str, tuple[list[str], ...]]) -> Iterator[Said]:
    """The sentences of a paragraph or a cell, but for law."""
    if line.role is not TEXT or line.topic is LAW:
        return
    for sentence, words in zip(sentences(line.text), of[line.text], strict=True):
        if sentence.text[0] not in STATUTE_SIGNS or not STATUTE.match(sentence.text):
            yield Said(line, sentence.start, sentence.end, sentence.text, tuple(words), sentence.text.count(" ") + 1)


def _row(cells: list[Line], of: Mapping[str, tuple[list[str], ...]]) -> Said:
    """A row of a table as one sentence: with other words in its first cell it says something else."""
    words = tuple([word for cell in cells for said in of[cell.text] for word in said])
    return Said(cells[0], 0, len(cells[0].text), " ".join(cell.text for cell in cells), words, len(words))


def _repeated(said: list[Said], *, across: bool = False) -> Iterator[tuple[int, int, int]]:
    """Where a row of sentences stands first and again, and how many sentences it has; the longest row from each place.

    `across`: once in a table's cell and once outside any; two cells may say the same of two things.
    """
    if len({each.words for each in said}) == len(said):
        return
    places: dict[tuple[str, ...], list[int]] = {}
    at = 0
    while at < len(said):
        before = [place for place in places.get(said[at].words, ()) if not across or _is_celled(said[place]) is not _is_celled(said[at])]
        length, first = max((_length(said, place, at), place) for place in before) if before else (0, 0)
        step = 1
        if length and sum(each.length for each in said[at : at + length]) >= (LEAST_ALONE if length == 1 else LEAST_WORDS):
            yield first, at, length
            step = length
        for here in range(at, at + step):
            if said[here].length >= LEAST_SENTENCE:
                places.setdefault(said[here].words, []).append(here)
        at += step


def _is_celled(said: Said) -> bool:
    return said.line.cell is not None


def _length(said: list[Said], first: int, second: int) -> int:
    length = 0
    while first + length < second and second + length < len(said) and said[first + length].words == said[second + length].words:
        length += 1
    return length


def _hit(first: list[Said], again: list[Said]) -> Hit:
    words = excerpt(" ".join(each.text for each in again))
    line, start = again[0].line, again[0].start
    end = max(each.end for each in again if each.line is line)
    where = first[0].line.under[-1] if first[0].line.under else ""
    at_da, at_en = (f" (første gang under «{where}»)", f" (first under «{where}»)") if where else ("", "")
    same = all(one.words == other.words for one, other in zip(first, again, strict=True))
    what_da, what_en = ("samme", "the same") if same else ("næsten samme", "nearly the same")
    return Hit(
        place(line, start, end),
        Text(da=f"{what_da} tekst står to gange: «{words}»{at_da}", en=f"{what_en} text stands twice: «{words}»{at_en}"),
        Text(
            da="Behold teksten ét sted, og henvis til den fra det andet.",
            en="Keep the text in one place and refer to it from the other.",
        ),
        words,
    )


LONG = (
    "Kommunen vurderer sammen med dig, hvilke opgaver du selv kan klare, og hvilke du har brug for hjælp til i hverdagen. "
    "Vurderingen bliver skrevet ned og sendt til dig, så du kan se, hvad vi har lagt vægt på."
)

TWO = "Alle ansatte har tavshedspligt. De må ikke fortælle andre om private forhold, heller ikke når de er holdt op."

ROWS = (
    "<table><tr><th>Dag</th><th>Aktivitet</th><th>Sted</th></tr><tr><td>Mandag</td><td>Fælles madlavning</td><td>Køkkenet i Huset</td></tr>"
    "<tr><td>Onsdag</td><td>Gåtur med kaffe bagefter</td><td>Parken ved den store port</td></tr></table>"
)
RULE = Rule(
    code="SG114",
    name="duplicate-passage",
    severity=Severity.NOTE,
    summary=Text(da="Samme afsnit står kun ét sted.", en="A passage stands in one place only."),
    rationale=Text(
        da="Tekst, der er kopieret, bliver kun rettet det ene sted. Næste år siger dokumentet to ting. Fælles tekst hører hjemme ét sted. "
        "En kort sætning, fx om den individuelle vurdering, må gerne gentages.",
        en="Text that was copied is corrected in one place only. Next year the document says two things. Common text belongs in one place. "
        "A short sentence, such as one on the individual assessment, may be repeated.",
    ),
    source=HIDDEN_DATA,
    bad=(
        Example(f"<h1>Støtte</h1><h2>Visitation</h2><p>{LONG}</p><h2>Afgørelse</h2><p>{LONG}</p>"),
        Example(f"<h1>Støtte</h1><h2>Visitation</h2><p>{LONG} Du får svar.</p><p>Ring til os. {LONG} Så hører du fra os.</p>"),
        Example(f"<h1>Støtte</h1><p>{LONG}</p><h2>Afgørelse</h2><p>{LONG.replace('. ', '.</p><p>')}</p>"),
        Example(f"<h1>Støtte</h1><h2>Personale</h2><p>{TWO}</p><h2>Tavshedspligt</h2><p>{TWO}</p>"),
        Example(f"<h1>Støtte</h1><h2>Indhold</h2>{ROWS}<h2>Start</h2>{ROWS}"),
        Example(f"<h1>Støtte</h1><h2>Visitation</h2><p>{LONG}</p><h2>Afgørelse</h2><p>{LONG.replace('hverdagen', 'hjemmet')}</p>"),
        Example(f"<h1>Støtte</h1><h2>Hold</h2><table><tr><td>Start</td><td>{LONG}</td></tr></table><h2>Start</h2><p>{LONG}</p>"),
    ),
    good=(
        Example(f"<h1>Støtte</h1><h2>Visitation</h2><p>{LONG}</p>"),
        Example(
            "<h1>Støtte</h1><h2>Visitation</h2><p>Hjælpen gives efter en konkret og individuel vurdering af dit behov.</p>"
            "<h2>Afgørelse</h2><p>Hjælpen gives efter en konkret og individuel vurdering af dit behov.</p>"
        ),
        Example(f"<h1>Støtte</h1><h2>Lovgrundlag</h2><p>{LONG}</p><h2>Afgørelse</h2><p>{LONG}</p>"),
        Example(f"<h1>Støtte</h1><h2>Visitation</h2><blockquote><p>{LONG}</p></blockquote><h2>Afgørelse</h2><p>{LONG}</p>"),
        Example(
            "<h1>Katalog</h1>"
            f"<h2>Rengøring</h2><h3>Formål</h3><p>Et hjem.</p><h3>Målgruppe</h3><p>Borgere.</p><h3>Afgørelse</h3><p>{LONG}</p>"
            f"<h2>Indkøb</h2><h3>Formål</h3><p>Varer.</p><h3>Målgruppe</h3><p>Borgere.</p><h3>Afgørelse</h3><p>{LONG}</p>"
        ),
        Example(
            f"<h1>Støtte</h1><h2>Hold</h2><table><tr><td>Hold</td><td>Indhold</td></tr><tr><td>A</td><td>{LONG}</td></tr>"
            f"<tr><td>B</td><td>{LONG}</td></tr></table>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Svar</h2><p>Vi svarer i Digital Post. Svaret på en ny ansøgning kommer inden for fire uger efter, at vi "
            "har modtaget den.</p><h2>Ændring</h2><p>Vi svarer i Digital Post. Svaret på en ny ansøgning kommer inden for to uger "
            "efter, at vi har modtaget den.</p>"
        ),
        Example(f"<h1>Støtte</h1><h2>Visitation</h2><p>{LONG}</p><p>{LONG.replace('sammen med dig', 'altid')}</p>"),
    ),
    check=check,
)
