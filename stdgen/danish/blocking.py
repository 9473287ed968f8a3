"""A document's report becomes what is in the way of its publication."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from stdgen.danish.states import READ
from stdgen.model.document import ApprovalState, Location
from stdgen.model.finding import Finding, Severity
from stdgen.model.report import DocumentReport, ReadStatus
from stdgen.model.text import Text

GAPS = {
    ApprovalState.UNFILLED: Text(da="godkendelsen er ikke udfyldt", en="the approval is not filled in"),
    ApprovalState.NO_DATE: Text(da="godkendelsens dato mangler", en="the approval has no date"),
    ApprovalState.NO_BODY: Text(da="der står ikke, hvem der har godkendt", en="who approved is not told"),
    ApprovalState.MISSING: Text(da="ingen godkendelse", en="no approval"),
}
KNOWN = Text(da="{0} – kendt, men ikke rettet", en="{0} – known, but not mended")
_TOLD = "approval"  # stands in the name of every rule that speaks of it


class Block(NamedTuple):
    """One thing in the way: the rule that found it, if one did, what is said, and where; known before or not, it is still there."""

    rule: str
    message: Text
    at: Location = Location()


def in_the_way(document: DocumentReport) -> tuple[Block, ...]:
    """Its errors, those too that were known before, which nobody accepted; an approval that is not whole; that it was not read.

    What is in the way at several places stands once for each. Nothing is: the document may be published.
    """
    found = (*_errors(document.findings), *_errors(document.known, KNOWN))
    if document.status is ReadStatus.UNREADABLE:
        return found or (Block("", READ[document.status]),)
    state = document.approval.state
    if state is ApprovalState.FILLED or any(_TOLD in block.rule for block in found):
        return found
    return (*found, Block("", GAPS[state]))


def _errors(findings: Iterable[Finding], words: Text | None = None) -> Iterator[Block]:
    for finding in findings:
        if finding.severity is Severity.ERROR:
            said = finding.message
            known = Text(da=words.da.format(said.da), en=words.en.format(said.en)) if words else said
            yield Block(finding.name, known, finding.at)
