"""What an executive order is called in a report."""

import pytest

from stdgen.danish.states import order
from stdgen.model.text import Lang


@pytest.mark.parametrize(
    ("name", "lang", "told"),
    [
        ("BEK nr. 1575 af 2014-12-27 § 1, stk. 1", "da", "bekendtgørelse nr. 1575 af 27. december 2014, § 1, stk. 1"),
        ("BEK nr. 1575 af 2014-12-27", "en", "order no. 1575 of 27 December 2014"),
        ("LOV nr. 1703 af 2024-12-30", "da", "lov nr. 1703 af 30. december 2024"),
        ("bekendtgørelsen om løn", "da", "bekendtgørelsen om løn"),
    ],
)
def test_an_order_is_named_with_its_day_written_out(name: str, lang: Lang, told: str) -> None:
    assert order(name, lang) == told
