"""A deadline for complaints that is not four weeks from when the decision came."""

import re
from collections.abc import Iterator
from itertools import islice

from stdgen.learnt.passages import Telling
from stdgen.model.document import Document, Topic
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.pattern import pattern
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.complaints.clauses import Clause, clauses, headed
from stdgen.rulekit.complaints.first_days import names_deadline, other_first_day
from stdgen.rulekit.complaints.sentences import Claim
from stdgen.rulekit.complaints.times import Deadline, deadlines
from stdgen.rulekit.telling.periods import may_hold_one, periods
from stdgen.rulekit.weighed import is_told
from stdgen.rulekit.words import excerpt

FOUR_WEEKS = 28
HINT = Text(
    da="Klagen skal være modtaget senest fire uger efter, at borgeren har modtaget afgørelsen: skriv «inden fire uger efter, at du "
    "har fået afgørelsen».",
    en="The complaint must have been received within four weeks after the citizen received the decision: write that.",
)
HINT_SENT = Text(
    da="Det afgørende er, hvornår kommunen har klagen: skriv «modtaget inden fire uger», så ingen sender den for sent.",
    en="What counts is when the municipality has the complaint: write «received within four weeks», so that nobody sends it too late.",
)


def check(document: Document, context: Context) -> Iterator[Hit]:  # the interface of a check
    """A hit for each wrong figure, for a wrong first day, and for «sendt» where «modtaget» is meant."""
    for (_, told), over in zip(clauses(document), headed(document), strict=True):
        known = list(_known(told, over))
        yield from known or islice(map(_likely, filter(_is_likely, told)), 1)


def _is_likely(clause: Clause) -> bool:
    """Whether the sentence tells a time, and when it is counted from or what must be done by then, and is like those labelled as wrong."""
    claim = clause.claim
    if claim.line.topic is not Topic.COMPLAINT_ACCESS or not may_hold_one(claim.small) or not _COUNTED.search(claim.small):
        return False
    return is_told(Telling.WRONG_DEADLINE, claim.text, said=False) and any(periods(claim.text))


def _likely(clause: Clause) -> Hit:
    words = excerpt(clause.claim.text)
    message = Text(
        da=f"klagen skal være modtaget senest fire uger efter, at borgeren fik afgørelsen; her står: «{words}»",
        en=f"the complaint must be received within four weeks of the decision's receipt; the text says: «{words}»",
    )
    return Hit(clause.claim.at(), message, HINT, words)


def _known(told: tuple[Clause, ...], over: tuple[Clause, ...]) -> Iterator[Hit]:
    """What patterns know: each wrong figure, a wrong first day, and «sendt»."""
    every = (*deadlines(told), *deadlines(over))
    yield from _early_days((*told, *over), every)
    right = any(each.period.days == FOUR_WEEKS for each in every)
    received = any(_RECEIVED.search(clause.small) for clause in told)
    for deadline in every:
        if deadline.period.days != FOUR_WEEKS:
            if (deadline.plain or not right) and not _is_made_exact(deadline):
                yield _wrong(deadline)
        elif (sent := _sending(deadline.clause)) and (not received or _ENOUGH.search(deadline.clause.claim.small)):
            yield _sent(deadline.clause, sent)


def _is_made_exact(deadline: Deadline) -> bool:
    """Whether the sentence itself goes on to say what that time means: «en måned, det vil sige fire uger»."""
    return _MADE_EXACT.match(deadline.clause.claim.small, deadline.clause.start + deadline.period.end) is not None


def _wrong(deadline: Deadline) -> Hit:
    clause, period = deadline.clause, deadline.period
    words = clause.said(period.start, period.end)
    message = Text(da=f"klagefristen er fire uger, ikke «{words}»", en=f"the deadline for complaints is four weeks, not «{words}»")
    return Hit(clause.at(period.start, period.end), message, HINT, words)


