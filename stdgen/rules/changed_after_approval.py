"""A text that says of itself that it was changed after it had been approved."""

from collections.abc import Callable, Iterator
from itertools import dropwhile, takewhile

from stdgen.danish import headers, states
from stdgen.danish.bodies import POLITICAL
from stdgen.danish.dates import find_dates
from stdgen.danish.sentences import over
from stdgen.learnt.passages import Telling
from stdgen.model.document import ApprovalState, Document, Topic
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.approvals.changing import names_itself
from stdgen.rulekit.approvals.editorial import is_editorial
from stdgen.rulekit.approvals.stamps import SIGNS, Stamp, stamps
from stdgen.rulekit.approvals.undated import undated
from stdgen.rulekit.signs import holding
from stdgen.rulekit.weighed import telling_part
from stdgen.rulekit.words import Line, Role, bodies, excerpt, place


def check(document: Document, context: Context) -> Iterator[Hit]:
    """One hit at each stamp with a later date than the approval's, but for what a council or committee changed.

    The dates that a file carries unseen prove nothing.
    """
    approval, day = document.fields.approval, document.fields.approval_date
    if approval is None or day is None or day.value is None or approval.value == ApprovalState.UNFILLED:
        return
    on_a_page = document.provenance is not None and document.provenance.how == "html"
    for line in (line for line in holding(document, SIGNS) if line.role is not Role.QUOTED):
        known = tuple(_known(document, line, context, day.value, on_a_page=on_a_page))
        yield from known or _likely(line, context, day.value)


def _known(document: Document, line: Line, context: Context, approved: str, *, on_a_page: bool) -> Iterator[Hit]:
    """What patterns know: stamps, changes that follow the approval without a day, and those that a table tells."""
    for stamp in stamps(line.text):
        if _counts(stamp, line.text, document, context) and _is_of_the_text(line, stamp.start, stamp.end):
            alone = on_a_page and not stamp.named and not _is_beside(line, stamp)
            yield _hit(line, stamp.start, stamp.end, _of_the_page if alone else _of_the_text, approved)
    later = (span for span in undated(line.text, approved) if _is_of_the_text(line, *span))
    yield from (_hit(line, *span, _of_the_text, approved) for span in later)
    yield from (_hit(cell, 0, len(cell.text), _of_the_text, approved) for cell in _changed(document, line, context))


def _likely(line: Line, context: Context, approved: str) -> Iterator[Hit]:
    """A sentence with a later day that is like those labelled as telling a change, where patterns find none."""
    told = telling_part(Telling.CHANGED, line.text)
    if told is None or is_editorial(told.text, line.text[told.end :]):
        return
    days = [each.value for each in find_dates(told.text) if each.value]
    later = any(_is_later(each, approved) and not _is_later(each, context.as_of.isoformat()) for each in days)
    if later and not POLITICAL.search(told.text) and _is_of_the_text(line, told.start, told.end):
        yield _hit(line, told.start, told.end, _of_the_text, approved)


def _changed(document: Document, line: Line, context: Context) -> Iterator[Line]:
    """The cells of a table that tell a change together with their label, or with the day before them."""
    if line.topic is Topic.LEGAL_BASIS:
        return
    beside = [(cell, f"{line.text}: {cell.text}") for cell in _cells(document, line)]
    beside += [(line, f"{dated.text}: {line.text}") for dated in _days_before(document, line)]
    for cell, words in beside:
        if any(_counts(stamp, words, document, context) for stamp in stamps(words)):
            yield cell


def _hit(line: Line, start: int, end: int, told: Callable[[str, str], tuple[Text, Text]], approved: str) -> Hit:
    words = excerpt(line.text[start:end])
    return Hit(place(line, start, end), *told(approved, words), words)


def _counts(stamp: Stamp, text: str, document: Document, context: Context) -> bool:
    """Whether the change came after the approval; on a day to come, or that of the next review, nothing was changed."""
    day, approved, planned = stamp.day.value or "", document.fields.approval_date, document.fields.next_review
    if planned and planned.value == day and headers.revision(text[stamp.start : stamp.end]):
        return False
    since = approved.value if approved and approved.value else day
    return _is_later(day, since) and not _is_later(day, context.as_of.isoformat())


def _is_of_the_text(line: Line, start: int, end: int) -> bool:
    """Whether the change is none of an act: under the legal basis it must say that it is one of the standard."""
    if line.topic is not Topic.LEGAL_BASIS:
        return True
    said = " ".join(each.text for each in over(line.text, start, end))
    return names_itself(line.text[start:end], said)


def _cells(document: Document, label: Line) -> Iterator[Line]:
    """The cells of a table that this one names: the next of its row, or where it heads the table those below it."""
    if label.cell is None or not label.text.strip():
        return
    body = next((body for body in bodies(document) if any(line is label for line in body)), ())
    after = tuple(dropwhile(lambda line: line is not label, body))[1:]
    row, column = label.cell
    for line in takewhile(lambda line: line.cell is not None and line.cell > (row, column), after):
        if line.cell == (row, column + 1) or (row == 0 and line.cell is not None and line.cell[1] == column):
            yield line


