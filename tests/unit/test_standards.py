import pytest
from hypothesis import given, settings

from stdgen import resources
from stdgen.compose.laying_out import compose
from stdgen.model.document import Location, Topic
from stdgen.model.standard import Approval, LawQuote, Part, Passage, Service, Standard, Status
from stdgen.profiles import load as profile
from stdgen.schema.checking import violations
from stdgen.standards.reading import standard_from
from stdgen.standards.skeleton import skeleton
from stdgen.standards.writing import write_standard
from stdgen.yamldata.loading import load
from tests.strategies import standards

YAML = """\
# yaml-language-server: $schema=../../schemas/standard.schema.json
title: "Kvalitetsstandard: rengøring"
municipality: Eksempel Kommune
service:
  name: Rengøring
  provisions: [SEL § 83, "SEL § 83 a, stk. 2"]
  kle: 27.36.04
status: approved
approval:
  body: Byrådet
  date: 2024-03-01
  case_number: 24/1
  text: Godkendt i Byrådet den 1. marts 2024.
valid:
  from: 2024-04-01
next_review: 2026-03-01
contact:
  telefon: "12345678"
links:
  frister: https://a.dk/b
intro: |
  To linjer
  tekst
sections:
  - topic: target_group
    heading: Hvem?
    text: |
      Du, som …

      - bor her
    quotes:
      - act: SEL
        provision: § 83, stk. 1
        text: |
          Kommunalbestyrelsen skal …
    sections:
      - heading: ""
        text: |
          uden overskrift
closing: |
  Vejen 1
"""
STANDARD = Standard(
    title=Passage("Kvalitetsstandard: rengøring"),
    municipality="Eksempel Kommune",
    service=Service("Rengøring", ("SEL § 83", "SEL § 83 a, stk. 2"), "27.36.04"),
    status=Status.APPROVED,
    approval=Approval(Passage("Byrådet"), "2024-03-01", "24/1", Passage("Godkendt i Byrådet den 1. marts 2024.")),
    valid_from="2024-04-01",
    next_review="2026-03-01",
    contact={"telefon": "12345678"},
    links={"frister": "https://a.dk/b"},
    intro=Passage("To linjer\ntekst"),
    parts=(
        Part(
            Topic.TARGET_GROUP,
            Passage("Hvem?"),
            Passage("Du, som …\n\n- bor her"),
            (LawQuote("SEL", "§ 83, stk. 1", Passage("Kommunalbestyrelsen skal …")),),
            (Part(None, Passage(""), Passage("uden overskrift")),),
        ),
    ),
    closing=Passage("Vejen 1"),
)


def read(text: str) -> Standard:
    loaded = load(text, "a.yaml")
    assert violations(loaded.data, resources.schema("standard"), loaded.places, loaded.keys) == ()
    return standard_from(loaded)


def test_yaml_becomes_a_standard_and_a_standard_yaml() -> None:
    assert read(YAML) == STANDARD
    assert write_standard(STANDARD, schema="../../schemas/standard.schema.json") == YAML
    assert write_standard(STANDARD) == YAML.partition("\n")[2]


def test_every_text_has_its_place() -> None:
    standard = read(YAML)
    assert standard.title.at == Location("a.yaml", line=2, column=9, path=("title",))
    assert standard.parts[0].at == Location("a.yaml", line=25, column=12, path=("sections", 0, "topic"))
    assert standard.parts[0].quotes[0].text.at == Location("a.yaml", line=35, column=11, path=("sections", 0, "quotes", 0, "text"))
    assert standard.parts[0].parts[0].text is not None
    assert standard.parts[0].parts[0].text.starts[0] == (39, 11)


@given(standards(odd=True))
@settings(max_examples=80, deadline=None)
def test_a_standard_that_was_written_reads_as_the_same(standard: Standard) -> None:
    assert read(write_standard(standard)) == standard


@pytest.mark.parametrize(
    "words",
    ["no", "12", "1.5", "~", "a: b", "a #b", "- a", "'a'", '"', "\\", "{{ a }}", "[a]", "a:", " a ", "true", "null", "*a", "&a", "!a",
     "%a", "@a", "`a", "0x1", "", "a\u00a0b", "a\u2028b", "a\x85b", "a\x07b", "\ufeffa", "😀", "2024-03-01", ".5", "a, b",
     "yes", "=", "<<", "?", "|", ">", "a\tb"],
)  # fmt: skip
def test_no_words_are_taken_for_something_else(words: str) -> None:
    standard = Standard(
        Passage(words or "x"),
        "a",
        Service("b"),
        Status.DRAFT,
        intro=Passage(words),
        parts=(Part(None, Passage(words), Passage(f" {words}\n\n  x")),),
    )
    assert read(write_standard(standard)) == standard


def test_a_new_standard_is_in_order_and_can_be_laid_out() -> None:
    text = skeleton(municipality="Årre: Kommune", service="Rengøring # og mere")
    reading = compose(read(text), profile("standard"))
    assert reading.problems == ()
    assert reading.document is not None
    assert reading.document.title is not None
    assert reading.document.title.text == "Kvalitetsstandard for rengøring # og mere"


def test_a_new_standard_leads_an_editor_to_its_schema_where_one_is_known() -> None:
    text = skeleton(municipality="A", service="b")
    assert skeleton(municipality="A", service="b", schema="../x.json") == f"# yaml-language-server: $schema=../x.json\n#\n{text}"


def test_a_new_standard_has_every_topic_that_a_citizen_asks_about() -> None:
    topics = {part.topic for part in read(skeleton(municipality="A", service="b")).parts}
    assert {
        Topic.TARGET_GROUP,
        Topic.LEGAL_BASIS,
        Topic.COMPLAINT_ACCESS,
        Topic.PURPOSE,
        Topic.CONTENT,
        Topic.PROCESSING_DEADLINE,
        Topic.CONTACT,
    } <= topics


def test_what_a_new_standard_leaves_out_is_in_order_once_it_is_taken_in() -> None:
    text = skeleton(municipality="A", service="b")
    filled = (
        text.replace("# approval:", "approval:")
        .replace("#   body:", "  body:")
        .replace("#   date:", "  date:")
        .replace("#   case_number:", "  case_number:")
    )
    filled = filled.replace("  # provisions:", "  provisions:").replace("  # kle:", "  kle:").replace("status: draft", "status: approved")
    filled = filled.replace("# valid:", "valid:").replace("#   from:", "  from:").replace("# next_review:", "next_review:")
    assert read(filled).approval == Approval(Passage("Social- og Sundhedsudvalget"), "2024-03-01", "24/1234")
