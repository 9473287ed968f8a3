"""A document becomes the places where its words put people under an act: «Børn får hjælp efter serviceloven».

Whom an act is named for stands before it in its sentence, else behind it, else around it: in the row and the column of a table, in the
heading, in the words that lead a list in, in the sentence before.
"""

from collections.abc import Iterator
from typing import NamedTuple

from stdgen.danish.acts import signs
from stdgen.danish.mentions import mentions
from stdgen.danish.sentences import Sentence, sentences
from stdgen.model.document import Document
from stdgen.model.law import Group
from stdgen.model.pattern import pattern
from stdgen.model.provision import Provision
from stdgen.rulekit.citing.cited import Cited, cited
from stdgen.rulekit.citing.past import stretches, within
from stdgen.rulekit.citing.past_law import LAW
from stdgen.rulekit.limits.granting import HELP_NOUN
from stdgen.rulekit.once import once
from stdgen.rulekit.people.groups import may_name
from stdgen.rulekit.people.leftout import without_left_out
from stdgen.rulekit.people.meant import both, gives, people, plain, recipients, takes_in, tells_of
from stdgen.rulekit.services import Service
from stdgen.rulekit.signs import holding
from stdgen.rulekit.tables import column, governed, leading, noted, row
from stdgen.rulekit.told import Told, holders, owners
from stdgen.rulekit.wording import small
from stdgen.rulekit.words import Line, Role


class Named(NamedTuple):
    """An act or a provision, from `start` to `end` of the line's text; an act alone is a provision without a section."""

    start: int
    end: int
    provision: Provision


class Assigned(NamedTuple):
    """An act as it is `named` in a line of a service, and the groups that it is said to hold for; none where nobody is told.

    `around` are the words in small letters that tell it: the sentence, and what of the table or the list stands about it. `service` is
    None where the line stands beside the services of a catalogue.
    """

    line: Line
    named: Named
    groups: tuple[Group, ...]
    around: str
    service: Service | None


@once
def assigned(document: Document) -> tuple[Assigned, ...]:
    """Every act that is named as the ground of something, in reading order; acts that are told of («læs mere i …») are left out."""
    lines: dict[int, tuple[Line, list[Named]]] = {}
    for each in cited(document):
        lines.setdefault(id(each.line), (each.line, []))[1].append(_of(each))
    for line in holding(document, _SIGNS):
        if line.role is not Role.QUOTED and _may_name(line) and (bare := tuple(_bare(line, lines.get(id(line), (line, []))[1]))):
            lines.setdefault(id(line), (line, []))[1].extend(bare)
    own, held = owners(document), holders(document)
    return tuple(
        each
        for number, (line, found) in lines.items()
        if line.role is not Role.QUOTED
        for each in _in_line(line, sorted(found), own.get(number), held.get(number))
    )


def _of(each: Cited) -> Named:
    return Named(each.start, each.end, each.provision)


def _may_name(line: Line) -> bool:
    """Whether an act may be named: most lines only speak of needs («behov»), or hold the letters of an abbreviation («selv»)."""
    words = small(line.text)
    if "lov" in words.replace("behov", ""):
        return True
    return any(sign in words for sign in _NAMING) or any(sign in line.text for sign in signs())


def _bare(line: Line, cited_here: list[Named]) -> Iterator[Named]:
    bare = [each for each in mentions(line.text) if each.known and not any(one.start <= each.start < one.end for one in cited_here)]
    past = stretches(line.text, LAW) if bare else ()
    for each in bare:
        if not within(each.start, past):
            yield Named(each.start, each.end, Provision(each.act))


def _in_line(line: Line, found: list[Named], owner: Told | None, one: Told | None) -> Iterator[Assigned]:
    every = sentences(line.text)
    for at, sentence in enumerate(every):
        here = [each for each in found if sentence.start <= each.start < sentence.end]
        if not here:
            continue
        kept = without_left_out(small(sentence.text), elsewhere=False)
        here = [each for each in here if not kept[each.start - sentence.start].isspace()]
        if here and not tells_of(kept):
            before = every[at - 1] if at else None
            around = _around(line, sentence, before, one)
            for each in _in_sentence(line, sentence, here, around, owner.service if owner else None, kept):
                yield each if each.groups or not one else _of_points(each, sentence, one)


def _of_points(each: Assigned, sentence: Sentence, one: Told) -> Assigned:
    """An act that leads in a list, and the people who are its points: «Hjælpen gives efter serviceloven til:»."""
    if not each.line.leads_in or not each.line.text.rstrip().endswith(sentence.text.rstrip()):
        return each
    points = tuple(governed(one, each.line))
    groups = tuple(dict.fromkeys(group for point in points for group in takes_in(point)))
    return each._replace(groups=groups, around="\n".join((each.around, *points))) if groups else each


