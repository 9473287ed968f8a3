"""A standard as it stands in an editor, saved or not, becomes its findings and what is known for those who write in it."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

from stdgen import app
from stdgen.app.municipality import law_of, loader, profile_name
from stdgen.compose.variables import names
from stdgen.lsp.offering import Known
from stdgen.model.finding import Finding
from stdgen.model.provision import Provision
from stdgen.model.text import Lang
from stdgen.schema.checking import violations
from stdgen.standards.reading import standard_from
from stdgen.yamldata.faults import YamlFault
from stdgen.yamldata.loading import load


class Judged(NamedTuple):
    """What came of one version of a text."""

    findings: tuple[Finding, ...]
    known: Known


class Work(NamedTuple):
    """What the command line gives: `given` makes an input of a path, its text's bytes and the root; `settings` tells how to check."""

    lang: Lang
    given: Callable[[Path, bytes, Path | None], app.Input]
    settings: Callable[[Path | None], app.Settings]


def judged(text: str, path: Path, root: Path | None, work: Work, before: Known | None) -> Judged:
    """The findings, and the variables of the text, or those of `before` where it cannot be read just now."""
    given, settings = work.given(path, text.encode(errors="replace"), root), work.settings(root)
    findings = app.check((given,), settings).documents[0].findings
    return Judged(findings, _known(given, settings, work.lang, before))


def _known(given: app.Input, settings: app.Settings, lang: Lang, before: Known | None) -> Known:
    from stdgen import resources

    name = profile_name(given, settings.profile, settings.templates)
    law = law_of(name, settings)
    try:
        loaded = load(given.data, given.source)
    except YamlFault:
        loaded = None
    if loaded is None or violations(loaded.data, resources.schema("standard"), loaded.places, loaded.keys):
        last = before or Known(law, settings.as_of, lang, {})
        return last._replace(law=law, day=settings.as_of)
    standard = standard_from(loaded)
    acts = dict.fromkeys(Provision.parsed(each).act or "" for each in standard.service.provisions)
    variables = names(standard, loader(settings.templates)(name or app.NEUTRAL))
    return Known(law, settings.as_of, lang, _dotted(variables), tuple(filter(None, acts)))


def _dotted(variables: Mapping[str, str | Mapping[str, str]]) -> dict[str, str]:
    """Each variable as it is written in a text, with its words."""
    found: dict[str, str] = {}
    for name, value in variables.items():
        found |= {name: value} if isinstance(value, str) else {f"{name}.{inner}": words for inner, words in value.items()}
    return found
