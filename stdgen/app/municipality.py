"""An input's municipality: its profile, and what follows from it, its bodies, what it covers elsewhere, its own facts of the law."""

from functools import cache, partial
from pathlib import Path

from stdgen.app import intake
from stdgen.app.given import Input, Settings
from stdgen.law.loading import law, overlaid
from stdgen.model.document import Topic
from stdgen.model.law import Law
from stdgen.model.term import Term

_laid_over = cache(overlaid)


def profile_name(given: Input, chosen: str | None, templates: Path | None = None) -> str | None:
    """The profile asked for, else that of the input's configuration, else the one named like the folder that it lies in, else None."""
    from stdgen import profiles

    if chosen is not None:
        return chosen
    if given.configuration is not None and given.configuration.profile is not None:
        return given.configuration.profile
    return given.folder if given.folder and given.folder in profiles.names(templates) else None


def elsewhere(name: str | None, templates: Path | None) -> frozenset[Topic]:
    """The topics that the municipality covers in other documents."""
    from stdgen import profiles

    return profiles.elsewhere(name, templates) if name else frozenset()


def terms(name: str | None, templates: Path | None) -> tuple[Term, ...]:
    """The bodies that could approve, by council period."""
    from stdgen import profiles

    return profiles.terms(name, templates) if name else ()


def law_of(name: str | None, settings: Settings) -> Law:
    """The law, with the facts of the profile's own folder `law` laid over it, or else those of the folder that the call names."""
    own = (settings.templates / name / "law" if settings.templates and name else None, settings.law)
    folder = next((each for each in own if each and each.is_dir()), None)
    return _laid_over(folder) if folder else law()


def loader(templates: Path | None) -> intake.Load:
    """What loads a profile by its name, from this folder first; ProfileError where there is none or it is broken."""
    from stdgen import profiles

    return partial(profiles.load, root=templates)
