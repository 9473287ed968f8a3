"""What was meant to be filled in, and what only looks like it."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stdgen.rulekit.unfinished.links import LINKS
from stdgen.rulekit.unfinished.placeholders import ASKED, LINK_SIGNS, ROUND, TEXTS, links, signs_among, texts, without
from stdgen.rulekit.unfinished.ways import Way

FORMS = [
    ("den XX.", "XX"),
    ("Den xx.xx.20xx", "xx.xx.20xx"),
    ("den xx-xx-xxxx", "xx-xx-xxxx"),
    ("den 1.xx.2024", "1.xx.2024"),
    ("Gældende fra xxx 2016", "xxx 2016"),
    ("med virkning fra xx.2011", "xx.2011"),
    ("i 19xx", "19xx"),
    ("i 202x", "202x"),
    ("X Kommune", "X Kommune"),
    ("den x. marts", "den x. marts"),
    ("+45 xx xx xx xx", "+45 xx xx xx xx"),
    ("xxxxxxx@xxxx.dk", "xxxxxxx@xxxx.dk"),
    ("xxxxxx-xxxx", "xxxxxx-xxxx"),
    ("[Indsæt navn på ansvarlig]", "[Indsæt navn på ansvarlig]"),
    ("[Version nr. 2]", "[Version nr. 2]"),
    ("[dato]", "[dato]"),
    ("[XX]", "[XX]"),
    ("<NAVN> Kommune", "<NAVN>"),
    ("«Felt»", "«Felt»"),
    ("{{ kommune.navn }}", "{{ kommune.navn }}"),
    ("{DATE}", "{DATE}"),
    ("###-##-####-###-#", "###-##-####-###-#"),
    ("Pris: ???", "???"),
    ("dd.mm.åååå", "dd.mm.åååå"),
    ("Byrådet den..", "den.."),
    ("Klik her for at angive tekst.", "Klik her for at angive tekst"),
    ("Vælg et element.", "Vælg et element"),
    ("Skriv tekst her", "Skriv tekst her"),
    ("Indsæt tekst", "Indsæt tekst"),
    ("TBD", "TBD"),
    ("Lorem ipsum dolor", "Lorem ipsum"),
    ("Version: [versionsnummer]", "[versionsnummer]"),
    ("[leders navn]", "[leders navn]"),
    ("[takst 2025]", "[takst 2025]"),
    ("[TEKST MANGLER]", "[TEKST MANGLER]"),
    ("[Her indsættes tekst]", "[Her indsættes tekst]"),
    ("Prisen (udfyldes senere)", "(udfyldes senere)"),
    ("når NN har godkendt", "NN"),
    ("op til X timer om ugen", "X timer"),
    ("hver x. uge", "hver x."),
    ("gebyr på ___ kr.", "___"),
    ("telefon: ________", "telefon: ________"),
    ("Mail: xx@kommunen.dk", "xx@kommunen.dk"),
    ("#NAVN#", "#NAVN#"),
    ("Kommentar [AB1]: tjek", "Kommentar [AB1]:"),
    ("Vi mødes i [kvarter] hver uge", "[kvarter]"),
    ("højst [14/21] dage", "[14/21]"),
    ("[Leverandør 1] kører", "[Leverandør 1]"),
    ("Find os på (adresse).", "(adresse)"),
    ("Prisen er 45 kr. (?)", "(?)"),
    ("(tjek tallet med HR)", "(tjek tallet med HR)"),
    ("bygget af ${firma}", "${firma}"),
    ("kl. ____ hver dag", "____"),
    ("den 00.00.2026", "00.00.2026"),
    ("efter § X i loven", "§ X"),
    ("Opstart: ?", "?"),
    ("den ?/? 2026", "?/?"),
    ("Husk at opdatere taksterne!", "Husk at opdatere taksterne"),
    ("Her skal kommunen beskrive maden", "Her skal kommunen beskrive maden"),
    ("Telefontid: følger", ": følger"),
    ("Type your text here", "Type your text here"),
    ("Klik for at tilføje tekst", "Klik for at tilføje tekst"),
]
SET_LINKS = [
    "[indsæt link]",
    "[link]",
    "(link)",
    "<link>",
    "indsæt link her",
    "www.xxx.dk",
    "https://xxx",
    "[link til hjemmeside]",
    "link mangler",
    "{link}",
    "https://www.kommunen.dk/takster/xxx",
]
NONE = [
    "kapitel XX",
    "det XX. århundrede",
    "bilag XIX–XX",
    "Christian X",
    "4 x ugentligt",
    "4 x økonomiaftaler",
    "10 x 10 cm",
    "[...]",
    "[…]",
    "[email protected]",
    "[sic]",
    "Fejl i maden? Ring til køkkenet.",
    "4 x timer",
    "Formål .......... 3",
    "10 % af 20 % af tiden",
    "Tast # for at komme videre",
    "kontakt din NNE",
    "[1]",
    "[kommunen] skal",
    "[lov om social service]",
    "ja ... nej",
    "Version 2",
    "X-klasse",
    "XX-kromosom",
    "Xerox",
    "fx én gang",
    "Klik her for at skrive til os",
    "Skriv navn og adresse",
    "hvis a < b og b > c",
    "https://www.kommunen.dk/xx",
    "«efter en konkret vurdering»",
    "Linket ligger på hjemmesiden.",
    "--",
]


@pytest.mark.parametrize(("text", "gap"), FORMS)
def test_a_text_that_was_never_filled_in_is_found(text: str, gap: str) -> None:
    assert [found.text for found in texts(text)] == [gap]


@pytest.mark.parametrize("text", SET_LINKS)
def test_a_link_that_was_never_set_is_a_link_and_not_a_text(text: str) -> None:
    assert ([found.text for found in links(text)], list(texts(text))) == ([text], [])


@pytest.mark.parametrize("text", NONE)
def test_what_only_looks_like_a_placeholder_is_left_alone(text: str) -> None:
    assert (list(texts(text)), list(links(text))) == ([], [])


def test_what_is_left_without_them_is_what_was_said() -> None:
    assert without("Ring på xx xx, se [indsæt link]").split() == ["Ring", "på", ",", "se"]


ALPHABET = st.sampled_from(
    [
        "x",
        "X",
        "xx",
        " ",
        ".",
        "-",
        "[",
        "]",
        "(",
        ")",
        "<",
        ">",
        "«",
        "»",
        "{",
        "}",
        "link",
        "den",
        "dato",
        "20",
        "20xx",
        "#",
        "?",
        "www.",
        "http://",
        "å",
    ]
)


@given(st.lists(ALPHABET, max_size=12).map("".join), st.sampled_from([*TEXTS, *LINKS]))
def test_whatever_a_pattern_finds_holds_one_of_its_signs(text: str, way: Way) -> None:
    if way.wording.search(text if way.cased else text.lower()):
        assert any(sign in f" {text.lower()}" for sign in way.signs)


def _may_be_open(said: str) -> bool:
    return bool(ROUND.search(said) or ASKED.search(said) or any(sign in said for sign in signs_among(re.findall(r"\w+", said))))


@given(st.lists(ALPHABET, max_size=12).map("".join))
def test_a_text_with_a_gap_holds_a_mark_or_a_word_that_is_searched_for_in_the_whole_document(text: str) -> None:
    if list(texts(text)):
        assert _may_be_open(f"\n {text.lower()}\n")


@pytest.mark.parametrize("text", [text for text, _ in FORMS])
def test_every_kind_of_gap_is_searched_for_in_the_whole_document(text: str) -> None:
    assert _may_be_open(f"\n {text.lower()}\n")


@pytest.mark.parametrize("text", SET_LINKS)
def test_every_kind_of_link_holds_a_sign_of_links(text: str) -> None:
    assert any(sign in text.lower() for sign in LINK_SIGNS)
