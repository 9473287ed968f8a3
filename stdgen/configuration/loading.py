"""The bytes of a `stdgen.toml` become the configuration, or an error that says where it is not in order and what would do."""

import hashlib
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from stdgen import resources
from stdgen.configuration import patterns
from stdgen.configuration.naming import Known
from stdgen.model.configuration import Configuration
from stdgen.model.document import Location
from stdgen.model.finding import Hit, Severity
from stdgen.model.rule import Thresholds
from stdgen.model.text import Lang, Text
from stdgen.model.waiver import Waiver
from stdgen.schema.fitting import fits
from stdgen.tomldata.loading import Loaded, TomlFault, load

Json = dict[str, Any]
OFF = "off"
RULE_LISTS = ("select", "ignore")
NONE_LEFT = Text(da="«select» og «ignore» lader ingen regel være tilbage", en="«select» and «ignore» leave no rule")
NONE_LEFT_HINT = Text(da="Vælg flere, eller ignorér færre.", en="Select more, or ignore fewer.")


class ConfigurationError(Exception):
    """A configuration that is not in order; `hits` say where."""

    def __init__(self, source: str, hits: tuple[Hit, ...]) -> None:
        """The message names the file and tells the hits with what to do."""
        self.message = _told(source, hits)
        super().__init__(self.message.en)
        self.hits = hits


def configuration(data: bytes, source: str, known: Known) -> Configuration:
    """What the file says; ConfigurationError where it is no TOML, breaks its schema, or names rules or profiles that are none."""
    try:
        loaded = load(data, source)
    except TomlFault as fault:
        raise ConfigurationError(source, (fault.hit,)) from fault
    if hits := _broken(loaded) or tuple(_unmeant(loaded, known)):
        raise ConfigurationError(source, hits)
    return _made(loaded, source, hashlib.sha256(data).hexdigest(), known)


def _broken(loaded: Loaded) -> tuple[Hit, ...]:
    schema = resources.schema("configuration")
    if fits(loaded.data, schema):
        return ()
    from stdgen.schema.checking import violations

    return violations(loaded.data, schema, loaded.places, loaded.keys, assigned='{} = "{}"')


def _unmeant(loaded: Loaded, known: Known) -> Iterator[Hit]:
    """What the schema cannot know: names that are none, limits that contradict each other, patterns that lead out of the folder."""
    data, places = loaded.data, loaded.places
    if "profile" in data and (hit := known.profile(data["profile"], places[("profile",)])):
        yield hit
    yield from _unchosen(data, places, known)
    for name, severity in data.get("severity", {}).items():
        if hit := known.rule(name, loaded.keys[("severity", name)], severity):
            yield hit
    yield from _contradictions(data.get("thresholds", {}), places)
    for index, waiver in enumerate(data.get("waiver", ())):
        if hit := known.rule(waiver["rule"], places[("waiver", index, "rule")]):
            yield hit
        if hit := patterns.refused(waiver["document"], places[("waiver", index, "document")]):
            yield hit


def _unchosen(data: Json, places: Mapping[Any, Location], known: Known) -> Iterator[Hit]:
    """Words that mean no rule; where all do, a choice that leaves none."""
    words = [(key, index, word) for key in RULE_LISTS for index, word in enumerate(data.get(key, ()))]
    hits = [hit for key, index, word in words if (hit := known.rules(word, places[(key, index)], key))]
    yield from hits
    first = next((key for key in RULE_LISTS if key in data), None)
    if first and not hits and known.leaves_none(data.get("select"), data.get("ignore", ())):
        yield Hit(places[(first,)], NONE_LEFT, NONE_LEFT_HINT)


def _contradictions(given: Json, places: Mapping[Any, Location]) -> Iterator[Hit]:
    limits = _limits(given)
    if limits.lix_note > limits.lix_warning:
        at = places[("thresholds", "lix_note" if "lix_note" in given else "lix_warning")]
        yield Hit(
            at,
            Text(
                da=f"«lix_note» er {limits.lix_note} og «lix_warning» {limits.lix_warning}: en advarsel kommer efter en bemærkning",
                en=f"«lix_note» is {limits.lix_note} and «lix_warning» {limits.lix_warning}: a warning comes after a note",
            ),
            Text(da="Lad «lix_note» være det mindste af de to.", en="Let «lix_note» be the smaller of the two."),
        )


def _made(loaded: Loaded, source: str, sha256: str, known: Known) -> Configuration:
    data = loaded.data
    severities = {known.code(name): level for name, level in data.get("severity", {}).items()}
    return Configuration(
        source=source,
        sha256=sha256,
        profile=data.get("profile"),
        select=tuple(data["select"]) if "select" in data else None,
        ignore=(*data.get("ignore", ()), *(code for code, level in severities.items() if level == OFF)),
        severity=tuple((code, Severity(level)) for code, level in severities.items() if level != OFF),
        thresholds=_limits(data.get("thresholds", {})),
        own=frozenset(data.get("thresholds", {})),
        waivers=tuple(_waiver(each, known, loaded.places[("waiver", index)]) for index, each in enumerate(data.get("waiver", ()))),
    )


def _limits(given: Json) -> Thresholds:
    return Thresholds(**{name: int(figure) for name, figure in given.items()})  # 30.0 is a whole number too


def _waiver(data: Json, known: Known, at: Location) -> Waiver:
    code = known.code(data["rule"])
    return Waiver(
        rule=code,
        document=data["document"],
        reason=" ".join(data["reason"].split()),
        until=date.fromisoformat(data["until"]),
        section=data.get("section", ""),
        text=data.get("text", ""),
        at=at,
        name=known.names[code],
    )


def _told(source: str, hits: tuple[Hit, ...]) -> Text:
    def lines(lang: Lang) -> str:
        return "\n".join(line for hit in hits for line in _lines(source, hit, lang))

    return Text(da=f"«{source}» er ikke i orden:\n{lines('da')}", en=f"«{source}» is not in order:\n{lines('en')}")


def _lines(source: str, hit: Hit, lang: Lang) -> Iterator[str]:
    place = f"{source}:{hit.at.line}:{hit.at.column}" if hit.at.line else source
    yield f"  {place}: {hit.message.in_(lang)}"
    if hit.hint:
        yield f"    → {hit.hint.in_(lang)}"