def _early_days(told: tuple[Clause, ...], every: tuple[Deadline, ...]) -> Iterator[Hit]:
    """A hit for each sentence on the deadline that lets it run from another day than that of the receipt."""
    for claim in {id(clause.claim): clause.claim for clause in told}.values():
        right = (each for each in every if each.clause.claim is claim and each.period.days == FOUR_WEEKS)
        starts = [each.clause.start + each.period.end for each in right]
        if named := names_deadline(claim.small):
            starts.append(named.end())
        if starts and (early := other_first_day(claim.small, min(starts))):
            yield _early(claim, early)


def _early(claim: Claim, early: re.Match[str]) -> Hit:
    words = " ".join(claim.text[early.start() : early.end()].split())
    message = Text(
        da=f"klagefristen løber fra den dag, borgeren modtager afgørelsen, ikke «{words}»",
        en=f"the deadline for complaints runs from the day on which the citizen receives the decision, not «{words}»",
    )
    return Hit(claim.at(early.start(), early.end()), message, HINT, words)


def _sending(clause: Clause) -> re.Match[str] | None:
    return None if _NOT_ENOUGH.search(clause.claim.small) else _SENT.search(clause.small)


def _sent(clause: Clause, sent: re.Match[str]) -> Hit:
    words = clause.said(sent.start(), sent.end())
    message = Text(
        da=f"klagen skal være modtaget inden fristen, ikke kun «{words}»",
        en=f"the complaint must have been received within the deadline, not only be «{words}» (sent)",
    )
    return Hit(clause.at(sent.start(), sent.end()), message, HINT_SENT, words, Severity.NOTE)


_COUNTED = pattern(r"\b(?:fra|efter|regne[st]?|løber|dato\w*|\w*send\w*|post\w*)\b")
"""What a sentence says of the first day or of what must be done by the last."""
_MADE_EXACT = pattern(r"[^.;]{0,40}?\b(?:nemlig|altså|dvs\.|det\s+vil\s+sige)\s+(?:fire\s+uger|4\s+uger|28\s+dage)\b")
_SENT = pattern(
    r"\b(?:afsend(?:es|t)|postet|poststempl\w*|(?:lagt|læg(?:ge[rs]?)?)\s+(?:[\w-]+\s+)?i\s+(?:en\s+)?postkasse\w*|på\s+posthuset|(?:være|er"
    r"|blive[rt]?)\s+(?:[\w-]+\s+){0,2}?(?:ind|frem)?sendt)\b|\bskal\s+(?:[\w-]+\s+){0,4}?(?:ind"
    r"|frem)?sendes\b(?!\s+til\s+ankestyrelsen)"
)
_NOT_ENOUGH = pattern(r"\bikke\s+(?:nok|tilstrækkelig\w*)\b")
_ENOUGH = pattern(r"(?<!ikke\s)\bnok\b|\bpoststempl|\bpostkasse|\bposthus|\bafgørende\b|\btæller\b")
_RECEIVED = pattern(
    r"\bmodtage[ts]?\s+(?:af|i|hos|inden|senest)\b|\bi\s+hænde|(?<!afgørelsen\s)(?<!brevet\s)\b(?:være|er|have|(?<!du\s)(?<!man\s)(?<!borgeren\s)har)\s+(?!afgørelsen\b)(?:[\w-]+\s+)?modtaget\b(?!\s+(?:afgørelsen|den)\b)|\bfremme\b"
    r"|\bnået?\s+(?:os|frem|kommunen)"
    r"|\bskal\s+(?:[\w-]+\s+){0,4}?have\s+(?:den|klagen)|\bvære\s+(?:her|hos)\b"
)

