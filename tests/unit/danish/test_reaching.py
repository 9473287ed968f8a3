"""Telephones, mail addresses, offices, addresses and hours."""

import pytest

from stdgen.danish import reaching


def test_telephones_and_addresses_are_given_in_normal_form() -> None:
    text = "Tlf.: 8959 1000 T: 27 90 43 40 Norddjurs@Norddjurs.dk 8500 Grenaa CVR 29 18 99 86-1"
    assert [fact.value for _, fact in reaching.contacts(text)] == ["89591000", "27904340", "norddjurs@norddjurs.dk"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Tlf.: 89 59 10 00", ["89591000"]),
        ("Telefon 8959 1000", ["89591000"]),
        ("Telefon: +45 89591000", ["89591000"]),
        ("tlf 89591000", ["89591000"]),
        ("Ring på 89 59 10 00", ["89591000"]),
        ("Ring til Visitationen på tlf. 89591000", ["89591000"]),
        ("Mail: visitation@norddjurs.dk", ["visitation@norddjurs.dk"]),
        ("Skriv til post@kommune.dk.", ["post@kommune.dk"]),
        ("CVR: 29 18 99 86", []),
        ("Har du brug for hjælp 76 16 16 16", ["76161616"]),
        ("P-nr.: 10 03 27 85", []),
        ("EAN 5798 0045 1234 5", []),
        ("hovednummer 76 16 16 16", ["76161616"]),
        ("Telefonnummer: 7616 1616 / 7616 1617", ["76161616", "76161617"]),
        ("(+45) 76 16 16 16", ["76161616"]),
        ("Tlf. 76 16 16 16, hverdage kl. 9-14", ["76161616"]),
        ("1234 5678 i alt", []),
        ("CPR 010203-1234", []),
        ("T 7616 1616", ["76161616"]),
        ("Mobil: 20 30 40 50", ["20304050"]),
        ("tlf. nr. 76161616", ["76161616"]),
        ("Telefon nr. 76161616", ["76161616"]),
        ("76-16-16-16", []),
        ("Tlf: 76.16.16.16", ["76161616"]),
    ],
)
def test_a_number_is_a_telephone_only_where_nothing_says_that_it_is_another(text: str, values: list[str]) -> None:
    assert [fact.value for _, fact in reaching.contacts(text)] == values


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Visitation Handicap\nNygade 14, st. tv.\n2605 Brøndby",
            [("unit", "Visitation Handicap"), ("address", "Nygade 14, st. tv., 2605 Brøndby")],
        ),
        ("Telefontid:\nMandag: 9-12\nTorsdag: 13-17", [("hours", "Mandag: 9-12 Torsdag: 13-17")]),
        ("Skriv sikkert på Digital Post: www.borger.dk/post", [("secure", "www.borger.dk/post")]),
        ("Læs mere på nyborg.dk/visitation.", [("web", "nyborg.dk/visitation")]),
        ("post@nyborg.dk", []),
        ("Der var 2 pladser, 8500 Danske kroner og 12 hverdage tilbage.", []),
        ("Vi taler med dig om kommunens tilbud.", []),
    ],
)
def test_an_address_block_tells_who_where_and_when(text: str, told: list[tuple[str, str]]) -> None:
    found = sorted(reaching.whereabouts(text), key=lambda each: each[1].start)
    assert [(str(kind), fact.value) for kind, fact in found] == told
