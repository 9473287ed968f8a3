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
