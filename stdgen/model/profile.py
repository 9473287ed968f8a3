"""A municipality's layout: what its documents look like and say around the text."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from stdgen.model.document import Topic


class Layout(StrEnum):
    """How sections are set: under running headings, or as rows of a two-column table with the label to the left."""

    HEADINGS = "headings"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class Look:
    """Fonts by family name and colours as `#rrggbb`."""

    heading_font: str
    body_font: str
    accent: str
    text: str
    rule: str
    surface: str


@dataclass(frozen=True, slots=True)
class Profile:
    """One folder under `templates/`.

    `files` maps a file name (`document.typ`, `style.css`, `reference.docx`, `logo.svg`, `fonts/…`) to its bytes; what
    the folder lacks is taken from the `standard` profile. `headings` gives the wording per topic, `order` the topics
    in the order that the municipality prints them (empty: the author's order stands). `header`, `footer` and
    `page_number` are texts with Jinja2 variables (`{{ side }}`, `{{ sider }}` in the last).
    """

    name: str
    municipality: str
    layout: Layout
    look: Look
    headings: Mapping[Topic, str]
    order: tuple[Topic, ...] = ()
    header: str = ""
    footer: str = ""
    page_number: str = ""
    approval_line: str = ""
    logo: str | None = None
    logo_alt: str = ""
    links: Mapping[str, str] = field(default_factory=dict)
    elsewhere: frozenset[Topic] = frozenset()
    files: Mapping[str, bytes] = field(default_factory=dict, repr=False, compare=False)
