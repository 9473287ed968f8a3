"""`--show-settings`: what holds for each input, and where each value comes from."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from stdgen.cli.bilingual import Option
from stdgen.model.configuration import Configuration
from stdgen.model.rule import Thresholds
from stdgen.model.taming import tame
from stdgen.model.text import Lang, Text
from stdgen.model.wording import SEVERITIES

if TYPE_CHECKING:
    from stdgen.app import Input, Settings

LABELS = {
    "file": Text(da="stdgen.toml", en="stdgen.toml"),
    "profile": Text(da="profil", en="profile"),
    "stage": Text(da="stadie", en="stage"),
    "day": Text(da="dag", en="day"),
    "rules": Text(da="regler", en="rules"),
    "only": Text(da="kun", en="only"),
    "not": Text(da="ikke", en="not"),
    "severity": Text(da="alvor", en="severity"),
    "thresholds": Text(da="grænser", en="limits"),
    "waivers": Text(da="undtagelser", en="waivers"),
    "known": Text(da="kendte fund", en="known findings"),
}
NONE = Text(da="ingen", en="none")
OF = Text(da="{0} af {1}", en="{0} of {1}")
CALL = Text(da="kaldet", en="the call")
FOLDER = Text(da="mappens navn", en="the folder's name")
DEFAULT = Text(da="stdgens egen", en="stdgen's own")
TODAY = Text(da="i dag", en="today")
BY_DOCUMENT = Text(da="efter dokumentet selv", en="by the document itself")
WAIVERS = Text(da="{0} gælder her", en="{0} apply here")
EXPIRED = Text(da=", {0} er udløbet", en=", {0} have expired")
STAGES = {"draft": Text(da="udkast", en="draft"), "published": Text(da="offentliggjort", en="published")}
MORE = Text(da="… og {0} til", en="… and {0} more")
INDENT, WIDTH = "  ", 80
MOST = 10  # inputs with the same settings that are named

Row = tuple[str, str]


class Given(NamedTuple):
    """What a call said itself, and nothing where it did not."""

    as_of: date | None
    baseline: str | None


def option() -> Option:
    """The option."""
    return Option(
        ["--show-settings"],
        is_flag=True,
        text=Text(
            da="Vis, hvad der gælder for hvert dokument, og hvor det kommer fra; intet efterses.",
            en="Show which settings apply to each document and where they come from; nothing is checked.",
        ),
    )


def shown(inputs: Iterable["Input"], settings: "Settings", given: Given, lang: Lang, *, width: int = WIDTH) -> str:
    """The settings of these inputs, those under the same ones together."""
    groups: dict[tuple[Row, ...], list[str]] = {}
    for each in inputs:
        groups.setdefault(tuple(_rows(each, settings, given, lang)), []).append(tame(each.source))
    return "\n".join(line for rows, sources in groups.items() for line in (*_first(sources, lang), *_set(rows, lang, width), ""))


def _first(sources: Sequence[str], lang: Lang) -> Iterator[str]:
    shown = sources if len(sources) <= MOST + 1 else sources[:MOST]
    yield from shown
    if len(shown) < len(sources):
        yield MORE.in_(lang).format(len(sources) - len(shown))


def _set(rows: Sequence[Row], lang: Lang, width: int) -> Iterator[str]:
    import textwrap  # only who asks for the settings needs it

    room = max(len(label.in_(lang)) for label in LABELS.values()) + 2
    for label, value in rows:
        lines = textwrap.wrap(tame(value), max(width - len(INDENT) - room, 20), break_on_hyphens=False, break_long_words=False)
        yield from (f"{INDENT}{'' if number else label:{room}}{line}" for number, line in enumerate(lines))


def _rows(given: "Input", settings: "Settings", call: Given, lang: Lang) -> Iterator[Row]:
    own = given.configuration
    for name, value in (
        ("file", own.source if own else NONE.in_(lang)),
        ("profile", _profile(given, settings, lang)),
        ("stage", _from(STAGES[settings.stage].in_(lang), CALL, lang) if settings.stage else BY_DOCUMENT.in_(lang)),
        ("day", _from(settings.as_of.isoformat(), CALL if call.as_of else TODAY, lang)),
        *_rules(own, settings, lang),
        ("severity", _severities(own, lang)),
        ("thresholds", _thresholds(own, lang)),
        ("waivers", _waivers(given, settings.as_of, lang)),
        ("known", f"{len(given.known)} ({call.baseline})" if call.baseline else ""),
    ):
        if value:
            yield LABELS[name].in_(lang), value


def _profile(given: "Input", settings: "Settings", lang: Lang) -> str:
    from stdgen import app

    name = app.profile_name(given, settings.profile, settings.templates)
    if settings.profile is not None:
        return _from(settings.profile, CALL, lang)
    if given.configuration is not None and given.configuration.profile is not None:
        return f"{name} ({given.configuration.source})"
    return _from(name, FOLDER, lang) if name else _from(app.NEUTRAL, DEFAULT, lang)


def _rules(own: Configuration | None, settings: "Settings", lang: Lang) -> Iterator[Row]:
    """How many are run, and the words that say which."""
    from stdgen.app.settling import rules_for
    from stdgen.rules import RULES

    yield "rules", OF.in_(lang).format(len(rules_for(own, settings)), len(RULES))
    of_file = own if own and settings.select is None else None
    if settings.select is not None:
        yield "only", f"{', '.join(settings.select)} (--select)"
    elif of_file and of_file.select is not None:
        yield "only", f"{', '.join(of_file.select)} ({of_file.source})"
    ignored = [f"{', '.join(of_file.ignore)} ({of_file.source})"] if of_file and of_file.ignore else []
    ignored += [f"{', '.join(settings.ignore)} (--ignore)"] if settings.ignore else []
    yield "not", "; ".join(ignored)


def _severities(own: Configuration | None, lang: Lang) -> str:
    if own is None or not own.severity:
        return ""
    from stdgen.rules import names

    known = names()
    told = ", ".join(f"{code} {known[code]}: {SEVERITIES[severity][0].in_(lang)}" for code, severity in own.severity)
    return f"{told} ({own.source})"


def _thresholds(own: Configuration | None, lang: Lang) -> str:
    limits = own.thresholds if own else Thresholds()
    changed = own.own if own else frozenset()
    told = (f"{name} {limit}{f' ({own.source})' if own and name in changed else ''}" for name, limit in limits._asdict().items())
    return ", ".join(told) + ("" if changed else f" ({DEFAULT.in_(lang)})")


def _waivers(given: "Input", day: date, lang: Lang) -> str:
    if given.configuration is None or not given.configuration.waivers:
        return ""
    from stdgen.configuration.waiving import about

    own = about(given.configuration.waivers, given.path)
    if not own:
        return f"{NONE.in_(lang)} ({given.configuration.source})"
    held = sum(day <= waiver.until for waiver in own)
    told = WAIVERS.in_(lang).format(held) + (EXPIRED.in_(lang).format(len(own) - held) if len(own) > held else "")
    return f"{told} ({given.configuration.source})"


def _from(value: str, origin: Text, lang: Lang) -> str:
    return f"{value} ({origin.in_(lang)})"
