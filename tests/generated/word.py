"""A case becomes a Word file: by heading styles, by styles with Danish names, or by hand in bold and typed numbers."""

from io import BytesIO
from typing import Any

from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_BREAK
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt

from stdgen.model.document import Paragraph, Section
from tests.generated.case import Case, Dressing, Headings, Layout
from tests.generated.print_page import TABLES
from tests.generated.printed import listed
from tests.generated.word_look import ground
from tests.generated.word_parts import frame, mark_furniture, rename
from tests.generated.word_text import Text


def make(case: Case) -> bytes:
    """Headings by `Heading 1` and so on, lists by numbering."""
    return _Setter(case, styled=True).file()


def make_localised(case: Case) -> bytes:
    """The same, where the styles are called `Overskrift 1` and so on."""
    return _Setter(case, styled=True).file(danish=True)


def make_typed(case: Case) -> bytes:
    """No style but `Normal`: headings are set and numbered by hand, and so are the points of lists."""
    return _Setter(case, styled=False).file()


class _Setter(Text):
    """Fills one Word document."""

    def __init__(self, case: Case, *, styled: bool) -> None:
        super().__init__(case.design, styled=styled)
        self._case = case

    def file(self, *, danish: bool = False) -> bytes:
        """The bytes of the file."""
        case, word = self._case, self._word
        ground(word, case.design, self._looks, styled=self._styled)
        mark_furniture(word, case)
        self._title()
        self._blocks(word, case.truth.intro)
        if Dressing.CONTENTS in case.design.dressing:
            self._contents()
        self._columns()
        self._sections()
        self._closing()
        self._notes.finish()
        if danish:
            rename(word)
        out = BytesIO()
        word.save(out)
        return out.getvalue()

    def _title(self) -> None:
        title = self._case.truth.title
        assert title is not None
        self._heading(self._word, title.text, 0)

    def _contents(self) -> None:
        """A list with leader dots, its page numbers as old as the file."""
        width = self._word.sections[0].page_width - Mm(50)
        head = self._paragraph(self._word)
        self._runs(head, "Indholdsfortegnelse", self._looks[1])
        for number, (depth, words) in enumerate(listed(self._case)):
            entry = self._paragraph(self._word)
            entry.paragraph_format.left_indent = Mm(8 * (depth - 1))
            entry.paragraph_format.tab_stops.add_tab_stop(width, 2, 1)
            entry.add_run(f"{words}\t{number // 3 + 3}")
        if self._design.layout not in (Layout.CATALOGUE, Layout.LONG):
            entry.add_run().add_break(WD_BREAK.PAGE)

    def _columns(self) -> None:
        if self._design.layout is Layout.TWO_COLUMNS:
            section = self._word.add_section(WD_SECTION.CONTINUOUS)
            columns = section._sectPr.find(qn("w:cols"))
            columns.set(qn("w:num"), "2")
            columns.set(qn("w:space"), "500")
        if self._design.layout is Layout.LANDSCAPE:
            section = self._word.sections[0]
            section.orientation = WD_ORIENT.LANDSCAPE
            section.page_width, section.page_height = section.page_height, section.page_width

    def _sections(self) -> None:
        sections = self._case.truth.sections
        annexes = [one for one in sections if _annex(one)]
        plain = [one for one in sections if not _annex(one)]
        if self._design.layout in TABLES:
            self._label_table(plain)
        else:
            for section in plain:
                self._section(self._word, section, 1)
        for section in annexes:
            self._section(self._word, section, 1, fresh=True)

    def _label_table(self, sections: list[Section]) -> None:
        headed = self._design.layout is Layout.HEADED_TABLE
        table = self._word.add_table(rows=int(headed), cols=2)
        table.autofit = False
        if self._design.layout is not Layout.UNRULED_TABLE:
            table.style = "Table Grid"
        if headed:
            for cell, words in zip(table.rows[0].cells, ("Emne", "Indhold"), strict=True):
                cell.paragraphs[0].add_run(words).bold = True
            table.rows[0]._tr.get_or_add_trPr().append(parse_xml(f"<w:tblHeader {nsdecls('w')}/>"))
        for section in sections:
            label, text = table.add_row().cells
            self._runs(label.paragraphs[0], self._words(section), self._looks["label"])
            self._blocks(text, section.blocks)
            for below in section.sections:
                self._section(text, below, 2)
            _first_gone(text)
        for column, width in zip(table.columns, (Mm(45), Mm(118)), strict=True):
            column.width = width
            for cell in column.cells:
                cell.width = width

    def _section(self, where: Any, section: Section, depth: int, *, fresh: bool = False) -> None:
        service = depth == 1 and self._design.layout in (Layout.CATALOGUE, Layout.LONG)
        if self._design.layout is Layout.RUN_IN and not service and not fresh:
            self._run_in(where, section)
        else:
            head = self._heading(where, self._words(section), depth, loud=service or fresh)
            head.paragraph_format.page_break_before = service or fresh or None
            if self._indent and depth == 1 and not fresh:
                frame(head)
            self._blocks(where, section.blocks)
        if self._indent and depth == 1 and where is self._word:
            where.paragraphs[-1].paragraph_format.space_after = Pt(54)  # room for a label of four lines beside a line of text
        for below in section.sections:
            self._section(where, below, depth + 1)

    def _run_in(self, where: Any, section: Section) -> None:
        words = self._words(section)
        paragraph = self._paragraph(where)
        self._runs(paragraph, words if words.endswith(("?", ".", ":")) else f"{words}:", self._looks["label"])
        first, *rest = section.blocks or (None,)
        if type(first) is Paragraph:
            paragraph.add_run(" ")
            self._spans(paragraph, first, section.blocks)
            self._blocks(where, tuple(rest))
        else:
            self._blocks(where, section.blocks)

    def _words(self, section: Section) -> str:
        text = section.heading.text if section.heading else ""
        words = text.split(" ")
        if self._design.headings is not Headings.TWO_LINES or len(words) < 3:
            return text
        half = (len(words) + 1) // 2
        return f"{' '.join(words[:half])}\n{' '.join(words[half:])}"

    def _heading(self, where: Any, words: str, depth: int, *, loud: bool = False) -> Any:
        if self._styled and hasattr(where, "add_heading"):
            head = where.add_heading(words, depth)
            if loud:
                for run in head.runs:
                    run.font.size = Pt(self._design.heading_size + 3)
            return head
        head = where.add_paragraph(style="Normal")
        if self._styled:
            head.style = f"Heading {depth}"
        look = self._looks["loud" if loud else min(depth, 2)]
        head.paragraph_format.space_before = Pt(look.above)
        head.paragraph_format.keep_with_next = True
        typed = self._design.headings is Headings.SPACED and not self._styled and depth and not loud
        self._runs(head, _spaced(words) if typed else words, look.unspaced() if typed else look)
        return head

    def _closing(self) -> None:
        for number, block in enumerate(self._case.truth.closing):
            self._blocks(self._word, (block,))
            paragraph = self._word.paragraphs[-1]
            for run in paragraph.runs:
                run.font.size = Pt(self._design.size - 1.5)
            if number == 0:
                paragraph.paragraph_format.space_before = Pt(36)
                border = f'<w:pBdr {nsdecls("w")}><w:top w:val="single" w:sz="4" w:space="6" w:color="888888"/></w:pBdr>'
                paragraph._p.get_or_add_pPr().append(parse_xml(border))


def _annex(section: Section) -> bool:
    return section.heading is not None and section.heading.text.casefold().startswith("bilag")


def _spaced(words: str) -> str:
    return "\n".join("   ".join(" ".join(word) for word in line.split(" ")) for line in words.split("\n"))


def _first_gone(cell: Any) -> None:
    """A new cell begins with an empty paragraph, which nobody leaves there."""
    first = cell._tc.find(qn("w:p"))
    if first is not None and not first.findall(qn("w:r")) and len(cell._tc.findall(qn("w:p"))) > 1 and cell._tc[-1].tag == qn("w:p"):
        cell._tc.remove(first)