RULE = Rule(
    code="SG216",
    name="wrong-complaint-deadline",
    severity=Severity.ERROR,
    summary=Text(
        da="Fristen for at klage over en afgørelse er fire uger fra den dag, borgeren har modtaget den.",
        en="The deadline for complaining about a decision is four weeks from the day on which the citizen received it.",
    ),
    rationale=Text(
        da="Står der en kortere frist, opgiver borgeren måske en klage, som hun har ret til. Står der en længere, mister hun retten. "
        "Klagen skal være modtaget inden fristen; at den er sendt, er ikke nok. Frister for at klage over, hvordan hjælpen udføres, "
        "og frister hos andre klageinstanser er ikke omfattet.",
        en="A shorter deadline may make the citizen give up a complaint that she has a right to; a longer one loses her that right. "
        "The complaint must have been received in time; having sent it is not enough. Deadlines for complaints about how help is carried "
        "out, and those of other bodies, are not meant.",
    ),
    source=Source(
        SourceKind.GUIDANCE,
        "DUKH: Hvis du vil klage – regler og gode råd",
        "https://www.dukh.dk/Selvhj%C3%A6lp/Hvis-du-vil-klage---regler-og-gode-r%C3%A5d",
        "2026-11-22",
    ),
    bad=(
        Example(
            "<h1>Støtte</h1><h2>Klageadgang</h2><p>Klagen skal være modtaget i kommunen inden 14 dage efter, at du har fået afgørelsen.</p>"
        ),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Du kan klage over afgørelsen til Visitationen. Klagefristen er seks uger.</p>"),
        Example("<h1>Støtte</h1><h2>Klagevejledning</h2><p>Der skal klages inden for en måned fra modtagelsen af afgørelsen.</p>"),
        Example("<h1>Støtte</h1><h2>Afgørelse</h2><p>Er du uenig i afgørelsen, har du 3 uger til at klage over den.</p>"),
        Example(
            "<h1>Støtte</h1><h2>Klage</h2><p>En klage indgives inden 4 uger fra afgørelsens dato til Center for Social og Sundhed.</p>"
        ),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Klagen skal sendes til Visitationen inden 4 uger.</p>"),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Afgørelsen bliver endelig efter otte dage. Indtil da kan du klage.</p>"),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Klagefristen, der er på 14 dage, løber fra modtagelsen.</p>"),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Retten til at klage over en afgørelse falder bort, når der er gået tre uger.</p>"),
        Example("<h1>Støtte</h1><h2>Klage over afgørelsen (frist: 5 uger)</h2><p>Klagen gives til Visitationen.</p>"),
    ),
    good=(
        Example("<h1>Støtte</h1><h2>Klageadgang</h2><p>En klage skal indgives inden 4 uger efter modtagelsen af afgørelsen.</p>"),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Klagen skal være kommunen i hænde senest fire uger efter, at du har fået afgørelsen.</p>"),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Du har 4 (fire) uger til at klage. Kommunen svarer dig inden 10 dage.</p>"),
        Example(
            "<h1>Støtte</h1><h2>Klage</h2><p>Kommunen genvurderer sagen inden fire uger og sender den videre inden 2 uger derefter.</p>"
        ),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Fristen for at klage er 28 dage, fra du har modtaget afgørelsen.</p>"),
        Example("<h1>Støtte</h1><h2>Klage over udførelsen</h2><p>Klager over rengøringen skal ske til leverandøren inden 2 hverdage.</p>"),
        Example(
            "<h1>Støtte</h1><h2>Klage</h2><p>Er du utilfreds med den måde, hjælpen udføres på, skal du klage til lederen inden 14 dage.</p>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Klage</h2><p>Klager over sundhedsfaglig behandling skal ske til Styrelsen for Patientklager inden 2 år.</p>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Sagsbehandlingsfrist</h2><p>Du får svar inden seks uger. Du kan klage, hvis fristen på 6 uger "
            "overskrides.</p>"
        ),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Fristen er fire uger fra modtagelsen af afgørelsen, og ikke fra datoen i brevet.</p>"),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Klagen sendes til Visitationen og skal være modtaget inden fire uger.</p>"),
        Example(
            "<h1>Støtte</h1><h2>Opfølgning</h2><p>Vi følger op senest tre måneder efter opstart. Her kan du også klage over maden.</p>"
        ),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Der er ingen frist for ros. Klager over afgørelser skal være her inden fire uger.</p>"),
        Example("<h1>Støtte</h1><h2>Klager – svar inden seks uger</h2><p>Klager over afgørelser skal være her inden fire uger.</p>"),
    ),
    check=check,
)
