"""What the pages of the manual say beside the rules' own words."""

from collections.abc import Mapping

from stdgen.manual.words import ALIKE, GRAVEST
from stdgen.model.finding import Severity, SourceKind
from stdgen.model.text import Text

WORDS: Mapping[str, Text] = {
    "manual": Text(da="Regler for kvalitetsstandarder", en="Rules for quality standards"),
    "skip": Text(da="Gå til indholdet", en="Skip to the content"),
    "other": Text(da="In English", en="På dansk"),
    "all": Text(da="Alle regler", en="All rules"),
    "lead": Text(
        da="Det, stdgen ser efter i en kvalitetsstandard. Hver regel har sin begrundelse, sin kilde og eksempler på, hvad der giver "
        "et fund, og hvad der ikke gør.",
        en="What stdgen looks for in a quality standard. Each rule has its reason, its source, and examples of what is found and what "
        "is not.",
    ),
    "find": Text(da="Find en regel", en="Find a rule"),
    "find_hint": Text(da="Skriv et ord, et navn eller en kode, fx «klage» eller «SG203».", en="A word, a name or a code, such as «SG203»."),
    "found": Text(da="{} af {} regler", en="{} of {} rules"),
    "families": Text(da="Grupper", en="Groups"),
    "rule": Text(da="Regel", en="Rule"),
    "severity": Text(da="Alvor", en="Severity"),
    "rests": Text(da="Hviler på", en="Rests on"),
    "gravest": GRAVEST,
    "legend": Text(da="Sådan læses listen", en="How to read the list"),
    "why": Text(da="Hvorfor", en="Why"),
    "applies": Text(da="Gælder", en="Applies to"),
    "source": Text(da="Kilde", en="Source"),
    "read_on": Text(da="læst {}", en="read on {}"),
    "bad": Text(da="Det giver et fund", en="This is found"),
    "good": Text(da="Det giver ikke et fund", en="This is not found"),
    "bad_lead": Text(
        da="De ord, fundet gælder, er fremhævet. Under hvert eksempel står, hvad stdgen siger.",
        en="The words found are marked. Below each example stands what stdgen says.",
    ),
    "bad_lead_unmarked": Text(
        da="Fundet gælder ikke bestemte ord, og derfor er intet fremhævet. Under hvert eksempel står, hvad stdgen siger.",
        en="What is found is no particular words, so nothing is marked. Below each example stands what stdgen says.",
    ),
    "alike": ALIKE,
    "example": Text(da="Eksempel", en="Example"),
    "file": Text(da="Filen, som den er skrevet", en="The file as written"),
    "no_file": Text(da="En fil, der ikke kan vises som tekst.", en="A file that cannot be shown as text."),
    "says": Text(da="stdgen siger", en="stdgen says"),
    "mended": Text(da="Rettes", en="Fixed"),
    "suggested": Text(da="Forslag", en="Suggestion"),
    "fixes": Text(da="Kan rettes", en="Can be fixed"),
    "fixes_safely": Text(da="i YAML med stdgen check --fix", en="in YAML by stdgen check --fix"),
    "fixes_suggested": Text(da="stdgen check --fix viser et forslag", en="stdgen check --fix shows a suggestion"),
    "before": Text(da="Forrige", en="Previous"),
    "after": Text(da="Næste", en="Next"),
    "neighbours": Text(da="Andre regler", en="Other rules"),
    "made": Text(da="Dannet af reglerne selv med stdgen", en="Made from the rules themselves by stdgen"),
}
SEVERITIES_TOLD: Mapping[Severity, Text] = {
    Severity.ERROR: Text(da="spærrer for udgivelse, til det er rettet", en="is in the way of publication until it is fixed"),
    Severity.WARNING: Text(da="bør ses efter af fagkontoret", en="should be looked at by the department"),
    Severity.NOTE: Text(da="er til overvejelse", en="is something to consider"),
}
KINDS_TOLD: Mapping[SourceKind, Text] = {
    SourceKind.LAW: Text(da="en lov eller en bekendtgørelse", en="an act or an order"),
    SourceKind.GUIDANCE: Text(da="en vejledning, en afgørelse eller en anbefaling", en="guidance, a decision or a recommendation"),
    SourceKind.PRACTICE: Text(da="hvad kommuner plejer; aldrig et brud på loven", en="what municipalities do; never a breach of law"),
    SourceKind.HOUSE: Text(da="stdgens egen", en="stdgen's own"),
}
CIRCUMSTANCES: Mapping[str, Text] = {
    "html": Text(da="webside", en="web page"),
    "htm": Text(da="webside", en="web page"),
    "yaml": Text(da="YAML", en="YAML"),
    "toml": Text(da="webside efterset med denne stdgen.toml", en="web page checked under this stdgen.toml"),
    "pdf": Text(da="PDF", en="PDF"),
    "xml": Text(da="Word", en="Word"),
    "docx": Text(da="Word", en="Word"),
}
"""What an example's file is; one of another ending is told by it."""
