"""Names of acts with a slip in them."""

import pytest

from stdgen.rulekit.citing.misnamed import misnamed


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Støtte efter servicloven § 85.", "servicloven", "serviceloven"),
        ("Sevicelovens § 85", "Sevicelovens", "serviceloven"),
        ("servicelvoen", "servicelvoen", "serviceloven"),
        ("Efter service lovens § 85", "service lovens", "serviceloven"),
        ("retsikkerhedsloven § 3", "retsikkerhedsloven", "retssikkerhedsloven"),
        ("Sundheds lovens § 138", "Sundheds lovens", "sundhedsloven"),
        ("forvaltningsslovens regler", "forvaltningsslovens", "forvaltningsloven"),
        ("(almen boligloven)", "almen boligloven", "almenboligloven"),
        ("barnetsloven § 86", "barnetsloven", "barnets lov"),
        ("bernets lov § 86", "bernets lov", "barnets lov"),
        ("lov om socialservice § 85", "lov om socialservice", "lov om social service"),
        ("Lov om sociale service, § 85", "Lov om sociale service", "lov om social service"),
        ("efter lov om social services.", "lov om social services", "lov om social service"),
        ("Lov om soc. service § 85", "Lov om soc. service", "lov om social service"),
        ("Lov om service § 85", "Lov om service", "lov om social service"),
        (
            "Lov om retsikkerhed og administration på det sociale område",
            "Lov om retsikkerhed og administration på det sociale område",
            "lov om retssikkerhed og administration på det sociale område",
        ),
    ],
)
def test_a_slip_in_an_acts_name_is_found_with_the_name_that_is_meant(text: str, words: str, name: str) -> None:
    assert [(text[each.start : each.end], each.name) for each in misnamed(text)] == [(words, name)]


@pytest.mark.parametrize(
    "text",
    [
        "Serviceloven, Lov om Social Service og servicelovens § 85",
        "servicelov, servicelovgivningen og Ældrelovens § 10",
        "lov om social services § 85",
        "Lov om serviceydelser i hjemmet",
        "Lejeloven, planloven, persondataloven og sundhedslovens § 138",
        "Lov om almene boliger m.v., lov om socialtilsyn og lov om social pension",
        "Barnets lov § 86 og barnets lovs § 87",
        "Kommunens serviceniveau og serviceydelser er lovlige.",
        "Personer, der lover bod",
    ],
)
def test_an_acts_own_name_and_other_acts_are_left_alone(text: str) -> None:
    assert [*misnamed(text)] == []
