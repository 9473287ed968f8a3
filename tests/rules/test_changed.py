"""Stamps with a day after the approval's, beside lines that only look so."""

import pytest

from stdgen.model.rule import Example
from stdgen.rules import named
from tests.rules.reading import found

CHANGED = """
Senest revideret udgave: 3. maj 2024.
Sidst opd. 3. maj 2024.
Rev. 03.05.2024
Revisionsdato: 3. september 2023
Ny version, maj 2024
Tilføjet den 3. maj 2024.
Teksten blev tilpasset den 3. maj 2024.
Den 3. maj 2024 blev teksten rettet.
I maj 2024 er standarden ændret.
Ajour pr. 1. maj 2024
Konsekvensrettet den 3. maj 2024.
Ændringer indarbejdet den 3. maj 2024.
Kvalitetsstandarden er senest opdateret i maj 2024.
Senest ændret tirsdag den 3. maj 2024.
Dato for seneste ændring: 3. maj 2024.
Sidste rettelse er foretaget den 3. maj 2024.
Der er foretaget rettelser den 3. maj 2024.
Standarden er siden ændret den 3. maj 2024.
Sidst rettet af Centerleder Hansen den 3. maj 2024.
"""
NOT_CHANGED = """
Næste revision: 3. maj 2024
Revisionsdato: 3. maj 2024
Standarden skal revideres den 3. maj 2024.
Loven er ændret den 3. maj 2024.
Lovbekendtgørelse, senest ændret den 3. maj 2024.
Priserne er opdateret den 3. maj 2024.
Telefontiden er ændret den 3. maj 2024.
Revideret af Byrådet den 3. maj 2024.
Ændret den 3. maj 2022.
Den 3. maj 2024 blev loven ændret.
Standarden gælder fra den 3. maj 2024.
Støtten kan ændres fra den 3. maj 2024.
Den nye version af loven trådte i kraft den 3. maj 2024.
"""


def _told(words: str) -> bool:
    page = f"<h1>Madservice</h1><h2>Formål</h2><p>God mad.</p><p>Godkendt af Byrådet den 19. april 2023.</p><p>{words}</p>"
    return bool(found(Example(page), named("changed-after-approval")))


@pytest.mark.parametrize("words", CHANGED.strip().splitlines())
def test_a_change_after_the_approval_is_told(words: str) -> None:
    assert _told(words)


@pytest.mark.parametrize("words", NOT_CHANGED.strip().splitlines())
def test_what_is_no_change_of_the_text_is_not_told(words: str) -> None:
    assert not _told(words)
