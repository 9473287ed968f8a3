"""A folder leads upwards to the `stdgen.toml` that holds for it."""

import os
from pathlib import Path

NAME = "stdgen.toml"


def found(folder: Path) -> Path | None:
    """The nearest file of that name in this folder or above, whatever it turns out to be; folders are gone up as they are written."""
    start = Path(os.path.abspath(folder))  # noqa: PTH100  # a link among them is not followed, as a person would not
    return next((above / NAME for above in (start, *start.parents) if os.path.lexists(above / NAME)), None)
