"""What was fetched becomes files in a folder, and is there the next time: answers and pages by address, bodies by what is in them."""

import hashlib
import json
import os
import tempfile
from pathlib import Path
from typing import Any, NamedTuple

from stdgen.model.answer import Answer, Hop

DAY = 86_400
FRESH = DAY
"""Seconds for which an address that answered is taken to answer still; one that did not is asked each time."""
KEPT = 60 * DAY
"""Seconds after which what nobody asked for again is thrown away."""
FORMAT = 1


class Kept(NamedTuple):
    """A page as it was fetched: the address that it came from in the end, the sha-256 of its body, and what its server asks it by."""

    address: str
    sha256: str
    kind: str
    etag: str = ""
    modified: str = ""


class Cache:
    """A folder of our own; what cannot be read in it counts as not there, what cannot be written is not kept.

    `now` is the hour, in seconds since 1970.
    """

    def __init__(self, folder: Path, now: float) -> None:
        """The folder is made when there is something to keep; it is for its owner alone."""
        self._folder, self._now = folder, now

    def answer(self, address: str) -> Answer | None:
        """The answer that an address gave lately, if it was one that a page was there."""
        found = self._read("links", address)
        try:
            if found is None or not 0 <= self._now - found["at"] < FRESH:
                return None
            return Answer(int(found["status"]), None, tuple(Hop(int(status), str(to)) for status, to in found["hops"]))
        except (KeyError, OverflowError, TypeError, ValueError):
            return None

    def keep_answer(self, address: str, answer: Answer) -> None:
        """Keeps an answer where a page was there; others are asked for again."""
        if answer.is_there:
            self._write("links", address, {"status": answer.status, "hops": answer.hops})

    def page(self, address: str) -> Kept | None:
        """The page as it was fetched the last time, if its body is still whole."""
        found = self._read("pages", address)
        try:
            kept = Kept(**{name: str(found[name]) for name in Kept._fields}) if found else None
        except (KeyError, TypeError):
            return None
        return kept if kept and self.body(kept.sha256) is not None else None

    def keep_page(self, address: str, kept: Kept, body: bytes) -> None:
        """Keeps a page under the address that was asked for."""
        self._put(self._body(kept.sha256), body)
        self._write("pages", address, kept._asdict())

    def body(self, sha256: str) -> bytes | None:
        """The bytes of that sum, or None where they are gone or are others by now."""
        try:
            data = self._body(sha256).read_bytes()
        except (OSError, ValueError):
            return None
        return data if hashlib.sha256(data).hexdigest() == sha256 else None

    def clear_out(self) -> None:
        """Throws away what was kept long ago."""
        for path in self._folder.glob("*/*"):
            try:
                if self._now - path.stat().st_mtime > KEPT:
                    path.unlink()
            except OSError:
                continue

    def _body(self, sha256: str) -> Path:
        if len(sha256) != 64 or not sha256.isalnum():
            raise ValueError(sha256)
        return self._folder / "bodies" / sha256

    def _read(self, part: str, address: str) -> dict[str, Any] | None:
        try:
            found = json.loads(self._entry(part, address).read_bytes())
        except (OSError, ValueError, RecursionError):
            return None
        known = isinstance(found, dict) and found.get("format") == FORMAT and found.get("asked") == address
        return found if known and isinstance(found.get("at"), int | float) else None

    def _write(self, part: str, address: str, told: dict[str, Any]) -> None:
        entry = {"format": FORMAT, "asked": address, "at": self._now, **told}
        self._put(self._entry(part, address), json.dumps(entry, ensure_ascii=False).encode())

    def _entry(self, part: str, address: str) -> Path:
        return self._folder / part / f"{hashlib.sha256(address.encode()).hexdigest()}.json"

    def _put(self, path: Path, data: bytes) -> None:
        """Writes a file that is there in whole or not at all, since several runs may share the folder."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            handle, name = tempfile.mkstemp(dir=path.parent)
        except OSError:
            return
        try:
            with os.fdopen(handle, "wb") as out:
                out.write(data)
            Path(name).replace(path)
        except OSError:
            Path(name).unlink(missing_ok=True)
