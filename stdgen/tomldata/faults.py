"""What tomllib says becomes what an author can act on."""

from stdgen.model.pattern import pattern
from stdgen.model.text import Text

Said = tuple[Text, Text | None]
"""What is wrong, and what to do."""

_QUOTES = Text(da='Sæt tekst i citationstegn: profile = "standard".', en='Put text in quotes: profile = "standard".')
_ONE_LINE = Text(da="Luk teksten med samme tegn, som den begynder med.", en="Close the text with the sign that it begins with.")
_NO_VALUE: Said = (
    Text(da="efter = mangler en værdi", en="after = a value is missing"),
    Text(da='Skriv fx profile = "standard".', en='Write for instance profile = "standard".'),
)
_OPEN_LIST: Said = (
    Text(da="listen bliver ikke lukket med ]", en="the list is not closed with ]"),
    Text(da='Skriv ] efter den sidste værdi: ignore = ["SG113"].', en='Write ] after the last value: ignore = ["SG113"].'),
)
_KEY, _HEADING = pattern(r"\s*[\w.\"'-]+\s*="), pattern(r"\s*\[\[?[^\[\]]*\]\]?\s*(?:#.*)?$")
"""What begins the next key or table: tomllib takes it for one more value of an open list."""
_REMEDIES: tuple[tuple[str, Said], ...] = (
    ("Invalid value", (Text(da="værdien kan ikke læses", en="the value cannot be read"), _QUOTES)),
    (
        "Expected '=' after a key",
        (
            Text(da="efter nøglen skal der stå = og en værdi", en="after the key there must be = and a value"),
            Text(da='Skriv fx profile = "standard".', en='Write for instance profile = "standard".'),
        ),
    ),
    (
        "Expected newline or end of document",
        (
            Text(da="der står mere på linjen, end der kan", en="there is more on the line than there can be"),
            Text(da="Skriv én nøgle på hver linje, og sæt tekst i citationstegn.", en="Write one key a line, and put text in quotes."),
        ),
    ),
    (
        "Cannot overwrite a value",
        (
            Text(da="nøglen står her igen", en="the key stands here again"),
            Text(da="Behold den ene.", en="Keep one of them."),
        ),
    ),
    (
        "twice",
        (
            Text(da="overskriften i [ ] står her igen", en="the heading in [ ] stands here again"),
            Text(
                da="Saml nøglerne under én overskrift; kun [[waiver]] skrives flere gange, med to klammer.",
                en="Gather the keys below one heading; only [[waiver]] is written several times, with two brackets.",
            ),
        ),
    ),
    (
        "Cannot mutate immutable namespace",
        (Text(da="navnet er allerede brugt til noget andet", en="the name is already used for something else"), None),
    ),
    (
        "Cannot redefine namespace",
        (Text(da="navnet er allerede brugt til noget andet", en="the name is already used for something else"), None),
    ),
    ("Unclosed array", _OPEN_LIST),
    ("Unclosed inline table", (Text(da="klammen { bliver ikke lukket", en="the bracket { is not closed"), None)),
    ("Unterminated string", (Text(da="citationstegnet bliver ikke lukket", en="the quote is not closed"), _ONE_LINE)),
    ('Expected "\'"', (Text(da="citationstegnet bliver ikke lukket", en="the quote is not closed"), _ONE_LINE)),
    ('Expected "', (Text(da="citationstegnet bliver ikke lukket", en="the quote is not closed"), _ONE_LINE)),
    ("Expected ']", (Text(da="klammen [ bliver ikke lukket", en="the bracket [ is not closed"), None)),
    (
        "Unescaped '\\'",
        (
            Text(da="tegnet \\ betyder noget særligt i en tekst", en="the sign \\ has a meaning of its own in text"),
            Text(da="Skriv / i stier, ellers \\\\.", en="Write / in paths, \\\\ otherwise."),
        ),
    ),
    (
        "Illegal character",
        (Text(da="her står et tegn, som ikke kan stå i filen", en="there is a sign that cannot stand in the file"), _ONE_LINE),
    ),
    (
        "Found invalid character",
        (Text(da="her står et tegn, som ikke kan stå i filen", en="there is a sign that cannot stand in the file"), _ONE_LINE),
    ),
    (
        "Invalid statement",
        (
            Text(
                da="linjen er hverken en nøgle med = eller en overskrift i [ ]", en="the line is neither a key with = nor a heading in [ ]"
            ),
            None,
        ),
    ),
    ("Invalid initial character for a key", (Text(da="her skulle stå en nøgle", en="a key should stand here"), None)),
    ("Invalid date", (Text(da="dagen findes ikke i kalenderen", en="the day is not in the calendar"), None)),
)


def said(error: str, before: str = "", after: str = "") -> Said:
    """The message and what to do, by what stands on the line before and after the place; tomllib's own words where they are not known."""
    if "Invalid value" in error and not after.strip():
        return _NO_VALUE if before.rstrip().endswith("=") else _OPEN_LIST
    if "Invalid value" in error and (_KEY if not before.strip() else _HEADING).match(before + after):
        return _OPEN_LIST
    for start, told in _REMEDIES:
        if start in error:
            return told
    return Text(da=f"filen er ikke TOML her ({error})", en=f"the file is no TOML here ({error})"), None
