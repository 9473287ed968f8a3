"""Typst source, data and fonts become the bytes of a PDF; fonts are read once."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Lock
from typing import Any

import typst

FONT_SUFFIXES = (".ttf", ".otf", ".ttc")


@dataclass(frozen=True, slots=True)
class Press:
    """A compiler with its fonts; one thread at a time may use it."""

    compiler: typst.Compiler
    free: Lock = field(default_factory=Lock)

    def print(self, template: bytes, data: str, *, second: int) -> bytes:
        """The PDF that the template makes of the data, dated that second of Unix time; typst.TypstError if it cannot be set."""
        files: Any = {"main.typ": template, "document.json": data.encode()}  # allowed, though the types do not say so
        with self.free:
            pdf = self.compiler.compile(files, format="pdf", pdf_standards=["ua-1", "a-3a"], timestamp=second)
        assert isinstance(pdf, bytes)  # noqa: S101  # one file of one format: never a list
        return pdf


def press(files: Mapping[str, bytes]) -> Press:
    """The press for the fonts among a profile's files."""
    return _press(tuple((name, files[name]) for name in sorted(files) if name.lower().endswith(FONT_SUFFIXES)))


@lru_cache(maxsize=8)
def _press(fonts: tuple[tuple[str, bytes], ...]) -> Press:
    with _folder(fonts) as folder:
        found = typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=[folder])
        made = typst.Compiler(_every_face(found).encode(), font_paths=found)
        made.compile(format="pdf")
    return Press(made)


@contextmanager
def _folder(fonts: tuple[tuple[str, bytes], ...]) -> Iterator[str]:
    with TemporaryDirectory(prefix="stdgen-fonts-") as folder:
        for number, (name, content) in enumerate(fonts):
            (Path(folder) / f"{number}{Path(name).suffix}").write_bytes(content)
        yield folder


def _every_face(fonts: typst.Fonts) -> str:
    """A page in every face: Typst reads a font's file when it is first used, and by then ours would be gone."""
    faces = [(face.family, face.style, face.weight) for face in fonts.fonts() if face.path]
    return "\n".join(f'#text(font: "{family}", style: "{style}", weight: {weight}, fallback: false)[a]' for family, style, weight in faces)
