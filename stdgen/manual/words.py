"""A rule's severity and an example's circumstances become words."""

from stdgen.danish.states import day
from stdgen.model.answer import Answer, told
from stdgen.model.rule import Example, Rule, Stage
from stdgen.model.text import Lang, Text
from stdgen.model.wording import SEVERITIES

GRAVEST = Text(
    da="Alvor og kilde er det stærkeste, som reglen kan give. Et enkelt fund kan være mildere; det siger selv, hvor alvorligt det er, "
    "og hvad det hviler på.",
    en="Severity and source are the strongest that the rule can give. A single finding may be milder; it says itself how grave it is "
    "and what it rests on.",
)
IN_DRAFT = Text(da="i udkast", en="in drafts")
DRAFT = Text(da="udkast", en="draft")
ANSWERS = Text(da="{0} svarer: {1}", en="{0} answers: {1}")
ON_DAY = Text(da="bedømt {0}", en="judged on {0}")
WHY = Text(da="Hvorfor", en="Why")
FOR = Text(da="Gælder", en="Applies to")
SOURCE = Text(da="Kilde", en="Source")
READ_ON = Text(da="læst {0}", en="read on {0}")
BAD = Text(da="Giver fund", en="Found")
UNDER = Text(da="på dokumentet", en="on the document")
GOOD = Text(da="Giver ikke fund", en="Not found")
ALIKE = Text(
    da="(Ordene er de samme som i et eksempel på det modsatte: forskellen er i filen, ikke i teksten.)",
    en="(The words are those of an example of the other kind: the difference is in the file, not in the text.)",
)
READABLE = (".html", ".htm", ".yaml", ".toml", ".md", ".aspx")
"""Endings of examples whose file says something to a person; a PDF's or a Word file's own signs do not."""


def severity(rule: Rule, lang: Lang) -> str:
    """`fejl`, or `fejl, i udkast bemærkning`."""
    told = SEVERITIES[rule.severity][0].in_(lang)
    if rule.severity_in_draft in (None, rule.severity):
        return told
    return f"{told}, {IN_DRAFT.in_(lang)} {SEVERITIES[rule.severity_in_draft or rule.severity][0].in_(lang)}"


def circumstances(example: Example, lang: Lang) -> tuple[str, ...]:
    """What is to be known of an example beside its text: that it is a draft, the day on which it is judged, what its links answer."""
    stage = (DRAFT.in_(lang),) if example.stage is Stage.DRAFT else ()
    judged = (ON_DAY.in_(lang).format(day(example.as_of.isoformat(), lang)),) if example.as_of else ()
    return stage + judged + tuple(_answered(address, answer, lang) for address, answer in example.answers)


def _answered(address: str, answer: Answer, lang: Lang) -> str:
    """`https://a.dk/b svarer 301 → https://a.dk/c, 404`; in words where nobody answered."""
    steps = [f"{hop.status} → {hop.address}" for hop in answer.hops]
    steps.append(told(answer).in_(lang) if answer.status is None else str(answer.status))
    return ANSWERS.in_(lang).format(address, ", ".join(steps))


def is_readable(example: Example) -> bool:
    """Whether the example's file can be shown as it is written."""
    return example.suffix.partition("?")[0] in READABLE
