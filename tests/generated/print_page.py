"""A document becomes an HTML page for printing, set by its design through style sheets alone."""

import zlib
from collections.abc import Iterable
from html import escape

from stdgen.model.document import Paragraph, Section
from tests.generated import html_text
from tests.generated.case import Case, Dressing, Headings, Layout
from tests.generated.print_style import style
from tests.generated.printed import listed

TABLES = (Layout.RULED_TABLE, Layout.UNRULED_TABLE, Layout.HEADED_TABLE, Layout.NESTED_TABLE)


def page(case: Case, *, marked: bool, leaders: bool) -> str:
    """The page; `marked`: headings are h1-h6, else they only look so. `leaders`: the style may count pages and draw dots."""
    setter = _Setter(case, marked=marked)
    head, foot = setter.sides()
    return (
        f'<!DOCTYPE html><html lang="da"><head><meta charset="utf-8"><title>{escape(_title(case))}</title>'
        f"<style>{style(case, head, foot, leaders=leaders)}</style></head><body>{setter.body(leaders=leaders)}</body></html>"
    )


def _title(case: Case) -> str:
    return case.truth.title.text if case.truth.title else ""


class _Setter:
    def __init__(self, case: Case, *, marked: bool) -> None:
        self._case = case
        self._design = case.design
        self._marked = marked
        self._table = case.design.layout in TABLES

    def sides(self) -> tuple[str, str]:
        """What stands at the head and at the foot of each page besides its number."""
        if Dressing.RUNNING_HEAD not in self._design.dressing:
            return "", ""
        return self._case.head, self._case.foot

    def body(self, *, leaders: bool) -> str:
        """All that stands between the head and the foot of the pages."""
        truth, dressing = self._case.truth, self._design.dressing
        mark = '<div class="watermark">UDKAST</div>' if Dressing.WATERMARK in dressing else ""
        logo = f'<img class="logo" alt="" src="data:image/svg+xml;base64,{_LOGO}">' if Dressing.LOGO in dressing else ""
        contents = self._contents(leaders=leaders) if Dressing.CONTENTS in dressing else ""
        title = self._heading(escape(_title(self._case)), 0, "title")
        intro = html_text.blocks(truth.intro)
        closing = f'<div class="closing">{html_text.blocks(truth.closing)}</div>' if truth.closing else ""
        return f"{mark}{logo}{title}{intro}{contents}<div class='text'>{self._sections(truth.sections)}</div>{closing}"

    def _contents(self, *, leaders: bool) -> str:
        rows = []
        for number, (depth, words) in enumerate(listed(self._case)):
            dots = "" if leaders else f'<span class="dots">{" ." * 90}</span><span>{number // 3 + 2}</span>'
            rows.append(f'<div class="entry e{depth}"><a href="#{_anchor(words)}">{escape(words)}</a>{dots}</div>')
        return f'<nav class="contents"><p class="contents-title">Indhold</p>{"".join(rows)}</nav>'

    def _sections(self, sections: Iterable[Section]) -> str:
        if self._table:
            plain = [one for one in sections if not _annex(one)]
            annexes = [one for one in sections if _annex(one)]
            return self._label_table(plain) + "".join(self._section(one, 1) for one in annexes)
        return "".join(self._section(one, 1) for one in sections)

    def _label_table(self, sections: list[Section]) -> str:
        header = "<thead><tr><th>Emne</th><th>Indhold</th></tr></thead>" if self._design.layout is Layout.HEADED_TABLE else ""
        rows = "".join(
            f'<tr><td class="label">{self._words(one)}</td><td>{html_text.blocks(one.blocks)}{self._below(one, 2)}</td></tr>'
            for one in sections
        )
        return f'<table class="labels"><colgroup><col class="narrow"><col></colgroup>{header}<tbody>{rows}</tbody></table>'

    def _section(self, section: Section, depth: int) -> str:
        kind = " annex" if _annex(section) else " service" if depth == 1 and self._design.layout in (Layout.CATALOGUE, Layout.LONG) else ""
        inside = self._run_in(section) if self._design.layout is Layout.RUN_IN and not kind else self._set(section, depth)
        anchor = _anchor(section.heading.text if section.heading else "")
        return f'<div class="section d{depth}{kind}" id="{anchor}">{inside}{self._below(section, depth + 1)}</div>'

    def _below(self, section: Section, depth: int) -> str:
        return "".join(self._section(one, depth) for one in section.sections)

    def _set(self, section: Section, depth: int) -> str:
        return self._heading(self._words(section), depth, f"h d{depth}") + f'<div class="blocks">{html_text.blocks(section.blocks)}</div>'

    def _run_in(self, section: Section) -> str:
        words = self._words(section)
        label = f'<b class="label">{words}{"" if words.endswith(("?", ".", ":")) else ":"}</b> '
        text = html_text.blocks(section.blocks)
        return text.replace("<p>", f"<p>{label}", 1) if section.blocks and type(section.blocks[0]) is Paragraph else f"<p>{label}</p>{text}"

    def _words(self, section: Section) -> str:
        text = escape(section.heading.text) if section.heading else ""
        return _two_lines(text) if self._design.headings is Headings.TWO_LINES else text

    def _heading(self, words: str, depth: int, kind: str) -> str:
        tag = f"h{depth + 1}" if self._marked else "div"
        return f'<{tag} class="{kind}">{words}</{tag}>'


def _anchor(words: str) -> str:
    return f"s{zlib.crc32(words.encode())}"


def _annex(section: Section) -> bool:
    return section.heading is not None and section.heading.text.casefold().startswith("bilag")


def _two_lines(text: str) -> str:
    words = text.split(" ")
    if len(words) < 3:
        return text
    half = (len(words) + 1) // 2
    return f"{' '.join(words[:half])}<br>{' '.join(words[half:])}"


_LOGO = (
    "PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSIzMCI+PHJlY3Qgd2lkdGg9IjMw"
    "IiBoZWlnaHQ9IjMwIiBmaWxsPSIjMmE2Ii8+PGNpcmNsZSBjeD0iNjAiIGN5PSIxNSIgcj0iMTUiIGZpbGw9IiNjMzMiLz48L3N2Zz4="
)
