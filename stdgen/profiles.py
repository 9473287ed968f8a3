"""A folder becomes a municipality's profile: what its documents look like and say around the text."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from stdgen import resources
from stdgen.model.document import Topic
from stdgen.model.finding import Hit
from stdgen.model.pattern import pattern
from stdgen.model.term import Term
from stdgen.model.text import Lang, Text

if TYPE_CHECKING:
    from stdgen.model.profile import Profile

STANDARD = "standard"
SETTINGS = "profile.yaml"
NAMES_TOPICS = pattern(rb"^elsewhere:(?!\s*\[\s*\]\s*$)", re.MULTILINE)
NAMES_TERMS = pattern(rb"^terms:(?!\s*\[\s*\]\s*$)", re.MULTILINE)


class ProfileError(Exception):
    """A profile that does not exist or is not in order; `hits` say where in its `profile.yaml`."""

    def __init__(self, message: Text, hits: tuple[Hit, ...] = ()) -> None:
        """The message names the profile and, where there are hits, tells them too."""
        super().__init__(message.en)
        self.message = message
        self.hits = hits

    def __reduce__(self) -> tuple[type[Exception], tuple[object, ...], dict[str, object]]:
        """It crosses from one process to another; an exception would be made of its `args` there, which are not what it takes."""
        return ProfileError, (self.message, self.hits), self.__dict__


def names(root: Path | None = None) -> tuple[str, ...]:
    """The profiles that there are, by name; `root` is a folder with profiles of one's own."""
    found = {folder.name for place in _places(root) if place.is_dir() for folder in place.iterdir() if folder.joinpath(SETTINGS).is_file()}
    return tuple(sorted(found))


def load(name: str, root: Path | None = None) -> "Profile":
    """The profile of that name, what it lacks filled in from `standard`; ProfileError where it cannot be used.

    A folder under `root` beats one of ours by the same name.
    """
    if name not in names(root):
        raise ProfileError(_unknown(name, names(root)))
    folder = next(place.joinpath(name) for place in _places(root) if place.joinpath(name, SETTINGS).is_file())
    ours = resources.templates().joinpath(STANDARD)
    own = folder == ours
    data = _settings(folder)
    return _profile(name, data, data if own else _settings(ours), Files((folder,) if own else (folder, ours)))


def fonts_missing(profile: "Profile") -> tuple[str, ...]:
    """The families of its look that its folder `fonts` has no file of, `Family-Style.otf` by name without blanks."""
    files = [name.removeprefix("fonts/").casefold() for name in profile.files if name.startswith("fonts/")]
    families = dict.fromkeys((profile.look.heading_font, profile.look.body_font))
    return tuple(each for each in families if not any(file.startswith(each.replace(" ", "").casefold()) for file in files))


def elsewhere(name: str, root: Path | None = None) -> frozenset[Topic]:
    """The topics that this municipality covers in another document; cheaper than the whole profile where there are none.

    ProfileError where the profile cannot be used, though not for every fault that `load` would find.
    """
    return load(name, root).elsewhere if _may_have(NAMES_TOPICS, name, root) else frozenset()


def terms(name: str, root: Path | None = None) -> tuple[Term, ...]:
    """The council periods with their committees, as `elsewhere` gives the topics."""
    return load(name, root).terms if _may_have(NAMES_TERMS, name, root) else ()


def _may_have(wording: re.Pattern[bytes], name: str, root: Path | None) -> bool:
    settings = next((place.joinpath(name, SETTINGS) for place in _places(root) if place.joinpath(name, SETTINGS).is_file()), None)
    return settings is None or wording.search(settings.read_bytes()) is not None


