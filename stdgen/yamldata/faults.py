"""What YAML's parser says becomes what an author can act on."""

from typing import NamedTuple

from stdgen.model.document import Location
from stdgen.model.finding import Hit
from stdgen.model.text import Text


class Said(NamedTuple):
    """A message and a hint in both languages."""

    da: str
    en: str
    hint_da: str = ""
    hint_en: str = ""

    @property
    def text(self) -> Text:
        """The message alone."""
        return Text(da=self.da, en=self.en)

    def then(self, da: str, en: str) -> "Said":
        """The same with a hint."""
        return self._replace(hint_da=da, hint_en=en)


class YamlFault(Exception):  # noqa: N818  # the author's fault, not an error of ours
    """The file cannot be taken as data; `hits` say where and why. `foreign` means: this is not a text file at all."""

    def __init__(self, *hits: Hit, foreign: bool = False) -> None:
        """At least one hit."""
        super().__init__(hits[0].message.en)
        self.hits = hits
        self.hit = hits[0]
        self.foreign = foreign


def hit_at(at: Location, said: Said) -> Hit:
    """What is said, at a place."""
    hint = Text(da=said.hint_da, en=said.hint_en) if said.hint_da else None
    return Hit(at, said.text, hint)


EMPTY = Said("filen er tom", "the file is empty").then("Begynd en ny standard med: stdgen new", "Begin a new standard by: stdgen new")


def forbidden(sign: str) -> Said:
    """What is said of a character that no text may hold."""
    code = f"U+{ord(sign):04X}"
    said = Said(f"tegnet {code} kan ikke stå i en tekst", f"the character {code} cannot stand in a text")
    return said.then("Fjern det.", "Remove it.")


QUOTES = (
    "Sæt hele teksten i citationstegn, eller skriv den under nøglen efter |.",
    "Put the whole text in quotes, or below its key after |.",
)

COLON = Said("kolon midt i en tekst uden citationstegn", "a colon inside a text without quotes").then(*QUOTES)
INDENTED = Said("linjen med kolon er rykket ind under en tekst", "a line with a colon is indented below a text").then(
    "Er det en nøgle, så ryk den ud, så den står lige under de andre. Er det en del af teksten, så sæt hele teksten i citationstegn.",
    "If it is a key, let it stand just below the others. If it is part of the text, put the whole text in quotes.",
)
TAB = Said("her står et tabulatortegn", "there is a tab here").then("Ryk ind med mellemrum.", "Indent with spaces.")

REMEDIES: tuple[tuple[str, Said], ...] = (
    ("'\\t'", TAB),
    ("tab", TAB),
    ("mapping values are not allowed", COLON),
    (
        "could not find expected ':'",
        Said(
            "linjen er hverken en nøgle med kolon eller en del af en tekst", "the line is neither a key with a colon nor part of a text"
        ).then(
            "Sæt kolon efter nøglen, eller ryk teksten ind under sin nøgle.", "Put a colon after the key, or indent the text below its key."
        ),
    ),
    (
        "while scanning a quoted scalar",
        Said(
            "citationstegnet bliver ikke lukket, eller teksten efter \\ er ukendt", "the quote is not closed, or what follows \\ is unknown"
        ).then("Luk teksten med samme tegn, som den begynder med.", "Close the text with the sign that it begins with."),
    ),
    (
        "expected <block end>",
        Said(
            "linjen hører ikke til her: indrykningen passer ikke", "the line does not belong here: its indentation fits nothing above"
        ).then(
            "Ryk den ind som linjerne, den hører sammen med, eller luk et citationstegn længere oppe.",
            "Indent it like the lines that it belongs with, or close a quote further up.",
        ),
    ),
    ("that cannot start any token", Said("en tekst kan ikke begynde med dette tegn", "a text cannot begin with this sign").then(*QUOTES)),
    ("while scanning an alias", Said("en tekst kan ikke begynde med *", "a text cannot begin with *").then(*QUOTES)),
    ("while scanning an anchor", Said("en tekst kan ikke begynde med &", "a text cannot begin with &").then(*QUOTES)),
    (
        "sequence entries are not allowed",
        Said("et punkt med - kan ikke stå her", "an entry with - cannot stand here").then(
            "Begynd listen på næste linje.", "Begin the list on the next line."
        ),
    ),
    (
        "'<document start>'",
        Said("linjen hører ikke til det, der står før", "the line belongs to nothing before it").then(
            "Hver nøgle skal have kolon og mellemrum efter sig: «title: …».", "Every key needs a colon and a space after it: «title: …»."
        ),
    ),
    ("while parsing a flow", Said("parentesen [ eller { bliver ikke lukket", "the bracket [ or { is not closed").then(*QUOTES)),
    (
        "while scanning a block scalar",
        Said("efter | eller > må der ikke stå andet på linjen", "nothing else may stand on the line after | or >").then(
            "Skriv teksten på næste linje, rykket ind.", "Write the text on the next line, indented."
        ),
    ),
)
