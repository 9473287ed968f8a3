"""A file becomes the data of one YAML document, or the reason why it is none."""

from dataclasses import replace

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from stdgen.model.document import Location
from stdgen.model.finding import Hit
from stdgen.model.limits import MEGABYTE, YAML_BYTES
from stdgen.model.pattern import pattern
from stdgen.yamldata.faults import COLON, EMPTY, INDENTED, QUOTES, REMEDIES, TAB, Said, YamlFault, forbidden, hit_at
from stdgen.yamldata.nodes import Builder, Loaded
from stdgen.yamldata.scalars import FORBIDDEN

MOST_TABS = 20

_BREAKS = str.maketrans({"\x85": " ", "\u2028": " ", "\u2029": " ", "\ufeff": " "})

_KEY_BELOW = pattern(r"[ ]+[\w.-]+[ ]*")
"""What stands before the colon of a key that is further in than the line above allows."""


def load(text: str | bytes, source: str) -> Loaded:
    """The data of one YAML document; YamlFault for anything that is not in order, doubled keys included."""
    found = survey(text, source)
    if found.faults:
        raise YamlFault(*found.faults)
    return found


def survey(text: str | bytes, source: str) -> Loaded:
    """The same, but doubled keys, anchors, tags and tabs are told in `faults`; YamlFault for what has no data at all."""
    plain = _decoded(text, source)
    tabs: list[Hit] = []
    while True:
        try:
            found = Builder(plain, source).built(YAML(typ="safe", pure=True).parse(plain))
        except MarkedYAMLError as error:
            hit = _syntax_hit(error, plain, source)
            mended = _without_tab(plain, hit.at) if hit.message == TAB.text and len(tabs) < MOST_TABS else plain
            if mended == plain:
                raise YamlFault(*tabs, hit) from error
            tabs.append(hit)
            plain = mended
        except YAMLError as error:
            said = Said("filen kan ikke læses som YAML", "the file is not YAML").then(*QUOTES)
            raise YamlFault(*tabs, hit_at(Location(source, line=1, column=1), said)) from error
        else:
            return replace(found, faults=(*tabs, *found.faults))


def _without_tab(text: str, at: Location) -> str:
    """The text with that line indented by spaces, so that what else is wrong can be told at once."""
    lines = text.split("\n")
    line = lines[(at.line or 1) - 1]
    bare = line.lstrip(" \t")
    lines[(at.line or 1) - 1] = line[: len(line) - len(bare)].replace("\t", "  ") + bare
    return "\n".join(lines)


def _decoded(text: str | bytes, source: str) -> str:
    if len(text) > YAML_BYTES:
        megabytes = YAML_BYTES // MEGABYTE
        said = Said(f"filen fylder mere end {megabytes} MB", f"the file is larger than {megabytes} MB")
        raise YamlFault(hit_at(Location(source), said.then("Del standarden op.", "Split the standard.")), foreign=True)
    plain = text if isinstance(text, str) else _utf8(text, source)
    plain = plain.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").translate(_BREAKS)
    if not plain.strip():
        raise YamlFault(hit_at(Location(source), EMPTY), foreign=True)
    if strange := FORBIDDEN.search(plain):
        raise YamlFault(hit_at(_at(plain, strange.start(), source), forbidden(strange[0])), foreign="\0" in plain)
    return plain


def _utf8(data: bytes, source: str) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        said = Said("filen er ikke tekst i UTF-8", "the file is not text in UTF-8")
        said = said.then("Gem den som UTF-8 i din editor.", "Save it as UTF-8 in your editor.")
        raise YamlFault(hit_at(Location(source, line=line), said), foreign=True) from error


def _at(text: str, offset: int, source: str) -> Location:
    return Location(source, line=text.count("\n", 0, offset) + 1, column=offset - text.rfind("\n", 0, offset))


def _syntax_hit(error: MarkedYAMLError, text: str, source: str) -> Hit:
    unclosed = "end of stream" in str(error.problem) and error.context_mark
    mark = unclosed or error.problem_mark or error.context_mark
    at = Location(source, line=mark.line + 1, column=mark.column + 1) if mark else Location(source, line=1, column=1)
    line = text.split("\n")[at.line - 1] if at.line and at.line <= text.count("\n") + 1 else ""
    told = f"{error.context or ''} {error.problem or ''}"
    said = next(
        (said for words, said in REMEDIES if words in told), Said("YAML kan ikke læses her", f"not YAML: {error.problem}").then(*QUOTES)
    )
    if said is COLON and _KEY_BELOW.fullmatch(line, 0, mark.column if mark else 0):
        said = INDENTED
    return hit_at(at, said)._replace(excerpt=line.strip()[:80])
