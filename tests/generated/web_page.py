"""A case becomes a page of a municipality's website, or that page as Chromium prints it."""

import re
from collections.abc import Callable
from html import escape
from itertools import count

from stdgen.model.document import Section
from tests.generated import chromium, html_text
from tests.generated.case import Case
from tests.generated.web_frame import framed

Set = Callable[[tuple[Section, ...]], str]
_NOTE = re.compile(r'<span class="note">(.*?)</span>', re.DOTALL)


def make_plain(case: Case) -> bytes:
    """Sections under h2 and h3."""
    return _page(case, _headed)


def make_details(case: Case) -> bytes:
    """An accordion of `details`, closed."""
    return _page(case, _details)


def make_buttons(case: Case) -> bytes:
    """An accordion of buttons within headings, and panels that are hidden."""
    return _page(case, _buttons)


def make_bold(case: Case) -> bytes:
    """Headings that are paragraphs in bold, on a page without `main`, in Windows' letters."""
    source = framed(case, _text(case, _bold), main="div", charset="windows-1252")
    return source.encode("windows-1252", "xmlcharrefreplace")


def make_lists(case: Case) -> bytes:
    """A list of descriptions."""
    return _page(case, _lists)


def make_table(case: Case) -> bytes:
    """A table of labels."""
    return _page(case, _table)


def make_printed(case: Case) -> bytes:
    """The plain page printed; its style sheet hides what stands around the text."""
    return chromium.printed(framed(case, _text(case, _headed)))


def make_printed_with_sides(case: Case) -> bytes:
    """The open accordion printed with the browser's date, title, address and page numbers."""
    return chromium.printed(framed(case, _text(case, _open)), sides=True)


def _page(case: Case, of: Set) -> bytes:
    return framed(case, _text(case, of)).encode()


def _text(case: Case, of: Set) -> str:
    truth = case.truth
    title = escape(truth.title.text) if truth.title else ""
    closing = f'<div class="closing"><hr>{html_text.blocks(truth.closing)}</div>' if truth.closing else ""
    return _noted(
        f'<h1 class="page-title">{title}</h1><div class="lead">{html_text.blocks(truth.intro)}</div>{of(truth.sections)}{closing}'
    )


def _noted(text: str) -> str:
    """Notes, which stand where they are called for, become links to a list at the end."""
    notes = _NOTE.findall(text)
    number = count(1)
    linked = _NOTE.sub(lambda _: f'<sup><a href="#note-{(at := next(number))}" id="note-ref-{at}">{at}</a></sup>', text)
    listed = "".join(f'<li id="note-{at}">{words} <a href="#note-ref-{at}">↩</a></li>' for at, words in enumerate(notes, 1))
    return f'{linked}<ol class="footnotes">{listed}</ol>' if notes else text


def _headed(sections: tuple[Section, ...], depth: int = 2) -> str:
    return "".join(
        f"<section><h{depth}>{_words(one)}</h{depth}>{html_text.blocks(one.blocks)}{_headed(one.sections, depth + 1)}</section>"
        for one in sections
    )


def _details(sections: tuple[Section, ...]) -> str:
    return "".join(
        f'<details class="accordion"><summary><span>{_words(one)}</span></summary><div class="rte">{_inside(one)}</div></details>'
        for one in sections
    )


def _open(sections: tuple[Section, ...]) -> str:
    return _details(sections).replace("<details ", "<details open ")


def _buttons(sections: tuple[Section, ...]) -> str:
    return '<div class="accordion">' + "".join(_button(one, number) for number, one in enumerate(sections)) + "</div>"


def _button(section: Section, number: int) -> str:
    state = f'aria-expanded="false" aria-controls="panel-{number}"'
    button = f'<button type="button" class="accordion-button" {state}>{_words(section)}</button>'
    panel = f'<div id="panel-{number}" class="accordion-panel" hidden aria-hidden="true">{_inside(section)}</div>'
    return f'<h2 class="accordion-header">{button}</h2>{panel}'


def _bold(sections: tuple[Section, ...]) -> str:
    return "".join(
        f"<p><strong>{_words(one)}</strong></p>{html_text.blocks(one.blocks)}"
        + "".join(f"<p><em>{_words(below)}</em></p>{html_text.blocks(below.blocks)}" for below in one.sections)
        for one in sections
    )


def _lists(sections: tuple[Section, ...]) -> str:
    return "<dl>" + "".join(f"<dt>{_words(one)}</dt><dd>{_inside(one)}</dd>" for one in sections) + "</dl>"


def _table(sections: tuple[Section, ...]) -> str:
    rows = "".join(f"<tr><td><p><strong>{_words(one)}</strong></p></td><td>{_inside(one)}</td></tr>" for one in sections)
    return f'<div class="table-wrapper"><table class="labels"><tbody>{rows}</tbody></table></div>'


def _inside(section: Section) -> str:
    return html_text.blocks(section.blocks) + "".join(
        f"<h3>{_words(below)}</h3>{html_text.blocks(below.blocks)}" for below in section.sections
    )


def _words(section: Section) -> str:
    return escape(section.heading.text) if section.heading else ""
