"""A report on an input becomes the same with a copy of the input that the findings are written into."""

from dataclasses import replace
from datetime import date
from importlib import import_module

from stdgen.annotate import ANNOTATORS
from stdgen.model.report import Copy, DocumentReport, ReadStatus
from stdgen.model.text import Lang, Text
from stdgen.readers import kind_of

UNREAD = Text(da="filen kunne ikke læses", en="the file could not be read")
OTHER_KIND = Text(da="kun Word- og PDF-filer kan få fundene skrevet ind", en="findings can only be written into Word and PDF files")
GIVEN_UP = Text(da="det tog for lang tid eller for meget hukommelse", en="it took too much time or memory")


def with_copy(report: DocumentReport, data: bytes, *, as_of: date, lang: Lang) -> DocumentReport:
    """With `copy` set: none of a document without findings, nor of one that they cannot be written into."""
    return replace(report, copy=_copy(report, data, as_of, lang))


def _copy(report: DocumentReport, data: bytes, as_of: date, lang: Lang) -> Copy:
    kind = kind_of(data, report.source)
    if kind not in ANNOTATORS:
        return Copy(None, OTHER_KIND)
    if report.status is ReadStatus.UNREADABLE:
        return Copy(None, UNREAD)
    if not report.findings:
        return Copy(None)
    made: Copy = import_module(ANNOTATORS[kind]).annotate(data, report.findings, title=report.title, as_of=as_of, lang=lang)
    return made
