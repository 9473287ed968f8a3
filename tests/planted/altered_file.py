"""A sound file becomes one that nobody can open, that is a picture of itself, or that has been through another program unharmed."""

from collections.abc import Callable
from io import BytesIO
from zipfile import ZIP_STORED, ZipFile

import pikepdf
import pypdfium2  # type: ignore[import-untyped]  # has no type marker

Change = Callable[[bytes], bytes]
_SCANNED = 110
"""Dots to the inch of a page that was scanned."""


def cut(share: float) -> Change:
    """The first part of the file alone, as after a download that broke off."""
    return lambda data: data[: int(len(data) * share)]


def blank(start: float, end: float) -> Change:
    """Zeros in place of what lies between these shares of the file, as a failing disk leaves them."""

    def change(data: bytes) -> bytes:
        first, last = int(len(data) * start), int(len(data) * end)
        return data[:first] + bytes(last - first) + data[last:]

    return change


def tailed(data: bytes) -> bytes:
    """Line ends after the end, as some servers add them."""
    return data + b"\r\n\r\n"


def without(part: str) -> Change:
    """The Word file without this part."""

    def change(data: bytes) -> bytes:
        made = BytesIO()
        with ZipFile(BytesIO(data)) as given, ZipFile(made, "w") as new:
            for info in given.infolist():
                if info.filename != part:
                    new.writestr(info, given.read(info))
        return made.getvalue()

    return change


def stored(data: bytes) -> bytes:
    """The Word file with its parts not compressed."""
    made = BytesIO()
    with ZipFile(BytesIO(data)) as given, ZipFile(made, "w", ZIP_STORED) as new:
        for info in given.infolist():
            new.writestr(info.filename, given.read(info))
    return made.getvalue()


def locked(user: str, owner: str = "ejer") -> Change:
    """The PDF under passwords; with an empty one for users anybody can open it, and nobody change it."""

    def change(data: bytes) -> bytes:
        with pikepdf.open(BytesIO(data)) as pdf:
            made = BytesIO()
            pdf.save(made, encryption=pikepdf.Encryption(user=user, owner=owner, allow=pikepdf.Permissions(modify_other=False)))
        return made.getvalue()

    return change


def lost(data: bytes) -> bytes:
    """The PDF whose list of objects is not where it says, which every program finds again."""
    return data.replace(b"startxref\n", b"startxref\n9", 1)


def scanned(data: bytes) -> bytes:
    """The PDF's pages as pictures."""
    with pypdfium2.PdfDocument(data) as pdf:
        pages = [page.render(scale=_SCANNED / 72).to_pil().convert("L") for page in pdf]
    made = BytesIO()
    pages[0].save(made, "PDF", save_all=True, append_images=pages[1:], resolution=_SCANNED)
    return made.getvalue()


def fronted(data: bytes) -> bytes:
    """The PDF behind a cover that is a picture."""
    with pikepdf.open(BytesIO(data)) as pdf, pikepdf.open(BytesIO(scanned(data))) as picture:
        pdf.pages.insert(0, picture.pages[0])
        made = BytesIO()
        pdf.save(made)
    return made.getvalue()
