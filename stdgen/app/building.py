"""A standard in YAML becomes its files, or the findings that stand in the way."""

from collections.abc import Iterator, Sequence
from datetime import date
from importlib import import_module
from pathlib import Path

from stdgen import profiles
from stdgen.app import intake
from stdgen.app.finding import findings_on
from stdgen.app.given import NEUTRAL, Built, Input
from stdgen.app.municipality import loader, profile_name
from stdgen.app.reading import named
from stdgen.model.document import Document
from stdgen.model.finding import Severity
from stdgen.model.profile import Profile
from stdgen.model.text import Text
from stdgen.rulekit.unfinished import placeholders
from stdgen.rulekit.words import excerpt, lines


def build(given: Input, kinds: Sequence[str], *, as_of: date, profile: str | None = None, templates: Path | None = None) -> Built:
    """The standard as files of these kinds (keys of RENDERERS); none if an error was met; ProfileError for
    a profile that does not exist or is broken."""
    from stdgen.model.standard import Status
    from stdgen.renderers import RENDERERS

    chosen = loader(templates)(profile_name(given, profile, templates) or NEUTRAL)
    with named(given):
        reading = intake.read(given, chosen.name, lambda _: chosen, only="yaml")
    findings = findings_on(reading, given, as_of=as_of)
    if reading.document is None or any(finding.severity is Severity.ERROR for finding in findings):
        return Built((), findings)
    provenance = reading.document.provenance
    draft = provenance is not None and provenance.status == Status.DRAFT
    renderers = {kind: import_module(RENDERERS[kind]) for kind in kinds}
    with named(given):
        files = tuple((kind, to.render(reading.document, chosen, source=given.data, draft=draft)) for kind, to in renderers.items())
    return Built(files, findings, (*_on_fonts(chosen, kinds), *_on_gaps(reading.document)))


def _on_fonts(profile: Profile, kinds: Sequence[str]) -> Iterator[Text]:
    """A page has the profile's fonts in it; a Word file has only their names."""
    missing = profiles.fonts_missing(profile) if {"pdf", "html"} & set(kinds) else ()
    for family in missing:
        yield Text(
            da=f"skriften «{family}» ligger ikke i profilens mappe «fonts»; siderne får en anden",
            en=f"the font «{family}» is not in the profile's folder «fonts»; the pages get another one",
        )


def _on_gaps(document: Document) -> Iterator[Text]:
    """What the author has not written yet."""
    gaps = [gap.text for line in lines(document) for gap in (*placeholders.texts(line.text), *placeholders.links(line.text))]
    if gaps:
        more = Text(da=f" og {len(gaps) - 1} til", en=f" and {len(gaps) - 1} more") if len(gaps) > 1 else Text(da="", en="")
        yield Text(
            da=f"ikke udfyldt endnu: «{excerpt(gaps[0])}»{more.da}; stdgen check viser hvor",
            en=f"not filled in yet: «{excerpt(gaps[0])}»{more.en}; stdgen check tells where",
        )
