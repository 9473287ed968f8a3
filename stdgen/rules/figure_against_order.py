"""A figure that says something else than the binding order or act: a share of pay, a distance, hours a month."""

from collections.abc import Iterator

from stdgen.danish import states
from stdgen.danish.sentences import sentences
from stdgen.law import lookup
from stdgen.model.document import Document, Topic
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.law import Bound, Figure
from stdgen.model.pattern import pattern
from stdgen.model.provision import Provision
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Lang, Text
from stdgen.rulekit.measures import MEASURES, Number
from stdgen.rulekit.subjects import subjects
from stdgen.rulekit.tables import column, row
from stdgen.rulekit.told import Told, told
from stdgen.rulekit.words import Line, Role, excerpt, place, printed


def check(document: Document, context: Context) -> Iterator[Hit]:
    """A hit at each number that breaks a figure for the service, where no other number of the sentence keeps it."""
    for (service, subject), text in zip(subjects(document), told(document), strict=True):
        held = sorted({*subject.provisions, *((PROCEDURE,) if text.holding(PROCEDURE_SIGNS) else ())}, key=str)
        known = {each.key: each for one in held for each in lookup.figures(context.law, one, context.as_of) if _is_told_here(each)}
        for figure in known.values():
            for line in text.holding(MEASURES[figure.unit].signs):
                if line.role is Role.TEXT and (words := _about(figure, line, text, service.title)) is not None:
                    yield from _in_line(figure, line, words)


def _is_told_here(figure: Figure) -> bool:
    return figure.unit in MEASURES and figure.key not in TOLD_ELSEWHERE


def _about(figure: Figure, line: Line, text: Told, title: str) -> str | None:
    """The words around a line in small letters if they, the headings or, of how much one gets, the title tell that this is measured."""
    if figure.provision == PROCEDURE and line.topic is not Topic.COMPLAINT_ACCESS:
        return None
    around = f"{row(text, line)} {column(text, line)}" if line.cell else ""
    words = f"{line.text}\n{' '.join(line.under)}\n{title if line.topic in HOW_MUCH else ''}".lower() + around
    return around if any(word in words for word in figure.words) else None


def _in_line(figure: Figure, line: Line, around: str) -> Iterator[Hit]:
    every = sentences(line.text)
    for at, sentence in enumerate(every):
        small = sentence.text.lower()
        said = figure.words if figure.provision == PROCEDURE else figure.beside
        told = every[max(0, at - 1) : at + 2] if _FIRST.search(small) else (sentence,)  # «Skal du selv betale? Ja, de første 15 km.»
        if said and not any(word in each for word in said for each in (around, *(one.text.lower() for one in told))):
            continue
        numbers = tuple(each for each in MEASURES[figure.unit].numbers(sentence.text) if not _is_other(small, each))
        if numbers and not any(_keeps(number.value, figure, small) for number in numbers) and not _OTHER.search(small):
            yield _hit(line, sentence.start, numbers[0], figure)


def _is_other(sentence: str, number: Number) -> bool:
    """Whether it is a share by which something grows, or tells how far from a town a place is."""
    before, after = sentence[: number.start], sentence[number.end :]
    return bool(_GROWS.search(before) or (_LIES.search(before) and _FROM.match(after)))


def _keeps(number: float, figure: Figure, sentence: str) -> bool:
    wanted = float(figure.value.replace(",", "."))
    if figure.bound is Bound.AT_LEAST:
        return number >= wanted
    if figure.bound is Bound.AT_MOST:
        return number <= wanted
    return number == wanted or (number == 2 * wanted and figure.unit == "km" and _BOTH_WAYS.search(sentence) is not None)


def _hit(line: Line, start: int, number: Number, figure: Figure) -> Hit:
    words = printed(line, start + number.start, start + number.end)
    limit = f"{_BOUNDS[figure.bound].da}{figure.value} {figure.unit}", f"{_BOUNDS[figure.bound].en}{figure.value} {figure.unit}"
    return Hit(
        place(line, start + number.start, start + number.end),
        Text(
            da=f"tallet passer ikke med reglerne: «{words}», men {figure.about.da} er {limit[0]} ({_place(figure, 'da')})",
            en=f"the figure does not agree with the rules: «{words}», but {figure.about.en} is {limit[1]} ({_place(figure, 'en')})",
        ),
        Text(
            da="Ret tallet, eller skriv, hvad det ellers gælder; kommunen kan ikke stille borgeren ringere end reglerne.",
            en="Correct the figure, or write what else it is about; the municipality cannot put the citizen worse than the rules do.",
        ),
        words,
        source=figure.source,
    )


def _place(figure: Figure, lang: Lang) -> str:
    """Where the figure is set; an order known by its long title alone is named by the beginning of it."""
    act = figure.provision.act or ""
    if len(act) <= LONGEST:
        return states.order(str(figure.provision), lang)
    return f"{excerpt(act, LONGEST)}, {figure.provision._replace(act=None)}"


