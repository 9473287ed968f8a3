"""A file whose name promises another format than it has."""

from stdgen.model.finding import Severity, Source, SourceKind
from stdgen.model.rule import Applies, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.reported import problems

PAGE = "<!doctype html><html lang='da'><h1>Madservice</h1><p>God mad.</p></html>"

RULE = Rule(
    code="SG005",
    name="misnamed-file",
    severity=Severity.WARNING,
    summary=Text(da="Filens navn svarer til dens format.", en="A file's name agrees with its format."),
    rationale=Text(
        da="Det er navnet, der afgør, hvilket program borgerens maskine åbner filen med. Passer det ikke til indholdet, kan filen måske "
        "slet ikke åbnes. Filen er læst som det, den er.",
        en="It is the name that decides which program a citizen's machine opens the file with. If it does not fit what is inside, the "
        "file may not open at all. The file was read for what it is.",
    ),
    source=Source(
        SourceKind.HOUSE,
        "IANA: Media Types (the suffixes registered for each format)",
        "https://www.iana.org/assignments/media-types/media-types.xhtml",
        "2026-11-22",
    ),
    bad=(Example(PAGE, ".pdf"), Example(PAGE, ".docx"), Example(PAGE, ".doc")),
    good=(Example(PAGE), Example(PAGE, ".htm"), Example(PAGE, ".aspx"), Example(PAGE, ".aspx?id=7")),
    on_reading=problems("misnamed-file"),
    applies=Applies(Text(da="Alle filer.", en="All files.")),
)
