"""Sources that several rules rest on."""

from stdgen.model.finding import Source, SourceKind

HIDDEN_DATA = Source(
    SourceKind.HOUSE,
    "Microsoft: Fjerne skjulte data og personlige oplysninger ved at undersøge dokumenter",
    "https://support.microsoft.com/da-dk/office/fjerne-skjulte-data-og-personlige-oplysninger-ved-at-unders%C3%B8ge-dokumenter-"
    "pr%C3%A6sentationer-eller-projektmapper-356b7b5d-77af-44fe-a07f-9aa4d085966f",
    "2026-11-21",
)
"""What Word leaves in a file that was meant for colleagues: tracked changes, comments."""


def web_accessibility(criterion: str) -> Source:
    """The act that makes WCAG binding for what public bodies publish, with the criterion («3.1.1 Sidens sprog») that a rule rests on."""
    return Source(
        SourceKind.LAW,
        f"Lov om tilgængelighed af offentlige organers websteder og mobilapplikationer § 3 (WCAG 2.1, kriterium {criterion}), "
        "gengivet af elov.dk",
        "https://www.elov.dk/lov-om-tilgaengelighed-af-offentlige-organers-websteder-og-mobilapplikationer/paragraf/3/",
        "2026-11-22",
    )


KEEP_CURRENT = Source(
    SourceKind.GUIDANCE,
    "Ankestyrelsen: Kvalitetsstandarder – en forventningsafstemning mellem borger og kommune",
    "https://ast.dk/tilsynet/artikler/kvalitetsstandarder-2013-en-forventningsafstemning-mellem-borger-og-kommune",
    "2026-11-21",
)
"""Ankestyrelsen's advice that standards are brought up to date when rules or practice change."""

CHANGED_IN_2025 = Source(
    SourceKind.LAW,
    "Lov nr. 1703 af 30. december 2024 (ændringer som følge af ældreloven), gengivet af Lovguiden",
    "https://www.lovguiden.dk/loven/lov-om-%C3%A6ndring-af-lov-om-social-service-lov-om-retssikkerhed-og-administration-p%C3%A5-det-"
    "sociale-omr%C3%A5de-lov-om-socialtilsyn-og-forskellige-andre-love-%C3%A6ndringer-som-f%C3%B8lge-af-%C3%A6ldreloven-lov-om-"
    "%C3%A6ldretilsyn-og-lov-om-lokalplejehjem-og-udskillelse-af-reglerne-om-madservice-fra-bestemmelsen-om-personlig-og-praktisk-"
    "hj%C3%A6lp-i-lov-om-social-service/1",
    "2026-11-21",
)
"""The act that moved and repealed provisions of serviceloven; a finding names the source of its own change."""
