"""A PDF whose text, as the file has it, is not what the page shows."""

from stdgen.model.finding import Severity, Source, SourceKind
from stdgen.model.rule import Applies, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.reported import problems

HELVETICA = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
STANDARD = "Kvalitetsstandard for madservice", "Maden leveres til borgere, der ikke selv kan lave mad."


def _sheet(content: str, font: str = HELVETICA, *more: str) -> str:
    """A PDF of one A4 page, written by hand; `more` are objects from number 5 on."""
    objects = (
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F {font} >> >> >>",
        f"<< /Length {len(content)} >> stream\n{content}\nendstream",
        *more,
    )
    body = "".join(f"{number} 0 obj {each} endobj\n" for number, each in enumerate(objects, 1))
    return f"%PDF-1.4\n{body}trailer << /Root 1 0 R >>\n"


def _lines(*lines: str, first: int = 760) -> str:
    return "\n".join(f"BT /F 12 Tf 72 {first - 20 * at} Td {line} ET" for at, line in enumerate(lines))


def _said(*lines: str) -> str:
    return _lines(*(f"({line}) Tj" for line in lines))


def _apart(words: str, room: int) -> str:
    """Words without spaces, each begun a little further on: in thousandths of the font's size."""
    return f"[{f' {-room} '.join(f'({word})' for word in words.split())}] TJ"


def _mapped(*codes: str) -> str:
    """A table from the signs of a font to letters: pairs of codes in hexadecimal."""
    pairs = "".join(f"<{sign}> <{letter}> " for sign, _, letter in (code.partition(":") for code in codes))
    table = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def 1 begincodespacerange <00> <FF> endcodespacerange "
        f"1 beginbfrange <20> <7E> <0020> endbfrange {len(codes)} beginbfchar {pairs}endbfchar endcmap end end"
    )
    return f"<< /Length {len(table)} >> stream\n{table}\nendstream"


def _with_table(content: str, *codes: str) -> str:
    return _sheet(content, HELVETICA.replace(" >>", " /ToUnicode 5 0 R >>"), _mapped(*codes))


SENTENCE = "Maden leveres hver dag til borgere i hele kommunen"
PARAGRAPH = tuple(f"Linje {number} siger, hvem der kan få hjælp.".replace("å", "\\345").replace("æ", "\\346") for number in range(1, 15))

RULE = Rule(
    code="SG004",
    name="suspicious-text-layer",
    severity=Severity.WARNING,
    summary=Text(
        da="Det, der læses op af en PDF, er det, der står på siden.",
        en="What is read aloud of a PDF is what stands on the page.",
    ),
    rationale=Text(
        da="En skærmlæser og en søgning ser ikke siden, men bogstaverne i filen. Er de spredt, fordoblet, ukendte eller i en anden orden, "
        "hører borgeren noget andet end det, der står.",
        en="A screen reader and a search do not see the page but the letters in the file. If these are spread, doubled, unknown or in "
        "another order, a citizen hears something else than what is written.",
    ),
    source=Source(
        SourceKind.GUIDANCE,
        "W3C: WCAG, kriterium 1.3.2 (meningsfuld rækkefølge) og fejl F32 (mellemrum inde i ord)",
        "https://www.w3.org/TR/2014/NOTE-WCAG20-TECHS-20140311/F32",
        "2026-11-22",
    ),
    bad=(
        Example(_sheet(_said("F O R M \\305 L", *STANDARD)), ".pdf"),
        Example(_sheet(_lines(_apart(SENTENCE, 130), "(Hj\\346lpen er gratis for dig, der bor i eget hjem.) Tj")), ".pdf"),
        Example(_sheet(_said(*STANDARD) + "\n" + _lines("(Kvalitetsstandard for madservice) Tj").replace("72 ", "72.4 ")), ".pdf"),
        Example(_with_table(_said("Hj\\346lpen p\\201a sygehuset", *STANDARD), "81:02DA", "E6:00E6"), ".pdf"),
        Example(_with_table(_said("H\\201\\202lpen er gratis", *STANDARD), "81:E001", "82:E002"), ".pdf"),
        Example(_sheet("\n".join(reversed(_said(*PARAGRAPH).split("\n")))), ".pdf"),
    ),
    good=(
        Example(_sheet(_said(*STANDARD)), ".pdf"),
        Example(_sheet(_lines("5 Tc (FORM\\305L) Tj 0 Tc", *(f"({line}) Tj" for line in STANDARD))), ".pdf"),
        Example(_sheet(_said("Beskyttet besk\\346ftigelse efter servicelovens \\247 103", "A B C D er de fire grupper")), ".pdf"),
        Example(_sheet(_said(*PARAGRAPH)), ".pdf"),
        Example(_with_table(_said("\\201 Havehold", "\\201 Madlavning", *STANDARD), "81:F0B7"), ".pdf"),
        Example(_with_table(_said("Be\\201ns og a\\202t", *STANDARD), "81:FB01", "82:0066"), ".pdf"),
        Example("<h1>F O R M Å L</h1><p>Maden leveres hver dag.</p>"),
    ),
    on_reading=problems("suspicious-text-layer"),
    applies=Applies(Text(da="PDF-filer.", en="PDF files.")),
)
