"""The words of a call become choices and days, or errors in both languages."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

import click

from stdgen.cli.exits import CallError
from stdgen.model.text import Lang, Text


def lang_of(context: click.Context) -> Lang:
    """The language that this call is answered in."""
    return context.obj if context.obj in ("da", "en") else "da"


class Choice(click.ParamType[Any]):
    """One of some words; those may be found out only when they are asked for."""

    name = "choice"

    def __init__(self, words: Callable[[], Iterable[str]], *, many: bool = False) -> None:
        """`many` takes several words with commas between them and gives a tuple."""
        self.words, self.many = words, many

    def get_metavar(self, param: click.Parameter, ctx: click.Context | None = None) -> str | None:  # noqa: ARG002  # click's signature
        """How the help shows the value."""
        return ("," if self.many else "|").join(self.words())

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:  # noqa: ARG002  # click's signature
        """The word, or the words; CallError for any other."""
        if not isinstance(value, str):
            return value
        known = tuple(self.words())
        chosen = tuple(filter(None, (word.strip() for word in value.split(",")))) if self.many else (value,)
        for word in chosen or (value,):
            if word not in known:
                told = Text(da=f"«{word}» findes ikke", en=f"there is no «{word}»")
                if isinstance(param, click.Option):
                    option = param.opts[-1]
                    told = Text(da=f"{option} kender ikke «{word}»", en=f"{option} does not know «{word}»")
                raise CallError(told, nearest(word, known))
        return chosen if self.many else value

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[Any]:  # noqa: ARG002  # click's signature
        """The words that begin so."""
        from click.shell_completion import CompletionItem

        done, comma, last = incomplete.rpartition(",") if self.many else ("", "", incomplete)
        return [CompletionItem(done + comma + word) for word in self.words() if word.startswith(last)]


class Day(click.ParamType[date]):
    """A day as an ISO date."""

    name = "date"

    def get_metavar(self, param: click.Parameter, ctx: click.Context | None = None) -> str:  # noqa: ARG002  # click's signature
        """How the help shows the value."""
        return "ÅÅÅÅ-MM-DD" if ctx is None or lang_of(ctx) == "da" else "YYYY-MM-DD"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:  # noqa: ARG002  # click's signature
        """The day; CallError where there is none such."""
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(value)
        except ValueError:
            option = param.opts[-1] if param else ""
            raise CallError(
                Text(da=f"{option} skal være en dato, ikke «{value}»", en=f"{option} takes a date, not «{value}»"),
                Text(da="skriv den som 2026-11-21", en="write it as 2026-11-21"),
            ) from None


def nearest(word: str, known: Iterable[str]) -> Text:
    """A hint with the words that are most like this one, or all of them."""
    from difflib import get_close_matches

    words = list(known)
    close = get_close_matches(word, words, n=2)
    told = ", ".join(close or words)
    return Text(da=f"mente du {told}?", en=f"did you mean {told}?") if close else Text(da=f"der er: {told}", en=f"there are: {told}")
