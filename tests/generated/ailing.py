"""A document's words become the same words as faulty programs store them: soft hyphens, letters taken apart, ligatures.

The truth keeps the plain words; only what a producer is given to set is changed.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any

from stdgen.model.document import Fields, Span
from tests.generated.case import Case, Fault

_LONG = re.compile(r"[a-zæøå]{13,}")


def ailing(case: Case) -> Case:
    """The case with its words as they are to be stored."""
    ways = [way for fault, way in _WAYS.items() if fault in case.design.faults]
    truth = case.truth
    for way in ways:
        truth = _with(truth, way)
    return replace(case, truth=truth)


def _soft(text: str) -> str:
    if "://" in text:
        return text
    return _LONG.sub(lambda found: f"{found[0][: len(found[0]) // 2]}\u00ad{found[0][len(found[0]) // 2 :]}", text)


def _apart(text: str) -> str:
    return text.replace("å", "a\u030a").replace("Å", "A\u030a").replace("é", "e\u0301")


def _joined(text: str) -> str:
    return text if "://" in text else text.replace("fi", "\ufb01").replace("fl", "\ufb02")


_WAYS: Mapping[Fault, Callable[[str], str]] = {Fault.SOFT_HYPHENS: _soft, Fault.DECOMPOSED: _apart, Fault.LIGATURES: _joined}


def _with(given: Any, way: Callable[[str], str]) -> Any:
    """The same tree, the text of each span changed."""
    if isinstance(given, Span):
        return replace(given, text=way(given.text))
    if isinstance(given, tuple):
        return tuple(_with(one, way) for one in given)
    if is_dataclass(given) and not isinstance(given, Fields | type):
        return replace(given, **{one.name: _with(getattr(given, one.name), way) for one in fields(given)})
    return given
