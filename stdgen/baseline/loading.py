"""The bytes of a baseline become its entries, or an error that says what it is instead."""

import json
from typing import Any

from stdgen import resources
from stdgen.model.baseline import Baseline, Entry
from stdgen.model.limits import BASELINE_BYTES, MEGABYTE
from stdgen.model.text import Text
from stdgen.schema.fitting import fits

FORMAT = "stdgen-baseline/1"
FAMILY = "stdgen-baseline/"
NO_BASELINE = Text(
    da="det er ikke en liste over kendte fund, skrevet med --write-baseline", en="it is no baseline written by --write-baseline"
)
ANEW = Text(
    da="Nævn den rigtige fil, eller slet denne, og skriv listen på ny med --write-baseline.",
    en="Name the right file, or delete this one and write the list anew with --write-baseline.",
)
CONFLICT = ("<<<<<<<", "=======", ">>>>>>>")


class BaselineError(Exception):
    """A file that cannot be used as a baseline; `hint` says what to do."""

    def __init__(self, message: Text, hint: Text = ANEW) -> None:
        """What it is, to be said after its name and a colon."""
        super().__init__(message.en)
        self.message = message
        self.hint = hint


def baseline(data: bytes) -> Baseline:
    """The entries, each once; BaselineError for a file that is none, of another version, damaged, or larger than any."""
    if len(data) > BASELINE_BYTES:
        most = BASELINE_BYTES // MEGABYTE
        raise BaselineError(Text(da=f"den fylder mere end {most} MB", en=f"it is larger than {most} MB"))
    loaded = _parsed(data)
    version = loaded.get("format") if isinstance(loaded, dict) else None
    if isinstance(version, str) and version.startswith(FAMILY) and version != FORMAT:
        raise BaselineError(
            Text(
                da=f"den er skrevet i formatet «{version}», og her læses «{FORMAT}»",
                en=f"it is in the format «{version}», read is «{FORMAT}»",
            ),
            Text(
                da="Brug den stdgen, der skrev den, eller skriv den på ny med --write-baseline.",
                en="Use the stdgen that wrote it, or write it anew.",
            ),
        )
    if not fits(loaded, resources.schema("baseline")):
        raise BaselineError(NO_BASELINE)
    return tuple(sorted({Entry(**each) for each in loaded["findings"]}))


def _parsed(data: bytes) -> Any:
    try:
        return json.loads(data.decode("utf-8-sig"))
    except json.JSONDecodeError as error:
        line = error.doc.split("\n")[error.lineno - 1]
        if line.startswith(CONFLICT):
            raise BaselineError(
                Text(da=f"linje {error.lineno}: to udgaver af den er ikke flettet færdig", en=f"line {error.lineno}: an unfinished merge"),
                Text(
                    da="Behold linjerne fra begge sider, eller skriv den på ny med --write-baseline.",
                    en="Keep both sides, or write it anew.",
                ),
            ) from error
        raise BaselineError(Text(da=f"linje {error.lineno}: det er ikke JSON", en=f"line {error.lineno}: it is not JSON")) from error
    except (ValueError, RecursionError) as error:
        raise BaselineError(NO_BASELINE) from error
