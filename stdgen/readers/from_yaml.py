"""A standard's YAML becomes a document, laid out as its municipality prints it."""

from collections.abc import Iterator
from dataclasses import replace

from stdgen import resources
from stdgen.compose.laying_out import compose
from stdgen.model.document import Location
from stdgen.model.finding import Hit, Problem, Reading
from stdgen.model.profile import Profile
from stdgen.model.standard import Part, Passage, Status
from stdgen.model.text import Text
from stdgen.schema.checking import violations
from stdgen.standards.reading import standard_from
from stdgen.yamldata.faults import YamlFault, forbidden, hit_at
from stdgen.yamldata.loading import survey
from stdgen.yamldata.nodes import Loaded
from stdgen.yamldata.scalars import FORBIDDEN

TEXTS = frozenset(("title", "intro", "sections", "heading", "text", "closing"))
"""Keys of what is printed, and the way to it; a law's text under `quotes` is no place for variables."""

HEADING = Passage("x")


def read(data: bytes, source: str, *, profile: Profile, ignore_source: bool = False) -> Reading:
    """The document, or the problems that stand in the way, all at once: `schema-violation` or `unreadable-file`."""
    try:
        loaded = survey(data, source)
    except YamlFault as fault:
        rule = "unreadable-file" if fault.foreign else "schema-violation"
        return Reading(None, tuple(Problem(rule, hit) for hit in fault.hits))
    if not isinstance(loaded.data, dict):
        return Reading(None, (Problem("schema-violation", _not_a_standard(source)),))
    hits = (*loaded.faults, *_unprintable(loaded), *_forbidden(loaded))
    if hits:
        told = (*(Problem("schema-violation", hit) for hit in hits), *_besides(loaded, profile))
        return Reading(None, tuple(sorted(told, key=lambda each: (each.hit.at.line or 0, each.hit.at.column or 0))))
    return compose(standard_from(loaded), profile)


def _besides(loaded: Loaded, profile: Profile) -> tuple[Problem, ...]:
    """What is wrong with the texts of a file that the schema refuses; nothing where the fault lies in what they refer to."""
    texts = [passage for path, passage in loaded.passages.items() if path[0] in TEXTS and path[-1] in TEXTS and "quotes" not in path]
    others = {key: value for key, value in loaded.data.items() if key not in TEXTS}
    data = others | {"title": "x", "status": Status.DRAFT.value, "sections": []}
    bare = replace(loaded, data=data, passages={**loaded.passages, ("title",): HEADING})
    if any(hit.at.path[:1] != ("sections",) for hit in _forbidden(bare)):
        return ()
    standard = replace(standard_from(bare), intro=None, closing=None, parts=tuple(Part(None, HEADING, text) for text in texts))
    return compose(standard, profile).problems


def _forbidden(loaded: Loaded) -> tuple[Hit, ...]:
    return violations(loaded.data, resources.schema("standard"), loaded.places, loaded.keys)


def _unprintable(loaded: Loaded) -> Iterator[Hit]:
    """Signs that no page can show; YAML lets them be written as escapes."""
    for path, at in loaded.keys.items():
        if strange := FORBIDDEN.search(str(path[-1])):
            yield hit_at(at, forbidden(strange[0]))
    for passage in loaded.passages.values():
        if strange := FORBIDDEN.search(passage.text):
            yield hit_at(passage.at, forbidden(strange[0]))


def _not_a_standard(source: str) -> Hit:
    message = Text(da="filen har ingen nøgler som «title:»", en="the file has no keys such as «title:»")
    hint = Text(da="Begynd en ny standard med: stdgen new", en="Begin a new standard by: stdgen new")
    return Hit(Location(source, line=1, column=1), message, hint)
