"""A report becomes JUnit XML: a test suite for each document, a case for each finding, one that passes where it is clean.

Errors and warnings fail, notes pass with their words kept, what is waived or was known is skipped, and what could not be read is an
error of its suite.
"""

from lxml import etree

from stdgen.danish.uncounted import accepted
from stdgen.model.finding import Finding, Severity
from stdgen.model.pattern import pattern
from stdgen.model.report import DocumentReport, ReadStatus, Report
from stdgen.model.text import Lang, Text
from stdgen.model.wording import place

NOT_XML = pattern("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
NO_TIME = "0"  # some that show the file add it up; a report tells the same of the same documents, however long it took
CLEAN = Text(da="ingen fund", en="no findings")
KNOWN = Text(da="Kendt i forvejen", en="Known before")


def render(report: Report, lang: Lang) -> str:
    """The report as one XML document with its declaration."""
    root = etree.Element("testsuites", name="stdgen")
    for document in report.told:
        root.append(_suite(document, lang))
    for count in ("tests", "failures", "errors"):
        root.set(count, str(sum(int(suite.get(count, "0")) for suite in root)))
    root.set("time", NO_TIME)
    etree.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + etree.tostring(root, encoding="unicode") + "\n"


def _suite(document: DocumentReport, lang: Lang) -> etree._Element:
    cases = [_case(finding, document, lang) for finding in document.findings]
    cases += [_skipped(each.finding, document, accepted(each.waiver, lang), lang) for each in document.waived]
    cases += [_skipped(finding, document, KNOWN.in_(lang), lang) for finding in document.known]
    suite = etree.Element("testsuite", name=_legal(document.source))
    suite.extend(cases or [_testcase(document, CLEAN.in_(lang))])
    suite.set("tests", str(len(suite)))
    suite.set("failures", str(len(suite.findall("testcase/failure"))))
    suite.set("errors", str(len(suite.findall("testcase/error"))))
    suite.set("skipped", str(len(suite.findall("testcase/skipped"))))
    suite.set("time", NO_TIME)
    return suite


def _case(finding: Finding, document: DocumentReport, lang: Lang) -> etree._Element:
    where = place(finding.at, lang)
    case = _testcase(document, _name(finding, lang))
    message = finding.message.in_(lang)
    verdict = etree.SubElement(case, _verdict(finding, document))
    if verdict.tag != "system-out":
        verdict.set("type", finding.severity.value)
        verdict.set("message", _legal(message))
    verdict.text = _legal("\n".join(filter(None, (f"{document.source}: {where}", message, finding.excerpt, _hint(finding, lang)))))
    return case


def _skipped(finding: Finding, document: DocumentReport, why: str, lang: Lang) -> etree._Element:
    """A finding that does not count, with the reason."""
    case = _testcase(document, _name(finding, lang))
    etree.SubElement(case, "skipped", message=_legal(f"{why} ({finding.message.in_(lang)})"))
    return case


def _name(finding: Finding, lang: Lang) -> str:
    where = place(finding.at, lang)
    return f"{finding.code} {finding.name}" + (f" ({where})" if where else "")


def _testcase(document: DocumentReport, name: str) -> etree._Element:
    """Without a verdict: a case that passed. GitLab links `file` from the job's page."""
    source = _legal(document.source)
    return etree.Element("testcase", classname=source, name=_legal(name), file=source, time=NO_TIME)


def _verdict(finding: Finding, document: DocumentReport) -> str:
    if finding.severity is Severity.NOTE:
        return "system-out"
    return "error" if document.status is ReadStatus.UNREADABLE else "failure"


def _hint(finding: Finding, lang: Lang) -> str:
    return finding.hint.in_(lang) if finding.hint else ""


def _legal(text: str) -> str:
    return NOT_XML.sub("\N{REPLACEMENT CHARACTER}", text)
