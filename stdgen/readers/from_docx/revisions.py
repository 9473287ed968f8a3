"""Tracked changes in a Word text are carried out: all accepted, or all rejected."""

from collections.abc import Iterable

from stdgen.readers.from_docx.package import Element
from stdgen.readers.from_docx.properties import W

_PUT_IN = ("ins", "moveTo")
_TAKEN_OUT = ("del", "moveFrom")


def accepted(text: Element) -> None:
    """Changes the text into what it is once all changes are accepted."""
    _carried_out(text, kept=_PUT_IN, gone=_TAKEN_OUT)


def rejected(text: Element) -> None:
    """Changes the text into what it was before any change, the properties of paragraphs and runs included."""
    for kind in ("pPr", "rPr", "tcPr", "trPr", "tblPr"):
        for change in list(text.iter(f"{W}{kind}Change")):
            _restore(change, kind)
    _carried_out(text, kept=_TAKEN_OUT, gone=_PUT_IN)


def _carried_out(text: Element, *, kept: Iterable[str], gone: Iterable[str]) -> None:
    out = tuple(f"{W}{name}" for name in gone)
    _remove_cells_and_rows(text, [*out, f"{W}cellDel" if f"{W}del" in out else f"{W}cellIns"])
    for paragraph in [mark.getparent() for mark in text.iter(f"{W}rPr") if any(mark.find(tag) is not None for tag in out)]:
        if paragraph is not None and paragraph.tag == f"{W}pPr":
            _join(paragraph.getparent(), out)
    for element in [each for each in text.iter(*out) if _holds(each)]:
        _remove(element)
    for element in [each for name in (*kept, "cellIns", "cellDel") for each in text.iter(f"{W}{name}")]:
        (_unwrap if _holds(element) else _remove)(element)


def _holds(element: Element) -> bool:
    """Whether a change holds text, rather than being a mark among properties."""
    parent = element.getparent()
    return parent is not None and not str(parent.tag).endswith(("rPr", "trPr", "tcPr", "numPr"))


def _remove_cells_and_rows(text: Element, marks: list[str]) -> None:
    for kind, properties in (("tr", "trPr"), ("tc", "tcPr")):
        for element in list(text.iter(f"{W}{kind}")):
            found = element.find(f"{W}{properties}")
            if found is not None and any(found.find(mark) is not None for mark in marks):
                _remove(element)
    for table in list(text.iter(f"{W}tbl")):
        if next(table.iter(f"{W}tr"), None) is None:
            _remove(table)


def _join(paragraph: Element | None, out: tuple[str, ...]) -> None:
    """A paragraph whose end is taken out goes on in the next; one of which nothing is left leaves the next as it is."""
    following = paragraph.getnext() if paragraph is not None else None
    if paragraph is None or following is None or following.tag != f"{W}p":
        return
    properties, own = following.find(f"{W}pPr"), paragraph.find(f"{W}pPr")
    prints = _prints(paragraph, out)
    for child in [each for each in paragraph if each.tag != f"{W}pPr"][::-1]:
        following.insert(0 if properties is None else 1, child)
    if prints and own is not None:
        _replace_mark(own, properties.find(f"{W}rPr") if properties is not None else None)
        if properties is not None:
            following.remove(properties)
        following.insert(0, own)
    _remove(paragraph)


def _replace_mark(properties: Element, mark: Element | None) -> None:
    """The properties of a paragraph with the end of another, which may itself be taken out."""
    old = properties.find(f"{W}rPr")
    if old is not None:
        properties.remove(old)
    if mark is not None:
        properties.append(mark)


def _prints(paragraph: Element, out: tuple[str, ...]) -> bool:
    """Whether any text is left of a paragraph."""
    return any(
        (each.text or "").strip() and not any(around.tag in out for around in each.iterancestors())
        for each in paragraph.iter(f"{W}t", f"{W}delText")
    )


def _restore(change: Element, kind: str) -> None:
    """The properties as they were before they were changed."""
    now, before = change.getparent(), change.find(f"{W}{kind}")
    if now is None or before is None:
        return
    marks = (f"{W}rPr", f"{W}sectPr") if kind == "pPr" else (f"{W}ins", f"{W}del", f"{W}moveFrom", f"{W}moveTo")
    for child in [each for each in now if each.tag not in marks]:
        now.remove(child)
    for at, child in enumerate(list(before)):
        now.insert(at, child)


def _remove(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _unwrap(element: Element) -> None:
    parent = element.getparent()
    if parent is None:
        return
    at = parent.index(element)
    for child in reversed(list(element)):
        parent.insert(at, child)
    parent.remove(element)
