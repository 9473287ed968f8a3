"""A title names the service that its document is about."""

import pytest

from stdgen.danish.titles import service_in


@pytest.mark.parametrize(
    ("title", "service"),
    [
        ("Kvalitetsstandard for beskyttet beskæftigelse", "Beskyttet beskæftigelse"),
        ("Kvalitetsstandard: Ledsagelse SEL § 97", "Ledsagelse"),
        ("Vejby Kommunes kvalitetsstandard for madservice, jf. servicelovens § 83", "Madservice"),
        ("Kvalitetsstandard for hjemmetræning efter § 86 i serviceloven", "Hjemmetræning"),
        ("Aktivitets- og samværstilbud – SEL § 104", "Aktivitets- og samværstilbud"),
        ("Ledsagelse (serviceloven § 97)", "Ledsagelse"),
        ("Kvalitetsstandarder 2026", "Kvalitetsstandarder 2026"),
        ("Kvalitetsstandard for § 85", "Kvalitetsstandard for § 85"),
        ("§ 85 Støtte", "§ 85 Støtte"),
        ("", ""),
    ],
)
def test_the_word_for_the_standard_and_the_provision_are_no_part_of_the_service(title: str, service: str) -> None:
    assert service_in(title) == service
