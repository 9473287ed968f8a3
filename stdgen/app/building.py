"""A standard in YAML becomes its files, or the findings that stand in the way."""

from collections.abc import Sequence
from datetime import date
from importlib import import_module
from pathlib import Path

from stdgen.app import intake
from stdgen.app.finding import findings_on
from stdgen.app.given import NEUTRAL, Built, Input
from stdgen.app.municipality import loader, profile_name
from stdgen.app.reading import named
from stdgen.model.finding import Severity


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
    return Built(files, findings)
