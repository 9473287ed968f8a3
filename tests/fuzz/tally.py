"""Outcomes of a fuzz run become figures and a report."""

import hashlib
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from stdgen.app.apart.outcomes import Broken, Outcome, Raised, WorkerFault
from tests.fuzz.trial import Trial

SLOWEST = 8


@dataclass(slots=True)
class Tally:
    """What came of the inputs so far; what went wrong is kept in a folder, an input a file, its trace beside it."""

    folder: Path
    started: float = field(default_factory=time.monotonic)
    inputs: Counter[str] = field(default_factory=Counter)
    statuses: Counter[str] = field(default_factory=Counter)
    findings: Counter[str] = field(default_factory=Counter)
    broken: Counter[str] = field(default_factory=Counter)
    raised: dict[str, int] = field(default_factory=dict)
    slowest: list[tuple[float, str]] = field(default_factory=list)
    peak: int = 0

    def take(self, trial: Trial, outcome: Outcome) -> None:
        """Counts one outcome."""
        self.inputs[trial.kind] += 1
        if isinstance(outcome, Broken):
            self.broken[f"{outcome.value} ({trial.kind})"] += 1
            self._keep(trial, outcome.value)
        elif isinstance(outcome, Raised):
            self._take_fault(trial, outcome.error)
        else:
            found = outcome.value
            self.statuses[found.status] += 1
            self.findings.update(found.names)
            self.peak = max(self.peak, found.peak)
            self.slowest = sorted([*self.slowest, (found.seconds, f"{trial.source} ({len(trial.data)} bytes)")], reverse=True)[:SLOWEST]
            if found.seconds > trial.slow:
                self._keep(trial, "slow")

    @property
    def bad(self) -> bool:
        """Whether anything went wrong: an exception of ours, a crash, or a process that had to be ended."""
        return bool(self.raised or self.broken)

    def told(self) -> str:
        """The figures."""
        minutes = (time.monotonic() - self.started) / 60
        lines = [
            f"{sum(self.inputs.values())} inputs in {minutes:.1f} min: {_counted(self.inputs)}",
            f"read: {_counted(self.statuses)}",
            f"ended by a cap: {_counted(self.broken) or 'none'}",
            f"raised: {_counted(Counter(self.raised)) or 'none'}",
            f"peak memory of a process: {self.peak // 1024} MB",
            "slowest: " + "; ".join(f"{seconds:.2f} s {name}" for seconds, name in self.slowest),
            f"findings: {_counted(self.findings)}",
        ]
        return "\n".join(lines) + (f"\nkept in {self.folder}" if self.folder.exists() else "")

    def _take_fault(self, trial: Trial, error: Exception) -> None:
        where = f"{error.told[:100]} @ {_place(error)}" if isinstance(error, WorkerFault) else repr(error)[:100]
        first = where not in self.raised
        self.raised[where] = self.raised.get(where, 0) + 1
        if first:
            self._keep(trial, "raised", str(error))

    def _keep(self, trial: Trial, why: str, trace: str = "") -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        name = f"{why}-{hashlib.sha256(trial.data).hexdigest()[:10]}"
        (self.folder / f"{name}.{trial.kind}").write_bytes(trial.data)
        if trace:
            (self.folder / f"{name}.txt").write_text(trace, encoding="utf-8")


def _place(fault: WorkerFault) -> str:
    ours = [frame for frame in fault.frames if "/stdgen/" in frame[0].replace("\\", "/")] or list(fault.frames)
    file, line, _ = ours[-1] if ours else ("?", 0, "")
    return f"{Path(file).name}:{line}"


def _counted(counts: Counter[str]) -> str:
    return ", ".join(f"{count} × {name}" for name, count in counts.most_common())
