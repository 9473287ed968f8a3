from dataclasses import replace

import pytest

from stdgen.fixing.editing import edited
from stdgen.fixing.placing import placed
from stdgen.model.finding import Finding
from stdgen.model.fix import Fix
from stdgen.model.rule import Context, Stage
from stdgen.profiles import load
from stdgen.readers import from_yaml
from stdgen.rulekit.engine import run
from stdgen.rules import named
from tests.rules.reading import AS_OF

PROFILE = load("standard")
HEAD = "title: Støtte\nmunicipality: Eksempel Kommune\nservice: {name: Støtte}\nstatus: draft\nsections:\n  - topic: content\n"
RULES = tuple(map(named, ("doubled-word", "doubled-sign", "misspelled-heading")))


def findings(data: bytes) -> tuple[Finding, ...]:
    document = from_yaml.read(data, "a.yaml", profile=PROFILE).document
    assert document is not None
    return placed(run(document, Context(AS_OF, Stage.DRAFT, "a.yaml"), RULES), data)


def mended(text: str) -> str:
    """The file with every fix made; each of them must have been found in it."""
    data = (HEAD + text).encode()
    edits = [finding.fix.edit for finding in findings(data) if finding.fix]
    assert edits
    return edited(data, [edit for edit in edits if edit]).decode().removeprefix(HEAD)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("    text: Du er er med.\n", "    text: Du er med.\n"),
        ("    text: Du er   er med. # er er\n", "    text: Du er med. # er er\n"),
        ("    text: >\n      Du er \t er med. # ja\n", "    text: >\n      Du er med. # ja\n"),
        ("    text: |\n      Du er er med,,\n      og §85.\n", "    text: |\n      Du er med,\n      og § 85.\n"),
        ("    text: |\n      Du er\n      er med.\n", "    text: |\n      Du er\n      med.\n"),
        ("    text: |\n      Du er\n      er\n      med.\n", "    text: |\n      Du er\n      med.\n"),
        ("    text: |\n      Du er\n      er - vel - med.\n", "    text: |\n      Du er - vel - med.\n"),
        (
            "    text: >\n      Du er med\n      og du er er\n\n      glad..\n",
            "    text: >\n      Du er med\n      og du er\n\n      glad.\n",
        ),
        ("    text: >\n      Du er\n      er med.\n", "    text: >\n      Du er\n      med.\n"),
        ("    text: Du er\n      er med.\n", "    text: Du er\n      med.\n"),
        ('    text: "Du \\"er\\" er er med\\\n      \\ og og mere."\n', '    text: "Du \\"er\\" er med\\\n      \\ og mere."\n'),
        ('    text: "K\\u00f8b k\\u00f8b mad."\n', '    text: "K\\u00f8b mad."\n'),
        ("    text: 'Det ''er'' godt godt.'\n", "    text: 'Det ''er'' godt.'\n"),
        ("    text: Du er er 😀 med med.\n", "    text: Du er 😀 med.\n"),
        ("    text: Køb 😀 på på 😀.\r\n", "    text: Køb 😀 på 😀.\r\n"),
        ("    text: |\n      - Du er er *helt helt* med.\n", "    text: |\n      - Du er *helt* med.\n"),
        ("    text: |\n      | a a | Se [her her](https://a.dk) |\n", "    text: |\n      | a a | Se [her](https://a.dk) |\n"),
        ("    heading: Målgrupe # Målgrupe\n    text: x\n", "    heading: Målgruppe # Målgrupe\n    text: x\n"),
        ('    heading: "Om Målgrupe og og \\"Lovgrunlag\\""\n', '    heading: "Om Målgruppe og \\"Lovgrundlag\\""\n'),
        (
            "    heading: >-\n      Om {{ kommune.navn }} og\n      Målgrupe\n",
            "    heading: >-\n      Om {{ kommune.navn }} og\n      Målgruppe\n",
        ),
        ("    text: Du får hjælp efter §85 og § § 86 og 87.\n", "    text: Du får hjælp efter § 85 og §§ 86 og 87.\n"),
    ],
)
def test_the_words_are_mended_where_they_were_written(before: str, after: str) -> None:
    assert mended(before) == after


@pytest.mark.parametrize(
    "text",
    [
        "    text: Vi hjælper **med** med mad.\n",
        "    text: Ring til {{ kommune.navn }} kommune.\n",
        "    text: '{{ kommune.navn }} kommune kommune'\n",
        "    text: |\n      > Du er\n      > er med.\n",
    ],
)
def test_words_with_other_signs_between_them_are_left_alone(text: str) -> None:
    assert [finding.fix.edit for finding in findings((HEAD + text).encode()) if finding.fix] == [None]


def test_a_mark_of_the_byte_order_and_foreign_line_ends_stay() -> None:
    data = ("\ufeff" + (HEAD + "    text: |\n      Du er\n      er er med.\n").replace("\n", "\r\n")).encode()
    edits = [finding.fix.edit for finding in findings(data) if finding.fix and finding.fix.edit]
    assert edited(data, edits) == data.replace(b"\r\n      er er med", b"\r\n      er med")


def test_a_file_that_is_no_yaml_gets_no_edits() -> None:
    bare = tuple(replace(finding, fix=Fix("er er", "er")) for finding in findings((HEAD + "    text: Du er er med.\n").encode()))
    assert (len(bare), placed(bare, b"a: b: c")) == (1, bare)
