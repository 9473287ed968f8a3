"""The address of a document becomes its bytes, fetched only where they are not the same as the last time."""

import hashlib
from collections.abc import Mapping
from threading import Event
from typing import NamedTuple

from stdgen.model.answer import Answer
from stdgen.model.limits import FILE_BYTES
from stdgen.online.asking import Headers, Manner
from stdgen.online.cache import Cache, Kept
from stdgen.online.fetching import Got, Wanted, fetched
from stdgen.online.links import PASSING
from stdgen.online.politeness import USUAL

SECONDS = 120
"""For the whole of a document, the largest on a slow line included."""
UNCHANGED = 304


class Page(NamedTuple):
    """What an address answered, and where its bytes are kept; None where there are none."""

    answer: Answer
    kept: Kept | None


def page(address: str, manner: Manner, cache: Cache, *, most: int = FILE_BYTES, seconds: float = SECONDS, rest: float = USUAL.rest) -> Page:
    """The page behind an address in normal form, its bytes in the cache: up to `most`, one more where there are more."""
    known = cache.page(address)
    wanted = Wanted(most=most, seconds=seconds, headers=_unless_same(known) if known else ())
    got = fetched(address, manner, wanted)
    if got.answer.failure in PASSING or (got.answer.status or 0) >= 500:
        Event().wait(rest)
        got = fetched(address, manner, wanted)
    if known is not None and got.answer.status == UNCHANGED:
        cache.keep_page(address, known, cache.body(known.sha256) or b"")
        return Page(got.answer._replace(status=200), known)
    if not got.answer.is_there:
        return Page(got.answer, None)
    kept = _kept(got)
    cache.keep_page(address, kept, got.body)
    return Page(got.answer, kept)


def _unless_same(known: Kept) -> Headers:
    told = (("If-None-Match", known.etag), ("If-Modified-Since", known.modified))
    return tuple((name, value) for name, value in told if value and value.isascii())


def _kept(got: Got) -> Kept:
    headers: Mapping[str, str] = got.headers
    kind = headers.get("content-type", "").partition(";")[0].strip().lower()
    sha256 = hashlib.sha256(got.body).hexdigest()
    return Kept(got.address, sha256, kind, headers.get("etag", ""), headers.get("last-modified", ""))
