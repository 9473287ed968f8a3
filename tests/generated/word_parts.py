"""What python-docx leaves to its users: footnotes, numbering, frames, links, running heads, watermarks, Danish style names."""

from html import escape
from io import BytesIO
from typing import Any

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt

from tests.generated.case import Case, Dressing
from tests.generated.notes import Note

_W = nsdecls("w")
_FOOTNOTES = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
_DANISH = {"Title": "Titel", "Heading": "Overskrift", "Quote": "Citat"}


class Footnotes:
    """Collects the notes of one document and adds them as its footnotes."""

    def __init__(self, word: Any) -> None:
        self._word = word
        self._notes: list[str] = []

    def refer(self, paragraph: Any, note: Note) -> None:
        """Puts a mark at the end of the paragraph as it is, and the note at the foot of its page."""
        number = int(note.spans[0].text)
        text = escape("".join(span.text for span in note.spans[1:]).strip())
        raised = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
        paragraph._p.append(parse_xml(f'<w:r {_W}>{raised}<w:footnoteReference w:id="{number}"/></w:r>'))
        self._notes.append(
            f'<w:footnote w:id="{number}"><w:p><w:r>{raised}<w:footnoteRef/></w:r>'
            f'<w:r><w:rPr><w:sz w:val="17"/></w:rPr><w:t xml:space="preserve"> {text}</w:t></w:r></w:p></w:footnote>'
        )

    def finish(self) -> None:
        """Adds the part, where there are notes."""
        if not self._notes:
            return
        lines = "".join(
            f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:r><w:{tag}/></w:r></w:p></w:footnote>'
            for number, kind, tag in ((-1, "separator", "separator"), (0, "continuationSeparator", "continuationSeparator"))
        )
        data = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:footnotes {_W}>{lines}{"".join(self._notes)}</w:footnotes>'
        part = Part(PackURI("/word/footnotes.xml"), _FOOTNOTES, data.encode(), self._word.part.package)
        self._word.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)


class Numbering:
    """Lists by Word's own numbering, each beginning anew."""

    def __init__(self, word: Any) -> None:
        self._part = word.part.numbering_part.element
        for number, (kind, first, second) in enumerate(
            (("bullet", "•", "o"), ("bullet", "-", "o"), ("decimal", "%1)", "%2)"), ("lowerLetter", "%1)", "%2)")), 90
        ):
            levels = "".join(
                f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{text}"/></w:lvl>'
                for level, text in enumerate((first, second))
            )
            self._part.insert(
                0,
                parse_xml(f'<w:abstractNum {_W} w:abstractNumId="{number}"><w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'),
            )
        self._next = 900

    def fresh(self, marker: str) -> int:
        """A list of its own whose points begin like this marker."""
        kind = 92 if marker[0].isdigit() else 93 if marker[0].isalpha() and marker != "o" else 91 if marker == "-" else 90
        self._next += 1
        start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
        self._part.append(parse_xml(f'<w:num {_W} w:numId="{self._next}"><w:abstractNumId w:val="{kind}"/>{start}</w:num>'))
        return self._next

    def put(self, paragraph: Any, number: int, level: int) -> None:
        """Makes a paragraph a point of that list."""
        properties = parse_xml(f'<w:numPr {_W}><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')
        paragraph._p.get_or_add_pPr()._insert_numPr(properties)


def frame(paragraph: Any) -> None:
    """Lifts a paragraph out into the margin beside what follows it."""
    place = parse_xml(f'<w:framePr {_W} w:w="2300" w:hSpace="150" w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:x="1" w:y="60"/>')
    paragraph._p.get_or_add_pPr()._insert_framePr(place) if hasattr(paragraph._p.pPr, "_insert_framePr") else paragraph._p.pPr.insert(
        1 if paragraph._p.pPr.pStyle is not None else 0, place
    )


def link(paragraph: Any, words: str, address: str) -> None:
    """Adds a hyperlink to a paragraph."""
    key = paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    look = '<w:rPr><w:color w:val="0645AD"/><w:u w:val="single"/></w:rPr>'
    xml = f'<w:hyperlink {nsdecls("w", "r")} r:id="{key}"><w:r>{look}<w:t xml:space="preserve">{escape(words)}</w:t></w:r></w:hyperlink>'
    paragraph._p.append(parse_xml(xml))


def mark_furniture(word: Any, case: Case) -> None:
    """Running head and foot, page numbers, watermark, logo."""
    section, dressing = word.sections[0], case.design.dressing
    head, foot = section.header.paragraphs[0], section.footer.paragraphs[0]
    if Dressing.RUNNING_HEAD in dressing:
        head.add_run(case.head).font.size = Pt(8)
        foot.add_run(case.foot).font.size = Pt(8)
    if Dressing.LOGO in dressing:
        head.add_run().add_picture(BytesIO(_logo()), width=Mm(25))
    if Dressing.WATERMARK in dressing:
        head._p.append(parse_xml(_WATERMARK))
    if Dressing.PAGE_NUMBERS in dressing:
        _page_number(foot)


def rename(word: Any) -> None:
    """Gives the built-in styles the names that they bear in a Danish Word."""
    for style in word.styles.element.findall(qn("w:style")):
        name = style.find(qn("w:name"))
        words = name.get(qn("w:val")).title().split(" ")
        if words[0] in _DANISH:
            name.set(qn("w:val"), " ".join((_DANISH[words[0]], *words[1:])))
            old = style.get(qn("w:styleId"))
            new = "".join((_DANISH[words[0]], *words[1:]))
            style.set(qn("w:styleId"), new)
            _refer_to(word.styles.element, old, new, ("w:basedOn", "w:next", "w:link"))
            _refer_to(word.element, old, new, ("w:pStyle",))


def _refer_to(root: Any, old: str, new: str, tags: tuple[str, ...]) -> None:
    for tag in tags:
        for element in root.iter(qn(tag)):
            if element.get(qn("w:val")) == old:
                element.set(qn("w:val"), new)


def _page_number(paragraph: Any) -> None:
    paragraph.add_run("\tSide ")
    for code in ("PAGE", "NUMPAGES"):
        paragraph._p.append(parse_xml(f'<w:fldSimple {_W} w:instr=" {code} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'))
        if code == "PAGE":
            paragraph.add_run(" af ")


def _logo() -> bytes:
    from PIL import Image, ImageDraw

    picture = Image.new("RGB", (200, 60), "white")
    draw = ImageDraw.Draw(picture)
    draw.rectangle((4, 4, 56, 56), fill="#2a6a9a")
    draw.ellipse((70, 8, 114, 52), fill="#cc3333")
    out = BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


_WATERMARK = f"""<w:r {nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><w:pict>
<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e">
<v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/>
<v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/></v:formulas>
<v:path textpathok="t"/><v:textpath on="t" fitshape="t"/></v:shapetype>
<v:shape id="PowerPlusWaterMarkObject1" type="#_x0000_t136" fillcolor="silver" stroked="f"
 style="position:absolute;margin-left:0;margin-top:0;width:400pt;height:130pt;rotation:315;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin">
<v:fill opacity=".5"/><v:textpath style="font-family:&quot;Calibri&quot;;font-size:1pt" string="UDKAST"/></v:shape></w:pict></w:r>"""
