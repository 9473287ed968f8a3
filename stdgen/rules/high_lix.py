"""A text that its readability figure calls hard to read."""

from collections.abc import Iterator

from stdgen.danish.lix import Measure, measured, total
from stdgen.model.document import Document, Location
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.rule import Context, Example, Rule, Thresholds
from stdgen.model.text import Text
from stdgen.rulekit.prose import Chapter, Part, is_full, parts
from stdgen.rulekit.words import excerpt, place

LEAST_WORDS = 100
"""Of fewer words the figure says little: one long sentence makes it leap."""


def check(document: Document, context: Context) -> Iterator[Hit]:
    """One hit for each service that is hard to read as a whole, and one for each section that is harder than that."""
    for part in parts(document):
        measures = [(chapter, _measure(chapter)) for chapter in part.chapters]
        whole = total(measure for _, measure in measures)
        level = _level(whole, context.settings)
        if level is not None:
            yield _hit(part.service.at, excerpt(part.service.title), whole, level, context.settings)
        yield from _harder(measures, part, level, context.settings)


def _harder(measures: list[tuple[Chapter, Measure]], part: Part, level: Severity | None, settings: Thresholds) -> Iterator[Hit]:
    """The sections that are graver than the whole; where the whole is a section, it is told once."""
    for chapter, measure in measures:
        own = _level(measure, settings)
        if own is not None and (level is None or own.rank > level.rank):
            heading = chapter.heading
            at = place(heading, 0, len(heading.text)) if heading else part.service.at
            yield _hit(at, excerpt(heading.text if heading else part.service.title), measure, own, settings)


def _measure(chapter: Chapter) -> Measure:
    return total(measured(passage.text) for passage in chapter.passages if is_full(passage))


def _level(measure: Measure, settings: Thresholds) -> Severity | None:
    if measure.words < LEAST_WORDS or measure.lix <= settings.lix_note:
        return None
    return Severity.WARNING if measure.lix > settings.lix_warning else Severity.NOTE


def _hit(at: Location, title: str, measure: Measure, level: Severity, settings: Thresholds) -> Hit:
    hard = level is Severity.WARNING
    limit = settings.lix_warning if hard else settings.lix_note
    da, en = ("meget svær", "very hard") if hard else ("svær", "hard")
    return Hit(
        at,
        Text(
            da=f"teksten{f' i «{title}»' if title else ''} er {da} at læse: lixtallet er {measure.lix}, over {limit}",
            en=f"the text{f' of «{title}»' if title else ''} is {en} to read: its LIX is {measure.lix}, above {limit}",
        ),
        Text(
            da=f"Skriv kortere sætninger og enklere ord. Her er {measure.sentence_words:.0f} ord i sætningen i snit, og "
            f"{measure.long_share:.0f} % af ordene har over seks bogstaver.",
            en=f"Write shorter sentences and plainer words. Here a sentence has {measure.sentence_words:.0f} words on average, and "
            f"{measure.long_share:.0f} % of the words have more than six letters.",
        ),
        title,
        level,
    )


_HEAVY = (
    "Beskyttet beskæftigelse forudsætter dokumenteret nedsættelse af funktionsevnen, herunder arbejdsevnebegrænsninger, hvis kompensation "
    "ikke alternativt tilvejebringes gennem beskæftigelsesrettede foranstaltninger. Bevilling meddeles efter helhedsorienteret individuel "
    "udredning af ressourcer, barrierer, støttebehov og udviklingspotentialer under inddragelse af tværfaglige samarbejdspartnere. "
    "Leverandører forpligtes kontraktligt til løbende kvalitetssikring, dokumentation og opfølgning vedrørende målopfyldelse, "
    "kompetenceudvikling, arbejdsmiljøforhold og brugertilfredshed. "
)
_PLAIN = (
    "Du kan få hjælp, hvis du ikke selv kan klare det. Vi ser på, hvad du kan, og hvad du har brug for. Det gør vi sammen med dig. Du får "
    "svar på brev, så snart vi ved besked. Hvis du ikke er enig, kan du klage til os. Så ser vi på sagen en gang til. Du kan altid ringe "
    "til os, hvis du er i tvivl om noget. "
)
_MIDDLE = (
    "Hjælpen bliver givet efter en konkret vurdering af din situation. Kommunen tager hensyn til dine egne ønsker og til de mennesker, du "
    "bor sammen med. Du får en fast medarbejder, som følger op hvert halve år. "
)

