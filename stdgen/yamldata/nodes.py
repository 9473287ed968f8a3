"""A parser's events become data, and for each node the place where it stands."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NoReturn

from stdgen.model.document import Location
from stdgen.model.finding import Hit
from stdgen.model.limits import YAML_DEPTH, YAML_VALUES
from stdgen.model.standard import Passage
from stdgen.yamldata.faults import EMPTY, Said, YamlFault, hit_at
from stdgen.yamldata.scalars import resolved
from stdgen.yamldata.written import Scalar, folds_of

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Loaded:
    """A YAML document: its data, and where each node of it stands.

    `places` has the place of every value by its path, where a mapping or a list under a key stands at that key; `keys`
    has the place of every key, `passages` every scalar as written. `faults` are those that leave the data readable:
    doubled keys (the first one counts), anchors, tags. `text` is what was parsed, with one kind of line end, and
    `scalars` where in it each scalar begins and ends.
    """

    data: Any
    source: str
    places: Mapping[Path, Location]
    keys: Mapping[Path, Location]
    passages: Mapping[Path, Passage]
    faults: tuple[Hit, ...] = ()
    text: str = ""
    scalars: Mapping[Path, Scalar] = field(default_factory=dict)


@dataclass(slots=True)
class Builder:
    """Turns ruamel's events into data; one instance per file."""

    text: str
    source: str
    lines: list[str] = field(default_factory=list)
    places: dict[Path, Location] = field(default_factory=dict)
    keys: dict[Path, Location] = field(default_factory=dict)
    passages: dict[Path, Passage] = field(default_factory=dict)
    scalars: dict[Path, Scalar] = field(default_factory=dict)
    faults: list[Hit] = field(default_factory=list)
    values: int = 0

    def built(self, events: Iterator[Any]) -> Loaded:
        """The data of ruamel's events; YamlFault for what has none."""
        self.lines = self.text.split("\n")
        data: Any = None
        started = False
        for event in events:
            match type(event).__name__:
                case "StreamStartEvent" | "StreamEndEvent" | "DocumentEndEvent":
                    continue
                case "DocumentStartEvent":
                    if started:
                        self._stop(event, _SEVERAL)
                    started = True
                case _:
                    data = self._node(event, events, (), None)
        if not self.values:
            raise YamlFault(hit_at(Location(self.source), EMPTY), foreign=True)
        return Loaded(data, self.source, self.places, self.keys, self.passages, tuple(self.faults), self.text, self.scalars)

    def _node(self, event: Any, events: Iterator[Any], path: Path, key_at: Location | None) -> Any:
        self.values += 1
        if len(path) > YAML_DEPTH:
            self._stop(event, _TOO_DEEP)
        if self.values > YAML_VALUES:
            self._stop(event, _TOO_MANY)
        kind = type(event).__name__
        if kind == "AliasEvent":
            self._tell(
                event, path, Said(f"henvisningen «*{event.anchor}» bruges ikke her", f"the alias «*{event.anchor}» is not used here")
            )
            self.places[path] = self._place(event, path)
            return None
        if event.anchor:
            self._tell(event, path, Said(f"ankeret «&{event.anchor}» bruges ikke her", f"the anchor «&{event.anchor}» is not used here"))
        if event.tag and event.tag != "!":
            self._tell(event, path, Said(f"mærket «{event.tag}» bruges ikke her", f"the tag «{event.tag}» is not used here"))
        if kind == "ScalarEvent":
            return self._scalar(event, path, key_at)
        self.places[path] = key_at or self._place(event, path)
        return self._mapping(events, path) if kind == "MappingStartEvent" else self._sequence(events, path)

    def _sequence(self, events: Iterator[Any], path: Path) -> list[Any]:
        found: list[Any] = []
        while type(event := next(events)).__name__ != "SequenceEndEvent":
            found.append(self._node(event, events, (*path, len(found)), None))
        return found

    def _mapping(self, events: Iterator[Any], path: Path) -> dict[str, Any]:
        found: dict[str, Any] = {}
        while type(event := next(events)).__name__ != "MappingEndEvent":
            if type(event).__name__ != "ScalarEvent":
                self._stop(event, _ODD_KEY)
            key: str = event.value
            at = self._place(event, (*path, key))
            if key in found:
                before = self.keys[(*path, key)].line
                said = Said(f"nøglen «{key}» står to gange", f"the key «{key}» stands twice")
                said = said.then(f"Den står også i linje {before}. Behold den ene.", f"It stands in line {before} too. Keep one of them.")
                self.faults.append(hit_at(at, said))
                spare = Builder(self.text, self.source, self.lines, values=self.values)
                spare._node(next(events), events, (*path, key), at)
                self.values = spare.values
                continue
            self.keys[(*path, key)] = at
            found[key] = self._node(next(events), events, (*path, key), at)
        return found

    def _scalar(self, event: Any, path: Path, key_at: Location | None) -> Any:
        self.scalars[path] = Scalar(event.value, event.style, event.start_mark.index, event.end_mark.index)
        self.passages[path] = passage = self._passage(event, path)
        self.places[path] = passage.at if event.value or key_at is None else key_at
        if event.style is None and not event.tag:
            return resolved(event.value)
        return event.value

    def _passage(self, event: Any, path: Path) -> Passage:
        first, last = event.start_mark, event.end_mark
        if event.style in ("|", ">"):
            rows = self._block_rows(event.value, first.line + 1, last.line)
        else:
            rows = [(first.line, first.column + (event.style is not None))]
            rows += [(row, _indent(self.lines[row])) for row in range(first.line + 1, last.line + 1)]
        if event.style == "|" and rows:
            starts = tuple((row + 1, column + 1) for row, column in rows[: event.value.count("\n") + 1])
            return Passage(event.value, self._location(*starts[0], path), starts=starts)
        escape = _ESCAPE.get(event.style or "")
        if escape is not None and self.text.find(escape, first.index + 1, last.index - 1) >= 0:
            folds = tuple(folds_of(self.text, self.scalars[path], first.line + 1))
        else:
            folds = tuple(self._folds(event.value, rows)) if len(rows) > 1 else ()
        row, column = rows[0] if rows else (first.line, first.column)
        return Passage(event.value, self._location(row + 1, column + 1, path), folds=folds or ((0, row + 1, column + 1),))

    def _block_rows(self, text: str, begin: int, end: int) -> list[tuple[int, int]]:
        """Row and column, from 0, where each line of a block scalar begins; its indentation is what its text lacks."""
        rows = range(begin, min(end + 1, len(self.lines)))
        first = next((row for row in rows if self.lines[row].strip(" ")), None)
        kept = next((_indent(line) for line in text.split("\n") if line.strip(" ")), 0)
        indent = _indent(self.lines[first]) - kept if first is not None else 0
        return [(row, indent) for row in rows]

    def _folds(self, text: str, rows: list[tuple[int, int]]) -> Iterator[tuple[int, int, int]]:
        """Where the words of each source line begin in a text whose lines were joined."""
        offset = 0
        for row, column in rows:
            line = self.lines[row][column:]
            words = line.strip(" \t")
            while text[offset : offset + 1] in (" ", "\t", "\n"):
                offset += 1
            rest = text[offset:].rstrip(" \t\n")  # after the last words a quote or a comment may follow
            size = len(words) if text.startswith(words, offset) else len(rest) if words.startswith(rest) else 0
            if size:
                yield offset, row + 1, column + 1 + line.index(words)
                offset += size

    def _location(self, line: int, column: int, path: Path) -> Location:
        return Location(self.source, line=line, column=column, path=path)

    def _place(self, event: Any, path: Path) -> Location:
        return self._location(event.start_mark.line + 1, event.start_mark.column + 1, path)

    def _tell(self, event: Any, path: Path, said: Said) -> None:
        said = said.then("Skriv værdien, som den skal være.", "Write the value itself.")
        self.faults.append(hit_at(self._place(event, path), said))

    def _stop(self, event: Any, said: Said) -> NoReturn:
        raise YamlFault(hit_at(self._place(event, ()), said))


_SEVERAL = Said("filen har flere YAML-dokumenter (---)", "the file holds several YAML documents (---)").then(
    "Giv hver standard sin egen fil.", "Give each standard a file of its own."
)
_TOO_DEEP = Said(
    f"data er pakket for dybt ind: mere end {YAML_DEPTH} lag", f"the data are nested too deeply: more than {YAML_DEPTH} levels"
).then("Sæt teksten i citationstegn, hvis [ eller { hører til den.", "Put the text in quotes if [ or { belong to it.")
_TOO_MANY = Said(f"filen har mere end {YAML_VALUES} værdier", f"the file holds more than {YAML_VALUES} values").then(
    "Del standarden op.", "Split the standard."
)
_ODD_KEY = Said("en nøgle skal være et ord", "a key must be a word").then(
    "Begynder teksten med {{ eller [, så sæt den i citationstegn.", "If the text begins with {{ or [, put it in quotes."
)


_ESCAPE = {"'": "''", '"': "\\"}
"""What a quoted text writes otherwise than it reads."""


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
