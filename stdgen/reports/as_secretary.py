"""A report becomes a sheet for the committee's secretary: which standards may be published, who approved them, and what is in the way."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from enum import IntEnum
from importlib.resources import files

from markupsafe import Markup

from stdgen.danish.blocking import Block, in_the_way
from stdgen.danish.states import APPROVALS, READ, day
from stdgen.model.document import ApprovalState
from stdgen.model.finding import Severity
from stdgen.model.report import ApprovalStatus, DocumentReport, ReadStatus, Report
from stdgen.model.taming import holdable
from stdgen.model.text import Lang, Text
from stdgen.model.wording import SEVERITIES, place

ALIKE = 3  # things in the way of one kind that are told in words; one more is too, rather than counted in a line as long
MANY = 12  # documents from which the sheet is set closer
LONGEST = 220  # characters of one reason


class Verdict(IntEnum):
    """Whether a document may be published, the worst first, as the sheet lists them."""

    NO = 0
    LOOK = 1
    YES = 2


TITLE = Text(da="Kvalitetsstandarder til udgivelse", en="Quality standards for publication")
JUDGED = Text(da="Bedømt {0}", en="Judged on {0}")
SUM = Text(da="{0} af {1} kan udgives", en="{0} of {1} can be published")
NOTHING = Text(da="Ingen dokumenter.", en="No documents.")
HEADS = (
    Text(da="Dokument", en="Document"),
    Text(da="Godkendt af og hvornår", en="Approved by and when"),
    Text(da="Kan udgives?", en="May be published?"),
    Text(da="Det spærrer", en="In the way"),
)
VERDICTS = {
    Verdict.NO: Text(da="Nej", en="No"),
    Verdict.LOOK: Text(da="Ja, men se advarslerne", en="Yes, but see the warnings"),
    Verdict.YES: Text(da="Ja", en="Yes"),
}
MORE = Text(da="… og {0} til af samme slags", en="… and {0} more of the same kind")
AND = Text(da=" og ", en=" and ")
BESIDES = Text(da="Til fagkontoret: {0}.", en="For the specialists: {0}.")
FREE = Text(da="Intet. ", en="Nothing. ")
ACCEPTED = (
    Text(da="Ét fund er accepteret og ikke talt med.", en="One finding is accepted and not counted."),
    Text(da="{0} fund er accepteret og ikke talt med.", en="{0} findings are accepted and not counted."),
)
KNOWN = (
    Text(da="Ét fund er kendt i forvejen og ikke rettet.", en="One finding was known before and is not mended."),
    Text(da="{0} fund er kendt i forvejen og ikke rettet.", en="{0} findings were known before and are not mended."),
)
LEGEND = Text(
    da="En fejl spærrer: den rettes, før standarden udgives. Advarsler og bemærkninger er til fagkontoret. "
    "Hele rapporten viser, hvor hvert fund står.",
    en="An error is in the way: it is put right before the standard is published. Warnings and notes are for the department. "
    "The full report shows where each finding stands.",
)


def render(report: Report, lang: Lang) -> str:
    """The sheet as one web page without script, made to be printed: a committee's batch fills one side of A4."""
    today = day(report.as_of.isoformat(), lang)
    body = Markup("\n").join(_body(report.documents, lang)) if report.documents else _inside("p", NOTHING.in_(lang))
    page = _resource("secretary.html").format(
        lang=lang,
        title=TITLE.in_(lang),
        day=today,
        style=_resource("secretary.css"),
        judged=JUDGED.in_(lang).format(today),
        version=report.version,
        body=body,
    )
    return holdable(page)


def verdict(document: DocumentReport) -> Verdict:
    """A document may be published if nothing is in the way."""
    if in_the_way(document):
        return Verdict.NO
    return Verdict.LOOK if any(finding.severity is Severity.WARNING for finding in document.findings) else Verdict.YES


