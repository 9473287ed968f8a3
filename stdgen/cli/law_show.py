"""`stdgen law show`: a provision, an act, an order, an authority or a minister's title becomes what is known of it on a day."""

import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from stdgen.cli import options
from stdgen.cli.bilingual import Argument, Command, Option
from stdgen.cli.exits import CallError, Exit
from stdgen.cli.values import Day
from stdgen.model.text import Lang, Text

if TYPE_CHECKING:
    from stdgen.model.law import Law

FOLDER = "law"
HINT = Text(
    da="skriv fx «SEL § 83, stk. 1, nr. 3», «barnets lov», «BEK nr. 1575», «Statsforvaltningen» eller «børne- og socialminister»",
    en="try «SEL § 83, stk. 1, nr. 3», «barnets lov», «BEK nr. 1575», «Statsforvaltningen» or «børne- og socialminister»",
)
EXAMPLE = "SEL"
"""The act of an example, where none is known that has the section."""


def show(lang: Lang, asked: str, as_of: date | None, format_: str, law: str | None) -> Exit:
    """Writes the answer to standard output."""
    from stdgen.cli import law_data, law_text
    from stdgen.law import asking

    known, day = chosen(law), as_of or date.today()
    subjects = asking.asked(known, asked)
    if not subjects:
        raise _unanswered(known, asked)
    if format_ == "json":
        click.echo(json.dumps(law_data.as_data(known, asked, subjects, day, lang), ensure_ascii=False, indent=2))
    else:
        click.echo(law_text.as_text(known, subjects, day, lang), nl=False)
    return Exit.CLEAN


def _unanswered(law: "Law", asked: str) -> CallError:
    from stdgen.law import asking

    actless = asking.actless(asked)
    if not actless:
        return CallError(Text(da=f"der er intet at finde om «{asked}»", en=f"nothing was found about «{asked}»"), HINT)
    acts = asking.acts_with(law, actless[0]) or (EXAMPLE,)
    written = [f"«{actless[0]._replace(act=act)}»" for act in acts]
    return CallError(
        Text(da=f"det fremgår ikke, hvilken lov «{asked}» står i", en=f"«{asked}» does not say which act it is in"),
        Text(da=f"skriv loven foran: {' eller '.join(written)}", en=f"put the act before it: {' or '.join(written)}"),
    )


def chosen(folder: str | None) -> "Law":
    """The law with that folder laid over it, or the folder `law` where the command is called; CallError where it cannot be used."""
    from stdgen.law.loading import LawError, overlaid

    if folder is not None and not Path(folder).is_dir():
        raise CallError(Text(da=f"mappen «{folder}» findes ikke", en=f"there is no folder «{folder}»"))
    try:
        return overlaid(Path(folder or FOLDER))
    except LawError as error:
        raise CallError(error.message) from error


def folder() -> Option:
    """A municipality's own law."""
    return Option(
        ["--law"],
        value=Text(da="MAPPE", en="FOLDER"),
        text=Text(
            da="Mappe med kommunens egne lovdata; ellers «law», hvis den findes.",
            en="Folder with the municipality's own law data; by default «law», if there is one.",
        ),
    )


COMMAND = Command(
    name="show",
    callback=click.pass_obj(show),
    text=Text(
        da="Vis, hvad loven siger om noget på en bestemt dag.\n\nHVAD er en bestemmelse («SEL § 83, stk. 1, nr. 3»), en lov, nummeret på "
        "en bekendtgørelse («1575»), en myndighed eller en ministers titel. Hvert svar nævner sine kilder; hvad der ikke er læst i en "
        "kilde, angives som ikke kendt eller ikke læst.",
        en="Show what the law says about something on a given day.\n\nWHAT is a provision («SEL § 83, stk. 1, nr. 3»), an act, the number "
        "of an order («1575»), an authority or a minister's title. Every answer names its sources; whatever no source was read for is "
        "marked as not known or not read.",
    ),
    params=[
        Argument(["asked"], value=Text(da="HVAD", en="WHAT")),
        Option(["--as-of"], type=Day(), text=Text(da="Dagen; ellers i dag.", en="The day; by default today.")),
        Option(
            ["--format", "format_"],
            type=options.one_of(("text", "json")),
            default="text",
            text=Text(da="Formatet; ellers text.", en="The format; by default text."),
        ),
        folder(),
        *options.common(),
    ],
)
