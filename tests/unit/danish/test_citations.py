"""Citations of provisions in running text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stdgen.danish.citations import find_citations, opening_provision
from stdgen.danish.mentions import editions, last_named, named_acts


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("§ 103", ["§ 103"]),
        ("§1", ["§ 1"]),
        ("§ 1 a", ["§ 1 a"]),
        ("§ 79a", ["§ 79 a"]),
        ("SEL § 103", ["SEL § 103"]),
        ("§§ 83, 83 a og 86, stk. 1", ["§ 83", "§ 83 a", "§ 86, stk. 1"]),
        ("servicelovens §§ 85, 107 og 108", ["SEL § 85", "SEL § 107", "SEL § 108"]),
        ("Lov om Social Service § 103:", ["SEL § 103"]),
        ("lov om socialservice § 116", ["SEL § 116"]),
        ("(Serviceloven §103) Vedtaget", ["SEL § 103"]),
        ("§ 104 i Lov om social service.", ["SEL § 104"]),
        ("§ 116, stk. 1 i Lov om Social Service", ["SEL § 116, stk. 1"]),
        ("efter § 97, stk. 1 og 2, i serviceloven", ["SEL § 97, stk. 1", "SEL § 97, stk. 2"]),
        ("§ 83, stk. 1, nr. 3", ["§ 83, stk. 1, nr. 3"]),
        ("jf. § 1 a i lov om social pension, som", ["lov om social pension § 1 a"]),
        ("efter servicelovens § 108 og ABL § 105", ["SEL § 108", "ABL § 105"]),
        ("§§ 103-105", ["§ 103", "§ 104", "§ 105"]),
        ("§ § 96 og 98", ["§ 96", "§ 98"]),
        ("barnets lov § 90 og ældrelovens § 10", ["barnets lov § 90", "ældreloven § 10"]),
        ("§ 85 og 12 timer om ugen", ["§ 85"]),
        ("§ 103 i det omfang", ["§ 103"]),
        ("stk. 2, nr. 3", []),
        ("Torvet 3, 8500 Grenaa", []),
    ],
)
def test_each_provision_is_given_in_normal_form(text: str, values: list[str]) -> None:
    assert [citation.value for citation in find_citations(text)] == values


@given(st.text(alphabet="§ 0123456789abi,.-–ogstknrSELlovservicen", max_size=80))
def test_places_lie_inside_the_text(text: str) -> None:
    assert all(text[each.start : each.end] == each.text for each in find_citations(text))


def test_acts_are_named_by_their_short_names_each_once() -> None:
    assert named_acts("Servicelovens regler, lov om social service og retssikkerhedsloven") == ("SEL", "retssikkerhedsloven")


@pytest.mark.parametrize(
    ("text", "provision"),
    [
        ("§ 103. Kommunalbestyrelsen skal tilbyde", "§ 103"),
        ("”§ 1 a. Ved loven", "§ 1 a"),
        ("§ 85 Socialpædagogisk støtte", None),
        ("Efter § 103. Kommunen kan", None),
    ],
)
def test_a_printed_provision_is_known_by_how_it_opens(text: str, provision: str | None) -> None:
    found = opening_provision(text)
    assert (str(found) if found else None) == provision


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("SEL § 103", ["SEL § 103"]),
        ("servicelovens §§ 83, 83 a og 86, stk. 1", ["SEL § 83", "SEL § 83 a", "SEL § 86, stk. 1"]),
        ("lov om social service § 101", ["SEL § 101"]),
        ("§ 83, stk. 1, nr. 1-3", ["§ 83, stk. 1, nr. 1", "§ 83, stk. 1, nr. 2", "§ 83, stk. 1, nr. 3"]),
        ("Servicelovens § 85, jf. § 83", ["SEL § 85", "SEL § 83"]),
        ("§§ 79-86", ["§ 79", "§ 80", "§ 81", "§ 82", "§ 83", "§ 84", "§ 85", "§ 86"]),
        ("SUL § 140", ["sundhedsloven § 140"]),
        ("Barnets lov § 32", ["barnets lov § 32"]),
        ("Ældreloven § 10", ["ældreloven § 10"]),
        ("retssikkerhedslovens § 3, stk. 2", ["retssikkerhedsloven § 3, stk. 2"]),
        ("§83", ["§ 83"]),
        ("paragraf 83", ["§ 83"]),
        ("servicelovens paragraf 85", ["SEL § 85"]),
        ("§ 118 a", ["§ 118 a"]),
        ("§ 85 i lov om social service (serviceloven)", ["SEL § 85"]),
        ("Lov om social service (serviceloven) § 85", ["SEL § 85"]),
        ("Serviceloven, § 85", ["SEL § 85"]),
        ("Serviceloven (SEL) § 85", ["SEL § 85"]),
        ("serviceloven: § 85", ["SEL § 85"]),
        ("Serviceloven §§ 95 og 96", ["SEL § 95", "SEL § 96"]),
        ("§§ 112, 113 og 116 i serviceloven", ["SEL § 112", "SEL § 113", "SEL § 116"]),
        ("lov om social service, jf. lovbekendtgørelse nr. 170 af 24. januar 2022, § 85", ["SEL § 85"]),
        ("Lov om social service jf. LBK nr. 1089 af 16/08/2023 § 100", ["SEL § 100"]),
        ("SEL §85 stk.1", ["SEL § 85, stk. 1"]),
        ("SEL § 85 stk 1 og 2", ["SEL § 85, stk. 1", "SEL § 85, stk. 2"]),
        ("§ 83, stk. 1, pkt. 2", ["§ 83, stk. 1, nr. 2"]),
        ("sundhedslovens § 119, stk. 3", ["sundhedsloven § 119, stk. 3"]),
        ("Sundhedsloven § 141 og § 142", ["sundhedsloven § 141", "sundhedsloven § 142"]),
        ("Almenboliglovens § 105", ["ABL § 105"]),
        ("ABL § 5, stk. 2", ["ABL § 5, stk. 2"]),
        ("lov om almene boliger § 54", ["ABL § 54"]),
        ("Forvaltningslovens §§ 19-21", ["forvaltningsloven § 19", "forvaltningsloven § 20", "forvaltningsloven § 21"]),
        ("FVL § 25", ["forvaltningsloven § 25"]),
        ("RTL § 12", ["retssikkerhedsloven § 12"]),
        ("RSL § 3", ["retssikkerhedsloven § 3"]),
        ("Lov om specialundervisning for voksne § 1", ["lov om specialundervisning for voksne § 1"]),
        ("STU-lovens § 2", ["STU-loven § 2"]),
        ("Lov om aktiv beskæftigelsesindsats § 9", ["LAB § 9"]),
        ("Aktivlovens § 82", ["aktivloven § 82"]),
        ("dagtilbudslovens § 4", ["dagtilbudsloven § 4"]),
        ("folkeskolelovens § 20", ["folkeskoleloven § 20"]),
        ("Lov om socialtilsyn § 4", ["lov om socialtilsyn § 4"]),
        ("databeskyttelsesloven § 6", ["databeskyttelsesloven § 6"]),
        ("serviceloven § 83 og § 83 a samt sundhedsloven § 138", ["SEL § 83", "SEL § 83 a", "sundhedsloven § 138"]),
        ("Servicelovens kapitel 16, § 83-87", ["SEL § 83", "SEL § 84", "SEL § 85", "SEL § 86", "SEL § 87"]),
        ("§ 85 og 12 timer", ["§ 85"]),
        ("§ 83 i 2024", ["§ 83"]),
        ("Serviceloven § 83 stk. 1 nr. 1, 2 og 3", ["SEL § 83, stk. 1, nr. 1", "SEL § 83, stk. 1, nr. 2", "SEL § 83, stk. 1, nr. 3"]),
        ("Pensionslovens § 14", ["lov om social pension § 14"]),
        ("§ 117 a", ["§ 117 a"]),
        ("§ 9b", ["§ 9 b"]),
        ("§ 83 a, stk. 2, i serviceloven", ["SEL § 83 a, stk. 2"]),
        ("§ 52, stk. 3, nr. 5", ["§ 52, stk. 3, nr. 5"]),
        ("Lov om Social Service (LSS) §107", ["SEL § 107"]),
        ("efter §§ 107/108 i serviceloven", ["SEL § 107", "SEL § 108"]),
        ("§§ 107 & 108", ["§ 107", "§ 108"]),
        ("§ 83, stk. 1 - 3", ["§ 83, stk. 1", "§ 83, stk. 2", "§ 83, stk. 3"]),
        ("SEL §§ 83 + 84", ["SEL § 83", "SEL § 84"]),
        ("serviceloven paragraf 83 a", ["SEL § 83 a"]),
        ("bekendtgørelse nr. 1575 af 27. december 2014, § 1", ["BEK nr. 1575 af 2014-12-27 § 1"]),
        ("efter bekendtgørelse om hjælpemidler, § 4", ["bekendtgørelse om hjælpemidler § 4"]),
        ("§ 10 i lov om hjemmesygepleje og § 3 i lov om tandpleje", ["lov om hjemmesygepleje § 10", "lov om tandpleje § 3"]),
        ("serviceloven § 83 a.", ["SEL § 83 a"]),
        ("Lov om social service, lovbekendtgørelse nr. 1129 af 22. september 2025 med senere ændringer, § 83", ["SEL § 83"]),
        ("§ 41, Serviceloven", ["SEL § 41"]),
        ("§ 41 SEL", ["SEL § 41"]),
        ("§ 85, sundhedslovens § 138", ["§ 85", "sundhedsloven § 138"]),
        ("Efter § 97 Serviceloven fastsætter i § 98", ["§ 97", "§ 98"]),
        ("Servicelov § 41", ["SEL § 41"]),
        ("servicelovens § 79A", ["SEL § 79 a"]),
        ("servicelovens § 79 a1, der", ["SEL § 79 a"]),
    ],
)
def test_provisions_are_cited_in_many_manners(text: str, values: list[str]) -> None:
    assert [citation.value for citation in find_citations(text)] == values


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("bek. nr. 299 af 25.03.2010", ["BEK nr. 299 af 2010-03-25"]),
        ("BKG nr. 299 af 25. marts 2010", ["BEK nr. 299 af 2010-03-25"]),
        ("bekendtgørelsen nr. 299 af 25 marts 2010", ["BEK nr. 299 af 2010-03-25"]),
        ("bekendtgørelse af 25. marts 2010 nr. 299", ["BEK nr. 299 af 2010-03-25"]),
        ("bekendtgørelse (nr. 299 af 25. marts 2010)", ["BEK nr. 299 af 2010-03-25"]),
        ("bekendtgørelse om kvalitetsstandarder og frit valg, nr. 299 af 25. marts 2010", ["BEK nr. 299 af 2010-03-25"]),
        ("bekendtgørelse 299/2010", ["BEK nr. 299 af 2010"]),
        ("bekendtgørelse nr. 299 fra 2010", ["BEK nr. 299 af 2010"]),
        ("bekendtgørelse nr. 299", ["BEK nr. 299"]),
        ("bekendtgørelse af lov om social service nr. 170 af 24. januar 2022", ["LBK nr. 170 af 2022-01-24"]),
        ("LBKG 170/2022", ["LBK nr. 170 af 2022"]),
        ("Loven om støtte giver 15 timer, og bekendtgørelsen 5 dage.", []),
        ("Lov om aktivering, 3. marts 2020", []),
    ],
)
def test_an_edition_is_told_by_kind_number_and_as_much_of_its_day_as_is_printed(text: str, acts: list[str]) -> None:
    assert [each.act for each in editions(text)] == acts


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Efter servicelovens § 79 a, der nu er afløst af reglerne i ældreloven.", "SEL"),
        ("Efter servicelovens § 85. Boligen følger almenboligloven.", "ABL"),
        ("Hjælpen følger serviceloven.", "SEL"),
        ("Hjælpen er gratis.", None),
    ],
)
def test_a_bare_provision_belongs_to_the_act_last_cited_or_last_named_in_a_sentence_of_its_own(text: str, act: str | None) -> None:
    cited = [(each.start, each.act) for each in find_citations(text) if each.act]
    assert last_named(text, cited) == act
