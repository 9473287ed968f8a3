"""`{{ kommune.navn }}` becomes the municipality's name, in a sandbox where a name without a value is a fault."""

import re
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from types import SimpleNamespace

from jinja2 import StrictUndefined, TemplateError, TemplateSyntaxError, UndefinedError, nodes
from jinja2.sandbox import SandboxedEnvironment

from stdgen.danish.dates import written
from stdgen.model.document import Location
from stdgen.model.finding import Hit
from stdgen.model.profile import Profile
from stdgen.model.standard import Standard
from stdgen.model.text import Text

MOST_VARIABLES = 300
MOST_HITS = 200

_FILTERS = ("upper", "lower", "capitalize", "trim")
_ALLOWED = (nodes.Template, nodes.Output, nodes.Name, nodes.Getattr, nodes.Getitem, nodes.Const, nodes.Filter)
_FILLED_BY = {
    "godkendelse.udvalg": "approval.body",
    "godkendelse.dato": "approval.date",
    "godkendelse.sagsnummer": "approval.case_number",
    "ydelse.paragraffer": "service.provisions",
    "ydelse.kle": "service.kle",
    "gyldig.fra": "valid.from",
    "gyldig.til": "valid.to",
    "naeste_revision": "next_review",
}

_FREE = {"links": ("links:", "{}: https://…"), "kontakt": ("contact:", "{}: …")}
"""Groups whose names the author chooses: the key in the file, and a line under it."""

Names = Mapping[str, str | Mapping[str, str]]


def names(standard: Standard, profile: Profile) -> Names:
    """What variables may name; only what has a value. Dates are as printed: «3. marts 2022»."""
    approval = standard.approval
    body = approval.body.text if approval and approval.body else None
    day, number = (approval.date, approval.case_number) if approval else (None, None)
    every: dict[str, str | Mapping[str, str | None] | None] = {
        "kommune": {**profile.texts, "navn": standard.municipality},
        "links": {**profile.links, **standard.links},
        "kontakt": dict(standard.contact),
        "godkendelse": {"udvalg": body, "dato": _day(day), "sagsnummer": number},
        "ydelse": {"navn": standard.service.name, "paragraffer": _joined(standard.service.provisions), "kle": standard.service.kle},
        "gyldig": {"fra": _day(standard.valid_from), "til": _day(standard.valid_to)},
        "naeste_revision": _day(standard.next_review),
    }
    return {key: _given(value) if isinstance(value, Mapping) else value for key, value in every.items() if value is not None}


class Filler:
    """Gives the words for each variable of one standard and keeps, as `hits`, the first of those that have none."""

    def __init__(self, known: Names) -> None:
        """`known` as from `names`."""
        self.hits: list[Hit] = []
        self._known = known
        self._values = {key: value if isinstance(value, str) else SimpleNamespace(**value) for key, value in known.items()}
        self._done: dict[str, str | Text] = {}

    def fill(self, token: str, at: Location) -> str:
        """The words for a variable; the variable itself, and a hit, where there are none."""
        if token not in self._done:
            self._done[token] = self._words(token) if len(self._done) < MOST_VARIABLES else _TOO_MANY
        words = self._done[token]
        if isinstance(words, str):
            return words
        if len(self.hits) < MOST_HITS:
            self.hits.append(Hit(at, words, self._hint(token), token))
        return token

    def _words(self, token: str) -> str | Text:
        if token in ("{%", "{#"):
            return Text(da=f"«{token}» kan ikke bruges i teksten", en=f"«{token}» cannot be used in the text")
        if not token.endswith("}}"):
            return Text(da="variablen bliver ikke lukket med }}", en="the variable is not closed by }}")
        try:
            tree = _ENVIRONMENT.parse(token)
            if any(_strange(tree)):
                return Text(da=f"«{token}» er mere end et navn", en=f"«{token}» is more than a name")
            return " ".join(_ENVIRONMENT.from_string(token).render(self._values).split())
        except UndefinedError:
            return Text(da=f"variablen «{token}» har ingen værdi", en=f"the variable «{token}» has no value")
        except (TemplateSyntaxError, TemplateError, RecursionError):
            return Text(da=f"«{token}» kan ikke læses som en variabel", en=f"«{token}» cannot be read as a variable")

    def _hint(self, token: str) -> Text:
        wanted = "".join(re.findall(r"[\w.]+", token.split("|")[0]))
        if key := _FILLED_BY.get(wanted):
            return Text(da=f"Skriv en værdi for «{key}».", en=f"Write a value for «{key}».")
        every = list(_dotted(self._known))
        group, _, name = wanted.partition(".")
        example = _FREE.get(group) if name else None
        alike = [each for each in every if each.startswith(f"{group}.")] if example else every
        if near := get_close_matches(wanted, alike, n=1, cutoff=0.8 if example else 0.5):
            return Text(da=f"Mente du {{{{ {near[0]} }}}}?", en=f"Did you mean {{{{ {near[0]} }}}}?")
        if example:
            key, line = example[0], example[1].format(name)
            return Text(da=f"Skriv «{line}» på sin egen linje under «{key}».", en=f"Write «{line}» on a line of its own under «{key}».")
        known = ", ".join(every)
        return Text(
            da=f"Her kan stå {{{{ navn }}}} med et af navnene {known}.", en=f"What may stand here: {{{{ name }}}} with one of {known}."
        )


def filled(template: str, values: Mapping[str, str]) -> str | None:
    """A profile's own line with its variables filled in; None where it names something else or is no template."""
    try:
        return " ".join(_ENVIRONMENT.from_string(template).render(values).split())
    except TemplateError:
        return None


class _NotTextError(TemplateError):
    """A variable that names a group, not a text."""


def _text_only(value: object) -> object:
    if isinstance(value, str | StrictUndefined):
        return value
    raise _NotTextError(f"not a text: {type(value).__name__}")


def _environment() -> SandboxedEnvironment:
    made = SandboxedEnvironment(undefined=StrictUndefined, finalize=_text_only, cache_size=MOST_VARIABLES)
    made.filters = {name: made.filters[name] for name in _FILTERS}
    made.globals.clear()
    return made


_ENVIRONMENT = _environment()
_TOO_MANY = Text(
    da=f"der er mere end {MOST_VARIABLES} forskellige variabler", en=f"there are more than {MOST_VARIABLES} different variables"
)


def _strange(tree: nodes.Template) -> Iterator[bool]:
    """For each part, whether it is more than a name, a part of it, or a simple filter: nothing that could take time."""
    return (not isinstance(node, _ALLOWED) for node in tree.find_all(nodes.Node))


def _given(values: Mapping[str, str | None]) -> dict[str, str]:
    return {key: value for key, value in values.items() if value is not None}


def _dotted(known: Names) -> Iterator[str]:
    for key, value in known.items():
        if isinstance(value, str):
            yield key
        else:
            yield from (f"{key}.{inner}" for inner in value)


def _day(iso: str | None) -> str | None:
    return written(iso) if iso else None


def _joined(provisions: tuple[str, ...]) -> str | None:
    if len(provisions) < 2:
        return provisions[0] if provisions else None
    return f"{', '.join(provisions[:-1])} og {provisions[-1]}"