def _body(documents: Sequence[DocumentReport], lang: Lang) -> Iterator[Markup]:
    free = sum(verdict(document) is not Verdict.NO for document in documents)
    yield _inside("p", SUM.in_(lang).format(free, len(documents)), "sum")
    yield Markup('<table class="{}">\n<thead><tr>{}</tr></thead>\n<tbody>').format(
        "many" if len(documents) >= MANY else "few",
        Markup().join(Markup('<th scope="col">{}</th>').format(head.in_(lang)) for head in HEADS),
    )
    for document in sorted(documents, key=verdict):
        yield _row(document, lang)
    yield Markup("</tbody>\n</table>")
    yield _inside("p", LEGEND.in_(lang), "legend")


def _row(document: DocumentReport, lang: Lang) -> Markup:
    found = verdict(document)
    named = Markup('{}<span class="source">{}</span>').format(document.title, document.source) if document.title else document.source
    cells = (
        _approval(document.approval, lang) if document.status is not ReadStatus.UNREADABLE else READ[document.status].in_(lang),
        Markup('<b class="{}">{}</b>').format(found.name.lower(), VERDICTS[found].in_(lang)),
        Markup().join(_reasons(document, lang)),
    )
    labels = (head.in_(lang) for head in HEADS[1:])
    told = Markup().join(Markup('<td data-label="{}">{}</td>').format(label, cell) for label, cell in zip(labels, cells, strict=True))
    return Markup('<tr><th scope="row" lang="da">{}</th>{}</tr>').format(named, told)


def _approval(approval: ApprovalStatus, lang: Lang) -> Markup:
    """Body and day, or what of them is not there and the words that stand in their place."""
    known = [*filter(None, (approval.body, day(approval.date, lang)))]
    if approval.state is ApprovalState.FILLED:
        return Markup("<br>").join(known)
    words = Markup('<span class="source" lang="da">«{}»</span>').format(_short(approval.text)) if approval.text else Markup()
    return (
        _inside("b", APPROVALS[approval.state].in_(lang), "no") + Markup().join(_inside("span", each, "source") for each in known) + words
    )


def _reasons(document: DocumentReport, lang: Lang) -> Iterator[Markup]:
    """What is in the way, in words, and how much else was found, known or accepted."""
    if blocks := in_the_way(document):
        yield Markup("<ul>{}</ul>").format(Markup().join(_inside("li", each) for each in _told(blocks, lang)))
    else:
        yield Markup(FREE.in_(lang))  # noqa: S704  # our own word
    others: Counter[Severity] = Counter(finding.severity for finding in document.findings if finding.severity is not Severity.ERROR)
    rest = [BESIDES.in_(lang).format(_counted(others, lang))] if others else []
    for words, number in ((KNOWN, len(document.known)), (ACCEPTED, len(document.waived))):
        rest += [words[number != 1].in_(lang).format(number)] if number else []
    if rest:
        yield _inside("span", " ".join(rest), "rest")


def _told(blocks: Sequence[Block], lang: Lang) -> Iterator[str]:
    """Every kind of thing in the way, the same at several places told once, and of many of a kind the first and how many more."""
    kinds: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for block in blocks:
        kinds[block.rule][_reason(block, lang)] = None
    for told in map(list, kinds.values()):
        most = ALIKE if len(told) > ALIKE + 1 else len(told)
        yield from told[:most]
        if len(told) > most:
            yield MORE.in_(lang).format(len(told) - most)


def _counted(found: Mapping[Severity, int], lang: Lang) -> str:
    counts = [f"{found[kind]} {SEVERITIES[kind][found[kind] != 1].in_(lang)}" for kind in SEVERITIES if kind in found]
    return AND.in_(lang).join(counts)


def _reason(block: Block, lang: Lang) -> str:
    """What is said and where; a heading that is already named in it is not named again."""
    said = block.message.in_(lang)
    named = bool(block.at.under) and f"«{block.at.under[-1]}»" in said
    where = place(replace(block.at, under=()) if named else block.at, lang)
    return _short(f"{said[:1].upper()}{said[1:]}" + (f" ({where})" if where else ""))


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1].rstrip()}…"


def _inside(tag: str, words: str, kind: str = "") -> Markup:
    known = Markup(' class="{}"').format(kind) if kind else ""
    return Markup("<{0}{1}>{2}</{0}>").format(tag, known, words)


def _resource(name: str) -> Markup:
    return Markup(files("stdgen.reports").joinpath("html", name).read_text("utf-8"))  # noqa: S704  # our own file
