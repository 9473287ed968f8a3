"""A document and rules become findings: hits get their rule's identity, doubles go, the rest is sorted by place."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from stdgen.model.document import Document, Location
from stdgen.model.finding import Finding, Hit, Severity
from stdgen.model.rule import Context, Rule, Stage
from stdgen.rulekit.reported import NOT_READ
from stdgen.rulekit.words import lines

Under = tuple[str, ...]


class RuleFault(Exception):  # noqa: N818  # a fault, as style has it: an error is what the user can mend
    """A rule that fell over: our own fault, told with the rule's name and the input's."""

    def __init__(self, rule: str, source: str) -> None:
        """The name of the rule and of the input that it was given."""
        super().__init__(f"the rule {rule!r} failed on {source!r}")
        self.rule = rule
        self.source = source


def run(document: Document | None, context: Context, rules: Iterable[Rule]) -> tuple[Finding, ...]:
    """What these rules find, in the order of the places; without a document only the rules about reading speak.

    A rule that does not hold for this stage or on this day is left out.
    Raises RuleFault if a rule raises, and stops there: a silent rule would look like a clean document.
    """
    found: dict[tuple[Finding, int | None], int] = {}
    for rule in rules:
        if not rule.applies.holds(context.stage, context.as_of):
            continue
        for turn, finding in enumerate(_findings(rule, document, context)):
            found.setdefault((finding, finding.at.spot), turn)
    findings = [(finding, turn) for (finding, _), turn in found.items()]
    under_headings = any(_is_under_headings(finding) for finding, _ in findings)
    positions = _positions(document) if document is not None and under_headings else {}
    findings.sort(key=lambda told: (*_place_order(told[0].at, positions), told[0].code, told[1], told[0].excerpt))
    return tuple(finding for finding, _ in findings)


def _findings(rule: Rule, document: Document | None, context: Context) -> Iterator[Finding]:
    severity = _severity(rule, context.stage)
    for hit in _hits(rule, document, context):
        yield Finding(
            code=rule.code,
            name=rule.name,
            severity=_milder(severity, hit.severity),
            message=hit.message,
            hint=hit.hint,
            at=hit.at if hit.at.source else replace(hit.at, source=context.source),
            source=hit.source or rule.source,
            excerpt=hit.excerpt,
            fix=hit.fix,
        )


def _hits(rule: Rule, document: Document | None, context: Context) -> tuple[Hit, ...]:
    try:
        on_reading = tuple(rule.on_reading(context)) if rule.on_reading else ()
        on_document = tuple(rule.check(document, context)) if rule.check and document is not None else ()
    except Exception as fault:
        raise RuleFault(rule.name, context.source) from fault
    return on_reading + tuple(hit for hit in on_document if not _is_told(hit.at, context))


def _is_told(at: Location, context: Context) -> bool:
    """Whether what stands at that very place could not be read: there are never two findings for one."""
    known = at.page is not None or at.line is not None
    return known and any(problem.rule in NOT_READ and _spot(problem.hit.at) == _spot(at) for problem in context.problems)


def _spot(at: Location) -> tuple[object, ...]:
    return at.page, at.box, at.line, at.column


def _severity(rule: Rule, stage: Stage) -> Severity:
    if stage is Stage.DRAFT and rule.severity_in_draft is not None:
        return rule.severity_in_draft
    return rule.severity


def _milder(severity: Severity, own: Severity | None) -> Severity:
    """A hit's own severity never makes it graver than the rule is at this stage."""
    return severity if own is None or own.rank > severity.rank else own


def _place_order(at: Location, positions: Mapping[Under, int]) -> tuple[object, ...]:
    """Down the pages, then down the page, then along the line; what has no place comes first."""
    x0, top, x1, bottom = at.box or (0.0, 0.0, 0.0, 0.0)
    keys = tuple((isinstance(key, str), key if isinstance(key, int) else 0, str(key)) for key in at.path)
    return (at.source, at.page or 0, top, x0, bottom, x1, at.line or 0, at.column or 0, keys, positions.get(at.under, -1), at.under)


def _is_under_headings(finding: Finding) -> bool:
    """Whether the headings above are all that is known of the place, as in a Word file."""
    return bool(finding.at.under) and finding.at.page is None and finding.at.line is None


def _positions(document: Document) -> Mapping[Under, int]:
    """How far down the document the text under the same headings begins."""
    positions: dict[Under, int] = {}
    for position, line in enumerate(lines(document)):
        for under in (line.under, *(span.at.under for span in line.printed)):
            positions.setdefault(under, position)
    return positions
