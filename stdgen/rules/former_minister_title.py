"""A minister's title that is no longer in use, which dates the text that it stands in."""

from collections.abc import Iterator

from stdgen.danish.states import in_words
from stdgen.law import naming
from stdgen.model.document import Document
from stdgen.model.finding import Hit, Severity
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.named import named
from stdgen.rulekit.sources import KEEP_CURRENT
from stdgen.rulekit.words import Role

ENDINGS = "en|ens|s|iet|iets|ium"
"""«…ministeren» and «…ministeriet» date a text alike."""


def check(document: Document, context: Context) -> Iterator[Hit]:
    """A hit at each title that ended by the day of the check; in quoted law the wording is to be looked up anew."""
    former = {
        called: title
        for title in context.law.titles
        if title.until and title.until <= context.as_of and naming.title(context.law, title.name) is title
        for called in _called(title.name)
    }
    for each in named(document, former, ENDINGS):
        title = former[each.name]
        until = in_words(title.until) if title.until else Text(da="", en="")
        now = " eller ".join(title.successors)
        hint = (
            Text(
                da="Ordlyden er gammel: slå bestemmelsen op, og indsæt den, der gælder.",
                en="The wording is old: look the provision up, and put in the one that holds.",
            )
            if each.line.role is Role.QUOTED or "§" in each.line.text or each.line.text.lstrip().startswith("Stk.")
            else Text(
                da=f"Skriv den titel, der bruges nu{f': {now}en' if len(title.successors) == 1 else ''}.",
                en=f"Write the title in use now{f': {now}en' if len(title.successors) == 1 else ''}.",
            )
        )
        message = Text(
            da=f"titlen bruges ikke {'længere, senest fra' if title.at_latest else 'siden'} {until.da}: «{each.words}»",
            en=f"the title has not been in use since {until.en}{' at the latest' * title.at_latest}: «{each.words}»",
        )
        yield Hit(each.at, message, hint, each.words, source=title.source)


def _called(name: str) -> tuple[str, ...]:
    """«minister for børn» is «ministeren for børn» and «ministeriet for børn», too."""
    first, space, rest = name.partition(" for ")
    return tuple(f"{first}{ending}{space}{rest}" for ending in ("", "en", "iet")) if space else (name,)


RULE = Rule(
    code="SG307",
    name="former-minister-title",
    severity=Severity.WARNING,
    summary=Text(da="En minister nævnes med den titel, der bruges nu.", en="A minister is named by the title in use now."),
    rationale=Text(
        da="Titlen viser, hvor gammel en gengivet lovtekst er: den, der står i loven i dag, har fået nye navne siden. Ofte er andet i "
        "teksten også ændret.",
        en="The title shows how old a quoted provision is: the act names other ministers today. Often more of the text has changed.",
    ),
    source=KEEP_CURRENT,
    bad=(
        Example(
            "<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Stk. 2. Børne- og socialministeren fastsætter i en bekendtgørelse regler om "
            "aflønning.</p>"
        ),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Regler herom fastsættes af social- og indenrigsministeren.</p>"),
        Example("<h1>Støtte</h1><h2>Tilsyn</h2><p>Social- og ældreministeren kan fastsætte nærmere regler.</p>"),
    ),
    good=(
        Example("<h1>Støtte</h1><h2>Om os</h2><p>Den forrige udgave nævnte børne- og socialministeren.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Social- og boligministeren fastsætter regler om aflønning.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Den daværende børne- og socialminister fremsatte forslaget.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Ministeren fastsætter regler, og kommunens børne- og socialudvalg følger op.</p>"),
        Example("<h1>Støtte</h1><h2>Kontakt</h2><p>Børne- og Socialforvaltningen, Torvet 1.</p>"),
    ),
    check=check,
)
