"""A register becomes one web page: a table that sorts by any column, and a list on a narrow screen."""

from functools import cache
from importlib.resources import files

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from stdgen.danish.states import day
from stdgen.model.register import Register
from stdgen.model.taming import holdable
from stdgen.model.text import Lang, Text
from stdgen.rows import COLUMNS, ON_A_PAGE, cells, is_overdue, none_meets

TITLE = Text(da="Kvalitetsstandarder", en="Quality standards")
JUDGED = Text(da="Opgjort {0}", en="As of {0}")


def render(register: Register, lang: Lang) -> bytes:
    """The page, self-contained; without script it is the same table in the order of the inputs."""
    rows = [{"cells": cells(row, lang, register.as_of), "late": is_overdue(row, register.as_of)} for row in register.rows]
    page = (
        Environment(autoescape=True, undefined=StrictUndefined)
        .from_string(_resource("register.html.j2"))
        .render(
            lang=lang,
            title=TITLE.in_(lang),
            judged=JUDGED.in_(lang).format(day(register.as_of.isoformat(), lang)),
            columns=[(column, COLUMNS[column].in_(lang)) for column in ON_A_PAGE],
            rows=rows,
            nothing=none_meets(register, lang),
            style=Markup(_resource("register.css")),  # noqa: S704  # our own file
            script=Markup(_resource("register.js")),  # noqa: S704  # our own file
        )
    )
    return holdable(page).encode()


@cache
def _resource(name: str) -> str:
    return files("stdgen.registers").joinpath("html", name).read_text(encoding="utf-8")
