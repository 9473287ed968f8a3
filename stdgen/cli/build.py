"""`stdgen build`: standards become PDF, Word and HTML."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import click

from stdgen.cli import files, options
from stdgen.cli.bilingual import Argument, Command, Option
from stdgen.cli.exits import CallError, Exit
from stdgen.cli.files import File
from stdgen.cli.openable import real
from stdgen.cli.values import Choice
from stdgen.model.taming import tame
from stdgen.model.text import Lang, Text
from stdgen.renderers import RENDERERS

STANDARDS = "standards"

NO_PROFILE = Text(
    da="ingen profil hedder «{0}» som mappen; bruger «{1}»", en="there is no profile with the folder's name, «{0}»; using «{1}»"
)


def build(lang: Lang, inputs: Sequence[str], profile: str | None, to: tuple[str, ...] | None, out: str) -> Exit:
    """Builds every standard in every form asked for; what stands in the way is told, and the others are built."""
    from stdgen import app
    from stdgen.cli import loading, terminal
    from stdgen.cli.configured import Configured
    from stdgen.renderers.errors import RenderError

    named = files.found(inputs or (STANDARDS,), files.AUTHORED)
    kinds = to or tuple(RENDERERS)
    places = targets(named, kinds, Path(out))
    templates, code = options.templates(), Exit.CLEAN
    configured = Configured(named, options.profile_names())
    unnamed: set[str] = set()
    for file in named:
        try:
            with loading.refusals():
                given = configured.input(file, loading.one(file))
                if app.profile_name(given, profile, templates) is None and given.folder not in unnamed:
                    unnamed.add(given.folder)
                    click.echo(NO_PROFILE.in_(lang).format(given.folder, app.NEUTRAL), err=True)
                built = app.build(given, kinds, as_of=date.today(), profile=profile, templates=templates)
        except RenderError as error:
            terminal.refuse(error.message, file.source, lang)
            code = Exit.FINDINGS
            continue
        if built.findings:
            terminal.complain(built.findings, file.source, lang)
        if not built.files:
            code = Exit.FINDINGS
        for suffix, data in built.files:
            files.deliver(places[file, suffix], data, lang)
        for remark in built.remarks:
            click.echo(f"{tame(file.source)}: {tame(remark.in_(lang))}", err=True)
    return code


def targets(named: Sequence[File], kinds: Sequence[str], out: Path) -> dict[tuple[File, str], Path]:
    """Where each form of each standard is written: `out/<folder>/<name>.<suffix>`; CallError if two would share a file."""
    found: dict[tuple[File, str], Path] = {}
    taken: dict[str, File] = {}
    for file in named:
        folder = real(file.path).parent.name if file.path else ""
        name = file.path.stem if file.path else "standard"
        for kind in kinds:
            target = out / folder / f"{name}.{kind}"
            other = taken.setdefault(target.as_posix().casefold(), file)  # some file systems know no capitals
            if other is not file:
                raise _shared(target, other, file)
            found[file, kind] = target
    return found


def _shared(target: Path, one: File, other: File) -> CallError:
    return CallError(
        Text(
            da=f"«{one.source}» og «{other.source}» ville begge blive til «{target.as_posix()}»",
            en=f"«{one.source}» and «{other.source}» would both become «{target.as_posix()}»",
        ),
        Text(da="byg dem hver for sig med hver sin --out", en="build them one at a time, each with its own --out"),
    )


COMMAND = Command(
    name="build",
    callback=click.pass_obj(build),
    text=Text(
        da="Byg standarder som PDF, Word og HTML.\n\nSTANDARD er YAML-filer og mapper med dem; ellers mappen «standards». Filerne lægges "
        "i MAPPE/<mappens navn>/<filens navn>.pdf og så videre.",
        en="Build standards as PDF, Word and HTML.\n\nSTANDARD is a YAML file or a folder of them; by default the folder «standards». "
        "The results go to DIR/<folder name>/<file name>.pdf, and so on.",
    ),
    params=[
        Argument(["inputs"], nargs=-1, value=Text(da="[STANDARD|MAPPE…]", en="[STANDARD|FOLDER…]")),
        options.profile(),
        Option(
            ["--to"],
            type=Choice(lambda: RENDERERS, many=True),
            text=Text(da="Formerne, med komma imellem; ellers alle.", en="The formats, separated by commas; all by default."),
        ),
        Option(
            ["--out"],
            default="build",
            value=Text(da="MAPPE", en="DIR"),
            text=Text(da="Mappen, der skrives i; ellers «build».", en="The folder to write to; «build» by default."),
        ),
        *options.common(),
    ],
)
