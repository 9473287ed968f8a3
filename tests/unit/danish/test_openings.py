"""Places in approval lines that were left open."""

import pytest

from stdgen.danish.openings import blank_gap, noted_gap


@pytest.mark.parametrize(
    ("line", "gap"),
    [
        ("Godkendt af [udvalg] den 3. maj 2026", "[udvalg]"),
        ("Godkendt af (udvalg) den 3. maj 2026", "(udvalg)"),
        ("Vedtaget af NN-udvalget", "NN-udvalget"),
        ("Vedtaget af Byrådet i X Kommune", "X Kommune"),
        ("Godkendt af Xxxxudvalget", "Xxxxudvalget"),
        ("Vedtaget af UDVALG den 5. maj 2026", "UDVALG"),
        ("Godkendt [måned] 2026", "[måned]"),
    ],
)
def test_a_note_of_what_was_to_be_written_is_a_gap(line: str, gap: str) -> None:
    found = noted_gap(line)
    assert found is not None
    assert found.text == gap


@pytest.mark.parametrize(
    "line",
    [
        "Godkendt af Byrådet den 3. maj 2026 [1]",
        "Godkendt den 3. maj 2026 (Socialudvalget)",
        "Godkendt den 3. maj 2026 [sag 26/1184]",
        "GODKENDT AF UDVALGET FOR ÆLDRE",
        "Dato for godkendelse: 09.06.2026 (Byrådet)",
    ],
)
def test_other_brackets_and_names_are_no_gap(line: str) -> None:
    assert noted_gap(line) is None


@pytest.mark.parametrize(("line", "gap"), [("den ____ 2026", "____"), ("den … … 2026", None), ("den 3. maj 2026", None)])
def test_a_row_to_be_written_on_is_a_gap(line: str, gap: str | None) -> None:
    found = blank_gap(line)
    assert (found.text if found else None) == gap
