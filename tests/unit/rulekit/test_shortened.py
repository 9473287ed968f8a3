"""Names that a text shortens itself."""

import pytest

from stdgen.rulekit.naming.shortened import shortened
from stdgen.rulekit.prose import Passage
from stdgen.rulekit.words import Line, Role


def told(text: str) -> list[tuple[str, str]]:
    passage = Passage(Line((), (), text, Role.TEXT), text)
    return [(each.short, each.names[-1]) for each in shortened(passage)]


@pytest.mark.parametrize(
    ("text", "short", "name"),
    [
        ("Personlig og praktisk hjælp (herefter hjemmehjælp) gives hver dag.", "hjemmehjælp", "personlig og praktisk hjælp"),
        ("Handicap- og Psykiatriafdelingen (HPA) tager imod ansøgninger.", "HPA", "handicap- og psykiatriafdelingen"),
        ("Center for Arbejde og Aktivitet, forkortet CAA, driver tre værksteder.", "CAA", "center for arbejde og aktivitet"),
        ("Vi bruger Voksenudredningsmetoden (VUM).", "VUM", "voksenudredningsmetoden"),
        ("Støtten kommer fra Team Voksenstøtte (TVS).", "TVS", "team voksenstøtte"),
        ("Behovet beskrives med Voksenudredningsmetoden – forkortet VUM.", "VUM", "voksenudredningsmetoden"),
        ("Ring til Rådgivning og Visitation (RoV).", "RoV", "rådgivning og visitation"),
        ("Det er Rusmiddelcenter Øst, der forkortes RØ.", "RØ", "rusmiddelcenter øst"),
        ("CAA (Center for Arbejde og Aktivitet) driver tre værksteder.", "CAA", "center for arbejde og aktivitet"),
    ],
)
def test_the_short_name_and_the_long_one_are_told(text: str, short: str, name: str) -> None:
    assert told(text) == [(short, name)]


@pytest.mark.parametrize(
    "text",
    [
        "Visitationen (telefon 74 55 12 34) svarer.",
        "Reglerne står i lov om social service (SEL).",
        "Vi følger op efter tre måneder, herefter årligt.",
        "Huset ligger ved havnen (DK).",
    ],
)
def test_a_number_an_act_and_what_has_other_letters_are_no_short_names(text: str) -> None:
    assert told(text) == []


def test_an_adjective_stands_with_and_without_an_article() -> None:
    text = "Referatet lægges i den individuelle plan (IP)."
    (each,) = shortened(Passage(Line((), (), text, Role.TEXT), text))
    assert each.sure == ("individuelle plan", "individuel plan")


def test_what_ends_a_longer_name_is_not_sure() -> None:
    def sure(text: str) -> list[tuple[str, ...]]:
        return [each.sure for each in shortened(Passage(Line((), (), text, Role.TEXT), text))]

    assert sure("Voksne med betydeligt nedsat funktionsevne (herefter borgere) kan søge.") == [()]
    assert sure("Vi giver personlig og praktisk hjælp (herefter hjemmehjælp).") == [("personlig og praktisk hjælp",)]
