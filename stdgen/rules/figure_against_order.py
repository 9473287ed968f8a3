"""A figure that says something else than the binding order or act: a share of pay, a distance, hours a month."""

from collections.abc import Iterable, Iterator

from stdgen.law import lookup
from stdgen.model.document import Document, Topic
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.law import Figure
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.citing.breaches import breach
from stdgen.rulekit.citing.figured import PROCEDURE, broken, may_break, sections, waiting
from stdgen.rulekit.citing.measures import MEASURES
from stdgen.rulekit.citing.tabled import words_around
from stdgen.rulekit.searched import held, searchable
from stdgen.rulekit.spoken import spoken
from stdgen.rulekit.subjects import subjects
from stdgen.rulekit.told import Told, told
from stdgen.rulekit.wording import small
from stdgen.rulekit.words import Line, Role


def check(document: Document, context: Context) -> Iterator[Hit]:
    """A hit at each number that breaks a figure for the service, or for the law that a sentence names, where no other of it keeps it."""
    every = tuple(each for each in lookup.every_figure(context.law, context.as_of) if _is_told_here(each))
    said = spoken(document).together
    for (service, subject), text in zip(subjects(document), told(document), strict=True):
        rested = sorted({*subject.provisions, *((PROCEDURE,) if text.holding(PROCEDURE_SIGNS) else ())}, key=str)
        known = {each.key for one in rested for each in lookup.figures(context.law, one, context.as_of)}
        bare = tuple(line for line in text.lines if line.cell and line.text.strip(" .").isdigit()) if known else ()
        citing = searchable(line for line in text.holding(("§",)) if line.role is Role.TEXT)
        cited = sections(citing.small)
        for figure in every:
            if figure.key in known:
                for line in (*text.holding(MEASURES[figure.unit].signs), *bare):
                    if line.role is not Role.TEXT or not (line.cell or may_break(figure, small(line.text))):
                        continue
                    if (words := _about(figure, line, text, service.title)) is not None:
                        yield from (breach(line, number, figure, words) for number in broken(figure, line, words))
            elif waited := waiting(figure, said):
                yield from _alone(figure, (line for line in text.holding(("§", *waited)) if line.role is Role.TEXT))
            elif cited is None or figure.provision.section in cited:
                yield from _alone(figure, held(citing, MEASURES[figure.unit].signs))


def _alone(figure: Figure, lines: Iterable[Line]) -> Iterator[Hit]:
    """Hits in sentences that name the figure's law in a service that does not rest on it."""
    for line in lines:
        words = small(line.text)
        if any(sign in words for sign in MEASURES[figure.unit].signs) and may_break(figure, words):
            yield from (breach(line, number, figure) for number in broken(figure, line, "", alone=True))


def _is_told_here(figure: Figure) -> bool:
    return figure.unit in MEASURES and figure.key not in TOLD_ELSEWHERE


def _about(figure: Figure, line: Line, text: Told, title: str) -> str | None:
    """The words around a line in small letters if they, the headings or, of how much one gets, the title tell that this is measured."""
    if figure.provision == PROCEDURE and line.topic is not Topic.COMPLAINT_ACCESS:
        return None
    beside = words_around(text, line)
    words = f"{line.text}\n{' '.join(line.under)}\n{title if line.topic in HOW_MUCH else ''}".lower() + beside
    return beside if any(word in words for word in figure.words) else None


HOW_MUCH = frozenset((None, Topic.EXTENT, Topic.CONTENT, Topic.ABOUT, Topic.DURATION, Topic.START))
PROCEDURE_SIGNS = ("genvurder", "revurder", " igen", "på ny")
TOLD_ELSEWHERE = frozenset(("complaint-deadline",))
"""Figures with a rule of their own."""

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
        "der ikke holder. Et tal, der stiller borgeren bedre end reglerne, er ikke en fejl.",
        en="Pay, transport and hours of companionship are set by binding figures. Another figure in the standard gives the citizen less – "
        "or a promise that does not hold. A figure that puts the citizen better than the rules is no fault.",
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
        Example("<h1>Ledsagelse § 97</h1><h2>Lovgrundlag</h2><p>Servicelovens § 97.</p><h2>Omfang</h2><p>15 timer hver anden måned.</p>"),
        Example(
            "<h1>Ledsagelse § 97</h1><h2>Lovgrundlag</h2><p>Servicelovens § 97.</p><h2>Omfang</h2><p>8 timer om måneden til beboere i "
            "botilbud og 15 timer om måneden til andre.</p>"
        ),
        Example(
            "<h1>Beskyttet beskæftigelse</h1><h2>Lovgrundlag</h2><p>Servicelovens § 103.</p><h2>Transport</h2><table><tr><th>Afstand</th>"
            "<th>Hvem betaler</th></tr><tr><td>0-20 km</td><td>Deltageren</td></tr></table>"
        ),
        Example(
            "<h1>Ledsagelse § 97</h1><h2>Lovgrundlag</h2><p>Servicelovens § 97.</p><h2>Omfang</h2><p>Du har 9 timers ledsagelse om "
            "måneden og kan spare dem op.</p>"
        ),
        Example(
            "<h1>Beskyttet beskæftigelse</h1><h2>Lovgrundlag</h2><p>Servicelovens § 103.</p><h2>Transport</h2><p>Tilskud til transport "
            "gives fra kilometer 17.</p>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Servicelovens § 85.</p><h2>Samarbejde</h2><p>Ved stofmisbrug er der en garanti. Den "
            "siger, at behandlingen begynder senest 20 dage efter henvendelsen.</p>"
        ),
    ),
    good=(
        Example(
            "<h1>Beskyttet beskæftigelse</h1><h2>Lovgrundlag</h2><p>Servicelovens § 103.</p><h2>Transport</h2><p>Tilskud til transport "
            "gives fra kilometer 11.</p>"
        ),
        Example(
            "<h1>Ledsagelse</h1><h2>Lovgrundlag</h2><p>Servicelovens § 97.</p><h2>Omfang</h2><p>Ledsagerne er på kursus 12 timer om "
            "året.</p>"
        ),
        Example(
            "<h1>Ledsagelse § 97</h1><h2>Lovgrundlag</h2><p>Servicelovens § 97.</p><h2>Omfang</h2><p>De fleste bruger 9 timer om "
            "måneden.</p>"
        ),
        Example(
            "<h1>Ledsagelse § 97</h1><h2>Lovgrundlag</h2><p>Servicelovens § 97.</p><h2>Omfang</h2><p>Du kan få 30 timers ledsagelse om "
            "måneden, fordi kommunen har valgt et højere niveau.</p>"
        ),
        Example(
            "<h1>Beskyttet beskæftigelse</h1><h2>Lovgrundlag</h2><p>Servicelovens § 103.</p><h2>Transport</h2><p>Du betaler selv "
            "transporten for de første 6 km.</p>"
        ),
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
