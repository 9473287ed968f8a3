"""A case of the generated corpus: what is said, how it is set, and who made the file."""

from dataclasses import dataclass
from enum import StrEnum

from stdgen.model.document import Document


class Part(StrEnum):
    """What a house is for: rules are tuned on one part and reported on the other."""

    TUNE = "tune"
    REPORT = "report"


class Layout(StrEnum):
    """How sections stand on the page."""

    RUNNING = "running"
    RUN_IN = "run-in"
    RULED_TABLE = "ruled-table"
    UNRULED_TABLE = "unruled-table"
    HEADED_TABLE = "headed-table"
    NESTED_TABLE = "nested-table"
    MARGIN_LABELS = "margin-labels"
    TWO_COLUMNS = "two-columns"
    CATALOGUE = "catalogue"
    ANNEXES = "annexes"
    LANDSCAPE = "landscape"
    LONG = "long"
    WEB_PAGE = "web-page"
    THREE_COLUMNS = "three-columns"
    SPREAD = "spread"


class Headings(StrEnum):
    """What sets a heading off from text."""

    LARGER = "larger"
    BOLD = "bold"
    UNDERLINED = "underlined"
    COLOURED = "coloured"
    CAPITALS = "capitals"
    SPACED = "spaced"
    NUMBERED = "numbered"
    TWO_LINES = "two-lines"


class Dressing(StrEnum):
    """What stands on the page beside the text."""

    RUNNING_HEAD = "running-head"
    PAGE_NUMBERS = "page-numbers"
    CONTENTS = "contents"
    WATERMARK = "watermark"
    LOGO = "logo"
    FOOTNOTES = "footnotes"


class Fault(StrEnum):
    """What is wrong with the text as the file holds it."""

    HYPHENS = "hyphens"
    SOFT_HYPHENS = "soft-hyphens"
    LONG_ADDRESS = "long-address"
    LIGATURES = "ligatures"
    DECOMPOSED = "decomposed"
    NO_WORD_SPACES = "no-word-spaces"
    SHADOW = "shadow"
    NO_UNICODE_MAP = "no-unicode-map"
    BAD_TAGS = "bad-tags"
    ODD_ORDER = "odd-order"
    NARROW_GUTTER = "narrow-gutter"
    TORN_HEADINGS = "torn-headings"


@dataclass(frozen=True, slots=True)
class Design:
    """How a municipality sets a document; sizes in points, colours as `#rrggbb`."""

    layout: Layout
    headings: Headings
    dressing: frozenset[Dressing] = frozenset()
    faults: frozenset[Fault] = frozenset()
    font: str = "DejaVu Sans"
    size: float = 11.0
    heading_size: float = 14.0
    colour: str = "#000000"


@dataclass(frozen=True, slots=True)
class Case:
    """One file to make: its name without suffix, the truth, its design, and the key of its producer.

    `head` and `foot` are what the house prints on each page where the design has running heads.
    """

    name: str
    part: Part
    house: str
    truth: Document
    design: Design
    producer: str
    head: str = ""
    foot: str = ""
