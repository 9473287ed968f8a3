"""A word that went out of use, or that the law has replaced."""

import re
from collections.abc import Iterator

from stdgen.danish.sentences import sentences
from stdgen.danish.states import in_words
from stdgen.model.document import Document
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.pattern import pattern
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.naming.terms import Use, uses
from stdgen.rulekit.words import excerpt, place

LIST = "outdated"

NAMED_BEFORE = pattern(
    r"\b(?:(?:i\s+daglig\s+tale|(?<=[\w,]\s)kald(?:es|tes|te|t|er|te[sr])|hed|hedder|hedde|(?:sagde|skrev)\s+(?:man|vi|de))"
    r"(?:\W+(?:også|tidligere|før|førhen|dengang|indtil|i|en|et|den|de|for|bare|stadig|daglig|tale|ofte|engang|oprindeligt|\w{3,}(?:en|et|ne)|\d+))*"
    r"|(?:(?:man|vi)\s+(?:\w+\s+)?(?:sagde|siger|sige|skrev|skriver|skrive|bruger|bruge|brugte)"
    r"|navne[nt]?|beteg\w+|ord(?:et|ene)?|begreb\w*|term(?:en|er)?|udtryk(?:ket)?|afløs(?:te|t|er)|erstatt(?:ede|et|er))"
    r"(?:\W+[\w-]+){0,5}?|(?:kender|kendt|kaldt|omtal\w+)\W[^.]{0,60}\bsom|\b(?:tale[rs]?|talte)\s+[^.]*\bikke\s+om)\W*$",
    re.IGNORECASE,
)
"""Words before the old name that tell of it rather than use it."""
NAMED_BEHIND = pattern(
    r"^(?:\W+[\w-]+){0,5}?\W+(?:hed|hedder|kald(?:es|tes|t)(?!\s+(?:til|ind|op|på|hjem)\b)"
    r"|(?:er|bliver|blev|blevet|nu)\s+(?:\w+\s+)?(?:afløst|erstattet)|(?:skifte\w*|ændre\w*|fik|får)\s+(?:\w+\s+)?navn"
    r"|(?:er|var|bliver|som|et|det|den|en|gammelt|forældet|gamle)\s+(?:\w+\s+)?(?:ord|navn|udtryk|betegnelse|begreb)\w*"
    r"|(?:sagde|skrev)\s+(?:man|vi)|(?:bruger|siger|skriver)\s+(?:vi|man)\s+(?:ikke|aldrig))\b",
    re.IGNORECASE,
)
"""Words behind it that do so."""
ENDED = pattern(
    r"\b(?:tidligere|hidtil(?:dige)?|førhen|før\s+i\s+tiden|dengang|(?:ind)?til(?=[^.]{0,60}(?:\b(?:19|20)\d\d\b|vurder|afgør|\bny|ophør|udløb|kompensation))"
    r"|gam(?:me)?le?|gammel|før\s+(?:den\s+)?\d|fandtes|stod|eksisterede|udgik|bortfaldt|ophør\w+|ophæv\w+|beholder|oprindelig\w*|overgangs\w+"
    r"|(?:ældre|eksisterende|nuværende)\s+(?:bevilling|afgørelse|sag|brev)\w*|(?:fortsætter|løber)[^.]*\s(?:til|indtil|senest))\b",
    re.IGNORECASE,
)
"""Words of a sentence that tells of what somebody got under the old name of the law."""
COMMON = frozenset("en med eller for job person mennesker misbrug".split())  # noqa: SIM905  # words in quotation marks are harder to read
"""Words of the new names that a sentence holds without naming them."""


def check(document: Document, context: Context) -> Iterator[Hit]:
    """One hit for each such word in each section, at its first place there; graver where the law has changed the word."""
    for use in uses(document, LIST, context.as_of, headings=True):
        if _is_explained(use):
            continue
        line, term = use.passage.line, use.term
        said = excerpt(line.text[use.start : use.end])
        yield Hit(
            place(line, use.start, use.end),
            Text(
                da=f"forældet ord: «{said}»{f' ({use.times} gange i afsnittet)' if use.times > 1 else ''}",
                en=f"outdated word: «{said}»{f' ({use.times} times in the section)' if use.times > 1 else ''}",
            ),
            _hint(said, use),
            said,
            Severity.WARNING if term.source.kind is SourceKind.LAW else Severity.NOTE,
            term.source,
        )


def _hint(said: str, use: Use) -> Text:
    """The word that fits there, or only its name: «borgere med sindslidende» needs another sentence, not another word."""
    day = in_words(use.term.since) if use.term.since else None
    since = Text(da=f" (fra {day.da})", en=f" (from {day.en})") if day else Text(da="", en="")
    if use.fits:
        return Text(da=f"Skriv «{use.better}»{since.da}.", en=f"Write «{use.better}»{since.en}.")
    return Text(
        da=f"Skriv sætningen om: «{said}» → «{use.better}»{since.da}.", en=f"Reword the sentence: «{said}» → «{use.better}»{since.en}."
    )


def _is_explained(use: Use) -> bool:
    """Whether the sentence gives the new word beside the old one, or tells that it is old."""
    around = next(each for each in sentences(use.passage.text) if each.start <= use.start < each.end)
    rest = f"{around.text[: use.start - around.start]} {around.text[use.end - around.start :]}".lower()
    if use.term.source.kind is SourceKind.LAW and ENDED.search(rest):
        return True
    before, behind = around.text[: use.start - around.start], around.text[use.end - around.start :]
    if NAMED_BEFORE.search(before) or NAMED_BEHIND.search(behind):
        return True
    new = (word for word in use.better.lower().split() if word not in COMMON)
    who = r"\bmed\s+(?:\w+\s+){0,3}?" if " med " in use.better else r"\b"  # «for at komme ud af afhængighed» names nobody
    return any(re.search(rf"{who}{word}\b", rest) for word in new)


