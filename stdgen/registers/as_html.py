"""A register becomes one web page: a table that sorts by any column, and a list on a narrow screen."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from stdgen.danish.states import day
from stdgen.model.register import Register, Row
from stdgen.model.taming import holdable
from stdgen.model.text import Lang, Text
from stdgen.registers.rows import COLUMNS, is_overdue, words

TITLE = Text(da="Kvalitetsstandarder", en="Quality standards")
JUDGED = Text(da="Opgjort {0}", en="As of {0}")
SHOWN = ("document", "provisions", "status", "body", "date", "review", "blocks")
"""Columns of the table; services, file and age stand in small print."""
FREE = Text(da="intet", en="nothing")


@dataclass(frozen=True, slots=True)
class Shown:
    """A cell: its words, the key by which its column sorts, and the lines of small print below."""

    tag: str
    column: str
    heading: str
    words: str
    key: str
    small: tuple[str, ...]


def render(register: Register, lang: Lang) -> bytes:
    """The page, self-contained; without script it is the same table in the order of the inputs."""
    rows = [{"cells": _cells(row, lang), "late": is_overdue(row, register.as_of)} for row in register.rows]
    page = (
        Environment(autoescape=True, undefined=StrictUndefined)
        .from_string(_resource("register.html.j2"))
        .render(
            lang=lang,
            title=TITLE.in_(lang),
            judged=JUDGED.in_(lang).format(day(register.as_of.isoformat(), lang)),
            columns=[(column, COLUMNS[column].in_(lang)) for column in SHOWN],
            rows=rows,
            style=Markup(_resource("register.css")),  # noqa: S704  # our own file
            script=Markup(_resource("register.js")),  # noqa: S704  # our own file
        )
    )
    return holdable(page).encode()


def _cells(row: Row, lang: Lang) -> list[Shown]:
    told = words(row, lang)
    keys = told | {"date": row.date or "", "review": row.review.day.isoformat() if row.review else ""}
    told["blocks"] = told["blocks"] or FREE.in_(lang)
    small = {"document": (told["services"], told["source"]), "date": (told["age"],)}
    return [
        Shown(
            tag="th" if column == "document" else "td",
            column=column,
            heading=COLUMNS[column].in_(lang),
            words=told[column],
            key=keys[column],
            small=tuple(filter(None, small.get(column, ()))),
        )
        for column in SHOWN
    ]


@cache
def _resource(name: str) -> str:
    return files("stdgen.registers").joinpath("html", name).read_text(encoding="utf-8")
