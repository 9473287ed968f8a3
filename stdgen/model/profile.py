"""A municipality's layout: what its documents look like and say around the text."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from stdgen.model.document import Topic
from stdgen.model.term import Term


class Layout(StrEnum):
    """How sections are set: under running headings, or as rows of a two-column table with the label to the left."""

    HEADINGS = "headings"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class Look:
    """Fonts by family name, colours as `#rrggbb`; the size of the running text in points, where pages are set."""

    heading_font: str
    body_font: str
    accent: str
    text: str
    rule: str
    surface: str
    size: float = 11


@dataclass(frozen=True, slots=True)
class Profile:
    """One folder under `templates/`.

    `files` maps a file name (`document.typ`, `style.css`, `reference.docx`, `logo.svg`, `fonts/…`) to its bytes; what
    the folder lacks is taken from the `standard` profile. `headings` gives the wording per topic, `order` the topics
    in the order that the municipality prints them (empty: the author's order stands). `header`, `footer` and
    `page_number` are texts with Jinja2 variables (`{{ side }}`, `{{ sider }}` in the last). `approval_line` is made of
    `{{ udvalg }}` and `{{ dato }}`; `approval_line_undated` of `{{ udvalg }}` alone, for what is not yet approved (empty:
    no line then). `terms` name the bodies that could approve, by council period. `texts` are the municipality's
    own texts by free names: `{{ kommune.web }}`.
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
    approval_line_undated: str = ""
    texts: Mapping[str, str] = field(default_factory=dict)
    terms: tuple[Term, ...] = ()
    files: Mapping[str, bytes] = field(default_factory=dict, repr=False, compare=False)
