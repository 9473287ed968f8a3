"""What the body needs of the rest of the package: styles by name, links, lists and running numbers."""

from collections.abc import Iterator
from itertools import count

from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn

from stdgen.model.text import Text
from stdgen.renderers.errors import RenderError
from stdgen.renderers.to_docx.lists import Marker, Scheme, definition
from stdgen.renderers.to_docx.wml import Element, legal, w


class Parts:
    """A Word file while it is written.

    `author` and `date` (ISO 8601 with time, or None) mark revisions; widths and heights are in twentieths of a point.
    """

    def __init__(self, word: WordDocument, *, author: str, date: str | None) -> None:
        self.word = word
        self.author = author
        self.date = date
        self._numbers: Iterator[int] = count(1)
        self._styles = dict(_styles(word))
        self._numbering = word.part.numbering_part.element
        self._lists: dict[tuple[Scheme, bool], int] = {}
        self._next_list = _after(self._numbering, "abstractNum", "abstractNumId")
        self._next_use = _after(self._numbering, "num", "numId")

    def number(self) -> int:
        """The next number for a content control or a revision."""
        return next(self._numbers)

    def style(self, name: str) -> str:
        """The id of the style that Word knows by this English name."""
        found = self._styles.get(name.casefold())
        if found is None:
            raise RenderError(
                Text(
                    da=f"profilens reference.docx mangler typografien «{name}»: åbn den i Word, brug typografien én gang, og gem",
                    en=f"the profile's reference.docx lacks the style «{name}»: open it in Word, use the style once, and save",
                )
            )
        return found

    def link(self, target: str) -> str:
        """The id of the relationship to this address."""
        relationship: str = self.word.part.relate_to(legal(target), RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        return relationship

    def width(self) -> int:
        """How wide the text is on the page."""
        section = self.word.sections[0]
        edges = (section.page_width or 0) - (section.left_margin or 0) - (section.right_margin or 0)
        return edges // 635

    def height(self) -> int:
        """How tall the text is on the page."""
        section = self.word.sections[0]
        edges = (section.page_height or 0) - (section.top_margin or 0) - (section.bottom_margin or 0)
        return edges // 635

    def revision(self, name: str, *children: Element) -> Element:
        """A `w:ins` or `w:del` around runs."""
        dated = {"date": self.date} if self.date else {}
        return w(name, *children, id=self.number(), author=self.author, **dated)

    def listing(self, marker: Marker, *, quoted: bool) -> int:
        """The id of a list whose next point has this marker; bullets of one kind share one."""
        shared = (marker.scheme, quoted)
        if marker.value is None and shared in self._lists:
            return self._lists[shared]
        self._add(definition(marker, self._next_list, quoted=quoted))
        self._numbering.append(w("num", w("abstractNumId", val=self._next_list), numId=self._next_use))
        self._lists[shared] = self._next_use
        self._next_list += 1
        self._next_use += 1
        return self._next_use - 1

    def _add(self, abstract: Element) -> None:
        """Definitions stand before uses in that part."""
        first_use = self._numbering.find(qn("w:num"))
        if first_use is None:
            self._numbering.append(abstract)
        else:
            first_use.addprevious(abstract)


def _after(numbering: Element, name: str, attribute: str) -> int:
    """One more than the highest number in use."""
    return 1 + max((int(each.get(qn(f"w:{attribute}")) or 0) for each in numbering.iter(qn(f"w:{name}"))), default=0)


def _styles(word: WordDocument) -> Iterator[tuple[str, str]]:
    for style in word.styles.element.iter(qn("w:style")):
        name = style.find(qn("w:name"))
        if name is not None:
            yield name.get(qn("w:val"), "").casefold(), style.get(qn("w:styleId"), "")
