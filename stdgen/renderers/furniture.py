"""A profile's header, footer and page number become text: what stands around the document on every page."""

from functools import lru_cache

from jinja2 import StrictUndefined, Template
from jinja2.sandbox import SandboxedEnvironment

from stdgen.model.document import Document
from stdgen.model.profile import Profile


def names(document: Document, profile: Profile) -> dict[str, object]:
    """What header and footer may say.

    `kommune.navn` (the author's municipality, else the profile's) and the profile's own texts, `titel`, and of the
    approval `udvalg` and `dato` as printed (empty if unknown or not filled in).
    """
    authored = document.provenance.municipality if document.provenance else None
    body, day = document.fields.approval_body, document.fields.approval_date
    return {
        "kommune": {**profile.texts, "navn": authored or profile.municipality},
        "titel": document.title.text if document.title else "",
        "udvalg": body.value or body.text if body else "",
        "dato": day.text if day and day.value else "",
    }


def filled(text: str, values: dict[str, object]) -> str:
    """The text with its variables filled in; jinja2.TemplateError where it names one that is not there."""
    return _template(text).render(values)


@lru_cache(maxsize=64)
def _template(text: str) -> Template:
    return SandboxedEnvironment(undefined=StrictUndefined).from_string(text)
