"""A text that says of itself that it was changed after it had been approved."""

import re
from collections.abc import Iterator

from stdgen.danish import states
from stdgen.danish.bodies import POLITICAL
from stdgen.danish.dates import Date, find_dates
from stdgen.danish.sentences import sentences
from stdgen.model.document import ApprovalState, Document, Topic
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.pattern import pattern
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.signs import holding
from stdgen.rulekit.wording import small
from stdgen.rulekit.words import Line, Role, excerpt, place

SIGNS = (
    *(
        "redig",
        "ændr",
        "opdater",
        "revider",
        "revision",
        "rettet",
        "rettelse",
        "justeret",
        "ajour",
        "korrigeret",
        "tilretning",
        "rev.",
        "opd.",
    ),
    *("tilføj", "tilpasset", "omskrevet", "udgave", "version", "fornyet", "bearbejd", "redaktion"),
)
"""Every stamp holds one of these in small letters: plain search is faster than the pattern, and most lines have none."""
FARTHEST = 30
"""Signs between the stamp's words and its date."""
_CHANGED = (
    r"(?:redigeret|ændret|opdateret|revideret|rettet|justeret|ajourført|tilrettet|korrigeret|tilføjet|tilpasset|omskrevet"
    r"|konsekvensrettet"
    r"|fornyet|udvidet|bearbejdet)"
)
MAY_BE = pattern(
    r"(?:redig|ændr|opdater|revider|revision|rettet|rettelse|justeret|ajour|korrigeret|tilretning|rev\.|opd\.|tilføj|tilpasset|omskrevet"
    r"|udgave|version|fornyet|bearbejd|redaktion)[^\n]{0,50}?(?::|\d)|\d[^\n]{0,60}?(?:redig|ændr|opdater|revider|rettet"
    r"|justeret|ajour|korrig|tilpas)"
)
"""A stamp's words with the sign of a date beside them: what acts and letters say of changes rarely has it."""
STAMP = pattern(
    rf"""(?:^|[.,;:|()–-]\s*|\n\s*|(?<=\d)\s+)(?:(?:og|men|samt)\s+)?(?:(?:er|blev|siden|derefter|efterfølgende|senere)\s+){{0,3}}(?P<stamp>
      (?:(?:(?:denne\s+)?[a-zæøå]*(?:standard|dokument|side|tekst|indhold|katalog|serviceniveau|beskrivelse|pjece|bilag|udgave|version)(?:en|et|erne)?
        |afsnit(?:tet)?\s[^.\n]{{1,40}}?)\s+(?:er|blev)\s+(?:\w+\s+){{0,2}}?)?
      (?:(?:senest|sidst|nyligt?)\s+)? {_CHANGED}
        (?:\s+(?:version|udgave))?(?:\s+(?:administrativt|igen|delvist|løbende|internt|senest|sidst))?
    | (?:seneste|sidste|ny(?:este)?)\s+
        (?:redigering|ændring|opdatering|rettelse|revidering|revision|ajourføring|tilretning|udgave|version|redaktion)
        (?:sdato)?(?:\s+er(?:\s+foretaget|\s+sket|\s+fra)?)?
    | (?:der\s+er\s+(?:foretaget\s+|sket\s+|lavet\s+)?(?:\w+\s+)?)(?:rettelser|ændringer|tilføjelser)
    | dato\s+for\s+(?:seneste|sidste)\s+(?:ændring|rettelse|opdatering)
    | (?:rettelser|ændringer|tilføjelser)(?:ne)?\s+(?:er\s+|blev\s+)?(?:indarbejdet|foretaget|indført|indsat|skrevet\s+ind)
    | (?:senest\s+|sidst\s+)?(?:rev|opd)\. | ajour
    | (?:ændrings|opdaterings|redigerings|rettelses|revisions)dato)
    (?=\s*[:,]|\s+(?:den|d\.|i|pr\.|af|\d|mandag|tirsdag|onsdag|torsdag|fredag|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec))""",
    re.VERBOSE | re.IGNORECASE,
)
DATED = pattern(
    rf"\s*,?\s*(?:er|blev)\s+(?:[\w-]+\s+){{1,4}}?{_CHANGED}\b|\s+er\s+(?:\w+\s+)?(?:rettelser"
    rf"|ændringer)\w*\s+(?:\w+\s+)?(?:indarbejdet|foretaget|indført)",
    re.IGNORECASE,
)
"""What stands behind a date that opens a sentence: «Den 3. maj 2024 blev teksten rettet»."""
OF_ELSE = pattern(
    r"\b(?:lov(?:en|ens|givningen)?|lbk|bek|\w*bekendtgørelse\w*|takst\w*|pris\w*|ved\s+lov|link\w*|kontakt\w*|sats\w*"
    r"|redaktionel\w*|tabel\w*"
    r"|regle\w*|aftale\w*|telefon\w*|adresse\w*|næste|skal|vil|kommende)\b",
    re.IGNORECASE,
)
BETWEEN = pattern(
    r"\s*[:,]?\s*(?:(?:(?:man|tirs|ons|tors|fre|lør|søn)dag\s+)?(?:den|d\.|i|pr\."
    r"|af\s+[\w.,&-]+(?:\s+[\w.,&-]+){0,4}?(?:\s+(?:den|d\.))?)\s*)?",
    re.IGNORECASE,
)


