"""A report becomes a sheet for the committee's secretary: which standards may be published, who approved them, and what is in the way."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from enum import IntEnum
from importlib.resources import files

from markupsafe import Markup

from stdgen.danish.states import APPROVALS, READ, day
from stdgen.model.document import ApprovalState
from stdgen.model.finding import Finding, Severity
from stdgen.model.report import ApprovalStatus, DocumentReport, ReadStatus, Report
from stdgen.model.taming import holdable
from stdgen.model.text import Lang, Text
from stdgen.model.wording import SEVERITIES, place

ROOM = 18  # reasons that an A4 sheet holds beside its table; each document has its share, and one at least
MANY = 12  # documents from which the sheet is set closer
LONGEST = 220  # characters of one reason


class Verdict(IntEnum):
    """Whether a document may be published, the worst first, as the sheet lists them."""

    NO = 0
    LOOK = 1
    YES = 2


TITLE = Text(da="Kvalitetsstandarder til udgivelse", en="Quality standards for publication")
JUDGED = Text(da="Bedømt {0}", en="Judged on {0}")
SUM = Text(da="{0} af {1} har intet, der spærrer for udgivelse", en="{0} of {1} have nothing in the way of publication")
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
MORE = Text(da="Og {0} til.", en="And {0} more.")
AND = Text(da=" og ", en=" and ")
REST = Text(da="Ellers {0}.", en="Otherwise {0}.")
FREE = Text(da="Intet. ", en="Nothing. ")
ACCEPTED = (
    Text(da="Ét fund er accepteret og ikke talt med.", en="One finding is accepted and not counted."),
    Text(da="{0} fund er accepteret og ikke talt med.", en="{0} findings are accepted and not counted."),
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
    """An unread document may not be published, nor one with an error or without a whole approval."""
    grave = {finding.severity for finding in document.findings}
    if document.status is ReadStatus.UNREADABLE or Severity.ERROR in grave or document.approval.state is not ApprovalState.FILLED:
        return Verdict.NO
    return Verdict.LOOK if Severity.WARNING in grave else Verdict.YES


def _body(documents: Sequence[DocumentReport], lang: Lang) -> Iterator[Markup]:
    free = sum(verdict(document) is not Verdict.NO for document in documents)
    yield _inside("p", SUM.in_(lang).format(free, len(documents)), "sum")
    yield Markup('<table class="{}">\n<thead><tr>{}</tr></thead>\n<tbody>').format(
        "many" if len(documents) >= MANY else "few",
        Markup().join(Markup('<th scope="col">{}</th>').format(head.in_(lang)) for head in HEADS),
    )
    share = max(1, ROOM // len(documents))
    for document in sorted(documents, key=verdict):
        yield _row(document, share, lang)
    yield Markup("</tbody>\n</table>")
    yield _inside("p", LEGEND.in_(lang), "legend")


def _row(document: DocumentReport, share: int, lang: Lang) -> Markup:
    found = verdict(document)
    named = Markup('{}<span class="source">{}</span>').format(document.title, document.source) if document.title else document.source
    cells = (
        _approval(document.approval, lang) if document.status is not ReadStatus.UNREADABLE else READ[document.status].in_(lang),
        Markup('<b class="{}">{}</b>').format(found.name.lower(), VERDICTS[found].in_(lang)),
        Markup().join(_reasons(document, share, lang)),
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


def _reasons(document: DocumentReport, share: int, lang: Lang) -> Iterator[Markup]:
    """The errors in words, the same at several places told once, and how much else was found."""
    errors = [finding for finding in document.findings if finding.severity is Severity.ERROR]
    others: Counter[Severity] = Counter(finding.severity for finding in document.findings if finding.severity is not Severity.ERROR)
    told = list(dict.fromkeys(_reason(finding, lang) for finding in errors))
    if document.approval.state is not ApprovalState.FILLED and not errors and document.status is not ReadStatus.UNREADABLE:
        told.append(APPROVALS[document.approval.state].in_(lang).capitalize())
    rest = []
    if told:
        yield Markup("<ul>{}</ul>").format(Markup().join(_inside("li", each) for each in told[:share]))
        rest += [MORE.in_(lang).format(len(told) - share)] if len(told) > share else []
    else:
        yield Markup(FREE.in_(lang))  # noqa: S704  # our own word
    if waived := len(document.waived) + len(document.known):
        rest.append(ACCEPTED[waived != 1].in_(lang).format(waived))
    if others:
        rest.append(REST.in_(lang).format(_counted(others, lang)))
    if rest:
        yield _inside("span", " ".join(rest), "rest")


def _counted(found: Mapping[Severity, int], lang: Lang) -> str:
    counts = [f"{found[kind]} {SEVERITIES[kind][found[kind] != 1].in_(lang)}" for kind in SEVERITIES if kind in found]
    return AND.in_(lang).join(counts)


def _reason(finding: Finding, lang: Lang) -> str:
    said, where = finding.message.in_(lang), place(finding.at, lang)
    return _short(f"{said[:1].upper()}{said[1:]}" + (f" ({where})" if where else ""))


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1].rstrip()}…"


def _inside(tag: str, words: str, kind: str = "") -> Markup:
    known = Markup(' class="{}"').format(kind) if kind else ""
    return Markup("<{0}{1}>{2}</{0}>").format(tag, known, words)


def _resource(name: str) -> Markup:
    return Markup(files("stdgen.reports").joinpath("html", name).read_text("utf-8"))  # noqa: S704  # our own file