RULE = Rule(
    code="SG405",
    name="outdated-term",
    severity=Severity.WARNING,
    summary=Text(da="Teksten bruger de ord, der gælder nu.", en="The text uses the words that hold now."),
    rationale=Text(
        da="Når loven skifter navn på en ydelse, kan borgeren ikke finde den under det gamle. Andre ord er forladt, fordi de gør mennesker "
        "til deres diagnose; det er praksis, ikke lov, og meldes som en bemærkning. Ord, som loven selv bruger i dag, er ikke forældede: "
        "«sindslidende» er, «sindslidelser» (servicelovens § 99) er ikke. Citater, lovtekst, navne og sætninger, der forklarer det gamle "
        "ord ved det nye, røres ikke.",
        en="When the law renames a benefit, the citizen cannot find it under the old name. Other words were given up because they turn "
        "people into their diagnosis; that is practice, not law, and is told as a note. Words that the law itself uses today are not "
        "outdated: «sindslidende» is, «sindslidelser» (section 99 of the Service Act) is not. Quotes, law, names and sentences that "
        "explain the old word by the new one are left alone.",
    ),
    source=Source(
        SourceKind.LAW,
        "L 201 (2024-25): Lov om ændring af lov om social service og barnets lov: merudgiftsydelse bliver kompensationsydelse",
        "https://www.eu.dk/samling/20241/lovforslag/l201/20241_l201_efter_2behandling.htm",
        "2026-11-22",
    ),
    bad=(
        Example("<h1>Støtte</h1><h2>Økonomi</h2><p>Du kan søge om merudgiftsydelse efter servicelovens § 100.</p>"),
        Example("<h1>Støtte</h1><h2>Økonomi</h2><p>Merudgiftsydelsen er skattefri, og merudgiftsydelsen udbetales hver måned.</p>"),
        Example("<h1>Støtte</h1><h2>Målgruppe</h2><p>Du kan ikke benytte andre tilbud, fx et skånejob.</p>"),
        Example("<h1>Støtte</h1><h2>Målgruppe</h2><ul><li>borgere med handicap</li><li>sindslidende borgere</li></ul>"),
        Example("<h1>Støtte</h1><h2>Målgruppe</h2><p>Tilbuddet er for stofmisbrugere over 18 år.</p>"),
        Example("<h1>Kvalitetsstandard for Merudgiftsydelse</h1><h2>Indhold</h2><p>Du kan få hjælp.</p>"),
        Example("<h1>Støtte</h1><h2>Målgruppe</h2><p>Botilbuddet er for unge handicappede.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Merudgiftsydelsen står i servicelovens § 100.</p>"),
        Example("<h1>Støtte</h1><h2>Formål</h2><p>For den enkelte misbruger kan målet være færre kriser.</p>"),
        Example("<h1>Støtte</h1><h2>Målgruppe</h2><p>Tilbuddet var oprindeligt for åndssvage, men er i dag for flere.</p>"),
        Example("<h1>Støtte</h1><h2>Målgruppe</h2><p>Også invalidepensionister kan søge.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Pårørende til demente kan få en afløser.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Narkomaner kan få støtte til at komme ud af deres afhængighed.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Huset hedder Fyret og er for psykisk syge.</p>"),
    ),
    good=(
        Example("<h1>Støtte</h1><h2>Økonomi</h2><p>Du kan søge om kompensationsydelse efter servicelovens § 100.</p>"),
        Example("<h1>Støtte</h1><h2>Økonomi</h2><p>Kompensationsydelse hed tidligere merudgiftsydelse.</p>"),
        Example("<h1>Støtte</h1><h2>Økonomi</h2><p>Får du merudgiftsydelse, fortsætter den, indtil din sag er vurderet på ny.</p>"),
        Example("<h1>Støtte</h1><h2>Økonomi</h2><p>En ældre bevilling på merudgiftsydelse fortsætter til 1. september 2027.</p>"),
        Example("<h1>Støtte</h1><h2>Økonomi</h2><p>Du kan få dækket nødvendige merudgifter.</p>"),
        Example("<h1>Støtte</h1><h2>Job</h2><p>Job med løntilskud for førtidspensionister (skånejob) søges i jobcentret.</p>"),
        Example("<h1>Støtte</h1><h2>Job</h2><p>Det, der før blev kaldt skånejob, hedder nu noget andet.</p>"),
        Example("<h1>Støtte</h1><h2>Målgruppe</h2><p>Personer med sindslidelser kan få en støtte- og kontaktperson.</p>"),
        Example("<h1>Støtte</h1><h2>Målgruppe</h2><p>Mange, der er psykisk syge, har svært ved at sove.</p>"),
        Example("<h1>Støtte</h1><h2>Målgruppe</h2><p>Før i tiden sagde man åndssvage.</p>"),
        Example("<h1>Støtte</h1><h2>Målgruppe</h2><p>Mennesker med handicap, misbrug eller psykiske vanskeligheder.</p>"),
        Example("<h1>Støtte</h1><h2>Målgruppe</h2><p>Borgere, der misbruger alkohol, kan få behandling. Den, der misbruger, får råd.</p>"),
        Example("<h1>Støtte</h1><h2>Kontakt</h2><p>Du kan ringe til Center for Handicappede eller Spastikerforeningen.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><blockquote><p>Tilbud til sindslidende og handicappede.</p></blockquote>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Handicapkørsel, handicapbil og handicaptoilet er der også.</p>"),
    ),
    check=check,
)
