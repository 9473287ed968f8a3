"""The text of each service."""

from stdgen.model.document import Section, Topic
from stdgen.rulekit.parted import parted
from stdgen.rulekit.words import bodies
from tests.builders import document, section


def _service(title: str) -> Section:
    return section(
        title, section("Formål", f"{title} hjælper.", topic=Topic.PURPOSE), section("Indhold", f"{title} kommer.", topic=Topic.CONTENT)
    )


def test_each_service_of_a_catalogue_has_the_bodies_below_its_heading_and_no_others() -> None:
    read = document("Katalog", section("Om", "For alle."), _service("Bad"), _service("Mad"), intro=("Til alle.",), closing=("Slut.",))
    assert [[line.text for body in bodies(read)[own] for line in body] for own in parted(read)] == [
        ["Bad", "Formål", "Bad hjælper.", "Indhold", "Bad kommer."],
        ["Mad", "Formål", "Mad hjælper.", "Indhold", "Mad kommer."],
    ]


def test_a_single_service_has_all_bodies() -> None:
    read = document("Bad", section("Formål", "Vi hjælper."), closing=("Slut.",))
    assert [bodies(read)[own] for own in parted(read)] == [bodies(read)]