def _days_before(document: Document, told: Line) -> Iterator[Line]:
    """The cell before this one in its row that holds a day, where this one holds none: «18-09-2026 | Målgruppen er præciseret»."""
    if told.cell is None or find_dates(told.text):
        return
    body = next((body for body in bodies(document) if any(line is told for line in body)), ())
    before = tuple(takewhile(lambda line: line is not told, body))
    yield from (line for line in before[-told.cell[1] :] if told.cell[1] and _is_in_row(line, told.cell[0]) and find_dates(line.text))


def _is_in_row(line: Line, row: int) -> bool:
    return line.cell is not None and line.cell[0] == row


def _is_beside(line: Line, stamp: Stamp) -> bool:
    """Whether the line says more: a stamp alone may be a web page's own, which its system sets at any change."""
    beside = line.text[: stamp.start] + line.text[stamp.end :]
    return any(map(str.isalnum, beside))


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
        "derfor en bemærkning, og derfor meldes rent redaktionelle rettelser ikke.",
        en="If the text was changed after the meeting, the citizen cannot know whether the committee saw what it says. A corrected "
        "misspelling is no fault; hence a note, and hence purely editorial corrections are not told.",
    ),
    source=Source(
        SourceKind.PRACTICE,
        "Holbæk Kommune: «Senest redigeret d. 15. marts 2017. Godkendt i Holbæk Byråd d. 19. april 2017», i den rækkefølge",
        "http://docplayer.dk/73795268-Serviceniveauer-paa-boerne-og-ungeomraadet-senest-redigeret-d-15-marts-2017-godkendt-i-holbaek-byraad-d-"
        "19-april-2017.html",
        "2026-11-21",
    ),
    bad=(
        Example("<h1>Mad</h1><p>Godkendt af Byrådet den 9. april 2025.</p><p>Standarden er tilpasset de nye regler den 1. juli 2025.</p>"),
        Example(
            "<h1>Mad</h1><p>Godkendt af Byrådet den 9. april 2025.</p><p>Teksten er revideret i sommeren 2025, senest den 8. juli 2025.</p>"
        ),
        Example("<h1>Madservice</h1><p>God mad.</p><p>Godkendt i Byrådet den 19. april 2017.</p><p>Senest redigeret d. 15. maj 2018</p>"),
        Example("<h1>Madservice</h1><h2>Godkendelse</h2><p>Godkendt af Byrådet den 19. april 2017. Sidst opdateret 27.01.2020.</p>"),
        Example("<h1>Madservice</h1><p>Vedtaget af byrådet den 9. december 2019</p><p>Mad.</p><p>Seneste ændring: marts 2021</p>"),
        Example("<h1>Madservice</h1><h2>Godkendelse</h2><p>Godkendt af Socialudvalget den 17. april 2023, revideret den 3. maj 2024</p>"),
        Example("<h1>Madservice</h1><h2>Godkendelse</h2><p>Godkendt af Byrådet den 9. april 2025.</p><p>Sidst opdateret 14.05.2025</p>"),
        Example("<h1>Mad</h1><p>Godkendt af Byrådet den 9. april 2025.</p><p>Den 4. oktober 2025 kom der et nyt afsnit om frister.</p>"),
        Example("<h1>Mad</h1><p>Godkendt af Byrådet den 9. april 2025.</p><p>Efter godkendelsen er målgruppen skrevet om.</p>"),
        Example(
            "<h1>Mad</h1><p>Godkendt af Byrådet den 9. april 2025.</p><p>Der er efter godkendelsen indsat et nyt afsnit (juni 2025).</p>"
        ),
        Example(
            "<h1>Mad</h1><h2>Lovgrundlag</h2><p>Serviceloven § 83. Standarden er ændret den 3. juni 2025.</p>"
            "<p>Godkendt af Byrådet den 9. april 2025.</p>"
        ),
        Example("<h1>Mad</h1><p>Godkendt af Byrådet den 9. april 2025.</p><p>Revisionsdato: 3. juni 2025</p>"),
    ),
    good=(
        Example(
            "<h1>Mad</h1><p>Godkendt af Byrådet den 9. april 2025.</p><p>Den 5. oktober 2025 rettede vi teksten. Rettelserne er kun "
            "sproglige.</p>"
        ),
        Example(
            "<h1>Mad</h1><p>Godkendt af Byrådet den 9. april 2025.</p><p>Ændringen pr. 1. juli 2025 er godkendt af Byrådet den 4. juni "
            "2025.</p>"
        ),
        Example("<h1>Mad</h1><p>Godkendt af Byrådet den 9. april 2025.</p><p>Den 4. oktober 2025 blev der kun rettet to tastefejl.</p>"),
        Example("<h1>Mad</h1><p>Godkendt af Byrådet den 9. april 2025.</p><p>Teksten er ikke ændret efter godkendelsen.</p>"),
        Example("<h1>Mad</h1><p>Godkendt af Byrådet den 9. april 2025.</p><p>Ændringen af 3. juni 2025 er godkendt af udvalget.</p>"),
        Example("<h1>Mad</h1><p>Godkendt af Byrådet den 9. april 2024.</p><p>Revisionsdato: 9. april 2026</p>"),
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