def _in_sentence(line: Line, sentence: Sentence, here: list[Named], around: str, service: Service | None, kept: str) -> Iterator[Assigned]:
    """The acts of a sentence, of which `kept` has blanks for the clauses that leave somebody out."""
    words = plain(sentence.text)
    about = f"{small(sentence.text)}\n{around}"
    last, groups = 0, tuple[Group, ...]()
    named = may_name(words)
    told = recipients(around) if named and _REGARDLESS in words and _IT.match(sentence.text) else ()
    for number, each in enumerate(here):
        if not named:
            yield Assigned(line, each, recipients(around), about, service)
            continue
        start, end = each.start - sentence.start, each.end - sentence.start
        then = here[number + 1].start - sentence.start if number + 1 < len(here) else len(words)
        before, behind = words[last:start], _said_of(both(words, kept)[end:then])
        clause = _TURN.split(before)[-1]
        if clause is not before and (people(clause) or Group.ADULTS in people(behind)):
            before = clause
        groups = tuple(people(before)) or groups or told or tuple(people(behind)) or recipients(around)
        if _ALSO.search(behind):
            groups = tuple(dict.fromkeys((*groups, *people(behind))))
        yield Assigned(line, each, groups, about, service)
        last = end


def _said_of(behind: str) -> str:
    """What stands behind an act and says for whom it is: not «selv om der er børn i hjemmet», nor «til at besøge børn»."""
    main = _BY_THE_WAY.split(behind)[0]
    return main + " ".join(match[0] for match in _WHEN_GIVEN.finditer(behind[len(main) :]))


def _around(line: Line, sentence: Sentence, before: Sentence | None, one: Told | None) -> str:
    """The nearest words about a sentence that name a group: its row, its column, its heading, what leads it in, the sentence before."""
    if before is not None and (words := _before(sentence, small(before.text))):
        return words
    beside = (row(one, line) or noted(one, line)) if one else ""
    others = (column(one, line) if line.cell else leading(one, line),) if one else ()
    return next((words for words in (beside, *others, *map(small, line.under[-1:])) if words and recipients(words)), beside)


def _before(sentence: Sentence, words: str) -> str:
    """What the sentence before tells: who gets something, or whom the help is for that this one goes on with; empty where neither."""
    of_them = _THEY.search(sentence.text) is not None
    told = f"{words} {small(sentence.text)}" if of_them else words  # «De får …» makes those who stood by before those who get it
    if (of_them or gives(words)) and recipients(told):
        return told
    help_for = _HELP_FOR.match(words) if _IT.match(sentence.text) else None
    return help_for[0] if help_for and recipients(help_for[0]) else ""


_SIGNS = ("lov", "sel", "lss")
_NAMING = ("§", "forordning", "ekendtgørelse")
"""Without «lov» and without an abbreviation in capitals, acts are named by one of these."""
_TURN = pattern(r",\s+(?:men|mens|hvorimod)\b|;")
"""Where a sentence turns to something else: «Børn må gerne være med, men støtten gives til den voksne»."""
_BY_THE_WAY = pattern(
    r",?\s+\b(?:(?<!også\s)selv\s*om|hvis|når|så|fordi|mens|men|inden|før|(?<!ret\s)(?<!pligt\s)til\s+at|for\s+at"
    r"|(?:(?<!kan\s)(?<!skal\s)(?<!vil\s)(?<!bliver\s)(?<!er\s)der|som)(?!\s+(?:passer|plejer|har|er)\b))\b"
)
"""Where a sentence goes on to what is so beside, or what the help is used for."""
_WHEN_GIVEN = pattern(
    r"\b(?:når|hvis)\b[^.,;]*\b(?:får|modtager|søger|har\s+brug\s+for|behøver|bevilges|visiteres|tilbydes|skal\s+(?:\w+\s+)?(?:have|\w+es))\b"
    r"[^.,;]*|\b(?:når|hvis)\s+\w+\s+er\s+(?:under|mellem|fra|over|fyldt|\d)[^.;]*"
    r"|\b(?:når|hvis)\b[^.,;]*\b(?:barn(?:et)?|børn(?:ene)?)\s+har\s+(?:\w+\s+){0,2}?(?:handicap|funktions|diagnose|sygdom|lidelse)\w*"
)
_THEY = pattern(
    r"^(?:De|Dem|Deres)\b|^[A-ZÆØÅ]\w+(?:en|et|ne)\s+(?:får|modtager|søger)\s+de\s+(?:efter|ifølge|i\s+henhold|med\s+hjemmel)\b"
)
"""«De får …», «Plejen får de …»."""
_IT = pattern(
    r"(?:Den|Det|Hjemlen|Hjemmel|Lovgrundlaget|Grundlaget|Retsgrundlaget|Loven|[A-ZÆØÅ]\w+(?:en|et|erne))\s+(?:er|har|hviler|bygger|hører|følger|sker"
    r"|bliver|\w+es)\b"
)
"""«Den hviler på …», «Hjemlen er …»: a sentence that goes on with what the one before is about."""
_HELP_FOR = pattern(rf"\W*(?:\w+\s+){{0,2}}?{HELP_NOUN}\s+(?:til|for|hos|af)\s+(?:[\w-]+\s+){{0,3}}[\w-]+")
"""«Hjælpen til ældre med plejebehov»: what a sentence in small letters is about, and whom that is for."""
_REGARDLESS = "uanset alder"
"""What adds nobody to those whom the sentence before is about."""
_ALSO = pattern(r"^\W*(?:\w+\s+){0,3}?(?:også|ligeledes|tilsvarende)\b")
