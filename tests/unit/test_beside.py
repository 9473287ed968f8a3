"""What stands beside an approval completes it: its heading, a footnote, the next sentence; what is of another matter does not."""

import pytest

from stdgen.fields.approval import approval_in
from stdgen.model.document import ApprovalState, Topic
from tests.builders import section


def state(*words: str, heading: str = "Godkendelse") -> str | None:
    found = approval_in(None, (), (section(heading, *words, topic=Topic.APPROVAL),), ())
    return found.line.value if found.line else None


@pytest.mark.parametrize(
    ("words", "heading"),
    [
        (("Vedtaget den 22. september 2026.",), "Byrådets vedtagelse"),
        (("Vedtaget den 9. april 2026. Det gjorde Omsorgsudvalget.",), "Godkendelse"),
        (("Godkendt den 9. april 2026.", "Udvalg: Socialudvalget"), "Godkendelse"),
        (("Godkendt af Byrådet.1", "1 Byrådets møde den 22. september 2026, punkt 14."), "Godkendelse"),
        (("Godkendt af Byrådet. Beslutningen er fra den 22. september 2026.",), "Godkendelse"),
        (("Hvem: Byrådet", "Hvornår: 22. september 2026", "Hvad: Standarden blev godkendt"), "Godkendelse"),
    ],
)
def test_an_approval_is_whole_where_its_body_or_day_stands_beside_it(words: tuple[str, ...], heading: str) -> None:
    assert state(*words, heading=heading) == ApprovalState.FILLED


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("Godkendt den 9. april 2026. Byrådet får standarden at se igen i 2028.", ApprovalState.NO_BODY),
        ("Godkendt den 9. april 2026. Ældrerådet har haft standarden til høring.", ApprovalState.NO_BODY),
        ("Godkendt af Byrådet. Standarden træder i kraft den 1. august 2026.", ApprovalState.NO_DATE),
        ("Godkendt af Byrådet, og standarden revideres i 2027.", ApprovalState.NO_DATE),
    ],
)
def test_a_body_or_a_day_of_another_matter_completes_nothing(words: str, left: ApprovalState) -> None:
    assert state(words) == left


@pytest.mark.parametrize("words", ["Standarden træder i kraft den 1. januar 2026.", "Byrådet får hvert år en status på området."])
def test_words_under_an_approval_that_tell_none_are_none(words: str) -> None:
    assert state(words) is None
