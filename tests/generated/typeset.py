"""A case becomes a PDF by Typst, from a template of the corpus's own."""

from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from stdgen.model.document import Block, Paragraph, Section
from tests.generated.case import Case, Design, Dressing, Fault, Headings, Layout
from tests.generated.notes import Note
from tests.generated.print_page import TABLES
from tests.generated.printed import listed
from tests.generated.typst_text import block, quoted


def make(case: Case) -> bytes:
    """A PDF whose headings are headings, tagged as Typst does by default."""
    return _compiled(_Setter(case, marked=True).source())


def make_plain(case: Case) -> bytes:
    """A PDF without tags whose headings are paragraphs that look like headings."""
    return _compiled(_Setter(case, marked=False).source(), tags=False)


def _compiled(source: str, *, tags: bool = True) -> bytes:
    import typst

    with TemporaryDirectory() as folder:
        path = Path(folder) / "main.typ"
        path.write_text(source, encoding="utf-8")
        return bytes(typst.compile(str(path), format="pdf", pdf_tags=tags))


class _Setter:
    def __init__(self, case: Case, *, marked: bool) -> None:
        self._case = case
        self._design = case.design
        self._marked = marked

    def source(self) -> str:
        """The whole Typst source."""
        truth, design = self._case.truth, self._design
        title = truth.title.text if truth.title else ""
        contents = _contents(listed(self._case)) if Dressing.CONTENTS in design.dressing else ""
        look = f'size: {design.heading_size + 6}pt, weight: "bold", fill: rgb({quoted(design.colour)})'
        head = f"#block(above: 0pt, below: 1.2em, text({look}, {quoted(title)}))"
        if self._marked:
            head = f"#heading(level: 1, outlined: false)[#{head[1:]}]"
        logo = (
            "#place(top + right, stack(dir: ltr, rect(width: 20pt, height: 20pt, fill: teal), circle(radius: 10pt, fill: red)))"
            if Dressing.LOGO in design.dressing
            else ""
        )
        body = self._sections(truth.sections)
        if design.layout is Layout.TWO_COLUMNS:
            body = f"#columns(2, gutter: 8mm)[\n{body}\n]"
        closing = (
            f"#v(14mm)\n#line(length: 100%, stroke: .5pt + gray)\n#[#set text(size: .9em)\n{self._blocks(truth.closing)}]"
            if truth.closing
            else ""
        )
        return "\n".join((self._ground(title), logo, head, self._blocks(truth.intro), contents, body, closing))

    def _ground(self, title: str) -> str:
        design, case = self._design, self._case
        wide = "flipped: true," if design.layout is Layout.LANDSCAPE else ""
        running = Dressing.RUNNING_HEAD in design.dressing
        number = (
            "context [Side #counter(page).display() af #counter(page).final().first()]"
            if Dressing.PAGE_NUMBERS in design.dressing
            else "[]"
        )
        mark = "background: rotate(-45deg, text(size: 110pt, fill: luma(220))[UDKAST])," if Dressing.WATERMARK in design.dressing else ""
        head, foot = (quoted(words if running else "") for words in (case.head, case.foot))
        sides = f"header: text(size: 8pt, {head}), footer: text(size: 8pt)[#{foot} #h(1fr) #{number}],"
        hyphens = str(Fault.HYPHENS in design.faults).lower()
        return f"""#set document(title: {quoted(title)})
#set page(paper: "a4", {wide} margin: (x: 24mm, y: 25mm), {mark} {sides})
#set text(font: {quoted(design.font)}, size: {design.size}pt, lang: "da", hyphenate: {hyphens})
#set par(justify: {hyphens}, leading: .62em, spacing: .95em)
#set list(marker: ([•], [o]))
#show heading: set par(justify: false)
#show heading: it => it.body
#show link: set text(fill: rgb("#0645ad"))"""

    def _sections(self, sections: tuple[Section, ...]) -> str:
        if self._design.layout not in TABLES:
            return "\n".join(self._section(one, 1) for one in sections)
        plain = [one for one in sections if not _annex(one)]
        annexes = [one for one in sections if _annex(one)]
        return self._label_table(plain) + "\n" + "\n".join(self._section(one, 1) for one in annexes)

    def _label_table(self, sections: list[Section]) -> str:
        layout = self._design.layout
        stroke = "none" if layout is Layout.UNRULED_TABLE else ".6pt"
        header = "table.header([*Emne*], [*Indhold*])," if layout is Layout.HEADED_TABLE else ""
        rows = ",\n".join(
            f"[#set par(justify: false)\n#{self._look(self._words(one), 1, label=True)}], {self._cell(one)}" for one in sections
        )
        return f"#table(columns: (27%, 1fr), stroke: {stroke}, inset: 6pt, {header}\n{rows})"

    def _cell(self, section: Section) -> str:
        return f"[{self._blocks(section.blocks)}\n{self._below(section, 2)}]"

    def _section(self, section: Section, depth: int) -> str:
        many = self._design.layout in (Layout.CATALOGUE, Layout.LONG)
        loud = depth == 1 and (many or _annex(section))
        fresh = "#pagebreak(weak: true)\n" if loud else ""
        if self._design.layout is Layout.RUN_IN and not loud:
            return self._run_in(section) + self._below(section, depth + 1)
        label = f" <s{id(section)}>" if depth == 1 and self._marked else ""
        words = self._look(self._words(section), depth, loud=loud)
        head = f"#heading(level: {depth + 1})[#{words}]{label}" if self._marked else f"#{words}"
        if self._design.layout is Layout.MARGIN_LABELS and depth == 1 and not loud:
            cells = f"[#set par(justify: false)\n{head}], {self._cell(section)}"
            return f"#grid(columns: (42mm, 1fr), column-gutter: 6mm, {cells})\n#v(3mm)"
        space = 1.5 if self._design.headings in (Headings.LARGER, Headings.TWO_LINES) else 1.1
        block = f"#block(above: {space}em, below: .6em, sticky: true)[#set par(justify: false)\n{head}]"
        return f"{fresh}{block}\n{self._blocks(section.blocks)}\n{self._below(section, depth + 1)}"

    def _below(self, section: Section, depth: int) -> str:
        return "\n".join(self._section(one, depth) for one in section.sections)

    def _run_in(self, section: Section) -> str:
        words = self._words(section)
        label = f"#{self._look(words if words.endswith(('?', '.', ':')) else f'{words}:', 1, label=True)}"
        return f"\n{label} {'' if section.blocks and type(section.blocks[0]) is Paragraph else chr(10) * 2}{self._blocks(section.blocks)}"

    def _words(self, section: Section) -> str:
        text = section.heading.text if section.heading else ""
        words = text.split(" ")
        if self._design.headings is not Headings.TWO_LINES or len(words) < 3:
            return text
        half = (len(words) + 1) // 2
        return f"{' '.join(words[:half])}\n{' '.join(words[half:])}"

    def _look(self, words: str, depth: int, *, label: bool = False, loud: bool = False) -> str:
        size, weight, extra = _looks(self._design)
        if loud:
            size, weight, extra = self._design.heading_size + 3, "bold", ""
        elif label or (depth > 1 and self._design.headings is Headings.LARGER):
            size = self._design.size
        if depth > 1 and self._design.headings is Headings.BOLD:
            weight, extra = "regular", 'style: "italic",'
        inner = f"text(size: {size}pt, weight: {quoted(weight)}, hyphenate: false, {extra} {quoted(words)})"
        return f"underline({inner})" if self._design.headings is Headings.UNDERLINED and not loud else inner

    def _blocks(self, blocks: Iterable[Block]) -> str:
        several = tuple(blocks)
        return "\n\n".join(block(one, several) for one in several if not isinstance(one, Note))