def _profile(name: str, data: dict[str, Any], neutral: dict[str, Any], files: "Files") -> "Profile":
    from stdgen.model.profile import Layout, Look, Profile

    logo = data.get("logo", {})
    if logo and logo["file"] not in files:
        raise ProfileError(
            Text(
                da=f"profilen «{name}»: filen «{logo['file']}» (logo.file) ligger ikke i mappen",
                en=f"profile «{name}»: the file «{logo['file']}» (logo.file) is not in the folder",
            )
        )
    texts = {key: str(value) for key, value in data["municipality"].items()}
    wordings = {**neutral.get("headings", {}), **data.get("headings", {})}
    given = {**neutral, **data}
    return Profile(
        name=name,
        municipality=texts.pop("name"),
        layout=Layout(data["layout"]),
        look=Look(**data["look"]),
        headings=MappingProxyType({Topic(topic): wording for topic, wording in wordings.items()}),
        order=tuple(map(Topic, data.get("order", ()))),
        header=given.get("header", ""),
        footer=given.get("footer", ""),
        page_number=given.get("page_number", ""),
        approval_line=given.get("approval_line", ""),
        approval_line_undated=given.get("approval_line_undated", ""),
        texts=MappingProxyType(texts),
        logo=logo.get("file"),
        logo_alt=logo.get("alt", ""),
        links=MappingProxyType(data.get("links", {})),
        elsewhere=frozenset(map(Topic, data.get("elsewhere", ()))),
        terms=tuple(map(_term, data.get("terms", ()))),
        files=files,
    )


def _term(data: dict[str, Any]) -> Term:
    return Term(date.fromisoformat(data["from"]), date.fromisoformat(data["to"]), tuple(data["bodies"]))


class Files(Mapping[str, bytes]):
    """The files of some folders by their path inside; the first folder that has one gives it. Read when asked for."""

    def __init__(self, folders: tuple[Path, ...]) -> None:
        """Folders in order of preference."""
        self._files = {name: file for folder in reversed(folders) for name, file in _walk(folder)}
        self._read: dict[str, bytes] = {}

    def __getitem__(self, name: str) -> bytes:
        """The file's bytes; KeyError where no folder has it."""
        if name not in self._read:
            self._read[name] = self._files[name].read_bytes()
        return self._read[name]

    def __iter__(self) -> Iterator[str]:
        """The names in order."""
        return iter(sorted(self._files))

    def __len__(self) -> int:
        """How many files."""
        return len(self._files)

    def __contains__(self, name: object) -> bool:
        """Whether there is such a file, without reading it."""
        return name in self._files


def _walk(folder: Path, before: str = "") -> Iterator[tuple[str, Path]]:
    for entry in folder.iterdir():
        if entry.is_dir():
            yield from _walk(entry, f"{before}{entry.name}/")
        else:
            yield before + entry.name, entry


def _places(root: Path | None) -> tuple[Path, ...]:
    ours = resources.templates()
    return (root.resolve(), ours) if root and root.resolve() != ours.resolve() else (ours,)


def _settings(folder: Path) -> dict[str, Any]:
    from stdgen.schema.checking import violations  # heavy, and not needed to know which profiles there are
    from stdgen.yamldata.faults import YamlFault
    from stdgen.yamldata.loading import load

    source = f"{folder.name}/{SETTINGS}"
    try:
        loaded = load(folder.joinpath(SETTINGS).read_bytes(), source)
    except YamlFault as fault:
        raise ProfileError(_told(folder.name, fault.hits), fault.hits) from fault
    if hits := violations(loaded.data, resources.schema("profile"), loaded.places, loaded.keys):
        raise ProfileError(_told(folder.name, hits), hits)
    data: dict[str, Any] = loaded.data
    return data


def _told(name: str, hits: tuple[Hit, ...]) -> Text:
    def lines(lang: Lang) -> str:
        return "\n".join(_line(name, hit, lang) for hit in hits)

    return Text(da=f"profilen «{name}» er ikke i orden:\n{lines('da')}", en=f"profile «{name}» is not in order:\n{lines('en')}")


def _line(name: str, hit: Hit, lang: Lang) -> str:
    said = f"  {name}/{SETTINGS}:{hit.at.line}:{hit.at.column}: {hit.message.in_(lang)}"
    return f"{said}\n    → {hit.hint.in_(lang)}" if hit.hint else said


def _unknown(name: str, known: tuple[str, ...]) -> Text:
    from difflib import get_close_matches

    near = get_close_matches(name.lower(), known, n=1)
    every = ", ".join(known)
    da = f"profilen «{name}» findes ikke; der er {every}" + (f". Mente du «{near[0]}»?" if near else "")
    en = f"there is no profile «{name}»; there are {every}" + (f". Did you mean «{near[0]}»?" if near else "")
    return Text(da=da, en=en)
