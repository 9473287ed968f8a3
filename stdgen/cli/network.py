"""The machine's settings become the manner in which servers are asked, and the folder where what they said is kept."""

import os
import sys
from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import click

from stdgen import __version__
from stdgen.cli.exits import CallError
from stdgen.model.address import web
from stdgen.model.text import Text

if TYPE_CHECKING:
    from stdgen.online.asking import Manner
    from stdgen.online.cache import Cache

AGENT = f"stdgen/{__version__}"


def host(given: str) -> str:
    """A host that was named, with its port if it has one, as addresses in normal form have it; CallError for what names none."""
    address = web(f"http://{given}")
    parts = urlsplit(address or "")
    if address is None or address != f"{parts.scheme}://{parts.netloc}/":
        raise CallError(
            Text(da=f"--allow-host skal være en vært, ikke «{given}»", en=f"--allow-host takes a host, not «{given}»"),
            Text(
                da="skriv navnet alene, fx intra.kommunen.dk eller intra.kommunen.dk:8080",
                en="write the name alone, such as intra.kommunen.dk or intra.kommunen.dk:8080",
            ),
        )
    port = urlsplit(f"//{given}").port
    return f"{parts.hostname}:{port}" if port else f"{parts.hostname}"


def manner(allow: Collection[str] = ()) -> "Manner":
    """Under our own name, through the proxy that the machine is set to, and into the hosts that were let in."""
    from stdgen.online.asking import Manner
    from stdgen.online.hosts import Names

    return Manner(Names(allow), AGENT, _proxy)


def cache(folder: Path | None) -> "Cache":
    """The cache in the folder asked for, else in the user's own; where neither can be written, one that goes with this run."""
    import tempfile
    import time

    from stdgen.online.cache import Cache

    try:
        place = folder or _usual()
        place.mkdir(parents=True, exist_ok=True, mode=0o700)
        with tempfile.TemporaryFile(dir=place):
            pass
    except (OSError, RuntimeError):  # the latter where nobody's home is known
        if folder is not None:
            raise
        place = _passing()
    return Cache(place, time.time())


def _usual() -> Path:
    """Where the system wants what can be fetched again."""
    if sys.platform == "win32":
        own = os.environ.get("LOCALAPPDATA", "")
    elif sys.platform == "darwin":
        own = str(Path.home() / "Library" / "Caches")
    else:
        own = os.environ.get("XDG_CACHE_HOME", "")
    return (Path(own) if own and Path(own).is_absolute() else Path.home() / ".cache") / "stdgen"


def _passing() -> Path:
    """A folder that is gone with the command; at the process's own end nothing is tidied up, see `commands`."""
    import shutil
    import tempfile
    from functools import partial

    place = tempfile.mkdtemp(prefix="stdgen-")
    click.get_current_context().call_on_close(partial(shutil.rmtree, place, ignore_errors=True))
    return Path(place)


def _proxy(scheme: str, host: str) -> str:
    from urllib.request import getproxies, proxy_bypass

    return "" if proxy_bypass(host) else getproxies().get(scheme, "")
