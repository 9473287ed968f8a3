"""The inside of a Word paragraph becomes spans, and what hangs on it: text boxes, notes, pictures."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from stdgen.model.document import Location, Span, Style
from stdgen.readers.from_docx.characters import characters
from stdgen.readers.from_docx.fields import Field, shown
from stdgen.readers.from_docx.looks import run_look
from stdgen.readers.from_docx.meaning import ParagraphStyle
from stdgen.readers.from_docx.notes import KINDS, Notes
from stdgen.readers.from_docx.package import Element, Relationship
from stdgen.readers.from_docx.properties import VAL, W, toggle
from stdgen.readers.from_docx.sheet import Sheet
from stdgen.readers.letters import Letters
from stdgen.readers.raised import apart

R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"


REVISIONS = {
    f"{W}ins": Style.INSERTED,
    f"{W}moveTo": Style.INSERTED,
    f"{W}cellIns": Style.INSERTED,
    f"{W}del": Style.DELETED,
    f"{W}moveFrom": Style.DELETED,
    f"{W}cellDel": Style.DELETED,
}
_PROPERTIES = ("pPr", "rPr", "sdtPr", "sdtEndPr", "tblPr", "tcPr", "trPr")
_UNPRINTED = ("rt", "fldData", "ffData", "annotationRef", "delInstrText")
_SKIPPED = frozenset(f"{W}{name}" for name in _PROPERTIES + _UNPRINTED)
_OWN_MARK = (f"{W}footnoteRef", f"{W}endnoteRef")
_PAGE_ENDS = f"{W}lastRenderedPageBreak"
"""Where Word last began a new page."""
_PICTURES = (f"{W}drawing", f"{W}pict", f"{W}object")


@dataclass(slots=True)
class Inside:
    """A paragraph's spans in order, what hangs on it, each as its element, and how its runs are set, None where a line breaks.

    `contents` says that it is part of a field that lists the contents; `comments` are the ids of those that it has.
    """

    spans: list[Span] = field(default_factory=list)
    hanging: list[Element] = field(default_factory=list)
    runs: list[Letters | None] = field(default_factory=list)
    contents: bool = False
    comments: list[str] = field(default_factory=list)

    @property
    def ending(self) -> str:
        """The words that stand last."""
        return self.spans[-1].text if self.spans else ""

    def add(self, span: Span) -> None:
        """Runs that look alike are one span."""
        last = self.spans[-1] if self.spans else None
        if last is not None and (last.styles, last.href) == (span.styles, span.href):
            self.spans[-1] = replace(last, text=last.text + span.text)
        else:
            self.spans.append(span)


@dataclass(frozen=True, slots=True)
class _Around:
    styles: frozenset[Style]
    href: str | None = None


@dataclass(slots=True)
class Inline:
    """Reads paragraphs of one part; `ours` says that bold is only written where it is meant.

    `note` is the mark of the note that is being read. A field is closed in the paragraph where it is opened or ends
    with it, save for the one that lists the contents.
    """

    sheet: Sheet
    links: Mapping[str, Relationship]
    notes: Notes
    ours: bool = False
    note: str = ""
    _inside: Inside = field(default_factory=Inside)
    _style: ParagraphStyle = field(default_factory=ParagraphStyle)
    _at: Location = field(default_factory=Location)
    _fields: list[Field] = field(default_factory=list)

    def read(self, paragraph: Element, style: ParagraphStyle, at: Location, revised: frozenset[Style]) -> Inside:
        """What stands in the paragraph."""
        self._inside, self._style, self._at = Inside(), style, at
        self._fields = [each for each in self._fields if each.lists_contents]
        self._children(paragraph, _Around(revised))
        return self._inside

    def _children(self, parent: Element, around: _Around) -> None:
        for child in parent:
            self._node(child, around)

    def _node(self, node: Element, around: _Around) -> None:
        tag = str(node.tag)
        if tag == f"{W}r":
            self._run(node, around)
        elif tag in REVISIONS:
            self._children(node, replace(around, styles=around.styles | {REVISIONS[tag]}))
        elif tag == f"{W}hyperlink":
            target = self._target(node)
            self._children(node, around if target is None else replace(around, href=target))
        elif tag == f"{W}fldSimple":
            href = Field(node.get(f"{W}instr", "")).href
            self._children(node, replace(around, href=href or around.href))
        elif tag == f"{MC}AlternateContent":
            self._alternative(node, around, self._node)
        elif tag.endswith("}t") and "/math" in tag:
            self._emit(node.text or "", around, None)
        elif tag not in _SKIPPED:
            self._children(node, around)

    def _alternative(self, node: Element, around: _Around, read: Callable[[Element, _Around], None]) -> None:
        for form in forms(node):
            for child in form:
                read(child, around)

    def _run(self, run: Element, around: _Around) -> None:
        properties = run.find(f"{W}rPr")
        for child in run:
            if child.tag == _PAGE_ENDS:
                self.notes.turned("eachPage")
            else:
                self._piece(child, around, properties)

    def _piece(self, node: Element, around: _Around, properties: Element | None) -> None:
        tag = str(node.tag)
        if tag in KINDS or tag in _PICTURES:
            self._hang(node, around, properties)
        elif tag in _OWN_MARK:
            self._emit(self.note, around, properties)
        elif tag == f"{W}commentReference":
            self._inside.comments.append(node.get(f"{W}id", ""))
        elif tag == f"{W}fldChar":
            self._field_mark(node, around, properties)
        elif tag == f"{W}instrText":
            if self._fields and not self._fields[-1].in_result:
                self._fields[-1].instruction += node.text or ""
        elif tag == f"{MC}AlternateContent":
            self._alternative(node, around, lambda child, inner: self._piece(child, inner, properties))
        elif tag == f"{W}ruby":
            for base in node.findall(f"{W}rubyBase"):
                self._children(base, around)
        else:
            self._emit(characters(node, properties, ours=self.ours), around, properties)

    def _hang(self, node: Element, around: _Around, properties: Element | None) -> None:
        """Notes and drawings; the mark of a note stays in the text, and one that was taken out is not counted."""
        if self._visible and Style.DELETED not in around.styles:
            if node.tag in KINDS:
                self._emit(apart(self.notes.mark(node), self._inside.ending), around, properties)
            self._inside.hanging.append(node)

    def _field_mark(self, node: Element, around: _Around, properties: Element | None) -> None:
        kind = node.get(f"{W}fldCharType")
        if kind == "begin":
            self._fields.append(Field())
        elif kind == "separate" and self._fields:
            self._fields[-1].in_result = True
        elif kind == "end" and self._fields:
            ended = self._fields.pop()
            if not ended.in_result:
                self._emit(shown(ended.instruction), around, properties)

    @property
    def _visible(self) -> bool:
        return all(each.in_result for each in self._fields)

    def _emit(self, text: str, around: _Around, properties: Element | None) -> None:
        reference = properties.find(f"{W}rStyle") if properties is not None else None
        style = self.sheet.character(reference.get(VAL) if reference is not None else None)
        hidden = toggle(properties, "vanish")
        if not text or not self._visible or (style.hidden if hidden is None else hidden):
            return
        bold, italic = toggle(properties, "b"), toggle(properties, "i")
        strong = bool(style.bold) if bold is None else bold and (self.ours or not self._style.bold)
        emphasis = bool(style.italic) if italic is None else italic and (self.ours or not self._style.italic)
        href = next((each.href for each in reversed(self._fields) if each.href), None) or around.href
        marks = ({Style.STRONG} if strong else set()) | ({Style.EMPHASIS} if emphasis else set())
        self._inside.add(Span(text, around.styles | marks, href, self._at))
        self._inside.contents = self._inside.contents or any(each.lists_contents for each in self._fields)
        if text.strip() and not self.ours and Style.DELETED not in around.styles:
            self._inside.runs.append(run_look(text, properties, self._style, style, self.sheet))
        elif text == "\n" and not self.ours:
            self._inside.runs.append(None)

    def _target(self, node: Element) -> str | None:
        relationship = self.links.get(node.get(f"{R}id", ""))
        place = node.get(f"{W}anchor")
        if relationship is None and place is None:
            return None
        return (relationship.target if relationship else "") + (f"#{place}" if place else "")


def forms(alternative: Element) -> tuple[Element, ...]:
    """The first of several forms of the same thing, the one that newer programs show."""
    return (*alternative.findall(f"{MC}Choice"), *alternative.findall(f"{MC}Fallback"))[:1]
