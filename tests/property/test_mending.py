"""However a standard is written, its slips are found in it, and mending them changes their words and nothing else."""

import io
import re
from datetime import date

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML
from ruamel.yaml.scalarstring import DoubleQuotedScalarString, FoldedScalarString, LiteralScalarString, SingleQuotedScalarString

from stdgen import app
from stdgen.app.mending import mend
from stdgen.profiles import load
from stdgen.readers import from_yaml
from stdgen.rulekit.words import lines

SETTINGS = app.Settings(as_of=date(2026, 11, 21))
PROFILE = load("standard")
STYLES = (str, LiteralScalarString, FoldedScalarString, SingleQuotedScalarString, DoubleQuotedScalarString)
PLAIN = ("hjælp", "hjælp", "på", "på", "mad", "mad", "ÅRET", "😀", "tilbud,", "50")
SIGNS = ("«bo»", "it's", '"ro"', "\\*", "**vi** nu", "a:b", "#1")
WORDS = st.sampled_from(PLAIN + SIGNS)
PARAGRAPHS = st.lists(st.lists(WORDS, min_size=1, max_size=14).map(" ".join), min_size=1, max_size=3).map("\n\n".join)
BREAKS = st.sampled_from(["\n", "\r\n"])


def written(text: str, style: type[str], width: int) -> str:
    """A standard as a machine or a person may write it, with a remark that is not to be touched."""
    out = io.StringIO()
    yaml = YAML()
    yaml.width = width
    yaml.allow_unicode = width % 2 == 0
    section = {"topic": "content", "text": style(text)}
    head = {"title": "Støtte", "municipality": "Ny Kommune", "service": {"name": "Støtte"}, "status": "draft"}
    yaml.dump({**head, "sections": [section]}, out)
    return out.getvalue() + "# mad mad\n"


def page(data: bytes) -> list[str]:
    document = from_yaml.read(data, "a.yaml", profile=PROFILE).document
    assert document is not None
    return [" ".join(line.text.split()) for line in lines(document)]


@given(PARAGRAPHS, st.sampled_from(STYLES), st.integers(12, 60), BREAKS)
@settings(deadline=None, max_examples=60)
def test_doubled_words_are_mended_and_nothing_else(text: str, style: type[str], width: int, line_end: str) -> None:
    assume(re.search(r"(?<!\w)(\S+(?:\s\S+){1,3})\s\1(?!\w)", text) is None)  # a phrase that stands twice is told of by its own examples
    data = written(text, style, width).replace("\n", line_end).encode()
    mended = mend(app.Input("a.yaml", data), SETTINGS)
    assert mended.left == ()
    assert page(mended.after) == [re.sub(r"(?<![\w'«\"])(hjælp|på|mad)(?: \1)+(?![\w'])", r"\1", line) for line in page(data)]
    assert mended.after.decode().endswith(f"# mad mad{line_end}")
    assert mend(app.Input("a.yaml", mended.after), SETTINGS).after == mended.after
