"""A standard, a web page or a Word file becomes one whose source says something else at a few places."""

import re
from collections.abc import Callable, Mapping, Sequence
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

Swap = tuple[str, str]
"""A pattern and what stands in its place, everywhere."""
PICTURE = (
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAGQAAABkAQAAAABYmaj5AAAAHElEQVR4nG"
    "P4DwIMDAwMo9QoNUqNUqPUKEVbCgBH5caCvFHZzwAAAABJRU5ErkJggg=="
)
"""A picture of a hundred by a hundred dots."""


def text(*swaps: Swap) -> Callable[[bytes], bytes]:
    """The text of a file, a web page's or a standard's, after these swaps."""
    return lambda data: _swapped(data.decode(), swaps).encode()


def word(changes: Mapping[str, Sequence[Swap]]) -> Callable[[bytes], bytes]:
    """The Word file after these swaps in the parts that have these names."""

    def change(data: bytes) -> bytes:
        made = BytesIO()
        with ZipFile(BytesIO(data)) as given, ZipFile(made, "w", ZIP_DEFLATED) as new:
            for info in given.infolist():
                own = given.read(info)
                new.writestr(info, _swapped(own.decode(), changes[info.filename]).encode() if info.filename in changes else own)
        return made.getvalue()

    return change


def pictured(description: str) -> Callable[[bytes], bytes]:
    """The Word file with a picture in its last paragraph; no description where it is empty."""

    def change(data: bytes) -> bytes:
        from base64 import b64decode

        from docx import Document
        from docx.text.paragraph import Paragraph

        document = Document(BytesIO(data))
        run = Paragraph(document.element.body.xpath(".//w:p")[-1], document._body).add_run()
        run.add_picture(BytesIO(b64decode(PICTURE.partition(",")[2])))
        if description:
            run._r.xpath(".//wp:docPr")[0].set("descr", description)
        made = BytesIO()
        document.save(made)
        return made.getvalue()

    return change


def image(attributes: str) -> Swap:
    """A picture with these attributes before the second heading."""
    return r"(?s)^(.*?<h2.*?)(<h2)", rf'\1<p><img src="{PICTURE}" width="300" height="200"{attributes}></p>\2'


def _swapped(text: str, swaps: Sequence[Swap]) -> str:
    for pattern, new in swaps:
        text, times = re.subn(pattern, new, text)
        assert times, pattern
    return text
