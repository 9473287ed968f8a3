"""The words of a sentence become those without what only makes it hold more or less: «som udgangspunkt», «så vidt muligt»."""

import re
from collections.abc import Sequence

from stdgen.model.pattern import pattern


def plain(words: Sequence[str]) -> Sequence[str]:
    """These words in small letters, without those that loosen or stress what is said; the same ones where none does."""
    return words if _SIGNS.isdisjoint(words) else _SOFTENER.sub("", " ".join(words)).split()


_SIGNS = frozenset(
    """
    udgangspunkt udgangspunktet hovedregel hovedreglen regel reglen almindelighed princippet muligt omfang udstrækning tilfælde
    normalt typisk oftest sædvanligvis almindeligvis generelt fortrinsvis primært hovedsagelig hovedsageligt principielt overvejende altid
    """.split()  # noqa: SIM905  # words in quotation marks are harder to read
)
"""Every softener holds one of these."""
_SOFTENER = pattern(
    r"""(?<!\S)(?:
        (?:som|i)\s(?:\w+\s)?(?:udgangspunkt(?:et)?|(?:hoved)?reg(?:el|len)|almindelighed|princippet)
        | så\svidt\s(?:som\s)?(?:det\s)?(?:er\s)?(?:praktisk\s|overhovedet\s)?muligt
        | i\s(?:(?:videst|størst|højest|bedst)\s(?:muligt?e?\s)?|vidt\s|stor\s|stort\s)(?:omfang|udstrækning)
        | i\sdet\somfang\s(?:det\s)?er\smuligt | (?:om|hvis)\s(?:det\s)?(?:er\s)?muligt
        | i\s(?:langt\s)?de\sfleste\stilfælde
        | normalt|typisk|oftest|sædvanligvis|almindeligvis|generelt|fortrinsvis|primært|hovedsageligt?|principielt|overvejende|altid
    )(?!\S)""",
    re.VERBOSE,
)
