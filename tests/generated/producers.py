"""The programs that make files of cases: what suffix each gives, where it stands, and which layouts it can set."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib import import_module

from tests.generated.ailing import ailing
from tests.generated.case import Case, Layout

HARDER = frozenset({Layout.THREE_COLUMNS, Layout.SPREAD})
EVERY = frozenset(Layout) - {Layout.WEB_PAGE} - HARDER
WEB = frozenset({Layout.WEB_PAGE})


@dataclass(frozen=True, slots=True)
class Producer:
    """One producer: the suffix of its files, the module and function that make one, and the layouts that it can set.

    A function of a producer that makes `several` at once takes cases and gives as many files. `sources` are the modules
    besides that decide what comes out. `program` must be installed. A producer that `ails` makes faulty text itself.
    """

    suffix: str
    module: str
    layouts: frozenset[Layout]
    function: str = "make"
    sources: tuple[str, ...] = ()
    several: bool = False
    program: str = ""
    ails: bool = False


_WORD = ("word_text", "word_look", "word_parts")
_WEB = ("web_frame", "html_text")
_PRINT = ("print_page", "print_style", "html_text")

_DRAWING = "blocks breaking dressing faces file flow headings layouts lines listed look marks order painting pieces runs stacks unmapped"
_DRAWN = tuple(f"drawn.{module}" for module in _DRAWING.split())

PRODUCERS: Mapping[str, Producer] = {
    "drawn": Producer("pdf", "drawn.file", EVERY, sources=_DRAWN, ails=True),
    "drawn-harder": Producer("pdf", "drawn.file", EVERY | HARDER, sources=_DRAWN, ails=True),
    "drawn-unreadable": Producer("pdf", "drawn.file", EVERY, "make_unreadable", sources=_DRAWN, ails=True),
    "ghost": Producer("pdf", "ghost", EVERY, sources=_DRAWN, program="gs", ails=True),
    "ghost-screen": Producer("pdf", "ghost", EVERY, "make_screen", sources=_DRAWN, program="gs", ails=True),
    "ghostscript": Producer("pdf", "ghost", EVERY, "make_woven", sources=("weasy", *_PRINT), program="gs"),
    "ghost-mangled": Producer("pdf", "ghost", EVERY, "make_mangled", sources=_DRAWN, program="gs", ails=True),
    "distilled": Producer("pdf", "ghost", EVERY, "make_distilled", sources=_DRAWN, program="gs", ails=True),
    "badly-tagged": Producer("pdf", "faulty", EVERY, sources=("weasy", *_PRINT)),
    "worse-tagged": Producer("pdf", "worse_tags", EVERY, sources=("faulty", "weasy", *_PRINT)),
    "weasyprint": Producer("pdf", "weasy", EVERY, sources=_PRINT),
    "weasyprint-tagged": Producer("pdf", "weasy", EVERY, "make_tagged", sources=_PRINT),
    "typst": Producer("pdf", "typeset", EVERY, sources=("typst_text",)),
    "typst-plain": Producer("pdf", "typeset", EVERY, "make_plain", sources=("typst_text",)),
    "chromium": Producer("pdf", "chromium", EVERY, sources=_PRINT, program="chromium"),
    "chromium-unmarked": Producer("pdf", "chromium", EVERY, "make_unmarked", sources=_PRINT, program="chromium"),
    "web": Producer("html", "web_page", WEB, "make_plain", sources=_WEB),
    "web-details": Producer("html", "web_page", WEB, "make_details", sources=_WEB),
    "web-buttons": Producer("html", "web_page", WEB, "make_buttons", sources=_WEB),
    "web-bold": Producer("html", "web_page", WEB, "make_bold", sources=_WEB),
    "web-lists": Producer("html", "web_page", WEB, "make_lists", sources=_WEB),
    "web-table": Producer("html", "web_page", WEB, "make_table", sources=_WEB),
    "web-printed": Producer("pdf", "web_page", WEB, "make_printed", sources=("chromium", *_WEB), program="chromium"),
    "web-printed-sides": Producer("pdf", "web_page", WEB, "make_printed_with_sides", sources=("chromium", *_WEB), program="chromium"),
    "word": Producer("docx", "word", EVERY, sources=_WORD),
    "word-localised": Producer("docx", "word", EVERY, "make_localised", sources=_WORD),
    "word-typed": Producer("docx", "word", EVERY, "make_typed", sources=_WORD),
    "office-tagged": Producer("pdf", "office", EVERY, "make_tagged", sources=("word", *_WORD), several=True, program="soffice"),
    "office-untagged": Producer("pdf", "office", EVERY, "make_untagged", sources=("word", *_WORD), several=True, program="soffice"),
    "office-typed": Producer("pdf", "office", EVERY, "make_typed", sources=("word", *_WORD), several=True, program="soffice"),
}


def made(producer: str, cases: Iterable[Case]) -> tuple[bytes, ...]:
    """The files of these cases by one producer, in their order."""
    entry = PRODUCERS[producer]
    make = getattr(import_module(f"tests.generated.{entry.module}"), entry.function)
    given = tuple(cases if entry.ails else map(ailing, cases))
    return tuple(make(given)) if entry.several else tuple(map(make, given))