RULE = Rule(
    code="SG404",
    name="high-lix",
    severity=Severity.WARNING,
    summary=Text(da="Teksten kan læses af dem, den er skrevet til.", en="The text can be read by those whom it is written for."),
    rationale=Text(
        da="Lixtallet er ord pr. sætning plus procent lange ord. 45-54 er svært som fagtekst, fra 55 er det som lovtekst. Sætninger "
        "slutter ved punktum, kolon og punkter i en liste; overskrifter, enkelte ord i lister, lovtekst, citater, adresser og godkendelse "
        "tælles ikke, og afsnit under 100 ord bedømmes ikke alene. Tallet er et fingerpeg, ikke et krav; grænserne er stdgens egne og "
        "kan ændres i stdgen.toml.",
        en="LIX is words a sentence plus the percentage of long words. 45-54 is hard as professional text, from 55 on it is like law. A "
        "full stop, a colon and a list item end a sentence; headings, single words in lists, law, quotes, addresses and approval are not "
        "counted, and sections below 100 words are not judged alone. The figure is a pointer, no demand; the limits are stdgen's own and "
        "can be changed in stdgen.toml.",
    ),
    source=Source(SourceKind.HOUSE, "Sprogvaskeriet: Tjek din lix", "https://sprogvaskeriet.dk/tjek-din-lix/", "2026-11-21"),
    bad=(
        Example(f"<h1>Beskyttet beskæftigelse</h1><h2>Indhold</h2><p>{3 * _HEAVY}</p>"),
        Example(f"<h1>Beskyttet beskæftigelse</h1><p>{_PLAIN}</p><h2>Indhold</h2><p>{3 * _HEAVY}</p><h2>Klage</h2><p>{3 * _PLAIN}</p>"),
        Example(f"<h1>Beskyttet beskæftigelse</h1><p>{3 * _HEAVY}</p><h2>Klage</h2><p>Du kan klage.</p>"),
        Example(f"<h1>Beskyttet beskæftigelse</h1><h2>Indhold</h2><ul>{3 * ('<li>' + _HEAVY + '</li>')}</ul>"),
    ),
    good=(
        Example(f"<h1>Støtte</h1><h2>Indhold</h2><p>{3 * _PLAIN}</p>"),
        Example(f"<h1>Støtte</h1><h2>Indhold</h2><p>{4 * _MIDDLE}</p>"),
        Example(f"<h1>Støtte</h1><h2>Indhold</h2><p>{_HEAVY}</p>"),
        Example(f"<h1>Støtte</h1><h2>Indhold</h2><p>{_HEAVY}</p><h2>Klage</h2><p>{4 * _PLAIN}</p>"),
        Example(f"<h1>Støtte</h1><h2>Indhold</h2><p>{3 * _PLAIN}</p><h2>Lovgrundlag</h2><blockquote><p>{3 * _HEAVY}</p></blockquote>"),
        Example(f"<h1>Støtte</h1><h2>Indhold</h2><p>{3 * _PLAIN}</p><h2>Lovgrundlag</h2><p>§ 103. {3 * _HEAVY}</p>"),
        Example(f"<h1>Støtte</h1><h2>Formål</h2><p>{3 * _PLAIN}</p><p>Loven siger: ”{3 * _HEAVY}”</p>"),
        Example(
            f"<h1>Støtte</h1><h2>Indhold</h2><p>{3 * _PLAIN}</p><ul>"
            + 20 * "<li>produktfremstilling</li><li>bygningsvedligeholdelse</li><li>servicefunktioner</li>"
            + "</ul>"
        ),
        Example(
            f"<h1>Støtte</h1><h2>Takster</h2><p>{3 * _PLAIN}</p><table><tr><th>Ydelse</th><th>Betaling</th></tr>"
            + 20 * "<tr><td>Socialpædagogisk støtte i eget hjem, hverdage</td><td>Egenbetaling efter gældende takstblad</td></tr>"
            + "</table>"
        ),
    ),
    check=check,
)
