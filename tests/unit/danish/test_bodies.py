"""Names of councils and committees as approvals write them, in capital and in small letters."""

import pytest

from stdgen.danish.bodies import find_bodies


@pytest.mark.parametrize(
    ("line", "body"),
    [
        ("Godkendt af social- og sundhedsudvalget den 17. april 2023", "social- og sundhedsudvalget"),
        ("Godkendt i social-, senior- og handicapudvalget", "social-, senior- og handicapudvalget"),
        ("Godkendt i Social- og Sundhedsudvalget", "Social- og Sundhedsudvalget"),
        ("Godkendt af udvalget for ældre og omsorg den 3. maj 2024", "udvalget for ældre og omsorg"),
        ("Godkendt af Udvalget for Ældre og Omsorg", "Udvalget for Ældre og Omsorg"),
        ("Godkendt af byrådet", "byrådet"),
        ("Godkendt af byrådet og sundhedsudvalget", "byrådet"),
        ("Godkendt af omsorgsudvalget", "omsorgsudvalget"),
    ],
)
def test_the_first_body_is_named_whole(line: str, body: str) -> None:
    assert next(find_bodies(line))[0] == body
