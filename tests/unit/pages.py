"""A light profile for pages in tests: the standard template and style, no fonts and no logo."""

from dataclasses import replace

from stdgen.model.profile import Layout, Look, Profile
from stdgen.resources import templates

FILES = ("document.html.j2", "style.css", "draft.svg")
PLAIN = Profile(
    name="proeve",
    municipality="Eksempel Kommune",
    layout=Layout.HEADINGS,
    look=Look("Source Sans Pro", "Source Sans Pro", "#1f4e6b", "#20262b", "#b9c4cb", "#f2f5f7"),
    headings={},
    header="{{ kommune.navn }}",
    footer="{{ titel }}",
    files={name: (templates() / "standard" / name).read_bytes() for name in FILES},
)


def profile(layout: Layout = Layout.HEADINGS) -> Profile:
    """The profile in that layout."""
    return replace(PLAIN, layout=layout)
