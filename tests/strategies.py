"""Hypothesis strategies: blocks, documents and standards such as people write, and as nobody would."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from hypothesis import strategies as st

from stdgen.markup.write import write
from stdgen.model.document import Block, Cell, Document, Item, Listing, Paragraph, Quote, Section, Span, Style, Table, Topic
from stdgen.model.standard import Approval, LawQuote, Part, Passage, Service, Standard, Status

PROSE = (
    "borgeren",
    "får",
    "hjælp",
    "efter",
    "§ 103",
    "stk. 2",
    "10 km",
    "f.eks.",
    "øvrigt",
    "ÆØÅ",
    "«ordret»",
    "kommunen",
    "30 pct.",
    "Du",
    "kr.",
)
ODD = (
    *("-", "–", "o", "1)", "a)", "1.", ">", "|", "*", "**", "***", "[x]", "](", "(y)", "[", "]", "\\", "\\o", "{%", "{{ x }}"),
    *("<https://a.dk>", "<br>", "![a]()", "-(x)", "#", "_", "{h}", "'", '"', ":", "ii.", "~", "’", "e\u0301", "😀"),
    *("5 * 3", "a: b", "- x", "\u00a0"),
)
MARKERS = ("•", "o", "-", "–", "1)", "2)", "a)", "b)", "1.", "2.", "a.", "10)", "ii)", "▪")
STRANGE_MARKERS = ("*", "Stk. 2.", "", "(1)", "x y", "|", "§ 1.", "\\", "A.", "+")
ADDRESSES = (
    "https://www.example.dk/a-b/c_d",
    "https://example.dk/frister?x=1&y=(2)",
    "mailto:a@example.dk",
    "tel:+4512345678",
    "side 2.html",
)
HEADINGS: Mapping[Topic, Sequence[str]] = {
    Topic.TARGET_GROUP: ("Målgruppe", "Hvem kan få hjælpen?"),
    Topic.PURPOSE: ("Formål",),
    Topic.CONTENT: ("Indhold", "Hvad kan du få hjælp til?"),
    Topic.LEGAL_BASIS: ("Lovgrundlag",),
    Topic.COMPLAINT_ACCESS: ("Klage", "Klagevejledning"),
    Topic.TRANSPORT: ("Befordring",),
    Topic.STAFF: ("Personale",),
}


def words(*, odd: bool = True) -> st.SearchStrategy[str]:
    """Text of one to six words in one line, one space between them."""
    return st.lists(st.sampled_from(PROSE + ODD if odd else PROSE), min_size=1, max_size=6).map(" ".join)


@st.composite
def paragraphs(draw: st.DrawFn, *, odd: bool = True) -> Paragraph:
    """A paragraph whose neighbouring spans differ, with no white space at its ends or around its line breaks."""
    styles = st.frozensets(st.sampled_from([Style.STRONG, Style.EMPHASIS]))
    looks = draw(st.lists(st.tuples(styles, st.none() | st.sampled_from(ADDRESSES)), min_size=1, max_size=4))
    looks = [looks[0], *(after for before, after in pairwise(looks) if before != after)]
    spans = []
    for index, (style, href) in enumerate(looks):
        text = draw(words(odd=odd))
        if draw(st.booleans()):
            text = text.replace(" ", "\n", 1)
        if index and draw(st.booleans()):
            text = " " + text
        spans.append(Span(text, style, href))
    if draw(st.booleans()) and len(spans) > 1:
        spans[0] = Span(spans[0].text + " ", spans[0].styles, spans[0].href)
    return Paragraph(tuple(spans))


@st.composite
def blocks(draw: st.DrawFn, *, odd: bool = True, tables: bool = True, depth: int = 2) -> tuple[Block, ...]:
    """One to three blocks; lists, quotes and tables nest; no two lists stand next to each other."""
    kinds = ["paragraph", "paragraph", *(["listing", "quote"] if depth else []), *(["table"] if depth and tables else [])]
    chosen = draw(st.lists(st.sampled_from(kinds), min_size=1, max_size=3 if depth == 2 else 2))
    apart = [kind for index, kind in enumerate(chosen) if not index or (kind, chosen[index - 1]) != ("listing", "listing")]
    return tuple(_block(draw, kind, odd=odd, tables=tables, depth=depth - 1) for kind in apart)


def _block(draw: st.DrawFn, kind: str, *, odd: bool, tables: bool, depth: int) -> Block:
    inner = blocks(odd=odd, tables=tables, depth=depth)
    match kind:
        case "listing":
            markers = draw(st.lists(st.sampled_from(MARKERS + STRANGE_MARKERS if odd else MARKERS), min_size=1, max_size=2))
            return Listing(tuple(Item(marker, draw(inner)) for marker in markers))
        case "quote":
            return Quote(draw(inner))
        case "table":
            return draw(_tables(odd=odd))
        case _:
            return draw(paragraphs(odd=odd))


@st.composite
def _tables(draw: st.DrawFn, *, odd: bool) -> Table:
    width, height, headed = draw(st.integers(1, 2)), draw(st.integers(1, 2)), draw(st.booleans())
    cell = st.lists(paragraphs(odd=odd), max_size=2).map(tuple)
    return Table(tuple(tuple(Cell(draw(cell), header=headed and not row) for _ in range(width)) for row in range(height)))


@st.composite
def sections(draw: st.DrawFn, headings: Mapping[Topic, Sequence[str]] = HEADINGS, *, odd: bool = False, depth: int = 1) -> Section:
    """A section whose heading is one of those given for its topic."""
    topic = draw(st.sampled_from(sorted(headings)))
    inner = draw(st.lists(sections(headings, odd=odd, depth=depth - 1), max_size=1)) if depth else []
    heading = Span(draw(st.sampled_from(list(headings[topic]))))
    return Section(heading, topic, draw(blocks(odd=odd, depth=1)), tuple(inner))


@st.composite
def documents(draw: st.DrawFn, headings: Mapping[Topic, Sequence[str]] = HEADINGS, *, odd: bool = False) -> Document:
    """A document with a title, an intro, sections and a closing."""
    outer = st.just(()) | blocks(odd=odd, depth=1)
    parts = draw(st.lists(sections(headings, odd=odd), min_size=1, max_size=3))
    return Document(Span(draw(words(odd=odd))), intro=draw(outer), sections=tuple(parts), closing=draw(outer))


def passages(*, odd: bool = False) -> st.SearchStrategy[Passage]:
    """Markdown text as an author has it."""
    return blocks(odd=odd, depth=1).map(lambda found: Passage(write(found)))


@st.composite
def parts(draw: st.DrawFn, headings: Mapping[Topic, Sequence[str]] = HEADINGS, *, odd: bool = False, depth: int = 1) -> Part:
    """An authored section; its heading is one of those given for its topic."""
    topic = draw(st.sampled_from(sorted(headings)))
    quote = st.builds(LawQuote, st.just("SEL"), st.just("§ 103"), passages(odd=odd))
    inner = draw(st.lists(parts(headings, odd=odd, depth=depth - 1), max_size=1)) if depth else []
    heading = Passage(draw(st.sampled_from(list(headings[topic]))))
    return Part(topic, heading, draw(st.none() | passages(odd=odd)), tuple(draw(st.lists(quote, max_size=1))), tuple(inner))


@st.composite
def standards(draw: st.DrawFn, headings: Mapping[Topic, Sequence[str]] = HEADINGS, *, odd: bool = False) -> Standard:
    """A standard without variables whose section headings come from a list."""
    approval = Approval(Passage("Byrådet"), "2024-03-01", draw(st.none() | st.just("24/1234")))
    approved = draw(st.booleans())
    optional = st.none() | passages(odd=odd)
    return Standard(
        title=Passage(draw(words(odd=False))),
        municipality="Eksempel Kommune",
        service=Service("Hjemmehjælp", ("SEL § 83",), draw(st.none() | st.just("27.36.04"))),
        status=Status.APPROVED if approved else Status.DRAFT,
        approval=approval if approved else None,
        valid_from=draw(st.none() | st.just("2024-04-01")),
        next_review=draw(st.none() | st.just("2026-03-01")),
        contact=draw(st.dictionaries(st.sampled_from(["telefon", "afdeling"]), words(odd=odd), max_size=2)),
        links=draw(st.dictionaries(st.sampled_from(["frister", "klage"]), st.sampled_from(ADDRESSES[:2]), max_size=2)),
        intro=draw(optional),
        parts=tuple(draw(st.lists(parts(headings, odd=odd), min_size=1, max_size=3))),
        closing=draw(optional),
    )
