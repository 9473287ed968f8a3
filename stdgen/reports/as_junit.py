"""A report becomes JUnit XML: a test suite for each document, a case for each finding, one that passes where it is clean.

What the run fails by is a failure, or an error of its suite where the document could not be read. The rest is skipped: what is below
that, what is waived and what was known. A case is named by rule, section and words, never by line or page, so that those who compare
two runs, as GitLab does, tell a new fault from an old one that has moved; they take only the first of two cases with one name, and
show the words inside a failure or what was skipped, not those of a case that passed.
"""

from collections import Counter
from collections.abc import Iterator

from lxml import etree

from stdgen.danish.uncounted import accepted
from stdgen.model.finding import Finding, Severity
from stdgen.model.pattern import pattern
from stdgen.model.report import DocumentReport, ReadStatus, Report
from stdgen.model.text import Lang, Text
from stdgen.model.wording import SEVERITIES, place

NOT_XML = pattern("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
NO_TIME = "0"  # some that show the file add it up; a report tells the same of the same documents, however long it took
CLEAN = Text(da="ingen fund", en="no findings")
KNOWN = Text(da="Kendt i forvejen", en="Known before")
BELOW = Text(da="Fejler ikke: {0}", en="Does not fail: {0}")
LONGEST = 160  # characters of a case's words
_DIGITS = pattern(r"\d+")


def render(report: Report, lang: Lang) -> str:
    """The report as one XML document with its declaration."""
    root = etree.Element("testsuites", name="stdgen")
    for document in report.told:
        root.append(_suite(document, report, lang))
    for count in ("tests", "failures", "errors"):
        root.set(count, str(sum(int(suite.get(count, "0")) for suite in root)))
    root.set("time", NO_TIME)
    etree.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + etree.tostring(root, encoding="unicode") + "\n"


def _suite(document: DocumentReport, report: Report, lang: Lang) -> etree._Element:
    cases = list(_cases(document, report, lang))
    suite = etree.Element("testsuite", name=_legal(document.source))
    suite.extend(cases or [_testcase(document, CLEAN.in_(lang))])
    suite.set("tests", str(len(suite)))
    suite.set("failures", str(len(suite.findall("testcase/failure"))))
    suite.set("errors", str(len(suite.findall("testcase/error"))))
    suite.set("skipped", str(len(suite.findall("testcase/skipped"))))
    suite.set("time", NO_TIME)
    return suite


def _cases(document: DocumentReport, report: Report, lang: Lang) -> Iterator[etree._Element]:
    """Those that were known first, so that the same words found anew have the next number."""
    below = {kind: BELOW.in_(lang).format(SEVERITIES[kind][0].in_(lang)) for kind in Severity}
    told = [(finding, KNOWN.in_(lang)) for finding in document.known]
    told += [(each.finding, accepted(each.waiver, lang)) for each in document.waived]
    told += [(finding, "" if report.fails(finding) else below[finding.severity]) for finding in document.findings]
    seen: Counter[str] = Counter()
    for finding, why in told:
        name = _name(finding, lang)
        seen[name] += 1
        case = _testcase(document, name if seen[name] == 1 else f"{name} ({seen[name]})")
        case.append(_verdict(finding, document, why, lang))
        yield case


def _verdict(finding: Finding, document: DocumentReport, why: str, lang: Lang) -> etree._Element:
    """That the case fails, or that it is skipped and `why`; with all that is said of the finding."""
    message, where = finding.message.in_(lang), place(finding.at, lang)
    if why:
        verdict = etree.Element("skipped", message=_legal(f"{why} ({message})"))
    else:
        unread = document.status is ReadStatus.UNREADABLE
        verdict = etree.Element("error" if unread else "failure", type=finding.severity.value, message=_legal(message))
    lines = (why, f"{document.source}: {where}" if where else document.source, message, finding.excerpt, _hint(finding, lang))
    verdict.text = _legal("\n".join(filter(None, lines)))
    return verdict


def _name(finding: Finding, lang: Lang) -> str:
    """Rule, section and words; the figures in a message are left out, as ages, counts and pages change while the fault stays."""
    words = f"«{finding.excerpt}»" if finding.excerpt else _DIGITS.sub("…", finding.message.in_(lang))
    section = f" («{finding.at.under[-1]}»)" if finding.at.under else ""
    said = " ".join(f"{finding.code} {finding.name}{section}: {words}".split())
    return said if len(said) <= LONGEST else f"{said[: LONGEST - 1].rstrip()}…"


def _testcase(document: DocumentReport, name: str) -> etree._Element:
    """Without a verdict: a case that passed. GitLab links `file` from the job's page."""
    source = _legal(document.source)
    return etree.Element("testcase", classname=source, name=_legal(name), file=source, time=NO_TIME)


def _hint(finding: Finding, lang: Lang) -> str:
    return finding.hint.in_(lang) if finding.hint else ""


def _legal(text: str) -> str:
    return NOT_XML.sub("\N{REPLACEMENT CHARACTER}", text)
