"""What people read, in Danish and in English."""

from typing import Literal, NamedTuple

Lang = Literal["da", "en"]


class Text(NamedTuple):
    """One message in both languages; Danish is the default everywhere."""

    da: str
    en: str

    def in_(self, lang: Lang) -> str:
        """The wording in that language."""
        return self.en if lang == "en" else self.da

    def then(self, more: "Text | None") -> "Text":
        """Both as one, with a space between; itself where there is no more."""
        return Text(da=f"{self.da} {more.da}", en=f"{self.en} {more.en}") if more else self
