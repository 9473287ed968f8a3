"""Blocks become the paragraphs, lists and tables of a Word file."""

from collections.abc import Iterable
from typing import Any

from docx import Document as new_document  # noqa: N813 -- a function, whatever its name looks like
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Mm, Pt

from stdgen.model.document import Block, Listing, Paragraph, Quote, Table
from tests.generated.case import Design, Layout
from tests.generated.notes import Mark, Note
from tests.generated.word_look import Look, looks
from tests.generated.word_parts import Footnotes, Numbering, link


class Text:
    """Sets blocks; headings and what stands around them are set by those who know the document."""

    def __init__(self, design: Design, *, styled: bool) -> None:
        self._design = design
        self._styled = styled
        self._word: Any = new_document()
        self._looks = looks(design)
        self._notes = Footnotes(self._word)
        self._numbering = Numbering(self._word)
        self._indent = Mm(46) if design.layout is Layout.MARGIN_LABELS else Mm(0)

    def _runs(self, paragraph: Any, words: str, look: Look) -> None:
        look.put_on(paragraph.add_run(words))

    def _paragraph(self, where: Any) -> Any:
        paragraph = where.add_paragraph()
        paragraph.paragraph_format.left_indent = self._indent if self._indent and where is self._word else None
        return paragraph

    def _blocks(self, where: Any, blocks: Iterable[Block]) -> None:
        several = tuple(blocks)
        for block in several:
            if isinstance(block, Note):
                continue
            if isinstance(block, Paragraph):
                self._spans(self._paragraph(where), block, several)
            elif isinstance(block, Quote):
                self._quote(where, block, several)
            elif isinstance(block, Listing):
                self._listing(where, block, several, 0)
            elif isinstance(block, Table):
                self._table(where, block, several)

    def _spans(self, paragraph: Any, block: Paragraph, around: Iterable[Block]) -> None:
        for span in block.spans:
            if isinstance(span, Mark):
                self._notes.refer(paragraph, next(one for one in around if isinstance(one, Note) and one.spans[0].text == span.text))
            elif span.href:
                link(paragraph, span.text, span.href)
            else:
                paragraph.add_run(span.text).bold = bool(span.styles) or None

    def _quote(self, where: Any, block: Quote, around: tuple[Block, ...]) -> None:
        for one in block.blocks:
            assert isinstance(one, Paragraph)
            paragraph = self._paragraph(where)
            paragraph.paragraph_format.left_indent = self._indent + Mm(10)
            self._spans(paragraph, one, around)
            for run in paragraph.runs:
                run.italic = True

    def _listing(self, where: Any, block: Listing, around: tuple[Block, ...], level: int) -> None:
        number = self._numbering.fresh(block.items[0].marker) if self._styled else None
        for item in block.items:
            first, *rest = item.blocks
            assert isinstance(first, Paragraph)
            paragraph = where.add_paragraph()
            paragraph.paragraph_format.left_indent = (self._indent if where is self._word else 0) + Mm(7 + 7 * level)
            paragraph.paragraph_format.first_line_indent = -Mm(6)
            paragraph.paragraph_format.space_after = Pt(0)
            if number is not None:
                self._numbering.put(paragraph, number, level)
            else:
                paragraph.add_run(f"{item.marker}\t")
            self._spans(paragraph, first, around)
            for below in rest:
                assert isinstance(below, Listing)
                self._listing(where, below, around, level + 1)
        paragraph.paragraph_format.space_after = Pt(6)

    def _table(self, where: Any, block: Table, around: tuple[Block, ...]) -> None:
        table = where.add_table(rows=0, cols=len(block.rows[0]))
        table.style = "Table Grid"
        table.autofit = False
        width = Mm(self._table_width(where) / len(block.rows[0]))
        for column in table.columns:
            column.width = width
        for row in block.rows:
            for cell, given in zip(table.add_row().cells, row, strict=True):
                content = given.blocks[0]
                assert isinstance(content, Paragraph)
                cell.width = width
                self._spans(cell.paragraphs[0], content, around)
                for run in cell.paragraphs[0].runs:
                    run.bold = given.header or run.bold
        if self._indent:
            table._tbl.tblPr.append(parse_xml(f'<w:tblInd {nsdecls("w")} w:w="{int(self._indent.twips)}" w:type="dxa"/>'))
        where.add_paragraph().paragraph_format.space_after = Pt(0)

    def _table_width(self, where: Any) -> int:
        """How wide a table of data may be, in millimetres."""
        if where is not self._word:
            return 108
        return {Layout.TWO_COLUMNS: 74, Layout.MARGIN_LABELS: 110}.get(self._design.layout, 150)
