"""What was read and found becomes a document's entry in the report."""

import hashlib
from collections.abc import Iterable
from dataclasses import replace

from stdgen.app.counting import Counted
from stdgen.model.document import ApprovalState, Document, Field, Fields
from stdgen.model.finding import Finding, Reading
from stdgen.model.provision import Provision
from stdgen.model.report import ApprovalStatus, DocumentReport, Facts, Picture, ReadStatus, ServiceStatus
from stdgen.model.rule import Context, Stage
from stdgen.rulekit.approvals.reviewing import review
from stdgen.rulekit.reported import NOT_READ
from stdgen.rulekit.subjects import subjects
from stdgen.rulekit.telling import topics

PARTLY_READ = NOT_READ - {"schema-violation"}
"""Of what there is a document all the same: a standard with a fault, such as a variable without value, was read to its end."""


def entry(
    source: str, data: bytes, profile: str | None, reading: Reading, context: Context, outcome: Counted, *, pictures: bool
) -> DocumentReport:
    """All that the report tells of one input; `pictures`: those of the pages with findings."""
    document = reading.document
    return DocumentReport(
        source=source,
        sha256=hashlib.sha256(data).hexdigest(),
        title=_title(document),
        profile=profile,
        status=_read_status(reading),
        services=_services(document, context),
        approval=_approval(document.fields if document else Fields()),
        findings=tuple(map(_placed, outcome.findings)),
        pictures=_pictures(data, outcome.findings) if pictures else (),
        facts=_facts(document, context),
        waived=tuple(each._replace(finding=_placed(each.finding)) for each in outcome.waived),
        known=tuple(map(_placed, outcome.known)),
    )


def stage(document: Document | None) -> Stage:
    """Only YAML says of itself that it is a draft; any other file is taken as published, since somebody has it."""
    provenance = document.provenance if document else None
    if provenance is None or provenance.how != "yaml":
        return Stage.PUBLISHED
    from stdgen.model.standard import Status

    return Stage.DRAFT if provenance.status in (Status.DRAFT, Status.PROPOSED) else Stage.PUBLISHED


def _read_status(reading: Reading) -> ReadStatus:
    if reading.document is None:
        return ReadStatus.UNREADABLE
    return ReadStatus.PARTIAL if any(problem.rule in PARTLY_READ for problem in reading.problems) else ReadStatus.READ


def _placed(finding: Finding) -> Finding:
    """With its place alone: how the line was set serves to find a part of it, and a report keeps thousands of places."""
    return replace(finding, at=replace(finding.at, line_set=None)) if finding.at.line_set is not None else finding


def _title(document: Document | None) -> str:
    return " ".join(document.title.text.split()) if document and document.title else ""


def _services(document: Document | None, context: Context) -> tuple[ServiceStatus, ...]:
    if document is None:
        return ()
    return tuple(ServiceStatus(service.title, states) for service, states in topics.told(document, context))


def _facts(document: Document | None, context: Context) -> Facts:
    if document is None:
        return Facts()
    provisions = sorted({each for _, subject in subjects(document) for each in subject.provisions if each.section}, key=_in_order)
    status = document.provenance.status if document.provenance else None
    return Facts(status or "published", tuple(map(str, provisions)), review(document, context))


def _in_order(provision: Provision) -> tuple[str, int, str, str]:
    return provision.act or "", int(provision.section), provision.letter, str(provision)


def _approval(fields: Fields) -> ApprovalStatus:
    state = ApprovalState(fields.approval.value) if fields.approval and fields.approval.value else ApprovalState.MISSING
    text = fields.approval.text if fields.approval else None
    return ApprovalStatus(state, _value(fields.approval_body), _value(fields.approval_date), text)


def _value(field: Field | None) -> str | None:
    return field.value if field else None


def _pictures(data: bytes, findings: Iterable[Finding]) -> tuple[Picture, ...]:
    from stdgen import pictures

    pages = {finding.at.page for finding in findings if finding.at.page is not None}
    return pictures.page_pictures(data, pages) if pages else ()
