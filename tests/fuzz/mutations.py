"""A good file becomes a bad one: bytes turned, pieces of other files put in, the end cut off, and damage where the format is known."""

import io
import random
import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Sequence

import pikepdf

Mutation = Callable[[bytes, random.Random, Sequence[bytes]], bytes]
"""The file, what decides, and other files to take pieces of; ValueError or the format's own errors where it cannot be done."""

ODD = (b"\0", b"\xff", b"<", b">", b"&", b"{", b"}", b"(", b")", b"[", b"]", b"\\", b"/", b"%", b"\n", b"-1", b"0", b"99999999999", b"\xc3")
TOKENS = re.compile(rb"<[^<>]{0,200}>|[\w.:-]+|\s+|.", re.DOTALL)
NUMBERS = (-1, 0, 1, 2**31 - 1, -(2**31), 10**12)
UNDOABLE = (
    ArithmeticError,
    EOFError,
    LookupError,
    NotImplementedError,
    OSError,
    RuntimeError,
    TypeError,
    ValueError,
    pikepdf.PdfError,
    struct.error,
    zipfile.BadZipFile,
    zlib.error,
)
"""What the formats' own libraries raise on a file that is damaged already."""
LARGEST_EDIT = 100_000  # bytes of a part that is edited sign by sign


def flipped(data: bytes, chance: random.Random, _others: Sequence[bytes]) -> bytes:
    """Single bytes turned."""
    changed = bytearray(data)
    for _ in range(chance.choice((1, 4, 16, 64))):
        changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def sprinkled(data: bytes, chance: random.Random, _others: Sequence[bytes]) -> bytes:
    """Signs that mean something put in."""
    for _ in range(chance.choice((1, 3, 9))):
        at = chance.randrange(len(data) + 1)
        data = data[:at] + chance.choice(ODD) * chance.choice((1, 1, 1, 50, 5000)) + data[at:]
    return data


def truncated(data: bytes, chance: random.Random, _others: Sequence[bytes]) -> bytes:
    """The end cut off."""
    return data[: chance.randrange(1, len(data))]


def spliced(data: bytes, chance: random.Random, others: Sequence[bytes]) -> bytes:
    """A piece of another file in place of one of its own."""
    other = chance.choice(others)
    at, size = chance.randrange(len(data)), chance.choice((10, 300, 5000))
    start = chance.randrange(len(other))
    return data[:at] + other[start : start + size] + data[at + chance.choice((0, size)) :]


def repeated(data: bytes, chance: random.Random, _others: Sequence[bytes]) -> bytes:
    """A piece of its own many times over."""
    at, size = chance.randrange(len(data)), chance.choice((1, 20, 400))
    return data[:at] + data[at : at + size] * chance.choice((2, 50, 1000)) + data[at:]


def retold(data: bytes, chance: random.Random, _others: Sequence[bytes]) -> bytes:
    """Words, tags and signs of a text dropped, doubled, swapped or nested."""
    at = chance.randrange(max(1, len(data) - LARGEST_EDIT))
    tokens = TOKENS.findall(data[at : at + LARGEST_EDIT])
    for _ in range(chance.choice((1, 5, 25))):
        one, other = chance.randrange(len(tokens)), chance.randrange(len(tokens))
        match chance.randrange(4):
            case 0:
                tokens[one] = b""
            case 1:
                tokens[one] *= chance.choice((2, 300)) if len(tokens[one]) < LARGEST_EDIT else 1
            case 2:
                tokens[one], tokens[other] = tokens[other], tokens[one]
            case _:
                tokens[one] += chance.choice(ODD)
    return data[:at] + b"".join(tokens) + data[at + LARGEST_EDIT :]


def repacked(data: bytes, chance: random.Random, others: Sequence[bytes]) -> bytes:
    """A part of a Word file changed, the file packed anew around it."""
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    name = chance.choice([part for part in parts if parts[part]])
    if chance.random() < 0.1:
        del parts[name]
    else:
        parts[name] = chance.choice((retold, retold, flipped, truncated, repeated, sprinkled))(parts[name], chance, others)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for part, content in parts.items():
            file.writestr(part, content)
    return out.getvalue()


def rewired(data: bytes, chance: random.Random, others: Sequence[bytes]) -> bytes:
    """Objects of a PDF changed: values, references, content; written anew so that it opens."""
    with pikepdf.open(io.BytesIO(data)) as file:
        objects = [each for each in file.objects if isinstance(each, pikepdf.Object)]
        for _ in range(chance.choice((1, 3, 10))):
            _change(chance.choice(objects), objects, chance, others)
        out = io.BytesIO()
        file.save(out, object_stream_mode=chance.choice(list(pikepdf.ObjectStreamMode.__members__.values())))
    return out.getvalue()


def _change(thing: pikepdf.Object, objects: Sequence[pikepdf.Object], chance: random.Random, others: Sequence[bytes]) -> None:
    if isinstance(thing, pikepdf.Stream) and chance.random() < 0.6:
        thing.write(chance.choice((retold, flipped, truncated, repeated, sprinkled))(thing.read_bytes(), chance, others))
    elif isinstance(thing, pikepdf.Dictionary | pikepdf.Stream) and list(thing.keys()):
        key = chance.choice(sorted(thing.keys()))
        if key in ("/Length", "/Type"):
            return
        if chance.random() < 0.2:
            del thing[key]
        else:
            thing[key] = _value(objects, chance)
    elif isinstance(thing, pikepdf.Array) and len(thing):
        thing[chance.randrange(len(thing))] = _value(objects, chance)


def _value(objects: Sequence[pikepdf.Object], chance: random.Random) -> object:
    return chance.choice((chance.choice(objects), chance.choice(NUMBERS), pikepdf.Name("/Odd"), pikepdf.Array([]), pikepdf.String("ø" * 9)))


ANY: tuple[Mutation, ...] = (flipped, sprinkled, truncated, spliced, repeated)
OF_KIND: dict[str, tuple[Mutation, ...]] = {
    "pdf": (rewired, rewired, rewired),
    "docx": (repacked, repacked, repacked, repacked),
    "html": (retold, retold, retold),
    "yaml": (retold, retold, retold),
}


def mutated(kind: str, data: bytes, chance: random.Random, others: Sequence[bytes]) -> bytes:
    """The file with one to three kinds of damage; damage that cannot be done to it any more is left out."""
    for _ in range(chance.choice((1, 1, 2, 3))):
        mutation = chance.choice((*ANY, *OF_KIND[kind]))
        try:
            data = mutation(data, chance, others) or data
        except UNDOABLE:
            continue
    return data