LONGEST = 60
"""Characters of an order's title that a message has room for."""
HOW_MUCH = frozenset((None, Topic.EXTENT, Topic.CONTENT, Topic.ABOUT, Topic.DURATION))
PROCEDURE = Provision.parsed("retssikkerhedsloven")
"""The act on how cases are handled holds for each service."""
PROCEDURE_SIGNS = ("genvurder", "revurder", " igen", "på ny")
TOLD_ELSEWHERE = frozenset(("complaint-deadline",))
"""Figures with a rule of their own."""
_GROWS = pattern(r"\b(?:regulere|stige|hæve|forhøje|øge|sat\s+op|sættes\s+op|årlig)\w*(?:\s+[\w.]+){0,4}?(?:\s+med)?(?:\s+ca\.)?\s+$")
_LIES = pattern(r"\bligger\s+(?:(?:kun|ca\.|omkring|cirka)\s+)?$")
_FROM = pattern(r"\s+(?:væk\s+)?fra\s+(?!arbejd|hjem|bolig|værksted)")
_FIRST = pattern(r"\bde\s+første\b")
_OTHER = pattern(
    r"\bklagefrist|\bklagen?\s+(?:skal|kan)\b|satsreguler|inflation|pristal|\bmoms|\b(?:er|bliver)\s+ansat\b|\bansættes\b"
    r"|\barbejder\b|\båbe[nt]\b|\bhar\s+(?:du|man|borgeren|deltageren)\s+(?:kun\s+)?\d+\s*k"
    r"|regulering\b"
)
"""Sentences on how figures change, on another deadline, on the hours that somebody works, and examples."""
_BOTH_WAYS = pattern(
    r"i\s+alt|tur\s*(?:/|og\s+)?\s*retur|frem\s+og\s+tilbage|begge\s+veje|dagligt|om\s+dagen|pr\.?\s+dag|hver\s+dag|samlet|tilsammen"
)
_BOUNDS = {
    Bound.AT_LEAST: Text(da="mindst ", en="at least "),
    Bound.AT_MOST: Text(da="højst ", en="at most "),
    Bound.EXACTLY: Text(da="", en=""),
}

RULE = Rule(
    code="SG309",
    name="figure-against-order",
    severity=Severity.ERROR,
    summary=Text(
        da="Et tal, som en lov eller bekendtgørelse fastsætter, gengives rigtigt.",
        en="A figure that an act or an order sets is given as it is there.",
    ),
    rationale=Text(
        da="Løn, befordring og ledsagertimer er fastsat med bindende tal. Et andet tal i standarden giver borgeren mindre – eller et "
        "løfte, "
        "der ikke holder.",
        en="Pay, transport and hours of companionship are set by binding figures. Another figure in the standard gives the citizen less – "
        "or a promise that does not hold.",
    ),
    source=Source(
        SourceKind.LAW,
        "Bekendtgørelse om aflønning og befordringsudgifter m.v. i beskyttet beskæftigelse",
        "https://www.retsinformation.dk/Forms/r0710.aspx?id=137217",
        "2026-11-21",
    ),
    bad=(
        Example(
            "<h1>Ledsagelse</h1><h2>Lovgrundlag</h2><p>Servicelovens § 97.</p><h2>Omfang</h2><p>Der bevilges tolv timer pr. måned.</p>"
        ),
        Example(
            "<h1>Beskyttet beskæftigelse § 103</h1><h2>Lovgrundlag</h2><p>Servicelovens § 103.</p><h2>Løn</h2><p>Arbejdsdusøren er mindst "
            "3 % af den mindste overenskomstmæssige løn.</p>"
        ),
        Example(
            "<h1>Beskyttet beskæftigelse</h1><h2>Lovgrundlag</h2><p>Servicelovens § 103.</p><h2>Transport</h2><p>Du betaler selv "
            "transporten "
            "for de første 15 km.</p>"
        ),
        Example(
            "<h1>Ledsagelse § 97</h1><h2>Lovgrundlag</h2><p>Servicelovens § 97.</p><h2>Omfang</h2><p>Du får 12 timers ledsagelse om "
            "måneden.</p>"
        ),
    ),
    good=(
        Example(
            "<h1>Beskyttet beskæftigelse § 103</h1><h2>Lovgrundlag</h2><p>Servicelovens § 103.</p><h2>Løn</h2><p>Arbejdsdusøren er mindst "
            "5 % af den mindste overenskomstmæssige løn.</p>"
        ),
        Example(
            "<h1>Beskyttet beskæftigelse</h1><h2>Lovgrundlag</h2><p>Servicelovens § 103.</p><h2>Transport</h2><p>Du betaler selv "
            "transport til "
            "arbejde for de første 10 km hver vej (i alt 20 km).</p>"
        ),
        Example(
            "<h1>Beskyttet beskæftigelse</h1><h2>Lovgrundlag</h2><p>Servicelovens § 103.</p><h2>Transport</h2><p>Tilbuddet ligger 15 km "
            "fra "
            "byen, og der kører en bus.</p>"
        ),
        Example(
            "<h1>Ledsagelse § 97</h1><h2>Lovgrundlag</h2><p>Servicelovens § 97.</p><h2>Omfang</h2><p>Du får 15 timers ledsagelse om "
            "måneden.</p>"
        ),
        Example(
            "<h1>Beskyttet beskæftigelse</h1><h2>Lovgrundlag</h2><p>Servicelovens § 103.</p><h2>Løn</h2><p>Arbejdsdusøren reguleres hvert "
            "år med 2 % som andre lønninger. Du betaler selv transport på 20 km i alt, 10 km hver vej.</p>"
        ),
        Example(
            "<h1>Ledsagelse</h1><h2>Lovgrundlag</h2><p>Servicelovens § 97.</p><h2>Omfang</h2><p>180 timer om året. Du kan spare op til 90 "
            "timer.</p>"
        ),
        Example(
            "<h1>Aktiviteter § 79</h1><h2>Lovgrundlag</h2><p>Servicelovens § 79.</p><h2>Omfang</h2><p>12 timers ledsagelse om måneden.</p>"
        ),
    ),
    check=check,
)