def check(document: Document, context: Context) -> Iterator[Hit]:
    """One hit at each stamp with a later date than the approval's, but for what a council or committee changed.

    The dates that a file carries unseen prove nothing.
    """
    approval, day = document.fields.approval, document.fields.approval_date
    if approval is None or day is None or day.value is None or approval.value == ApprovalState.UNFILLED:
        return
    for line in holding(document, SIGNS):
        if line.role is not Role.QUOTED and line.topic is not Topic.LEGAL_BASIS and MAY_BE.search(small(line.text)):
            yield from _hits(line, day.value, on_a_page=document.provenance is not None and document.provenance.how == "html")


def _hits(line: Line, approved: str, *, on_a_page: bool) -> Iterator[Hit]:
    for start, since, edited in _stamps(line.text):
        if not _is_later(edited.value or "", approved) or POLITICAL.search(line.text, since, edited.start):
            continue
        words = excerpt(line.text[start : edited.end])
        message, hint = _of_the_page(approved, words) if on_a_page and _is_alone(line, start, edited.end) else _of_the_text(approved, words)
        yield Hit(place(line, start, edited.end), message, hint, words)


def _is_alone(line: Line, start: int, end: int) -> bool:
    """Whether the line is a stamp that names no text: a web page's own, which its system sets at any change."""
    beside = line.text[:start] + line.text[end:]
    return not any(map(str.isalnum, beside)) and OF_THE_TEXT.search(small(line.text)) is None


def _of_the_page(approved: str, words: str) -> tuple[Text, Text]:
    return Text(
        da=f"siden er opdateret, efter at standarden blev godkendt ({states.day(approved, 'da')}): «{words}»",
        en=f"the page was updated after the standard had been approved ({states.day(approved, 'en')}): «{words}»",
    ), Text(
        da="Se efter, om det er selve standarden, der er ændret; så skal der stå, hvem der har godkendt ændringen.",
        en="See whether the standard itself was changed; if so, say who approved the change.",
    )


def _of_the_text(approved: str, words: str) -> tuple[Text, Text]:
    return Text(
        da=f"teksten er ændret, efter at den blev godkendt ({states.day(approved, 'da')}): «{words}»",
        en=f"the text was changed after it had been approved ({states.day(approved, 'en')}): «{words}»",
    ), Text(
        da="Skriv, hvad der er ændret, og hvem der har godkendt det, eller få standarden godkendt igen.",
        en="Write what was changed and who approved it, or have the standard approved again.",
    )


def _stamps(text: str) -> Iterator[tuple[int, int, Date]]:
    """Where each stamp begins, where its words end, and the date beside them."""
    for stamp in STAMP.finditer(text):
        since = stamp.end()
        day = next(iter(find_dates(text[since : since + FARTHEST + len("28. september 2026")], announced=True)), None)
        if day is None or day.value is None or not BETWEEN.fullmatch(text, since, since + day.start):
            continue
        around = text[max(0, stamp.start() - FARTHEST) : since + day.start]
        if not OF_ELSE.search(around) and not OF_ELSE.match(text[since + day.end :].lstrip(" ,(")):
            yield stamp.start("stamp"), since, day._replace(start=since + day.start, end=since + day.end)
    for sentence in sentences(text):
        day = next(iter(find_dates(sentence.text, announced=True)), None)
        behind = DATED.match(sentence.text, day.end) if day and day.value and OPENS.fullmatch(sentence.text, 0, day.start) else None
        if day and behind and not OF_ELSE.search(behind[0]):
            yield (
                sentence.start,
                sentence.start + day.start,
                day._replace(start=sentence.start + day.start, end=sentence.start + behind.end()),
            )


