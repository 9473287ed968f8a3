"""A report becomes the rows of a register, and a row the words of its columns."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from stdgen.danish.blocking import in_the_way
from stdgen.danish.states import APPROVALS, READ, day
from stdgen.danish.titles import service_in
from stdgen.model.document import ApprovalState
from stdgen.model.finding import SourceKind
from stdgen.model.register import Register, Row
from stdgen.model.report import DocumentReport, ReadStatus, Report
from stdgen.model.text import Lang, Text

COLUMNS: Mapping[str, Text] = {
    "document": Text(da="Dokument", en="Document"),
    "services": Text(da="Ydelser", en="Services"),
    "provisions": Text(da="Bestemmelser", en="Provisions"),
    "status": Text(da="Status", en="Status"),
    "body": Text(da="Godkendt af", en="Approved by"),
    "date": Text(da="Godkendt", en="Approved"),
    "age": Text(da="Alder", en="Age"),
    "review": Text(da="Næste revision", en="Next review"),
    "blocks": Text(da="Det spærrer", en="In the way"),
    "source": Text(da="Fil", en="File"),
}
STATUSES: Mapping[str, Text] = {
    "draft": Text(da="udkast", en="draft"),
    "proposed": Text(da="forslag", en="proposed"),
    "approved": Text(da="godkendt", en="approved"),
    "retired": Text(da="udgået", en="retired"),
    "published": Text(da="offentliggjort", en="published"),
}
KINDS: Mapping[SourceKind, Text] = {
    SourceKind.LAW: Text(da="lov", en="law"),
    SourceKind.GUIDANCE: Text(da="vejledning", en="guidance"),
    SourceKind.PRACTICE: Text(da="skøn", en="estimate"),
    SourceKind.HOUSE: Text(da="eget ord", en="own word"),
}
ON_A_PAGE = ("document", "provisions", "status", "body", "date", "review", "blocks")
"""Columns of a table on a page; services, file and age stand in small print."""
OVERDUE = Text(da="overskredet", en="overdue")
OLD = Text(da="bør ses efter", en="to be looked over")
"""What is told of a day that custom alone gives."""
FREE = Text(da="intet", en="nothing")
NONE_MEETS = Text(da="Ingen af de {0} dokumenter passer.", en="None of the {0} documents meets that.")
AT_A_GLANCE = 3
"""Things in the way that an overview tells of each document."""
DAYS_A_YEAR = 365.2425


class Cell(NamedTuple):
    """A cell of a table on a page: its words, each thing on a line, the key by which its column sorts, and the small print below."""

    column: str
    heading: str
    words: str
    key: str
    small: tuple[str, ...] = ()


def register(report: Report) -> Register:
    """The rows of the report's documents, in their order."""
    return Register(report.as_of, tuple(_row(document, report.as_of) for document in report.documents))


def chosen(given: Register, *, due_before: date | None = None, body: str | None = None, statuses: Iterable[str] = ()) -> Register:
    """The rows that are to be looked at again before that day, whose body's name holds those words, whose status is one of these;
    None or nothing leaves a condition out."""
    wanted = frozenset(statuses)
    rows = (row for row in given.rows if due_before is None or (row.review is not None and row.review.day < due_before))
    rows = (row for row in rows if body is None or body.casefold() in (row.body or "").casefold())
    kept = tuple(row for row in rows if not wanted or row.status in wanted)
    return Register(given.as_of, kept, given.left_out + len(given.rows) - len(kept))


def words(row: Row, lang: Lang) -> dict[str, str]:
    """What stands in each column, as a person reads it."""
    return {
        "document": row.title or row.source.rpartition("/")[2],
        "services": "; ".join(row.services),
        "provisions": ", ".join(each.replace(" ", "\N{NO-BREAK SPACE}") for each in row.provisions),
        "status": _status(row, lang),
        "body": row.body or ("" if row.approval is ApprovalState.NO_BODY else _missing(row, lang)),
        "date": day(row.date, lang),
        "age": _age(row, lang),
        "review": f"{day(row.review.day.isoformat(), lang)} ({KINDS[row.review.kind].in_(lang)})" if row.review else "",
        "blocks": "; ".join(block.in_(lang) for block in row.blocks),
        "source": row.source,
    }


