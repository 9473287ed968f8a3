"""Worker processes: order, caps, and nothing left behind."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from stdgen.app.apart.outcomes import Broken, Done, Raised, WorkerFault
from stdgen.app.apart.pool import outcomes
from stdgen.model.limits import MEGABYTE, Caps

ROOT = Path(__file__).parents[2]
CAPS = Caps(seconds=1, memory=100 * MEGABYTE)
WIDE = Caps(seconds=60)
ONLY_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="memory is capped, and orphans are ended, on Linux only")


class TakenError(Exception):
    """An exception that is an answer."""


def work(given: str) -> object:
    """Does what the input says."""
    match given.split():
        case ["return", words]:
            return words
        case ["sleep", seconds]:
            time.sleep(float(seconds))
            return given
        case ["run"]:
            while True:
                pass
        case ["fill"]:
            return len(bytearray(400 * MEGABYTE))
        case ["die", number]:
            os.kill(os.getpid(), int(number))
        case ["raise"]:
            return dict[str, str]()[given]
        case ["answer"]:
            raise TakenError(given)
        case ["lambda"]:
            return lambda: given
    return os.getpid()


def prepare() -> Callable[[str], object]:
    return work


def came_of(*given: str, caps: Caps = WIDE, cores: int = 2) -> list[object]:
    found = dict(outcomes(given, prepare, caps, passing=(TakenError,), cores=cores))
    return [outcome.value if isinstance(outcome := found[place], Done) else outcome for place in range(len(given))]


def left_behind() -> list[str]:
    """The children of this process, ended ones that nobody has waited for included; not Python's own, which lives as long as we do."""
    children = Path(f"/proc/self/task/{threading.get_native_id()}/children").read_text(encoding="ascii").split()
    return [child for child in children if b"resource_tracker" not in Path(f"/proc/{child}/cmdline").read_bytes()]


def test_what_comes_of_an_input_carries_its_place_and_waits_for_no_other() -> None:
    found = list(outcomes(["sleep 0.5", "return a", "return b"], prepare, WIDE, cores=2))
    assert found == [(1, Done("a")), (2, Done("b")), (0, Done("sleep 0.5"))]


def test_the_work_is_done_in_as_many_other_processes_as_there_are_cores() -> None:
    pids = came_of("pid", "sleep 0.2", "pid", "pid", "sleep 0.2", "pid")
    assert len({pid for pid in pids if isinstance(pid, int)} - {os.getpid()}) in (1, 2)
    assert os.getpid() not in pids


@ONLY_LINUX
@pytest.mark.parametrize(
    ("harm", "broken"),
    [
        ("run", Broken.TIME),
        ("sleep 60", Broken.TIME),
        ("fill", Broken.MEMORY),
        (f"die {signal.SIGABRT.value}", Broken.MEMORY),
        (f"die {signal.SIGSEGV.value}", Broken.CRASH),
    ],
)
def test_a_process_that_breaks_a_cap_costs_its_input_only(harm: str, broken: Broken) -> None:
    assert came_of("return a", harm, "return b", "return c", caps=CAPS) == ["a", broken, "b", "c"]
    assert left_behind() == []


def test_an_exception_is_told_with_its_trace() -> None:
    (outcome,) = came_of("raise")
    assert isinstance(outcome, Raised)
    assert isinstance(outcome.error, WorkerFault)
    assert (outcome.error.told, outcome.error.frames[-1][2]) == ("KeyError: 'raise'", "work")
    assert "test_apart.py" in str(outcome.error)


def test_an_exception_that_is_an_answer_comes_as_itself() -> None:
    (outcome,) = came_of("answer")
    assert isinstance(outcome, Raised)
    assert (type(outcome.error), outcome.error.args) == (TakenError, ("answer",))


def test_a_result_that_cannot_travel_is_a_fault_and_the_next_one_is_not() -> None:
    found = came_of("lambda", "return a")
    assert isinstance(found[0], Raised)
    assert found[1] == "a"


def test_inputs_are_taken_when_there_is_a_process_for_them() -> None:
    taken = []

    def endless() -> Iterator[str]:
        while True:
            taken.append("return a")
            yield taken[-1]

    found = outcomes(endless(), prepare, WIDE, cores=2)
    assert [next(found)[1] for _ in range(3)] == [Done("a")] * 3
    assert len(taken) <= 3 + 2
    found.close()  # type: ignore[attr-defined]  # it is a generator


@ONLY_LINUX
def test_nothing_is_left_behind_when_the_caller_has_had_enough() -> None:
    found = outcomes(["return a", "run", "run"], prepare, WIDE, cores=2)
    assert next(found) == (0, Done("a"))
    assert len(left_behind()) == 2
    found.close()  # type: ignore[attr-defined]  # it is a generator
    assert left_behind() == []


@ONLY_LINUX
def test_an_exception_among_the_inputs_leaves_nothing_behind() -> None:
    def inputs() -> Iterator[str]:
        yield "run"
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        list(outcomes(inputs(), prepare, WIDE, cores=2))
    assert left_behind() == []


@pytest.mark.parametrize(("harm", "broken"), [("run", Broken.TIME), (f"die {signal.SIGSEGV.value}", Broken.CRASH)])
def test_a_process_with_threads_starts_its_workers_anew(harm: str, broken: Broken) -> None:
    stop = threading.Event()
    thread = threading.Thread(target=stop.wait)
    thread.start()
    try:
        found = came_of("return a", harm, "raise", "return b", caps=Caps(seconds=2))
    finally:
        stop.set()
        thread.join()
    assert (found[0], found[1], found[3]) == ("a", broken, "b")
    assert isinstance(found[2], Raised)


@ONLY_LINUX
@pytest.mark.parametrize(("signals", "code"), [((signal.SIGKILL,), -9), ((signal.SIGTERM,), -15), ((signal.SIGINT,), 1)])
def test_no_worker_outlives_the_process_that_wants_its_answer(tmp_path: Path, signals: tuple[signal.Signals, ...], code: int) -> None:
    note = tmp_path / "pid"
    script = (
        "import sys\nfrom functools import partial\nfrom tests.unit.test_apart import *\n"
        f"list(outcomes([{str(note)!r}], partial(partial, noted), WIDE))"
    )
    parent = subprocess.Popen([sys.executable, "-c", script], cwd=ROOT, stderr=subprocess.DEVNULL)
    pid = int(waited(lambda: note.read_text(encoding="ascii") if note.exists() else ""))
    for each in signals:
        parent.send_signal(each)
    assert parent.wait(20) == (code if code < 0 else -signal.SIGINT)
    waited(lambda: "" if Path(f"/proc/{pid}").exists() else "gone")


def noted(name: str) -> None:
    """Writes down the process that it runs in, in one go, and never ends."""
    part = Path(name + ".part")
    part.write_text(str(os.getpid()), encoding="ascii")
    part.rename(name)
    work("run")


def waited(look: Callable[[], str]) -> str:
    """What is seen at last."""
    until = time.monotonic() + 20
    while not (seen := look()):
        assert time.monotonic() < until
        time.sleep(0.01)
    return seen


def test_what_prepares_the_work_is_called_once_a_process() -> None:
    assert [outcome for _, outcome in outcomes([1, 1, 1], counted, WIDE, cores=1)] == [Done(1), Done(2), Done(3)]


def counted() -> Callable[[int], int]:
    total = [0]

    def add(number: int) -> int:
        total[0] += number
        return total[0]

    return add
