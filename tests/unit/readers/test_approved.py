"""The section about the approval, where its heading leaves open what it is about."""

import pytest

from stdgen.model.document import Topic
from stdgen.readers.from_html import reading as html

LINE = "Standarden er vedtaget af Byrådet den 3. maj 2024."


def topics(*parts: tuple[str, str]) -> list[Topic | None]:
    body = "".join(f"<h2>{heading}</h2><p>{text}</p>" for heading, text in parts)
    reading = html.read(f"<h1>Ledsagelse</h1>{body}".encode(), "a.html")
    assert reading.document is not None
    return [section.topic for section in reading.document.sections]


@pytest.mark.parametrize("heading", ["Beslutning", "Bag om tilbuddet", "Beslutningsgang"])
def test_a_section_of_the_approval_line_alone_is_about_the_approval(heading: str) -> None:
    assert topics(("Formål", "Du skal kunne klare dig."), (heading, LINE))[-1] is Topic.APPROVAL


def test_a_line_beside_more_text_leaves_the_section_what_it_is() -> None:
    more = f"Du får en skriftlig afgørelse med begrundelse. Den bliver sendt til din digitale post inden for to uger. {LINE}"
    assert topics(("Formål", "Du skal kunne klare dig."), ("Beslutning", more))[-1] is Topic.DECISION


def test_a_section_that_says_it_is_about_the_approval_stays_the_only_one() -> None:
    assert topics(("Godkendelse", LINE), ("Bag om tilbuddet", LINE))[-1] is not Topic.APPROVAL


def test_a_heading_that_tells_its_topic_keeps_it() -> None:
    assert topics(("Formål", LINE)) == [Topic.PURPOSE]