def cells(row: Row, lang: Lang, as_of: date) -> tuple[Cell, ...]:
    """The cells of a table on a page, as of that day; days sort by their ISO form, and nothing in the way before anything."""
    told = words(row, lang)
    keys = told | {"date": row.date or "", "review": row.review.day.isoformat() if row.review else ""}
    told["blocks"] = "\n".join(block.in_(lang) for block in row.blocks) or FREE.in_(lang)
    small = {
        "document": (told["services"] if len(row.services) > 1 else "", told["source"] if told["source"] != told["document"] else ""),
        "date": (told["age"],),
        "review": (_passed(row, lang, as_of),),
    }
    return tuple(
        Cell(column, COLUMNS[column].in_(lang), told[column], keys[column], tuple(filter(None, small.get(column, ()))))
        for column in ON_A_PAGE
    )


def at_a_glance(row: Row) -> int:
    """How many of the things in the way an overview tells: all, where the line that counts the rest would be the last of them."""
    return len(row.blocks) if len(row.blocks) == AT_A_GLANCE + 1 else AT_A_GLANCE


def none_meets(given: Register, lang: Lang) -> str:
    """What is said where there were documents and none of them was asked for; else nothing."""
    return NONE_MEETS.in_(lang).format(given.left_out) if given.left_out and not given.rows else ""


def is_overdue(row: Row, as_of: date) -> bool:
    """Whether a day for the next review has passed that an act or the document itself gives; custom is no breach of anything."""
    return _is_past(row, as_of) and row.review is not None and row.review.kind is not SourceKind.PRACTICE


def is_old(row: Row, as_of: date) -> bool:
    """Whether a day for the next review has passed that custom alone gives."""
    return _is_past(row, as_of) and not is_overdue(row, as_of)


def _is_past(row: Row, as_of: date) -> bool:
    return row.review is not None and row.review.day < as_of


def _passed(row: Row, lang: Lang, as_of: date) -> str:
    """What is told of a day that has passed, by who gave it."""
    if is_old(row, as_of):
        return OLD.in_(lang)
    return OVERDUE.in_(lang) if is_overdue(row, as_of) else ""


def _row(document: DocumentReport, as_of: date) -> Row:
    approval = document.approval
    blocks = {block.message.da: block.message for block in in_the_way(document)}
    return Row(
        source=document.source,
        title=document.title,
        read=document.status,
        status=document.facts.status,
        approval=approval.state,
        services=_services(document),
        provisions=document.facts.provisions,
        body=approval.body,
        date=approval.date,
        age=_days(approval.date, as_of),
        review=document.facts.review,
        blocks=tuple(blocks.values()),
    )


def _services(document: DocumentReport) -> tuple[str, ...]:
    """Those of a catalogue, or the one that the title names."""
    if len(document.services) > 1:
        return tuple(service.title for service in document.services)
    return (service_in(document.title),) if document.title else ()


def _days(iso: str | None, as_of: date) -> int | None:
    """Whole days since a full date; a month or a year alone has no age in days."""
    if iso is None or len(iso) != len("2022-03-03"):
        return None
    return (as_of - date.fromisoformat(iso)).days


def _age(row: Row, lang: Lang) -> str:
    if row.age is None or row.age < 0:
        return ""
    years = row.age / DAYS_A_YEAR
    if years >= 2:
        return f"{int(years)} {Text(da='år', en='years').in_(lang)}"
    months = int(years * 12)
    if months < 1:
        return Text(da="ny", en="new").in_(lang)
    return f"{months} {Text(da='md.', en='months' if months > 1 else 'month').in_(lang)}"


def _status(row: Row, lang: Lang) -> str:
    if row.read is not ReadStatus.READ:
        return READ[row.read].in_(lang)
    known = STATUSES.get(row.status)
    return known.in_(lang) if known else row.status


def _missing(row: Row, lang: Lang) -> str:
    if row.read is ReadStatus.UNREADABLE:
        return ""
    return f"– {APPROVALS[row.approval].in_(lang)}" if row.approval is not ApprovalState.FILLED else ""
