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

    def __init__(self, words: Callable[[], Iterable[str]], *, many: bool = False, listed: Text | None = None) -> None:
        """`many` takes several words with commas between them and gives a tuple; `listed` says where too many to be told are listed."""
        self.words, self.many, self.listed = words, many, listed

    def get_metavar(self, param: click.Parameter, ctx: click.Context | None = None) -> str | None:  # noqa: ARG002  # click's signature
        """How the help shows the value."""
        return ("," if self.many else "|").join(self.words())

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:  # noqa: ARG002  # click's signature
        """The word, or the words, in capitals or not; CallError for any other."""
        if not isinstance(value, str):
            return value
        known = tuple(self.words())
        spelled = {word.casefold(): word for word in known}
        given = tuple(filter(None, (word.strip() for word in value.split(",")))) if self.many else (value,)
        for word in given or (value,):
            if word.casefold() not in spelled:
                told = Text(da=f"«{word}» findes ikke", en=f"there is no «{word}»")
                if isinstance(param, click.Option):
                    option = param.opts[-1]
                    told = Text(da=f"{option} kender ikke «{word}»", en=f"{option} does not know «{word}»")
                raise CallError(told, nearest(word, known, self.listed))
        chosen = tuple(spelled[word.casefold()] for word in given)
        return chosen if self.many else chosen[0]

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


def nearest(word: str, known: Iterable[str], listed: Text | None = None) -> Text:
    """A hint with the words that are most like this one, and else all of them, or where they are listed."""
    from difflib import get_close_matches

    words = {each.casefold(): each for each in known}
    close = [words[each] for each in get_close_matches(word.casefold(), words, n=3 if listed else 2)]
    if close:
        told = ", ".join(close)
        more = listed or Text(da="", en="")
        return Text(da=f"mente du {told}? {more.da}".rstrip(), en=f"did you mean {told}? {more.en}".rstrip())
    told = ", ".join(words.values())
    return listed or Text(da=f"der er: {told}", en=f"there are: {told}")
