"""`stdgen new`: a municipality and a service become the skeleton of a standard."""

import os
import re
from pathlib import Path

import click

from stdgen.cli import files, options
from stdgen.cli.bilingual import NAME, Argument, Command, Option
from stdgen.cli.exits import CallError, Exit
from stdgen.model.text import Lang, Text

SCHEMA = "schemas/standard.schema.json"
WROTE = Text(da="skrev {0}; ret den, og kør: stdgen build {0}", en="wrote {0}; edit it, then run: stdgen build {0}")


def new(lang: Lang, target: str, municipality: str, service: str) -> Exit:
    """Writes the skeleton to a file that is not there yet."""
    from stdgen.standards.skeleton import skeleton

    path = Path(target)
    for option, name in (("--municipality", municipality), ("--service", service)):
        if not name.strip():
            raise CallError(Text(da=f"{option} er tom", en=f"{option} is empty"), Text(da="skriv et navn", en="write a name"))
    if path.exists():
        raise CallError(
            Text(da=f"«{target}» findes allerede", en=f"«{target}» exists already"),
            Text(da="vælg et andet navn; intet er overskrevet", en="choose another name; nothing was overwritten"),
        )
    if path.suffix.lower() not in files.AUTHORED:
        raise CallError(
            Text(da=f"«{target}» ender ikke på .yaml", en=f"«{target}» does not end in .yaml"),
            Text(da=f"skriv {path.with_suffix('.yaml').as_posix()}", en=f"write {path.with_suffix('.yaml').as_posix()}"),
        )
    files.write(path, skeleton(municipality=municipality, service=service, schema=_schema(path)).encode())
    click.echo(WROTE.in_(lang).format(_quoted(path.as_posix())), err=True)
    return Exit.CLEAN


def _quoted(name: str) -> str:
    """As it can be pasted into any shell."""
    return name if re.fullmatch(r"[\w./:~-]+", name) else f'"{name}"'


def _schema(path: Path) -> str | None:
    """What the first line of the file tells an editor: the way to the schema in a folder above, where colleagues have it too.

    An editor takes a relative way from the file. Where there is no such folder, no way would hold on another machine.
    """
    folder = path.resolve().parent
    for above in (folder, *folder.parents):
        if (found := above / SCHEMA).is_file():
            return Path(os.path.relpath(found, folder)).as_posix()
    return None


COMMAND = Command(
    name="new",
    callback=click.pass_obj(new),
    text=Text(
        da="Skriv en ny standard, klar til at udfylde.\n\nFIL er den YAML-fil, der skal skrives. En fil, der findes, overskrives aldrig.",
        en="Write a new standard, ready to be filled in.\n\nFILE is the YAML file to be written. A file that exists is never overwritten.",
    ),
    params=[
        Argument(["target"], value=Text(da="FIL", en="FILE")),
        Option(
            ["--municipality"],
            required=True,
            value=NAME,
            text=Text(da="Kommunens navn: «Min Kommune».", en="The municipality's name: «Min Kommune»."),
        ),
        Option(
            ["--service"],
            required=True,
            value=NAME,
            text=Text(da="Ydelsens navn: «Rengøring».", en="The service's name: «Rengøring»."),
        ),
        *options.common(),
    ],
)
