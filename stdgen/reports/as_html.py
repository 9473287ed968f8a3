"""A report becomes one web page: the whole batch at a glance, then each document with its findings on pictures of its pages."""

import base64
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from jinja2 import Environment, StrictUndefined, Template
from markupsafe import Markup

from stdgen.danish.states import READ, approved, day
from stdgen.danish.uncounted import accepted, not_counted
from stdgen.model.document import Topic
from stdgen.model.finding import Finding, Severity
from stdgen.model.report import DocumentReport, Picture, Report, TopicState
from stdgen.model.taming import holdable
from stdgen.model.text import Lang, Text
from stdgen.model.topic_names import TOPIC_NAMES
from stdgen.model.wording import KINDS, SEVERITIES, counted, place
from stdgen.rows import COLUMNS, ON_A_PAGE, at_a_glance, cells, is_overdue, register

MARGIN = 2.0  # points between the words and the box around them
FOUND = Text(da="Fund", en="Findings")
TOPICS = {
    TopicState.PRESENT: Text(da="er der", en="present"),
    TopicState.MISSING: Text(da="mangler", en="missing"),
    TopicState.EMPTY: Text(da="er der, men tom", en="there, but empty"),
    TopicState.ELSEWHERE: Text(da="står i et andet dokument", en="in another document"),
}


@dataclass(frozen=True, slots=True)
class Numbered:
    """A finding with its number in the document; `box` is left, top, width and height in per cent of the page."""

    number: int
    finding: Finding
    box: tuple[float, float, float, float] | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """Findings that stand on one page, or without a picture on none."""

    picture: Picture | None
    findings: tuple[Numbered, ...]

    @property
    def kinds(self) -> str:
        """The severities found here, as part of a class name."""
        return "-".join(sorted({each.finding.severity.value for each in self.findings}))


def render(report: Report, lang: Lang) -> str:
    """The page, self-contained and without script."""
    rows = register(report).rows
    page = _template("report.html.j2").render(
        report=report,
        headings=[*(COLUMNS[column].in_(lang) for column in ON_A_PAGE), FOUND.in_(lang)],
        rows=[(row, cells(row, lang, report.as_of)) for row in rows],
        late=lambda row: is_overdue(row, report.as_of),
        blocks=at_a_glance,
        lang=lang,
        style=Markup(_resource("report.css")),  # noqa: S704  # our own file
        say=lambda text: text.in_(lang),
        approval=lambda status: approved(status, lang),
        count=_count,
        counted=lambda findings: counted(findings, lang),
        uncounted=not_counted(report.documents, lang),
        accepted=lambda waiver: accepted(waiver, lang),
        sheets=sheets,
        columns=_columns,
        rules=_rules(report),
        where=lambda finding: place(finding.at, lang),
        day=lambda iso: day(iso, lang),
        url=_address,
        data=lambda picture: f"data:image/png;base64,{base64.b64encode(picture.png).decode()}",
        severities=SEVERITIES,
        kinds=KINDS,
        read=READ,
        topics=TOPICS,
        names=TOPIC_NAMES,
    )
    return holdable(page)


def sheets(document: DocumentReport) -> Iterator[Sheet]:
    """The findings in the order in which they are shown: those on no picture first, then page by page."""
    pictures = {picture.page: picture for picture in document.pictures}
    loose = [finding for finding in document.findings if finding.at.page not in pictures]
    groups: list[tuple[Picture | None, list[Finding]]] = [(None, loose)]
    groups += [(picture, [each for each in document.findings if each.at.page == page]) for page, picture in sorted(pictures.items())]
    number = 0
    for picture, found in groups:
        numbered = tuple(Numbered(number + at, finding, _box(finding, picture)) for at, finding in enumerate(found, 1))
        number += len(found)
        if numbered:
            yield Sheet(picture, numbered)


def _box(finding: Finding, picture: Picture | None) -> tuple[float, float, float, float] | None:
    """Where a finding's box lies on the picture, within its edges; None for one that lies outside or nowhere."""
    if picture is None or finding.at.box is None:
        return None
    left, top, right, bottom = finding.at.box
    left, right = max(left - MARGIN, 0.0), min(right + MARGIN, picture.width)
    top, bottom = max(top - MARGIN, 0.0), min(bottom + MARGIN, picture.height)
    if left >= right or top >= bottom:
        return None
    edges = (left / picture.width, top / picture.height, (right - left) / picture.width, (bottom - top) / picture.height)
    return tuple(round(100 * edge, 3) for edge in edges)  # type: ignore[return-value]  # four in, four out


def _columns(document: DocumentReport) -> tuple[Topic, ...]:
    return tuple(topic for topic in Topic if any(topic in service.topics for service in document.services))


def _count(documents: DocumentReport | Iterable[DocumentReport], severity: Severity) -> int:
    chosen = (documents,) if isinstance(documents, DocumentReport) else documents
    return sum(finding.severity is severity for document in chosen for finding in document.findings)


def _rules(report: Report) -> Sequence[object]:
    found = {finding.code for document in report.told for finding in document.findings}
    return [rule for rule in report.rules if rule.code in found]


def _address(url: str) -> str | None:
    """An address that a reader may follow."""
    return url if url.startswith(("https://", "http://")) else None


def _resource(name: str) -> str:
    return files("stdgen.reports").joinpath("html", name).read_text("utf-8")


@cache
def _template(name: str) -> Template:
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    return environment.from_string(_resource(name))
