"""A number that breaks a figure of the law becomes the finding that says so: what is written, what the figure is, where it is set."""

from stdgen.danish import states
from stdgen.model.finding import Hit
from stdgen.model.law import Bound, Figure
from stdgen.model.text import Lang, Text
from stdgen.rulekit.citing.measures import Number
from stdgen.rulekit.words import Line, excerpt, place, printed


def breach(line: Line, number: Number, figure: Figure, around: str = "") -> Hit:
    """The hit at a number of a line; `around` are the words around a cell, which tell of a number alone what it is."""
    words = printed(line, number.start, number.end)
    words = f"{around.strip()}: {words}" if words.isdigit() and around else words
    said = _BREACHES[figure.bound]
    return Hit(
        place(line, number.start, number.end),
        Text(
            da=f"{said.da}: «{words}»; {figure.about.da} er {_limit(figure, 'da')} ({_place(figure, 'da')})",
            en=f"{said.en}: «{words}»; {figure.about.en} is {_limit(figure, 'en')} ({_place(figure, 'en')})",
        ),
        _HINTS[figure.bound],
        words,
        source=figure.source,
    )


def _limit(figure: Figure, lang: Lang) -> str:
    unit = figure.unit if lang == "da" else _UNITS.get(figure.unit, figure.unit)
    return f"{_BOUNDS[figure.bound].in_(lang)}{figure.value} {unit}"


def _place(figure: Figure, lang: Lang) -> str:
    """Where the figure is set; an order known by its long title alone is named by the beginning of it."""
    act = figure.provision.act or ""
    if len(act) <= LONGEST:
        return states.order(str(figure.provision), lang)
    return f"{excerpt(act, LONGEST)}, {figure.provision._replace(act=None)}"


LONGEST = 60
"""Characters of an order's title that a message has room for."""
_BOUNDS = {
    Bound.AT_LEAST: Text(da="mindst ", en="at least "),
    Bound.AT_MOST: Text(da="højst ", en="at most "),
    Bound.UP_TO: Text(da="højst ", en="at most "),
    Bound.EXACTLY: Text(da="", en=""),
}
_WORSE = Text(da="tallet er ringere for borgeren end reglerne", en="the figure is worse for the citizen than the rules")
_BREACHES = {
    Bound.AT_LEAST: _WORSE,
    Bound.AT_MOST: _WORSE,
    Bound.UP_TO: Text(da="tallet er mere, end reglerne giver mulighed for", en="the figure is more than the rules allow"),
    Bound.EXACTLY: Text(da="tallet passer ikke med reglerne", en="the figure does not agree with the rules"),
}
_BETTER = Text(
    da="Ret tallet, eller skriv, hvad det ellers gælder; kommunen må gerne stille borgeren bedre end reglerne, men ikke ringere.",
    en="Correct the figure, or write what else it is about; the municipality may put the citizen better than the rules do, not worse.",
)
_AS_IT_IS = Text(
    da="Ret tallet, eller skriv, hvad det ellers gælder; et løfte uden grund i reglerne holder ikke.",
    en="Correct the figure, or write what else it is about; a promise without ground in the rules does not hold.",
)
_HINTS = {Bound.AT_LEAST: _BETTER, Bound.AT_MOST: _BETTER, Bound.UP_TO: _AS_IT_IS, Bound.EXACTLY: _AS_IT_IS}
_UNITS = {"timer om måneden": "hours a month", "dage": "days", "uger": "weeks", "måneder": "months", "måned": "month"}
