"""Whom a service is for."""

import pytest

from stdgen.model.law import Group
from stdgen.model.rule import Example
from stdgen.rulekit.people.groups import group
from stdgen.rulekit.told import told
from tests.rules.reading import read


@pytest.mark.parametrize(
    ("title", "target", "expected"),
    [
        ("Ledsagelse til børn og unge", "Alle kan søge.", Group.CHILDREN),
        ("Aflastning", "Forældre, der passer et barn med nedsat funktionsevne.", Group.CHILDREN),
        ("Støtte", "Unge fra 12 til 17 år.", Group.CHILDREN),
        ("Rengøring", "Borgere i folkepensionsalderen.", Group.OLDER),
        ("Madservice", "Hjemmeboende ældre.", Group.OLDER),
        ("Rengøring", "Borgere, der ikke har nået folkepensionsalderen.", Group.ADULTS),
        ("Støtte", "Aldersgrænsen er 18 år. For unge mellem 16 og 18 år laver vi en overgangsplan.", Group.ADULTS),
        ("Støtte", "Voksne. Borgere over folkepensionsalderen får hjælp efter ældreloven.", Group.ADULTS),
        ("Hjælp til børn og voksne", "Alle.", None),
        ("Støtte", "Borgere med nedsat funktionsevne.", None),
        ("Støtte til mødre", "Kvinder over 18 år med børn.", Group.ADULTS),
    ],
)
def test_the_title_or_the_target_group_tells_the_only_group(title: str, target: str, expected: Group | None) -> None:
    document = read(Example(f"<h1>{title}</h1><h2>Målgruppe</h2><p>{target}</p><h2>Indhold</h2><p>Hjælp.</p>")).document
    assert document is not None
    assert [group(one) for one in told(document)] == [expected]
