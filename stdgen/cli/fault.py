"""A fault of our own becomes a text that can be pasted into an issue."""

import platform
import traceback
from collections.abc import Sequence
from pathlib import Path

from stdgen import __version__
from stdgen.model.text import Lang, Text

OPENING = Text(
    da="Det her er en fejl i stdgen, ikke i dit dokument. Send gerne teksten nedenfor som en fejlmelding:",
    en="This is a fault in stdgen, not in your document. Please report it with the text below:",
)
CLOSING = Text(da="Hele sporet vises med --debug.", en="--debug shows the whole trace.")


def as_issue(error: Exception, arguments: Sequence[str], lang: Lang) -> str:
    """Version, command, input, exception and where it came from; nothing of the documents' text."""
    root = _root(error)
    told = {
        "stdgen": __version__,
        "python": f"{platform.python_version()} {platform.system()}",
        "command": " ".join(("stdgen", *arguments)),
        "input": "; ".join(getattr(error, "__notes__", ())) or "-",
        "exception": _told(root),
        "where": _where(root),
    }
    return "\n".join((OPENING.in_(lang), "", *(f"  {key}: {value}" for key, value in told.items()), "", CLOSING.in_(lang)))


def _root(error: BaseException) -> BaseException:
    return _root(error.__cause__) if error.__cause__ is not None else error


def _told(error: BaseException) -> str:
    if _is_from_worker(error):
        return str(error.told)  # type: ignore[attr-defined]  # it has
    return "".join(traceback.format_exception_only(error)).strip().splitlines()[0]


def _is_from_worker(error: BaseException) -> bool:
    """By its name: a fault may be one of importing, and what would have to be imported to tell may be what is broken."""
    return type(error).__name__ == "WorkerFault"


def _where(error: BaseException) -> str:
    """The innermost frames, our own last one among them, with file names short enough to be nobody's secret."""
    trace = error.frames if _is_from_worker(error) else map(_frame, traceback.extract_tb(error.__traceback__))  # type: ignore[attr-defined]  # it has
    frames = [frame for frame in trace if not frame[0].startswith("<frozen")]
    ours = [frame for frame in frames if "stdgen" in Path(frame[0]).parts]
    shown = dict.fromkeys(f"{_short(file)}:{line} {name}" for file, line, name in (*ours[-2:], *frames[-1:]))
    return ", ".join(shown) or "-"


def _frame(frame: traceback.FrameSummary) -> tuple[str, int, str]:
    return frame.filename, frame.lineno or 0, frame.name


def _short(path: str) -> str:
    parts = Path(path).parts
    return "/".join(parts[parts.index("stdgen") :] if "stdgen" in parts else parts[-2:])
