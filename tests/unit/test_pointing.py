"""Words that send a reader to a link are told from those that only speak of one."""

import pytest

from stdgen.rulekit.pointing.places import Where, pointers


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Følg linket for at se priserne.", "Følg linket"),
        ("Fristerne fremgår af dette link:", "af dette link:"),
        ("Takstbladet kan hentes ved at klikke her.", "klikke her"),
        ("Nedenfor er et link til skemaet.", "Nedenfor er et link"),
        ("Takster (se link)", "se link"),
        ("Se reglerne på følgende hjemmeside.", "på følgende hjemmeside"),
        ("Skemaet ligger på dette link på borger.dk.", "på dette link"),
        ("Ansøgningen sendes via linket.", "via linket"),
    ],
)
def test_words_that_send_a_reader_to_a_link_are_found(text: str, words: str) -> None:
    assert [text[each.start : each.end] for each in pointers(text)] == [words]


@pytest.mark.parametrize(
    "text",
    [
        "Vi sender et link på sms. Klik på linket, når mødet begynder.",
        "Linket mellem huset og byen er bussen.",
        "Klik aldrig på et link fra en ukendt afsender.",
        "Her er der ro, og maden bliver lavet her.",
        "Skemaet kan hentes her i receptionen.",
        "Personalet hjælper med at læse breve her.",
        "Links til skemaerne findes på borger.dk.",
        "Skemaet hentes via linket på borger.dk.",
        "Vi sender en sms, hvor du kan klikke på linket.",
    ],
)
def test_a_link_that_somebody_gets_and_a_place_are_no_pointers(text: str) -> None:
    assert list(pointers(text)) == []


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("Klik her.", Where.NOWHERE),
        ("Se priserne her:", Where.NEXT),
        ("Brug linket nedenfor.", Where.AROUND),
        ("Brug linket nederst på siden.", Where.FARTHER),
    ],
)
def test_the_words_say_where_the_link_may_stand(text: str, where: Where) -> None:
    assert [each.where for each in pointers(text)] == [where]
