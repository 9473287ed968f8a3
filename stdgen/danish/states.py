"""An approval, a day and how much was read become words of a report."""

from datetime import date

from stdgen.danish.dates import written
from stdgen.model.document import ApprovalState
from stdgen.model.pattern import pattern
from stdgen.model.report import ApprovalStatus, ReadStatus
from stdgen.model.text import Lang, Text

MONTHS = "January February March April May June July August September October November December".split()  # noqa: SIM905  # read as a calendar
ORDERS = {
    "LBK": Text(da="lovbekendtgørelse", en="consolidated act"),
    "LOV": Text(da="lov", en="act"),
    "BEK": Text(da="bekendtgørelse", en="order"),
    "VEJ": Text(da="vejledning", en="guidance"),
    "CIR": Text(da="cirkulære", en="circular"),
}
NUMBERED = pattern(r"(?P<kind>LBK|LOV|BEK|VEJ|CIR) nr\. (?P<number>\d+) af (?P<day>\d{4}-\d\d-\d\d)(?: (?P<place>§.*))?")
READ = {
    ReadStatus.READ: Text(da="læst", en="read"),
    ReadStatus.PARTIAL: Text(da="kun delvist læst", en="read in part only"),
    ReadStatus.UNREADABLE: Text(da="kunne ikke læses", en="could not be read"),
}
APPROVALS = {
    ApprovalState.FILLED: Text(da="godkendt", en="approved"),
    ApprovalState.UNFILLED: Text(da="ikke udfyldt", en="not filled in"),
    ApprovalState.NO_DATE: Text(da="dato mangler", en="no date"),
    ApprovalState.NO_BODY: Text(da="udvalg mangler", en="no body"),
    ApprovalState.MISSING: Text(da="ingen godkendelse", en="no approval"),
}


def approved(status: ApprovalStatus, lang: Lang) -> str:
    """`godkendt, Byrådet, 3. marts 2022`"""
    return ", ".join(filter(None, (APPROVALS[status.state].in_(lang), status.body, day(status.date, lang))))


def day(iso: str | None, lang: Lang) -> str:
    """`3. marts 2022` for an ISO date, a month or a year alone where it is one, and what is no date as it is; empty for None."""
    if iso is None:
        return ""
    parts = iso.split("-")
    try:
        if lang == "da":
            return written(iso)
        return " ".join([*(str(int(part)) for part in parts[2:]), *(MONTHS[int(part) - 1] for part in parts[1:2]), parts[0]])
    except (ValueError, IndexError):
        return iso


def in_words(day_: date) -> Text:
    """`1. juli 2025`, `1 July 2025`."""
    return Text(da=day(day_.isoformat(), "da"), en=day(day_.isoformat(), "en"))


def order(name: str, lang: Lang) -> str:
    """`bekendtgørelse nr. 1575 af 27. december 2014, § 1, stk. 1` for `BEK nr. 1575 af 2014-12-27 § 1, stk. 1`; else as it is."""
    found = NUMBERED.fullmatch(name)
    if found is None:
        return name
    of = Text(da="nr. {} af {}", en="no. {} of {}").in_(lang).format(found["number"], day(found["day"], lang))
    return f"{ORDERS[found['kind']].in_(lang)} {of}" + (f", {found['place']}" if found["place"] else "")
