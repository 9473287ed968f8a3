"""`--select` and `--ignore`: the words of a call become names of rules, or an error that says which are none."""

from collections.abc import Sequence

from stdgen.cli.bilingual import Option
from stdgen.cli.exits import CallError
from stdgen.model.text import Text

RULES = Text(da="REGEL,…", en="RULE,…")


def options() -> list[Option]:
    """The two options."""
    return [
        Option(
            ["--select"],
            multiple=True,
            value=RULES,
            text=Text(
                da="Brug kun disse regler, hvad stdgen.toml end siger: navne, koder eller begyndelsen af koder, fx SG2,missing-link.",
                en="Use only these rules, whatever stdgen.toml says: names, codes or the beginning of codes, such as SG2,missing-link.",
            ),
        ),
        Option(
            ["--ignore"],
            multiple=True,
            value=RULES,
            text=Text(da="Brug ikke disse regler.", en="Do not use these rules."),
        ),
    ]


def words(select: Sequence[str], ignore: Sequence[str]) -> tuple[tuple[str, ...] | None, tuple[str, ...]]:
    """The rules selected (None for all) and ignored; CallError for what is no rule, and where none would be left."""
    selected, ignored = _parted(select), _parted(ignore)
    for option, given in (("--select", selected), ("--ignore", ignored)):
        _known(option, given)
    if selected or ignored:
        _some_left(selected or None, ignored)
    return selected or None, ignored


def _parted(given: Sequence[str]) -> tuple[str, ...]:
    return tuple(word.strip() for each in given for word in each.split(",") if word.strip())


def _known(option: str, given: Sequence[str]) -> None:
    if not given:
        return
    from stdgen.configuration.naming import Known
    from stdgen.model.document import Location
    from stdgen.rules import names

    known = Known(names(), ())
    for word in given:
        if hit := known.rules(word, Location(), option.removeprefix("--")):
            raise CallError(Text(da=f"{option}: {hit.message.da}", en=f"{option}: {hit.message.en}"), hit.hint)


def _some_left(selected: Sequence[str] | None, ignored: Sequence[str]) -> None:
    from stdgen.rulekit.choosing import leaves_none
    from stdgen.rules import names

    if leaves_none(names(), selected, ignored):
        said = Text(da="--select og --ignore lader ingen regel være tilbage", en="--select and --ignore leave no rule")
        raise CallError(said, Text(da="fjern den ene, eller ignorér mindre", en="remove one of them, or ignore less"))