OF_THE_TEXT = pattern(r"standard|dokument|tekst|katalog|serviceniveau|beskrivelse|pjece|bilag|afsnit|rettelse|tilføj|ændring|omskrevet")
OPENS = pattern(r"\W*(?:(?:den|d\.|i|pr\.)\s*)?", re.IGNORECASE)


def _is_later(edited: str, approved: str) -> bool:
    """Whether one date is later for certain, each being as precise as it was written."""
    known = min(len(edited), len(approved))
    return edited[:known] > approved[:known]


RULE = Rule(
    code="SG208",
    name="changed-after-approval",
    severity=Severity.NOTE,
    summary=Text(da="Den tekst, der er godkendt, er den, der står.", en="The text that was approved is the one that stands."),
    rationale=Text(
        da="Er teksten ændret efter mødet, kan borgeren ikke vide, om udvalget har set det, der står. En rettet stavefejl er ingen fejl; "
        "derfor en bemærkning.",
        en="If the text was changed after the meeting, the citizen cannot know whether the committee saw what it says. A corrected "
        "misspelling is no fault; hence a note.",
    ),
    source=Source(
        SourceKind.PRACTICE,
        "Holbæk Kommune: «Senest redigeret d. 15. marts 2017. Godkendt i Holbæk Byråd d. 19. april 2017», i den rækkefølge",
        "http://docplayer.dk/73795268-Serviceniveauer-paa-boerne-og-ungeomraadet-senest-redigeret-d-15-marts-2017-godkendt-i-holbaek-byraad-d-"
        "19-april-2017.html",
        "2026-11-21",
    ),
    bad=(
        Example("<h1>Madservice</h1><p>God mad.</p><p>Godkendt i Byrådet den 19. april 2017.</p><p>Senest redigeret d. 15. maj 2018</p>"),
        Example("<h1>Madservice</h1><h2>Godkendelse</h2><p>Godkendt af Byrådet den 19. april 2017. Sidst opdateret 27.01.2020.</p>"),
        Example("<h1>Madservice</h1><p>Vedtaget af byrådet den 9. december 2019</p><p>Mad.</p><p>Seneste ændring: marts 2021</p>"),
        Example("<h1>Madservice</h1><h2>Godkendelse</h2><p>Godkendt af Socialudvalget den 17. april 2023, revideret den 3. maj 2024</p>"),
        Example("<h1>Madservice</h1><h2>Godkendelse</h2><p>Godkendt af Byrådet den 9. april 2025.</p><p>Sidst opdateret 14.05.2025</p>"),
    ),
    good=(
        Example("<h1>Madservice</h1><p>God mad.</p><p>Senest redigeret d. 15. marts 2017. Godkendt i Holbæk Byråd d. 19. april 2017</p>"),
        Example("<h1>Madservice</h1><h2>Godkendelse</h2><p>Revideret og godkendt af Byrådet den 19. april 2017.</p>"),
        Example("<h1>Madservice</h1><h2>Godkendelse</h2><p>Godkendt af Byrådet i 2017. Senest opdateret 5. juni 2017.</p>"),
        Example("<h1>Madservice</h1><h2>Godkendelse</h2><p>Godkendt af Byrådet den 19. april 2017. Revideres senest 1. maj 2019.</p>"),
        Example(
            "<h1>Madservice</h1><h2>Lovgrundlag</h2><p>Serviceloven § 83, senest ændret ved lov nr. 1703 af 30. december 2024.</p>"
            "<p>Godkendt af Byrådet den 19. april 2017.</p>"
        ),
        Example("<h1>Madservice</h1><p>Taksterne er senest opdateret 1. januar 2025.</p><p>Godkendt af Byrådet den 19. april 2017.</p>"),
        Example("<h1>Madservice</h1><p>God mad.</p><p>Sidst opdateret 27. januar 2020</p>"),
        Example("<h1>Madservice</h1><p>Godkendt af Byrådet den 19. april 2017.</p><p>Revideret af Socialudvalget den 3. maj 2024</p>"),
        Example("<h1>Madservice</h1><h2>Godkendelse</h2><p>Godkendt af Byrådet den 19. april 2017. Redaktionelt opdateret 27.01.2020.</p>"),
    ),
    check=check,
)
