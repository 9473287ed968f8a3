"""A provision as cited is its act and its place in it, and is written in one normal form: `SEL § 83 a, stk. 1, nr. 3`."""

from typing import NamedTuple, Self

from stdgen.model.pattern import pattern


class Provision(NamedTuple):
    """One place in an act; what was not cited is empty.

    `act` is an act's name in `law/acts.yaml`, an unknown act's name in small letters, or the kind, number and day of what
    was cited by these: `BEK nr. 1575 af 2014-12-27`. With nothing but an act it is the act as a whole. `section` and
    `letter` are the «83» and «a» of § 83 a, `subsection` its «stk.», `number` its «nr.»; `article` stands in EU law.
    """

    act: str | None = None
    chapter: str = ""
    article: str = ""
    section: str = ""
    letter: str = ""
    subsection: str = ""
    number: str = ""
    litra: str = ""
    sentence: str = ""

    @classmethod
    def parsed(cls, value: str) -> Self:
        """The provision whose normal form this is; what has no place in an act is the name of one."""
        match = _WRITTEN.fullmatch(value)
        if match is None:
            return cls(value)
        return cls(match["act"] or None, **{name: match[name] or "" for name in PLACES})

    def covers(self, other: "Provision") -> bool:
        """Whether the other is this place or lies in it: an act covers its sections, a section its «stk.», never § 83 the § 83 a."""
        if self.act != other.act or (self.section and (self.section != other.section or self.letter != other.letter)):
            return False
        return all(mine == getattr(other, name) for name in PLACES if (mine := getattr(self, name)))

    def __str__(self) -> str:
        """The normal form, without an act where none is known."""
        section = f"§ {self.section}{self.letter and f' {self.letter}'}" if self.section else ""
        whole = (f"kap. {self.chapter}" if self.chapter else "", f"art. {self.article}" if self.article else "", section)
        parts = (
            f"stk. {self.subsection}" if self.subsection else "",
            f"nr. {self.number}" if self.number else "",
            f"litra {self.litra}" if self.litra else "",
            f"{self.sentence}. pkt." if self.sentence else "",
        )
        place = ", ".join(filter(None, (" ".join(filter(None, whole)), *parts)))
        return " ".join(filter(None, (self.act, place)))


PLACES = ("chapter", "article", "section", "letter", "subsection", "number", "litra", "sentence")
_WRITTEN = pattern(
    r"(?:(?P<act>.+?)(?:\s|$))??"
    r"(?:kap\. (?P<chapter>\d+(?: [a-zæøå])?)|art\. (?P<article>\d+)|§ (?P<section>\d+)(?: (?P<letter>[a-zæøå]))?)?"
    r"(?:, stk\. (?P<subsection>\d+))?(?:, nr\. (?P<number>\d+))?(?:, litra (?P<litra>[a-zæøå]))?(?:, (?P<sentence>\d+)\. pkt\.)?"
)
