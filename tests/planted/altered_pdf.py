"""An accessible PDF becomes one that lacks something, or has it in another way that is as good."""

from collections.abc import Callable, Iterator
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, String

Way = Callable[[Pdf], None]


def changed(way: Way) -> Callable[[bytes], bytes]:
    """The same PDF after `way`."""

    def change(data: bytes) -> bytes:
        with pikepdf.open(BytesIO(data)) as pdf:
            way(pdf)
            made = BytesIO()
            pdf.save(made, deterministic_id=True)
        return made.getvalue()

    return change


def untagged(pdf: Pdf) -> None:
    """No structure tree, no mark."""
    for key in ("/StructTreeRoot", "/MarkInfo"):
        del pdf.Root[key]


def unrooted(pdf: Pdf) -> None:
    """Marked as tagged, but without a tree."""
    del pdf.Root["/StructTreeRoot"]


def emptied(pdf: Pdf) -> None:
    """A tree without a branch."""
    pdf.Root.StructTreeRoot.K = Array([])


def language(value: str | None) -> Way:
    """Another language of the whole, or none; the branches' own go."""

    def change(pdf: Pdf) -> None:
        for each in _elements(pdf):
            if "/Lang" in each:
                del each["/Lang"]
        if value is None:
            del pdf.Root["/Lang"]
        else:
            pdf.Root.Lang = String(value)

    return change


def title(value: str | None) -> Way:
    """Another title, or none, in the properties; the metadata stream goes, which would tell the old one."""

    def change(pdf: Pdf) -> None:
        if "/Metadata" in pdf.Root:
            del pdf.Root["/Metadata"]
        if value is None:
            del pdf.docinfo["/Title"]
        else:
            pdf.docinfo["/Title"] = value

    return change


def levels(*names: str) -> Way:
    """Headings below the title are tagged by these names in turns."""

    def change(pdf: Pdf) -> None:
        headings = [each for each in _elements(pdf) if each.get("/S") == Name("/H2")]
        for turn, each in enumerate(headings):
            each.S = Name(f"/{names[turn % len(names)]}")

    return change


def headless(pdf: Pdf) -> None:
    """Table cells that are all plain."""
    for each in _elements(pdf):
        if each.get("/S") == Name("/TH"):
            each.S = Name("/TD")


def shuffled(pdf: Pdf) -> None:
    """The tree's branches in reverse order."""
    top = _top(pdf)
    top.K = Array(list(top.K)[::-1])


def thinned(every: int) -> Way:
    """Each so-many-th branch alone is left: the rest of the text has no tag."""

    def change(pdf: Pdf) -> None:
        top = _top(pdf)
        top.K = Array(list(top.K)[::every])

    return change


def unofficial(pdf: Pdf) -> None:
    """Nothing in the metadata says that this is PDF/UA."""
    with pdf.open_metadata(set_pikepdf_as_editor=False) as metadata:
        for key in [key for key in metadata if "pdfua" in key.lower()]:
            del metadata[key]


def suspected(pdf: Pdf) -> None:
    """The file itself doubts its tags."""
    pdf.Root.MarkInfo.Suspects = True


def unmapped(pdf: Pdf) -> None:
    """A paragraph has a tag of its own making, which nothing explains."""
    next(each for each in _elements(pdf) if each.get("/S") == Name("/P")).S = Name("/Broedtekst")


def resealed(old: str, new: str) -> Way:
    """The source attached to the page says something else than the page at each of these words."""

    def change(pdf: Pdf) -> None:
        for spec in pdf.attachments.values():
            held = spec.get_file()
            held.obj.write(held.read_bytes().replace(old.encode(), new.encode()))

    return change


def kept(_: Pdf) -> None:
    """Saved again by another program, all else the same."""


def _top(pdf: Pdf) -> Object:
    root: Object = pdf.Root.StructTreeRoot
    below = root.K
    if isinstance(below, Array) and len(below) > 1:
        return root
    return below[0] if isinstance(below, Array) else below


def _elements(pdf: Pdf) -> Iterator[Object]:
    waiting: list[Object] = [pdf.Root.StructTreeRoot]
    while waiting:
        each = waiting.pop()
        if not isinstance(each, Dictionary):
            continue
        yield each
        below = each.get("/K")
        if isinstance(below, Array):
            waiting += reversed([one for one in below if isinstance(one, Dictionary)])
        elif isinstance(below, Dictionary):
            waiting.append(below)
