"""Text becomes pieces that a line may or may not end in, without what has no printed form."""

import re
from collections.abc import Iterator
from typing import Any

ROOM = 36
"""The longest piece, in signs, that has room on any line."""

WHITE = re.compile(r"[\t\r\x0b\x0c\x1c-\x1f\x85\u2028\u2029]")
UNPRINTABLE = re.compile(r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ufeff\ufffe\uffff]")
UNPAIRED = re.compile("[\ud800-\udfff]")
TOKEN = re.compile(
    r"(?<!\S)"
    r"((?:\w{1,5}\.? )?\S*(?:§§?|stk\.|nr\.|kl\.) ?\d+\S{0,12}"  # a provision, a time
    r"|\S*\d (?:%|pct\.|km|kr\.)\S{0,4}"  # an amount
    r"|\S*[-‐](?: \S+|\w\S*)"  # a hyphen with what follows it
    r"|\S*(?:https?://|www\.)\S+"  # an address
    rf"|\S{{{ROOM + 1},}})",
    re.IGNORECASE,
)
HYPHENS = re.compile("[-‐]")
BETWEEN_SLASHES = re.compile(r"[a-z]+://[^/]*/*|[^/]+/*|/+", re.IGNORECASE)
BEFORE_SIGN = re.compile(r"[-.?&=_]*[^-.?&=_]+|[-.?&=_]+")


def clean(words: str) -> str:
    """The text without control characters; a lone surrogate becomes U+FFFD, odd white space a space."""
    return UNPAIRED.sub("\ufffd", UNPRINTABLE.sub("", WHITE.sub(" ", words)))


def trimmed(words: list[str]) -> list[str]:
    """The runs of a paragraph without white space at its ends: it would show as an indent."""
    filled = [index for index, text in enumerate(words) if text.strip()]
    if not filled:
        return [""] * len(words)
    first, last = filled[0], filled[-1]
    kept = [text if first <= index <= last else "" for index, text in enumerate(words)]
    kept[first] = kept[first].lstrip()
    kept[last] = kept[last].rstrip()
    return kept


def pieces(text: str, room: int = ROOM, before: str = "") -> list[dict[str, Any]]:
    """The text as `{text, whole}`; no line may end inside a whole piece, any line before and after it.

    A provision stays with its number, an amount with its unit. No line ends after a hyphen, for whoever takes the text
    out of the file would take that hyphen for one that the line's end had made. An address may break after a slash
    and, where it is still too long, before a hyphen or a full stop; a word that no line could hold, anywhere, and no
    hyphen is added. What stands right behind the text `before`, without a space, is not whole, or a line could end there.
    """
    found: list[dict[str, Any]] = []
    for index, part in enumerate(TOKEN.split(text)):
        if index % 2 == 0:
            found.append({"text": part, "whole": False})
        else:
            found += [{"text": step, "whole": True} for step in _steps(part, room)]
    found = [piece for piece in found if piece["text"]]
    if found and before and not before[-1].isspace() and not HYPHENS.search(found[0]["text"]):
        found[0]["whole"] = False
    return found


def _steps(token: str, room: int) -> Iterator[str]:
    if len(token) <= room:
        yield token
        return
    for long in BETWEEN_SLASHES.findall(token):
        for step in [long] if len(long) <= room else BEFORE_SIGN.findall(long):
            yield from (step[start : start + room] for start in range(0, len(step), room)) if len(step) > room else (step,)
