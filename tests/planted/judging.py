"""A report on a planted file becomes true, false and missed findings."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from stdgen import app
from stdgen.model.document import Box, Document, Location
from stdgen.model.finding import Finding
from stdgen.rulekit.words import Line, lines
from tests.planted.answering import RULES as ASKED
from tests.planted.answering import answered, said
from tests.planted.configured import configured
from tests.planted.plant import Plant
from tests.planted.sheet import Sheet

UNKNOWN_ELSEWHERE = frozenset(
    {
        "untagged-pdf",
        "bad-tags",
        "missing-document-language",
        "missing-document-title",
        "missing-alt-text",
        "heading-level-skipped",
        "table-without-header",
        "pdfua-violation",
    }
)
"""Rules about the file that are judged on the files made for them alone, as of other producers' files nobody knows the truth."""
OF_THE_GROUND = frozenset({"statutory-point-missing"})
"""What the sound text of some services lacks on purpose: judged on the plants made for it alone."""
ABOUT_FILES = UNKNOWN_ELSEWHERE | {
    "unreadable-file",
    "scanned-document",
    "misnamed-file",
    "open-revisions",
    "open-comments",
    "suspicious-text-layer",
    "schema-violation",
    "source-drift",
}
"""Rules about the file itself: no other is judged on the files made for them, which may read wrong."""
_TEMPLATES = Path(__file__).parent / "templates"
_NOTE = re.compile(r"\^\[([^]]*)\]")
_MARK = re.compile(r"\d+")
_SPACE = re.compile(r"[\s\u00ad\u2060|:]+")
_NOTATION = re.compile(r"\*\*|\[([^]]*)\]\([^)]*\)|(?m:^\s*(?:- |\d+\) |[a-z]\) |> |\| ))")


class Kind(StrEnum):
    """What is judged: a planted fault that was met or missed, a finding that is true or false."""

    MET = "met"
    MISSED = "missed"
    TRUE = "true"
    FALSE = "false"


@dataclass(frozen=True, slots=True)
class Verdict:
    """One judgement on a rule; `where` is the file, `words` what a person needs to judge it anew."""

    kind: Kind
    rule: str
    where: str
    words: str = ""


def judged(sheet: Sheet, where: str, name: str, data: bytes) -> Iterator[Verdict]:
    """The verdicts on a file, which is read as anybody's."""
    given = app.Input(name, data, configuration=configured(sheet, name), path=name)
    report = app.check([given], _settings(sheet, given))
    told = [finding for each in (*report.documents, *report.configurations) for finding in each.findings]
    found = [finding for finding in told if _counts(finding, sheet)]
    document = app.read(given, profile="standard", ignore_source=True).document if found else None
    placed = [(finding, _planted_at(finding, sheet, document)) for finding in found]
    for plant in sheet.plants:
        if plant.fault:
            met = any(own is plant and finding.name == plant.rule for finding, own in placed)
            there = ", ".join(sorted({finding.name for finding in told}))
            missed = f"{plant.words[:300]} {' '.join(('without', *plant.drop)) if plant.drop else ''} (found: {there})"
            yield Verdict(Kind.MET if met else Kind.MISSED, plant.rule, where, missed)
    for finding, own in placed:
        right = own is not None and (finding.name in own.also or (own.fault and finding.name == own.rule))
        words = f"{finding.message.da} | {finding.excerpt} | {_told(own)}"
        yield Verdict(Kind.TRUE if right else Kind.FALSE, finding.name, where if own else _ground(sheet, where), words)


def _ground(sheet: Sheet, where: str) -> str:
    """Where the sound text stands, which is the same on all sheets of a house: what is found there is one finding."""
    return f"{sheet.ground.house.key} {where.rpartition(' ')[2]}"


def _settings(sheet: Sheet, given: app.Input) -> app.Settings:
    rules = {plant.rule for plant in sheet.plants}
    settings = app.Settings(
        sheet.day,
        profile=sheet.profile,
        stage=sheet.stage,
        ignore_source="source-drift" not in rules,
        templates=_TEMPLATES,
        conformance="pdfua-violation" in rules,
    )
    if not rules & ASKED:
        return settings
    written = {address: answer for plant in sheet.plants for address, answer in plant.answers.items()}
    return settings._replace(answers=said(written) if written else answered(given, settings, "\n".join(sheet.words)))


def _told(own: Plant | None) -> str:
    return f"{'fault' if own.fault else 'decoy'} of {own.rule}: {own.words[:200]}" if own else "the sound text"


def _counts(finding: Finding, sheet: Sheet) -> bool:
    if any(plant.rule in ABOUT_FILES for plant in sheet.plants):
        return finding.name in ABOUT_FILES
    if finding.name in OF_THE_GROUND:
        return any(plant.rule == finding.name or finding.name in plant.also for plant in sheet.plants)
    return finding.name not in UNKNOWN_ELSEWHERE


def _planted_at(finding: Finding, sheet: Sheet, document: Document | None) -> Plant | None:
    """The plant that stands where the finding points; a fault of the whole document stands everywhere."""
    for plant in sheet.plants:
        if plant.whole and (finding.name in plant.also or finding.name == plant.rule):
            return plant
    there = [_plain(line.text) for line in _lines_at(finding, document)] if document else []
    said = _plain(finding.excerpt.removesuffix(" …"))
    for plant, words in zip(sheet.plants, sheet.words, strict=True):
        for own in _ways(words):
            if any(len(text) > 2 and _same(text, own, words) for text in there) and (not said or _same(said, own, words)):
                return plant
    holding = [plant for plant, words in zip(sheet.plants, sheet.words, strict=True) if said and said in _plain(words)]
    return holding[0] if len(holding) == 1 and len(said) > 8 else None


def _same(text: str, own: str, words: str) -> bool:
    """Whether a text is one of the plant's, or holds it; the marks of notes may be printed in it."""
    if text in own or own in text:
        return True
    return _NOTE.search(words) is not None and _MARK.sub("", text) in _MARK.sub("", own)


def _ways(words: str) -> tuple[str, ...]:
    """The plant's words in small letters alone: its footnotes behind the text, and where it refers to them."""
    if not (notes := _NOTE.findall(words)):
        return (_plain(words),)
    return _plain(_NOTE.sub("", words) + "".join(notes)), _plain(_NOTE.sub(lambda found: found[1], words))


def _plain(words: str) -> str:
    return _SPACE.sub("", _NOTATION.sub(lambda found: found[1] or "", words)).lower()


def _lines_at(finding: Finding, document: Document) -> list[Line]:
    every = list(lines(document))
    at = finding.at
    if at.page is not None and at.box is not None:
        return [line for line in every if any(_touch(span.at, at.page, at.box) for span in line.printed)]
    if at.line is not None and at.column is not None:
        before = [(_start(line), line) for line in every if line.printed and _start(line) <= (at.line, at.column or 0)]
        return [max(before, key=lambda pair: pair[0])[1]] if before else []
    under = [line for line in every if line.under == at.under or any(span.at.under == at.under for span in line.printed)]
    return [line for line in under if _plain(finding.excerpt.removesuffix(" …")) in _plain(line.text)]


def _start(line: Line) -> tuple[int, int]:
    at = line.printed[0].at
    return at.line or 0, at.column or 0


def _touch(at: Location, page: int, box: Box) -> bool:
    if at.page != page or at.box is None:
        return False
    x0, top, x1, bottom = at.box
    return min(x1, box[2]) - max(x0, box[0]) > 0 and min(bottom, box[3]) - max(top, box[1]) > 0.3 * (box[3] - box[1])
