"""The inside of a Word paragraph becomes spans, and what hangs on it: text boxes, notes, pictures."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from stdgen.model.document import Location, Span, Style
from stdgen.readers.from_docx.fields import Field, shown
from stdgen.readers.from_docx.package import Element, Relationship
from stdgen.readers.from_docx.sheet import VAL, ParagraphStyle, Sheet, W, colour, toggle, whole
from stdgen.readers.from_docx.symbols import sign, signs

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
CHARACTERS = {
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    f"{W}br": "\n",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "-",
    f"{W}softHyphen": "\u00ad",
}
NOTES = (f"{W}footnoteReference", f"{W}endnoteReference")
_PROPERTIES = ("pPr", "rPr", "sdtPr", "sdtEndPr", "tblPr", "tcPr", "trPr")
_UNPRINTED = ("rt", "fldData", "ffData", "annotationRef", "footnoteRef", "endnoteRef", "delInstrText")
_SKIPPED = frozenset(f"{W}{name}" for name in _PROPERTIES + _UNPRINTED)
_PICTURES = (f"{W}drawing", f"{W}pict", f"{W}object")


@dataclass(frozen=True, slots=True)
class Traits:
    """How the visible text of a paragraph is set: whether all of it is bold and so on, and its largest size in points."""

    bold: bool = True
    marked_bold: bool = True
    underlined: bool = True
    capitals: bool = True
    size: float = 0.0
    colour: str | None = None


@dataclass(slots=True)
class Inside:
    """A paragraph's spans in order, then what hangs on it, each as its element."""

    spans: list[Span] = field(default_factory=list)
    hanging: list[Element] = field(default_factory=list)
    traits: Traits | None = None

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
    """Reads paragraphs of one part; `ours` says that bold is only written where it is meant."""

    sheet: Sheet
    links: Mapping[str, Relationship]
    ours: bool = False
    _inside: Inside = field(default_factory=Inside)
    _style: ParagraphStyle = field(default_factory=ParagraphStyle)
    _at: Location = field(default_factory=Location)
    _fields: list[Field] = field(default_factory=list)

    def read(self, paragraph: Element, style: ParagraphStyle, at: Location, revised: frozenset[Style]) -> Inside:
        """What stands in the paragraph; a field that is not closed in it ends with it."""
        self._inside, self._style, self._at, self._fields = Inside(), style, at, []
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
            self._piece(child, around, properties)

    def _piece(self, node: Element, around: _Around, properties: Element | None) -> None:
        tag = str(node.tag)
        if tag in NOTES or tag in _PICTURES:
            if self._visible:
                self._inside.hanging.append(node)
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
            self._emit(_characters(node, properties), around, properties)

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
        look = ({Style.STRONG} if strong else set()) | ({Style.EMPHASIS} if emphasis else set())
        self._inside.add(Span(text, around.styles | look, href, self._at))
        if text.strip():
            self._weigh(text, properties, strong or (self._style.bold and bold is not False), bold is True or self._style.bold, style.size)

    def _weigh(self, text: str, properties: Element | None, bold: bool, marked: bool, size: float | None) -> None:  # noqa: FBT001  # two facts of one run
        before = self._inside.traits or Traits()
        direct = whole(_value(properties, "sz"))
        line = _value(properties, "u")
        self._inside.traits = Traits(
            bold=before.bold and bold,
            marked_bold=before.marked_bold and marked,
            underlined=before.underlined and line not in (None, "none"),
            capitals=before.capitals and (text.isupper() or bool(toggle(properties, "caps"))),
            size=max(before.size, direct / 2 if direct else size or self._style.size),
            colour=before.colour or (colour(found) if (found := _value(properties, "color")) else None),
        )

    def _target(self, node: Element) -> str | None:
        relationship = self.links.get(node.get(f"{R}id", ""))
        place = node.get(f"{W}anchor")
        if relationship is None and place is None:
            return None
        return (relationship.target if relationship else "") + (f"#{place}" if place else "")


def forms(alternative: Element) -> tuple[Element, ...]:
    """The first of several forms of the same thing, the one that newer programs show."""
    return (*alternative.findall(f"{MC}Choice"), *alternative.findall(f"{MC}Fallback"))[:1]


def _value(properties: Element | None, name: str) -> str | None:
    found = properties.find(f"{W}{name}") if properties is not None else None
    return found.get(VAL) if found is not None else None


def _font(properties: Element | None) -> str:
    fonts = properties.find(f"{W}rFonts") if properties is not None else None
    return (fonts.get(f"{W}ascii") or fonts.get(f"{W}hAnsi") or "") if fonts is not None else ""


def _characters(node: Element, properties: Element | None) -> str:
    if node.tag in (f"{W}t", f"{W}delText"):
        return signs(node.text or "", _font(properties))
    return _symbol(node) if node.tag == f"{W}sym" else CHARACTERS.get(str(node.tag), "")


def _symbol(node: Element) -> str:
    try:
        return sign(chr(int(node.get(f"{W}char", ""), 16)), node.get(f"{W}font", ""))
    except (ValueError, OverflowError):
        return ""
