import re

import pytest

from stdgen.profiles import load
from stdgen.readers import from_yaml
from stdgen.rulekit.words import lines, place

PROFILE = load("standard")
HEAD = "title: Xq\nmunicipality: Eksempel Kommune\nservice: {name: Rengøring}\nstatus: draft\nsections:\n  - heading: Xw\n"
TEXTS = {
    "plain": "    text: aa bb\n      cc dd\n",
    "folded": "    text: >\n      aa bb\n      cc dd\n\n      ee ff\n      gg\n",
    "folded, with a deeper line": "    text: >\n      aa bb\n        cc dd\n      ee ff\n",
    "literal": "    text: |\n      aa bb\n      cc dd\n\n      ee ff\n",
    "quoted over lines": '    text: "aa bb\n      cc dd\n\n      ee ff"\n',
    "quoted with escapes": '    text: "aa \\"bb\\" cc \\u00e5\\u00e5 dd\n      ee \\\n      ff\\n\\n gg hh"\n',
    "quoted singly": "    text: 'aa ''bb'' cc\n      ee ''ff'' gg'\n",
    "emoji and Danish letters": "    text: >-\n      æø😀 bb\n      cc dd\n",
    "in a list": "    text: >\n      - aa bb\n\n      - cc dd\n        ee ff\n",
    "marked": '    text: "aa **bb \\"cc\\"** dd\n      *ee ff* gg"\n',
    "with escaped signs": "    text: >-\n      aa \\* bb \\[cc\\] dd\n      ee\n",
    "in a table": "    text: |\n      | aa | bb cc |\n      | dd ee | ff |\n",
    "a heading with escapes": '    sections:\n      - heading: "aa \\"bb\\" cc\n          dd ''ee''"\n',
    "a heading in single quotes": "    sections:\n      - heading: 'aa ''bb'' cc'\n",
    "a heading over lines": "    sections:\n      - heading: >\n          aa  bb\n          cc dd\n",
    "a heading after a variable": "    sections:\n      - heading: aa {{ kommune.navn }} bb cc\n",
    "a text after a variable": "    text: >\n      aa {{ kommune.navn }} bb\n      cc\n",
    "line ends of another machine": "    text: >\r\n      aa bb\r\n      cc dd\r\n",
    "tabs between words": "    text: >\n      aa\tbb\n      cc \t dd\n",
}  # fmt: skip


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_every_word_is_found_where_it_was_written(text: str) -> None:
    whole = HEAD + text
    reading = from_yaml.read(("\ufeff" + whole).encode(), "a.yaml", profile=PROFILE)
    assert reading.document is not None
    rows = whole.replace("\r\n", "\n").split("\n")
    words = [(line, found) for line in lines(reading.document) for found in re.finditer(r"\b([a-h])\1\b|æø😀", line.text)]
    assert len(words) == len(re.findall(r"\b([a-h])\1\b|æø😀", text))
    for line, found in words:
        at = place(line, found.start(), found.end())
        assert at.line is not None
        assert at.column is not None
        assert rows[at.line - 1][at.column - 1 :].startswith(found[0])