def _looks(design: Design) -> tuple[float, str, str]:
    colour = design.colour if design.colour != "#000000" else "#a03020"
    own = f"fill: rgb({quoted(design.colour)}),"
    return {
        Headings.LARGER: (design.heading_size, "bold", own),
        Headings.TWO_LINES: (design.heading_size, "bold", own),
        Headings.UNDERLINED: (design.size, "regular", ""),
        Headings.COLOURED: (design.size, "regular", f"fill: rgb({quoted(colour)}),"),
        Headings.SPACED: (design.size, "bold", "tracking: .25em, spacing: 300%,"),
        Headings.NUMBERED: ((design.size + design.heading_size) / 2, "bold", own),
    }.get(design.headings, (design.size, "bold", ""))


def _contents(entries: Iterable[tuple[int, str]]) -> str:
    rows = [
        f"#block(above: .5em, below: .5em, inset: (left: {depth - 1}em))[#{quoted(words)} #box(width: 1fr, repeat[.]) {number // 3 + 2}]"
        for number, (depth, words) in enumerate(entries)
    ]
    return '#text(size: 1.3em, weight: "bold")[Indhold]\n\n' + "\n".join(rows) + "\n#pagebreak()"


def _annex(section: Section) -> bool:
    return section.heading is not None and section.heading.text.casefold().startswith("bilag")
