"""How a municipality wants its documents checked: what its `stdgen.toml` says."""

from typing import NamedTuple

from stdgen.model.finding import Severity
from stdgen.model.rule import Thresholds
from stdgen.model.waiver import Waiver


class Configuration(NamedTuple):
    """What one file says; empty where it says nothing.

    `select` holds names, codes and beginnings of codes, None where all rules are chosen, as `ignore` does; `severity` is by a
    rule's code. `own` names the thresholds that the file sets itself.
    """

    source: str
    sha256: str = ""
    profile: str | None = None
    select: tuple[str, ...] | None = None
    ignore: tuple[str, ...] = ()
    severity: tuple[tuple[str, Severity], ...] = ()
    thresholds: Thresholds = Thresholds()
    own: frozenset[str] = frozenset()
    waivers: tuple[Waiver, ...] = ()
