"""A design becomes a style sheet for printing."""

from tests.generated.case import Case, Design, Dressing, Fault, Headings, Layout

_BARE = "font-weight: normal; color: #000"


def style(case: Case, head: str, foot: str, *, leaders: bool) -> str:
    """The style sheet; `head` and `foot` stand on each page."""
    design = case.design
    return "\n".join(
        (
            _page(case, head, foot),
            _text(design),
            _headings(design),
            _label_look(design),
            _TABLES,
            _layout(design),
            _dressing(design, leaders=leaders),
        )
    )


def _page(case: Case, head: str, foot: str) -> str:
    design = case.design
    wide = " landscape" if design.layout is Layout.LANDSCAPE else ""
    numbers = _NUMBERS[sum(map(ord, case.house)) % len(_NUMBERS)] if Dressing.PAGE_NUMBERS in design.dressing else '""'
    return f"""@page {{ size: A4{wide}; margin: 24mm 22mm 22mm 24mm;
  @top-left {{ content: "{head}"; font: 8pt {design.font!r} }}
  @bottom-left {{ content: "{foot}"; font: 8pt {design.font!r} }}
  @bottom-right {{ content: {numbers}; font: 8pt {design.font!r} }} }}"""


_NUMBERS = (
    '"Side " counter(page) " af " counter(pages)',
    "counter(page)",
    '"Side " counter(page)',
    'counter(page) "/" counter(pages)',
    '"- " counter(page) " -"',
)


def _text(design: Design) -> str:
    hyphens = "hyphens: auto; text-align: justify;" if Fault.HYPHENS in design.faults else "hyphens: manual;"
    anywhere = "a { overflow-wrap: anywhere; word-break: break-all }" if Fault.LONG_ADDRESS in design.faults else ""
    return f"""html {{ font: {design.size}pt/1.35 {design.font!r}; {hyphens} }} body {{ margin: 0 }} p {{ margin: 0 0 .6em }}
ul, ol {{ margin: 0 0 .6em; padding-left: 1.6em }} li {{ margin: 0 }}
.dashes {{ list-style-type: "- " }} .digits > li {{ list-style-type: digits }} .letters > li {{ list-style-type: letters }}
@counter-style digits {{ system: extends decimal; suffix: ") " }} @counter-style letters {{ system: extends lower-alpha; suffix: ") " }}
blockquote {{ margin: 0 2em .6em; font-style: italic }} a {{ color: #0645ad }} {anywhere}"""


def _headings(design: Design) -> str:
    size = design.heading_size
    looks = {
        Headings.LARGER: f"font-size: {size}pt; font-weight: bold; color: {design.colour}",
        Headings.BOLD: "font-weight: bold; color: #000",
        Headings.UNDERLINED: f"{_BARE}; text-decoration: underline",
        Headings.COLOURED: f"font-weight: normal; color: {design.colour if design.colour != '#000000' else '#a03020'}",
        Headings.CAPITALS: "font-weight: bold; color: #000",
        Headings.SPACED: "font-weight: bold; letter-spacing: .25em; color: #000",
        Headings.NUMBERED: f"font-size: {(size + design.size) / 2}pt; font-weight: bold; color: {design.colour}",
        Headings.TWO_LINES: f"font-size: {size}pt; font-weight: bold; color: {design.colour}",
    }
    look = looks[design.headings]
    below = {Headings.BOLD: "font-weight: normal; font-style: italic", Headings.LARGER: f"font-size: {design.size}pt"}.get(
        design.headings, ""
    )
    above = 1.3 if design.headings in (Headings.LARGER, Headings.TWO_LINES) else 0.9
    return f""".title {{ font-size: {size + 6}pt; font-weight: bold; color: {design.colour}; margin: 0 0 .6em; line-height: 1.2 }}
.h {{ font-size: {design.size}pt; margin: {above}em 0 .2em; break-after: avoid; line-height: 1.25; hyphens: manual; text-align: left }}
.h {{ {look} }} .h.d2 {{ {below} }} .d3 > .h {{ {below} }}
.service > .h {{ font-size: {size + 3}pt; font-weight: bold }} .annex > .h {{ font-size: {size}pt; font-weight: bold }}"""


def _label_look(design: Design) -> str:
    looks = {
        Headings.UNDERLINED: "font-weight: normal; text-decoration: underline",
        Headings.COLOURED: f"font-weight: normal; color: {design.colour if design.colour != '#000000' else '#a03020'}",
        Headings.SPACED: "font-weight: bold; letter-spacing: .12em",
    }
    return f".label {{ {looks.get(design.headings, 'font-weight: bold')}; hyphens: manual; text-align: left }}"


_TABLES = """table { border-collapse: collapse; width: 100%; margin: 0 0 .6em }
td, th { vertical-align: top; text-align: left; padding: 3pt 6pt }
.data td, .data th { border: .5pt solid #444; font-size: .95em } .data th { background: #e4e4e4 } .data { width: 85% }
td p:last-child, td ul:last-child { margin-bottom: 0 } .labels { table-layout: fixed } .narrow { width: 28% }"""


def _layout(design: Design) -> str:
    rule = ".labels > tbody > tr > td, .labels > thead > tr > th { border: .75pt solid #000 }"
    layouts = {
        Layout.RULED_TABLE: rule,
        Layout.NESTED_TABLE: rule,
        Layout.HEADED_TABLE: rule + ".labels > thead th { background: #d0dcea }",
        Layout.UNRULED_TABLE: ".labels > tbody > tr > td { padding-bottom: 9pt }",
        Layout.MARGIN_LABELS: """.section.d1 { position: relative; padding-left: 46mm; margin-bottom: 4mm; min-height: 25mm }
.section.d1 > .h.d1 { position: absolute; left: 0; top: 0; width: 41mm; margin: 0 }
.section.annex { padding-left: 0 } .annex > .h.d1 { position: static; width: auto }""",
        Layout.TWO_COLUMNS: ".text { columns: 2; column-gap: 8mm }",
    }
    fresh = ".service, .annex { break-before: page }"
    return layouts.get(design.layout, "") + fresh


def _dressing(design: Design, *, leaders: bool) -> str:
    dotted = _LEADERS if leaders else ""
    mark = _WATERMARK if Dressing.WATERMARK in design.dressing else ""
    notes = _NOTES if Dressing.FOOTNOTES in design.dressing else ""
    after = "break-after: page" if design.layout in (Layout.CATALOGUE, Layout.LONG) else ""
    return f""".closing {{ margin-top: 14mm; border-top: .5pt solid #888; padding-top: 3mm; font-size: .9em }}
.logo {{ float: right; width: 30mm }}
.contents {{ margin: 0 0 1.5em; {after} }} .contents-title {{ font-size: {design.heading_size}pt; font-weight: bold }}
.entry {{ display: flex; white-space: nowrap; overflow: hidden }} .entry a {{ color: #000; text-decoration: none }}
.entry.e2 {{ padding-left: 1.5em }} .dots {{ overflow: hidden; flex: 1 }}
{dotted} {mark} {notes}"""


_LEADERS = """.contents .entry { display: block }
.contents .entry a::after { content: leader(".") target-counter(attr(href), page) }"""
_WATERMARK = (
    """.watermark { position: fixed; top: 40%; left: 12%; font-size: 110pt; color: #ddd; transform: rotate(-40deg); z-index: -1 }"""
)
_NOTES = """.note { float: footnote; font-size: 8pt } .note::footnote-call { font-size: .65em; vertical-align: super; line-height: 0 }
.note::footnote-marker { content: counter(footnote) " " }"""
