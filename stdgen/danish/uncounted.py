"""Findings that do not count become words of a report: how many there are, and why each is accepted."""

from collections.abc import Iterable

from stdgen.danish.states import day
from stdgen.model.report import DocumentReport
from stdgen.model.text import Lang, Text
from stdgen.model.waiver import Waiver

NOT_COUNTED = Text(da="ikke talt med: {0}", en="not counted: {0}")
WAIVED = Text(da="{0} undtaget i stdgen.toml", en="{0} waived in stdgen.toml")
KNOWN = Text(da="{0} kendt i forvejen", en="{0} known before")
ACCEPTED = Text(da="Undtaget til og med {0}: {1}", en="Waived until {0}: {1}")


def not_counted(documents: Iterable[DocumentReport], lang: Lang) -> str:
    """`ikke talt med: 1 undtaget i stdgen.toml, 4 kendt i forvejen`; empty where all findings count."""
    found = tuple(documents)
    sums = ((WAIVED, sum(len(each.waived) for each in found)), (KNOWN, sum(len(each.known) for each in found)))
    told = ", ".join(words.in_(lang).format(number) for words, number in sums if number)
    return NOT_COUNTED.in_(lang).format(told) if told else ""


def accepted(waiver: Waiver, lang: Lang) -> str:
    """`Undtaget til og med 31. marts 2027: Siden er på vej.`"""
    return ACCEPTED.in_(lang).format(day(waiver.until.isoformat(), lang), waiver.reason)
