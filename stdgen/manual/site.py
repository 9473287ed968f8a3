"""Rules become a site of pages: in each language a list by family and a page each, every page standing alone."""

import base64
import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import NamedTuple

from jinja2 import Environment, FunctionLoader, StrictUndefined
from markupsafe import Markup

from stdgen.danish.states import day
from stdgen.manual import words
from stdgen.manual.drawing import drawn
from stdgen.manual.families import FAMILIES, family
from stdgen.manual.site_words import CIRCUMSTANCES, KINDS_TOLD, SEVERITIES_TOLD, WORDS
from stdgen.manual.trying import Tried, tried
from stdgen.model.rule import Rule
from stdgen.model.taming import holdable
from stdgen.model.text import Lang
from stdgen.model.wording import KINDS, SEVERITIES

LANGS: tuple[Lang, ...] = ("da", "en")
FOLDERS: Mapping[Lang, str] = {"da": "regler", "en": "rules"}


class Shown(NamedTuple):
    """An example on its page: drawn as it reads, what was said of it, its file, and whether the file alone shows the point."""

    tried: Tried
    drawing: Markup | None
    told: tuple[str, ...]
    file: str | None
    is_open: bool


class Page(NamedTuple):
    """Both kinds of examples of a rule."""

    rule: Rule
    bad: tuple[Tried, ...]
    good: tuple[Tried, ...]


def address(rule: Rule, lang: Lang) -> str:
    """Where a rule's page stands from the root of the site; it never changes: `da/regler/missing-link.html`."""
    return f"{lang}/{FOLDERS[lang]}/{rule.name}.html"


def pages(rules: Sequence[Rule], version: str) -> Iterator[tuple[str, bytes]]:
    """Each file of the site with its path from the root."""
    made = [Page(rule, tuple(tried(rule, each) for each in rule.bad), tuple(tried(rule, each) for each in rule.good)) for rule in rules]
    yield "index.html", _written("front.html.j2")
    for lang in LANGS:
        common = {"lang": lang, "other": LANGS[lang == "da"], "version": version, **_words(lang)}
        yield f"{lang}/index.html", _written("list.html.j2", **common, families=_families(rules), script=_script(), rules=rules)
        for before, page, after in _neighbours(made):
            shown = {"bad": tuple(_shown(page.bad, page.good, lang)), "good": tuple(_shown(page.good, page.bad, lang))}
            marked = any("<mark>" in (each.drawing or "") for each in shown["bad"])
            near = {"before": before, "after": after, "family": family(page.rule.code), "fixes": _fixes(page)}
            yield address(page.rule, lang), _written("rule.html.j2", **common, rule=page.rule, marked=marked, **shown, **near)


def _fixes(page: Page) -> frozenset[bool]:
    """Whether what was found in the examples can be mended, and whether safely."""
    return frozenset(finding.fix.safe for each in page.bad for finding in each.findings if finding.fix is not None)


def _neighbours(made: Sequence[Page]) -> Iterator[tuple[Rule | None, Page, Rule | None]]:
    rules = [None, *(page.rule for page in made), None]
    for page, (before, _), (_, after) in zip(made, pairwise(rules), pairwise(rules[1:]), strict=False):
        yield before, page, after


def _families(rules: Sequence[Rule]) -> list[tuple[str, object, list[Rule]]]:
    by = {code: [rule for rule in rules if rule.code.startswith(code)] for code in FAMILIES}
    return [(code, FAMILIES[code], found) for code, found in by.items() if found]


def _shown(examples: Iterable[Tried], others: Iterable[Tried], lang: Lang) -> Iterator[Shown]:
    """The examples as the page has them; where one reads just like one of the others, only its file tells them apart."""
    alike = {(drawn(each.document), words.circumstances(each.example, lang)) for each in others if each.document is not None}
    for each in examples:
        drawing = drawn(each.document, each.findings) if each.document is not None else None
        plain = drawn(each.document) if each.document is not None else None
        file = each.example.text.strip("\n") if words.is_readable(each.example) else None
        circumstances = words.circumstances(each.example, lang)
        told = (each.example.suffix.lstrip("."), *circumstances)
        yield Shown(each, drawing, told, file, is_open=plain is None or (plain, circumstances) in alike)


def _words(lang: Lang) -> dict[str, object]:
    return {
        "say": lambda text: text.in_(lang),
        "words": {name: text.in_(lang) for name, text in WORDS.items()},
        "severity": lambda rule: words.severity(rule, lang),
        "severities": SEVERITIES,
        "severities_told": SEVERITIES_TOLD,
        "kinds": KINDS,
        "kinds_told": KINDS_TOLD,
        "circumstances": CIRCUMSTANCES,
        "day": lambda iso: day(iso, lang),
        "folder": FOLDERS[lang],
        "folders": FOLDERS,
    }


def _written(template: str, **given: object) -> bytes:
    style = Markup(_resource("manual.css"))  # noqa: S704  # our own file
    return holdable(_environment().get_template(template).render(style=style, **given)).encode()


def _script() -> dict[str, Markup]:
    """The script of the list and the sum by which its page lets this one script run and no other."""
    code = _resource("filter.js")
    digest = base64.b64encode(hashlib.sha256(code.encode()).digest()).decode()
    return {"code": Markup(code), "sum": Markup(f"sha256-{digest}")}  # noqa: S704  # our own file


@cache
def _environment() -> Environment:
    return Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, loader=FunctionLoader(_resource))


@cache
def _resource(name: str) -> str:
    return files("stdgen.manual").joinpath("html", name).read_text("utf-8")
